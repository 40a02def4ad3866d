import { id, num, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { ArrayEntry, Node, Php } from '../../source/ast'
import {
  isAssignable,
  isForeign,
  isPrim,
  isUnknown,
  listOf,
  never,
  nonNull,
  objectOf,
  recordOf,
  plainTypeOf,
  shapeOf,
  typeText,
  unknown,
  valueOf,
  dataOf,
  type Data,
  type Ty,
} from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { piece, castTo } from './coerce'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'

/** The names of `[$a, 'k' => $b]` as a pattern; what they are given is learnt. */
export function patternOf(items: readonly (ArrayEntry | Php)[], value: Expr, scope: Scope): Expr {
  const entries = items.map((item) => (item.kind === 'entry' ? item : undefined))
  const keyed = entries.some((item) => item?.key)
  const ty = value.ty
  if (keyed) {
    const members = entries
      .filter((item) => item !== undefined)
      .map((item) => {
        const key = item.key ? expr(item.key, scope) : num(0)
        const inner = key.kind === 'string' ? partOf(ty, key.value) : unknown
        const target = targetOf(item.value, { ...raw(''), ty: inner }, scope)
        return key.kind === 'string'
          ? { kind: 'field' as const, key: key.value, value: target }
          : { kind: 'computed' as const, key: piece(scope.unit, key), value: target }
      })
    return { kind: 'object', members, ty }
  }
  const item =
    ty.kind === 'data'
      ? dataOf(ty.data.items())
      : isPrim(ty, 'never')
        ? never
        : valueOf(nonNull(ty))
  return {
    kind: 'array',
    items: entries.map((entry) =>
      entry ? targetOf(entry.value, { ...raw(''), ty: item }, scope) : raw(''),
    ),
    ty,
  }
}

/** What `value` has under a key, learning that it has it. */
function partOf(ty: Ty, key: string): Ty {
  if (isPrim(ty, 'never')) return never
  if (ty.kind === 'data') return dataOf(ty.data.field(key))
  const known = plainTypeOf(nonNull(ty))
  if (known.kind === 'shape') return known.fields.get(key) ?? unknown
  return known.kind === 'record' ? known.of : unknown
}

function targetOf(node: Php, value: Expr, scope: Scope): Expr {
  if (node.kind === 'list' || node.kind === 'array')
    return patternOf(node.items, { ...value, ty: typeTakenApart(node, value.ty) }, scope)
  if (isPlain(node)) {
    scope.learn(node.name, value.ty)
    scope.forget(node.name)
    return id(scope.nameOf(node.name), value.ty)
  }
  return expr(node, scope)
}

/** A value that can be taken apart with a pattern, as deep as the pattern goes. */
export function apart(node: Node<'list' | 'array'>, value: Expr, scope: Scope): Expr {
  if (value.ty.kind === 'data') {
    patternTy(node, value.ty.data)
    const held = typeTakenApart(node, unknown, scope)
    return typeText(held) === typeText(typeTakenApart(node, unknown))
      ? value
      : castTo(scope.unit, value, held)
  }
  const wanted = typeTakenApart(node, value.ty, scope)
  return wanted === value.ty ? value : castTo(scope.unit, value, wanted)
}

/** The type that a pattern can take apart: the given one where it is such a type, else one that says as little more as it must. */
export function typeTakenApart(node: Node<'list' | 'array'>, ty: Ty, scope?: Scope): Ty {
  if (ty.kind === 'data' || isPrim(ty, 'never')) return ty
  const entries = node.items.map((item) => (item.kind === 'entry' ? item : undefined))
  const isKeyed = entries.some((item) => item?.key)
  const known = plainTypeOf(nonNull(ty))
  const isSuch = isKeyed ? ['record', 'shape'].includes(known.kind) : known.kind === 'list'
  const parts = entries.map((item) => {
    if (!item) return undefined
    const own = !isSuch
      ? unknown
      : isKeyed && item.key?.kind === 'string'
        ? partOf(known, item.key.value)
        : valueOf(known)
    const isNested = item.value.kind === 'list' || item.value.kind === 'array'
    return {
      own,
      whole: isNested
        ? typeTakenApart(item.value as typeof node, own, scope)
        : scope
          ? typeHeld(item.value, own, scope)
          : own,
    }
  })
  const told = parts.filter((part) => part !== undefined)
  if (isSuch && told.every(({ own, whole }) => own === whole)) return ty
  const isUniform = told.every(({ whole }) => typeText(whole) === typeText(told[0]!.whole))
  if (isUniform) return (isKeyed ? recordOf : listOf)(told[0]?.whole ?? unknown)
  if (!isKeyed)
    return objectOf(`[${parts.map((part) => typeText(part?.whole ?? unknown)).join(', ')}]`)
  const keys = entries.map((item) => (item?.key?.kind === 'string' ? item.key.value : undefined))
  return keys.includes(undefined)
    ? recordOf(unknown)
    : shapeOf(new Map(keys.map((key, at) => [key!, parts[at]!.whole])))
}

/** What a place that is there already takes. */
function typeHeld(target: Php, own: Ty, scope: Scope): Ty {
  const held = isPlain(target)
    ? scope.ownerOf(target.name).params.get(target.name)
    : target.kind === 'propertylookup' || target.kind === 'staticlookup'
      ? plainTypeOf(expr(target, scope).ty)
      : undefined
  return held && !isUnknown(held) && !isForeign(held) && !isAssignable(own, held) ? held : own
}

function patternTy(node: Node<'list' | 'array'>, data: Data): Ty {
  for (const item of node.items) {
    if (item.kind !== 'entry') continue
    const key = item.key?.kind === 'string' ? item.key.value : undefined
    const inner = key === undefined ? data.items() : data.field(key)
    if (item.value.kind === 'list' || item.value.kind === 'array') patternTy(item.value, inner)
  }
  return dataOf(data)
}

/** The variables that a pattern gives values to; '' for what is none. */
export const namesIn = (node: Php): string[] =>
  isPlain(node)
    ? [node.name]
    : node.kind === 'list' || node.kind === 'array'
      ? node.items.flatMap((item) => (item.kind === 'entry' ? namesIn(item.value) : []))
      : ['']
