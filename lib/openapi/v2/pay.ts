// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { DownloadbillRequest, FacepayRequest, FacepayResponse, FailReason, OrderqueryRequest, OrderqueryResponse, PromotionDetail, ReceiverType, RefundqueryRequest, RefundqueryResponse, TradeState, UnifiedorderResponse, UserType } from '../shared'

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
    combine_appid: string
    combine_mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    combine_out_trade_no: string
    sub_order_list: JsonText<Array<{ mchid: string, out_trade_no: string }>>
  }
}
interface ClosecombinedorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  combine_appid: string
  combine_mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
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
    appid: string
    mch_id: string
    out_trade_no: string
    nonce_str?: string
    sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
  }
}
interface CloseorderPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  result_msg: string
  err_code?: string
  err_code_des?: string
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
    combine_appid: string
    combine_mch_id: string
    device_info?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    combine_out_trade_no: string
    spbill_create_ip: string
    time_start?: string
    time_expire?: string
    notify_url: string
    trade_type: string
    product_id?: string
    combine_openid?: string
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
  return_msg?: string
  combine_appid: string
  combine_mch_id: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  trade_type: string
  code_url?: string
  prepay_id: string
  mweb_url?: string
}

export interface Contractorder extends Node {
  /** 支付中签约 · APIv2∙委托扣款 */
  post(options: ContractorderPost): Response<ContractorderPostAnswer>
  /** 支付中签约 · APIv2∙委托扣款 */
  postAsync(options: ContractorderPost): Promised<ContractorderPostAnswer>
}

interface ContractorderPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    sub_mch_id?: string
    sub_appid?: string
    contract_mchid: string
    contract_appid: string
    out_trade_no: string
    device_info?: string
    nonce_str?: string
    body: string
    detail?: string
    attach?: string
    notify_url: string
    total_fee: Numeric
    spbill_create_ip: string
    time_start?: string
    time_expire?: string
    goods_tag?: string
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'
    product_id?: string
    limit_pay?: string
    openid?: string
    sub_openid?: string
    plan_id: Numeric
    contract_code: string
    request_serial: Numeric
    contract_display_account: string
    contract_notify_url: string
    sign?: string
  }
}
interface ContractorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  err_code?: string
  err_code_des?: string
  contract_result_code: string
  contract_err_code?: string
  contract_err_code_des?: string
  sub_mch_id?: string
  sub_appid?: string
  prepay_id: string
  trade_type: string
  code_url?: string
  plan_id?: string
  request_serial?: string
  contract_code?: string
  contract_display_account?: string
  mweb_url?: string
  out_trade_no: string
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
  xml: DownloadbillRequest
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type?: string
    bill_date: string
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
    version?: string
    profit_sharing?: 'N' | 'Y'
    deposit?: 'Y' | 'N'
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id?: string
    device_info?: string
    nonce_str?: string
    sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    body: string
    detail?: JsonText<PayMicropayRequestDetail>
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
    scene_info?: JsonText<PayMicropayRequestSceneInfo>
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
  /** @deprecated */
  is_subscribe: Open<'N'>
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
  promotion_detail?: JsonText<{
    promotion_id: string
    name?: string
    scope?: Open<'GLOBAL' | 'SINGLE'>
    type?: Open<'COUPON' | 'DISCOUNT'>
    amount: string
    activity_id: string
    wxpay_contribute?: string
    merchant_contribute?: string
    other_contribute?: string
    goods_detail: Array<{
      goods_id?: string
      goods_remark?: string
      discount_amount?: number
      wxpay_goods_id?: string
      goods_name?: string
      quantity: number
      price: number
    }>
  }>
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
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  is_subscribe: Open<'N'>
  sub_openid?: string
  sub_is_subscribe?: Open<'Y' | 'N'>
  trade_type: string
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  settlement_total_fee?: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc: string
  promotion_detail?: JsonText<PromotionDetail>
  consume_fee?: string
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
    appid: string
    mch_id: string
    transaction_id?: string
    out_trade_no?: string
    nonce_str?: string
    sign?: string
  }
}
interface PaporderqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  is_subscribe?: Open<'N'>
  trade_type: string
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc: string
}

