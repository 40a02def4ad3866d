// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { GoodsDetailInPromotion, Identity, SubsidyInfo, UnionH5Info } from '../shared'

export interface Pay extends Node {
  acquiringBank: AcquiringBank
  'acquiring-bank': AcquiringBank
  instal: Instal
  partner: Partner
  transactions: Transactions
}

interface AcquiringBank extends Node {
  transactions: AcquiringBankTransactions
}

interface AcquiringBankTransactions extends Node {
  exposure: AcquiringBankTransactionsExposure
}

export interface AcquiringBankTransactionsExposure extends Node {
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【从业机构】 */
  post(options: AcquiringBankTransactionsExposurePost): Response<AcquiringBankTransactionsExposurePostAnswer>
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【从业机构】 */
  postAsync(options: AcquiringBankTransactionsExposurePost): Promised<AcquiringBankTransactionsExposurePostAnswer>
}

interface AcquiringBankTransactionsExposurePost extends CallOptions {
  json: {
    acquiring_bank_id: string
    acquiring_bank_appid?: string
    merchant_id: string
    merchant_appid?: string
    channel_id: string
    payer: { acquiring_bank_openid?: string, phone_number_hash?: string, merchant_openid?: string }
    out_trade_no: string
  }
}
interface AcquiringBankTransactionsExposurePostAnswer { fqf_exposure?: boolean, market_exposure_token?: string }

interface Instal extends Node {
  exposure: InstalExposure
  partner: InstalPartner
}

export interface InstalExposure extends Node {
  /** 商户贴息-获取微信分付曝光建议 · 微信分付
   * 【普通商户】 */
  post(options: InstalExposurePost): Response<InstalExposurePostAnswer>
  /** 商户贴息-获取微信分付曝光建议 · 微信分付
   * 【普通商户】 */
  postAsync(options: InstalExposurePost): Promised<InstalExposurePostAnswer>
}

interface InstalExposurePost extends CallOptions {
  json: {
    mchid: string
    appid: string
    user_id_type: Open<'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'>
    openid?: string
    phone_number_hash?: string
  }
}
interface InstalExposurePostAnswer { recommend_exposure?: boolean }

interface InstalPartner extends Node {
  exposure: PartnerExposure
}

export interface PartnerExposure extends Node {
  /** 商户贴息-获取微信分付曝光建议 · 微信分付
   * 【服务商】 */
  post(options: PartnerExposurePost): Response<PartnerExposurePostAnswer>
  /** 商户贴息-获取微信分付曝光建议 · 微信分付
   * 【服务商】 */
  postAsync(options: PartnerExposurePost): Promised<PartnerExposurePostAnswer>
}

interface PartnerExposurePost extends CallOptions {
  json: {
    sp_mchid: string
    sp_appid: string
    sub_appid: string
    sub_mchid?: string
    user_id?: {
      user_id_type?: Open<'UNKNOWN_USER_ID_TYPE' | 'OPENID' | 'PHONE_NO' | 'SP_OPENID' | 'SUB_OPENID'>
      sp_openid?: string
      sub_openid?: string
      phone_number_hash?: string
    }
    out_trade_no?: unknown
    payer?: unknown
  }
}
interface PartnerExposurePostAnswer { recommend_exposure?: boolean }

interface Partner extends Node {
  transactions: PartnerTransactions
}

interface PartnerTransactions extends Node {
  app: PartnerTransactionsApp
  appWithContract: PartnerTransactionsAppWithContract
  'app-with-contract': PartnerTransactionsAppWithContract
  codepay: PartnerTransactionsCodepay
  exposure: PartnerTransactionsExposure
  h5: PartnerTransactionsH5
  id: PartnerTransactionsId
  jsapi: PartnerTransactionsJsapi
  jsapiWithContract: PartnerTransactionsJsapiWithContract
  'jsapi-with-contract': PartnerTransactionsJsapiWithContract
  miniprogram: TransactionsMiniprogram
  native: PartnerTransactionsNative
  outTradeNo: PartnerTransactionsOutTradeNo
  'out-trade-no': PartnerTransactionsOutTradeNo
  scannedpos: TransactionsScannedpos
}

