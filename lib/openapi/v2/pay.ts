// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { FacepayRequest, FacepayResponse, OrderqueryRequest, OrderqueryResponse, PayMicropayAnswerPromotionDetail, PromotionDetail, RefundqueryRequest, UserType } from '../shared'

export interface Pay extends Node {
  closecombinedorder: Closecombinedorder
  closeorder: Closeorder
  combinedorder: Combinedorder
  contractorder: Contractorder
  downloadbill: Downloadbill
  downloadfundflow: Downloadfundflow
  facepay: Facepay
  facepayquery: Facepayquery
  micropay: Micropay
  orderquery: Orderquery
  paporderquery: Paporderquery
  pappayapply: Pappayapply
  partner: Partner
  profitsharingaddreceiver: Profitsharingaddreceiver
  profitsharingmerchantratioquery: Profitsharingmerchantratioquery
  profitsharingorderamountquery: Profitsharingorderamountquery
  profitsharingquery: Profitsharingquery
  profitsharingremovereceiver: Profitsharingremovereceiver
  profitsharingreturnquery: Profitsharingreturnquery
  querycombinedorder: Querycombinedorder
  queryexchagerate: Queryexchagerate
  refundquery: Refundquery
  refundqueryv2: Refundqueryv2
  settlementquery: Settlementquery
  unifiedorder: Unifiedorder
}

export interface Closecombinedorder extends Node {
  /** 合单关单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 */
  post(options: ClosecombinedorderPost): Response<ClosecombinedorderPostAnswer>
  /** 合单关单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 */
  postAsync(options: ClosecombinedorderPost): Promised<ClosecombinedorderPostAnswer>
}

interface ClosecombinedorderPost extends CallOptions {
  xml: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ combine_out_trade_no: string
    sub_order_list: JsonText<Array<{ mchid: string, out_trade_no: string }>>
  }
}
interface ClosecombinedorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ combine_appid?: string
  /** ≤32 */ combine_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤128 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
}

export interface Closeorder extends Node {
  /** 关闭订单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_3 */
  post(options: CloseorderPost): Response<CloseorderPostAnswer>
  /** 关闭订单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_3 */
  postAsync(options: CloseorderPost): Promised<CloseorderPostAnswer>
}

interface CloseorderPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ out_trade_no: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
  }
}
interface CloseorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤16 */ result_msg?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  sub_appid?: string
  sub_mch_id?: string
}

export interface Combinedorder extends Node {
  /** 合单下单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 */
  post(options: CombinedorderPost): Response<CombinedorderPostAnswer>
  /** 合单下单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 */
  postAsync(options: CombinedorderPost): Promised<CombinedorderPostAnswer>
}

interface CombinedorderPost extends CallOptions {
  xml: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_mch_id: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ combine_out_trade_no: string
    /** ≤16 */ spbill_create_ip: string
    /** ≤14 */ time_start?: string
    /** ≤14 */ time_expire?: string
    /** ≤256 */ notify_url: string
    trade_type: string
    /** ≤32 */ product_id?: string
    /** ≤128 */ combine_openid?: string
    scene_info: JsonText<{
      device_id?: string
      payer_client_ip: string
      h5_info?: {
        type: 'iOS' | 'Android' | 'Wap'
        app_name?: string
        app_url?: string
        bundle_id?: string
        package_name?: string
      }
    }>
    sub_order_list: JsonText<{
      order_num: number
      order_list: Array<{
        appid: string
        mch_id: string
        body: string
        detail?: string
        attach: string
        out_trade_no: string
        fee_type: string
        total_fee: number
        sub_appid?: string
        sub_mch_id?: string
      }>
    }>
  }
}
interface CombinedorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ combine_appid?: string
  /** ≤32 */ combine_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤128 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤16 */ trade_type?: string
  /** ≤64 */ code_url?: string
  /** ≤64 */ prepay_id: string
  /** ≤64 */ mweb_url?: string
}

export interface Contractorder extends Node {
  /** 支付中签约 · APIv2∙委托扣款 */
  post(options: ContractorderPost): Response<ContractorderPostAnswer>
  /** 支付中签约 · APIv2∙委托扣款 */
  postAsync(options: ContractorderPost): Promised<ContractorderPostAnswer>
}

