// Made by scripts/generate-types.ts.
import type { CallOptions, Content, Node, PathValue, Promised, Response } from '../node'

export interface Billdownload extends Node {
  file: File
}

export interface File extends Node {
  /** 下载账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * 【电商平台】【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml */
  get(options: FileGet): Response<Content>
  /** 下载账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * 【电商平台】【服务商】【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml */
  getAsync(options: FileGet): Promised<Content>
}

interface FileGet extends CallOptions {
  query: { token: PathValue, tartype?: PathValue }
}
