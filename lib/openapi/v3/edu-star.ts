// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, PathValue, Promised, Response } from '../node'

export interface EduStar extends Node {
  orders: Orders
  users: Users
}

export interface Orders extends Node {
  /** 通过QQ账号查询核销订单列表 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  get(options: OrdersGet): Response<OrdersGetAnswer>
  /** 通过QQ账号查询核销订单列表 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  getAsync(options: OrdersGet): Promised<OrdersGetAnswer>
  /** 创建核销订单 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  post(options: OrdersPost): Response<OrdersData>
  /** 创建核销订单 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  postAsync(options: OrdersPost): Promised<OrdersData>
}

interface OrdersGet extends CallOptions {
  query: { appid: PathValue, wechat_openid?: PathValue, qq?: PathValue, offset?: Numeric, limit?: Numeric }
}
interface OrdersGetAnswer { data: OrdersData[], total_count?: number, offset?: number, limit?: number }

interface OrdersPost extends CallOptions {
  json: { appid: string, wechat_openid?: string, qq?: string, right_id: string, create_time: string }
}

interface Users extends Node {
  openid: UsersOpenid
  qq: UsersQq
}

interface UsersOpenid extends Node {
  _wechat_openid_: UsersOpenidByWechatOpenid
  '{wechat_openid}': UsersOpenidByWechatOpenid
}

export interface UsersOpenidByWechatOpenid extends Node {
  /** 通过微信用户标识查询用户信息 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  get(options: UsersOpenidByWechatOpenidGet): Response<UsersOpenidAnswer>
  /** 通过微信用户标识查询用户信息 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  getAsync(options: UsersOpenidByWechatOpenidGet): Promised<UsersOpenidAnswer>
}

interface UsersOpenidByWechatOpenidGet extends CallOptions {
  wechat_openid: PathValue
  query: { appid: PathValue }
}

interface UsersQq extends Node {
  _qq_: UsersByQq
  '{qq}': UsersByQq
}

export interface UsersByQq extends Node {
  /** 通过QQ账号查询用户信息 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  get(options: UsersByQqGet): Response<UsersOpenidAnswer>
  /** 通过QQ账号查询用户信息 · 学生卡身份权益
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png */
  getAsync(options: UsersByQqGet): Promised<UsersOpenidAnswer>
}

interface UsersByQqGet extends CallOptions {
  qq: PathValue
  query: { appid: PathValue }
}

interface OrdersData {
  appid: string
  wechat_openid: string
  qq?: string
  right_id: string
  create_time?: string
  order_state: string
  order_id: string
}

interface UsersOpenidAnswer {
  education_star_student?: boolean
  appid: string
  wechat_openid: string
  qq?: string
  register_time?: string
}
