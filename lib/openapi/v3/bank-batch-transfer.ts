// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface BankBatchTransfer extends Node {
  receipt: Receipt
}

interface Receipt extends Node {
  detailReceipts: ReceiptDetailReceipts
  'detail-receipts': ReceiptDetailReceipts
  summaryReceipts: ReceiptSummaryReceipts
  'summary-receipts': ReceiptSummaryReceipts
}

export interface ReceiptDetailReceipts extends Node {
  /** 查询明细电子回单受理结果 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml */
  get(options: ReceiptDetailReceiptsGet): Response<DetailReceiptsAnswer>
  /** 查询明细电子回单受理结果 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_9.shtml */
  getAsync(options: ReceiptDetailReceiptsGet): Promised<DetailReceiptsAnswer>
  /** 受理明细电子回单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml */
  post(options: ReceiptDetailReceiptsPost): Response<DetailReceiptsAnswer>
  /** 受理明细电子回单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_8.shtml */
  postAsync(options: ReceiptDetailReceiptsPost): Promised<DetailReceiptsAnswer>
}

interface ReceiptDetailReceiptsGet extends CallOptions {
  query: { out_batch_no: PathValue, out_detail_no: PathValue }
}

interface ReceiptDetailReceiptsPost extends CallOptions {
  json: { out_batch_no: string, out_detail_no: string }
}

export interface ReceiptSummaryReceipts extends Node {
  /** 查询汇总电子回单受理结果 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml */
  get(options: ReceiptSummaryReceiptsGet): Response<SummaryReceiptsAnswer>
  /** 查询汇总电子回单受理结果 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_7.shtml */
  getAsync(options: ReceiptSummaryReceiptsGet): Promised<SummaryReceiptsAnswer>
  /** 受理汇总电子回单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml */
  post(options: ReceiptSummaryReceiptsPost): Response<SummaryReceiptsAnswer>
  /** 受理汇总电子回单 · 资金应用∙转账∙银行模式
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_2_6.shtml */
  postAsync(options: ReceiptSummaryReceiptsPost): Promised<SummaryReceiptsAnswer>
}

interface ReceiptSummaryReceiptsGet extends CallOptions {
  query: { out_batch_no: PathValue }
}

interface ReceiptSummaryReceiptsPost extends CallOptions {
  json: { out_batch_no: string }
}

interface DetailReceiptsAnswer {
  out_batch_no: string
  out_detail_no: string
  receipt_no: string
  receipt_state?: string
  hash_type?: string
  hash_value?: string
  download_url?: string
}

interface SummaryReceiptsAnswer {
  out_batch_no: string
  receipt_no: string
  receipt_state?: string
  hash_type?: string
  hash_value?: string
  download_url?: string
  create_time?: string
  update_time?: string
}
