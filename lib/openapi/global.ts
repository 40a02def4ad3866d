// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from './node'
import type { Customs, CustomsOrdersAnswer, CustomsOrdersAnswer2, CustomsOrdersRequest, OrdersAnswer, OrdersRequest, RedeclareAnswer, RedeclareRequest, VerifyCertificateAnswer, VerifyCertificateRequest } from './shared'

export interface Global extends Node {
  v3: V3
}

interface V3 extends Node {
  customs: V3Customs
}

interface V3Customs extends Node {
  orders: CustomsOrders
  redeclare: CustomsRedeclare
  verifyCertificate: CustomsVerifyCertificate
  'verify-certificate': CustomsVerifyCertificate
}

export interface CustomsOrders extends Node {
  /** 报关查询 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml */
  get(options: CustomsOrdersGet): Response<OrdersAnswer>
  /** 报关查询 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml */
  getAsync(options: CustomsOrdersGet): Promised<OrdersAnswer>
  /** 报关 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml */
  post(options: CustomsOrdersPost): Response<CustomsOrdersAnswer>
  /** 报关 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml */
  postAsync(options: CustomsOrdersPost): Promised<CustomsOrdersAnswer>
  /** 报关信息修改 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml */
  patch(options: CustomsOrdersPatch): Response<CustomsOrdersAnswer2>
  /** 报关信息修改 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml */
  patchAsync(options: CustomsOrdersPatch): Promised<CustomsOrdersAnswer2>
}

interface CustomsOrdersGet extends CallOptions {
  query: {
    appid: PathValue
    mchid: PathValue
    order_type: Open<'out_trade_no' | 'transaction_id' | 'sub_order_no' | 'sub_order_id'>
    order_no: PathValue
    customs: Open<Customs>
    offset?: Numeric
    limit?: Numeric
  }
}

interface CustomsOrdersPost extends CallOptions {
  json: OrdersRequest
}

interface CustomsOrdersPatch extends CallOptions {
  json: CustomsOrdersRequest
}

export interface CustomsRedeclare extends Node {
  /** 报关重推 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml */
  post(options: CustomsRedeclarePost): Response<RedeclareAnswer>
  /** 报关重推 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml */
  postAsync(options: CustomsRedeclarePost): Promised<RedeclareAnswer>
}

interface CustomsRedeclarePost extends CallOptions {
  json: RedeclareRequest
}

export interface CustomsVerifyCertificate extends Node {
  /** 身份信息校验 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml */
  post(options: CustomsVerifyCertificatePost): Response<VerifyCertificateAnswer>
  /** 身份信息校验 · 跨境∙报关
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml */
  postAsync(options: CustomsVerifyCertificatePost): Promised<VerifyCertificateAnswer>
}

interface CustomsVerifyCertificatePost extends CallOptions {
  json: VerifyCertificateRequest
}
