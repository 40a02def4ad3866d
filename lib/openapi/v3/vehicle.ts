// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { ChargeTransactionsAmount, TransactionsAnswerPromotionDetail2 } from '../shared'

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
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html */
  get(options: EtcContractsByContractIdGet): Response<EtcAnswer>
  /** 通过商户ETC绑定号查询签约状态 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html */
  getAsync(options: EtcContractsByContractIdGet): Promised<EtcAnswer>
}

interface EtcContractsByContractIdGet extends CallOptions {
  contract_id: PathValue
  query?: { sub_mchid?: PathValue }
}

export interface EtcPreopen extends Node {
  /** 预开通用户ETC指定卡扣费 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_1.shtml */
  post(options: EtcPreopenPost): Response<EtcPreopenPostAnswer>
  /** 预开通用户ETC指定卡扣费 · ETC授权扣费
   * 【服务商】
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
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_3.shtml */
  post(options: TransactionsHighwayPost): Response<TransactionsAnswer>
  /** 高速场景商户扣款 · ETC授权扣费
   * 【服务商】
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
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsIdAnswer>
  /** 查询订单 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  getAsync(options: TransactionsByTransactionIdGet): Promised<TransactionsIdAnswer>
}

interface TransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query?: { sub_mchid?: PathValue }
}

interface EtcTransactionsOutTradeNo extends Node {
  _out_trade_no_: EtcTransactionsByOutTradeNo
  '{out_trade_no}': EtcTransactionsByOutTradeNo
}

export interface EtcTransactionsByOutTradeNo extends Node {
  /** 查询订单 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  get(options: EtcTransactionsByOutTradeNoGet): Response<TransactionsIdAnswer>
  /** 查询订单 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_8.shtml */
  getAsync(options: EtcTransactionsByOutTradeNoGet): Promised<TransactionsIdAnswer>
}

interface EtcTransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: PathValue }
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
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml */
  get(options: UsersContractsGet): Response<EtcAnswer>
  /** 查询ETC签约状态 · ETC授权扣费
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml */
  getAsync(options: UsersContractsGet): Promised<EtcAnswer>
}

interface UsersContractsGet extends CallOptions {
  openid: PathValue
  query: { sub_mchid?: PathValue, plan_id: PathValue, plate_number: PathValue }
}

interface Parking extends Node {
  parkings: ParkingParkings
  services: ParkingServices
}

export interface ParkingParkings extends Node {
  /** 创建停车入场 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: ParkingParkingsPost): Response<ParkingParkingsPostAnswer>
  /** 创建停车入场 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012533937
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: ParkingParkingsPost): Promised<ParkingParkingsPostAnswer>
}

interface ParkingParkingsPost extends CallOptions {
  json: {
    /** ≤32 */ sub_mchid?: string
    /** ≤64 */ out_parking_no: string
    /** ≤32 */ plate_number: string
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
    /** ≤256 */ notify_url: string
    start_time: string
    /** ≤128 */ parking_name: string
    /** 秒 */ free_duration: number
  }
}
interface ParkingParkingsPostAnswer {
  /** ≤32 */ id: string
  /** ≤64 */ out_parking_no: string
  /** ≤32 */ plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  /** ≤128 */ parking_name: string
  /** 秒 */ free_duration: number
  state: Open<'NORMAL' | 'BLOCKED'>
  block_reason?: Open<'PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED'>
}

interface ParkingServices extends Node {
  find: ServicesFind
}

export interface ServicesFind extends Node {
  /** 查询车牌服务开通信息 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: ServicesFindGet): Response<ServicesFindGetAnswer>
  /** 查询车牌服务开通信息 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534043
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: ServicesFindGet): Promised<ServicesFindGetAnswer>
}

interface ServicesFindGet extends CallOptions {
  query: {
    /** ≤32 */ appid: PathValue
    /** ≤32 */ sub_mchid?: PathValue
    /** ≤32 */ plate_number: PathValue
    /** ≤32 */ openid: PathValue
    plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  }
}
interface ServicesFindGetAnswer {
  /** ≤32 */ plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  service_open_time?: string
  /** ≤32 */ openid: string
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
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  get(options: V3VehicleTransactionsOutTradeNoOutTradeNoGet): Response<V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer>
  /** 查询订单 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534308
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 404 NOT_FOUND · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  getAsync(options: V3VehicleTransactionsOutTradeNoOutTradeNoGet): Promised<V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer>
}

interface V3VehicleTransactionsOutTradeNoOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
  }
}
interface V3VehicleTransactionsOutTradeNoOutTradeNoGetAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid?: string
  /** ≤128 */ description: string
  create_time: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id?: string
  /** ≤32 */ trade_state: string
  /** ≤256 */ trade_state_description?: string
  success_time?: string
  /** ≤16 */ bank_type?: string
  /** ≤1 */ user_repaid?: string
  /** ≤128 */ attach?: string
  /** ≤32 */ trade_scene: string
  parking_info?: ParkingTradeScene
  payer: TransactionsOutTradeNoAnswerPayer
  amount: {
    /** 分 */ total: number
    /** ≤16 */ currency?: string
    /** 分 */ payer_total?: number
    discount_total?: number
  }
  promotion_detail?: Array<{
    /** ≤32 */ coupon_id: string
    /** ≤128 */ name?: string
    /** ≤32 */ scope?: string
    type?: Open<'CASH' | 'NOCASH'>
    /** ≤32 */ stock_id?: string
    amount: number
    /** 分 */ wechatpay_contribute?: number
    /** 分 */ merchant_contribute?: number
    /** 分 */ other_contribute?: number
    /** ≤16 */ currency?: string
  }>
}

