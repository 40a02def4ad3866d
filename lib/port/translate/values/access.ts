import { bang, call, id, index, invoke, member, raw, str } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php, Variable } from '../../source/ast'
import {
  Data,
  dataOf,
  foreign,
  int,
  isForeign,
  isNullable,
  isNumber,
  isPrim,
  isUnknown,
  joinTypes,
  never,
  nonNull,
  objectOf,
  recordOf,
  plainTypeOf,
  text,
  undef,
  unknown,
  type Ty,
} from '../../types/ty'
import { isPlain, isThis } from '../scope/occurrences'
import { noteInherited } from './inherited'
import { outcomeField } from './outcomes'
import { isReached, present, reach } from './reached'
import { momentProperty } from './moments'
import { asForeign, piece, castTo } from './coerce'
import { propertyName } from '../scope/member-names'
import { mayBeMissing } from './missing'
import { usedType } from '../scope/outside'
import { memberOfError } from './throwables'
import { expr, optional } from '../scope/translator'
import { commandLineOf } from './command-line'
import { readRequest } from './request'
import type { Scope } from '../scope/scope'

export function variableOf(node: Variable & Php, scope: Scope): Expr {
  if (node.name === 'this') return raw('this', scope.cls ? objectOf(scope.cls.name) : unknown)
  if (typeof node.name !== 'string') {
    scope.unit.leave(node, scope.unit.briefOf(node), 'a variable variable: use an object with keys')
    return raw('undefined', unknown)
  }
  const read = readRequest(node, scope) ?? commandLineOf(node, scope)
  if (read) return read
  const stands = scope.unit.project.stands.get(scope.keyOf(node.name))
  if (stands) return stands
  if (
    scope.declarationOf(node.name).how === 'never' &&
    !scope.ownerOf(node.name).params.has(node.name)
  )
    return translateUndeclared(node as Variable & { name: string } & Php, scope)
  const narrowable = scope.ownerOf(node.name).variables.isReassigned(node.name)
  return {
    ...id(scope.nameOf(node.name), scope.typeOf(node.name)),
    ...(narrowable ? { narrowable } : {}),
  }
}

/** A variable that this file never gives a value. */
function translateUndeclared(node: Variable & { name: string } & Php, scope: Scope): Expr {
  const name = scope.nameOf(node.name)
  const known =
    scope.unit.fact(`outside$${node.name}`) ??
    scope.unit.fact(`called$${node.name}`) ??
    usedType(scope.unit, name)
  if (!scope.unit.foreign.values.has(name))
    scope.unit.remark(
      'check',
      node,
      `$${node.name}`,
      'is given no value in this file: it is declared, for you to import or define',
    )
  scope.unit.foreign.values.set(name, node.name)
  return id(name, known)
}

/** A variable of elsewhere that is called, or of which a method is, can do so. */
export function noteCalled(node: Php, scope: Scope): void {
  if (isPlain(node) && scope.declarationOf(node.name).how === 'never')
    scope.unit.learn(`called$${node.name}`, foreign)
}

/** What is learnt of a variable from how it is used. */
export function demand(node: Php, scope: Scope, ty: Ty): void {
  if (isPlain(node)) {
    if (
      scope.declarationOf(node.name).how === 'never' &&
      !scope.ownerOf(node.name).params.has(node.name)
    )
      scope.unit.learn(`outside$${node.name}`, ty)
    else scope.unit.learn(`demand${scope.keyOf(node.name)}`, ty)
  }
  const own = ownPropertyKey(node, scope)
  if (own !== undefined) scope.unit.learn(`demand${own}`, ty)
}

/** Under what is kept what is learnt of the class's own property `$this->a`; else undefined. */
export const ownPropertyKey = (node: Php, { cls }: Scope): string | undefined =>
  cls && node.kind === 'propertylookup' && isThis(node.what) && node.offset.kind === 'identifier'
    ? `${cls.fqn}->${node.offset.name}`
    : undefined

