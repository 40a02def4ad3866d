// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, PathValue, Promised, Response } from '../node'

export interface Merchantfund extends Node {
  merchant: Merchant
  partner: Partner
}

interface Merchant extends Node {
  incomeRecords: MerchantIncomeRecords
  'income-records': MerchantIncomeRecords
}

export interface MerchantIncomeRecords extends Node {
  /** 服务商银行来账查询 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】 */
  get(options: MerchantIncomeRecordsGet): Response<MerchantIncomeRecordsGetAnswer>
  /** 服务商银行来账查询 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】 */
  getAsync(options: MerchantIncomeRecordsGet): Promised<MerchantIncomeRecordsGetAnswer>
}

interface MerchantIncomeRecordsGet extends CallOptions {
  query: { account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>, date: PathValue, offset?: Numeric, limit: Numeric }
}
interface MerchantIncomeRecordsGetAnswer {
  total_count?: number
  offset?: number
  limit?: number
  data?: Array<{
    mchid: string
    account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
    income_record_type: Open<'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE'>
    income_record_id: string
    amount: number
    success_time?: string
    bank_name: string
    bank_account_name: string
    bank_account_number?: string
    recharge_remark?: string
  }>
  links?: { next?: string, prev?: string, self?: string }
}

interface Partner extends Node {
  incomeRecords: PartnerIncomeRecords
  'income-records': PartnerIncomeRecords
}

export interface PartnerIncomeRecords extends Node {
  /** 特约商户银行来账查询 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】 */
  get(options: PartnerIncomeRecordsGet): Response<PartnerIncomeRecordsGetAnswer>
  /** 特约商户银行来账查询 · 资金应用∙转账∙服务商模式 · 运营工具∙用工卡
   * 【服务商】 */
  getAsync(options: PartnerIncomeRecordsGet): Promised<PartnerIncomeRecordsGetAnswer>
}

interface PartnerIncomeRecordsGet extends CallOptions {
  query: {
    sub_mchid: PathValue
    account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
    date: PathValue
    offset?: Numeric
    limit: Numeric
  }
}
interface PartnerIncomeRecordsGetAnswer {
  total_count?: number
  offset?: number
  limit?: number
  data?: Array<{
    sub_mchid: string
    account_type: Open<'BASIC' | 'OPERATION' | 'FEES'>
    income_record_type: Open<'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE'>
    income_record_id: string
    amount: number
    success_time?: string
    bank_name: string
    bank_account_name: string
    bank_account_number?: string
    recharge_remark?: string
  }>
  links?: { next?: string, prev?: string, self?: string }
}
