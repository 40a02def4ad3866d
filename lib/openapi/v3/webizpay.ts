// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Webizpay extends Node {
  availMchRanges: AvailMchRanges
  'avail-mch-ranges': AvailMchRanges
  bill: Bill
  employees: Employees
  stores: Stores
  users: Users
}

export interface AvailMchRanges extends Node {
  _range_id_: AvailMchRangesByRangeId
  '{range_id}': AvailMchRangesByRangeId
  /** 查询可用商户范围列表 · 企业支付
   * 【服务商】 */
  get(options: AvailMchRangesGet): Response<AvailMchRangesGetAnswer>
  /** 查询可用商户范围列表 · 企业支付
   * 【服务商】 */
  getAsync(options: AvailMchRangesGet): Promised<AvailMchRangesGetAnswer>
  /** 创建可用商户范围 · 企业支付
   * 【服务商】 */
  post(options: AvailMchRangesPost): Response<AvailMchRangesPostAnswer>
  /** 创建可用商户范围 · 企业支付
   * 【服务商】 */
  postAsync(options: AvailMchRangesPost): Promised<AvailMchRangesPostAnswer>
}

interface AvailMchRangesGet extends CallOptions {
  query: { sp_mchid: PathValue }
}
interface AvailMchRangesGetAnswer {
  sp_mchid: string
  range_list: Array<{ range_id?: string, identifier_type?: Open<'ORGANIZATION_CODE' | 'TRANSACTION_ID'> }>
}

interface AvailMchRangesPost extends CallOptions {
  json: { sp_mchid: string, identifier_type: Open<'ORGANIZATION_CODE' | 'TRANSACTION_ID'> }
}
interface AvailMchRangesPostAnswer { range_id: string }

interface AvailMchRangesByRangeId extends Node {
  merchantIdentifiers: AvailMchRangesMerchantIdentifiers
  'merchant-identifiers': AvailMchRangesMerchantIdentifiers
}

export interface AvailMchRangesMerchantIdentifiers extends Node {
  _merchant_identifier_: AvailMchRangesMerchantIdentifiersByMerchantIdentifier
  '{merchant_identifier}': AvailMchRangesMerchantIdentifiersByMerchantIdentifier
  /** 查询商户标识列表 · 企业支付
   * 【服务商】 */
  get(options: AvailMchRangesMerchantIdentifiersGet): Response<AvailMchRangesMerchantIdentifiersGetAnswer>
  /** 查询商户标识列表 · 企业支付
   * 【服务商】 */
  getAsync(options: AvailMchRangesMerchantIdentifiersGet): Promised<AvailMchRangesMerchantIdentifiersGetAnswer>
  /** 添加商户标识 · 企业支付
   * 【服务商】 */
  post(options: AvailMchRangesMerchantIdentifiersPost): Response<AvailMchRangesMerchantIdentifiersPostAnswer>
  /** 添加商户标识 · 企业支付
   * 【服务商】 */
  postAsync(options: AvailMchRangesMerchantIdentifiersPost): Promised<AvailMchRangesMerchantIdentifiersPostAnswer>
}

interface AvailMchRangesMerchantIdentifiersGet extends CallOptions {
  range_id: PathValue
  query: { sp_mchid: PathValue, offset: Numeric, limit: Numeric }
}
interface AvailMchRangesMerchantIdentifiersGetAnswer { offset?: number, limit?: number, count?: number, total_count?: number, data: string[] }

interface AvailMchRangesMerchantIdentifiersPost extends CallOptions {
  range_id: PathValue
  json: { sp_mchid: string, merchant_identifier: string }
}
interface AvailMchRangesMerchantIdentifiersPostAnswer { range_id: string }

export interface AvailMchRangesMerchantIdentifiersByMerchantIdentifier extends Node {
  /** 删除商户标识 · 企业支付
   * 【服务商】 */
  delete(options: AvailMchRangesMerchantIdentifiersByMerchantIdentifierDelete): Response<AvailMchRangesMerchantIdentifiersByMerchantIdentifierDeleteAnswer>
  /** 删除商户标识 · 企业支付
   * 【服务商】 */
  deleteAsync(options: AvailMchRangesMerchantIdentifiersByMerchantIdentifierDelete): Promised<AvailMchRangesMerchantIdentifiersByMerchantIdentifierDeleteAnswer>
}

