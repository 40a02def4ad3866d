import { call, id, invoke, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import {
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  nonNull,
  plainTypeOf,
  recordOf,
  typeText,
  unknown,
  valueOf,
} from '../../types/ty'
import { castTo, nameTypes } from './coerce'
import { helperName } from '../scope/naming'
import type { Scope } from '../scope/scope'

/** A value of which fields can be read. */
export function isIndexable(scope: Scope, value: Expr): Expr {
  return castTo(scope.unit, value, recordOf(unknown))
}

/** Whether nothing says if an array is a list or has keys: `array $a`, and what is from elsewhere. */
export function isUnclear(value: Expr): boolean {
  const ty = plainTypeOf(nonNull(value.ty))
  return isUnknown(ty) || (ty.kind === 'record' && isUnknown(ty.of) && !value.fresh)
}

/** A call of the function that merges, told what the arrays hold where that is not one type. */
export function mergedArrays(arrays: Expr[], { unit }: Scope): Expr {
  const held = arrays.map((one) => valueOf(nonNull(one.ty)))
  const of = held.reduce(joinTypes)
  const isOne = held.every((one) => isPrim(one, 'never') || typeText(one) === typeText(of))
  const made = call(id(unit.helper('merge')), arrays, recordOf(of))
  if (isOne || made.kind !== 'call') return made
  nameTypes(unit, of)
  return { ...made, types: typeText(of) }
}

/** Something to go over, as a list. */
export function toList(value: Expr, scope: Scope): Expr {
  const ty = plainTypeOf(nonNull(value.ty))
  if (ty.kind === 'list') return value
  if (isMapped(value))
    return invoke(
      call(raw('Object.values'), [value.args[0]!]),
      'map',
      [value.args[1]!],
      listOf(valueOf(ty)),
    )
  if (ty.kind === 'record' || ty.kind === 'shape')
    return call(raw('Object.values'), [value], listOf(valueOf(ty)))
  if (value.ty.kind === 'data')
    return { ...value, ty: listOf({ kind: 'data', data: value.ty.data.items() }) }
  return call(raw('Object.values'), [isIndexable(scope, value)], listOf(unknown))
}

/** What array_map() of an array became of which nothing says if it is a list. */
const isMapped = (value: Expr): value is Extract<Expr, { kind: 'call' }> =>
  value.kind === 'call' &&
  value.callee.kind === 'id' &&
  value.callee.name === helperName('mapValues')
