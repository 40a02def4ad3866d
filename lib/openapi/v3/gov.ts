// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Gov extends Node {
  subsidy: Subsidy
}

interface Subsidy extends Node {
  audit: SubsidyAudit
  companies: SubsidyCompanies
  goods: SubsidyGoods
  nQualifications: SubsidyNQualifications
  'n-qualifications': SubsidyNQualifications
  qualification: SubsidyQualification
  qualifications: SubsidyQualifications
  sncode: SubsidySncode
  transactions: SubsidyTransactions
  zhejiang: SubsidyZhejiang
}

interface SubsidyAudit extends Node {
  cup: AuditCup
}

interface AuditCup extends Node {
  invalid: CupInvalid
  query: CupQuery
  refund: CupRefund
  update: CupUpdate
  upload: CupUpload
}

export interface CupInvalid extends Node {
  /** 查询审核结果 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  post(options: CupInvalidPost): Response<CupInvalidAnswer>
  /** 查询审核结果 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  postAsync(options: CupInvalidPost): Promised<CupInvalidAnswer>
}

interface CupInvalidPost extends CallOptions {
  json: CupInvalidRequest
}

export interface CupQuery extends Node {
  /** 查询审核结果 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  post(options: CupQueryPost): Response<CupQueryPostAnswer>
  /** 查询审核结果 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  postAsync(options: CupQueryPost): Promised<CupQueryPostAnswer>
}

interface CupQueryPost extends CallOptions {
  json: CupInvalidRequest
}
interface CupQueryPostAnswer {
  code: string
  msg?: string
  sub_code?: string
  sub_msg?: string
  mchnt_order_id?: string
  verify_status?: string
  verify_status_desc?: string
  audit_status?: string
  audit_status_desc?: string
  trade_status?: string
  refund_at?: string
  refund_dt?: string
  org_no?: string
  message?: unknown
}

interface CupRefund extends Node {
  sync: RefundSync
}

export interface RefundSync extends Node {
  /** 同步非银联支付交易退款信息 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  post(options: RefundSyncPost): Response<CupInvalidAnswer>
  /** 同步非银联支付交易退款信息 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  postAsync(options: RefundSyncPost): Promised<CupInvalidAnswer>
}

interface RefundSyncPost extends CallOptions {
  json: { org_no: string, mchnt_order_id: string, upload_time: string, refund_at: string, refund_dt: string }
}

export interface CupUpdate extends Node {
  /** 更新审核数据 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  post(options: CupUpdatePost): Response<CupInvalidAnswer>
  /** 更新审核数据 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  postAsync(options: CupUpdatePost): Promised<CupInvalidAnswer>
}

interface CupUpdatePost extends CallOptions {
  json: AuditCupRequest
}

export interface CupUpload extends Node {
  /** 上传审核数据 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  post(options: CupUploadPost): Response<CupInvalidAnswer>
  /** 上传审核数据 · 国补专区 · 上海/福建/重庆
   * 【电商平台】【服务商】 */
  postAsync(options: CupUploadPost): Promised<CupInvalidAnswer>
}

interface CupUploadPost extends CallOptions {
  json: AuditCupRequest
}

interface SubsidyCompanies extends Node {
  query: CompaniesQuery
}

