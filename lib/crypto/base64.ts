import { UnexpectedValueException } from '../errors'

const foreign = /[^A-Za-z0-9+/]/

/**
 * Whether a text is groups of four characters, of which the last may lack its padding. No
 * expression repeats a group: a long text would overflow its stack.
 */
function isStrict(text: string): boolean {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const length = text.length - padding
  const fits = padding === 0 ? length % 4 !== 1 : (length + padding) % 4 === 0
  return fits && !foreign.test(padding === 0 ? text : text.slice(0, length))
}

/**
 * Decodes base64. Line feeds and missing padding are accepted, base64url and foreign characters are
 * not: Node would pass over them in silence and give other bytes.
 *
 * @param text base64
 * @param what what it is, for the message
 * @throws UnexpectedValueException `INVALID_BASE64`
 */
export function decodeBase64(text: string, what: string): Buffer {
  if (typeof text === 'string' && text !== '') {
    const bytes = Buffer.from(text, 'base64')
    // What every encoder writes; comparing is faster than looking.
    if (bytes.toString('base64') === text) return bytes
  }
  const joined = typeof text === 'string' ? text.replace(/[\r\n]+/g, '') : undefined
  if (joined !== undefined && isStrict(joined)) return Buffer.from(joined, 'base64')
  throw new UnexpectedValueException(`${what} is no base64`, { code: 'INVALID_BASE64' })
}