export interface PartnerTransactionsApp extends Node {
  /** APP下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013080231
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: PartnerTransactionsAppPost): Response<PartnerTransactionsAppPostAnswer>
  /** APP下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4013080231
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: PartnerTransactionsAppPost): Promised<PartnerTransactionsAppPostAnswer>
}

interface PartnerTransactionsAppPost extends CallOptions {
  json: {
    /** ≤32 */ sp_appid: string
    /** ≤32 */ sp_mchid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
    subsidy_info?: SubsidyInfo
  }
}
interface PartnerTransactionsAppPostAnswer {
  /** ≤64 */ prepay_id: string
}

export interface PartnerTransactionsAppWithContract extends Node {
  /** APP下单并签约 · 支付中签约
   * 【服务商】 */
  post(options: PartnerTransactionsAppWithContractPost): Response<PartnerTransactionsAppWithContractPostAnswer>
  /** APP下单并签约 · 支付中签约
   * 【服务商】 */
  postAsync(options: PartnerTransactionsAppWithContractPost): Promised<PartnerTransactionsAppWithContractPostAnswer>
}

interface PartnerTransactionsAppWithContractPost extends CallOptions {
  json: {
    sp_appid: string
    sp_mchid: string
    sub_appid?: string
    sub_mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url: string
    goods_tag?: string
    settle_info?: { profit_sharing?: boolean }
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    detail?: PayDetail
    scene_info?: PaySceneInfo
    contract_info: ContractInfo
  }
}
interface PartnerTransactionsAppWithContractPostAnswer { prepay_id: string }

export interface PartnerTransactionsCodepay extends Node {
  /** 付款码支付 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html */
  post(options: PartnerTransactionsCodepayPost): Response<PartnerTransactionsCodepayPostAnswer>
  /** 付款码支付 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html */
  postAsync(options: PartnerTransactionsCodepayPost): Promised<PartnerTransactionsCodepayPostAnswer>
}

interface PartnerTransactionsCodepayPost extends CallOptions {
  json: {
    sp_appid?: string
    sp_mchid: string
    sub_appid?: string
    sub_mchid: string
    description: string
    out_trade_no: string
    attach?: string
    goods_tag?: string
    support_fapiao?: boolean
    payer: { auth_code: string }
    amount: { total: number, currency?: string }
    scene_info: CodepaySceneInfo
    detail?: CodepayDetail
    settle_info?: { profit_sharing?: boolean }
  }
}
interface PartnerTransactionsCodepayPostAnswer {
  sp_appid?: string
  sp_mchid: string
  sub_appid?: string
  sub_mchid: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  attach?: string
  payer?: { sp_openid?: string, sub_openid?: string }
  amount?: PayAmount
  promotion_detail?: TransactionsCodepayAnswerPromotionDetail[]
}

export interface PartnerTransactionsExposure extends Node {
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【服务商】 */
  post(options: PartnerTransactionsExposurePost): Response<PartnerTransactionsExposurePostAnswer>
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【服务商】 */
  postAsync(options: PartnerTransactionsExposurePost): Promised<PartnerTransactionsExposurePostAnswer>
}

interface PartnerTransactionsExposurePost extends CallOptions {
  json: {
    sp_appid: string
    sp_mchid: string
    sub_appid: string
    sub_mchid?: string
    payer: { sp_openid?: string, phone_number_hash?: string, sub_openid?: string }
    out_trade_no: string
  }
}
interface PartnerTransactionsExposurePostAnswer { fqf_exposure?: boolean, market_exposure_token?: string }

export interface PartnerTransactionsH5 extends Node {
  /** H5下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012738604
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: PartnerTransactionsH5Post): Response<PartnerTransactionsH5PostAnswer>
  /** H5下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012738604
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: PartnerTransactionsH5Post): Promised<PartnerTransactionsH5PostAnswer>
}

interface PartnerTransactionsH5Post extends CallOptions {
  json: {
    /** ≤32 */ sp_appid: string
    /** ≤32 */ sp_mchid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info: H5ReqSceneInfo
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
  }
}
interface PartnerTransactionsH5PostAnswer {
  /** ≤256 */ h5_url: string
}

