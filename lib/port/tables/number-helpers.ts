import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP makes of numbers, and of the numbers in texts. */
export const numberHelpers: Readonly<Record<string, Helper>> = tableOf({
  isNumeric: {
    code: `
/** PHP's is_numeric: a number, or a text that is one with blanks around it at the most. */
function isNumeric(value: unknown): boolean {
  return typeof value === 'string'
    ? /^[ \\t-\\r]*[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?[ \\t-\\r]*$/i.test(value)
    : typeof value === 'number'
}`,
  },
  numberOf: {
    code: `
/** The number that a function of PHP's is given: of null, of truth and of numbers in texts. */
function numberOf(value: unknown): number {
  const number = Number(value)
  if (isNumeric(value) || value === null || value === undefined || typeof value === 'boolean') {
    const isInexact = typeof value === 'string' && /^\\s*[+-]?\\d+\\s*$/.test(value)
    if (isInexact && Math.abs(number) > Number.MAX_SAFE_INTEGER && Math.abs(number) < 2 ** 63)
      throw new RangeError('a number in a text beyond 2^53 is no exact one: keep it a text')
    return value === undefined ? 0 : number
  }
  throw new TypeError(\`a number is wanted, not this \${typeof value}\`)
}`,
    needs: ['isNumeric'],
  },
  toNumber: {
    code: `
/** PHP's number of a value in a calculation: the one that a text begins with. */
function toNumber(value: unknown): number {
  const [digits] =
    typeof value === 'string'
      ? (/^[ \\t-\\r]*[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?/i.exec(value) ?? [])
      : []
  return numberOf(digits ?? value)
}`,
    needs: ['numberOf'],
  },
  compareBytes: {
    code: `
/** The order of two texts by their bytes. */
function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}`,
  },
  compareNumbers: {
    code: `
/** How PHP orders numbers in texts: whole ones to the last digit, beyond 64 bits as texts where floats are equal. */
function compareNumbers(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)]
  const areWhole = [a, b].every((one) => /^\\s*[+-]?\\d+\\s*$/.test(one))
  if (left !== right || (!areWhole && Number.isFinite(left))) return Math.sign(left - right)
  if (!areWhole || Math.abs(left) > 2 ** 63) return compareBytes(a, b)
  const [first, second] = [BigInt(a.replace('+', '')), BigInt(b.replace('+', ''))]
  return first < second ? -1 : Number(first > second)
}`,
    needs: ['compareBytes'],
  },
  largest: {
    code: `
/** PHP's max, of texts as well as of numbers. */
function largest<T>(values: readonly T[]): T {
  if (values.length === 0) throw new TypeError('max() needs at least one value')
  return values.reduce((most, one) => (compare(one, most) > 0 ? one : most))
}`,
    needs: ['compare'],
  },
  smallest: {
    code: `
/** PHP's min, of texts as well as of numbers. */
function smallest<T>(values: readonly T[]): T {
  if (values.length === 0) throw new TypeError('min() needs at least one value')
  return values.reduce((least, one) => (compare(one, least) < 0 ? one : least))
}`,
    needs: ['compare'],
  },
  toInt: {
    code: `
/** PHP's (int): the number that a value begins with, without its fraction; no other one where it is too large. */
function toInt(value: unknown): number {
  const whole = Math.trunc(toFloat(value))
  if (typeof value === 'string' && Math.abs(whole) > Number.MAX_SAFE_INTEGER)
    throw new RangeError('(int) of a text beyond 2^53, which is no exact number: keep it a text')
  return whole
}`,
    needs: ['toFloat'],
  },
  toFloat: {
    code: `
/** PHP's (float): the number that a value begins with. */
function toFloat(value: unknown): number {
  if (typeof value === 'number') return value
  if (typeof value !== 'string') return isTruthy(value) ? 1 : 0
  return Number(/^[ \\t-\\r]*[+-]?(\\d+\\.?\\d*|\\.\\d+)(e[+-]?\\d+)?/i.exec(value)?.[0] ?? 0)
}`,
    needs: ['isTruthy'],
  },
  increment: {
    code: `
/** PHP's ++ of what is no number: null is 1, numbers in texts count, 'Az' becomes 'Ba' and 'z' 'aa'. */
function increment(value: string | number | null | undefined): string | number {
  if (value === null || value === undefined) return 1
  if (typeof value === 'number' || isNumeric(value)) return Number(value) + 1
  if (value === '') return '1'
  const [, rest = '', run = ''] = /^([^]*?)([a-z0-9]*)$/i.exec(value) ?? []
  const [, head = '', first = '', tail = ''] = /^(.*?)([a-y0-8]?)([z9]*)$/i.exec(run) ?? []
  const turned = tail.replace(/./g, (one) => (one === '9' ? '0' : one === 'z' ? 'a' : 'A'))
  if (first !== '') return \`\${rest}\${head}\${String.fromCharCode(first.charCodeAt(0) + 1)}\${turned}\`
  if (rest !== '' || turned === '') return \`\${rest}\${turned}\`
  return \`\${turned.startsWith('0') ? '1' : turned.charAt(0)}\${turned}\`
}`,
    needs: ['isNumeric'],
  },
  decrement: {
    code: `
/** PHP's -- of what is no number: null and words stay as they are. */
function decrement<T>(value: T): T | number {
  return isNumeric(value) ? Number(value) - 1 : value
}`,
    needs: ['isNumeric'],
  },
  round: {
    code: `
/** PHP's round: halves go away from zero, as they are with 15 digits. */
function round(value: number, digits = 0): number {
  if (!Number.isFinite(value) || value === 0) return value
  const away = (one: number): number => Math.sign(one) * Math.floor(Math.abs(one) + 0.5)
  const shift = (one: number, by: number): number => (by < 0 ? one / 10 ** -by : one * 10 ** by)
  const sure = 14 - Math.floor(Math.log10(Math.abs(value)))
  const isSure = sure > digits && sure - 15 < digits
  const shifted = isSure ? shift(away(shift(value, sure)), digits - sure) : shift(value, digits)
  return Math.abs(shifted) >= 1e15 ? value : shift(away(shifted), -digits)
}`,
  },
  numberFormat: {
    code: `
/** PHP's number_format. */
function numberFormat(value: number, digits = 0, point = '.', separator = ','): string {
  const rounded = round(value, Math.max(0, digits))
  const [whole = '', fraction] = fixed(Math.abs(rounded), Math.max(0, digits)).split('.')
  const grouped = whole.replace(/\\B(?=(\\d{3})+$)/g, () => separator)
  const sign = rounded < 0 ? '-' : ''
  return fraction === undefined ? \`\${sign}\${grouped}\` : \`\${sign}\${grouped}\${point}\${fraction}\`
}`,
    needs: ['round', 'fixed'],
  },
})
