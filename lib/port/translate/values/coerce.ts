import { bang, binary, bool, call, cast, id, member, num, raw, str, unary } from '../../code/make'
import type { Expr } from '../../code/nodes'
import {
  ascii,
  boolean,
  foreign,
  foreignArgs,
  int,
  isAssignable,
  isFloat,
  isForeign,
  isNullable,
  isNumber,
  isObject,
  isPrim,
  isUnknown,
  nonNull,
  number,
  objectOf,
  plainTypeOf,
  text,
  typeText,
  unknown,
  type Ty,
} from '../../types/ty'
import { isNarrower, noteCompared } from './compared'
import { castNames, owners } from './cast-names'
import { keyTextOf, settleKey } from './keys'
import { fits, namesKeyType } from '../scope/fits'
import { noteUse } from '../scope/outside'
import { helperName } from '../scope/naming'
import { mayBeMissing, orEmpty } from './missing'
import type { Unit } from '../scope/unit'
import { tableOf } from '../../types/table'

/** A value as the type that is wanted: changed as PHP would, told to TypeScript where only that is missing. */
export function coerce(unit: Unit, value: Expr, to: Ty): Expr {
  noteUse(unit, value, isObject(to, 'Piece') ? text : to)
  if (isUnknown(to)) return settleKey(value, unit)
  const from = plainTypeOf(value.ty)
  if (fits(from, to) && !(isObject(to, 'KeyType') && !namesKeyType(value))) return value
  if (value.ty.kind === 'data' && isPrim(to, 'string') && value.ty.data.fields().size === 0) {
    value.ty.data.markText()
    if (isPrim(value.ty.data.ty(), 'string')) return value
  }
  const map = nonNull(plainTypeOf(to))
  if (value.kind === 'array' && value.items.length === 0 && map.kind === 'record')
    return { kind: 'object', members: [], ty: map, fresh: true }
  if (to.kind === 'prim') return primitive(unit, value, to)
  const core = isNullable(to) ? nonNull(to) : to
  if (core.kind === 'prim' && isPrim(from, 'string', 'int', 'number', 'boolean'))
    return primitive(unit, value, core)
  if (isObject(to, 'Piece') && isForeign(from)) return call(id('String'), [value], text)
  if (from.kind === 'union' && isNullable(from) && fits(nonNull(from), to))
    return bang(value, nonNull(from))
  return castTo(unit, value, to)
}

/** What is spread over parameters: TypeScript wants to know how many there may be. */
export function spreadOver(unit: Unit, items: Expr, params: readonly Ty[], rest?: Ty): Expr {
  if (items.kind === 'array') return items
  if (params.length === 0) return rest ? coerce(unit, items, { kind: 'list', of: rest }) : items
  const written = [...params, ...(rest ? [rest] : [])].map((one) => {
    const ty = spoken(one)
    nameTypes(unit, ty)
    return (ty.kind === 'object' && castNames[ty.name]) || typeText(ty)
  })
  const texts = written.map((one, at) => (at < params.length ? one : `...(${one})[]`))
  return castTo(unit, items, objectOf(`[${texts.join(', ')}]`))
}

/** `value as T`, over unknown where TypeScript sees no way. */
export function castTo(unit: Unit, value: Expr, wanted: Ty): Expr {
  if (value.ty.kind === 'data') value.ty.data.markWhole()
  const to = spoken(wanted)
  const from = plainTypeOf(value.ty)
  const name = to.kind === 'object' ? castNames[to.name] : undefined
  nameTypes(unit, to)
  const one = (inner: Expr): Expr =>
    name
      ? { kind: 'as', value: inner, to, alias: name, ty: to }
      : ({ ...cast(inner, to), value: inner } as Expr)
  const direct =
    (isUnknown(from) && !isNarrower(unit, value)) ||
    (isPrim(from, 'string') && isObject(to, 'KeyType')) ||
    (value.ty.kind === 'caught' && (!value.ty.isTested || isObject(to, 'Error'))) ||
    (from.kind === 'union' &&
      !from.of.some(isForeign) &&
      !isNarrower(unit, value) &&
      from.of.some((part) => isAssignable(part, to) || isAssignable(to, part))) ||
    (from.kind === 'list' && to.kind === 'list' && (isUnknown(from.of) || isUnknown(to.of))) ||
    (from.kind === 'record' && isUnknown(from.of) && (to.kind === 'record' || to.kind === 'shape'))
  const inner = value.kind === 'as' && isUnknown(plainTypeOf(value.value.ty)) ? value.value : value
  return direct || inner !== value
    ? one(inner)
    : one({ kind: 'as', value: inner, to: unknown, ty: unknown })
}