export interface TransactionsParking extends Node {
  /** 扣费受理 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH RULE_LIMIT · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  post(options: TransactionsParkingPost): Response<TransactionsParkingPostAnswer>
  /** 扣费受理 · 支付分∙停车服务
   * 【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012534352
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH NOT_ENOUGH RULE_LIMIT · 429 RATELIMIT_EXCEEDED · 500 SYSTEM_ERROR */
  postAsync(options: TransactionsParkingPost): Promised<TransactionsParkingPostAnswer>
}

interface TransactionsParkingPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mchid?: string
    /** ≤128 */ description: string
    /** ≤128 */ attach?: string
    /** ≤32 */ out_trade_no: string
    /** ≤16 */ trade_scene: string
    /** ≤32 */ goods_tag?: string
    /** ≤256 */ notify_url: string
    profit_sharing?: Open<'Y' | 'N'>
    amount: {
      /** 分 */ total: number
      currency?: Open<'CNY'>
    }
    parking_info?: ParkingTradeSceneRequest
  }
}
interface TransactionsParkingPostAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_mchid?: string
  /** ≤128 */ description: string
  create_time: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id?: string
  trade_state: Open<'SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND'>
  /** ≤256 */ trade_state_description?: string
  success_time?: string
  /** ≤16 */ bank_type?: string
  user_repaid?: Open<'Y' | 'N'>
  /** ≤128 */ attach?: string
  trade_scene: Open<'PARKING'>
  parking_info?: ParkingTradeScene
  payer: TransactionsOutTradeNoAnswerPayer
  amount: {
    /** 分 */ total: number
    currency: Open<'CNY'>
    /** 分 */ payer_total?: number
    discount_total?: number
  }
  promotion_detail?: Array<{
    /** ≤32 */ coupon_id: string
    /** ≤128 */ name?: string
    scope?: Open<'SINGLE' | 'GLOBAL'>
    type?: Open<'CASH' | 'NOCASH'>
    /** ≤32 */ stock_id?: string
    amount: number
    /** 分 */ wechatpay_contribute?: number
    /** 分 */ merchant_contribute?: number
    /** 分 */ other_contribute?: number
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
  plate_number?: string
  sub_openid?: string
}

interface ParkingTradeScene {
  /** ≤32 */ parking_id: string
  /** ≤32 */ plate_number: string
  plate_color: Open<'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'>
  start_time: string
  end_time: string
  /** ≤32 */ parking_name: string
  /** 秒 */ charging_duration: number
  /** ≤32 */ device_id: string
}

interface ParkingTradeSceneRequest {
  /** ≤32 */ parking_id: string
  /** ≤32 */ plate_number: string
  plate_color: 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'
  start_time: string
  end_time: string
  /** ≤32 */ parking_name: string
  /** 秒 */ charging_duration: number
  /** ≤32 */ device_id: string
}

interface Payer { sp_openid?: string, sub_openid?: string, openid?: string }

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
  payer?: Payer
  amount: ChargeTransactionsAmount
  device_info?: { device_id?: string, device_ip?: string }
  promotion_detail?: TransactionsAnswerPromotionDetail2[]
}

interface TransactionsIdAnswer {
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
  payer?: Payer
  amount: ChargeTransactionsAmount
  device_info?: { device_id?: string, device_ip?: string }
  promotion_detail?: TransactionsAnswerPromotionDetail2[]
}

interface TransactionsOutTradeNoAnswerPayer {
  /** ≤32 */ openid: string
  /** ≤32 */ sub_openid?: string
}
