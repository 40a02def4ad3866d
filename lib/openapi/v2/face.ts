// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Numeric, Outcome, Promised, Response } from '../node'

export interface Face extends Node {
  get_wxpayface_authinfo: GetWxpayfaceAuthinfo
}

export interface GetWxpayfaceAuthinfo extends Node {
  /** 人脸识别SDK-获取调用凭证 · APIv2∙人脸支付
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html */
  post(options: GetWxpayfaceAuthinfoPost): Response<GetWxpayfaceAuthinfoPostAnswer>
  /** 人脸识别SDK-获取调用凭证 · APIv2∙人脸支付
   * https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html */
  postAsync(options: GetWxpayfaceAuthinfoPost): Promised<GetWxpayfaceAuthinfoPostAnswer>
}

interface GetWxpayfaceAuthinfoPost extends CallOptions {
  xml: {
    store_id: string
    store_name: string
    device_id: string
    attach?: string
    rawdata: string
    appid: string
    mch_id: string
    sub_appid?: string
    sub_mch_id?: string
    now: Numeric
    version: '1'
    sign_type: 'MD5' | 'HMAC-SHA256'
    nonce_str?: string
    sign?: string
  }
}
interface GetWxpayfaceAuthinfoPostAnswer {
  return_code: Outcome
  return_msg?: string
  authinfo: string
  expires_in?: string
  nonce_str: string
  sign: string
  appid: string
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
}
