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
  /** 医保自费混合收款下单 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 REQUEST_BLOCKED RULE_LIMIT · 500 SYSTEM_ERROR */
  post(options: OrdersPost): Response<OrdersPostAnswer>
  /** 医保自费混合收款下单 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781466
   * 400 PARAM_ERROR INVALID_REQUEST ALREADY_EXISTS · 401 SIGN_ERROR · 403 REQUEST_BLOCKED RULE_LIMIT · 500 SYSTEM_ERROR */
  postAsync(options: OrdersPost): Promised<OrdersPostAnswer>
}

interface OrdersPost extends CallOptions {
  json: {
    mix_pay_type: MixPayType
    order_type: OrderType
    /** ≤32 */ appid: string
    /** ≤128 */ openid: string
    payer: OrdersPayer
    pay_for_relatives?: boolean
    relative?: OrdersPayer
    /** ≤64 */ out_trade_no: string
    /** ≤40 */ serial_no: string
    /** ≤64 */ pay_order_id?: string
    /** ≤40 */ pay_auth_no?: string
    /** ≤40 */ geo_location?: string
    /** ≤8 */ city_id: string
    /** ≤128 */ med_inst_name: string
    /** ≤32 */ med_inst_no: string
    med_ins_order_create_time?: string
    /** 分 */ total_fee: number
    /** 分 */ med_ins_gov_fee?: number
    /** 分 */ med_ins_self_fee?: number
    /** 分 */ med_ins_other_fee?: number
    /** 分 */ med_ins_cash_fee?: number
    /** 分 */ wechat_pay_cash_fee?: number
    cash_add_detail?: CashAddDetail[]
    cash_reduce_detail?: CashReduceDetail[]
    /** ≤256 */ callback_url: string
    /** ≤64 */ prepay_id?: string
    passthrough_request_content?: JsonText<PassthroughRequestContent>
    /** ≤512 */ extends?: string
    /** ≤128 */ attach?: string
    /** ≤32 */ channel_no?: string
    med_ins_test_env?: boolean
  } | {
    mix_pay_type: MixPayType
    order_type: OrderType
    /** ≤32 */ appid: string
    /** ≤32 */ sub_appid: string
    /** ≤32 */ sub_mchid: string
    /** ≤128 */ openid?: string
    /** ≤128 */ sub_openid?: string
    payer: OrdersPayer
    pay_for_relatives?: boolean
    relative?: OrdersPayer
    /** ≤64 */ out_trade_no: string
    /** ≤40 */ serial_no: string
    /** ≤64 */ pay_order_id?: string
    /** ≤40 */ pay_auth_no?: string
    /** ≤40 */ geo_location?: string
    /** ≤8 */ city_id: string
    /** ≤128 */ med_inst_name: string
    /** ≤32 */ med_inst_no: string
    med_ins_order_create_time?: string
    /** 分 */ total_fee: number
    /** 分 */ med_ins_gov_fee?: number
    /** 分 */ med_ins_self_fee?: number
    /** 分 */ med_ins_other_fee?: number
    /** 分 */ med_ins_cash_fee?: number
    /** 分 */ wechat_pay_cash_fee?: number
    cash_add_detail?: CashAddDetail[]
    cash_reduce_detail?: CashReduceDetail[]
    /** ≤256 */ callback_url: string
    /** ≤64 */ prepay_id?: string
    passthrough_request_content?: JsonText<PassthroughRequestContent>
    /** ≤512 */ extends?: string
    /** ≤128 */ attach?: string
    /** ≤32 */ channel_no?: string
    med_ins_test_env?: boolean
  }
}
interface OrdersPostAnswer {
  /** ≤32 */ mix_trade_no: string
  mix_pay_status: Open<'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL'>
  self_pay_status: Open<SelfPayStatus>
  med_ins_pay_status: Open<MedInsPayStatus>
  paid_time?: string
  passthrough_response_content?: JsonText<PassthroughResponseContent>
  mix_pay_type: Open<MixPayType>
  order_type: Open<OrderType>
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid?: string
  /** ≤128 */ openid?: string
  /** ≤128 */ sub_openid?: string
  pay_for_relatives?: boolean
  /** ≤64 */ out_trade_no: string
  /** ≤40 */ serial_no: string
  /** ≤64 */ pay_order_id?: string
  /** ≤40 */ pay_auth_no?: string
  /** ≤40 */ geo_location?: string
  /** ≤8 */ city_id: string
  /** ≤128 */ med_inst_name: string
  /** ≤32 */ med_inst_no: string
  med_ins_order_create_time?: string
  /** 分 */ total_fee: number
  /** 分 */ med_ins_gov_fee?: number
  /** 分 */ med_ins_self_fee?: number
  /** 分 */ med_ins_other_fee?: number
  /** 分 */ med_ins_cash_fee?: number
  /** 分 */ wechat_pay_cash_fee?: number
  cash_add_detail?: CashAddDetailAnswer[]
  cash_reduce_detail?: CashReduceDetailAnswer[]
  /** ≤256 */ callback_url: string
  /** ≤64 */ prepay_id?: string
  passthrough_request_content?: JsonText<PassthroughResponseContent>
  /** ≤512 */ extends?: string
  /** ≤128 */ attach?: string
  /** ≤32 */ channel_no?: string
  med_ins_test_env?: boolean
  /** ≤2048 */ med_ins_fail_reason?: string
}

interface OrdersMixTradeNo extends Node {
  _mix_trade_no_: OrdersByMixTradeNo
  '{mix_trade_no}': OrdersByMixTradeNo
}

