import { binary, call, cast, id, member, num, raw, unary } from '../../code/make'
import type { Expr } from '../../code/nodes'
import {
  hasUndefined,
  boolean,
  int,
  isArrayLike,
  isForeign,
  isNumber,
  isPrim,
  isUnknown,
  nonNull,
  number,
  plainTypeOf,
  text,
  unknown,
  type Ty,
} from '../../types/ty'
import { countedTruth, negate, numeric, textual, truth } from './coerce'
import { noteCompared } from './compared'
import type { Scope } from '../scope/scope'

const isComparable = (a: Ty, b: Ty): boolean => {
  const [left, right] = [plainTypeOf(a), plainTypeOf(b)]
  const parts = (ty: Ty): Ty[] => (ty.kind === 'union' ? [...ty.of] : [ty])
  const word = (ty: Ty): string =>
    ty.kind === 'prim' ? (ty.name === 'int' ? 'number' : ty.name) : ty.kind
  return (
    [left, right].some((ty) => isUnknown(ty)) ||
    parts(left).some((one) => parts(right).some((other) => word(one) === word(other)))
  )
}

export function identical(left: Expr, right: Expr, operator: string, scope: Scope): Expr {
  noteCompared(scope.unit, left)
  noteCompared(scope.unit, right)
  const nothing = [left, right].find((one) => one.kind === 'raw' && isPrim(one.ty, 'null'))
  if (nothing) {
    const other = nothing === left ? right : left
    return binary(operator === '===' ? '==' : '!=', other, raw('null', nothing.ty), boolean)
  }
  const counted = countedTest(left, right, operator)
  if (counted) return counted
  const constantFalse = [left, right].find((one) => one.kind === 'raw' && one.text === 'false')
  const asked = constantFalse === left ? right : left
  // what PHP gives false for is undefined here: a variable of the environment, the end of nothing
  if (constantFalse && mayBeUndefined(plainTypeOf(asked.ty)))
    return binary(operator === '===' ? '==' : '!=', asked, raw('undefined'), boolean)
  if (constantFalse && mayBeUndefinedOrFalse(plainTypeOf(asked.ty)))
    return binary(operator, binary('??', asked, constantFalse, boolean), constantFalse)
  const empty = [left, right].find(isEmptyLiteral)
  if (empty) return emptiness(empty === left ? right : left, operator, scope)
  if (isArrayLike(nonNull(left.ty)) || isArrayLike(nonNull(right.ty)))
    return binary(operator, asJson(left), asJson(right))
  const constant = [left, right].find(isConstantBoolean)
  const compared = constant === left ? right : left
  if (constant && isPrim(plainTypeOf(compared.ty), 'boolean') && !isConstantBoolean(compared)) {
    // TypeScript takes a variable that was just set to false for nothing else: `x === true` is an
    // error to it
    const isTrue = (constant as { text: string }).text === 'true'
    return isTrue === (operator === '===') ? compared : negate(compared)
  }
  const isMixed = [left, right].some(mayBeForeign)
  if (
    isComparable(left.ty, right.ty) &&
    !isMixed &&
    !(isLiteralConstant(left) && isLiteralConstant(right))
  )
    return binary(operator, left, right)
  return binary(operator, cast(left, unknown), right)
}

/** Whether TypeScript may take one of several for the one from elsewhere, which nothing equals to it. */
const mayBeForeign = ({ ty }: Expr): boolean => {
  const plain = plainTypeOf(ty)
  return plain.kind === 'union' && plain.of.some(isForeign)
}

/** `preg_match(…) === 1` and `> 0`, which is a truth value. */
function countedTest(left: Expr, right: Expr, operator: string): Expr | undefined {
  const value = countedTruth(left)
  if (!value || right.kind !== 'raw') return undefined
  const test = `${operator} ${right.text}`
  if (['=== 1', '!== 0', '> 0', '>= 1'].includes(test)) return value
  return ['=== 0', '!== 1', '< 1'].includes(test) ? negate(value) : undefined
}

/** Arrays are the same where what is in them is, in the same order. */
const asJson = (value: Expr): Expr => call(raw('JSON.stringify'), [value], text)

const mayBeUndefined = (ty: Ty): boolean =>
  ty.kind === 'union' &&
  hasUndefined(ty) &&
  !ty.of.some((one) => isPrim(one, 'boolean') || isUnknown(one))

const mayBeUndefinedOrFalse = (ty: Ty): boolean =>
  ty.kind === 'union' &&
  hasUndefined(ty) &&
  ty.of.some((one) => isPrim(one, 'boolean')) &&
  !ty.of.some((one) => isPrim(one, 'null') || isUnknown(one))

const isEmptyLiteral = (value: Expr): boolean => value.kind === 'array' && value.items.length === 0

