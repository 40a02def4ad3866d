// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, RequestHeaders, Response } from './node'
import type { Amount, Business, CertificatesAnswer, DataAmount, Detail, MerchantsBusiness, MicropayAmount, MwebRequestSceneInfo, RefundDetail, SceneInfo, TransactionsAmount, TransactionsAnswerPromotionDetail, TransactionsMicropayAnswerDetail } from './shared'

export interface Hk extends Node {
  v3: V3
}

interface V3 extends Node {
  certificates: V3Certificates
  merchants: V3Merchants
  refunds: V3Refunds
  settle: V3Settle
  statements: V3Statements
  transactions: V3Transactions
}

export interface V3Certificates extends Node {
  /** 获取平台证书列表 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml */
  get(options?: CallOptions): Response<CertificatesAnswer>
  /** 获取平台证书列表 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_7.shtml */
  getAsync(options?: CallOptions): Promised<CertificatesAnswer>
}

export interface V3Merchants extends Node {
  _sub_mchid_: V3MerchantsBySubMchid
  '{sub_mchid}': V3MerchantsBySubMchid
  /** 子商户进件（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml */
  post(options: V3MerchantsPost): Response<V3MerchantsPostAnswer>
  /** 子商户进件（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml */
  postAsync(options: V3MerchantsPost): Promised<V3MerchantsPostAnswer>
  /** 修改子商户（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml */
  put(options: V3MerchantsPut): Response<V3MerchantsPutAnswer>
  /** 修改子商户（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml */
  putAsync(options: V3MerchantsPut): Promised<V3MerchantsPutAnswer>
}

interface V3MerchantsPost extends CallOptions {
  headers?: RequestHeaders & {
    /** ≤64 */ 'Idempotency-Key'?: string
  }
  json: {
    sp_appid: string
    sp_mchid: string
    name: string
    shortname: string
    office_phone: string
    contact: { name: string, phone: string, email: string }
    business_category: number
    channel_id?: string
    merchant_country_code: string
    merchant_type: Open<'ENTERPRISE' | 'INDIVIDUAL'>
    registration_certificate_number?: string
    registration_certificate_date?: string
    registration_certificate_copy?: string
    settlement_bank_number?: string
    business: Business
    director?: { name?: string, number?: string }
    principal?: { name?: string, number?: string }
  }
}
interface V3MerchantsPostAnswer { sub_mchid: string, verification_status?: Open<'Under Review' | 'Approved'>, description?: string }

interface V3MerchantsPut extends CallOptions {
  json: {
    sp_appid: string
    sp_mchid: string
    sub_mchid: string
    name: string
    shortname: string
    office_phone: string
    contact?: { name: string, phone: string, email: string }
    business_category: number
    channel_id?: string
    merchant_country_code: string
    merchant_type: Open<'ENTERPRISE' | 'INDIVIDUAL'>
    registration_certificate_number?: string
    registration_certificate_date?: string
    registration_certificate_copy?: string
    settlement_bank_number?: string
    business: Business
    director?: { name?: string, number?: string }
    principal?: { name?: string, number?: string }
  }
}
interface V3MerchantsPutAnswer { sub_mchid: string }

export interface V3MerchantsBySubMchid extends Node {
  /** 查询子商户（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml */
  get(options: V3MerchantsBySubMchidGet): Response<V3MerchantsBySubMchidGetAnswer>
  /** 查询子商户（融合钱包） · 跨境∙进件
   * 【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml */
  getAsync(options: V3MerchantsBySubMchidGet): Promised<V3MerchantsBySubMchidGetAnswer>
}

interface V3MerchantsBySubMchidGet extends CallOptions {
  sub_mchid: PathValue
  query: { sp_appid: PathValue, sp_mchid: PathValue }
}
interface V3MerchantsBySubMchidGetAnswer {
  sub_mchid: string
  name: string
  shortname?: string
  office_phone?: string
  merchant_country_code: string
  business_category?: number
  contact?: { name?: string, phone?: string, email?: string }
  merchant_type?: Open<'ENTERPRISE' | 'INDIVIDUAL'>
  registration_certificate_number?: string
  registration_certificate_date?: string
  settlement_bank_number?: string
  business?: MerchantsBusiness
  director?: { name?: string, number?: string }
  principal?: { name?: string, number?: string }
}

