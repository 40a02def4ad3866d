import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP does with arrays and texts in one word. */
export const listHelpers: Readonly<Record<string, Helper>> = tableOf({
  combine: {
    code: `
/** PHP's array_combine: values under keys, as many of the one as of the other. */
function combine<T>(keys: readonly unknown[], values: readonly T[]): Record<string, T> {
  if (keys.length !== values.length) throw new TypeError('as many keys as values are needed')
  return Object.fromEntries(keys.map((key, at) => [text(key), values[at]!]))
}`,
    needs: ['text'],
  },
  shuffle: {
    code: `
/** PHP's shuffle: a list in an order by chance. */
function shuffle(list: unknown[]): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = randomInt(at + 1)
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}`,
    imports: [['randomInt', 'node:crypto']],
  },
  shuffledText: {
    code: `
/** PHP's str_shuffle: the letters in an order by chance. */
function shuffledText(value: string): string {
  const letters = [...value]
  shuffle(letters)
  return letters.join('')
}`,
    needs: ['shuffle'],
  },
  mergeDeep: {
    code: `
/** PHP's array_replace_recursive: later fields take the place of earlier ones, at every level. */
function mergeDeep(
  fields: Record<string, unknown>,
  ...others: readonly Record<string, unknown>[]
): Record<string, unknown> {
  const made = { ...fields }
  const isFields = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null
  for (const [key, value] of others.flatMap((one) => Object.entries(one))) {
    const before = Object.hasOwn(made, key) ? made[key] : undefined
    made[key] = isFields(before) && isFields(value) ? mergedAs(before, value) : value
  }
  return made
}

function mergedAs(before: Record<string, unknown>, value: Record<string, unknown>): unknown {
  const made = mergeDeep(before, value)
  return Array.isArray(before) && Array.isArray(value) ? Object.values(made) : made
}`,
  },
  isSame: {
    code: `
/** PHP's ===, as a function. */
function isSame(a: unknown, b: unknown): boolean {
  return a === b
}`,
  },
  searchIn: {
    code: `
/** PHP's array_search: where the first value is that is equal, false where none is. */
function searchIn(list: readonly unknown[], value: unknown, equals = isSame): number | false {
  const at = list.findIndex((one) => equals(one, value))
  return at >= 0 && at
}`,
    needs: ['isSame'],
  },
  searchKey: {
    code: `
/** PHP's array_search: the key of the first value that is equal, false where none is. */
function searchKey(fields: object, value: unknown, equals = isSame): string | false {
  return Object.entries(fields).find(([, one]) => equals(one, value))?.[0] ?? false
}`,
    needs: ['isSame'],
  },
  hasEqual: {
    code: `
/** PHP's in_array: whether a value is equal to one of a list's, as == has it. */
function hasEqual(list: readonly unknown[], value: unknown): boolean {
  return list.some((one) => looseEquals(one, value))
}`,
    needs: ['looseEquals'],
  },
  replacePart: {
    code: `
/** PHP's substr_replace: bytes in the place of others. */
function replacePart(value: string, by: string, from: number, many?: number): string {
  const bytes = Buffer.from(value)
  const start = Math.min(from < 0 ? Math.max(0, bytes.length + from) : from, bytes.length)
  const length = many ?? bytes.length
  const end = length < 0 ? Math.max(start, bytes.length + length) : start + length
  return Buffer.concat([bytes.subarray(0, start), Buffer.from(by), bytes.subarray(end)]).toString()
}`,
  },
  wrapWords: {
    code: `
/** PHP's wordwrap: lines no longer than a width, where there are blanks or words may be cut. */
function wrapWords(value: string, width = 75, end = '\\n', isCutting = false): string {
  let [made, start, blank] = ['', 0, 0]
  for (let at = 0; at < value.length; at++) {
    if (value.startsWith(end, at) && at + end.length < value.length) {
      made += value.slice(start, at + end.length)
      at += end.length - 1
      start = blank = at + 1
    } else if (value[at] === ' ') {
      if (at - start >= width) {
        made += value.slice(start, at) + end
        start = at + 1
      }
      blank = at
    } else if (at - start >= width && isCutting && start >= blank) {
      made += value.slice(start, at) + end
      start = blank = at
    } else if (at - start >= width && start < blank) {
      made += value.slice(start, blank) + end
      start = blank = blank + 1
    }
  }
  return made + value.slice(start)
}`,
  },
  compareStarts: {
    code: `
/** PHP's strncmp: -1, 0 or 1 by the first bytes. */
function compareStarts(a: string, b: string, many: number): number {
  const start = (value: string): Buffer => Buffer.from(value).subarray(0, many)
  return Buffer.compare(start(a), start(b))
}`,
  },
  microTime: {
    code: `
/** PHP's microtime: the fraction of the second, and the seconds. */
function microTime(): string {
  const millis = performance.timeOrigin + performance.now()
  const seconds = Math.floor(millis / 1000)
  return \`\${(Math.floor((millis / 1000 - seconds) * 1e6) / 1e6).toFixed(8)} \${seconds}\`
}`,
  },
  fieldsOfQuery: {
    code: `
/** PHP's parse_str: the fields of a query, lists and maps of them by their brackets. */
function fieldsOfQuery(query: string): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  const decode = (value: string): string => rawUrlDecode(value.replaceAll('+', ' '))
  for (const part of query.split('&')) {
    const [written = '', value = ''] = [part.split('=', 1)[0], part.replace(/^[^=]*=?/, '')]
    const [, start = '', rest = ''] = /^ *([^[]*)((?:\\[[^\\]]*\\])*)/s.exec(decode(written)) ?? []
    const name = start.replace(/[. ]/g, '_')
    if (name === '') continue
    const keys = [name, ...[...rest.matchAll(/\\[([^\\]]*)\\]/g)].map(([, key]) => key!)]
    let at = fields
    keys.forEach((key, depth) => {
      const ours = key === '' ? String(nextKey(at)) : key
      const inner = Object.hasOwn(at, ours) ? at[ours] : undefined
      const isLast = depth === keys.length - 1
      at[ours] = isLast ? decode(value) : typeof inner === 'object' ? inner : {}
      at = at[ours] as Record<string, unknown>
    })
  }
  return Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, listed(one)]))
}

/** What has the keys of a list is one. */
function listed(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]): [string, unknown] => [key, listed(one)])
  const isList = entries.every(([key], at) => key === String(at))
  return isList ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}

function nextKey(of: object): number {
  const numbers = Object.keys(of).filter((key) => /^(0|[1-9]\\d*)$/.test(key))
  return Math.max(-1, ...numbers.map(Number)) + 1
}`,
    needs: ['rawUrlDecode'],
  },
})
