import { assign, binary, call, id, index, invoke, member, raw } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Node, Php } from '../source/ast'
import {
  isArrayLike,
  isForeign,
  isNumber,
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  nonNull,
  number,
  int,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  valueOf,
  type Ty,
} from '../types/ty'
import { fieldOf, nameIn, propertyName, propertyOf, demand } from './access'
import { staticOf } from './statics'
import { isPlain } from './occurrences'
import { asForeign, coerce, copyArray, numeric, piece, castTo } from './coerce'
import { shorten } from './comments'
import { expr, optional } from './translator'
import { uniteArrays } from './operators'
import { withKnownKeys } from './known-keys'
import type { Scope } from './scope'
import { patternOf } from './patterns'
import { tableOf } from '../types/table'

/** An assignment in an expression. */
export function translateAssignment(node: Node<'assign' | 'assignref'>, scope: Scope): Expr {
  const operator = node.kind === 'assignref' ? '=' : node.operator
  if (node.kind === 'assignref')
    scope.unit.remark(
      'check',
      node,
      shorten(scope.unit.textOf(node)),
      'a reference: both names hold the same object here, but a new value is assigned to one of them only',
    )
  if (operator !== '=') return compound(node, operator, scope)
  if (node.left.kind === 'list' || node.left.kind === 'array')
    return assign(
      patternOf(node.left.items, expr(node.right, scope), scope),
      expr(node.right, scope),
    )
  const value = expr(node.right, scope)
  return storeValue(node.left, holdValue(value, node.left, node.right, scope), scope)
}

/** A value as a variable may hold it: an array that somebody else holds, too, is copied where it matters. */
export function holdValue(value: Expr, target: Php, source: Php, scope: Scope): Expr {
  if (!isArrayLike(value.ty) && value.ty.kind !== 'data') return value
  const names = [rootOf(target), rootOf(source)].filter((name) => name !== undefined)
  const isHeld = ['variable', 'propertylookup', 'offsetlookup', 'staticlookup'].includes(
    source.kind,
  )
  if (!isHeld) return value
  const isChanged =
    names.some((name) => scope.ownerOf(name).variables.isChanged(name)) ||
    target.kind !== 'variable'
  if (!isChanged || target.kind !== 'variable') return value
  return copyArray(value, false)
}

const rootOf = (node: Php): string | undefined =>
  isPlain(node) ? node.name : node.kind === 'offsetlookup' ? rootOf(node.what) : undefined

/** Puts a value where PHP puts it. */
export function storeValue(target: Php, value: Expr, scope: Scope): Expr {
  if (isPlain(target)) return storedVariable(target, value, scope)
  if (target.kind === 'offsetlookup') return storedElement(target, value, scope)
  if (target.kind === 'propertylookup' || target.kind === 'nullsafepropertylookup')
    return storedProperty(target, value, scope)
  if (target.kind === 'staticlookup') {
    if (scope.cls && target.what.kind !== 'name' && target.offset.kind === 'variable')
      scope.unit.learn(`prop ${scope.cls.fqn}->${String(target.offset.name)}`, value.ty)
    const place = staticOf(target, scope)
    return assign(
      place,
      isForeign(place.ty) ? asForeign(scope.unit, value) : coerce(scope.unit, value, place.ty),
    )
  }
  if (target.kind === 'list' || target.kind === 'array')
    return assign(patternOf(target.items, value, scope), value)
  scope.unit.leave(target, shorten(scope.unit.textOf(target)), 'is nothing that can be assigned to')
  return value
}

function storedVariable(target: Php & { name: string }, value: Expr, scope: Scope): Expr {
  scope.forget(target.name)
  const param = scope.ownerOf(target.name).params.get(target.name)
  const fitted = param ? coerce(scope.unit, value, param) : value
  if (!param) scope.learn(target.name, widen(fitted.ty))
  return assign(id(scope.nameOf(target.name), scope.typeOf(target.name)), fitted)
}

/** What a variable holds that may hold something else later. */
export const widen = (ty: Ty): Ty => ty

