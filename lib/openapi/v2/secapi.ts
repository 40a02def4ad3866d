// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, JsonText, Node, Numeric, Open, Outcome, Promised, Response, TextPart, UploadOptions } from '../node'
import type { RefundRequest, RefundResponse, ReverseRequest, ReverseResponse } from '../shared'

export interface Secapi extends Node {
  mch: Mch
  mkt: Mkt
  pay: Pay
}

interface Mch extends Node {
  addInstitutionsub: MchAddInstitutionsub
  addsubdevconfig: MchAddsubdevconfig
  channelsetting: MchChannelsetting
  modifyInstitutionsub: MchModifyInstitutionsub
  modifymchinfo: MchModifymchinfo
  queryInstitutionsub: MchQueryInstitutionsub
  querysubdevconfig: MchQuerysubdevconfig
  submchmanage: MchSubmchmanage
  uploadmedia: MchUploadmedia
}

export interface MchAddInstitutionsub extends Node {
  /** 进件子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  post(options: MchAddInstitutionsubPost): Response<MchAddInstitutionsubPostAnswer>
  /** 进件子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  postAsync(options: MchAddInstitutionsubPost): Promised<MchAddInstitutionsubPostAnswer>
}

interface MchAddInstitutionsubPost extends CallOptions {
  xml: {
    app_id: string
    mch_id: string
    sign?: string
    channel_id?: string
    merchant_name: string
    merchant_shortname: string
    merchant_remark: string
    merchant_country_code: string
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
    business_category: string
    mcc: string
    registration_certificate_number: string
    registration_certificate_date: string
    registration_certificate_copy?: string
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    app_download?: string
    business_website?: string
    office_account?: string
    mini_program: string
    store_address: string
    store_photos?: JsonText<string[]>
    director_name?: string
    director_id_number?: string
    principal_name?: string
    principal_id_number?: string
    office_phone: string
    contact_name: string
    contact_phone: string
    contact_email: string
    settlement_bank_number: string
    apply_h5_payment?: 'YES' | 'NO'
    h5_website_url?: string
    h5_domains?: JsonText<string[]>
    attach?: string
  }
}
interface MchAddInstitutionsubPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
  sub_mch_id?: string
  sign?: string
  verification_status?: Open<'Under review' | 'Approved'>
  description?: string
  h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
}

export interface MchAddsubdevconfig extends Node {
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901 */
  post(options: MchAddsubdevconfigPost): Response<AddrecommendconfResponse>
  /** 服务商子商户开发配置新增支付目录/新增对应APPID关联 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_2&index=2&p=901 */
  postAsync(options: MchAddsubdevconfigPost): Promised<AddrecommendconfResponse>
}

interface MchAddsubdevconfigPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ sub_appid?: string
    /** ≤256 */ jsapi_path: string
    /** ≤32 */ sign?: string
  }
}

export interface MchChannelsetting extends Node {
  /** 银行服务商特约子商户指定渠道号 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 */
  post(options: MchChannelsettingPost): Response<MchChannelsettingPostAnswer>
  /** 银行服务商特约子商户指定渠道号 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26 */
  postAsync(options: MchChannelsettingPost): Promised<MchChannelsettingPostAnswer>
}

interface MchChannelsettingPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ channel_id: string
    /** ≤32 */ sign?: string
  }
}
interface MchChannelsettingPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ sign?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ mch_id?: string
  /** ≤128 */ result_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ channel_id?: string
}

export interface MchModifyInstitutionsub extends Node {
  /** 修改子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  post(options: MchModifyInstitutionsubPost): Response<MchModifyInstitutionsubPostAnswer>
  /** 修改子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  postAsync(options: MchModifyInstitutionsubPost): Promised<MchModifyInstitutionsubPostAnswer>
}

interface MchModifyInstitutionsubPost extends CallOptions {
  xml: {
    app_id: string
    mch_id: string
    sub_mch_id: string
    sign?: string
    merchant_name: string
    channel_id?: string
    merchant_shortname: string
    merchant_country_code: string
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL'
    business_category: string
    mcc: string
    registration_certificate_number: string
    registration_certificate_date: string
    registration_certificate_copy?: string
    business_type: 'ONLINE' | 'OFFLINE' | 'BOTH'
    app_download: string
    business_website: string
    office_account: string
    mini_program: string
    store_address: string
    store_photos?: JsonText<string[]>
    director_name?: string
    director_id_number?: string
    principal_name?: string
    principal_id_number?: string
    office_phone: string
    contact_name: string
    contact_phone: string
    contact_email: string
    settlement_bank_number?: string
    apply_h5_payment?: 'YES' | 'NO'
    h5_website_url?: string
    h5_domains?: JsonText<string[]>
  }
}
interface MchModifyInstitutionsubPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
  sub_mch_id?: string
  sign?: string
  verification_status?: Open<'Under review' | 'Approved'>
  h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
}

export interface MchModifymchinfo extends Node {
  /** 银行特约商户信息修改 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 */
  post(options: MchModifymchinfoPost): Response<MchModifymchinfoPostAnswer>
  /** 银行特约商户信息修改 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9 */
  postAsync(options: MchModifymchinfoPost): Promised<MchModifymchinfoPostAnswer>
}

