// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { ChargeTransactionsAmount } from '../shared'

export interface Vehicle extends Node {
  etc: Etc
  parking: Parking
  transactions: Transactions
}

interface Etc extends Node {
  contracts: EtcContracts
  preopen: EtcPreopen
  transactions: EtcTransactions
  users: EtcUsers
}

interface EtcContracts extends Node {
  _contract_id_: EtcContractsByContractId
  '{contract_id}': EtcContractsByContractId
}

export interface EtcContractsByContractId extends Node {
  /** 通过商户ETC绑定号查询签约状态 · ETC授权扣费
   * https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html */
  get(options: EtcContractsByContractIdGet): Response<EtcAnswer>
  /** 通过商户ETC绑定号查询签约状态 · ETC授权扣费
   * https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html */
  getAsync(options: EtcContractsByContractIdGet): Promised<EtcAnswer>
}

interface EtcContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: { sub_mchid?: string }
}

export interface EtcPreopen extends Node {
  /** 预开通用户ETC指定卡扣费 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml */
  post(options: EtcPreopenPost): Response<EtcPreopenPostAnswer>
  /** 预开通用户ETC指定卡扣费 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml */
  postAsync(options: EtcPreopenPost): Promised<EtcPreopenPostAnswer>
}

interface EtcPreopenPost extends CallOptions {
  json: {
    sp_appid: string
    sub_appid?: string
    sub_mchid?: string
    openid: string
    plan_id: string
    etc_device_id?: string
    plate_number: string
    identify: { encrypted_real_name: string, encrypted_credential_id: string, credential_type: string }
    bank_card_no?: string
  }
}
interface EtcPreopenPostAnswer { preopen_id: string }

interface EtcTransactions extends Node {
  highway: TransactionsHighway
  id: TransactionsId
  outTradeNo: EtcTransactionsOutTradeNo
  'out-trade-no': EtcTransactionsOutTradeNo
}

export interface TransactionsHighway extends Node {
  /** 高速场景商户扣款 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml */
  post(options: TransactionsHighwayPost): Response<TransactionsAnswer>
  /** 高速场景商户扣款 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml */
  postAsync(options: TransactionsHighwayPost): Promised<TransactionsAnswer>
}

interface TransactionsHighwayPost extends CallOptions {
  json: {
    out_trade_no: string
    sub_mchid?: string
    appid: string
    sub_appid?: string
    contract_id: string
    description: string
    attach?: string
    goods_tag?: string
    highway_info: {
      plate_number: string
      start_time: string
      end_time: string
      channel_type: string
      car_type?: string
      entrance: string
      exit?: string
      carrying_capacity?: number
      carrying_range?: string
    }
    amount: { total?: number, currency?: string }
    device_info?: { device_id?: string, device_ip: string }
  }
}

interface TransactionsId extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  /** 查询订单 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsAnswer>
  /** 查询订单 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  getAsync(options: TransactionsByTransactionIdGet): Promised<TransactionsAnswer>
}

interface TransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: string }
}

interface EtcTransactionsOutTradeNo extends Node {
  _out_trade_no_: EtcTransactionsByOutTradeNo
  '{out_trade_no}': EtcTransactionsByOutTradeNo
}

export interface EtcTransactionsByOutTradeNo extends Node {
  /** 查询订单 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  get(options: EtcTransactionsByOutTradeNoGet): Response<TransactionsAnswer>
  /** 查询订单 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  getAsync(options: EtcTransactionsByOutTradeNoGet): Promised<TransactionsAnswer>
}

interface EtcTransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: string }
}

interface EtcUsers extends Node {
  _openid_: EtcUsersByOpenid
  '{openid}': EtcUsersByOpenid
}

interface EtcUsersByOpenid extends Node {
  contracts: UsersContracts
}

export interface UsersContracts extends Node {
  /** 查询ETC签约状态 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml */
  get(options: UsersContractsGet): Response<EtcAnswer>
  /** 查询ETC签约状态 · ETC授权扣费
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml */
  getAsync(options: UsersContractsGet): Promised<EtcAnswer>
}

interface UsersContractsGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid?: string, plan_id: string, plate_number: string }
}

interface Parking extends Node {
  parkings: ParkingParkings
  services: ParkingServices
}

export interface ParkingParkings extends Node {
  /** 创建停车入场 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml */
  post(options: ParkingParkingsPost): Response<ParkingParkingsPostAnswer>
  /** 创建停车入场 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_2.shtml */
  postAsync(options: ParkingParkingsPost): Promised<ParkingParkingsPostAnswer>
}

interface ParkingParkingsPost extends CallOptions {
  json: {
    sub_mchid: string
    out_parking_no: string
    plate_number: string
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
    notify_url: string
    start_time: string
    parking_name: string
    free_duration: number
  }
}
interface ParkingParkingsPostAnswer {
  id: string
  out_parking_no: string
  plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  parking_name: string
  free_duration: number
  state: Open<'NORMAL' | 'BLOCKED'>
  block_reason?: Open<'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED'>
}

interface ParkingServices extends Node {
  find: ServicesFind
}

