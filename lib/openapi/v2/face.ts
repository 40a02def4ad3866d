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
    /** ≤32 */ store_id: string
    /** ≤128 */ store_name: string
    /** ≤32 */ device_id: string
    attach?: string
    /** ≤2048 */ rawdata: string
    /** ≤32 */ appid: string
    /** ≤32 */ mch_id: string
    /** ≤32 */ sub_appid?: string
    /** ≤32 */ sub_mch_id?: string
    now: Numeric
    version: '1'
    sign_type: 'MD5' | 'HMAC-SHA256'
    /** ≤32 */ nonce_str?: string
    sign?: string
  }
}
interface GetWxpayfaceAuthinfoPostAnswer {
  return_code: Outcome
  /** ≤128 */ return_msg?: string
  /** ≤4096 */ authinfo?: string
  expires_in?: string
  /** ≤32 */ nonce_str?: string
  sign?: string
  /** ≤32 */ appid?: string
  /** ≤32 */ mch_id?: string
  /** ≤32 */ sub_appid?: string
  /** ≤32 */ sub_mch_id?: string
}
