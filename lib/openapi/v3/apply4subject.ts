// Made by scripts/generate-types.ts.
import type { CallOptions, Int64, JsonText, Node, Open, PathValue, Promised, Response } from '../node'
import type { ApplymentState, CertType, FinanceInstitutionInfo, IdType, MicroBizType, SubjectType } from '../shared'

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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml */
  get(options?: ApplymentGet): Response<ApplymentGetAnswer>
  /** 查询商户开户意愿申请单审核结果 · 风险合规∙开户意愿确认
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_3.shtml */
  getAsync(options?: ApplymentGet): Promised<ApplymentGetAnswer>
  /** 提交商户开户意愿申请单 · 风险合规∙开户意愿确认
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml */
  post(options: ApplymentPost): Response<ApplymentPostAnswer>
  /** 提交商户开户意愿申请单 · 风险合规∙开户意愿确认
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml */
  postAsync(options: ApplymentPost): Promised<ApplymentPostAnswer>
}

interface ApplymentGet extends CallOptions {
  query?: { applyment_id?: string, business_code?: string }
}
interface ApplymentGetAnswer {
  applyment_state: Open<ApplymentState>
  qrcode_data?: string
  reject_param?: string
  reject_reason?: string
}

interface ApplymentPost extends CallOptions {
  query?: { channel_id?: string }
  json: {
    business_code: string
    contact_info: {
      contact_type?: 'LEGAL' | 'SUPER'
      /** Encrypted. */
      name: string
      contact_id_doc_type?: IdType
      /** Encrypted. */
      id_card_number: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_period_begin?: string
      contact_period_end?: string
      business_authorization_letter?: string
      /** Encrypted. */
      mobile: string
    }
    subject_info: {
      subject_type: SubjectType
      is_finance_institution?: boolean
      business_license_info: {
        licence_number: string
        licence_copy: string
        merchant_name: string
        legal_person: string
        company_address: string
        licence_valid_date: JsonText<string[]>
      }
      certificate_info?: {
        cert_type: CertType
        cert_number: string
        cert_copy: string
        merchant_name: string
        legal_person: string
        company_address: string
        cert_valid_date: JsonText<string[]>
      }
      company_prove_copy?: string
      assist_prove_info?: {
        micro_biz_type: MicroBizType
        store_name: string
        store_address_code?: string
        store_address: string
        store_header_copy: string
        store_indoor_copy: string
      }
      special_operation_info?: Array<{ category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52, store_indoor_copy?: string[] }>
      finance_institution_info?: FinanceInstitutionInfo
    }
    identification_info: {
      id_holder_type?: 'LEGAL' | 'SUPER'
      identification_type: IdType
      authorize_letter_copy?: string
      /** Encrypted. */
      identification_name: string
      /** Encrypted. */
      identification_number: string
      identification_valid_date: JsonText<string[]>
      identification_address?: string
      identification_front_copy: string
      identification_back_copy?: string
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
    addition_info?: { confirm_mchid_list?: string[] }
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml */
  get(options: MerchantsStateGet): Response<MerchantsStateGetAnswer>
  /** 获取商户开户意愿确认状态 · 风险合规∙开户意愿确认
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_4.shtml */
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml */
  post(options: ApplymentByApplymentIdCancelPost): Response<''>
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml */
  post(options: ApplymentByBusinessCodeCancelPost): Response<''>
  /** 撤销商户开户意愿申请单 · 风险合规∙开户意愿确认
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/applysubject/chapter5_2.shtml */
  postAsync(options: ApplymentByBusinessCodeCancelPost): Promised<''>
}

interface ApplymentByBusinessCodeCancelPost extends CallOptions {
  business_code: PathValue
}
