// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Payscore extends Node {
  acquiringbank: Acquiringbank
  merchantBill: MerchantBill
  'merchant-bill': MerchantBill
  oversea: Oversea
  partner: Partner
  payafterOrders: PayafterOrders
  'payafter-orders': PayafterOrders
  permissions: Permissions
  plan: Plan
  serviceorder: Serviceorder
  servicepayondeliveryorder: Servicepayondeliveryorder
  signPlan: V3PayscoreSignPlan
  'sign-plan': V3PayscoreSignPlan
  smartretailOrders: SmartretailOrders
  'smartretail-orders': SmartretailOrders
  userServiceState: UserServiceState
  'user-service-state': UserServiceState
  users: Users
}

interface Acquiringbank extends Node {
  permissions: AcquiringbankPermissions
  serviceorder: AcquiringbankServiceorder
  servicepayondeliveryorder: AcquiringbankServicepayondeliveryorder
}

export interface AcquiringbankPermissions extends Node {
  authorizationCode: AcquiringbankPermissionsAuthorizationCode
  'authorization-code': AcquiringbankPermissionsAuthorizationCode
  /** 从业机构预授权 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html */
  post(options: AcquiringbankPermissionsPost): Response<AcquiringbankPermissionsPostAnswer>
  /** 从业机构预授权 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/apply-acquiring-bank-permissions.html */
  postAsync(options: AcquiringbankPermissionsPost): Promised<AcquiringbankPermissionsPostAnswer>
}

interface AcquiringbankPermissionsPost extends CallOptions {
  json: {
    service_id: string
    channel_id: string
    appid: string
    sub_appid?: string
    sub_mchid: string
    authorization_code: string
    notify_url?: string
  }
}
interface AcquiringbankPermissionsPostAnswer { apply_permissions_token?: string }

interface AcquiringbankPermissionsAuthorizationCode extends Node {
  _authorization_code_: AcquiringbankPermissionsByAuthorizationCode
  '{authorization_code}': AcquiringbankPermissionsByAuthorizationCode
}

export interface AcquiringbankPermissionsByAuthorizationCode extends Node {
  terminate: AcquiringbankPermissionsTerminate
  /** 从业机构查询与用户授权记录（授权协议号） · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html */
  get(options: AcquiringbankPermissionsByAuthorizationCodeGet): Response<AcquiringbankPermissionsByAuthorizationCodeGetAnswer>
  /** 从业机构查询与用户授权记录（授权协议号） · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/get-acquiring-bank-permissions-by-code.html */
  getAsync(options: AcquiringbankPermissionsByAuthorizationCodeGet): Promised<AcquiringbankPermissionsByAuthorizationCodeGetAnswer>
}

interface AcquiringbankPermissionsByAuthorizationCodeGet extends CallOptions {
  authorization_code: PathValue
  query: { service_id: PathValue, channel_id: PathValue, sub_mchid: PathValue }
}
interface AcquiringbankPermissionsByAuthorizationCodeGetAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  sub_openid?: string
  authorization_code: string
  authorization_state: string
  notify_url?: string
  cancel_authorization_time?: string
  authorization_success_time?: string
  sub_mchid: string
  sub_appid?: string
  channel_id?: string
  user_label?: string
}

export interface AcquiringbankPermissionsTerminate extends Node {
  /** 从业机构解除用户授权关系（授权协议号） · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/terminate-acquiring-bank-permissions-by-code.html */
  post(options: AcquiringbankPermissionsTerminatePost): Response<''>
  /** 从业机构解除用户授权关系（授权协议号） · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-auth/terminate-acquiring-bank-permissions-by-code.html */
  postAsync(options: AcquiringbankPermissionsTerminatePost): Promised<''>
}

interface AcquiringbankPermissionsTerminatePost extends CallOptions {
  authorization_code: PathValue
  json: { service_id: string, channel_id?: string, sub_mchid: string, reason: string }
}

export interface AcquiringbankServiceorder extends Node {
  deduction: ServiceorderDeduction
  _out_order_no_: AcquiringbankServiceorderByOutOrderNo
  '{out_order_no}': AcquiringbankServiceorderByOutOrderNo
  /** 从业机构查询微信支付分订单 · 支付分∙机构模式
   * 【从业机构】 */
  get(options: AcquiringbankServiceorderGet): Response<AcquiringbankServiceorderGetAnswer>
  /** 从业机构查询微信支付分订单 · 支付分∙机构模式
   * 【从业机构】 */
  getAsync(options: AcquiringbankServiceorderGet): Promised<AcquiringbankServiceorderGetAnswer>
  /** 从业机构创建微信支付分订单 · 支付分∙机构模式
   * 【从业机构】 */
  post(options: AcquiringbankServiceorderPost): Response<AcquiringbankServiceorderPostAnswer>
  /** 从业机构创建微信支付分订单 · 支付分∙机构模式
   * 【从业机构】 */
  postAsync(options: AcquiringbankServiceorderPost): Promised<AcquiringbankServiceorderPostAnswer>
}

interface AcquiringbankServiceorderGet extends CallOptions {
  query: {
    service_id: PathValue
    sub_mchid: PathValue
    channel_id: PathValue
    out_order_no?: PathValue
    query_id?: PathValue
  }
}
interface AcquiringbankServiceorderGetAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: PostPayments[]
  post_discounts?: PostPayments[]
  risk_fund?: { name: string, amount: number, description?: string }
  total_amount?: number
  need_collection?: boolean
  collection?: {
    state: string
    total_amount?: number
    paying_amount?: number
    paid_amount?: number
    details?: Array<{
      seq?: number
      amount?: number
      paid_type?: string
      paid_time?: string
      transaction_id?: string
      promotion_detail?: Array<{
        coupon_id: string
        name?: string
        scope?: string
        type?: string
        amount: number
        stock_id?: string
        wechatpay_contribute?: number
        merchant_contribute?: number
        other_contribute?: number
        currency?: string
        goods_detail?: PromotionDetailGoodsDetail[]
      }>
    }>
  }
  time_range?: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url: string
  openid?: string
  sub_openid?: string
  order_id: string
  channel_id: string
}

interface AcquiringbankServiceorderPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    channel_id: string
    out_order_no: string
    service_introduction: string
    post_payments?: AcquiringbankServiceorderRequestPostPayments[]
    post_discounts?: Array<{ name: string, description: string, count?: number, amount?: number }>
    risk_fund: { name: string, amount: number, description?: string }
    time_range: AcquiringbankServiceorderRequestTimeRange
    location?: { start_location?: string, end_location?: string }
    openid?: string
    sub_openid?: string
    need_user_confirm?: boolean
    notify_url: string
    attach?: string
  }
}
interface AcquiringbankServiceorderPostAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  channel_id: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: PostPayments[]
  post_discounts?: Array<{ name: string, description?: string, count?: number, amount?: number }>
  risk_fund?: { name: string, amount: number, description?: string }
  time_range?: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id: string
  package?: string
}

export interface ServiceorderDeduction extends Node {
  /** 从业机构查询微信支付分扣款信息 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html */
  get(options: ServiceorderDeductionGet): Response<ServiceorderDeductionGetAnswer>
  /** 从业机构查询微信支付分扣款信息 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/get-acquiring-bank-deduct-info.html */
  getAsync(options: ServiceorderDeductionGet): Promised<ServiceorderDeductionGetAnswer>
}

interface ServiceorderDeductionGet extends CallOptions {
  query: {
    service_id: PathValue
    appid: PathValue
    sub_mchid: PathValue
    sub_appid?: PathValue
    channel_id: PathValue
    out_order_no?: PathValue
  }
}
interface ServiceorderDeductionGetAnswer { description?: string, out_trade_no: string }

interface AcquiringbankServiceorderByOutOrderNo extends Node {
  cancel: AcquiringbankServiceorderCancel
  complete: AcquiringbankServiceorderComplete
  modify: AcquiringbankServiceorderModify
  registerdeductinfo: ServiceorderRegisterdeductinfo
  sync: AcquiringbankServiceorderSync
}

export interface AcquiringbankServiceorderCancel extends Node {
  /** 从业机构取消微信支付分订单 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/cancel-acquiring-bank-service-order.html */
  post(options: AcquiringbankServiceorderCancelPost): Response<''>
  /** 从业机构取消微信支付分订单 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/cancel-acquiring-bank-service-order.html */
  postAsync(options: AcquiringbankServiceorderCancelPost): Promised<''>
}

interface AcquiringbankServiceorderCancelPost extends CallOptions {
  out_order_no: PathValue
  json: { service_id: string, channel_id: string, sub_mchid: string, reason: string }
}

export interface AcquiringbankServiceorderComplete extends Node {
  /** 从业机构完结微信支付分订单 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html */
  post(options: AcquiringbankServiceorderCompletePost): Response<''>
  /** 从业机构完结微信支付分订单 · 支付分∙机构模式
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/complete-acquiring-bank-service-order.html */
  postAsync(options: AcquiringbankServiceorderCompletePost): Promised<''>
}

interface AcquiringbankServiceorderCompletePost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    channel_id?: string
    sub_mchid: string
    post_payments: AcquiringbankServiceorderRequestPostPayments[]
    post_discounts?: PostDiscounts[]
    total_amount: number
    time_range?: AcquiringbankServiceorderRequestTimeRange
    location?: { start_location?: string, end_location?: string }
    profit_sharing?: boolean
    complete_time?: string
    goods_tag?: string
  }
}

export interface AcquiringbankServiceorderModify extends Node {
  /** 从业机构修改微信支付分订单金额 · 支付分∙先用后付
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html */
  post(options: AcquiringbankServiceorderModifyPost): Response<''>
  /** 从业机构修改微信支付分订单金额 · 支付分∙先用后付
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/modify-acquiring-bank-service-order.html */
  postAsync(options: AcquiringbankServiceorderModifyPost): Promised<''>
}

interface AcquiringbankServiceorderModifyPost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    sub_mchid: string
    channel_id?: string
    post_payments?: AcquiringbankServiceorderRequestPostPayments[]
    post_discounts?: PostDiscounts[]
    total_amount: number
    reason: string
  }
}

export interface ServiceorderRegisterdeductinfo extends Node {
  /** 从业机构登记微信支付分扣款信息 · 支付分∙机构模式
   * 【从业机构】 */
  post(options: ServiceorderRegisterdeductinfoPost): Response<ServiceorderRegisterdeductinfoPostAnswer>
  /** 从业机构登记微信支付分扣款信息 · 支付分∙机构模式
   * 【从业机构】 */
  postAsync(options: ServiceorderRegisterdeductinfoPost): Promised<ServiceorderRegisterdeductinfoPostAnswer>
}

interface ServiceorderRegisterdeductinfoPost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    appid?: string
    sub_mchid: string
    channel_id: string
    out_trade_no?: string
    sub_appid?: string
    reason?: unknown
  }
}
interface ServiceorderRegisterdeductinfoPostAnswer { description?: string }

