import { describeType } from '../checks/did-you-mean'
import { InvalidArgumentException } from '../errors'

type Name = 'mchid' | 'serial' | 'secret' | 'apiv3Key'

function refuseName(name: Name, is: string, expected: string, option: string = name): never {
  throw new InvalidArgumentException(`option \`${option}\` ${is}; expected ${expected}`, {
    code: `INVALID_${name.toUpperCase()}`,
  })
}

/**
 * Blanks, line breaks, a byte order mark: what files and environment variables leave at the ends of
 * a value.
 */
const atEnds = /^[\s\u200b]+|[\s\u200b]+$/g

/** Without the white space at its ends, which is never meant there. */
export const trimName = (text: string): string => text.replace(atEnds, '')

export const hasBlankEnds = (text: string): boolean => trimName(text) !== text

const expectedMchid = 'the merchant id, such as 1900000109'

/**
 * The merchant id: digits.
 *
 * @param value as configured
 * @throws InvalidArgumentException `INVALID_MCHID`
 */
export function mchidOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
    return refuseName(
      'mchid',
      value === undefined ? 'is missing' : `is ${describeType(value)}`,
      expectedMchid,
    )
  const text = trimName(String(value))
  if (/^\d{1,32}$/.test(text)) return text
  if (text === '') return refuseName('mchid', 'is empty', expectedMchid)
  if (/^wx[0-9a-f]{8,}$/i.test(text))
    return refuseName(
      'mchid',
      'looks like an appid, which goes into the body of a call',
      expectedMchid,
    )
  if (/\s/.test(text)) return refuseName('mchid', 'has white space inside', expectedMchid)
  return refuseName('mchid', `is ${describeType(value)} with more than digits in it`, expectedMchid)
}

/** How else a serial is written, and what to do about it. */
const otherSpellings: readonly (readonly [RegExp, string])[] = [
  [/^serial\s*=/i, 'has `serial=` in front, as openssl prints it: leave that out'],
  [/^0x/i, 'has `0x` in front: leave that out'],
  [/^[0-9a-f]{2}(:[0-9a-f]{2})+$/i, 'has colons between its digits: leave them out'],
  [/-----BEGIN/, "is a certificate's text"],
  [/\s/, 'has white space inside'],
  [
    /^\d{45,50}$/,
    'is decimal: it is written in hexadecimal, BigInt(serial).toString(16).toUpperCase()',
  ],
]

/**
 * Why a text is no serial of a certificate: hexadecimal, of even length, at most 40 digits.
 *
 * @param text without white space at its ends
 * @returns undefined where it may be one
 */
export function serialFaultOf(text: string): string | undefined {
  const [, why] = otherSpellings.find(([pattern]) => pattern.test(text)) ?? []
  if (why !== undefined) return why
  if (!/^[0-9a-f]+$/i.test(text)) return text === '' ? 'is empty' : 'has more than hex digits in it'
  return text.length % 2 === 1 || text.length > 40
    ? `has ${text.length} digits (is it cut, or a 0 in front lost?)`
    : undefined
}

/**
 * The serial of the caller's own certificate.
 *
 * @param value as configured
 * @param option its name in messages, default `serial`
 * @param caller whose it is, default the merchant's
 * @throws InvalidArgumentException `INVALID_SERIAL`
 */
export function ownSerialOf(value: unknown, option = 'serial', caller = 'merchant'): string {
  const refuseSerial = (is: string): never =>
    refuseName(
      'serial',
      is,
      `the serial of the ${caller} certificate, 40 hex digits: openssl x509 -in ${caller === 'merchant' ? 'apiclient_cert.pem' : '<certificate>'} -noout -serial`,
      option,
    )
  if (typeof value !== 'string')
    return refuseSerial(value === undefined ? 'is missing' : `is ${describeType(value)}`)
  const text = trimName(value)
  if (/^PUB_KEY_ID_/i.test(text))
    return refuseSerial("is a public key's id, which is the platform's and goes into `certs`")
  const why = serialFaultOf(text)
  return why === undefined ? text : refuseSerial(why)
}

/**
 * A secret: never trimmed, since nobody knows what belongs to it.
 *
 * @param value as configured
 * @throws InvalidArgumentException `INVALID_SECRET`
 */
export function secretOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const expected = 'the APIv2 key'
  if (typeof value !== 'string' || value === '')
    return refuseName('secret', `is ${describeType(value)}`, expected)
  if (hasBlankEnds(value)) return refuseName('secret', blankEnds, expected)
  if (!/^[\x21-\x7e]+$/.test(value) || value.includes('"'))
    return refuseName('secret', 'holds characters that a key has not', expected)
  return value
}

/** A secret with a line break at its end signs and decrypts as another one. */
export const blankEnds =
  'has white space at its ends (a line break of the file it was read from?), and a secret is never trimmed'

/**
 * The APIv3 key: 32 bytes.
 *
 * @param value as configured
 * @throws InvalidArgumentException `INVALID_APIV3KEY`
 */
export function apiv3KeyOf(value: unknown): string | undefined {
  if (value === undefined) return undefined
  const expected = 'the APIv3 key, 32 characters'
  if (typeof value !== 'string')
    return refuseName('apiv3Key', `is ${describeType(value)}`, expected)
  if (hasBlankEnds(value)) return refuseName('apiv3Key', blankEnds, expected)
  const length = Buffer.byteLength(value)
  return length === 32 ? value : refuseName('apiv3Key', `is ${length} bytes long`, expected)
}
