// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Open, PathValue, Promised, Response } from '../node'

export interface Facemch extends Node {
  users: Users
}

interface Users extends Node {
  _face_sid_: UsersByFaceSid
  '{face_sid}': UsersByFaceSid
}

export interface UsersByFaceSid extends Node {
  /** 查询用户授权的实名信息 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html */
  get(options: UsersByFaceSidGet): Response<UsersByFaceSidGetAnswer>
  /** 查询用户授权的实名信息 · 刷脸支付
   * 【服务商】
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html */
  getAsync(options: UsersByFaceSidGet): Promised<UsersByFaceSidGetAnswer>
}

interface UsersByFaceSidGet extends CallOptions {
  face_sid: PathValue
  query: {
    info_type: Open<'ASK_UNIONID' | 'ASK_REAL_NAME'>
    appid: PathValue
    sub_mchid?: PathValue
    sub_appid?: PathValue
    sub_serial_no?: PathValue
  }
}
interface UsersByFaceSidGetAnswer {
  union_id?: string
  openid?: string
  sub_openid?: string
  real_name_info?: {
    encrypted_real_name?: string
    credential_type?: Open<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11>
    encrypted_credential_id?: string
  }
}
