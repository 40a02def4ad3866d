import { call, id, invoke, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node } from '../../source/ast'
import {
  dataOf,
  isForeign,
  isGenerator,
  objectOf,
  plainTypeOf,
  anyKey,
  text,
  unknown,
  valueOf,
  type Ty,
  int,
  listOf,
  never,
  recordOf,
  typeText,
} from '../../types/ty'
import { isPlain } from '../scope/occurrences'
import { typeTakenApart } from '../values/patterns'
import { isYetNothing } from '../values/access'
import { castTo } from '../values/coerce'
import { keyTyOf } from '../values/keys'
import { iteratorOf, withKeys } from '../functions/generators'
import type { Scope } from '../scope/scope'

interface Iteration {
  readonly of: Expr
  readonly item: Ty
  readonly keyTy: Ty
  /** Whether it gives pairs, whether the loop asks for keys or not. */
  readonly isPaired?: boolean
}

/** Items that a pattern takes apart, where nothing says that they can be. */
export function takeApart(
  { source, value, key }: Node<'foreach'>,
  found: Iteration,
  scope: Scope,
): Iteration {
  if ((value.kind !== 'list' && value.kind !== 'array') || found.item.kind === 'data') return found
  const item = typeTakenApart(value, found.item)
  if (item === found.item) return found
  if (key) {
    const pair = objectOf(`[${typeText(found.keyTy)}, ${typeText(item)}]`)
    return { ...found, item, of: castTo(scope.unit, found.of, listOf(pair)) }
  }
  if (isPlain(source)) scope.unit.learn(`items${scope.keyOf(source.name)}`, item)
  return { ...found, item, of: castTo(scope.unit, found.of, listOf(item)) }
}

/** The keys of an array whose elements are written to. */
export function keysToGoOver(source: Expr, ty: Ty, scope: Scope): Iteration {
  const isData = source.ty.kind === 'data'
  if (ty.kind === 'list' && !isData)
    return { of: invoke(source, 'keys', []), item: int, keyTy: int }
  const isArray = (ty.kind === 'record' || ty.kind === 'shape') && !isData
  const record = isArray ? source : castTo(scope.unit, source, recordOf(unknown))
  const item = keyTyOf(ty)
  return { of: call(raw('Object.keys'), [record]), item, keyTy: item }
}

export function iterateOver(source: Expr, ty: Ty, keyed: boolean, scope: Scope): Iteration {
  const int0: Ty = { kind: 'prim', name: 'int' }
  if (source.ty.kind === 'data') {
    if (keyed) source.ty.data.markDynamic()
    const item = source.ty.data.items()
    const shape = source.ty.data.ty()
    if (shape.kind === 'list') return { of: source, item: dataOf(item), keyTy: int0 }
    return iterateOver({ ...source, ty: shape }, shape, keyed, scope)
  }
  if (ty.kind === 'list')
    return keyed
      ? {
          of: invoke(source, 'entries', []),
          item: ty.of,
          keyTy: isYetNothing(ty.of, scope) ? never : int0,
        }
      : { of: source, item: ty.of, keyTy: int0 }
  if (ty.kind === 'record' || ty.kind === 'shape')
    return {
      of: call(raw(keyed ? 'Object.entries' : 'Object.values'), [source]),
      item: valueOf(ty),
      keyTy: keyTyOf(ty),
    }
  const held = iteratorOf(source, ty, scope)
  if (held) return iterateOver(held, plainTypeOf(held.ty), keyed, scope)
  if (isGenerator(ty)) {
    const [item = unknown, , keyTy = int0] = ty.args ?? []
    const isPaired = ty.name === 'KeyedGenerator'
    return { of: keyed ? withKeys(source, scope) : source, item, keyTy, isPaired }
  }
  if (keyed)
    return {
      of: call(id(scope.unit.helper('entriesOf')), [source]),
      item: unknown,
      keyTy: anyKey,
    }
  const one = isForeign(ty) ? objectOf('Foreign') : unknown
  if (isForeign(ty)) scope.unit.foreign.types.add('Foreign')
  return { of: castTo(scope.unit, source, objectOf('Iterable', [one])), item: one, keyTy: text }
}
