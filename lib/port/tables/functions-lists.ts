import { arrow, call, id, invoke, member, raw, spread, str } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Callable, Php } from '../source/ast'
import { isFilling } from '../translate/scope/fillings'
import { isPlain } from '../translate/scope/occurrences'
import { expr } from '../translate/scope/translator'
import { isUnused } from '../translate/scope/unused'
import { castTo, coerce } from '../translate/values/coerce'
import { isUnclear, toList } from '../translate/values/lists'
import {
  none,
  ascii,
  boolean,
  int,
  isAscii,
  isPrim,
  listOf,
  plainTypeOf,
  recordOf,
  text,
  unknown,
  type Ty,
} from '../types/ty'
import { tableOf } from '../types/table'
import { askedOf, isList, isRecord, itemOf } from './array-rows'
import { noteKeysOf } from './array-tests'
import { callback } from './callbacks'
import { callHelper, lengthOf, toNumber, toText, isTrue, noteUnits } from './given'
import type { Given, Row } from './row'

/** What a closure is handed besides value and key, where it is a variable that it calls the same. */
function withoutExtra({ nodes }: Given): Php | undefined {
  const [, fn, extra] = nodes
  if (!extra || !fn) return fn
  if (fn.kind !== 'closure' || !isPlain(extra)) return undefined
  const { arguments: params, uses = [] } = fn as Callable & Php
  if (params.length !== 3 || params[2]!.name.name !== extra.name) return undefined
  return { ...fn, arguments: params.slice(0, 2), uses: [...uses, extra] } as Php
}

const walks: Row = (given) => {
  const fn = withoutExtra(given)
  if (!fn || !isUnused(given.node)) return undefined
  if ((fn.kind === 'closure' || fn.kind === 'arrowfunc') && fn.arguments.some((one) => one.byref))
    return undefined
  const value = expr(given.nodes[0]!, given.scope)
  const inner = { ...given, nodes: [given.nodes[0]!, fn] }
  if (isList(value)) {
    const made = callback(inner, 1, [itemOf(value), int])
    return made && invoke(value, 'forEach', [made], none)
  }
  const item = isRecord(value) ? itemOf(value) : unknown
  const made = callback(inner, 1, [item, text])
  if (made?.kind !== 'arrow') return undefined
  const [first, second, ...rest] = made.params
  if (rest.length > 0) return undefined
  const fields =
    isRecord(value) && !isUnclear(value)
      ? value
      : castTo(given.scope.unit, value, recordOf(askedOf(made, item)))
  if (!second) return invoke(call(raw('Object.values'), [fields]), 'forEach', [made], none)
  const pair = { ...made, params: [{ name: `[${second.name}, ${first!.name}]` }] }
  return invoke(call(raw('Object.entries'), [fields]), 'forEach', [pair], none)
}

const searches: Row = (given) => {
  const [needle, hay, strict] = given.args()
  if (!needle || !hay || (strict && strict.kind !== 'raw')) return undefined
  const loosely = isTrue(strict) ? [] : [id(given.scope.unit.helper('looseEquals'))]
  const args = [hay, needle, ...loosely]
  if (isList(hay)) return callHelper(given, 'searchIn', args, { kind: 'union', of: [int, boolean] })
  return isUnclear(hay)
    ? undefined
    : callHelper(given, 'searchKey', args, { kind: 'union', of: [text, boolean] })
}

/** What `array_splice()` puts in: the values of an array, or one value. */
function placedOf({ scope }: Given, by: Expr, item: Ty): readonly Expr[] | undefined {
  if (by.kind === 'array') return by.items
  const ty = plainTypeOf(by.ty)
  if (isPrim(ty, 'string', 'int', 'number', 'boolean')) return [by]
  return isList(by) || isRecord(by)
    ? [spread(coerce(scope.unit, toList(by, scope), listOf(item)))]
    : undefined
}

const cutsOut: Row = (given) => {
  const [value, start, length, by] = given.args()
  if (!value || !start || !isList(value)) return undefined
  const isCount = length?.kind === 'raw' && /^\d+$/.test(length.text)
  if (length && !isCount && !isPrim(length.ty, 'null')) return undefined
  const placed = by && placedOf(given, by, itemOf(value))
  if (by && !placed) return undefined
  const many = isCount ? [length!] : by ? [member(value, 'length', int)] : []
  return invoke(value, 'splice', [toNumber(given, start), ...many, ...(placed ?? [])], value.ty)
}

