import { assign, bang, call, id, index, invoke, member, raw } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import {
  isArrayLike,
  isForeign,
  isNullable,
  isNumber,
  isPrim,
  isUnknown,
  joinTypes,
  listOf,
  nonNull,
  int,
  recordOf,
  plainTypeOf,
  text,
  unknown,
  valueOf,
  type Ty,
} from '../../types/ty'
import { noteDynamic } from './dynamic-properties'
import { demand, fieldOf, isYetNothing, nameIn, ownPropertyKey, propertyOf } from './access'
import { propertyName } from '../scope/member-names'
import { staticOf } from './statics'
import { isPlain, isThis } from '../scope/occurrences'
import { mayMiss, noteMap, vivifyAs, vivifyMap } from '../scope/maps'
import { isCounted } from '../scope/counters'
import { isElementThere } from '../scope/there'
import { asForeign, coerce, piece, castTo } from './coerce'
import { noteNumbered } from './open-arrays'
import { noteOrder, noteProto, noteWordInList } from './doubts'
import { expr } from '../scope/translator'
import type { Scope } from '../scope/scope'
import { apart, patternOf } from './patterns'

/** Puts a value where PHP puts it. */
export function storeValue(target: Php, value: Expr, scope: Scope): Expr {
  if (isPlain(target)) return storedVariable(target, value, scope)
  if (target.kind === 'offsetlookup') return storedElement(target, value, scope)
  if (target.kind === 'propertylookup' || target.kind === 'nullsafepropertylookup')
    return storedProperty(target, value, scope)
  if (target.kind === 'staticlookup') {
    const fqn = ownerOfStatic(target.what, scope)
    if (fqn !== undefined && target.offset.kind === 'variable')
      scope.unit.learn(`prop ${fqn}->${String(target.offset.name)}`, value.ty)
    const place = staticOf(target, scope)
    return assign(
      place,
      isForeign(place.ty) ? asForeign(scope.unit, value) : coerce(scope.unit, value, place.ty),
    )
  }
  if (target.kind === 'list' || target.kind === 'array') {
    const taken = apart(target, value, scope)
    return assign(patternOf(target.items, taken, scope), taken)
  }
  scope.unit.leave(target, scope.unit.briefOf(target), 'is nothing that can be assigned to')
  return value
}

/** The class of the project's that a static property is asked of, by `self` or by its name. */
function ownerOfStatic(what: Php, { cls, unit }: Scope): string | undefined {
  if (what.kind !== 'name') return cls?.fqn
  const fqn = unit.resolve(what.name, what.resolution)
  return unit.project.classes.has(fqn) ? fqn : undefined
}

function storedVariable(target: Php & { name: string }, value: Expr, scope: Scope): Expr {
  scope.forget(target.name)
  const param = scope.ownerOf(target.name).params.get(target.name)
  const fitted = param ? coerce(scope.unit, value, param) : value
  if (!param) scope.learn(target.name, fitted.ty)
  return assign(id(scope.nameOf(target.name), scope.typeOf(target.name)), fitted)
}

/** What a value is put into, where there may be nothing yet: PHP makes the array. */
function presentOf(node: Php, base: Expr, ty: Ty, scope: Scope): Expr {
  if (!isPlain(node) || base.kind !== 'id' || !isArrayLike(ty) || !isNullable(base.ty))
    return { ...base, ty }
  const declaration = scope.declarationOf(node.name)
  if ('isConst' in declaration && declaration.isConst) return bang(base, ty)
  const empty: Expr =
    ty.kind === 'list'
      ? { kind: 'array', items: [], ty }
      : { kind: 'object', members: [], ty, fresh: true }
  return { ...assign(base, empty, '??='), ty }
}

