// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, JsonText, Node, Numeric, Open, Outcome, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { AgreementList, BankType, FailReason, FinanceInstitutionInfo, FinishOrderRequest, FinishOrderResponse, IdType, OrganizationType } from '../shared'

export interface Ecommerce extends Node {
  account: Account
  applyments: Applyments
  'applyments/': V3EcommerceApplyments
  bill: Bill
  combinePapay: CombinePapay
  'combine-papay': CombinePapay
  fund: Fund
  individualContracts: IndividualContracts
  'individual-contracts': IndividualContracts
  mchTransfer: MchTransfer
  'mch-transfer': MchTransfer
  profitsharing: Profitsharing
  refunds: Refunds
  subjectSubMerchants: SubjectSubMerchants
  'subject-sub-merchants': SubjectSubMerchants
  subsidies: Subsidies
}

interface Account extends Node {
  applyCancelWithdraw: AccountApplyCancelWithdraw
  'apply-cancel-withdraw': AccountApplyCancelWithdraw
  cancelApplications: AccountCancelApplications
  'cancel-applications': AccountCancelApplications
}

export interface AccountApplyCancelWithdraw extends Node {
  applymentId: ApplyCancelWithdrawApplymentId
  'applyment-id': ApplyCancelWithdrawApplymentId
  confirm: ApplyCancelWithdrawConfirm
  outRequestNo: ApplyCancelWithdrawOutRequestNo
  'out-request-no': ApplyCancelWithdrawOutRequestNo
  validateCancel: ApplyCancelWithdrawValidateCancel
  'validate-cancel': ApplyCancelWithdrawValidateCancel
  /** 提交注销提现申请 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892756
   * 400 PARAM_ERROR INVALID_REQUEST BIZ_ERR_NEED_RETRY ALREADY_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: AccountApplyCancelWithdrawPost): Response<AccountApplyCancelWithdrawPostAnswer>
  /** 提交注销提现申请 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892756
   * 400 PARAM_ERROR INVALID_REQUEST BIZ_ERR_NEED_RETRY ALREADY_EXISTS · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: AccountApplyCancelWithdrawPost): Promised<AccountApplyCancelWithdrawPostAnswer>
}

interface AccountApplyCancelWithdrawPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ out_request_no: string
    withdraw?: 'NOT_APPLY_WITHDRAW' | 'APPLY_WITHDRAW'
    payee_info?: {
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
      bank_account_info: {
        /** ≤2048 Encrypted. */ account_name: string
        /** ≤128 */ account_bank: string
        /** ≤128 */ bank_branch_id?: string
        /** ≤128 */ bank_branch_name?: string
        /** ≤2048 Encrypted. */ account_number: string
        bank_name?: string
      }
      identity_info?: {
        id_doc_type?: 'IDENTIFICATION_TYPE_ID_CARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD'
        /** ≤2048 Encrypted. */ identification_name?: string
        /** ≤2048 Encrypted. */ identification_no?: string
      }
    }
    proof_medias?: Array<{
      proof_media_type: 'WITHDRAWAL_APPLICATION'
      /** ≤1024 */ proof_media: string
    }>
    additional_materials?: string[]
    /** ≤32 */ remark?: string
  }
}
interface AccountApplyCancelWithdrawPostAnswer {
  /** ≤32 */ applyment_id?: string
  /** ≤32 */ out_request_no?: string
}

interface ApplyCancelWithdrawApplymentId extends Node {
  _applyment_id_: ApplyCancelWithdrawByApplymentId
  '{applyment_id}': ApplyCancelWithdrawByApplymentId
}

export interface ApplyCancelWithdrawByApplymentId extends Node {
  /** 微信支付注销提现申请单号查询申请单状态 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892765
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ApplyCancelWithdrawByApplymentIdGet): Response<CancelWithdrawaApplyData>
  /** 微信支付注销提现申请单号查询申请单状态 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892765
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ApplyCancelWithdrawByApplymentIdGet): Promised<CancelWithdrawaApplyData>
}

interface ApplyCancelWithdrawByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

export interface ApplyCancelWithdrawConfirm extends Node {
  /** 平台代商户确认注销 · 收付通∙注销
   * 【电商平台】 */
  post(options: ApplyCancelWithdrawConfirmPost): Response<ApplyCancelWithdrawConfirmPostAnswer>
  /** 平台代商户确认注销 · 收付通∙注销
   * 【电商平台】 */
  postAsync(options: ApplyCancelWithdrawConfirmPost): Promised<ApplyCancelWithdrawConfirmPostAnswer>
}

interface ApplyCancelWithdrawConfirmPost extends CallOptions {
  json: {
    applyment_id?: string
    out_request_no?: string
    sub_mchid: string
    operator_identification: string
    confirm_time: string
    cancel_contract_version: string
  }
}
interface ApplyCancelWithdrawConfirmPostAnswer { applyment_id?: string, out_request_no?: string, sub_mchid?: string }

interface ApplyCancelWithdrawOutRequestNo extends Node {
  _out_request_no_: ApplyCancelWithdrawByOutRequestNo
  '{out_request_no}': ApplyCancelWithdrawByOutRequestNo
}

export interface ApplyCancelWithdrawByOutRequestNo extends Node {
  /** 商户注销提现申请单号查询申请单状态 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892759
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ApplyCancelWithdrawByOutRequestNoGet): Response<CancelWithdrawaApplyData>
  /** 商户注销提现申请单号查询申请单状态 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4013892759
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ApplyCancelWithdrawByOutRequestNoGet): Promised<CancelWithdrawaApplyData>
}

interface ApplyCancelWithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

interface ApplyCancelWithdrawValidateCancel extends Node {
  _sub_mchid_: ApplyCancelWithdrawValidateCancelBySubMchid
  '{sub_mchid}': ApplyCancelWithdrawValidateCancelBySubMchid
}

export interface ApplyCancelWithdrawValidateCancelBySubMchid extends Node {
  /** 商户注销资格校验 · 收付通∙注销
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016420099
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ApplyCancelWithdrawValidateCancelBySubMchidGet): Response<ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer>
  /** 商户注销资格校验 · 收付通∙注销
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4016420099
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ApplyCancelWithdrawValidateCancelBySubMchidGet): Promised<ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer>
}

interface ApplyCancelWithdrawValidateCancelBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer {
  /** ≤32 */ sub_mchid: string
  merchant_state: Open<'NORMAL' | 'HAS_BEEN_CANCELLED'>
  validate_result: Open<'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW'>
  account_info?: AccountInfo[]
  block_reasons?: Array<{
    type?: Open<'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON'>
    /** ≤512 */ description?: string
  }>
}

export interface AccountCancelApplications extends Node {
  media: CancelApplicationsMedia
  outApplyNo: CancelApplicationsOutApplyNo
  'out-apply-no': CancelApplicationsOutApplyNo
  /** 提交注销申请单 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476217
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 409 ALREADY_EXISTS · 500 SYSTEM_ERROR */
  post(options: AccountCancelApplicationsPost): Response<CancelApplicationsEntity>
  /** 提交注销申请单 · 收付通∙注销
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476217
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 409 ALREADY_EXISTS · 500 SYSTEM_ERROR */
  postAsync(options: AccountCancelApplicationsPost): Promised<CancelApplicationsEntity>
}

interface AccountCancelApplicationsPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ out_apply_no: string
    application_info: Array<{
      application_type: 'SP_MERCHANT_APPLICATION' | 'SUB_MERCHANT_APPLICATION' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION'
      /** ≤512 */ application_media_id: string
    }>
  }
}

export interface CancelApplicationsMedia extends Node {
  /** 图片上传 · 收付通∙注销
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691710
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: CancelApplicationsMediaPost): Response<CancelApplicationsMediaPostAnswer>
  /** 图片上传 · 收付通∙注销
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691710
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: CancelApplicationsMediaPost): Promised<CancelApplicationsMediaPostAnswer>
}

type CancelApplicationsMediaPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ file_name: string
  /** ≤64 */ file_digest: string
}>,
  2>