/** A type by names that a program can write. */
function spoken(ty: Ty): Ty {
  if (ty.kind === 'object' && ty.name === 'Piece') return text
  if (ty.kind === 'list') return { kind: 'list', of: spoken(ty.of) }
  return ty.kind === 'record' ? { kind: 'record', of: spoken(ty.of) } : ty
}

const isMomentName = (name: string): boolean => name === 'DateTime' || name === 'DateTimeImmutable'

/** Imports the names that a type is written with. */
export function nameTypes(unit: Unit, ty: Ty): void {
  switch (ty.kind) {
    case 'object': {
      if (['WeChatPay', 'KeyMaterial', 'BuilderConfig', 'RequestOptions'].includes(ty.name))
        unit.importType(ty.name)
      const owner = owners[ty.name]
      if (owner) unit.importType(owner)
      if (ty.args === foreignArgs) unit.foreign.classes.add(ty.name)
      else unit.importClass(ty.name)
      if (ty.name === 'MultipartPart[]' || ty.name === 'OnStats') unit.importType('RequestOptions')
      if (ty.name === 'KeyObject' || ty.name === 'X509Certificate')
        unit.importType(ty.name, 'node:crypto')
      if (isMomentName(ty.name)) unit.helper('Moment')
      if (ty.name === 'TextFile') unit.helper('TextFile')
      if (ty.name === 'Foreign') unit.foreign.types.add('Foreign')
      ty.args?.forEach((one) => nameTypes(unit, one))
      return
    }
    case 'list':
    case 'record':
      return nameTypes(unit, ty.of)
    case 'union':
      return ty.of.forEach((one) => nameTypes(unit, one))
    case 'shape':
      for (const one of ty.fields.values()) nameTypes(unit, one)
      return
    case 'function':
      nameTypes(unit, ty.returns)
      ty.params?.forEach((one) => nameTypes(unit, one))
  }
}

function primitive(unit: Unit, value: Expr, to: Ty & { kind: 'prim' }): Expr {
  const from = plainTypeOf(value.ty)
  if (to.name === 'string') return textual(unit, value)
  if (to.name === 'int' || to.name === 'number') {
    if (isNumber(from)) return value
    if (value.kind === 'string' && /^-?\d{1,15}(\.\d+)?$/.test(value.value))
      return num(Number(value.value))
    return call(id(unit.helper('numberOf')), [value], to)
  }
  if (to.name === 'boolean') return truth(unit, value)
  if (to.name === 'void' || to.name === 'undefined' || to.name === 'null')
    return castTo(unit, value, to)
  return value
}

/** A value where the library wants a text. */
export function textual(unit: Unit, given: Expr): Expr {
  const value = keyTextOf(given)
  const from = plainTypeOf(value.ty)
  if (isPrim(from, 'string')) return value
  if (value.ty.kind === 'data' && value.ty.data.fields().size === 0) {
    value.ty.data.markText()
    if (isPrim(value.ty.data.ty(), 'string')) return value
  }
  if (value.kind === 'raw' && /^-?\d+$/.test(value.text)) return str(value.text)
  if (from.kind === 'union' && isNullable(from) && isPrim(nonNull(from), 'string'))
    return orEmpty(value)
  if (isPrim(from, 'int')) return call(id('String'), [value], ascii)
  if (isObject(from, 'Body')) return call(id('String'), [value], text)
  return call(id(unit.helper(textHelper(from))), [value], isPrim(from, 'number') ? ascii : text)
}

/** What writes a value as PHP does: floats have an exponent where whole numbers have none. */
const textHelper = (ty: Ty): string => (isFloat(ty) ? 'floatText' : 'text')

/** A value inside a text, as PHP's `.` has it. */
export function piece(unit: Unit, given: Expr): Expr {
  const value = keyTextOf(given)
  noteUse(unit, value, text)
  const from = plainTypeOf(value.ty)
  if (value.ty.kind === 'data') {
    if (isPrim(from, 'string')) return mayBeMissing(value) ? orEmpty(value) : value
    return call(id(unit.helper('text')), [value], text)
  }
  if (isPrim(from, 'string', 'int')) return mayBeMissing(value) ? orEmpty(value) : value
  if (isObject(from, 'Body')) return value
  if (from.kind === 'union' && isNullable(from) && isPrim(nonNull(from), 'string', 'int'))
    return orEmpty(value)
  if (from.kind === 'union' && from.of.every((one) => isPrim(one, 'string', 'int'))) return value
  return call(id(unit.helper(textHelper(from))), [value], isPrim(from, 'number') ? ascii : text)
}

