import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { isPlain } from './occurrences'
import { shapeOf } from '../../types/ty'
import type { Scope } from './scope'

/**
 * A variable whose keys are those of the array it was made with, since nothing has been put into it
 * since.
 */
export function withKnownKeys(place: Expr, left: Php, scope: Scope): Expr {
  if (!isPlain(left) || place.ty.kind !== 'record') return place
  const { of } = place.ty
  const all = scope.ownerOf(left.name).variables.occurrences.get(left.name) ?? []
  const before = all.filter(({ offset }) => offset < left.loc.start.offset)
  const writes = before.filter(({ kind }) => kind !== 'read' && kind !== 'test')
  const made = writes[0]?.statement
  const source =
    made?.kind === 'expressionstatement' && made.expression.kind === 'assign'
      ? made.expression.right
      : undefined
  if (
    writes.length !== 1 ||
    source?.kind !== 'array' ||
    all.some(
      ({ kind, offset, path }) =>
        kind === 'change' && offset > left.loc.start.offset && path.some((step) => step.isLoop),
    )
  )
    return place
  const keys = source.items.map((item) =>
    item.kind === 'entry' && item.key?.kind === 'string' ? item.key.value : undefined,
  )
  return keys.some((key) => key === undefined)
    ? place
    : { ...place, ty: shapeOf(new Map(keys.map((key) => [key!, of]))) }
}
