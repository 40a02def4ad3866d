// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { GoodsDetailInPromotion, Identity, SubsidyInfo, UnionH5Info } from '../shared'

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
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  post(options: AppPost): Response<AppPostAnswer>
  /** 合单下单-APP支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  postAsync(options: AppPost): Promised<AppPostAnswer>
}

interface AppPost extends CallOptions {
  json: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_out_trade_no: string
    /** ≤32 */ combine_mchid: string
    scene_info?: CombineTransactionsAppRequestSceneInfo
    sub_orders: Array<{
      /** ≤32 */ mchid: string
      /** ≤128 */ attach: string
      amount: SubOrdersAmount
      /** ≤32 */ out_trade_no: string
      /** ≤32 */ sub_mchid?: string
      /** ≤127 */ description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
      sub_appid?: string
      /** ≤32 */ goods_tag?: string
      detail?: string
      individual_auth_id?: string
      individual_name?: string
      profit_sharing?: boolean
    }>
    time_expire?: string
    /** ≤255 */ notify_url: string
    combine_payer_info?: { openid?: string, identity?: Identity }
    trade_scenario?: Open<'RECOMMERCE'>
    time_start?: string
    prepay_id?: string
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
  /** ≤64 */ prepay_id: string
  contract_result?: { code: string, message?: string }
}

export interface H5 extends Node {
  /** 合单下单-H5支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  post(options: H5Post): Response<H5PostAnswer>
  /** 合单下单-H5支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  postAsync(options: H5Post): Promised<H5PostAnswer>
}

interface H5Post extends CallOptions {
  json: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_out_trade_no: string
    /** ≤32 */ combine_mchid: string
    scene_info?: {
      /** ≤45 */ payer_client_ip: string
      /** ≤32 */ device_id: string
      h5_info?: UnionH5Info
    }
    sub_orders: UnionCommonSubOrder[]
    time_expire?: string
    /** ≤255 */ notify_url: string
    time_start?: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    combine_payer_info?: CombineTransactionsCombinePayerInfo
  }
}
interface H5PostAnswer {
  /** ≤512 */ h5_url: string
}

interface Id extends Node {
  _combine_transaction_id_: ByCombineTransactionId
  '{combine_transaction_id}': ByCombineTransactionId
}

export interface ByCombineTransactionId extends Node {
  /** 个人收款交易通过微信支付订单号查单 · 收付通∙个人收款
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/query-by-wx-trade-no.html */
  get(options: ByCombineTransactionIdGet): Response<ByCombineTransactionIdGetAnswer>
  /** 个人收款交易通过微信支付订单号查单 · 收付通∙个人收款
   * 【电商平台】【服务商】
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
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556931
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  post(options: JsapiPost): Response<JsapiPostAnswer>
  /** 合单下单-JSAPI支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556931
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR OPENID_MISMATCH SYSTEMERROR BANKERROR INVALID_TRANSACTIONID */
  postAsync(options: JsapiPost): Promised<JsapiPostAnswer>
}

interface JsapiPost extends CallOptions {
  json: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_mchid: string
    /** ≤32 */ combine_out_trade_no: string
    scene_info?: CombineTransactionsAppRequestSceneInfo
    sub_orders: Array<{
      /** ≤32 */ mchid: string
      /** ≤128 */ attach: string
      amount: SubOrdersAmount
      /** ≤32 */ out_trade_no: string
      /** ≤32 */ sub_mchid?: string
      /** ≤127 */ description: string
      settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
      /** ≤32 */ sub_appid?: string
      /** ≤32 */ goods_tag?: string
      detail?: string
      profit_sharing?: boolean
    }>
    combine_payer_info: {
      /** ≤128 */ openid?: string
      /** ≤128 */ sub_openid?: string
      identity?: Identity
    }
    time_expire?: string
    /** ≤255 */ notify_url?: string
    time_start?: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    subsidy_info?: SubsidyInfo
  }
}
interface JsapiPostAnswer {
  /** ≤64 */ prepay_id: string
}

export interface Miniprogram extends Node {
  /** 个人收款交易下单-小程序
   * 【电商平台】【服务商】
   * https://pay.weixin.qq.com/docs/merchant/apis/personal-collections/mini-program-prepay.html */
  post(options: MiniprogramPost): Response<MiniprogramPostAnswer>
  /** 个人收款交易下单-小程序
   * 【电商平台】【服务商】
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
      order_service_type?: Open<'INDIVIDUALTRADE'>
      individual_auth_id: string
      individual_name?: string
      out_trade_no: string
      amount: { total_amount: number, currency: string }
      attach: string
      description: string
    }>
    time_expire?: string
    notify_url?: string
    trade_scenario?: Open<'RECOMMERCE'>
  }
}
interface MiniprogramPostAnswer { prepay_id: string }

export interface Native extends Node {
  /** 合单下单-Native支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR BANKERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: NativePost): Response<NativePostAnswer>
  /** 合单下单-Native支付 · 基础支付∙合单 · 收付通∙合单
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR BANKERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: NativePost): Promised<NativePostAnswer>
}

interface NativePost extends CallOptions {
  json: {
    /** ≤32 */ combine_appid: string
    /** ≤32 */ combine_out_trade_no: string
    /** ≤32 */ combine_mchid: string
    scene_info?: CombineTransactionsAppRequestSceneInfo
    sub_orders: UnionCommonSubOrder[]
    time_expire?: string
    notify_url: string
    time_start?: string
    limit_pay?: Array<'no_balance' | 'no_debit' | 'balance_only'>
    combine_payer_info?: CombineTransactionsCombinePayerInfo
  }
}
interface NativePostAnswer {
  /** ≤512 */ code_url: string
}

