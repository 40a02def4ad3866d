import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import { nonNull, plainTypeOf } from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import type { Scope } from '../scope/scope'

/** PHP goes over an array as it was at first; JavaScript over a list as it is by then. */
export function snapshotOf(
  source: Expr,
  { source: node, body }: Node<'foreach'>,
  scope: Scope,
): Expr {
  if (plainTypeOf(nonNull(source.ty)).kind !== 'list' || source.kind === 'call') return source
  const { start, end } = body.loc
  const isChanged = isPlain(node)
    ? (scope.ownerOf(node.name).variables.occurrences.get(node.name) ?? []).some(
        ({ kind, offset }) =>
          offset >= start.offset && offset < end.offset && kind !== 'read' && kind !== 'test',
      )
    : node.kind === 'propertylookup' && scope.unit.textOf(body).includes(scope.unit.textOf(node))
  return isChanged
    ? { kind: 'array', items: [{ kind: 'spread', value: source, ty: source.ty }], ty: source.ty }
    : source
}