interface AvailMchRangesMerchantIdentifiersByMerchantIdentifierDelete extends CallOptions {
  range_id: PathValue
  merchant_identifier: PathValue
  json: { sp_mchid: string }
}
interface AvailMchRangesMerchantIdentifiersByMerchantIdentifierDeleteAnswer { range_id: string }

interface Bill extends Node {
  proof: BillProof
  tradeBill: BillTradeBill
  'trade-bill': BillTradeBill
}

export interface BillProof extends Node {
  /** 申请企业商户企业支付出资凭证 · 企业支付
   * 【服务商】 */
  post(options: BillProofPost): Response<BillProofPostAnswer>
  /** 申请企业商户企业支付出资凭证 · 企业支付
   * 【服务商】 */
  postAsync(options: BillProofPost): Promised<BillProofPostAnswer>
}

interface BillProofPost extends CallOptions {
  json: {
    sp_mchid: string
    sub_mchid: string
    start_date: string
    end_date: string
    entity_name?: string
    out_operation_id: string
  }
}
interface BillProofPostAnswer {
  sp_mchid: string
  out_operation_id: string
  operation_id: string
  sub_mchid: string
  start_date?: string
  end_date?: string
  entity_name: string
  proof_id: string
  download_url: string
  create_time?: string
  updated_time?: string
  created_time?: string
}

export interface BillTradeBill extends Node {
  /** 申请企业商户企业支付业务账单 · 企业支付
   * 【服务商】 */
  post(options: BillTradeBillPost): Response<BillTradeBillPostAnswer>
  /** 申请企业商户企业支付业务账单 · 企业支付
   * 【服务商】 */
  postAsync(options: BillTradeBillPost): Promised<BillTradeBillPostAnswer>
}

interface BillTradeBillPost extends CallOptions {
  json: { sp_mchid: string, sub_mchid: string, date: string, type: Open<'QYZFALL'> }
}
interface BillTradeBillPostAnswer {
  sp_mchid: string
  sub_mchid: string
  date?: string
  type: Open<'QYZFALL'>
  download_url: string
  hash_type?: string
  hash_value?: string
}

interface Employees extends Node {
  _employee_id_: EmployeesByEmployeeId
  '{employee_id}': EmployeesByEmployeeId
}

interface EmployeesByEmployeeId extends Node {
  outQuotaCards: EmployeesOutQuotaCards
  'out-quota-cards': EmployeesOutQuotaCards
  quotaCards: EmployeesQuotaCards
  'quota-cards': EmployeesQuotaCards
  revoke: EmployeesRevoke
}

interface EmployeesOutQuotaCards extends Node {
  _out_card_no_: EmployeesOutQuotaCardsByOutCardNo
  '{out_card_no}': EmployeesOutQuotaCardsByOutCardNo
}

export interface EmployeesOutQuotaCardsByOutCardNo extends Node {
  /** 使用商户卡号查询企业支付额度卡 · 企业支付
   * 【服务商】 */
  get(options: EmployeesOutQuotaCardsByOutCardNoGet): Response<EmployeesAnswer>
  /** 使用商户卡号查询企业支付额度卡 · 企业支付
   * 【服务商】 */
  getAsync(options: EmployeesOutQuotaCardsByOutCardNoGet): Promised<EmployeesAnswer>
}

interface EmployeesOutQuotaCardsByOutCardNoGet extends CallOptions {
  employee_id: PathValue
  out_card_no: PathValue
  query: { sp_mchid: PathValue, sub_mchid: PathValue }
}

export interface EmployeesQuotaCards extends Node {
  _card_no_: EmployeesQuotaCardsByCardNo
  '{card_no}': EmployeesQuotaCardsByCardNo
  /** 企业商户为员工下发企业支付额度卡 · 企业支付
   * 【服务商】 */
  post(options: EmployeesQuotaCardsPost): Response<EmployeesQuotaCardsPostAnswer>
  /** 企业商户为员工下发企业支付额度卡 · 企业支付
   * 【服务商】 */
  postAsync(options: EmployeesQuotaCardsPost): Promised<EmployeesQuotaCardsPostAnswer>
}

interface EmployeesQuotaCardsPost extends CallOptions {
  employee_id: PathValue
  json: {
    sp_mchid: string
    sub_mchid: string
    card_template_id: string
    amount: number
    card_name: string
    out_card_no: string
    effective_end_time: string
    card_remark?: string
    avail_mch_range_id?: string
  }
}
interface EmployeesQuotaCardsPostAnswer {
  sp_mchid: string
  sub_mchid: string
  out_card_no: string
  employee_id: string
  card_no: string
  effective_begin_time?: string
  effective_end_time?: string
}