interface ContractorderPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ contract_mchid: string
    /** ≤32 */ contract_appid: string
    /** ≤32 */ out_trade_no: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ body: string
    /** ≤8192 */ detail?: string
    /** ≤127 */ attach?: string
    /** ≤256 */ notify_url: string
    total_fee: Numeric
    /** ≤16 */ spbill_create_ip: string
    /** ≤14 */ time_start?: string
    /** ≤14 */ time_expire?: string
    /** ≤32 */ goods_tag?: string
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
    /** ≤32 */ product_id?: string
    /** ≤32 */ limit_pay?: string
    /** ≤128 */ openid?: string
    /** ≤128 */ sub_openid?: string
    plan_id: Numeric
    /** ≤32 */ contract_code: string
    request_serial: Numeric
    contract_display_account: string
    contract_notify_url: string
    /** ≤32 */ sign?: string
  }
}
interface ContractorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  contract_result_code?: string
  contract_err_code?: string
  contract_err_code_des?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤64 */ prepay_id: string
  /** ≤16 */ trade_type?: string
  /** ≤64 */ code_url?: string
  plan_id?: string
  request_serial?: string
  contract_code?: string
  contract_display_account?: string
  /** ≤64 */ mweb_url?: string
  /** ≤32 */ out_trade_no: string
}

export interface Downloadbill extends Node {
  /** 下载对账单 · APIv2∙基础支付∙账单
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 */
  post(options: DownloadbillPost): Response<string>
  /** 下载对账单 · APIv2∙基础支付∙账单
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 */
  postAsync(options: DownloadbillPost): Promised<string>
}

interface DownloadbillPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤8 */ bill_date: string
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND'
    tar_type?: 'GZIP'
    sub_appid?: string
    sub_mch_id?: string
    sign_type?: string
  }
}

export interface Downloadfundflow extends Node {
  /** 下载资金账单 · APIv2∙基础支付∙账单
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 */
  post(options: DownloadfundflowPost): Response<string>
  /** 下载资金账单 · APIv2∙基础支付∙账单
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 */
  postAsync(options: DownloadfundflowPost): Promised<string>
}

interface DownloadfundflowPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤32 */ sign_type?: string
    /** ≤8 */ bill_date: string
    account_type: 'Basic' | 'Operation' | 'Fees'
    tar_type?: 'GZIP'
  }
}

export interface Facepay extends Node {
  /** 提交刷脸支付 · APIv2∙人脸支付
   * https://share.weiyun.com/5dxUgCw */
  post(options: FacepayPost): Response<FacepayResponse>
  /** 提交刷脸支付 · APIv2∙人脸支付
   * https://share.weiyun.com/5dxUgCw */
  postAsync(options: FacepayPost): Promised<FacepayResponse>
}

interface FacepayPost extends CallOptions {
  xml: FacepayRequest
}

export interface Facepayquery extends Node {
  /** 查询订单 · APIv2∙人脸支付
   * https://share.weiyun.com/5dxUgCw */
  post(options: FacepayqueryPost): Response<OrderqueryResponse>
  /** 查询订单 · APIv2∙人脸支付
   * https://share.weiyun.com/5dxUgCw */
  postAsync(options: FacepayqueryPost): Promised<OrderqueryResponse>
}

interface FacepayqueryPost extends CallOptions {
  xml: OrderqueryRequest
}

export interface Micropay extends Node {
  /** 提交付款码支付 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1 */
  post(options: MicropayPost): Response<MicropayPostAnswer>
  /** 提交付款码支付 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_10&index=1 */
  postAsync(options: MicropayPost): Promised<MicropayPostAnswer>
}