/** `$a['b']`. */
export function access(
  node: Node<'offsetlookup'>,
  scope: Scope,
  { isOptional = false } = {},
): Expr {
  const request = readRequest(node, scope)
  if (request) return request
  const base = isOptional ? optional(node.what, scope) : expr(node.what, scope)
  if (!node.offset) {
    scope.unit.leave(node, scope.unit.briefOf(node), 'an array without a key is only written to')
    return raw('undefined')
  }
  // "$a[key]" within a text
  const key = node.offset.kind === 'identifier' ? str(node.offset.name) : expr(node.offset, scope)
  const isFromEnd = key.kind === 'raw' && key.text.startsWith('-')
  if (isPlain(node.what) && !isFromEnd)
    scope.unit.learn(`${isNumber(key.ty) ? 'list' : 'record'}${scope.keyOf(node.what.name)}`, text)
  const tell = () => demand(node.what, scope, dataOf(new Data()))
  return fieldOf(base, key, scope, { isOptional, tell })
}

/** A field by key; `isOptional` may be missing, `tell` takes down that its holder is data. */
export function fieldOf(
  base: Expr,
  key: Expr,
  scope: Scope,
  { isOptional = false, isAsked = false, tell = (): void => undefined } = {},
): Expr {
  const ty = base.ty.kind === 'data' ? base.ty : plainTypeOf(base.ty)
  if (ty.kind === 'data') return fieldOfData(base, ty.data, key, scope, { isOptional, isAsked })
  if (ty.kind === 'union' && isNullable(ty)) {
    const core = nonNull(ty)
    const inner = isUnknown(core)
      ? castTo(scope.unit, base, recordOf(unknown))
      : isOptional
        ? { ...base, ty: core }
        : bang(base, core)
    const found = fieldOf(inner, key, scope, { isOptional, tell })
    return isOptional && (found.kind === 'member' || found.kind === 'index')
      ? { ...found, optional: true, ty: withUndefined(found.ty) }
      : found
  }
  const outcome = outcomeField(base, key)
  if (outcome) return outcome
  const keyed =
    isPrim(plainTypeOf(key.ty), 'string') || isNumber(key.ty) ? key : piece(scope.unit, key)
  if (isForeign(ty))
    return index(
      base,
      keyed,
      keyed.kind === 'string' ? foreignMember(keyed.value) : foreign,
      isOptional && base.kind !== 'id',
    )
  if (ty.kind === 'shape') {
    if (keyed.kind === 'string' && ty.fields.has(keyed.value))
      return index(base, keyed, ty.fields.get(keyed.value), isOptional && mayBeMissing(base))
    tell()
    const wide = castTo(scope.unit, base, recordOf(unknown))
    return index(wide, keyed, unknown)
  }
  if (ty.kind === 'record') return index(base, keyed, ty.of, isOptional && !isSurelyThere(base))
  if (ty.kind === 'list')
    return keyed.kind === 'raw' || isNumber(keyed.ty)
      ? index(base, keyed, ty.of, isOptional && mayBeMissing(base))
      : // a text that is a number finds the same element, any other one is a key of its own
        index(castTo(scope.unit, base, recordOf(ty.of)), keyed, ty.of)
  if (isPrim(ty, 'string') && keyed.kind === 'raw' && keyed.text.startsWith('-'))
    return invoke(base, 'at', [keyed], text)
  if (isPrim(ty, 'string'))
    return index(base, isNumber(keyed.ty) ? keyed : call(id('Number'), [keyed], int), text)
  if (isUnknown(ty) && keyed.kind === 'raw' && /^-\d+$/.test(keyed.text))
    return call(id(scope.unit.helper('fromEnd')), [base, keyed], unknown)
  tell()
  const gives = isYetNothing(ty, scope) ? never : unknown
  const shape: Ty = isOptional
    ? { kind: 'union', of: [recordOf(unknown), undef] }
    : recordOf(unknown)
  return index(castTo(scope.unit, base, shape), keyed, gives, isOptional)
}

/** Whether nothing is known of something so far, of which another pass may find out more. */
export const isYetNothing = (ty: Ty, { unit }: Scope): boolean =>
  isPrim(ty, 'never') && !unit.project.isSettled

/** Whether a value of a type without null is there at run time: one found by key may not be. */
const isSurelyThere = (value: Expr): boolean =>
  value.kind === 'id' ||
  value.kind === 'as' ||
  (value.kind === 'member' && value.object.kind === 'raw' && value.object.text === 'this')

const withUndefined = (ty: Ty): Ty => (isUnknown(ty) ? ty : joinTypes(ty, undef))

