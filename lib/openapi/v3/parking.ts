// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Promised, Response } from '../node'

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
  query: RemindersApplicationQuery
  withdraw: ApplicationWithdraw
  /** 提交停车场进件申请 · 停车缴费服务 */
  post(options: RemindersApplicationPost): Response<RemindersApplicationPostAnswer>
  /** 提交停车场进件申请 · 停车缴费服务 */
  postAsync(options: RemindersApplicationPost): Promised<RemindersApplicationPostAnswer>
}

interface RemindersApplicationPost extends CallOptions {
  json: {
    parking_lot: {
      parking_lot_name: string
      out_parking_lot_id: string
      parking_lot_address: string
      longitude: string
      latitude: string
      parking_lot_type: ParkingLotType
      phone_number: string
      parking_sign_url?: string
      notification_text_list?: string[]
      payment_mini_prog_appid?: string
      payment_path: string
      parking_order_mini_prog_appid?: string
      parking_order_path?: string
      charging_rule?: ChargingRule
    }
  }
}
interface RemindersApplicationPostAnswer { parking_lot_audit_no?: string }

export interface RemindersApplicationQuery extends Node {
  /** 查询停车场进件申请单 · 停车缴费服务 */
  get(options: RemindersApplicationQueryGet): Response<RemindersApplicationQueryGetAnswer>
  /** 查询停车场进件申请单 · 停车缴费服务 */
  getAsync(options: RemindersApplicationQueryGet): Promised<RemindersApplicationQueryGetAnswer>
}

interface RemindersApplicationQueryGet extends CallOptions {
  query: { parking_lot_audit_no: string, out_parking_lot_id: string }
}
interface RemindersApplicationQueryGetAnswer { application?: Application, wx_parking_lot_id?: string }

export interface ApplicationWithdraw extends Node {
  /** 撤回停车场进件申请 · 停车缴费服务 */
  post(options: ApplicationWithdrawPost): Response<''>
  /** 撤回停车场进件申请 · 停车缴费服务 */
  postAsync(options: ApplicationWithdrawPost): Promised<''>
}

interface ApplicationWithdrawPost extends CallOptions {
  json: ApplicationQuery
}

export interface RemindersApplications extends Node {
  /** 查询停车场进件申请单列表 · 停车缴费服务 */
  get(options: RemindersApplicationsGet): Response<RemindersApplicationsGetAnswer>
  /** 查询停车场进件申请单列表 · 停车缴费服务 */
  getAsync(options: RemindersApplicationsGet): Promised<RemindersApplicationsGetAnswer>
}

interface RemindersApplicationsGet extends CallOptions {
  query: { out_parking_lot_id: string, offset?: number, limit?: number }
}
interface RemindersApplicationsGetAnswer { application_list?: Application[], wx_parking_lot_id?: string }

export interface RemindersEntry extends Node {
  /** 同步车辆入场通知 · 停车缴费服务 */
  post(options: RemindersEntryPost): Response<RemindersEntryPostAnswer>
  /** 同步车辆入场通知 · 停车缴费服务 */
  postAsync(options: RemindersEntryPost): Promised<RemindersEntryPostAnswer>
}

interface RemindersEntryPost extends CallOptions {
  json: {
    out_serial_number: string
    parking_id: string
    plate_number: string
    enter_timestamp: number
    plate_color: PlateColor
    car_type: PlateType
    vehicle_type: VehicleType
    entrance_number?: string
    entrance_name?: string
    discount_template_id?: number[]
  }
}
interface RemindersEntryPostAnswer { serial_number?: string }

export interface RemindersExit extends Node {
  /** 同步车辆离场通知 · 停车缴费服务 */
  post(options: RemindersExitPost): Response<''>
  /** 同步车辆离场通知 · 停车缴费服务 */
  postAsync(options: RemindersExitPost): Promised<''>
}