export interface EmployeesQuotaCardsByCardNo extends Node {
  cancel: QuotaCardsCancel
  paymentUrl: QuotaCardsPaymentUrl
  'payment-url': QuotaCardsPaymentUrl
  /** 企业商户查询企业支付额度卡 · 企业支付
   * 【服务商】 */
  get(options: EmployeesQuotaCardsByCardNoGet): Response<EmployeesAnswer>
  /** 企业商户查询企业支付额度卡 · 企业支付
   * 【服务商】 */
  getAsync(options: EmployeesQuotaCardsByCardNoGet): Promised<EmployeesAnswer>
}

interface EmployeesQuotaCardsByCardNoGet extends CallOptions {
  employee_id: PathValue
  card_no: PathValue
  query: { sp_mchid: PathValue, sub_mchid: PathValue }
}

export interface QuotaCardsCancel extends Node {
  /** 企业商户作废员工企业支付额度卡 · 企业支付
   * 【服务商】 */
  post(options: QuotaCardsCancelPost): Response<QuotaCardsCancelPostAnswer>
  /** 企业商户作废员工企业支付额度卡 · 企业支付
   * 【服务商】 */
  postAsync(options: QuotaCardsCancelPost): Promised<QuotaCardsCancelPostAnswer>
}

interface QuotaCardsCancelPost extends CallOptions {
  employee_id: PathValue
  card_no: PathValue
  json: { sp_mchid: string, sub_mchid: string, reason: string }
}
interface QuotaCardsCancelPostAnswer {
  sp_mchid: string
  sub_mchid: string
  employee_id: string
  card_no: string
  card_state: Open<'ACTIVE' | 'DISABLED'>
  card_disabled_time?: string
}

export interface QuotaCardsPaymentUrl extends Node {
  /** 企业商户获取指定额度卡支付链接 · 企业支付
   * 【服务商】 */
  get(options: QuotaCardsPaymentUrlGet): Response<QuotaCardsPaymentUrlGetAnswer>
  /** 企业商户获取指定额度卡支付链接 · 企业支付
   * 【服务商】 */
  getAsync(options: QuotaCardsPaymentUrlGet): Promised<QuotaCardsPaymentUrlGetAnswer>
}

interface QuotaCardsPaymentUrlGet extends CallOptions {
  employee_id: PathValue
  card_no: PathValue
  query: { sp_mchid: PathValue, sub_mchid: PathValue, application_type: Open<'H5' | 'MINIPROGRAM'> }
}
interface QuotaCardsPaymentUrlGetAnswer {
  sp_mchid: string
  sub_mchid: string
  employee_id: string
  card_no: string
  expire_time?: string
  payment_url: string
  application_type?: Open<'H5' | 'MINIPROGRAM'>
  mp_query?: string
  mp_business_type?: string
}

export interface EmployeesRevoke extends Node {
  /** 企业商户发起解除员工企业支付授权 · 企业支付
   * 【服务商】 */
  post(options: EmployeesRevokePost): Response<EmployeesRevokePostAnswer>
  /** 企业商户发起解除员工企业支付授权 · 企业支付
   * 【服务商】 */
  postAsync(options: EmployeesRevokePost): Promised<EmployeesRevokePostAnswer>
}

interface EmployeesRevokePost extends CallOptions {
  employee_id: PathValue
  json: { sp_mchid: string, sub_mchid: string }
}
interface EmployeesRevokePostAnswer {
  sp_mchid: string
  sub_mchid: string
  user_id: string
  authorization_state: Open<'REVOKED' | 'AUTHORIZED'>
  authorization_revoked_time?: string
  reason?: string
}

interface Stores extends Node {
  entityMatches: StoresEntityMatches
  'entity-matches': StoresEntityMatches
}

export interface StoresEntityMatches extends Node {
  _batch_id_: StoresEntityMatchesByBatchId
  '{batch_id}': StoresEntityMatchesByBatchId
  /** 发起门店主体匹配 · 企业支付
   * 【服务商】 */
  post(options: StoresEntityMatchesPost): Response<StoresEntityMatchesPostAnswer>
  /** 发起门店主体匹配 · 企业支付
   * 【服务商】 */
  postAsync(options: StoresEntityMatchesPost): Promised<StoresEntityMatchesPostAnswer>
}

