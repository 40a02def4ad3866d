import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { refusal, type Answer, type GatewayRequest } from './answer'
import type { SandboxKeys } from './keys'

/** Seconds by which a request's timestamp may differ. */
const tolerance = 300

const scheme = 'WECHATPAY2-SHA256-RSA2048'
const names = ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'] as const

type Fields = Record<(typeof names)[number], string>

const signError = (message: string, detail?: object): Answer =>
  refusal(401, 'SIGN_ERROR', message, detail)

/** Checks that requests come from the merchant, over the bytes and the target exactly as they came. */
export class Gatekeeper {
  readonly #keys: SandboxKeys
  readonly #publicKey: KeyObject

  constructor(keys: SandboxKeys) {
    this.#keys = keys
    this.#publicKey = createPublicKey(keys.certificate)
  }

  /**
   * @param request as it came
   * @param now Unix seconds
   * @returns undefined for a request that is signed rightly, else what is answered
   */
  refuse(request: GatewayRequest, now: number): Answer | undefined {
    const { authorization } = request.headers
    if (!authorization?.startsWith(`${scheme} `))
      return signError(`Http头Authorization缺失或认证类型不正确，应为${scheme}`)
    const fields = fieldsOf(authorization.slice(scheme.length + 1))
    if (!fields) return signError(`Http头Authorization值格式错误，应含${names.join('、')}`)
    if (fields.mchid !== this.#keys.mchid) return signError('商户号mchid与签名所用的证书不匹配')
    if (fields.serial_no !== this.#keys.serial)
      return signError('商户证书序列号有误，请使用签名私钥匹配的证书序列号')
    if (!/^\d+$/.test(fields.timestamp) || Math.abs(now - Number(fields.timestamp)) > tolerance) {
      return signError('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟')
    }
    const message = messageOf(request, fields)
    if (verify('RSA-SHA256', message, this.#publicKey, Buffer.from(fields.signature, 'base64')))
      return undefined
    return signError('签名错误，请检查后再试', mismatch(request, message))
  }
}

function fieldsOf(text: string): Fields | undefined {
  const fields = Object.fromEntries(
    Array.from(text.matchAll(/\b(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]),
  ) as Fields
  return names.every((name) => fields[name]) ? fields : undefined
}

function messageOf(
  { method, target, headers, body }: GatewayRequest,
  { timestamp, nonce_str }: Fields,
): Buffer {
  const multipart = /^multipart\/form-data/i.test(headers['content-type'] ?? '')
  return Buffer.concat([
    Buffer.from(`${method}\n${target}\n${timestamp}\n${nonce_str}\n`),
    multipart ? metaOf(body) : body,
    Buffer.from('\n'),
  ])
}

/** An upload signs the JSON text of its `meta` part alone. */
export function metaOf(body: Buffer): Buffer {
  const part = body.indexOf('name="meta"')
  const start = part < 0 ? -1 : body.indexOf('\r\n\r\n', part)
  const end = start < 0 ? -1 : body.indexOf('\r\n--', start)
  return end < 0 ? Buffer.alloc(0) : body.subarray(start + 4, end)
}

/** Longest part of the signed message that the platform shows. */
const shown = 512

const mismatch = ({ method, target }: GatewayRequest, message: Buffer): object => ({
  detail: { issue: 'sign not match' },
  field: 'signature',
  location: 'authorization',
  sign_information: {
    method,
    sign_message_length: message.length,
    truncated_sign_message: message.toString().slice(0, shown),
    url: target,
  },
})
