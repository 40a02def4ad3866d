// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface HirePowerBank extends Node {
  insuranceOrders: InsuranceOrders
  'insurance-orders': InsuranceOrders
  userQualifications: UserQualifications
  'user-qualifications': UserQualifications
}

export interface InsuranceOrders extends Node {
  _out_order_no_: InsuranceOrdersByOutOrderNo
  '{out_order_no}': InsuranceOrdersByOutOrderNo
  /** 创建保险订单 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html */
  post(options: InsuranceOrdersPost): Response<InsuranceOrdersAnswer>
  /** 创建保险订单 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html */
  postAsync(options: InsuranceOrdersPost): Promised<InsuranceOrdersAnswer>
}

interface InsuranceOrdersPost extends CallOptions {
  json: { out_order_no?: string, openid?: string, notify_url?: string, service_id?: string }
}

export interface InsuranceOrdersByOutOrderNo extends Node {
  /** 查询保险订单详情 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html */
  get(options: InsuranceOrdersByOutOrderNoGet): Response<InsuranceOrdersAnswer>
  /** 查询保险订单详情 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html */
  getAsync(options: InsuranceOrdersByOutOrderNoGet): Promised<InsuranceOrdersAnswer>
}

interface InsuranceOrdersByOutOrderNoGet extends CallOptions {
  out_order_no: PathValue
}

interface UserQualifications extends Node {
  _openid_: UserQualificationsByOpenid
  '{openid}': UserQualificationsByOpenid
}

export interface UserQualificationsByOpenid extends Node {
  /** 查询用户保险订单领取资格 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html */
  get(options: UserQualificationsByOpenidGet): Response<UserQualificationsByOpenidGetAnswer>
  /** 查询用户保险订单领取资格 · 租用充电宝∙隔夜归还
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html */
  getAsync(options: UserQualificationsByOpenidGet): Promised<UserQualificationsByOpenidGetAnswer>
}

interface UserQualificationsByOpenidGet extends CallOptions {
  openid: PathValue
}
interface UserQualificationsByOpenidGetAnswer { qualified_user?: boolean }

interface InsuranceOrdersAnswer {
  order_id?: string
  out_order_no?: string
  openid?: string
  max_claim_count?: number
  claimed_count?: number
  order_receive_time?: string
  order_begin_time?: string
  order_end_time?: string
  order_receive_state?: string
}
