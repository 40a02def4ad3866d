import type { Expr } from '../../code/nodes'
import { isNullable, isPrim, joinTypes, nonNull, undef, type Ty } from '../../types/ty'

/** What a chain comes to where its `?.` found something, for what goes on with it. */
const reached = new WeakMap<Expr, Ty>()

/** A link behind a `?.`: to the chain it is what it is, to what stands around it it may be missing. */
export function reach(found: Expr): Expr {
  if (isPrim(found.ty, 'void', 'unknown')) return found
  const made: Expr = { ...found, ty: joinTypes(found.ty, undef) }
  reached.set(made, found.ty)
  return made
}

export const isReached = (base: Expr): boolean => reached.has(base)

/** What something is asked on that may be null: the program says by asking that it is not. */
export function present(base: Expr, isSafe: boolean): Expr {
  const known: Expr = { ...base, ty: reached.get(base) ?? base.ty }
  return isNullable(known.ty) && !isSafe
    ? { kind: 'bang', value: known, ty: nonNull(known.ty) }
    : known
}