export interface AcquiringbankServiceorderSync extends Node {
  /** 从业机构同步微信支付分订单信息 · 支付分∙先用后付
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html */
  post(options: AcquiringbankServiceorderSyncPost): Response<''>
  /** 从业机构同步微信支付分订单信息 · 支付分∙先用后付
   * 【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-institution-weixin-pay-score/acquiring-bank-service-order/sync-acquiring-bank-service-order.html */
  postAsync(options: AcquiringbankServiceorderSyncPost): Promised<''>
}

interface AcquiringbankServiceorderSyncPost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    sub_mchid: string
    channel_id?: string
    type: string
    detail: { paid_time: string }
  }
}

export interface AcquiringbankServicepayondeliveryorder extends Node {
  /** 从业机构创建先用后付订单 · 支付分∙先用后付
   * 【从业机构（支付机构）】 */
  post(options: AcquiringbankServicepayondeliveryorderPost): Response<PayscoreAnswer>
  /** 从业机构创建先用后付订单 · 支付分∙先用后付
   * 【从业机构（支付机构）】 */
  postAsync(options: AcquiringbankServicepayondeliveryorderPost): Promised<PayscoreAnswer>
}

interface AcquiringbankServicepayondeliveryorderPost extends CallOptions {
  json: {
    out_order_no: string
    appid: string
    sub_mchid?: string
    sub_appid?: string
    channel_id?: string
    service_id: string
    service_introduction: string
    post_payments?: AcquiringbankServicepayondeliveryorderRequestPostPayments[]
    post_discounts?: AcquiringbankServicepayondeliveryorderRequestPostDiscounts[]
    time_range: PayscoreTimeRange
    location?: { start_location?: string, end_location?: string }
    risk_fund?: {
      name?: Open<'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'>
      amount?: number
      /** ≤30 */ description?: string
    }
    attach?: string
    notify_url?: string
    openid?: string
    sub_openid?: string
    need_user_confirm?: boolean
    mchid?: string
    shopping_info?: ShoppingInfo
  }
}

export interface MerchantBill extends Node {
  /** 商户申请获取对账单 · 支付分
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml */
  get(options: MerchantBillGet): Response<MerchantBillGetAnswer>
  /** 商户申请获取对账单 · 支付分
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml */
  getAsync(options: MerchantBillGet): Promised<MerchantBillGetAnswer>
}

interface MerchantBillGet extends CallOptions {
  query: { bill_date: PathValue, tar_type?: Open<'GZIP'>, encryption_algorithm: PathValue, service_id: PathValue }
}
interface MerchantBillGetAnswer {
  download_bill_count?: number
  download_bill_list: Array<{
    bill_sequence?: number
    hash_type: string
    hash_value: string
    download_url: string
    /** Encrypted. */ encrypt_key?: string
    nonce: string
  }>
}

interface Oversea extends Node {
  partner: OverseaPartner
}

interface OverseaPartner extends Node {
  serviceorder: OverseaPartnerServiceorder
}

export interface OverseaPartnerServiceorder extends Node {
  _out_order_no_: OverseaPartnerServiceorderByOutOrderNo
  '{out_order_no}': OverseaPartnerServiceorderByOutOrderNo
  /** 查询支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  get(options: OverseaPartnerServiceorderGet): Response<OverseaPartnerServiceorderGetAnswer>
  /** 查询支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  getAsync(options: OverseaPartnerServiceorderGet): Promised<OverseaPartnerServiceorderGetAnswer>
  /** 创建支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  post(options: OverseaPartnerServiceorderPost): Response<OverseaPartnerServiceorderPostAnswer>
  /** 创建支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  postAsync(options: OverseaPartnerServiceorderPost): Promised<OverseaPartnerServiceorderPostAnswer>
}

interface OverseaPartnerServiceorderGet extends CallOptions {
  query: { service_id: PathValue, sub_mchid: PathValue, out_order_no?: PathValue, query_id?: PathValue }
}
interface OverseaPartnerServiceorderGetAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  service_introduction?: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: PartnerServiceorderAnswerPostPayments[]
  post_discounts?: PostPayments[]
  risk_fund?: { name: string, amount: number, description?: string }
  total_amount?: number
  need_collection?: boolean
  collection?: {
    state: Open<'USER_PAYING' | 'USER_PAID'>
    total_amount?: number
    paying_amount?: number
    paid_amount?: number
    bank_type?: string
    details?: Array<{
      seq?: number
      amount?: number
      paid_type?: Open<'NEWTON' | 'MCH'>
      paid_time?: string
      transaction_id?: string
      promotion_detail?: Array<{
        coupon_id: string
        name?: string
        scope?: Open<'GLOBAL' | 'SINGLE'>
        type?: Open<'CASH' | 'NOCASH'>
        amount: number
        stock_id?: string
        wechatpay_contribute?: number
        merchant_contribute?: number
        other_contribute?: number
        currency?: string
        goods_detail?: PromotionDetailGoodsDetail[]
      }>
    }>
  }
  time_range?: TimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url: string
  openid?: string
  sub_openid?: string
  order_id: string
  currency?: string
  currency_price?: number
  currency_rate_info?: string
}

interface OverseaPartnerServiceorderPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    out_order_no: string
    currency: string
    service_introduction: string
    post_payments?: Array<{ name: string, amount?: number, description?: string, count?: number }>
    post_discounts?: PartnerServiceorderRequestPostDiscounts[]
    risk_fund: { name: string, amount: number, description?: string }
    time_range: { start_time: string, end_time?: string, start_time_remark?: string, end_time_remark?: string }
    location?: { start_location?: string, end_location?: string }
    openid?: string
    sub_openid?: string
    need_user_confirm?: boolean
    notify_url: string
    attach?: string
  }
}
interface OverseaPartnerServiceorderPostAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  currency?: string
  service_introduction?: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: PartnerServiceorderAnswerPostPayments[]
  post_discounts?: Array<{ name: string, description?: string, count?: number }>
  risk_fund?: { name: string, amount: number, description?: string }
  time_range?: PartnerServiceorderTimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id: string
  package?: string
}

interface OverseaPartnerServiceorderByOutOrderNo extends Node {
  cancel: OverseaPartnerServiceorderCancel
  complete: OverseaPartnerServiceorderComplete
  sync: OverseaPartnerServiceorderSync
}

export interface OverseaPartnerServiceorderCancel extends Node {
  /** 取消支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  post(options: OverseaPartnerServiceorderCancelPost): Response<''>
  /** 取消支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  postAsync(options: OverseaPartnerServiceorderCancelPost): Promised<''>
}

interface OverseaPartnerServiceorderCancelPost extends CallOptions {
  out_order_no: PathValue
  json: { service_id: string, sub_mchid: string, reason: string }
}

export interface OverseaPartnerServiceorderComplete extends Node {
  /** 完结支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  post(options: OverseaPartnerServiceorderCompletePost): Response<''>
  /** 完结支付分订单 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  postAsync(options: OverseaPartnerServiceorderCompletePost): Promised<''>
}

interface OverseaPartnerServiceorderCompletePost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    sub_mchid: string
    post_payments: AcquiringbankServiceorderRequestPostPayments[]
    post_discounts?: PostDiscounts[]
    total_amount: number
    currency?: string
    time_range?: PartnerServiceorderTimeRange
    location?: { start_location?: string, end_location?: string }
    profit_sharing?: boolean
    complete_time?: string
    goods_tag?: string
  }
}

export interface OverseaPartnerServiceorderSync extends Node {
  /** 同步支付分订单信息 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  post(options: OverseaPartnerServiceorderSyncPost): Response<''>
  /** 同步支付分订单信息 · 支付分∙海外从业机构模式
   * 【从业机构】 */
  postAsync(options: OverseaPartnerServiceorderSyncPost): Promised<''>
}

interface OverseaPartnerServiceorderSyncPost extends CallOptions {
  out_order_no: PathValue
  json: {
    service_id: string
    sub_mchid: string
    type: Open<'Order_Paid'>
    detail: { seq?: number, paid_time: string, paid_amount?: number }
  }
}

interface Partner extends Node {
  permissions: PartnerPermissions
  serviceAccountApplications: PartnerServiceAccountApplications
  'service-account-applications': PartnerServiceAccountApplications
  serviceorder: V3PayscorePartnerServiceorder
  servicepayondeliveryorder: PartnerServicepayondeliveryorder
  servicequotas: PartnerServicequotas
}

export interface PartnerPermissions extends Node {
  applyForScene: PermissionsApplyForScene
  'apply-for-scene': PermissionsApplyForScene
  assessUserRiskLevel: PartnerPermissionsAssessUserRiskLevel
  'assess-user-risk-level': PartnerPermissionsAssessUserRiskLevel
  authorizationCode: PartnerPermissionsAuthorizationCode
  'authorization-code': PartnerPermissionsAuthorizationCode
  search: PermissionsSearch
  terminate: V3PayscorePartnerPermissionsTerminate
  /** 商户预授权 · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml */
  post(options: PartnerPermissionsPost): Response<PartnerPermissionsPostAnswer>
  /** 商户预授权 · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_18.shtml */
  postAsync(options: PartnerPermissionsPost): Promised<PartnerPermissionsPostAnswer>
}

interface PartnerPermissionsPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_appid?: string
    sub_mchid: string
    authorization_code: string
    notify_url?: string
  }
}
interface PartnerPermissionsPostAnswer { apply_permissions_token?: string }

export interface PermissionsApplyForScene extends Node {
  /** 服务商场景中预授权 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html */
  post(options: PermissionsApplyForScenePost): Response<PermissionsApplyForScenePostAnswer>
  /** 服务商场景中预授权 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/scene-apply-partner-permissions.html */
  postAsync(options: PermissionsApplyForScenePost): Promised<PermissionsApplyForScenePostAnswer>
}

interface PermissionsApplyForScenePost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_appid?: string
    sub_mchid: string
    authorization_code: string
    notify_url?: string
    scene: string
    transaction_scene_info?: { mchid: string, sub_mchid: string }
  }
}
interface PermissionsApplyForScenePostAnswer { scene?: string, transaction_permissions_token?: string }

export interface PartnerPermissionsAssessUserRiskLevel extends Node {
  /** 服务商评估用户分层 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html */
  post(options: PartnerPermissionsAssessUserRiskLevelPost): Response<AssessUserRiskLevelAnswer>
  /** 服务商评估用户分层 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-auth/assess-partner-user-risk-level.html */
  postAsync(options: PartnerPermissionsAssessUserRiskLevelPost): Promised<AssessUserRiskLevelAnswer>
}

interface PartnerPermissionsAssessUserRiskLevelPost extends CallOptions {
  query?: { sub_mchid?: PathValue }
  json: {
    service_id: string
    appid: string
    sub_appid?: string
    authorization_code?: string
    openid?: string
    sub_openid?: string
    shopping_info?: AssessUserRiskLevelShoppingInfo
  }
}

