import { bang, member } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { isForeign, isNullable, nonNull, objectOf, plainTypeOf, text } from '../../types/ty'
import type { Scope } from '../scope/scope'
import { castTo } from './coerce'
import { noteClassName } from './doubts'

/** The name of a value's class, as `get_class($value)` and `$value::class` give it. */
export function valueClassName(value: Expr, node: Php, scope: Scope): Expr {
  noteClassName(value.ty, node, scope)
  return member(member(asObject(value, scope), 'constructor'), 'name', text)
}

/** A value of which TypeScript knows that it has a class. */
function asObject(value: Expr, { unit }: Scope): Expr {
  if (value.ty.kind === 'caught') return castTo(unit, value, objectOf('Error'))
  const ty = plainTypeOf(value.ty)
  if (isForeign(ty) || ty.kind === 'object') return value
  const core = nonNull(ty)
  if (isNullable(ty) && core.kind === 'object') return bang(value, core)
  return castTo(unit, value, objectOf('object'))
}
