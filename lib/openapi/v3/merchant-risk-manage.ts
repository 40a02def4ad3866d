// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface MerchantRiskManage extends Node {
  ecTradeRisk: EcTradeRisk
  'ec-trade-risk': EcTradeRisk
  reportTradeUnionInformation: ReportTradeUnionInformation
  'report-trade-union-information': ReportTradeUnionInformation
  tradeRiskInformation: TradeRiskInformation
  'trade-risk-information': TradeRiskInformation
  tradeRiskResult: TradeRiskResult
  'trade-risk-result': TradeRiskResult
  violationNotifications: ViolationNotifications
  'violation-notifications': ViolationNotifications
}

interface EcTradeRisk extends Node {
  queryRiskTrades: EcTradeRiskQueryRiskTrades
  'query-risk-trades': EcTradeRiskQueryRiskTrades
  recvDisposeResult: EcTradeRiskRecvDisposeResult
  'recv-dispose-result': EcTradeRiskRecvDisposeResult
}

export interface EcTradeRiskQueryRiskTrades extends Node {
  /** 查询风险订单 · 风险管理
   * 【普通商户】【服务商】 */
  post(options: EcTradeRiskQueryRiskTradesPost): Response<EcTradeRiskQueryRiskTradesPostAnswer>
  /** 查询风险订单 · 风险管理
   * 【普通商户】【服务商】 */
  postAsync(options: EcTradeRiskQueryRiskTradesPost): Promised<EcTradeRiskQueryRiskTradesPostAnswer>
}

interface EcTradeRiskQueryRiskTradesPost extends CallOptions {
  json: {
    sp_mchid?: string
    sub_mchid?: string
    mchid?: string
    start_time?: string
    end_time?: string
    page_index?: number
    page_size?: number
  }
}
interface EcTradeRiskQueryRiskTradesPostAnswer {
  total_num?: number
  risk_trade_list?: Array<{
    mchid?: string
    out_trade_no?: string
    risk_type?: Open<1 | 2 | 3 | 4>
    risk_level?: Open<1 | 2 | 3>
    risk_discove_time?: string
    sp_mchid?: string
  }>
}

export interface EcTradeRiskRecvDisposeResult extends Node {
  /** 回传处置结果 · 风险管理
   * 【普通商户】【服务商】 */
  post(options: EcTradeRiskRecvDisposeResultPost): Response<EcTradeRiskRecvDisposeResultPostAnswer>
  /** 回传处置结果 · 风险管理
   * 【普通商户】【服务商】 */
  postAsync(options: EcTradeRiskRecvDisposeResultPost): Promised<EcTradeRiskRecvDisposeResultPostAnswer>
}

interface EcTradeRiskRecvDisposeResultPost extends CallOptions {
  json: {
    sp_mchid?: string
    sub_mchid?: string
    mchid?: string
    out_trade_no: string
    final_risk_result?: 1 | 2
    final_risk_type?: 1 | 2 | 3 | 4
    disp_conclusion?: Array<1 | 2 | 3>
    disp_addition?: string
    exist_complaint?: boolean
    refund_amount?: number
  }
}
interface EcTradeRiskRecvDisposeResultPostAnswer { rsp_msg?: string }

export interface ReportTradeUnionInformation extends Node {
  /** 上报订单关联信息 · 风险管理
   * 【普通商户】【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html */
  post(options: ReportTradeUnionInformationPost): Response<ReportTradeUnionInformationPostAnswer>
  /** 上报订单关联信息 · 风险管理
   * 【普通商户】【服务商】【渠道商】【从业机构】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/report-trade-risk-information.html */
  postAsync(options: ReportTradeUnionInformationPost): Promised<ReportTradeUnionInformationPostAnswer>
}

