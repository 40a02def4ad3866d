import { Hash } from '../../crypto/hash'
import { Formatter } from '../../formatter'
import type { XmlFields } from '../../transformer'
import type { Diagnosis } from '../http/about'
import type { MerchantKeys } from '../keys/keys'

type Texts = Readonly<Record<string, string>>

const sortPairs = (fields: Texts): [string, string][] =>
  Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))

const joinPairs = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${value}`).join('&')

const without = (fields: Texts, ...names: string[]): Texts =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))

/** A text that may have been signed by mistake, with which key, and what that mistake is. */
type Slip = readonly [
  hint: string,
  text: (fields: Texts) => string,
  key?: (keys: MerchantKeys) => string,
]

const right = (fields: Texts): string => Formatter.queryStringLike(Formatter.ksort(fields))

const slips: readonly Slip[] = [
  ['signed with the APIv3 key in place of the APIv2 key', right, ({ apiv3Key }) => apiv3Key],
  ['signed without a key', right, () => ''],
  ['fields without a value were signed', (fields) => joinPairs(sortPairs(without(fields, 'sign')))],
  [
    'the fields were not sorted by name',
    (fields) => joinPairs(Object.entries(without(fields, 'sign'))),
  ],
  ['sign_type was not signed', (fields) => right(without(fields, 'sign_type'))],
  ['nonce_str was not signed', (fields) => right(without(fields, 'nonce_str'))],
  [
    'values were percent-encoded before they were signed',
    (fields) =>
      joinPairs(
        sortPairs(without(fields, 'sign'))
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [name, encodeURIComponent(value)] as const),
      ),
  ],
]

/** What a diagnosis can say of a sign; the console has it in Chinese, too. */
export const slipHintsV2: readonly string[] = slips.map(([hint]) => hint)

/**
 * Finds out what a sign of API v2 was made of, by trying the mistakes that are made.
 *
 * @param fields as they came, the sign among them
 * @param keys of the merchant who says he signed
 */
export function diagnoseV2(fields: XmlFields, keys: MerchantKeys): Diagnosis {
  const texts = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, String(value)]),
  )
  const { sign = '', sign_type: said = 'MD5' } = texts
  const signs = (type: string, text: string, key: string): boolean =>
    (type === 'MD5' || key !== '') && Hash.equals(Hash.sign(type, text, key), sign.toUpperCase())
  const other = said === 'MD5' ? 'HMAC-SHA256' : 'MD5'
  if (signs(said, right(texts), keys.secret)) {
    return { line: 'key', hint: 'the sign is right but for its case: it is written in upper case' }
  }
  if (signs(other, right(texts), keys.secret)) {
    return { line: 'key', hint: `signed with ${other}, while sign_type says ${said}` }
  }
  const found = slips.find(([, text, key]) =>
    [said, other].some((type) => signs(type, text(texts), key ? key(keys) : keys.secret)),
  )
  return found
    ? { line: 'body', hint: found[0] }
    : {
        line: 'unknown',
        hint: 'none of the usual mistakes: compare the text that was signed, and the key',
      }
}
