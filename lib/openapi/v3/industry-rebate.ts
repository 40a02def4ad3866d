// Made by scripts/generate-types.ts.
import type { CallOptions, Node, PathValue, Promised, Response } from '../node'

export interface IndustryRebate extends Node {
  retailIndustry: RetailIndustry
  'retail-industry': RetailIndustry
  transactions: Transactions
}

interface RetailIndustry extends Node {
  transactions: RetailIndustryTransactions
}

export interface RetailIndustryTransactions extends Node {
  /** 回传SN和商品编码 · 智慧经营
   * 【服务商】 */
  post(options: RetailIndustryTransactionsPost): Response<''>
  /** 回传SN和商品编码 · 智慧经营
   * 【服务商】 */
  postAsync(options: RetailIndustryTransactionsPost): Promised<''>
}

interface RetailIndustryTransactionsPost extends CallOptions {
  json: {
    brand_id?: string
    transaction_id?: string
    out_trade_no: string
    sub_mchid: string
    device_id?: string
    goods_detail?: Array<{ barcode: string, merchant_goods_id?: string, goods_name: string, quantity: number, price: number }>
    code_url?: unknown
    device_sn?: unknown
  }
}

interface Transactions extends Node {
  _transaction_id_: TransactionsByTransactionId
  '{transaction_id}': TransactionsByTransactionId
}

export interface TransactionsByTransactionId extends Node {
  /** 支付码牌/点餐码牌交易回传 · 支付码牌∙交易
   * 【服务商】 */
  post(options: TransactionsByTransactionIdPost): Response<''>
  /** 支付码牌/点餐码牌交易回传 · 支付码牌∙交易
   * 【服务商】 */
  postAsync(options: TransactionsByTransactionIdPost): Promised<''>
}

interface TransactionsByTransactionIdPost extends CallOptions {
  transaction_id: PathValue
  json: { sub_mchid: string, code_url: string, out_trade_no: string, device_sn?: unknown }
}
