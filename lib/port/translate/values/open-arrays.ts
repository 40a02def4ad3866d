import { call, id } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Php } from '../../source/ast'
import {
  isKeyText,
  isNumber,
  isPrim,
  nonNull,
  plainTypeOf,
  recordOf,
  text,
  type Ty,
  unknown,
  valueOf,
} from '../../types/ty'
import { ownPropertyKey } from './access'
import { castTo } from './coerce'
import { helperName } from '../scope/naming'
import { isPlain } from '../scope/occurrences'
import type { Scope } from '../scope/scope'

/**
 * Arrays that are objects here and may have no keys, or keys that count from 0: PHP's JSON makes
 * lists of them.
 */
const placeOf = (node: Php, scope: Scope): string | undefined =>
  isPlain(node) ? scope.keyOf(node.name) : ownPropertyKey(node, scope)

/** Takes down that an array may have nothing in it. */
export function noteBegunEmpty(node: Php, scope: Scope): void {
  const place = placeOf(node, scope)
  if (place !== undefined) scope.unit.learn(`begun empty ${place}`, text)
}

/** Takes down that a key of an array may be a number. */
export function noteNumbered(node: Php, key: Expr, scope: Scope): void {
  const ty = plainTypeOf(key.ty)
  const mayBeNumber = isKeyText(ty) || isNumber(ty) || (isPrim(ty, 'unknown') && key.kind === 'id')
  const place = mayBeNumber ? placeOf(node, scope) : undefined
  if (place !== undefined) scope.unit.learn(`numbered ${place}`, text)
}

/** Whether a key of an array may be a number. */
export function isNumberedArray(node: Php, scope: Scope): boolean {
  const place = placeOf(node, scope)
  return place !== undefined && scope.unit.fact(`numbered ${place}`) !== undefined
}

/** Whether what was a list has got words as keys. */
function isListOrRecord(ty: Ty): boolean {
  const plain = nonNull(plainTypeOf(ty))
  const has = (kind: Ty['kind']): boolean =>
    plain.kind === 'union' && plain.of.some((one) => one.kind === kind)
  const isArray = plain.kind === 'union' && plain.of.every((one) => arrays.has(one.kind))
  return isArray && has('list') && has('record')
}

const arrays: ReadonlySet<Ty['kind']> = new Set(['list', 'record', 'shape'])

const isRecord = (ty: Ty): boolean => plainTypeOf(nonNull(ty)).kind === 'record'

const wholes = new Set(['json', 'query', 'headers', 'xml', 'form_params', 'body'])

/** Whether a key is an option's whose value is an object, also where it has nothing in it. */
export const isWholeOption = (key: Php | null | undefined | false): boolean =>
  !!key && key.kind === 'string' && wholes.has(key.value)

/** An array as a list where PHP's JSON has one, where it goes into another or is given back. */
export function settleArray(
  value: Expr,
  node: Php,
  scope: Scope,
  { isGivenBack = false } = {},
): Expr {
  if (value.kind !== 'id' && value.kind !== 'member') return value
  const place = placeOf(node, scope)
  const has = (what: string): boolean => scope.unit.fact(`${what} ${place}`) !== undefined
  const isOpen =
    isListOrRecord(value.ty) ||
    (isRecord(value.ty) &&
      place !== undefined &&
      (has('numbered') || (!isGivenBack && has('begun empty'))))
  if (!isOpen) return value
  const ty = nonNull(value.ty)
  const given = isRecord(ty) ? value : castTo(scope.unit, value, recordOf(unknown))
  return call(id(scope.unit.helper('arrayOf')), [given], isRecord(ty) ? ty : recordOf(unknown))
}

/** Whether JSON of a value would be another one than PHP's where an array in it is a list to PHP. */
export function mayHoldLists(value: Expr): boolean {
  if (value.kind === 'array') return value.items.some(holdsLists)
  if (value.kind !== 'object') return isPrim(plainTypeOf(value.ty), 'unknown') || holdsLists(value)
  const isNamed = value.members.some((one) => one.kind === 'field' && !/^\d+$/.test(one.key))
  return !isNamed || value.members.some((one) => one.kind !== 'spread' && holdsLists(one.value))
}

function holdsLists(value: Expr): boolean {
  if (value.kind === 'object' && value.members.length > 0) return mayHoldLists(value)
  if (value.kind === 'array') return value.items.some(holdsLists)
  const isSettled =
    value.kind === 'call' &&
    value.callee.kind === 'id' &&
    value.callee.name === helperName('arrayOf')
  return holdsRecord(isSettled ? valueOf(value.ty) : value.ty)
}

function holdsRecord(given: Ty): boolean {
  const ty = plainTypeOf(given)
  switch (ty.kind) {
    case 'record':
      return true
    case 'list':
      return holdsRecord(ty.of)
    case 'shape':
      return [...ty.fields.values()].some(holdsRecord)
    case 'union':
      return ty.of.some(holdsRecord)
    default:
      return false
  }
}