interface CancelApplicationsMediaPostAnswer {
  /** ≤512 */ media_id: string
}

interface CancelApplicationsOutApplyNo extends Node {
  _out_apply_no_: CancelApplicationsByOutApplyNo
  '{out_apply_no}': CancelApplicationsByOutApplyNo
}

export interface CancelApplicationsByOutApplyNo extends Node {
  /** 查询注销单状态 · 收付通∙注销
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476223
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: CancelApplicationsByOutApplyNoGet): Response<CancelApplicationsEntity>
  /** 查询注销单状态 · 收付通∙注销
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476223
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: CancelApplicationsByOutApplyNoGet): Promised<CancelApplicationsEntity>
}

interface CancelApplicationsByOutApplyNoGet extends CallOptions {
  out_apply_no: PathValue
}

interface Applyments extends Node {
  outRequestNo: ApplymentsOutRequestNo
  'out-request-no': ApplymentsOutRequestNo
  submitAccountHostingApplyment: ApplymentsSubmitAccountHostingApplyment
  'submit-account-hosting-applyment': ApplymentsSubmitAccountHostingApplyment
  submitSignVerifyInfo: ApplymentsSubmitSignVerifyInfo
  'submit-sign-verify-info': ApplymentsSubmitSignVerifyInfo
  _applyment_id_: ApplymentsByApplymentId
  '{applyment_id}': ApplymentsByApplymentId
}

interface ApplymentsOutRequestNo extends Node {
  _out_request_no_: ApplymentsByOutRequestNo
  '{out_request_no}': ApplymentsByOutRequestNo
}

export interface ApplymentsByOutRequestNo extends Node {
  revoke: ApplymentsByOutRequestNoRevoke
  /** 通过业务申请编号查询申请状态 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691376
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR RATELIMIT_EXCEEDED */
  get(options: ApplymentsByOutRequestNoGet): Response<GetStateResp>
  /** 通过业务申请编号查询申请状态 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691376
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR RATELIMIT_EXCEEDED */
  getAsync(options: ApplymentsByOutRequestNoGet): Promised<GetStateResp>
}

interface ApplymentsByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

export interface ApplymentsByOutRequestNoRevoke extends Node {
  /** 撤销申请单-使用业务申请编号 · 收付通∙进件
   * 【电商平台】【服务商】 */
  post(options: ApplymentsByOutRequestNoRevokePost): Response<ApplymentsByOutRequestNoRevokePostAnswer>
  /** 撤销申请单-使用业务申请编号 · 收付通∙进件
   * 【电商平台】【服务商】 */
  postAsync(options: ApplymentsByOutRequestNoRevokePost): Promised<ApplymentsByOutRequestNoRevokePostAnswer>
}

interface ApplymentsByOutRequestNoRevokePost extends CallOptions {
  out_request_no: PathValue
}
interface ApplymentsByOutRequestNoRevokePostAnswer { applyment_id: number, out_request_no: string }

export interface ApplymentsSubmitAccountHostingApplyment extends Node {
  /** 提交申请单 · 收付通∙进件
   * 【电商平台】 */
  post(options: ApplymentsSubmitAccountHostingApplymentPost): Response<ApplymentsSubmitAccountHostingApplymentPostAnswer>
  /** 提交申请单 · 收付通∙进件
   * 【电商平台】 */
  postAsync(options: ApplymentsSubmitAccountHostingApplymentPost): Promised<ApplymentsSubmitAccountHostingApplymentPostAnswer>
}

interface ApplymentsSubmitAccountHostingApplymentPost extends CallOptions {
  json: {
    out_request_no: string
    organization_type: Open<'2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'>
    finance_institution?: boolean
    business_license_info?: {
      cert_type?: Open<'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522'>
      business_license_copy?: string
      business_license_number?: string
      merchant_name?: string
      legal_person?: string
      company_address?: string
      business_time?: JsonText<string[]>
    }
    finance_institution_info?: {
      finance_type?: Open<'BANK_AGENT' | 'PAYMENT_AGENT' | 'INSURANCE' | 'TRADE_AND_SETTLE' | 'OTHER'>
      finance_license_pics?: string[]
    }
    id_holder_type?: Open<'LEGAL' | 'SUPER'>
    id_doc_type?: Open<IdType>
    authorize_letter_copy?: string
    id_card_info?: {
      id_card_copy: string
      id_card_national: string
      id_card_name: string
      id_card_number: string
      id_card_valid_time_begin: string
      id_card_valid_time: string
    }
    id_doc_info?: {
      id_doc_name: string
      id_doc_number: string
      id_doc_copy: string
      id_doc_copy_back?: string
      doc_period_begin: string
      doc_period_end: string
    }
    ubo_info_list?: Array<{
      ubo_id_doc_type?: Open<IdType>
      ubo_id_doc_copy?: string
      ubo_id_doc_copy_back?: string
      ubo_id_doc_name?: string
      ubo_id_doc_number?: string
      ubo_id_doc_address?: string
      ubo_period_begin?: string
      ubo_period_end?: string
      ubo_id_doc_period_begin?: string
      ubo_id_doc_period_end?: string
    }>
    account_info: {
      bank_account_type: Open<'74' | '75'>
      account_bank: string
      account_name: string
      bank_branch_id?: string
      bank_name?: string
      account_number: string
    }
    contact_info: {
      contact_type: Open<'65' | '66'>
      contact_name: string
      contact_id_doc_type?: Open<IdType>
      contact_id_card_number?: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_period_begin?: string
      contact_period_end?: string
      business_authorization_letter?: string
      contact_id_doc_period_begin?: string
      contact_id_doc_period_end?: string
      mobile_phone?: string
    }
    sales_scene_info: { store_name?: string, store_url?: string, store_qr_code?: string, mini_program_sub_appid?: string }
    settlement_info?: { settlement_id?: string | number, qualification_type?: string }
    merchant_shortname: string
    qualifications?: string[]
    business_addition_pics?: string[]
    business_addition_desc?: string[]
    proxy_sign_verify_mode?: boolean
    id_card_complete_statement?: string
  }
}
interface ApplymentsSubmitAccountHostingApplymentPostAnswer { applyment_id: number, out_request_no: string }

export interface ApplymentsSubmitSignVerifyInfo extends Node {
  /** 平台代理签约核身 · 收付通∙进件
   * 【电商平台】 */
  post(options: ApplymentsSubmitSignVerifyInfoPost): Response<ApplymentsSubmitSignVerifyInfoPostAnswer>
  /** 平台代理签约核身 · 收付通∙进件
   * 【电商平台】 */
  postAsync(options: ApplymentsSubmitSignVerifyInfoPost): Promised<ApplymentsSubmitSignVerifyInfoPostAnswer>
}

interface ApplymentsSubmitSignVerifyInfoPost extends CallOptions {
  json: {
    out_request_no: string
    applyment_id?: number
    pre_sign_time?: string
    proxy_verify_identity_info?: {
      verify_identity_type: Open<'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'>
      verify_identity_result: boolean
    }
    organization_type?: unknown
    account_info?: unknown
    contact_info?: unknown
    sales_scene_info?: unknown
    merchant_shortname?: unknown
  }
}
interface ApplymentsSubmitSignVerifyInfoPostAnswer { applyment_id: number }

export interface ApplymentsByApplymentId extends Node {
  revoke: ApplymentsByApplymentIdRevoke
  /** 通过申请单ID查询申请状态 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691469
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR RATELIMIT_EXCEEDED */
  get(options: ApplymentsByApplymentIdGet): Response<GetStateResp>
  /** 通过申请单ID查询申请状态 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691469
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR RATELIMIT_EXCEEDED */
  getAsync(options: ApplymentsByApplymentIdGet): Promised<GetStateResp>
}

interface ApplymentsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

