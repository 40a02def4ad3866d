// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'
import type { CertificatesAnswer } from '../shared'

export interface Certificates extends Node {
  /** 获取平台证书列表 · 通用接口
   * https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu */
  get(options?: CertificatesGet): Response<CertificatesAnswer>
  /** 获取平台证书列表 · 通用接口
   * https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu */
  getAsync(options?: CertificatesGet): Promised<CertificatesAnswer>
}

interface CertificatesGet extends CallOptions {
  query?: { algorithm_type?: 'SM2' | 'RSA' | 'ALL' }
}
