// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Bill extends Node {
  fundflowbill: Fundflowbill
  subMerchantFundflowbill: SubMerchantFundflowbill
  'sub-merchant-fundflowbill': SubMerchantFundflowbill
  tradebill: Tradebill
}

export interface Fundflowbill extends Node {
  /** 申请资金账单 · 基础支付∙账单 · 收付通∙账单
   * 【平台商户】【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421456
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: FundflowbillGet): Response<BillFundflowbillAnswer>
  /** 申请资金账单 · 基础支付∙账单 · 收付通∙账单
   * 【平台商户】【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013421456
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: FundflowbillGet): Promised<BillFundflowbillAnswer>
}

interface FundflowbillGet extends CallOptions {
  query: {
    /** ≤10 */ bill_date: PathValue
    account_type?: 'BASIC' | 'OPERATION' | 'FEES'
    tar_type?: 'GZIP'
    sub_mchid?: PathValue
  }
}

export interface SubMerchantFundflowbill extends Node {
  /** 申请单个子商户资金账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760249
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: SubMerchantFundflowbillGet): Response<SubMerchantFundflowbillGetAnswer>
  /** 申请单个子商户资金账单 · 基础支付∙账单 · 收付通∙账单 · 运营工具∙用工卡
   * 【平台商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/partner/4012760249
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 403 NO_AUTH · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: SubMerchantFundflowbillGet): Promised<SubMerchantFundflowbillGetAnswer>
}

interface SubMerchantFundflowbillGet extends CallOptions {
  query: {
    /** ≤12 */ sub_mchid: PathValue
    /** ≤10 */ bill_date: PathValue
    account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT'
    algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM'
    tar_type?: 'GZIP'
  }
}
interface SubMerchantFundflowbillGetAnswer {
  download_bill_count: number
  download_bill_list?: Array<{
    bill_sequence: number
    hash_type: Open<'SHA1'>
    /** ≤1024 */ hash_value: string
    /** ≤2048 */ download_url: string
    /** Encrypted. */ encrypt_key: string
    /** ≤16 */ nonce: string
  }>
}

export interface Tradebill extends Node {
  /** 申请交易账单 · 基础支付∙账单 · 收付通∙账单
   * 【平台商户】【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013071227
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  get(options: TradebillGet): Response<BillFundflowbillAnswer>
  /** 申请交易账单 · 基础支付∙账单 · 收付通∙账单
   * 【平台商户】【普通商户】【普通服务商】
   * https://pay.weixin.qq.com/doc/v3/merchant/4013071227
   * 400 PARAM_ERROR INVALID_REQUEST NO_STATEMENT_EXIST STATEMENT_CREATING · 401 SIGN_ERROR · 429 FREQUENCY_LIMITED · 500 SYSTEM_ERROR */
  getAsync(options: TradebillGet): Promised<BillFundflowbillAnswer>
}

interface TradebillGet extends CallOptions {
  query: {
    /** ≤10 */ bill_date: PathValue
    /** ≤12 */ sub_mchid?: PathValue
    bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
    tar_type?: 'GZIP'
  }
}

interface BillFundflowbillAnswer {
  hash_type: Open<'SHA1'>
  /** ≤1024 */ hash_value: string
  /** ≤2048 */ download_url: string
}
