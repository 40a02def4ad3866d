// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, RequestHeaders, Response } from '../node'
import type { GetsignkeyAnswer, MicropayResponse, OrderqueryRequest, OrderqueryResponse, PayMicropayRequest } from '../shared'

export interface Xdc extends Node {
  apiv2getsignkey: Apiv2getsignkey
  apiv2sandbox: Apiv2sandbox
}

interface Apiv2getsignkey extends Node {
  sign: Apiv2getsignkeySign
}

interface Apiv2getsignkeySign extends Node {
  getsignkey: SignGetsignkey
}

export interface SignGetsignkey extends Node {
  /** 获取验签密钥 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  post(options: SignGetsignkeyPost): Response<GetsignkeyAnswer>
  /** 获取验签密钥 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  postAsync(options: SignGetsignkeyPost): Promised<GetsignkeyAnswer>
}

interface SignGetsignkeyPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
}

interface Apiv2sandbox extends Node {
  pay: Apiv2sandboxPay
}

interface Apiv2sandboxPay extends Node {
  micropay: PayMicropay
  orderquery: PayOrderquery
}

export interface PayMicropay extends Node {
  /** 提交付款码支付 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  post(options: PayMicropayPost): Response<MicropayResponse>
  /** 提交付款码支付 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  postAsync(options: PayMicropayPost): Promised<MicropayResponse>
}

interface PayMicropayPost extends CallOptions {
  xml: PayMicropayRequest
}

export interface PayOrderquery extends Node {
  /** 查询订单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  post(options: PayOrderqueryPost): Response<OrderqueryResponse>
  /** 查询订单 · 沙箱环境
   * https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=23_1&index=2 */
  postAsync(options: PayOrderqueryPost): Promised<OrderqueryResponse>
}

interface PayOrderqueryPost extends CallOptions {
  headers?: RequestHeaders & { 'Wechatpay-Negative-Test'?: 'MICROPAY_USERPAYING' | 'MICROPAY_TIMEOUT' | 'MICROPAY_PAYERROR' }
  xml: OrderqueryRequest
}
