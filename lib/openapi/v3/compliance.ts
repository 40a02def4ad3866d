// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Compliance extends Node {
  inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification
  'inactive-merchant-identity-verification': InactiveMerchantIdentityVerification
}

interface InactiveMerchantIdentityVerification extends Node {
  merchants: InactiveMerchantIdentityVerificationMerchants
}

export interface InactiveMerchantIdentityVerificationMerchants extends Node {
  _sub_mchid_: InactiveMerchantIdentityVerificationMerchantsBySubMchid
  '{sub_mchid}': InactiveMerchantIdentityVerificationMerchantsBySubMchid
  /** 发起不活跃商户身份核实 · 风险合规∙不活跃商户身份核实
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  post(options: InactiveMerchantIdentityVerificationMerchantsPost): Response<InactiveMerchantIdentityVerificationMerchantsPostAnswer>
  /** 发起不活跃商户身份核实 · 风险合规∙不活跃商户身份核实
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471357
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  postAsync(options: InactiveMerchantIdentityVerificationMerchantsPost): Promised<InactiveMerchantIdentityVerificationMerchantsPostAnswer>
}

interface InactiveMerchantIdentityVerificationMerchantsPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
  }
}
interface InactiveMerchantIdentityVerificationMerchantsPostAnswer {
  /** ≤32 */ verification_id: string
}

interface InactiveMerchantIdentityVerificationMerchantsBySubMchid extends Node {
  verifications: MerchantsVerifications
}

interface MerchantsVerifications extends Node {
  _verification_id_: MerchantsVerificationsByVerificationId
  '{verification_id}': MerchantsVerificationsByVerificationId
}

export interface MerchantsVerificationsByVerificationId extends Node {
  /** 查询不活跃商户身份核实结果 · 风险合规∙不活跃商户身份核实
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  get(options: MerchantsVerificationsByVerificationIdGet): Response<MerchantsVerificationsByVerificationIdGetAnswer>
  /** 查询不活跃商户身份核实结果 · 风险合规∙不活跃商户身份核实
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471359
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  getAsync(options: MerchantsVerificationsByVerificationIdGet): Promised<MerchantsVerificationsByVerificationIdGetAnswer>
}

interface MerchantsVerificationsByVerificationIdGet extends CallOptions {
  sub_mchid: PathValue
  verification_id: PathValue
}
interface MerchantsVerificationsByVerificationIdGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ verification_id: string
  state: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT'>
  create_time: string
  finish_time?: string
}