interface PartnerTransactionsId extends Node {
  _transaction_id_: PartnerTransactionsByTransactionId
  '{transaction_id}': PartnerTransactionsByTransactionId
}

export interface PartnerTransactionsByTransactionId extends Node {
  /** 微信支付订单号查询 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760565
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: PartnerTransactionsByTransactionIdGet): Response<PartnerTransactionsByTransactionIdGetAnswer>
  /** 微信支付订单号查询 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760565
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: PartnerTransactionsByTransactionIdGet): Promised<PartnerTransactionsByTransactionIdGetAnswer>
}

interface PartnerTransactionsByTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query: {
    /** ≤32 */ sp_mchid: PathValue
    /** ≤32 */ sub_mchid: PathValue
  }
}
interface PartnerTransactionsByTransactionIdGetAnswer {
  /** ≤32 */ sp_appid: string
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type?: string
  /** ≤128 */ attach?: string
  success_time?: string
  payer?: Payer
  amount?: CommRespAmountInfo
  scene_info?: {
    /** ≤32 */ device_id: string
  }
  promotion_detail?: PartnerApiv3PartnerQueryResponsePromotionDetail[]
}

export interface PartnerTransactionsJsapi extends Node {
  /** JSAPI下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012759974
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: PartnerTransactionsJsapiPost): Response<PartnerTransactionsJsapiPostAnswer>
  /** JSAPI下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012759974
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: PartnerTransactionsJsapiPost): Promised<PartnerTransactionsJsapiPostAnswer>
}

interface PartnerTransactionsJsapiPost extends CallOptions {
  json: {
    /** ≤32 */ sp_appid: string
    /** ≤32 */ sp_mchid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    payer: {
      /** ≤128 */ sp_openid?: string
      /** ≤128 */ sub_openid?: string
      identity?: Identity
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    subsidy_info?: SubsidyInfo
  }
}
interface PartnerTransactionsJsapiPostAnswer {
  /** ≤64 */ prepay_id: string
}

export interface PartnerTransactionsJsapiWithContract extends Node {
  /** JSAPI下单并授权/签约 · 免密支付 · 支付中签约
   * 【服务商】 */
  post(options: PartnerTransactionsJsapiWithContractPost): Response<PartnerTransactionsJsapiWithContractPostAnswer>
  /** JSAPI下单并授权/签约 · 免密支付 · 支付中签约
   * 【服务商】 */
  postAsync(options: PartnerTransactionsJsapiWithContractPost): Promised<PartnerTransactionsJsapiWithContractPostAnswer>
}

interface PartnerTransactionsJsapiWithContractPost extends CallOptions {
  json: {
    sp_appid: string
    sp_mchid: string
    sub_appid?: string
    sub_mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url: string
    goods_tag?: string
    settle_info?: { profit_sharing?: boolean }
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    payer: { sp_openid?: string, sub_openid?: string }
    detail?: PayDetail
    scene_info?: PaySceneInfo
    contract_info: {
      password_free_contract_id?: string
      token?: string
      plan_id?: string
      contract_mchid?: string
      contract_appid?: string
      contract_code?: string
      request_serial?: string
      contract_display_account?: string
      contract_notify_url?: string
    }
  }
}
interface PartnerTransactionsJsapiWithContractPostAnswer { prepay_id: string }

export interface TransactionsMiniprogram extends Node {
  /** 小程序支付下单 · 基础支付∙服务商模式
   * 【服务商】 */
  post(options: TransactionsMiniprogramPost): Response<TransactionsMiniprogramPostAnswer>
  /** 小程序支付下单 · 基础支付∙服务商模式
   * 【服务商】 */
  postAsync(options: TransactionsMiniprogramPost): Promised<TransactionsMiniprogramPostAnswer>
}

interface TransactionsMiniprogramPost extends CallOptions {
  json: {
    sp_appid: string
    sp_mchid: string
    sub_appid?: string
    sub_mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url?: string
    goods_tag?: string
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    payer: { sp_openid?: string, sub_openid?: string }
    detail?: TransactionsMiniprogramRequestDetail
    scene_info?: {
      payer_client_ip?: string
      device_id?: string
      store_info?: { id?: string, out_id?: string }
    }
    settle_info?: { profit_sharing?: boolean }
  }
}
interface TransactionsMiniprogramPostAnswer { prepay_id: string }