interface PartnerPermissionsAuthorizationCode extends Node {
  _authorization_code_: PartnerPermissionsByAuthorizationCode
  '{authorization_code}': PartnerPermissionsByAuthorizationCode
}

export interface PartnerPermissionsByAuthorizationCode extends Node {
  terminate: PartnerPermissionsByAuthorizationCodeTerminate
  /** 查询与用户授权记录（授权协议号） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_19.shtml */
  get(options: PartnerPermissionsByAuthorizationCodeGet): Response<PartnerPermissionsByAuthorizationCodeGetAnswer>
  /** 查询与用户授权记录（授权协议号） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_19.shtml */
  getAsync(options: PartnerPermissionsByAuthorizationCodeGet): Promised<PartnerPermissionsByAuthorizationCodeGetAnswer>
}

interface PartnerPermissionsByAuthorizationCodeGet extends CallOptions {
  authorization_code: PathValue
  query: { service_id: PathValue, sub_mchid: PathValue }
}
interface PartnerPermissionsByAuthorizationCodeGetAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  authorization_code: string
  authorization_state: string
  notify_url?: string
  cancel_authorization_time?: string
  authorization_success_time?: string
  sub_mchid: string
  sub_appid?: string
  sub_openid?: string
  user_risk_level?: number
  risk_level_version?: number
}

export interface PartnerPermissionsByAuthorizationCodeTerminate extends Node {
  /** 解除用户授权关系（授权协议号） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml */
  post(options: PartnerPermissionsByAuthorizationCodeTerminatePost): Response<''>
  /** 解除用户授权关系（授权协议号） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_20.shtml */
  postAsync(options: PartnerPermissionsByAuthorizationCodeTerminatePost): Promised<''>
}

interface PartnerPermissionsByAuthorizationCodeTerminatePost extends CallOptions {
  authorization_code: PathValue
  json: { service_id: string, sub_mchid: string, reason: string }
}

export interface PermissionsSearch extends Node {
  /** 查询与用户授权记录（openid） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml */
  get(options: PermissionsSearchGet): Response<PermissionsSearchGetAnswer>
  /** 查询与用户授权记录（openid） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_21.shtml */
  getAsync(options: PermissionsSearchGet): Promised<PermissionsSearchGetAnswer>
}

interface PermissionsSearchGet extends CallOptions {
  query: {
    service_id: PathValue
    appid: PathValue
    sub_mchid: PathValue
    sub_appid?: PathValue
    openid?: PathValue
    sub_openid?: PathValue
  }
}
interface PermissionsSearchGetAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  authorization_code?: string
  authorization_state: string
  notify_url?: string
  cancel_authorization_time?: string
  authorization_success_time?: string
  sub_mchid: string
  sub_appid?: string
  sub_openid?: string
  user_risk_level?: number
  risk_level_version?: number
}

export interface V3PayscorePartnerPermissionsTerminate extends Node {
  /** 解除用户授权关系（openid） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml */
  post(options: V3PayscorePartnerPermissionsTerminatePost): Response<''>
  /** 解除用户授权关系（openid） · 支付分∙服务商模式∙免确认
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_22.shtml */
  postAsync(options: V3PayscorePartnerPermissionsTerminatePost): Promised<''>
}

interface V3PayscorePartnerPermissionsTerminatePost extends CallOptions {
  json: {
    openid?: string
    sub_openid?: string
    service_id: string
    appid: string
    sub_appid?: string
    sub_mchid: string
    reason: string
  }
}

export interface PartnerServiceAccountApplications extends Node {
  _out_apply_no_: PartnerServiceAccountApplicationsByOutApplyNo
  '{out_apply_no}': PartnerServiceAccountApplicationsByOutApplyNo
  /** 收付通子商户申请绑定支付分服务 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml */
  post(options: PartnerServiceAccountApplicationsPost): Response<ServiceAccountApplicationsAnswer>
  /** 收付通子商户申请绑定支付分服务 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_13.shtml */
  postAsync(options: PartnerServiceAccountApplicationsPost): Promised<ServiceAccountApplicationsAnswer>
}

interface PartnerServiceAccountApplicationsPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    out_apply_no: string
    result_notify_url?: string
  }
}

export interface PartnerServiceAccountApplicationsByOutApplyNo extends Node {
  /** 查询收付通子商户服务绑定结果 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml */
  get(options: PartnerServiceAccountApplicationsByOutApplyNoGet): Response<ServiceAccountApplicationsAnswer>
  /** 查询收付通子商户服务绑定结果 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_14.shtml */
  getAsync(options: PartnerServiceAccountApplicationsByOutApplyNoGet): Promised<ServiceAccountApplicationsAnswer>
}

interface PartnerServiceAccountApplicationsByOutApplyNoGet extends CallOptions {
  out_apply_no: PathValue
}

export interface V3PayscorePartnerServiceorder extends Node {
  directComplete: PartnerServiceorderDirectComplete
  'direct-complete': PartnerServiceorderDirectComplete
  _out_order_no_: V3PayscorePartnerServiceorderOutOrderNo
  '{out_order_no}': V3PayscorePartnerServiceorderOutOrderNo
  /** 查询支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138559
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: V3PayscorePartnerServiceorderGet): Response<V3PayscorePartnerServiceorderGetAnswer>
  /** 查询支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138559
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: V3PayscorePartnerServiceorderGet): Promised<V3PayscorePartnerServiceorderGetAnswer>
  /** 创建支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138534
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscorePartnerServiceorderPost): Response<V3PayscorePartnerServiceorderPostAnswer>
  /** 创建支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138534
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscorePartnerServiceorderPost): Promised<V3PayscorePartnerServiceorderPostAnswer>
}

interface V3PayscorePartnerServiceorderGet extends CallOptions {
  query: {
    /** ≤32 */ service_id?: PathValue
    /** ≤32 */ sub_mchid: PathValue
    /** ≤32 */ out_order_no?: PathValue
    /** ≤512 */ query_id?: PathValue
  }
}
interface V3PayscorePartnerServiceorderGetAnswer {
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid?: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: Payment[]
  post_discounts?: ServiceOrderCoupon[]
  risk_fund?: RiskFund
  /** 分 */ total_amount?: number
  need_collection?: boolean
  collection?: Collection
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url?: string
  /** ≤128 */ openid?: string
  /** ≤128 */ sub_openid?: string
  /** ≤64 */ order_id?: string
}

interface V3PayscorePartnerServiceorderPost extends CallOptions {
  json: {
    /** ≤32 */ service_id: string
    /** ≤32 */ appid: string
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ out_order_no: string
    /** ≤20 */ service_introduction: string
    post_payments?: Payment[]
    post_discounts?: ServiceOrderCoupon[]
    risk_fund: PartnerServiceorderRequestRiskFund
    time_range: ServiceOrderEntityTimeRange
    location?: PartnerServiceorderRequestLocation
    need_user_confirm?: boolean
    /** ≤256 */ notify_url: string
    /** ≤256 */ attach?: string
    device?: Device
    openid?: string
    sub_openid?: string
  }
}
interface V3PayscorePartnerServiceorderPostAnswer {
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: Payment[]
  post_discounts?: ServiceOrderCoupon[]
  risk_fund?: PartnerServiceorderRequestRiskFund
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url?: string
  /** ≤64 */ order_id?: string
  /** ≤1024 */ package?: string
}

export interface PartnerServiceorderDirectComplete extends Node {
  /** 创单结单合并 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml */
  post(options: PartnerServiceorderDirectCompletePost): Response<''>
  /** 创单结单合并 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_8.shtml */
  postAsync(options: PartnerServiceorderDirectCompletePost): Promised<''>
}

interface PartnerServiceorderDirectCompletePost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_appid: string
    sub_mchid?: string
    out_order_no: string
    service_introduction: string
    post_payments?: AcquiringbankServiceorderRequestPostPayments[]
    post_discounts?: PartnerServiceorderRequestPostDiscounts[]
    total_amount: number
    time_range: AcquiringbankServiceorderRequestTimeRange
    location?: { start_location?: string, end_location?: string }
    profit_sharing?: boolean
    goods_tag?: string
    attach?: string
    notify_url: string
    openid?: string
  }
}

interface V3PayscorePartnerServiceorderOutOrderNo extends Node {
  cancel: V3PayscorePartnerServiceorderOutOrderNoCancel
  complete: V3PayscorePartnerServiceorderOutOrderNoComplete
  modify: PartnerServiceorderModify
  pay: PartnerServiceorderPay
  sendPendingmessage: PartnerServiceorderSendPendingmessage
  'send-pendingmessage': PartnerServiceorderSendPendingmessage
  sendPrepaidmessage: PartnerServiceorderSendPrepaidmessage
  'send-prepaidmessage': PartnerServiceorderSendPrepaidmessage
  sync: V3PayscorePartnerServiceorderOutOrderNoSync
}

export interface V3PayscorePartnerServiceorderOutOrderNoCancel extends Node {
  /** 取消支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138589
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscorePartnerServiceorderOutOrderNoCancelPost): Response<''>
  /** 取消支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138589
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscorePartnerServiceorderOutOrderNoCancelPost): Promised<''>
}

interface V3PayscorePartnerServiceorderOutOrderNoCancelPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ service_id?: string
    /** ≤32 */ sub_mchid: string
    /** ≤50 */ reason: string
  }
}

export interface V3PayscorePartnerServiceorderOutOrderNoComplete extends Node {
  /** 完结支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138598
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscorePartnerServiceorderOutOrderNoCompletePost): Response<''>
  /** 完结支付分订单 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138598
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscorePartnerServiceorderOutOrderNoCompletePost): Promised<''>
}

interface V3PayscorePartnerServiceorderOutOrderNoCompletePost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ service_id: string
    /** ≤32 */ sub_mchid: string
    post_payments: Payment[]
    post_discounts?: ServiceOrderCoupon[]
    /** 分 */ total_amount: number
    time_range?: ServiceOrderEntityTimeRange
    location?: PartnerServiceorderRequestLocation
    profit_sharing?: boolean
    complete_time?: string
    /** ≤32 */ goods_tag?: string
    device?: Device
  }
}

export interface PartnerServiceorderModify extends Node {
  /** 修改订单金额 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138819
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: PartnerServiceorderModifyPost): Response<''>
  /** 修改订单金额 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138819
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: PartnerServiceorderModifyPost): Promised<''>
}

interface PartnerServiceorderModifyPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ service_id?: string
    /** ≤32 */ sub_mchid: string
    post_payments: Payment[]
    post_discounts?: ServiceOrderCoupon[]
    /** 分 */ total_amount: number
    /** ≤50 */ reason: string
    device?: Device
  }
}