/** A value where the program wants a number. */
export function numeric(unit: Unit, value: Expr): Expr {
  const made = coerce(unit, value, isPrim(plainTypeOf(value.ty), 'int') ? int : number)
  const isAsked =
    made.kind === 'call' && made.callee.kind === 'id' && made.callee.name === helperName('numberOf')
  return isAsked ? call(id(unit.helper('toNumber')), made.args, made.ty) : made
}

const isSimple = (value: Expr): boolean =>
  value.kind === 'id' ||
  value.kind === 'raw' ||
  (value.kind === 'member' && !value.optional && isSimple(value.object))

/** What a number says that is 1 for true and 0 for false. */
export const countedTruth = (value: Expr): Expr | undefined =>
  value.kind === 'call' &&
  value.callee.kind === 'id' &&
  value.callee.name === 'Number' &&
  value.args[0] !== undefined &&
  isPrim(plainTypeOf(value.args[0].ty), 'boolean')
    ? value.args[0]
    : undefined

/** Whether a value counts as true in PHP. */
export function truth(unit: Unit, value: Expr, { isNegated = false } = {}): Expr {
  noteCompared(unit, value)
  const ty = plainTypeOf(value.ty)
  if (
    mayBeMissing(value) &&
    ['prim', 'list'].includes(ty.kind) &&
    !isPrim(ty, 'boolean', 'unknown')
  )
    return truthOfMissing(unit, value, isNegated)
  if (isPrim(ty, 'boolean')) return isNegated ? negate(value) : value
  const counted = countedTruth(value)
  if (counted) return isNegated ? negate(counted) : counted
  if (value.kind === 'raw' && /^\d+$/.test(value.text))
    return bool((value.text !== '0') !== isNegated)
  if (isPrim(ty, 'int', 'number')) return binary(isNegated ? '===' : '!==', value, num(0), boolean)
  if (isPrim(ty, 'null', 'undefined', 'void') && isSimple(value)) return bool(isNegated)
  if (ty.kind === 'list')
    return binary(isNegated ? '===' : '>', member(value, 'length', int), num(0), boolean)
  if (isPrim(ty, 'string') && isSimple(value)) {
    const [compare, join] = isNegated ? ['===', '||'] : ['!==', '&&']
    return binary(
      join!,
      binary(compare!, value, str(''), boolean),
      binary(compare!, value, str('0'), boolean),
      boolean,
    )
  }
  const core = nonNull(ty)
  const isThing = (one: Ty): boolean =>
    (one.kind === 'object' &&
      !isForeign(one) &&
      one.name !== 'Piece' &&
      one.name !== 'KeyMaterial') ||
    one.kind === 'function'
  if (isThing(core) && isNullable(ty))
    return binary(isNegated ? '==' : '!=', value, raw('null'), boolean)
  if (isThing(core)) return isNegated ? unary('!', value) : call(id('Boolean'), [value], boolean)
  const test = call(id(unit.helper('isTruthy')), [value], boolean)
  return isNegated ? unary('!', test) : test
}

/** The same of what may be missing, which is not true. */
function truthOfMissing(unit: Unit, value: Expr, isNegated: boolean): Expr {
  const ty = plainTypeOf(value.ty)
  if (isNumber(ty)) return isNegated ? unary('!', value) : call(id('Boolean'), [value], boolean)
  const test = call(id(unit.helper('isTruthy')), [value], boolean)
  return isNegated ? unary('!', test) : test
}

const opposites: Readonly<Record<string, string>> = tableOf({
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
})

/** The opposite of a truth value, written the shortest way. */
export function negate(value: Expr): Expr {
  if (
    value.kind === 'unary' &&
    value.operator === '!' &&
    isPrim(plainTypeOf(value.operand.ty), 'boolean')
  )
    return value.operand
  if (value.kind === 'binary' && ['===', '!==', '==', '!='].includes(value.operator))
    return { ...value, operator: opposites[value.operator]! }
  if (value.kind === 'raw' && (value.text === 'true' || value.text === 'false'))
    return bool(value.text === 'false')
  return unary('!', value)
}

/** A value from elsewhere as something that anything may be asked of. */
export function asForeign(unit: Unit, value: Expr): Expr {
  if (isForeign(plainTypeOf(value.ty))) return value
  unit.foreign.types.add('Foreign')
  return castTo(unit, value, foreign)
}
