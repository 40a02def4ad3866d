import { isUtf8 } from 'node:buffer'
import { codeIn } from '../errors/response-error'
import type { Fields } from './v2-sign'

/** What an answer of API v2 says against a request. */
export interface RefusalV2 {
  readonly code: string
  readonly reason: string
  /** Whether the platform may have acted all the same. */
  readonly acted: boolean
}

interface V2Outcome {
  /** The field that says how it went. */
  readonly name: string
  readonly success: readonly unknown[]
  /** The field that says why. */
  readonly words: string
  /** Counts only without this field beside it. */
  readonly unless?: string
}

/** The ways in which API v2 says how a request went, from the outside in. */
const outcomes: readonly V2Outcome[] = [
  { name: 'return_code', success: ['SUCCESS'], words: 'return_msg' }, // every page of API v2
  { name: 'result_code', success: ['SUCCESS'], words: 'err_code_des' }, // likewise
  // What a gateway answers that does not know the merchant yet, as XML or as JSON.
  { name: 'retcode', success: ['0', 0], words: 'retmsg', unless: 'return_code' },
  { name: 'errcode', success: ['0', 0], words: 'errmsg', unless: 'return_code' },
]

/** Codes after which the order has to be looked up before anything is said or sent again. */
const undecided: ReadonlySet<unknown> = new Set([
  'SYSTEMERROR', // 系统错误: query, or repeat with the same number
  'SYSTEM_ERROR', // the same, as API v3 and some pages of API v2 spell it
  'BANKERROR', // 付款码支付: 银行系统异常, query the order
  'USERPAYING', // 付款码支付: the payer is typing the password
  'PROCESSING', // 红包、付款: 请求已受理，请稍后使用原单号查询
])

/** A field's text, cut short; an unsigned field may be anything. */
function wordIn(fields: Fields, name: string): string | undefined {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value.slice(0, 200) : undefined
}

/**
 * What an answer refuses, signed or not.
 *
 * @param fields of the answer
 * @returns undefined where none of its fields says no
 */
export function refusalIn(fields: Fields): RefusalV2 | undefined {
  const failed = outcomes.find(
    ({ name, success, unless }) =>
      fields[name] !== undefined &&
      !success.includes(fields[name]) &&
      (unless === undefined || fields[unless] === undefined),
  )
  if (!failed) return undefined
  const { name, words, unless } = failed
  const said = unless === undefined ? '' : `${name} ${String(fields[name]).slice(0, 20)}: `
  return {
    code: codeIn(fields['err_code']) ?? 'FAIL',
    reason: said + (wordIn(fields, words) ?? `${name} is not SUCCESS`),
    acted: name === 'result_code' && undecided.has(fields['err_code']),
  }
}

/**
 * The first character of a body that is no blank and no byte order mark; empty where there is none
 * near the beginning.
 *
 * @param body its bytes
 */
export const beginningOf = (body: Buffer): string =>
  /^(?:\xef\xbb\xbf)?\s*(\S?)/.exec(body.toString('latin1', 0, longestBlank))![1]!

/** Bytes that may be blank before a body begins. */
const longestBlank = 1024

/** Most characters of an answer that are shown. */
const longestShown = 120

/**
 * An answer that is no XML, in words: what came says more than that it did.
 *
 * @param body its bytes, or the first of them
 */
export function shownBody(body: Buffer): string {
  if (body.length === 0) return 'its body is empty'
  const text = decodeText(body.subarray(0, longestShown * 4))
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
  const cut = [...text].slice(0, longestShown).join('')
  return `its body is no XML: ${cut}${cut.length < text.length || body.length > longestShown * 4 ? ' …' : ''}`
}

/**
 * Bytes as text: those that are no UTF-8 as GBK, in which parts of API v2 still speak.
 *
 * @param body the bytes, whole or cut
 */
export const decodeText = (body: Buffer): string =>
  isUtf8(body) || isUtf8(body.subarray(0, lastWhole(body)))
    ? body.toString()
    : new TextDecoder('gb18030').decode(body)

/** Where the last character of UTF-8 begins, which may have been cut. */
function lastWhole(body: Buffer): number {
  let at = body.length - 1
  while (at > 0 && at > body.length - 4 && (body[at]! & 0xc0) === 0x80) at -= 1
  return at
}
