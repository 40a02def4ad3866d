// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Repayment extends Node {
  combineTransactions: CombineTransactions
  'combine-transactions': CombineTransactions
}

interface CombineTransactions extends Node {
  partner: CombineTransactionsPartner
}

interface CombineTransactionsPartner extends Node {
  outTradeNo: PartnerOutTradeNo
  'out-trade-no': PartnerOutTradeNo
  prepay: PartnerPrepay
}

interface PartnerOutTradeNo extends Node {
  _combine_out_trade_no_: PartnerOutTradeNoByCombineOutTradeNo
  '{combine_out_trade_no}': PartnerOutTradeNoByCombineOutTradeNo
}

export interface PartnerOutTradeNoByCombineOutTradeNo extends Node {
  close: OutTradeNoClose
  /** 还款单查询 · 还款支付
   * 【服务商】 */
  get(options: PartnerOutTradeNoByCombineOutTradeNoGet): Response<PartnerOutTradeNoByCombineOutTradeNoGetAnswer>
  /** 还款单查询 · 还款支付
   * 【服务商】 */
  getAsync(options: PartnerOutTradeNoByCombineOutTradeNoGet): Promised<PartnerOutTradeNoByCombineOutTradeNoGetAnswer>
}

interface PartnerOutTradeNoByCombineOutTradeNoGet extends CallOptions {
  combine_out_trade_no: PathValue
}
interface PartnerOutTradeNoByCombineOutTradeNoGetAnswer {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  combine_transaction_id: string
  combine_payer_info?: { openid: string }
  sub_orders?: Array<{
    mchid: string
    sub_mchid?: string
    out_trade_no: string
    transaction_id?: string
    trade_type?: Open<'REPAYMENT' | 'JSAPI'>
    trade_state?: Open<'SUCCESS' | 'NOTPAY' | 'CLOSED'>
    bank_type?: string
    attach?: string
    success_time?: string
    amount?: { total_amount: number, currency?: string, payer_amount: number, payer_currency?: string }
  }>
}

export interface OutTradeNoClose extends Node {
  /** 商户关单 · 还款支付
   * 【服务商】 */
  post(options: OutTradeNoClosePost): Response<''>
  /** 商户关单 · 还款支付
   * 【服务商】 */
  postAsync(options: OutTradeNoClosePost): Promised<''>
}

interface OutTradeNoClosePost extends CallOptions {
  combine_out_trade_no: PathValue
  json: {
    /** ≤10 */ sub_orders: Array<{ mchid: string, out_trade_no: string, sub_mchid?: string }>
  }
}

export interface PartnerPrepay extends Node {
  /** 还款下单 · 还款支付
   * 【服务商】 */
  post(options: PartnerPrepayPost): Response<PartnerPrepayPostAnswer>
  /** 还款下单 · 还款支付
   * 【服务商】 */
  postAsync(options: PartnerPrepayPost): Promised<PartnerPrepayPostAnswer>
}

interface PartnerPrepayPost extends CallOptions {
  json: {
    combine_out_trade_no: string
    combine_mchid: string
    /** ≤10 */ sub_orders: Array<{
      mchid: string
      sub_mchid?: string
      out_trade_no: string
      amount: { total_amount: number, currency: string }
      attach: string
      description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
    }>
    time_expire?: string
    notify_url?: string
    h5_info?: {
      combine_appid: string
      payer_client_ip: string
      type: Open<'iOS' | 'Android' | 'Wap'>
      app_name?: string
      app_url: string
      bundle_id?: string
      package_name?: string
    }
    app_info?: { combine_appid: string }
    miniprogram_info?: { combine_appid: string, openid: string }
    combine_payer_info?: {
      identity?: {
        type: Open<'IDCARD' | 'HONGKONG_MACAO' | 'HONGKONG_MACAO_RESIDENT' | 'TAIWAN_RESIDENT' | 'FOREIGN_RESIDENT' | 'OVERSEA_PASSPORT' | 'TAIWAN_COMPATRIOT_PERMIT'>
        number: string
        name: string
      }
    }
    wechat_web_info?: { combine_appid?: string, openid?: string, webview_url?: string }
  }
}
interface PartnerPrepayPostAnswer { prepay_id?: string, h5_url?: string }
