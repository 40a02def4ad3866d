// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Outcome, PathValue, Promised, Response } from '../node'
import type { IdType, OrganizationType } from '../shared'

export interface Mchalterapply extends Node {
  mchcontactalterapplyment: Mchcontactalterapplyment
  mchsubjectalterapplyment: Mchsubjectalterapplyment
  merchantnamealterapplyment: Merchantnamealterapplyment
}

export interface Mchcontactalterapplyment extends Node {
  merchant: MchcontactalterapplymentMerchant
  _apply_id_: MchcontactalterapplymentByApplyId
  '{apply_id}': MchcontactalterapplymentByApplyId
  /** 提交超管变更申请单 · 变更超管
   * 【电商平台】【服务商】 */
  post(options: MchcontactalterapplymentPost): Response<MchcontactalterapplymentPostAnswer>
  /** 提交超管变更申请单 · 变更超管
   * 【电商平台】【服务商】 */
  postAsync(options: MchcontactalterapplymentPost): Promised<MchcontactalterapplymentPostAnswer>
}

interface MchcontactalterapplymentPost extends CallOptions {
  json: {
    merchant_code: string
    out_request_no: string
    contact_info?: {
      contact_name: string
      contact_id_doc_type: Open<IdType>
      contact_id_card_number: string
      contact_id_doc_copy: string
      contact_id_doc_copy_back?: string
      contact_id_doc_period_begin: string
      contact_id_doc_period_end: string
      business_authorization_letter?: string
      mobile_phone: string
    }
    finance_institution?: unknown
    legal_person_info?: unknown
  }
}
interface MchcontactalterapplymentPostAnswer { apply_id?: string }

interface MchcontactalterapplymentMerchant extends Node {
  _merchant_code_: MchcontactalterapplymentMerchantByMerchantCode
  '{merchant_code}': MchcontactalterapplymentMerchantByMerchantCode
}

interface MchcontactalterapplymentMerchantByMerchantCode extends Node {
  outRequestNo: MchcontactalterapplymentMerchantOutRequestNo
  'out-request-no': MchcontactalterapplymentMerchantOutRequestNo
}

interface MchcontactalterapplymentMerchantOutRequestNo extends Node {
  _out_request_no_: MchcontactalterapplymentMerchantByOutRequestNo
  '{out_request_no}': MchcontactalterapplymentMerchantByOutRequestNo
}

export interface MchcontactalterapplymentMerchantByOutRequestNo extends Node {
  /** 查询超管变更申请单状态-使用业务单号和商户号 · 变更超管
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090667 */
  get(options: MchcontactalterapplymentMerchantByOutRequestNoGet): Response<MchcontactalterapplymentAnswer>
  /** 查询超管变更申请单状态-使用业务单号和商户号 · 变更超管
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090667 */
  getAsync(options: MchcontactalterapplymentMerchantByOutRequestNoGet): Promised<MchcontactalterapplymentAnswer>
}

interface MchcontactalterapplymentMerchantByOutRequestNoGet extends CallOptions {
  merchant_code: PathValue
  out_request_no: PathValue
}

export interface MchcontactalterapplymentByApplyId extends Node {
  revoke: MchcontactalterapplymentRevoke
  /** 查询超管变更申请单状态-使用申请单号 · 变更超管
   * 【电商平台】【服务商】 */
  get(options: MchcontactalterapplymentByApplyIdGet): Response<MchcontactalterapplymentAnswer>
  /** 查询超管变更申请单状态-使用申请单号 · 变更超管
   * 【电商平台】【服务商】 */
  getAsync(options: MchcontactalterapplymentByApplyIdGet): Promised<MchcontactalterapplymentAnswer>
}

interface MchcontactalterapplymentByApplyIdGet extends CallOptions {
  apply_id: PathValue
}

export interface MchcontactalterapplymentRevoke extends Node {
  /** 撤销超管变更申请单 · 变更超管
   * 【电商平台】【服务商】 */
  post(options: MchcontactalterapplymentRevokePost): Response<MchcontactalterapplymentRevokePostAnswer>
  /** 撤销超管变更申请单 · 变更超管
   * 【电商平台】【服务商】 */
  postAsync(options: MchcontactalterapplymentRevokePost): Promised<MchcontactalterapplymentRevokePostAnswer>
}

interface MchcontactalterapplymentRevokePost extends CallOptions {
  apply_id: PathValue
}
interface MchcontactalterapplymentRevokePostAnswer { apply_id?: string, state?: Open<MchalterapplyState> }

export interface Mchsubjectalterapplyment extends Node {
  merchant: MchsubjectalterapplymentMerchant
  _apply_id_: MchsubjectalterapplymentByApplyId
  '{apply_id}': MchsubjectalterapplymentByApplyId
  /** 提交资料变更申请单 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090649 */
  post(options: MchsubjectalterapplymentPost): Response<MchsubjectalterapplymentPostAnswer>
  /** 提交资料变更申请单 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090649 */
  postAsync(options: MchsubjectalterapplymentPost): Promised<MchsubjectalterapplymentPostAnswer>
}