export interface V3Refunds extends Node {
  id: RefundsId
  outRefundNo: RefundsOutRefundNo
  'out-refund-no': RefundsOutRefundNo
  /** 查询所有退款 · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml */
  get(options: V3RefundsGet): Response<V3RefundsGetAnswer>
  /** 查询所有退款 · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml */
  getAsync(options: V3RefundsGet): Promised<V3RefundsGetAnswer>
  /** 申请退款 · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml */
  post(options: V3RefundsPost): Response<V3RefundsPostAnswer>
  /** 申请退款 · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml */
  postAsync(options: V3RefundsPost): Promised<V3RefundsPostAnswer>
}

interface V3RefundsGet extends CallOptions {
  query: {
    transaction_id?: PathValue
    out_trade_no?: PathValue
    mchid: PathValue
    sub_mchid?: PathValue
    sp_mchid: PathValue
    offset: Numeric
    count: Numeric
  }
}
interface V3RefundsGetAnswer {
  id: string
  mchid: string
  sub_mchid: string
  sp_mchid: string
  out_trade_no: string
  amount: Amount
  data: Array<{
    id: string
    out_refund_no: string
    channel?: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
    recv_account?: string
    fund_source?: Open<'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'>
    success_time?: string
    create_time?: string
    status: Open<'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL'>
    amount: RefundsAmount
    refund_detail?: RefundDetail
  }>
  total_num?: number
  current_total_num?: number
}

interface V3RefundsPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    sp_mchid: string
    sub_mchid?: string
    sp_appid: string
    sub_appid?: string
    transaction_id?: string
    out_trade_no?: string
    out_refund_no: string
    reason?: string
    amount: { refund: number, total: number, currency: string }
    notify_url?: string
  }
}
interface V3RefundsPostAnswer {
  id: string
  out_refund_no: string
  create_time?: string
  amount: {
    refund?: number
    currency: string
    payer_refund?: number
    payer_currency: string
    exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
  }
  detail?: RefundDetail
}

interface RefundsId extends Node {
  _refund_id_: RefundsByRefundId
  '{refund_id}': RefundsByRefundId
}

export interface RefundsByRefundId extends Node {
  /** 查询单笔退款(微信支付退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml */
  get(options: RefundsByRefundIdGet): Response<RefundsAnswer>
  /** 查询单笔退款(微信支付退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml */
  getAsync(options: RefundsByRefundIdGet): Promised<RefundsAnswer>
}

interface RefundsByRefundIdGet extends CallOptions {
  refund_id: PathValue
  query: { mchid: PathValue, sub_mchid?: PathValue, sp_mchid: PathValue }
}

interface RefundsOutRefundNo extends Node {
  _out_refund_no_: RefundsByOutRefundNo
  '{out_refund_no}': RefundsByOutRefundNo
}

export interface RefundsByOutRefundNo extends Node {
  /** 查询单笔退款(商户退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml */
  get(options: RefundsByOutRefundNoGet): Response<RefundsAnswer>
  /** 查询单笔退款(商户退款订单号) · 跨境∙退款
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml */
  getAsync(options: RefundsByOutRefundNoGet): Promised<RefundsAnswer>
}

interface RefundsByOutRefundNoGet extends CallOptions {
  out_refund_no: PathValue
  query: { mchid: PathValue, sub_mchid?: PathValue, sp_mchid: PathValue }
}

interface V3Settle extends Node {
  settlements: SettleSettlements
}

export interface SettleSettlements extends Node {
  /** 查询结算资金明细 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml */
  get(options: SettleSettlementsGet): Response<SettleSettlementsGetAnswer>
  /** 查询结算资金明细 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml */
  getAsync(options: SettleSettlementsGet): Promised<SettleSettlementsGetAnswer>
}

interface SettleSettlementsGet extends CallOptions {
  query: {
    sub_mchid?: PathValue
    settle_state: Open<'SETTLED' | 'UNSETTLE'>
    settle_start_date?: PathValue
    settle_end_date?: PathValue
    limit: Numeric
    offset: Numeric
  }
}
interface SettleSettlementsGetAnswer {
  data?: Array<{
    batch_id: string
    settlement_date?: string
    trade_start_date?: string
    trade_end_date?: string
    amount: DataAmount
    wallet_region?: Open<'CHINA_MAINLAND' | 'CHINA_HONGKONG'>
  }>
  total_count?: number
  offset?: number
  limit?: number
}

