// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'

export interface Certificates extends Node {
  /** 获取平台证书列表 · 通用接口
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
  get(options?: CertificatesGet): Response<CertificatesGetAnswer>
  /** 获取平台证书列表 · 通用接口
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012551764 */
  getAsync(options?: CertificatesGet): Promised<CertificatesGetAnswer>
}

interface CertificatesGet extends CallOptions {
  query?: { algorithm_type?: 'SM2' | 'RSA' | 'ALL' }
}
interface CertificatesGetAnswer {
  data: Array<{
    /** ≤32 */ serial_no: string
    effective_time?: string
    expire_time?: string
    encrypt_certificate: {
      /** ≤32 */ algorithm: string
      /** ≤16 */ nonce: string
      /** ≤16 */ associated_data?: string
      /** ≤1048576 */ ciphertext: string
    }
  }>
}
