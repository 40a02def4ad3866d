// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface FundsToOversea extends Node {
  billDownloadUrl: BillDownloadUrl
  'bill-download-url': BillDownloadUrl
  orders: Orders
  return: Return
  transactions: Transactions
}

export interface BillDownloadUrl extends Node {
  /** 获取购付汇账单文件下载链接 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476132
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: BillDownloadUrlGet): Response<BillDownloadUrlGetAnswer>
  /** 获取购付汇账单文件下载链接 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476132
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: BillDownloadUrlGet): Promised<BillDownloadUrlGetAnswer>
}

interface BillDownloadUrlGet extends CallOptions {
  query: {
    /** ≤10 */ bill_date: PathValue
    /** ≤20 */ sub_mchid?: PathValue
  }
}
interface BillDownloadUrlGetAnswer {
  hash_type: Open<'SHA1'>
  /** ≤1024 */ hash_value: string
  /** ≤2048 */ download_url: string
}

export interface Orders extends Node {
  _out_order_id_: OrdersByOutOrderId
  '{out_order_id}': OrdersByOutOrderId
  /** 申请资金出境 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476113
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  post(options: OrdersPost): Response<Order>
  /** 申请资金出境 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476113
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 404 NOT_FOUND · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  postAsync(options: OrdersPost): Promised<Order>
}

interface OrdersPost extends CallOptions {
  json: {
    /** ≤64 */ out_order_id: string
    /** ≤64 */ sub_mchid: string
    /** ≤64 */ transaction_id: string
    /** 分 */ amount: number
    /** ≤20 */ foreign_currency: string
    goods_info?: Array<{
      /** ≤128 */ goods_name: string
      /** ≤32 */ goods_category: string
      /** 分 */ goods_unit_price: number
      goods_quantity: number
    }>
    seller_info: {
      /** ≤256 */ oversea_business_name: string
      /** ≤256 */ oversea_shop_name: string
      /** ≤128 */ seller_id: string
    }
    express_info?: {
      /** ≤256 */ courier_number: string
      /** ≤256 */ express_company_name: string
    }
    payee_info: {
      /** ≤128 */ payee_id: string
    }
    presale_info?: {
      type: 'DEPOSIT' | 'BALANCE'
      /** 分 */ total_amount: number
      /** ≤64 */ deposit_transaction_id?: string
      /** ≤64 */ balance_transaction_id?: string
    }
  }
}

export interface OrdersByOutOrderId extends Node {
  /** 查询出境结果 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476127
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  get(options: OrdersByOutOrderIdGet): Response<Order>
  /** 查询出境结果 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476127
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 500 SYSTEM_ERROR */
  getAsync(options: OrdersByOutOrderIdGet): Promised<Order>
}

interface OrdersByOutOrderIdGet extends CallOptions {
  out_order_id: PathValue
  query: {
    /** ≤64 */ sub_mchid: PathValue
    /** ≤64 */ transaction_id: PathValue
  }
}

interface Return extends Node {
  returnOrders: ReturnReturnOrders
  'return-orders': ReturnReturnOrders
}

export interface ReturnReturnOrders extends Node {
  outReturnNo: ReturnOrdersOutReturnNo
  'out-return-no': ReturnOrdersOutReturnNo
  /** 申请资金出境退回 · 收付通∙跨境
   * 【电商平台】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735039 */
  post(options: ReturnReturnOrdersPost): Response<ReturnReturnOrdersPostAnswer>
  /** 申请资金出境退回 · 收付通∙跨境
   * 【电商平台】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735039 */
  postAsync(options: ReturnReturnOrdersPost): Promised<ReturnReturnOrdersPostAnswer>
}

interface ReturnReturnOrdersPost extends CallOptions {
  json: {
    out_return_no: string
    sub_mchid: string
    out_order_id: string
    transaction_id: string
    supplement_info?: string
    amount: number
    refund_id?: string
  }
}
interface ReturnReturnOrdersPostAnswer {
  out_return_no: string
  sub_mchid: string
  return_id: string
  out_order_id: string
  transaction_id: string
  supplement_info?: string
  amount: number
  state: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  create_time?: string
  success_time?: string
  fail_reason?: Open<'RETURN_AMOUNT_NOT_ENOUGH'>
  refund_id?: string
}

