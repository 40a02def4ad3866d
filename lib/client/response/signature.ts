import { createHash } from 'node:crypto'
import { merchantScheme, type Scheme } from '../../crypto/scheme'
import { Formatter } from '../../formatter'
import type { MaybePromise } from '../../checks/maybe-promise'
import { valuesOf } from '../../exchange/raw-headers'
import type { Reply } from '../../exchange/wire'
import { describeType } from '../../checks/did-you-mean'
import { answersByHash, answersUnsigned, statementHeader } from './unsigned-endpoints'

/** Seconds by which an answer's timestamp may differ from local time. */
const tolerance = 300

/**
 * How a deliberately wrong signature begins.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053249
 */
const probe = 'WECHATPAY/SIGNTEST/'

/** The header that names the scheme; callbacks to brands may lack it. */
export const typeHeader = 'Wechatpay-Signature-Type'

const required = [
  'Wechatpay-Nonce',
  'Wechatpay-Serial',
  'Wechatpay-Signature',
  'Wechatpay-Timestamp',
] as const

/** Why an answer is not to be trusted. */
export interface VerificationFailure {
  readonly code: string
  readonly reason: string
}

/** Signature, key's serial and signed text of an answer. */
export interface SignedParts {
  readonly serial: string
  readonly message: string | Buffer
  readonly signature: string
}

/** How an answer is verified. */
export interface VerifyingOptions {
  /** Whether the thread blocks, so that a promise would be of no use. */
  readonly blocking: boolean
}

/**
 * Checks a signature: true, false, or why it cannot be checked. One that answers with a promise
 * cannot serve blocking calls.
 */
export type Verifier = (
  signed: SignedParts,
  how: VerifyingOptions,
) => MaybePromise<boolean | VerificationFailure>

const failure = (code: string, reason: string): VerificationFailure => ({ code, reason })

/**
 * Takes the signature of an answer out of its headers.
 *
 * @param headers a reader of all the values of a header
 * @param body exact bytes that should be signed
 * @param now Unix seconds
 * @param scheme what it has to be signed under, default the merchants'; an answer that names none
 *   is taken for it
 */
export function signedOf(
  headers: (name: string) => readonly string[],
  body: Buffer | string,
  now: number,
  { name: expected }: Pick<Scheme, 'name'> = merchantScheme,
): SignedParts | VerificationFailure {
  const nonce = onlyOf(headers('Wechatpay-Nonce'))
  const serial = onlyOf(headers('Wechatpay-Serial'))
  const signature = onlyOf(headers('Wechatpay-Signature'))
  const timestamp = onlyOf(headers('Wechatpay-Timestamp'))
  if (nonce === '' || serial === '' || signature === '' || timestamp === '')
    return incomplete(required.map((name) => headers(name)))
  const type = headers(typeHeader)[0] ?? expected
  if (type !== expected)
    return failure('SIGNATURE_TYPE', `it is signed with ${type.slice(0, 60)}, not ${expected}`)
  if (!/^\d{1,15}$/.test(timestamp))
    return failure('SIGNATURE_TIMESTAMP', 'its Wechatpay-Timestamp is not a number of seconds')
  if (Math.abs(now - Number(timestamp)) > tolerance) {
    return failure(
      'SIGNATURE_EXPIRED',
      `its timestamp ${timestamp} is ${Math.abs(now - Number(timestamp))} s away from local time ${now}; ${tolerance} s are allowed (check this machine's clock)`,
    )
  }
  if (signature.startsWith(probe)) {
    return failure(
      'SIGNATURE_PROBE',
      'its signature is a probe by WeChat Pay, wrong on purpose; repeat the call with the same idempotency key or number',
    )
  }
  return { serial, signature, message: messageOf(timestamp, nonce, body) }
}

/** The value of a header that came once; empty for any other. */
const onlyOf = (values: readonly string[]): string => (values.length === 1 ? values[0]! : '')

function incomplete(values: readonly (readonly string[])[]): VerificationFailure {
  const missing = required.filter((_, at) => values[at]!.length === 0 || values[at]![0] === '')
  if (missing.length > 0)
    return failure(
      'SIGNATURE_HEADERS_MISSING',
      `its signature is incomplete: no ${missing.join(', ')}`,
    )
  return failure(
    'SIGNATURE_HEADERS_REPEATED',
    `it carries ${required.filter((_, at) => values[at]!.length > 1).join(', ')} more than once`,
  )
}

function messageOf(timestamp: string, nonce: string, body: Buffer | string): string | Buffer {
  return typeof body === 'string'
    ? Formatter.response(timestamp, nonce, body)
    : Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')])
}

/**
 * What an answer claims to be signed with, as far as that can be told without a key.
 *
 * @param path path behind the base URL, without the query
 * @param reply the answer, its body exact
 * @param scheme of the request; an answer under another one is none to it
 * @returns undefined where the endpoint answers unsigned, a reason where the claim cannot be right
 */
export function claimOf(
  path: string,
  reply: Reply,
  scheme: Scheme,
): SignedParts | VerificationFailure | undefined {
  const headers = (name: string) => valuesOf(reply.rawHeaders, name)
  const hash = answersByHash(path) ? headers(statementHeader)[0] : undefined
  if (hash === undefined)
    return answersUnsigned(path)
      ? undefined
      : signedOf(headers, reply.body, Formatter.timestamp(), scheme)
  if (createHash('sha1').update(reply.body).digest('hex') !== hash.toLowerCase()) {
    return failure('HASH_MISMATCH', `its body is not the one that ${statementHeader} tells`)
  }
  return signedOf(headers, JSON.stringify({ sha1: hash }), Formatter.timestamp(), scheme)
}

/** A verifier's verdict in the form of a reason, or undefined where the answer may be trusted. */
export function failureOf(verdict: boolean | VerificationFailure): VerificationFailure | undefined {
  // And nothing else: what a configured verifier answers may be anything.
  if (verdict === true) return undefined
  if (verdict === false)
    return failure(
      'SIGNATURE_INVALID',
      "its signature is not the platform's: the content is not to be trusted",
    )
  if (typeof verdict?.code === 'string' && typeof verdict.reason === 'string') return verdict
  return failure(
    'SIGNATURE_UNCHECKED',
    `the configured \`verifier\` answered ${describeType(verdict)}; expected true or false`,
  )
}
