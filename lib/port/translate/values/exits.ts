import { call, id, raw } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { never, isPrim, plainTypeOf } from '../../types/ty'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import type { Unit } from '../scope/unit'
import { printParts } from './output'

const leave = (...args: Expr[]): Expr => call(raw('process.exit'), args, never)

/** `exit` in an expression: a whole number is the status, anything else is printed. */
export function exitOf(node: Node<'exit'>, scope: Scope): Expr {
  scope.unit.exits.push(node)
  return node.expression ? leaveWith(expr(node.expression, scope), scope) : leave()
}

const leaveWith = (value: Expr, scope: Scope): Expr =>
  isPrim(plainTypeOf(value.ty), 'int')
    ? leave(value)
    : call(id(scope.unit.helper('leave')), [value], never)

/** The same as a statement, where what is known to be no number is printed before it. */
export function exitStatements(node: Node<'exit'>, scope: Scope): Stmt[] {
  scope.unit.exits.push(node)
  const value = node.expression && expr(node.expression, scope)
  return value && isPrim(plainTypeOf(value.ty), 'string', 'boolean', 'null')
    ? [...printParts([value], scope), { kind: 'expr', value: leave() }]
    : [{ kind: 'expr', value: value ? leaveWith(value, scope) : leave() }]
}

/** Says of a handler's `exit` that it ends a server, where PHP ends one answer. */
export function noteExits(unit: Unit): void {
  const { types } = unit.foreign
  if (!types.has('Incoming') && !types.has('Outgoing')) return
  for (const node of unit.exits)
    unit.remark(
      'check',
      node,
      'exit',
      'ends the whole process, where PHP ends one answer: return from the handler in a server',
    )
}