export interface ApplymentsByApplymentIdRevoke extends Node {
  /** 撤销申请单-使用申请单号 · 收付通∙进件
   * 【电商平台】【服务商】 */
  post(options: ApplymentsByApplymentIdRevokePost): Response<ApplymentsByApplymentIdRevokePostAnswer>
  /** 撤销申请单-使用申请单号 · 收付通∙进件
   * 【电商平台】【服务商】 */
  postAsync(options: ApplymentsByApplymentIdRevokePost): Promised<ApplymentsByApplymentIdRevokePostAnswer>
}

interface ApplymentsByApplymentIdRevokePost extends CallOptions {
  applyment_id: PathValue
}
interface ApplymentsByApplymentIdRevokePostAnswer { applyment_id: number, out_request_no: string }

export interface V3EcommerceApplyments extends Node {
  /** 二级商户进件 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012713017
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  post(options: V3EcommerceApplymentsPost): Response<V3EcommerceApplymentsPostAnswer>
  /** 二级商户进件 · 收付通∙进件
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012713017
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  postAsync(options: V3EcommerceApplymentsPost): Promised<V3EcommerceApplymentsPostAnswer>
}

interface V3EcommerceApplymentsPost extends CallOptions {
  json: {
    /** ≤124 */ out_request_no: string
    organization_type: Open<'2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'>
    finance_institution?: boolean
    business_license_info?: {
      cert_type?: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2390' | 'CERTIFICATE_TYPE_2391' | 'CERTIFICATE_TYPE_2392' | 'CERTIFICATE_TYPE_2393'
      business_license_copy: string
      business_license_number: string
      /** ≤128 */ merchant_name: string
      /** ≤100 */ legal_person: string
      /** ≤128 */ company_address?: string
      business_time?: JsonText<string[]>
    }
    finance_institution_info?: FinanceInstitutionInfo
    id_holder_type?: 'LEGAL' | 'SUPER'
    id_doc_type?: IdDocType
    authorize_letter_copy?: string
    id_card_info?: {
      /** ≤256 */ id_card_copy: string
      /** ≤256 */ id_card_national: string
      /** ≤100 Encrypted. */ id_card_name: string
      /** Encrypted. */ id_card_number: string
      id_card_valid_time_begin: string
      id_card_valid_time: string
    }
    id_doc_info?: {
      /** Encrypted. */ id_doc_name: string
      /** Encrypted. */ id_doc_number: string
      /** ≤256 */ id_doc_copy: string
      /** ≤256 */ id_doc_copy_back?: string
      doc_period_begin: string
      doc_period_end: string
    }
    owner?: boolean
    ubo_info_list?: Array<{
      ubo_id_doc_type?: IdDocType
      ubo_id_doc_copy?: string
      ubo_id_doc_copy_back?: string
      /** ≤100 Encrypted. */ ubo_id_doc_name?: string
      /** Encrypted. */ ubo_id_doc_number?: string
      /** ≤128 Encrypted. */ ubo_id_doc_address?: string
      ubo_id_doc_period_begin?: string
      ubo_id_doc_period_end?: string
      ubo_period_begin?: string
      ubo_period_end?: string
    }>
    account_info: {
      bank_account_type: Open<'74' | '75'>
      /** ≤10 */ account_bank: string
      /** ≤128 Encrypted. */ account_name: string
      /** ≤12 */ bank_address_code?: string
      /** ≤64 */ bank_branch_id?: string
      /** ≤128 */ bank_name?: string
      /** ≤128 Encrypted. */ account_number: string
    }
    contact_info: {
      contact_type: Open<'65' | '66'>
      /** ≤10 Encrypted. */ contact_name: string
      contact_id_doc_type?: IdDocType
      /** Encrypted. */ contact_id_card_number?: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_id_doc_period_begin?: string
      contact_id_doc_period_end?: string
      business_authorization_letter?: string
      /** Encrypted. */ mobile_phone: string
      contact_period_begin?: string
      contact_period_end?: string
    }
    sales_scene_info: {
      /** ≤256 */ store_name: string
      /** ≤1024 */ store_url?: string
      /** ≤256 */ store_qr_code?: string
      /** ≤256 */ mini_program_sub_appid?: string
    }
    settlement_info?: {
      settlement_id?: number | string
      /** ≤200 */ qualification_type?: string
    }
    /** ≤64 */ merchant_shortname: string
    qualifications?: JsonText<string[]>
    business_addition_pics?: JsonText<string[]>
    /** ≤512 */ business_addition_desc?: string
  }
}
interface V3EcommerceApplymentsPostAnswer { applyment_id: number, out_request_no: string }

interface Bill extends Node {
  fundflowbill: BillFundflowbill
}

export interface BillFundflowbill extends Node {
  /** 申请二级商户资金账单 · 收付通∙账单
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760697
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: BillFundflowbillGet): Response<BillFundflowbillGetAnswer>
  /** 申请二级商户资金账单 · 收付通∙账单
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760697
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: BillFundflowbillGet): Promised<BillFundflowbillGetAnswer>
}

interface BillFundflowbillGet extends CallOptions {
  query: {
    /** ≤10 */ bill_date: PathValue
    account_type: 'ALL'
    tar_type?: 'GZIP'
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
  }
}
interface BillFundflowbillGetAnswer {
  download_bill_count: number
  download_bill_list?: Array<{
    bill_sequence: number
    hash_type: Open<'SHA1'>
    /** ≤1024 */ hash_value: string
    /** ≤2048 */ download_url: string
    /** Encrypted. */ encrypt_key: string
    /** ≤16 */ nonce: string
  }>
}

interface CombinePapay extends Node {
  contracts: CombinePapayContracts
  transactions: CombinePapayTransactions
}

interface CombinePapayContracts extends Node {
  planId: ContractsPlanId
  'plan-id': ContractsPlanId
  preEntrustSign: ContractsPreEntrustSign
  'pre-entrust-sign': ContractsPreEntrustSign
}

interface ContractsPlanId extends Node {
  _plan_id_: ContractsByPlanId
  '{plan_id}': ContractsByPlanId
}

interface ContractsByPlanId extends Node {
  outContractCode: ContractsOutContractCode
  'out-contract-code': ContractsOutContractCode
}

interface ContractsOutContractCode extends Node {
  _out_contract_code_: ContractsByOutContractCode
  '{out_contract_code}': ContractsByOutContractCode
}

export interface ContractsByOutContractCode extends Node {
  terminate: ContractsTerminate
  /** 通过商户协议号查询协议 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml */
  get(options: ContractsByOutContractCodeGet): Response<ContractsByOutContractCodeGetAnswer>
  /** 通过商户协议号查询协议 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml */
  getAsync(options: ContractsByOutContractCodeGet): Promised<ContractsByOutContractCodeGetAnswer>
}

interface ContractsByOutContractCodeGet extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
}
interface ContractsByOutContractCodeGetAnswer {
  mchid: string
  contract_id: string
  appid: string
  plan_id: number
  out_contract_code: string
  contract_display_account?: string
  contract_state: string
  contract_signed_time?: string
  contract_expired_time?: string
  contract_terminate_info?: {
    contract_termination_mode?: string
    contract_terminated_time?: string
    contract_termination_remark?: string
  }
  openid: string
}

export interface ContractsTerminate extends Node {
  /** 商户协议号解约协议 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml */
  post(options: ContractsTerminatePost): Response<ContractsTerminatePostAnswer>
  /** 商户协议号解约协议 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml */
  postAsync(options: ContractsTerminatePost): Promised<ContractsTerminatePostAnswer>
}

interface ContractsTerminatePost extends CallOptions {
  plan_id: PathValue
  out_contract_code: PathValue
  json: { contract_termination_remark: string }
}
interface ContractsTerminatePostAnswer { mchid: string, plan_id: number, out_contract_code: string }

export interface ContractsPreEntrustSign extends Node {
  miniProgram: ContractsPreEntrustSignMiniProgram
  'mini-program': ContractsPreEntrustSignMiniProgram
  /** APP方式预签约 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml */
  post(options: ContractsPreEntrustSignPost): Response<PreEntrustSignAnswer>
  /** APP方式预签约 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml */
  postAsync(options: ContractsPreEntrustSignPost): Promised<PreEntrustSignAnswer>
}

