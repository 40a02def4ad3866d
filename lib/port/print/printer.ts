import type { Expr, Stmt } from '../code/nodes'
import { hardline, indent, type Doc } from './doc'
import type { Place } from './precedence'

/** What every printer may come back to: the code's grammar goes into itself, imports do not. */
export interface Printers {
  readonly expression: (node: Expr, place?: Place, operator?: string) => Doc
  readonly whole: (node: Expr) => Doc
  readonly statements: (statements: readonly Stmt[]) => Doc
}

let printers: Printers

/** Tells the printers of each other. */
export function wirePrinters(all: Printers): void {
  printers = all
}

/** An expression with its parentheses, where it stands. */
export const printExpr = (node: Expr, place?: Place, operator?: string): Doc =>
  printers.expression(node, place, operator)

/** In `return`, `throw`, an assignment: the place decides about indentation. */
export const printWhole = (node: Expr): Doc => printers.whole(node)

export function printBlock(body: readonly Stmt[]): Doc {
  return body.length === 0
    ? '{}'
    : ['{', indent([hardline, printers.statements(body)]), hardline, '}']
}
