// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'

export interface Wxv extends Node {
  cancelbill: Cancelbill
  changerentmoney: Changerentmoney
  createhotelbill: Createhotelbill
  createrentbill: Createrentbill
  finishhotelbill: Finishhotelbill
  finishrentbill: Finishrentbill
  queryhotelbill: Queryhotelbill
  queryrentbill: Queryrentbill
}

export interface Cancelbill extends Node {
  /** 撤销租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 */
  post(options: CancelbillPost): Response<WxvAnswer>
  /** 撤销租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 */
  postAsync(options: CancelbillPost): Promised<WxvAnswer>
}

interface CancelbillPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤50 */ reason: string
    /** ≤32 */ service_id: string
  }
}

export interface Changerentmoney extends Node {
  /** 修改租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 */
  post(options: ChangerentmoneyPost): Response<WxvAnswer>
  /** 修改租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 */
  postAsync(options: ChangerentmoneyPost): Promised<WxvAnswer>
}

interface ChangerentmoneyPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤50 */ reason?: string
    /** ≤32 */ service_id: string
    total_amount: Numeric
    rent_fee: Numeric
    compensation_fee: Numeric
    /** ≤30 */ compensation_fee_desc?: string
  }
}

export interface Createhotelbill extends Node {
  /** 创建速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 */
  post(options: CreatehotelbillPost): Response<CreatehotelbillAnswer>
  /** 创建速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 */
  postAsync(options: CreatehotelbillPost): Promised<CreatehotelbillAnswer>
}

interface CreatehotelbillPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤32 */ service_id: string
    /** ≤40 */ room: string
    /** ≤14 */ start_time: string
    /** ≤14 */ end_time: string
    /** ≤20 */ service_location: string
    deposit_amount: Numeric
    room_rate: Numeric
    /** ≤30 */ room_rate_desc?: string
    /** ≤200 */ attach?: string
    /** ≤32 */ cancel_rule: string
    /** ≤150 */ cancel_rule_desc: string
    /** ≤128 */ cert_serial_no: string
    /** ≤128 */ openid?: string
    /** ≤400 */ name?: string
    /** ≤400 */ phone?: string
    /** ≤400 */ userid?: string
    /** ≤400 */ address?: string
  }
}

export interface Createrentbill extends Node {
  /** 创建租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 */
  post(options: CreaterentbillPost): Response<CreatehotelbillAnswer>
  /** 创建租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 */
  postAsync(options: CreaterentbillPost): Promised<CreatehotelbillAnswer>
}

interface CreaterentbillPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤32 */ service_id: string
    /** ≤40 */ goods_name: string
    /** ≤14 */ start_time?: string
    /** ≤14 */ end_time?: string
    /** ≤20 */ service_location?: string
    deposit_amount: Numeric
    /** ≤32 */ rent_unit: string
    rent_unit_fee: Numeric
    /** ≤30 */ rent_fee_desc?: string
    /** ≤200 */ attach?: string
    /** ≤128 */ cert_serial_no: string
    /** ≤128 */ openid?: string
    /** ≤400 */ name?: string
    /** ≤400 */ phone?: string
    /** ≤400 */ userid?: string
    /** ≤400 */ address?: string
  }
}

export interface Finishhotelbill extends Node {
  /** 完结速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 */
  post(options: FinishhotelbillPost): Response<WxvAnswer>
  /** 完结速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 */
  postAsync(options: FinishhotelbillPost): Promised<WxvAnswer>
}

interface FinishhotelbillPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤32 */ service_id: string
    checked_in: string
    /** ≤14 */ real_end_time?: string
    other_fee: Numeric
    other_fee_desc: string
    cancel_fee?: Numeric
    compensation_fee: Numeric
    compensation_fee_desc: string
    room_rate?: Numeric
    overdue_fine: Numeric
    overdue_fine_desc: string
    total_amount: Numeric
    /** ≤512 */ finish_ticket: string
    profit_sharing: 'Y' | 'N'
  }
}

export interface Finishrentbill extends Node {
  /** 完结租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 */
  post(options: FinishrentbillPost): Response<WxvAnswer>
  /** 完结租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 */
  postAsync(options: FinishrentbillPost): Promised<WxvAnswer>
}

