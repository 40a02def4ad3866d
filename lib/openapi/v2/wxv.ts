// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'
import type { QueryhotelbillState } from '../shared'

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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    reason: string
    service_id: string
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    reason?: string
    service_id: string
    total_amount: Numeric
    rent_fee: Numeric
    compensation_fee: Numeric
    compensation_fee_desc?: string
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    service_id: string
    room: string
    start_time: string
    end_time: string
    service_location: string
    deposit_amount: Numeric
    room_rate: Numeric
    room_rate_desc?: string
    attach?: string
    cancel_rule: string
    cancel_rule_desc: string
    cert_serial_no: string
    openid?: string
    name?: string
    phone?: string
    userid?: string
    address?: string
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    service_id: string
    goods_name: string
    start_time?: string
    end_time?: string
    service_location?: string
    deposit_amount: Numeric
    rent_unit: string
    rent_unit_fee: Numeric
    rent_fee_desc?: string
    attach?: string
    cert_serial_no: string
    openid?: string
    name?: string
    phone?: string
    userid?: string
    address?: string
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    service_id: string
    checked_in: string
    real_end_time?: string
    other_fee: Numeric
    other_fee_desc: string
    cancel_fee?: Numeric
    compensation_fee: Numeric
    compensation_fee_desc: string
    room_rate?: Numeric
    overdue_fine: Numeric
    overdue_fine_desc: string
    total_amount: Numeric
    finish_ticket: string
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
    appid: string
    mch_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
    out_order_no: string
    service_id: string
    returned: string
    real_end_time?: string
    service_end_location?: string
    total_amount: Numeric
    rent_fee: Numeric
    compensation_fee: string
    compensation_fee_desc: string
    finish_ticket: string
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
  return_msg?: string
  sign: string
  nonce_str: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  out_order_no: string
  service_id: string
  state: Open<QueryhotelbillState>
  room: string
  start_time: string
  end_time?: string
  service_location: string
  deposit_amount: string
  room_rate: string
  room_rate_desc: string
  real_end_time?: string
  checked_in: string
  other_fee?: string
  other_fee_desc?: string
  compensation_fee?: string
  compensation_fee_desc?: string
  overdue_fine?: string
  overdue_fine_desc?: string
  cancel_fee?: string
  cancel_fee_desc?: string
  order_id: string
  finish_ticket: string
  attach?: string
  finish_transaction_id?: string
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
  return_msg?: string
  sign: string
  nonce_str: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  out_order_no: string
  service_id: string
  state: Open<QueryhotelbillState>
  goods_name: string
  returned: string
  start_time?: string
  service_location?: string
  deposit_amount: string
  rent_unit: Open<'FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE'>
  rent_unit_fee: string
  rent_fee_desc?: string
  real_end_time?: string
  rent_fee?: string
  compensation_fee?: string
  compensation_fee_desc?: string
  service_end_location?: string
  order_id: string
  finish_ticket: string
  attach?: string
  finish_transaction_id?: string
  pay_type?: Open<'MchChannelPayType'>
}

interface CreatehotelbillAnswer {
  return_code: Outcome
  return_msg?: string
  sign: string
  nonce_str: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  out_order_no: string
  service_id: string
  order_id: string
  miniprogram_appid: string
  miniprogram_path: string
  miniprogram_username: string
  package: string
}

interface WxvAnswer {
  return_code: Outcome
  return_msg?: string
  sign: string
  nonce_str: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  appid: string
  mch_id: string
  out_order_no: string
  service_id: string
  order_id: string
}

interface WxvRequest {
  version: '1.0'
  appid: string
  mch_id: string
  nonce_str?: string
  sign?: string
  sign_type: 'HMAC-SHA256'
  out_order_no: string
  return_query_id: string
  service_id: string
}
