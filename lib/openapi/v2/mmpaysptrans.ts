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
    /** ≤32 */ mch_id: string
    /** ≤32 */ partner_trade_no: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    /** ≤384 */ enc_bank_no: string
    /** ≤384 */ enc_true_name: string
    /** ≤64 */ bank_code: string
    amount: Numeric
    /** ≤512 */ desc?: string
  }
}
interface PayBankPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ partner_trade_no: string
  amount?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤64 */ payment_no: string
  cmms_amt?: string
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
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ partner_trade_no: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
}
interface QueryBankPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ partner_trade_no: string
  /** ≤64 */ payment_no: string
  /** ≤32 */ bank_no_md5?: string
  /** ≤32 */ true_name_md5?: string
  amount?: string
  status?: Open<'SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL'>
  cmms_amt?: string
  /** ≤32 */ create_time?: string
  /** ≤32 */ pay_succ_time?: string
  /** ≤128 */ reason?: string
}
