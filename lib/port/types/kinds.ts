import type { Shape } from '../../catalogue'

/** What is known of a value: as much of TypeScript's types as a port needs. */
export type Ty =
  /**
   * A text may be known to hold ASCII alone, where bytes, letters and UTF-16 units are the same.
   */
  | {
      readonly kind: 'prim'
      readonly name: Prim
      readonly isAscii?: true
      /** A number that is a float to PHP, also where it is whole. */
      readonly isFloat?: true
      /** A key of an array, which is a number to PHP where it looks like a whole one. */
      readonly isKey?: true
    }
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
      /** What it takes behind its parameters, as many as there are. */
      readonly rest?: Ty
    }
  | { readonly kind: 'data'; readonly data: Data }
  /** What a `catch` or an `otherwise` gets: unknown to TypeScript, an exception to PHP. */
  | {
      readonly kind: 'caught'
      /** It is one of several classes, which TypeScript has seen tested. */
      readonly isTested?: true
    }

/** `int` is a number that is known to be whole. */
export type Prim =
  'string' | 'int' | 'number' | 'boolean' | 'null' | 'undefined' | 'void' | 'unknown' | 'never'

const prim = (name: Prim): Ty => ({ kind: 'prim', name })
export const text = prim('string')
/** A text of ASCII alone. */
export const ascii: Ty = { kind: 'prim', name: 'string', isAscii: true }
/** A key of an array of which nothing says that its keys are words. */
export const anyKey: Ty = { kind: 'prim', name: 'string', isKey: true }
export const int = prim('int')
export const number = prim('number')
/** A number that is a float to PHP, which it writes otherwise where it is large. */
export const float: Ty = { kind: 'prim', name: 'number', isFloat: true }
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
export const functionOf = (
  returns: Ty,
  params?: readonly Ty[],
  symbol?: string,
  rest?: Ty,
): Ty => ({ kind: 'function', returns, params, symbol, ...(rest ? { rest } : {}) })
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
  #documented = false
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
  /** The documents promise it. */
  markDocumented(): void {
    this.#self.#documented = true
  }
  get isDocumented(): boolean {
    return this.#self.#documented
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

  #holds(part: Data): boolean {
    const parts = [...this.#fields.values(), ...(this.#items ? [this.#items] : [])]
    return parts.some((one) => one.#self === part || one.#self.#holds(part))
  }

  /** Makes one of two, since the same variable holds both. */
  merge(other: Data): void {
    const [self, from] = [this.#self, other.#self]
    if (self === from) return
    if (self.#holds(from) || from.#holds(self)) {
      // a variable that comes to hold a part of what it held has no shape
      self.#dynamic = from.#dynamic = true
      return
    }
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

/** Whether a text is a key that PHP takes for a number where it looks like one. */
export const isKeyText = (ty: Ty): boolean => ty.kind === 'prim' && ty.isKey === true

export const isNumber = (ty: Ty): boolean => isPrim(ty, 'int', 'number')
/** Whether a number is a float for sure. */
export const isFloat = (ty: Ty): boolean => {
  const known = plainTypeOf(ty)
  return known.kind === 'prim' && known.isFloat === true
}

/** A generator: of values, or of pairs of a key and a value. */
export const isGenerator = (
  ty: Ty,
): ty is Extract<Ty, { kind: 'object' }> & { name: 'Generator' | 'KeyedGenerator' } =>
  ty.kind === 'object' && (ty.name === 'Generator' || ty.name === 'KeyedGenerator')
