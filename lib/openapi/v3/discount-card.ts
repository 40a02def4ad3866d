// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface DiscountCard extends Node {
  cards: Cards
  orders: Orders
}

export interface Cards extends Node {
  _out_card_code_: CardsByOutCardCode
  '{out_card_code}': CardsByOutCardCode
  /** 预受理领卡请求 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml */
  post(options: CardsPost): Response<CardsPostAnswer>
  /** 预受理领卡请求 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml */
  postAsync(options: CardsPost): Promised<CardsPostAnswer>
}

interface CardsPost extends CallOptions {
  json: { out_card_code: string, card_template_id: string, appid: string, notify_url: string }
}
interface CardsPostAnswer { prepare_card_token?: string }

export interface CardsByOutCardCode extends Node {
  addUserRecords: CardsAddUserRecords
  'add-user-records': CardsAddUserRecords
  /** 查询先享卡订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml */
  get(options: CardsByOutCardCodeGet): Response<CardsByOutCardCodeGetAnswer>
  /** 查询先享卡订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml */
  getAsync(options: CardsByOutCardCodeGet): Promised<CardsByOutCardCodeGetAnswer>
}

interface CardsByOutCardCodeGet extends CallOptions {
  out_card_code: PathValue
}
interface CardsByOutCardCodeGetAnswer {
  card_id: string
  card_template_id: string
  openid: string
  out_card_code: string
  appid: string
  mchid: string
  time_range?: { begin_time?: string, end_time?: string }
  state: string
  unfinished_reason?: string
  total_amount?: number
  pay_information?: { pay_amount: number, pay_state: string, transaction_id?: string, pay_time?: string }
  create_time?: string
  objectives?: Array<{
    objective_id: string
    name: string
    count?: number
    unit?: string
    description?: string
    objective_completion_records?: Array<{
      objective_completion_serial_no: string
      objective_id: string
      completion_time?: string
      completion_type: string
      description?: string
      completion_count?: number
      remark?: string
    }>
  }>
  rewards?: Array<{
    reward_id: string
    name: string
    count_type: string
    count?: number
    unit?: string
    amount: number
    description?: string
    reward_usage_records?: Array<{
      reward_usage_serial_no: string
      reward_id: string
      usage_time?: string
      usage_type: string
      description?: string
      usage_count?: number
      amount: number
      remark?: string
    }>
  }>
  sharer_openid?: string
}

export interface CardsAddUserRecords extends Node {
  /** 增加用户记录 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml */
  post(options: CardsAddUserRecordsPost): Response<''>
  /** 增加用户记录 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml */
  postAsync(options: CardsAddUserRecordsPost): Promised<''>
}

interface CardsAddUserRecordsPost extends CallOptions {
  out_card_code: PathValue
  json: {
    card_template_id: string
    objective_completion_records?: Array<{
      objective_completion_serial_no: string
      objective_id: string
      completion_time: string
      completion_type: string
      description: string
      completion_count: number
      remark?: string
    }>
    reward_usage_records?: Array<{
      reward_usage_serial_no: string
      reward_id: string
      usage_time: string
      usage_type: string
      description: string
      usage_count: number
      amount: number
      remark?: string
    }>
  }
}

interface Orders extends Node {
  outTradeNo: OrdersOutTradeNo
  'out-trade-no': OrdersOutTradeNo
  _out_order_no_: OrdersByOutOrderNo
  '{out_order_no}': OrdersByOutOrderNo
}

interface OrdersOutTradeNo extends Node {
  _out_trade_no_: OrdersByOutTradeNo
  '{out_trade_no}': OrdersByOutTradeNo
}

export interface OrdersByOutTradeNo extends Node {
  /** 通过先享卡订单号查询订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated */
  get(options: OrdersByOutTradeNoGet): Response<DiscountCardOrdersAnswer>
  /** 通过先享卡订单号查询订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated */
  getAsync(options: OrdersByOutTradeNoGet): Promised<DiscountCardOrdersAnswer>
}

interface OrdersByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
}

export interface OrdersByOutOrderNo extends Node {
  /** 通过先享卡订单号查询订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated */
  get(options: OrdersByOutOrderNoGet): Response<DiscountCardOrdersAnswer>
  /** 通过先享卡订单号查询订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated */
  getAsync(options: OrdersByOutOrderNoGet): Promised<DiscountCardOrdersAnswer>
  /** 更新先享卡订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated */
  patch(options: OrdersByOutOrderNoPatch): Response<OrdersByOutOrderNoPatchAnswer>
  /** 更新先享卡订单 · 支付分∙先享卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   * @deprecated */
  patchAsync(options: OrdersByOutOrderNoPatch): Promised<OrdersByOutOrderNoPatchAnswer>
}

interface OrdersByOutOrderNoGet extends CallOptions {
  out_order_no: PathValue
}

interface OrdersByOutOrderNoPatch extends CallOptions {
  out_order_no: PathValue
  json: {
    objectives?: Array<{
      objective_serial_no: string
      objective_id: number
      performance_description: string
      performance_type: Open<'INCREASE' | 'DECREASE'>
      count: number
      performance_time: string
      remark?: string
    }>
    rewards?: Array<{
      reward_serial_no: string
      reward_id: number
      description: string
      reward_type: Open<'INCREASE' | 'DECREASE'>
      count: number
      amount: number
      reward_time: string
      remark?: string
    }>
  }
}
interface OrdersByOutOrderNoPatchAnswer { out_order_no: string, order_id: string }

interface DiscountCardOrdersAnswer {
  out_order_no: string
  discount_card_id: string
  out_trade_no: string
  appid: string
  service_id: string
  order_id: string
  transaction_id?: string
  openid: string
  card_begin_time?: string
  card_end_time?: string
  card_name: string
  objective_description?: string
  reward_description?: string
  estimated_reward_amount: number
  online_instructions?: string
  offline_instructions?: string
  state: Open<'CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED'>
  total_amount?: number
  deduction_amount?: number
  settlement_amount?: number
  create_time?: string
  pay_time?: string
  objectives?: Array<{
    objective_serial_no: string
    objective_id: number
    name?: string
    unit?: string
    performance_description?: string
    performance_type: Open<'INCREASE' | 'DECREASE'>
    count?: number
    performance_time?: string
    remark?: string
  }>
  rewards?: Array<{
    reward_serial_no: string
    reward_id: number
    name?: string
    unit?: string
    description?: string
    reward_type: Open<'INCREASE' | 'DECREASE'>
    count?: number
    amount: number
    reward_time?: string
    remark?: string
  }>
}
