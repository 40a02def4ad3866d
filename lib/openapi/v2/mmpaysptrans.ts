// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'

export interface Mmpaysptrans extends Node {
  pay_bank: PayBank
  query_bank: QueryBank
}

export interface PayBank extends Node {
  /** 企业付款到银行卡 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2 */
  post(options: PayBankPost): Response<PayBankPostAnswer>
  /** 企业付款到银行卡 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_2 */
  postAsync(options: PayBankPost): Promised<PayBankPostAnswer>
}

interface PayBankPost extends CallOptions {
  xml: {
    mch_id: string
    partner_trade_no: string
    nonce_str?: string
    sign?: string
    enc_bank_no: string
    enc_true_name: string
    bank_code: string
    amount: Numeric
    desc?: string
  }
}
interface PayBankPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  mch_id: string
  partner_trade_no: string
  amount: string
  nonce_str: string
  sign: string
  payment_no: string
  cmms_amt: string
}

export interface QueryBank extends Node {
  /** 查询企业付款银行卡 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3 */
  post(options: QueryBankPost): Response<QueryBankPostAnswer>
  /** 查询企业付款银行卡 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay.php?chapter=24_3 */
  postAsync(options: QueryBankPost): Promised<QueryBankPostAnswer>
}

interface QueryBankPost extends CallOptions {
  xml: { mch_id: string, partner_trade_no: string, nonce_str?: string, sign?: string }
}
interface QueryBankPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  mch_id: string
  partner_trade_no: string
  payment_no: string
  bank_no_md5: string
  true_name_md5: string
  amount: string
  status: Open<'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL'>
  cmms_amt: string
  create_time: string
  pay_succ_time?: string
  reason?: string
}
