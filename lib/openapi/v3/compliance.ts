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
   * https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html */
  post(options: InactiveMerchantIdentityVerificationMerchantsPost): Response<InactiveMerchantIdentityVerificationMerchantsPostAnswer>
  /** 发起不活跃商户身份核实 · 风险合规∙不活跃商户身份核实
   * https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/create-inactive-merchant-identity-verification.html */
  postAsync(options: InactiveMerchantIdentityVerificationMerchantsPost): Promised<InactiveMerchantIdentityVerificationMerchantsPostAnswer>
}

interface InactiveMerchantIdentityVerificationMerchantsPost extends CallOptions {
  json: { sub_mchid: string }
}
interface InactiveMerchantIdentityVerificationMerchantsPostAnswer { verification_id: string }

interface InactiveMerchantIdentityVerificationMerchantsBySubMchid extends Node {
  verifications: MerchantsVerifications
}

interface MerchantsVerifications extends Node {
  _verification_id_: MerchantsVerificationsByVerificationId
  '{verification_id}': MerchantsVerificationsByVerificationId
}

export interface MerchantsVerificationsByVerificationId extends Node {
  /** 查询不活跃商户身份核实结果 · 风险合规∙不活跃商户身份核实
   * https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html */
  get(options: MerchantsVerificationsByVerificationIdGet): Response<MerchantsVerificationsByVerificationIdGetAnswer>
  /** 查询不活跃商户身份核实结果 · 风险合规∙不活跃商户身份核实
   * https://pay.weixin.qq.com/docs/partner/apis/inactive-merchant-identity-verification/inactive-mch-identity-verification/query-inactive-merchant-identity-verification.html */
  getAsync(options: MerchantsVerificationsByVerificationIdGet): Promised<MerchantsVerificationsByVerificationIdGetAnswer>
}

interface MerchantsVerificationsByVerificationIdGet extends CallOptions {
  sub_mchid: PathValue
  verification_id: PathValue
}
interface MerchantsVerificationsByVerificationIdGetAnswer {
  sub_mchid: string
  verification_id: string
  state: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT'>
  create_time?: string
  finish_time?: string
}
