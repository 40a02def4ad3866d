// Made by scripts/generate-types.ts.
import type { CallOptions, Flag, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { TransferDetailList } from '../shared'

export interface PartnerTransfer extends Node {
  batches: Batches
}

export interface Batches extends Node {
  batchId: BatchesBatchId
  'batch-id': BatchesBatchId
  outBatchNo: BatchesOutBatchNo
  'out-batch-no': BatchesOutBatchNo
  /** 发起批量转账 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml */
  post(options: BatchesPost): Response<BatchesPostAnswer>
  /** 发起批量转账 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_6.shtml */
  postAsync(options: BatchesPost): Promised<BatchesPostAnswer>
}

interface BatchesPost extends CallOptions {
  json: {
    sub_mchid: string
    sub_appid?: string
    authorization_type: Open<'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE'>
    out_batch_no: string
    batch_name: string
    batch_remark: string
    total_amount: number
    total_num: number
    transfer_detail_list: TransferDetailList[]
    sp_appid?: string
    transfer_purpose?: Open<'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS'>
    transfer_scene?: Open<'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'>
  }
}
interface BatchesPostAnswer { out_batch_no: string, batch_id: string, create_time?: string }

interface BatchesBatchId extends Node {
  _batch_id_: BatchesByBatchId
  '{batch_id}': BatchesByBatchId
}

export interface BatchesByBatchId extends Node {
  details: BatchesByBatchIdDetails
  /** 微信支付批次单号查询批次单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml */
  get(options: BatchesByBatchIdGet): Response<BatchesBatchIdAnswer>
  /** 微信支付批次单号查询批次单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_7.shtml */
  getAsync(options: BatchesByBatchIdGet): Promised<BatchesBatchIdAnswer>
}

interface BatchesByBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: {
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_status?: Open<'ALL' | 'SUCCESS' | 'FAIL'>
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
  /** 微信支付明细单号查询明细单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml */
  get(options: DetailsByDetailIdGet): Response<DetailsDetailIdAnswer>
  /** 微信支付明细单号查询明细单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_8.shtml */
  getAsync(options: DetailsByDetailIdGet): Promised<DetailsDetailIdAnswer>
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
  /** 商家批次单号查询批次单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml */
  get(options: BatchesByOutBatchNoGet): Response<BatchesBatchIdAnswer>
  /** 商家批次单号查询批次单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml */
  getAsync(options: BatchesByOutBatchNoGet): Promised<BatchesBatchIdAnswer>
}

interface BatchesByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: {
    need_query_detail: Flag
    offset?: Numeric
    limit?: Numeric
    detail_status?: Open<'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND'>
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
  /** 商家明细单号查询明细单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml */
  get(options: DetailsByOutDetailNoGet): Response<DetailsDetailIdAnswer>
  /** 商家明细单号查询明细单 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_10.shtml */
  getAsync(options: DetailsByOutDetailNoGet): Promised<DetailsDetailIdAnswer>
}

interface DetailsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
}

interface BatchesBatchIdAnswer {
  sp_mchid: string
  sub_mchid: string
  out_batch_no: string
  batch_id: string
  sub_appid?: string
  batch_status: string
  batch_type: string
  authorization_type: string
  batch_name: string
  batch_remark?: string
  close_reason?: Open<'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL'>
  total_amount: number
  total_num?: number
  create_time?: string
  update_time?: string
  success_amount?: number
  success_num?: number
  fail_amount?: number
  fail_num?: number
  transfer_detail_list?: Array<{ detail_id: string, out_detail_no: string, detail_status: string }>
  sp_appid?: string
  transfer_purpose?: Open<'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS'>
  transfer_scene?: Open<'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER'>
}

interface DetailsDetailIdAnswer {
  sp_mchid: string
  out_batch_no: string
  batch_id: string
  appid?: string
  out_detail_no: string
  detail_id: string
  detail_status: string
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid: string
  /** Encrypted. */ username: string
  initiate_time?: string
  update_time?: string
  account_type?: string
  bank_name?: string
  bank_card_number_tail?: string
}
