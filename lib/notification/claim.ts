import {
  signedOf,
  typeHeader,
  type SignedParts,
  type VerificationFailure,
} from '../client/response/signature'
import type { SchemeSettings } from '../client/settings'
import { brandScheme } from '../crypto/scheme'
import { Formatter } from '../formatter'
import { rawBodyHint, valuesOf, type NotificationHeaders } from './raw-body'

/** What a notification of API v3 is signed with. */
const signatureHeaders = [
  'Wechatpay-Signature',
  'Wechatpay-Serial',
  'Wechatpay-Timestamp',
  'Wechatpay-Nonce',
] as const

/** Whether no header signs it, as with API v2, whose sign stands in the body. */
export const isUnsigned = (headers: NotificationHeaders): boolean =>
  signatureHeaders.every((name) => valuesOf(headers, name).length === 0)

/**
 * Whose keys a notification is to be tried with: its header says the scheme, and where it does not,
 * the serial does. Whatever is chosen, only the keys of that scheme are asked.
 *
 * @param configured the keys of each scheme, as far as there are any
 * @param headers as they came
 */
export function keysFor(
  configured: readonly (SchemeSettings | undefined)[],
  headers: NotificationHeaders,
): SchemeSettings | undefined {
  const all = configured.filter((keys) => keys !== undefined)
  const [type] = valuesOf(headers, typeHeader)
  const [serial = ''] = valuesOf(headers, 'Wechatpay-Serial')
  return (
    all.find(({ scheme, keyring }) =>
      type === undefined ? keyring.get(serial) : scheme.name === type,
    ) ?? all[0]
  )
}

/**
 * What it claims to be signed with; without keys under the merchants' scheme, so that a forged one
 * is told as such.
 *
 * @param headers as they came
 * @param body exact bytes
 * @param keys of `keysFor`
 */
export function claimIn(
  headers: NotificationHeaders,
  body: Buffer | string,
  keys: SchemeSettings | undefined,
): SignedParts | VerificationFailure {
  const claim = signedOf(
    (name) => valuesOf(headers, name),
    body,
    Formatter.timestamp(),
    keys?.scheme,
  )
  if (!('code' in claim)) return claim
  if (claim.code === 'SIGNATURE_TYPE' && valuesOf(headers, typeHeader)[0] === brandScheme.name)
    return addHint(
      claim,
      "it is a brand's: configure `brand: { brand_id, serial, privateKey, certs, apiKey }`",
    )
  return claim
}

const addHint = (why: VerificationFailure, hint: string): VerificationFailure => ({
  ...why,
  reason: `${why.reason}; ${hint}`,
})

/** The commonest reason for a signature that does not fit: the bytes are not those that came. */
export function asTheyCame(why: VerificationFailure, bytes: Buffer): VerificationFailure {
  if (why.code !== 'SIGNATURE_INVALID') return why
  const text = bytes.toString()
  const isPacked = /^[A-Za-z0-9+/\s]{16,}={0,2}\s*$/.test(text)
  const hint = isPacked
    ? "this body looks like base64: give Buffer.from(body, 'base64'), as functions have it with `isBase64Encoded`"
    : `was the body parsed and written again? Only the bytes that came can be verified. ${rawBodyHint}`
  return addHint(why, hint)
}

/** XML without signature headers is signed in its body, which is API v2's. */
export const hintAtV2 = (why: VerificationFailure, bytes: Buffer): VerificationFailure =>
  /^\s*</.test(bytes.toString('utf8', 0, 20))
    ? addHint(why, 'it is XML, of API v2: use parseV2(), or handler(), which tells them apart')
    : why