function storedElement(target: Node<'offsetlookup'>, value: Expr, scope: Scope): Expr {
  const base = expr(target.what, scope)
  if (isPlain(target.what))
    scope.unit.learn(
      `${target.offset && target.offset.kind !== 'number' ? 'record' : 'list'}${scope.keyOf(target.what.name)}`,
      text,
    )
  const ty = plainTypeOf(nonNull(base.ty))
  const holder = ty === base.ty || isUnknown(ty) ? base : { ...base, ty }
  if (!target.offset) return pushElement(target, base, holder, ty, value, scope)
  const key = expr(target.offset, scope)
  if (ty.kind === 'list' && (isNumber(key.ty) || key.kind === 'raw')) {
    widenTo(target.what, scope, listOf(joinTypes(ty.of, value.ty)))
    return assign(index(holder, key, ty.of), coerce(scope.unit, value, ty.of))
  }
  if (ty.kind === 'record' || ty.kind === 'shape' || base.ty.kind === 'data') {
    widenTo(target.what, scope, recordOf(joinTypes(valueOf(ty), value.ty)))
    const of = ty.kind === 'record' ? ty.of : unknown
    const named =
      isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty) ? key : piece(scope.unit, key)
    return assign(
      index(
        ty.kind === 'record' ? holder : castTo(scope.unit, holder, recordOf(unknown)),
        named,
        of,
      ),
      ty.kind === 'record' ? coerce(scope.unit, value, ty.of) : value,
    )
  }
  if (isForeign(ty)) return assign(fieldOf(holder, key, scope, false), asForeign(scope.unit, value))
  widenTo(target.what, scope, recordOf(value.ty))
  return assign(fieldOf(castTo(scope.unit, base, recordOf(unknown)), key, scope, false), value)
}

function pushElement(
  target: Node<'offsetlookup'>,
  base: Expr,
  holder: Expr,
  ty: Ty,
  value: Expr,
  scope: Scope,
): Expr {
  if (ty.kind === 'list') {
    widenTo(target.what, scope, listOf(joinTypes(ty.of, value.ty)))
    return invoke(vivify(target.what, holder), 'push', [coerce(scope.unit, value, ty.of)], int)
  }
  const isOpen = ty.kind === 'record' && isPrim(ty.of, 'unknown', 'never')
  if (isOpen || isPrim(ty, 'undefined', 'null', 'unknown', 'never'))
    widenTo(target.what, scope, listOf(value.ty))
  if (ty.kind === 'record' || ty.kind === 'shape')
    return storeNumbered(target, holder, value, scope)
  if (isForeign(ty)) return call(asForeign(scope.unit, member(base, 'push')), [value])
  const list = castTo(scope.unit, isUnknown(ty) ? vivify(target.what, base) : base, listOf(unknown))
  return invoke(list, 'push', [value], int)
}

/** A value without a key among others that have one: PHP counts on from the highest number. */
function storeNumbered(target: Php, holder: Expr, value: Expr, scope: Scope): Expr {
  scope.unit.remark(
    'check',
    target,
    shorten(scope.unit.textOf(target)),
    'puts a value without a key into an array that has keys: its key is the number of keys so far',
  )
  const record = castTo(scope.unit, holder, recordOf(unknown))
  const next = member(call(raw('Object.keys'), [record], listOf(text)), 'length', int)
  return assign(index(record, next, unknown), value)
}

/** PHP makes the list that an element has not been yet. */
const vivify = (target: Php, place: Expr): Expr =>
  target.kind === 'offsetlookup' && (place.kind === 'member' || place.kind === 'index')
    ? { ...assign(place, { kind: 'array', items: [], ty: place.ty }, '??='), ty: place.ty }
    : place

/** A variable's array has got something that was not in it before. */
export function widenTo(node: Php, scope: Scope, ty: Ty): void {
  if (isPlain(node)) return scope.learn(node.name, ty)
  if (
    node.kind === 'propertylookup' &&
    node.what.kind === 'variable' &&
    node.what.name === 'this' &&
    node.offset.kind === 'identifier' &&
    scope.cls
  ) {
    return scope.unit.learn(`prop ${scope.cls.fqn}->${node.offset.name}`, ty)
  }
  if (node.kind === 'staticlookup' && node.offset.kind === 'variable' && scope.cls)
    return scope.unit.learn(`prop ${scope.cls.fqn}->${String(node.offset.name)}`, ty)
  if (node.kind === 'offsetlookup')
    widenTo(node.what, scope, node.offset ? recordOf(ty) : listOf(ty))
}