interface MicropayPost extends CallOptions {
  xml: {
    /** ≤32 */ version?: string
    profit_sharing?: 'N' | 'Y'
    deposit?: 'Y' | 'N'
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ device_info?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤128 */ body: string
    detail?: JsonText<V2PayMicropayPayMicropayRequestDetail>
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
    scene_info?: JsonText<{ store_info: StoreInfo }>
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
  /** @deprecated */ is_subscribe?: Open<'N'>
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
  promotion_detail?: JsonText<PayMicropayAnswerPromotionDetail>
  sub_openid?: string
  sub_is_subscribe?: string
}

export interface Orderquery extends Node {
  /** 查询订单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2 */
  post(options: OrderqueryPost): Response<OrderqueryPostAnswer>
  /** 查询订单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_2 */
  postAsync(options: OrderqueryPost): Promised<OrderqueryPostAnswer>
}

interface OrderqueryPost extends CallOptions {
  xml: OrderqueryRequest
}
interface OrderqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'N'>
  /** ≤128 */ sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  /** ≤16 */ trade_type?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤16 */ bank_type?: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
  promotion_detail?: JsonText<PromotionDetail>
  consume_fee?: string
  detail?: string
}

export interface Paporderquery extends Node {
  /** 查询订单 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14 */
  post(options: PaporderqueryPost): Response<PaporderqueryPostAnswer>
  /** 查询订单 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14 */
  postAsync(options: PaporderqueryPost): Promised<PaporderqueryPostAnswer>
}

interface PaporderqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ transaction_id?: string
    out_trade_no?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
}
interface PaporderqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'N'>
  /** ≤16 */ trade_type?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤16 */ bank_type?: string
  total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
}

export interface Pappayapply extends Node {
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml */
  post(options: PappayapplyPost): Response<PappayapplyPostAnswer>
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml */
  postAsync(options: PappayapplyPost): Promised<PappayapplyPostAnswer>
}

interface PappayapplyPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    /** ≤128 */ body: string
    /** ≤8192 */ detail?: string
    /** ≤128 */ attach?: string
    /** ≤32 */ out_trade_no: string
    total_fee: Numeric
    /** ≤16 */ fee_type?: string
    /** ≤16 */ spbill_create_ip?: string
    /** ≤32 */ goods_tag?: string
    notify_url: string
    trade_type?: string
    contract_id: string
    /** ≤8 */ receipt?: string
  }
}
interface PappayapplyPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid?: string
  /** ≤10000098 */ mch_id?: string
  nonce_str?: string
  sign?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
}

interface Partner extends Node {
  paporderquery: PartnerPaporderquery
  pappayapply: PartnerPappayapply
}

export interface PartnerPaporderquery extends Node {
  /** 查询订单 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14 */
  post(options: PartnerPaporderqueryPost): Response<PartnerPaporderqueryPostAnswer>
  /** 查询订单 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/pap.php?chapter=18_10&index=14 */
  postAsync(options: PartnerPaporderqueryPost): Promised<PartnerPaporderqueryPostAnswer>
}

interface PartnerPaporderqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ transaction_id?: string
    out_trade_no?: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
}
interface PartnerPaporderqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤128 */ openid: string
  is_subscribe?: Open<'N'>
  /** ≤16 */ trade_type?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤16 */ bank_type?: string
  total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
}

export interface PartnerPappayapply extends Node {
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_8.shtml */
  post(options: PartnerPappayapplyPost): Response<PartnerPappayapplyPostAnswer>
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_8.shtml */
  postAsync(options: PartnerPappayapplyPost): Promised<PartnerPappayapplyPostAnswer>
}

interface PartnerPappayapplyPost extends CallOptions {
  xml: {
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    /** ≤128 */ body: string
    /** ≤8192 */ detail?: string
    /** ≤128 */ attach?: string
    /** ≤32 */ out_trade_no: string
    total_fee: Numeric
    /** ≤16 */ fee_type?: string
    /** ≤16 */ spbill_create_ip: string
    /** ≤32 */ goods_tag?: string
    notify_url: string
    trade_type: string
    contract_id: string
    /** ≤8 */ receipt?: string
  }
}
interface PartnerPappayapplyPostAnswer {
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  return_code: Outcome
  return_msg?: string
  appid?: string
  /** ≤10000098 */ mch_id?: string
  nonce_str?: string
  sign?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
}

