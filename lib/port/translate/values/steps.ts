import { assign, binary, call, id, num } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  int,
  isAssignable,
  isNumber,
  isPrim,
  nonNull,
  number,
  plainTypeOf,
  text,
  type Ty,
} from '../../types/ty'
import { mayMiss } from '../scope/maps'
import { isElementThere } from '../scope/there'
import type { Scope } from '../scope/scope'
import { castTo } from './coerce'
import { storeValue } from './store-value'
import { expr } from '../scope/translator'

/** `++` and `--`. */
export function translateStep(
  node: Node<'pre' | 'post'>,
  scope: Scope,
  place: 'before' | 'behind',
): Expr {
  const target = expr(node.what, scope)
  const operator = node.type === '+' ? '++' : '--'
  const known = plainTypeOf(target.ty)
  if (isPrim(known, 'string', 'null') || (known.kind === 'union' && !isNumber(nonNull(known))))
    return stepText(node, target, scope, place)
  const isMissing =
    node.what.kind === 'offsetlookup' && mayMiss(target) && !isElementThere(node.what, scope)
  if ((isMissing || !isNumber(known)) && node.what.kind !== 'variable') {
    const step = node.type === '+' ? '+' : '-'
    const before = isMissing ? binary('??', target, num(0), known) : target
    const counted = isNumber(known) ? before : call(id('Number'), [before], number)
    const value = binary(step, counted, num(1), isNumber(known) ? known : number)
    return node.what.kind === 'offsetlookup'
      ? storeValue(node.what, value, scope)
      : assign(target, value)
  }
  if (node.what.kind === 'variable' && typeof node.what.name === 'string') {
    if (!isNumber(plainTypeOf(target.ty))) {
      const stepped = assign(target, {
        kind: 'binary',
        operator: node.type,
        left: call(id('Number'), [target], number),
        right: num(1),
        ty: number,
      })
      const isOld = place === 'behind' && !scope.unit.isStatement(node)
      return isOld ? binary(node.type === '+' ? '-' : '+', stepped, num(1), number) : stepped
    }
  }
  return { kind: 'unary', operator, operand: target, postfix: place === 'behind', ty: int }
}

/** `++` of a text counts its letters on, of null it gives 1; `--` leaves both as they are. */
function stepText(
  node: Node<'pre' | 'post'>,
  target: Expr,
  scope: Scope,
  place: 'before' | 'behind',
): Expr {
  if (place === 'behind' && !scope.unit.isStatement(node))
    scope.unit.leave(
      node,
      scope.unit.briefOf(node),
      'gives the new value here, PHP gives the old one of a text',
    )
  const name = scope.unit.helper(node.type === '+' ? 'increment' : 'decrement')
  const ty: Ty = { kind: 'union', of: [text, number] }
  const core = nonNull(plainTypeOf(target.ty))
  const isCounted = isAssignable(core, ty)
  const value = isCounted ? target : castTo(scope.unit, target, ty)
  return storeValue(node.what, call(id(name), [value], ty), scope)
}