export interface PartnerServiceorderPay extends Node {
  /** 商户发起催收扣款 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml */
  post(options: PartnerServiceorderPayPost): Response<''>
  /** 商户发起催收扣款 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_2_6.shtml */
  postAsync(options: PartnerServiceorderPayPost): Promised<''>
}

interface PartnerServiceorderPayPost extends CallOptions {
  out_order_no: PathValue
  json: { service_id?: string, sub_mchid: string }
}

export interface PartnerServiceorderSendPendingmessage extends Node {
  /** 下发服务费用待处理消息 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html */
  post(options: PartnerServiceorderSendPendingmessagePost): Response<''>
  /** 下发服务费用待处理消息 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-pending-message.html */
  postAsync(options: PartnerServiceorderSendPendingmessagePost): Promised<''>
}

interface PartnerServiceorderSendPendingmessagePost extends CallOptions {
  out_order_no: PathValue
  json: ServiceorderRequest
}

export interface PartnerServiceorderSendPrepaidmessage extends Node {
  /** 下发服务预扣费消息 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html */
  post(options: PartnerServiceorderSendPrepaidmessagePost): Response<''>
  /** 下发服务预扣费消息 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/send-partner-order-prepaid-message.html */
  postAsync(options: PartnerServiceorderSendPrepaidmessagePost): Promised<''>
}

interface PartnerServiceorderSendPrepaidmessagePost extends CallOptions {
  out_order_no: PathValue
  json: ServiceorderRequest
}

export interface V3PayscorePartnerServiceorderOutOrderNoSync extends Node {
  /** 同步订单信息 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138975
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: V3PayscorePartnerServiceorderOutOrderNoSyncPost): Response<''>
  /** 同步订单信息 · 支付分∙服务商模式
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013138975
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscorePartnerServiceorderOutOrderNoSyncPost): Promised<''>
}

interface V3PayscorePartnerServiceorderOutOrderNoSyncPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ service_id: string
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ type: string
    detail: {
      /** ≤64 */ paid_time: string
      seq?: number
      paid_amount?: number
    }
  }
}

export interface PartnerServicepayondeliveryorder extends Node {
  /** 创建先用后付订单 · 支付分∙先用后付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html */
  post(options: PartnerServicepayondeliveryorderPost): Response<PayscoreAnswer>
  /** 创建先用后付订单 · 支付分∙先用后付
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/partner-service-order/create-partner-pay-on-delivery-service-order.html */
  postAsync(options: PartnerServicepayondeliveryorderPost): Promised<PayscoreAnswer>
}

interface PartnerServicepayondeliveryorderPost extends CallOptions {
  json: {
    out_order_no: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    service_id: string
    service_introduction: string
    post_payments?: AcquiringbankServicepayondeliveryorderRequestPostPayments[]
    post_discounts?: AcquiringbankServicepayondeliveryorderRequestPostDiscounts[]
    time_range: PayscoreTimeRange
    location?: { start_location?: string, end_location?: string }
    risk_fund: PayscoreRiskFund
    attach?: string
    notify_url: string
    openid?: string
    sub_openid?: string
    need_user_confirm?: boolean
    mchid?: string
    shopping_info: ShoppingInfo
  }
}

interface PartnerServicequotas extends Node {
  serviceId: ServicequotasServiceId
  'service-id': ServicequotasServiceId
}

interface ServicequotasServiceId extends Node {
  _service_id_: ServicequotasByServiceId
  '{service_id}': ServicequotasByServiceId
}

export interface ServicequotasByServiceId extends Node {
  /** 查询用户分层对应建议先享金额 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html */
  get(options: ServicequotasByServiceIdGet): Response<ServicequotasByServiceIdGetAnswer>
  /** 查询用户分层对应建议先享金额 · 支付分∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-weixin-pay-score/service-quota/get-partner-user-risk-level-quota.html */
  getAsync(options: ServicequotasByServiceIdGet): Promised<ServicequotasByServiceIdGetAnswer>
}

interface ServicequotasByServiceIdGet extends CallOptions {
  service_id: PathValue
  query: { sub_mchid: PathValue, appid: PathValue, sub_appid?: PathValue, risk_level_version: Numeric }
}
interface ServicequotasByServiceIdGetAnswer {
  service_id: string
  mchid: string
  sub_mchid: string
  appid: string
  sub_appid?: string
  risk_level_version?: number
  quotas?: Array<{ risk_level?: number, suggested_quota?: number }>
}

export interface PayafterOrders extends Node {
  _out_order_no_: PayafterOrdersByOutOrderNo
  '{out_order_no}': PayafterOrdersByOutOrderNo
  /** 查询先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 */
  get(options?: PayafterOrdersGet): Response<PayafterOrdersAnswer>
  /** 查询先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 */
  getAsync(options?: PayafterOrdersGet): Promised<PayafterOrdersAnswer>
  /** 创建先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 */
  post(options: PayafterOrdersPost): Response<PayscorePayafterOrdersAnswer>
  /** 创建先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 */
  postAsync(options: PayafterOrdersPost): Promised<PayscorePayafterOrdersAnswer>
}

interface PayafterOrdersGet extends CallOptions {
  query?: { service_id?: PathValue, out_order_no?: PathValue, query_id?: PathValue, appid?: PathValue }
}

interface PayafterOrdersPost extends CallOptions {
  json: {
    appid: string
    out_order_no: string
    service_id: string
    service_start_time?: string
    service_end_time?: string
    service_start_location?: string
    service_end_location?: string
    service_introduction?: string
    fees?: Fees[]
    discounts?: Discounts[]
    risk_amount?: number
    attach?: string
    need_user_confirm?: boolean
    openid?: string
    name?: string
    phone?: string
    userid?: string
    address?: string
    time_range?: unknown
  }
}

interface PayafterOrdersByOutOrderNo extends Node {
  cancel: PayafterOrdersCancel
  complete: PayafterOrdersComplete
  sync: PayafterOrdersSync
}

export interface PayafterOrdersCancel extends Node {
  /** 撤销先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 */
  post(options: PayafterOrdersCancelPost): Response<CancelAnswer>
  /** 撤销先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 */
  postAsync(options: PayafterOrdersCancelPost): Promised<CancelAnswer>
}

interface PayafterOrdersCancelPost extends CallOptions {
  out_order_no: PathValue
  json: { appid: string, service_id: string, reason: string }
}

export interface PayafterOrdersComplete extends Node {
  /** 完结先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 */
  post(options: PayafterOrdersCompletePost): Response<CancelAnswer>
  /** 完结先享后付订单 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 */
  postAsync(options: PayafterOrdersCompletePost): Promised<CancelAnswer>
}

interface PayafterOrdersCompletePost extends CallOptions {
  out_order_no: PathValue
  json: CompleteRequest
}

export interface PayafterOrdersSync extends Node {
  /** 支付分订单同步 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 */
  post(options: PayafterOrdersSyncPost): Response<PayafterOrdersSyncPostAnswer>
  /** 支付分订单同步 · 支付分∙先享后付
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 */
  postAsync(options: PayafterOrdersSyncPost): Promised<PayafterOrdersSyncPostAnswer>
}

interface PayafterOrdersSyncPost extends CallOptions {
  out_order_no: PathValue
  json: {
    appid?: string
    service_id?: string
    type?: Open<'Order_Paid'>
    detail?: { paid_time?: string }
  }
}
interface PayafterOrdersSyncPostAnswer { appid: string, mchid: string, out_order_no: string, order_id: string }

export interface Permissions extends Node {
  assessUserRiskLevel: V3PayscorePermissionsAssessUserRiskLevel
  'assess-user-risk-level': V3PayscorePermissionsAssessUserRiskLevel
  authorizationCode: V3PayscorePermissionsAuthorizationCode
  'authorization-code': V3PayscorePermissionsAuthorizationCode
  openid: PermissionsOpenid
  /** 商户预授权 · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml */
  post(options: PermissionsPost): Response<PermissionsPostAnswer>
  /** 商户预授权 · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_2.shtml */
  postAsync(options: PermissionsPost): Promised<PermissionsPostAnswer>
}

interface PermissionsPost extends CallOptions {
  json: { service_id: string, appid: string, authorization_code: string, notify_url?: string }
}
interface PermissionsPostAnswer { apply_permissions_token?: string }

export interface V3PayscorePermissionsAssessUserRiskLevel extends Node {
  /** 商户评估用户分层 · 支付分∙免确认模式∙预授权
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html */
  post(options: V3PayscorePermissionsAssessUserRiskLevelPost): Response<AssessUserRiskLevelAnswer>
  /** 商户评估用户分层 · 支付分∙免确认模式∙预授权
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-auth/assess-user-risk-level.html */
  postAsync(options: V3PayscorePermissionsAssessUserRiskLevelPost): Promised<AssessUserRiskLevelAnswer>
}

interface V3PayscorePermissionsAssessUserRiskLevelPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    authorization_code?: string
    openid?: string
    shopping_info?: AssessUserRiskLevelShoppingInfo
  }
}

interface V3PayscorePermissionsAuthorizationCode extends Node {
  _authorization_code_: V3PayscorePermissionsAuthorizationCodeAuthorizationCode
  '{authorization_code}': V3PayscorePermissionsAuthorizationCodeAuthorizationCode
}

export interface V3PayscorePermissionsAuthorizationCodeAuthorizationCode extends Node {
  terminate: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate
  /** 查询与用户授权记录（授权协议号） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml */
  get(options: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGet): Response<V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGetAnswer>
  /** 查询与用户授权记录（授权协议号） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_3.shtml */
  getAsync(options: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGet): Promised<V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGetAnswer>
}

interface V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGet extends CallOptions {
  authorization_code: PathValue
  query: { service_id: PathValue }
}
interface V3PayscorePermissionsAuthorizationCodeAuthorizationCodeGetAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  authorization_code: string
  authorization_state: Open<'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER'>
  notify_url?: string
  cancel_authorization_time?: string
  authorization_success_time?: string
  user_risk_level?: number
  risk_level_version?: number
}

export interface V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminate extends Node {
  /** 解除用户授权关系（授权协议号） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml */
  post(options: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePost): Response<''>
  /** 解除用户授权关系（授权协议号） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_4.shtml */
  postAsync(options: V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePost): Promised<''>
}

interface V3PayscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePost extends CallOptions {
  authorization_code: PathValue
  json: { service_id: string, reason: string }
}

interface PermissionsOpenid extends Node {
  _openid_: PermissionsByOpenid
  '{openid}': PermissionsByOpenid
}

export interface PermissionsByOpenid extends Node {
  terminate: PermissionsByOpenidTerminate
  /** 查询与用户授权记录（openid） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_5.shtml */
  get(options: PermissionsByOpenidGet): Response<PermissionsByOpenidGetAnswer>
  /** 查询与用户授权记录（openid） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_5.shtml */
  getAsync(options: PermissionsByOpenidGet): Promised<PermissionsByOpenidGetAnswer>
}