interface MchModifymchinfoPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ sign?: string
    /** ≤20 */ merchant_shortname?: string
    /** ≤20 */ service_phone?: string
  }
}
interface MchModifymchinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ result_msg?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ nonce_str?: string
}

export interface MchQueryInstitutionsub extends Node {
  /** 查询子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  post(options: MchQueryInstitutionsubPost): Response<MchQueryInstitutionsubPostAnswer>
  /** 查询子商户 · 跨境∙进件
   *
   * Mutual TLS: `security: true`. */
  postAsync(options: MchQueryInstitutionsubPost): Promised<MchQueryInstitutionsubPostAnswer>
}

interface MchQueryInstitutionsubPost extends CallOptions {
  xml: { app_id: string, mch_id: string, sub_mch_id: string, sign?: string }
}
interface MchQueryInstitutionsubPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code?: Outcome
  err_code?: string
  err_code_des?: string
  sign?: string
  sub_mch_id?: string
  merchant_name?: string
  merchant_shortname?: string
  merchant_country_code?: string
  business_category?: string
  mcc?: string
  office_phone?: string
  contact_name?: string
  contact_phone?: string
  contact_email?: string
  merchant_remark?: string
  business_type?: Open<'ONLINE' | 'OFFLINE' | 'BOTH'>
  merchant_type?: Open<'ENTERPRISE' | 'INDIVIDUAL'>
  registration_certificate_number?: string
  registration_certificate_date?: string
  app_download?: string
  business_website?: string
  office_account?: string
  mini_program?: string
  store_address?: string
  director_name?: string
  director_id_number?: string
  principal_name?: string
  principal_id_number?: string
  settlement_bank_number?: string
  channel_id?: string
  h5_authorization_state?: Open<'APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED'>
  h5_audit_reject_detail?: string
  sub_mch_status?: Open<'OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION'>
  application_status?: Open<'UNDER_REVIEW' | 'REJECTED'>
  application_reject_detail?: JsonText<Array<{ field?: string, reason?: string }>>
  attach?: string
}

export interface MchQuerysubdevconfig extends Node {
  /** 配置查询 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901 */
  post(options: MchQuerysubdevconfigPost): Response<MchQuerysubdevconfigPostAnswer>
  /** 配置查询 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_25&index=4&p=901 */
  postAsync(options: MchQuerysubdevconfigPost): Promised<MchQuerysubdevconfigPostAnswer>
}

interface MchQuerysubdevconfigPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ sign?: string
  }
}
interface MchQuerysubdevconfigPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  result_code?: Outcome
  /** ≤32 */ sign?: string
  jsapi_path_list?: JsonText<{ jsapi_path_list?: string[] }>
  appid_config_list?: JsonText<{
    appid_config_list?: Array<{ subscribe_appid?: string, sub_appid?: string }>
  }>
}

export interface MchSubmchmanage extends Node {
  /** 银行特约商户录入/银行特约商户资料查询 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   *
   * Query: action, behind the path of a `chain()`: `xml` and `query` exclude each other.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9 */
  post(options: MchSubmchmanagePost): Response<MchSubmchmanagePostAnswer>
  /** 银行特约商户录入/银行特约商户资料查询 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   *
   * Query: action, behind the path of a `chain()`: `xml` and `query` exclude each other.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_21&index=3&p=9 */
  postAsync(options: MchSubmchmanagePost): Promised<MchSubmchmanagePostAnswer>
}

