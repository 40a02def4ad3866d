// Made by scripts/generate-types.ts.
import type { CallOptions, Flag, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Transfer extends Node {
  batches: Batches
  billReceipt: BillReceipt
  'bill-receipt': BillReceipt
}

export interface Batches extends Node {
  batchId: BatchesBatchId
  'batch-id': BatchesBatchId
  outBatchNo: BatchesOutBatchNo
  'out-batch-no': BatchesOutBatchNo
  /** 发起批量转账 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml */
  post(options: BatchesPost): Response<BatchesPostAnswer>
  /** 发起批量转账 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_1.shtml */
  postAsync(options: BatchesPost): Promised<BatchesPostAnswer>
}

interface BatchesPost extends CallOptions {
  json: {
    appid: string
    out_batch_no: string
    batch_name: string
    batch_remark: string
    total_amount: number
    total_num: number
    transfer_detail_list: Array<{
      out_detail_no: string
      transfer_amount: number
      transfer_remark: string
      openid: string
      user_name?: string
      user_id_card?: string
    }>
    transfer_scene_id?: string
    notify_url?: string
  }
}
interface BatchesPostAnswer {
  out_batch_no: string
  batch_id: string
  create_time?: string
  batch_status?: Open<'ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED'>
}

interface BatchesBatchId extends Node {
  _batch_id_: BatchesByBatchId
  '{batch_id}': BatchesByBatchId
}

export interface BatchesByBatchId extends Node {
  details: BatchesByBatchIdDetails
  /** 微信批次单号查询批次单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_2.shtml */
  get(options: BatchesByBatchIdGet): Response<BatchesByBatchIdGetAnswer>
  /** 微信批次单号查询批次单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_2.shtml */
  getAsync(options: BatchesByBatchIdGet): Promised<BatchesByBatchIdGetAnswer>
}

interface BatchesByBatchIdGet extends CallOptions {
  batch_id: PathValue
  query: { need_query_detail: Flag, offset?: Numeric, limit?: Numeric, detail_status?: PathValue }
}
interface BatchesByBatchIdGetAnswer { transfer_batch?: TransferBatch, transfer_detail_list?: BatchesBatchIdAnswerTransferDetailList[] }

interface BatchesByBatchIdDetails extends Node {
  detailId: DetailsDetailId
  'detail-id': DetailsDetailId
}

interface DetailsDetailId extends Node {
  _detail_id_: DetailsByDetailId
  '{detail_id}': DetailsByDetailId
}

export interface DetailsByDetailId extends Node {
  /** 微信明细单号查询明细单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml */
  get(options: DetailsByDetailIdGet): Response<DetailsByDetailIdGetAnswer>
  /** 微信明细单号查询明细单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_3.shtml */
  getAsync(options: DetailsByDetailIdGet): Promised<DetailsByDetailIdGetAnswer>
}

interface DetailsByDetailIdGet extends CallOptions {
  batch_id: PathValue
  detail_id: PathValue
}
interface DetailsByDetailIdGetAnswer {
  mchid: string
  out_batch_no: string
  batch_id: string
  appid: string
  out_detail_no: string
  detail_id: string
  detail_status: string
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid: string
  /** Encrypted. */ user_name?: string
  initiate_time?: string
  update_time?: string
}

interface BatchesOutBatchNo extends Node {
  _out_batch_no_: BatchesByOutBatchNo
  '{out_batch_no}': BatchesByOutBatchNo
}

export interface BatchesByOutBatchNo extends Node {
  details: BatchesByOutBatchNoDetails
  /** 商家批次单号查询批次单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml */
  get(options: BatchesByOutBatchNoGet): Response<BatchesByOutBatchNoGetAnswer>
  /** 商家批次单号查询批次单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_4.shtml */
  getAsync(options: BatchesByOutBatchNoGet): Promised<BatchesByOutBatchNoGetAnswer>
}

interface BatchesByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
  query: { need_query_detail: Flag, offset?: Numeric, limit?: Numeric, detail_status?: PathValue }
}
interface BatchesByOutBatchNoGetAnswer {
  transfer_batch?: TransferBatch
  transfer_detail_list?: BatchesBatchIdAnswerTransferDetailList[]
  offset?: number
  limit?: number
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
  /** 商家明细单号查询明细单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml */
  get(options: DetailsByOutDetailNoGet): Response<DetailsByOutDetailNoGetAnswer>
  /** 商家明细单号查询明细单 · 资金应用∙转账
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer/chapter3_5.shtml */
  getAsync(options: DetailsByOutDetailNoGet): Promised<DetailsByOutDetailNoGetAnswer>
}

interface DetailsByOutDetailNoGet extends CallOptions {
  out_batch_no: PathValue
  out_detail_no: PathValue
}
interface DetailsByOutDetailNoGetAnswer {
  mchid?: string
  out_batch_no: string
  batch_id: string
  appid: string
  out_detail_no: string
  detail_id: string
  detail_status: string
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid: string
  /** Encrypted. */ user_name?: string
  initiate_time?: string
  update_time?: string
}

export interface BillReceipt extends Node {
  _out_batch_no_: BillReceiptByOutBatchNo
  '{out_batch_no}': BillReceiptByOutBatchNo
  /** 转账电子回单申请受理 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml */
  post(options: BillReceiptPost): Response<BillReceiptAnswer>
  /** 转账电子回单申请受理 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_11.shtml */
  postAsync(options: BillReceiptPost): Promised<BillReceiptAnswer>
}

interface BillReceiptPost extends CallOptions {
  json: { out_batch_no: string }
}

export interface BillReceiptByOutBatchNo extends Node {
  /** 查询转账电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml */
  get(options: BillReceiptByOutBatchNoGet): Response<BillReceiptAnswer>
  /** 查询转账电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_12.shtml */
  getAsync(options: BillReceiptByOutBatchNoGet): Promised<BillReceiptAnswer>
}

interface BillReceiptByOutBatchNoGet extends CallOptions {
  out_batch_no: PathValue
}

interface BatchesBatchIdAnswerTransferDetailList { detail_id: string, out_detail_no: string, detail_status: string }

interface BillReceiptAnswer {
  out_batch_no: string
  signature_no: string
  signature_status?: string
  hash_type?: string
  hash_value?: string
  download_url?: string
  create_time?: string
  update_time?: string
}

interface TransferBatch {
  mchid: string
  out_batch_no: string
  batch_id: string
  appid: string
  batch_status: string
  batch_type: string
  batch_name: string
  batch_remark?: string
  close_reason?: string
  total_amount: number
  total_num?: number
  create_time?: string
  update_time?: string
  success_amount?: number
  success_num?: number
  fail_amount?: number
  fail_num?: number
  transfer_scene_id?: string
}
