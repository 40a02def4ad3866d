// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Parking extends Node {
  reminders: Reminders
}

interface Reminders extends Node {
  application: RemindersApplication
  applications: RemindersApplications
  entry: RemindersEntry
  exit: RemindersExit
  extPayment: RemindersExtPayment
  'ext-payment': RemindersExtPayment
  parkingFee: RemindersParkingFee
  'parking-fee': RemindersParkingFee
  parkingLot: RemindersParkingLot
  'parking-lot': RemindersParkingLot
  payment: RemindersPayment
}

export interface RemindersApplication extends Node {
  query: ApplicationQuery
  withdraw: ApplicationWithdraw
  /** 提交停车场进件申请 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersApplicationPost): Response<RemindersApplicationPostAnswer>
  /** 提交停车场进件申请 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557780
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersApplicationPost): Promised<RemindersApplicationPostAnswer>
}

interface RemindersApplicationPost extends CallOptions {
  json: {
    parking_lot: {
      /** ≤128 */ parking_lot_name: string
      /** ≤64 */ out_parking_lot_id: string
      /** ≤256 */ parking_lot_address: string
      /** ≤16 */ longitude: string
      /** ≤16 */ latitude: string
      parking_lot_type: ParkingLotType
      /** ≤20 */ phone_number: string
      /** ≤512 */ parking_sign_url?: string
      /** ≤6 */ notification_text_list?: string[]
      /** ≤32 */ payment_mini_prog_appid?: string
      /** ≤256 */ payment_path: string
      /** ≤32 */ parking_order_mini_prog_appid?: string
      /** ≤256 */ parking_order_path?: string
      charging_rule?: ChargingRule
    }
  }
}
interface RemindersApplicationPostAnswer {
  /** ≤64 */ parking_lot_audit_no?: string
  code?: string
  message?: string
}

export interface ApplicationQuery extends Node {
  /** 查询停车场进件申请单 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557794
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: ApplicationQueryGet): Response<ApplicationQueryGetAnswer>
  /** 查询停车场进件申请单 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557794
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: ApplicationQueryGet): Promised<ApplicationQueryGetAnswer>
}

interface ApplicationQueryGet extends CallOptions {
  query: {
    /** ≤64 */ parking_lot_audit_no: PathValue
    /** ≤64 */ out_parking_lot_id: PathValue
  }
}
interface ApplicationQueryGetAnswer {
  application?: ParkingLotApplication
  /** ≤64 */ wx_parking_lot_id?: string
  code?: string
  message?: string
}

export interface ApplicationWithdraw extends Node {
  /** 撤回停车场进件申请 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: ApplicationWithdrawPost): Response<ApplicationWithdrawPostAnswer>
  /** 撤回停车场进件申请 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557799
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: ApplicationWithdrawPost): Promised<ApplicationWithdrawPostAnswer>
}

interface ApplicationWithdrawPost extends CallOptions {
  json: {
    /** ≤64 */ parking_lot_audit_no: string
    /** ≤64 */ out_parking_lot_id: string
  }
}
interface ApplicationWithdrawPostAnswer { code?: string, message?: string }

export interface RemindersApplications extends Node {
  /** 查询停车场进件申请单列表 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options: RemindersApplicationsGet): Response<RemindersApplicationsGetAnswer>
  /** 查询停车场进件申请单列表 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557811
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options: RemindersApplicationsGet): Promised<RemindersApplicationsGetAnswer>
}

interface RemindersApplicationsGet extends CallOptions {
  query: {
    /** ≤64 */ out_parking_lot_id: PathValue
    offset?: Numeric
    limit?: Numeric
  }
}
interface RemindersApplicationsGetAnswer {
  application_list?: ParkingLotApplication[]
  /** ≤64 */ wx_parking_lot_id?: string
  code?: string
  message?: string
}

export interface RemindersEntry extends Node {
  /** 同步车辆入场通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersEntryPost): Response<RemindersEntryPostAnswer>
  /** 同步车辆入场通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557757
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersEntryPost): Promised<RemindersEntryPostAnswer>
}

interface RemindersEntryPost extends CallOptions {
  json: {
    /** ≤64 */ out_serial_number: string
    /** ≤64 */ parking_id: string
    /** ≤16 */ plate_number: string
    enter_timestamp: number
    plate_color: PlateColor
    car_type: PlateType
    vehicle_type: VehicleType
    /** ≤128 */ entrance_number?: string
    /** ≤64 */ entrance_name?: string
    /** ≤3 */ discount_template_id?: number[]
  }
}
interface RemindersEntryPostAnswer {
  /** ≤64 */ serial_number?: string
  code?: string
  message?: string
}

