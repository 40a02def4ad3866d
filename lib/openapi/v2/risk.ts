// Made by scripts/generate-types.ts.
import type { CallOptions, JsonText, Node, Outcome, Promised, Response } from '../node'

export interface Risk extends Node {
  getcertficates: Getcertficates
  getpublickey: Getpublickey
  getviolation: Getviolation
}

export interface Getcertficates extends Node {
  /** 获取平台证书 · APIv2∙通用 · APIv2∙小微
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11 */
  post(options: GetcertficatesPost): Response<GetcertficatesPostAnswer>
  /** 获取平台证书 · APIv2∙通用 · APIv2∙小微
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_11 */
  postAsync(options: GetcertficatesPost): Promised<GetcertficatesPostAnswer>
}

interface GetcertficatesPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface GetcertficatesPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  /** ≤32 */ error_code?: string
  /** ≤128 */ error_code_des?: string
  result_code?: Outcome
  /** ≤32 */ mch_id?: string
  /** ≤6000 */ certificates?: string
}

export interface Getpublickey extends Node {
  /** 获取RSA加密公钥 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4 */
  post(options: GetpublickeyPost): Response<GetpublickeyPostAnswer>
  /** 获取RSA加密公钥 · APIv2∙资金应用∙付款
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/tools/mch_pay_yhk.php?chapter=24_7&index=4 */
  postAsync(options: GetpublickeyPost): Promised<GetpublickeyPostAnswer>
}

interface GetpublickeyPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type: 'MD5' | 'HMAC-SHA256'
  }
}
interface GetpublickeyPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ error_code?: string
  /** ≤128 */ error_code_des?: string
  result_code?: Outcome
  /** ≤32 */ mch_id?: string
  /** ≤2048 */ pub_key?: string
  err_code?: string
  err_code_des?: string
}

export interface Getviolation extends Node {
  /** 银行特约商户违规信息查询 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902 */
  post(options: GetviolationPost): Response<GetviolationPostAnswer>
  /** 银行特约商户违规信息查询 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_28&index=1&p=902 */
  postAsync(options: GetviolationPost): Promised<GetviolationPostAnswer>
}

interface GetviolationPost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type?: 'HMAC-SHA256'
    /** ≤32 */ begin_time?: string
    /** ≤32 */ end_time?: string
    /** ≤10 */ page_index?: string
    /** ≤10 */ page_size?: string
    violation_records_format?: 'csv' | 'json'
  }
}
interface GetviolationPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ error_code?: string
  /** ≤128 */ error_code_des?: string
  result_code?: Outcome
  /** ≤128 */ result_msg?: string
  violation_records?: JsonText<{
    total_size?: number
    violation_records?: Array<{
      company_name?: string
      handle_method?: string
      handle_state?: string
      punish_time?: string
      sub_mch_id?: string
      deadline?: string
    }>
  }>
}