export interface PartnerTransactionsNative extends Node {
  /** Native下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012738659
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  post(options: PartnerTransactionsNativePost): Response<PartnerTransactionsNativePostAnswer>
  /** Native下单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012738659
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED ACCOUNT_ERROR RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR BANK_ERROR INVALID_TRANSACTIONID OPENID_MISMATCH */
  postAsync(options: PartnerTransactionsNativePost): Promised<PartnerTransactionsNativePostAnswer>
}

interface PartnerTransactionsNativePost extends CallOptions {
  json: {
    /** ≤32 */ sp_appid: string
    /** ≤32 */ sp_mchid: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    settle_info?: { profit_sharing?: boolean, subsidy_amount?: number }
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
  }
}
interface PartnerTransactionsNativePostAnswer {
  /** ≤64 */ code_url: string
}

interface PartnerTransactionsOutTradeNo extends Node {
  _out_trade_no_: PartnerTransactionsByOutTradeNo
  '{out_trade_no}': PartnerTransactionsByOutTradeNo
}

export interface PartnerTransactionsByOutTradeNo extends Node {
  close: PartnerTransactionsClose
  reverse: PartnerTransactionsReverse
  /** 商户订单号查询 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760568
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: PartnerTransactionsByOutTradeNoGet): Response<PartnerTransactionsByOutTradeNoGetAnswer>
  /** 商户订单号查询 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760568
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: PartnerTransactionsByOutTradeNoGet): Promised<PartnerTransactionsByOutTradeNoGetAnswer>
}

interface PartnerTransactionsByOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: {
    /** ≤32 */ sp_mchid: PathValue
    /** ≤32 */ sub_mchid: PathValue
  }
}
interface PartnerTransactionsByOutTradeNoGetAnswer {
  /** ≤32 */ sp_appid: string
  /** ≤32 */ sp_mchid: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id?: string
  trade_type?: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type?: string
  /** ≤128 */ attach?: string
  success_time?: string
  payer?: Payer
  amount?: CommRespAmountInfo
  scene_info?: {
    /** ≤32 */ device_id: string
  }
  promotion_detail?: PartnerApiv3PartnerQueryResponsePromotionDetail[]
}

export interface PartnerTransactionsClose extends Node {
  /** 关单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760574
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: PartnerTransactionsClosePost): Response<''>
  /** 关单 · 基础支付∙服务商模式 · 收付通∙支付
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760574
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: PartnerTransactionsClosePost): Promised<''>
}

interface PartnerTransactionsClosePost extends CallOptions {
  out_trade_no: PathValue
  json: {
    /** ≤32 */ sp_mchid: string
    /** ≤32 */ sub_mchid: string
  }
}

export interface PartnerTransactionsReverse extends Node {
  /** 撤销 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html */
  post(options: PartnerTransactionsReversePost): Response<PartnerTransactionsReversePostAnswer>
  /** 撤销 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-reverse.html */
  postAsync(options: PartnerTransactionsReversePost): Promised<PartnerTransactionsReversePostAnswer>
}

interface PartnerTransactionsReversePost extends CallOptions {
  out_trade_no: PathValue
  json: { sp_appid?: string, sp_mchid: string, sub_appid?: string, sub_mchid: string }
}
interface PartnerTransactionsReversePostAnswer { sp_appid?: string, sp_mchid: string, sub_appid?: string, sub_mchid: string, out_trade_no: string }

export interface TransactionsScannedpos extends Node {
  /** 扫码支付下单 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html */
  post(options: TransactionsScannedposPost): Response<TransactionsScannedposPostAnswer>
  /** 扫码支付下单 · 基础支付∙服务商模式
   * 【服务商】
   * https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html */
  postAsync(options: TransactionsScannedposPost): Promised<TransactionsScannedposPostAnswer>
}