export interface ServicesFind extends Node {
  /** 查询车牌服务开通信息 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml */
  get(options: ServicesFindGet): Response<ServicesFindGetAnswer>
  /** 查询车牌服务开通信息 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_1.shtml */
  getAsync(options: ServicesFindGet): Promised<ServicesFindGetAnswer>
}

interface ServicesFindGet extends CallOptions {
  query: {
    appid: string
    sub_mchid: string
    plate_number: string
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
    openid: string
  }
}
interface ServicesFindGetAnswer {
  plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  service_open_time?: string
  openid: string
  service_state: Open<'NORMAL' | 'PAUSE' | 'OUT_SERVICE'>
}

interface Transactions extends Node {
  outTradeNo: V3VehicleTransactionsOutTradeNo
  'out-trade-no': V3VehicleTransactionsOutTradeNo
  parking: TransactionsParking
}

interface V3VehicleTransactionsOutTradeNo extends Node {
  _out_trade_no_: V3VehicleTransactionsOutTradeNoOutTradeNo
  '{out_trade_no}': V3VehicleTransactionsOutTradeNoOutTradeNo
}

export interface V3VehicleTransactionsOutTradeNoOutTradeNo extends Node {
  /** 查询订单 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml */
  get(options: V3VehicleTransactionsOutTradeNoOutTradeNoGet): Response<V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer>
  /** 查询订单 · 支付分∙停车服务
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter8_8_4.shtml */
  getAsync(options: V3VehicleTransactionsOutTradeNoOutTradeNoGet): Promised<V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer>
}

interface V3VehicleTransactionsOutTradeNoOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: string }
}
interface V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer {
  appid: string
  sub_appid: string
  sp_mchid: string
  sub_mchid: string
  description: string
  create_time: string
  out_trade_no: string
  transaction_id?: string
  trade_state: string
  trade_state_description?: string
  success_time?: string
  bank_type?: string
  user_repaid?: string
  attach?: string
  trade_scene: string
  parking_info?: ParkingInfo
  payer: { openid: string, sub_openid?: string }
  amount: { total: number, currency: string, payer_total?: number, discount_total?: number }
  promotion_detail?: Array<{
    coupon_id: string
    name?: string
    scope?: string
    type?: string
    stock_id?: string
    amount: number
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
    currency?: string
  }>
}

export interface TransactionsParking extends Node {
  /** 扣费受理 · 支付分∙停车服务
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534352 */
  post(options: TransactionsParkingPost): Response<TransactionsParkingPostAnswer>
  /** 扣费受理 · 支付分∙停车服务
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534352 */
  postAsync(options: TransactionsParkingPost): Promised<TransactionsParkingPostAnswer>
}

interface TransactionsParkingPost extends CallOptions {
  json: {
    appid: string
    sub_appid: string
    sub_mchid: string
    description: string
    attach?: string
    out_trade_no: string
    trade_scene: string
    goods_tag?: string
    notify_url: string
    profit_sharing?: 'Y' | 'N'
    amount: { total: number, currency?: 'CNY' }
    parking_info?: ParkingInfoRequest
  }
}
interface TransactionsParkingPostAnswer {
  appid: string
  sub_appid?: string
  sp_mchid: string
  sub_mchid?: string
  description: string
  create_time: string
  out_trade_no: string
  transaction_id?: string
  trade_state: Open<'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'>
  trade_state_description?: string
  success_time?: string
  bank_type?: string
  user_repaid?: Open<'Y' | 'N'>
  attach?: string
  trade_scene: Open<'PARKING'>
  parking_info?: ParkingInfo
  payer: { openid: string, sub_openid?: string }
  amount: { total: number, currency: Open<'CNY'>, payer_total?: number, discount_total?: number }
  promotion_detail?: Array<{
    coupon_id: string
    name?: string
    scope?: Open<'SINGLE' | 'GLOBAL'>
    type?: Open<'CASH' | 'NOCASH'>
    stock_id?: string
    amount: number
    wechatpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
    currency?: Open<'CNY'>
  }>
}

interface EtcAnswer {
  appid: string
  sp_mchid: string
  sp_openid: string
  sub_appid?: string
  sub_mchid?: string
  contract_id: string
  bind_state: string
  plate_number: string
  sub_openid?: string
}

interface ParkingInfo {
  parking_id: string
  plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  end_time: string
  parking_name: string
  charging_duration: number
  device_id: string
}

interface ParkingInfoRequest {
  parking_id: string
  plate_number: string
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  start_time: string
  end_time: string
  parking_name: string
  charging_duration: number
  device_id: string
}

interface TransactionsAnswer {
  mchid: string
  sub_mchid?: string
  appid: string
  sub_appid?: string
  out_trade_no: string
  transaction_id: string
  attach?: string
  trade_type: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  payer?: { sp_openid?: string, sub_openid?: string }
  amount: ChargeTransactionsAmount
  device_info?: { device_id?: string, device_ip?: string }
  promotion_detail?: Array<{
    promotion_id: string
    name?: string
    scope?: string
    type?: string
    activity_id?: string
    amount: number
    wxpay_contribute?: number
    merchant_contribute?: number
    other_contribute?: number
  }>
}
