// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Appauth extends Node {
  authindex: Authindex
  getaccesstoken: Getaccesstoken
}

export interface Authindex extends Node {
  /** 授权获取code · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_1&index=2 */
  get(options: AuthindexGet): Response<''>
  /** 授权获取code · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_1&index=2 */
  getAsync(options: AuthindexGet): Promised<''>
}

interface AuthindexGet extends CallOptions {
  query: {
    mch_id: PathValue
    appid: PathValue
    redirect_uri: PathValue
    response_type: 'code'
    scope: 'pay_identity' | 'pay_realname'
    state: PathValue
  }
}

export interface Getaccesstoken extends Node {
  /** 通过code换取accesstoken · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3 */
  get(options: GetaccesstokenGet): Response<GetaccesstokenGetAnswer>
  /** 通过code换取accesstoken · APIv2∙实名校验
   * https://pay.weixin.qq.com/wiki/doc/api/realnameauth.php?chapter=60_2&index=3 */
  getAsync(options: GetaccesstokenGet): Promised<GetaccesstokenGetAnswer>
}

interface GetaccesstokenGet extends CallOptions {
  query: {
    mch_id: PathValue
    appid: PathValue
    openid: PathValue
    code: PathValue
    grant_type: 'authorization_code'
    scope: 'pay_identity'
    sign_type: 'HMAC-SHA256'
    sign?: PathValue
  }
}
interface GetaccesstokenGetAnswer {
  retcode?: Open<0 | -1>
  retmsg?: string
  access_token: string
  access_token_expire_in?: number
  refresh_token?: string
  refresh_token_expire_in?: number
}
