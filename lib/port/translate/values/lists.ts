import { call, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { listOf, nonNull, recordOf, plainTypeOf, unknown, valueOf } from '../../types/ty'
import { castTo } from './coerce'
import type { Scope } from '../scope/scope'

/** A value of which fields can be read. */
export function isIndexable(scope: Scope, value: Expr): Expr {
  return castTo(scope.unit, value, recordOf(unknown))
}

/** Something to go over, as a list. */
export function toList(value: Expr, scope: Scope): Expr {
  const ty = plainTypeOf(nonNull(value.ty))
  if (ty.kind === 'list') return value
  if (ty.kind === 'record' || ty.kind === 'shape')
    return call(raw('Object.values'), [value], listOf(valueOf(ty)))
  if (value.ty.kind === 'data')
    return { ...value, ty: listOf({ kind: 'data', data: value.ty.data.items() }) }
  return call(raw('Object.values'), [isIndexable(scope, value)], listOf(unknown))
}