interface RemindersExitPost extends CallOptions {
  json: {
    out_serial_number: string
    exit_timestamp: number
    plate_number: string
    plate_color: PlateColor
    parking_id: string
    pay_state?: PayState
    pay_type?: PayType
    out_trade_no?: string
    total_amount?: number
    paid_amount?: number
    openid?: string
    pay_channel?: PayChannel
    pay_time?: number
    token?: string
    wx_trade_no?: string
  }
}

export interface RemindersExtPayment extends Node {
  /** 同步非临停扩展支付 · 停车缴费服务 */
  post(options: RemindersExtPaymentPost): Response<''>
  /** 同步非临停扩展支付 · 停车缴费服务 */
  postAsync(options: RemindersExtPaymentPost): Promised<''>
}

interface RemindersExtPaymentPost extends CallOptions {
  json: {
    out_trade_no: string
    fee_items: Array<{
      fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY' | 'EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER'
      amount: number
    }>
    pay_time: number
    wx_parking_lot_id?: string
    wx_trade_no?: string
  }
}

export interface RemindersParkingFee extends Node {
  /** 查询停车费用 · 停车缴费服务 */
  post(options: RemindersParkingFeePost): Response<RemindersParkingFeePostAnswer>
  /** 查询停车费用 · 停车缴费服务 */
  postAsync(options: RemindersParkingFeePost): Promised<RemindersParkingFeePostAnswer>
}

interface RemindersParkingFeePost extends CallOptions {
  json: { out_serial_number: string, plate_number?: string, out_parking_id?: string }
}
interface RemindersParkingFeePostAnswer {
  total_amount?: number
  parking_timestamp?: number
  parking_state?: Open<'PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE'>
  pay_state?: Open<PayState>
  allowed_exit_timestamp?: number
  next_raise_price?: number
  next_raise_timestamp?: number
  payable_amount?: number
  paid_amount?: number
}

export interface RemindersParkingLot extends Node {
  /** 查询停车场信息 · 停车缴费服务 */
  get(options?: RemindersParkingLotGet): Response<RemindersParkingLotGetAnswer>
  /** 查询停车场信息 · 停车缴费服务 */
  getAsync(options?: RemindersParkingLotGet): Promised<RemindersParkingLotGetAnswer>
}

interface RemindersParkingLotGet extends CallOptions {
  query?: { out_parking_lot_id?: string, wx_parking_lot_id?: string }
}
interface RemindersParkingLotGetAnswer {
  wx_parking_lot_id?: string
  out_parking_lot_id?: string
  parking_lot_name?: string
  parking_lot_address?: string
  payment_mini_prog_appid?: string
  payment_mini_prog_path?: string
  parking_order_mini_prog_appid?: string
  parking_order_mini_prog_path?: string
  enabled_state?: Open<'ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE'>
  reason?: string
}

export interface RemindersPayment extends Node {
  /** 同步支付结果通知 · 停车缴费服务 */
  post(options: RemindersPaymentPost): Response<''>
  /** 同步支付结果通知 · 停车缴费服务 */
  postAsync(options: RemindersPaymentPost): Promised<''>
}

interface RemindersPaymentPost extends CallOptions {
  json: {
    out_serial_number: string
    plate_number: string
    parking_id: string
    parking_state: 'PARKING_STATUS_UNKNOWN' | 'PARKING_STATUS_PARKING' | 'PARKING_STATUS_NOT_PARKING'
    pay_type: PayType
    openid?: string
    sub_mchid?: string
    total_amount: number
    paid_amount: number
    out_trade_no?: string
    pay_channel?: PayChannel
    pay_time?: number
    token?: string
    wx_trade_no?: string
  }
}

interface Application {
  parking_lot_audit_no?: string
  audit_status?: Open<'AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED'>
  submit_time?: number
  parking_lot?: {
    parking_lot_name?: string
    out_parking_lot_id?: string
    parking_lot_address?: string
    longitude?: string
    latitude?: string
    parking_lot_type?: Open<ParkingLotType>
    phone_number?: string
    parking_sign_url?: string
    notification_text_list?: string[]
    payment_mini_prog_appid?: string
    payment_path?: string
    parking_order_mini_prog_appid?: string
    parking_order_path?: string
    charging_rule?: ChargingRuleAnswer
  }
  audit_comment?: {
    fields?: Array<{ field?: string, comment?: string }>
    recommendation?: string
  }
}