interface ContractsPreEntrustSignPost extends CallOptions {
  json: {
    appid: string
    plan_id: number
    out_contract_code: string
    contract_display_account: string
    notify_url: string
    return_app?: boolean
    attach?: string
  }
}

export interface ContractsPreEntrustSignMiniProgram extends Node {
  /** 小程序方式预签约 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml */
  post(options: ContractsPreEntrustSignMiniProgramPost): Response<PreEntrustSignAnswer>
  /** 小程序方式预签约 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml */
  postAsync(options: ContractsPreEntrustSignMiniProgramPost): Promised<PreEntrustSignAnswer>
}

interface ContractsPreEntrustSignMiniProgramPost extends CallOptions {
  json: {
    appid: string
    plan_id: number
    out_contract_code: string
    contract_display_account: string
    notify_url: string
  }
}

export interface CombinePapayTransactions extends Node {
  _combine_out_trade_no_: CombinePapayTransactionsByCombineOutTradeNo
  '{combine_out_trade_no}': CombinePapayTransactionsByCombineOutTradeNo
  /** 电商合单委托代扣支付 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml */
  post(options: CombinePapayTransactionsPost): Response<TransactionsAnswer>
  /** 电商合单委托代扣支付 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml */
  postAsync(options: CombinePapayTransactionsPost): Promised<TransactionsAnswer>
}

interface CombinePapayTransactionsPost extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    contract_id: string
    sub_orders?: Array<{
      mchid: string
      attach?: string
      amount: { total_amount: number, currency: string }
      out_trade_no: string
      sub_mchid: string
      sub_appid?: string
      description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
      sub_risk_info?: string
    }>
    risk_info?: string
  }
}

export interface CombinePapayTransactionsByCombineOutTradeNo extends Node {
  reverse: TransactionsReverse
  /** 电商合单委托代扣查询订单 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml */
  get(options: CombinePapayTransactionsByCombineOutTradeNoGet): Response<TransactionsAnswer>
  /** 电商合单委托代扣查询订单 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml */
  getAsync(options: CombinePapayTransactionsByCombineOutTradeNoGet): Promised<TransactionsAnswer>
}

interface CombinePapayTransactionsByCombineOutTradeNoGet extends CallOptions {
  combine_out_trade_no: PathValue
}

export interface TransactionsReverse extends Node {
  /** 电商合单委托代扣撤销订单 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml */
  post(options: TransactionsReversePost): Response<''>
  /** 电商合单委托代扣撤销订单 · 收付通∙合单代扣
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml */
  postAsync(options: TransactionsReversePost): Promised<''>
}

interface TransactionsReversePost extends CallOptions {
  combine_out_trade_no: PathValue
  json: {
    combine_appid: string
    sub_orders?: Array<{ mchid: string, out_trade_no: string, sub_mchid: string, sub_appid?: string }>
  }
}

interface Fund extends Node {
  balance: FundBalance
  enddaybalance: FundEnddaybalance
  withdraw: FundWithdraw
}

interface FundBalance extends Node {
  _sub_mchid_: FundBalanceBySubMchid
  '{sub_mchid}': FundBalanceBySubMchid
}

export interface FundBalanceBySubMchid extends Node {
  /** 查询二级商户账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: FundBalanceBySubMchidGet): Response<FundBalanceBySubMchidGetAnswer>
  /** 查询二级商户账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476690
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: FundBalanceBySubMchidGet): Promised<FundBalanceBySubMchidGetAnswer>
}

interface FundBalanceBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query?: { account_type?: 'BASIC' | 'FEES' | 'OPERATION' | 'DEPOSIT' }
}
interface FundBalanceBySubMchidGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** 分 */ available_amount: number
  /** 分 */ pending_amount?: number
  account_type?: Open<'BASIC' | 'FEES' | 'OPERATION' | 'DEPOSIT'>
}

interface FundEnddaybalance extends Node {
  _sub_mchid_: FundEnddaybalanceBySubMchid
  '{sub_mchid}': FundEnddaybalanceBySubMchid
}

export interface FundEnddaybalanceBySubMchid extends Node {
  /** 查询二级商户账户日终余额 · 收付通∙余额
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476693
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: FundEnddaybalanceBySubMchidGet): Response<FundEnddaybalanceBySubMchidGetAnswer>
  /** 查询二级商户账户日终余额 · 收付通∙余额
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476693
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: FundEnddaybalanceBySubMchidGet): Promised<FundEnddaybalanceBySubMchidGetAnswer>
}

interface FundEnddaybalanceBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: {
    /** ≤10 */ date: PathValue
    account_type?: 'BASIC' | 'DEPOSIT'
  }
}
interface FundEnddaybalanceBySubMchidGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** 分 */ available_amount: number
  /** 分 */ pending_amount?: number
  account_type?: Open<'BASIC' | 'DEPOSIT'>
}

export interface FundWithdraw extends Node {
  outRequestNo: WithdrawOutRequestNo
  'out-request-no': WithdrawOutRequestNo
  _withdraw_id_: FundWithdrawByWithdrawId
  '{withdraw_id}': FundWithdrawByWithdrawId
  /** 账户余额提现 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FundWithdrawPost): Response<FundWithdrawPostAnswer>
  /** 账户余额提现 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476652
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FundWithdrawPost): Promised<FundWithdrawPostAnswer>
}

interface FundWithdrawPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ out_request_no: string
    /** 分 */ amount: number
    /** ≤56 */ remark?: string
    /** ≤32 */ bank_memo?: string
    account_type?: 'BASIC' | 'FEES' | 'OPERATION'
    /** ≤256 */ notify_url?: string
  }
}
interface FundWithdrawPostAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤128 */ withdraw_id: string
  /** ≤32 */ out_request_no: string
  account_type?: Open<'BASIC' | 'OPERATION' | 'FEES'>
}

interface WithdrawOutRequestNo extends Node {
  _out_request_no_: WithdrawByOutRequestNo
  '{out_request_no}': WithdrawByOutRequestNo
}

export interface WithdrawByOutRequestNo extends Node {
  /** 商户提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: WithdrawByOutRequestNoGet): Response<SubMerchantWithdraw>
  /** 商户提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476656
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawByOutRequestNoGet): Promised<SubMerchantWithdraw>
}

interface WithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface FundWithdrawByWithdrawId extends Node {
  /** 微信支付提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FundWithdrawByWithdrawIdGet): Response<SubMerchantWithdraw>
  /** 微信支付提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476665
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FundWithdrawByWithdrawIdGet): Promised<SubMerchantWithdraw>
}

interface FundWithdrawByWithdrawIdGet extends CallOptions {
  withdraw_id: PathValue
  query: { sub_mchid: PathValue }
}

interface IndividualContracts extends Node {
  outContractCode: IndividualContractsOutContractCode
  'out-contract-code': IndividualContractsOutContractCode
  preEntrustSign: IndividualContractsPreEntrustSign
  'pre-entrust-sign': IndividualContractsPreEntrustSign
  preEntrustSignWithRealNameIdentity: IndividualContractsPreEntrustSignWithRealNameIdentity
  'pre-entrust-sign-with-real-name-identity': IndividualContractsPreEntrustSignWithRealNameIdentity
  _openid_: IndividualContractsByOpenid
  '{openid}': IndividualContractsByOpenid
}

interface IndividualContractsOutContractCode extends Node {
  _out_contract_code_: IndividualContractsByOutContractCode
  '{out_contract_code}': IndividualContractsByOutContractCode
}

export interface IndividualContractsByOutContractCode extends Node {
  /** 根据业务申请单号查签约信息 · 收付通∙个人收款
   * 【电商平台】 */
  get(options: IndividualContractsByOutContractCodeGet): Response<IndividualContractsByOutContractCodeGetAnswer>
  /** 根据业务申请单号查签约信息 · 收付通∙个人收款
   * 【电商平台】 */
  getAsync(options: IndividualContractsByOutContractCodeGet): Promised<IndividualContractsByOutContractCodeGetAnswer>
}

