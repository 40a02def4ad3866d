import { id, num, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import type { ArrayEntry, Node, Php } from '../source/ast'
import {
  listOf,
  nonNull,
  recordOf,
  plainTypeOf,
  unknown,
  valueOf,
  dataOf,
  type Data,
  type Ty,
} from '../types/ty'
import { isPlain } from './occurrences'
import { piece, castTo } from './coerce'
import { expr } from './translator'
import type { Scope } from './scope'

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
  const item = ty.kind === 'data' ? dataOf(ty.data.items()) : valueOf(nonNull(ty))
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
  if (ty.kind === 'data') return dataOf(ty.data.field(key))
  const known = plainTypeOf(nonNull(ty))
  if (known.kind === 'shape') return known.fields.get(key) ?? unknown
  return known.kind === 'record' ? known.of : unknown
}

function targetOf(node: Php, value: Expr, scope: Scope): Expr {
  if (node.kind === 'list' || node.kind === 'array') return patternOf(node.items, value, scope)
  if (isPlain(node)) {
    scope.learn(node.name, value.ty)
    scope.forget(node.name)
    return id(scope.nameOf(node.name), value.ty)
  }
  return expr(node, scope)
}

/** A value that can be taken apart with a pattern. */
export function apart(node: Node<'list' | 'array'>, value: Expr, scope: Scope): Expr {
  const keyed = node.items.some((item) => item.kind === 'entry' && item.key)
  const ty = plainTypeOf(nonNull(value.ty))
  if (value.ty.kind === 'data') {
    patternTy(node, value.ty.data)
    return value
  }
  if (keyed ? ty.kind === 'record' || ty.kind === 'shape' : ty.kind === 'list') return value
  return castTo(scope.unit, value, keyed ? recordOf(unknown) : listOf(unknown))
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