interface TransactionsScannedposPost extends CallOptions {
  json: {
    sp_appid?: string
    sp_mchid: string
    sub_appid?: string
    sub_mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url?: string
    goods_tag?: string
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    payer: { sp_openid?: string, sub_openid?: string }
    detail?: TransactionsMiniprogramRequestDetail
    scene_info: {
      payer_client_ip: string
      device_id?: string
      store_info: { id?: string, out_id?: string }
    }
    settle_info?: { profit_sharing?: boolean }
  }
}
interface TransactionsScannedposPostAnswer { prepay_id: string }

interface Transactions extends Node {
  app: V3PayTransactionsApp
  appWithContract: V3PayTransactionsAppWithContract
  'app-with-contract': V3PayTransactionsAppWithContract
  codepay: V3PayTransactionsCodepay
  exposure: V3PayTransactionsExposure
  h5: V3PayTransactionsH5
  id: V3PayTransactionsId
  jsapi: V3PayTransactionsJsapi
  jsapiWithContract: V3PayTransactionsJsapiWithContract
  'jsapi-with-contract': V3PayTransactionsJsapiWithContract
  native: V3PayTransactionsNative
  outTradeNo: V3PayTransactionsOutTradeNo
  'out-trade-no': V3PayTransactionsOutTradeNo
}

export interface V3PayTransactionsApp extends Node {
  /** APP下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayTransactionsAppPost): Response<V3PayTransactionsAppPostAnswer>
  /** APP下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayTransactionsAppPost): Promised<V3PayTransactionsAppPostAnswer>
}

interface V3PayTransactionsAppPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    settle_info?: { profit_sharing?: boolean }
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
    subsidy_info?: SubsidyInfo
  }
}
interface V3PayTransactionsAppPostAnswer {
  /** ≤64 */ prepay_id: string
}

export interface V3PayTransactionsAppWithContract extends Node {
  /** APP下单并签约 · 支付中签约
   * 【普通商户】 */
  post(options: V3PayTransactionsAppWithContractPost): Response<V3PayTransactionsAppWithContractPostAnswer>
  /** APP下单并签约 · 支付中签约
   * 【普通商户】 */
  postAsync(options: V3PayTransactionsAppWithContractPost): Promised<V3PayTransactionsAppWithContractPostAnswer>
}

interface V3PayTransactionsAppWithContractPost extends CallOptions {
  json: {
    appid: string
    mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url: string
    goods_tag?: string
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    detail?: PayDetail
    scene_info?: PaySceneInfo
    settle_info?: { profit_sharing?: boolean }
    contract_info: ContractInfo
  }
}
interface V3PayTransactionsAppWithContractPostAnswer { prepay_id: string }

export interface V3PayTransactionsCodepay extends Node {
  /** 付款码支付 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html */
  post(options: V3PayTransactionsCodepayPost): Response<V3PayTransactionsCodepayPostAnswer>
  /** 付款码支付 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html */
  postAsync(options: V3PayTransactionsCodepayPost): Promised<V3PayTransactionsCodepayPostAnswer>
}

interface V3PayTransactionsCodepayPost extends CallOptions {
  json: {
    appid: string
    mchid: string
    description: string
    out_trade_no: string
    attach?: string
    goods_tag?: string
    support_fapiao?: boolean
    payer: { auth_code: string }
    amount: { total: number, currency?: string }
    scene_info: CodepaySceneInfo
    detail?: CodepayDetail
    settle_info?: { profit_sharing?: boolean }
  }
}
interface V3PayTransactionsCodepayPostAnswer {
  appid?: string
  mchid: string
  out_trade_no: string
  transaction_id?: string
  trade_type?: string
  bank_type?: string
  success_time?: string
  trade_state: string
  trade_state_desc?: string
  attach?: string
  payer?: { openid?: string }
  amount?: PayAmount
  promotion_detail?: TransactionsCodepayAnswerPromotionDetail[]
}

export interface V3PayTransactionsExposure extends Node {
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【普通商户】 */
  post(options: V3PayTransactionsExposurePost): Response<V3PayTransactionsExposurePostAnswer>
  /** 微信分付-支付方式前置服务 · 微信分付
   * 【普通商户】 */
  postAsync(options: V3PayTransactionsExposurePost): Promised<V3PayTransactionsExposurePostAnswer>
}