/** `$x === []`: an array with nothing in it. */
function emptiness(value: Expr, operator: string, { unit }: Scope): Expr {
  const ty = plainTypeOf(value.ty)
  const length =
    ty.kind === 'list'
      ? member(value, 'length', int)
      : ty.kind === 'record' || ty.kind === 'shape'
        ? member(call(raw('Object.keys'), [value]), 'length', int)
        : undefined
  if (length) return binary(operator, length, num(0))
  const test = call(id(unit.helper('isEmptyArray')), [value], boolean)
  return operator === '===' ? test : unary('!', test)
}

const isLiteralConstant = (value: Expr): boolean =>
  value.kind === 'string' ||
  (value.kind === 'raw' && /^(-?[\d.]+|true|false|'.*')$/.test(value.text))

/** Whether a text is compared as a number. */
export const isNumericText = (value: string): boolean =>
  /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)

/** PHP's ==, as === where both come to the same. */
export function loose(left: Expr, right: Expr, isNot: boolean, scope: Scope): Expr {
  const [a, b] = [plainTypeOf(left.ty), plainTypeOf(right.ty)]
  const compareStrictly = (): Expr => identical(left, right, isNot ? '!==' : '===', scope)
  const literal = [left, right].find((one) => one.kind === 'string')
  if (isNumber(a) && isNumber(b)) return compareStrictly()
  if (
    isPrim(a, 'boolean') &&
    isPrim(b, 'boolean') &&
    !isConstantBoolean(left) &&
    !isConstantBoolean(right)
  )
    return compareStrictly()
  for (const [one, other] of [
    [left, right],
    [right, left],
  ] as const) {
    if (isConstantBoolean(one))
      return truth(scope.unit, other, {
        isNegated: ((one as { text: string }).text === 'true') === isNot,
      })
  }
  if (literal?.kind === 'string' && literal.value !== '' && !isNumericText(literal.value)) {
    const other = literal === left ? right : left
    if (isPrim(plainTypeOf(other.ty), 'string') || isUnknown(other.ty)) return compareStrictly()
    if (isForeign(plainTypeOf(other.ty)))
      return binary(isNot ? '!==' : '===', call(id('String'), [other], text), literal)
    if (isNumber(plainTypeOf(other.ty))) return compareStrictly()
    const core = nonNull(plainTypeOf(other.ty))
    if (isPrim(core, 'string')) return compareStrictly()
  }
  const test = call(id(scope.unit.helper('looseEquals')), [left, right], boolean)
  return isNot ? unary('!', test) : test
}

const isConstantBoolean = (value: Expr): boolean =>
  value.kind === 'raw' && (value.text === 'true' || value.text === 'false')

export function compareValues(left: Expr, right: Expr, scope: Scope): Expr {
  if (isPrim(plainTypeOf(left.ty), 'string') && isPrim(plainTypeOf(right.ty), 'string'))
    return call(id(scope.unit.helper('compareTexts')), [left, right], int)
  if ([left, right].every((one) => isNumber(plainTypeOf(one.ty))))
    return call(raw('Math.sign'), [binary('-', left, right, number)], int)
  return call(id(scope.unit.helper('compare')), [left, right], int)
}

export function translateOrdering(type: string, left: Expr, right: Expr, scope: Scope): Expr {
  noteCompared(scope.unit, left)
  noteCompared(scope.unit, right)
  const [a, b] = [plainTypeOf(left.ty), plainTypeOf(right.ty)]
  const counted = countedTest(left, right, type)
  if (counted) return counted
  const isWord = (one: Expr): boolean => one.kind === 'string' && !isNumericText(one.value)
  const isNumeric = (one: Expr): boolean =>
    isNumber(plainTypeOf(one.ty)) || (one.kind === 'string' && isNumericText(one.value))
  // a text that is no number makes words of both
  const isPlainText = ({ ty }: Expr): boolean =>
    isPrim(plainTypeOf(ty), 'string') || isNumber(plainTypeOf(ty))
  if ((isWord(left) && isPlainText(right)) || (isWord(right) && isPlainText(left)))
    return binary(type, textual(scope.unit, left), textual(scope.unit, right))
  if (isNumeric(left) && isNumeric(right))
    return binary(type, numeric(scope.unit, left), numeric(scope.unit, right))
  // null counts as 0 beside a number that is not below it
  const isCount = (one: Expr): boolean => one.kind === 'raw' && /^\d/.test(one.text)
  const orZero = (one: Expr): Expr =>
    isNumber(plainTypeOf(one.ty)) ? one : binary('??', one, num(0), number)
  const isMaybe = (one: Expr): boolean => isNumber(nonNull(plainTypeOf(one.ty)))
  if ((isCount(left) && isMaybe(right)) || (isCount(right) && isMaybe(left)))
    return binary(type, orZero(left), orZero(right))
  const isText = isPrim(a, 'string') && isPrim(b, 'string')
  const order = call(id(scope.unit.helper(isText ? 'compareTexts' : 'compare')), [left, right], int)
  return binary(type, order, num(0), boolean)
}
