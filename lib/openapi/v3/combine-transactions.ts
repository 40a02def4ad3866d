// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { CombinePayerInfo, Identity, InstallmentInfo, SubsidyInfo } from '../shared'

export interface CombineTransactions extends Node {
  app: App
  h5: H5
  id: Id
  jsapi: Jsapi
  miniprogram: Miniprogram
  native: Native
  outTradeNo: OutTradeNo
  'out-trade-no': OutTradeNo
}

export interface App extends Node {
  /** 合单下单-APP支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml */
  post(options: AppPost): Response<AppPostAnswer>
  /** 合单下单-APP支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_1.shtml */
  postAsync(options: AppPost): Promised<AppPostAnswer>
}

interface AppPost extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    scene_info?: { device_id?: string, payer_client_ip: string }
    sub_orders: Array<{
      mchid: string
      individual_auth_id?: string
      individual_name?: string
      attach: string
      amount: { total_amount: number, currency: string }
      out_trade_no: string
      sub_mchid?: string
      detail?: string
      goods_tag?: string
      description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
      sub_appid?: string
      profit_sharing?: boolean
    }>
    combine_payer_info?: CombinePayerInfo
    time_start?: string
    time_expire?: string
    prepay_id?: string
    notify_url: string
    trade_scenario?: 'RECOMMERCE'
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    contract_info?: {
      mchid: string
      appid: string
      out_contract_code: string
      plan_id: number
      contract_display_account: string
      notify_url: string
    }
    subsidy_info?: SubsidyInfo
  }
}
interface AppPostAnswer {
  prepay_id: string
  contract_result?: { code: string, message?: string }
}

export interface H5 extends Node {
  /** 合单下单-H5支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_9.shtml */
  post(options: H5Post): Response<H5PostAnswer>
  /** 合单下单-H5支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_9.shtml */
  postAsync(options: H5Post): Promised<H5PostAnswer>
}

interface H5Post extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    scene_info: {
      device_id: string
      payer_client_ip: string
      h5_info: { type: string, app_name?: string, app_url?: string, bundle_id?: string, package_name?: string }
    }
    sub_orders: SubOrders[]
    time_start?: string
    time_expire?: string
    notify_url: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    combine_payer_info?: CombineTransactionsCombinePayerInfo
  }
}
interface H5PostAnswer { h5_url: string }

interface Id extends Node {
  _combine_transaction_id_: ByCombineTransactionId
  '{combine_transaction_id}': ByCombineTransactionId
}

export interface ByCombineTransactionId extends Node {
  /** 个人收款交易通过微信支付订单号查单 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html */
  get(options: ByCombineTransactionIdGet): Response<ByCombineTransactionIdGetAnswer>
  /** 个人收款交易通过微信支付订单号查单 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html */
  getAsync(options: ByCombineTransactionIdGet): Promised<ByCombineTransactionIdGetAnswer>
}

interface ByCombineTransactionIdGet extends CallOptions {
  combine_transaction_id: PathValue
}
interface ByCombineTransactionIdGetAnswer {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  combine_transaction_id: string
  combine_payer_info?: { openid?: string }
  scene_info?: { device_id?: string }
  sub_orders?: Array<{
    mchid: string
    individual_auth_id: string
    individual_name?: string
    out_trade_no: string
    transaction_id?: string
    trade_type?: string
    trade_state: string
    bank_type?: string
    attach?: string
    success_time?: string
    amount?: {
      total_amount: number
      payer_amount: number
      currency: string
      payer_currency: string
      settlement_rate?: number
    }
  }>
  trade_scenario?: Open<'RECOMMERCE'>
}

export interface Jsapi extends Node {
  /** 合单下单-JSAPI支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_2.shtml */
  post(options: JsapiPost): Response<JsapiPostAnswer>
  /** 合单下单-JSAPI支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_2.shtml */
  postAsync(options: JsapiPost): Promised<JsapiPostAnswer>
}

interface JsapiPost extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    scene_info?: { device_id?: string, payer_client_ip: string }
    sub_orders: Array<{
      mchid: string
      attach: string
      amount: { total_amount: number, currency: string }
      out_trade_no: string
      sub_mchid: string
      detail?: string
      goods_tag?: string
      description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
      sub_appid?: string
      profit_sharing?: boolean
    }>
    combine_payer_info: CombineTransactionsCombinePayerInfo
    time_start?: string
    time_expire?: string
    notify_url: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    subsidy_info?: SubsidyInfo
  }
}
interface JsapiPostAnswer { prepay_id: string }

