import type { Expr } from '../code/nodes'
import type { Node, Php } from '../source/ast'
import type { Scope } from '../translate/scope'
import { arrays } from './functions-arrays'
import { cryptography } from './functions-crypto'
import { numbers } from './functions-numbers'
import { others } from './functions-others'
import { texts } from './functions-texts'

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

/** PHP's functions that JavaScript has an exact counterpart for. */
export const functions: Readonly<Record<string, Row>> = Object.assign(
  Object.create(null) as Record<string, Row>,
  texts,
  arrays,
  numbers,
  cryptography,
  others,
)
