import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import { expr } from '../translate/scope/translator'
import { isUnused } from '../translate/scope/unused'
import { binary, call, invoke, member, num, raw, str, unary } from '../code/make'
import { coerce, castTo } from '../translate/values/coerce'
import { noteNarrowed } from '../translate/values/compared'
import { isMoment, momentStatic } from '../translate/values/moments'
import { valueClassName } from '../translate/values/class-names'
import { mayHoldLists } from '../translate/values/open-arrays'
import { settleKey } from '../translate/values/keys'
import { presentOf } from '../translate/values/missing'
import {
  ascii,
  boolean,
  int,
  isPrim,
  none,
  number,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../types/ty'
import { dateRows } from './date-rows'
import { callGiven } from './callbacks'
import { callHelper, constantAt, noteCall, toText, isTrue } from './given'
import type { Row } from './row'
import { helperRowOf } from './text-rows'
import {
  fs,
  textOrUndefined,
  translateJsonDecode,
  kindTest,
  lastJsonError,
  objectTest,
  typeTest,
  noteEscapes,
  noteObjects,
  printing,
  sleeping,
} from './other-rows'
import { tableOf } from '../types/table'

/** `http_build_query()`; what is written of a value holds neither + nor & nor ~. */
const translateQuery: Row = (given) => {
  const [value, prefix, separator] = given.args()
  const kind = constantAt(given, 3)
  const isEmpty = (one: Expr): boolean =>
    (one.kind === 'string' && one.value === '') || isPrim(one.ty, 'null')
  if (!value || (prefix && !isEmpty(prefix))) return undefined
  if (given.nodes[3] && !/^PHP_QUERY_RFC(1738|3986)$/.test(kind ?? '')) return undefined
  if (separator && !isPrim(separator.ty, 'null') && separator.kind !== 'string') return undefined
  const query = callHelper(
    given,
    'httpQuery',
    [castTo(given.scope.unit, value, recordOf(unknown))],
    text,
  )
  const replaceIn = (whole: Expr, from: string, to: string): Expr =>
    invoke(whole, 'replaceAll', [str(from), str(to)], text)
  const written =
    kind === 'PHP_QUERY_RFC3986' ? replaceIn(replaceIn(query, '+', '%20'), '%7E', '~') : query
  return separator?.kind === 'string' && separator.value !== '&'
    ? replaceIn(written, '&', separator.value)
    : written
}

/** The arguments that an array holds: one by one where it is written out. */
function argumentsIn(args: Php): Php[] {
  const entries = args.kind === 'array' ? args.items.filter((one) => one.kind === 'entry') : []
  return args.kind === 'array' && entries.every(({ key, unpack }) => !key && !unpack)
    ? entries.map(({ value }) => value)
    : [{ kind: 'variadic', what: args, loc: args.loc }]
}

/** What there is nothing of here: its value where it is asked for, no statement. */
const leftOut =
  (value: string, ty: Ty): Row =>
  ({ node }) =>
    isUnused(node) ? raw('undefined', none) : raw(value, ty)

/** PHP's functions of JSON, of the time, and of what is around a script. */
export const others: Readonly<Record<string, Row>> = tableOf({
  json_decode: translateJsonDecode,
  json_encode: (given) => {
    const [asked, flags] = given.args()
    if (!asked) return undefined
    const value = presentOf(settleKey(asked, given.scope.unit))
    noteEscapes(given)
    const isPretty =
      (flags?.kind === 'raw' && /PRETTY/.test(flags.text)) ||
      (flags?.kind === 'binary' &&
        /JSON_PRETTY_PRINT/.test(given.scope.unit.textOf(given.nodes[1]!)))
    if (mayHoldLists(value) && !noteObjects(given))
      return callHelper(given, 'toJson', isPretty ? [value, num(4)] : [value], text)
    return call(raw('JSON.stringify'), isPretty ? [value, raw('null'), num(4)] : [value], text)
  },
  json_last_error: (given) => lastJsonError(given, int),
  json_last_error_msg: (given) => lastJsonError(given, text),
  ...dateRows,
  now: (given) =>
    momentStatic('Illuminate\\Support\\Carbon', 'now', given.nodes, given.node, given.scope),
  microtime: (given) => {
    const [isFloat] = given.args()
    return isTrue(isFloat)
      ? binary('/', call(raw('Date.now'), [], int), num(1000), number)
      : isFloat
        ? undefined
        : callHelper(given, 'microTime', [], ascii)
  },
  date_default_timezone_set: (given) => {
    const [zone] = given.args()
    return (
      zone && {
        kind: 'assign',
        operator: '=',
        left: raw('process.env.TZ', textOrUndefined),
        right: toText(given, zone),
        ty: text,
      }
    )
  },
  getenv: (given) => {
    const [name] = given.args()
    if (!name) return raw('process.env', recordOf(textOrUndefined))
    return name.kind === 'string'
      ? { ...member(raw('process.env'), name.value, textOrUndefined) }
      : {
          kind: 'index',
          object: raw('process.env'),
          index: toText(given, name),
          ty: textOrUndefined,
        }
  },
  env: (given) => {
    const [name, fallback] = given.args()
    if (name?.kind !== 'string') return undefined
    given.scope.unit.remark(
      'check',
      given.node,
      `env('${name.value}')`,
      "is a text, always: a framework's env() makes true, false, null and '' of 'true', 'false', 'null' and 'empty'",
    )
    const value = member(raw('process.env'), name.value, textOrUndefined)
    return fallback
      ? {
          kind: 'binary',
          operator: '??',
          left: value,
          right: fallback,
          ty: isPrim(plainTypeOf(fallback.ty), 'string') ? text : unknown,
        }
      : value
  },
  print_r: printing,
  var_dump: printing,
  var_export: printing,
  dump: printing,
  error_log: (given) => {
    const [message, kind, path] = given.args()
    if (message && path && kind?.kind === 'raw' && kind.text === '3')
      return isUnused(given.node)
        ? fs(given, 'appendFileSync', [toText(given, path), toText(given, message)], none)
        : undefined
    if (kind && !(kind.kind === 'raw' && kind.text === '0')) return undefined
    return message && call(raw('console.error'), [message], none)
  },
  is_string: kindTest('string'),
  is_bool: kindTest('boolean'),
  is_callable: (given) => {
    const [value] = given.args()
    if (value && plainTypeOf(value.ty).kind !== 'function')
      noteCall(given, "is true of functions alone; PHP's is true of a name of one as well")
    if (value) noteNarrowed(given.scope.unit, value)
    return value && typeTest(value, 'function')
  },
  is_int: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    return call(raw('Number.isInteger'), [settleKey(value, given.scope.unit)], boolean)
  },
  is_float: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    noteCall(
      given,
      'JavaScript has one kind of number: a float without a fraction counts as whole here',
    )
    const isWhole = call(raw('Number.isInteger'), [value], boolean)
    return binary('&&', typeTest(value, 'number'), unary('!', isWhole))
  },
  is_null: (given) => {
    const [value] = given.args()
    return value && binary('==', value, raw('null'))
  },
  is_object: (given) => {
    const [value] = given.args()
    if (value && plainTypeOf(value.ty).kind !== 'object')
      noteCall(given, 'is true of arrays as well, which are objects to JavaScript')
    return value && objectTest(value)
  },
  boolval: (given) => {
    const [value] = given.args()
    return value && coerce(given.scope.unit, value, boolean)
  },
  rawurlencode: helperRowOf('rawUrlEncode', ascii),
  urlencode: helperRowOf('urlEncode', ascii),
  urldecode: (given) => {
    const [value] = given.args()
    return (
      value &&
      callHelper(
        given,
        'rawUrlDecode',
        [invoke(toText(given, value), 'replaceAll', [str('+'), str(' ')], text)],
        text,
      )
    )
  },
  rawurldecode: helperRowOf('rawUrlDecode', text),
  http_build_query: translateQuery,
  usleep: (given) => {
    const [micros] = given.args()
    return (
      micros && sleeping(binary('/', coerce(given.scope.unit, micros, number), num(1000), number))
    )
  },
  sleep: (given) => {
    const [seconds] = given.args()
    return (
      seconds && sleeping(binary('*', coerce(given.scope.unit, seconds, number), num(1000), number))
    )
  },
  call_user_func: (given) => callGiven(given, given.nodes.slice(1)),
  call_user_func_array: (given) => {
    const [, args] = given.nodes
    return args && callGiven(given, argumentsIn(args))
  },
  spl_object_id: () => undefined,
  get_class: (given) => {
    const [value] = given.args()
    if (!value) return undefined
    return valueClassName(value, given.node, given.scope)
  },
  error_reporting: leftOut('0', int),
  ini_set: () => undefined,
  set_time_limit: leftOut('true', boolean),
  gc_collect_cycles: leftOut('0', int),
  date_format: (given) => {
    const [what, format] = given.nodes
    if (!what || !format) return undefined
    const offset = { kind: 'identifier', name: 'format', loc: given.node.loc } as Php
    const asked = { kind: 'propertylookup', what, offset, loc: given.node.loc } as Php
    const made = { ...given.node, what: asked, arguments: [format] } as Php
    return isMoment(expr(what, given.scope).ty) ? expr(made, given.scope) : undefined
  },
  class_exists: () => undefined,
  defined: () => undefined,
  define: () => undefined,
})
