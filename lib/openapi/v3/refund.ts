// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml */
  post(options: DomesticRefundsPost): Response<RefundsAnswer>
  /** 申请退款 · 基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_9.shtml */
  postAsync(options: DomesticRefundsPost): Promised<RefundsAnswer>
}

interface DomesticRefundsPost extends CallOptions {
  json: {
    sub_mchid?: string
    transaction_id?: string
    out_trade_no?: string
    out_refund_no: string
    reason?: string
    notify_url?: string
    funds_account?: string
    amount: {
      refund: number
      from?: Array<{ account: string, amount: number }>
      total: number
      currency: string
    }
    goods_detail?: Array<{
      merchant_goods_id: string
      wechatpay_goods_id?: string
      goods_name?: string
      unit_price: number
      refund_amount: number
      refund_quantity: number
    }>
  }
}

export interface DomesticRefundsByOutRefundNo extends Node {
  /** 查询单笔退款 · 基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml */
  get(options: DomesticRefundsByOutRefundNoGet): Response<RefundsAnswer>
  /** 查询单笔退款 · 基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter3_5_10.shtml */
  getAsync(options: DomesticRefundsByOutRefundNoGet): Promised<RefundsAnswer>
}

interface DomesticRefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query?: { sub_mchid?: string }
}

interface DomesticRefundsByRefundId extends Node {
  applyAbnormalRefund: RefundsApplyAbnormalRefund
  'apply-abnormal-refund': RefundsApplyAbnormalRefund
}

export interface RefundsApplyAbnormalRefund extends Node {
  /** 发起异常退款 · 基础支付∙退款
   * https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html */
  post(options: RefundsApplyAbnormalRefundPost): Response<RefundsApplyAbnormalRefundPostAnswer>
  /** 发起异常退款 · 基础支付∙退款
   * https://pay.weixin.qq.com/docs/merchant/apis/refund/refunds/create-abnormal-refund.html */
  postAsync(options: RefundsApplyAbnormalRefundPost): Promised<RefundsApplyAbnormalRefundPostAnswer>
}

interface RefundsApplyAbnormalRefundPost extends CallOptions {
  refund_id: PathValue
  json: {
    sub_mchid?: string
    out_refund_no: string
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
    bank_type?: BankType
    bank_account?: string
    real_name?: string
  }
}
interface RefundsApplyAbnormalRefundPostAnswer {
  refund_id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel: string
  user_received_account: string
  success_time?: string
  create_time: string
  status: string
  funds_account?: string
  amount: RefundsAnswerAmount
  promotion_detail?: RefundsAnswerPromotionDetail[]
}

interface RefundsAnswer {
  refund_id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel: string
  user_received_account: string
  success_time?: string
  create_time: string
  status: string
  funds_account?: string
  amount: RefundsAnswerAmount
  promotion_detail?: RefundsAnswerPromotionDetail[]
}

interface RefundsAnswerAmount {
  total: number
  refund: number
  from?: Array<{ account: string, amount: number }>
  payer_total: number
  payer_refund: number
  settlement_refund: number
  settlement_total: number
  discount_refund: number
  currency: string
  refund_fee?: number
}

interface RefundsAnswerPromotionDetail {
  promotion_id: string
  scope: string
  type: string
  amount: number
  refund_amount: number
  goods_detail?: Array<{
    merchant_goods_id: string
    wechatpay_goods_id?: string
    goods_name?: string
    unit_price: number
    refund_amount: number
    refund_quantity: number
  }>
}
