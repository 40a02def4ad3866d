import { binary, call, id, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import type { Scope } from '../translate/scope/scope'
import { coerce, textual } from '../translate/values/coerce'
import {
  ascii,
  int,
  isAscii,
  isNullable,
  isNumber,
  isPrim,
  nonNull,
  plainTypeOf,
  text,
} from '../types/ty'
import { tableOf } from '../types/table'
import { callHelper, noteCall } from './given'
import type { Given, Row } from './row'

/** Letters of `date()` that the port does not know. */
const otherLetters = /(?<!\\)[WoBeITXxpS]/

/** Whether a format is one whose letters are all known; one that is no literal is looked at by the reader. */
export function isKnownFormat(format: Expr, node: Php, scope: Scope): boolean {
  if (format.kind === 'string') return !otherLetters.test(format.value)
  if (format.kind !== 'raw')
    scope.unit.remark(
      'check',
      node,
      'date()',
      'knows the letters d D j l N w z F M m n t L Y y H h G g i s A a u v U Z P O c r; others stay as they are',
    )
  return true
}

/** Whether a format has none but the letters that a number of an order has, or the end of its time. */
const isOfDigits = (format: Expr): boolean =>
  format.kind === 'string' && /^(?:[YymdHis]|[^a-zA-Z\\])*$/.test(format.value)

/** Says that the time zone is the one of the process, unless the program sets it. */
export function noteZone(node: Php, scope: Scope, name: string): void {
  if (scope.unit.source.includes('date_default_timezone_set')) return
  scope.unit.remark(
    'check',
    node,
    name,
    'is the time of this process (TZ); PHP takes date.timezone of php.ini, or what the program has set, else UTC',
  )
}

/** The moment that it is, in whole seconds. */
export function timestampNow(scope: Scope): Expr {
  scope.unit.import('Formatter')
  return call(raw('Formatter.timestamp'), [], int)
}

/** `date()`, which has the time zone of this process, and `gmdate()`, which has UTC. */
const dateRowOf =
  (zone?: 'UTC'): Row =>
  (given) => {
    const { node, scope } = given
    const [format, time] = given.args()
    if (!format || !isKnownFormat(format, node, scope)) return undefined
    const isZoneless = format.kind === 'string' && /^[\sU]*$/.test(format.value)
    if (!zone && !isZoneless) noteZone(node, scope, 'date()')
    const args = [textual(scope.unit, format)]
    if (time && !isPrim(time.ty, 'null')) args.push(secondsOf(given, time))
    else if (zone) args.push(timestampNow(scope))
    if (zone) args.push(str(zone))
    const helper = !zone && isOfDigits(format) ? 'formatDateDigits' : 'formatDate'
    return callHelper(given, helper, args, isAscii(format.ty) ? ascii : text)
  }

/** Null is now, as in PHP. */
const secondsOf = ({ scope }: Given, time: Expr): Expr =>
  isNullable(time.ty) && isNumber(nonNull(plainTypeOf(time.ty)))
    ? binary('??', time, raw('undefined'), int)
    : coerce(scope.unit, time, int)

const seconds: Readonly<Record<string, number>> = tableOf({
  sec: 1,
  second: 1,
  min: 60,
  minute: 60,
  hour: 3600,
})

/** How many seconds a text goes on or back that says nothing but that; undefined for any other. */
export function secondsIn(words: string): number | undefined {
  if (/^\s*now\s*$/i.test(words)) return 0
  const [, sign, count, unit] =
    /^\s*([+-]?)\s*(\d{1,9})\s*(sec|second|min|minute|hour)s?\s*$/i.exec(words) ?? []
  if (unit === undefined) return undefined
  const all = Number(count) * seconds[unit.toLowerCase()]!
  return sign === '-' ? -all : all
}

/** So many seconds on, or back. */
export function moveBy(value: Expr, by: number): Expr {
  if (by === 0) return value
  return binary(by < 0 ? '-' : '+', value, num(Math.abs(by)), int)
}

/** Texts that `timeOf()` knows: a step, a day by name, a date, a time of day, one behind the other. */
const knownTime = new RegExp(
  `^(${[
    String.raw`\s+`,
    String.raw`(now|today|midnight|noon|tomorrow|yesterday|(first|last) day of)\b`,
    String.raw`([+-]?\s*\d+|next|last|previous|this)\s*(sec|second|min|minute|hour|day|week|fortnight|month|year)s?( ago)?\b`,
    String.raw`\d{4}[-/]\d\d?[-/]\d\d?(T(?=\d)|\b)`,
    String.raw`\d{8}(\d{6})?\b`,
    String.raw`\d\d?:\d\d(:\d\d(\.\d+)?)?(Z|\b)`,
    String.raw`(UTC|[+-]\d\d:?\d\d)\b`,
  ].join('|')})+$`,
  'i',
)

/** Whether a text names a time that is known here; of others than literals nobody knows. */
export const isKnownTime = (value: Expr): boolean =>
  value.kind !== 'string' || knownTime.test(value.value)

const translateStrtotime: Row = (given) => {
  const { scope, node } = given
  const [value, base] = given.args()
  if (!value || !isKnownTime(value)) return undefined
  const from = base && !isPrim(base.ty, 'null') ? coerce(scope.unit, base, int) : undefined
  const by = value.kind === 'string' ? secondsIn(value.value) : undefined
  if (by !== undefined) return moveBy(from ?? timestampNow(scope), by)
  if (value.kind === 'string') noteZone(node, scope, 'strtotime()')
  else
    noteCall(
      given,
      'reads dates, times of day, steps like "+1 day" and "tomorrow", in the time zone of this process (TZ); NaN for anything else, where PHP gives false',
    )
  return call(
    id(scope.unit.helper('timeOf')),
    [textual(scope.unit, value), ...(from ? [from] : [])],
    int,
  )
}

/** PHP's functions of the time. */
export const dateRows: Readonly<Record<string, Row>> = tableOf({
  date: dateRowOf(),
  gmdate: dateRowOf('UTC'),
  time: ({ scope }) => timestampNow(scope),
  strtotime: translateStrtotime,
})
