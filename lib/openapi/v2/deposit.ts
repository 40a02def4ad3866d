// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { DepositMicropayRequestDetail, FacepayRequest, FacepayResponse, OrderqueryRequest, OrderqueryResponse, PromotionDetail, RefundRequest, RefundResponse, RefundqueryRequest, RefundqueryResponse, ReverseRequest, ReverseResponse } from '../shared'

export interface Deposit extends Node {
  consume: Consume
  facepay: Facepay
  micropay: Micropay
  orderquery: Orderquery
  refund: Refund
  refundquery: Refundquery
  reverse: Reverse
  unifiedorder: Unifiedorder
}

export interface Consume extends Node {
  /** 消费押金 · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5 */
  post(options: ConsumePost): Response<ConsumePostAnswer>
  /** 消费押金 · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_4&index=5 */
  postAsync(options: ConsumePost): Promised<ConsumePostAnswer>
}

interface ConsumePost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ transaction_id: string
    out_trade_no: string
    total_fee: Numeric
    consume_fee: Numeric
    /** ≤16 */ fee_type: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ConsumePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  total_fee?: string
  consume_fee?: string
  /** ≤16 */ fee_type?: string
}

export interface Facepay extends Node {
  /** 支付押金（人脸支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_0&index=1 */
  post(options: FacepayPost): Response<FacepayResponse>
  /** 支付押金（人脸支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_0&index=1 */
  postAsync(options: FacepayPost): Promised<FacepayResponse>
}

interface FacepayPost extends CallOptions {
  xml: FacepayRequest
}

export interface Micropay extends Node {
  /** 支付押金（付款码支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_1&index=2 */
  post(options: MicropayPost): Response<MicropayPostAnswer>
  /** 支付押金（付款码支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_1&index=2 */
  postAsync(options: MicropayPost): Promised<MicropayPostAnswer>
}

interface MicropayPost extends CallOptions {
  xml: {
    /** ≤32 */ version?: string
    profit_sharing?: 'N' | 'Y'
    deposit: 'Y' | 'N'
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤128 */ body: string
    detail?: JsonText<DepositMicropayRequestDetail>
    /** ≤127 */ attach?: string
    /** ≤32 */ out_trade_no: string
    total_fee: Numeric
    /** ≤16 */ fee_type?: string
    /** ≤64 */ spbill_create_ip: string
    /** ≤32 */ goods_tag?: string
    /** ≤32 */ limit_pay?: string
    /** ≤14 */ time_start?: string
    /** ≤14 */ time_expire?: string
    /** ≤8 */ receipt?: string
    /** ≤128 */ auth_code: string
    scene_info?: JsonText<DepositMicropayRequestSceneInfo>
  }
}
interface MicropayPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'Y' | 'N'>
  /** ≤16 */ trade_type?: string
  /** ≤32 */ bank_type?: string
  /** ≤16 */ fee_type?: string
  total_fee?: string
  settlement_total_fee?: string
  coupon_fee?: string
  /** ≤16 */ cash_fee_type?: string
  cash_fee?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  promotion_detail?: JsonText<PromotionDetail>
}

export interface Orderquery extends Node {
  /** 查询订单 · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_2&index=3 */
  post(options: OrderqueryPost): Response<OrderqueryResponse>
  /** 查询订单 · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_2&index=3 */
  postAsync(options: OrderqueryPost): Promised<OrderqueryResponse>
}

interface OrderqueryPost extends CallOptions {
  xml: OrderqueryRequest
}

export interface Refund extends Node {
  /** 申请退款（押金） · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_5&index=6 */
  post(options: RefundPost): Response<RefundResponse>
  /** 申请退款（押金） · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_5&index=6 */
  postAsync(options: RefundPost): Promised<RefundResponse>
}

interface RefundPost extends CallOptions {
  xml: RefundRequest
}

export interface Refundquery extends Node {
  /** 查询退款（押金） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_6&index=7 */
  post(options: RefundqueryPost): Response<RefundqueryResponse>
  /** 查询退款（押金） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_6&index=7 */
  postAsync(options: RefundqueryPost): Promised<RefundqueryResponse>
}

interface RefundqueryPost extends CallOptions {
  xml: RefundqueryRequest
}

export interface Reverse extends Node {
  /** 撤销订单 · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_3&index=4 */
  post(options: ReversePost): Response<ReverseResponse>
  /** 撤销订单 · APIv2∙酒店押金
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_3&index=4 */
  postAsync(options: ReversePost): Promised<ReverseResponse>
}

interface ReversePost extends CallOptions {
  xml: ReverseRequest
}

export interface Unifiedorder extends Node {
  /** 支付押金（JSAPI/APP支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1 */
  post(options: UnifiedorderPost): Response<UnifiedorderPostAnswer>
  /** 支付押金（JSAPI/APP支付） · APIv2∙酒店押金
   * https://pay.weixin.qq.com/wiki/doc/api/deposit_sl.php?chapter=27_7&index=1 */
  postAsync(options: UnifiedorderPost): Promised<UnifiedorderPostAnswer>
}

interface UnifiedorderPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type: 'MD5' | 'HMAC-SHA256'
    /** ≤127 */ body: string
    detail?: JsonText<{
      cost_price?: number
      receipt_id?: string
      goods_detail: Array<{
        goods_id?: string
        wxpay_goods_id?: string
        goods_name?: string
        quantity: number
        price: number
        goods_category?: string
        body?: string
      }>
    }>
    /** ≤127 */ attach?: string
    /** ≤32 */ out_trade_no: string
    /** ≤16 */ fee_type: string
    total_fee: Numeric
    /** ≤64 */ spbill_create_ip: string
    /** ≤14 */ time_start?: string
    /** ≤14 */ time_expire?: string
    /** ≤256 */ notify_url: string
    trade_type: 'JSAPI' | 'APP'
    /** ≤32 */ product_id?: string
    /** ≤32 */ limit_pay?: string
    /** ≤128 */ openid?: string
    /** ≤128 */ sub_openid?: string
    receipt?: 'Y' | 'N'
    scene_info?: JsonText<DepositMicropayRequestSceneInfo>
  }
}
interface UnifiedorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  trade_type?: Open<'JSAPI' | 'APP'>
  /** ≤64 */ prepay_id: string
  /** ≤64 */ code_url?: string
}

interface DepositMicropayRequestSceneInfo {
  store_info: { id: string, name?: string, area_code?: string, address?: string }
}
