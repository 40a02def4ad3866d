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
    mch_id: string
    sub_mch_id: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    date: string
    nonce_str?: string
  }
}
interface QueryautowithdrawbydatePostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code: string
  err_code_des?: string
  sign_type?: Open<'HMAC-SHA256'>
  sign?: string
  date: string
  mch_id: string
  sub_mch_id: string
  nonce_str: string
  withdraw_status: string
  fail_reason?: string
  withdraw_id?: string
  amount?: string
  create_time?: string
  success_time?: string
  refund_time?: string
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
    mch_id: string
    sub_mch_id: string
    date: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface ReautowithdrawbydatePostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  err_code: string
  err_code_des?: string
  sign_type?: Open<'HMAC-SHA256'>
  sign?: string
  date: string
  mch_id: string
  sub_mch_id: string
  withdraw_id: string
  amount: string
  create_time: string
  nonce_str: string
}
