// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, JsonText, Node, Open, Outcome, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { BankType, CertType, FinanceInstitutionInfo, FinishOrderAnswer, FinishOrderRequest, IdType, IdentityInfo, OrganizationType, RefundChannel, WithdrawStatus } from '../shared'

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
  /** 提交注销提现申请 · 收付通∙注销 */
  post(options: AccountApplyCancelWithdrawPost): Response<AccountApplyCancelWithdrawPostAnswer>
  /** 提交注销提现申请 · 收付通∙注销 */
  postAsync(options: AccountApplyCancelWithdrawPost): Promised<AccountApplyCancelWithdrawPostAnswer>
}

interface AccountApplyCancelWithdrawPost extends CallOptions {
  json: {
    sub_mchid: string
    out_request_no: string
    withdraw?: 'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'
    payee_info: {
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
      bank_account_info: {
        account_name: string
        account_bank: string
        bank_branch_id?: string
        bank_branch_name?: string
        bank_name?: string
        account_number: string
      }
      identity_info?: IdentityInfo
    }
    proof_medias?: Array<{ proof_media_type: 'WITHDRAWAL_APPLICATION', proof_media: string }>
    additional_materials?: string[]
    remark?: string
  }
}
interface AccountApplyCancelWithdrawPostAnswer { applyment_id?: string, out_request_no?: string }

interface ApplyCancelWithdrawApplymentId extends Node {
  _applyment_id_: ApplyCancelWithdrawByApplymentId
  '{applyment_id}': ApplyCancelWithdrawByApplymentId
}

export interface ApplyCancelWithdrawByApplymentId extends Node {
  /** 微信支付注销提现申请单号查询申请单状态 · 收付通∙注销 */
  get(options: ApplyCancelWithdrawByApplymentIdGet): Response<ApplyCancelWithdrawAnswer>
  /** 微信支付注销提现申请单号查询申请单状态 · 收付通∙注销 */
  getAsync(options: ApplyCancelWithdrawByApplymentIdGet): Promised<ApplyCancelWithdrawAnswer>
}

interface ApplyCancelWithdrawByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

export interface ApplyCancelWithdrawConfirm extends Node {
  /** 平台代商户确认注销 · 收付通∙注销 */
  post(options: ApplyCancelWithdrawConfirmPost): Response<ApplyCancelWithdrawConfirmPostAnswer>
  /** 平台代商户确认注销 · 收付通∙注销 */
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
  /** 商户注销提现申请单号查询申请单状态 · 收付通∙注销 */
  get(options: ApplyCancelWithdrawByOutRequestNoGet): Response<ApplyCancelWithdrawAnswer>
  /** 商户注销提现申请单号查询申请单状态 · 收付通∙注销 */
  getAsync(options: ApplyCancelWithdrawByOutRequestNoGet): Promised<ApplyCancelWithdrawAnswer>
}

interface ApplyCancelWithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

interface ApplyCancelWithdrawValidateCancel extends Node {
  _sub_mchid_: ApplyCancelWithdrawValidateCancelBySubMchid
  '{sub_mchid}': ApplyCancelWithdrawValidateCancelBySubMchid
}

export interface ApplyCancelWithdrawValidateCancelBySubMchid extends Node {
  /** 商户注销资格校验 · 收付通∙注销 */
  get(options: ApplyCancelWithdrawValidateCancelBySubMchidGet): Response<ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer>
  /** 商户注销资格校验 · 收付通∙注销 */
  getAsync(options: ApplyCancelWithdrawValidateCancelBySubMchidGet): Promised<ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer>
}

interface ApplyCancelWithdrawValidateCancelBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
}
interface ApplyCancelWithdrawValidateCancelBySubMchidGetAnswer {
  sub_mchid: string
  merchant_state: Open<'NORMAL' | 'HAS_BEEN_CANCELLED'>
  validate_result: Open<'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW'>
  account_info: AccountInfo[]
  block_reasons?: Array<{
    type?: Open<'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON'>
    description?: string
    out_account_type?: unknown
    pay_state?: unknown
    state_description?: unknown
  }>
}

export interface AccountCancelApplications extends Node {
  media: CancelApplicationsMedia
  outApplyNo: CancelApplicationsOutApplyNo
  'out-apply-no': CancelApplicationsOutApplyNo
  /** 提交注销申请单 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html */
  post(options: AccountCancelApplicationsPost): Response<CancelApplicationsAnswer>
  /** 提交注销申请单 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/create-cancel-application.html */
  postAsync(options: AccountCancelApplicationsPost): Promised<CancelApplicationsAnswer>
}

interface AccountCancelApplicationsPost extends CallOptions {
  json: {
    sub_mchid: string
    out_apply_no: string
    application_info: Array<{
      application_type?: 'SP_CANCEL_ACCOUNT_APPLICATION' | 'SUB_CANCEL_ACCOUNT_APPLICATION'
      application_media_id?: string
    }>
  }
}

export interface CancelApplicationsMedia extends Node {
  /** 图片上传 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html */
  post(options: CancelApplicationsMediaPost): Response<CancelApplicationsMediaPostAnswer>
  /** 图片上传 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/media/upload-media.html */
  postAsync(options: CancelApplicationsMediaPost): Promised<CancelApplicationsMediaPostAnswer>
}

type CancelApplicationsMediaPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { file_digest?: string, file_name?: string }>,
  2>
interface CancelApplicationsMediaPostAnswer { media_id: string }

interface CancelApplicationsOutApplyNo extends Node {
  _out_apply_no_: CancelApplicationsByOutApplyNo
  '{out_apply_no}': CancelApplicationsByOutApplyNo
}

export interface CancelApplicationsByOutApplyNo extends Node {
  /** 查询注销单状态 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html */
  get(options: CancelApplicationsByOutApplyNoGet): Response<CancelApplicationsAnswer>
  /** 查询注销单状态 · 收付通∙注销
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-cancel/cancel-applications/get-cancel-application.html */
  getAsync(options: CancelApplicationsByOutApplyNoGet): Promised<CancelApplicationsAnswer>
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml */
  get(options: ApplymentsByOutRequestNoGet): Response<ApplymentsByOutRequestNoGetAnswer>
  /** 通过业务申请编号查询申请状态 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml */
  getAsync(options: ApplymentsByOutRequestNoGet): Promised<ApplymentsByOutRequestNoGetAnswer>
}

