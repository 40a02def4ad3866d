import type { Expr } from '../code/nodes'
import type { Node, Php } from '../source/ast'
import type { Scope } from '../translate/scope/scope'

/** A call of one of PHP's functions. */
export interface Given {
  readonly node: Node<'call'>
  readonly scope: Scope
  /** The arguments, translated. */
  readonly args: () => Expr[]
  readonly nodes: readonly Php[]
}

/** What a function becomes; undefined where there is no exact counterpart for such arguments. */
export type Row = (given: Given) => Expr | undefined
