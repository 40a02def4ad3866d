import { call, id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import {
  isArrayLike,
  isNullable,
  isPrim,
  nonNull,
  plainTypeOf,
  valueOf,
  type Ty,
} from '../../types/ty'
import type { Variables } from '../scope/analyse'
import type { Scope } from '../scope/scope'

/** Whether a value may be an array as far as its type tells. */
export function mayBeArray(ty: Ty): boolean {
  const plain = plainTypeOf(ty)
  if (ty.kind === 'caught') return false
  return plain.kind === 'union'
    ? plain.of.some(mayBeArray)
    : isPrim(plain, 'unknown') || isArrayLike(plain)
}

/** Whether a type holds arrays and plain values alone, which structuredClone() takes as they are. */
function isCloneable(ty: Ty): boolean {
  const plain = plainTypeOf(ty)
  if (plain.kind === 'list' || plain.kind === 'record') return isCloneable(plain.of)
  if (plain.kind === 'shape') return [...plain.fields.values()].every(isCloneable)
  if (plain.kind === 'union') return plain.of.every(isCloneable)
  return isPrim(plain, 'string', 'int', 'number', 'boolean', 'null', 'undefined', 'never')
}

interface Depth {
  /** Whether parts of its parts are changed. */
  readonly isDeep: boolean
  /** Whether a list of which nobody knows that it is one stays one. */
  readonly isUnclear?: boolean
}

/** An array of which nobody else holds a part, as deep as it is changed: PHP hands arrays over by value. */
export function copyArray(value: Expr, { isDeep, isUnclear = false }: Depth, scope: Scope): Expr {
  if (value.kind === 'object' || value.kind === 'array')
    return isDeep ? copySpread(value, scope) : value
  const ty = plainTypeOf(value.ty)
  if (!mayBeArray(ty) || (value.fresh && !isDeep)) return value
  const isClear = isArrayLike(ty) && !isNullable(ty) && !isUnclear
  if (!isClear || (isDeep && !isCloneable(ty)))
    return { ...call(id(scope.unit.helper('copyArray')), [value], value.ty), fresh: true }
  if (isDeep && mayBeArray(valueOf(ty)))
    return { ...call(id('structuredClone'), [value], value.ty), fresh: true }
  if (value.fresh) return value
  return ty.kind === 'list'
    ? { kind: 'array', items: [{ kind: 'spread', value, ty }], ty: value.ty, fresh: true }
    : { kind: 'object', members: [{ kind: 'spread', value }], ty: value.ty, fresh: true }
}

/** What is spread in a new array is held by somebody else still. */
function copySpread(value: Expr, scope: Scope): Expr {
  const deep = (one: Expr): Expr =>
    mayBeArray(valueOf(nonNull(one.ty))) ? copyArray(one, { isDeep: true }, scope) : one
  if (value.kind === 'array')
    return {
      ...value,
      items: value.items.map((one) =>
        one.kind === 'spread' ? { ...one, value: deep(one.value) } : one,
      ),
    }
  if (value.kind !== 'object') return value
  return {
    ...value,
    members: value.members.map((one) =>
      one.kind === 'spread' ? { ...one, value: deep(one.value) } : one,
    ),
  }
}

/**
 * Whether something is put into a variable's array under keys that may be numbers, so that a list
 * among what it may hold must stay one.
 */
export function hasOpenKeys(name: string, { occurrences }: Variables, source: string): boolean {
  const changes = (occurrences.get(name) ?? []).filter(({ kind }) => kind === 'change')
  const isWord = (at: number): boolean =>
    /^\$\w+\s*\[\s*(['"])[A-Za-z_]\w*\1\s*\]/.test(source.slice(at, at + 120))
  const isUnset = (at: number): boolean => /\bunset\s*\([^;()]*$/.test(source.slice(at - 120, at))
  const open = changes.filter(({ offset }) => !isWord(offset))
  return open.length > 0 && !open.some(({ offset }) => isUnset(offset))
}
