import type { Expr, Stmt } from '../../code/nodes'
import type { Php } from '../../source/ast'
import { isPrim, never, undef, unknown, type Ty } from '../../types/ty'
import type { Declaration, Variables } from './analyse'
import type { ClassInfo, FunctionInfo } from './project'
import type { Unit } from './unit'

/** Words that no variable of TypeScript's may be called. */
const words = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in ' +
    'instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield arguments eval ' +
    'Object Array String Number Boolean JSON Math Date Buffer Error Promise Symbol Map Set RegExp console process globalThis require module exports Record URL ' +
    '__dirname __filename BigInt Uint8Array Int32Array SharedArrayBuffer Atomics Intl TextDecoder URLSearchParams NaN Infinity parseInt parseFloat isNaN isFinite ' +
    'encodeURIComponent decodeURIComponent RangeError TypeError incoming outgoing'
  ).split(' '),
)

/** Whether a variable of that name would be something else in a file, or hide it. */
export const isTaken = (name: string, { names, imported }: Unit): boolean =>
  words.has(name) || names.reserved.has(name) || imported.has(name)

/** What every rule may come back to: PHP's grammar goes into itself, imports do not. */
export interface Translator {
  readonly expression: (node: Php, scope: Scope) => Expr
  readonly optional: (node: Php, scope: Scope) => Expr
  readonly block: (body: Php, scope: Scope) => Stmt[]
  readonly statements: (nodes: readonly Php[], scope: Scope, block: object) => Stmt[]
}

/** A loop or a switch around what is translated, with its label where something jumps to it. */
export interface Frame {
  readonly isSwitch: boolean
  label?: string
}

/** A function, a closure or a file's own statements: what its variables are called and hold. */
export class Scope {
  readonly #names = new Map<string, string>()
  readonly #narrowed: Map<string, Ty>[] = []
  readonly params = new Map<string, Ty>()
  readonly declared = new Set<string>()
  /** The loops and switches around what is translated, from the outermost. */
  readonly frames: Frame[] = []
  /** The bodies of `foreach` whose variables are declared before it. */
  readonly outsideLoops = new Set<object>()
  /** What variables hold, each in a constant before the statement that is translated. */
  before = new Map<string, Stmt & { kind: 'let' }>()
  readonly #moments = new Map<string, number>()
  returns: Ty[] = []
  hasYield = false

  constructor(
    readonly translator: Translator,
    readonly unit: Unit,
    readonly key: string,
    readonly variables: Variables,
    readonly parent?: Scope,
    /** Variables that are the parent's. */
    readonly shared: ReadonlySet<string> | 'all' = new Set(),
    readonly cls?: ClassInfo,
    readonly fn?: FunctionInfo,
  ) {}

  /** The scope that a variable belongs to. */
  ownerOf(name: string): Scope {
    if (
      this.parent &&
      !this.params.has(name) &&
      (this.shared === 'all' ? !this.isWritten(name) : this.shared.has(name))
    )
      return this.parent.ownerOf(name)
    return this
  }

  isWritten(name: string): boolean {
    return this.variables.declaration(name, this.unit.at).how !== 'never'
  }

  nameOf(name: string): string {
    const owner = this.ownerOf(name)
    if (owner !== this) return owner.nameOf(name)
    const known = this.#names.get(name)
    if (known !== undefined) return known
    const found = this.freeName(name)
    this.#names.set(name, found)
    return found
  }

  /** A name as a variable can have it here. */
  freeName(name: string): string {
    let found = name.replace(/[^\w$]/g, (letter) => `u${letter.codePointAt(0)!.toString(16)}`)
    while (this.#isTaken(found) || (found !== name && this.unit.names.variables.has(found)))
      found = `${found}Value`
    return found
  }

  #isTaken(name: string): boolean {
    return isTaken(name, this.unit) || (this.isScript && this.unit.names.declared.has(name))
  }

  /** A name for what a variable holds at one moment: another one each time. */
  momentName(name: string): string {
    const found = this.freeName(name)
    const count = (this.#moments.get(found) ?? 0) + 1
    this.#moments.set(found, count)
    return count === 1 ? found : `${found}${count}`
  }

  /** Gives a variable another name than PHP's. */
  rename(name: string, to: string): void {
    this.#names.set(name, to)
  }

  keyOf(name: string): string {
    const owner = this.ownerOf(name)
    const part = owner.params.has(name) ? 0 : owner.variables.partOf(name, this.unit.at)
    return `${owner.key}$${name}${part === 0 ? '' : `#${part}`}`
  }

  /** What a variable is known to hold. */
  typeOf(name: string): Ty {
    for (let at = this.#narrowed.length - 1; at >= 0; at--) {
      const found = this.#narrowed[at]!.get(name)
      if (found) return found
    }
    const owner = this.ownerOf(name)
    if (owner !== this) return owner.typeOf(name)
    const key = this.keyOf(name)
    return (
      this.params.get(name) ??
      this.unit.answered.get(key) ??
      this.unit.fact(key) ??
      (this.isWritten(name) ? this.#unlearnt : undef)
    )
  }

  /** What a variable is of which nothing is known: another pass may find out more. */
  get #unlearnt(): Ty {
    return this.unit.project.isSettled ? unknown : never
  }

  learn(name: string, ty: Ty): void {
    const owner = this.ownerOf(name)
    if (!owner.params.has(name)) this.unit.learn(this.keyOf(name), ty, isPrim(ty, 'string'))
  }

  declarationOf(name: string): Declaration {
    return this.ownerOf(name).variables.declaration(name, this.unit.at)
  }

  /** Believes what a test has found out while something is translated. */
  withNarrowed<T>(facts: ReadonlyMap<string, Ty>, action: () => T): T {
    this.#narrowed.push(new Map(facts))
    try {
      return action()
    } finally {
      this.#narrowed.pop()
    }
  }

  /** Believes it from here to the end of the block. */
  narrow(facts: ReadonlyMap<string, Ty>): void {
    if (this.#narrowed.length === 0) this.#narrowed.push(new Map())
    for (const [name, ty] of facts) this.#narrowed.at(-1)!.set(name, ty)
  }

  /** Forgets what was believed of a variable that is written. */
  forget(name: string): void {
    for (const facts of this.#narrowed) facts.delete(name)
  }

  block<T>(action: () => T): T {
    return this.withNarrowed(new Map(), action)
  }

  /** Whether what is translated stands in no block. */
  get isOutermost(): boolean {
    return this.#narrowed.length === 0
  }

  get isScript(): boolean {
    return this.parent === undefined && this.fn === undefined && this.key.endsWith('#')
  }
}
