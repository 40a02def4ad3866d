// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'
import type { IdentityInfo } from '../shared'

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
   * https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html */
  post(options: RiskWithdrawlApplyPost): Response<RiskWithdrawlApplyPostAnswer>
  /** 提交已注销商户号可用余额提现申请单 · 收付通∙提现
   * https://pay.weixin.qq.com/docs/partner/apis/withdrawal-apply/withdrawal-apply/submit-apply.html */
  postAsync(options: RiskWithdrawlApplyPost): Promised<RiskWithdrawlApplyPostAnswer>
}

interface RiskWithdrawlApplyPost extends CallOptions {
  json: {
    sub_mchid: string
    out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT'
    amount: number
    out_request_no: string
    payee_type: 'CONTRIBUTION_MERCHANT' | 'SERVICE_PROVIDER_MERCHANT' | 'OTHER_MERCHANT' | 'INDIVIDUAL'
    payee_mchid?: string
    payee_info: {
      account_type: 'ACCOUNT_TYPE_CORPORATE' | 'ACCOUNT_TYPE_PERSONAL'
      bank_account_info?: {
        account_name: string
        account_bank: string
        bank_branch_id?: string
        bank_name?: string
        account_number: string
      }
      identity_info?: IdentityInfo
    }
    proof_media_list?: {
      proof_payee_media?: Array<{
        proof_media_type: 'BASIC_TRANSACTION_INFORMATION' | 'LEGAL_ID_CARD' | 'ID_CARD' | 'BUSINESS_LICENSE_PHOTO' | 'PAYEE_ID_CARD' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7' | 'WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8'
        proof_media: string
      }>
    }
    additional_materials?: { additional_media?: string[] }
    remark?: string
  }
}
interface RiskWithdrawlApplyPostAnswer { applyment_id?: string, out_request_no?: string }

interface WithdrawlApplyApplymentId extends Node {
  _applyment_id_: WithdrawlApplyByApplymentId
  '{applyment_id}': WithdrawlApplyByApplymentId
}

export interface WithdrawlApplyByApplymentId extends Node {
  /** 微信支付提现申请单号查询提现申请单状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml */
  get(options: WithdrawlApplyByApplymentIdGet): Response<WithdrawlApplyAnswer>
  /** 微信支付提现申请单号查询提现申请单状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_8.shtml */
  getAsync(options: WithdrawlApplyByApplymentIdGet): Promised<WithdrawlApplyAnswer>
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml */
  get(options: WithdrawlApplyByOutRequestNoGet): Response<WithdrawlApplyAnswer>
  /** 商户提现申请单号查询提现申请单状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_8_7.shtml */
  getAsync(options: WithdrawlApplyByOutRequestNoGet): Promised<WithdrawlApplyAnswer>
}

interface WithdrawlApplyByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

interface WithdrawlApplyAnswer {
  withdrawl_apply: { applyment_id: string, out_request_no: string, state: string, fail_reason?: string, modify_time?: string }
}