export interface OrdersByMixTradeNo extends Node {
  /** 使用医保自费混合订单号查看下单结果 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: OrdersByMixTradeNoGet): Response<OrderEntity>
  /** 使用医保自费混合订单号查看下单结果 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781479
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: OrdersByMixTradeNoGet): Promised<OrderEntity>
}

interface OrdersByMixTradeNoGet extends CallOptions {
  mix_trade_no: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
  }
}

interface OrdersOutTradeNo extends Node {
  _out_trade_no_: OrdersByOutTradeNo
  '{out_trade_no}': OrdersByOutTradeNo
}

export interface OrdersByOutTradeNo extends Node {
  /** 使用商户订单号查看下单结果 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  get(options: OrdersByOutTradeNoGet): Response<OrderEntity>
  /** 使用商户订单号查看下单结果 · 医保支付
   * 【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781490
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  getAsync(options: OrdersByOutTradeNoGet): Promised<OrderEntity>
}

interface OrdersByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query?: {
    /** ≤32 */ sub_mchid?: PathValue
  }
}

interface Refunds extends Node {
  notify: RefundsNotify
}

export interface RefundsNotify extends Node {
  /** 医保退款通知 · 医保支付
   * 【普通商户】【从业机构（银行）】【普通服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  post(options: RefundsNotifyPost): Response<''>
  /** 医保退款通知 · 医保支付
   * 【普通商户】【从业机构（银行）】【普通服务商】【从业机构（支付机构）】
   * https://pay.weixin.qq.com/doc/v3/merchant/4016781561
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 RULE_LIMIT · 404 NOT_FOUND · 500 SYSTEM_ERROR */
  postAsync(options: RefundsNotifyPost): Promised<''>
}

interface RefundsNotifyPost extends CallOptions {
  query: {
    /** ≤32 */ mix_trade_no: PathValue
  }
  json: {
    /** ≤32 */ sub_mchid?: string
    /** 分 */ med_refund_total_fee: number
    /** 分 */ med_refund_gov_fee: number
    /** 分 */ med_refund_self_fee: number
    /** 分 */ med_refund_other_fee: number
    refund_time: string
    /** ≤64 */ out_refund_no: string
  }
}

interface CashAddDetail {
  /** 分 */ cash_add_fee: number
  cash_add_type: 'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'
}

interface CashAddDetailAnswer {
  /** 分 */ cash_add_fee: number
  cash_add_type: Open<'DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES'>
}

interface CashReduceDetail {
  cash_reduce_fee: number
  cash_reduce_type: 'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'
}

interface CashReduceDetailAnswer {
  cash_reduce_fee: number
  cash_reduce_type: Open<'DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION'>
}

type MedInsPayStatus = 'UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY'

type MixPayType = 'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'med_ins_gov_fee' | 'wechat_pay_cash_fee' | 'cash_add_detail' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'

interface OrderEntity {
  /** ≤32 */ mix_trade_no: string
  mix_pay_status: Open<'UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL'>
  self_pay_status: Open<SelfPayStatus>
  med_ins_pay_status: Open<MedInsPayStatus>
  paid_time?: string
  passthrough_response_content?: JsonText<PassthroughResponseContent>
  mix_pay_type: Open<'UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE'>
  order_type: Open<OrderType>
  /** ≤32 */ appid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid?: string
  /** ≤128 */ openid?: string
  /** ≤128 */ sub_openid?: string
  pay_for_relatives?: boolean
  /** ≤64 */ out_trade_no: string
  /** ≤40 */ serial_no: string
  /** ≤64 */ pay_order_id?: string
  /** ≤40 */ pay_auth_no?: string
  /** ≤40 */ geo_location?: string
  /** ≤8 */ city_id: string
  /** ≤128 */ med_inst_name: string
  /** ≤32 */ med_inst_no: string
  med_ins_order_create_time?: string
  /** 分 */ total_fee: number
  /** 分 */ med_ins_gov_fee?: number
  /** 分 */ med_ins_self_fee?: number
  /** 分 */ med_ins_other_fee?: number
  /** 分 */ med_ins_cash_fee?: number
  /** 分 */ wechat_pay_cash_fee?: number
  cash_add_detail?: CashAddDetailAnswer[]
  cash_reduce_detail?: CashReduceDetailAnswer[]
  /** ≤256 */ callback_url: string
  /** ≤64 */ prepay_id?: string
  passthrough_request_content?: JsonText<PassthroughResponseContent>
  /** ≤512 */ extends?: string
  /** ≤128 */ attach?: string
  /** ≤32 */ channel_no?: string
  med_ins_test_env?: boolean
  /** ≤2048 */ med_ins_fail_reason?: string
}

type OrderType = 'UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY'

interface OrdersPayer {
  /** ≤512 Encrypted. */ name: string
  /** ≤512 Encrypted. */ id_digest: string
  card_type: 'UNKNOWN_USER_CARD_TYPE' | 'ID_CARD' | 'HOUSEHOLD_REGISTRATION' | 'FOREIGNER_PASSPORT' | 'MAINLAND_TRAVEL_PERMIT_FOR_TW' | 'MAINLAND_TRAVEL_PERMIT_FOR_MO' | 'MAINLAND_TRAVEL_PERMIT_FOR_HK' | 'FOREIGN_PERMANENT_RESIDENT'
}

interface PassthroughRequestContent { payAuthNo?: string, payOrdId?: string, setlLatlnt?: string }

interface PassthroughResponseContent { payAuthNo?: string, payOrdId?: string, setlLatlnt?: string }

type SelfPayStatus = 'UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY'
