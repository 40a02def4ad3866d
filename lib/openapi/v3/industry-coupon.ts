// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'

export interface IndustryCoupon extends Node {
  tokens: Tokens
}

export interface Tokens extends Node {
  /** 出行券切卡组件预下单 · 营销工具∙代扣切卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml */
  post(options: TokensPost): Response<TokensPostAnswer>
  /** 出行券切卡组件预下单 · 营销工具∙代扣切卡
   * 【直连商户】
   * https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_9_1.shtml */
  postAsync(options: TokensPost): Promised<TokensPostAnswer>
}

interface TokensPost extends CallOptions {
  json: {
    open_id: string
    coupon_list: Array<{ stock_id: number, coupon_id: string }>
  }
}
interface TokensPostAnswer { token?: string, expires_time?: string }
