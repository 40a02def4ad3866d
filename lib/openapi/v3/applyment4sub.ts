// Made by scripts/generate-types.ts.
import type { CallOptions, Int64, Node, Open, PathValue, Promised, Response } from '../node'
import type { ContactIdDocType, FinanceInstitutionInfo } from '../shared'

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
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697052
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOT_EXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH RATE_LIMITED · 500 SYSTEM_ERROR */
  get(options: ApplymentByApplymentIdGet): Response<QueryStateResp>
  /** 通过申请单号查询申请状态 · 服务商∙进件
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697052
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOT_EXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH RATE_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ApplymentByApplymentIdGet): Promised<QueryStateResp>
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
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697168
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOT_EXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH RATE_LIMITED · 500 SYSTEM_ERROR */
  get(options: ApplymentByBusinessCodeGet): Response<QueryStateResp>
  /** 通过业务申请编号查询申请状态 · 服务商∙进件
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697168
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOT_EXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH RATE_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ApplymentByBusinessCodeGet): Promised<QueryStateResp>
}

interface ApplymentByBusinessCodeGet extends CallOptions {
  business_code: PathValue
}

export interface V3Applyment4subApplyment extends Node {
  /** 提交申请单 · 服务商∙进件
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012719997
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOTEXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 429 RATE_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3Applyment4subApplymentPost): Response<V3Applyment4subApplymentPostAnswer>
  /** 提交申请单 · 服务商∙进件
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012719997
   * 400 PARAM_ERROR INVALID_REQUEST APPLYMENT_NOTEXIST PROCESSING · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 429 RATE_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3Applyment4subApplymentPost): Promised<V3Applyment4subApplymentPostAnswer>
}

interface V3Applyment4subApplymentPost extends CallOptions {
  json: {
    /** ≤124 */ business_code: string
    contact_info: {
      contact_type: 'LEGAL' | 'SUPER'
      /** ≤2048 Encrypted. */ contact_name: string
      contact_id_doc_type?: ContactIdDocType
      /** ≤2048 Encrypted. */ contact_id_number?: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_period_begin?: string
      contact_period_end?: string
      business_authorization_letter?: string
      openid?: string
      /** ≤2048 Encrypted. */ mobile_phone: string
      /** ≤2048 Encrypted. */ contact_email: string
    }
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'
      finance_institution?: boolean
      business_license_info?: {
        license_copy: string
        license_number: string
        /** ≤128 */ merchant_name: string
        legal_person: string
        license_address?: string
        period_begin?: string
        period_end?: string
      }
      certificate_info?: {
        cert_copy: string
        cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393'
        /** ≤32 */ cert_number: string
        /** ≤128 */ merchant_name: string
        /** ≤128 */ company_address: string
        /** ≤100 */ legal_person: string
        period_begin: string
        period_end: string
      }
      certificate_letter_copy?: string
      finance_institution_info?: FinanceInstitutionInfo
      identity_info: {
        id_holder_type?: 'LEGAL' | 'SUPER'
        id_doc_type?: ContactIdDocType
        authorize_letter_copy?: string
        id_card_info?: {
          id_card_copy: string
          id_card_national: string
          /** ≤100 Encrypted. */ id_card_name: string
          /** Encrypted. */ id_card_number: string
          /** ≤128 Encrypted. */ id_card_address?: string
          card_period_begin: string
          card_period_end: string
        }
        id_doc_info?: {
          id_doc_copy: string
          id_doc_copy_back?: string
          /** ≤100 Encrypted. */ id_doc_name: string
          /** Encrypted. */ id_doc_number: string
          /** ≤128 Encrypted. */ id_doc_address?: string
          doc_period_begin: string
          doc_period_end: string
        }
        owner?: boolean
      }
      ubo_info_list?: Array<{
        ubo_id_doc_type: ContactIdDocType
        ubo_id_doc_copy: string
        ubo_id_doc_copy_back?: string
        /** Encrypted. */ ubo_id_doc_name: string
        /** Encrypted. */ ubo_id_doc_number: string
        /** ≤128 Encrypted. */ ubo_id_doc_address: string
        ubo_period_begin: string
        ubo_period_end: string
      }>
      micro_biz_info?: {
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
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
      organization_info?: { organization_copy: string, organization_code: string, org_period_begin: string, org_period_end: string }
    }
    business_info: {
      /** ≤64 */ merchant_shortname: string
      /** ≤32 */ service_phone: string
      sales_info: {
        sales_scenes_type: Array<'SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK'>
        biz_store_info?: {
          /** ≤50 */ biz_store_name: string
          /** ≤128 */ biz_address_code: string
          /** ≤512 */ biz_store_address: string
          store_entrance_pic: string[]
          indoor_pic: string[]
          /** ≤256 */ biz_sub_appid?: string
        }
        mp_info?: {
          /** ≤256 */ mp_appid?: string
          /** ≤256 */ mp_sub_appid?: string
          mp_pics: string[]
        }
        mini_program_info?: {
          /** ≤256 */ mini_program_appid?: string
          /** ≤256 */ mini_program_sub_appid?: string
          mini_program_pics?: string[]
        }
        app_info?: {
          /** ≤256 */ app_appid?: string
          /** ≤256 */ app_sub_appid?: string
          app_pics: string[]
        }
        web_info?: {
          /** ≤1024 */ domain: string
          /** ≤1024 */ web_authorisation?: string
          /** ≤256 */ web_appid?: string
        }
        wework_info?: {
          /** ≤256 */ sub_corp_id: string
          wework_pics: string[]
          corp_id?: string
        }
      }
    }
    settlement_info: {
      settlement_id: string
      qualification_type: string
      qualifications?: string[]
      /** ≤32 */ activities_id?: string
      activities_rate?: string
      activities_additions?: string[]
      debit_activities_rate?: string
      credit_activities_rate?: string
    }
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'
      /** ≤2048 Encrypted. */ account_name: string
      /** ≤128 */ account_bank: string
      /** ≤128 */ bank_address_code?: string
      /** ≤128 */ bank_branch_id?: string
      /** ≤128 */ bank_name?: string
      /** ≤2048 Encrypted. */ account_number: string
    }
    addition_info?: {
      /** ≤1024 */ legal_person_commitment?: string
      /** ≤1024 */ legal_person_video?: string
      business_addition_pics?: string[]
      /** ≤512 */ business_addition_msg?: string
    }
  }
}
interface V3Applyment4subApplymentPostAnswer { applyment_id: Int64 }

interface QueryStateResp {
  /** ≤124 */ business_code: string
  applyment_id: Int64
  /** ≤32 */ sub_mchid?: string
  /** ≤256 */ sign_url: string
  applyment_state: Open<'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED'>
  /** ≤1024 */ applyment_state_msg: string
  audit_detail?: Array<{
    /** ≤1024 */ field: string
    /** ≤1024 */ field_name: string
    /** ≤1024 */ reject_reason: string
  }>
}