interface MchsubjectalterapplymentPost extends CallOptions {
  json: {
    merchant_code: string
    out_request_no: string
    alter_scope?: Open<'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO'>
    organization_type: Open<OrganizationType>
    finance_institution?: boolean
    business_license_info?: {
      license_number: string
      license_copy: string
      merchant_name: string
      legal_person: string
      company_address?: string
      license_period_begin?: string
      license_period_end?: string
    }
    certificate_info?: {
      cert_type: Open<'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400'>
      cert_number: string
      cert_copy: string
      merchant_name: string
      legal_person: string
      company_address: string
      cert_period_begin: string
      cert_period_end: string
    }
    finance_institution_info?: {
      finance_type: Open<'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER'>
      finance_license_pics: string[]
    }
    legal_person_info?: {
      id_holder_type: Open<'LEGAL' | 'SUPER'>
      id_doc_type?: Open<IdType>
      authorize_letter_copy?: string
      card_front?: string
      card_back?: string
      card_name?: string
      card_number?: string
      card_address?: string
      card_period_begin?: string
      card_period_end?: string
      as_ubo?: boolean
    }
    ubo_info_list?: Array<{
      id_doc_type: Open<IdType>
      card_front: string
      card_back?: string
      card_name: string
      card_number: string
      card_address: string
      card_period_begin: string
      card_period_end: string
    }>
    addition?: {
      bank_openaccount_license?: string[]
      openaccount_approval?: string[]
      legal_other_prove?: string[]
      agency_prove?: string[]
      ubo_prove?: string[]
    }
  }
}
interface MchsubjectalterapplymentPostAnswer { apply_id?: string }

interface MchsubjectalterapplymentMerchant extends Node {
  _merchant_code_: MchsubjectalterapplymentMerchantByMerchantCode
  '{merchant_code}': MchsubjectalterapplymentMerchantByMerchantCode
}

interface MchsubjectalterapplymentMerchantByMerchantCode extends Node {
  outRequestNo: MchsubjectalterapplymentMerchantOutRequestNo
  'out-request-no': MchsubjectalterapplymentMerchantOutRequestNo
}

interface MchsubjectalterapplymentMerchantOutRequestNo extends Node {
  _out_request_no_: MchsubjectalterapplymentMerchantByOutRequestNo
  '{out_request_no}': MchsubjectalterapplymentMerchantByOutRequestNo
}

export interface MchsubjectalterapplymentMerchantByOutRequestNo extends Node {
  /** 查询申请单状态-使用业务单号 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090667 */
  get(options: MchsubjectalterapplymentMerchantByOutRequestNoGet): Response<MchsubjectalterapplymentAnswer>
  /** 查询申请单状态-使用业务单号 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090667 */
  getAsync(options: MchsubjectalterapplymentMerchantByOutRequestNoGet): Promised<MchsubjectalterapplymentAnswer>
}

interface MchsubjectalterapplymentMerchantByOutRequestNoGet extends CallOptions {
  merchant_code: PathValue
  out_request_no: PathValue
}

export interface MchsubjectalterapplymentByApplyId extends Node {
  revoke: MchsubjectalterapplymentRevoke
  /** 查询资料变更申请单状态-使用申请单号 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090655 */
  get(options: MchsubjectalterapplymentByApplyIdGet): Response<MchsubjectalterapplymentAnswer>
  /** 查询资料变更申请单状态-使用申请单号 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090655 */
  getAsync(options: MchsubjectalterapplymentByApplyIdGet): Promised<MchsubjectalterapplymentAnswer>
}

interface MchsubjectalterapplymentByApplyIdGet extends CallOptions {
  apply_id: PathValue
}

export interface MchsubjectalterapplymentRevoke extends Node {
  /** 撤销资料变更申请单 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090672 */
  post(options: MchsubjectalterapplymentRevokePost): Response<MchsubjectalterapplymentRevokePostAnswer>
  /** 撤销资料变更申请单 · 收付通∙进件 · 服务商∙进件
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4014090672 */
  postAsync(options: MchsubjectalterapplymentRevokePost): Promised<MchsubjectalterapplymentRevokePostAnswer>
}

interface MchsubjectalterapplymentRevokePost extends CallOptions {
  apply_id: PathValue
}
interface MchsubjectalterapplymentRevokePostAnswer { result?: Outcome }

