// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Apply4sub extends Node {
  sub_merchants: SubMerchants
}

interface SubMerchants extends Node {
  _sub_mchid_: SubMerchantsBySubMchid
  '{sub_mchid}': SubMerchantsBySubMchid
}

interface SubMerchantsBySubMchid extends Node {
  application: SubMerchantsApplication
  modifySettlement: SubMerchantsModifySettlement
  'modify-settlement': SubMerchantsModifySettlement
  settlement: SubMerchantsSettlement
}

interface SubMerchantsApplication extends Node {
  _application_no_: SubMerchantsApplicationByApplicationNo
  '{application_no}': SubMerchantsApplicationByApplicationNo
}

export interface SubMerchantsApplicationByApplicationNo extends Node {
  /** 查询结算账户修改申请状态 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761169
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 500 SYSTEM_ERROR */
  get(options: SubMerchantsApplicationByApplicationNoGet): Response<SubMerchantsApplicationByApplicationNoGetAnswer>
  /** 查询结算账户修改申请状态 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761169
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 ORDER_NOT_EXIST · 500 SYSTEM_ERROR */
  getAsync(options: SubMerchantsApplicationByApplicationNoGet): Promised<SubMerchantsApplicationByApplicationNoGetAnswer>
}

interface SubMerchantsApplicationByApplicationNoGet extends CallOptions {
  sub_mchid: PathValue
  application_no: PathValue
  query?: { account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' }
}
interface SubMerchantsApplicationByApplicationNoGetAnswer {
  /** ≤1024 */ account_name: string
  account_type: Open<'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'>
  /** ≤128 */ account_bank: string
  /** ≤128 */ bank_name?: string
  /** ≤128 */ bank_branch_id?: string
  /** ≤128 */ account_number: string
  verify_result: Open<'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL'>
  verify_fail_reason?: string
  verify_finish_time?: string
}

export interface SubMerchantsModifySettlement extends Node {
  /** 修改结算帐号 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761138
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQENCY_LIMIT · 500 SYSTEM_ERROR */
  post(options: SubMerchantsModifySettlementPost): Response<SubMerchantsModifySettlementPostAnswer>
  /** 修改结算帐号 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761138
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQENCY_LIMIT · 500 SYSTEM_ERROR */
  postAsync(options: SubMerchantsModifySettlementPost): Promised<SubMerchantsModifySettlementPostAnswer>
}

interface SubMerchantsModifySettlementPost extends CallOptions {
  sub_mchid: PathValue
  json: {
    account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
    /** ≤128 */ account_bank: string
    /** ≤128 */ bank_name?: string
    /** ≤128 */ bank_branch_id?: string
    /** ≤1024 Encrypted. */ account_number: string
    /** Encrypted. */ account_name?: string
    modify_mode?: 'MODIFY_MODE_ASYNC'
    bank_address_code?: string
  }
}
interface SubMerchantsModifySettlementPostAnswer {
  /** ≤64 */ application_no: string
}

export interface SubMerchantsSettlement extends Node {
  /** 查询结算账户 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761142
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: SubMerchantsSettlementGet): Response<SubMerchantsSettlementGetAnswer>
  /** 查询结算账户 · 服务商∙进件 · 收付通∙进件
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761142
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: SubMerchantsSettlementGet): Promised<SubMerchantsSettlementGetAnswer>
}

interface SubMerchantsSettlementGet extends CallOptions {
  sub_mchid: PathValue
  query?: { account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' }
}
interface SubMerchantsSettlementGetAnswer {
  account_type: Open<'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'>
  /** ≤128 */ account_bank: string
  /** ≤128 */ bank_name?: string
  /** ≤128 */ bank_branch_id?: string
  /** ≤128 */ account_number: string
  verify_result: Open<'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING'>
  /** ≤1024 */ verify_fail_reason?: string
}