interface PermissionsByOpenidGet extends CallOptions {
  openid: PathValue
  query: { service_id: PathValue, appid: PathValue }
}
interface PermissionsByOpenidGetAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  authorization_code?: string
  authorization_state: Open<'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER'>
  cancel_authorization_time?: string
  authorization_success_time?: string
  user_risk_level?: number
  risk_level_version?: number
  notify_url?: string
}

export interface PermissionsByOpenidTerminate extends Node {
  /** 解除用户授权关系（openid） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_6.shtml */
  post(options: PermissionsByOpenidTerminatePost): Response<''>
  /** 解除用户授权关系（openid） · 支付分∙免确认模式∙预授权
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_6.shtml */
  postAsync(options: PermissionsByOpenidTerminatePost): Promised<''>
}

interface PermissionsByOpenidTerminatePost extends CallOptions {
  openid: PathValue
  json: { service_id: string, appid?: string, reason: string }
}

interface Plan extends Node {
  partner: PlanPartner
  payscorePlans: PlanPayscorePlans
  'payscore-plans': PlanPayscorePlans
}

interface PlanPartner extends Node {
  payscorePlans: PartnerPayscorePlans
  'payscore-plans': PartnerPayscorePlans
}

export interface PartnerPayscorePlans extends Node {
  merchantPlanNo: PartnerPayscorePlansMerchantPlanNo
  'merchant-plan-no': PartnerPayscorePlansMerchantPlanNo
  /** 创建支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html */
  post(options: PartnerPayscorePlansPost): Response<PayscorePlansAnswer>
  /** 创建支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/create-partner-pay-score-plan.html */
  postAsync(options: PartnerPayscorePlansPost): Promised<PayscorePlansAnswer>
}

interface PartnerPayscorePlansPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    plan_name: string
    plan_duration: number
    deduction_quantity: number
    total_original_price: number
    total_actual_price: number
    plan_detail_list?: PlanDetailList[]
    merchant_plan_no: string
  }
}

interface PartnerPayscorePlansMerchantPlanNo extends Node {
  _merchant_plan_no_: PartnerPayscorePlansByMerchantPlanNo
  '{merchant_plan_no}': PartnerPayscorePlansByMerchantPlanNo
}

export interface PartnerPayscorePlansByMerchantPlanNo extends Node {
  stop: PartnerPayscorePlansStop
  /** 查询支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html */
  get(options: PartnerPayscorePlansByMerchantPlanNoGet): Response<PayscorePlansAnswer>
  /** 查询支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/query-partner-pay-score-plan.html */
  getAsync(options: PartnerPayscorePlansByMerchantPlanNoGet): Promised<PayscorePlansAnswer>
}

interface PartnerPayscorePlansByMerchantPlanNoGet extends CallOptions {
  merchant_plan_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface PartnerPayscorePlansStop extends Node {
  /** 停止支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html */
  post(options: PartnerPayscorePlansStopPost): Response<PayscorePlansAnswer>
  /** 停止支付分计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-pay-score-plan/stop-partner-pay-score-plan.html */
  postAsync(options: PartnerPayscorePlansStopPost): Promised<PayscorePlansAnswer>
}

interface PartnerPayscorePlansStopPost extends CallOptions {
  merchant_plan_no: PathValue
  json: { sub_mchid: string }
}

export interface PlanPayscorePlans extends Node {
  merchantPlanNo: PlanPayscorePlansMerchantPlanNo
  'merchant-plan-no': PlanPayscorePlansMerchantPlanNo
  /** 创建支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html */
  post(options: PlanPayscorePlansPost): Response<PlanPayscorePlansAnswer>
  /** 创建支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/create-pay-score-plan.html */
  postAsync(options: PlanPayscorePlansPost): Promised<PlanPayscorePlansAnswer>
}

interface PlanPayscorePlansPost extends CallOptions {
  json: {
    service_id: string
    appid: string
    plan_name: string
    plan_duration: number
    deduction_quantity: number
    total_original_price: number
    total_actual_price: number
    plan_detail_list?: PlanDetailList[]
    merchant_plan_no: string
  }
}

interface PlanPayscorePlansMerchantPlanNo extends Node {
  _merchant_plan_no_: PlanPayscorePlansByMerchantPlanNo
  '{merchant_plan_no}': PlanPayscorePlansByMerchantPlanNo
}

export interface PlanPayscorePlansByMerchantPlanNo extends Node {
  stop: PlanPayscorePlansStop
  /** 查询支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html */
  get(options: PlanPayscorePlansByMerchantPlanNoGet): Response<PlanPayscorePlansAnswer>
  /** 查询支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/query-pay-score-plan.html */
  getAsync(options: PlanPayscorePlansByMerchantPlanNoGet): Promised<PlanPayscorePlansAnswer>
}

interface PlanPayscorePlansByMerchantPlanNoGet extends CallOptions {
  merchant_plan_no: PathValue
}

export interface PlanPayscorePlansStop extends Node {
  /** 停止支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html */
  post(options: PlanPayscorePlansStopPost): Response<PlanPayscorePlansAnswer>
  /** 停止支付分计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/pay-score-plan/stop-pay-score-plan.html */
  postAsync(options: PlanPayscorePlansStopPost): Promised<PlanPayscorePlansAnswer>
}

interface PlanPayscorePlansStopPost extends CallOptions {
  merchant_plan_no: PathValue
}

export interface Serviceorder extends Node {
  directComplete: V3PayscoreServiceorderDirectComplete
  'direct-complete': V3PayscoreServiceorderDirectComplete
  _out_order_no_: ServiceorderByOutOrderNo
  '{out_order_no}': ServiceorderByOutOrderNo
  /** 查询支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ServiceorderGet): Response<ServiceorderGetAnswer>
  /** 查询支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ServiceorderGet): Promised<ServiceorderGetAnswer>
  /** 创建支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ServiceorderPost): Response<ServiceorderPostAnswer>
  /** 创建支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ServiceorderPost): Promised<ServiceorderPostAnswer>
}

interface ServiceorderGet extends CallOptions {
  query: {
    /** ≤32 */ out_order_no?: PathValue
    /** ≤32 */ service_id: PathValue
    /** ≤32 */ appid: PathValue
    /** ≤512 */ query_id?: PathValue
  }
}
interface ServiceorderGetAnswer {
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: Payment[]
  post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
  risk_fund?: PartnerServiceorderRequestRiskFund
  /** 分 */ total_amount?: number
  need_collection?: boolean
  collection?: Collection
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url: string
  /** ≤128 */ openid?: string
  /** ≤64 */ order_id?: string
}

interface ServiceorderPost extends CallOptions {
  json: {
    /** ≤32 */ out_order_no: string
    /** ≤32 */ appid: string
    /** ≤32 */ service_id: string
    /** ≤20 */ service_introduction: string
    post_payments?: PayscoreServiceorderRequestPayment[]
    post_discounts?: Array<{
      /** ≤20 */ name: string
      /** ≤30 */ description: string
      count?: number
      amount?: number
    }>
    time_range: {
      /** ≤14 */ start_time: string
      /** ≤14 */ end_time?: string
      /** ≤20 */ start_time_remark?: string
      /** ≤20 */ end_time_remark?: string
    }
    location?: PartnerServiceorderRequestLocation
    risk_fund: RiskFund
    /** ≤256 */ attach?: string
    /** ≤255 */ notify_url: string
    need_user_confirm?: boolean
    device?: Device
    openid?: string
  }
}
interface ServiceorderPostAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments?: Payment[]
  post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
  risk_fund?: PartnerServiceorderRequestRiskFund
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url?: string
  /** ≤64 */ order_id: string
  /** ≤300 */ package: string
}

export interface V3PayscoreServiceorderDirectComplete extends Node {
  /** 创单结单合并 · 支付分∙免确认模式
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml */
  post(options: V3PayscoreServiceorderDirectCompletePost): Response<V3PayscoreServiceorderDirectCompletePostAnswer>
  /** 创单结单合并 · 支付分∙免确认模式
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml */
  postAsync(options: V3PayscoreServiceorderDirectCompletePost): Promised<V3PayscoreServiceorderDirectCompletePostAnswer>
}

interface V3PayscoreServiceorderDirectCompletePost extends CallOptions {
  json: {
    out_order_no: string
    appid: string
    service_id: string
    post_payments?: AcquiringbankServicepayondeliveryorderRequestPostPayments[]
    post_discounts?: AcquiringbankServicepayondeliveryorderRequestPostDiscounts[]
    time_range: PayscoreTimeRange
    location?: { start_location?: string, end_location?: string }
    service_introduction?: string
    attach?: string
    notify_url?: string
    openid?: string
    total_amount?: number
    profit_sharing?: boolean
    goods_tag?: string
  }
}
interface V3PayscoreServiceorderDirectCompletePostAnswer {
  out_order_no: string
  appid: string
  service_id: string
  post_payments?: Array<{
    /** ≤20 */ name?: string
    amount?: number
    description?: string
    count?: number
  }>
  post_discounts?: Array<{
    /** ≤20 */ name?: string
    description?: string
    amount?: number
    count?: number
  }>
  time_range?: PayscoreTimeRange
  location?: { start_location?: string, end_location?: string }
  service_introduction?: string
  mchid: string
  order_id: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | 'FINISHED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  attach?: string
  notify_url?: string
  total_amount?: number
}

interface ServiceorderByOutOrderNo extends Node {
  cancel: V3PayscoreServiceorderOutOrderNoCancel
  complete: V3PayscoreServiceorderOutOrderNoComplete
  modify: V3PayscoreServiceorderOutOrderNoModify
  pay: V3PayscoreServiceorderOutOrderNoPay
  sendPendingmessage: V3PayscoreServiceorderOutOrderNoSendPendingmessage
  'send-pendingmessage': V3PayscoreServiceorderOutOrderNoSendPendingmessage
  sendPrepaidmessage: V3PayscoreServiceorderOutOrderNoSendPrepaidmessage
  'send-prepaidmessage': V3PayscoreServiceorderOutOrderNoSendPrepaidmessage
  sync: V3PayscoreServiceorderOutOrderNoSync
}

export interface V3PayscoreServiceorderOutOrderNoCancel extends Node {
  /** 取消支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscoreServiceorderOutOrderNoCancelPost): Response<V3PayscoreServiceorderOutOrderNoCancelPostAnswer>
  /** 取消支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscoreServiceorderOutOrderNoCancelPost): Promised<V3PayscoreServiceorderOutOrderNoCancelPostAnswer>
}

interface V3PayscoreServiceorderOutOrderNoCancelPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ service_id?: string
    /** ≤50 */ reason: string
  }
}
interface V3PayscoreServiceorderOutOrderNoCancelPostAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤128 */ order_id: string
}

