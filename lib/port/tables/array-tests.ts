import { array, call, id, index, invoke, member, nameApart, num, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import { castTo, coerce, piece } from '../translate/values/coerce'
import { toList } from '../translate/values/lists'
import { isIndexable } from '../translate/values/lists'
import {
  boolean,
  int,
  isArrayLike,
  isNumber,
  isPrim,
  listOf,
  nonNull,
  recordOf,
  plainTypeOf,
  text,
  unknown,
} from '../types/ty'
import type { Given, Row } from './row'
import { isList, isRecord, itemOf, orNull } from './array-rows'

/** `in_array`. */
export const inArray: Row = (given) => {
  const [needle, hay, strict] = given.args()
  if (!needle || !hay) return undefined
  const list = toList(hay, given.scope)
  const item = itemOf(list)
  const same =
    (isPrim(plainTypeOf(needle.ty), 'string') && isPrim(plainTypeOf(item), 'string')) ||
    (isNumber(plainTypeOf(needle.ty)) && isNumber(plainTypeOf(item)))
  if (same) return invoke(list, 'includes', [needle], boolean)
  if (strict)
    return invoke(castTo(given.scope.unit, list, listOf(unknown)), 'includes', [needle], boolean)
  if (
    isPrim(plainTypeOf(item), 'string') &&
    hay.kind === 'array' &&
    hay.items.every((one) => one.kind === 'string' && one.value !== '' && !/^\d/.test(one.value))
  )
    return invoke(list, 'includes', [coerce(given.scope.unit, needle, text)], boolean)
  const one = nameApart('one', needle)
  return invoke(
    list,
    'some',
    [
      {
        kind: 'arrow',
        params: [{ name: one }],
        body: call(id(given.scope.unit.helper('looseEquals')), [id(one), needle], boolean),
        ty: boolean,
      },
    ],
    boolean,
  )
}

export const hasKey: Row = (given) => {
  const [key, value] = given.args()
  if (!key || !value) return undefined
  return call(
    raw('Object.hasOwn'),
    [
      isArrayLike(nonNull(value.ty)) || value.ty.kind === 'data'
        ? value
        : isIndexable(given.scope, value),
      isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty)
        ? key
        : piece(given.scope.unit, key),
    ],
    boolean,
  )
}

export const column: Row = (given) => {
  const [rows, name, keys] = given.args()
  if (!rows || name?.kind !== 'string') return undefined
  const list = castTo(given.scope.unit, toList(rows, given.scope), listOf(recordOf(unknown)))
  const taken = nameApart('row', ...(keys ? [keys] : []))
  const row = id(taken, recordOf(unknown))
  const read = index(row, name, unknown)
  if (!keys)
    return invoke(
      list,
      'map',
      [{ kind: 'arrow', params: [{ name: taken }], body: read, ty: unknown }],
      listOf(unknown),
    )
  const pair = array([index(row, keys, unknown), read])
  return call(
    raw('Object.fromEntries'),
    [invoke(list, 'map', [{ kind: 'arrow', params: [{ name: taken }], body: pair, ty: unknown }])],
    recordOf(unknown),
  )
}

export function edge(given: Given, of: 'keys' | 'values', at: number): Expr | undefined {
  const [value] = given.args()
  if (!value || !isArrayLike(nonNull(value.ty))) return undefined
  const list =
    of === 'values' && isList(value)
      ? value
      : call(
          raw(of === 'keys' ? 'Object.keys' : 'Object.values'),
          [value],
          listOf(of === 'keys' ? text : itemOf(value)),
        )
  return invoke(list, 'at', [num(at)], orNull(of === 'keys' ? text : itemOf(value)))
}

export function translateCount(given: Given): Expr | undefined {
  const [value] = given.args()
  if (!value || given.nodes.length > 1) return undefined
  if (isList(value))
    return member(
      value.ty === nonNull(value.ty) ? value : { kind: 'bang', value, ty: nonNull(value.ty) },
      'length',
      int,
    )
  if (isRecord(value) && value.ty === nonNull(value.ty))
    return member(call(raw('Object.keys'), [value], listOf(text)), 'length', int)
  return call(id(given.scope.unit.helper('count')), [value], int)
}
