// Made by scripts/generate-types.ts.
import type { CallOptions, Int64, Node, Open, PathValue, Promised, Response } from '../node'
import type { ApplymentState, CertType, FinanceInstitutionInfo, IdType, MicroBizType, SubjectType } from '../shared'

export interface Applyment4sub extends Node {
  applyment: Applyment
  'applyment/': V3Applyment4subApplyment
}

interface Applyment extends Node {
  applyment_id: ApplymentApplymentId
  business_code: ApplymentBusinessCode
}

interface ApplymentApplymentId extends Node {
  _applyment_id_: ApplymentByApplymentId
  '{applyment_id}': ApplymentByApplymentId
}

export interface ApplymentByApplymentId extends Node {
  /** 通过申请单号查询申请状态 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml */
  get(options: ApplymentByApplymentIdGet): Response<ApplymentBase>
  /** 通过申请单号查询申请状态 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml */
  getAsync(options: ApplymentByApplymentIdGet): Promised<ApplymentBase>
}

interface ApplymentByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface ApplymentBusinessCode extends Node {
  _business_code_: ApplymentByBusinessCode
  '{business_code}': ApplymentByBusinessCode
}

export interface ApplymentByBusinessCode extends Node {
  /** 通过业务申请编号查询申请状态 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml */
  get(options: ApplymentByBusinessCodeGet): Response<ApplymentBase>
  /** 通过业务申请编号查询申请状态 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/applyment4sub/chapter3_2.shtml */
  getAsync(options: ApplymentByBusinessCodeGet): Promised<ApplymentBase>
}

interface ApplymentByBusinessCodeGet extends CallOptions {
  business_code: PathValue
}

export interface V3Applyment4subApplyment extends Node {
  /** 提交申请单 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml */
  post(options: V3Applyment4subApplymentPost): Response<V3Applyment4subApplymentPostAnswer>
  /** 提交申请单 · 服务商∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter11_1_1.shtml */
  postAsync(options: V3Applyment4subApplymentPost): Promised<V3Applyment4subApplymentPostAnswer>
}

interface V3Applyment4subApplymentPost extends CallOptions {
  json: {
    business_code: string
    contact_info: {
      contact_type: 'LEGAL' | 'SUPER'
      /** Encrypted. */
      contact_name: string
      contact_id_doc_type?: IdType
      /** Encrypted. */
      contact_id_number?: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_period_begin?: string
      contact_period_end?: string
      business_authorization_letter?: string
      /** Encrypted. */
      openid?: string
      /** Encrypted. */
      mobile_phone: string
      /** Encrypted. */
      contact_email: string
    }
    subject_info: {
      subject_type: SubjectType
      finance_institution?: boolean
      micro_biz_info?: {
        micro_biz_type: MicroBizType
        micro_store_info?: {
          micro_name: string
          micro_address_code: string
          micro_address: string
          store_entrance_pic: string
          micro_indoor_copy: string
          store_longitude?: string
          store_latitude?: string
        }
        micro_mobile_info?: {
          micro_mobile_name: string
          micro_mobile_city: string
          micro_mobile_address: string
          micro_mobile_pics: string[]
        }
        micro_online_info?: { micro_online_store: string, micro_ec_name: string, micro_qrcode?: string, micro_link?: string }
      }
      business_license_info: {
        license_copy: string
        license_number: string
        merchant_name: string
        legal_person: string
        license_address?: string
        period_begin?: string
        period_end?: string
      }
      certificate_info: {
        cert_copy: string
        cert_type: CertType
        cert_number: string
        merchant_name: string
        company_address: string
        legal_person: string
        period_begin: string
        period_end: string
      }
      organization_info?: { organization_copy: string, organization_code: string, org_period_begin: string, org_period_end: string }
      certificate_letter_copy?: string
      finance_institution_info?: FinanceInstitutionInfo
      identity_info: {
        id_holder_type?: 'LEGAL' | 'SUPER'
        id_doc_type: IdType
        authorize_letter_copy?: string
        id_card_info?: {
          id_card_copy: string
          id_card_national: string
          /** Encrypted. */
          id_card_name: string
          /** Encrypted. */
          id_card_number: string
          /** Encrypted. */
          id_card_address?: string
          card_period_begin: string
          card_period_end: string
        }
        id_doc_info?: {
          id_doc_copy: string
          id_doc_copy_back?: string
          id_doc_name: string
          id_doc_number: string
          id_doc_address?: string
          doc_period_begin: string
          doc_period_end: string
          id_doc_national?: unknown
        }
        owner?: boolean
      }
      ubo_info_list?: Array<{
        ubo_id_doc_type: IdType
        ubo_id_doc_copy: string
        ubo_id_doc_copy_back: string
        /** Encrypted. */
        ubo_id_doc_name: string
        /** Encrypted. */
        ubo_id_doc_number: string
        /** Encrypted. */
        ubo_id_doc_address: string
        ubo_period_begin: string
        ubo_period_end: string
      }>
    }
    business_info: {
      merchant_shortname: string
      service_phone: string
      sales_info: {
        sales_scenes_type: Array<'SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK'>
        biz_store_info?: {
          biz_store_name: string
          biz_address_code: string
          biz_store_address: string
          store_entrance_pic: string[]
          indoor_pic: string[]
          biz_sub_appid?: string
        }
        mp_info?: { mp_appid?: string, mp_sub_appid?: string, mp_pics?: string[] }
        mini_program_info?: { mini_program_appid?: string, mini_program_sub_appid?: string, mini_program_pics?: string[] }
        app_info?: { app_appid?: string, app_sub_appid?: string, app_pics?: string[] }
        web_info?: { domain?: string, web_authorisation?: string, web_appid?: string }
        wework_info?: { sub_corp_id?: string, wework_pics?: string[] }
      }
    }
    settlement_info: {
      settlement_id?: string
      qualification_type?: string
      qualifications?: string[]
      activities_id?: string
      activities_rate?: string
      debit_activities_rate?: string
      credit_activities_rate?: string
      activities_additions?: string[]
    }
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
      /** Encrypted. */
      account_name: string
      account_bank: string
      bank_address_code: string
      bank_name?: string
      bank_branch_id?: string
      /** Encrypted. */
      account_number?: string
    }
    addition_info?: {
      legal_person_commitment?: string
      legal_person_video?: string
      business_addition_pics?: string[]
      business_addition_msg?: string
    }
  }
}
interface V3Applyment4subApplymentPostAnswer { applyment_id: Int64 }

interface ApplymentBase {
  business_code?: string
  applyment_id?: Int64
  sub_mchid?: string
  sign_url?: string
  applyment_state: Open<ApplymentState>
  applyment_state_msg?: string
  audit_detail?: Array<{ field?: string, field_name?: string, reject_reason?: string }>
}