const replacesPart: Row = (given) => {
  const [value, by, from, many] = given.args()
  if (!value || !by || !from || [value, by, from].some(isList)) return undefined
  const rest = many && !isPrim(many.ty, 'null') ? [lengthOf(given, many)] : []
  const whole = toText(given, value)
  const ty = isAscii(whole.ty) && isAscii(by.ty) ? ascii : text
  return callHelper(
    given,
    'replacePart',
    [whole, toText(given, by), toNumber(given, from), ...rest],
    ty,
  )
}

const wraps: Row = (given) => {
  const [value, width, end, isCutting] = given.args()
  if (!value) return undefined
  const whole = toText(given, value)
  noteUnits(given, whole)
  const cutting = isCutting ? [coerce(given.scope.unit, isCutting, boolean)] : []
  const more = [...(width ? [toNumber(given, width)] : []), ...(end ? [toText(given, end)] : [])]
  return callHelper(given, 'wrapWords', [whole, ...more, ...cutting], whole.ty)
}

const chunks: Row = (given) => {
  const [value, size, end] = given.args()
  if (!value || (size && (size.kind !== 'raw' || !/^[1-9]\d*$/.test(size.text)))) return undefined
  if (end && end.kind !== 'string' && end.kind !== 'raw') return undefined
  const whole = toText(given, value)
  noteUnits(given, whole)
  const pattern = raw(`/[^]{1,${size?.kind === 'raw' ? size.text : 76}}/g`)
  const chunk = arrow([{ name: 'chunk' }], {
    kind: 'template',
    texts: ['', '', ''],
    values: [id('chunk', text), end ?? str('\r\n')],
    ty: text,
  })
  return invoke(whole, 'replace', [pattern, chunk], whole.ty)
}

const parsesQuery: Row = (given) => {
  if (!isFilling(given.node)) return undefined
  const query = expr(given.nodes[0]!, given.scope)
  return callHelper(given, 'fieldsOfQuery', [toText(given, query)], recordOf(unknown))
}

const comparesStarts =
  (isLoose: boolean): Row =>
  (given) => {
    const [a, b, many] = given.args()
    if (!a || !b || !many) return undefined
    const written = [a, b].map((one) => toText(given, one))
    const asked = isLoose
      ? written.map((one) => callHelper(given, 'lower', [one], one.ty))
      : written
    return callHelper(given, 'compareStarts', [...asked, toNumber(given, many)], int)
  }

/** PHP's functions of arrays and texts that take several steps in JavaScript. */
export const lists: Readonly<Record<string, Row>> = tableOf({
  array_walk: walks,
  array_search: searches,
  array_splice: cutsOut,
  array_combine: (given) => {
    const [keys, values] = given.args()
    if (!keys || !values) return undefined
    const lists = [keys, values].map((one) => toList(one, given.scope))
    if (isList(keys)) noteKeysOf(given, itemOf(keys), keys)
    return callHelper(given, 'combine', lists, recordOf(itemOf(lists[1]!)))
  },
  array_replace_recursive: (given) => {
    const all = given.args()
    if (all.length < 2 || all.some((one) => one.kind === 'spread')) return undefined
    const fields = all.map((one) =>
      isRecord(one) ? one : castTo(given.scope.unit, one, recordOf(unknown)),
    )
    return callHelper(given, 'mergeDeep', fields, recordOf(unknown))
  },
  array_rand: (given) => {
    const [value] = given.args()
    if (!value || !isList(value)) return undefined
    given.scope.unit.import('randomInt', 'node:crypto')
    return call(id('randomInt'), [member(value, 'length', int)], int)
  },
  shuffle: (given) => {
    const value = expr(given.nodes[0]!, given.scope)
    return isList(value) && isUnused(given.node)
      ? callHelper(given, 'shuffle', [value], none)
      : undefined
  },
  str_shuffle: (given) => {
    const [value] = given.args()
    const whole = value && toText(given, value)
    if (!whole || !isAscii(whole.ty)) return undefined
    return callHelper(given, 'shuffledText', [whole], ascii)
  },
  substr_replace: replacesPart,
  wordwrap: wraps,
  chunk_split: chunks,
  parse_str: parsesQuery,
  strncmp: comparesStarts(false),
  strncasecmp: comparesStarts(true),
})