interface IndividualContractsByOutContractCodeGet extends CallOptions {
  out_contract_code: PathValue
  query: { appid: PathValue }
}
interface IndividualContractsByOutContractCodeGetAnswer {
  individual_auth_id?: string
  signed_time?: string
  auth_state: Open<'AUTHORIZED' | 'UNAUTHORIZED'>
  individual_openid?: string
  real_name_auth_result?: { scope?: Open<'pay_realname'>, access_token?: string, access_token_expire_time?: string }
}

interface IndividualContractsPreEntrustSign extends Node {
  app: PreEntrustSignApp
  miniProgram: IndividualContractsPreEntrustSignMiniProgram
  'mini-program': IndividualContractsPreEntrustSignMiniProgram
}

export interface PreEntrustSignApp extends Node {
  /** APP场景预签约 · 收付通∙个人收款
   * 【电商平台】 */
  post(options: PreEntrustSignAppPost): Response<PreEntrustSignAppPostAnswer>
  /** APP场景预签约 · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: PreEntrustSignAppPost): Promised<PreEntrustSignAppPostAnswer>
}

interface PreEntrustSignAppPost extends CallOptions {
  json: { appid: string, out_contract_code: string }
}
interface PreEntrustSignAppPostAnswer { pre_entrustweb_id: string }

export interface IndividualContractsPreEntrustSignMiniProgram extends Node {
  /** 小程序场景预签约 · 收付通∙个人收款
   * 【电商平台】 */
  post(options: IndividualContractsPreEntrustSignMiniProgramPost): Response<IndividualContractsPreEntrustSignMiniProgramPostAnswer>
  /** 小程序场景预签约 · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: IndividualContractsPreEntrustSignMiniProgramPost): Promised<IndividualContractsPreEntrustSignMiniProgramPostAnswer>
}

interface IndividualContractsPreEntrustSignMiniProgramPost extends CallOptions {
  json: { appid: string, out_contract_code: string, openid: string }
}
interface IndividualContractsPreEntrustSignMiniProgramPostAnswer { pre_entrustweb_id: string }

interface IndividualContractsPreEntrustSignWithRealNameIdentity extends Node {
  app: PreEntrustSignWithRealNameIdentityApp
  miniProgram: PreEntrustSignWithRealNameIdentityMiniProgram
  'mini-program': PreEntrustSignWithRealNameIdentityMiniProgram
}

export interface PreEntrustSignWithRealNameIdentityApp extends Node {
  /** APP场景预签约（需要实名验证） · 收付通∙个人收款
   * 【电商平台】 */
  post(options: PreEntrustSignWithRealNameIdentityAppPost): Response<PreEntrustSignWithRealNameIdentityAppPostAnswer>
  /** APP场景预签约（需要实名验证） · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: PreEntrustSignWithRealNameIdentityAppPost): Promised<PreEntrustSignWithRealNameIdentityAppPostAnswer>
}

interface PreEntrustSignWithRealNameIdentityAppPost extends CallOptions {
  json: { appid: string, out_contract_code: string, real_name: string, cred_type: Open<'ID_CARD'>, cred_id: string }
}
interface PreEntrustSignWithRealNameIdentityAppPostAnswer { pre_entrustweb_id: string }

export interface PreEntrustSignWithRealNameIdentityMiniProgram extends Node {
  /** 小程序场景预签约（需要实名验证） · 收付通∙个人收款
   * 【电商平台】 */
  post(options: PreEntrustSignWithRealNameIdentityMiniProgramPost): Response<PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer>
  /** 小程序场景预签约（需要实名验证） · 收付通∙个人收款
   * 【电商平台】 */
  postAsync(options: PreEntrustSignWithRealNameIdentityMiniProgramPost): Promised<PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer>
}

interface PreEntrustSignWithRealNameIdentityMiniProgramPost extends CallOptions {
  json: {
    appid: string
    out_contract_code: string
    openid: string
    real_name: string
    cred_type: Open<'ID_CARD'>
    cred_id: string
  }
}
interface PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer { pre_entrustweb_id: string }

export interface IndividualContractsByOpenid extends Node {
  /** 查询个人收款方授权结果 · 收付通∙个人收款
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html */
  get(options: IndividualContractsByOpenidGet): Response<IndividualContractsByOpenidGetAnswer>
  /** 查询个人收款方授权结果 · 收付通∙个人收款
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html */
  getAsync(options: IndividualContractsByOpenidGet): Promised<IndividualContractsByOpenidGetAnswer>
}

interface IndividualContractsByOpenidGet extends CallOptions {
  openid: PathValue
  query: { appid: PathValue, permission_type: Open<'INDIVIDUAL_PAYEE'> }
}
interface IndividualContractsByOpenidGetAnswer { individual_auth_id: string, operation_time?: string, auth_state: Open<'AUTHORIZED' | 'UNAUTHORIZED'> }

interface MchTransfer extends Node {
  authorizations: MchTransferAuthorizations
  transferBills: MchTransferTransferBills
  'transfer-bills': MchTransferTransferBills
}

export interface MchTransferAuthorizations extends Node {
  _sub_mchid_: MchTransferAuthorizationsBySubMchid
  '{sub_mchid}': MchTransferAuthorizationsBySubMchid
  /** 申请二级商户商家转账授权 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html */
  post(options: MchTransferAuthorizationsPost): Response<MchTransferAuthorizationsPostAnswer>
  /** 申请二级商户商家转账授权 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html */
  postAsync(options: MchTransferAuthorizationsPost): Promised<MchTransferAuthorizationsPostAnswer>
}

interface MchTransferAuthorizationsPost extends CallOptions {
  json: { sub_mchid: string, agreement_list: AgreementList[] }
}
interface MchTransferAuthorizationsPostAnswer { sub_mchid: string, authorization_state: string, accept_time?: string, authorize_time?: string }

export interface MchTransferAuthorizationsBySubMchid extends Node {
  /** 查询二级商户商家转账授权状态 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html */
  get(options: MchTransferAuthorizationsBySubMchidGet): Response<MchTransferAuthorizationsBySubMchidGetAnswer>
  /** 查询二级商户商家转账授权状态 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html */
  getAsync(options: MchTransferAuthorizationsBySubMchidGet): Promised<MchTransferAuthorizationsBySubMchidGetAnswer>
}

interface MchTransferAuthorizationsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface MchTransferAuthorizationsBySubMchidGetAnswer { sub_mchid: string, authorization_state: string, authorize_time?: string }

export interface MchTransferTransferBills extends Node {
  outBillNo: TransferBillsOutBillNo
  'out-bill-no': TransferBillsOutBillNo
  transferBillNo: TransferBillsTransferBillNo
  'transfer-bill-no': TransferBillsTransferBillNo
  /** 发起转账 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html */
  post(options: MchTransferTransferBillsPost): Response<MchTransferTransferBillsPostAnswer>
  /** 发起转账 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html */
  postAsync(options: MchTransferTransferBillsPost): Promised<MchTransferTransferBillsPostAnswer>
}

interface MchTransferTransferBillsPost extends CallOptions {
  json: {
    sub_mchid: string
    appid: string
    out_bill_no: string
    transfer_scene_id: string
    openid: string
    user_name?: string
    transfer_amount: number
    transfer_remark: string
    notify_url?: string
  }
}
interface MchTransferTransferBillsPostAnswer {
  sub_mchid: string
  out_bill_no: string
  transfer_bill_no: string
  create_time?: string
  state: string
  fail_reason?: string
  package_info?: string
}

interface TransferBillsOutBillNo extends Node {
  _out_bill_no_: TransferBillsByOutBillNo
  '{out_bill_no}': TransferBillsByOutBillNo
}

export interface TransferBillsByOutBillNo extends Node {
  cancel: TransferBillsCancel
  /** 商户单号查询转账单 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html */
  get(options: TransferBillsByOutBillNoGet): Response<TransferBillsAnswer>
  /** 商户单号查询转账单 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html */
  getAsync(options: TransferBillsByOutBillNoGet): Promised<TransferBillsAnswer>
}

