// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Outcome, Promised, Response } from '../node'

export interface Tools extends Node {
  authcodetoopenid: Authcodetoopenid
  shorturl: Shorturl
}

export interface Authcodetoopenid extends Node {
  /** 授权码查询openid · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8 */
  post(options: AuthcodetoopenidPost): Response<AuthcodetoopenidPostAnswer>
  /** 授权码查询openid · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/micropay_sl.php?chapter=9_12&index=8 */
  postAsync(options: AuthcodetoopenidPost): Promised<AuthcodetoopenidPostAnswer>
}

interface AuthcodetoopenidPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    /** ≤128 */ auth_code: string
    /** ≤32 */ nonce_str?: string
    /** ≤32 */ sign?: string
  }
}
interface AuthcodetoopenidPostAnswer {
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
  sub_openid?: string
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤128 */ openid: string
}

export interface Shorturl extends Node {
  /** 转换短链接 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10 */
  post(options: ShorturlPost): Response<ShorturlPostAnswer>
  /** 转换短链接 · APIv2∙通用
   * https://pay.weixin.qq.com/wiki/doc/api/native.php?chapter=9_9&index=10 */
  postAsync(options: ShorturlPost): Promised<ShorturlPostAnswer>
}

interface ShorturlPost extends CallOptions {
  xml: {
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤512 */ long_url: string
    /** ≤32 */ nonce_str?: string
    /** ≤64 */ sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
  }
}
interface ShorturlPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ nonce_str?: string
  /** ≤32 */ sign?: string
  result_code?: Outcome
  /** ≤32 */ err_code?: string
  /** ≤64 */ short_url: string
  sub_appid?: string
  sub_mch_id?: string
}