export interface V3Statements extends Node {
  /** 下载对账单 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml */
  get(options: V3StatementsGet): Response<string>
  /** 下载对账单 · 跨境
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml */
  getAsync(options: V3StatementsGet): Promised<string>
}

interface V3StatementsGet extends CallOptions {
  query: { date: PathValue, mchid?: PathValue }
  headers?: RequestHeaders & { 'Accept-Encoding'?: string }
}

interface V3Transactions extends Node {
  app: TransactionsApp
  id: TransactionsId
  jsapi: TransactionsJsapi
  micropay: TransactionsMicropay
  mweb: TransactionsMweb
  native: TransactionsNative
  outTradeNo: TransactionsOutTradeNo
  'out-trade-no': TransactionsOutTradeNo
}

export interface TransactionsApp extends Node {
  /** APP支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml */
  post(options: TransactionsAppPost): Response<TransactionsAppPostAnswer>
  /** APP支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml */
  postAsync(options: TransactionsAppPost): Promised<TransactionsAppPostAnswer>
}

interface TransactionsAppPost extends CallOptions {
  json: AppRequest
}
interface TransactionsAppPostAnswer { prepay_id: string }

interface TransactionsId extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  close: TransactionsByTransactionIdClose
  reverse: TransactionsByTransactionIdReverse
  /** 查询订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml */
  get(options: TransactionsByTransactionIdGet): Response<TransactionsAnswer>
  /** 查询订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml */
  getAsync(options: TransactionsByTransactionIdGet): Promised<TransactionsAnswer>
}

interface TransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query: { mchid: PathValue, sub_mchid?: PathValue, sp_mchid: PathValue }
}

export interface TransactionsByTransactionIdClose extends Node {
  /** 关闭订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml */
  post(options: TransactionsByTransactionIdClosePost): Response<''>
  /** 关闭订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml */
  postAsync(options: TransactionsByTransactionIdClosePost): Promised<''>
}

interface TransactionsByTransactionIdClosePost extends CallOptions {
  transaction_id: PathValue
  json: { mchid: string, sub_mchid?: string, sp_mchid?: string }
}

export interface TransactionsByTransactionIdReverse extends Node {
  /** 撤销订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml */
  post(options: TransactionsByTransactionIdReversePost): Response<''>
  /** 撤销订单(微信支付订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml */
  postAsync(options: TransactionsByTransactionIdReversePost): Promised<''>
}

interface TransactionsByTransactionIdReversePost extends CallOptions {
  transaction_id: PathValue
  json: { mchid: string, sp_mchid: string, sub_mchid?: string }
}

export interface TransactionsJsapi extends Node {
  /** 小程序/公众号支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml */
  post(options: TransactionsJsapiPost): Response<TransactionsJsapiPostAnswer>
  /** 小程序/公众号支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml */
  postAsync(options: TransactionsJsapiPost): Promised<TransactionsJsapiPostAnswer>
}

interface TransactionsJsapiPost extends CallOptions {
  json: AppRequest
}
interface TransactionsJsapiPostAnswer { prepay_id: string }

export interface TransactionsMicropay extends Node {
  /** 提交付款码支付 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml */
  post(options: TransactionsMicropayPost): Response<TransactionsMicropayPostAnswer>
  /** 提交付款码支付 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml */
  postAsync(options: TransactionsMicropayPost): Promised<TransactionsMicropayPostAnswer>
}

interface TransactionsMicropayPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    sub_mchid?: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    description: string
    attach?: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    merchant_category_code: string
    payer?: { auth_code: string }
    amount: { total: number, currency?: string }
    scene_info?: SceneInfo
    detail?: Detail[]
  }
}
interface TransactionsMicropayPostAnswer {
  id: string
  mchid: string
  appid: string
  sub_mchid: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  out_trade_no: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  trade_state_desc?: string
  bank_type: string
  attach?: string
  success_time?: string
  payer?: TransactionsAnswerPayer
  amount: MicropayAmount
  detail?: TransactionsMicropayAnswerDetail[]
}

export interface TransactionsMweb extends Node {
  /** H5支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml */
  post(options: TransactionsMwebPost): Response<TransactionsMwebPostAnswer>
  /** H5支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml */
  postAsync(options: TransactionsMwebPost): Promised<TransactionsMwebPostAnswer>
}

