import { shownName } from '../../crypto/shown-path'
import { InvalidArgumentException, invalid } from '../../errors'
import { describeType } from '../../checks/did-you-mean'
import { entriesOf } from '../../checks/entries'
import { wordsOf } from '../../checks/thrown'

const rest: Readonly<Record<string, string>> = {
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '*': '%2A',
}

/** RFC 3986: everything but letters, digits and `-._~`. */
const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/[!'()*]/g, (found) => rest[found]!)

/**
 * The query of a call.
 *
 * @param query a ready text, or names and values: true becomes 1, false 0, null is left out,
 *   an object or array becomes its JSON text, which is what WeChat Pay's list filters want
 * @returns its final text without `?`; undefined where none was given
 * @throws InvalidArgumentException `INVALID_OPTION`
 */
export function queryOf(query: unknown): string | undefined {
  if (query === undefined || typeof query === 'string') return query
  const pairs = Array.isArray(query) ? Object.entries(query) : (entriesOf(query) ?? [])
  const parts: string[] = []
  for (const [name, value] of pairs) {
    if (value !== null && value !== undefined)
      parts.push(`${encode(name)}=${encode(queryTextOf(name, value))}`)
  }
  return parts.join('&')
}

/**
 * Whether an integer has lost digits that its text would pretend to have; from 1e21 on the text has
 * an exponent and pretends nothing.
 */
export const isUnsafeInteger = (value: number): boolean =>
  Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < 1e21

function queryTextOf(name: string, value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'boolean':
      return value ? '1' : '0'
    case 'bigint':
      return String(value)
    case 'number':
      if (Number.isFinite(value) && !isUnsafeInteger(value)) return String(value)
      break
    case 'object':
      return jsonText(value, `query.${shownName(name)}`)
  }
  if (typeof value === 'number' && Number.isFinite(value))
    throw new InvalidArgumentException(
      `option \`query.${shownName(name)}\` is an integer beyond 2^53, already rounded; give it as text`,
      { code: 'INVALID_OPTION' },
    )
  throw new InvalidArgumentException(
    `option \`query.${shownName(name)}\` is ${describeType(value)}; expected text, a number, a boolean or what JSON can carry`,
    { code: 'INVALID_OPTION' },
  )
}

/**
 * A value as JSON text; what JSON would drop or bend is refused instead.
 *
 * @param value anything
 * @param option where it came from, for the message
 * @throws InvalidArgumentException `NOT_JSON`
 */
export function jsonText(value: unknown, option: string): string {
  if (isPlainJson(value, 0)) return JSON.stringify(value)
  const refuse = (what: string): never =>
    invalid('NOT_JSON', `option \`${option}\` holds ${what}, which JSON cannot carry`)
  let text: string | undefined
  try {
    text = JSON.stringify(value, function (this: unknown, key, item: unknown) {
      const bad =
        unfitReason(item) ??
        (key.isWellFormed() ? undefined : 'half of a character in a name') ??
        bytesReason((this as Record<string, unknown>)[key])
      return bad === undefined ? item : refuse(`${bad} at \`${shownName(key)}\``)
    })
  } catch (error) {
    if (error instanceof InvalidArgumentException) throw error
    return refuse(
      /circular|cyclic/i.test(wordsOf(error))
        ? 'a cycle'
        : `a value whose toJSON failed (${wordsOf(error).slice(0, 200)})`,
    )
  }
  return text ?? refuse(describeType(value))
}

/**
 * Levels that are looked at together; a cycle has more of them, and is found where each piece is
 * looked at.
 */
const deepest = 32

/**
 * Whether JSON holds all of a value as it is, which most bodies are: one that says its JSON itself
 * is looked at piece by piece.
 */
function isPlainJson(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
      return value.isWellFormed()
    case 'number':
      return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value))
    case 'boolean':
      return true
    case 'object':
      return value === null || (depth < deepest && arePlainJson(value, depth + 1))
    default:
      return false
  }
}

function arePlainJson(whole: object, depth: number): boolean {
  if ('toJSON' in whole) return false
  if (Array.isArray(whole)) return whole.every((item) => isPlainJson(item, depth))
  if (Object.getPrototypeOf(whole) !== Object.prototype) return false
  for (const name in whole)
    if (!name.isWellFormed() || !isPlainJson((whole as Record<string, unknown>)[name], depth))
      return false
  return true
}

/** A Buffer says itself what its JSON is, and nobody means that. */
const bytesReason = (given: unknown): string | undefined =>
  ArrayBuffer.isView(given) ? 'bytes (give their text: toString(), or base64)' : undefined

/**
 * Objects whose contents JSON does not see; bytes have a name of their own in it, which nobody
 * means.
 */
const empty =
  /^\[object (Map|Set|WeakMap|WeakSet|Promise|Error|RegExp|Headers|URLSearchParams|FormData|Blob|File|ReadableStream|ArrayBuffer|SharedArrayBuffer|\w+Array|DataView|Generator|Map Iterator|Set Iterator|Array Iterator)\]$/

/**
 * The kind of an object that would become `{}` or a list of numbers, unless it says itself what its
 * JSON is.
 */
function lostKind(item: object): string | undefined {
  if (typeof (item as { toJSON?: unknown }).toJSON === 'function') return undefined
  const [, kind] = empty.exec(Object.prototype.toString.call(item)) ?? []
  return kind
}

function unfitReason(item: unknown): string | undefined {
  if (typeof item === 'string')
    return item.isWellFormed()
      ? undefined
      : 'half of a character (a lone surrogate: was a text cut inside an emoji?)'
  if (typeof item === 'object' && item !== null) {
    const kind = lostKind(item)
    return kind === undefined ? undefined : `a ${kind} (give a plain object, a list or text)`
  }
  if (typeof item === 'number') {
    if (!Number.isFinite(item)) return String(item)
    if (Number.isInteger(item) && !Number.isSafeInteger(item))
      return 'an integer beyond 2^53, already rounded (give it as text)'
    return undefined
  }
  if (typeof item === 'bigint') return 'a BigInt (give it as text or as a number)'
  return typeof item === 'function' || typeof item === 'symbol' ? describeType(item) : undefined
}