export interface CompaniesQuery extends Node {
  /** 企业信息查询 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: CompaniesQueryPost): Response<CompaniesQueryPostAnswer>
  /** 企业信息查询 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: CompaniesQueryPost): Promised<CompaniesQueryPostAnswer>
}

interface CompaniesQueryPost extends CallOptions {
  json: { qualification_region_code: number, license_number: string }
}
interface CompaniesQueryPostAnswer {
  company_name?: string
  collect_state?: Open<'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED'>
  code: string
  message?: string
}

interface SubsidyGoods extends Node {
  upload: GoodsUpload
}

export interface GoodsUpload extends Node {
  /** 商品信息上传 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: GoodsUploadPost): Response<GoodsUploadPostAnswer>
  /** 商品信息上传 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: GoodsUploadPost): Promised<GoodsUploadPostAnswer>
}

interface GoodsUploadPost extends CallOptions {
  json: {
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    product_name: string
    energy_grade?: Open<'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'>
    brand: string
    qualification_region_code: number
    seller_name: string
    license_number: string
    base_price: number
    average_trading_price: number
    product_type: Open<'COMMON_PRODUCT' | 'AI_PRODUCT'>
    product_model?: string
    bar_code: string
  }
}
interface GoodsUploadPostAnswer { code: string, message?: string }

interface SubsidyNQualifications extends Node {
  sync: NQualificationsSync
}

export interface NQualificationsSync extends Node {
  /** N品类同步资格核销信息 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: NQualificationsSyncPost): Response<NQualificationsSyncPostAnswer>
  /** N品类同步资格核销信息 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: NQualificationsSyncPost): Promised<NQualificationsSyncPostAnswer>
}

interface NQualificationsSyncPost extends CallOptions {
  json: {
    real_name: string
    id_card_number: string
    phone_number: string
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    out_trade_no: string
    sub_mchid?: string
    energy_grade?: Open<'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'>
    receive_region_code: string
    brand: string
    address: string
    qualification_region_code: number
    seller_name: string
    license_number: string
    logistics_num?: string
    delivery_time?: string
    invoice_num: string
    product_type: Open<'COMMON_PRODUCT' | 'AI_PRODUCT'>
    pc_type?: Open<'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'>
    order_amount: number
    discount_amount: number
    mch_order_id: string
    invoice_time: string
    purchaser_name: string
    sale_model: Open<'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'>
    identity_document_type: Open<IdentityDocumentType>
    invoice_address_code: string
    tax_authority_code: string
    transaction_time: string
    cate_state: Open<'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'>
    longitude?: string
    latitude?: string
    cate_code: string
    coupon_code?: string
    invoice_code?: string
    refund_id?: string
    spec_model?: unknown
  }
}
interface NQualificationsSyncPostAnswer { code: string, message?: string }

export interface SubsidyQualification extends Node {
  /** 查询补贴资格 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  get(options: SubsidyQualificationGet): Response<SubsidyQualificationGetAnswer>
  /** 查询补贴资格 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  getAsync(options: SubsidyQualificationGet): Promised<SubsidyQualificationGetAnswer>
}

interface SubsidyQualificationGet extends CallOptions {
  query: {
    real_name?: PathValue
    id_card_number?: PathValue
    phone_number?: PathValue
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | '16' | '17'
    openid?: PathValue
    appid?: PathValue
    qualification_region_code: Numeric
    identity_document_type?: Open<IdentityDocumentType>
  }
}
interface SubsidyQualificationGetAnswer { state: Open<'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED'> }

interface SubsidyQualifications extends Node {
  passthrough: QualificationsPassthrough
  query: SubsidyQualificationsQuery
  sync: SubsidyQualificationsSync
}

interface QualificationsPassthrough extends Node {
  cancel: PassthroughCancel
  claim: PassthroughClaim
  query: PassthroughQuery
}

export interface PassthroughCancel extends Node {
  /** 取消资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: PassthroughCancelPost): Response<PassthroughCancelPostAnswer>
  /** 取消资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: PassthroughCancelPost): Promised<PassthroughCancelPostAnswer>
}

interface PassthroughCancelPost extends CallOptions {
  json: {
    real_name: string
    id_card_number: string
    phone_number: string
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    qualification_region_code: number
    out_request_no?: string
    identity_document_type: Open<IdentityDocumentType>
    longitude?: unknown
    latitude?: unknown
  }
}
interface PassthroughCancelPostAnswer { code: string, message?: string }

export interface PassthroughClaim extends Node {
  /** 领取资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: PassthroughClaimPost): Response<PassthroughClaimPostAnswer>
  /** 领取资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: PassthroughClaimPost): Promised<PassthroughClaimPostAnswer>
}

interface PassthroughClaimPost extends CallOptions {
  json: {
    real_name: string
    id_card_number: string
    phone_number: string
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    qualification_region_code: number
    identity_document_type: Open<IdentityDocumentType>
    longitude: string
    latitude: string
  }
}
interface PassthroughClaimPostAnswer { code: string, message?: string }

export interface PassthroughQuery extends Node {
  /** 批量查询用户资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: PassthroughQueryPost): Response<PassthroughQueryPostAnswer>
  /** 批量查询用户资格(透传模式) · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: PassthroughQueryPost): Promised<PassthroughQueryPostAnswer>
}

interface PassthroughQueryPost extends CallOptions {
  json: QualificationsRequest
}
interface PassthroughQueryPostAnswer {
  qualification_list: Array<{
    appliance_id: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17>
    state: Open<'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED'>
    unclaimed_reason?: Open<UnclaimedReason>
    claim_mode?: Open<'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH'>
    claimed_platform_name?: string
    claimed_region_name?: string
  }>
}

export interface SubsidyQualificationsQuery extends Node {
  /** 批量查询用户资格 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SubsidyQualificationsQueryPost): Response<SubsidyQualificationsQueryPostAnswer>
  /** 批量查询用户资格 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SubsidyQualificationsQueryPost): Promised<SubsidyQualificationsQueryPostAnswer>
}

interface SubsidyQualificationsQueryPost extends CallOptions {
  json: QualificationsRequest
}
interface SubsidyQualificationsQueryPostAnswer {
  qualification_list: Array<{
    appliance_id: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17>
    state: Open<'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED'>
    unclaimed_reason?: Open<UnclaimedReason>
    claimed_platform_name?: string
    claimed_region_name?: string
  }>
}

export interface SubsidyQualificationsSync extends Node {
  /** 同步资格核销信息 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SubsidyQualificationsSyncPost): Response<SubsidyQualificationsSyncPostAnswer>
  /** 同步资格核销信息 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SubsidyQualificationsSyncPost): Promised<SubsidyQualificationsSyncPostAnswer>
}

interface SubsidyQualificationsSyncPost extends CallOptions {
  json: {
    real_name?: string
    id_card_number?: string
    phone_number?: string
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    out_trade_no: string
    sub_mch_id?: string
    energy_grade?: Open<'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'>
    receive_region_code: string
    brand: string
    address: string
    qualification_region_code: number
    sn_code: string
    seller_name: string
    license_number: string
    barcode: string
    item_name: string
    spec_model: string
    logistics_num?: string
    delivery_time?: string
    invoice_num: string
    product_type: Open<'COMMON_PRODUCT' | 'AI_PRODUCT'>
    pc_type?: Open<'DESKTOP' | 'LAPTOP' | 'COMPUTER_TYPE_UNKNOWN'>
    order_amount: number
    discount_amount: number
    imei1?: string
    imei2?: string
    mch_order_id: string
    refund_id?: string
    invoice_time: string
    purchaser_name: string
    sale_model: Open<'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'>
    identity_document_type: Open<IdentityDocumentType>
    invoice_address_code: string
    invoice_code?: string
    tax_authority_code: string
    transaction_time: string
    cate_state: Open<'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'>
    mch_name: string
  }
}
interface SubsidyQualificationsSyncPostAnswer { code: string, message?: string }

interface SubsidySncode extends Node {
  lock: SubsidySncodeLock
  query: SubsidySncodeQuery
  unlock: SubsidySncodeUnlock
}

export interface SubsidySncodeLock extends Node {
  /** sn码锁定 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SubsidySncodeLockPost): Response<SubsidySncodeLockPostAnswer>
  /** sn码锁定 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SubsidySncodeLockPost): Promised<SubsidySncodeLockPostAnswer>
}

interface SubsidySncodeLockPost extends CallOptions {
  json: {
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    out_trade_no: string
    brand: string
    qualification_region_code: number
    sn_code: string
    manufacturer_info: string
    barcode: string
    spec_model: string
    product_type: Open<'COMMON_PRODUCT' | 'AI_PRODUCT'>
    sale_time?: string
    imei1?: string
    imei2?: string
  }
}
interface SubsidySncodeLockPostAnswer { code: string, message?: string }

export interface SubsidySncodeQuery extends Node {
  /** 查询sn码状态 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SubsidySncodeQueryPost): Response<SubsidySncodeQueryPostAnswer>
  /** 查询sn码状态 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SubsidySncodeQueryPost): Promised<SubsidySncodeQueryPostAnswer>
}

interface SubsidySncodeQueryPost extends CallOptions {
  json: { sn_code_list: string[], qualification_region_code: number }
}
interface SubsidySncodeQueryPostAnswer {
  goods_sn_list: Array<{
    sn_code: string
    state: Open<'SNCODE_STATE_UNKNOWN' | 'SNCODE_STATE_SELLABLE' | 'SNCODE_STATE_NOT_SELLABLE'>
    not_sellable_reason?: Open<'NOT_SELLABLE_REASON_USED' | 'NOT_SELLABLE_REASON_NOT_FOUND'>
  }>
}

export interface SubsidySncodeUnlock extends Node {
  /** sn码解锁 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SubsidySncodeUnlockPost): Response<SubsidySncodeUnlockPostAnswer>
  /** sn码解锁 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SubsidySncodeUnlockPost): Promised<SubsidySncodeUnlockPostAnswer>
}

interface SubsidySncodeUnlockPost extends CallOptions {
  json: {
    appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    out_trade_no: string
    qualification_region_code: number
    sn_code: string
    barcode: string
    product_type: Open<'COMMON_PRODUCT' | 'AI_PRODUCT'>
  }
}
interface SubsidySncodeUnlockPostAnswer { code: string, message?: string }

interface SubsidyTransactions extends Node {
  query: TransactionsQuery
  summary: TransactionsSummary
  sync: TransactionsSync
}

export interface TransactionsQuery extends Node {
  /** 交易信息查询 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: TransactionsQueryPost): Response<TransactionsQueryPostAnswer>
  /** 交易信息查询 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: TransactionsQueryPost): Promised<TransactionsQueryPostAnswer>
}

interface TransactionsQueryPost extends CallOptions {
  json: { qualification_region_code: number, order_number_list: string[] }
}
interface TransactionsQueryPostAnswer {
  code: string
  message?: string
  shop_order_list: Array<{
    shop_order_number?: string
    collect_state?: Open<'COLLECT_STATE_NOT_COLLECT' | 'COLLECT_STATE_COLLECTED' | 'COLLECT_STATE_COLLECTION_FAILED'>
    cate_state?: Open<'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'>
  }>
}

interface TransactionsSummary extends Node {
  queryDay: SummaryQueryDay
  'query-day': SummaryQueryDay
}

export interface SummaryQueryDay extends Node {
  /** 查询单日交易汇总 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: SummaryQueryDayPost): Response<SummaryQueryDayPostAnswer>
  /** 查询单日交易汇总 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: SummaryQueryDayPost): Promised<SummaryQueryDayPostAnswer>
}

interface SummaryQueryDayPost extends CallOptions {
  json: {
    qualification_region_code: number
    query_date: string
    query_type: Open<'ORDER_TYPE_TRANSACTION' | 'ORDER_TYPE_APPLIANCE_REDEEM' | 'ORDER_TYPE_3C_REDEEM' | 'ORDER_TYPE_N_QUALIFICATION_REDEEM'>
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    cate_state?: Open<'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'>
  }
}
interface SummaryQueryDayPostAnswer {
  code: string
  message?: string
  total_trade_count?: number
  total_trade_amount: number
  total_subsidy_count?: number
}

export interface TransactionsSync extends Node {
  /** 交易信息回传 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  post(options: TransactionsSyncPost): Response<TransactionsSyncPostAnswer>
  /** 交易信息回传 · 国补专区 · 江苏
   * 【电商平台】【服务商】 */
  postAsync(options: TransactionsSyncPost): Promised<TransactionsSyncPostAnswer>
}

