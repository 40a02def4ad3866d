// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'

export interface Catering extends Node {
  orders: Orders
}

interface Orders extends Node {
  syncStatus: OrdersSyncStatus
  'sync-status': OrdersSyncStatus
}

export interface OrdersSyncStatus extends Node {
  /** 点餐订单信息同步（渠道商/服务商） · 经营工具∙微信点餐
   * https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1 */
  post(options: OrdersSyncStatusPost): Response<''>
  /** 点餐订单信息同步（渠道商/服务商） · 经营工具∙微信点餐
   * https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1 */
  postAsync(options: OrdersSyncStatusPost): Promised<''>
}

interface OrdersSyncStatusPost extends CallOptions {
  json: {
    sp_mchid?: string
    sp_appid?: string
    channel_id: string
    sub_mchid: string
    sub_appid: string
    out_shop_no: string
    sub_openid: string
    login_token: string
    order_entry: string
    total_amount: number
    discount_amount: number
    user_amount: number
    status: 'CREATE_DEAL' | 'PAY_SUCCESS'
    action_time: string
    pay_time?: string
    transaction_id?: string
    out_trade_no?: string
    out_order_no: string
    out_table_no?: string
    people_count?: number
    dish_list: Array<{
      out_dish_no: string
      name: string
      price: number
      unit: 'BY_SHARE' | 'BY_WEIGHT'
      count: number
      discount?: number
      type?: string
      priority?: number
      properties?: { taste: string, cuisine: string, main_material: string, ingredients: string, others?: string }
    }>
  }
}
