import { call, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import { int } from '../../types/ty'

/**
 * Calls that give a number without a fraction: PHP has a float of it, which `(int)` makes whole.
 */
const isWhole = (value: Expr): boolean =>
  value.kind === 'call' &&
  ((value.callee.kind === 'id' &&
    value.callee.name === 'round__helper' &&
    value.args.length === 1) ||
    (value.callee.kind === 'raw' && /^Math\.(floor|ceil|trunc|round)$/.test(value.callee.text)))

/** A number without its fraction. */
export const truncate = (value: Expr): Expr =>
  isWhole(value) ? { ...value, ty: int } : call(raw('Math.trunc'), [value], int)
