// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'

export interface Security extends Node {
  echo: Echo
}

export interface Echo extends Node {
  /** 商户签名验签／加解密测试 · 经营工具∙支付即服务
   * 【平台商户】【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  post(options: EchoPost): Response<EchoPostAnswer>
  /** 商户签名验签／加解密测试 · 经营工具∙支付即服务
   * 【平台商户】【普通商户】【普通服务商】【从业机构（银行）】【从业机构（支付机构）】【渠道商】【清算机构】
   * https://pay.weixin.qq.com/doc/v3/merchant/4014551946
   * 400 PARAM_ERROR INVALID_REQUEST · 401 SIGN_ERROR · 500 SYSTEM_ERROR */
  postAsync(options: EchoPost): Promised<EchoPostAnswer>
}

interface EchoPost extends CallOptions {
  json: {
    notify_url?: string
    /** Encrypted. */ echo_message: string
    /** Encrypted. */ encrypted_echo_message?: string
  }
}
interface EchoPostAnswer {
  echo_message: string
  /** Encrypted. */ encrypted_echo_message?: string
}