interface TransactionsSyncPost extends CallOptions {
  json: {
    real_name?: string
    id_card_number?: string
    phone_number?: string
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17
    out_trade_no: string
    energy_grade?: Open<'FIRST_LEVEL' | 'SECOND_LEVEL' | 'ENERGY_GRADE_UNKNOWN'>
    receive_region_code: string
    brand: string
    address?: string
    qualification_region_code: number
    seller_name: string
    license_number: string
    order_amount: number
    discount_amount: number
    transaction_time: string
    mch_order_id: string
    refund_id?: string
    mch_name: string
    sale_model?: Open<'SALE_MODEL_ONLINE' | 'SALE_MODEL_OFFLINE'>
    cate_state: Open<'CATE_STATE_REDEEM' | 'CATE_STATE_REFUND'>
    identity_document_type: Open<IdentityDocumentType>
    sub_mchid?: string
  }
}
interface TransactionsSyncPostAnswer { code: string, message?: string }

interface SubsidyZhejiang extends Node {
  authcode: ZhejiangAuthcode
  goods: ZhejiangGoods
  nQualifications: ZhejiangNQualifications
  'n-qualifications': ZhejiangNQualifications
  qualifications: ZhejiangQualifications
  sncode: ZhejiangSncode
}

interface ZhejiangAuthcode extends Node {
  cancel: AuthcodeCancel
  commit: AuthcodeCommit
  issue: AuthcodeIssue
  refund: AuthcodeRefund
  try: AuthcodeTry
}

