import { arrow, array, binary, call, id, invoke, num, raw, str } from '../code/make'
import type { Expr } from '../code/nodes'
import { withNull } from '../translate/scope/phptypes'
import { expr } from '../translate/scope/translator'
import { castTo } from '../translate/values/coerce'
import { isUnclear, toList } from '../translate/values/lists'
import {
  ascii,
  boolean,
  int,
  isAscii,
  isNumber,
  isPrim,
  listOf,
  number,
  plainTypeOf,
  recordOf,
  text,
  unknown,
  type Ty,
} from '../types/ty'
import { tableOf } from '../types/table'
import { isList, isRecord, itemOf, noteGaps } from './array-rows'
import { typeTest } from './other-rows'
import { isUtf8 } from './text-rows'
import { callHelper, constantAt, noteCall, toText, isTrue } from './given'
import type { Row } from './row'

/** A row of a test of all letters of a text. */
const lettersRowOf =
  (pattern: string): Row =>
  (given) => {
    const [value] = given.args()
    return value && invoke(raw(pattern), 'test', [toText(given, value)], boolean)
  }

/** What lists have in common, or not. */
const setRowOf =
  (helper: string): Row =>
  (given) => {
    const all = given.args()
    if (all.length < 2 || all.some((one) => !isList(one))) return undefined
    noteGaps(given)
    return callHelper(given, helper, all, listOf(itemOf(all[0]!)))
  }

/** What arrays have under the same keys, or not. */
const keysRowOf =
  (helper: string): Row =>
  (given) => {
    const [first, ...others] = given.args()
    if (!first || others.length === 0 || !(isRecord(first) || isUnclear(first))) return undefined
    const asked = others.map((one) =>
      isList(one) || isRecord(one) ? one : castTo(given.scope.unit, one, recordOf(unknown)),
    )
    const item = itemOf(first)
    const fields = isRecord(first) ? first : castTo(given.scope.unit, first, recordOf(unknown))
    return callHelper(given, helper, [fields, ...asked], recordOf(item))
  }

const translateFilter: Row = (given) => {
  if (given.nodes.length !== 2) return undefined
  const value = expr(given.nodes[0]!, given.scope)
  const filter = constantAt(given, 1)
  if (filter === 'FILTER_VALIDATE_INT')
    return callHelper(given, 'wholeNumberIn', [value], { kind: 'union', of: [int, boolean] })
  if (filter !== 'FILTER_VALIDATE_BOOLEAN' && filter !== 'FILTER_VALIDATE_BOOL') return undefined
  return callHelper(given, 'saysYes', [value], boolean)
}

const translateParseUrl: Row = (given) => {
  if (!given.nodes[0]) return undefined
  const url = expr(given.nodes[0], given.scope)
  const part = /^PHP_URL_(SCHEME|HOST|USER|PASS|PATH|QUERY|FRAGMENT)$/.exec(
    constantAt(given, 1) ?? '',
  )?.[1]
  if (given.nodes.length > 1 && part === undefined) return undefined
  noteCall(given, 'takes every text apart; of one that is no URL at all PHP gives false')
  const whole = toText(given, url)
  if (part !== undefined)
    return callHelper(given, 'partOfUrl', [whole, str(part.toLowerCase())], withNull(text))
  const one: Ty = { kind: 'union', of: [text, int] }
  return callHelper(given, 'partsOfUrl', [whole], recordOf(one))
}

