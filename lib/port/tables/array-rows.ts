import { array, binary, call, id, invoke, nameApart, num, raw, spread } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Php } from '../source/ast'
import { castTo, truth } from '../translate/values/coerce'
import { keyTyOf } from '../translate/values/keys'
import { isIndexable, isUnclear, toList } from '../translate/values/lists'
import { expr } from '../translate/scope/translator'
import { callback } from './callbacks'
import {
  boolean,
  int,
  isArrayLike,
  isNumber,
  isPrim,
  isUnknown,
  listOf,
  nonNull,
  number,
  recordOf,
  plainTypeOf,
  text,
  undef,
  unknown,
  valueOf,
  type Ty,
} from '../types/ty'
import { callHelper, noteCall } from './given'
import type { Given, Row } from './row'

const kindOf = (value: Expr): string => plainTypeOf(nonNull(value.ty)).kind
export const isList = (value: Expr): boolean => kindOf(value) === 'list'
export const isRecord = (value: Expr): boolean => ['record', 'shape'].includes(kindOf(value))
export const itemOf = (value: Expr): Ty =>
  value.ty.kind === 'data'
    ? valueOf(plainTypeOf(value.ty))
    : valueOf(plainTypeOf(nonNull(value.ty)))

/** Calls whose result is made a list at once, so that the keys it had do not count. */
const listed = new WeakSet<Php>()
export const expectList = (node: Php | undefined): void => {
  if (node?.kind === 'call') listed.add(node)
}

/** PHP keeps the keys of what is left, and with them the gaps. */
export function noteGaps(given: Given): void {
  if (listed.has(given.node)) return
  noteCall(given, 'gives a list without gaps; PHP keeps the old keys')
}

const resultOf = (fn: Expr): Ty => (fn.ty.kind === 'function' ? fn.ty.returns : unknown)

export const translateArrayMap: Row = (given) => {
  if (given.nodes.length !== 2) return undefined
  const source = expr(given.nodes[1]!, given.scope)
  const item = itemOf(source)
  const fn = callback(given, 0, [item])
  if (!fn) return undefined
  if (isUnclear(source))
    return callHelper(
      given,
      'mapValues',
      [castTo(given.scope.unit, source, recordOf(askedOf(fn, item))), passOneArgument(fn)],
      recordOf(resultOf(fn)),
    )
  if (isRecord(source)) {
    const pair = call(raw('Object.entries'), [source])
    const [key, value] = [nameApart('key', fn), nameApart('value', fn)]
    const body = array([id(key), call(fn, [id(value, item)])])
    return call(
      raw('Object.fromEntries'),
      [
        invoke(pair, 'map', [
          { kind: 'arrow', params: [{ name: `[${key}, ${value}]` }], body, ty: unknown },
        ]),
      ],
      recordOf(resultOf(fn)),
    )
  }
  return invoke(toList(source, given.scope), 'map', [passOneArgument(fn)], listOf(resultOf(fn)))
}

/** A function of the program's gets its own argument only, not map's index as well. */
function passOneArgument(fn: Expr): Expr {
  if (fn.kind === 'arrow') return fn
  const one = nameApart('one', fn)
  return { kind: 'arrow', params: [{ name: one }], body: call(fn, [id(one)]), ty: fn.ty }
}

/** What a function takes its argument for, where nothing else is known of it. */
export const askedOf = (fn: Expr, item: Ty): Ty => {
  const asked = fn.ty.kind === 'function' ? fn.ty.params?.[0] : undefined
  return isUnknown(plainTypeOf(item)) && asked && !isPrim(plainTypeOf(asked), 'undefined')
    ? plainTypeOf(asked)
    : item
}

export const translateArrayFilter: Row = (given) => {
  if (given.nodes.length === 0 || given.nodes.length > 3) return undefined
  const source = expr(given.nodes[0]!, given.scope)
  const mode =
    given.nodes[2] && /ARRAY_FILTER_USE_(\w+)/.exec(given.scope.unit.textOf(given.nodes[2]))?.[1]
  const item = itemOf(source)
  const fn =
    given.nodes.length > 1
      ? callback(given, 1, mode === 'KEY' ? [text] : mode === 'BOTH' ? [item, text] : [item])
      : undefined
  if (given.nodes.length > 1 && !fn) return undefined
  const around = fn ? [fn] : []
  const [key, value] = [nameApart('key', ...around), nameApart('value', ...around)]
  const names =
    mode === 'KEY'
      ? [id(key, text)]
      : mode === 'BOTH'
        ? [id(value, item), id(key, text)]
        : [id(value, item)]
  const test = fn
    ? truth(given.scope.unit, call(fn, names, resultOf(fn)))
    : truth(given.scope.unit, id(value, item))
  if (isUnclear(source)) {
    const params = mode === 'KEY' ? ['_value', key] : mode === 'BOTH' ? [value, key] : [value]
    const isPlain = fn?.kind === 'arrow' && mode !== 'KEY' && isPrim(resultOf(fn), 'boolean')
    const asked = fn && mode !== 'KEY' ? askedOf(fn, item) : item
    return callHelper(
      given,
      'filterValues',
      [
        castTo(given.scope.unit, source, recordOf(asked)),
        isPlain
          ? fn
          : { kind: 'arrow', params: params.map((name) => ({ name })), body: test, ty: boolean },
      ],
      recordOf(asked),
    )
  }
  if (!isRecord(source)) {
    if (mode) return undefined
    const list = toList(source, given.scope)
    noteGaps(given)
    return invoke(
      list,
      'filter',
      [{ kind: 'arrow', params: [{ name: value }], body: test, ty: boolean }],
      listOf(item),
    )
  }
  const pattern =
    mode === 'KEY' ? `[${key}]` : mode === 'BOTH' ? `[${key}, ${value}]` : `[, ${value}]`
  const pairs = invoke(call(raw('Object.entries'), [source]), 'filter', [
    { kind: 'arrow', params: [{ name: pattern }], body: test, ty: boolean },
  ])
  return call(raw('Object.fromEntries'), [pairs], recordOf(item))
}