function storedElement(target: Node<'offsetlookup'>, value: Expr, scope: Scope): Expr {
  const base = expr(target.what, scope)
  if (isPlain(target.what))
    scope.unit.learn(
      `${isListKey(target, scope) ? 'list' : 'record'}${scope.keyOf(target.what.name)}`,
      text,
    )
  const ty = plainTypeOf(nonNull(base.ty))
  const holder = ty === base.ty || isUnknown(ty) ? base : presentOf(target.what, base, ty, scope)
  if (!target.offset) return pushElement(target, base, holder, ty, value, scope)
  const key = expr(target.offset, scope)
  // a list or not, the next pass says
  if (isYetNothing(key.ty, scope))
    return assign(fieldOf(castTo(scope.unit, holder, recordOf(unknown)), key, scope), value)
  if (mayBeWord(key)) noteMap(target.what, scope)
  if (ty.kind === 'list' && (isNumber(key.ty) || key.kind === 'raw')) {
    widenTo(target.what, scope, listOf(joinTypes(ty.of, value.ty)))
    const made = vivifyMap(target.what, holder, scope)
    return assign(index(made, key, ty.of), coerce(scope.unit, value, ty.of))
  }
  if (ty.kind === 'record' || ty.kind === 'shape' || base.ty.kind === 'data') {
    widenTo(target.what, scope, recordOf(joinTypes(valueOf(ty), value.ty)))
    noteOrder(key, target, scope)
    noteNumbered(target.what, key, scope)
    noteProto(key, target, scope)
    const of = ty.kind === 'record' ? ty.of : unknown
    const named =
      isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty) ? key : piece(scope.unit, key)
    noteOrders(target.what, holder, scope)
    const made = vivifyMap(target.what, holder, scope)
    return assign(
      index(ty.kind === 'record' ? made : castTo(scope.unit, made, recordOf(unknown)), named, of),
      ty.kind === 'record' ? coerce(scope.unit, value, ty.of) : value,
    )
  }
  if (isPrim(ty, 'string')) {
    scope.unit.leave(
      target,
      scope.unit.briefOf(target),
      'a letter of a text cannot be written to: cut the text and put it together again',
    )
    return value
  }
  if (isForeign(ty)) {
    const place = fieldOf(holder, key, scope)
    return isForeign(place.ty)
      ? assign(place, asForeign(scope.unit, value))
      : assign(index(castTo(scope.unit, holder, recordOf(unknown)), key, unknown), value)
  }
  if (isCounted(target, scope) && isPrim(ty, 'unknown', 'never', 'undefined')) {
    widenTo(target.what, scope, listOf(value.ty))
    const isMade = !isListThere(target.what, scope)
    const list = isMade ? vivify(target.what, base, scope) : base
    return assign(index(castTo(scope.unit, list, listOf(unknown)), key, unknown), value)
  }
  if (ty.kind === 'list') noteWordInList(target, scope)
  widenTo(target.what, scope, recordOf(value.ty))
  const made = vivifyMap(target.what, base, scope)
  return assign(fieldOf(castTo(scope.unit, made, recordOf(unknown)), key, scope), value)
}

/** Whether a key that only the run tells of may be a word. */
const mayBeWord = ({ kind, ty }: Expr): boolean =>
  ['id', 'member', 'index'].includes(kind) && isPrim(plainTypeOf(ty), 'string', 'unknown')

const isListKey = (target: Node<'offsetlookup'>, scope: Scope): boolean =>
  !target.offset || target.offset.kind === 'number' || isCounted(target, scope)

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
    noteOrders(target.what, holder, scope)
    const made = isListThere(target.what, scope) ? holder : vivify(target.what, holder, scope)
    return invoke(made, 'push', [coerce(scope.unit, value, ty.of)], int)
  }
  const isOpen = ty.kind === 'record' && isPrim(ty.of, 'unknown', 'never')
  if (isOpen || isPrim(ty, 'undefined', 'null', 'unknown', 'never'))
    widenTo(target.what, scope, listOf(value.ty))
  if (ty.kind === 'record' || ty.kind === 'shape')
    return storeNumbered(target, holder, value, scope)
  if (isForeign(ty)) return call(asForeign(scope.unit, member(base, 'push')), [value])
  if (mayMiss(base)) widenTo(target.what, scope, listOf(value.ty))
  const isMade = isListThere(target.what, scope) || !(isUnknown(ty) || mayMiss(base))
  const list = castTo(scope.unit, isMade ? base : vivify(target.what, base, scope), listOf(unknown))
  return invoke(list, 'push', [value], int)
}

