// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'
import type { ChargeTransactionsAmount, TransactionsAnswerPromotionDetail2 } from '../shared'

export interface Ebike extends Node {
  charge: Charge
}

interface Charge extends Node {
  contracts: ChargeContracts
  transactions: ChargeTransactions
  users: ChargeUsers
}

interface ChargeContracts extends Node {
  preopen: ContractsPreopen
  _contract_id_: ChargeContractsByContractId
  '{contract_id}': ChargeContractsByContractId
}

export interface ContractsPreopen extends Node {
  /** 预开通服务 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated */
  post(options: ContractsPreopenPost): Response<ContractsPreopenPostAnswer>
  /** 预开通服务 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated */
  postAsync(options: ContractsPreopenPost): Promised<ContractsPreopenPostAnswer>
}

interface ContractsPreopenPost extends CallOptions {
  json: { sub_mchid?: string, appid: string, sub_appid?: string, trade_scene: string, openid: string }
}
interface ContractsPreopenPostAnswer { preopen_id: string }

export interface ChargeContractsByContractId extends Node {
  confirm: ContractsConfirm
  /** 通过签约号查询用户状态 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated */
  get(options: ChargeContractsByContractIdGet): Response<ChargeAnswer>
  /** 通过签约号查询用户状态 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated */
  getAsync(options: ChargeContractsByContractIdGet): Promised<ChargeAnswer>
}

interface ChargeContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: { sub_mchid?: PathValue }
}

export interface ContractsConfirm extends Node {
  /** 创建用户当次充电代扣凭证 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated */
  post(options: ContractsConfirmPost): Response<ContractsConfirmPostAnswer>
  /** 创建用户当次充电代扣凭证 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated */
  postAsync(options: ContractsConfirmPost): Promised<ContractsConfirmPostAnswer>
}

interface ContractsConfirmPost extends CallOptions {
  contract_id: PathValue
  json: {
    sub_mchid?: string
    appid: string
    sub_appid?: string
    charge_info: { start_time: string, charging_station_name: string, charging_gun_number: string, device_id: string }
  }
}
interface ContractsConfirmPostAnswer { charging_token?: string }

export interface ChargeTransactions extends Node {
  id: TransactionsId
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
  /** 充电自行车代扣受理扣款 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated */
  post(options: ChargeTransactionsPost): Response<ChargeTransactionsPostAnswer>
  /** 充电自行车代扣受理扣款 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated */
  postAsync(options: ChargeTransactionsPost): Promised<ChargeTransactionsPostAnswer>
}

interface ChargeTransactionsPost extends CallOptions {
  json: {
    sub_mchid?: string
    appid: string
    sub_appid?: string
    out_trade_no: string
    attach?: string
    goods_tag?: string
    notify_url: string
    description: string
    charging_token: string
    amount: { total: number, currency?: string }
    charge_info: {
      start_time: string
      end_time: string
      charging_station_name: string
      charging_gun_number: string
      charged_capacity: number
      park_duration?: number
      park_fee?: number
    }
    device_info: { device_id: string, device_ip: string }
  }
}
interface ChargeTransactionsPostAnswer { accept_state: string, create_time?: string }

interface TransactionsId extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  /** 查询订单 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsAnswer>
  /** 查询订单 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated */
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
  /** 查询订单 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsAnswer>
  /** 查询订单 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
}

interface ChargeUsers extends Node {
  _openid_: ChargeUsersByOpenid
  '{openid}': ChargeUsersByOpenid
}

interface ChargeUsersByOpenid extends Node {
  contract: UsersContract
}

export interface UsersContract extends Node {
  /** 通过用户标识查询用户状态 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated */
  get(options: UsersContractGet): Response<ChargeAnswer>
  /** 通过用户标识查询用户状态 · 电动自行车行业代扣
   * 【直连商户】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated */
  getAsync(options: UsersContractGet): Promised<ChargeAnswer>
}

interface UsersContractGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid?: PathValue, trade_scene: PathValue }
}

interface ChargeAnswer { mchid: string, openid: string, sub_mchid?: string, contract_id?: string, contract_state: string }

interface TransactionsAnswer {
  mchid: string
  sub_mchid?: string
  appid: string
  sub_appid?: string
  out_trade_no: string
  transaction_id?: string
  attach?: string
  trade_type: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_des?: string
  contract_id: string
  payer?: { openid?: string, sub_openid?: string }
  amount: ChargeTransactionsAmount
  device_info?: { device_id: string, device_ip?: string }
  promotion_detail?: TransactionsAnswerPromotionDetail2[]
}