export interface Profitsharingaddreceiver extends Node {
  /** 添加分账接收方 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4 */
  post(options: ProfitsharingaddreceiverPost): Response<ProfitsharingaddreceiverResponse>
  /** 添加分账接收方 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4 */
  postAsync(options: ProfitsharingaddreceiverPost): Promised<ProfitsharingaddreceiverResponse>
}

interface ProfitsharingaddreceiverPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    receiver: JsonText<{
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
      account: string
      name?: string
      relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS'
      custom_relation?: string
      description?: unknown
    }>
  }
}

export interface Profitsharingmerchantratioquery extends Node {
  /** 查询最大分账比例 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8 */
  post(options: ProfitsharingmerchantratioqueryPost): Response<ProfitsharingmerchantratioqueryPostAnswer>
  /** 查询最大分账比例 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_11&index=8 */
  postAsync(options: ProfitsharingmerchantratioqueryPost): Promised<ProfitsharingmerchantratioqueryPostAnswer>
}

interface ProfitsharingmerchantratioqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ brand_mch_id?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
  }
}
interface ProfitsharingmerchantratioqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ brand_mch_id?: string
  max_ratio?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
}

export interface Profitsharingorderamountquery extends Node {
  /** 查询订单待分账金额 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7 */
  post(options: ProfitsharingorderamountqueryPost): Response<ProfitsharingorderamountqueryPostAnswer>
  /** 查询订单待分账金额 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_10&index=7 */
  postAsync(options: ProfitsharingorderamountqueryPost): Promised<ProfitsharingorderamountqueryPostAnswer>
}

interface ProfitsharingorderamountqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ transaction_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    out_order_no?: unknown
  }
}
interface ProfitsharingorderamountqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ transaction_id: string
  unsplit_amount?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  out_order_no?: unknown
  order_id?: unknown
  err_code?: string
  err_msg?: string
  error_code?: string
  error_msg?: string
}

export interface Profitsharingquery extends Node {
  /** 查询分账结果 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_2&index=3 */
  post(options: ProfitsharingqueryPost): Response<ProfitsharingqueryPostAnswer>
  /** 查询分账结果 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_2&index=3 */
  postAsync(options: ProfitsharingqueryPost): Promised<ProfitsharingqueryPostAnswer>
}

interface ProfitsharingqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ transaction_id: string
    /** ≤32 */ out_order_no: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
  }
}
interface ProfitsharingqueryPostAnswer {
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  status?: Open<'PROCESSING' | 'FINISHED'>
  receivers?: JsonText<Array<{
    type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
    account?: string
    amount?: number
    description?: string
    detail_id?: string
    finish_time?: string
    receiver_mchid?: string
    result?: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
  }>>
  amount?: unknown
  description?: unknown
  type?: unknown
  account?: unknown
  result?: unknown
  finish_time?: unknown
}

export interface Profitsharingremovereceiver extends Node {
  /** 删除分账接收方 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5 */
  post(options: ProfitsharingremovereceiverPost): Response<ProfitsharingaddreceiverResponse>
  /** 删除分账接收方 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_4&index=5 */
  postAsync(options: ProfitsharingremovereceiverPost): Promised<ProfitsharingaddreceiverResponse>
}

interface ProfitsharingremovereceiverPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    receiver: JsonText<{ type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID', account: string }>
  }
}

export interface Profitsharingreturnquery extends Node {
  /** 回退结果查询 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9 */
  post(options: ProfitsharingreturnqueryPost): Response<ProfitsharingreturnqueryPostAnswer>
  /** 回退结果查询 · APIv2∙资金应用∙分账
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_8&index=9 */
  postAsync(options: ProfitsharingreturnqueryPost): Promised<ProfitsharingreturnqueryPostAnswer>
}

interface ProfitsharingreturnqueryPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    /** ≤64 */ order_id?: string
    /** ≤64 */ out_order_no?: string
    /** ≤32 */ out_return_no: string
    return_account_type?: unknown
    return_account?: unknown
    return_amount?: unknown
    description?: unknown
  }
}
interface ProfitsharingreturnqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤64 */ order_id?: string
  /** ≤64 */ out_order_no?: string
  /** ≤32 */ out_return_no?: string
  /** ≤64 */ return_no?: string
  return_account_type?: Open<'MERCHANT_ID'>
  /** ≤64 */ return_account?: string
  return_amount?: string
  /** ≤80 */ description?: string
  result?: Open<'SUCCESS' | 'PROCESSING' | 'FAILED'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'>
  /** ≤16 */ finish_time?: string
  err_msg?: string
  error_code?: string
  error_msg?: string
}

