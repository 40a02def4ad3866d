// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, Outcome, Promised, Response } from '../node'

export interface Mchrisk extends Node {
  bankquerymchauditinfo: Bankquerymchauditinfo
  channelquerymchauditinfo: Channelquerymchauditinfo
  querymchrisk: Querymchrisk
  setmchriskcallback: Setmchriskcallback
  syncmchriskresult: Syncmchriskresult
}

export interface Bankquerymchauditinfo extends Node {
  /** 间联模式查询商户审核状态开放接口 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295 */
  post(options: BankquerymchauditinfoPost): Response<BankquerymchauditinfoResponse>
  /** 间联模式查询商户审核状态开放接口 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_295 */
  postAsync(options: BankquerymchauditinfoPost): Promised<BankquerymchauditinfoResponse>
}

interface BankquerymchauditinfoPost extends CallOptions {
  xml: {
    mch_id: string
    sub_mch_id: string
    channel_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}

export interface Channelquerymchauditinfo extends Node {
  /** 渠道商查询商户审核信息 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296 */
  post(options: ChannelquerymchauditinfoPost): Response<BankquerymchauditinfoResponse>
  /** 渠道商查询商户审核信息 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_296 */
  postAsync(options: ChannelquerymchauditinfoPost): Promised<BankquerymchauditinfoResponse>
}

interface ChannelquerymchauditinfoPost extends CallOptions {
  xml: {
    mch_id: string
    sub_mch_id: string
    acquiring_bank_id: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}

export interface Querymchrisk extends Node {
  /** 事前-风险商户核查接口 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291 */
  post(options: QuerymchriskPost): Response<QuerymchriskPostAnswer>
  /** 事前-风险商户核查接口 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_291 */
  postAsync(options: QuerymchriskPost): Promised<QuerymchriskPostAnswer>
}

interface QuerymchriskPost extends CallOptions {
  xml: {
    mch_id: string
    cert_serial_number?: string
    certificates_number?: string
    certificates_name?: string
    settlement_card_no?: string
    settlement_card_name?: string
    settlement_card_bank?: string
    business_license_number?: string
    company_name?: string
    store_address?: string
    store_longitude?: string
    store_latitude?: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface QuerymchriskPostAnswer {
  return_code: Outcome
  return_msg?: string
  result_code: Outcome
  mch_id: string
  risk_level: string
  risk_level_desc: string
}

export interface Setmchriskcallback extends Node {
  /** 设置风险通知回调链接 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294 */
  post(options: SetmchriskcallbackPost): Response<SetmchriskcallbackPostAnswer>
  /** 设置风险通知回调链接 · APIv2∙风控
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_294 */
  postAsync(options: SetmchriskcallbackPost): Promised<SetmchriskcallbackPostAnswer>
}

interface SetmchriskcallbackPost extends CallOptions {
  xml: { mch_id: string, callback_url: string, nonce_str?: string, sign?: string, sign_type: 'HMAC-SHA256' }
}
interface SetmchriskcallbackPostAnswer {
  return_code: Outcome
  return_msg?: string
  mch_id: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
}

export interface Syncmchriskresult extends Node {
  /** 事后-风险商户处理结果同步接口 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293 */
  post(options: SyncmchriskresultPost): Response<SyncmchriskresultPostAnswer>
  /** 事后-风险商户处理结果同步接口 · APIv2∙风控
   *
   * Mutual TLS: `security: true`.
   * https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_293 */
  postAsync(options: SyncmchriskresultPost): Promised<SyncmchriskresultPostAnswer>
}

interface SyncmchriskresultPost extends CallOptions {
  xml: {
    mch_id: string
    sub_mch_id: string
    event_code: string
    certificates_number?: string
    certificates_name?: string
    settlement_card_no?: string
    settlement_card_name?: string
    settlement_card_bank?: string
    business_license_number?: string
    company_name?: string
    store_address?: string
    store_longitude?: string
    store_latitude?: string
    risk_type: string
    punish_type: string
    nonce_str?: string
    sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface SyncmchriskresultPostAnswer { return_code: Outcome, return_msg?: string, result_code: Outcome, err_code?: string, err_code_des?: string }

interface BankquerymchauditinfoResponse {
  return_code: Outcome
  return_msg: string
  result_code: Outcome
  err_code?: string
  err_code_des?: string
  mch_id: string
  sub_mch_id: string
  channel_id: string
  audit_status: string
  audit_comment: string
  nonce_str: string
  sign: string
  sign_type?: Open<'HMAC-SHA256'>
}
