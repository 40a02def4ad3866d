// Made by scripts/generate-types.ts.
import type { CallOptions, Node, Promised, Response } from '../node'

export interface Security extends Node {
  echo: Echo
}

export interface Echo extends Node {
  /** 商户签名验签／加解密测试 · 经营工具∙支付即服务 */
  post(options: EchoPost): Response<EchoPostAnswer>
  /** 商户签名验签／加解密测试 · 经营工具∙支付即服务 */
  postAsync(options: EchoPost): Promised<EchoPostAnswer>
}

interface EchoPost extends CallOptions {
  json: { notify_url?: string, echo_message: string, encrypted_echo_message?: string }
}
interface EchoPostAnswer { echo_message: string, encrypted_echo_message?: string }