export interface V3PayscoreServiceorderOutOrderNoComplete extends Node {
  /** 完结支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscoreServiceorderOutOrderNoCompletePost): Response<V3PayscoreServiceorderOutOrderNoCompletePostAnswer>
  /** 完结支付分订单 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscoreServiceorderOutOrderNoCompletePost): Promised<V3PayscoreServiceorderOutOrderNoCompletePostAnswer>
}

interface V3PayscoreServiceorderOutOrderNoCompletePost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ service_id: string
    post_payments: PayscoreServiceorderRequestPayment[]
    post_discounts?: Array<{
      /** ≤20 */ name: string
      /** ≤30 */ description: string
      amount?: number
      count?: number
    }>
    /** 分 */ total_amount: number
    time_range?: ServiceOrderEntityTimeRange
    location?: {
      /** ≤20 */ end_location?: string
      start_location?: string
    }
    profit_sharing?: boolean
    /** ≤32 */ goods_tag?: string
    device?: Device
  }
}
interface V3PayscoreServiceorderOutOrderNoCompletePostAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  /** 分 */ total_amount: number
  post_payments?: Payment[]
  post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
  risk_fund?: PartnerServiceorderRequestRiskFund
  time_range?: ServiceOrderEntityTimeRange
  location?: {
    /** ≤20 */ end_location?: string
    start_location?: string
  }
  /** ≤64 */ order_id?: string
  need_collection?: boolean
}

export interface V3PayscoreServiceorderOutOrderNoModify extends Node {
  /** 修改订单金额 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscoreServiceorderOutOrderNoModifyPost): Response<V3PayscoreServiceorderOutOrderNoModifyPostAnswer>
  /** 修改订单金额 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscoreServiceorderOutOrderNoModifyPost): Promised<V3PayscoreServiceorderOutOrderNoModifyPostAnswer>
}

interface V3PayscoreServiceorderOutOrderNoModifyPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ service_id: string
    post_payments: PayscoreServiceorderRequestPayment[]
    post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
    /** 分 */ total_amount: number
    /** ≤50 */ reason: string
    device?: Device
  }
}
interface V3PayscoreServiceorderOutOrderNoModifyPostAnswer {
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤20 */ service_introduction: string
  state: Open<'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'>
  state_description?: Open<'USER_CONFIRM' | 'MCH_COMPLETE'>
  post_payments: PayscoreServiceorderRequestPayment[]
  post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
  risk_fund?: PartnerServiceorderRequestRiskFund
  /** 分 */ total_amount?: number
  need_collection?: boolean
  collection?: {
    state: Open<'USER_PAYING' | 'USER_PAID'>
    /** 分 */ total_amount?: number
    paying_amount?: number
    paid_amount?: number
    details?: Array<{
      seq?: number
      amount?: number
      paid_type?: Open<'NEWTON' | 'MCH'>
      /** ≤32 */ paid_time?: string
      /** ≤64 */ transaction_id?: string
      promotion_detail?: Array<{
        /** ≤32 */ coupon_id: string
        /** ≤64 */ name?: string
        /** ≤32 */ scope?: string
        /** ≤32 */ type?: string
        amount: number
        /** ≤32 */ stock_id?: string
        wechatpay_contribute?: number
        merchant_contribute?: number
        other_contribute?: number
        /** ≤32 */ currency?: string
        goods_detail?: Array<Record<string, unknown>>
        quantity?: number
        unit_price?: number
        discount_amount?: number
        /** ≤128 */ goods_remark?: string
      }>
    }>
    bank_type?: string
  }
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url?: string
  /** ≤64 */ order_id?: string
  openid?: string
}

export interface V3PayscoreServiceorderOutOrderNoPay extends Node {
  /** 商户发起催收扣款 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml */
  post(options: V3PayscoreServiceorderOutOrderNoPayPost): Response<V3PayscoreServiceorderOutOrderNoPayPostAnswer>
  /** 商户发起催收扣款 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_6.shtml */
  postAsync(options: V3PayscoreServiceorderOutOrderNoPayPost): Promised<V3PayscoreServiceorderOutOrderNoPayPostAnswer>
}

interface V3PayscoreServiceorderOutOrderNoPayPost extends CallOptions {
  out_order_no: PathValue
  json: { appid?: string, service_id?: string }
}
interface V3PayscoreServiceorderOutOrderNoPayPostAnswer { appid: string, mchid?: string, out_order_no: string, service_id: string, order_id: string }

export interface V3PayscoreServiceorderOutOrderNoSendPendingmessage extends Node {
  /** 下发服务费用待处理消息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html */
  post(options: V3PayscoreServiceorderOutOrderNoSendPendingmessagePost): Response<''>
  /** 下发服务费用待处理消息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-pending-message.html */
  postAsync(options: V3PayscoreServiceorderOutOrderNoSendPendingmessagePost): Promised<''>
}

interface V3PayscoreServiceorderOutOrderNoSendPendingmessagePost extends CallOptions {
  out_order_no: PathValue
  json: PayscoreServiceorderRequest
}

export interface V3PayscoreServiceorderOutOrderNoSendPrepaidmessage extends Node {
  /** 下发服务预扣费消息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html */
  post(options: V3PayscoreServiceorderOutOrderNoSendPrepaidmessagePost): Response<''>
  /** 下发服务预扣费消息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/send-order-prepaid-message.html */
  postAsync(options: V3PayscoreServiceorderOutOrderNoSendPrepaidmessagePost): Promised<''>
}

interface V3PayscoreServiceorderOutOrderNoSendPrepaidmessagePost extends CallOptions {
  out_order_no: PathValue
  json: PayscoreServiceorderRequest
}

export interface V3PayscoreServiceorderOutOrderNoSync extends Node {
  /** 同步服务订单信息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayscoreServiceorderOutOrderNoSyncPost): Response<V3PayscoreServiceorderOutOrderNoSyncPostAnswer>
  /** 同步服务订单信息 · 支付分
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * 400 PARAM_ERROR INVALID_REQUEST INVALID_ORDER_STATE ORDER_CANCELED ORDER_DONE · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayscoreServiceorderOutOrderNoSyncPost): Promised<V3PayscoreServiceorderOutOrderNoSyncPostAnswer>
}

interface V3PayscoreServiceorderOutOrderNoSyncPost extends CallOptions {
  out_order_no: PathValue
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ service_id: string
    type: string
    detail: {
      /** ≤64 */ paid_time: string
    }
  }
}
interface V3PayscoreServiceorderOutOrderNoSyncPostAnswer {
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id: string
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤20 */ service_introduction: string
  /** ≤32 */ state: string
  /** ≤32 */ state_description?: string
  post_payments?: Payment[]
  post_discounts?: ServiceOrderEntityServiceOrderCoupon[]
  risk_fund?: RiskFund
  /** 分 */ total_amount?: number
  need_collection?: boolean
  collection?: {
    /** ≤32 */ state: string
    /** 分 */ total_amount?: number
    paying_amount?: number
    paid_amount?: number
    details?: Array<{
      amount?: number
      /** ≤32 */ paid_type?: string
      /** ≤32 */ paid_time?: string
      /** ≤64 */ transaction_id?: string
      seq?: number
    }>
    bank_type?: string
  }
  time_range?: ServiceOrderEntityTimeRange
  location?: Location
  /** ≤256 */ attach?: string
  /** ≤256 */ notify_url?: string
  /** ≤128 */ openid: string
  /** ≤64 */ order_id: string
}

export interface Servicepayondeliveryorder extends Node {
  /** 创建先用后付订单 · 支付分∙先用后付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html */
  post(options: ServicepayondeliveryorderPost): Response<ServicepayondeliveryorderPostAnswer>
  /** 创建先用后付订单 · 支付分∙先用后付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/weixin-pay-score/service-order/create-pay-on-delivery-service-order.html */
  postAsync(options: ServicepayondeliveryorderPost): Promised<ServicepayondeliveryorderPostAnswer>
}

interface ServicepayondeliveryorderPost extends CallOptions {
  json: {
    out_order_no: string
    appid: string
    service_id: string
    service_introduction: string
    post_payments?: Array<{
      /** ≤20 */ name: string
      amount?: number
      description?: string
      count?: number
    }>
    post_discounts?: Array<{
      /** ≤20 */ name: string
      description: string
      amount?: number
      count?: number
    }>
    time_range: {
      start_time: string
      /** ≤20 */ start_time_remark?: string
      end_time?: string
      /** ≤50 */ end_time_remark?: string
    }
    location?: { start_location?: string, end_location?: string }
    risk_fund: PayscoreRiskFund
    attach?: string
    notify_url: string
    openid?: string
    need_user_confirm?: boolean
    mchid?: string
    shopping_info: { real_merchant_appid?: string, jump_link: JumpLink, goods: Goods[] }
  }
}
interface ServicepayondeliveryorderPostAnswer {
  appid: string
  mchid: string
  out_order_no: string
  service_id: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: PayscoreAnswerPostPayments[]
  post_discounts?: PayscoreAnswerPostDiscounts[]
  risk_fund?: { name: string, amount: number, description?: string }
  time_range?: ServicepayondeliveryorderTimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id: string
  package?: string
  shopping_info?: PayscoreShoppingInfo
}

interface V3PayscoreSignPlan extends Node {
  partner: SignPlanPartner
  serviceorder: SignPlanServiceorder
  userSignPlans: SignPlanUserSignPlans
  'user-sign-plans': SignPlanUserSignPlans
}

interface SignPlanPartner extends Node {
  serviceorder: SignPlanPartnerServiceorder
  userSignPlans: PartnerUserSignPlans
  'user-sign-plans': PartnerUserSignPlans
}

export interface SignPlanPartnerServiceorder extends Node {
  /** 创建用户的签约计划详情对应的服务订单 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html */
  post(options: SignPlanPartnerServiceorderPost): Response<SignPlanPartnerServiceorderPostAnswer>
  /** 创建用户的签约计划详情对应的服务订单 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-service-order/create-partner-service-order.html */
  postAsync(options: SignPlanPartnerServiceorderPost): Promised<SignPlanPartnerServiceorderPostAnswer>
}

interface SignPlanPartnerServiceorderPost extends CallOptions {
  json: {
    service_id: string
    sign_plan_id: string
    plan_detail_no: number
    appid: string
    sub_mchid: string
    sub_appid?: string
    openid?: string
    sub_openid?: string
    notify_url: string
    service_introduction: string
    time_range: PayscoreServiceorderTimeRange
    location?: { start_location?: string, end_location?: string }
    attach?: string
    out_trade_no: string
  }
}
interface SignPlanPartnerServiceorderPostAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: Array<{ name?: string, amount?: number, description?: string }>
  post_discounts?: Array<{ name?: string, amount?: number }>
  risk_fund?: { amount: number }
  time_range?: ServicepayondeliveryorderTimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id?: string
}