/** PHP's functions of URLs, of what comes in from outside, and of lists as sets. */
export const web: Readonly<Record<string, Row>> = tableOf({
  parse_url: translateParseUrl,
  filter_var: translateFilter,
  ctype_alpha: lettersRowOf('/^[A-Za-z]+$/'),
  ctype_alnum: lettersRowOf('/^[A-Za-z\\d]+$/'),
  ctype_xdigit: lettersRowOf('/^[A-Fa-f\\d]+$/'),
  ctype_upper: lettersRowOf('/^[A-Z]+$/'),
  ctype_lower: lettersRowOf('/^[a-z]+$/'),
  ctype_space: lettersRowOf('/^[ \\t-\\r]+$/'),
  is_scalar: (given) => {
    const [value] = given.args()
    const kinds = array([str('string'), str('number'), str('boolean')])
    const asked = value && typeTest(value, 'string')
    return asked?.kind === 'binary' ? invoke(kinds, 'includes', [asked.left], boolean) : undefined
  },
  str_getcsv: (given) => {
    const [line, separator] = given.args()
    if (!line || (separator && !isAscii(separator.ty))) return undefined
    noteCall(given, "gives [''] for an empty line, where PHP gives [null]")
    const args = [toText(given, line), ...(separator ? [toText(given, separator)] : [])]
    return callHelper(given, 'csvFields', args, listOf(text))
  },
  strtr: (given) => {
    const [value, from, to] = given.args()
    if (!value || !from) return undefined
    const whole = toText(given, value)
    if (!to) return isRecord(from) ? callHelper(given, 'translateTexts', [whole, from]) : undefined
    // letters are bytes to PHP
    if (from.kind !== 'string' || to.kind !== 'string' || !isAscii(from.ty) || !isAscii(to.ty))
      return undefined
    return callHelper(given, 'translateLetters', [whole, from, to], whole.ty)
  },
  substr_count: (given) => {
    const [value, searched] = given.args()
    return value && searched
      ? callHelper(given, 'occurrencesOf', [toText(given, searched), toText(given, value)], int)
      : undefined
  },
  ucwords: (given) => {
    const [value, separators] = given.args()
    if (!value || (separators && !isAscii(separators.ty))) return undefined
    const whole = toText(given, value)
    const args = [whole, ...(separators ? [toText(given, separators)] : [])]
    return callHelper(given, 'capitalize', args, whole.ty)
  },
  htmlspecialchars: (given) => {
    const [value] = given.args()
    const [, flags, encoding] = given.nodes
    if (!value || (flags && constantAt(given, 1) !== 'ENT_QUOTES')) return undefined
    if (encoding && !isUtf8(encoding)) return undefined
    const whole = toText(given, value)
    return callHelper(given, 'escapeHtml', [whole], whole.ty)
  },
  array_diff: setRowOf('without'),
  array_intersect: setRowOf('shared'),
  array_diff_key: keysRowOf('withoutKeys'),
  array_intersect_key: keysRowOf('sharedKeys'),
  array_product: (given) => {
    const [value] = given.args()
    const list = value && toList(value, given.scope)
    const item = list && plainTypeOf(itemOf(list))
    if (!list || !item || !isNumber(item)) return undefined
    const body = binary('*', id('product', number), id('one', item), number)
    const product = arrow([{ name: 'product' }, { name: 'one' }], body, number)
    return invoke(list, 'reduce', [product, num(1)], isPrim(item, 'int') ? int : number)
  },
  array_fill: (given) => {
    const [start, count, value] = given.args()
    const isFixed = (one: Expr): boolean =>
      one.kind === 'string' || (one.kind === 'raw' && /^[\w.-]+$/.test(one.text))
    if (!start || !count || !value || start.kind !== 'raw' || start.text !== '0') return undefined
    if (!isNumber(plainTypeOf(count.ty)) || !isFixed(value)) return undefined
    const length: Expr = {
      kind: 'object',
      members: [{ kind: 'field', key: 'length', value: count }],
      ty: unknown,
    }
    return call(raw('Array.from'), [length, arrow([], value, value.ty)], listOf(value.ty))
  },
  hrtime: (given) => {
    const [isNumeric] = given.args()
    return isTrue(isNumeric)
      ? call(id('Number'), [call(raw('process.hrtime.bigint'), [])], int)
      : undefined
  },
  getmypid: () => raw('process.pid', int),
  gethostname: (given) => {
    given.scope.unit.import('hostname', 'node:os')
    return call(id('hostname'), [], ascii)
  },
})