interface ReportTradeUnionInformationPost extends CallOptions {
  json: {
    sp_mchid?: string
    acquiring_bank_id?: string
    channel_id?: string
    sub_mchid?: string
    out_trade_no?: string
    openid?: string
    phone?: string
    certificates_number?: string
    client_ip?: string
    risk_level?: number
    line_type?: 1 | 2
    goods_type?: 1 | 2
    seller_type?: 1 | 2
    is_need_deliver?: boolean
    device_type?: 1 | 2 | 3
    userid?: string
    phone_from?: number
    seller_userid?: string
    scene?: 0 | 1 | 2
    recharge_fields?: { account_type?: number, account?: string }
    living_expenses_fields?: {
      acc_no?: string
      type?: number
      city?: string
      address?: string
      acc_name?: string
      company_name?: string
      amount?: number
    }
    extra_fields1?: string
    extra_fields2?: string
    extra_fields3?: string
    high_risk_goods?: number
    same_deviced?: boolean
    reliable_device?: boolean
    delivery_province?: string
    delivery_city?: string
    new_address?: boolean
    last_pay_openid?: string
    risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
    offline_delivery_label?: 1 | 2
    proxy_payment?: boolean
    order_phone_number?: string
    user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
    sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
    phone_number_location?: string
    goods_category?: string
    pre_opening_behavior?: string
    new_store?: boolean
    store_identifier?: string
    goods_listing_time?: string
    combine_out_trade_no?: string
    combine_mchid?: string
    sub_orders?: Array<{
      out_trade_no?: string
      mch_id?: string
      delivery_province?: string
      delivery_city?: string
      risky_goods?: 1 | 2 | 3 | 4 | 5 | 6
      user_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
      sp_risk_level?: 1 | 2 | 3 | 4 | 5 | 6 | 7
    }>
  }
}
interface ReportTradeUnionInformationPostAnswer {
  sp_mchid?: string
  acquiring_bank_id?: string
  channel_id?: string
  sub_mchid?: string
  out_trade_no?: string
}

export interface TradeRiskInformation extends Node {
  /** 查询风险信息 · 风险管理
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html */
  get(options: TradeRiskInformationGet): Response<TradeRiskInformationGetAnswer>
  /** 查询风险信息 · 风险管理
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html */
  getAsync(options: TradeRiskInformationGet): Promised<TradeRiskInformationGetAnswer>
}

interface TradeRiskInformationGet extends CallOptions {
  query: {
    sp_mchid?: PathValue
    acquiring_bank_id?: PathValue
    channel_id?: PathValue
    sub_mchid?: PathValue
    out_trade_no: PathValue
    complaints_information?: PathValue
  }
}
interface TradeRiskInformationGetAnswer {
  risk_score?: number
  risk_type?: Open<'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'>
  punish_type?: Open<PunishType>
  punish_description?: string
}

export interface TradeRiskResult extends Node {
  /** 处置结果回传 · 风险管理
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html */
  post(options: TradeRiskResultPost): Response<TradeRiskResultPostAnswer>
  /** 处置结果回传 · 风险管理
   * 【普通商户】【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk-result/create-trade-risk-result.html */
  postAsync(options: TradeRiskResultPost): Promised<TradeRiskResultPostAnswer>
}

interface TradeRiskResultPost extends CallOptions {
  json: {
    sp_mchid?: string
    acquiring_bank_id?: string
    channel_id?: string
    sub_mchid?: string
    out_trade_no?: string
    risk_type?: Open<'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'>
    punish_type: Open<'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER'>
    additional_punish_type?: string
    complaints_information?: string
  }
}
interface TradeRiskResultPostAnswer {
  sp_mchid?: string
  acquiring_bank_id?: string
  channel_id?: string
  sub_mchid?: string
  out_trade_no?: string
  risk_type?: Open<'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX'>
  punish_type: Open<PunishType>
  additional_punish_type?: string
  punish_description?: string
}

export interface ViolationNotifications extends Node {
  /** 查询商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471327
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options?: CallOptions): Response<ViolationNotificationsGetAnswer>
  /** 查询商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471327
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options?: CallOptions): Promised<ViolationNotificationsGetAnswer>
  /** 创建商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471333
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 409 ALREADY_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: ViolationNotificationsPost): Response<ViolationNotificationsPostAnswer>
  /** 创建商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471333
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 409 ALREADY_EXISTS · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: ViolationNotificationsPost): Promised<ViolationNotificationsPostAnswer>
  /** 修改商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471330
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  put(options: ViolationNotificationsPut): Response<ViolationNotificationsPutAnswer>
  /** 修改商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471330
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  putAsync(options: ViolationNotificationsPut): Promised<ViolationNotificationsPutAnswer>
  /** 删除商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471334
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  delete(options?: CallOptions): Response<''>
  /** 删除商户违规通知回调地址 · 风险合规∙商户违规通知
   * 【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012471334
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  deleteAsync(options?: CallOptions): Promised<''>
}

interface ViolationNotificationsGetAnswer {
  /** ≤256 */ notify_url?: string
}

interface ViolationNotificationsPost extends CallOptions {
  json: {
    /** ≤256 */ notify_url?: string
  }
}
interface ViolationNotificationsPostAnswer {
  /** ≤256 */ notify_url?: string
}

interface ViolationNotificationsPut extends CallOptions {
  json: {
    /** ≤256 */ notify_url?: string
  }
}
interface ViolationNotificationsPutAnswer {
  /** ≤256 */ notify_url?: string
}

type PunishType = 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER'
