// Made by scripts/generate-types.ts.
import type { CallOptions, FilePart, Node, Open, PathValue, Promised, Response, TextPart, UploadOptions } from '../node'
import type { WithdrawStatus } from '../shared'

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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml */
  get(options: FundBalanceByAccountTypeGet): Response<FundBalanceByAccountTypeGetAnswer>
  /** 查询账户实时余额 · 收付通∙余额 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_20.shtml */
  getAsync(options: FundBalanceByAccountTypeGet): Promised<FundBalanceByAccountTypeGetAnswer>
}

interface FundBalanceByAccountTypeGet extends CallOptions {
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
}
interface FundBalanceByAccountTypeGetAnswer { available_amount: number, pending_amount?: number }

interface FundDayendbalance extends Node {
  _account_type_: FundDayendbalanceByAccountType
  '{account_type}': FundDayendbalanceByAccountType
}

export interface FundDayendbalanceByAccountType extends Node {
  /** 查询账户日终余额 · 收付通∙余额 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml */
  get(options: FundDayendbalanceByAccountTypeGet): Response<FundDayendbalanceByAccountTypeGetAnswer>
  /** 查询账户日终余额 · 收付通∙余额 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/amount/chapter3_4.shtml */
  getAsync(options: FundDayendbalanceByAccountTypeGet): Promised<FundDayendbalanceByAccountTypeGetAnswer>
}

interface FundDayendbalanceByAccountTypeGet extends CallOptions {
  account_type: 'BASIC' | 'OPERATION' | 'FEES'
  query: { date: string }
}
interface FundDayendbalanceByAccountTypeGetAnswer { available_amount: number, pending_amount?: number }

export interface FundWithdraw extends Node {
  billType: WithdrawBillType
  'bill-type': WithdrawBillType
  outRequestNo: WithdrawOutRequestNo
  'out-request-no': WithdrawOutRequestNo
  withdrawId: WithdrawWithdrawId
  'withdraw-id': WithdrawWithdrawId
  /** 电商平台提现 · 收付通∙提现 */
  post(options: FundWithdrawPost): Response<FundWithdrawPostAnswer>
  /** 电商平台提现 · 收付通∙提现 */
  postAsync(options: FundWithdrawPost): Promised<FundWithdrawPostAnswer>
}

interface FundWithdrawPost extends CallOptions {
  json: {
    out_request_no: string
    amount: number
    remark?: string
    bank_memo?: string
    account_type: 'BASIC' | 'OPERATION' | 'FEES'
    notify_url?: string
  }
}
interface FundWithdrawPostAnswer { withdraw_id: string, out_request_no: string }

interface WithdrawBillType extends Node {
  _bill_type_: WithdrawByBillType
  '{bill_type}': WithdrawByBillType
}

export interface WithdrawByBillType extends Node {
  /** 按日下载提现异常文件 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml */
  get(options: WithdrawByBillTypeGet): Response<WithdrawByBillTypeGetAnswer>
  /** 按日下载提现异常文件 · 收付通∙提现 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_24.shtml */
  getAsync(options: WithdrawByBillTypeGet): Promised<WithdrawByBillTypeGetAnswer>
}

interface WithdrawByBillTypeGet extends CallOptions {
  bill_type: 'NO_SUCC'
  query: { bill_date: string, tar_type?: 'GZIP' }
}
interface WithdrawByBillTypeGetAnswer { hash_type: Open<'SHA1'>, hash_value: string, download_url: string }

interface WithdrawOutRequestNo extends Node {
  _out_request_no_: WithdrawByOutRequestNo
  '{out_request_no}': WithdrawByOutRequestNo
}

export interface WithdrawByOutRequestNo extends Node {
  /** 电商平台(商户提现单号查询)提现状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml */
  get(options: WithdrawByOutRequestNoGet): Response<WithdrawAnswer>
  /** 电商平台(商户提现单号查询)提现状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml */
  getAsync(options: WithdrawByOutRequestNoGet): Promised<WithdrawAnswer>
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml */
  get(options: WithdrawByWithdrawIdGet): Response<WithdrawAnswer>
  /** 电商平台(微信支付提现单号)查询提现状态 · 收付通∙提现
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/ecommerce/fund/chapter3_6.shtml */
  getAsync(options: WithdrawByWithdrawIdGet): Promised<WithdrawAnswer>
}

interface WithdrawByWithdrawIdGet extends CallOptions {
  withdraw_id: PathValue
}

interface Media extends Node {
  upload: MediaUpload
  video_upload: MediaVideoUpload
}

export interface MediaUpload extends Node {
  /** 文件上传 · 通用接口 */
  post(options: MediaUploadPost): Response<MediaUploadPostAnswer>
  /** 文件上传 · 通用接口 */
  postAsync(options: MediaUploadPost): Promised<MediaUploadPostAnswer>
}

type MediaUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { filename?: string, sha256?: string }>,
  2>
interface MediaUploadPostAnswer { media_id: string }

export interface MediaVideoUpload extends Node {
  /** 视频上传 · 通用接口
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml */
  post(options: MediaVideoUploadPost): Response<MediaVideoUploadPostAnswer>
  /** 视频上传 · 通用接口
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/chapter3_2.shtml */
  postAsync(options: MediaVideoUploadPost): Promised<MediaVideoUploadPostAnswer>
}

type MediaVideoUploadPost = UploadOptions<
  | FilePart<'file'>
  | TextPart<'meta', { filename?: string, sha256?: string }>,
  2>
interface MediaVideoUploadPostAnswer { media_id: string }

interface WithdrawAnswer {
  status: Open<WithdrawStatus>
  withdraw_id: string
  out_request_no: string
  amount: number
  create_time: string
  update_time: string
  reason: string
  remark: string
  bank_memo: string
  account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
  solution: string
}
