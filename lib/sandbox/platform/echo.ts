import { Rsa } from '../../crypto/rsa'
import { ok, parameterError, type Answer, type GatewayRequest } from '../http/answer'
import { jsonBody } from '../http/body'
import { privateKeyBehind, type SandboxKeys } from '../keys/keys'

/**
 * `POST /v3/security/echo` 接口自测: tells back what it is told; what came encrypted goes back
 * encrypted.
 *
 * @param keys the sandbox's
 */
export const echo =
  ({ certificate, platform }: SandboxKeys) =>
  (request: GatewayRequest): Answer => {
    const body = jsonBody(request)
    if ('answer' in body) return body.answer
    const { echo_message, encrypted_echo_message: ciphertext } = body.value as {
      echo_message?: unknown
      encrypted_echo_message?: unknown
    }
    if (typeof echo_message !== 'string')
      return parameterError({
        field: '/echo_message',
        value: echo_message,
        issue: '应为字符串',
        location: 'body',
      })
    if (ciphertext === undefined) return ok({ echo_message })
    const serial = request.headers['wechatpay-serial']
    if (serial === undefined)
      return parameterError({ field: 'Wechatpay-Serial', issue: '缺失', location: 'header' })
    try {
      const text = Rsa.decrypt(
        String(ciphertext),
        privateKeyBehind(platform, serial) ?? platform.publicKeyPrivateKey,
      )
      return ok({ echo_message, encrypted_echo_message: Rsa.encrypt(text, certificate) })
    } catch {
      return parameterError({
        field: '/encrypted_echo_message',
        issue: '解密失败',
        location: 'body',
      })
    }
  }
