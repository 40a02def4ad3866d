// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Outcome, Promised, Response } from '../node'

export interface Fund extends Node {
  queryautowithdrawbydate: Queryautowithdrawbydate
  reautowithdrawbydate: Reautowithdrawbydate
}

export interface Queryautowithdrawbydate extends Node {
  /** 查询提现状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
   * @deprecated */
  post(options: QueryautowithdrawbydatePost): Response<QueryautowithdrawbydatePostAnswer>
  /** 查询提现状态 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_1
   * @deprecated */
  postAsync(options: QueryautowithdrawbydatePost): Promised<QueryautowithdrawbydatePostAnswer>
}

interface QueryautowithdrawbydatePost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤64 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ date: string
    /** ≤32 */ nonce_str?: string
  }
}
interface QueryautowithdrawbydatePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤16 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  sign_type?: Open<'HMAC-SHA256'>
  /** ≤64 */ sign?: string
  /** ≤32 */ date?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ withdraw_status?: string
  /** ≤64 */ fail_reason?: string
  /** ≤32 */ withdraw_id?: string
  amount?: string
  /** ≤32 */ create_time?: string
  /** ≤32 */ success_time?: string
  /** ≤32 */ refund_time?: string
}

export interface Reautowithdrawbydate extends Node {
  /** 重新发起提现 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated */
  post(options: ReautowithdrawbydatePost): Response<ReautowithdrawbydatePostAnswer>
  /** 重新发起提现 · APIv2∙小微
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3
   * @deprecated */
  postAsync(options: ReautowithdrawbydatePost): Promised<ReautowithdrawbydatePostAnswer>
}

interface ReautowithdrawbydatePost extends CallOptions {
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ date: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ReautowithdrawbydatePostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤16 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  sign_type?: Open<'HMAC-SHA256'>
  /** ≤64 */ sign?: string
  /** ≤32 */ date?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤64 */ withdraw_id?: string
  amount?: string
  /** ≤32 */ create_time?: string
  /** ≤32 */ nonce_str?: string
}