function storedProperty(
  target: Node<'propertylookup' | 'nullsafepropertylookup'>,
  value: Expr,
  scope: Scope,
): Expr {
  const name = nameIn(target.offset, scope)
  if (
    target.what.kind === 'variable' &&
    target.what.name === 'this' &&
    scope.cls &&
    name.kind === 'string'
  ) {
    const property = scope.unit.project.find(scope.cls.fqn, (info) =>
      info.properties.get(name.value),
    )
    if (property) {
      if (!property.declared)
        scope.unit.learn(`prop ${scope.cls.fqn}->${name.value}`, widen(value.ty))
      return assign(
        member(raw('this'), propertyName(scope.cls, name.value), property.ty),
        coerce(scope.unit, value, property.ty),
      )
    }
    demand(target, scope, value.ty)
    const place = propertyOf(target, scope)
    return assign(place, coerce(scope.unit, value, place.ty))
  }
  const base = expr(target.what, scope)
  const ty = plainTypeOf(nonNull(base.ty))
  if (ty.kind === 'record' || ty.kind === 'shape' || base.ty.kind === 'data' || isUnknown(ty)) {
    if (ty.kind === 'shape' || ty.kind === 'record')
      widenTo(target.what, scope, recordOf(joinTypes(valueOf(ty), value.ty)))
    const of = ty.kind === 'record' ? ty.of : unknown
    return assign(
      index(ty.kind === 'record' ? base : castTo(scope.unit, base, recordOf(unknown)), name, of),
      coerce(scope.unit, value, of),
    )
  }
  const place = propertyOf(target, scope)
  return assign(
    place,
    isForeign(place.ty) ? asForeign(scope.unit, value) : coerce(scope.unit, value, place.ty),
  )
}

const plain: Readonly<Record<string, string>> = tableOf({
  '+=': '+',
  '-=': '-',
  '*=': '*',
  '/=': '/',
  '%=': '%',
  '**=': '**',
  '|=': '|',
  '&=': '&',
  '^=': '^',
  '<<=': '<<',
  '>>=': '>>',
})

function compound(node: Node<'assign' | 'assignref'>, operator: string, scope: Scope): Expr {
  const { left } = node
  if (operator === '??=') {
    const [place, value] = [optional(left, scope), expr(node.right, scope)]
    if (isPlain(left)) scope.learn(left.name, value.ty)
    if (left.kind === 'offsetlookup' && left.offset && !isNumber(expr(left.offset, scope).ty)) {
      if (isPlain(left.what)) scope.unit.learn(`record${scope.keyOf(left.what.name)}`, text)
      widenTo(left.what, scope, recordOf(value.ty))
    }
    if (place.kind === 'member' || place.kind === 'index')
      return {
        ...assign(
          { ...place, optional: false },
          coerce(scope.unit, value, nonNull(place.ty)),
          '??=',
        ),
        ty: nonNull(place.ty),
      }
    return assign(place, value, '??=')
  }
  const [place, value] = [expr(left, scope), expr(node.right, scope)]
  if (operator === '.=') {
    if (isPlain(left)) scope.learn(left.name, text)
    const added = piece(scope.unit, value)
    if (isPrim(plainTypeOf(place.ty), 'string')) return assign(place, added, '+=')
    return storeValue(
      left,
      {
        ...raw(''),
        kind: 'template',
        texts: ['', '', ''],
        values: [piece(scope.unit, place), added],
        ty: text,
      } as Expr,
      scope,
    )
  }
  if (operator === '+=' && (isArrayLike(nonNull(place.ty)) || isArrayLike(nonNull(value.ty)))) {
    const whole = uniteArrays(withKnownKeys(place, left, scope), value, scope)
    widenTo(
      left,
      scope,
      recordOf(joinTypes(valueOf(nonNull(place.ty)), valueOf(nonNull(value.ty)))),
    )
    return storeValue(left, whole, scope)
  }
  const by = plain[operator] ?? '+'
  const right = numeric(scope.unit, value)
  const result: Ty =
    isPrim(plainTypeOf(place.ty), 'int') && isPrim(plainTypeOf(right.ty), 'int') && by !== '/'
      ? int
      : number
  if (isNumber(plainTypeOf(place.ty)) && by !== '%') {
    if (isPlain(left)) scope.learn(left.name, result)
    return { ...assign(place, right, operator), ty: result }
  }
  return storeValue(left, binary(by, numeric(scope.unit, place), right, result), scope)
}
