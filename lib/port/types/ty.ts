import {
  Answer,
  ascii,
  float,
  functionOf,
  int,
  isFloat,
  isKeyText,
  isNumber,
  isPrim,
  anyKey,
  listOf,
  never,
  number,
  plainTypeOf,
  recordOf,
  text,
  unknown,
  type Ty,
} from './kinds'
import { typeText } from './type-text'

export * from './kinds'
export * from './type-text'

export const isUnknown = (ty: Ty): boolean => isPrim(plainTypeOf(ty), 'unknown')
export const isObject = (ty: Ty, name: string): boolean => ty.kind === 'object' && ty.name === name
export const isForeign = (ty: Ty): boolean =>
  ty.kind === 'object' && (ty.name === 'Foreign' || ty.args === foreignArgs)
/** Marks a name from elsewhere, which is Foreign under its own name. */
export const foreignArgs: readonly Ty[] = []
export const isArrayLike = (ty: Ty): boolean =>
  ['list', 'record', 'shape'].includes(plainTypeOf(ty).kind)

/** Whether TypeScript takes the one for the other without being told. */
export function isAssignable(from: Ty, to: Ty): boolean {
  const [a, b] = [plainTypeOf(from), plainTypeOf(to)]
  if (from.kind === 'data' && ['record', 'list', 'shape'].includes(b.kind)) from.data.markWhole()
  if (isPrim(b, 'unknown') || isPrim(a, 'never') || typeText(a) === typeText(b)) return true
  if (a.kind === 'union') return a.of.every((one) => isAssignable(one, b))
  if (b.kind === 'union') return b.of.some((one) => isAssignable(a, one))
  if (isPrim(a, 'undefined') && isPrim(b, 'void')) return true
  if (b.kind === 'record')
    return a.kind === 'record'
      ? isAssignable(a.of, b.of)
      : a.kind === 'shape' && [...a.fields.values()].every((one) => isAssignable(one, b.of))
  if (b.kind === 'list') return a.kind === 'list' && isAssignable(a.of, b.of)
  if (b.kind === 'shape')
    return (
      a.kind === 'shape' &&
      [...b.fields].every(
        ([name, ty]) => a.fields.has(name) && isAssignable(a.fields.get(name)!, ty),
      )
    )
  if (b.kind === 'object' && b.name === 'Function') return a.kind === 'function'
  return false
}

/** What holds for a value that may be either. */
export function joinTypes(a: Ty, b: Ty): Ty {
  if (a === b || isPrim(b, 'never')) return a
  if (isPrim(a, 'never')) return b
  if (a.kind === 'data' && b.kind === 'data') {
    a.data.merge(b.data)
    return a
  }
  if (isPrim(a, 'unknown') || isPrim(b, 'unknown')) return unknown
  if (isPrim(a, 'string') && isPrim(b, 'string'))
    return isKeyText(a) && isKeyText(b) ? anyKey : isAscii(a) && isAscii(b) ? ascii : text
  if (isNumber(a) && isNumber(b))
    return isPrim(a, 'int') && isPrim(b, 'int') ? int : isFloat(a) && isFloat(b) ? float : number
  if (typeText(a) === typeText(b))
    return answerNameOf(a) === answerNameOf(b) ? a : withAnswer(a, unclear)
  if (a.kind === 'list' && b.kind === 'list') return listOf(joinTypes(a.of, b.of))
  const joined = joinFunctions(a, b)
  if (joined) return joined
  const both = [a, b].map(plainTypeOf)
  if (both.every((one) => one.kind === 'shape' || one.kind === 'record')) {
    // what was read of data is no longer all that is in it
    for (const one of [a, b]) if (one.kind === 'data') one.data.markDynamic()
    return recordOf(both.map(valueOf).reduce(joinTypes))
  }
  const parts = [a, b].flatMap((one) => (one.kind === 'union' ? one.of : [one]))
  const unique = parts.reduce<Ty[]>((found, one) => {
    const at = found.findIndex(
      (other) =>
        typeText(other) === typeText(one) ||
        (mergeable(other) && mergeable(one)) ||
        joinFunctions(other, one),
    )
    if (at < 0) return [...found, one]
    return found.map((other, index) => (index === at ? joinTypes(other, one) : other))
  }, [])
  if (unique.length === 1) return unique[0]!
  return unique.length > 4 || unique.some((one) => isUnknown(one))
    ? unknown
    : { kind: 'union', of: unique }
}

