// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Promised, RequestHeaders, Response } from '../node'

export interface Webhooks extends Node {
  /** 南桥接口-微信支付平台通知商户平台协议及数据结构 · 通用接口
   * 【微信平台商户】
   *
   * WeChat Pay posts this to the merchant; it is not to be called. */
  post(options: WebhooksPost): Response<{ code: string, message?: string } | ''>
  /** 南桥接口-微信支付平台通知商户平台协议及数据结构 · 通用接口
   * 【微信平台商户】
   *
   * WeChat Pay posts this to the merchant; it is not to be called. */
  postAsync(options: WebhooksPost): Promised<{ code: string, message?: string } | ''>
}

interface WebhooksPost extends CallOptions {
  headers: RequestHeaders & {
    'Wechatpay-Nonce': string
    'Wechatpay-Signature': string
    'Wechatpay-Timestamp': string
    'Request-ID': string
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048' | 'WECHATPAY2-SM2-WITH-SM3'
  }
  json: {
    id: string
    create_time: string
    event_type: Open<'MALL_AUTH.ACTIVATE_CARD' | 'MALL_TRANSACTION.SUCCESS' | 'MALL_REFUND.SUCCESS' | 'TRANSACTION.SUCCESS' | 'TRANSACTION.FAIL' | 'ECOMMERCE_ENTRUST.SIGN' | 'ECOMMERCE_ENTRUST.TERMINATE' | 'ENTRUST.SIGNING' | 'ENTRUST.RELEASE' | 'ENTRUST.TERMINATE_RETENTION' | 'PROFITSHARING' | 'PROFITSHARING_RETURN' | 'COMPLAINT.CREATE' | 'COMPLAINT.STATE_CHANGE' | 'REFUND.SUCCESS' | 'REFUND.ABNORMAL' | 'REFUND.CLOSED' | 'COUPON.USE' | 'COUPON.SEND' | 'TRANSACTION.INDUSTRY_SUCCESS' | 'TRANSACTION.INDUSTRY_FAILED' | 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE' | 'PAYSCORE.BIND_SERVICE_ACCOUNT' | 'PAYSCORE.USER_SIGN_PLAN' | 'PAYSCORE.USER_CANCEL_SIGN_PLAN' | 'PAYSCORE.USER_OPEN_SERVICE' | 'PAYSCORE.USER_CLOSE_SERVICE' | 'PAYSCORE.USER_CONFIRM' | 'PAYSCORE.USER_PAID' | 'DISCOUNT_CARD.GET_CARD' | 'DISCOUNT_CARD.SETTLEMENT' | 'DISCOUNT_CARD.USER_ACCEPTED' | 'DISCOUNT_CARD.AGREEMENT_ENDED' | 'DISCOUNT_CARD.USER_PAID' | 'MEMBERCARD.ACCEPT_CARD' | 'MEMBERCARD.ACTIVATE_CARD' | 'MEMBERCARD.USERCARD_MANAGE' | 'HIRE_POWER_BANK.RECEIVE_INSURANCE' | 'RECHARGE.SUCCESS' | 'RECHARGE.CLOSED' | 'APPLYMENT_STATE.APPROVED' | 'PAPAY.SIGN' | 'PAPAY.TERMINATE' | 'FACEPAY.USER_STATE_CHANGE' | 'SETTLEMENT.SUCCESS' | 'MCHWITHDRAW.CHANGE' | 'MCHTRANSFER.QQWALLETBILL.FINISHED' | 'MCHTRANSFER.AUTHORIZATION.CONFIRMED' | 'MEMBERCARDSP.USER_CARD.CREATE' | 'MEMBERCARDSP.USER_CARD.DELETE' | 'BUDGET.LOCKED' | 'BUDGET.CLOSED' | 'BUDGET.FINISHED' | 'WEBIZPAY.QUOTACARDEXPIRED' | 'WEBIZPAY.PAYMENTSUCCESS' | 'WEBIZPAY.PAYMENTREFUNDSUCCESS' | 'WEBIZPAY.REVOKED' | 'WEBIZPAY.AUTHORIZED'>
    resource_type: string
    summary?: string
    resource: {
      algorithm: string
      nonce: string
      original_type?: Open<'discount_card' | 'profitsharing' | 'coupon' | 'refund' | 'membercard' | 'recharge' | 'entrust' | 'facepay'>
      associated_data?: string
      /** Encrypted. */ ciphertext: string
    }
  }
}