interface MchSubmchmanagePost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sign?: string
    /** ≤50 */ merchant_name?: string
    sub_mch_id?: string
    /** ≤10 */ page_index: string
    /** ≤10 */ page_size?: string
  }
}
interface MchSubmchmanagePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤16 */ result_msg?: string
  /** ≤32 */ total?: string
  mchinfo?: Array<{
    /** ≤32 */ appid?: string
    /** ≤32 */ mch_id?: string
    /** ≤50 */ merchant_name?: string
    /** ≤20 */ merchant_shortname?: string
    /** ≤20 */ service_phone?: string
    /** ≤10 */ contact?: string
    /** ≤11 */ contact_phone?: string
    /** ≤30 */ contact_email?: string
    /** ≤10 */ business?: string
    /** ≤32 */ channel_id?: string
    /** ≤50 */ channel_name?: string
  }>
}

export interface MchUploadmedia extends Node {
  /** 图片上传 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9 */
  post(options: MchUploadmediaPost): Response<MchUploadmediaPostAnswer>
  /** 图片上传 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_9 */
  postAsync(options: MchUploadmediaPost): Promised<MchUploadmediaPostAnswer>
}

type MchUploadmediaPost = UploadOptions<
  | TextPart<'mch_id'>
  | FilePart<'media'>
  | TextPart<'media_hash'>
  | TextPart<'sign'>
  | TextPart<'sign_type'>,
  5>
interface MchUploadmediaPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤256 */ media_id?: string
}

interface Mkt extends Node {
  addrecommendconf: MktAddrecommendconf
}

export interface MktAddrecommendconf extends Node {
  /** 服务商特约商户关注功能配置 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
   * @deprecated */
  post(options: MktAddrecommendconfPost): Response<AddrecommendconfResponse>
  /** 服务商特约商户关注功能配置 · APIv2∙通用
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_24_1&index=1&p=901
   * @deprecated */
  postAsync(options: MktAddrecommendconfPost): Promised<AddrecommendconfResponse>
}

interface MktAddrecommendconfPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ sub_appid: string
    /** ≤32 */ subscribe_appid: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    receipt_appid?: string
    sign_type?: string
  }
}

interface Pay extends Node {
  facepayreverse: PayFacepayreverse
  multiprofitsharing: PayMultiprofitsharing
  profitsharing: PayProfitsharing
  profitsharingfinish: PayProfitsharingfinish
  profitsharingreturn: PayProfitsharingreturn
  refund: PayRefund
  refundv2: PayRefundv2
  reverse: PayReverse
}

export interface PayFacepayreverse extends Node {
  /** 撤销订单 · APIv2∙人脸支付
   *
   * Mutual TLS: `security: true`.
   * https://share.weiyun.com/5dxUgCw */
  post(options: PayFacepayreversePost): Response<ReverseResponse>
  /** 撤销订单 · APIv2∙人脸支付
   *
   * Mutual TLS: `security: true`.
   * https://share.weiyun.com/5dxUgCw */
  postAsync(options: PayFacepayreversePost): Promised<ReverseResponse>
}

interface PayFacepayreversePost extends CallOptions {
  xml: ReverseRequest
}

export interface PayMultiprofitsharing extends Node {
  /** 请求多次分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2 */
  post(options: PayMultiprofitsharingPost): Response<PayMultiprofitsharingPostAnswer>
  /** 请求多次分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_6&index=2 */
  postAsync(options: PayMultiprofitsharingPost): Promised<PayMultiprofitsharingPostAnswer>
}

interface PayMultiprofitsharingPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    receivers: JsonText<Receivers[]>
    /** ≤32 */ brand_mch_id?: string
  }
}
interface PayMultiprofitsharingPostAnswer {
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
  receivers?: JsonText<PayMultiprofitsharingAnswerReceivers[]>
  brand_mch_id?: string
  status?: string
}

export interface PayProfitsharing extends Node {
  /** 请求单次分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_1&index=1 */
  post(options: PayProfitsharingPost): Response<PayProfitsharingPostAnswer>
  /** 请求单次分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_1&index=1 */
  postAsync(options: PayProfitsharingPost): Promised<PayProfitsharingPostAnswer>
}

interface PayProfitsharingPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ brand_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    receivers: JsonText<Receivers[]>
  }
}
interface PayProfitsharingPostAnswer {
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
  /** ≤32 */ brand_mch_id?: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  status?: Open<'FINISHED' | 'PROCESSING'>
  receivers?: JsonText<PayMultiprofitsharingAnswerReceivers[]>
}

