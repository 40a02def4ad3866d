import { tableOf } from '../types/table'
import type { Helper } from './helper'
import { byteHelpers } from './byte-helpers'
import { dateHelpers } from './date-helpers'
import { diskHelpers } from './disk-helpers'
import { numberHelpers } from './number-helpers'
import { iterationHelpers } from './iteration-helpers'
import { listHelpers } from './list-helpers'
import { webHelpers } from './web-helpers'
import { textHelpers } from './text-helpers'
import { unclearHelpers } from './unclear-helpers'

/** Functions at the end of a ported file, by name. */
export const helpers: Readonly<Record<string, Helper>> = tableOf({
  isTruthy: {
    code: `
/** PHP's truth: false, null, 0, '', '0' and what is empty are not true. */
function isTruthy(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) {
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    return !isPlain || Object.keys(value).length > 0
  }
  return Boolean(value) && value !== '0'
}`,
  },
  ...textHelpers,
  ...byteHelpers,
  ...diskHelpers,
  ...listHelpers,
  ...numberHelpers,
  underKeys: {
    code: `
/** What promises came to, under the keys that they had. */
function underKeys<T>(keys: readonly string[], values: readonly T[]): Record<string, T> {
  return Object.fromEntries(keys.map((key, at) => [key, values[at]!]))
}`,
  },
  unite: {
    code: `
/** PHP's + of arrays: what is on the left stays and comes first. */
function unite<L, R>(left: Record<string, L>, right: Record<string, R>): Record<string, L | R> {
  return { ...left, ...right, ...left }
}`,
  },
  looseEquals: {
    code: `
/** PHP's ==: numbers in texts count as numbers, null and false as nothing. */
function looseEquals(a: unknown, b: unknown): boolean {
  const isText = (value: unknown): value is string => typeof value === 'string'
  if (typeof a === 'boolean' || typeof b === 'boolean') return isTruthy(a) === isTruthy(b)
  if (a === null || a === undefined) return isText(b) ? b === '' : !isTruthy(b)
  if (b === null || b === undefined) return isText(a) ? a === '' : !isTruthy(a)
  if (isText(a) && isText(b)) return a === b || (isNumeric(a) && compareTexts(a, b) === 0)
  if (isNumeric(a) && isNumeric(b)) return Number(a) === Number(b)
  if (typeof a === 'object' && typeof b === 'object') {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
    const keys = Object.keys(left)
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && looseEquals(left[key], right[key]))
    )
  }
  const isArray = (value: unknown): boolean =>
    Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
  return !isArray(a) && !isArray(b) && String(a) === String(b)
}`,
    needs: ['isTruthy', 'isNumeric', 'compareTexts'],
  },
  ...dateHelpers,
  ...webHelpers,
  ...iterationHelpers,
  ...unclearHelpers,
  isEmptyArray: {
    code: `
/** Whether something is an array with nothing in it. */
function isEmptyArray(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}`,
  },
  count: {
    code: `
/** How many things are in it. */
function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) throw new TypeError('count() of no array')
  return Object.keys(value).length
}`,
  },
  mapValues: {
    code: `
/** PHP's array_map: of a list a list, of any other array one with the same keys. */
function mapValues<V, T>(values: Record<string, V>, map: (value: V) => T): Record<string, T> {
  if (Array.isArray(values)) return values.map((one: V) => map(one)) as never
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))
}`,
  },
  filterValues: {
    code: `
/** PHP's array_filter, which keeps the keys: what is left of a list is one where it has no gaps. */
function filterValues<V>(
  values: Record<string, V>,
  test: (value: V, key: string) => boolean,
): Record<string, V> {
  const kept = Object.entries(values).filter(([key, value]) => test(value, key))
  const isList = Array.isArray(values) && kept.every(([key], at) => key === String(at))
  return isList ? (kept.map(([, value]) => value) as never) : Object.fromEntries(kept)
}`,
  },
  merge: {
    code: `
/** PHP's array_merge: words keep their places, what has a number comes behind the others. */
function merge<V>(...arrays: (readonly V[] | Record<string, V>)[]): Record<string, V> {
  const merged: Record<string, V> = {}
  let next = 0
  for (const [key, value] of arrays.flatMap((one) => Object.entries<V>(one)))
    merged[/^(0|[1-9]\\d*)$/.test(key) ? String(next++) : key] = value
  const isList = Object.keys(merged).length === next
  return isList ? (Object.values(merged) as never) : merged
}`,
  },
  uniqueOf: {
    code: `
/** PHP's array_unique, which compares the texts of what is in a list. */
function uniqueOf<T>(list: readonly T[]): T[] {
  const texts = list.map(text)
  return list.filter((_, at) => texts.indexOf(texts[at]!) === at)
}`,
    needs: ['text'],
  },
  range: {
    code: `
/** PHP's range, which goes down as well. */
function range(from: number, to: number, step = 1): number[] {
  const by = Math.abs(step) * (to < from ? -1 : 1)
  const length = Math.floor(Math.abs(to - from) / Math.abs(step)) + 1
  if (!Number.isFinite(length)) throw new TypeError('range() needs a step that is not 0')
  return Array.from({ length }, (_, at) => from + at * by)
}`,
  },
  orderOf: {
    code: `
/** The order of a test that says of two whether they stand the wrong way round, as PHP takes it. */
function orderOf<T>(test: (a: T, b: T) => boolean): (a: T, b: T) => number {
  return (a, b) => Number(test(a, b)) - Number(test(b, a))
}`,
  },
  sortRows: {
    code: `
/** PHP's usort of an array that may have keys of its own: they count from 0 from then on. */
function sortRows<T>(rows: Record<string, unknown>, compare: (a: T, b: T) => unknown): boolean {
  const order = (a: unknown, b: unknown): number => Number(compare(a as T, b as T))
  if (Array.isArray(rows)) rows.sort(order)
  else {
    const sorted = Object.values(rows).sort(order)
    for (const key of Object.keys(rows)) delete rows[key]
    Object.assign(rows, sorted)
  }
  return true
}`,
  },
  chunksOf: {
    code: `
/** PHP's array_chunk. */
function chunksOf<T>(list: readonly T[], size: number): T[][] {
  if (size < 1) throw new TypeError('array_chunk() needs a size of at least 1')
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) =>
    list.slice(at * size, (at + 1) * size),
  )
}`,
  },
  jsonDecode: {
    code: `
/** PHP's json_decode: null for what is no JSON. */
function jsonDecode(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}`,
  },
  decodeJson: {
    code: `
/** PHP's json_decode: null for what is no JSON, which json_last_error() tells of. */
function decodeJson(json: string): unknown {
  const state = decodeJson as unknown as { hasFailed?: boolean }
  try {
    state.hasFailed = false
    return JSON.parse(json) as unknown
  } catch {
    state.hasFailed = true
    return null
  }
}`,
  },
  hasJsonFailed: {
    code: `
/** Whether what decodeJson() was given last was no JSON. */
function hasJsonFailed(): boolean {
  return (decodeJson as unknown as { hasFailed?: boolean }).hasFailed ?? false
}`,
    needs: ['decodeJson'],
  },
  uniqueId: {
    code: `
/** PHP's uniqid: the microseconds of the clock in hex. */
function uniqueId(prefix = '', isLonger = false): string {
  const micros = Math.floor((performance.timeOrigin + performance.now()) * 1000).toString(16)
  return \`\${prefix}\${micros.slice(-13)}\${isLonger ? (Math.random() * 10).toFixed(8) : ''}\`
}`,
  },
  httpQuery: {
    code: `
/** PHP's http_build_query. */
function httpQuery(fields: object, name = ''): string {
  const encode = (value: string): string =>
    encodeURIComponent(value).replace(
      /[!'()*~]/g,
      (one) => \`%\${one.charCodeAt(0).toString(16).toUpperCase()}\`,
    )
  return Object.entries(fields)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]: [string, unknown]) => {
      const whole = name === '' ? key : \`\${name}[\${key}]\`
      if (typeof value === 'object') return httpQuery(value as object, whole)
      const plain = value === false ? '0' : text(value)
      return \`\${encode(whole).replaceAll('%20', '+')}=\${encode(plain).replaceAll('%20', '+')}\`
    })
    .filter((part) => part !== '')
    .join('&')
}`,
    needs: ['text'],
  },
  codeOf: {
    code: `
/** PHP's getCode: the number that an exception was given, 0 without one. */
function codeOf(error: unknown): number {
  if (error instanceof WeChatPayException) return error.getCode()
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : 0
  return typeof code === 'number' ? code : 0
}`,
    imports: [['WeChatPayException', 'wechatpay-chainable']],
  },
  previousOf: {
    code: `
/** PHP's getPrevious: the exception that an exception was made of. */
function previousOf(error: unknown): unknown {
  if (error instanceof WeChatPayException) return error.getPrevious()
  return error instanceof Error ? error.cause : undefined
}`,
    imports: [['WeChatPayException', 'wechatpay-chainable']],
  },
  groupsOf: {
    code: `
/** PHP's preg_match: the first match and its groups, nothing where there is none. */
function groupsOf(pattern: RegExp, subject: string): string[] {
  const groups: (string | undefined)[] = Array.from(pattern.exec(subject) ?? [])
  while (groups.length > 0 && groups.at(-1) === undefined) groups.pop()
  return groups.map((group) => group ?? '')
}`,
  },
  fail: {
    code: `
/** A throw that stands where a value is expected. */
function fail(error: unknown): never {
  throw error
}`,
  },
})