interface TransferBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query: { sub_mchid: PathValue }
}

export interface TransferBillsCancel extends Node {
  /** 撤销转账 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html */
  post(options: TransferBillsCancelPost): Response<TransferBillsCancelPostAnswer>
  /** 撤销转账 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html */
  postAsync(options: TransferBillsCancelPost): Promised<TransferBillsCancelPostAnswer>
}

interface TransferBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
  json: { sub_mchid: string }
}
interface TransferBillsCancelPostAnswer { sub_mchid: string, out_bill_no: string, transfer_bill_no: string, state: string, update_time?: string }

interface TransferBillsTransferBillNo extends Node {
  _transfer_bill_no_: TransferBillsByTransferBillNo
  '{transfer_bill_no}': TransferBillsByTransferBillNo
}

export interface TransferBillsByTransferBillNo extends Node {
  /** 微信转账单号查询转账单 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html */
  get(options: TransferBillsByTransferBillNoGet): Response<TransferBillsAnswer>
  /** 微信转账单号查询转账单 · 收付通∙转账
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html */
  getAsync(options: TransferBillsByTransferBillNoGet): Promised<TransferBillsAnswer>
}

interface TransferBillsByTransferBillNoGet extends CallOptions {
  transfer_bill_no: PathValue
  query: { sub_mchid: PathValue }
}

interface Profitsharing extends Node {
  afterSalesOrders: ProfitsharingAfterSalesOrders
  'after-sales-orders': ProfitsharingAfterSalesOrders
  finishOrder: ProfitsharingFinishOrder
  'finish-order': ProfitsharingFinishOrder
  orders: ProfitsharingOrders
  receivers: ProfitsharingReceivers
  returnorders: ProfitsharingReturnorders
}

export interface ProfitsharingAfterSalesOrders extends Node {
  /** 查询售后服务分账结果 · 收付通∙分账
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  get(options: ProfitsharingAfterSalesOrdersGet): Response<ProfitsharingAfterSalesOrdersGetAnswer>
  /** 查询售后服务分账结果 · 收付通∙分账
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  getAsync(options: ProfitsharingAfterSalesOrdersGet): Promised<ProfitsharingAfterSalesOrdersGetAnswer>
  /** 请求售后服务分账 · 收付通∙分账
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  post(options: ProfitsharingAfterSalesOrdersPost): Response<ProfitsharingAfterSalesOrdersPostAnswer>
  /** 请求售后服务分账 · 收付通∙分账
   * 【电商平台】
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  postAsync(options: ProfitsharingAfterSalesOrdersPost): Promised<ProfitsharingAfterSalesOrdersPostAnswer>
}

interface ProfitsharingAfterSalesOrdersGet extends CallOptions {
  query: { sub_mchid: PathValue, transaction_id?: PathValue }
}
interface ProfitsharingAfterSalesOrdersGetAnswer {
  sub_mchid: string
  transaction_id: string
  amount: number
  result?: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'>
  finish_time?: string
}

interface ProfitsharingAfterSalesOrdersPost extends CallOptions {
  json: {
    sub_mchid: string
    transaction_id: string
    amount: number
    type: Open<'SERVICE_FEE_INCOME'>
    scene: Open<'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'>
    refund_id: string
  }
}
interface ProfitsharingAfterSalesOrdersPostAnswer { sub_mchid: string, transaction_id: string, amount: number }

export interface ProfitsharingFinishOrder extends Node {
  /** 完结分账 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477745
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingFinishOrderPost): Response<FinishOrderResponse>
  /** 完结分账 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477745
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingFinishOrderPost): Promised<FinishOrderResponse>
}

interface ProfitsharingFinishOrderPost extends CallOptions {
  json: FinishOrderRequest
}

export interface ProfitsharingOrders extends Node {
  _transaction_id_: ProfitsharingOrdersByTransactionId
  '{transaction_id}': ProfitsharingOrdersByTransactionId
  /** 查询分账结果 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477734
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ProfitsharingOrdersGet): Response<ProfitsharingOrdersGetAnswer>
  /** 查询分账结果 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477734
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ProfitsharingOrdersGet): Promised<ProfitsharingOrdersGetAnswer>
  /** 请求分账 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691594
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingOrdersPost): Response<ProfitsharingOrdersPostAnswer>
  /** 请求分账 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012691594
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH RULE_LIMIT NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingOrdersPost): Promised<ProfitsharingOrdersPostAnswer>
}

interface ProfitsharingOrdersGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid: PathValue
    /** ≤32 */ transaction_id: PathValue
    /** ≤64 */ out_order_no: PathValue
  }
}
interface ProfitsharingOrdersGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  status: Open<'PROCESSING' | 'FINISHED'>
  receivers: Array<{
    /** 分 */ amount: number
    /** ≤80 */ description: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<FailReason>
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
    /** ≤64 */ receiver_account: string
    /** ≤64 */ detail_id: string
    receiver_mchid?: string
  }>
  /** 分 */ finish_amount?: number
  /** ≤80 */ finish_description?: string
  close_reason?: string
  abnormal_status?: Open<'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED'>
  funds_abnormal_closed_reason?: Open<'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'>
  funds_abnormal_redirect_id?: string
  funds_abnormal_receivers?: Array<{ mchid?: string }>
}

interface ProfitsharingOrdersPost extends CallOptions {
  json: {
    /** ≤32 */ appid?: string
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ transaction_id: string
    /** ≤64 */ out_order_no: string
    receivers: Array<{
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
      /** ≤64 */ receiver_account: string
      /** 分 */ amount: number
      /** ≤80 */ description: string
      /** ≤10240 Encrypted. */ receiver_name?: string
    }>
    finish: boolean
  }
}
interface ProfitsharingOrdersPostAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ transaction_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ order_id: string
  receivers: Array<{
    /** 分 */ amount: number
    /** ≤80 */ description: string
    result: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<FailReason>
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
    /** ≤64 */ receiver_account: string
    /** ≤64 */ detail_id: string
    abnormal_status?: Open<'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED'>
    funds_abnormal_closed_reason?: Open<'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'>
    funds_abnormal_redirect_id?: string
    funds_abnormal_receivers?: Array<{ mchid?: string }>
  }>
  status?: Open<'PROCESSING' | 'FINISHED'>
}

interface ProfitsharingOrdersByTransactionId extends Node {
  amounts: OrdersAmounts
}

export interface OrdersAmounts extends Node {
  /** 查询订单剩余待分金额 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477751
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: OrdersAmountsGet): Response<OrdersAmountsGetAnswer>
  /** 查询订单剩余待分金额 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477751
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: OrdersAmountsGet): Promised<OrdersAmountsGetAnswer>
}

interface OrdersAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface OrdersAmountsGetAnswer {
  /** ≤32 */ transaction_id: string
  /** 分 */ unsplit_amount: number
}

interface ProfitsharingReceivers extends Node {
  add: ReceiversAdd
  delete: ReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477758
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReceiversAddPost): Response<ReceiversAddAnswer>
  /** 添加分账接收方 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477758
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReceiversAddPost): Promised<ReceiversAddAnswer>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    /** ≤32 */ appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
    /** ≤64 */ account: string
    /** ≤256 */ name?: string
    relation_type: Open<'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'OTHERS' | 'MERCHANT_ID' | 'PERSONAL_OPENID'>
    /** Encrypted. */ encrypted_name?: string
  }
}

export interface ReceiversDelete extends Node {
  /** 删除分账接收方 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477759
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ReceiversDeletePost): Response<ReceiversAddAnswer>
  /** 删除分账接收方 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477759
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ReceiversDeletePost): Promised<ReceiversAddAnswer>
}

interface ReceiversDeletePost extends CallOptions {
  json: {
    /** ≤32 */ appid?: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
    /** ≤64 */ account: string
  }
}

