// Made by scripts/generate-types.ts.
import type { CallOptions, Int64, JsonText, Node, Numeric, Open, PathValue, Promised, Response } from '../node'
import type { ContactIdDocType, FinanceInstitutionInfo } from '../shared'

export interface Apply4subject extends Node {
  applyment: Applyment
}

export interface Applyment extends Node {
  merchants: ApplymentMerchants
  _applyment_id_: ApplymentByApplymentId
  '{applyment_id}': ApplymentByApplymentId
  _business_code_: ApplymentByBusinessCode
  '{business_code}': ApplymentByBusinessCode
  /** 查询商户开户意愿申请单审核结果 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options?: ApplymentGet): Response<ApplymentGetAnswer>
  /** 查询商户开户意愿申请单审核结果 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697715
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options?: ApplymentGet): Promised<ApplymentGetAnswer>
  /** 提交商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012722388
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: ApplymentPost): Response<ApplymentPostAnswer>
  /** 提交商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012722388
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: ApplymentPost): Promised<ApplymentPostAnswer>
}

interface ApplymentGet extends CallOptions {
  query?: {
    applyment_id?: Numeric
    /** ≤128 */ business_code?: PathValue
  }
}
interface ApplymentGetAnswer {
  applyment_state: Open<'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED'>
  /** ≤30000 */ qrcode_data?: string
  /** ≤256 */ reject_param?: string
  /** ≤1024 */ reject_reason?: string
}

interface ApplymentPost extends CallOptions {
  json: {
    /** ≤9 */ channel_id?: string
    /** ≤128 */ business_code: string
    contact_info: {
      /** ≤1024 Encrypted. */ name: string
      /** ≤1024 Encrypted. */ mobile: string
      /** ≤1024 Encrypted. */ id_card_number?: string
      contact_type?: 'LEGAL' | 'SUPER'
      contact_id_doc_type?: ContactIdDocType
      /** ≤256 */ contact_id_doc_copy?: string
      /** ≤256 */ contact_id_doc_copy_back?: string
      /** ≤128 */ contact_period_begin?: string
      /** ≤128 */ contact_period_end?: string
      business_authorization_letter?: string
    }
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS'
      is_finance_institution?: boolean
      business_licence_info?: {
        /** ≤32 */ licence_number: string
        /** ≤255 */ licence_copy: string
        /** ≤128 */ merchant_name: string
        /** ≤100 */ legal_person: string
        /** ≤128 */ company_address: string
        /** ≤64 */ licence_valid_date: string
      }
      certificate_info?: {
        cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2397' | 'CERTIFICATE_TYPE_2398' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'
        /** ≤50 */ cert_number: string
        /** ≤255 */ cert_copy: string
        /** ≤128 */ merchant_name: string
        /** ≤100 */ legal_person: string
        /** ≤128 */ company_address: string
        cert_valid_date: JsonText<string[]>
      }
      /** ≤255 */ company_prove_copy?: string
      assist_prove_info?: {
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'
        /** ≤50 */ store_name: string
        /** ≤16 */ store_address_code: string
        /** ≤512 */ store_address: string
        /** ≤255 */ store_header_copy: string
        /** ≤255 */ store_indoor_copy: string
      }
      special_operation_list?: Array<{ category_id: number, operation_copy_list?: string[] }>
      finance_institution_info?: FinanceInstitutionInfo
      business_license_info?: {
        licence_number: string
        licence_copy: string
        merchant_name: string
        legal_person: string
        company_address: string
        licence_valid_date: JsonText<string[]>
      }
      special_operation_info?: Array<{ category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52, store_indoor_copy?: string[] }>
    }
    identification_info: {
      id_holder_type?: 'LEGAL' | 'SUPER'
      identification_type?: ContactIdDocType
      /** ≤1024 Encrypted. */ identification_name?: string
      /** ≤1024 Encrypted. */ identification_number?: string
      identification_valid_date?: JsonText<string[]>
      /** ≤255 */ identification_front_copy?: string
      /** ≤255 */ identification_back_copy?: string
      /** ≤255 */ authorize_letter_copy?: string
      owner?: boolean
      /** ≤512 Encrypted. */ identification_address?: string
    }
    addition_info?: { confirm_mchid_list?: string[] }
    ubo_info_list?: Array<{
      ubo_id_doc_type?: ContactIdDocType
      /** ≤256 */ ubo_id_doc_copy?: string
      /** ≤256 */ ubo_id_doc_copy_back?: string
      /** ≤1024 Encrypted. */ ubo_id_doc_name?: string
      /** ≤1024 Encrypted. */ ubo_id_doc_number?: string
      /** ≤1024 Encrypted. */ ubo_id_doc_address?: string
      /** ≤128 */ ubo_period_begin?: string
      /** ≤128 */ ubo_period_end?: string
    }>
    ubo_info?: {
      ubo_id_type?: ContactIdDocType
      ubo_id_card_copy?: string
      ubo_id_card_national?: string
      ubo_id_doc_copy?: string
      /** Encrypted. */ ubo_name?: string
      /** Encrypted. */ ubo_id_number?: string
      ubo_id_card_valid_date?: string
    }
  }
}
interface ApplymentPostAnswer { applyment_id: Int64 }

interface ApplymentMerchants extends Node {
  _sub_mchid_: ApplymentMerchantsBySubMchid
  '{sub_mchid}': ApplymentMerchantsBySubMchid
}

interface ApplymentMerchantsBySubMchid extends Node {
  state: MerchantsState
}

export interface MerchantsState extends Node {
  /** 获取商户开户意愿确认状态 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467549
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: MerchantsStateGet): Response<MerchantsStateGetAnswer>
  /** 获取商户开户意愿确认状态 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012467549
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: MerchantsStateGet): Promised<MerchantsStateGetAnswer>
}

interface MerchantsStateGet extends CallOptions {
  sub_mchid: PathValue
}
interface MerchantsStateGetAnswer { authorize_state: Open<'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED'> }

interface ApplymentByApplymentId extends Node {
  cancel: ApplymentByApplymentIdCancel
}

export interface ApplymentByApplymentIdCancel extends Node {
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【从业机构】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml */
  post(options: ApplymentByApplymentIdCancelPost): Response<''>
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【从业机构】【渠道商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml */
  postAsync(options: ApplymentByApplymentIdCancelPost): Promised<''>
}

interface ApplymentByApplymentIdCancelPost extends CallOptions {
  applyment_id: PathValue
}

interface ApplymentByBusinessCode extends Node {
  cancel: ApplymentByBusinessCodeCancel
}

export interface ApplymentByBusinessCodeCancel extends Node {
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  post(options: ApplymentByBusinessCodeCancelPost): Response<''>
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
   * 【渠道商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/partner/4012697627
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  postAsync(options: ApplymentByBusinessCodeCancelPost): Promised<''>
}

interface ApplymentByBusinessCodeCancelPost extends CallOptions {
  business_code: PathValue
}