export interface AuthcodeCancel extends Node {
  /** 品类凭证码预核销撤销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: AuthcodeCancelPost): Response<AuthcodeCancelPostAnswer>
  /** 品类凭证码预核销撤销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: AuthcodeCancelPost): Promised<AuthcodeCancelPostAnswer>
}

interface AuthcodeCancelPost extends CallOptions {
  json: {
    sp_serial_no: string
    cred_frozen_no: string
    trans_date: string
    trans_time: string
    auth_code: string
    req_ssn: string
  }
}
interface AuthcodeCancelPostAnswer { resp_code: string, resp_desc?: string }

export interface AuthcodeCommit extends Node {
  /** 品类凭证码上报确认 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: AuthcodeCommitPost): Response<AuthcodeCommitPostAnswer>
  /** 品类凭证码上报确认 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: AuthcodeCommitPost): Promised<AuthcodeCommitPostAnswer>
}

interface AuthcodeCommitPost extends CallOptions {
  json: {
    sp_serial_no: string
    cred_frozen_no: string
    trans_date: string
    trans_time: string
    acq_org_order_no?: string
    order_no?: string
    subsidy_amt?: number
    add_code?: string
    address?: string
    sale_models?: Open<'0' | '1'>
    corp_name?: string
    brand?: string
    uniscid?: string
    barcode?: string
    auth_code: string
    req_ssn: string
    bank_name?: string
    bank_subsidy?: string
    plat_subsidy?: string
    county_code?: string
    amount?: number
  }
}
interface AuthcodeCommitPostAnswer { resp_code: string, resp_desc?: string }

export interface AuthcodeIssue extends Node {
  /** 申请品类凭证码 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: AuthcodeIssuePost): Response<AuthcodeIssuePostAnswer>
  /** 申请品类凭证码 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: AuthcodeIssuePost): Promised<AuthcodeIssuePostAnswer>
}

interface AuthcodeIssuePost extends CallOptions {
  json: {
    category_id: string
    openid?: string
    name: string
    mobile: string
    add_code: string
    custom_info?: string
    cert_type: Open<'1' | '2' | '3' | '4' | '5'>
    cert_no: string
    req_ssn: string
  }
}
interface AuthcodeIssuePostAnswer { resp_code: string, resp_desc?: string, auth_code?: string }

export interface AuthcodeRefund extends Node {
  /** 品类凭证码上报撤销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: AuthcodeRefundPost): Response<AuthcodeRefundPostAnswer>
  /** 品类凭证码上报撤销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: AuthcodeRefundPost): Promised<AuthcodeRefundPostAnswer>
}

interface AuthcodeRefundPost extends CallOptions {
  json: {
    sp_serial_no: string
    cred_frozen_no: string
    trans_date: string
    trans_time: string
    order_no?: string
    subsidy_amt?: number
    add_code?: string
    address?: string
    sale_models?: Open<'0' | '1'>
    uniscid?: string
    barcode?: string
    auth_code: string
    req_ssn: string
    bank_name?: string
    bank_subsidy?: string
    plat_subsidy?: string
    corp_name?: string
    brand?: string
  }
}
interface AuthcodeRefundPostAnswer { resp_code: string, resp_desc?: string }

export interface AuthcodeTry extends Node {
  /** 预核销品类凭证码 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: AuthcodeTryPost): Response<AuthcodeTryPostAnswer>
  /** 预核销品类凭证码 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: AuthcodeTryPost): Promised<AuthcodeTryPostAnswer>
}

interface AuthcodeTryPost extends CallOptions {
  json: {
    sp_serial_no: string
    mchnt_no: string
    term_no: string
    auth_code: string
    category: string
    county_code: string
  }
}
interface AuthcodeTryPostAnswer {
  resp_code: string
  resp_desc?: string
  cred_frozen_no: string
  event_id: string
  event_title?: string
  discount_mode: Open<'DIS_FLAG' | 'DIS_CALC' | 'DIS_SMKT'>
  amount?: number
  discount_amt?: number
  pay_amt?: number
  channel_dis_flag?: string
  channel_evt_no?: string
  category_id: string
}

interface ZhejiangGoods extends Node {
  query: GoodsQuery
}

export interface GoodsQuery extends Node {
  /** 商品信息查询 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: GoodsQueryPost): Response<GoodsQueryPostAnswer>
  /** 商品信息查询 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: GoodsQueryPost): Promised<GoodsQueryPostAnswer>
}

interface GoodsQueryPost extends CallOptions {
  json: {
    goods_bar_code?: string
    province?: string
    req_ssn: string
    req_time?: string
    category_id?: unknown
    name?: unknown
    mobile?: unknown
    add_code?: unknown
    cert_no?: unknown
    cert_type?: unknown
  }
}
interface GoodsQueryPostAnswer {
  resp_code: string
  resp_desc?: string
  goods_bar_code: string
  seq_id: string
  province?: string
  code_type: Open<'001' | '002'>
  goods_type: string
  goods_name: string
  logo_name: string
  goods_model?: string
  basis_price?: string
  manufact_cert_code: string
  manufact_price?: string
  energy_effciency?: string
  energy_reg_code?: string
  energy_reg_model?: string
  reg_3c_code?: string
  water_effciency?: string
  expire_date?: string
  description?: string
  gpc?: string
  net_content?: string
  unit_code?: string
  origin?: string
  city?: string
  county?: string
  data_state?: string
  remark?: string
  upload_state?: string
  expire_time?: string
  is_ai_product?: string
  device_type?: string
  manufact_code?: string
  manufact_login_date?: string
  manufact_logout_date?: string
  manufact_logout_flag?: string
  manufact_register_addr?: string
  manufact_valid_date?: string
  manufact_firm_name?: string
  price_unit?: string
  sale_date?: string
  pc_type?: string
  msg_src_platform?: string
}

interface ZhejiangNQualifications extends Node {
  confirm: NQualificationsConfirm
}

export interface NQualificationsConfirm extends Node {
  /** n品类核销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: NQualificationsConfirmPost): Response<NQualificationsConfirmPostAnswer>
  /** n品类核销 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: NQualificationsConfirmPost): Promised<NQualificationsConfirmPostAnswer>
}

interface NQualificationsConfirmPost extends CallOptions {
  json: {
    data?: Array<{
      cate_code: string
      cert_no: string
      grade?: string
      name: string
      operation_time: string
      bank_name?: string
      bank_subsidy?: string
      plat_subsidy?: string
      sales: string
      status: string
      subsidy: string
      tel: string
      add_code: string
      address: string
      sale_models: string
      brand: string
      activity_add_code: string
      uniscid: string
      corp_name: string
      serial_num: string
    }>
    req_ssn: string
    req_time?: string
    sp_serial_no?: unknown
    cred_frozen_no?: unknown
    trans_date?: unknown
    trans_time?: unknown
    auth_code?: unknown
  }
}
interface NQualificationsConfirmPostAnswer { resp_code: string, resp_desc?: string }

interface ZhejiangQualifications extends Node {
  alter: QualificationsAlter
  claim: QualificationsClaim
  query: ZhejiangQualificationsQuery
  sync: ZhejiangQualificationsSync
}

export interface QualificationsAlter extends Node {
  /** 变更资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: QualificationsAlterPost): Response<QualificationsAlterPostAnswer>
  /** 变更资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: QualificationsAlterPost): Promised<QualificationsAlterPostAnswer>
}

interface QualificationsAlterPost extends CallOptions {
  json: { cate_code: string, cert_no: string, name: string, tel: string, req_ssn: string }
}
interface QualificationsAlterPostAnswer { resp_code: string, resp_desc?: string, auth_code: string }

export interface QualificationsClaim extends Node {
  /** 领取资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: QualificationsClaimPost): Response<QualificationsClaimPostAnswer>
  /** 领取资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: QualificationsClaimPost): Promised<QualificationsClaimPostAnswer>
}

interface QualificationsClaimPost extends CallOptions {
  json: {
    cate_code: string
    cert_no: string
    name: string
    tel: string
    cert_type?: Open<'1' | '2' | '3' | '4' | '5'>
    req_ssn: string
  }
}
interface QualificationsClaimPostAnswer { resp_code: string, resp_desc?: string }

export interface ZhejiangQualificationsQuery extends Node {
  /** 查询补贴资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: ZhejiangQualificationsQueryPost): Response<ZhejiangQualificationsQueryPostAnswer>
  /** 查询补贴资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: ZhejiangQualificationsQueryPost): Promised<ZhejiangQualificationsQueryPostAnswer>
}

interface ZhejiangQualificationsQueryPost extends CallOptions {
  json: { cert_no: string, cate_code?: string, req_ssn: string }
}
interface ZhejiangQualificationsQueryPostAnswer {
  resp_code: string
  resp_desc?: string
  data?: Array<{
    cate_code: string
    status?: string
    status_code?: Open<'00' | '01' | '02' | '03' | '04' | '05' | '06'>
    state?: unknown
  }>
}

export interface ZhejiangQualificationsSync extends Node {
  /** 核销资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: ZhejiangQualificationsSyncPost): Response<ZhejiangQualificationsSyncPostAnswer>
  /** 核销资格 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: ZhejiangQualificationsSyncPost): Promised<ZhejiangQualificationsSyncPostAnswer>
}

interface ZhejiangQualificationsSyncPost extends CallOptions {
  json: {
    req_ssn?: string
    data?: Array<{
      auth_code: string
      cate_code: string
      cert_no: string
      grade?: Open<'一级' | '二级'>
      name: string
      operation_time: string
      bank_name?: string
      bank_subsidy?: string
      plat_subsidy?: string
      sales: string
      status: Open<'0' | '1'>
      subsidy: string
      tel: string
      add_code: string
      address: string
      sale_models: Open<'0' | '1'>
      sn_code: string
      uniscid: string
      corp_name: string
      barcode: string
      item_name: string
      spec_model: string
      brand: string
      logistics_no?: string
      delivery_time?: string
      invoice_no?: string
      is_ai_product: string
      pc_type?: string
      order_no: string
      origin_order_no?: string
      activity_add_code: string
      imei1?: string
      imei2?: string
      ccc_sn_order_no?: string
    }>
  }
}
interface ZhejiangQualificationsSyncPostAnswer { resp_code: string, resp_desc?: string, error_data?: string[] }

interface ZhejiangSncode extends Node {
  lock: ZhejiangSncodeLock
  query: ZhejiangSncodeQuery
  unlock: ZhejiangSncodeUnlock
}

export interface ZhejiangSncodeLock extends Node {
  /** sn码锁定 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: ZhejiangSncodeLockPost): Response<ZhejiangSncodeLockPostAnswer>
  /** sn码锁定 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: ZhejiangSncodeLockPost): Promised<ZhejiangSncodeLockPostAnswer>
}

interface ZhejiangSncodeLockPost extends CallOptions {
  json: {
    create_user: string
    province: string
    manufact_cert_code?: string
    sn: string
    goods_bar_code: string
    goods_type: string
    goods_name: string
    goods_model?: string
    imei1?: string
    imei2?: string
    trans_orderid: string
    order_price: string
    acquire_code?: string
    sell_orderid: string
    city?: string
    county?: string
    is_ai_product?: string
    sale_time?: string
    mfr_info?: string
    brand?: string
    sale_models?: string
    req_ssn: string
    req_time: string
  }
}
interface ZhejiangSncodeLockPostAnswer { resp_code: string, resp_desc?: string, imei1?: string, imei2?: string }

export interface ZhejiangSncodeQuery extends Node {
  /** sn码销售状态查询 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: ZhejiangSncodeQueryPost): Response<ZhejiangSncodeQueryPostAnswer>
  /** sn码销售状态查询 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: ZhejiangSncodeQueryPost): Promised<ZhejiangSncodeQueryPostAnswer>
}

interface ZhejiangSncodeQueryPost extends CallOptions {
  json: {
    sn: string
    province: string
    manufact_cert_code?: string
    goods_type: string
    goods_bar_code: string
    imei1?: string
    imei2?: string
    sales_models?: string
    req_ssn: string
    req_time: string
  }
}
interface ZhejiangSncodeQueryPostAnswer {
  resp_code: string
  resp_desc?: string
  sn?: string
  province?: string
  sell_state?: Open<'U0022' | 'U0023' | 'U0024' | 'U9999'>
}

export interface ZhejiangSncodeUnlock extends Node {
  /** sn码解锁 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  post(options: ZhejiangSncodeUnlockPost): Response<ZhejiangSncodeUnlockPostAnswer>
  /** sn码解锁 · 国补专区 · 浙江
   * 【电商平台】【服务商】 */
  postAsync(options: ZhejiangSncodeUnlockPost): Promised<ZhejiangSncodeUnlockPostAnswer>
}