export interface Pappayapply extends Node {
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml */
  post(options: PappayapplyPost): Response<PappayapplyResponse>
  /** 申请扣款 · APIv2∙委托扣款
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_8.shtml */
  postAsync(options: PappayapplyPost): Promised<PappayapplyResponse>
}

interface PappayapplyPost extends CallOptions {
  xml: PappayapplyRequest
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
    appid: string
    mch_id: string
    transaction_id?: string
    out_trade_no?: string
    sub_appid?: string
    sub_mch_id?: string
    nonce_str?: string
    sign?: string
  }
}
interface PartnerPaporderqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  is_subscribe?: Open<'N'>
  trade_type: string
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc: string
  sub_appid?: string
  sub_mch_id?: string
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
    sub_appid?: string
    sub_mch_id?: string
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    body: string
    detail?: string
    attach?: string
    out_trade_no: string
    total_fee: Numeric
    fee_type?: string
    spbill_create_ip: string
    goods_tag?: string
    notify_url: string
    trade_type: string
    contract_id: string
    receipt?: string
  }
}
interface PartnerPappayapplyPostAnswer {
  sub_appid?: string
  sub_mch_id?: string
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
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
    mch_id: string
    sub_mch_id?: string
    appid: string
    sub_appid?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    receiver: JsonText<{
      type: ReceiverType
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
    mch_id: string
    sub_mch_id?: string
    brand_mch_id?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ProfitsharingmerchantratioqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  mch_id: string
  sub_mch_id?: string
  brand_mch_id?: string
  max_ratio: string
  nonce_str: string
  sign: string
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
    mch_id: string
    transaction_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no?: unknown
  }
}
interface ProfitsharingorderamountqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  mch_id?: string
  transaction_id: string
  unsplit_amount?: string
  nonce_str?: string
  sign?: string
  out_order_no?: unknown
  order_id?: unknown
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
    mch_id: string
    sub_mch_id?: string
    transaction_id: string
    out_order_no: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ProfitsharingqueryPostAnswer {
  sub_appid?: string
  sub_mch_id?: string
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  transaction_id: string
  out_order_no: string
  order_id: string
  status: Open<'PROCESSING' | 'FINISHED'>
  receivers: JsonText<Array<{
    type: Open<ReceiverType>
    account: string
    amount: number
    description: string
    detail_id: string
    finish_time: string
    receiver_mchid: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
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
    mch_id: string
    sub_mch_id?: string
    appid: string
    sub_appid?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    receiver: JsonText<{ type: ReceiverType, account: string }>
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
    mch_id: string
    sub_mch_id?: string
    appid: string
    sub_appid?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    order_id?: string
    out_order_no?: string
    out_return_no: string
    return_account_type?: unknown
    return_account?: unknown
    return_amount?: unknown
    description?: unknown
  }
}
interface ProfitsharingreturnqueryPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  sub_mch_id?: string
  sub_appid?: string
  order_id?: string
  out_order_no?: string
  out_return_no: string
  return_no?: string
  return_account_type: Open<'MERCHANT_ID'>
  return_account: string
  return_amount: string
  description: string
  result?: Open<'SUCCESS' | 'PROCESSING' | 'FAILED'>
  fail_reason?: Open<FailReason>
  finish_time?: string
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
    combine_appid: string
    combine_mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    combine_out_trade_no: string
  }
}
interface QuerycombinedorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  combine_appid: string
  combine_mch_id: string
  nonce_str: string
  device_info?: string
  combine_openid?: string
  combine_out_trade_no: string
  sign: string
  result_code: Outcome
  result_msg: string
  trade_state?: Open<TradeState>
  trade_state_desc?: string
  err_code?: string
  err_code_des?: string
  sub_order_list: JsonText<{
    order_num: number
    order_list: Array<{
      mchid: string
      trade_type: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'>
      attach: string
      amount: { total_amount: number, currency?: string }
      transaction_id?: string
      out_trade_no: string
      goods_tag?: string
      description: string
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
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  sub_mch_id?: string
  fee_type: string
  rate_time: string
  rate: string
  sign: string
}

export interface Refundquery extends Node {
  /** 查询退款 · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5 */
  post(options: RefundqueryPost): Response<RefundqueryResponse>
  /** 查询退款 · APIv2∙基础支付∙退款
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_5 */
  postAsync(options: RefundqueryPost): Promised<RefundqueryResponse>
}

interface RefundqueryPost extends CallOptions {
  xml: RefundqueryRequest
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
  return_msg: string
  result_code: Outcome
  err_code: string
  err_code_des: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  total_refund_count?: string
  transaction_id: string
  out_trade_no: string
  total_fee: string
  settlement_total_fee?: string
  fee_type?: string
  cash_fee: string
  refund_count: string
  [name: `out_refund_no_${number}`]: string
  [name: `refund_id_${number}`]: string
  [name: `refund_channel_${number}`]: string
  [name: `refund_fee_${number}`]: string
  [name: `settlement_refund_fee_${number}`]: string
  [name: `coupon_type_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}`]: string
  [name: `coupon_refund_count_${number}`]: string
  [name: `coupon_refund_id_${number}_${number}`]: string
  [name: `coupon_refund_fee_${number}_${number}`]: string
  [name: `refund_status_${number}`]: string
  [name: `refund_account_${number}`]: string
  [name: `refund_recv_accout_${number}`]: string
  [name: `refund_success_time_${number}`]: string
  promotion_detail?: JsonText<PromotionDetail>
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
    mchid: string
    sub_mch_id?: string
    usetag: 1 | 2 | '1' | '2'
    nonce_str?: string
    offset: Numeric
    limit: Numeric
    date_start: string
    date_end: string
    query_split?: string
    sign?: string
  }
}
interface SettlementqueryPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  nonce_str: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  sign?: string
  record_num: string
  fbatchno: string
  date_settlement: string
  date_start: string
  date_end: string
  settlement_fee: string
  unsettlement_fee: string
  settlementfee_type: string
  pay_fee: string
  refund_fee: string
  pay_net_fee: string
  poundage_fee: string
  split_settlement_fee?: string
  split_unsettlement_fee?: string
}