interface V3PayTransactionsExposurePost extends CallOptions {
  json: {
    mchid?: string
    appid: string
    payer: { openid?: string, phone_number_hash?: string }
    out_trade_no: string
  }
}
interface V3PayTransactionsExposurePostAnswer { fqf_exposure?: boolean, market_exposure_token?: string }

export interface V3PayTransactionsH5 extends Node {
  /** H5下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED RULE_LIMIT · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayTransactionsH5Post): Response<V3PayTransactionsH5PostAnswer>
  /** H5下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED RULE_LIMIT · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayTransactionsH5Post): Promised<V3PayTransactionsH5PostAnswer>
}

interface V3PayTransactionsH5Post extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info: H5ReqSceneInfo
    settle_info?: { profit_sharing?: boolean }
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
  }
}
interface V3PayTransactionsH5PostAnswer {
  /** ≤256 */ h5_url: string
}

interface V3PayTransactionsId extends Node {
  _transaction_id_: V3PayTransactionsIdTransactionId
  '{transaction_id}': V3PayTransactionsIdTransactionId
}

export interface V3PayTransactionsIdTransactionId extends Node {
  /** 微信支付订单号查询 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070354
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: V3PayTransactionsIdTransactionIdGet): Response<V3PayTransactionsIdTransactionIdGetAnswer>
  /** 微信支付订单号查询 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070354
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: V3PayTransactionsIdTransactionIdGet): Promised<V3PayTransactionsIdTransactionIdGetAnswer>
}

interface V3PayTransactionsIdTransactionIdGet extends CallOptions {
  transaction_id: PathValue
  query: {
    /** ≤32 */ mchid: PathValue
  }
}
interface V3PayTransactionsIdTransactionIdGetAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id: string
  trade_type: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type?: string
  /** ≤128 */ attach?: string
  success_time?: string
  payer?: {
    /** ≤128 */ openid?: string
  }
  amount?: CommRespAmountInfo
  scene_info?: {
    /** ≤32 */ device_id: string
  }
  promotion_detail?: PartnerApiv3PartnerQueryResponsePromotionDetail[]
}

export interface V3PayTransactionsJsapi extends Node {
  /** JSAPI下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791897
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayTransactionsJsapiPost): Response<V3PayTransactionsJsapiPostAnswer>
  /** JSAPI下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791897
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayTransactionsJsapiPost): Promised<V3PayTransactionsJsapiPostAnswer>
}

interface V3PayTransactionsJsapiPost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    payer: {
      /** ≤128 */ openid: string
      identity?: Identity
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    settle_info?: { profit_sharing?: boolean }
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    subsidy_info?: SubsidyInfo
  }
}
interface V3PayTransactionsJsapiPostAnswer {
  /** ≤64 */ prepay_id: string
}

export interface V3PayTransactionsJsapiWithContract extends Node {
  /** JSAPI下单并授权/签约 · 免密支付 · 支付中签约
   * 【普通商户】 */
  post(options: V3PayTransactionsJsapiWithContractPost): Response<V3PayTransactionsJsapiWithContractPostAnswer>
  /** JSAPI下单并授权/签约 · 免密支付 · 支付中签约
   * 【普通商户】 */
  postAsync(options: V3PayTransactionsJsapiWithContractPost): Promised<V3PayTransactionsJsapiWithContractPostAnswer>
}

interface V3PayTransactionsJsapiWithContractPost extends CallOptions {
  json: {
    appid: string
    mchid: string
    description: string
    out_trade_no: string
    time_expire?: string
    attach?: string
    notify_url: string
    goods_tag?: string
    support_fapiao?: boolean
    amount: { total: number, currency?: string }
    payer: { openid: string }
    detail?: PayDetail
    scene_info?: PaySceneInfo
    settle_info?: { profit_sharing?: boolean }
    contract_info: {
      token?: string
      password_free_contract_id?: string
      plan_id?: string
      contract_mchid?: string
      contract_appid?: string
      contract_code?: string
      request_serial?: string
      contract_display_account?: string
      contract_notify_url?: string
    }
  }
}
interface V3PayTransactionsJsapiWithContractPostAnswer { prepay_id: string }

