// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Promised, Response } from '../node'

export interface Catering extends Node {
  orders: Orders
}

interface Orders extends Node {
  syncStatus: OrdersSyncStatus
  'sync-status': OrdersSyncStatus
}

export interface OrdersSyncStatus extends Node {
  /** 点餐订单信息同步（渠道商/服务商） · 经营工具∙微信点餐
   * 【渠道服务商】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1 */
  post(options: OrdersSyncStatusPost): Response<''>
  /** 点餐订单信息同步（渠道商/服务商） · 经营工具∙微信点餐
   * 【渠道服务商】【服务商】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/catering_sl.php?chapter=26_3&index=1 */
  postAsync(options: OrdersSyncStatusPost): Promised<''>
}

interface OrdersSyncStatusPost extends CallOptions {
  json: {
    /** ≤32 */ sp_mchid?: string
    /** ≤32 */ sp_appid?: string
    /** ≤32 */ channel_id?: string
    /** ≤32 */ sub_mchid: string
    /** ≤32 */ sub_appid: string
    /** ≤32 */ out_shop_no: string
    /** ≤32 */ sub_openid: string
    login_token: string
    /** ≤25 */ order_entry: string
    total_amount: number
    discount_amount: number
    user_amount: number
    status: Open<'CREATE_DEAL' | 'PAY_SUCCESS'>
    /** ≤64 */ action_time: string
    /** ≤64 */ pay_time?: string
    /** ≤64 */ transaction_id?: string
    /** ≤64 */ out_trade_no?: string
    /** ≤64 */ out_order_no: string
    /** ≤16 */ out_table_no?: string
    people_count?: number
    dish_list: Array<{
      /** ≤48 */ out_dish_no: string
      /** ≤128 */ name: string
      price: number
      unit: Open<'BY_SHARE' | 'BY_WEIGHT'>
      count: number
      discount?: number
      /** ≤32 */ type?: string
      priority?: number
      properties?: {
        /** ≤128 */ taste: string
        /** ≤128 */ cuisine: string
        /** ≤128 */ main_material: string
        /** ≤128 */ ingredients: string
        /** ≤128 */ others?: string
      }
    }>
    openid?: string
  }
}