export interface Miniprogram extends Node {
  /** 个人收款交易下单-小程序
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html */
  post(options: MiniprogramPost): Response<MiniprogramPostAnswer>
  /** 个人收款交易下单-小程序
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html */
  postAsync(options: MiniprogramPost): Promised<MiniprogramPostAnswer>
}

interface MiniprogramPost extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    combine_payer_info: { openid: string }
    scene_info?: { device_id?: string, payer_client_ip: string }
    sub_orders: Array<{
      mchid: string
      order_service_type?: 'INDIVIDUALTRADE'
      individual_auth_id: string
      individual_name?: string
      out_trade_no: string
      amount: { total_amount: number, currency: string }
      attach: string
      description: string
    }>
    time_expire?: string
    notify_url?: string
    trade_scenario?: 'RECOMMERCE'
  }
}
interface MiniprogramPostAnswer { prepay_id: string }

export interface Native extends Node {
  /** 合单下单-Native支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml */
  post(options: NativePost): Response<NativePostAnswer>
  /** 合单下单-Native支付 · 基础支付∙合单 · 收付通∙合单
   * https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/combine/chapter3_10.shtml */
  postAsync(options: NativePost): Promised<NativePostAnswer>
}

interface NativePost extends CallOptions {
  json: {
    combine_appid: string
    combine_mchid: string
    combine_out_trade_no: string
    scene_info?: { device_id?: string, payer_client_ip: string }
    sub_orders: SubOrders[]
    time_start?: string
    time_expire?: string
    notify_url: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    combine_payer_info?: CombineTransactionsCombinePayerInfo
  }
}
interface NativePostAnswer { code_url: string }

interface OutTradeNo extends Node {
  _combine_out_trade_no_: OutTradeNoByCombineOutTradeNo
  '{combine_out_trade_no}': OutTradeNoByCombineOutTradeNo
}

export interface OutTradeNoByCombineOutTradeNo extends Node {
  close: OutTradeNoClose
  /** 合单查询订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html */
  get(options: OutTradeNoByCombineOutTradeNoGet): Response<OutTradeNoByCombineOutTradeNoGetAnswer>
  /** 合单查询订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-out-trade-no.html */
  getAsync(options: OutTradeNoByCombineOutTradeNoGet): Promised<OutTradeNoByCombineOutTradeNoGetAnswer>
}

interface OutTradeNoByCombineOutTradeNoGet extends CallOptions {
  combine_out_trade_no: PathValue
}
interface OutTradeNoByCombineOutTradeNoGetAnswer {
  combine_appid: string
  combine_mchid: string
  combine_out_trade_no: string
  combine_transaction_id: string
  scene_info?: { device_id?: string }
  sub_orders?: Array<{
    mchid: string
    individual_auth_id?: string
    individual_name?: string
    trade_type?: Open<'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'>
    trade_state?: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR'>
    bank_type?: string
    attach?: string
    success_time?: string
    transaction_id?: string
    out_trade_no: string
    sub_mchid?: string
    sub_appid?: string
    sub_openid?: string
    promotion_detail?: Array<{
      coupon_id?: string
      name?: string
      scope?: Open<'GLOBAL' | 'SINGLE'>
      type?: Open<'CASH' | 'NOCASH'>
      amount?: number
      stock_id?: string
      wechatpay_contribute?: number
      merchant_contribute?: number
      other_contribute?: number
      currency?: string
      goods_detail?: Array<{ goods_id: string, quantity: number, unit_price: number, discount_amount?: number, goods_remark?: string }>
    }>
    amount?: {
      total_amount: number
      currency?: string
      payer_amount: number
      payer_currency?: string
      settlement_rate?: number
    }
  }>
  combine_payer_info?: { openid: string }
  trade_scenario?: Open<'RECOMMERCE'>
  installment_info?: InstallmentInfo
}

export interface OutTradeNoClose extends Node {
  /** 合单关闭订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款 */
  post(options: OutTradeNoClosePost): Response<''>
  /** 合单关闭订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款 */
  postAsync(options: OutTradeNoClosePost): Promised<''>
}

interface OutTradeNoClosePost extends CallOptions {
  combine_out_trade_no: PathValue
  json: {
    combine_appid: string
    sub_orders: Array<{ mchid: string, out_trade_no: string, individual_auth_id?: string, sub_mchid?: string, sub_appid?: string }>
  }
}

interface CombineTransactionsCombinePayerInfo { openid?: string, sub_openid?: string, identity?: Identity }

interface SubOrders {
  mchid: string
  attach: string
  amount: { total_amount: number, currency: string }
  out_trade_no: string
  sub_mchid: string
  goods_tag?: string
  description: string
  settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
  sub_appid?: string
}