interface ApplymentsByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}
interface ApplymentsByOutRequestNoGetAnswer {
  applyment_state: Open<EcommerceApplymentState>
  applyment_state_desc: string
  sign_url?: string
  sub_mchid?: string
  account_validation?: {
    account_name?: string
    account_no?: string
    pay_amount?: number
    destination_account_number?: string
    destination_account_name?: string
    destination_account_bank?: string
    city?: string
    remark?: string
    deadline?: string
  }
  audit_detail?: Array<{ param_name: string, reject_reason: string }>
  legal_validation_url?: string
  out_request_no: string
  applyment_id: number
  sign_state?: Open<'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE'>
}

export interface ApplymentsByOutRequestNoRevoke extends Node {
  /** 撤销申请单-使用业务申请编号 · 收付通∙进件 */
  post(options: ApplymentsByOutRequestNoRevokePost): Response<ApplymentsByOutRequestNoRevokePostAnswer>
  /** 撤销申请单-使用业务申请编号 · 收付通∙进件 */
  postAsync(options: ApplymentsByOutRequestNoRevokePost): Promised<ApplymentsByOutRequestNoRevokePostAnswer>
}

interface ApplymentsByOutRequestNoRevokePost extends CallOptions {
  out_request_no: PathValue
}
interface ApplymentsByOutRequestNoRevokePostAnswer { applyment_id: number, out_request_no: string }

export interface ApplymentsSubmitAccountHostingApplyment extends Node {
  /** 提交申请单 · 收付通∙进件 */
  post(options: ApplymentsSubmitAccountHostingApplymentPost): Response<ApplymentsSubmitAccountHostingApplymentPostAnswer>
  /** 提交申请单 · 收付通∙进件 */
  postAsync(options: ApplymentsSubmitAccountHostingApplymentPost): Promised<ApplymentsSubmitAccountHostingApplymentPostAnswer>
}

