// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'
import type { FundflowbillAnswer } from '../shared'

export interface Bill extends Node {
  fundflowbill: Fundflowbill
  subMerchantFundflowbill: SubMerchantFundflowbill
  'sub-merchant-fundflowbill': SubMerchantFundflowbill
  tradebill: Tradebill
}

export interface Fundflowbill extends Node {
  /** 申请资金账单 · 基础支付∙账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html */
  get(options: FundflowbillGet): Response<FundflowbillAnswer>
  /** 申请资金账单 · 基础支付∙账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/merchant/apis/bill-download/fund-bill/get-fund-bill.html */
  getAsync(options: FundflowbillGet): Promised<FundflowbillAnswer>
}

interface FundflowbillGet extends CallOptions {
  query: { bill_date: string, sub_mchid?: string, account_type?: 'BASIC' | 'OPERATION' | 'FEES', tar_type?: 'GZIP' }
}

export interface SubMerchantFundflowbill extends Node {
  /** 申请单个子商户资金账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html */
  get(options: SubMerchantFundflowbillGet): Response<SubMerchantFundflowbillGetAnswer>
  /** 申请单个子商户资金账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * https://pay.weixin.qq.com/docs/partner/apis/bill-download/sub-mch-fund-flow-bill/get-sub-mch-fund-flow-bill.html */
  getAsync(options: SubMerchantFundflowbillGet): Promised<SubMerchantFundflowbillGetAnswer>
}

interface SubMerchantFundflowbillGet extends CallOptions {
  query: {
    sub_mchid: string
    bill_date: string
    tar_type?: 'GZIP'
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
  }
}
interface SubMerchantFundflowbillGetAnswer {
  download_bill_count: number
  download_bill_list?: Array<{
    bill_sequence: number
    download_url: string
    encrypt_key: string
    hash_type: string
    hash_value: string
    nonce: string
  }>
}

export interface Tradebill extends Node {
  /** 申请交易账单 · 基础支付∙账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html */
  get(options: TradebillGet): Response<FundflowbillAnswer>
  /** 申请交易账单 · 基础支付∙账单 · 收付通∙账单
   * https://pay.weixin.qq.com/docs/merchant/apis/bill-download/trade-bill/get-trade-bill.html */
  getAsync(options: TradebillGet): Promised<FundflowbillAnswer>
}

interface TradebillGet extends CallOptions {
  query: {
    bill_date: string
    sub_mchid?: string
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
    tar_type?: 'GZIP'
  }
}
