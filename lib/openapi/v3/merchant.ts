// Made by scripts/generate-types.ts.
import type { CallOptions, Content, FilePart, JsonText, Node, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'

export interface Merchant extends Node {
  fund: Fund
  media: Media
}

interface Fund extends Node {
  balance: FundBalance
  dayendbalance: FundDayendbalance
  withdraw: FundWithdraw
}

interface FundBalance extends Node {
  _account_type_: FundBalanceByAccountType
  '{account_type}': FundBalanceByAccountType
}

export interface FundBalanceByAccountType extends Node {
  /** 查询账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476700
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: FundBalanceByAccountTypeGet): Response<FundBalanceAnswer>
  /** 查询账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476700
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: FundBalanceByAccountTypeGet): Promised<FundBalanceAnswer>
}

interface FundBalanceByAccountTypeGet extends CallOptions {
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
}

interface FundDayendbalance extends Node {
  _account_type_: FundDayendbalanceByAccountType
  '{account_type}': FundDayendbalanceByAccountType
}

export interface FundDayendbalanceByAccountType extends Node {
  /** 查询账户日终余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476702
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: FundDayendbalanceByAccountTypeGet): Response<FundBalanceAnswer>
  /** 查询账户日终余额 · 收付通∙余额 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476702
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: FundDayendbalanceByAccountTypeGet): Promised<FundBalanceAnswer>
}

interface FundDayendbalanceByAccountTypeGet extends CallOptions {
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  query?: {
    /** ≤10 */ date?: PathValue
  }
}

export interface FundWithdraw extends Node {
  billType: WithdrawBillType
  'bill-type': WithdrawBillType
  outRequestNo: WithdrawOutRequestNo
  'out-request-no': WithdrawOutRequestNo
  withdrawId: WithdrawWithdrawId
  'withdraw-id': WithdrawWithdrawId
  /** 电商平台提现 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476670
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: FundWithdrawPost): Response<FundWithdrawPostAnswer>
  /** 电商平台提现 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476670
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: FundWithdrawPost): Promised<FundWithdrawPostAnswer>
}

interface FundWithdrawPost extends CallOptions {
  json: {
    /** ≤32 */ out_request_no: string
    /** 分 */ amount: number
    /** ≤56 */ remark?: string
    /** ≤32 */ bank_memo?: string
    account_type: 'BASIC' | 'FEES' | 'OPERATION'
    /** ≤256 */ notify_url?: string
  }
}
interface FundWithdrawPostAnswer {
  /** ≤128 */ withdraw_id: string
  /** ≤32 */ out_request_no: string
}

interface WithdrawBillType extends Node {
  _bill_type_: WithdrawByBillType
  '{bill_type}': WithdrawByBillType
}

export interface WithdrawByBillType extends Node {
  /** 按日下载提现异常文件 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476678
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: WithdrawByBillTypeGet): Response<WithdrawByBillTypeGetAnswer>
  /** 按日下载提现异常文件 · 收付通∙提现 · 运营工具∙用工卡
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476678
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawByBillTypeGet): Promised<WithdrawByBillTypeGetAnswer>
}

interface WithdrawByBillTypeGet extends CallOptions {
  bill_type: 'NO_SUCC'
  query: {
    /** ≤10 */ bill_date: PathValue
    tar_type?: 'GZIP'
  }
}
interface WithdrawByBillTypeGetAnswer { hash_type: Open<'SHA1'>, hash_value: string, download_url: string }

interface WithdrawOutRequestNo extends Node {
  _out_request_no_: WithdrawByOutRequestNo
  '{out_request_no}': WithdrawByOutRequestNo
}

export interface WithdrawByOutRequestNo extends Node {
  /** 电商平台(商户提现单号查询)提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476672
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: WithdrawByOutRequestNoGet): Response<Withdraw>
  /** 电商平台(商户提现单号查询)提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476672
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawByOutRequestNoGet): Promised<Withdraw>
}

interface WithdrawByOutRequestNoGet extends CallOptions {
  out_request_no: PathValue
}

interface WithdrawWithdrawId extends Node {
  _withdraw_id_: WithdrawByWithdrawId
  '{withdraw_id}': WithdrawByWithdrawId
}

export interface WithdrawByWithdrawId extends Node {
  /** 电商平台(微信支付提现单号)查询提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: WithdrawByWithdrawIdGet): Response<Withdraw>
  /** 电商平台(微信支付提现单号)查询提现状态 · 收付通∙提现
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476674
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 ACCOUNT_ERROR ACCOUNT_NOT_VERIFIED CONTRACT_NOT_CONFIRMED NO_AUTH NOT_ENOUGH REQUEST_BLOCKED · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: WithdrawByWithdrawIdGet): Promised<Withdraw>
}

interface WithdrawByWithdrawIdGet extends CallOptions {
  withdraw_id: PathValue
}

interface Media extends Node {
  upload: MediaUpload
  video_upload: MediaVideoUpload
}

export interface MediaUpload extends Node {
  /** 文件上传 · 通用接口
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760490
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  post(options: MediaUploadPost): Response<MediaUploadPostAnswer>
  /** 文件上传 · 通用接口
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760490
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  postAsync(options: MediaUploadPost): Promised<MediaUploadPostAnswer>
}

type MediaUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ filename: string
  /** ≤64 */ sha256: string
}>,
  2>
interface MediaUploadPostAnswer {
  /** ≤512 */ media_id: string
}

export interface MediaVideoUpload extends Node {
  /** 视频上传 · 通用接口
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761084
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  post(options: MediaVideoUploadPost): Response<MediaVideoUploadPostAnswer>
  /** 视频上传 · 通用接口
   * 【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012761084
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMIT_EXCEED · 500 SYSTEM_ERROR */
  postAsync(options: MediaVideoUploadPost): Promised<MediaVideoUploadPostAnswer>
}

type MediaVideoUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', {
  /** ≤128 */ filename: string
  /** ≤64 */ sha256: string
}>,
  2>
interface MediaVideoUploadPostAnswer {
  /** ≤512 */ media_id: string
}

interface FundBalanceAnswer {
  /** 分 */ available_amount: number
  /** 分 */ pending_amount?: number
}

interface MediaUploadRequest {
  file: Content
  meta: JsonText<{
    /** ≤128 */ filename: string
    /** ≤64 */ sha256: string
  }>
}

interface Withdraw {
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
  /** ≤255 */ solution: string
  /** ≤4 */ account_number: string
  /** ≤10 */ account_bank: string
  /** ≤128 */ bank_name?: string
}