export interface PartnerUserSignPlans extends Node {
  merchantSignPlanNo: PartnerUserSignPlansMerchantSignPlanNo
  'merchant-sign-plan-no': PartnerUserSignPlansMerchantSignPlanNo
  /** 创建用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html */
  post(options: PartnerUserSignPlansPost): Response<PartnerUserSignPlansPostAnswer>
  /** 创建用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/create-partner-user-sign-plan.html */
  postAsync(options: PartnerUserSignPlansPost): Promised<PartnerUserSignPlansPostAnswer>
}

interface PartnerUserSignPlansPost extends CallOptions {
  json: {
    service_id: string
    plan_id: string
    appid: string
    sub_mchid: string
    sub_appid?: string
    openid?: string
    sub_openid?: string
    merchant_sign_plan_no: string
    notify_url: string
    sign_plan_detail: Array<{ plan_detail_no: number, merchant_plan_detail_no: string }>
  }
}
interface PartnerUserSignPlansPostAnswer { sign_plan?: SignPlan, package?: string }

interface PartnerUserSignPlansMerchantSignPlanNo extends Node {
  _merchant_sign_plan_no_: PartnerUserSignPlansByMerchantSignPlanNo
  '{merchant_sign_plan_no}': PartnerUserSignPlansByMerchantSignPlanNo
}

export interface PartnerUserSignPlansByMerchantSignPlanNo extends Node {
  stop: PartnerUserSignPlansStop
  /** 查询用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html */
  get(options: PartnerUserSignPlansByMerchantSignPlanNoGet): Response<SignPlan>
  /** 查询用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/query-partner-user-sign-plan.html */
  getAsync(options: PartnerUserSignPlansByMerchantSignPlanNoGet): Promised<SignPlan>
}

interface PartnerUserSignPlansByMerchantSignPlanNoGet extends CallOptions {
  merchant_sign_plan_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface PartnerUserSignPlansStop extends Node {
  /** 取消用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html */
  post(options: PartnerUserSignPlansStopPost): Response<SignPlan>
  /** 取消用户的签约计划 · 支付分∙签约计划
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-payscore-plan/partner-user-sign-plan/stop-partner-user-sign-plan.html */
  postAsync(options: PartnerUserSignPlansStopPost): Promised<SignPlan>
}

interface PartnerUserSignPlansStopPost extends CallOptions {
  merchant_sign_plan_no: PathValue
  json: { sub_mchid: string, stop_reason: string }
}

export interface SignPlanServiceorder extends Node {
  /** 创建用户的签约计划详情对应的服务订单 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html */
  post(options: SignPlanServiceorderPost): Response<SignPlanServiceorderPostAnswer>
  /** 创建用户的签约计划详情对应的服务订单 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/service-order/create-service-order.html */
  postAsync(options: SignPlanServiceorderPost): Promised<SignPlanServiceorderPostAnswer>
}

interface SignPlanServiceorderPost extends CallOptions {
  json: {
    service_id: string
    sign_plan_id: string
    plan_detail_no: number
    appid: string
    openid: string
    notify_url: string
    service_introduction: string
    time_range: PayscoreServiceorderTimeRange
    location?: { start_location?: string, end_location?: string }
    attach?: string
    out_trade_no: string
  }
}
interface SignPlanServiceorderPostAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: Array<{ name?: string, amount?: number, description?: string }>
  post_discounts?: Array<{ name?: string, amount?: number }>
  risk_fund?: { amount: number }
  time_range?: ServicepayondeliveryorderTimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id?: string
}

export interface SignPlanUserSignPlans extends Node {
  merchantSignPlanNo: SignPlanUserSignPlansMerchantSignPlanNo
  'merchant-sign-plan-no': SignPlanUserSignPlansMerchantSignPlanNo
  /** 创建用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html */
  post(options: SignPlanUserSignPlansPost): Response<SignPlanUserSignPlansPostAnswer>
  /** 创建用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/create-user-sign-plan.html */
  postAsync(options: SignPlanUserSignPlansPost): Promised<SignPlanUserSignPlansPostAnswer>
}

interface SignPlanUserSignPlansPost extends CallOptions {
  json: {
    service_id: string
    plan_id: string
    appid: string
    openid: string
    merchant_sign_plan_no: string
    notify_url: string
    sign_plan_detail: Array<{ plan_detail_no: number, merchant_plan_detail_no: string }>
  }
}
interface SignPlanUserSignPlansPostAnswer { sign_plan?: UserSignPlansSignPlan, package?: string }

interface SignPlanUserSignPlansMerchantSignPlanNo extends Node {
  _merchant_sign_plan_no_: SignPlanUserSignPlansByMerchantSignPlanNo
  '{merchant_sign_plan_no}': SignPlanUserSignPlansByMerchantSignPlanNo
}

export interface SignPlanUserSignPlansByMerchantSignPlanNo extends Node {
  stop: SignPlanUserSignPlansStop
  /** 查询用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html */
  get(options: SignPlanUserSignPlansByMerchantSignPlanNoGet): Response<UserSignPlansSignPlan>
  /** 查询用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/query-user-sign-plan.html */
  getAsync(options: SignPlanUserSignPlansByMerchantSignPlanNoGet): Promised<UserSignPlansSignPlan>
}

interface SignPlanUserSignPlansByMerchantSignPlanNoGet extends CallOptions {
  merchant_sign_plan_no: PathValue
}

export interface SignPlanUserSignPlansStop extends Node {
  /** 直连商户取消用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html */
  post(options: SignPlanUserSignPlansStopPost): Response<UserSignPlansSignPlan>
  /** 直连商户取消用户的签约计划 · 支付分∙签约计划
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/payscore-plan/user-sign-plan/stop-user-sign-plan.html */
  postAsync(options: SignPlanUserSignPlansStopPost): Promised<UserSignPlansSignPlan>
}

interface SignPlanUserSignPlansStopPost extends CallOptions {
  merchant_sign_plan_no: PathValue
  json: { stop_reason: string }
}

export interface SmartretailOrders extends Node {
  _out_order_no_: SmartretailOrdersByOutOrderNo
  '{out_order_no}': SmartretailOrdersByOutOrderNo
  /** 查询智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 */
  get(options?: SmartretailOrdersGet): Response<PayafterOrdersAnswer>
  /** 查询智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 */
  getAsync(options?: SmartretailOrdersGet): Promised<PayafterOrdersAnswer>
  /** 创建智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 */
  post(options: SmartretailOrdersPost): Response<PayscorePayafterOrdersAnswer>
  /** 创建智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 */
  postAsync(options: SmartretailOrdersPost): Promised<PayscorePayafterOrdersAnswer>
}

interface SmartretailOrdersGet extends CallOptions {
  query?: { service_id?: PathValue, out_order_no?: PathValue, query_id?: PathValue, appid?: PathValue }
}

interface SmartretailOrdersPost extends CallOptions {
  json: {
    appid: string
    out_order_no: string
    service_id: string
    service_start_time?: string
    service_end_time?: string
    service_start_location?: string
    service_end_location?: string
    service_introduction?: string
    fees?: Fees[]
    discounts?: Discounts[]
    risk_amount?: number
    attach?: string
    need_user_confirm?: boolean
    openid?: string
    time_range?: unknown
  }
}

interface SmartretailOrdersByOutOrderNo extends Node {
  cancel: SmartretailOrdersCancel
  complete: SmartretailOrdersComplete
}

export interface SmartretailOrdersCancel extends Node {
  /** 撤销智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 */
  post(options: SmartretailOrdersCancelPost): Response<CancelAnswer>
  /** 撤销智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 */
  postAsync(options: SmartretailOrdersCancelPost): Promised<CancelAnswer>
}

interface SmartretailOrdersCancelPost extends CallOptions {
  out_order_no: PathValue
  json: { appid: string, service_id: string, reason: string }
}

export interface SmartretailOrdersComplete extends Node {
  /** 完结智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 */
  post(options: SmartretailOrdersCompletePost): Response<CancelAnswer>
  /** 完结智慧零售订单 · 支付分∙智慧零售
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 */
  postAsync(options: SmartretailOrdersCompletePost): Promised<CancelAnswer>
}

interface SmartretailOrdersCompletePost extends CallOptions {
  out_order_no: PathValue
  json: CompleteRequest
}

export interface UserServiceState extends Node {
  /** 查询用户授权状态 · 支付分∙免确认模式∙普通授权
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml */
  get(options: UserServiceStateGet): Response<UserServiceStateGetAnswer>
  /** 查询用户授权状态 · 支付分∙免确认模式∙普通授权
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml */
  getAsync(options: UserServiceStateGet): Promised<UserServiceStateGetAnswer>
}

interface UserServiceStateGet extends CallOptions {
  query: { appid: PathValue, service_id: PathValue, openid: PathValue }
}
interface UserServiceStateGetAnswer { appid: string, service_id: string, openid?: string, use_service_state: Open<'UNAVAILABLE' | 'AVAILABLE'> }

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  permissions: UsersPermissions
}

interface UsersPermissions extends Node {
  _service_id_: UsersPermissionsByServiceId
  '{service_id}': UsersPermissionsByServiceId
}

interface UsersPermissionsByServiceId extends Node {
  terminate: UsersPermissionsTerminate
}

export interface UsersPermissionsTerminate extends Node {
  /** 商户解除用户授权关系 · 支付分∙免确认模式∙普通授权
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml */
  post(options: UsersPermissionsTerminatePost): Response<''>
  /** 商户解除用户授权关系 · 支付分∙免确认模式∙普通授权
   * 【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml */
  postAsync(options: UsersPermissionsTerminatePost): Promised<''>
}

interface UsersPermissionsTerminatePost extends CallOptions {
  openid: PathValue
  service_id: PathValue
  json: { appid: string, reason: string }
}

interface AcquiringbankServiceorderRequestPostPayments { name: string, description?: string, amount?: number, count?: number }

interface AcquiringbankServiceorderRequestTimeRange { start_time: string, start_time_remark?: string, end_time?: string, end_time_remark?: string }

interface AcquiringbankServicepayondeliveryorderRequestPostDiscounts {
  /** ≤20 */ name?: string
  description?: string
  amount?: number
  count?: number
}

interface AcquiringbankServicepayondeliveryorderRequestPostPayments {
  /** ≤20 */ name?: string
  amount?: number
  description?: string
  count?: number
}

interface AssessUserRiskLevelAnswer {
  service_id: string
  appid: string
  mchid: string
  openid?: string
  authorization_code?: string
  authorization_state: string
  notify_url?: string
  cancel_authorization_time?: string
  authorization_success_time?: string
  sub_mchid?: string
  sub_appid?: string
  sub_openid?: string
  user_label?: string
  channel_id?: string
  user_risk_level?: number
  risk_level_version?: number
}

interface AssessUserRiskLevelShoppingInfo { goods: Goods[] }

interface CancelAnswer { appid: string, mchid: string, out_order_no: string, service_id: string, order_id: string }