export interface V3PayTransactionsNative extends Node {
  /** Native下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayTransactionsNativePost): Response<V3PayTransactionsNativePostAnswer>
  /** Native下单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   * 400 PARAM_ERROR INVALID_REQUEST APPID_MCHID_NOT_MATCH MCH_NOT_EXISTS ORDER_CLOSED · 401 SIGN_ERROR · 403 NO_AUTH OUT_TRADE_NO_USED · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayTransactionsNativePost): Promised<V3PayTransactionsNativePostAnswer>
}

interface V3PayTransactionsNativePost extends CallOptions {
  json: {
    /** ≤32 */ appid: string
    /** ≤32 */ mchid: string
    /** ≤127 */ description: string
    /** ≤32 */ out_trade_no: string
    time_expire?: string
    /** ≤128 */ attach?: string
    /** ≤255 */ notify_url: string
    /** ≤32 */ goods_tag?: string
    support_fapiao?: boolean
    amount: {
      /** 分 */ total: number
      /** ≤16 */ currency?: string
    }
    detail?: CouponInfo
    scene_info?: CommonSceneInfo
    settle_info?: { profit_sharing?: boolean }
    limit_pay?: Array<'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'>
    payer?: CombinePayerInfo
  }
}
interface V3PayTransactionsNativePostAnswer {
  /** ≤64 */ code_url: string
}

interface V3PayTransactionsOutTradeNo extends Node {
  _out_trade_no_: V3PayTransactionsOutTradeNoOutTradeNo
  '{out_trade_no}': V3PayTransactionsOutTradeNoOutTradeNo
}

export interface V3PayTransactionsOutTradeNoOutTradeNo extends Node {
  close: V3PayTransactionsOutTradeNoOutTradeNoClose
  reverse: V3PayTransactionsOutTradeNoOutTradeNoReverse
  /** 商户订单号查询 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070356
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: V3PayTransactionsOutTradeNoOutTradeNoGet): Response<V3PayTransactionsOutTradeNoOutTradeNoGetAnswer>
  /** 商户订单号查询 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013070356
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 404 ORDER_NOT_EXIST · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: V3PayTransactionsOutTradeNoOutTradeNoGet): Promised<V3PayTransactionsOutTradeNoOutTradeNoGetAnswer>
}

interface V3PayTransactionsOutTradeNoOutTradeNoGet extends CallOptions {
  out_trade_no: PathValue
  query: {
    /** ≤32 */ mchid: PathValue
  }
}
interface V3PayTransactionsOutTradeNoOutTradeNoGetAnswer {
  /** ≤32 */ appid: string
  /** ≤32 */ mchid: string
  /** ≤32 */ out_trade_no: string
  /** ≤32 */ transaction_id?: string
  trade_type?: Open<'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'>
  trade_state: Open<'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR'>
  /** ≤256 */ trade_state_desc: string
  /** ≤32 */ bank_type?: string
  /** ≤128 */ attach?: string
  success_time?: string
  payer?: {
    /** ≤128 */ openid?: string
  }
  amount?: CommRespAmountInfo
  scene_info?: {
    /** ≤32 */ device_id?: string
  }
  promotion_detail?: PartnerApiv3PartnerQueryResponsePromotionDetail[]
}

export interface V3PayTransactionsOutTradeNoOutTradeNoClose extends Node {
  /** 关单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791901
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: V3PayTransactionsOutTradeNoOutTradeNoClosePost): Response<''>
  /** 关单 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/doc/v3/merchant/4012791901
   * 400 PARAM_ERROR INVALID_REQUEST MCH_NOT_EXISTS · 401 SIGN_ERROR · 403 RULE_LIMIT TRADE_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: V3PayTransactionsOutTradeNoOutTradeNoClosePost): Promised<''>
}

interface V3PayTransactionsOutTradeNoOutTradeNoClosePost extends CallOptions {
  out_trade_no: PathValue
  json: {
    /** ≤32 */ mchid: string
  }
}

