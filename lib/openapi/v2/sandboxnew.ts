// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Promised, Response } from '../node'
import type { DownloadbillRequest, GetsignkeyAnswer, GetsignkeyRequest, MicropayResponse, OrderqueryRequest, OrderqueryResponse, PayMicropayRequest, RefundRequest, RefundResponse, RefundqueryRequest, RefundqueryResponse, UnifiedorderResponse, UserType } from '../shared'

export interface Sandboxnew extends Node {
  pay: Pay
}

interface Pay extends Node {
  downloadbill: PayDownloadbill
  getsignkey: PayGetsignkey
  micropay: PayMicropay
  orderquery: PayOrderquery
  refund: PayRefund
  refundquery: PayRefundquery
  unifiedorder: PayUnifiedorder
}

export interface PayDownloadbill extends Node {
  /** 下载对账单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @deprecated */
  post(options: PayDownloadbillPost): Response<string>
  /** 下载对账单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @deprecated */
  postAsync(options: PayDownloadbillPost): Promised<string>
}

interface PayDownloadbillPost extends CallOptions {
  xml: DownloadbillRequest
}

export interface PayGetsignkey extends Node {
  /** 获取验签密钥 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   * @deprecated */
  post(options: PayGetsignkeyPost): Response<GetsignkeyAnswer>
  /** 获取验签密钥 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2
   * @deprecated */
  postAsync(options: PayGetsignkeyPost): Promised<GetsignkeyAnswer>
}

interface PayGetsignkeyPost extends CallOptions {
  xml: GetsignkeyRequest
}

export interface PayMicropay extends Node {
  /** 提交付款码支付 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   * @deprecated */
  post(options: PayMicropayPost): Response<MicropayResponse>
  /** 提交付款码支付 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1
   * @deprecated */
  postAsync(options: PayMicropayPost): Promised<MicropayResponse>
}

interface PayMicropayPost extends CallOptions {
  xml: PayMicropayRequest
}

export interface PayOrderquery extends Node {
  /** 查询订单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @deprecated */
  post(options: PayOrderqueryPost): Response<OrderqueryResponse>
  /** 查询订单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2
   * @deprecated */
  postAsync(options: PayOrderqueryPost): Promised<OrderqueryResponse>
}

interface PayOrderqueryPost extends CallOptions {
  xml: OrderqueryRequest
}

export interface PayRefund extends Node {
  /** 申请退款 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @deprecated */
  post(options: PayRefundPost): Response<RefundResponse>
  /** 申请退款 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4
   * @deprecated */
  postAsync(options: PayRefundPost): Promised<RefundResponse>
}

interface PayRefundPost extends CallOptions {
  xml: RefundRequest
}

export interface PayRefundquery extends Node {
  /** 查询退款 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @deprecated */
  post(options: PayRefundqueryPost): Response<RefundqueryResponse>
  /** 查询退款 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5
   * @deprecated */
  postAsync(options: PayRefundqueryPost): Promised<RefundqueryResponse>
}

interface PayRefundqueryPost extends CallOptions {
  xml: RefundqueryRequest
}

export interface PayUnifiedorder extends Node {
  /** 统一下单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @deprecated */
  post(options: PayUnifiedorderPost): Response<UnifiedorderResponse>
  /** 统一下单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1
   * @deprecated */
  postAsync(options: PayUnifiedorderPost): Promised<UnifiedorderResponse>
}

interface PayUnifiedorderPost extends CallOptions {
  xml: {
    version?: '1.0'
    profit_sharing?: 'N' | 'Y'
    appid: string
    mch_id: string
    device_info?: string
    nonce_str?: string
    sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    body: string
    detail?: JsonText<{
      cost_price?: number
      receipt_id?: string
      goods_detail: Array<{
        goods_id?: string
        wxpay_goods_id?: string
        goods_name?: string
        quantity?: number
        price?: number
        goods_category?: string
        body?: string
        category?: string
        mcc?: number
      }>
    }>
    attach?: string
    out_trade_no: string
    fee_type?: string
    total_fee: Numeric
    spbill_create_ip: string
    time_start?: string
    time_expire?: string
    goods_tag?: string
    notify_url: string
    trade_type: string
    product_id?: string
    limit_pay?: string
    openid?: string
    receipt?: 'Y' | 'N'
    scene_info?: JsonText<{
      store_info: { id: string, name?: string, area_code?: string, address?: string }
    }>
    user_type?: UserType
    user_creid?: string
    user_truename?: string
  }
}
