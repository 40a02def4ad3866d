import { call, id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { isArrayLike, plainTypeOf } from '../../types/ty'

/** An array of which nobody else holds a part: PHP hands arrays over by value. */
export function copyArray(value: Expr): Expr {
  if (value.fresh || value.kind === 'array' || value.kind === 'object' || value.kind === 'call')
    return value
  const ty = plainTypeOf(value.ty)
  if (ty.kind === 'list')
    return { kind: 'array', items: [{ kind: 'spread', value, ty }], ty: value.ty, fresh: true }
  if (ty.kind === 'record' || ty.kind === 'shape')
    return { kind: 'object', members: [{ kind: 'spread', value }], ty: value.ty, fresh: true }
  return value
}

/** The same of an array whose parts are changed within. */
export const copyWhole = (value: Expr): Expr =>
  value.fresh || value.kind === 'array' || value.kind === 'object' || !isArrayLike(value.ty)
    ? value
    : call(id('structuredClone'), [value], value.ty)