export interface ProfitsharingReturnorders extends Node {
  /** 查询分账回退结果 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477740
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: ProfitsharingReturnordersGet): Response<ProfitsharingReturnordersGetAnswer>
  /** 查询分账回退结果 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477740
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: ProfitsharingReturnordersGet): Promised<ProfitsharingReturnordersGetAnswer>
  /** 请求分账回退 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477737
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ProfitsharingReturnordersPost): Response<ProfitsharingReturnordersPostAnswer>
  /** 请求分账回退 · 收付通∙分账
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477737
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ProfitsharingReturnordersPost): Promised<ProfitsharingReturnordersPostAnswer>
}

interface ProfitsharingReturnordersGet extends CallOptions {
  query: {
    /** ≤32 */ sub_mchid: PathValue
    /** ≤64 */ out_return_no: PathValue
    /** ≤64 */ order_id?: PathValue
    /** ≤64 */ out_order_no?: PathValue
  }
}
interface ProfitsharingReturnordersGetAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ out_return_no: string
  /** ≤64 */ return_no: string
  /** ≤32 */ return_mchid: string
  /** 分 */ amount: number
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAILED' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST'>
  finish_time: string
  /** ≤32 */ transaction_id?: string
}

interface ProfitsharingReturnordersPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ order_id?: string
    /** ≤64 */ out_order_no?: string
    /** ≤64 */ out_return_no: string
    /** ≤32 */ return_mchid: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
    /** ≤32 */ transaction_id?: string
  }
}
interface ProfitsharingReturnordersPostAnswer {
  /** ≤32 */ sub_mchid: string
  /** ≤64 */ order_id: string
  /** ≤64 */ out_order_no: string
  /** ≤64 */ out_return_no: string
  /** ≤32 */ return_mchid: string
  /** 分 */ amount: number
  /** ≤64 */ return_no: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAILED' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL'>
  finish_time: string
  /** ≤32 */ transaction_id?: string
}

interface Refunds extends Node {
  apply: RefundsApply
  id: RefundsId
  outRefundNo: RefundsOutRefundNo
  'out-refund-no': RefundsOutRefundNo
  _refund_id_: V3EcommerceRefundsRefundId
  '{refund_id}': V3EcommerceRefundsRefundId
}

export interface RefundsApply extends Node {
  /** 退款申请 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476892
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: RefundsApplyPost): Response<RefundsApplyPostAnswer>
  /** 退款申请 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476892
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH USER_ACCOUNT_ABNORMAL · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: RefundsApplyPost): Promised<RefundsApplyPostAnswer>
}

interface RefundsApplyPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ sp_appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ transaction_id?: string
    /** ≤32 */ out_trade_no?: string
    /** ≤64 */ out_refund_no: string
    /** ≤80 */ reason?: string
    amount: {
      refund: number
      from?: Array<{ account: Open<'AVAILABLE' | 'UNAVAILABLE'>, amount: number }>
      total: number
      /** ≤16 */ currency?: string
    }
    /** ≤256 */ notify_url?: string
    refund_account?: Open<'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'>
    funds_account?: Open<'AVAILABLE' | 'UNSETTLED' | 'PREPAID'>
    individual_auth_id?: string
    combine_mchid?: string
    combine_out_trade_no?: string
    combine_transaction_id?: string
  }
}
interface RefundsApplyPostAnswer {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  create_time: string
  amount: RefundAmount
  promotion_detail?: Refund4CreatePromotionDetail[]
  refund_account?: Open<'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'>
}

interface RefundsId extends Node {
  _refund_id_: V3EcommerceRefundsIdRefundId
  '{refund_id}': V3EcommerceRefundsIdRefundId
}

export interface V3EcommerceRefundsIdRefundId extends Node {
  /** 通过微信支付退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476908
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: V3EcommerceRefundsIdRefundIdGet): Response<Refund>
  /** 通过微信支付退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476908
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: V3EcommerceRefundsIdRefundIdGet): Promised<Refund>
}

interface V3EcommerceRefundsIdRefundIdGet extends CallOptions {
  refund_id: PathValue
  query: {
    /** ≤32 */ sub_mchid: PathValue
  }
}

interface RefundsOutRefundNo extends Node {
  _out_refund_no_: RefundsByOutRefundNo
  '{out_refund_no}': RefundsByOutRefundNo
}

export interface RefundsByOutRefundNo extends Node {
  /** 通过商户退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476911
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: RefundsByOutRefundNoGet): Response<Refund>
  /** 通过商户退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476911
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: RefundsByOutRefundNoGet): Promised<Refund>
}

interface RefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query: {
    /** ≤32 */ sub_mchid: PathValue
  }
}

interface V3EcommerceRefundsRefundId extends Node {
  applyAbnormalRefund: RefundsApplyAbnormalRefund
  'apply-abnormal-refund': RefundsApplyAbnormalRefund
  returnAdvance: RefundsReturnAdvance
  'return-advance': RefundsReturnAdvance
}

export interface RefundsApplyAbnormalRefund extends Node {
  /** 发起异常退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4015181616
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RefundsApplyAbnormalRefundPost): Response<RefundsApplyAbnormalRefundPostAnswer>
  /** 发起异常退款 · 收付通∙退款 · 收付通∙个人收款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4015181616
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RefundsApplyAbnormalRefundPost): Promised<RefundsApplyAbnormalRefundPostAnswer>
}

interface RefundsApplyAbnormalRefundPost extends CallOptions {
  refund_id: PathValue
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ out_refund_no: string
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
    bank_type?: Open<BankType>
    /** ≤1024 Encrypted. */ bank_account?: string
    /** ≤1024 Encrypted. */ real_name?: string
    individual_auth_id?: string
  }
}
interface RefundsApplyAbnormalRefundPostAnswer {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤16 */ channel?: string
  /** ≤64 */ user_received_account?: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: {
    /** 分 */ refund: number
    from?: From[]
    payer_refund: number
    discount_refund?: number
    /** ≤16 */ currency?: string
    advance?: number
    refund_fee?: number
  }
  promotion_detail?: Array<{
    /** ≤32 */ promotion_id: string
    /** ≤32 */ scope: string
    /** ≤32 */ type: string
    amount: number
    refund_amount: number
    goods_detail?: Array<{
      merchant_goods_id: string
      wechatpay_goods_id?: string
      goods_name?: string
      unit_price: number
      refund_amount: number
      refund_quantity: number
    }>
  }>
  refund_account?: Open<'REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT'>
  funds_account?: Open<'AVAILABLE' | 'UNSETTLED'>
}

export interface RefundsReturnAdvance extends Node {
  /** 查询垫付回补结果 · 收付通∙退款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476916
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  get(options: RefundsReturnAdvanceGet): Response<ReturnAdvance>
  /** 查询垫付回补结果 · 收付通∙退款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476916
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  getAsync(options: RefundsReturnAdvanceGet): Promised<ReturnAdvance>
  /** 垫付退款回补 · 收付通∙退款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476927
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  post(options: RefundsReturnAdvancePost): Response<ReturnAdvance>
  /** 垫付退款回补 · 收付通∙退款
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476927
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 RESOURCE_NOT_EXISTS · 500 SYSTEM_ERROR */
  postAsync(options: RefundsReturnAdvancePost): Promised<ReturnAdvance>
}

interface RefundsReturnAdvanceGet extends CallOptions {
  refund_id: PathValue
  query: {
    /** ≤32 */ sub_mchid: PathValue
  }
}

interface RefundsReturnAdvancePost extends CallOptions {
  refund_id: PathValue
  json: {
    /** ≤32 */ sub_mchid: string
  }
}

export interface SubjectSubMerchants extends Node {
  /** 查询指定主体子商户列表 · 收付通∙进件
   * 【电商平台】 */
  get(options: SubjectSubMerchantsGet): Response<SubjectSubMerchantsGetAnswer>
  /** 查询指定主体子商户列表 · 收付通∙进件
   * 【电商平台】 */
  getAsync(options: SubjectSubMerchantsGet): Promised<SubjectSubMerchantsGetAnswer>
}