interface ZhejiangSncodeUnlockPost extends CallOptions {
  json: {
    req_ssn: string
    req_time: string
    create_user: string
    province: string
    manufact_cert_code?: string
    sn: string
    goods_bar_code: string
    goods_type: string
    goods_name: string
    goods_model?: string
    imei1?: string
    imei2?: string
    trans_orderid: string
    ori_pay_orderid: string
    order_price: string
    acquire_code?: string
    sell_orderid: string
    city?: string
    county?: string
    is_ai_product?: string
    sale_time?: string
    mfr_info?: string
    brand?: string
    sales_models?: string
  }
}
interface ZhejiangSncodeUnlockPostAnswer { resp_code: string, resp_desc?: string }

interface AuditCupRequest {
  org_no: string
  sub_mchnt_cd: string
  sub_mchnt_nm: string
  store_nm?: string
  online_no: string
  mchnt_order_id: string
  upload_time: string
  notify_url: string
  prod_id: string
  eng_grade?: string
  brand_nm: string
  prod_model: string
  sales_chnl?: string
  plat_form: string
  payer_tp: string
  trade_in_order_id?: string
  trade_in_at?: string
  is_trade_in?: string
  sales_at: string
  actual_at: string
  trans_tm: string
  mchnt_cd: string
  mer_sub_at?: string
  discount_at: string
  image01?: string
  image02?: string
  image03?: string
  image04?: string
  image05?: string
  image06?: string
  image07?: string
  image08?: string
  image09?: string
  image10?: string
  commitment_letter_photo?: string
  commitment_letter_photo_format?: string
  device_photo?: string
  device_photo_format?: string
  pack_and_active_photo?: string
  bar_code?: string
  sn_code: string
  imei1?: string
  imei2?: string
  register_model?: string
  record_number?: string
  eng_grade_standard?: string
  invoice_info: {
    invoice_cd?: string
    invoice_no?: string
    invoice_dt?: string
    invoice_link?: string
    invoice_tp?: string
    invoice_ck_cd?: string
    nm?: string
    tax?: string
    invoice_tax_amt?: string
    sales_ent_nm?: string
    tax_payer?: string
    num?: string
    service_nm?: string
  }
  track_info: {
    tracking_no?: string
    tracking_company?: string
    usr_prov?: string
    usr_city?: string
    usr_area?: string
    usr_addr?: string
    tracking_type?: string
    delivery_method?: string
    shipping_addr?: string
    delivery_time?: string
  }
}

interface CupInvalidAnswer { code: string, msg?: string, sub_code?: string, sub_msg?: string }

interface CupInvalidRequest { org_no: string, mchnt_order_id: string, upload_time: string }

type IdentityDocumentType = Open<'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW'>

interface QualificationsRequest {
  real_name: string
  id_card_number: string
  phone_number: string
  qualification_region_code: number
  identity_document_type: Open<IdentityDocumentType>
}

type UnclaimedReason = 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE'
