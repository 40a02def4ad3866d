// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { FacepayRequest, FacepayResponse, OrderqueryRequest, OrderqueryResponse, PromotionDetail, RefundRequest, RefundResponse, RefundqueryRequest, RefundqueryResponse, ReverseRequest, ReverseResponse } from '../shared'

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
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id: string
    transaction_id: string
    out_trade_no: string
    total_fee: Numeric
    consume_fee: Numeric
    fee_type: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ConsumePostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  sub_appid: string
  mch_id: string
  sub_mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  transaction_id: string
  out_trade_no: string
  total_fee: string
  consume_fee: string
  fee_type?: string
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
    version?: string
    profit_sharing?: 'N' | 'Y'
    deposit: 'Y' | 'N'
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id?: string
    device_info?: string
    nonce_str?: string
    sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    body: string
    detail?: JsonText<DepositMicropayRequestDetail>
    attach?: string
    out_trade_no: string
    total_fee: Numeric
    fee_type?: string
    spbill_create_ip: string
    goods_tag?: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    receipt?: string
    auth_code: string
    scene_info?: JsonText<DepositMicropayRequestSceneInfo>
  }
}
interface MicropayPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  openid: string
  is_subscribe: Open<'Y' | 'N'>
  trade_type: string
  bank_type: string
  fee_type?: string
  total_fee: string
  settlement_total_fee?: string
  coupon_fee?: string
  cash_fee_type?: string
  cash_fee: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
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
    appid: string
    mch_id: string
    sub_appid?: string
    sub_mch_id: string
    device_info?: string
    nonce_str?: string
    sign?: string
    sign_type: 'MD5' | 'HMAC-SHA256'
    body: string
    detail?: JsonText<DepositMicropayRequestDetail>
    attach?: string
    out_trade_no: string
    fee_type: string
    total_fee: Numeric
    spbill_create_ip: string
    time_start?: string
    time_expire?: string
    notify_url: string
    trade_type: 'JSAPI' | 'APP'
    product_id?: string
    limit_pay?: string
    openid?: string
    sub_openid?: string
    receipt?: 'Y' | 'N'
    scene_info?: JsonText<DepositMicropayRequestSceneInfo>
  }
}
interface UnifiedorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  trade_type: Open<'JSAPI' | 'APP'>
  prepay_id: string
  code_url?: string
}

interface DepositMicropayRequestDetail {
  cost_price?: number
  receipt_id?: string
  goods_detail: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity: number, price: number }>
}

interface DepositMicropayRequestSceneInfo {
  store_info: { id: string, name?: string, area_code?: string, address?: string }
}
