// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { BankType } from '../shared'

export interface Refund extends Node {
  domestic: Domestic
}

interface Domestic extends Node {
  refunds: DomesticRefunds
}

export interface DomesticRefunds extends Node {
  _out_refund_no_: DomesticRefundsByOutRefundNo
  '{out_refund_no}': DomesticRefundsByOutRefundNo
  _refund_id_: DomesticRefundsByRefundId
  '{refund_id}': DomesticRefundsByRefundId
  /** 申请退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421410
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NOT_ENOUGH USER_ACCOUNT_ABNORMAL NO_AUTH · 404 MCH_NOT_EXISTS RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: DomesticRefundsPost): Response<DomesticRefundsPostAnswer>
  /** 申请退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421410
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NOT_ENOUGH USER_ACCOUNT_ABNORMAL NO_AUTH · 404 MCH_NOT_EXISTS RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: DomesticRefundsPost): Promised<DomesticRefundsPostAnswer>
}

interface DomesticRefundsPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ transaction_id?: string
    /** ≤32 */ out_trade_no?: string
    /** ≤64 */ out_refund_no: string
    /** ≤80 */ reason?: string
    /** ≤256 */ notify_url?: string
    funds_account?: 'AVAILABLE' | 'UNSETTLED'
    amount: {
      /** 分 */ refund: number
      from?: Array<{
        account: 'AVAILABLE' | 'UNAVAILABLE'
        /** 分 */ amount: number
      }>
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    goods_detail?: Array<{
      /** ≤32 */ merchant_goods_id: string
      /** ≤32 */ wechatpay_goods_id?: string
      /** ≤256 */ goods_name?: string
      /** 分 */ unit_price: number
      /** 分 */ refund_amount: number
      refund_quantity: number
    }>
    refund_account?: RefundAccount
  }
}
interface DomesticRefundsPostAnswer {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  channel: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  /** ≤64 */ user_received_account: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'>
  funds_account?: Open<'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'>
  amount: RefundAmount
  promotion_detail?: Array<{
    /** ≤32 */ promotion_id: string
    scope: Open<'GLOBAL' | 'SINGLE'>
    type: Open<'CASH' | 'NOCASH' | 'COUPON' | 'DISCOUNT'>
    amount: number
    /** 分 */ refund_amount: number
    goods_detail?: Array<{
      /** ≤32 */ merchant_goods_id?: string
      /** ≤32 */ wechatpay_goods_id?: string
      /** ≤256 */ goods_name?: string
      unit_price: number
      refund_amount?: number
      refund_quantity: number
    }>
  }>
  refund_account?: Open<RefundAccount>
}

export interface DomesticRefundsByOutRefundNo extends Node {
  /** 查询单笔退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421421
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 MCH_NOT_EXISTS RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  get(options: DomesticRefundsByOutRefundNoGet): Response<DomesticRefundsByOutRefundNoGetAnswer>
  /** 查询单笔退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421421
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 MCH_NOT_EXISTS RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  getAsync(options: DomesticRefundsByOutRefundNoGet): Promised<DomesticRefundsByOutRefundNoGetAnswer>
}

interface DomesticRefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
  }
}
interface DomesticRefundsByOutRefundNoGetAnswer {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  channel: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  /** ≤64 */ user_received_account: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'>
  funds_account?: Open<'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'>
  amount: RefundAmount
  promotion_detail?: Array<{
    /** ≤32 */ promotion_id: string
    scope: Open<'GLOBAL' | 'SINGLE'>
    type: Open<'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH'>
    amount: number
    /** 分 */ refund_amount: number
    goods_detail?: Array<{
      /** ≤32 */ merchant_goods_id?: string
      /** ≤32 */ wechatpay_goods_id?: string
      /** ≤256 */ goods_name?: string
      /** 分 */ unit_price: number
      refund_amount?: number
      refund_quantity: number
    }>
  }>
  refund_account?: Open<RefundAccount>
}

interface DomesticRefundsByRefundId extends Node {
  applyAbnormalRefund: RefundsApplyAbnormalRefund
  'apply-abnormal-refund': RefundsApplyAbnormalRefund
}

export interface RefundsApplyAbnormalRefund extends Node {
  /** 发起异常退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421429
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: RefundsApplyAbnormalRefundPost): Response<RefundsApplyAbnormalRefundPostAnswer>
  /** 发起异常退款 · 基础支付∙退款
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421429
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: RefundsApplyAbnormalRefundPost): Promised<RefundsApplyAbnormalRefundPostAnswer>
}

interface RefundsApplyAbnormalRefundPost extends CallOptions {
  refund_id: PathValue
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤64 */ out_refund_no: string
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
    bank_type?: Open<BankType>
    /** ≤1024 Encrypted. */ bank_account?: string
    /** ≤1024 Encrypted. */ real_name?: string
  }
}
interface RefundsApplyAbnormalRefundPostAnswer {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  channel: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  /** ≤64 */ user_received_account: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL'>
  funds_account: Open<'UNSETTLED' | 'AVAILABLE' | 'UNAVAILABLE' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'>
  amount: RefundAmount
  promotion_detail?: Array<{
    /** ≤32 */ promotion_id: string
    scope: Open<'GLOBAL' | 'SINGLE'>
    type: Open<'COUPON' | 'DISCOUNT' | 'CASH' | 'NOCASH'>
    amount: number
    refund_amount: number
    goods_detail?: Array<{
      /** ≤32 */ merchant_goods_id: string
      /** ≤32 */ wechatpay_goods_id?: string
      /** ≤256 */ goods_name?: string
      unit_price: number
      refund_amount: number
      refund_quantity: number
    }>
  }>
  refund_account?: Open<RefundAccount>
}

type RefundAccount = 'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE'

interface RefundAmount {
  /** 分 */ total: number
  /** 分 */ refund: number
  from?: Array<{
    account: Open<'AVAILABLE' | 'UNAVAILABLE'>
    /** 分 */ amount: number
  }>
  /** 分 */ payer_total: number
  /** 分 */ payer_refund: number
  /** 分 */ settlement_refund: number
  /** 分 */ settlement_total: number
  /** 分 */ discount_refund: number
  /** ≤16 */ currency: string
  /** 分 */ refund_fee?: number
  advance?: number
}
