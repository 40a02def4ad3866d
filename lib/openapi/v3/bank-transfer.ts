// Made by scripts/generate-types.ts.
import type { CallOptions, Flag, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface BankTransfer extends Node {
  batches: Batches
}

export interface Batches extends Node {
  batchId: BatchesBatchId
  'batch-id': BatchesBatchId
  outBatchNo: BatchesOutBatchNo
  'out-batch-no': BatchesOutBatchNo
  /** 发起批量转账 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml */
  post(options: BatchesPost): Response<BatchesPostAnswer>
  /** 发起批量转账 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_1.shtml */
  postAsync(options: BatchesPost): Promised<BatchesPostAnswer>
}

interface BatchesPost extends CallOptions {
  json: {
    platform_mchid: string
    specialized_payment_mchid: string
    sponsor_mchid: string
    user_authorized_mchid: string
    user_authorized_appid: string
    out_batch_no: string
    batch_name: string
    batch_remark: string
    attach_remark?: string
    total_amount: number
    total_count: number
    transfer_scene: string
    transfer_purpose: string
    transfer_detail_list?: Array<{
      out_detail_no: string
      transfer_amount: number
      transfer_remark: string
      openid: string
      user_name?: string
      user_id_card?: string
    }>
  }
}
interface BatchesPostAnswer { out_batch_no: string, batch_id: string, create_time?: string }

interface BatchesBatchId extends Node {
  _batch_id_: BatchesByBatchId
  '{batch_id}': BatchesByBatchId
}

export interface BatchesByBatchId extends Node {
  details: BatchesByBatchIdDetails
  /** 微信支付批次单号查询批次单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml */
  get(options: BatchesByBatchIdGet): Response<BankTransferBatchesAnswer>
  /** 微信支付批次单号查询批次单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_2.shtml */
  getAsync(options: BatchesByBatchIdGet): Promised<BankTransferBatchesAnswer>
}

interface BatchesByBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: {
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_state?: Open<'ALL' | 'SUCCESS' | 'FAIL'>
  }
}

interface BatchesByBatchIdDetails extends Node {
  detailId: DetailsDetailId
  'detail-id': DetailsDetailId
}

interface DetailsDetailId extends Node {
  _detail_id_: DetailsByDetailId
  '{detail_id}': DetailsByDetailId
}

export interface DetailsByDetailId extends Node {
  /** 微信支付明细单号查询明细单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml */
  get(options: DetailsByDetailIdGet): Response<DetailsAnswer>
  /** 微信支付明细单号查询明细单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_3.shtml */
  getAsync(options: DetailsByDetailIdGet): Promised<DetailsAnswer>
}

interface DetailsByDetailIdGet extends CallOptions {
  batch_id: PathValue
  detail_id: PathValue
}

interface BatchesOutBatchNo extends Node {
  _out_batch_no_: BatchesByOutBatchNo
  '{out_batch_no}': BatchesByOutBatchNo
}

export interface BatchesByOutBatchNo extends Node {
  details: BatchesByOutBatchNoDetails
  /** 银行批次单号查询批次单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml */
  get(options: BatchesByOutBatchNoGet): Response<BankTransferBatchesAnswer>
  /** 银行批次单号查询批次单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_4.shtml */
  getAsync(options: BatchesByOutBatchNoGet): Promised<BankTransferBatchesAnswer>
}

interface BatchesByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: {
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_state?: Open<'ALL' | 'SUCCESS' | 'FAIL'>
  }
}

interface BatchesByOutBatchNoDetails extends Node {
  outDetailNo: DetailsOutDetailNo
  'out-detail-no': DetailsOutDetailNo
}

interface DetailsOutDetailNo extends Node {
  _out_detail_no_: DetailsByOutDetailNo
  '{out_detail_no}': DetailsByOutDetailNo
}

export interface DetailsByOutDetailNo extends Node {
  /** 银行明细单号查询明细单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml */
  get(options: DetailsByOutDetailNoGet): Response<DetailsAnswer>
  /** 银行明细单号查询明细单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_5.shtml */
  getAsync(options: DetailsByOutDetailNoGet): Promised<DetailsAnswer>
}

interface DetailsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
}

interface BankTransferBatchesAnswer {
  bank_sp_mchid: string
  platform_mchid: string
  specialized_payment_mchid: string
  sponsor_mchid: string
  user_authorized_mchid: string
  user_authorized_appid: string
  out_batch_no: string
  batch_id: string
  transfer_scene?: Open<'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'>
  batch_name: string
  batch_remark?: string
  attach_remark?: string
  transfer_purpose?: Open<'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS'>
  batch_state: Open<'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'>
  close_reason?: Open<'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE'>
  total_amount: number
  total_count?: number
  create_time?: string
  update_time?: string
  success_amount?: number
  success_count?: number
  fail_amount?: number
  fail_count?: number
  transfer_detail_list: Array<{
    detail_id: string
    out_detail_no: string
    detail_state: Open<'PROCESSING' | 'SUCCESS' | 'REFUND'>
    fail_reason?: Open<TransferDetailListFailReason>
  }>
}

interface DetailsAnswer {
  bank_sp_mchid: string
  platform_mchid: string
  specialized_payment_mchid: string
  sponsor_mchid: string
  user_authorized_mchid: string
  user_authorized_appid: string
  out_batch_no: string
  batch_id: string
  transfer_scene?: Open<'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'>
  out_detail_no: string
  detail_id: string
  openid: string
  username?: string
  transfer_amount: number
  transfer_remark?: string
  detail_state: Open<'PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND'>
  fail_reason?: Open<TransferDetailListFailReason>
  initiate_time?: string
  update_time?: string
  account_type: Open<'WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT'>
  bank_name?: string
  bank_card_number_tail?: string
}

type TransferDetailListFailReason = 'ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL'
