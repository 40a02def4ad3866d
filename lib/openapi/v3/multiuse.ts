// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Multiuse extends Node {
  stocks: Stocks
  users: Users
}

interface Stocks extends Node {
  _stock_id_: StocksByStockId
  '{stock_id}': StocksByStockId
}

interface StocksByStockId extends Node {
  refundFlow: StocksRefundFlow
  'refund-flow': StocksRefundFlow
  sendFlow: StocksSendFlow
  'send-flow': StocksSendFlow
  useFlow: StocksUseFlow
  'use-flow': StocksUseFlow
}

export interface StocksRefundFlow extends Node {
  /** 下载批次退款明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html */
  get(options: StocksRefundFlowGet): Response<StocksRefundFlowGetAnswer>
  /** 下载批次退款明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/refund-flow.html */
  getAsync(options: StocksRefundFlowGet): Promised<StocksRefundFlowGetAnswer>
}

interface StocksRefundFlowGet extends CallOptions {
  stock_id: PathValue
}
interface StocksRefundFlowGetAnswer { url: string }

export interface StocksSendFlow extends Node {
  /** 下载批次发放明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html */
  get(options: StocksSendFlowGet): Response<StocksSendFlowGetAnswer>
  /** 下载批次发放明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/send-flow.html */
  getAsync(options: StocksSendFlowGet): Promised<StocksSendFlowGetAnswer>
}

interface StocksSendFlowGet extends CallOptions {
  stock_id: PathValue
}
interface StocksSendFlowGetAnswer { url: string }

export interface StocksUseFlow extends Node {
  /** 下载核销明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html */
  get(options: StocksUseFlowGet): Response<StocksUseFlowGetAnswer>
  /** 下载核销明细 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/stock/use-flow.html */
  getAsync(options: StocksUseFlowGet): Promised<StocksUseFlowGetAnswer>
}

interface StocksUseFlowGet extends CallOptions {
  stock_id: PathValue
}
interface StocksUseFlowGetAnswer { url: string }

interface Users extends Node {
  _openid_: UsersByOpenid
  '{openid}': UsersByOpenid
}

interface UsersByOpenid extends Node {
  coupons: UsersCoupons
}

export interface UsersCoupons extends Node {
  /** 发放指定批次的消费金 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html */
  post(options: UsersCouponsPost): Response<UsersCouponsPostAnswer>
  /** 发放指定批次的消费金 · 运营工具∙消费金
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html */
  postAsync(options: UsersCouponsPost): Promised<UsersCouponsPostAnswer>
}

interface UsersCouponsPost extends CallOptions {
  openid: PathValue
  json: {
    stock_id: string
    out_request_no: string
    user_name: string
    id_card_number: string
    amount?: number
    appid: string
    card_type: Open<'ID_CARD'>
  }
}
interface UsersCouponsPostAnswer { coupon_id: string }
