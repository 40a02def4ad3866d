// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Outcome, Promised, Response } from '../node'

export interface Applyment extends Node {
  micro: Micro
}

interface Micro extends Node {
  getstate: MicroGetstate
  getupgradestate: MicroGetupgradestate
  modifyarchives: MicroModifyarchives
  modifycontactinfo: MicroModifycontactinfo
  signcontract: MicroSigncontract
  submit: MicroSubmit
  submitupgrade: MicroSubmitupgrade
}

export interface MicroGetstate extends Node {
  /** 查询申请状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated */
  post(options: MicroGetstatePost): Response<MicroGetstatePostAnswer>
  /** 查询申请状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
   * @deprecated */
  postAsync(options: MicroGetstatePost): Promised<MicroGetstatePostAnswer>
}

interface MicroGetstatePost extends CallOptions {
  xml: {
    /** ≤32 */ version: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤32 */ applyment_id?: string
    /** ≤32 */ business_code?: string
  }
}
interface MicroGetstatePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ applyment_id?: string
  /** ≤32 */ applyment_state?: string
  /** ≤32 */ applyment_state_desc?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤256 */ sign_url?: string
  /** ≤1024 */ audit_detail?: string
  /** ≤32 */ param_name?: string
  /** ≤32 */ reject_reason?: string
}

export interface MicroGetupgradestate extends Node {
  /** 查询升级申请单状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated */
  post(options: MicroGetupgradestatePost): Response<MicroGetupgradestatePostAnswer>
  /** 查询升级申请单状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3
   * @deprecated */
  postAsync(options: MicroGetupgradestatePost): Promised<MicroGetupgradestatePostAnswer>
}

interface MicroGetupgradestatePost extends CallOptions {
  xml: {
    /** ≤32 */ version: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤32 */ sub_mch_id: string
  }
}
interface MicroGetupgradestatePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ applyment_state?: string
  /** ≤32 */ applyment_state_desc?: string
  /** ≤256 */ sign_qrcode?: string
  /** ≤256 */ sign_url?: string
  /** ≤1024 */ audit_detail?: string
  /** ≤32 */ account_name?: string
  /** ≤32 */ pay_amount?: string
  /** ≤128 */ destination_account_number?: string
  /** ≤256 */ destination_account_name?: string
  /** ≤256 */ destination_account_bank?: string
  /** ≤128 */ city?: string
  /** ≤128 */ remark?: string
  /** ≤20 */ deadline_time?: string
  /** ≤32 */ param_name?: string
  /** ≤32 */ reject_reason?: string
}

export interface MicroModifyarchives extends Node {
  /** 修改结算银行卡 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
   * @deprecated */
  post(options: MicroModifyarchivesPost): Response<MicroModifyarchivesResponse>
  /** 修改结算银行卡 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_2
   * @deprecated */
  postAsync(options: MicroModifyarchivesPost): Promised<MicroModifyarchivesResponse>
}

interface MicroModifyarchivesPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤32 */ sub_mch_id: string
    /** ≤50 */ account_number?: string
    /** ≤256 */ bank_name?: string
    /** ≤50 */ account_bank?: string
    /** ≤6 */ bank_address_code?: string
    /** ≤64 */ cert_sn?: string
  }
}

export interface MicroModifycontactinfo extends Node {
  /** 修改联系信息 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
   * @deprecated */
  post(options: MicroModifycontactinfoPost): Response<MicroModifyarchivesResponse>
  /** 修改联系信息 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_4
   * @deprecated */
  postAsync(options: MicroModifycontactinfoPost): Promised<MicroModifyarchivesResponse>
}

interface MicroModifycontactinfoPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤32 */ sub_mch_id?: string
    /** Encrypted. */ mobile_phone?: string
    /** ≤50 */ email?: string
    /** ≤20 */ merchant_name?: string
    /** ≤64 */ cert_sn: string
  }
}

export interface MicroSigncontract extends Node {
  /** 签约报备 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated */
  post(options: MicroSigncontractPost): Response<Record<string, unknown>>
  /** 签约报备 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_4
   * @deprecated */
  postAsync(options: MicroSigncontractPost): Promised<Record<string, unknown>>
}

interface MicroSigncontractPost extends CallOptions {
  xml: object
}

export interface MicroSubmit extends Node {
  /** 申请入驻 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated */
  post(options: MicroSubmitPost): Response<MicroSubmitPostAnswer>
  /** 申请入驻 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2
   * @deprecated */
  postAsync(options: MicroSubmitPost): Promised<MicroSubmitPostAnswer>
}

interface MicroSubmitPost extends CallOptions {
  xml: {
    version: '3.0'
    /** ≤64 */ cert_sn: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤32 */ business_code: string
    /** ≤256 */ id_card_copy: string
    /** ≤256 */ id_card_national: string
    /** ≤64 */ id_card_name: string
    /** ≤18 */ id_card_number: string
    id_card_valid_time: JsonText<string[]>
    /** ≤50 */ account_name: string
    /** ≤50 */ account_bank: string
    /** ≤6 */ bank_address_code: string
    /** ≤256 */ bank_name?: string
    /** ≤50 */ account_number: string
    /** ≤128 */ store_name: string
    /** ≤6 */ store_address_code: string
    /** ≤500 */ store_street: string
    /** ≤20 */ store_longitude?: string
    /** ≤20 */ store_latitude?: string
    /** ≤256 */ store_entrance_pic: string
    /** ≤256 */ indoor_pic: string
    /** ≤256 */ address_certification?: string
    /** ≤50 */ merchant_shortname: string
    /** ≤50 */ service_phone: string
    /** ≤50 */ product_desc: string
    /** ≤50 */ rate: string
    /** ≤50 */ business_addition_desc?: string
    business_addition_pics?: JsonText<string[]>
    /** ≤50 */ contact: string
    /** ≤11 */ contact_phone: string
    /** ≤50 */ contact_email?: string
  }
}
interface MicroSubmitPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤128 */ err_param?: string
  /** ≤32 */ applyment_id?: string
}

export interface MicroSubmitupgrade extends Node {
  /** 提交升级申请单 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated */
  post(options: MicroSubmitupgradePost): Response<MicroSubmitupgradePostAnswer>
  /** 提交升级申请单 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2
   * @deprecated */
  postAsync(options: MicroSubmitupgradePost): Promised<MicroSubmitupgradePostAnswer>
}

interface MicroSubmitupgradePost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤64 */ cert_sn: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ organization_type: string
    /** ≤256 */ business_license_copy: string
    /** ≤32 */ business_license_number: string
    /** ≤110 */ merchant_name: string
    /** ≤256 */ company_address: string
    /** ≤256 */ legal_person: string
    /** ≤50 */ business_time: string
    /** ≤32 */ business_licence_type: string
    /** ≤256 */ organization_copy?: string
    /** ≤32 */ organization_number?: string
    /** ≤128 */ organization_time?: string
    /** ≤50 */ account_name?: string
    /** ≤50 */ account_bank?: string
    /** ≤6 */ bank_address_code?: string
    /** ≤256 */ bank_name?: string
    /** ≤50 */ account_number?: string
    /** ≤50 */ merchant_shortname: string
    /** ≤10 */ business: string
    /** ≤1280 */ qualifications?: string
    /** ≤50 */ business_scene: string
    /** ≤512 */ business_addition_desc?: string
    /** ≤1280 */ business_addition_pics?: string
    /** ≤50 */ contact_email?: string
  }
}
interface MicroSubmitupgradePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤128 */ err_param?: string
}

interface MicroModifyarchivesResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
}
