import type { Shape } from '../../catalogue'
import { spellName, spellText } from './spelling'
import { tableOf } from './table'
/** What is known of a value: as much of TypeScript's types as a port needs. */
export type Ty =
  | { readonly kind: 'prim'; readonly name: Prim }
  | { readonly kind: 'list'; readonly of: Ty }
  | { readonly kind: 'record'; readonly of: Ty }
  | { readonly kind: 'shape'; readonly fields: ReadonlyMap<string, Ty> }
  | { readonly kind: 'union'; readonly of: readonly Ty[] }
  | {
      readonly kind: 'object'
      readonly name: string
      readonly args?: readonly Ty[]
      /** Of a response: TypeScript knows what it answers. */
      readonly answer?: Answer
    }
  | {
      readonly kind: 'function'
      readonly returns: Ty
      readonly params?: readonly Ty[]
      /** The closure that it is, where it is one. */
      readonly symbol?: string
    }
  | { readonly kind: 'data'; readonly data: Data }
  /** What a `catch` or an `otherwise` gets: unknown to TypeScript, an exception to PHP. */
  | { readonly kind: 'caught' }

/** `int` is a number that is known to be whole. */
export type Prim =
  'string' | 'int' | 'number' | 'boolean' | 'null' | 'undefined' | 'void' | 'unknown' | 'never'

const prim = (name: Prim): Ty => ({ kind: 'prim', name })
export const text = prim('string')
export const int = prim('int')
export const number = prim('number')
export const boolean = prim('boolean')
export const nothing = prim('null')
export const undef = prim('undefined')
export const none = prim('void')
export const unknown = prim('unknown')
export const never = prim('never')
export const caught: Ty = { kind: 'caught' }
export const foreign: Ty = { kind: 'object', name: 'Foreign' }

export const listOf = (of: Ty): Ty => ({ kind: 'list', of })
export const recordOf = (of: Ty): Ty => ({ kind: 'record', of })
export const objectOf = (name: string, args?: readonly Ty[]): Ty => ({ kind: 'object', name, args })
export const functionOf = (returns: Ty, params?: readonly Ty[], symbol?: string): Ty => ({
  kind: 'function',
  returns,
  params,
  symbol,
})
export const shapeOf = (fields: ReadonlyMap<string, Ty>): Ty => ({ kind: 'shape', fields })

/** What a typed call answers, under the name of its endpoint. */
export class Answer {
  /**
   * @param name the endpoint's
   * @param shape the documented object; undefined where it is something else, or one of several
   */
  constructor(
    readonly name: string,
    readonly shape?: Shape,
  ) {}

  toJSON(): string {
    return this.name
  }
}

/** Data from outside whose shape is learnt from what a program reads of it. */
export class Data {
  #fields = new Map<string, Data>()
  #items?: Data
  #dynamic = false
  #text = false
  #optional = false
  #whole = false
  #forward?: Data

