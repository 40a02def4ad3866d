// Made by scripts/generate-types.ts from openapi/. Edits here are lost.
import type { CallOptions, Node, Response, ResponsePromise } from '../node'
import type { CertificatesAnswer } from '../shared'

export interface Certificates extends Node {
  /** 获取平台证书列表 · 通用接口
   * https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu */
  get(options?: CertificatesGet): Response<CertificatesAnswer>
  /** 获取平台证书列表 · 通用接口
   * https://wechatpay-api.gitbook.io/wechatpay-api-v3/jie-kou-wen-dang/ping-tai-zheng-shu */
  getAsync(options?: CertificatesGet): ResponsePromise<Response<CertificatesAnswer>>
}

interface CertificatesGet extends CallOptions {
  query?: { algorithm_type?: 'SM2' | 'RSA' | 'ALL' }
}