/** Whether two types say the same, what only the port knows included. */
export function isSameType(a: Ty, b: Ty): boolean {
  if (a === b) return true
  if (a.kind === 'prim' && b.kind === 'prim')
    return (
      a.name === b.name && a.isAscii === b.isAscii && a.isFloat === b.isFloat && a.isKey === b.isKey
    )
  if ((a.kind === 'list' && b.kind === 'list') || (a.kind === 'record' && b.kind === 'record'))
    return isSameType(a.of, b.of)
  if (a.kind === 'union' && b.kind === 'union')
    return a.of.length === b.of.length && a.of.every((one, at) => isSameType(one, b.of[at]!))
  if (a.kind === 'shape' && b.kind === 'shape')
    return (
      a.fields.size === b.fields.size &&
      [...a.fields].every(([name, one]) => {
        const other = b.fields.get(name)
        return other !== undefined && isSameType(one, other)
      })
    )
  if (a.kind === 'data' || b.kind === 'data') return false
  return a.kind === b.kind && typeText(a) === typeText(b) && answerNameOf(a) === answerNameOf(b)
}

/** Functions that take the same: one that gives what either does. */
function joinFunctions(a: Ty, b: Ty): Ty | undefined {
  if (a.kind !== 'function' || b.kind !== 'function') return undefined
  // the same closure, of which more is known by now
  if (a.symbol !== undefined && a.symbol === b.symbol) return b
  const [one, other] = [a, b].map(({ params = [] }) => params.map(typeText).join())
  return one === other && a.params?.length === b.params?.length
    ? functionOf(joinTypes(a.returns, b.returns), a.params)
    : undefined
}

/** Whether a text can hold nothing but ASCII. */
export const isAscii = (given: Ty): boolean => {
  const ty = plainTypeOf(given)
  return isNumber(ty) || (ty.kind === 'prim' && ty.isAscii === true)
}

/** The type of whatever may come from elsewhere as well: nobody knows its letters. */
export function withoutAscii(ty: Ty): Ty {
  switch (ty.kind) {
    case 'prim':
      return ty.isAscii ? text : ty
    case 'list':
    case 'record': {
      const of = withoutAscii(ty.of)
      return of === ty.of ? ty : { ...ty, of }
    }
    case 'union': {
      const of = ty.of.map(withoutAscii)
      return of.some((one, at) => one !== ty.of[at]) ? { ...ty, of } : ty
    }
    case 'shape': {
      const changed = [...ty.fields].filter(([, one]) => withoutAscii(one) !== one)
      if (changed.length === 0) return ty
      const plain = changed.map(([name, one]): [string, Ty] => [name, withoutAscii(one)])
      return { ...ty, fields: new Map([...ty.fields, ...plain]) }
    }
    default:
      return ty
  }
}

const answerNameOf = (ty: Ty): string | undefined =>
  ty.kind === 'object'
    ? (ty.answer?.name ?? ty.args?.map(answerNameOf).find((name) => name !== undefined))
    : undefined

/** The answer of one of several calls. */
const unclear = new Answer('?')

/** Whether TypeScript knows of something in a type what it answers. */
export const hasAnswer = (ty: Ty): boolean => withAnswer(ty) !== ty

/** The type as it is written, of which TypeScript does not know what a response answers. */
export const withoutAnswer = (ty: Ty): Ty => withAnswer(ty)

/** The type with another answer where it has one. */
function withAnswer(ty: Ty, answer?: Answer): Ty {
  if (ty.kind === 'list' || ty.kind === 'record') {
    const of = withAnswer(ty.of, answer)
    return of === ty.of ? ty : { ...ty, of }
  }
  if (ty.kind === 'union') {
    const of = ty.of.map((one) => withAnswer(one, answer))
    return of.some((one, at) => one !== ty.of[at]) ? { ...ty, of } : ty
  }
  if (ty.kind !== 'object' || answerNameOf(ty) === undefined) return ty
  const { answer: own, args, ...rest } = ty
  return {
    ...rest,
    ...(args ? { args: args.map((one) => withAnswer(one, answer)) } : {}),
    ...(own && answer ? { answer } : {}),
  }
}

/** The same, of which TypeScript knows that it answers something, and nobody here what. */
export const withUnclearAnswer = (ty: Ty): Ty =>
  ty.kind === 'object' && ty.name === 'Response' ? { ...ty, answer: unclear } : ty

const mergeable = (ty: Ty): boolean => ty.kind === 'shape' || ty.kind === 'record'

/** The type of what an array holds. */
export function valueOf(ty: Ty): Ty {
  const known = plainTypeOf(ty)
  if (known.kind === 'list' || known.kind === 'record') return known.of
  if (known.kind === 'shape') return [...known.fields.values()].reduce(joinTypes, never)
  return unknown
}

/** A type without null and undefined. */
export function nonNull(ty: Ty): Ty {
  if (ty.kind !== 'union') return isPrim(ty, 'null', 'undefined', 'void') ? never : ty
  return ty.of.filter((one) => !isPrim(one, 'null', 'undefined', 'void')).reduce(joinTypes, never)
}

/** Whether undefined is one of what a type allows. */
export const hasUndefined = (ty: Ty): boolean =>
  isPrim(ty, 'undefined') || (ty.kind === 'union' && ty.of.some(hasUndefined))

export const isNullable = (ty: Ty): boolean =>
  isPrim(ty, 'null', 'undefined', 'void') || (ty.kind === 'union' && ty.of.some(isNullable))