interface Collection {
  state: Open<'USER_PAYING' | 'USER_PAID'>
  /** 分 */ total_amount?: number
  paying_amount?: number
  paid_amount?: number
  details?: Array<{
    seq?: number
    amount?: number
    paid_type?: Open<'NEWTON' | 'MCH'>
    /** ≤32 */ paid_time?: string
    /** ≤64 */ transaction_id?: string
    promotion_detail?: Array<{
      /** ≤32 */ coupon_id: string
      /** ≤64 */ name?: string
      scope?: Open<'SINGLE' | 'GLOBAL'>
      type?: Open<'CASH' | 'NOCASH'>
      amount: number
      /** ≤32 */ stock_id?: string
      wechatpay_contribute?: number
      merchant_contribute?: number
      other_contribute?: number
      /** ≤32 */ currency?: string
      goods_detail?: Array<{
        /** ≤32 */ goods_id: string
        quantity?: number
        unit_price?: number
        discount_amount?: number
        /** ≤128 */ goods_remark?: string
      }>
    }>
  }>
  bank_type?: string
}

interface CompleteRequest {
  appid: string
  service_id: string
  finish_type?: 1 | 2
  cancel_reason?: string
  real_service_start_time?: string
  real_service_end_time?: string
  real_service_end_location?: string
  fees?: Fees[]
  discounts?: Array<{
    /** ≤20 */ discount_name?: string
    discount_amount?: number
    discount_desc?: string
  }>
  total_amount?: number
  finish_ticket?: string
  profit_sharing?: boolean
  time_range?: unknown
}

interface Device {
  /** ≤50 */ start_device_id?: string
  /** ≤50 */ end_device_id?: string
  /** ≤100 */ materiel_no?: string
}

interface Discounts {
  /** ≤20 */ discount_name?: string
  discount_desc?: string
}

interface Fees { fee_name?: string, fee_count?: number, fee_amount?: number, fee_desc?: string }

interface Goods { name: string, picture: string, amount: number, count: number, category_id?: string[] }

interface JumpLink { jump_link_type?: Open<'JUMP_LINK_MINI_PROGRAM'>, appid?: string, path?: string }

interface Location {
  /** ≤20 */ start_location?: string
  /** ≤20 */ end_location?: string
}

interface PartnerServiceorderAnswerPostPayments { name: string, amount?: number, description?: string, count?: number }

interface PartnerServiceorderRequestLocation {
  /** ≤20 */ start_location?: string
  /** ≤20 */ end_location?: string
}

interface PartnerServiceorderRequestPostDiscounts { name: string, description: string, amount?: number, count?: number }

interface PartnerServiceorderRequestRiskFund {
  name: Open<'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'>
  /** 分 */ amount: number
  /** ≤30 */ description?: string
}

interface PartnerServiceorderTimeRange { start_time?: string, end_time?: string, start_time_remark?: string, end_time_remark?: string }

interface PayafterOrdersAnswer {
  appid?: string
  mchid?: string
  out_order_no?: string
  service_id?: string
  state?: Open<'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED'>
  finish_type?: Open<1 | 2>
  service_start_time?: string
  service_end_time?: string
  real_service_start_time?: string
  real_service_end_time?: string
  pay_succ_time?: string
  service_start_location?: string
  service_end_location?: string
  real_service_start_location?: string
  real_service_end_location?: string
  service_introduction?: string
  fees?: Fees[]
  discounts?: Array<{
    /** ≤20 */ discount_name?: string
    discount_amount?: number
    discount_desc?: string
  }>
  risk_amount?: number
  total_amount?: number
  attach?: string
  finish_ticket?: string
  finish_transaction_id?: string
  pay_type?: Open<'MchChannelPayType'>
}

interface Payment {
  /** ≤20 */ name?: string
  /** 分 */ amount?: number
  /** ≤30 */ description?: string
  count?: number
}

interface PayscoreAnswer {
  out_order_no: string
  service_id: string
  appid: string
  mchid: string
  sub_appid?: string
  sub_mchid: string
  service_introduction?: string
  state: string
  state_description?: string
  post_payments?: PayscoreAnswerPostPayments[]
  post_discounts?: PayscoreAnswerPostDiscounts[]
  risk_fund?: { name: string, amount: number, description?: string }
  time_range?: ServicepayondeliveryorderTimeRange
  location?: { start_location?: string, end_location?: string }
  attach?: string
  notify_url?: string
  order_id?: string
  package?: string
  shopping_info?: PayscoreShoppingInfo
}

interface PayscoreAnswerPostDiscounts { name?: string, description?: string, amount?: number, count?: number }

interface PayscoreAnswerPostPayments { name?: string, amount?: number, description?: string, count?: number }

interface PayscorePayafterOrdersAnswer {
  appid?: string
  mchid?: string
  out_order_no?: string
  service_id?: string
  order_id?: string
  miniprogram_businesstype?: string
  miniprogram_appid?: string
  miniprogram_path?: string
  miniprogram_username?: string
  package?: string
}

interface PayscorePlansAnswer {
  plan_id: string
  service_id: string
  mchid: string
  sub_mchid: string
  appid: string
  sub_appid?: string
  merchant_plan_no: string
  plan_name: string
  plan_duration?: number
  plan_state: string
  total_original_price?: number
  deduction_quantity?: number
  total_actual_price?: number
  plan_detail_list?: PayscorePlansAnswerPlanDetailList[]
  stop_mchid?: string
  stop_time?: string
}

interface PayscorePlansAnswerPlanDetailList {
  plan_detail_no: number
  plan_detail_name: string
  original_price?: number
  plan_discount_description?: string
  actual_price?: number
}

interface PayscoreRiskFund {
  name: Open<'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST'>
  amount: number
  /** ≤30 */ description?: string
}

interface PayscoreServiceorderRequest {
  service_id: string
  post_payments: ServiceorderRequestPostPayments[]
  post_discounts?: ServiceorderRequestPostDiscounts[]
  total_amount: number
  prepaid_time: string
}

interface PayscoreServiceorderRequestPayment {
  /** ≤20 */ name: string
  /** 分 */ amount?: number
  /** ≤30 */ description?: string
  count?: number
}

interface PayscoreServiceorderTimeRange { start_time: string, end_time?: string, start_time_remark?: string, end_time_remark?: string }

interface PayscoreShoppingInfo {
  real_merchant_appid?: string
  jump_link?: { jump_link_type: string, appid?: string, path?: string }
  goods?: Array<{ name: string, picture?: string, amount: number, count?: number, category_id?: string[] }>
}

interface PayscoreTimeRange {
  start_time?: string
  /** ≤20 */ start_time_remark?: string
  end_time?: string
  /** ≤50 */ end_time_remark?: string
}

interface PlanDetailList {
  original_price: number
  plan_discount_description?: string
  actual_price: number
  plan_detail_name: string
}

interface PlanPayscorePlansAnswer {
  plan_id: string
  service_id: string
  mchid: string
  appid: string
  merchant_plan_no: string
  plan_name: string
  plan_duration?: number
  plan_state: string
  total_original_price?: number
  deduction_quantity?: number
  total_actual_price?: number
  plan_detail_list?: PayscorePlansAnswerPlanDetailList[]
  stop_mchid?: string
  stop_time?: string
}

interface PostDiscounts { name: string, description: string, amount: number, count?: number }

interface PostPayments { name: string, description?: string, amount?: number, count?: number }

interface PromotionDetailGoodsDetail { goods_id: string, quantity?: number, unit_price?: number, discount_amount?: number, goods_remark?: string }

interface RiskFund {
  name: Open<'DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT'>
  /** 分 */ amount: number
  /** ≤30 */ description?: string
}

interface ServiceAccountApplicationsAnswer {
  service_id: string
  mchid: string
  appid: string
  sub_mchid: string
  sub_appid?: string
  out_apply_no: string
  result_notify_url?: string
  apply_state: string
  reject_reason?: string
}

interface ServiceOrderCoupon {
  /** ≤20 */ name?: string
  /** ≤30 */ description?: string
  /** 分 */ amount?: number
  count?: number
}

interface ServiceOrderEntityServiceOrderCoupon {
  /** ≤20 */ name?: string
  /** ≤30 */ description?: string
  amount?: number
  count?: number
}

interface ServiceOrderEntityTimeRange {
  /** ≤14 */ start_time?: string
  /** ≤14 */ end_time?: string
  /** ≤20 */ start_time_remark?: string
  /** ≤20 */ end_time_remark?: string
}

interface ServiceorderRequest {
  service_id: string
  sub_mchid: string
  post_payments: ServiceorderRequestPostPayments[]
  post_discounts?: ServiceorderRequestPostDiscounts[]
  total_amount: number
  prepaid_time: string
}

interface ServiceorderRequestPostDiscounts { name?: string, description?: string, amount?: number, count?: number }

interface ServiceorderRequestPostPayments { name?: string, amount?: number, description?: string, count?: number }

interface ServicepayondeliveryorderTimeRange { start_time?: string, end_time?: string, start_time_remark?: string, end_time_remark?: string }

interface ShoppingInfo {
  real_merchant_appid?: string
  jump_link?: JumpLink
  goods?: Array<{ name?: string, picture?: string, amount?: number, count?: number, category_id?: string[] }>
}

interface SignPlan {
  sign_plan_id: string
  openid?: string
  sub_openid?: string
  service_id: string
  mchid: string
  sub_mchid: string
  appid: string
  sub_appid?: string
  merchant_sign_plan_no: string
  merchant_callback_url: string
  plan_id: string
  going_detail_no: number
  sign_state: string
  cancel_sign_time?: string
  cancel_sign_type?: string
  cancel_reason?: string
  plan_name: string
  plan_over_time?: string
  total_origin_price?: number
  deduction_quantity?: number
  total_actual_price?: number
  signed_detail_list?: SignedDetailList[]
  sign_time?: string
}

interface SignedDetailList {
  plan_detail_no: number
  original_price?: number
  plan_discount_description?: string
  actual_price?: number
  plan_detail_state: string
  order_id?: string
  merchant_plan_detail_no: string
  plan_detail_name: string
  actual_pay_price?: number
  use_time?: string
  complete_time?: string
  cancel_time?: string
}

interface TimeRange { start_time?: string, start_time_remark?: string, end_time?: string, end_time_remark?: string }

interface UserSignPlansSignPlan {
  sign_plan_id: string
  openid?: string
  service_id: string
  mchid: string
  appid: string
  merchant_sign_plan_no: string
  merchant_callback_url: string
  plan_id: string
  going_detail_no: number
  sign_state: string
  cancel_sign_time?: string
  cancel_sign_type?: string
  cancel_reason?: string
  plan_name: string
  plan_over_time?: string
  total_origin_price?: number
  deduction_quantity?: number
  total_actual_price?: number
  signed_detail_list?: SignedDetailList[]
  sign_time?: string
}
