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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_appid: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    version: '3.0'
    trade_scene: 'PARKING' | 'PARKING SPACE'
    scene_info: JsonText<{
      scene_info: {
        /** ≤16 */ start_time: string
        /** ≤256 */ notify_url?: string
        /** ≤32 */ plate_number: string
        /** ≤16 */ car_type?: string
        /** ≤32 */ parking_name?: string
        free_time: string | number
      } | {
        /** ≤16 */ start_time: string
        /** ≤16 */ car_type?: string
        /** ≤32 */ parking_name?: string
        free_time: string | number
        /** ≤32 */ openid?: string
        /** ≤32 */ sub_openid?: string
        /** ≤16 */ space_number: string
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
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
  user_state?: Open<'NORMAL' | 'BLOCK'>
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
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid: string
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
    version: '3.0'
    trade_scene: 'PARKING' | 'PARKING SPACE'
    /** ≤32 */ openid?: string
    profit_sharing?: 'Y' | 'N'
    scene_info: JsonText<{
      scene_info: {
        /** ≤16 */ start_time: string
        /** ≤16 */ end_time?: string
        charging_time: string | number
        /** ≤32 */ plate_number: string
        /** ≤16 */ car_type?: string
        /** ≤32 */ parking_name?: string
        free_time?: string | number
        deduct_mode: 'PROACTIVE' | 'AUTOPAY'
        support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
      } | {
        /** ≤16 */ start_time: string
        /** ≤16 */ end_time?: string
        charging_time: string | number
        /** ≤16 */ car_type?: string
        /** ≤32 */ parking_name?: string
        /** ≤16 */ space_number: string
      } | PartnerpayPayapplyRequestSceneInfoSceneInfo | PartnerpayPayapplyRequestSceneInfoSceneInfo_ | PartnerpayPayapplyRequestSceneInfoSceneInfo__
    }>
  }
}
interface PartnerpayPayapplyPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ device_info?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
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
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
    jump_scene?: 'APP' | 'H5'
    /** ≤32 */ openid: string
    sub_openid?: string
    plate_number: string
    version: '3.0'
  }
}
interface PartnerpayQuerystatePostAnswer {
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
  user_state?: Open<'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'>
  /** ≤32 */ openid?: string
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
  /** ≤32 */ sub_openid?: string
  /** ≤1024 */ path?: string
  plate_number_info?: JsonText<{
    plate_number_info?: Array<{
      /** ≤32 */ plate_number?: string
      /** ≤32 */ channel_type?: string
      /** ≤16 */ common_use_flag?: string
    }>
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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    /** ≤16 */ version: string
    trade_scene: 'PARKING' | 'PARKING SPACE'
    scene_info: JsonText<{
      scene_info: SceneInfoSceneInfo | {
        /** ≤16 */ start_time: string
        /** ≤16 */ car_type?: string
        /** ≤32 */ parking_name?: string
        /** ≤16 */ free_time: string
        /** ≤32 */ openid?: string
        /** ≤16 */ space_number: string
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
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤32 */ err_code_des?: string
  user_state?: Open<'NORMAL' | 'BLOCK'>
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
    version: '3.0'
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
    /** ≤32 */ openid?: string
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
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    sign_type: 'HMAC-SHA256'
    /** ≤64 */ sign?: string
    trade_scene: 'PARKING' | 'PARKING SPACE' | 'GAS' | 'HIGHWAY' | 'BRIDGE'
    /** ≤16 */ jump_scene?: string
    /** ≤32 */ openid: string
    plate_number: string
    version: '3.0'
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
  user_state?: Open<'NORMAL' | 'PAUSED' | 'OVERDUE' | 'UNAUTHORIZED'>
  /** ≤32 */ openid?: string
  deduct_mode?: Open<'PROACTIVE' | 'AUTOPAY'>
  /** ≤1024 */ path?: string
  plate_number_info?: JsonText<{
    plate_number_info?: Array<{
      /** ≤32 */ plate_number?: string
      /** ≤32 */ channel_type?: string
      common_use_flag?: Open<'COMMON_USE'>
    }>
  }>
  plate_number?: unknown
}

interface PartnerpayPayapplyRequestSceneInfo {
  scene_info: {
    /** ≤16 */ start_time: string
    /** ≤16 */ end_time?: string
    /** ≤16 */ charging_time: string
    /** ≤32 */ plate_number: string
    /** ≤16 */ car_type?: string
    /** ≤32 */ parking_name?: string
    free_time?: string
    deduct_mode: 'PROACTIVE' | 'AUTOPAY'
    support_deduct_mode: 'DEDUCT_PROACTIVE_ONLY' | 'DEDUCT_AUTOPAY_ONLY' | 'DEDUCT_ALL'
  } | {
    /** ≤16 */ start_time: string
    /** ≤16 */ end_time?: string
    /** ≤16 */ charging_time: string
    /** ≤16 */ car_type?: string
    /** ≤32 */ parking_name?: string
    /** ≤16 */ space_number: string
  } | PartnerpayPayapplyRequestSceneInfoSceneInfo | PartnerpayPayapplyRequestSceneInfoSceneInfo_ | PartnerpayPayapplyRequestSceneInfoSceneInfo__
}

interface PartnerpayPayapplyRequestSceneInfoSceneInfo {
  /** ≤16 */ start_time: string
  /** ≤32 */ plate_number: string
  /** ≤16 */ car_type?: string
  /** ≤32 */ gas_station: string
  /** ≤8 */ gas_label_name: string
  /** ≤32 */ gas_type: string
  /** ≤32 */ gas_standard: string
  /** ≤16 */ gas_amount: string
  /** ≤32 */ gas_gun_no: string
}

interface PartnerpayPayapplyRequestSceneInfoSceneInfo_ {
  /** ≤16 */ start_time: string
  /** ≤16 */ end_time: string
  /** ≤32 */ plate_number: string
  /** ≤16 */ car_type?: string
  /** ≤60 */ entrance_name: string
  /** ≤64 */ exit_name: string
  /** ≤8 */ carrying_capacity?: string
  /** ≤32 */ carrying_range?: string
  channel_type: 'ETC' | 'MTC'
}

interface PartnerpayPayapplyRequestSceneInfoSceneInfo__ {
  /** ≤16 */ start_time: string
  /** ≤32 */ plate_number: string
  /** ≤16 */ car_type?: string
  /** ≤64 */ exit_name: string
}

interface SceneInfoSceneInfo {
  /** ≤16 */ start_time: string
  /** ≤256 */ notify_url?: string
  /** ≤32 */ plate_number: string
  /** ≤16 */ car_type?: string
  /** ≤32 */ parking_name?: string
  /** ≤16 */ free_time: string
}
