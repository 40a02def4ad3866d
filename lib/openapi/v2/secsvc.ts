// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Open, Outcome, Promised, Response } from '../node'

export interface Secsvc extends Node {
  getrealnameinfo: Getrealnameinfo
  realnameauth: Realnameauth
}

export interface Getrealnameinfo extends Node {
  /** 微信支付实名授权 · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1 */
  post(options: GetrealnameinfoPost): Response<GetrealnameinfoPostAnswer>
  /** 微信支付实名授权 · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauthorization.php?chapter=60_5&index=1 */
  postAsync(options: GetrealnameinfoPost): Promised<GetrealnameinfoPostAnswer>
}

interface GetrealnameinfoPost extends CallOptions {
  xml: {
    version: '1.0' | '2.0'
    /** ≤32 */ mch_id: string
    /** ≤32 */ appid: string
    /** ≤128 */ openid: string
    /** ≤64 */ cert_serialno: string
    /** ≤128 */ access_token: string
    timestamp?: Numeric
    /** ≤128 */ cert_sign?: string
    charset?: 'UTF-8' | 'GBK'
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256'
    real_name?: unknown
    cred_type?: unknown
    cred_id?: unknown
  }
}
interface GetrealnameinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ error_code?: string
  /** ≤128 */ error_code_des?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤128 */ openid?: string
  /** ≤344 */ encrypted_real_name?: string
  /** ≤344 */ encrypted_credential_id?: string
  cre_type?: Open<'MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN'>
}

export interface Realnameauth extends Node {
  /** 微信支付实名验证 · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3 */
  post(options: RealnameauthPost): Response<RealnameauthPostAnswer>
  /** 微信支付实名验证 · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3 */
  postAsync(options: RealnameauthPost): Promised<RealnameauthPostAnswer>
}

interface RealnameauthPost extends CallOptions {
  xml: {
    version: '1.0' | '1.1'
    /** ≤32 */ mch_id: string
    /** ≤32 */ appid: string
    /** ≤128 */ openid: string
    /** ≤64 */ real_name: string
    cred_type: 1 | 2 | 5 | 9 | 12 | 17 | 18 | '1' | '2' | '5' | '9' | '12' | '17' | '18'
    /** ≤32 */ cred_id: string
    /** ≤32 */ nonce_str?: string
    /** ≤128 */ access_token: string
    /** ≤128 */ sign?: string
    sign_type: 'HMAC-SHA256' | 'MD5'
  }
}
interface RealnameauthPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ error_code?: string
  /** ≤128 */ error_code_des?: string
  /** ≤64 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤128 */ openid?: string
  /** ≤128 */ access_token?: string
  verify_openid?: Open<'V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM'>
  verify_real_name?: Open<'V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM'>
  bind_bankcard?: Open<'YES' | 'NO'>
}