/** A value without a key among others that have one: PHP counts on from the highest number. */
function storeNumbered(target: Php, holder: Expr, value: Expr, scope: Scope): Expr {
  scope.unit.remark(
    'check',
    target,
    scope.unit.briefOf(target),
    'puts a value without a key into an array that has keys: its key is the number of keys so far',
  )
  const record = castTo(scope.unit, holder, recordOf(unknown))
  const next = member(call(raw('Object.keys'), [record], listOf(text)), 'length', int)
  return assign(index(record, next, unknown), value)
}

const isListThere = (target: Php, scope: Scope): boolean =>
  target.kind === 'offsetlookup' && isElementThere(target, scope)

/** PHP makes the list that an element has not been yet. */
const vivify = (target: Php, place: Expr, scope: Scope): Expr =>
  vivifyAs({ kind: 'array', items: [], ty: place.ty }, target, place, scope)

/** Takes down that arrays are made under keys of an object that may be whole numbers. */
function noteOrders(node: Php, place: Expr, scope: Scope): void {
  if (node.kind !== 'offsetlookup' || place.kind !== 'index' || isElementThere(node, scope)) return
  if (plainTypeOf(nonNull(place.object.ty)).kind === 'record') noteOrder(place.index, node, scope)
  noteOrders(node.what, place.object, scope)
}

/** A variable's array has got something that was not in it before. */
export function widenTo(node: Php, scope: Scope, ty: Ty): void {
  if (isPlain(node)) return scope.learn(node.name, ty)
  const own = ownPropertyKey(node, scope)
  if (own !== undefined) return scope.unit.learn(`prop ${own}`, ty)
  if (node.kind === 'staticlookup' && node.offset.kind === 'variable' && scope.cls)
    return scope.unit.learn(`prop ${scope.cls.fqn}->${String(node.offset.name)}`, ty)
  if (node.kind === 'offsetlookup') {
    const isList = !node.offset || isCounted(node, scope)
    widenTo(node.what, scope, isList ? listOf(ty) : recordOf(ty))
  }
}

function storedProperty(
  target: Node<'propertylookup' | 'nullsafepropertylookup'>,
  value: Expr,
  scope: Scope,
): Expr {
  const name = nameIn(target.offset, scope)
  if (isThis(target.what) && scope.cls && name.kind === 'string')
    noteDynamic(scope.cls, name.value, value.ty, target, scope)
  if (isThis(target.what) && scope.cls && name.kind === 'string') {
    const property = scope.unit.project.find(scope.cls.fqn, (info) =>
      info.properties.get(name.value),
    )
    if (property) {
      if (!property.declared) scope.unit.learn(`prop ${scope.cls.fqn}->${name.value}`, value.ty)
      return assign(
        member(raw('this'), propertyName(scope.unit.project, scope.cls, name.value), property.ty),
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
  const info = ty.kind === 'object' ? scope.unit.project.classNamed(ty.name) : undefined
  if (info && name.kind === 'string') noteDynamic(info, name.value, value.ty, target, scope)
  const place = propertyOf(target, scope)
  if (isForeign(ty) && place.kind === 'member' && !isForeign(place.ty))
    return assign(index(castTo(scope.unit, base, recordOf(unknown)), name, unknown), value)
  return assign(
    place,
    isForeign(place.ty) ? asForeign(scope.unit, value) : coerce(scope.unit, value, place.ty),
  )
}