export interface Querycombinedorder extends Node {
  /** 合单查单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 */
  post(options: QuerycombinedorderPost): Response<QuerycombinedorderPostAnswer>
  /** 合单查单 · APIv2∙基础支付∙合单
   * https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 */
  postAsync(options: QuerycombinedorderPost): Promised<QuerycombinedorderPostAnswer>
}

interface QuerycombinedorderPost extends CallOptions {
  xml: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ combine_out_trade_no: string
  }
}
interface QuerycombinedorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ combine_appid?: string
  /** ≤32 */ combine_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ device_info?: string
  /** ≤128 */ combine_openid?: string
  /** ≤32 */ combine_out_trade_no?: string
  /** ≤128 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ result_msg?: string
  trade_state?: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤256 */ trade_state_desc?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  sub_order_list?: JsonText<{
    order_num?: number
    order_list?: Array<{
      mchid?: string
      trade_type?: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'>
      attach?: string
      amount?: { total_amount?: number, currency?: string }
      transaction_id?: string
      out_trade_no: string
      goods_tag?: string
      description?: string
      promotion_detail?: PromotionDetail
    }>
  }>
}

export interface Queryexchagerate extends Node {
  /** 汇率查询 · 跨境 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml */
  post(options: QueryexchageratePost): Response<QueryexchageratePostAnswer>
  /** 汇率查询 · 跨境 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_10.shtml */
  postAsync(options: QueryexchageratePost): Promised<QueryexchageratePostAnswer>
}

interface QueryexchageratePost extends CallOptions {
  xml: { appid: string, mch_id: string, fee_type: string, date: string, sign?: string }
}
interface QueryexchageratePostAnswer {
  return_code?: Outcome
  return_msg?: string
  appid?: string
  mch_id?: string
  sub_mch_id?: string
  fee_type?: string
  rate_time?: string
  rate?: string
  sign?: string
}

export interface Refundquery extends Node {
  /** 查询退款 · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5 */
  post(options: RefundqueryPost): Response<RefundqueryPostAnswer>
  /** 查询退款 · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5 */
  postAsync(options: RefundqueryPost): Promised<RefundqueryPostAnswer>
}

interface RefundqueryPost extends CallOptions {
  xml: RefundqueryRequest
}
interface RefundqueryPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  total_refund_count?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  refund_count?: string
  /** ≤64 */ [name: `out_refund_no_${number}`]: string
  /** ≤32 */ [name: `refund_id_${number}`]: string
  /** ≤16 */ [name: `refund_channel_${number}`]: string
  [name: `refund_fee_${number}`]: string
  [name: `settlement_refund_fee_${number}`]: string
  /** ≤8 */ [name: `coupon_type_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}`]: string
  [name: `coupon_refund_count_${number}`]: string
  /** ≤20 */ [name: `coupon_refund_id_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}_${number}`]: string
  /** ≤16 */ [name: `refund_status_${number}`]: string
  /** ≤30 */ [name: `refund_account_${number}`]: string
  /** ≤64 */ [name: `refund_recv_accout_${number}`]: string
  /** ≤20 */ [name: `refund_success_time_${number}`]: string
  refund_fee?: string
  coupon_refund_fee?: string
  cash_refund_fee?: string
  [name: `cash_refund_fee_${number}`]: string
}

export interface Refundqueryv2 extends Node {
  /** 查询退款（支持单品） · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4 */
  post(options: Refundqueryv2Post): Response<Refundqueryv2PostAnswer>
  /** 查询退款（支持单品） · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/danpin.php?chapter=9_104&index=4 */
  postAsync(options: Refundqueryv2Post): Promised<Refundqueryv2PostAnswer>
}

