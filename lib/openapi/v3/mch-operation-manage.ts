// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, JsonText, Node, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

export interface MchOperationManage extends Node {
  enhancedDueDiligence: EnhancedDueDiligence
  'enhanced-due-diligence': EnhancedDueDiligence
  merchantLimitations: MerchantLimitations
  'merchant-limitations': MerchantLimitations
}

interface EnhancedDueDiligence extends Node {
  _due_diligence_id_: EnhancedDueDiligenceByDueDiligenceId
  '{due_diligence_id}': EnhancedDueDiligenceByDueDiligenceId
}

export interface EnhancedDueDiligenceByDueDiligenceId extends Node {
  submit: EnhancedDueDiligenceSubmit
  upload: EnhancedDueDiligenceUpload
  /** 查询子商户强化尽调单信息 · 商户尽职调查
   * 【服务商】 */
  get(options: EnhancedDueDiligenceByDueDiligenceIdGet): Response<EnhancedDueDiligenceByDueDiligenceIdGetAnswer>
  /** 查询子商户强化尽调单信息 · 商户尽职调查
   * 【服务商】 */
  getAsync(options: EnhancedDueDiligenceByDueDiligenceIdGet): Promised<EnhancedDueDiligenceByDueDiligenceIdGetAnswer>
}

interface EnhancedDueDiligenceByDueDiligenceIdGet extends CallOptions {
  due_diligence_id: PathValue
  query: { sub_mchid: PathValue }
}
interface EnhancedDueDiligenceByDueDiligenceIdGetAnswer {
  due_diligence_id: string
  sub_mchid: string
  due_diligence_state: Open<DueDiligenceState>
  reject_reason?: JsonText<{
    audit_detail_by_item?: Array<{ audit_result?: number, item_id?: number, reject_reason_to_merchant?: string }>
  }>
  deadline_time?: string
  terminal_time?: string
  submit_time?: string
  reject_time?: string
  complete_time?: string
  submission_template?: JsonText<SubmissionTemplate>
  submission_data?: JsonText<SubmissionData>
}

export interface EnhancedDueDiligenceSubmit extends Node {
  /** 提交尽调资料 · 商户尽职调查
   * 【服务商】 */
  post(options: EnhancedDueDiligenceSubmitPost): Response<EnhancedDueDiligenceSubmitPostAnswer>
  /** 提交尽调资料 · 商户尽职调查
   * 【服务商】 */
  postAsync(options: EnhancedDueDiligenceSubmitPost): Promised<EnhancedDueDiligenceSubmitPostAnswer>
}

interface EnhancedDueDiligenceSubmitPost extends CallOptions {
  due_diligence_id: PathValue
  json: {
    sub_mchid: string
    submit_data?: JsonText<{
      record_fields: Array<{
        item_id?: string | number
        field_name?: string
        name?: string
        type?: 1 | 2 | 11 | 15
        tips?: string
        placeholder?: string
        tooltip?: string
        required?: 0 | 1
        check_rule?: {
          min_length?: number
          max_length?: number
          enum_file_exts?: Array<Open<'png' | 'jpg' | 'jpeg'>>
          max_file_size?: number
          enum_keys?: number[]
          enum_values?: string[]
        }
        relations?: Array<{ source_key?: number, source_value?: string }>
        need_encrypt?: boolean
        field_data?: string
        repeated_field_data?: unknown
      }>
    }>
  }
}
interface EnhancedDueDiligenceSubmitPostAnswer {
  due_diligence_state?: Open<DueDiligenceState>
  submit_time?: string
  submission_template?: JsonText<{
    record_fields?: RecordFields[]
    item_id?: string
    field_name?: string
    name?: string
    type?: number
    tips?: string
    placeholder?: string
    tooltip?: string
    required?: number
    check_rule?: unknown
    need_encrypt?: boolean
  }>
  submission_data?: string
}

export interface EnhancedDueDiligenceUpload extends Node {
  /** 上传尽调资料文件 · 商户尽职调查
   * 【服务商】 */
  post(options: EnhancedDueDiligenceUploadPost): Response<EnhancedDueDiligenceUploadPostAnswer>
  /** 上传尽调资料文件 · 商户尽职调查
   * 【服务商】 */
  postAsync(options: EnhancedDueDiligenceUploadPost): Promised<EnhancedDueDiligenceUploadPostAnswer>
}

type EnhancedDueDiligenceUploadPost = UploadOptions<
  | FilePart<'due_diligence_file'>
  | TextPart<'meta', { file_name?: string, file_digest?: string, sub_mchid?: string, item_id?: number }>,
  2> & {
  due_diligence_id: PathValue
}
interface EnhancedDueDiligenceUploadPostAnswer { file_id: string }

interface MerchantLimitations extends Node {
  subMchid: MerchantLimitationsSubMchid
  'sub-mchid': MerchantLimitationsSubMchid
}

interface MerchantLimitationsSubMchid extends Node {
  _sub_mchid_: MerchantLimitationsBySubMchid
  '{sub_mchid}': MerchantLimitationsBySubMchid
}

export interface MerchantLimitationsBySubMchid extends Node {
  /** 查询子商户管控情况 · 风险管理
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012803072
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: MerchantLimitationsBySubMchidGet): Response<MerchantLimitationsBySubMchidGetAnswer>
  /** 查询子商户管控情况 · 风险管理
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012803072
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: MerchantLimitationsBySubMchidGet): Promised<MerchantLimitationsBySubMchidGetAnswer>
}

interface MerchantLimitationsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantLimitationsBySubMchidGetAnswer {
  mchid: string
  limited_functions?: Array<Open<LimitedFunctions>>
  other_limited_functions?: string
  recovery_specifications?: Array<{
    limitation_case_id?: string
    limitation_reason_type?: Open<'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION'>
    /** ≤512 */ limitation_reason?: string
    limitation_reason_describe?: string
    relate_limitations?: Array<Open<LimitedFunctions>>
    other_relate_limitations?: string
    recover_way?: Open<'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER'>
    /** ≤1024 */ recover_way_param?: string
    /** ≤1024 */ recover_help_url?: string
    limitation_action_type?: Open<'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL'>
    limitation_start_date?: string
    limitation_date?: string
  }>
}

interface CheckRule {
  min_length?: number
  max_length?: number
  enum_file_exts?: Array<Open<'png' | 'jpg' | 'jpeg'>>
  max_file_size?: number
  enum_keys?: number[]
  enum_values?: string[]
}

type DueDiligenceState = 'DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED'

type LimitedFunctions = 'NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER'

interface RecordFields {
  check_rule?: CheckRule
  disabled?: Open<0 | 1>
  field_data?: string
  field_name?: string
  hidden?: number
  item_id?: string
  name?: string
  need_encrypt?: boolean
  placeholder?: string
  required?: Open<0 | 1>
  tips?: string
  tooltip?: string
  type?: Open<1 | 2 | 11 | 15>
  use_permanently_date?: Open<0 | 1>
}

interface SubmissionData {
  record_fields?: Array<{
    item_id?: string
    field_name?: string
    name?: string
    type?: Open<1 | 2 | 11 | 15>
    tips?: string
    placeholder?: string
    tooltip?: string
    required?: Open<0 | 1>
    check_rule?: CheckRule
    relations?: Array<{ source_key?: number, source_value?: string }>
    need_encrypt?: boolean
  }>
}

interface SubmissionTemplate { record_fields?: RecordFields[] }
