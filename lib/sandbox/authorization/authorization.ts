import { createPublicKey, verify, type KeyObject } from 'node:crypto'
import { brandScheme, schemeOf } from '../../crypto/scheme'
import { refuseBrand } from './refuse-brand'
import { refusal, type Answer, type GatewayRequest } from '../http/answer'
import { diagnose, otherKeys } from './diagnosis'
import type { Merchant, Merchants } from '../state/merchants'

/** Seconds by which a request's timestamp may differ. */
const tolerance = 300

const scheme = 'WECHATPAY2-SHA256-RSA2048'
const names = ['mchid', 'serial_no', 'timestamp', 'nonce_str', 'signature'] as const

type Fields = Record<(typeof names)[number], string>

/** @see https://pay.weixin.qq.com/doc/v3/partner/4020807296 */
const numbers = { signature: 269546525, serial: 269546507 } as const

/** Who signed a request, or what is answered. */
export type Authorized = { readonly merchant: Merchant } | { readonly refused: Answer }

const refuseAuthorization = (
  message: string,
  about: Answer['about'],
  { detail, number }: { readonly detail?: object; readonly number?: number } = {},
): Authorized => ({
  refused: {
    ...refusal(401, 'SIGN_ERROR', message, detail),
    number,
    about: { signature: 'wrong', ...about },
  },
})

/**
 * Checks that requests come from a merchant, over the bytes and the target exactly as they came.
 */
export class Gatekeeper {
  readonly #merchants: Merchants
  /** Parsed once a certificate. */
  readonly #publicKeys = new Map<string, KeyObject>()

  constructor(merchants: Merchants) {
    this.#merchants = merchants
  }

  /**
   * @param request as it came
   * @param now Unix seconds
   */
  judge(request: GatewayRequest, now: number): Authorized {
    if (schemeOf(request.path) === brandScheme) return this.#judgeBrand(request, now)
    const { authorization } = request.headers
    if (!authorization?.startsWith(`${scheme} `)) {
      return refuseAuthorization(`Http头Authorization缺失或认证类型不正确，应为${scheme}`, {
        signature: 'missing',
      })
    }
    const fields = fieldsOf(authorization.slice(scheme.length + 1))
    if (!fields)
      return refuseAuthorization(`Http头Authorization值格式错误，应含${names.join('、')}`, {})
    const { mchid } = fields
    const merchant = this.#merchants.get(mchid)
    if (!merchant) return refuseAuthorization('商户号mchid与签名所用的证书不匹配', { mchid })
    // Hexadecimal: some clients write it in lower case.
    if (fields.serial_no.toUpperCase() !== merchant.serial.toUpperCase())
      return refuseAuthorization(
        '商户证书序列号有误，请使用签名私钥匹配的证书序列号',
        { mchid },
        { number: numbers.serial },
      )
    if (!/^\d+$/.test(fields.timestamp) || Math.abs(now - Number(fields.timestamp)) > tolerance) {
      return refuseAuthorization('Http头Authorization中的timestamp与发起请求的时间不得超过5分钟', {
        mchid,
      })
    }
    const message = messageOf(request, fields)
    const signature = Buffer.from(fields.signature, 'base64')
    if (verify('RSA-SHA256', message, this.#publicKeyOf(merchant), signature)) return { merchant }
    const diagnosis = this.#diagnose(request, fields, merchant)
    return refuseAuthorization(
      '签名错误，请检查后再试',
      { mchid, diagnosis },
      { detail: mismatch(request, message), number: numbers.signature },
    )
  }

  /** The brand stands beside the first merchant. */
  #judgeBrand(request: GatewayRequest, now: number): Authorized {
    const merchant = this.#merchants.first
    const { brand } = this.#merchants.keysOf(merchant)
    const signedText = (timestamp: string, nonce: string) => signedTextOf(request, timestamp, nonce)
    const answer = refuseBrand(request, brand, signedText, now)
    return answer ? { refused: { ...answer, about: { signature: 'wrong' } } } : { merchant }
  }

  #publicKeyOf({ certificate }: Merchant): KeyObject {
    const known = this.#publicKeys.get(certificate) ?? createPublicKey(certificate)
    this.#publicKeys.set(certificate, known)
    return known
  }

  #diagnose(
    request: GatewayRequest,
    { timestamp, nonce_str, signature, mchid }: Fields,
    merchant: Merchant,
  ) {
    const { method, target } = request
    const lines = {
      method,
      target,
      timestamp,
      nonce: nonce_str,
      body: signedBodyOf(request).toString(),
    }
    const others = otherKeys(this.#merchants.table.all(), mchid)
    return diagnose(request, lines, signature, this.#publicKeyOf(merchant), others)
  }
}

function fieldsOf(text: string): Fields | undefined {
  const fields = Object.fromEntries(
    Array.from(text.matchAll(/\b(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]),
  ) as Fields
  return names.every((name) => fields[name]) ? fields : undefined
}

/** What of a body is signed: of an upload its `meta` alone. */
const signedBodyOf = ({ headers, body }: GatewayRequest): Buffer =>
  /^multipart\/form-data/i.test(headers['content-type'] ?? '') ? metaOf(body) : body

const messageOf = (request: GatewayRequest, { timestamp, nonce_str }: Fields): Buffer =>
  signedTextOf(request, timestamp, nonce_str)

function signedTextOf(request: GatewayRequest, timestamp: string, nonce: string): Buffer {
  const head = `${request.method}\n${request.target}\n${timestamp}\n${nonce}\n`
  return Buffer.concat([Buffer.from(head), signedBodyOf(request), Buffer.from('\n')])
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
