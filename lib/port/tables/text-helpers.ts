import { tableOf } from '../types/table'
import type { Helper } from './helper'

/** What PHP does with texts, which are bytes to it, and numbers that it writes. */
export const textHelpers: Readonly<Record<string, Helper>> = tableOf({
  text: {
    code: `
/** A value's text as PHP gives it: true is 1, false and null are nothing, a fraction has 14 digits. */
function text(value: unknown): string {
  if (value === true) return '1'
  if (value === false || value === null || value === undefined) return ''
  if (typeof value === 'number') return numberText(value)
  const isArray =
    typeof value === 'object' &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  return isArray ? 'Array' : String(value)
}`,
    needs: ['numberText'],
  },
  verbOf: {
    code: `
/** A verb of an instance by the name that PHP takes for it, in whatever capitals: POST, getasync. */
function verbOf(name: string): string {
  return name.toLowerCase().replace(/async$/, 'Async')
}`,
  },
  pathOf: {
    code: `
/** What stands behind WeChat Pay's host in a URL: the host is the instance's own. */
function pathOf(url: string): string {
  return url.replace(/^https?:\\/\\/api2?\\.mch\\.weixin\\.qq\\.com\\//, '')
}`,
  },
  numberText: {
    code: `
/** A number as PHP writes it: 1.0E+25, 1.0E-5, INF; whole numbers are integers as far as they are exact. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : floatText(value)
}`,
    needs: ['floatText'],
  },
  floatText: {
    code: `
/** A float as PHP writes it, with 14 digits: 0.3, 1.0E+25, 1.0E-5, INF, -0. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NAN' : value > 0 ? 'INF' : '-INF'
  if (Object.is(value, -0)) return '-0'
  const [digits = '', exponent = ''] = value.toExponential(13).split('e')
  if (Number(exponent) >= -4 && Number(exponent) < 14) return String(Number(value.toPrecision(14)))
  const shortened = digits.replace(/0+$/, '').replace(/\\.$/, '.0')
  return \`\${shortened}E\${exponent}\`
}`,
  },
  upper: {
    code: `
/** PHP's strtoupper, which knows a to z alone. */
function upper(value: string): string {
  return value.replace(/[a-z]+/g, (letters) => letters.toUpperCase())
}`,
  },
  lower: {
    code: `
/** PHP's strtolower, which knows A to Z alone. */
function lower(value: string): string {
  return value.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}`,
  },
  substr: {
    code: `
/** PHP's substr, which counts bytes; a letter that is cut in two becomes U+FFFD. */
function substr(value: string, start: number, length?: number): string {
  const bytes = Buffer.from(value)
  const cut = bytes.subarray(start)
  return cut.subarray(0, length).toString()
}`,
  },
  splitBytes: {
    code: `
/** PHP's str_split, which counts bytes; a letter that is cut in two becomes U+FFFD. */
function splitBytes(value: string, size = 1): string[] {
  const bytes = Buffer.from(value)
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
    bytes.subarray(at * size, (at + 1) * size).toString(),
  )
}`,
  },
  positionFrom: {
    code: `
/** PHP's strpos from a byte on, or from so many before the end. */
function positionFrom(value: string, searched: string, start: number): number | false {
  const bytes = Buffer.from(value)
  if (Math.abs(start) > bytes.length) throw new TypeError('strpos() starts beyond the text')
  const at = bytes.indexOf(searched, start)
  return at < 0 ? false : at
}`,
  },
  replaceText: {
    code: `
/** PHP's str_replace, which finds an empty text nowhere. */
function replaceText(value: string, searched: string, by: string): string {
  return searched === '' ? value : value.replaceAll(searched, () => by)
}`,
  },
  split: {
    code: `
/** PHP's explode, which needs something to split at. */
function split(separator: string, value: string): string[] {
  if (separator === '') throw new TypeError('explode() needs a separator')
  return value.split(separator)
}`,
  },
  unsigned: {
    code: `
/** A whole number as PHP writes it in %u, %x and %b: its 64 bits without a sign. */
function unsigned(value: number): bigint {
  return BigInt.asUintN(64, BigInt(value))
}`,
  },
  codePointsBefore: {
    code: `
/** PHP's mb_strpos, which counts code points. */
function codePointsBefore(value: string, searched: string): number | false {
  const at = value.indexOf(searched)
  return at < 0 ? false : Array.from(value.slice(0, at)).length
}`,
  },
  trim: {
    code: `
/** PHP's trim, which takes six characters for blanks. */
function trim(value: string): string {
  return value.replace(/^[ \\t\\n\\r\\0\\v]+|[ \\t\\n\\r\\0\\v]+$/g, '')
}`,
  },
  pad: {
    code: `
/** PHP's str_pad, which counts bytes. */
function pad(value: string, width: number, filler = ' ', side = 'right'): string {
  if (filler === '') throw new TypeError('str_pad() needs something to fill with')
  const room = Math.max(0, width - Buffer.byteLength(value))
  const before = side === 'left' ? room : side === 'both' ? Math.floor(room / 2) : 0
  const fill = (size: number): string => Buffer.alloc(size, filler).toString()
  return \`\${fill(before)}\${value}\${fill(room - before)}\`
}`,
  },
  padNumber: {
    code: `
/** A number with zeros before its digits, and its sign before them. */
function padNumber(value: number | string, width: number): string {
  const [, sign = '', digits = ''] = /^(-?)(.*)$/s.exec(String(value)) ?? []
  return sign + digits.padStart(width - sign.length, '0')
}`,
  },
  makeFolder: {
    imports: [['mkdirSync', 'node:fs']],
    code: `
/** PHP's mkdir: false where it is there already, or cannot be made. */
function makeFolder(path: string, isDeep = false): boolean {
  try {
    const made = mkdirSync(path, { recursive: isDeep })
    return !isDeep || made !== undefined
  } catch {
    return false
  }
}`,
  },
  removeFile: {
    imports: [['unlinkSync', 'node:fs']],
    code: `
/** PHP's unlink: false where there is none, or it cannot be removed. */
function removeFile(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}`,
  },
  putContents: {
    imports: [['writeFileSync', 'node:fs']],
    code: `
/** PHP's file_put_contents: how many bytes were written, false where they could not be. */
function putContents(path: string, data: string, flag = 'w'): number | false {
  try {
    writeFileSync(path, data, { flag })
    return Buffer.byteLength(data)
  } catch {
    return false
  }
}`,
  },
  linesOf: {
    code: `
/** The lines of a text as PHP's file() has them, each with its line break. */
function linesOf(whole: string): string[] {
  return whole.match(/[^\\n]*\\n|[^\\n]+/g) ?? []
}`,
  },
  bareLines: {
    needs: ['linesOf'],
    code: `
/** The lines of a text without their line breaks; nothing stands behind the last of them. */
function bareLines(whole: string): string[] {
  return linesOf(whole).map((line) => line.replace(/\\r?\\n$/, ''))
}`,
  },
  filledLines: {
    needs: ['bareLines'],
    code: `
/** The lines of a text that are not empty, without their line breaks. */
function filledLines(whole: string): string[] {
  return bareLines(whole).filter((line) => line !== '')
}`,
  },
  fixed: {
    code: `
/** PHP's %.2f: rounded as the number is in binary, what lies half way to the even digit. */
function fixed(value: number, digits: number): string {
  if (Math.abs(value) >= 1e21)
    return \`\${BigInt(value)}\${digits > 0 ? \`.\${'0'.repeat(digits)}\` : ''}\`
  const exact = value.toFixed(100)
  const kept = exact.slice(0, exact.length - 100 + digits).replace(/\\.$/, '')
  const isHalf = /^\\.?50*$/.test(exact.slice(kept.length))
  return isHalf && /[02468]$/.test(kept) ? kept : value.toFixed(digits)
}`,
  },
  compareTexts: {
    code: `
/** How PHP orders two texts: numbers by their value, anything else by its bytes. */
function compareTexts(a: string, b: string): number {
  return isNumeric(a) && isNumeric(b) ? compareNumbers(a, b) : compareBytes(a, b)
}`,
    needs: ['isNumeric', 'compareNumbers', 'compareBytes'],
  },
  compare: {
    code: `
/** PHP's <=>: truth and null as truth, arrays by their sizes first, words as words, else as numbers. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a, b)
  const isNothing = (one: unknown): boolean => one === null || one === undefined
  const isFlag = (one: unknown): boolean => isNothing(one) || typeof one === 'boolean'
  if (isNothing(a) && typeof b === 'string') return compareTexts('', b)
  if (isNothing(b) && typeof a === 'string') return compareTexts(a, '')
  if (isFlag(a) || isFlag(b)) return Number(isTruthy(a)) - Number(isTruthy(b))
  if (typeof a === 'object' && typeof b === 'object') {
    const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
    const keys = Object.keys(left)
    const others = keys.map((key) =>
      Object.hasOwn(right, key) ? compare(left[key], right[key]) : 1,
    )
    return Math.sign(keys.length - Object.keys(right).length) || (others.find(Boolean) ?? 0)
  }
  if (typeof a === 'object' || typeof b === 'object') return typeof a === 'object' ? 1 : -1
  return isNumeric(a) && isNumeric(b)
    ? Math.sign(Number(a) - Number(b))
    : compareTexts(text(a), text(b))
}`,
    needs: ['compareTexts', 'isTruthy', 'text'],
  },
  rawUrlEncode: {
    code: `
/** PHP's rawurlencode, which leaves nothing but letters, digits and -._~ as it is. */
function rawUrlEncode(value: string): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (one) => \`%\${one.charCodeAt(0).toString(16).toUpperCase()}\`,
  )
}`,
  },
  urlEncode: {
    code: `
/** PHP's urlencode, which writes a blank as + and ~ as %7E. */
function urlEncode(value: string): string {
  return rawUrlEncode(value).replaceAll('%20', '+').replaceAll('~', '%7E')
}`,
    needs: ['rawUrlEncode'],
  },
  rawUrlDecode: {
    code: `
/** PHP's rawurldecode, which leaves a % that begins nothing as it is. */
function rawUrlDecode(value: string): string {
  return value.replace(/(?:%[\\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString(),
  )
}`,
  },
})
