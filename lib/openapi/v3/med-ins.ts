// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Open, PathValue, Promised, Response } from '../node'

export interface MedIns extends Node {
  orders: Orders
  refunds: Refunds
}

export interface Orders extends Node {
  mixTradeNo: OrdersMixTradeNo
  'mix-trade-no': OrdersMixTradeNo
  outTradeNo: OrdersOutTradeNo
  'out-trade-no': OrdersOutTradeNo
  /** 医保自费混合收款下单 · 医保支付 */
  post(options: OrdersPost): Response<MedInsOrdersAnswer>
  /** 医保自费混合收款下单 · 医保支付 */
  postAsync(options: OrdersPost): Promised<MedInsOrdersAnswer>
}

interface OrdersPost extends CallOptions {
  json: {
    mix_pay_type: MixPayType
    order_type: OrderType
    appid: string
    sub_appid?: string
    sub_mchid?: string
    openid?: string
    sub_openid?: string
    payer: OrdersPayer
    pay_for_relatives?: boolean
    relative?: OrdersPayer
    out_trade_no: string
    serial_no: string
    pay_order_id?: string
    pay_auth_no?: string
    geo_location?: string
    city_id: string
    med_inst_name: string
    med_inst_no: string
    med_ins_order_create_time?: string
    total_fee: number
    med_ins_gov_fee?: number
    med_ins_self_fee?: number
    med_ins_other_fee?: number
    med_ins_cash_fee?: number
    wechat_pay_cash_fee?: number
    cash_add_detail?: Array<{ cash_add_fee: number, cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' }>
    cash_reduce_detail?: Array<{
      cash_reduce_fee: number
      cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'
    }>
    callback_url: string
    prepay_id?: string
    passthrough_request_content?: JsonText<{ payAuthNo?: string, payOrdId?: string, setlLatlnt?: string }>
    extends?: string
    attach?: string
    channel_no?: string
    med_ins_test_env?: boolean
  }
}

interface OrdersMixTradeNo extends Node {
  _mix_trade_no_: OrdersByMixTradeNo
  '{mix_trade_no}': OrdersByMixTradeNo
}

export interface OrdersByMixTradeNo extends Node {
  /** 使用医保自费混合订单号查看下单结果 · 医保支付 */
  get(options: OrdersByMixTradeNoGet): Response<MedInsOrdersAnswer>
  /** 使用医保自费混合订单号查看下单结果 · 医保支付 */
  getAsync(options: OrdersByMixTradeNoGet): Promised<MedInsOrdersAnswer>
}

interface OrdersByMixTradeNoGet extends CallOptions {
  mix_trade_no: PathValue
  query?: { sub_mchid?: string }
}

interface OrdersOutTradeNo extends Node {
  _out_trade_no_: OrdersByOutTradeNo
  '{out_trade_no}': OrdersByOutTradeNo
}

export interface OrdersByOutTradeNo extends Node {
  /** 使用商户订单号查看下单结果 · 医保支付 */
  get(options: OrdersByOutTradeNoGet): Response<MedInsOrdersAnswer>
  /** 使用商户订单号查看下单结果 · 医保支付 */
  getAsync(options: OrdersByOutTradeNoGet): Promised<MedInsOrdersAnswer>
}

interface OrdersByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: { sub_mchid?: string }
}

interface Refunds extends Node {
  notify: RefundsNotify
}

export interface RefundsNotify extends Node {
  /** 医保退款通知 · 医保支付 */
  post(options: RefundsNotifyPost): Response<''>
  /** 医保退款通知 · 医保支付 */
  postAsync(options: RefundsNotifyPost): Promised<''>
}

interface RefundsNotifyPost extends CallOptions {
  query: { mix_trade_no: string }
  json: {
    sub_mchid: string
    med_refund_total_fee: number
    med_refund__gov_fee: number
    med_refund__self_fee: number
    med_refund__other_fee: number
    refund_time: string
    out_refund_no: string
  }
}

interface MedInsOrdersAnswer {
  mix_trade_no: string
  mix_pay_status: Open<'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL'>
  self_pay_status: Open<'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY'>
  med_ins_pay_status: Open<'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY'>
  paid_time?: string
  passthrough_response_content?: JsonText<PassthroughResponseContent>
  mix_pay_type: Open<MixPayType>
  order_type: Open<OrderType>
  appid: string
  sub_appid?: string
  sub_mchid?: string
  openid?: string
  sub_openid?: string
  pay_for_relatives?: boolean
  out_trade_no: string
  serial_no: string
  pay_order_id?: string
  pay_auth_no?: string
  geo_location?: string
  city_id: string
  med_inst_name: string
  med_inst_no: string
  med_ins_order_create_time?: string
  total_fee: number
  med_ins_gov_fee?: number
  med_ins_self_fee?: number
  med_ins_other_fee?: number
  med_ins_cash_fee?: number
  wechat_pay_cash_fee?: number
  cash_add_detail?: Array<{ cash_add_fee: number, cash_add_type: Open<'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'> }>
  cash_reduce_detail?: Array<{
    cash_reduce_fee: number
    cash_reduce_type: Open<'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'>
  }>
  callback_url: string
  prepay_id?: string
  passthrough_request_content?: JsonText<PassthroughResponseContent>
  extends?: string
  attach?: string
  channel_no?: string
  med_ins_test_env?: boolean
  med_ins_fail_reason?: string
}

type MixPayType = 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'

type OrderType = 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY'

interface OrdersPayer {
  name: string
  id_digest: string
  card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT'
}

interface PassthroughResponseContent { payAuthNo?: string, payOrdId?: string, setlLatlnt?: string }