export interface RemindersExit extends Node {
  /** 同步车辆离场通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersExitPost): Response<RemindersExitPostAnswer>
  /** 同步车辆离场通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557725
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersExitPost): Promised<RemindersExitPostAnswer>
}

interface RemindersExitPost extends CallOptions {
  json: {
    /** ≤64 */ out_serial_number: string
    exit_timestamp: number
    /** ≤16 */ plate_number: string
    plate_color: PlateColor
    /** ≤64 */ parking_id: string
    pay_state?: 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'
    pay_type?: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
    /** ≤64 */ out_trade_no?: string
    /** 分 */ total_amount?: number
    /** 分 */ paid_amount?: number
    /** ≤128 */ openid?: string
    pay_channel?: PayChannel
    pay_time?: number
    /** ≤256 */ token?: string
    /** ≤64 */ wx_trade_no?: string
  }
}
interface RemindersExitPostAnswer { code?: string, message?: string }

export interface RemindersExtPayment extends Node {
  /** 同步非临停扩展支付 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersExtPaymentPost): Response<RemindersExtPaymentPostAnswer>
  /** 同步非临停扩展支付 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4020338487
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersExtPaymentPost): Promised<RemindersExtPaymentPostAnswer>
}

interface RemindersExtPaymentPost extends CallOptions {
  json: {
    /** ≤64 */ out_trade_no: string
    /** ≥1 */ fee_items: Array<{
      fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
      /** 分 */ amount: number
    }>
    pay_time: number
    /** ≤64 */ wx_parking_lot_id?: string
    /** ≤64 */ wx_trade_no?: string
  }
}
interface RemindersExtPaymentPostAnswer { code?: string, message?: string }

export interface RemindersParkingFee extends Node {
  /** 查询停车费用 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersParkingFeePost): Response<RemindersParkingFeePostAnswer>
  /** 查询停车费用 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557825
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersParkingFeePost): Promised<RemindersParkingFeePostAnswer>
}

interface RemindersParkingFeePost extends CallOptions {
  json: {
    /** ≤64 */ out_serial_number: string
    /** ≤16 */ plate_number?: string
    /** ≤64 */ out_parking_id?: string
  }
}
interface RemindersParkingFeePostAnswer {
  /** 分 */ total_amount?: number
  /** 秒 */ parking_timestamp?: number
  parking_state?: Open<'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE'>
  pay_state?: Open<'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'>
  /** 秒 */ allowed_exit_timestamp?: number
  /** 分 */ next_raise_price?: number
  next_raise_timestamp?: number
  /** 分 */ payable_amount?: number
  /** 分 */ paid_amount?: number
  code?: string
  message?: string
}

export interface RemindersParkingLot extends Node {
  /** 查询停车场信息 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  get(options?: RemindersParkingLotGet): Response<RemindersParkingLotGetAnswer>
  /** 查询停车场信息 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4023070758
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  getAsync(options?: RemindersParkingLotGet): Promised<RemindersParkingLotGetAnswer>
}

interface RemindersParkingLotGet extends CallOptions {
  query?: {
    /** ≤64 */ out_parking_lot_id?: PathValue
    /** ≤64 */ wx_parking_lot_id?: PathValue
  }
}
interface RemindersParkingLotGetAnswer {
  /** ≤64 */ wx_parking_lot_id?: string
  /** ≤64 */ out_parking_lot_id?: string
  /** ≤128 */ parking_lot_name?: string
  /** ≤256 */ parking_lot_address?: string
  /** ≤32 */ payment_mini_prog_appid?: string
  /** ≤256 */ payment_mini_prog_path?: string
  /** ≤32 */ parking_order_mini_prog_appid?: string
  /** ≤256 */ parking_order_mini_prog_path?: string
  enabled_state?: Open<'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE'>
  /** ≤256 */ reason?: string
  code?: string
  message?: string
}

export interface RemindersPayment extends Node {
  /** 同步支付结果通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: RemindersPaymentPost): Response<RemindersPaymentPostAnswer>
  /** 同步支付结果通知 · 停车缴费服务
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4019557765
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: RemindersPaymentPost): Promised<RemindersPaymentPostAnswer>
}

interface RemindersPaymentPost extends CallOptions {
  json: {
    /** ≤64 */ out_serial_number: string
    /** ≤16 */ plate_number: string
    /** ≤64 */ parking_id: string
    parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
    pay_type: 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'
    /** ≤128 */ openid?: string
    /** ≤32 */ sub_mchid?: string
    /** 分 */ total_amount: number
    /** 分 */ paid_amount: number
    /** ≤64 */ out_trade_no?: string
    pay_channel?: PayChannel
    pay_time?: number
    /** ≤256 */ token?: string
    /** ≤64 */ wx_trade_no?: string
  }
}
interface RemindersPaymentPostAnswer { code?: string, message?: string }

