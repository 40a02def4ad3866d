import { id } from '../../code/make'
import type { Stmt } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { undef, isPrim, isUnknown, plainTypeOf } from '../../types/ty'
import { coerce } from '../values/coerce'
import { copyGiven, noteHeld } from '../values/held'
import { emptyAs } from './declarations'
import { returnTypes } from '../functions/return-types'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

/** A `return`, fitted to what the function says it gives. */
export function translateReturn(node: Node<'return'>, scope: Scope): Stmt {
  if (scope.isScript) return exportedValue(node, scope)
  if (!node.expr) {
    scope.returns.push(undef)
    return { kind: 'return' }
  }
  const declared0 = returnTypes.get(scope)
  const held = expr(node.expr, scope)
  const value = copyGiven(node.expr, held, scope)
  if (value === held) noteHeld(node.expr, value, scope)
  const isVoid = declared0 && isPrim(declared0, 'void')
  const fitted =
    declared0 && !isVoid && !isUnknown(declared0)
      ? coerce(scope.unit, emptyAs(value, declared0), declared0)
      : value
  scope.returns.push(declared0 ? value.ty : fitted.ty)
  return { kind: 'return', value: fitted }
}

/** What a file returns to the one that includes it. */
function exportedValue(node: Node<'return'>, scope: Scope): Stmt {
  const value = node.expr ? expr(node.expr, scope) : undefined
  if (!value) {
    scope.unit.leave(
      node,
      'return',
      'ends the file early: put what follows into a function or a condition',
    )
    return { kind: 'block', body: [] }
  }
  scope.unit.project.fileValues.set(scope.unit.target, plainTypeOf(value.ty))
  scope.unit.remark('check', node, 'return', 'what the file returns is exported as `value`')
  return {
    kind: 'let',
    name: id('value', value.ty),
    initial: value,
    isConst: true,
    isExported: true,
  }
}