interface Refundqueryv2Post extends CallOptions {
  xml: RefundqueryRequest
}
interface Refundqueryv2PostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  total_refund_count?: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  refund_count?: string
  /** ≤64 */ [name: `out_refund_no_${number}`]: string
  /** ≤32 */ [name: `refund_id_${number}`]: string
  /** ≤16 */ [name: `refund_channel_${number}`]: string
  [name: `refund_fee_${number}`]: string
  [name: `settlement_refund_fee_${number}`]: string
  /** ≤8 */ [name: `coupon_type_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}`]: string
  [name: `coupon_refund_count_${number}`]: string
  /** ≤20 */ [name: `coupon_refund_id_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}_${number}`]: string
  /** ≤16 */ [name: `refund_status_${number}`]: string
  /** ≤30 */ [name: `refund_account_${number}`]: string
  /** ≤64 */ [name: `refund_recv_accout_${number}`]: string
  /** ≤20 */ [name: `refund_success_time_${number}`]: string
  promotion_detail?: JsonText<{
    promotion_id?: string
    name?: string
    scope?: Open<'GLOBAL' | 'SINGLE'>
    type?: Open<'COUPON' | 'DISCOUNT'>
    amount?: string
    activity_id?: string
    wxpay_contribute?: string
    merchant_contribute?: string
    other_contribute?: string
    goods_detail?: Array<{ goods_id?: string, wxpay_goods_id?: string, goods_name?: string, quantity?: number, price?: number }>
    promotion_detail?: unknown
  }>
  out_refund_no?: string
  refund_fee?: string
  refund_id?: string
  refund_status?: string
  refund_recv_accout?: string
  cash_refund_fee?: string
}

export interface Settlementquery extends Node {
  /** 查询结算资金 · 跨境
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml */
  post(options: SettlementqueryPost): Response<SettlementqueryPostAnswer>
  /** 查询结算资金 · 跨境
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/pay/In-AppPay/chapter8_9.shtml */
  postAsync(options: SettlementqueryPost): Promised<SettlementqueryPostAnswer>
}

interface SettlementqueryPost extends CallOptions {
  xml: {
    appid: string
    mchid?: string
    sub_mch_id?: string
    usetag: 1 | 2 | '1' | '2'
    nonce_str?: string
    offset: Numeric
    limit: Numeric
    date_start: string
    date_end: string
    query_split?: string
    sign?: string
    mch_id?: string
  }
}
interface SettlementqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid?: string
  mch_id?: string
  nonce_str?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
  sign?: string
  record_num?: string
  fbatchno?: string
  date_settlement?: string
  date_start?: string
  date_end?: string
  settlement_fee?: string
  unsettlement_fee?: string
  settlementfee_type?: string
  pay_fee?: string
  refund_fee?: string
  pay_net_fee?: string
  poundage_fee?: string
  split_settlement_fee?: string
  split_unsettlement_fee?: string
}

export interface Unifiedorder extends Node {
  /** 统一下单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 */
  post(options: UnifiedorderPost): Response<UnifiedorderPostAnswer>
  /** 统一下单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 */
  postAsync(options: UnifiedorderPost): Promised<UnifiedorderPostAnswer>
}

interface UnifiedorderPost extends CallOptions {
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
    detail?: JsonText<V2PayMicropayPayMicropayRequestDetail>
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
    scene_info?: JsonText<{ store_info?: StoreInfo }>
    user_type?: UserType
    /** ≤32 */ user_creid?: string
    /** ≤64 */ user_truename?: string
    sub_appid?: string
    sub_mch_id?: string
    sub_openid?: string
  }
}
interface UnifiedorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  trade_type?: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'>
  /** ≤64 */ prepay_id: string
  /** ≤64 */ code_url?: string
  /** ≤64 */ mweb_url?: string
  promotion_detail?: JsonText<PayMicropayAnswerPromotionDetail>
  sub_appid?: string
  sub_mch_id?: string
  openid?: string
}

interface ProfitsharingaddreceiverResponse {
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  receiver?: JsonText<{ type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>, account?: string }>
}

interface StoreInfo { id: string, name?: string, area_code?: string, address?: string }

interface V2PayMicropayPayMicropayRequestDetail {
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
    merchant_category_code?: number
  }>
}
