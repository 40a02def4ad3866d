import type { Expr } from '../../code/nodes'
import type { Located, Php } from '../../source/ast'
import { isKeyText, isFloat, isNumber, isPrim, nonNull, plainTypeOf, type Ty } from '../../types/ty'
import { isError } from './throwables'
import type { Scope } from '../scope/scope'

/** Whole numbers that JavaScript keeps each one of. */
const isExact = (digits: string): boolean => BigInt(digits) <= BigInt(Number.MAX_SAFE_INTEGER)

/** A whole number beyond 2^53: PHP's integers have 64 bits. */
export function noteWhole(node: Located, digits: string, { unit }: Scope): void {
  const trimmed = digits.trim()
  if (!/^-?\d+$/.test(trimmed) || isExact(trimmed.replace('-', ''))) return
  unit.remark(
    'check',
    node,
    trimmed,
    'is beyond 2^53, where JavaScript has not every whole number: keep it as a text',
  )
}

const literalOf = (value: Expr): number =>
  value.kind === 'raw' && /^-?(0x)?[\da-f]+$/i.test(value.text) ? Number(value.text) : Number.NaN

/** What of `&`, `|`, `<<` … comes out otherwise: PHP has 64 bits, JavaScript 32. */
export function noteBits(operator: string, values: readonly Expr[], node: Php, scope: Scope): void {
  const literals = values.map(literalOf)
  const isFlag = (value: Expr): boolean => value.kind === 'raw' && value.text.startsWith('/*')
  if (values.every(isFlag)) return
  const isSmall = (value: number): boolean => value >= 0 && value < 2 ** 31
  if (operator === '&' && literals.some(isSmall)) return
  if (operator === '<<' ? isSmall(literals[0]! * 2 ** literals[1]!) : literals.every(isSmall))
    return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    `${operator} works on 32 bits with a sign, PHP's on 64: the same below 2^31 alone`,
  )
}

/** A product that may leave what JavaScript keeps exactly: numbers of orders have 16 digits and more. */
export function noteProduct(values: readonly [Expr, Expr], node: Php, scope: Scope): void {
  const [factor, other] = Number.isNaN(literalOf(values[0])) ? [values[1], values[0]] : values
  if (!(literalOf(factor) >= 1_000_000) || other.kind === 'raw' || other.kind === 'call') return
  if (!isPrim(plainTypeOf(other.ty), 'int')) return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'is inexact beyond 2^53, where PHP has whole numbers up to 2^63',
  )
}

const proto =
  'loses the key `__proto__`, should it ever be among the keys: take a Map where they come from outside'

/** What is put under a key from elsewhere, told of once in a file. */
export function noteProto(key: Expr, target: Php, scope: Scope): void {
  const { unit } = scope
  if (!isKeyText(plainTypeOf(key.ty)) || unit.items.some(({ why }) => why === proto)) return
  unit.remark('check', target, unit.briefOf(target), proto)
}

/** A division whose divisor may be zero, for which PHP throws. */
export function noteDivisor(divisor: Expr, node: Php, scope: Scope): void {
  const value = literalOf(divisor)
  if (!Number.isNaN(value) && value !== 0) return
  if (divisor.kind === 'raw' && Number(divisor.text) !== 0 && !Number.isNaN(Number(divisor.text)))
    return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'gives Infinity or NaN where what it divides by is 0; PHP throws a DivisionByZeroError',
  )
}

/** The name of an object's class: JavaScript knows fewer exceptions, and no namespaces. */
export function noteClassName(value: Ty, node: Php, scope: Scope): void {
  const { project } = scope.unit
  const ty = nonNull(plainTypeOf(value))
  const info = ty.kind === 'object' ? project.classNamed(ty.name) : undefined
  if (info && !info.fqn.includes('\\') && !isError(info.fqn, project)) return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    "is the name of JavaScript's class, without a namespace: PHP's exceptions of its own are Error, TypeError, RangeError here",
  )
}

/** A float beside a whole number, which are never identical to PHP. */
export function noteFloat(node: Php, left: Expr, right: Expr, scope: Scope): void {
  const pair = [left, right]
  if (!pair.some(({ ty }) => isFloat(ty))) return
  if (!pair.some(({ ty }) => isPrim(plainTypeOf(ty), 'int'))) return
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'compares a float with a whole number, which PHP never takes for identical: 5.0 === 5 is false there and true here',
  )
}

/** A key that is, or may be, a whole number, among others: JavaScript puts those first. */
export function noteOrder(key: Expr, target: Php, scope: Scope): void {
  const isWhole = key.kind === 'string' && /^(0|[1-9]\d{0,8})$/.test(key.value)
  if (!isWhole && !isNumber(plainTypeOf(key.ty))) return
  scope.unit.remark(
    'check',
    target,
    scope.unit.briefOf(target),
    'an object keeps whole numbers as keys first and in rising order, whatever order they came in',
  )
}

/** A word as a key of a list, which JSON and what goes over the list pass over. */
export function noteWordInList(target: Php, scope: Scope): void {
  scope.unit.leave(
    target,
    scope.unit.briefOf(target),
    'puts a value under a key into what is a list here, where JSON does not see it: make an object of the list first',
  )
}

/** What prints for a person's eyes, in another layout than PHP's. */
export function notePrinted(name: string, node: Php, scope: Scope): void {
  scope.unit.remark(
    'check',
    node,
    `${name}()`,
    'prints as console.log() does, not in the layout that PHP has for it',
  )
}