export const keysOf: Row = (given) => {
  const [value, more] = given.args()
  if (!value || more) return undefined
  return isList(value)
    ? array([spread({ ...invoke(value, 'keys', []), ty: listOf(int) })])
    : call(
        raw('Object.keys'),
        [isArrayLike(nonNull(value.ty)) ? value : isIndexable(given.scope, value)],
        listOf(keyTyOf(plainTypeOf(nonNull(value.ty)))),
      )
}

export const sortRowOf =
  (how: string): Row =>
  (given) => {
    const value = given.nodes[0] && expr(given.nodes[0], given.scope)
    if (!value || given.nodes.length > 2 || !isList(value)) return undefined
    const item = itemOf(value)
    if (isNumber(item) && given.nodes.length === 1) {
      const [a, b] = how === 'sort' ? ['a', 'b'] : ['b', 'a']
      return invoke(
        value,
        'sort',
        [
          {
            kind: 'arrow',
            params: [{ name: 'a' }, { name: 'b' }],
            body: binary('-', id(a!, number), id(b!, number), number),
            ty: number,
          },
        ],
        value.ty,
      )
    }
    const flag = given.nodes[1] && given.scope.unit.textOf(given.nodes[1])
    if (!isPrim(item, 'string') || (flag && flag !== 'SORT_STRING')) return undefined
    const [a, b] = how === 'sort' ? ['a', 'b'] : ['b', 'a']
    const bytesOf = (name: string): Expr => call(raw('Buffer.from'), [id(name, text)], text)
    const body = flag
      ? call(raw('Buffer.compare'), [bytesOf(a!), bytesOf(b!)], int)
      : callHelper(given, 'compareTexts', [id(a!, text), id(b!, text)], int)
    return invoke(
      value,
      'sort',
      [
        !flag && how === 'sort'
          ? id(given.scope.unit.helper('compareTexts'))
          : { kind: 'arrow', params: [{ name: 'a' }, { name: 'b' }], body, ty: int },
      ],
      value.ty,
    )
  }

/** Sorts an object's keys: it is made anew, since objects keep their order. */
export const keySorted: Row = (given) => {
  const [node] = given.nodes
  const value = node && expr(node, given.scope)
  const flag = given.nodes[1] && given.scope.unit.textOf(given.nodes[1])
  if (flag === 'SORT_STRING')
    noteCall(
      given,
      'an object keeps keys that are whole numbers first and in rising order, whatever it is made of',
    )
  if (
    !value ||
    given.nodes.length > 2 ||
    (flag !== undefined && flag !== 'SORT_STRING') ||
    !(value.kind === 'id' || value.kind === 'member') ||
    !isRecord(value)
  )
    return undefined
  const order = invoke(call(raw('Object.entries'), [value]), 'sort', [
    {
      kind: 'arrow',
      params: [{ name: '[a]' }, { name: '[b]' }],
      body: {
        kind: 'cond',
        test: binary('<', id('a', text), id('b', text)),
        yes: num(-1),
        no: num(1),
        ty: int,
      },
      ty: int,
    },
  ])
  const made = call(raw('Object.fromEntries'), [order], recordOf(valueOf(nonNull(value.ty))))
  given.scope.unit.learn(`sorted ${given.scope.key}`, text)
  const isShape = plainTypeOf(nonNull(value.ty)).kind === 'shape'
  const right = isShape ? castTo(given.scope.unit, made, value.ty) : made
  return { kind: 'assign', operator: '=', left: value, right, ty: right.ty }
}

export const flagRowOf =
  (name: string, ty: (item: Ty) => Ty): Row =>
  (given) => {
    const [value, ...rest] = given.args()
    return value && isList(value) ? invoke(value, name, rest, ty(itemOf(value))) : undefined
  }
export const orNull = (item: Ty): Ty => ({ kind: 'union', of: [item, undef] })
