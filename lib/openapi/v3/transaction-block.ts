// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { RecordFieldsFileCheckRule, RequestedItemInfo } from '../shared'

export interface TransactionBlock extends Node {
  transactionBlockRecords: TransactionBlockRecords
  'transaction-block-records': TransactionBlockRecords
  transactionBlockSubmissions: TransactionBlockSubmissions
  'transaction-block-submissions': TransactionBlockSubmissions
}

interface TransactionBlockRecords extends Node {
  subMchid: TransactionBlockRecordsSubMchid
  'sub-mchid': TransactionBlockRecordsSubMchid
  _block_record_id_: TransactionBlockRecordsByBlockRecordId
  '{block_record_id}': TransactionBlockRecordsByBlockRecordId
}

interface TransactionBlockRecordsSubMchid extends Node {
  _sub_mchid_: TransactionBlockRecordsBySubMchid
  '{sub_mchid}': TransactionBlockRecordsBySubMchid
}

export interface TransactionBlockRecordsBySubMchid extends Node {
  /** 分页查询子商户名下的交易拦截记录 · 商户管理记录
   * 【服务商】 */
  get(options: TransactionBlockRecordsBySubMchidGet): Response<TransactionBlockRecordsBySubMchidGetAnswer>
  /** 分页查询子商户名下的交易拦截记录 · 商户管理记录
   * 【服务商】 */
  getAsync(options: TransactionBlockRecordsBySubMchidGet): Promised<TransactionBlockRecordsBySubMchidGetAnswer>
}

interface TransactionBlockRecordsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: { limit: Numeric, offset?: Numeric }
}
interface TransactionBlockRecordsBySubMchidGetAnswer { offset?: number, limit?: number, total_count?: number, data?: TransactionBlockRecordsData[] }

export interface TransactionBlockRecordsByBlockRecordId extends Node {
  /** 查询子商户交易拦截记录详情 · 商户管理记录
   * 【服务商】 */
  get(options: TransactionBlockRecordsByBlockRecordIdGet): Response<TransactionBlockRecordsData>
  /** 查询子商户交易拦截记录详情 · 商户管理记录
   * 【服务商】 */
  getAsync(options: TransactionBlockRecordsByBlockRecordIdGet): Promised<TransactionBlockRecordsData>
}

interface TransactionBlockRecordsByBlockRecordIdGet extends CallOptions {
  block_record_id: PathValue
  query: { sub_mchid: PathValue }
}

interface TransactionBlockSubmissions extends Node {
  subMchid: TransactionBlockSubmissionsSubMchid
  'sub-mchid': TransactionBlockSubmissionsSubMchid
  _block_submission_id_: TransactionBlockSubmissionsByBlockSubmissionId
  '{block_submission_id}': TransactionBlockSubmissionsByBlockSubmissionId
}

interface TransactionBlockSubmissionsSubMchid extends Node {
  _sub_mchid_: TransactionBlockSubmissionsBySubMchid
  '{sub_mchid}': TransactionBlockSubmissionsBySubMchid
}

export interface TransactionBlockSubmissionsBySubMchid extends Node {
  /** 发起交易拦截申诉 · 商户管理记录
   * 【服务商】 */
  post(options: TransactionBlockSubmissionsBySubMchidPost): Response<TransactionBlockSubmissionsAnswer>
  /** 发起交易拦截申诉 · 商户管理记录
   * 【服务商】 */
  postAsync(options: TransactionBlockSubmissionsBySubMchidPost): Promised<TransactionBlockSubmissionsAnswer>
}

interface TransactionBlockSubmissionsBySubMchidPost extends CallOptions {
  sub_mchid: PathValue
  json: {
    merchant_submit_id: string
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

export interface TransactionBlockSubmissionsByBlockSubmissionId extends Node {
  /** 查询交易拦截申诉详情 · 商户管理记录
   * 【服务商】 */
  get(options: TransactionBlockSubmissionsByBlockSubmissionIdGet): Response<TransactionBlockSubmissionsAnswer>
  /** 查询交易拦截申诉详情 · 商户管理记录
   * 【服务商】 */
  getAsync(options: TransactionBlockSubmissionsByBlockSubmissionIdGet): Promised<TransactionBlockSubmissionsAnswer>
}

interface TransactionBlockSubmissionsByBlockSubmissionIdGet extends CallOptions {
  block_submission_id: PathValue
}

interface TransactionBlockRecordsData {
  block_record_id?: string
  block_time?: string
  block_reason?: string
  number_of_block?: Open<'LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND'>
  recover_way?: Open<'SUBMIT_INFORMATION'>
  requested_item_info?: JsonText<RequestedItemInfo>
}

interface TransactionBlockSubmissionsAnswer {
  block_submission_id?: string
  submit_time?: string
  review_result?: Open<'EMPTY' | 'PASS' | 'REJECT'>
  review_time?: string
  review_reject_reason?: string
}
