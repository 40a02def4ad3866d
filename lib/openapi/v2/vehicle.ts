// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { PayapplyAnswer } from '../shared'

export interface Vehicle extends Node {
  partnerpay: Partnerpay
  pay: Pay
}

interface Partnerpay extends Node {
  notification: PartnerpayNotification
  payapply: PartnerpayPayapply
  querystate: PartnerpayQuerystate
}

export interface PartnerpayNotification extends Node {
  /** 用户入场通知 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202 */
  post(options: PartnerpayNotificationPost): Response<PartnerpayNotificationPostAnswer>
  /** 用户入场通知 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_992&index=1&p=202 */
  postAsync(options: PartnerpayNotificationPost): Promised<PartnerpayNotificationPostAnswer>
}

interface PartnerpayNotificationPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    sub_appid: string
    sub_mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    version: '3.0'
    trade_scene: 'PARKING' | 'PARKING SPACE'
    scene_info: JsonText<{
      scene_info: SceneInfoSceneInfo | {
        start_time: string
        car_type?: string
        parking_name?: string
        free_time: string
        openid?: string
        sub_openid?: string
        space_number: string
      }
    }>
    start_time?: unknown
    plate_number?: unknown
    parking_name?: unknown
    free_time?: unknown
    openid?: unknown
    space_number?: unknown
  }
}
interface PartnerpayNotificationPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  user_state: Open<'NORMAL' | 'BLOCK'>
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
}

export interface PartnerpayPayapply extends Node {
  /** 申请扣款 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_982&index=2&p=202 */
  post(options: PartnerpayPayapplyPost): Response<PartnerpayPayapplyPostAnswer>
  /** 申请扣款 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_982&index=2&p=202 */
  postAsync(options: PartnerpayPayapplyPost): Promised<PartnerpayPayapplyPostAnswer>
}

interface PartnerpayPayapplyPost extends CallOptions {
  xml: {
    appid: string
    sub_appid: string
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
    version: '3.0'
    trade_scene: 'PARKING' | 'PARKING SPACE'
    openid?: string
    profit_sharing?: 'Y' | 'N'
    scene_info: JsonText<PartnerpayPayapplyRequestSceneInfo>
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

export interface PartnerpayQuerystate extends Node {
  /** 用户状态查询 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_93&index=9&p=202 */
  post(options: PartnerpayQuerystatePost): Response<PartnerpayQuerystatePostAnswer>
  /** 用户状态查询 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2_sl.php?chapter=20_93&index=9&p=202 */
  postAsync(options: PartnerpayQuerystatePost): Promised<PartnerpayQuerystatePostAnswer>
}

interface PartnerpayQuerystatePost extends CallOptions {
  xml: {
    appid: string
    sub_appid: string
    mch_id: string
    sub_mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    trade_scene: TradeScene
    jump_scene?: 'APP' | 'H5'
    openid: string
    sub_openid: string
    plate_number: string
    version: '3.0'
  }
}
interface PartnerpayQuerystatePostAnswer {
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
  user_state: Open<'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'>
  openid?: string
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
  sub_openid?: string
  path?: string
  plate_number_info?: JsonText<{
    plate_number_info?: Array<{ plate_number?: string, channel_type?: string, common_use_flag?: string }>
  }>
  plate_number?: unknown
}

interface Pay extends Node {
  notification: PayNotification
  payapply: PayPayapply
  querystate: PayQuerystate
}

export interface PayNotification extends Node {
  /** 用户入场通知 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_992&index=1 */
  post(options: PayNotificationPost): Response<PayNotificationPostAnswer>
  /** 用户入场通知 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_992&index=1 */
  postAsync(options: PayNotificationPost): Promised<PayNotificationPostAnswer>
}

interface PayNotificationPost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    version: string
    trade_scene: 'PARKING' | 'PARKING SPACE'
    scene_info: JsonText<{
      scene_info: SceneInfoSceneInfo | {
        start_time: string
        car_type?: string
        parking_name?: string
        free_time: string
        openid?: string
        space_number: string
      }
    }>
    start_time?: unknown
    plate_number?: unknown
    parking_name?: unknown
    free_time?: unknown
    openid?: unknown
    space_number?: unknown
  }
}
interface PayNotificationPostAnswer {
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  user_state: Open<'NORMAL' | 'BLOCK'>
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
}

export interface PayPayapply extends Node {
  /** 申请扣款 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1 */
  post(options: PayPayapplyPost): Response<PayapplyAnswer>
  /** 申请扣款 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_982&index=1 */
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
    version: '3.0'
    trade_scene: TradeScene
    openid?: string
    profit_sharing?: 'Y' | 'N'
    scene_info: JsonText<PartnerpayPayapplyRequestSceneInfo>
  }
}

export interface PayQuerystate extends Node {
  /** 用户状态查询 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9 */
  post(options: PayQuerystatePost): Response<PayQuerystatePostAnswer>
  /** 用户状态查询 · APIv2∙车主平台
   * https://pay.weixin.qq.com/wiki/doc/api/vehicle_v2.php?chapter=20_93&index=9 */
  postAsync(options: PayQuerystatePost): Promised<PayQuerystatePostAnswer>
}

interface PayQuerystatePost extends CallOptions {
  xml: {
    appid: string
    mch_id: string
    nonce_str?: string
    sign_type: 'HMAC-SHA256'
    sign?: string
    trade_scene: TradeScene
    jump_scene?: string
    openid: string
    plate_number: string
    version: '3.0'
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
  user_state: Open<'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'>
  openid?: string
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
  path?: string
  plate_number_info?: JsonText<{
    plate_number_info?: Array<{ plate_number?: string, channel_type?: string, common_use_flag?: Open<'COMMON_USE'> }>
  }>
  plate_number?: unknown
}

interface PartnerpayPayapplyRequestSceneInfo {
  scene_info: {
    start_time: string
    end_time?: string
    charging_time: string
    plate_number: string
    car_type?: string
    parking_name?: string
    free_time?: string
    deduct_mode: 'PROACTIVE' | 'AUTOPAY'
    support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
  } | {
    start_time: string
    end_time?: string
    charging_time: string
    car_type?: string
    parking_name?: string
    space_number: string
  } | {
    start_time: string
    plate_number: string
    car_type?: string
    gas_station: string
    gas_label_name: string
    gas_type: string
    gas_standard: string
    gas_amount: string
    gas_gun_no: string
  } | {
    start_time: string
    end_time: string
    plate_number: string
    car_type?: string
    entrance_name: string
    exit_name: string
    carrying_capacity?: string
    carrying_range?: string
    channel_type: 'ETC' | 'MTC'
  } | { start_time: string, plate_number: string, car_type?: string, exit_name: string }
}

interface SceneInfoSceneInfo {
  start_time: string
  notify_url?: string
  plate_number: string
  car_type?: string
  parking_name?: string
  free_time: string
}

type TradeScene = 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