interface ApplymentsSubmitAccountHostingApplymentPost extends CallOptions {
  json: {
    out_request_no: string
    organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
    finance_institution?: boolean
    business_license_info?: BusinessLicenseInfo
    finance_institution_info?: FinanceInstitutionInfo
    id_holder_type?: 'LEGAL' | 'SUPER'
    id_doc_type?: IdType
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
      ubo_id_doc_type?: IdType
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
      bank_account_type: '74' | '75'
      account_bank: string
      account_name: string
      bank_branch_id?: string
      bank_name?: string
      account_number: string
    }
    contact_info: {
      contact_type: '65' | '66'
      contact_name: string
      contact_id_doc_type?: IdType
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
    sales_scene_info: SalesSceneInfo
    settlement_info?: { settlement_id?: string, qualification_type?: string }
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
  /** 平台代理签约核身 · 收付通∙进件 */
  post(options: ApplymentsSubmitSignVerifyInfoPost): Response<ApplymentsSubmitSignVerifyInfoPostAnswer>
  /** 平台代理签约核身 · 收付通∙进件 */
  postAsync(options: ApplymentsSubmitSignVerifyInfoPost): Promised<ApplymentsSubmitSignVerifyInfoPostAnswer>
}

interface ApplymentsSubmitSignVerifyInfoPost extends CallOptions {
  json: {
    out_request_no: string
    applyment_id?: number
    pre_sign_time?: string
    proxy_verify_identity_info?: {
      verify_identity_type: 'VERIFY_IDENTITY_TYPE_FACE_TO_FACE' | 'VERIFY_IDENTITY_TYPE_REMOTE'
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml */
  get(options: ApplymentsByApplymentIdGet): Response<ApplymentsByApplymentIdGetAnswer>
  /** 通过申请单ID查询申请状态 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/applyments/chapter3_2.shtml */
  getAsync(options: ApplymentsByApplymentIdGet): Promised<ApplymentsByApplymentIdGetAnswer>
}

interface ApplymentsByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}
interface ApplymentsByApplymentIdGetAnswer {
  applyment_state: Open<EcommerceApplymentState>
  applyment_state_desc: string
  sign_url?: string
  sub_mchid?: string
  account_validation?: {
    account_name: string
    account_no?: string
    pay_amount: number
    destination_account_number: string
    destination_account_name: string
    destination_account_bank: string
    city: string
    remark: string
    deadline: string
  }
  audit_detail?: Array<{ param_name: string, reject_reason: string }>
  legal_validation_url?: string
  out_request_no: string
  applyment_id: number
  sign_state?: Open<'UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE'>
}

export interface ApplymentsByApplymentIdRevoke extends Node {
  /** 撤销申请单-使用申请单号 · 收付通∙进件 */
  post(options: ApplymentsByApplymentIdRevokePost): Response<ApplymentsByApplymentIdRevokePostAnswer>
  /** 撤销申请单-使用申请单号 · 收付通∙进件 */
  postAsync(options: ApplymentsByApplymentIdRevokePost): Promised<ApplymentsByApplymentIdRevokePostAnswer>
}

interface ApplymentsByApplymentIdRevokePost extends CallOptions {
  applyment_id: PathValue
}
interface ApplymentsByApplymentIdRevokePostAnswer { applyment_id: number, out_request_no: string }

export interface V3EcommerceApplyments extends Node {
  /** 二级商户进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml */
  post(options: V3EcommerceApplymentsPost): Response<V3EcommerceApplymentsPostAnswer>
  /** 二级商户进件 · 收付通∙进件
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_1_1.shtml */
  postAsync(options: V3EcommerceApplymentsPost): Promised<V3EcommerceApplymentsPostAnswer>
}

interface V3EcommerceApplymentsPost extends CallOptions {
  json: {
    out_request_no: string
    organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708'
    finance_institution?: boolean
    business_license_info?: BusinessLicenseInfo
    finance_institution_info?: FinanceInstitutionInfo
    id_holder_type?: 'LEGAL' | 'SUPER'
    id_doc_type?: IdType
    authorize_letter_copy?: string
    id_card_info?: {
      id_card_copy?: string
      id_card_national?: string
      /** Encrypted. */
      id_card_name?: string
      /** Encrypted. */
      id_card_number?: string
      id_card_valid_time_begin?: string
      id_card_valid_time?: string
      /** Encrypted. */
      id_card_address?: unknown
    }
    id_doc_info?: {
      /** Encrypted. */
      id_doc_name?: string
      /** Encrypted. */
      id_doc_number?: string
      id_doc_copy?: string
      id_doc_copy_back?: string
      doc_period_begin?: string
      doc_period_end?: string
      /** Encrypted. */
      id_doc_address?: unknown
    }
    owner?: boolean
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
    account_info: {
      bank_account_type?: '74' | '75'
      account_bank?: string
      /** Encrypted. */
      account_name?: string
      bank_address_code?: string
      bank_branch_id?: string
      bank_name?: string
      /** Encrypted. */
      account_number?: string
    }
    contact_info: {
      contact_type?: '65' | '66'
      /** Encrypted. */
      contact_name?: string
      contact_id_doc_type?: IdType
      /** Encrypted. */
      contact_id_card_number?: string
      contact_id_doc_copy?: string
      contact_id_doc_copy_back?: string
      contact_period_begin?: string
      contact_period_end?: string
      business_authorization_letter?: string
      /** Encrypted. */
      mobile_phone?: string
    }
    sales_scene_info: SalesSceneInfo
    settlement_info?: { settlement_id?: string, qualification_type?: string }
    merchant_shortname: string
    qualifications?: string[]
    business_addition_pics?: string[]
    business_addition_desc?: string[]
  }
}
interface V3EcommerceApplymentsPostAnswer { applyment_id: number, out_request_no: string }

interface Bill extends Node {
  fundflowbill: BillFundflowbill
}

export interface BillFundflowbill extends Node {
  /** 申请二级商户资金账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html */
  get(options: BillFundflowbillGet): Response<BillFundflowbillGetAnswer>
  /** 申请二级商户资金账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-merchant-fund-flow-bill/get-sub-merchant-fund-flow-bill.html */
  getAsync(options: BillFundflowbillGet): Promised<BillFundflowbillGetAnswer>
}

interface BillFundflowbillGet extends CallOptions {
  query: { bill_date: string, account_type: 'ALL', tar_type?: 'GZIP', algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM' }
}
interface BillFundflowbillGetAnswer {
  download_bill_count: number
  download_bill_list?: Array<{
    bill_sequence: number
    hash_type: Open<'SHA1'>
    hash_value: string
    download_url: string
    encrypt_key: string
    nonce: string
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_2.shtml */
  get(options: ContractsByOutContractCodeGet): Response<ContractsByOutContractCodeGetAnswer>
  /** 通过商户协议号查询协议 · 收付通∙合单代扣
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
  contract_display_account: string
  contract_state: string
  contract_signed_time: string
  contract_expired_time: string
  contract_terminate_info?: { contract_termination_mode: string, contract_terminated_time: string, contract_termination_remark: string }
  openid: string
}

export interface ContractsTerminate extends Node {
  /** 商户协议号解约协议 · 收付通∙合单代扣
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_3.shtml */
  post(options: ContractsTerminatePost): Response<ContractsTerminatePostAnswer>
  /** 商户协议号解约协议 · 收付通∙合单代扣
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml */
  post(options: ContractsPreEntrustSignPost): Response<PreEntrustSignAnswer>
  /** APP方式预签约 · 收付通∙合单代扣
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_8.shtml */
  post(options: ContractsPreEntrustSignMiniProgramPost): Response<PreEntrustSignAnswer>
  /** 小程序方式预签约 · 收付通∙合单代扣
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_4.shtml */
  post(options: CombinePapayTransactionsPost): Response<TransactionsAnswer>
  /** 电商合单委托代扣支付 · 收付通∙合单代扣
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml */
  get(options: CombinePapayTransactionsByCombineOutTradeNoGet): Response<TransactionsAnswer>
  /** 电商合单委托代扣查询订单 · 收付通∙合单代扣
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_6.shtml */
  getAsync(options: CombinePapayTransactionsByCombineOutTradeNoGet): Promised<TransactionsAnswer>
}

interface CombinePapayTransactionsByCombineOutTradeNoGet extends CallOptions {
  combine_out_trade_no: PathValue
}

export interface TransactionsReverse extends Node {
  /** 电商合单委托代扣撤销订单 · 收付通∙合单代扣
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_5.shtml */
  post(options: TransactionsReversePost): Response<''>
  /** 电商合单委托代扣撤销订单 · 收付通∙合单代扣
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
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html */
  get(options: FundBalanceBySubMchidGet): Response<FundBalanceBySubMchidGetAnswer>
  /** 查询二级商户账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-balance/accounts/query-e-commerce-balance.html */
  getAsync(options: FundBalanceBySubMchidGet): Promised<FundBalanceBySubMchidGetAnswer>
}

interface FundBalanceBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query?: { account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' }
}
interface FundBalanceBySubMchidGetAnswer {
  sub_mchid: string
  account_type?: Open<'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'>
  available_amount: number
  pending_amount?: number
}

interface FundEnddaybalance extends Node {
  _sub_mchid_: FundEnddaybalanceBySubMchid
  '{sub_mchid}': FundEnddaybalanceBySubMchid
}

export interface FundEnddaybalanceBySubMchid extends Node {
  /** 查询二级商户账户日终余额 · 收付通∙余额
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml */
  get(options: FundEnddaybalanceBySubMchidGet): Response<FundEnddaybalanceBySubMchidGetAnswer>
  /** 查询二级商户账户日终余额 · 收付通∙余额
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_2.shtml */
  getAsync(options: FundEnddaybalanceBySubMchidGet): Promised<FundEnddaybalanceBySubMchidGetAnswer>
}

interface FundEnddaybalanceBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: { date: string, account_type?: 'BASIC' | 'DEPOSIT' }
}
interface FundEnddaybalanceBySubMchidGetAnswer {
  sub_mchid: string
  available_amount: number
  pending_amount?: number
  account_type?: Open<'BASIC' | 'DEPOSIT'>
}

export interface FundWithdraw extends Node {
  outRequestNo: WithdrawOutRequestNo
  'out-request-no': WithdrawOutRequestNo
  _withdraw_id_: FundWithdrawByWithdrawId
  '{withdraw_id}': FundWithdrawByWithdrawId
  /** 账户余额提现 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml */
  post(options: FundWithdrawPost): Response<FundWithdrawPostAnswer>
  /** 账户余额提现 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_22.shtml */
  postAsync(options: FundWithdrawPost): Promised<FundWithdrawPostAnswer>
}

interface FundWithdrawPost extends CallOptions {
  json: {
    sub_mchid: string
    out_request_no: string
    amount: number
    remark?: string
    bank_memo?: string
    account_type?: 'BASIC' | 'OPERATION' | 'FEES'
    notify_url?: string
  }
}
interface FundWithdrawPostAnswer {
  sub_mchid: string
  withdraw_id: string
  out_request_no: string
  account_type?: Open<'BASIC' | 'OPERATION' | 'FEES'>
}

interface WithdrawOutRequestNo extends Node {
  _out_request_no_: WithdrawByOutRequestNo
  '{out_request_no}': WithdrawByOutRequestNo
}

export interface WithdrawByOutRequestNo extends Node {
  /** 商户提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml */
  get(options: WithdrawByOutRequestNoGet): Response<WithdrawAnswer>
  /** 商户提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml */
  getAsync(options: WithdrawByOutRequestNoGet): Promised<WithdrawAnswer>
}

interface WithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
  query: { sub_mchid: string }
}

export interface FundWithdrawByWithdrawId extends Node {
  /** 微信支付提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml */
  get(options: FundWithdrawByWithdrawIdGet): Response<WithdrawAnswer>
  /** 微信支付提现单号查询 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_23.shtml */
  getAsync(options: FundWithdrawByWithdrawIdGet): Promised<WithdrawAnswer>
}

interface FundWithdrawByWithdrawIdGet extends CallOptions {
  withdraw_id: PathValue
  query: { sub_mchid: string }
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
  /** 根据业务申请单号查签约信息 · 收付通∙个人收款 */
  get(options: IndividualContractsByOutContractCodeGet): Response<IndividualContractsByOutContractCodeGetAnswer>
  /** 根据业务申请单号查签约信息 · 收付通∙个人收款 */
  getAsync(options: IndividualContractsByOutContractCodeGet): Promised<IndividualContractsByOutContractCodeGetAnswer>
}

interface IndividualContractsByOutContractCodeGet extends CallOptions {
  out_contract_code: PathValue
  query: { appid: string }
}
interface IndividualContractsByOutContractCodeGetAnswer {
  individual_auth_id?: string
  signed_time: string
  auth_state: Open<'AUTHORIZED' | 'UNAUTHORIZED'>
  individual_openid?: string
  real_name_auth_result?: { scope: Open<'pay_realname'>, access_token: string, access_token_expire_time: string }
}

interface IndividualContractsPreEntrustSign extends Node {
  app: PreEntrustSignApp
  miniProgram: IndividualContractsPreEntrustSignMiniProgram
  'mini-program': IndividualContractsPreEntrustSignMiniProgram
}

export interface PreEntrustSignApp extends Node {
  /** APP场景预签约 · 收付通∙个人收款 */
  post(options: PreEntrustSignAppPost): Response<PreEntrustSignAppPostAnswer>
  /** APP场景预签约 · 收付通∙个人收款 */
  postAsync(options: PreEntrustSignAppPost): Promised<PreEntrustSignAppPostAnswer>
}

interface PreEntrustSignAppPost extends CallOptions {
  json: { appid: string, out_contract_code: string }
}
interface PreEntrustSignAppPostAnswer { pre_entrustweb_id: string }

export interface IndividualContractsPreEntrustSignMiniProgram extends Node {
  /** 小程序场景预签约 · 收付通∙个人收款 */
  post(options: IndividualContractsPreEntrustSignMiniProgramPost): Response<IndividualContractsPreEntrustSignMiniProgramPostAnswer>
  /** 小程序场景预签约 · 收付通∙个人收款 */
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
  /** APP场景预签约（需要实名验证） · 收付通∙个人收款 */
  post(options: PreEntrustSignWithRealNameIdentityAppPost): Response<PreEntrustSignWithRealNameIdentityAppPostAnswer>
  /** APP场景预签约（需要实名验证） · 收付通∙个人收款 */
  postAsync(options: PreEntrustSignWithRealNameIdentityAppPost): Promised<PreEntrustSignWithRealNameIdentityAppPostAnswer>
}

interface PreEntrustSignWithRealNameIdentityAppPost extends CallOptions {
  json: { appid: string, out_contract_code: string, real_name: string, cred_type: 'ID_CARD', cred_id: string }
}
interface PreEntrustSignWithRealNameIdentityAppPostAnswer { pre_entrustweb_id: string }

export interface PreEntrustSignWithRealNameIdentityMiniProgram extends Node {
  /** 小程序场景预签约（需要实名验证） · 收付通∙个人收款 */
  post(options: PreEntrustSignWithRealNameIdentityMiniProgramPost): Response<PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer>
  /** 小程序场景预签约（需要实名验证） · 收付通∙个人收款 */
  postAsync(options: PreEntrustSignWithRealNameIdentityMiniProgramPost): Promised<PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer>
}

interface PreEntrustSignWithRealNameIdentityMiniProgramPost extends CallOptions {
  json: {
    appid: string
    out_contract_code: string
    openid: string
    real_name: string
    cred_type: 'ID_CARD'
    cred_id: string
  }
}
interface PreEntrustSignWithRealNameIdentityMiniProgramPostAnswer { pre_entrustweb_id: string }

export interface IndividualContractsByOpenid extends Node {
  /** 查询个人收款方授权结果 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html */
  get(options: IndividualContractsByOpenidGet): Response<IndividualContractsByOpenidGetAnswer>
  /** 查询个人收款方授权结果 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-contracts.html */
  getAsync(options: IndividualContractsByOpenidGet): Promised<IndividualContractsByOpenidGetAnswer>
}

interface IndividualContractsByOpenidGet extends CallOptions {
  openid: PathValue
  query: { appid: string, permission_type: 'INDIVIDUAL_PAYEE' }
}
interface IndividualContractsByOpenidGetAnswer { individual_auth_id: string, operation_time: string, auth_state: Open<'AUTHORIZED' | 'UNAUTHORIZED'> }

interface MchTransfer extends Node {
  authorizations: MchTransferAuthorizations
  transferBills: MchTransferTransferBills
  'transfer-bills': MchTransferTransferBills
}

export interface MchTransferAuthorizations extends Node {
  _sub_mchid_: MchTransferAuthorizationsBySubMchid
  '{sub_mchid}': MchTransferAuthorizationsBySubMchid
  /** 申请二级商户商家转账授权 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html */
  post(options: MchTransferAuthorizationsPost): Response<MchTransferAuthorizationsPostAnswer>
  /** 申请二级商户商家转账授权 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/create-authorization.html */
  postAsync(options: MchTransferAuthorizationsPost): Promised<MchTransferAuthorizationsPostAnswer>
}

interface MchTransferAuthorizationsPost extends CallOptions {
  json: {
    sub_mchid: string
    agreement_list: Array<{ agreement_code: string, agreement_version: string, sign_organization: string, sign_time: string }>
  }
}
interface MchTransferAuthorizationsPostAnswer { sub_mchid: string, authorization_state: string, accept_time: string, authorize_time?: string }

export interface MchTransferAuthorizationsBySubMchid extends Node {
  /** 查询二级商户商家转账授权状态 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/authorization/get-authorization.html */
  get(options: MchTransferAuthorizationsBySubMchidGet): Response<MchTransferAuthorizationsBySubMchidGetAnswer>
  /** 查询二级商户商家转账授权状态 · 收付通∙转账
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
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/transfer-to-user.html */
  post(options: MchTransferTransferBillsPost): Response<MchTransferTransferBillsPostAnswer>
  /** 发起转账 · 收付通∙转账
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
  create_time: string
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
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html */
  get(options: TransferBillsByOutBillNoGet): Response<TransferBillsAnswer>
  /** 商户单号查询转账单 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-out-no.html */
  getAsync(options: TransferBillsByOutBillNoGet): Promised<TransferBillsAnswer>
}

interface TransferBillsByOutBillNoGet extends CallOptions {
  out_bill_no: PathValue
  query: { sub_mchid: string }
}

export interface TransferBillsCancel extends Node {
  /** 撤销转账 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html */
  post(options: TransferBillsCancelPost): Response<TransferBillsCancelPostAnswer>
  /** 撤销转账 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/cancel-transfer.html */
  postAsync(options: TransferBillsCancelPost): Promised<TransferBillsCancelPostAnswer>
}

interface TransferBillsCancelPost extends CallOptions {
  out_bill_no: PathValue
  json: { sub_mchid: string }
}
interface TransferBillsCancelPostAnswer { sub_mchid: string, out_bill_no: string, transfer_bill_no: string, state: string, update_time: string }

interface TransferBillsTransferBillNo extends Node {
  _transfer_bill_no_: TransferBillsByTransferBillNo
  '{transfer_bill_no}': TransferBillsByTransferBillNo
}

export interface TransferBillsByTransferBillNo extends Node {
  /** 微信转账单号查询转账单 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html */
  get(options: TransferBillsByTransferBillNoGet): Response<TransferBillsAnswer>
  /** 微信转账单号查询转账单 · 收付通∙转账
   * https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-bill/get-transfer-bill-by-no.html */
  getAsync(options: TransferBillsByTransferBillNoGet): Promised<TransferBillsAnswer>
}

interface TransferBillsByTransferBillNoGet extends CallOptions {
  transfer_bill_no: PathValue
  query: { sub_mchid: string }
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
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  get(options: ProfitsharingAfterSalesOrdersGet): Response<ProfitsharingAfterSalesOrdersGetAnswer>
  /** 查询售后服务分账结果 · 收付通∙分账
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  getAsync(options: ProfitsharingAfterSalesOrdersGet): Promised<ProfitsharingAfterSalesOrdersGetAnswer>
  /** 请求售后服务分账 · 收付通∙分账
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  post(options: ProfitsharingAfterSalesOrdersPost): Response<ProfitsharingAfterSalesOrdersPostAnswer>
  /** 请求售后服务分账 · 收付通∙分账
   * https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html */
  postAsync(options: ProfitsharingAfterSalesOrdersPost): Promised<ProfitsharingAfterSalesOrdersPostAnswer>
}

interface ProfitsharingAfterSalesOrdersGet extends CallOptions {
  query: { sub_mchid: string, transaction_id?: string }
}
interface ProfitsharingAfterSalesOrdersGetAnswer {
  sub_mchid: string
  transaction_id: string
  amount: number
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  fail_reason?: Open<ProfitSharingFailReason>
  finish_time: string
}

interface ProfitsharingAfterSalesOrdersPost extends CallOptions {
  json: {
    sub_mchid: string
    transaction_id: string
    amount: number
    type: 'SERVICE_FEE_INCOME'
    scene: 'REFUND_TICKET' | 'CHANGE_TICKET' | 'RETURN_GOODS'
    refund_id: string
  }
}
interface ProfitsharingAfterSalesOrdersPostAnswer { sub_mchid: string, transaction_id: string, amount: number }

export interface ProfitsharingFinishOrder extends Node {
  /** 完结分账 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml */
  post(options: ProfitsharingFinishOrderPost): Response<FinishOrderAnswer>
  /** 完结分账 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_5.shtml */
  postAsync(options: ProfitsharingFinishOrderPost): Promised<FinishOrderAnswer>
}

interface ProfitsharingFinishOrderPost extends CallOptions {
  json: FinishOrderRequest
}

export interface ProfitsharingOrders extends Node {
  _transaction_id_: ProfitsharingOrdersByTransactionId
  '{transaction_id}': ProfitsharingOrdersByTransactionId
  /** 查询分账结果 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml */
  get(options: ProfitsharingOrdersGet): Response<ProfitsharingOrdersGetAnswer>
  /** 查询分账结果 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_2.shtml */
  getAsync(options: ProfitsharingOrdersGet): Promised<ProfitsharingOrdersGetAnswer>
  /** 请求分账 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml */
  post(options: ProfitsharingOrdersPost): Response<ProfitsharingOrdersPostAnswer>
  /** 请求分账 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_1.shtml */
  postAsync(options: ProfitsharingOrdersPost): Promised<ProfitsharingOrdersPostAnswer>
}

interface ProfitsharingOrdersGet extends CallOptions {
  query: { sub_mchid: string, transaction_id: string, out_order_no: string }
}
interface ProfitsharingOrdersGetAnswer {
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  order_id: string
  status?: Open<'PROCESSING' | 'FINISHED'>
  receivers?: Array<{
    receiver_mchid?: string
    amount: number
    description: string
    result?: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<ProfitSharingFailReason>
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
    receiver_account: string
    detail_id: string
  }>
  close_reason?: string
  abnormal_status?: Open<AbnormalStatus>
  funds_abnormal_closed_reason?: Open<'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'>
  funds_abnormal_redirect_id?: string
  funds_abnormal_receivers?: Array<{ mchid?: string }>
  finish_amount?: number
  finish_description?: string
}

interface ProfitsharingOrdersPost extends CallOptions {
  json: {
    appid?: string
    sub_mchid: string
    transaction_id: string
    out_order_no: string
    receivers: Array<{
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
      receiver_account: string
      amount: number
      description: string
      receiver_name?: string
    }>
    finish: boolean
  }
}
interface ProfitsharingOrdersPostAnswer {
  sub_mchid: string
  transaction_id: string
  out_order_no: string
  order_id: string
  status?: Open<'PROCESSING' | 'FINISHED'>
  receivers: Array<{
    amount: number
    description: string
    result?: Open<'PENDING' | 'SUCCESS' | 'CLOSED'>
    finish_time: string
    fail_reason?: Open<ProfitSharingFailReason>
    type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>
    receiver_account: string
    detail_id: string
    abnormal_status?: Open<AbnormalStatus>
    funds_abnormal_closed_reason?: Open<'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER'>
    funds_abnormal_redirect_id?: string
    funds_abnormal_receivers?: Array<{ mchid?: string }>
  }>
}

interface ProfitsharingOrdersByTransactionId extends Node {
  amounts: OrdersAmounts
}

export interface OrdersAmounts extends Node {
  /** 查询订单剩余待分金额 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml */
  get(options: OrdersAmountsGet): Response<OrdersAmountsGetAnswer>
  /** 查询订单剩余待分金额 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_4_9.shtml */
  getAsync(options: OrdersAmountsGet): Promised<OrdersAmountsGetAnswer>
}

interface OrdersAmountsGet extends CallOptions {
  transaction_id: PathValue
}
interface OrdersAmountsGetAnswer { transaction_id: string, unsplit_amount: number }

interface ProfitsharingReceivers extends Node {
  add: ReceiversAdd
  delete: ReceiversDelete
}

export interface ReceiversAdd extends Node {
  /** 添加分账接收方 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml */
  post(options: ReceiversAddPost): Response<ReceiversAddAnswer>
  /** 添加分账接收方 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_7.shtml */
  postAsync(options: ReceiversAddPost): Promised<ReceiversAddAnswer>
}

interface ReceiversAddPost extends CallOptions {
  json: {
    appid: string
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
    account: string
    name?: string
    /** Encrypted. */
    encrypted_name?: string
    relation_type: 'MERCHANT_ID' | 'PERSONAL_OPENID'
  }
}

export interface ReceiversDelete extends Node {
  /** 删除分账接收方 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml */
  post(options: ReceiversDeletePost): Response<ReceiversAddAnswer>
  /** 删除分账接收方 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_8.shtml */
  postAsync(options: ReceiversDeletePost): Promised<ReceiversAddAnswer>
}

interface ReceiversDeletePost extends CallOptions {
  json: { appid: string, type: 'MERCHANT_ID' | 'PERSONAL_OPENID', account: string }
}

export interface ProfitsharingReturnorders extends Node {
  /** 查询分账回退结果 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml */
  get(options: ProfitsharingReturnordersGet): Response<ReturnordersAnswer>
  /** 查询分账回退结果 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_4.shtml */
  getAsync(options: ProfitsharingReturnordersGet): Promised<ReturnordersAnswer>
  /** 请求分账回退 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml */
  post(options: ProfitsharingReturnordersPost): Response<ReturnordersAnswer>
  /** 请求分账回退 · 收付通∙分账
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/profitsharing/chapter3_3.shtml */
  postAsync(options: ProfitsharingReturnordersPost): Promised<ReturnordersAnswer>
}

interface ProfitsharingReturnordersGet extends CallOptions {
  query: { sub_mchid: string, order_id?: string, out_order_no?: string, out_return_no: string }
}

interface ProfitsharingReturnordersPost extends CallOptions {
  json: {
    sub_mchid: string
    order_id?: string
    out_order_no?: string
    out_return_no: string
    return_mchid: string
    amount: number
    description: string
    transaction_id?: string
  }
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
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html */
  post(options: RefundsApplyPost): Response<RefundsApplyPostAnswer>
  /** 退款申请 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/create-refund.html */
  postAsync(options: RefundsApplyPost): Promised<RefundsApplyPostAnswer>
}

interface RefundsApplyPost extends CallOptions {
  json: {
    individual_auth_id?: string
    sub_mchid?: string
    sp_appid: string
    sub_appid?: string
    combine_mchid?: string
    combine_out_trade_no?: string
    combine_transaction_id: string
    transaction_id: string
    out_trade_no?: string
    out_refund_no: string
    reason?: string
    amount: {
      refund: number
      from?: Array<{ account: 'AVAILABLE' | 'UNAVAILABLE', amount: number }>
      total: number
      currency?: string
    }
    notify_url?: string
    refund_account?: 'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'
    funds_account: 'AVAILABLE' | 'UNSETTLED' | 'PREPAID'
  }
}
interface RefundsApplyPostAnswer {
  refund_id: string
  out_refund_no: string
  create_time: string
  amount: {
    refund: number
    from?: Array<{ account: string, amount: number }>
    payer_refund: number
    discount_refund?: number
    currency?: string
    advance?: number
  }
  promotion_detail?: RefundsApplyAnswerPromotionDetail[]
  refund_account?: Open<'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'>
}

interface RefundsId extends Node {
  _refund_id_: V3EcommerceRefundsIdRefundId
  '{refund_id}': V3EcommerceRefundsIdRefundId
}

export interface V3EcommerceRefundsIdRefundId extends Node {
  /** 通过微信支付退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html */
  get(options: V3EcommerceRefundsIdRefundIdGet): Response<RefundsAnswer>
  /** 通过微信支付退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund.html */
  getAsync(options: V3EcommerceRefundsIdRefundIdGet): Promised<RefundsAnswer>
}

interface V3EcommerceRefundsIdRefundIdGet extends CallOptions {
  refund_id: PathValue
  query?: { individual_auth_id?: string, sub_mchid?: string }
}

interface RefundsOutRefundNo extends Node {
  _out_refund_no_: RefundsByOutRefundNo
  '{out_refund_no}': RefundsByOutRefundNo
}

export interface RefundsByOutRefundNo extends Node {
  /** 通过商户退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html */
  get(options: RefundsByOutRefundNoGet): Response<RefundsAnswer>
  /** 通过商户退款单号查询退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-refund-by-out-refund-no.html */
  getAsync(options: RefundsByOutRefundNoGet): Promised<RefundsAnswer>
}

interface RefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query?: { individual_auth_id?: string, sub_mchid?: string }
}

interface V3EcommerceRefundsRefundId extends Node {
  applyAbnormalRefund: RefundsApplyAbnormalRefund
  'apply-abnormal-refund': RefundsApplyAbnormalRefund
  returnAdvance: RefundsReturnAdvance
  'return-advance': RefundsReturnAdvance
}

export interface RefundsApplyAbnormalRefund extends Node {
  /** 发起异常退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html */
  post(options: RefundsApplyAbnormalRefundPost): Response<RefundsApplyAbnormalRefundPostAnswer>
  /** 发起异常退款 · 收付通∙退款 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/partner/apis/ecommerce-refund/refunds/create-abnormal-refund.html */
  postAsync(options: RefundsApplyAbnormalRefundPost): Promised<RefundsApplyAbnormalRefundPostAnswer>
}

interface RefundsApplyAbnormalRefundPost extends CallOptions {
  refund_id: PathValue
  json: {
    sub_mchid?: string
    individual_auth_id?: string
    out_refund_no: string
    type: 'USER_BANK_CARD' | 'MERCHANT_BANK_CARD'
    bank_type?: BankType
    bank_account?: string
    real_name?: string
  }
}
interface RefundsApplyAbnormalRefundPostAnswer {
  refund_id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel?: string
  user_received_account?: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'>
  funds_account?: Open<'AVAILABLE' | 'UNSETTLED'>
  amount: {
    refund: number
    from?: Array<{ account: string, amount: number }>
    payer_refund: number
    discount_refund: number
    currency: string
    refund_fee?: number
  }
  promotion_detail?: Array<{
    promotion_id: string
    scope: string
    type: string
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
}

export interface RefundsReturnAdvance extends Node {
  /** 查询垫付回补结果 · 收付通∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml */
  get(options: RefundsReturnAdvanceGet): Response<ReturnAdvanceAnswer>
  /** 查询垫付回补结果 · 收付通∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_5.shtml */
  getAsync(options: RefundsReturnAdvanceGet): Promised<ReturnAdvanceAnswer>
  /** 垫付退款回补 · 收付通∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml */
  post(options: RefundsReturnAdvancePost): Response<ReturnAdvanceAnswer>
  /** 垫付退款回补 · 收付通∙退款
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_6_4.shtml */
  postAsync(options: RefundsReturnAdvancePost): Promised<ReturnAdvanceAnswer>
}

interface RefundsReturnAdvanceGet extends CallOptions {
  refund_id: PathValue
  query: { sub_mchid: string }
}

interface RefundsReturnAdvancePost extends CallOptions {
  refund_id: PathValue
  json: { sub_mchid: string }
}

export interface SubjectSubMerchants extends Node {
  /** 查询指定主体子商户列表 · 收付通∙进件 */
  get(options: SubjectSubMerchantsGet): Response<SubjectSubMerchantsGetAnswer>
  /** 查询指定主体子商户列表 · 收付通∙进件 */
  getAsync(options: SubjectSubMerchantsGet): Promised<SubjectSubMerchantsGetAnswer>
}

interface SubjectSubMerchantsGet extends CallOptions {
  query: { organization_type: OrganizationType, cert_number: string, limit?: number, offset?: number }
}
interface SubjectSubMerchantsGetAnswer {
  data: Array<{ sub_mchid: string, merchant_shortname: string, sign_time: string }>
  offset: number
  limit: number
  total_count: number
}

interface Subsidies extends Node {
  cancel: SubsidiesCancel
  create: SubsidiesCreate
  return: SubsidiesReturn
}

export interface SubsidiesCancel extends Node {
  /** 取消补差 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml */
  post(options: SubsidiesCancelPost): Response<SubsidiesCancelPostAnswer>
  /** 取消补差 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_3.shtml */
  postAsync(options: SubsidiesCancelPost): Promised<SubsidiesCancelPostAnswer>
}

interface SubsidiesCancelPost extends CallOptions {
  json: { sub_mchid: string, transaction_id: string, description: string }
}
interface SubsidiesCancelPostAnswer { sub_mchid: string, transaction_id: string, result: Outcome, description: string }

export interface SubsidiesCreate extends Node {
  /** 请求补差 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml */
  post(options: SubsidiesCreatePost): Response<SubsidiesCreatePostAnswer>
  /** 请求补差 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_1.shtml */
  postAsync(options: SubsidiesCreatePost): Promised<SubsidiesCreatePostAnswer>
}

interface SubsidiesCreatePost extends CallOptions {
  json: {
    sub_mchid: string
    transaction_id: string
    amount: number
    description: string
    refund_id?: string
    out_subsidy_no?: string
  }
}
interface SubsidiesCreatePostAnswer {
  sub_mchid: string
  transaction_id: string
  subsidy_id: string
  description: string
  amount: number
  result: Open<'SUCCESS' | 'FAIL' | 'REFUND'>
  success_time: string
}

export interface SubsidiesReturn extends Node {
  /** 请求补差回退 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml */
  post(options: SubsidiesReturnPost): Response<SubsidiesReturnPostAnswer>
  /** 请求补差回退 · 收付通∙补差
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/subsidies/chapter3_2.shtml */
  postAsync(options: SubsidiesReturnPost): Promised<SubsidiesReturnPostAnswer>
}

interface SubsidiesReturnPost extends CallOptions {
  json: {
    sub_mchid: string
    out_order_no: string
    transaction_id: string
    refund_id: string
    amount: number
    description: string
    subsidy_id?: string
    from?: Array<{ account?: 'AVAILABLE' | 'UNAVAILABLE', amount?: number }>
  }
}
interface SubsidiesReturnPostAnswer {
  sub_mchid: string
  transaction_id: string
  subsidy_refund_id: string
  refund_id: string
  out_order_no: string
  amount: number
  description: string
  result: Open<'SUCCESS' | 'FAIL' | 'REFUND'>
  success_time: string
}

type AbnormalStatus = 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED'

interface AccountInfo { out_account_type: Open<OutAccountType>, amount: number }

interface ApplyCancelWithdrawAnswer {
  applyment_id: string
  out_request_no: string
  cancel_state: Open<'ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH'>
  cancel_state_description: string
  withdraw?: Open<'APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW'>
  withdraw_state?: Open<'WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED'>
  withdraw_state_description?: string
  account_withdraw_result?: Array<{
    out_account_type: Open<OutAccountType>
    pay_state: Open<'PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED'>
    state_description: string
  }>
  modify_time?: string
  sub_mchid: string
  account_info?: AccountInfo[]
  confirm_cancel?: { confirm_cancel_url?: string }
}

interface BusinessLicenseInfo {
  cert_type?: CertType
  business_license_copy?: string
  business_license_number?: string
  merchant_name?: string
  legal_person?: string
  company_address?: string
  business_time?: JsonText<string[]>
}

interface CancelApplicationsAnswer {
  out_apply_no: string
  sub_mchid: string
  reject_reason?: string
  cancel_state?: Open<'REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS'>
  update_time?: string
  subsidy_id?: unknown
  description?: unknown
  amount?: unknown
  result?: unknown
  success_time?: unknown
}

type EcommerceApplymentState = 'CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN'

type OutAccountType = 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT'

interface PreEntrustSignAnswer { pre_entrustweb_id: string, mchid: string, plan_id: number, out_contract_code: string }

type ProfitSharingFailReason = 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'

interface ReceiversAddAnswer { type: Open<'MERCHANT_ID' | 'PERSONAL_OPENID'>, account: string }

interface RefundsAnswer {
  refund_id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel?: Open<RefundChannel>
  user_received_account?: string
  success_time?: string
  create_time: string
  status: Open<'SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: {
    refund: number
    from?: Array<{ account: Open<'AVAILABLE' | 'UNAVAILABLE'>, amount: number }>
    payer_refund: number
    discount_refund?: number
    currency?: string
    advance?: number
  }
  promotion_detail?: RefundsApplyAnswerPromotionDetail[]
  refund_account?: Open<'REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE'>
  funds_account?: Open<'AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC'>
}

interface RefundsApplyAnswerPromotionDetail {
  promotion_id: string
  scope: Open<'GLOBAL' | 'SINGLE'>
  type: Open<'COUPON' | 'DISCOUNT'>
  amount: number
  refund_amount: number
}

interface ReturnAdvanceAnswer {
  refund_id: string
  advance_return_id: string
  return_amount: number
  payer_mchid: string
  payer_account: string
  payee_mchid: string
  payee_account: string
  result: string
  success_time?: string
}

interface ReturnordersAnswer {
  sub_mchid: string
  order_id: string
  out_order_no: string
  out_return_no: string
  return_mchid: string
  amount: number
  return_no: string
  result: Open<'PROCESSING' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED'>
  finish_time: string
}

interface SalesSceneInfo { store_name?: string, store_url?: string, store_qr_code?: string, mini_program_sub_appid?: string }

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
  transfer_remark: string
  fail_reason?: string
  openid?: string
  user_name?: string
  create_time: string
  update_time: string
}

interface WithdrawAnswer {
  sub_mchid?: string
  sp_mchid: string
  status: Open<WithdrawStatus>
  withdraw_id: string
  out_request_no: string
  amount: number
  create_time?: string
  update_time?: string
  reason?: string
  remark?: string
  bank_memo?: string
  account_type?: Open<'BASIC' | 'OPERATION' | 'FEES'>
  account_number?: string
  account_bank?: string
  bank_name?: string
}
