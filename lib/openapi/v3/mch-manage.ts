// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, JsonText, Node, Numeric, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { RecordFieldsFileCheckRule, RequestedItemInfo } from '../shared'

export interface MchManage extends Node {
  mchManageRecords: MchManageRecords
  'mch-manage-records': MchManageRecords
  submissionFiles: SubmissionFiles
  'submission-files': SubmissionFiles
}

interface MchManageRecords extends Node {
  subMchid: MchManageRecordsSubMchid
  'sub-mchid': MchManageRecordsSubMchid
  _manage_record_id_: MchManageRecordsByManageRecordId
  '{manage_record_id}': MchManageRecordsByManageRecordId
}

interface MchManageRecordsSubMchid extends Node {
  _sub_mchid_: MchManageRecordsBySubMchid
  '{sub_mchid}': MchManageRecordsBySubMchid
}

export interface MchManageRecordsBySubMchid extends Node {
  /** 分页查询子商户名下的商户管理记录 · 商户管理记录
   * 【服务商】 */
  get(options: MchManageRecordsBySubMchidGet): Response<MchManageRecordsBySubMchidGetAnswer>
  /** 分页查询子商户名下的商户管理记录 · 商户管理记录
   * 【服务商】 */
  getAsync(options: MchManageRecordsBySubMchidGet): Promised<MchManageRecordsBySubMchidGetAnswer>
}

interface MchManageRecordsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: {
    limit: Numeric
    offset?: Numeric
    manage_record_type: Open<'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'>
    manage_record_state?: Open<'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED'>
  }
}
interface MchManageRecordsBySubMchidGetAnswer { offset?: number, limit?: number, total_count?: number, data?: MchManageRecordsData[] }

export interface MchManageRecordsByManageRecordId extends Node {
  mchManageSubmissions: MchManageRecordsMchManageSubmissions
  'mch-manage-submissions': MchManageRecordsMchManageSubmissions
  /** 查询子商户下指定商户管理记录 · 商户管理记录
   * 【服务商】 */
  get(options: MchManageRecordsByManageRecordIdGet): Response<MchManageRecordsData>
  /** 查询子商户下指定商户管理记录 · 商户管理记录
   * 【服务商】 */
  getAsync(options: MchManageRecordsByManageRecordIdGet): Promised<MchManageRecordsData>
}

interface MchManageRecordsByManageRecordIdGet extends CallOptions {
  manage_record_id: PathValue
  query: { sub_mchid: PathValue }
}

export interface MchManageRecordsMchManageSubmissions extends Node {
  /** 对指定商户管理记录提交资料 · 商户管理记录
   * 【服务商】 */
  post(options: MchManageRecordsMchManageSubmissionsPost): Response<MchManageRecordsMchManageSubmissionsPostAnswer>
  /** 对指定商户管理记录提交资料 · 商户管理记录
   * 【服务商】 */
  postAsync(options: MchManageRecordsMchManageSubmissionsPost): Promised<MchManageRecordsMchManageSubmissionsPostAnswer>
}

interface MchManageRecordsMchManageSubmissionsPost extends CallOptions {
  manage_record_id: PathValue
  json: {
    sub_mchid: string
    submit_data: JsonText<{
      record_fields: Array<{
        item_id?: string | number
        field_name?: string
        name?: string
        type?: 1 | 2 | 3 | 4 | 5 | 6
        repeated_field_data?: string[]
        tips?: string
        placeholder?: string
        tooltip?: string
        required?: 0 | 1
        need_encrypt?: boolean
        string_check_rule?: {
          min_string_length?: number
          max_string_length?: number
          validator?: Open<'number' | 'phone' | 'idcard' | 'url' | 'email'>
        }
        enum_check_rule?: { min_list_length?: number, max_list_length?: number, enum_values?: string[] }
        file_check_rule?: RecordFieldsFileCheckRule
        time_interval_check_rule?: { min_list_length?: number, max_list_length?: number }
        order_interval_check_rule?: RecordFieldsFileCheckRule
        relations?: Array<{ source_key?: number, source_value?: string }>
      }>
    }>
  }
}
interface MchManageRecordsMchManageSubmissionsPostAnswer { manage_submission_id?: string }

interface SubmissionFiles extends Node {
  subMchid: SubmissionFilesSubMchid
  'sub-mchid': SubmissionFilesSubMchid
}

interface SubmissionFilesSubMchid extends Node {
  _sub_mchid_: SubmissionFilesBySubMchid
  '{sub_mchid}': SubmissionFilesBySubMchid
}

interface SubmissionFilesBySubMchid extends Node {
  upload: SubmissionFilesUpload
}

export interface SubmissionFilesUpload extends Node {
  /** 上传商户提交资料文件 · 商户管理记录
   * 【服务商】 */
  post(options: SubmissionFilesUploadPost): Response<SubmissionFilesUploadPostAnswer>
  /** 上传商户提交资料文件 · 商户管理记录
   * 【服务商】 */
  postAsync(options: SubmissionFilesUploadPost): Promised<SubmissionFilesUploadPostAnswer>
}

type SubmissionFilesUploadPost = UploadOptions<
  | FilePart<'submission_file'>
  | TextPart<'meta', { file_name?: string, file_digest?: string }>
  | TextPart<'item_id'>
  | TextPart<'manage_record_id'>,
  4> & {
  sub_mchid: PathValue
}
interface SubmissionFilesUploadPostAnswer { file_id: string }

interface MchManageRecordsData {
  sub_mchid?: string
  manage_record_id?: string
  manage_record_type?: Open<'FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD'>
  manage_time?: string
  manage_reason?: string
  limit_ability?: string
  recover_way?: Open<'SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER'>
  allow_submit?: boolean
  forbid_submit_reason?: string
  submit_start_time?: string
  submit_end_time?: string
  manage_record_state?: Open<'PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED'>
  recover_time?: string
  recover_reason?: Open<'MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER'>
  reject_reason?: string
  approve_time?: string
  requested_item_info?: JsonText<RequestedItemInfo>
}