export interface PayProfitsharingfinish extends Node {
  /** 完结分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6 */
  post(options: PayProfitsharingfinishPost): Response<PayProfitsharingfinishPostAnswer>
  /** 完结分账 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_5&index=6 */
  postAsync(options: PayProfitsharingfinishPost): Promised<PayProfitsharingfinishPostAnswer>
}

interface PayProfitsharingfinishPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ appid: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    /** ≤80 */ description: string
    brand_mch_id?: string
  }
}
interface PayProfitsharingfinishPostAnswer {
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
  /** ≤64 */ out_order_no?: string
  /** ≤64 */ order_id: string
  brand_mch_id?: string
}

export interface PayProfitsharingreturn extends Node {
  /** 分账回退 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_7&index=8 */
  post(options: PayProfitsharingreturnPost): Response<PayProfitsharingreturnPostAnswer>
  /** 分账回退 · APIv2∙资金应用∙分账
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_7&index=8 */
  postAsync(options: PayProfitsharingreturnPost): Promised<PayProfitsharingreturnPostAnswer>
}

interface PayProfitsharingreturnPost extends CallOptions {
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
    return_account_type: Open<'MERCHANT_ID'>
    /** ≤64 */ return_account: string
    return_amount: Numeric
    /** ≤80 */ description: string
  }
}
interface PayProfitsharingreturnPostAnswer {
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
  sign_type?: Open<'HMAC-SHA256'>
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
  error_code?: string
  error_msg?: string
}

export interface PayRefund extends Node {
  /** 申请退款 · APIv2∙基础支付∙退款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4 */
  post(options: PayRefundPost): Response<RefundResponse>
  /** 申请退款 · APIv2∙基础支付∙退款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_4 */
  postAsync(options: PayRefundPost): Promised<RefundResponse>
}

interface PayRefundPost extends CallOptions {
  xml: RefundRequest
}

export interface PayRefundv2 extends Node {
  /** 申请退款（支持单品） · APIv2∙基础支付∙退款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4 */
  post(options: PayRefundv2Post): Response<PayRefundv2PostAnswer>
  /** 申请退款（支持单品） · APIv2∙基础支付∙退款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/jsapi_sl.php?chapter=9_4 */
  postAsync(options: PayRefundv2Post): Promised<PayRefundv2PostAnswer>
}

interface PayRefundv2Post extends CallOptions {
  xml: {
    detail?: JsonText<{
      cost_price?: number
      receipt_id?: string
      goods_detail: Array<{
        goods_id?: string
        wxpay_goods_id?: string
        goods_name?: string
        quantity?: number
        price: number
        refund_amount?: number
        refund_quantity?: number
      }>
    }>
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤32 */ transaction_id: string
    out_trade_no: string
    /** ≤64 */ out_refund_no: string
    total_fee: Numeric
    refund_fee: Numeric
    /** ≤8 */ refund_fee_type?: string
    /** ≤80 */ refund_desc?: string
    /** ≤30 */ refund_account?: string
    /** ≤256 */ notify_url?: string
    cash_refund_fee?: string
  }
}
interface PayRefundv2PostAnswer {
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
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ refund_id: string
  refund_fee?: string
  settlement_refund_fee?: string
  total_fee?: string
  settlement_total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  cash_refund_fee?: string
  /** ≤8 */ [name: `coupon_type_${number}`]: string
  coupon_refund_fee?: string
  [name: `coupon_refund_fee_${number}`]: string
  coupon_refund_count?: string
  /** ≤20 */ [name: `coupon_refund_id_${number}`]: string
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
}

export interface PayReverse extends Node {
  /** 撤销订单 · APIv2∙基础支付
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3 */
  post(options: PayReversePost): Response<ReverseResponse>
  /** 撤销订单 · APIv2∙基础支付
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_11&index=3 */
  postAsync(options: PayReversePost): Promised<ReverseResponse>
}

interface PayReversePost extends CallOptions {
  xml: ReverseRequest
}

interface AddrecommendconfResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  result_code?: Outcome
  /** ≤32 */ sign?: string
}

interface PayMultiprofitsharingAnswerReceivers {
  type?: Open<'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'>
  amount?: number
  description?: string
  detail_id?: string
  finish_time?: string
  receiver_account?: string
  receiver_mchid?: string
  result?: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
}

interface Receivers {
  type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID'
  account: string
  amount: number
  description: string
  name?: string
}