export interface V3PayTransactionsOutTradeNoOutTradeNoReverse extends Node {
  /** 撤销 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html */
  post(options: V3PayTransactionsOutTradeNoOutTradeNoReversePost): Response<V3PayTransactionsOutTradeNoOutTradeNoReversePostAnswer>
  /** 撤销 · 基础支付
   * 【普通商户】
   * https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/reverse.html */
  postAsync(options: V3PayTransactionsOutTradeNoOutTradeNoReversePost): Promised<V3PayTransactionsOutTradeNoOutTradeNoReversePostAnswer>
}

interface V3PayTransactionsOutTradeNoOutTradeNoReversePost extends CallOptions {
  out_trade_no: PathValue
  json: { appid: string, mchid: string }
}
interface V3PayTransactionsOutTradeNoOutTradeNoReversePostAnswer { appid?: string, mchid: string, out_trade_no: string }

interface CodepayDetail {
  cost_price?: number
  invoice_id?: string
  goods_detail: Array<{
    merchant_goods_id: string
    wxpay_goods_id?: string
    goods_name?: string
    quantity: number
    unit_price: number
  }>
}

interface CodepaySceneInfo {
  device_id?: string
  device_ip?: string
  store_info: { id?: string, out_id?: string }
}

interface CombinePayerInfo { identity?: Identity }

interface CommRespAmountInfo {
  /** 分 */ total?: number
  /** 分 */ payer_total?: number
  /** ≤16 */ currency?: string
  /** ≤16 */ payer_currency?: string
}

interface CommonSceneInfo {
  /** ≤45 */ payer_client_ip: string
  /** ≤32 */ device_id?: string
  store_info?: StoreInfo
}

interface ContractInfo {
  plan_id: string
  contract_mchid: string
  contract_appid: string
  contract_code: string
  request_serial: string
  contract_display_account: string
  contract_notify_url?: string
}

interface CouponInfo {
  cost_price?: number
  /** ≤32 */ invoice_id?: string
  goods_detail?: Array<{
    /** ≤32 */ merchant_goods_id: string
    /** ≤32 */ wechatpay_goods_id?: string
    /** ≤256 */ goods_name?: string
    quantity: number
    /** 分 */ unit_price: number
  }>
}

interface H5ReqSceneInfo {
  /** ≤45 */ payer_client_ip: string
  /** ≤32 */ device_id?: string
  store_info?: StoreInfo
  h5_info: UnionH5Info
}

interface PartnerApiv3PartnerQueryResponsePromotionDetail {
  /** ≤32 */ coupon_id: string
  /** ≤64 */ name: string
  /** ≤32 */ scope?: string
  /** ≤32 */ type?: string
  amount: number
  /** ≤32 */ stock_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
  /** ≤16 */ currency?: string
  goods_detail?: GoodsDetailInPromotion[]
}

interface PayAmount { total: number, payer_total?: number, currency?: string, payer_currency?: string }

interface PayDetail { cost_price?: number, invoice_id?: string, goods_detail: PayDetailGoodsDetail[] }

interface PayDetailGoodsDetail {
  merchant_goods_id: string
  wechatpay_goods_id?: string
  goods_name?: string
  quantity: number
  unit_price: number
}

interface PaySceneInfo {
  payer_client_ip: string
  device_id?: string
  store_info?: { id?: string, name?: string, area_code?: string, address?: string }
}

interface Payer {
  /** ≤128 */ sp_openid?: string
  /** ≤128 */ sub_openid?: string
}

interface StoreInfo {
  /** ≤32 */ id: string
  /** ≤256 */ name?: string
  /** ≤32 */ area_code?: string
  /** ≤512 */ address?: string
}

interface TransactionsCodepayAnswerPromotionDetail {
  coupon_id: string
  name?: string
  scope?: string
  type?: string
  amount: number
  stock_id?: string
  wechatpay_contribute?: number
  merchant_contribute?: number
  other_contribute?: number
  currency?: string
  goods_detail?: Array<{ goods_id: string, quantity?: number, unit_price?: number, discount_amount: number, goods_remark?: string }>
}

interface TransactionsMiniprogramRequestDetail {
  cost_price?: number
  invoice_id?: string
  goods_detail?: Array<{
    merchant_goods_id: string
    wechatpay_goods_id?: string
    goods_name?: string
    quantity: number
    unit_price: number
  }>
}
