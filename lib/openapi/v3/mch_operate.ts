// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { ContactIdDocType } from '../shared'

export interface MchOperate extends Node {
  risk: Risk
}

interface Risk extends Node {
  withdrawlApply: RiskWithdrawlApply
  'withdrawl-apply': RiskWithdrawlApply
}

export interface RiskWithdrawlApply extends Node {
  applymentId: WithdrawlApplyApplymentId
  'applyment-id': WithdrawlApplyApplymentId
  outRequestNo: WithdrawlApplyOutRequestNo
  'out-request-no': WithdrawlApplyOutRequestNo
  /** 提交已注销商户号可用余额提现申请单 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOTENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: RiskWithdrawlApplyPost): Response<RiskWithdrawlApplyPostAnswer>
  /** 提交已注销商户号可用余额提现申请单 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012488950
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOTENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: RiskWithdrawlApplyPost): Promised<RiskWithdrawlApplyPostAnswer>
}

interface RiskWithdrawlApplyPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid: string
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
    /** 分 */ amount: number
    /** ≤32 */ out_request_no: string
    payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
    /** ≤32 */ payee_mchid?: string
    payee_info: {
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
      bank_account_info: {
        /** ≤2048 Encrypted. */ account_name: string
        /** ≤128 */ account_bank: string
        /** ≤128 */ bank_branch_id?: string
        /** ≤128 */ bank_name?: string
        /** ≤2048 Encrypted. */ account_number: string
      }
      identity_info?: {
        id_doc_type?: ContactIdDocType
        /** ≤2048 Encrypted. */ identification_name?: string
        /** ≤2048 Encrypted. */ identification_no?: string
      }
    }
    proof_media_list?: {
      proof_payee_media?: Array<{
        proof_media_type: 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_2' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_3' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_4' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_5' | 'MISSING_OFFICIAL_SEAL_LETTER' | 'CERTIFICATE_OF_ACCOUNT_CANCELLATION' | 'INDUSTRIAL_AND_COMMERCIAL_CANCELLATION_CERTIFICATE' | 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
        /** ≤1024 */ proof_media: string
      }>
    }
    additional_materials?: { additional_media?: string[] }
    /** ≤1024 */ remark?: string
  }
}
interface RiskWithdrawlApplyPostAnswer {
  /** ≤32 */ applyment_id?: string
  /** ≤32 */ out_request_no?: string
}

interface WithdrawlApplyApplymentId extends Node {
  _applyment_id_: WithdrawlApplyByApplymentId
  '{applyment_id}': WithdrawlApplyByApplymentId
}

export interface WithdrawlApplyByApplymentId extends Node {
  /** 微信支付提现申请单号查询提现申请单状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: WithdrawlApplyByApplymentIdGet): Response<WithdrawalApplyGetResponse>
  /** 微信支付提现申请单号查询提现申请单状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012778400
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawlApplyByApplymentIdGet): Promised<WithdrawalApplyGetResponse>
}

interface WithdrawlApplyByApplymentIdGet extends CallOptions {
  applyment_id: PathValue
}

interface WithdrawlApplyOutRequestNo extends Node {
  _out_request_no_: WithdrawlApplyByOutRequestNo
  '{out_request_no}': WithdrawlApplyByOutRequestNo
}

export interface WithdrawlApplyByOutRequestNo extends Node {
  /** 商户提现申请单号查询提现申请单状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOTENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: WithdrawlApplyByOutRequestNoGet): Response<WithdrawalApplyGetResponse>
  /** 商户提现申请单号查询提现申请单状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476164
   * 400 PARAM_ERROR INVALID_REQUEST RESOURCE_ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOTENOUGH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawlApplyByOutRequestNoGet): Promised<WithdrawalApplyGetResponse>
}

interface WithdrawlApplyByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

interface WithdrawalApplyGetResponse {
  withdrawl_apply: {
    /** ≤32 */ applyment_id: string
    /** ≤32 */ out_request_no: string
    state: Open<'SUBMITTED' | 'PASSED' | 'PAY_SUCCEED' | 'REJECTED' | 'PAY_FAILED' | 'BANK_REFUNDED'>
    /** ≤1024 */ fail_reason?: string
    modify_time?: string
  }
}
