import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP does with letters, URLs, lines of CSV and sets, and JavaScript has no word for. */
export const webHelpers: Readonly<Record<string, Helper>> = tableOf({
  sendElsewhere: {
    code: `
/** PHP's header('Location: …'): sends who asks elsewhere. */
function sendElsewhere(url: string, status?: number): void {
  const isGiven = outgoing.statusCode === 201 || Math.trunc(outgoing.statusCode / 100) === 3
  outgoing.statusCode = status ?? (isGiven ? outgoing.statusCode : 302)
  outgoing.setHeader('Location', url)
}`,
  },
  translateLetters: {
    code: `
/** PHP's strtr with two texts: each letter by the one at its place. */
function translateLetters(value: string, from: string, to: string): string {
  const pairs = new Map(Array.from(to, (letter, at) => [from[at], letter]))
  return Array.from(value, (letter) => pairs.get(letter) ?? letter).join('')
}`,
  },
  translateTexts: {
    code: `
/** PHP's strtr with an array: the longest key counts, and nothing is replaced twice. */
function translateTexts(value: string, by: Readonly<Record<string, unknown>>): string {
  const keys = Object.keys(by).filter((key) => key !== '')
  if (keys.length === 0) return value
  const longestFirst = keys.sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((key) => key.replace(/[\\\\^$.*+?()[\\]{}|]/g, '\\\\$&'))
  return value.replace(new RegExp(escaped.join('|'), 'g'), (found) => text(by[found]))
}`,
    needs: ['text'],
  },
  occurrencesOf: {
    code: `
/** PHP's substr_count: how often a text is in another, none of them over the one before. */
function occurrencesOf(searched: string, value: string): number {
  if (searched === '') throw new TypeError('substr_count() needs something to look for')
  return value.split(searched).length - 1
}`,
  },
  escapeHtml: {
    code: `
/** PHP's htmlspecialchars. */
function escapeHtml(value: string): string {
  const entities: Record<string, string> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#039',
  }
  return value.replace(/[&<>"']/g, (one) => \`&\${entities[one]};\`)
}`,
  },
  capitalize: {
    code: `
/** PHP's ucwords: a to z behind a blank becomes A to Z. */
function capitalize(value: string, separators = ' \\t\\r\\n\\f\\v'): string {
  return value.replace(/[a-z]/g, (letter, at: number) =>
    at === 0 || separators.includes(value.charAt(at - 1)) ? letter.toUpperCase() : letter,
  )
}`,
  },
  csvFields: {
    code: `
/** PHP's str_getcsv: the fields of a line; a quote in quotes is doubled, one behind \\ ends nothing. */
function csvFields(line: string, separator = ','): string[] {
  const fields: string[] = []
  const bare = line.replace(/\\r?\\n$/, '')
  let at = 0
  while (at <= bare.length) {
    const quoted = /[ \\t]*"((?:[^"\\\\]|""|\\\\[^]|\\\\$)*)"?/y
    quoted.lastIndex = at
    const found = quoted.exec(bare)
    const start = found ? quoted.lastIndex : at
    const end = bare.indexOf(separator, start)
    const rest = bare.slice(start, end < 0 ? undefined : end)
    fields.push(found ? \`\${found[1]!.replaceAll('""', '"')}\${rest}\` : rest)
    at = end < 0 ? bare.length + 1 : end + separator.length
  }
  return fields
}`,
  },
  partsOfUrl: {
    code: `
/** PHP's parse_url. */
function partsOfUrl(url: string): Record<string, string | number> {
  const [, scheme, user, pass, host, port, path, query, fragment] =
    /^(?:([a-z][a-z\\d+.-]*):)?(?:\\/\\/(?:([^/?#@:]*)(?::([^/?#@]*))?@)?(\\[[^\\]]*\\]|[^/?#:]*)(?::(\\d+))?)?([^?#]*)(?:\\?([^#]*))?(?:#(.*))?$/is.exec(
      url,
    ) ?? []
  const all = {
    scheme,
    host,
    port: port && Number(port),
    user,
    pass,
    path: path || undefined,
    query,
    fragment,
  }
  const found = Object.entries(all).filter(([, part]) => part !== undefined)
  return Object.fromEntries(found) as Record<string, string | number>
}`,
  },
  partOfUrl: {
    code: `
/** PHP's parse_url with the name of a part: null where there is none. */
function partOfUrl(url: string, part: string): string | null {
  const found = partsOfUrl(url)[part]
  return found === undefined ? null : String(found)
}`,
    needs: ['partsOfUrl'],
  },
  wholeNumberIn: {
    code: `
/** PHP's FILTER_VALIDATE_INT: the number, or false. */
function wholeNumberIn(value: unknown): number | false {
  const written = text(value).replace(/^[ \\t\\n\\r\\0\\v]+|[ \\t\\n\\r\\0\\v]+$/g, '')
  const number = Number(written)
  return /^([+-]?[1-9]\\d*|[+-]?0)$/.test(written) && Number.isSafeInteger(number)
    ? number + 0
    : false
}`,
    needs: ['text'],
  },
  saysYes: {
    code: `
/** PHP's FILTER_VALIDATE_BOOLEAN. */
function saysYes(value: unknown): boolean {
  return /^[ \\t\\n\\r\\0\\v]*(1|true|on|yes)[ \\t\\n\\r\\0\\v]*$/i.test(text(value))
}`,
    needs: ['text'],
  },
  without: {
    code: `
/** PHP's array_diff of lists: what none of the others has, compared as texts. */
function without<T>(list: readonly T[], ...others: readonly (readonly unknown[])[]): T[] {
  const texts = new Set(others.flat().map(text))
  return list.filter((one) => !texts.has(text(one)))
}`,
    needs: ['text'],
  },
  shared: {
    code: `
/** PHP's array_intersect of lists: what all of the others have, compared as texts. */
function shared<T>(list: readonly T[], ...others: readonly (readonly unknown[])[]): T[] {
  const texts = others.map((other) => new Set(other.map(text)))
  return list.filter((one) => texts.every((all) => all.has(text(one))))
}`,
    needs: ['text'],
  },
  withoutKeys: {
    code: `
/** PHP's array_diff_key: what is under keys that none of the others has. */
function withoutKeys<T>(
  fields: Record<string, T>,
  ...others: readonly object[]
): Record<string, T> {
  const kept = Object.entries(fields).filter(
    ([key]) => !others.some((one) => Object.hasOwn(one, key)),
  )
  return Object.fromEntries(kept)
}`,
  },
  sharedKeys: {
    code: `
/** PHP's array_intersect_key: what is under keys that all of the others have. */
function sharedKeys<T>(fields: Record<string, T>, ...others: readonly object[]): Record<string, T> {
  const kept = Object.entries(fields).filter(([key]) =>
    others.every((one) => Object.hasOwn(one, key)),
  )
  return Object.fromEntries(kept)
}`,
  },
  leave: {
    needs: ['text'],
    code: `
/** PHP's exit: a whole number is the status, anything else is printed. */
function leave(value: unknown): never {
  if (Number.isInteger(value)) process.exit(Number(value))
  process.stdout.write(text(value))
  process.exit()
}`,
  },
})