/** Function's own members, which TypeScript knows better than the index of Foreign; it declares `name`. */
export const foreignMember = (name: string): Ty => (name === 'toString' ? unknown : foreign)

interface Asking {
  /** It may be missing, and so may its holder. */
  readonly isOptional: boolean
  /** The program asks with `?->` whether there is a holder. */
  readonly isAsked: boolean
}

function fieldOfData(
  base: Expr,
  data: Data,
  key: Expr,
  scope: Scope,
  { isOptional, isAsked }: Asking,
): Expr {
  const asks = isAsked || (isOptional && base.kind !== 'id')
  if (key.kind === 'string') {
    const field = data.field(key.value)
    if (isOptional) field.markOptional()
    const shape = data.ty()
    if (shape.kind === 'shape') return index(base, key, dataOf(field), asks)
    if (shape.kind === 'list')
      return index(castTo(scope.unit, base, recordOf(unknown)), key, unknown)
    return index(base, key, unknown, asks)
  }
  if (isNumber(key.ty)) {
    const items = data.items()
    const shape = data.ty()
    return shape.kind === 'list' ? index(base, key, dataOf(items)) : index(base, key, unknown)
  }
  data.markDynamic()
  return index(base, isPrim(plainTypeOf(key.ty), 'string') ? key : piece(scope.unit, key), unknown)
}

/** `$a->b`, `$a?->b`. */
export function propertyOf(
  node: Node<'propertylookup' | 'nullsafepropertylookup'>,
  scope: Scope,
  { isOptional = false } = {},
): Expr {
  const isAsked = node.kind === 'nullsafepropertylookup'
  const isSafe = isAsked || isOptional
  const name = nameIn(node.offset, scope)
  if (isThis(node.what) && scope.cls && name.kind === 'string')
    return ownProperty(name.value, scope, node)
  const base = isSafe ? optional(node.what, scope) : expr(node.what, scope)
  const ty = nonNull(plainTypeOf(base.ty))
  if (ty.kind === 'object' && ty.name === 'WeChatPay' && name.kind === 'string')
    return { ...member(base, name.value, ty), ty }
  const moment = name.kind === 'string' ? momentProperty(base, name.value) : undefined
  if (moment) return moment
  if (ty.kind === 'object' && !isForeign(ty) && name.kind === 'string') {
    const info = scope.unit.project.classNamed(ty.name)
    const property =
      info && scope.unit.project.find(info.fqn, (one) => one.properties.get(name.value))
    const inner = isNullable(base.ty) && !isSafe ? bang(base, ty) : base
    if (property) {
      const asks = isAsked || (isSafe && isNullable(base.ty))
      const own = propertyName(scope.unit.project, info!, name.value)
      const found = member(present(inner, asks), own, property.ty, asks)
      return asks || isReached(base) ? reach(found) : found
    }
    return member(asForeign(scope.unit, inner), name.value, foreignMember(name.value))
  }
  const tell = () => demand(node.what, scope, dataOf(new Data()))
  return fieldOf(base, name, scope, { isOptional: isSafe, isAsked, tell })
}

export function nameIn(offset: Php, scope: Scope): Expr {
  if (offset.kind === 'identifier') return str(offset.name)
  const inner = offset.kind === 'encapsedpart' ? offset.expression : offset
  return expr(inner, scope)
}

function ownProperty(name: string, scope: Scope, node: Php): Expr {
  const { project } = scope.unit
  const property = project.find(scope.cls!.fqn, (info) => info.properties.get(name))
  const self = raw('this', objectOf(scope.cls!.name))
  if (property) return member(self, propertyName(project, scope.cls!, name), property.ty)
  const ofError = memberOfError(name, scope)
  if (ofError) return ofError
  if (project.find(scope.cls!.fqn, (info) => info.methods.get(name))) {
    scope.unit.leave(
      node,
      `$this->${name}`,
      'is no property but a method: what a framework makes of it, the model of a relation, has to be asked for',
    )
    return member(asForeign(scope.unit, self), name, foreignMember(name))
  }
  const ty = scope.unit.fact(`demand${scope.cls!.fqn}->${name}`) ?? unknown
  noteInherited(scope, name, ty.kind === 'data' ? unknown : ty, node)
  return member(self, name, ty.kind === 'data' ? unknown : ty)
}
