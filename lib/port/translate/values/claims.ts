import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { text, unknown } from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import type { Scope } from '../scope/scope'

/** Takes down that a docblock alone says what a parameter is, which PHP does not look at. */
export const noteClaim = (name: string, scope: Scope): void =>
  scope.unit.learn(`claimed ${scope.keyOf(name)}`, text)

/** A value that is cast: what a docblock says it is may be something else. */
export const unclaimed = (value: Expr, node: Php | undefined, scope: Scope): Expr =>
  node && isPlain(node) && scope.unit.fact(`claimed ${scope.keyOf(node.name)}`)
    ? { ...value, ty: unknown }
    : value
