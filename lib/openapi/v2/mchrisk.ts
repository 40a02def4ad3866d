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
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ channel_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
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
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ acquiring_bank_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
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
    /** ≤32 */ mch_id: string
    /** ≤32 */ cert_serial_number?: string
    /** ≤344 */ certificates_number?: string
    /** ≤344 */ certificates_name?: string
    /** ≤344 */ settlement_card_no?: string
    /** ≤344 */ settlement_card_name?: string
    /** ≤128 */ settlement_card_bank?: string
    /** ≤344 */ business_license_number?: string
    /** ≤128 */ company_name?: string
    /** ≤256 */ store_address?: string
    /** ≤32 */ store_longitude?: string
    /** ≤32 */ store_latitude?: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface QuerymchriskPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ mch_id?: string
  /** ≤32 */ risk_level?: string
  /** ≤1024 */ risk_level_desc?: string
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
  xml: {
    /** ≤32 */ mch_id: string
    /** ≤128 */ callback_url: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface SetmchriskcallbackPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ mch_id?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
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
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_mch_id: string
    /** ≤32 */ event_code: string
    /** ≤344 */ certificates_number?: string
    /** ≤344 */ certificates_name?: string
    /** ≤344 */ settlement_card_no?: string
    /** ≤344 */ settlement_card_name?: string
    /** ≤128 */ settlement_card_bank?: string
    /** ≤344 */ business_license_number?: string
    /** ≤128 */ company_name?: string
    /** ≤256 */ store_address?: string
    /** ≤32 */ store_longitude?: string
    /** ≤32 */ store_latitude?: string
    /** ≤32 */ risk_type: string
    /** ≤32 */ punish_type: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
    sign_type: 'HMAC-SHA256'
  }
}
interface SyncmchriskresultPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
}

interface BankquerymchauditinfoResponse {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ err_code_des?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_mch_id?: string
  /** ≤32 */ channel_id?: string
  /** ≤32 */ audit_status?: string
  /** ≤128 */ audit_comment?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  sign_type?: Open<'HMAC-SHA256'>
}
