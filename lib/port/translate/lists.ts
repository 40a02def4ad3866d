import { call, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import { listOf, nonNull, recordOf, settled, unknown, valueOf } from '../types/ty'
import { told } from './coerce'
import type { Scope } from './scope'

/** A value of which fields can be read. */
export function isIndexable(scope: Scope, value: Expr): Expr {
  return told(scope.unit, value, recordOf(unknown))
}

/** Something to go over, as a list. */
export function listed(value: Expr, scope: Scope): Expr {
  const ty = settled(nonNull(value.ty))
  if (ty.kind === 'list') return value
  if (ty.kind === 'record' || ty.kind === 'shape')
    return call(raw('Object.values'), [value], listOf(valueOf(ty)))
  if (value.ty.kind === 'data')
    return { ...value, ty: listOf({ kind: 'data', data: value.ty.data.items() }) }
  return call(raw('Object.values'), [isIndexable(scope, value)], listOf(unknown))
}
