// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, PathValue, Promised, Response } from '../node'

export interface Eduschoolpay extends Node {
  contracts: Contracts
  transactions: Transactions
  users: Users
}

interface Contracts extends Node {
  presign: ContractsPresign
  _contract_id_: ContractsByContractId
  '{contract_id}': ContractsByContractId
}

export interface ContractsPresign extends Node {
  /** 预签约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml */
  post(options: ContractsPresignPost): Response<ContractsPresignPostAnswer>
  /** 预签约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_1.shtml */
  postAsync(options: ContractsPresignPost): Promised<ContractsPresignPostAnswer>
}

interface ContractsPresignPost extends CallOptions {
  json: {
    appid: string
    openid: string
    plan_id: string
    user_id: string
    school_id: string
    out_contract_code: string
    contract_mode?: string
    downgrade_default_contract?: boolean
    identity?: { real_name: string, credential_type: string, id_card_number?: string }
    bank_card?: { bank_card_no: string, valid_thru?: string, phone?: string, bank_type?: string }
  }
}
interface ContractsPresignPostAnswer { presign_token?: string }

export interface ContractsByContractId extends Node {
  terminate: ContractsTerminate
  /** 通过协议号查询签约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml */
  get(options: ContractsByContractIdGet): Response<EduschoolpayAnswer>
  /** 通过协议号查询签约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml */
  getAsync(options: ContractsByContractIdGet): Promised<EduschoolpayAnswer>
}

interface ContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
}

export interface ContractsTerminate extends Node {
  /** 商户主动解约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml */
  post(options: ContractsTerminatePost): Response<''>
  /** 商户主动解约 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_3.shtml */
  postAsync(options: ContractsTerminatePost): Promised<''>
}

interface ContractsTerminatePost extends CallOptions {
  contract_id: PathValue
}

export interface Transactions extends Node {
  id: TransactionsId
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
  /** 扣款 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml */
  post(options: TransactionsPost): Response<TransactionsPostAnswer>
  /** 扣款 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_1.shtml */
  postAsync(options: TransactionsPost): Promised<TransactionsPostAnswer>
}

interface TransactionsPost extends CallOptions {
  json: {
    appid: string
    sub_mchid?: string
    sub_appid?: string
    description: string
    attach?: string
    out_trade_no: string
    goods_tag?: string
    notify_url?: string
    contract_id: string
    user_id: string
    amount: { total: number, currency: string }
    scene_info: { start_time: string, school_id: string, scene_type: string }
    device_info: { device_id?: string, device_ip: string }
    settle_info?: { profit_sharing?: boolean }
    payment_mode?: string
  }
}
interface TransactionsPostAnswer {
  mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  trade_state: string
  trade_state_desc?: string
  bank_type?: string
  attach?: string
  success_time?: string
  payer?: { openid?: string, sub_openid?: string }
  amount: { total: number, payer_total?: number, discount_total?: number, currency?: string }
  device_info?: { device_id?: string, device_ip?: string }
  promotion_detail?: Array<{
    coupon_id?: string
    name?: string
    scope?: string
    type?: string
    amount?: number
    stock_id?: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
  }>
}

interface TransactionsId extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  /** 微信支付订单号查单 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsAnswer>
  /** 微信支付订单号查单 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_2.shtml */
  getAsync(options: TransactionsByTransactionIdGet): Promised<TransactionsAnswer>
}

interface TransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: PathValue }
}

interface TransactionsOutTradeNo extends Node {
  _out_trade_no_: TransactionsByOutTradeNo
  '{out_trade_no}': TransactionsByOutTradeNo
}

export interface TransactionsByOutTradeNo extends Node {
  /** 商户订单号查单 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsAnswer>
  /** 商户订单号查单 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_3.shtml */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
}

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  contracts: UsersContracts
  debtState: UsersDebtState
  'debt-state': UsersDebtState
}

export interface UsersContracts extends Node {
  /** 查询用户签约列表 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml */
  get(options: UsersContractsGet): Response<UsersContractsGetAnswer>
  /** 查询用户签约列表 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_4.shtml */
  getAsync(options: UsersContractsGet): Promised<UsersContractsGetAnswer>
}

interface UsersContractsGet extends CallOptions {
  openid: PathValue
  query: { plan_id: PathValue, contract_status: PathValue, offset?: Numeric, limit?: Numeric }
}
interface UsersContractsGetAnswer {
  data?: EduschoolpayAnswer[]
  offset?: number
  limit?: number
  total_count?: number
  links?: { next?: string, prev?: string, self?: string }
}

export interface UsersDebtState extends Node {
  /** 商户查询用户欠款状态 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml */
  get(options: UsersDebtStateGet): Response<UsersDebtStateGetAnswer>
  /** 商户查询用户欠款状态 · 校园轻松付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter4_4.shtml */
  getAsync(options: UsersDebtStateGet): Promised<UsersDebtStateGetAnswer>
}

interface UsersDebtStateGet extends CallOptions {
  openid: PathValue
}
interface UsersDebtStateGetAnswer { appid: string, openid: string, state: string, debt_count?: number, update_time?: string }

interface EduschoolpayAnswer {
  contract_id: string
  mchid: string
  appid: string
  openid: string
  plan_id: string
  contract_status: string
  create_time?: string
  out_contract_code: string
}

interface TransactionsAnswer {
  mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  trade_state: string
  trade_state_desc?: string
  bank_type?: string
  attach?: string
  success_time?: string
  payer?: { openid: string, sub_openid?: string }
  amount: { total: number, payer_total?: number, discount_total?: number, currency: string }
  device_info?: { device_id?: string, device_ip?: string }
  promotion_detail?: Array<{
    coupon_id: string
    name?: string
    scope?: string
    type?: string
    amount?: number
    stock_id: string
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
  }>
}
