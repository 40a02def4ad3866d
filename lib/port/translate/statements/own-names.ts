import type { Expr } from '../../code/nodes'
import { isForeign, isUnknown, plainTypeOf } from '../../types/ty'

/** Whether TypeScript takes what is written for an object of these fields and no others. */
export const hasOwnNames = (value: Expr): boolean =>
  value.kind === 'object' &&
  value.members.some(
    (one) =>
      one.kind === 'field' ||
      (one.kind === 'computed' && isLiteral(one.key)) ||
      (one.kind === 'spread' && plainTypeOf(one.value.ty).kind === 'shape'),
  )

export const isLiteral = (value: Expr): boolean => value.kind === 'string' || value.kind === 'raw'

/**
 * Whether TypeScript takes a value for less than it may be: what stands behind `??` of something
 * from elsewhere is nothing to it, and what may be anything is `{}` there.
 */
export function isTakenForLess(value: Expr): boolean {
  if (value.kind === 'binary') {
    const { left, operator, right } = value
    if (operator !== '??') return false
    const isBeyond = isForeign(plainTypeOf(left.ty)) && !isForeign(plainTypeOf(right.ty))
    return isBeyond || isUnknown(left.ty) || isTakenForLess(left) || isTakenForLess(right)
  }
  if (value.kind === 'cond') return isTakenForLess(value.yes) || isTakenForLess(value.no)
  if (value.kind === 'array') return value.items.some(isTakenForLess)
  return value.kind === 'object' && value.members.some((one) => isTakenForLess(one.value))
}