export interface Unifiedorder extends Node {
  /** 统一下单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 */
  post(options: UnifiedorderPost): Response<UnifiedorderResponse>
  /** 统一下单 · APIv2∙基础支付
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=9_1 */
  postAsync(options: UnifiedorderPost): Promised<UnifiedorderResponse>
}

interface UnifiedorderPost extends CallOptions {
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
    detail?: JsonText<PayMicropayRequestDetail>
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
    scene_info?: JsonText<PayMicropayRequestSceneInfo>
    user_type?: UserType
    user_creid?: string
    user_truename?: string
  }
}

interface PappayapplyRequest {
  appid: string
  mch_id: string
  nonce_str?: string
  sign?: string
  body: string
  detail?: string
  attach?: string
  out_trade_no: string
  total_fee: Numeric
  fee_type?: string
  spbill_create_ip: string
  goods_tag?: string
  notify_url: string
  trade_type: string
  contract_id: string
  receipt?: string
}

interface PappayapplyResponse {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
}

interface PayMicropayRequestDetail {
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

interface PayMicropayRequestSceneInfo {
  store_info: { id: string, name?: string, area_code?: string, address?: string }
}

interface ProfitsharingaddreceiverResponse {
  sub_appid?: string
  sub_mch_id?: string
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  receiver: JsonText<{ type: Open<ReceiverType>, account: string }>
}