interface OutTradeNo extends Node {
  _combine_out_trade_no_: OutTradeNoByCombineOutTradeNo
  '{combine_out_trade_no}': OutTradeNoByCombineOutTradeNo
}

export interface OutTradeNoByCombineOutTradeNo extends Node {
  close: OutTradeNoClose
  /** 合单查询订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421401
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR INVALID_TRANSACTIONID BANKERROR OPENID_MISMATCH */
  get(options: OutTradeNoByCombineOutTradeNoGet): Response<OutTradeNoByCombineOutTradeNoGetAnswer>
  /** 合单查询订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421401
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR INVALID_TRANSACTIONID BANKERROR OPENID_MISMATCH */
  getAsync(options: OutTradeNoByCombineOutTradeNoGet): Promised<OutTradeNoByCombineOutTradeNoGetAnswer>
}

interface OutTradeNoByCombineOutTradeNoGet extends CallOptions {
  combine_out_trade_no: PathValue
}
interface OutTradeNoByCombineOutTradeNoGetAnswer {
  /** ≤32 */ combine_appid: string
  /** ≤32 */ combine_mchid: string
  combine_payer_info?: {
    /** ≤128 */ openid?: string
  }
  sub_orders?: Array<{
    /** ≤32 */ mchid: string
    trade_type?: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB'>
    trade_state: Open<'SUCCESS' | 'NOTPAY' | 'CLOSED' | 'REFUND' | 'PAYERROR'>
    /** ≤32 */ bank_type?: string
    /** ≤128 */ attach?: string
    /** ≤32 */ success_time?: string
    amount?: {
      /** 分 */ total_amount: number
      /** 分 */ payer_amount: number
      /** ≤16 */ currency: string
      /** ≤16 */ payer_currency?: string
      settlement_rate?: number
    }
    /** ≤32 */ transaction_id?: string
    /** ≤32 */ out_trade_no: string
    /** ≤32 */ sub_mchid?: string
    /** ≤32 */ sub_appid?: string
    /** ≤128 */ sub_openid?: string
    promotion_detail?: Array<{
      /** ≤32 */ coupon_id: string
      /** ≤64 */ name?: string
      scope?: Open<'GLOBAL' | 'SINGLE'>
      type?: Open<'CASH' | 'NOCASH'>
      amount: number
      /** ≤32 */ stock_id?: string
      /** 分 */ wechatpay_contribute?: number
      /** 分 */ merchant_contribute?: number
      /** 分 */ other_contribute?: number
      /** ≤16 */ currency?: string
      goods_detail?: GoodsDetailInPromotion[]
    }>
  }>
  scene_info?: {
    /** ≤32 */ device_id?: string
  }
  /** ≤32 */ combine_out_trade_no: string
}

export interface OutTradeNoClose extends Node {
  /** 合单关闭订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421404
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR NOTENOUGH TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR BANKERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: OutTradeNoClosePost): Response<''>
  /** 合单关闭订单 · 基础支付∙合单 · 收付通∙合单 · 收付通∙个人收款
   * 【普通商户】【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421404
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NOAUTH OUT_TRADE_NO_USED RULELIMIT ACCOUNTERROR NOTENOUGH TRADE_ERROR · 404 ORDERNOTEXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR SYSTEMERROR BANKERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: OutTradeNoClosePost): Promised<''>
}

interface OutTradeNoClosePost extends CallOptions {
  combine_out_trade_no: PathValue
  json: {
    /** ≤32 */ combine_appid: string
    /** ≤50 */ sub_orders: Array<{
      /** ≤32 */ mchid: string
      /** ≤32 */ out_trade_no: string
      /** ≤32 */ sub_mchid?: string
      /** ≤32 */ sub_appid?: string
      individual_auth_id?: string
    }>
  }
}

interface CombineTransactionsAppRequestSceneInfo {
  /** ≤16 */ device_id?: string
  /** ≤45 */ payer_client_ip: string
}

interface CombineTransactionsCombinePayerInfo { openid?: string, sub_openid?: string, identity?: Identity }

interface SubOrdersAmount {
  /** 分 */ total_amount: number
  /** ≤8 */ currency: string
}

interface UnionCommonSubOrder {
  /** ≤32 */ mchid: string
  /** ≤128 */ attach: string
  amount: SubOrdersAmount
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ sub_mchid?: string
  /** ≤127 */ description: string
  settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
  sub_appid?: string
  /** ≤32 */ goods_tag?: string
}
