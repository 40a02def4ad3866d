// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Qrcode extends Node {
  transactions: Transactions
  userServices: UserServices
  'user-services': UserServices
}

export interface Transactions extends Node {
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
  /** 扣费受理 · 乘车服务
   * 【服务商】【直连商户】 */
  post(options: TransactionsPost): Response<TransactionsAnswer>
  /** 扣费受理 · 乘车服务
   * 【服务商】【直连商户】 */
  postAsync(options: TransactionsPost): Promised<TransactionsAnswer>
}

interface TransactionsPost extends CallOptions {
  json: {
    appid: string
    sub_appid?: string
    sub_mchid?: string
    description?: string
    attach?: string
    out_trade_no: string
    trade_scene: Open<'BUS' | 'METRO'>
    goods_tag?: string
    contract_id: string
    notify_url?: string
    amount?: { total?: number, currency?: string }
    bus_info?: { start_time?: string, line_name?: string, plate_number?: string }
    metro_info?: MetroInfo
  }
}

interface TransactionsOutTradeNo extends Node {
  _out_trade_no_: TransactionsByOutTradeNo
  '{out_trade_no}': TransactionsByOutTradeNo
}

export interface TransactionsByOutTradeNo extends Node {
  /** 查询订单 · 乘车服务
   * 【服务商】【直连商户】 */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsAnswer>
  /** 查询订单 · 乘车服务
   * 【服务商】【直连商户】 */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
}

interface UserServices extends Node {
  contractId: UserServicesContractId
  'contract-id': UserServicesContractId
}

interface UserServicesContractId extends Node {
  _contract_id_: UserServicesByContractId
  '{contract_id}': UserServicesByContractId
}

export interface UserServicesByContractId extends Node {
  /** 查询用户服务可用信息 · 乘车服务
   * 【服务商】【直连商户】 */
  get(options: UserServicesByContractIdGet): Response<UserServicesByContractIdGetAnswer>
  /** 查询用户服务可用信息 · 乘车服务
   * 【服务商】【直连商户】 */
  getAsync(options: UserServicesByContractIdGet): Promised<UserServicesByContractIdGetAnswer>
}

interface UserServicesByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: { appid?: PathValue, sub_appid?: PathValue, sub_mchid?: PathValue }
}
interface UserServicesByContractIdGetAnswer { contract_id?: string, user_service_state?: Open<'NORMAL' | 'BLOCKED'>, block_reason?: string }

interface MetroInfo { start_time?: string, end_time?: string, start_station?: string, end_station?: string }

interface TransactionsAnswer {
  appid?: string
  sub_appid?: string
  sp_mchid?: string
  sub_mchid?: string
  description?: string
  create_time?: string
  out_trade_no?: string
  transaction_id?: string
  trade_state?: Open<'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'>
  trade_state_description?: string
  success_time?: string
  bank_type?: string
  user_repay_state?: Open<'NOT_REPAY' | 'REPAID' | 'ALL_REFUND'>
  repay_transaction_id?: string
  repay_time?: string
  attach?: string
  contract_id?: string
  trade_scene?: Open<'BUS' | 'METRO'>
  bus_info?: { start_time?: string, line_name?: string, plate_number?: string }
  metro_info?: MetroInfo
  amount?: { total?: number, payer_total?: number, currency?: string }
  promotion_detail?: Array<{
    coupon_id?: string
    name?: string
    scope?: Open<'GLOBAL' | 'SINGLE'>
    type?: Open<'CASH' | 'NOCASH'>
    stock_id?: string
    amount?: number
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
    currency?: string
  }>
}