interface ChargingRule {
  rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY'
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'
  /** 分钟 */ free_entry_duration?: number
  /** 分钟 */ free_exit_duration?: number
  fixed_interval_rule?: Array<{
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    /** 分钟 */ first_duration?: number
    /** 分 */ first_amount?: number
    /** 分钟 */ interval_duration?: number
    /** 分 */ interval_amount?: number
    /** 分 */ interval_max_amount?: number
    /** 分 */ max_fee_per_day?: number
    free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    is_green_vehicle_free_parking?: boolean
    first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
  }>
  duration_segment_rule?: Array<{
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'
    /** 分钟 */ duration_from?: number
    /** 分钟 */ duration_to?: number
    /** 分 */ fixed_amount?: number
    /** 分钟 */ interval_min?: number
    /** 分 */ interval_amount?: number
    /** 分 */ interval_max_amount?: number
    /** 分 */ max_fee_per_day?: number
  }>
  pre_entry_rule?: Array<{
    day_type?: 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    /** 分 */ amount?: number
    /** 分 */ max_fee_per_day?: number
  }>
  holiday_mode?: 'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY'
  aggregate_limit_mode?: 'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN'
  first_charge_time_mode?: 'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'
}

interface ChargingRuleAnswer {
  rule_type?: Open<'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY'>
  fee_limit_type?: Open<'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'>
  daily_limit_type?: Open<'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'>
  time_rounding_type?: Open<'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'>
  /** 分钟 */ free_entry_duration?: number
  /** 分钟 */ free_exit_duration?: number
  fixed_interval_rule?: Array<{
    day_type?: Open<'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'>
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    /** 分钟 */ first_duration?: number
    /** 分 */ first_amount?: number
    /** 分钟 */ interval_duration?: number
    /** 分 */ interval_amount?: number
    /** 分 */ interval_max_amount?: number
    /** 分 */ max_fee_per_day?: number
    free_period_charging_mode?: Open<'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'>
    free_period_calculation_mode?: Open<'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START'>
    is_green_vehicle_free_parking?: boolean
    first_duration_mode?: Open<'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'>
  }>
  duration_segment_rule?: Array<{
    day_type?: Open<'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'>
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    charge_mode?: Open<'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'>
    /** 分钟 */ duration_from?: number
    /** 分钟 */ duration_to?: number
    /** 分 */ fixed_amount?: number
    /** 分钟 */ interval_min?: number
    /** 分 */ interval_amount?: number
    /** 分 */ interval_max_amount?: number
    /** 分 */ max_fee_per_day?: number
  }>
  pre_entry_rule?: Array<{
    day_type?: Open<'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'>
    /** ≤5 */ start_time?: string
    /** ≤5 */ end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    /** 分 */ amount?: number
    /** 分 */ max_fee_per_day?: number
  }>
  holiday_mode?: Open<'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY'>
  aggregate_limit_mode?: Open<'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN'>
  first_charge_time_mode?: Open<'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'>
}

interface ParkingLotApplication {
  /** ≤64 */ parking_lot_audit_no?: string
  audit_status?: Open<'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED'>
  submit_time?: number
  parking_lot?: {
    /** ≤128 */ parking_lot_name: string
    /** ≤64 */ out_parking_lot_id: string
    /** ≤256 */ parking_lot_address: string
    /** ≤16 */ longitude: string
    /** ≤16 */ latitude: string
    parking_lot_type: Open<ParkingLotType>
    /** ≤20 */ phone_number: string
    /** ≤512 */ parking_sign_url?: string
    notification_text_list?: string[]
    /** ≤32 */ payment_mini_prog_appid?: string
    /** ≤256 */ payment_path: string
    /** ≤32 */ parking_order_mini_prog_appid?: string
    /** ≤256 */ parking_order_path?: string
    charging_rule?: ChargingRuleAnswer
  }
  audit_comment?: {
    fields?: Array<{
      /** ≤128 */ field: string
      /** ≤512 */ comment: string
    }>
    /** ≤512 */ recommendation: string
  }
}

type ParkingLotType = 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'

type PayChannel = 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS'

type PlateColor = 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'

type PlateType = 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'

type VehicleType = 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
