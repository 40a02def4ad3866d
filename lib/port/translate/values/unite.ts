import { call, id, object, raw } from '../../code/make'
import type { Expr, Member } from '../../code/nodes'
import {
  isArrayLike,
  joinTypes,
  listOf,
  never,
  nonNull,
  plainTypeOf,
  recordOf,
  unknown,
  valueOf,
} from '../../types/ty'
import { castTo } from './coerce'
import type { Scope } from '../scope/scope'

/**
 * Array union: what is on the left stays, in its order, and comes first.
 *
 * @param how isUnordered: whether the order of keys means nothing, as among options
 */
export function uniteArrays(
  left: Expr,
  right: Expr,
  scope: Scope,
  { isUnordered = false } = {},
): Expr {
  const [a, b] = [left, right].map((one) => toMapping(one, scope)) as [Expr, Expr]
  const [left0, right0] = [plainTypeOf(nonNull(a.ty)), plainTypeOf(nonNull(b.ty))]
  if (left0.kind === 'list' && right0.kind === 'list')
    return call(
      { ...raw('Object.assign') },
      [{ kind: 'array', items: [], ty: a.ty }, b, a],
      listOf(joinTypes(left0.of, right0.of)),
    )
  if (isEmptyList(a) || isEmptyList(b))
    return object([{ kind: 'spread', value: isEmptyList(a) ? b : a }])
  const behind = b.kind === 'object' ? b.members : [{ kind: 'spread' as const, value: b }]
  const front = a.kind === 'object' ? a.members : [{ kind: 'spread' as const, value: a }]
  const open = (a.kind === 'object' && a.open) || (b.kind === 'object' && b.open)
  const [known, added] = [keysOf(a), keysOf(b)]
  if (known && added && added.every((name) => !known.includes(name)))
    return object([...front, ...behind], open)
  if (known && b.kind === 'object' && added) {
    const isNew = (one: Member): boolean => one.kind !== 'field' || !known.includes(one.key)
    return object([...front, ...b.members.filter(isNew)], open)
  }
  if (a.kind === 'id' || (a.kind === 'member' && b.kind === 'object'))
    return object([...front, ...behind, ...front], open)
  if (isUnordered || isOptions(a) || isOptions(b)) return object([...behind, ...front], open)
  return call(
    id(scope.unit.helper('unite')),
    [a, b],
    recordOf(joinTypes(valueOf(left0), valueOf(right0))),
  )
}

const isEmptyList = (value: Expr): boolean =>
  (value.kind === 'array' && value.items.length === 0) ||
  (value.kind === 'object' && value.members.length === 0)

/** A value whose keys can be spread; an empty list among them is an empty object. */
function toMapping(value: Expr, scope: Scope): Expr {
  if (value.kind === 'cond') {
    const [yes, no] = [recordIfEmpty(value.yes), recordIfEmpty(value.no)]
    if (isMapping(yes) && isMapping(no)) return { ...value, yes, no, ty: joinTypes(yes.ty, no.ty) }
  }
  return isArrayLike(nonNull(value.ty)) || isOptions(value)
    ? value
    : castTo(scope.unit, value, recordOf(unknown))
}

const isOptions = ({ ty }: Expr): boolean =>
  ty.kind === 'object' && (ty.name === 'BuilderConfig' || ty.name === 'RequestOptions')
const isMapping = ({ ty }: Expr): boolean => ['shape', 'record'].includes(plainTypeOf(ty).kind)
const recordIfEmpty = (value: Expr): Expr =>
  value.kind === 'array' && value.items.length === 0
    ? { kind: 'object', members: [], ty: recordOf(never), fresh: true }
    : value

/** The keys that a value can have, where they are all known. */
function keysOf(value: Expr): readonly string[] | undefined {
  if (value.kind === 'array' && value.items.length === 0) return []
  if (value.kind === 'cond') {
    const [yes, no] = [keysOf(value.yes), keysOf(value.no)]
    return yes && no && [...yes, ...no]
  }
  if (value.kind === 'object') {
    const all = value.members.map((one) => (one.kind === 'field' ? one.key : undefined))
    return all.some((one) => one === undefined) ? undefined : all.map((one) => one!)
  }
  const ty = plainTypeOf(nonNull(value.ty))
  return ty.kind === 'shape' && value.ty.kind !== 'data' ? [...ty.fields.keys()] : undefined
}
