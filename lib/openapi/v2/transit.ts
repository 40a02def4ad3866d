// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { PayapplyAnswer, TradeState } from '../shared'

export interface Transit extends Node {
  partnerpay: Partnerpay
  pay: Pay
  queryorder: Queryorder
}

interface Partnerpay extends Node {
  payapply: PartnerpayPayapply
  queryorder: PartnerpayQueryorder
  querystate: PartnerpayQuerystate
}

export interface PartnerpayPayapply extends Node {
  /** 申请扣款 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5 */
  post(options: PartnerpayPayapplyPost): Response<PartnerpayPayapplyPostAnswer>
  /** 申请扣款 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_99&index=5 */
  postAsync(options: PartnerpayPayapplyPost): Promised<PartnerpayPayapplyPostAnswer>
}

interface PartnerpayPayapplyPost extends CallOptions {
  xml: {
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    body: string
    detail?: string
    attach?: string
    out_trade_no: string
    total_fee: Numeric
    fee_type?: string
    spbill_create_ip: string
    goods_tag?: string
    notify_url: string
    trade_type: 'PAP'
    contract_id?: string
    trade_scene: 'METRO' | 'BUS'
    scene_info: JsonText<PartnerpayPayapplyRequestSceneInfo>
    clientip?: string
    deviceid?: string
    mobile?: string
    email?: string
    qq?: string
    openid?: string
    creid?: string
    outerid?: string
    version: '2.0'
  }
}
interface PartnerpayPayapplyPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id: string
  device_info?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
}

export interface PartnerpayQueryorder extends Node {
  /** 查询订单 · APIv2∙车主平台 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_96&index=7&p=202 */
  post(options: PartnerpayQueryorderPost): Response<PartnerpayQueryorderPostAnswer>
  /** 查询订单 · APIv2∙车主平台 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_96&index=7&p=202 */
  postAsync(options: PartnerpayQueryorderPost): Promised<PartnerpayQueryorderPostAnswer>
}

interface PartnerpayQueryorderPost extends CallOptions {
  xml: {
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id: string
    transaction_id?: string
    out_trade_no?: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
  }
}
interface PartnerpayQueryorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  sub_openid?: string
  is_subscribe?: Open<'Y' | 'N'>
  trade_type: Open<'PAP'>
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  settlement_total_fee?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc?: string
}

export interface PartnerpayQuerystate extends Node {
  /** 查询用户状态接口 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_96&index=5 */
  post(options: PartnerpayQuerystatePost): Response<PartnerpayQuerystatePostAnswer>
  /** 查询用户状态接口 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_sl_jt_v2.php?chapter=19_96&index=5 */
  postAsync(options: PartnerpayQuerystatePost): Promised<PartnerpayQuerystatePostAnswer>
}

interface PartnerpayQuerystatePost extends CallOptions {
  xml: {
    appid: string
    sub_appid?: string
    mch_id: string
    sub_mch_id: string
    nonce_str?: string
    contract_id: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    openid: string
  }
}
interface PartnerpayQuerystatePostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  sub_appid?: string
  mch_id: string
  sub_mch_id?: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  user_state: Open<'NORMAL' | 'BLOCKED' | 'OVERDUE'>
  contract_id?: string
  plan_id?: string
  contract_code?: string
  contract_state?: Open<'0' | '1'>
}

interface Pay extends Node {
  payapply: PayPayapply
  querystate: PayQuerystate
}

export interface PayPayapply extends Node {
  /** 申请扣款 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5 */
  post(options: PayPayapplyPost): Response<PayapplyAnswer>
  /** 申请扣款 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_99&index=5 */
  postAsync(options: PayPayapplyPost): Promised<PayapplyAnswer>
}

interface PayPayapplyPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    body: string
    detail?: string
    attach?: string
    out_trade_no: string
    total_fee: Numeric
    fee_type?: string
    spbill_create_ip: string
    goods_tag?: string
    notify_url: string
    trade_type: 'PAP'
    contract_id?: string
    trade_scene: 'METRO' | 'BUS'
    scene_info: JsonText<PartnerpayPayapplyRequestSceneInfo>
    clientip?: string
    deviceid?: string
    mobile?: string
    email?: string
    qq?: string
    openid?: string
    creid?: string
    outerid?: string
    version: '2.0'
  }
}

export interface PayQuerystate extends Node {
  /** 查询用户状态接口 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12 */
  post(options: PayQuerystatePost): Response<PayQuerystatePostAnswer>
  /** 查询用户状态接口 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12 */
  postAsync(options: PayQuerystatePost): Promised<PayQuerystatePostAnswer>
}

interface PayQuerystatePost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    nonce_str?: string
    contract_id: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    openid: string
  }
}
interface PayQuerystatePostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  user_state: Open<'NORMAL' | 'BLOCKED' | 'OVERDUE'>
  contract_id?: string
  plan_id?: string
  contract_code?: string
  contract_state?: Open<'0' | '1'>
}

export interface Queryorder extends Node {
  /** 查询订单 · APIv2∙车主平台 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_96&index=7 */
  post(options: QueryorderPost): Response<QueryorderPostAnswer>
  /** 查询订单 · APIv2∙车主平台 · APIv2∙乘车码代扣
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_96&index=7 */
  postAsync(options: QueryorderPost): Promised<QueryorderPostAnswer>
}

interface QueryorderPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    transaction_id?: string
    out_trade_no?: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
  }
}
interface QueryorderPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  device_info?: string
  openid: string
  is_subscribe?: Open<'Y' | 'N'>
  trade_type: Open<'PAP'>
  trade_state: Open<TradeState>
  bank_type: string
  total_fee: string
  fee_type?: string
  cash_fee: string
  cash_fee_type?: string
  settlement_total_fee?: string
  coupon_fee?: string
  coupon_count?: string
  [name: `coupon_type_${number}`]: string
  [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  transaction_id: string
  out_trade_no: string
  attach?: string
  time_end: string
  trade_state_desc?: string
}

interface PartnerpayPayapplyRequestSceneInfo {
  scene_info: { start_time: string, end_time?: string, qrcode_hash?: string, start_station?: string, end_station?: string } | {
    start_time: string
    line_name?: string
    qrcode_hash?: string
    plate_number?: string
    charging_time?: unknown
    space_number?: unknown
  }
}
