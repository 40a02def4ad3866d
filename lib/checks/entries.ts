import { isRecord } from './type-guards'

/** Names and values in one of the forms that JavaScript has for them. */
export type Entries = Iterable<readonly [string, unknown]>

const isPair = (item: unknown): item is [string, unknown] =>
  Array.isArray(item) && item.length === 2 && typeof item[0] === 'string'

/**
 * A Map, Headers, URLSearchParams or FormData, of whichever realm; a Set has entries that are none.
 */
const hasEntries = (given: object): given is { entries(): Iterable<unknown> } =>
  Object.prototype.toString.call(given) !== '[object Set]' &&
  typeof (given as { entries?: unknown }).entries === 'function' &&
  typeof (given as { [Symbol.iterator]?: unknown })[Symbol.iterator] === 'function'

/**
 * The names and values of an option that takes a map: a plain object, a `Map`, `Headers`,
 * `URLSearchParams`, a list of pairs, or an empty list, which is PHP's empty map.
 *
 * @param given what the caller gave
 * @returns undefined where it is none of them, so that nothing of it is dropped in silence
 */
export function entriesOf(given: unknown): [string, unknown][] | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  if (isRecord(given) || isNamedRecord(given)) return Object.entries(given)
  const items = Array.isArray(given) ? given : hasEntries(given) ? [...given.entries()] : undefined
  return items?.every(isPair) ? (items as [string, unknown][]) : undefined
}

/** An object of a class that carries names and values as its own fields, as axios's headers do. */
const isNamedRecord = (given: object): boolean =>
  !Array.isArray(given) && !hasEntries(given) && Object.keys(given).length > 0