interface TransactionsMwebPost extends CallOptions {
  json: {
    mchid: string
    appid: string
    sub_mchid?: string
    sp_mchid: string
    sp_appid: string
    sub_appid?: string
    description: string
    attach?: string
    notify_url: string
    out_trade_no: string
    goods_tag?: string
    trade_type: string
    limit_pay?: string
    time_start?: string
    time_expire?: string
    merchant_category_code: string
    payer?: Payer
    amount: { total: number, currency?: string }
    scene_info: MwebRequestSceneInfo
    detail?: Detail[]
  }
}
interface TransactionsMwebPostAnswer { mweb_url: string }

export interface TransactionsNative extends Node {
  /** 扫码支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml */
  post(options: TransactionsNativePost): Response<TransactionsNativePostAnswer>
  /** 扫码支付下单 · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml */
  postAsync(options: TransactionsNativePost): Promised<TransactionsNativePostAnswer>
}

interface TransactionsNativePost extends CallOptions {
  json: AppRequest
}
interface TransactionsNativePostAnswer { code_url: string }

interface TransactionsOutTradeNo extends Node {
  _out_trade_no_: TransactionsByOutTradeNo
  '{out_trade_no}': TransactionsByOutTradeNo
}

export interface TransactionsByOutTradeNo extends Node {
  close: TransactionsByOutTradeNoClose
  reverse: TransactionsByOutTradeNoReverse
  /** 查询订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml */
  get(options: TransactionsByOutTradeNoGet): Response<TransactionsAnswer>
  /** 查询订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml */
  getAsync(options: TransactionsByOutTradeNoGet): Promised<TransactionsAnswer>
}

interface TransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: { mchid: PathValue, sub_mchid?: PathValue, sp_mchid: PathValue }
}

export interface TransactionsByOutTradeNoClose extends Node {
  /** 关闭订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml */
  post(options: TransactionsByOutTradeNoClosePost): Response<''>
  /** 关闭订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml */
  postAsync(options: TransactionsByOutTradeNoClosePost): Promised<''>
}

interface TransactionsByOutTradeNoClosePost extends CallOptions {
  out_trade_no: PathValue
  json: { mchid: string, sub_mchid?: string, sp_mchid?: string }
}

export interface TransactionsByOutTradeNoReverse extends Node {
  /** 撤销订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml */
  post(options: TransactionsByOutTradeNoReversePost): Response<''>
  /** 撤销订单(商户订单号) · 跨境∙支付
   * 【直连模式】【机构模式】
   * https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml */
  postAsync(options: TransactionsByOutTradeNoReversePost): Promised<''>
}

interface TransactionsByOutTradeNoReversePost extends CallOptions {
  out_trade_no: PathValue
  json: { mchid: string, sp_mchid: string, sub_mchid?: string }
}

interface AppRequest {
  mchid: string
  appid: string
  sub_mchid?: string
  sp_mchid: string
  sp_appid: string
  sub_appid?: string
  description: string
  attach?: string
  notify_url: string
  out_trade_no: string
  goods_tag?: string
  trade_type: string
  limit_pay?: string
  time_start?: string
  time_expire?: string
  merchant_category_code: string
  payer?: Payer
  amount: { total: number, currency?: string }
  scene_info?: SceneInfo
  detail?: Detail[]
}

interface Payer { openid?: string, sp_openid?: string, sub_openid?: string }

interface RefundsAmount {
  refund?: number
  currency?: string
  payer_refund?: number
  payer_currency: string
  exchange_rate?: { type?: Open<'SETTLEMENT_RATE'>, rate?: number }
}

interface RefundsAnswer {
  id: string
  out_refund_no: string
  transaction_id: string
  out_trade_no: string
  channel?: Open<'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'>
  recv_account?: string
  fund_source?: Open<'REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS'>
  success_time?: string
  create_time?: string
  status: Open<'SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL'>
  amount: RefundsAmount
  detail?: RefundDetail
}

interface TransactionsAnswer {
  mchid: string
  appid: string
  sp_mchid: string
  sub_mchid: string
  sp_appid: string
  sub_appid?: string
  out_trade_no: string
  id: string
  attach?: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'>
  bank_type: string
  success_time?: string
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  trade_state_desc?: string
  payer?: TransactionsAnswerPayer
  amount: TransactionsAmount
  promotion_detail?: TransactionsAnswerPromotionDetail[]
}

interface TransactionsAnswerPayer { openid?: string, sp_openid?: string, sub_openid?: string }