interface ReturnOrdersOutReturnNo extends Node {
  _out_return_no_: ReturnOrdersByOutReturnNo
  '{out_return_no}': ReturnOrdersByOutReturnNo
}

export interface ReturnOrdersByOutReturnNo extends Node {
  /** 查询出境退回结果（通过商户出境退回单号） · 收付通∙跨境
   * 【电商平台】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735052 */
  get(options: ReturnOrdersByOutReturnNoGet): Response<ReturnOrdersByOutReturnNoGetAnswer>
  /** 查询出境退回结果（通过商户出境退回单号） · 收付通∙跨境
   * 【电商平台】
   * https://pay.weixin.qq.com/doc/v3/partner/4013735052 */
  getAsync(options: ReturnOrdersByOutReturnNoGet): Promised<ReturnOrdersByOutReturnNoGetAnswer>
}

interface ReturnOrdersByOutReturnNoGet extends CallOptions {
  out_return_no: PathValue
  query: { sub_mchid: PathValue }
}
interface ReturnOrdersByOutReturnNoGetAnswer {
  out_return_no: string
  sub_mchid: string
  return_id: string
  out_order_id: string
  transaction_id: string
  refund_id: string
  amount: number
  state: Open<'PROCESSING' | 'SUCCESS' | 'FAILED'>
  create_time?: string
  success_time?: string
  fail_reason?: string
}

interface Transactions extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

interface TransactionsByTransactionId extends Node {
  available_abroad_amounts: TransactionsAvailableAbroadAmounts
}

export interface TransactionsAvailableAbroadAmounts extends Node {
  /** 查询订单剩余可出境余额 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476109
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: TransactionsAvailableAbroadAmountsGet): Response<TransactionsAvailableAbroadAmountsGetAnswer>
  /** 查询订单剩余可出境余额 · 收付通∙跨境
   * 【平台商户】
   * https://pay.weixin.qq.com/doc/v3/partner/4012476109
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: TransactionsAvailableAbroadAmountsGet): Promised<TransactionsAvailableAbroadAmountsGetAnswer>
}

interface TransactionsAvailableAbroadAmountsGet extends CallOptions {
  transaction_id: PathValue
  query: {
    /** ≤32 */ sub_mchid: PathValue
  }
}
interface TransactionsAvailableAbroadAmountsGetAnswer {
  /** ≤32 */ transaction_id: string
  /** 分 */ available_abroad_amount: number
}

interface Order {
  /** ≤64 */ out_order_id: string
  /** ≤64 */ sub_mchid: string
  /** ≤128 */ order_id: string
  result: Open<'ACCEPT' | 'SUCCESS' | 'FAIL'>
  fail_reason?: Open<'MCHID_FROZEN' | 'DEAL_TIMEOUT' | 'TRADE_SUIT' | 'DEPARTURE_AMOUNT_NO_ENOUGH' | 'BASIC_AMOUNT_NO_ENOUGH' | 'PAYMENT_NOT_SUPPORT_DEPARTURE' | 'OUT_ORDER_ID_DUPLICATE' | 'RISK_CONTROL' | 'SYSTEM_ERROR' | 'FEE_ACCOUNT_NOT_OPEN' | 'PAYER_ACCOUNT_ABNORMAL' | 'GOODS_INFO_ILLEGAL' | 'FOREIGN_CURRENCY_NOT_SUPPORT' | 'PAYEE_INFO_ILLEGAL' | 'PRESALE_INFO_ILLEGAL'>
  /** 分 */ amount: number
  foreign_amount?: number
  /** ≤20 */ foreign_currency: string
  rate?: number
  exchange_rate_time?: string
  estimate_exchange_rate_time?: string
  /** 分 */ departure_amount?: number
  /** 分 */ fee?: number
  /** ≤64 */ charge_mchid?: string
  charge_account_type?: Open<'BASIC' | 'FEES'>
}
