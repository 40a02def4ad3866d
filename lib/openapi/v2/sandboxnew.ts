// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Promised, Response } from '../node'
import type { DownloadbillRequest, GetsignkeyAnswer, MicropayResponse, OrderqueryRequest, OrderqueryResponse, PayMicropayRequest, PayMicropayRequestDetail, RefundRequest, RefundResponse, RefundqueryRequest, RefundqueryResponse, UnifiedorderResponse, UserType } from '../shared'

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
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤128 */ body: string
    detail?: JsonText<PayMicropayRequestDetail>
    /** ≤127 */ attach?: string
    /** ≤32 */ out_trade_no: string
    /** ≤16 */ fee_type?: string
    total_fee: Numeric
    /** ≤64 */ spbill_create_ip: string
    /** ≤14 */ time_start?: string
    /** ≤14 */ time_expire?: string
    /** ≤32 */ goods_tag?: string
    /** ≤256 */ notify_url: string
    /** ≤16 */ trade_type: string
    /** ≤32 */ product_id?: string
    /** ≤32 */ limit_pay?: string
    /** ≤128 */ openid?: string
    receipt?: 'Y' | 'N'
    scene_info?: JsonText<{
      store_info: { id: string, name?: string, area_code?: string, address?: string }
    }>
    user_type?: UserType
    /** ≤32 */ user_creid?: string
    /** ≤64 */ user_truename?: string
  }
}