interface SubjectSubMerchantsGet extends CallOptions {
  query: { organization_type: Open<OrganizationType>, cert_number: PathValue, limit?: Numeric, offset?: Numeric }
}
interface SubjectSubMerchantsGetAnswer {
  data: Array<{ sub_mchid: string, merchant_shortname?: string, sign_time?: string }>
  offset?: number
  limit?: number
  total_count?: number
}

interface Subsidies extends Node {
  cancel: SubsidiesCancel
  create: SubsidiesCreate
  return: SubsidiesReturn
}

export interface SubsidiesCancel extends Node {
  /** 取消补差 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477639
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: SubsidiesCancelPost): Response<SubsidiesCancelPostAnswer>
  /** 取消补差 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477639
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: SubsidiesCancelPost): Promised<SubsidiesCancelPostAnswer>
}

interface SubsidiesCancelPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ transaction_id: string
    /** ≤80 */ description: string
  }
}
interface SubsidiesCancelPostAnswer { sub_mchid: string, transaction_id: string, result: Outcome, description: string }

export interface SubsidiesCreate extends Node {
  /** 请求补差 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477631
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: SubsidiesCreatePost): Response<SubsidiesCreatePostAnswer>
  /** 请求补差 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477631
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: SubsidiesCreatePost): Promised<SubsidiesCreatePostAnswer>
}

interface SubsidiesCreatePost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ transaction_id: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
    out_subsidy_no?: string
    refund_id?: string
  }
}
interface SubsidiesCreatePostAnswer {
  sub_mchid: string
  transaction_id: string
  /** ≤64 */ subsidy_id: string
  description: string
  amount?: number
  result: Open<'SUCCESS' | 'FAIL' | 'REFUND'>
  success_time: string
  out_subsidy_no?: string
}

export interface SubsidiesReturn extends Node {
  /** 请求补差回退 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477636
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: SubsidiesReturnPost): Response<SubsidiesReturnPostAnswer>
  /** 请求补差回退 · 收付通∙补差
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012477636
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: SubsidiesReturnPost): Promised<SubsidiesReturnPostAnswer>
}

interface SubsidiesReturnPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    /** ≤64 */ out_order_no: string
    /** ≤64 */ transaction_id: string
    /** ≤64 */ refund_id?: string
    /** 分 */ amount: number
    /** ≤80 */ description: string
    /** ≤64 */ subsidy_id?: string
    from?: Array<{ account?: 'AVAILABLE' | 'UNAVAILABLE', amount?: number }>
  }
}
interface SubsidiesReturnPostAnswer {
  sub_mchid: string
  transaction_id: string
  subsidy_refund_id: string
  refund_id?: string
  out_order_no: string
  amount: number
  description: string
  result: Open<'SUCCESS' | 'FAIL' | 'REFUND'>
  success_time: string
  /** ≤64 */ subsidy_id?: string
  from?: Array<{ account?: Open<'AVAILABLE' | 'UNAVAILABLE'>, amount?: number }>
}

interface AccountInfo {
  out_account_type: Open<'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT'>
  /** 分 */ amount: number
}

interface CancelApplicationsEntity {
  /** ≤32 */ out_apply_no?: string
  /** ≤32 */ sub_mchid?: string
  /** ≤512 */ reject_reason?: string
  cancel_state?: Open<'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS'>
  update_time?: string
}

interface CancelWithdrawaApplyData {
  /** ≤32 */ applyment_id: string
  /** ≤32 */ out_request_no: string
  cancel_state: Open<'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH'>
  /** ≤256 */ cancel_state_description: string
  withdraw?: Open<'NOT_APPLY_WITHDRAW' | 'APPLY_WITHDRAW'>
  withdraw_state?: Open<'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED'>
  /** ≤256 */ withdraw_state_description?: string
  account_withdraw_result?: Array<{
    out_account_type: Open<'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT'>
    pay_state: Open<'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED'>
    /** ≤256 */ state_description: string
  }>
  modify_time?: string
  /** ≤32 */ sub_mchid: string
  account_info?: AccountInfo[]
  confirm_cancel?: {
    /** ≤1024 */ confirm_cancel_url?: string
  }
}

interface From { account: Open<'AVAILABLE' | 'UNAVAILABLE'>, amount: number }

interface GetStateResp {
  applyment_state: Open<'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | 'CANCELED'>
  /** ≤1024 */ applyment_state_desc: string
  /** ≤256 */ sign_url?: string
  /** ≤32 */ sub_mchid?: string
  account_validation?: {
    /** ≤1024 Encrypted. */ account_name: string
    /** ≤1024 Encrypted. */ account_no?: string
    /** 分 */ pay_amount: number
    /** ≤128 */ destination_account_number: string
    /** ≤128 */ destination_account_name: string
    /** ≤128 */ destination_account_bank: string
    /** ≤128 */ city: string
    /** ≤128 */ remark: string
    /** ≤128 */ deadline: string
  }
  audit_detail?: Array<{
    /** ≤32 */ param_name: string
    /** ≤1024 */ reject_reason: string
  }>
  /** ≤256 */ legal_validation_url?: string
  /** ≤128 */ out_request_no: string
  applyment_id: number
  sign_state?: Open<'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE'>
  wxpay_sign_required?: boolean
}

type IdDocType = 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT' | 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'

interface PreEntrustSignAnswer { pre_entrustweb_id: string, mchid: string, plan_id: number, out_contract_code: string }

interface ReceiversAddAnswer {
  type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
  /** ≤64 */ account: string
}

interface Refund {
  /** ≤32 */ refund_id: string
  /** ≤64 */ out_refund_no: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  channel?: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  /** ≤64 */ user_received_account?: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: RefundAmount
  promotion_detail?: Refund4CreatePromotionDetail[]
  refund_account?: Open<'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'>
  funds_account?: Open<'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'>
}

interface Refund4CreatePromotionDetail {
  /** ≤32 */ promotion_id: string
  scope: Open<'GLOBAL' | 'SINGLE'>
  type: Open<'COUPON' | 'DISCOUNT'>
  amount: number
  refund_amount: number
}

interface RefundAmount {
  /** 分 */ refund: number
  from?: From[]
  payer_refund: number
  discount_refund?: number
  /** ≤16 */ currency?: string
  advance?: number
}

interface ReturnAdvance {
  /** ≤32 */ refund_id: string
  /** ≤32 */ advance_return_id: string
  return_amount: number
  /** ≤32 */ payer_mchid: string
  /** ≤32 */ payer_account: string
  /** ≤32 */ payee_mchid: string
  /** ≤32 */ payee_account: string
  /** ≤32 */ result: string
  success_time?: string
}

interface SubMerchantWithdraw {
  sp_mchid: string
  sub_mchid: string
  status: Open<'CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT'>
  /** ≤128 */ withdraw_id: string
  /** ≤32 */ out_request_no: string
  /** 分 */ amount: number
  create_time: string
  update_time: string
  /** ≤255 */ reason: string
  /** ≤255 */ remark: string
  /** ≤32 */ bank_memo: string
  account_type: Open<'BASIC' | 'FEES' | 'OPERATION'>
  /** ≤4 */ account_number: string
  /** ≤10 */ account_bank: string
  /** ≤128 */ bank_name?: string
}

interface TransactionsAnswer {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  sub_orders?: Array<{
    mchid: string
    trade_type: string
    trade_state: string
    bank_type?: string
    attach?: string
    success_time?: string
    transaction_id: string
    out_trade_no: string
    sub_mchid: string
    sub_appid?: string
    amount?: { total_amount: number, currency: string, payer_amount?: number, payer_currency?: string }
  }>
  combine_payer_info?: { openid: string }
}

interface TransferBillsAnswer {
  mchid: string
  sub_mchid: string
  out_bill_no: string
  transfer_bill_no: string
  appid: string
  transfer_scene_id: string
  state: string
  transfer_amount: number
  transfer_remark?: string
  fail_reason?: string
  openid?: string
  user_name?: string
  create_time?: string
  update_time?: string
}