interface FinishrentbillPost extends CallOptions {
  xml: {
    version: '1.0'
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    /** ≤32 */ out_order_no: string
    /** ≤32 */ service_id: string
    /** ≤32 */ returned: string
    /** ≤14 */ real_end_time?: string
    /** ≤30 */ service_end_location?: string
    total_amount: Numeric
    rent_fee: Numeric
    /** ≤6000 */ compensation_fee: string
    compensation_fee_desc: string
    /** ≤512 */ finish_ticket: string
    profit_sharing: 'Y' | 'N'
  }
}

export interface Queryhotelbill extends Node {
  /** 查询速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 */
  post(options: QueryhotelbillPost): Response<QueryhotelbillPostAnswer>
  /** 查询速住订单 · APIv2∙免押速住
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 */
  postAsync(options: QueryhotelbillPost): Promised<QueryhotelbillPostAnswer>
}

interface QueryhotelbillPost extends CallOptions {
  xml: WxvRequest
}
interface QueryhotelbillPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ sign?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id?: string
  state?: Open<'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED'>
  /** ≤40 */ room?: string
  /** ≤14 */ start_time?: string
  /** ≤14 */ end_time?: string
  /** ≤20 */ service_location?: string
  deposit_amount?: string
  room_rate?: string
  /** ≤30 */ room_rate_desc?: string
  /** ≤14 */ real_end_time?: string
  checked_in?: string
  other_fee?: string
  /** ≤30 */ other_fee_desc?: string
  compensation_fee?: string
  /** ≤30 */ compensation_fee_desc?: string
  overdue_fine?: string
  /** ≤30 */ overdue_fine_desc?: string
  cancel_fee?: string
  /** ≤30 */ cancel_fee_desc?: string
  /** ≤128 */ order_id: string
  /** ≤512 */ finish_ticket?: string
  /** ≤200 */ attach?: string
  /** ≤200 */ finish_transaction_id?: string
  pay_type?: Open<'MchChannelPayType'>
}

export interface Queryrentbill extends Node {
  /** 查询租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 */
  post(options: QueryrentbillPost): Response<QueryrentbillPostAnswer>
  /** 查询租借订单 · APIv2∙免押租借
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 */
  postAsync(options: QueryrentbillPost): Promised<QueryrentbillPostAnswer>
}

interface QueryrentbillPost extends CallOptions {
  xml: WxvRequest
}
interface QueryrentbillPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ sign?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id?: string
  state?: Open<'CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED'>
  /** ≤40 */ goods_name?: string
  /** ≤32 */ returned?: string
  /** ≤14 */ start_time?: string
  /** ≤20 */ service_location?: string
  deposit_amount?: string
  rent_unit?: Open<'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE'>
  rent_unit_fee?: string
  /** ≤30 */ rent_fee_desc?: string
  /** ≤14 */ real_end_time?: string
  rent_fee?: string
  compensation_fee?: string
  /** ≤30 */ compensation_fee_desc?: string
  /** ≤30 */ service_end_location?: string
  /** ≤128 */ order_id: string
  /** ≤512 */ finish_ticket?: string
  /** ≤200 */ attach?: string
  /** ≤200 */ finish_transaction_id?: string
  pay_type?: Open<'MchChannelPayType'>
}

interface CreatehotelbillAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ sign?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id?: string
  /** ≤128 */ order_id: string
  /** ≤32 */ miniprogram_appid?: string
  /** ≤128 */ miniprogram_path?: string
  /** ≤128 */ miniprogram_username?: string
  /** ≤300 */ package?: string
}

interface WxvAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤128 */ sign?: string
  /** ≤32 */ nonce_str?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ out_order_no: string
  /** ≤32 */ service_id?: string
  /** ≤128 */ order_id: string
}

interface WxvRequest {
  version: '1.0'
  /** ≤32 */ appid: string
  /** ≤32 */ mch_id: string
  /** ≤32 */ nonce_str?: string
  /** ≤128 */ sign?: string
  sign_type: 'HMAC-SHA256'
  /** ≤32 */ out_order_no: string
  return_query_id: string
  /** ≤32 */ service_id: string
}
