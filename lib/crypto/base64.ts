import { UnexpectedValueException } from '../errors'

/** Four characters at a time; the last group may lack its padding. */
const strict = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/

/**
 * Decodes base64. Line feeds and missing padding are accepted, base64url and foreign characters are not:
 * Node would pass over them in silence and give other bytes.
 *
 * @param text base64
 * @param what what it is, for the message
 * @throws UnexpectedValueException `INVALID_BASE64`
 */
export function decodeBase64(text: string, what: string): Buffer {
  if (typeof text === 'string' && text !== '') {
    const bytes = Buffer.from(text, 'base64')
    if (bytes.toString('base64') === text) return bytes // what every encoder writes; comparing is faster than looking
  }
  const joined = typeof text === 'string' ? text.replace(/[\r\n]+/g, '') : undefined
  if (joined !== undefined && strict.test(joined)) return Buffer.from(joined, 'base64')
  throw new UnexpectedValueException(`${what} is no base64`, { code: 'INVALID_BASE64' })
}
