// Made by scripts/generate-types.ts.
import type { CallOptions, Content, Node, PathValue, Promised, Response } from '../node'

export interface Transferdownload extends Node {
  elecvoucherfile: Elecvoucherfile
  signfile: Signfile
}

export interface Elecvoucherfile extends Node {
  /** 下载电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【服务商】【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716436 */
  get(options: ElecvoucherfileGet): Response<Content>
  /** 下载电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【服务商】【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012716436 */
  getAsync(options: ElecvoucherfileGet): Promised<Content>
}

interface ElecvoucherfileGet extends CallOptions {
  query: { token: PathValue, source: PathValue }
}

export interface Signfile extends Node {
  /** 下载电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【服务商】【普通商户】
   * https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html */
  get(options: SignfileGet): Response<Content>
  /** 下载电子回单 · 资金应用∙转账 · 运营工具∙用工卡
   * 【服务商】【普通商户】
   * https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html */
  getAsync(options: SignfileGet): Promised<Content>
}

interface SignfileGet extends CallOptions {
  query: { token: PathValue }
}
