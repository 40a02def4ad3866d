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
    appid: string
    mch_id: string
    sub_appid?: string
    sub_mch_id?: string
    auth_code: string
    nonce_str?: string
    sign?: string
  }
}
interface AuthcodetoopenidPostAnswer {
  sub_appid?: string
  sub_mch_id?: string
  sub_openid?: string
  return_code: Outcome
  return_msg?: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  openid: string
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
    appid: string
    mch_id: string
    long_url: string
    nonce_str?: string
    sign?: string
    sign_type?: 'MD5' | 'HMAC-SHA256'
  }
}
interface ShorturlPostAnswer {
  return_code: Outcome
  return_msg: string
  appid: string
  mch_id: string
  nonce_str: string
  sign: string
  result_code: Outcome
  err_code?: string
  short_url: string
}
