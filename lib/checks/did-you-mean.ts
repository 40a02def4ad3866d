import { isTransferred } from './type-guards'

/** Edit distance of two short words, neighbouring swaps counted as one. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [
    i,
    ...Array<number>(b.length).fill(0),
  ])
  for (let j = 1; j <= b.length; j++) rows[0]![j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      rows[i]![j] = Math.min(
        rows[i - 1]![j]! + 1,
        rows[i]![j - 1]! + 1,
        rows[i - 1]![j - 1]! + cost,
        swapped ? rows[i - 2]![j - 2]! + 1 : Infinity,
      )
    }
  }
  return rows[a.length]![b.length]!
}

const plainName = (name: string): string => name.toLowerCase().replace(/[-_]/g, '')

/**
 * The known name that was probably meant.
 *
 * @param name the name that is not known
 * @param known the names there are
 * @param aliases names of other libraries and what they are called here
 * @returns the known name; undefined where none is near
 */
export function nearMiss(
  name: string,
  known: Iterable<string>,
  aliases: Readonly<Record<string, string>> = {},
): string | undefined {
  if (Object.hasOwn(aliases, name)) return aliases[name]
  if (name.length > 64) return undefined
  let best: [string | undefined, number] = [undefined, Math.min(3, Math.ceil(name.length / 3) + 1)]
  for (const candidate of known) {
    const far = distance(plainName(name), plainName(candidate))
    if (far < best[1]) best = [candidate, far]
  }
  return best[0]
}

/** `; did you mean x?`, or nothing. */
export const didYouMean = (near: string | undefined): string =>
  near === undefined ? '' : `; did you mean \`${near}\`?`

/**
 * The type of a value in words that never tell the value.
 *
 * @param value anything
 */
export function describeType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return value === '' ? 'an empty string' : 'a string'
  if (typeof value === 'object') {
    const where = isTransferred(value) ? ', whose memory was transferred to another thread' : ''
    return `an object (${Object.prototype.toString.call(value).slice(8, -1)}${where})`
  }
  return value === undefined ? 'undefined' : `a ${typeof value}`
}