interface ApplicationQuery { parking_lot_audit_no: string, out_parking_lot_id: string }

interface ChargingRule {
  rule_type?: 'CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY'
  fee_limit_type?: 'FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE'
  daily_limit_type?: 'DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY'
  time_rounding_type?: 'TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP'
  free_entry_duration?: number
  free_exit_duration?: number
  fixed_interval_rule?: Array<{
    day_type?: DayType
    start_time?: string
    end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    first_duration?: number
    first_amount?: number
    interval_duration?: number
    interval_amount?: number
    interval_max_amount?: number
    max_fee_per_day?: number
    free_period_charging_mode?: 'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'
    free_period_calculation_mode?: 'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START'
    is_green_vehicle_free_parking?: boolean
    first_duration_mode?: 'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'
  }>
  duration_segment_rule?: Array<{
    day_type?: DayType
    start_time?: string
    end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    charge_mode?: 'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'
    duration_from?: number
    duration_to?: number
    fixed_amount?: number
    interval_min?: number
    interval_amount?: number
    interval_max_amount?: number
    max_fee_per_day?: number
  }>
  pre_entry_rule?: Array<{
    day_type?: DayType
    start_time?: string
    end_time?: string
    vehicle_type?: VehicleType
    plate_type?: PlateType
    amount?: number
    max_fee_per_day?: number
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
  free_entry_duration?: number
  free_exit_duration?: number
  fixed_interval_rule?: Array<{
    day_type?: Open<DayType>
    start_time?: string
    end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    first_duration?: number
    first_amount?: number
    interval_duration?: number
    interval_amount?: number
    interval_max_amount?: number
    max_fee_per_day?: number
    free_period_charging_mode?: Open<'FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION'>
    free_period_calculation_mode?: Open<'FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START'>
    is_green_vehicle_free_parking?: boolean
    first_duration_mode?: Open<'FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION'>
  }>
  duration_segment_rule?: Array<{
    day_type?: Open<DayType>
    start_time?: string
    end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    charge_mode?: Open<'UNKNOWN' | 'INTERVAL' | 'ONE_TIME'>
    duration_from?: number
    duration_to?: number
    fixed_amount?: number
    interval_min?: number
    interval_amount?: number
    interval_max_amount?: number
    max_fee_per_day?: number
  }>
  pre_entry_rule?: Array<{
    day_type?: Open<DayType>
    start_time?: string
    end_time?: string
    vehicle_type?: Open<VehicleType>
    plate_type?: Open<PlateType>
    amount?: number
    max_fee_per_day?: number
  }>
  holiday_mode?: Open<'HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY'>
  aggregate_limit_mode?: Open<'AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN'>
  first_charge_time_mode?: Open<'FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE'>
}

type DayType = 'DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY'

type ParkingLotType = 'PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY'

type PayChannel = 'PAY_CHANNEL_UNKNOWN' | 'PAY_CHANNEL_WECHAT_PAY_NOTIF' | 'PAY_CHANNEL_SCAN_QRCODE' | 'PAY_CHANNEL_OFFICIAL_ACCOUNT' | 'PAY_CHANNEL_MCH_MINI_PROG' | 'PAY_CHANNEL_OTHERS'

type PayState = 'PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID'

type PayType = 'PAY_TYPE_UNKNOWN' | 'PAY_TYPE_WXPAY' | 'PAY_TYPE_OTHERS'

type PlateColor = 'PLATE_COLOR_UNKNOWN' | 'PLATE_COLOR_BLUE' | 'PLATE_COLOR_YELLOW' | 'PLATE_COLOR_BLACK' | 'PLATE_COLOR_WHITE' | 'PLATE_COLOR_GREEN' | 'PLATE_COLOR_YELLOW_GREEN' | 'PLATE_COLOR_AGRICULTURAL_YELLOW' | 'PLATE_COLOR_OTHER'

type PlateType = 'PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS'

type VehicleType = 'VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE'
