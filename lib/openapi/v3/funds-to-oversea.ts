// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'
import type { FundflowbillAnswer } from '../shared'

export interface FundsToOversea extends Node {
  billDownloadUrl: BillDownloadUrl
  'bill-download-url': BillDownloadUrl
  orders: Orders
  return: Return
  transactions: Transactions
}

export interface BillDownloadUrl extends Node {
  /** 获取购付汇账单文件下载链接 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml */
  get(options: BillDownloadUrlGet): Response<FundflowbillAnswer>
  /** 获取购付汇账单文件下载链接 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_4.shtml */
  getAsync(options: BillDownloadUrlGet): Promised<FundflowbillAnswer>
}

interface BillDownloadUrlGet extends CallOptions {
  query: { bill_date: string, sub_mchid?: string }
}

export interface Orders extends Node {
  _out_order_id_: OrdersByOutOrderId
  '{out_order_id}': OrdersByOutOrderId
  /** 申请资金出境 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml */
  post(options: OrdersPost): Response<FundsToOverseaOrdersAnswer>
  /** 申请资金出境 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_2.shtml */
  postAsync(options: OrdersPost): Promised<FundsToOverseaOrdersAnswer>
}

interface OrdersPost extends CallOptions {
  json: {
    out_order_id: string
    sub_mchid: string
    transaction_id: string
    amount: number
    foreign_currency: string
    goods_info?: Array<{ goods_name: string, goods_category: string, goods_unit_price: number, goods_quantity: number }>
    seller_info: { oversea_business_name: string, oversea_shop_name: string, seller_id: string }
    express_info: { courier_number: string, express_company_name: string }
    payee_info: { payee_id: string }
    presale_info?: {
      type: 'DEPOSIT' | 'BALANCE'
      total_amount: number
      deposit_transaction_id?: string
      balance_transaction_id?: string
    }
  }
}

export interface OrdersByOutOrderId extends Node {
  /** 查询出境结果 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml */
  get(options: OrdersByOutOrderIdGet): Response<FundsToOverseaOrdersAnswer>
  /** 查询出境结果 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_3.shtml */
  getAsync(options: OrdersByOutOrderIdGet): Promised<FundsToOverseaOrdersAnswer>
}

interface OrdersByOutOrderIdGet extends CallOptions {
  out_order_id: PathValue
  query: { sub_mchid: string, transaction_id: string }
}

interface Return extends Node {
  returnOrders: ReturnReturnOrders
  'return-orders': ReturnReturnOrders
}

export interface ReturnReturnOrders extends Node {
  outReturnNo: ReturnOrdersOutReturnNo
  'out-return-no': ReturnOrdersOutReturnNo
  /** 申请资金出境退回 · 收付通∙跨境
   * https://pay.weixin.qq.com/doc/v3/partner/4013735039 */
  post(options: ReturnReturnOrdersPost): Response<ReturnReturnOrdersPostAnswer>
  /** 申请资金出境退回 · 收付通∙跨境
   * https://pay.weixin.qq.com/doc/v3/partner/4013735039 */
  postAsync(options: ReturnReturnOrdersPost): Promised<ReturnReturnOrdersPostAnswer>
}

interface ReturnReturnOrdersPost extends CallOptions {
  json: {
    out_return_no: string
    sub_mchid: string
    out_order_id: string
    transaction_id: string
    supplement_info: string
    amount: number
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
  create_time: string
  success_time?: string
  fail_reason?: Open<'RETURN_AMOUNT_NOT_ENOUGH'>
  refund_id?: unknown
}

interface ReturnOrdersOutReturnNo extends Node {
  _out_return_no_: ReturnOrdersByOutReturnNo
  '{out_return_no}': ReturnOrdersByOutReturnNo
}

export interface ReturnOrdersByOutReturnNo extends Node {
  /** 查询出境退回结果（通过商户出境退回单号） · 收付通∙跨境
   * https://pay.weixin.qq.com/doc/v3/partner/4013735052 */
  get(options: ReturnOrdersByOutReturnNoGet): Response<ReturnOrdersByOutReturnNoGetAnswer>
  /** 查询出境退回结果（通过商户出境退回单号） · 收付通∙跨境
   * https://pay.weixin.qq.com/doc/v3/partner/4013735052 */
  getAsync(options: ReturnOrdersByOutReturnNoGet): Promised<ReturnOrdersByOutReturnNoGetAnswer>
}

interface ReturnOrdersByOutReturnNoGet extends CallOptions {
  out_return_no: PathValue
  query: { sub_mchid: string }
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
  create_time: string
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
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml */
  get(options: TransactionsAvailableAbroadAmountsGet): Response<TransactionsAvailableAbroadAmountsGetAnswer>
  /** 查询订单剩余可出境余额 · 收付通∙跨境
   * https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter7_10_1.shtml */
  getAsync(options: TransactionsAvailableAbroadAmountsGet): Promised<TransactionsAvailableAbroadAmountsGetAnswer>
}

interface TransactionsAvailableAbroadAmountsGet extends CallOptions {
  transaction_id: PathValue
  query: { sub_mchid: string }
}
interface TransactionsAvailableAbroadAmountsGetAnswer { transaction_id: string, available_abroad_amount: number }

interface FundsToOverseaOrdersAnswer {
  out_order_id: string
  sub_mchid: string
  order_id: string
  result: string
  fail_reason?: string
  amount: number
  foreign_amount?: number
  foreign_currency: string
  rate?: number
  exchange_rate_time?: string
  estimate_exchange_rate_time?: string
  departure_amount?: number
  fee?: number
  charge_mchid?: string
  charge_account_type?: string
}