interface StoresEntityMatchesPost extends CallOptions {
  json: {
    sp_mchid: string
    out_batch_id: string
    match_details?: Array<{ organization_code: string, store_name: string, product_type: Open<'CODE_PAY' | 'NONE'> }>
  }
}
interface StoresEntityMatchesPostAnswer {
  sp_mchid: string
  out_batch_id: string
  batch_id: string
  time?: string
  state: Open<'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED'>
}

export interface StoresEntityMatchesByBatchId extends Node {
  /** 查询门店主体匹配结果 · 企业支付
   * 【服务商】 */
  get(options: StoresEntityMatchesByBatchIdGet): Response<StoresEntityMatchesByBatchIdGetAnswer>
  /** 查询门店主体匹配结果 · 企业支付
   * 【服务商】 */
  getAsync(options: StoresEntityMatchesByBatchIdGet): Promised<StoresEntityMatchesByBatchIdGetAnswer>
}

interface StoresEntityMatchesByBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: { sp_mchid: PathValue }
}
interface StoresEntityMatchesByBatchIdGetAnswer {
  sp_mchid: string
  out_batch_id: string
  batch_id: string
  state: Open<'ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED'>
  match_results?: Array<{ organization_code: string, store_name: string, has_valid_mchid: boolean }>
}

interface Users extends Node {
  _user_id_: UsersByUserId
  '{user_id}': UsersByUserId
}

interface UsersByUserId extends Node {
  authorizationState: UsersAuthorizationState
  'authorization-state': UsersAuthorizationState
  authorizationUrl: UsersAuthorizationUrl
  'authorization-url': UsersAuthorizationUrl
}

export interface UsersAuthorizationState extends Node {
  /** 企业商户查询企业员工开通授权状态 · 企业支付
   * 【服务商】 */
  get(options: UsersAuthorizationStateGet): Response<UsersAuthorizationStateGetAnswer>
  /** 企业商户查询企业员工开通授权状态 · 企业支付
   * 【服务商】 */
  getAsync(options: UsersAuthorizationStateGet): Promised<UsersAuthorizationStateGetAnswer>
}

interface UsersAuthorizationStateGet extends CallOptions {
  user_id: PathValue
  query: { sp_mchid: PathValue, sub_mchid: PathValue }
}
interface UsersAuthorizationStateGetAnswer {
  sp_mchid: string
  sub_mchid: string
  user_id: string
  employee_list?: Array<{
    employee_id: string
    authorization_state: Open<'AUTHORIZED' | 'REVOKED'>
    authorization_time?: string
    authorization_revoked_time?: string
  }>
}

export interface UsersAuthorizationUrl extends Node {
  /** 企业商户发起员工开通企业支付授权 · 企业支付
   * 【服务商】 */
  post(options: UsersAuthorizationUrlPost): Response<UsersAuthorizationUrlPostAnswer>
  /** 企业商户发起员工开通企业支付授权 · 企业支付
   * 【服务商】 */
  postAsync(options: UsersAuthorizationUrlPost): Promised<UsersAuthorizationUrlPostAnswer>
}

interface UsersAuthorizationUrlPost extends CallOptions {
  user_id: PathValue
  json: { sp_mchid: string, sub_mchid: string, application_type: Open<'H5' | 'MINIPROGRAM'> }
}
interface UsersAuthorizationUrlPostAnswer {
  sp_mchid: string
  sub_mchid: string
  user_id: string
  authorization_url?: string
  expire_time?: string
  application_type: Open<'H5' | 'MINIPROGRAM'>
  mp_query?: string
  mp_business_type?: string
}

interface EmployeesAnswer {
  sp_mchid: string
  sub_mchid: string
  card_no: string
  out_card_no: string
  employee_id: string
  card_template_id: string
  card_rule?: Open<'SINGLE' | 'MULTIPLE'>
  refund_rule?: Open<'RETURN' | 'NOT_RETURN'>
  amount: number
  remain_amount: number
  effective_end_time?: string
  effective_begin_time?: string
  card_state: Open<'ACTIVE' | 'DISABLED'>
  card_name: string
  reason?: string
  card_usage_time?: string
  transaction_id?: string
  card_disabled_time?: string
  card_remark?: string
}
