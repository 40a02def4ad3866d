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
    version: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    applyment_id?: string
    business_code?: string
  }
}
interface MicroGetstatePostAnswer {
  return_code: Outcome
  return_msg?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  applyment_id: string
  applyment_state: string
  applyment_state_desc: string
  sub_mch_id?: string
  sign_url?: string
  audit_detail?: string
  param_name: string
  reject_reason: string
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
    version: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    sub_mch_id: string
  }
}
interface MicroGetupgradestatePostAnswer {
  return_code: Outcome
  return_msg?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  sub_mch_id: string
  applyment_state: string
  applyment_state_desc: string
  sign_qrcode?: string
  sign_url?: string
  audit_detail?: string
  account_name: string
  pay_amount: string
  destination_account_number: string
  destination_account_name: string
  destination_account_bank: string
  city: string
  remark: string
  deadline_time: string
  param_name: string
  reject_reason: string
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
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    sub_mch_id: string
    account_number?: string
    bank_name?: string
    account_bank?: string
    bank_address_code: string
    cert_sn: string
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
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    sub_mch_id?: string
    mobile_phone?: string
    email?: string
    merchant_name?: string
    cert_sn: string
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
    cert_sn: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    business_code: string
    id_card_copy: string
    id_card_national: string
    id_card_name: string
    id_card_number: string
    id_card_valid_time: JsonText<string[]>
    account_name: string
    account_bank: string
    bank_address_code: string
    bank_name?: string
    account_number: string
    store_name: string
    store_address_code: string
    store_street: string
    store_longitude?: string
    store_latitude?: string
    store_entrance_pic: string
    indoor_pic: string
    address_certification?: string
    merchant_shortname: string
    service_phone: string
    product_desc: string
    rate: string
    business_addition_desc?: string
    business_addition_pics?: JsonText<string[]>
    contact: string
    contact_phone: string
    contact_email?: string
  }
}
interface MicroSubmitPostAnswer {
  return_code: Outcome
  return_msg?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  err_param?: string
  applyment_id: string
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
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    cert_sn: string
    sub_mch_id: string
    organization_type: string
    business_license_copy: string
    business_license_number: string
    merchant_name: string
    company_address: string
    legal_person: string
    business_time: string
    business_licence_type: string
    organization_copy?: string
    organization_number?: string
    organization_time?: string
    account_name?: string
    account_bank?: string
    bank_address_code?: string
    bank_name?: string
    account_number?: string
    merchant_shortname: string
    business: string
    qualifications?: string
    business_scene: string
    business_addition_desc?: string
    business_addition_pics?: string
    contact_email?: string
  }
}
interface MicroSubmitupgradePostAnswer {
  return_code: Outcome
  return_msg?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  err_param?: string
}

interface MicroModifyarchivesResponse {
  return_code: Outcome
  return_msg?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  mch_id?: string
  sub_mch_id?: string
}
