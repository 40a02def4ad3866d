// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface EduPapay extends Node {
  contracts: Contracts
  transactions: Transactions
  user: User
  userNotifications: UserNotifications
  'user-notifications': UserNotifications
}

interface Contracts extends Node {
  id: ContractsId
  presign: ContractsPresign
  _contract_id_: V3EduPapayContractsContractId
  '{contract_id}': V3EduPapayContractsContractId
}

interface ContractsId extends Node {
  _contract_id_: V3EduPapayContractsIdContractId
  '{contract_id}': V3EduPapayContractsIdContractId
}

export interface V3EduPapayContractsIdContractId extends Node {
  /** 通过协议号查询签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml */
  get(options: V3EduPapayContractsIdContractIdGet): Response<EduPapayAnswer>
  /** 通过协议号查询签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_2.shtml */
  getAsync(options: V3EduPapayContractsIdContractIdGet): Promised<EduPapayAnswer>
}

interface V3EduPapayContractsIdContractIdGet extends CallOptions {
  contract_id: PathValue
  query: { appid: PathValue, sub_mchid?: PathValue, sub_appid?: PathValue }
}

export interface ContractsPresign extends Node {
  /** 预签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml */
  post(options: ContractsPresignPost): Response<ContractsPresignPostAnswer>
  /** 预签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_1.shtml */
  postAsync(options: ContractsPresignPost): Promised<ContractsPresignPostAnswer>
}

interface ContractsPresignPost extends CallOptions {
  json: {
    appid: string
    sub_mchid?: string
    sub_appid?: string
    openid: string
    sub_openid?: string
    plan_id: string
    user_id: string
    period_start_date: string
    trade_scene: string
  }
}
interface ContractsPresignPostAnswer { presign_token?: string }

export interface V3EduPapayContractsContractId extends Node {
  /** 解约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml */
  delete(options: V3EduPapayContractsContractIdDelete): Response<''>
  /** 解约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_4.shtml */
  deleteAsync(options: V3EduPapayContractsContractIdDelete): Promised<''>
}

interface V3EduPapayContractsContractIdDelete extends CallOptions {
  contract_id: PathValue
}

export interface Transactions extends Node {
  id: TransactionsId
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
  /** 教育通扣款受理 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml */
  post(options: TransactionsPost): Response<''>
  /** 教育通扣款受理 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_7.shtml */
  postAsync(options: TransactionsPost): Promised<''>
}

interface TransactionsPost extends CallOptions {
  json: {
    appid: string
    sub_mchid?: string
    sub_appid?: string
    body: string
    attach?: string
    out_trade_no: string
    goods_tag?: string
    notify_url: string
    contract_id: string
    trade_scene: string
    amount: { total: number, currency?: string }
    device_information: { device_id?: string, device_ip: string }
  }
}

interface TransactionsId extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  /** 微信订单号查单 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsByTransactionIdGetAnswer>
  /** 微信订单号查单 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_8.shtml */
  getAsync(options: TransactionsByTransactionIdGet): Promised<TransactionsByTransactionIdGetAnswer>
}

interface TransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: PathValue }
}
interface TransactionsByTransactionIdGetAnswer {
  sp_mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  attach?: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_description?: string
  payer?: { openid?: string, sub_openid?: string }
  amount: EduPapayTransactionsAmount
  device_information?: { device_id?: string, device_ip?: string }
  promotion_detail?: TransactionsIdAnswerPromotionDetail[]
}

interface TransactionsOutTradeNo extends Node {
  _out_trade_no_: TransactionsByOutTradeNo
  '{out_trade_no}': TransactionsByOutTradeNo
}

export interface TransactionsByOutTradeNo extends Node {
  /** 商户订单号查单 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_9.shtml */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsByOutTradeNoGetAnswer>
  /** 商户订单号查单 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_9.shtml */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsByOutTradeNoGetAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
}
interface TransactionsByOutTradeNoGetAnswer {
  sp_mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  attach?: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_description?: string
  payer?: { openid?: string, sub_openid?: string }
  amount: EduPapayTransactionsAmount
  device_information?: { device_id?: string, device_ip?: string }
  promotion_detail?: TransactionsIdAnswerPromotionDetail[]
  mchid?: unknown
}

interface User extends Node {
  _openid_: UserByOpenid
  '{openid}': UserByOpenid
}

interface UserByOpenid extends Node {
  contracts: UserContracts
}

export interface UserContracts extends Node {
  /** 通过用户标识查询签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml */
  get(options: UserContractsGet): Response<UserContractsGetAnswer>
  /** 通过用户标识查询签约 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_3.shtml */
  getAsync(options: UserContractsGet): Promised<UserContractsGetAnswer>
}

interface UserContractsGet extends CallOptions {
  openid: PathValue
  query: {
    appid: PathValue
    sub_mchid?: PathValue
    sub_appid?: PathValue
    sub_openid?: PathValue
    plan_id: PathValue
    contract_status?: Open<'ADD' | 'DELETE'>
    offset?: Numeric
    limit?: Numeric
  }
}
interface UserContractsGetAnswer { data?: EduPapayAnswer[], total_count?: number, offset?: number, limit?: number }

interface UserNotifications extends Node {
  _contract_id_: UserNotificationsByContractId
  '{contract_id}': UserNotificationsByContractId
}

interface UserNotificationsByContractId extends Node {
  send: UserNotificationsSend
}

export interface UserNotificationsSend extends Node {
  /** 发送扣款预通知 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml */
  post(options: UserNotificationsSendPost): Response<''>
  /** 发送扣款预通知 · 教育续费通
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml */
  postAsync(options: UserNotificationsSendPost): Promised<''>
}

interface UserNotificationsSendPost extends CallOptions {
  contract_id: PathValue
  json: { appid: string, sub_mchid?: string, sub_appid?: string }
}

interface EduPapayAnswer {
  sp_mchid: string
  appid: string
  sub_mchid?: string
  sub_appid?: string
  openid?: string
  sub_openid?: string
  plan_id?: string
  contract_information?: { contract_id?: string, contract_status?: string, create_time?: string }
}

interface EduPapayTransactionsAmount { total: number, payer_total?: number, discount_total?: number, currency?: string }

interface TransactionsIdAnswerPromotionDetail {
  coupon_id?: string
  name?: string
  scope?: string
  type?: string
  amount?: number
  stock_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
}
