import { call, id, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { isArrayLike, isForeign, isNumber, isPrim, nonNull, plainTypeOf } from '../../types/ty'
import type { Scope } from '../scope/scope'

/**
 * A value that may be missing, asked for by keys of its own: `{}['constructor']` is there in
 * JavaScript, and a check that asks for it would be weaker than PHP's.
 */
export function ownOf(value: Expr, scope: Scope): Expr {
  if (value.kind === 'as') return { ...value, value: ownOf(value.value, scope) }
  if (value.kind !== 'index' && value.kind !== 'member') return value
  const object = ownOf(value.object, scope)
  const key = value.kind === 'index' ? value.index : str(value.name)
  return mayBeInherited(value.object, key, value.kind === 'index')
    ? call(id(scope.unit.helper('own')), [object, key], value.ty)
    : { ...value, object }
}

/** Whether what is found under a key may be what every object has. */
function mayBeInherited(holder: Expr, key: Expr, isIndex: boolean): boolean {
  const ty = nonNull(plainTypeOf(holder.ty))
  if (key.kind === 'string')
    return (
      key.value in Object.prototype && (isIndex || isArrayLike(ty) || holder.ty.kind === 'data')
    )
  const isCounted = key.kind === 'raw' || isNumber(plainTypeOf(key.ty))
  return !isCounted && !isForeign(ty) && !isPrim(ty, 'string')
}
