import { Hash } from '../../crypto/hash'
import { shownName } from '../../crypto/shown-path'
import { invalid } from '../../errors'
import { Formatter } from '../../formatter'
import { isName, Transformer } from '../../transformer'
import { describeType } from '../../checks/did-you-mean'
import { isUnsafeInteger } from '../request/query'
import { hiddenField } from './v2-ambiguity'

/** Names and values of an API v2 message. */
export type Fields = Readonly<Record<string, unknown>>

const signTypes: readonly string[] = [Hash.ALGO_MD5, Hash.ALGO_HMAC_SHA256]

/**
 * Checks and signs the fields of an API v2 request.
 *
 * @param given the caller's fields; left as they are
 * @param mchid the configured merchant id
 * @param secret the configured APIv2 key
 * @param nonceless whether `nonce_str` is left out
 * @returns the fields with `nonce_str` and `sign`
 * @throws InvalidArgumentException `MCHID_MISMATCH`, `INVALID_SIGN_TYPE`, `INVALID_FIELD`
 */
export function signFields(
  given: Fields,
  mchid: string,
  secret: string,
  nonceless: boolean,
): Record<string, string | number> {
  assertMerchant(given, mchid)
  const fields = Object.fromEntries(
    Object.entries(given)
      .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null)
      .map(([name, value]) => [name, plainValue(name, value)]),
  )
  if (!nonceless) fields['nonce_str'] ??= Formatter.nonce()
  return { ...fields, sign: signOf(fields, secret) }
}

function assertMerchant({ mch_id, mchid, combine_mch_id }: Fields, configured: string): void {
  const own = mch_id ?? mchid ?? combine_mch_id
  if (
    (typeof own === 'string' || typeof own === 'number' || typeof own === 'bigint') &&
    String(own) === configured
  )
    return
  invalid(
    'MCHID_MISMATCH',
    own === undefined || own === null
      ? 'an API v2 request names its merchant: `mch_id`, `mchid` or `combine_mch_id` is missing'
      : 'the `mch_id`, `mchid` or `combine_mch_id` of this request is not the configured `mchid`',
  )
}

/**
 * What is signed is what is sent, and what the platform reads: a name or a value that has two
 * spellings is refused.
 */
function plainValue(name: string, value: unknown): string | number {
  if (!isName(name))
    return invalid(
      'INVALID_FIELD',
      `a field has a name that XML cannot carry: ${JSON.stringify(shownName(name))}`,
    )
  if (typeof value === 'string' && Transformer.sanitize(value) !== value)
    return invalid(
      'INVALID_FIELD',
      `field \`${shownName(name)}\` holds a control character, which XML cannot carry`,
    )
  if (typeof value === 'number' && isUnsafeInteger(value))
    return invalid(
      'INVALID_FIELD',
      `field \`${shownName(name)}\` is an integer beyond 2^53, already rounded; give it as text`,
    )
  if (typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value)))
    return value
  if (typeof value === 'bigint') return String(value)
  return invalid(
    'INVALID_FIELD',
    `field \`${shownName(name)}\` is ${describeType(value)}; expected text or a number (nested values go as JSON text)`,
  )
}

/**
 * The sign of API v2 fields.
 *
 * @param fields names and values; `sign` itself and empty values do not count
 * @param secret the APIv2 key
 * @throws InvalidArgumentException `INVALID_SIGN_TYPE`
 */
export function signOf(fields: Fields, secret: string): string {
  const type = fields['sign_type'] ?? Hash.ALGO_MD5
  if (!signTypes.includes(type as string))
    return invalid('INVALID_SIGN_TYPE', `field \`sign_type\` is none of ${signTypes.join(', ')}`)
  return Hash.sign(
    type as string,
    Formatter.queryStringLike(Formatter.ksort(fields as Record<string, string>)),
    secret,
  )
}

const isAllText = (fields: Fields): fields is Readonly<Record<string, string>> =>
  Object.values(fields).every((value) => typeof value === 'string')

/**
 * Why an API v2 message is not to be trusted.
 *
 * @param fields of an answer or a notification, all text
 * @param secret the APIv2 key
 * @returns in words that follow the message's name; undefined where it is signed, and can be read
 *   in one way only
 */
export function signFailureOf(fields: Fields, secret: string): string | undefined {
  const { sign } = fields
  const unsigned = 'is not signed with `secret`'
  if (typeof sign !== 'string' || !isAllText(fields)) return unsigned
  const type = sign.length === 64 ? Hash.ALGO_HMAC_SHA256 : Hash.ALGO_MD5
  const expected = Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), secret)
  if (!Hash.equals(expected, sign)) return unsigned
  const hidden = hiddenField(fields)
  return (
    hidden &&
    `has \`&${hidden.name}=\` in its field \`${shownName(hidden.holder)}\`, so that somebody may have moved \`${hidden.name}\` there; what you send in that field must not hold it`
  )
}