  get #self(): Data {
    return this.#forward ? this.#forward.#self : this
  }

  field(name: string): Data {
    const self = this.#self
    let found = self.#fields.get(name)
    if (!found) self.#fields.set(name, (found = new Data()))
    return found
  }

  items(): Data {
    return (this.#self.#items ??= new Data())
  }
  markDynamic(): void {
    this.#self.#dynamic = true
  }
  markText(): void {
    this.#self.#text = true
  }
  markOptional(): void {
    this.#self.#optional = true
  }
  /** It goes somewhere as a whole, where the type that was learnt is taken at its word. */
  markWhole(): void {
    this.#self.#whole = true
  }
  get isWhole(): boolean {
    return this.#self.#whole
  }
  get isOptional(): boolean {
    return this.#self.#optional
  }

  /** What it looks like by now. */
  ty(): Ty {
    const self = this.#self
    if (self.#items && self.#fields.size === 0 && !self.#dynamic) return listOf(self.#items.ty())
    if (self.#dynamic || self.#items) return recordOf(unknown)
    if (self.#fields.size > 0)
      return {
        kind: 'shape',
        fields: new Map([...self.#fields].map(([name, data]) => [name, data.ty()])),
      }
    return self.#text ? text : unknown
  }

  isSame(other: Data): boolean {
    return this.#self === other.#self
  }

  /** What a list of it holds, where it is one. */
  heldItems(): Data | undefined {
    return this.#self.#items
  }
  fields(): ReadonlyMap<string, Data> {
    return this.#self.#fields
  }

  /** Makes one of two, since the same variable holds both. */
  merge(other: Data): void {
    const [self, from] = [this.#self, other.#self]
    if (self === from) return
    from.#forward = self
    self.#dynamic ||= from.#dynamic
    self.#text &&= from.#text
    self.#optional ||= from.#optional
    self.#whole = true
    for (const [name, data] of from.#fields) self.field(name).merge(data)
    if (from.#items) self.items().merge(from.#items)
  }
}

export const dataOf = (data: Data): Ty => ({ kind: 'data', data })

/** A type without what only the port knows of it. */
export const plainTypeOf = (ty: Ty): Ty =>
  ty.kind === 'data' ? ty.data.ty() : ty.kind === 'caught' ? unknown : ty

export const isPrim = (ty: Ty, ...names: Prim[]): boolean =>
  ty.kind === 'prim' && names.includes(ty.name)
export const isUnknown = (ty: Ty): boolean => isPrim(plainTypeOf(ty), 'unknown')
export const isNumber = (ty: Ty): boolean => isPrim(ty, 'int', 'number')
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
  if (isNumber(a) && isNumber(b)) return isPrim(a, 'int') && isPrim(b, 'int') ? int : number
  if (typeText(a) === typeText(b))
    return answerNameOf(a) === answerNameOf(b) ? a : withAnswer(a, unclear)
  if (a.kind === 'list' && b.kind === 'list') return listOf(joinTypes(a.of, b.of))
  const both = [a, b].map(plainTypeOf)
  if (both.every((one) => one.kind === 'shape' || one.kind === 'record'))
    return recordOf(both.map(valueOf).reduce(joinTypes))
  const parts = [a, b].flatMap((one) => (one.kind === 'union' ? one.of : [one]))
  const unique = parts.reduce<Ty[]>((found, one) => {
    const at = found.findIndex(
      (other) => typeText(other) === typeText(one) || (mergeable(other) && mergeable(one)),
    )
    if (at < 0) return [...found, one]
    return found.map((other, index) => (index === at ? joinTypes(other, one) : other))
  }, [])
  if (unique.length === 1) return unique[0]!
  return unique.length > 4 || unique.some((one) => isUnknown(one))
    ? unknown
    : { kind: 'union', of: unique }
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

export const isNullable = (ty: Ty): boolean =>
  isPrim(ty, 'null', 'undefined', 'void') || (ty.kind === 'union' && ty.of.some(isNullable))

/** Types of the library's that it does not export by name. */
const spelt: Readonly<Record<string, string>> = tableOf({
  Function: '(...args: never[]) => unknown',
  Body: "ReturnType<Response['getBody']>",
  Driver: "ReturnType<WeChatPay['getDriver']>",
  Interceptors: "ReturnType<ReturnType<WeChatPay['getDriver']>['select']>['interceptors']",
  AxiosInstance: "ReturnType<ReturnType<WeChatPay['getDriver']>['select']>",
  SignedBody: "ReturnType<MediaUtil['getStream']>",
})

const nullishLast = (all: readonly Ty[]): Ty[] => [
  ...all.filter((one) => !isPrim(one, 'null', 'undefined')),
  ...all.filter((one) => isPrim(one, 'null', 'undefined')),
]

/** Whether a type needs parentheses before `[]`. */
function isCompound(given: Ty): boolean {
  const ty = plainTypeOf(given)
  const written = typeText(ty)
  if (ty.kind === 'union') return ty.of.length > 1 && written.includes(' | ')
  return ty.kind === 'function' || (ty.kind === 'object' && written.includes('=>'))
}

/** The type as TypeScript writes it, in one line. */
export function typeText(ty: Ty): string {
  switch (ty.kind) {
    case 'prim':
      return ty.name === 'int' ? 'number' : ty.name
    case 'list':
      return isCompound(ty.of) ? `(${typeText(ty.of)})[]` : `${typeText(ty.of)}[]`
    case 'record':
      return `Record<string, ${typeText(ty.of)}>`
    case 'shape':
      return ty.fields.size === 0
        ? 'Record<string, never>'
        : `{ ${[...ty.fields].map(([name, one]) => `${keyText(name)}: ${typeText(one)}`).join('; ')} }`
    case 'union':
      return [
        ...new Set(
          nullishLast(ty.of).map((one) =>
            one.kind === 'function' ? `(${typeText(one)})` : typeText(one),
          ),
        ),
      ].join(' | ')
    case 'object':
      return Object.hasOwn(spelt, ty.name)
        ? spellText(spelt[ty.name]!)
        : ty.args && ty.args.length > 0
          ? `${spellName(ty.name)}<${ty.args.map(typeText).join(', ')}>`
          : spellName(ty.name)
    case 'function':
      return `(${(ty.params ?? []).map((one, at) => `arg${at}: ${typeText(one)}`).join(', ')}) => ${typeText(ty.returns)}`
    case 'data':
      return typeText(ty.data.ty())
    case 'caught':
      return 'unknown'
  }
}

export const isIdentifier = (name: string): boolean => /^[A-Za-z_$][\w$]*$/.test(name)
export const quote = (value: string): string => {
  const escaped = JSON.stringify(value)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
  const [single, double] = [escaped.split("'").length, escaped.split('"').length]
  return single > double
    ? `"${escaped.replaceAll('"', '\\"')}"`
    : `'${escaped.replaceAll("'", "\\'")}'`
}
export const keyText = (name: string): string => (isIdentifier(name) ? name : quote(name))
