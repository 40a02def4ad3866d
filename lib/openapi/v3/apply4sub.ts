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
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html */
  get(options: SubMerchantsApplicationByApplicationNoGet): Response<SubMerchantsApplicationByApplicationNoGetAnswer>
  /** 查询结算账户修改申请状态 · 服务商∙进件 · 收付通∙进件
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-merchant-application/get-application.html */
  getAsync(options: SubMerchantsApplicationByApplicationNoGet): Promised<SubMerchantsApplicationByApplicationNoGetAnswer>
}

interface SubMerchantsApplicationByApplicationNoGet extends CallOptions {
  sub_mchid: PathValue
  application_no: PathValue
  query?: { account_number_rule?: 'ACCOUNT_NUMBER_RULE_MASK_V1' | 'ACCOUNT_NUMBER_RULE_MASK_V2' }
}
interface SubMerchantsApplicationByApplicationNoGetAnswer {
  account_name: string
  account_type: Open<'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'>
  account_bank: string
  bank_name?: string
  bank_branch_id?: string
  account_number: string
  verify_result: Open<'AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL'>
  verify_fail_reason?: string
  verify_finish_time?: string
}

export interface SubMerchantsModifySettlement extends Node {
  /** 修改结算帐号 · 服务商∙进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml */
  post(options: SubMerchantsModifySettlementPost): Response<SubMerchantsModifySettlementPostAnswer>
  /** 修改结算帐号 · 服务商∙进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_3.shtml */
  postAsync(options: SubMerchantsModifySettlementPost): Promised<SubMerchantsModifySettlementPostAnswer>
}

interface SubMerchantsModifySettlementPost extends CallOptions {
  sub_mchid: PathValue
  json: {
    modify_mode?: 'MODIFY_MODE_ASYNC'
    account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
    account_bank: string
    bank_address_code: string
    bank_name?: string
    bank_branch_id?: string
    account_number: string
    account_name?: string
  }
}
interface SubMerchantsModifySettlementPostAnswer { application_no: string }

export interface SubMerchantsSettlement extends Node {
  /** 查询结算账户 · 服务商∙进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml */
  get(options: SubMerchantsSettlementGet): Response<SubMerchantsSettlementGetAnswer>
  /** 查询结算账户 · 服务商∙进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_4.shtml */
  getAsync(options: SubMerchantsSettlementGet): Promised<SubMerchantsSettlementGetAnswer>
}

interface SubMerchantsSettlementGet extends CallOptions {
  sub_mchid: PathValue
}
interface SubMerchantsSettlementGetAnswer {
  account_type: Open<'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'>
  account_bank: string
  bank_name?: string
  bank_branch_id?: string
  account_number: string
  verify_result: Open<'VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING'>
  verify_fail_reason?: string
}
