// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { PayapplyAnswer } from '../shared'

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
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤128 */ body: string
    /** ≤6000 */ detail?: string
    /** ≤127 */ attach?: string
    /** ≤32 */ out_trade_no: string
    total_fee: Numeric
    /** ≤16 */ fee_type?: string
    /** ≤16 */ spbill_create_ip: string
    /** ≤32 */ goods_tag?: string
    /** ≤256 */ notify_url: string
    trade_type: 'PAP'
    /** ≤32 */ contract_id?: string
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
  return_msg?: string
  /** ≤32 */ appid?: string
  sub_appid?: string
  /** ≤32 */ mch_id?: string
  sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
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
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ transaction_id?: string
    out_trade_no?: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
  }
}
interface PartnerpayQueryorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ openid: string
  /** ≤32 */ sub_openid?: string
  is_subscribe?: Open<'Y' | 'N'>
  trade_type?: Open<'PAP'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤32 */ bank_type?: string
  total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  settlement_total_fee?: string
  coupon_fee?: string
  coupon_count?: string
  /** ≤8 */ [name: `coupon_type_${number}`]: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
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
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  sub_appid?: string
  /** ≤32 */ mch_id?: string
  sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  user_state?: Open<'NORMAL' | 'BLOCKED' | 'OVERDUE'>
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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤128 */ body: string
    /** ≤6000 */ detail?: string
    /** ≤127 */ attach?: string
    /** ≤32 */ out_trade_no: string
    total_fee: Numeric
    /** ≤16 */ fee_type?: string
    /** ≤16 */ spbill_create_ip: string
    /** ≤32 */ goods_tag?: string
    /** ≤256 */ notify_url: string
    trade_type: 'PAP'
    /** ≤32 */ contract_id?: string
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
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  user_state?: Open<'NORMAL' | 'BLOCKED' | 'OVERDUE'>
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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ transaction_id?: string
    out_trade_no?: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
  }
}
interface QueryorderPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ openid: string
  is_subscribe?: Open<'Y' | 'N'>
  trade_type?: Open<'PAP'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT'>
  /** ≤32 */ bank_type?: string
  total_fee?: string
  /** ≤8 */ fee_type?: string
  cash_fee?: string
  /** ≤16 */ cash_fee_type?: string
  settlement_total_fee?: string
  coupon_fee?: string
  coupon_count?: string
  /** ≤8 */ [name: `coupon_type_${number}`]: string
  /** ≤20 */ [name: `coupon_id_${number}`]: string
  [name: `coupon_fee_${number}`]: string
  /** ≤32 */ transaction_id: string
  /** ≤32 */ out_trade_no: string
  /** ≤128 */ attach?: string
  /** ≤14 */ time_end?: string
  /** ≤256 */ trade_state_desc?: string
}

interface PartnerpayPayapplyRequestSceneInfo {
  scene_info: {
    /** ≤32 */ start_time: string
    /** ≤32 */ end_time?: string
    /** ≤64 */ qrcode_hash?: string
    /** ≤32 */ start_station?: string
    /** ≤32 */ end_station?: string
  } | {
    /** ≤32 */ start_time: string
    /** ≤32 */ line_name?: string
    /** ≤64 */ qrcode_hash?: string
    /** ≤32 */ plate_number?: string
    charging_time?: unknown
    space_number?: unknown
  }
}