export interface Merchantnamealterapplyment extends Node {
  merchant: MerchantnamealterapplymentMerchant
  _apply_id_: MerchantnamealterapplymentByApplyId
  '{apply_id}': MerchantnamealterapplymentByApplyId
  /** 提交商户简称变更申请单 · 修改商家简称
   * 【电商平台】【服务商】 */
  post(options: MerchantnamealterapplymentPost): Response<MerchantnamealterapplymentPostAnswer>
  /** 提交商户简称变更申请单 · 修改商家简称
   * 【电商平台】【服务商】 */
  postAsync(options: MerchantnamealterapplymentPost): Promised<MerchantnamealterapplymentPostAnswer>
}

interface MerchantnamealterapplymentPost extends CallOptions {
  json: { sub_mchid: string, out_request_no: string, merchant_shortname: string }
}
interface MerchantnamealterapplymentPostAnswer { apply_id?: string }

interface MerchantnamealterapplymentMerchant extends Node {
  _sub_mchid_: MerchantnamealterapplymentMerchantBySubMchid
  '{sub_mchid}': MerchantnamealterapplymentMerchantBySubMchid
}

interface MerchantnamealterapplymentMerchantBySubMchid extends Node {
  outRequestNo: MerchantnamealterapplymentMerchantOutRequestNo
  'out-request-no': MerchantnamealterapplymentMerchantOutRequestNo
}

interface MerchantnamealterapplymentMerchantOutRequestNo extends Node {
  _out_request_no_: MerchantnamealterapplymentMerchantByOutRequestNo
  '{out_request_no}': MerchantnamealterapplymentMerchantByOutRequestNo
}

export interface MerchantnamealterapplymentMerchantByOutRequestNo extends Node {
  /** 查询商户简称申请单状态-使用业务单号和商户号 · 修改商家简称
   * 【电商平台】【服务商】 */
  get(options: MerchantnamealterapplymentMerchantByOutRequestNoGet): Response<MerchantnamealterapplymentMerchantByOutRequestNoGetAnswer>
  /** 查询商户简称申请单状态-使用业务单号和商户号 · 修改商家简称
   * 【电商平台】【服务商】 */
  getAsync(options: MerchantnamealterapplymentMerchantByOutRequestNoGet): Promised<MerchantnamealterapplymentMerchantByOutRequestNoGetAnswer>
}

interface MerchantnamealterapplymentMerchantByOutRequestNoGet extends CallOptions {
  sub_mchid: PathValue
  out_request_no: PathValue
}
interface MerchantnamealterapplymentMerchantByOutRequestNoGetAnswer {
  apply_id: string
  out_request_no: string
  sub_mchid: string
  state: Open<MchalterapplyState>
  audit_reject_reason?: string
}

export interface MerchantnamealterapplymentByApplyId extends Node {
  revoke: MerchantnamealterapplymentRevoke
  /** 查询商户简称变更申请单状态-使用申请单号 · 修改商家简称
   * 【电商平台】【服务商】 */
  get(options: MerchantnamealterapplymentByApplyIdGet): Response<MerchantnamealterapplymentByApplyIdGetAnswer>
  /** 查询商户简称变更申请单状态-使用申请单号 · 修改商家简称
   * 【电商平台】【服务商】 */
  getAsync(options: MerchantnamealterapplymentByApplyIdGet): Promised<MerchantnamealterapplymentByApplyIdGetAnswer>
}

interface MerchantnamealterapplymentByApplyIdGet extends CallOptions {
  apply_id: PathValue
}
interface MerchantnamealterapplymentByApplyIdGetAnswer {
  apply_id: string
  out_request_no: string
  merchant_code?: string
  state: Open<MchalterapplyState>
  audit_reject_reason?: string
  sub_mchid?: string
}

export interface MerchantnamealterapplymentRevoke extends Node {
  /** 撤销商户简称变更申请单 · 修改商家简称
   * 【电商平台】【服务商】 */
  post(options: MerchantnamealterapplymentRevokePost): Response<MerchantnamealterapplymentRevokePostAnswer>
  /** 撤销商户简称变更申请单 · 修改商家简称
   * 【电商平台】【服务商】 */
  postAsync(options: MerchantnamealterapplymentRevokePost): Promised<MerchantnamealterapplymentRevokePostAnswer>
}

interface MerchantnamealterapplymentRevokePost extends CallOptions {
  apply_id: PathValue
}
interface MerchantnamealterapplymentRevokePostAnswer { apply_id?: string, state?: Open<'APPLYMENT_STATE_CANCELED'> }

type MchalterapplyState = 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED'

interface MchcontactalterapplymentAnswer {
  apply_id: string
  out_request_no: string
  merchant_code: string
  state: Open<MchalterapplyState>
  audit_reject_reason?: string
  audit_reject_detail?: Array<{ param_name?: string, reject_reason?: string }>
}

interface MchsubjectalterapplymentAnswer {
  merchant_code: string
  apply_id: string
  out_request_no: string
  state: Open<'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING'>
  audit_reject_reason?: string
  audit_reject_detail?: Array<{ param_name?: string, reject_reason?: string }>
}
