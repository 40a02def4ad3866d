// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface TransferDetail extends Node {
  electronicReceipts: ElectronicReceipts
  'electronic-receipts': ElectronicReceipts
}

export interface ElectronicReceipts extends Node {
  /** 查询转账明细电子回单受理结果 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml */
  get(options: ElectronicReceiptsGet): Response<ElectronicReceiptsAnswer>
  /** 查询转账明细电子回单受理结果 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml */
  getAsync(options: ElectronicReceiptsGet): Promised<ElectronicReceiptsAnswer>
  /** 转账明细电子回单受理 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml */
  post(options: ElectronicReceiptsPost): Response<ElectronicReceiptsAnswer>
  /** 转账明细电子回单受理 · 资金应用∙转账 · 运营工具∙用工卡
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml */
  postAsync(options: ElectronicReceiptsPost): Promised<ElectronicReceiptsAnswer>
}

interface ElectronicReceiptsGet extends CallOptions {
  query: {
    accept_type: Open<'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'>
    out_batch_no?: PathValue
    out_detail_no: PathValue
  }
}

interface ElectronicReceiptsPost extends CallOptions {
  json: {
    accept_type: Open<'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'>
    out_batch_no?: string
    out_detail_no: string
  }
}

interface ElectronicReceiptsAnswer {
  accept_type: string
  out_batch_no?: string
  out_detail_no: string
  signature_no: string
  signature_status?: string
  hash_type?: string
  hash_value?: string
  download_url?: string
}
