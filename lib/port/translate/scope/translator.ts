import type { Expr, Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import type { Scope } from './scope'

/** An expression in TypeScript. */
export const expr = (node: Php, scope: Scope): Expr => scope.translator.expression(node, scope)

/** A value that may not be there, without an error. */
export const optional = (node: Php, scope: Scope): Expr => scope.translator.optional(node, scope)

/** The statements of a block, in a scope of their own for what tests have found out. */
export const blockOf = (body: Php, scope: Scope): Stmt[] => scope.translator.block(body, scope)

/** Statements with their comments, blank lines and declarations. */
export const statementsOf = (nodes: readonly Php[], scope: Scope, block: object): Stmt[] =>
  scope.translator.statements(nodes, scope, block)
