import type { Expr } from '../../code/nodes'
import { Facts } from './facts'
import type { ClassInfo, ConstantInfo, FunctionInfo } from './infos'
import { groupBy, Twofold } from './grouped'
import type { ChangedProperty, IncludedFile, MapPlaces, Uses } from './places'
import { isPrim, unknown, withoutAscii, type Ty } from '../../types/ty'

export type { ClassInfo, ConstantInfo, FunctionInfo, ParamInfo, PropertyInfo } from './infos'

/** What is known across files and passes. */
export class Project {
  readonly classes = new Map<string, ClassInfo>()
  /** Every class by file and name: two files may define the same one. */
  readonly #own = new Twofold<ClassInfo>()
  /** The first class of each name. */
  readonly #named = new Map<string, ClassInfo>()
  readonly functions = new Map<string, FunctionInfo & { file: string }>()
  /** Every function by file and name: two files may define the same one. */
  readonly #ownFunctions = new Twofold<FunctionInfo & { file: string }>()
  readonly #symbols = new Set<string>()
  /** Types learnt so far, by a name that stays the same from pass to pass. */
  readonly #facts = new Facts()
  /** TypeScript expressions that stand for PHP variables of the old client. */
  readonly stands = new Map<string, Expr>()
  /** Places that hold arrays with words as keys, by file. */
  readonly maps = new Map<string, MapPlaces>()
  /** Properties whose arrays are written to in place, in whatever file, by name. */
  readonly changedProperties = new Map<string, ChangedProperty>()
  /** As what variables from elsewhere are used, by file and name. */
  readonly uses: Uses = new Map()
  /** Every file by the path of its PHP. */
  readonly files = new Map<string, IncludedFile>()
  /** What files return, by their targets. */
  readonly fileValues = new Map<string, Ty>()
  /** Constants by name, and by file and name: two files may define the same one. */
  readonly #constants = new Map<string, ConstantInfo>()
  /** The classes that come from each one, and those that name each interface. */
  #heirs: ReadonlyMap<string, readonly ClassInfo[]> | undefined
  #implementers: ReadonlyMap<string, readonly ClassInfo[]> | undefined
  /** What files import, hoist and take from elsewhere, as the pass before found it out. */
  readonly #names = new Map<string, ReadonlySet<string>>()
  /** Functions that wait for an answer, under `--async`. */
  readonly waiting = new Set<string>()

  /** The file under translation. */
  current = ''

  /** Whether what functions give is as well known as it ever will be. */
  isSettled = false

  /** How often something new was learnt. */
  get changes(): number {
    return this.#facts.changes
  }

  constructor(readonly isAsync: boolean) {}

  add(info: ClassInfo): void {
    this.#heirs = undefined
    this.#implementers = undefined
    this.#own.set(info.file, info.fqn, info)
    if (this.classes.has(info.fqn)) return
    this.classes.set(info.fqn, info)
    if (!this.#named.has(info.name)) this.#named.set(info.name, info)
  }

  /** Takes a function of a file's down, by its name in full and in small letters. */
  addFunction(name: string, info: FunctionInfo & { file: string }): void {
    this.#ownFunctions.set(info.file, name, info)
    this.#symbols.add(info.symbol)
    if (!this.functions.has(name)) this.functions.set(name, info)
  }

  /** A function by its name in full: the file's own, else that of another. */
  functionNamed(name: string, file = this.current): (FunctionInfo & { file: string }) | undefined {
    const lower = name.toLowerCase()
    return this.#ownFunctions.get(file, lower) ?? this.functions.get(lower)
  }

  /** A function or a method by what stands for it in calls. */
  functionOf(symbol: string): FunctionInfo | undefined {
    return (
      this.#ownFunctions.all().find((one) => one.symbol === symbol) ??
      this.#own
        .all()
        .flatMap(({ methods }) => [...methods.values()])
        .find((one) => one.symbol === symbol)
    )
  }

  /** Takes a constant of a file's down. */
  addConstant(name: string, info: ConstantInfo): void {
    this.#constants.set(`${info.file}:${name}`, info)
    const first = this.#constants.get(name)
    if (!first || first.file === info.file) this.#constants.set(name, info)
  }

  /** A constant by its name: the file's own, else that of another. */
  constantNamed(name: string, file: string): ConstantInfo | undefined {
    return this.#constants.get(`${file}:${name}`) ?? this.#constants.get(name)
  }

  /** Takes down the names that a file's module has beside its own functions and classes. */
  takeNames(file: string, names: Iterable<string>): void {
    this.#names.set(file, new Set(names))
  }

  /** The names of the pass before. */
  namesIn(file: string): Iterable<string> {
    return this.#names.get(file) ?? []
  }

  /** A class as a file itself defines it. */
  own(file: string, fqn: string): ClassInfo | undefined {
    return this.#own.get(file, fqn)
  }

  /** The classes that a file defines. */
  classesOf(file: string): ClassInfo[] {
    return this.#own.of(file)
  }

  /** The functions that a file defines, by the names that they have in all files. */
  functionsOf(file: string): string[] {
    return this.#ownFunctions.of(file).map((one) => one.symbol)
  }

  /** Whether a function of the project's has that name in all files. */
  hasFunction(symbol: string): boolean {
    return this.#symbols.has(symbol)
  }

  /** Whether a file has a class of that name. */
  defines(file: string, name: string): boolean {
    const named = this.#named.get(name)
    return named !== undefined && this.#own.get(file, named.fqn) !== undefined
  }

  /** The class of that name. */
  classNamed(name: string): ClassInfo | undefined {
    return this.#named.get(name)
  }

  fact(key: string): Ty | undefined {
    return this.#facts.get(key)
  }

  /** Takes down what something holds; only of a variable are all the places known that give it a value. */
  learn(key: string, given: Ty, isVariable = false): void {
    this.#facts.learn(key, isVariable ? given : withoutAscii(given))
  }

  /** The class that has a method or property, upwards from one; the file under translation knows its own best. */
  find<T>(fqn: string | undefined, pick: (info: ClassInfo) => T | undefined): T | undefined {
    const seen = new Set<string>()
    let at = fqn
    while (at !== undefined && !seen.has(at)) {
      seen.add(at)
      const info: ClassInfo | undefined = this.own(this.current, at) ?? this.classes.get(at)
      const found = info && pick(info)
      if (found !== undefined) return found
      at = info?.parent
    }
    return undefined
  }

  /** The classes that come from another one. */
  heirsOf(fqn: string): readonly ClassInfo[] {
    this.#heirs ??= groupBy([...this.classes.values()], (info) => this.#lineOf(info))
    return this.#heirs.get(fqn) ?? []
  }

  /** The names of all classes above one, up to the first that is not the project's. */
  #lineOf({ fqn }: ClassInfo): string[] {
    const line = new Set<string | undefined>()
    this.find(fqn, ({ parent }) => void line.add(parent))
    return [...line].filter((one) => one !== undefined && one !== fqn) as string[]
  }

  /** Whether a class has a method of that name, or one above or below it. */
  isMethod(name: string, fqn: string, { isStatic = false } = {}): boolean {
    const has = (info: ClassInfo): true | undefined => {
      const method = info.methods.get(name)
      return method && (!isStatic || method.isStatic) ? true : undefined
    }
    return this.find(fqn, has) ?? this.heirsOf(fqn).some((one) => has(one) ?? false)
  }

  /** The interface from which a class has a constant. */
  interfaceWith(constant: string, fqn: string | undefined): ClassInfo | undefined {
    const above = this.find(fqn, (info) =>
      info.interfaces
        .map((one) => this.classes.get(one))
        .find((one) => one?.constants.has(constant) ?? false),
    )
    if (above) return above
    return this.find(fqn, (info) =>
      info.interfaces
        .map((one) => this.interfaceWith(constant, one))
        .find((one) => one !== undefined),
    )
  }

  /** The classes that say themselves that they implement an interface, or one that extends it. */
  implementersOf(fqn: string): ClassInfo[] {
    this.#implementers ??= groupBy([...this.classes.values()], ({ interfaces }) => interfaces)
    return (this.#implementers.get(fqn) ?? []).flatMap((info) =>
      info.kind === 'interface' ? this.implementersOf(info.fqn) : [info],
    )
  }

  /** Whether a method stands in for another's, or another for it: their parameters have to agree. */
  isOverriding(cls: ClassInfo, name: string): boolean {
    const has = (from: ClassInfo): boolean =>
      [from.parent, ...from.interfaces].some((one) =>
        this.find(one, (info) => info.methods.get(name)),
      )
    return (
      has(cls) ||
      this.heirsOf(cls.fqn).some((one) => one.parent === cls.fqn && one.methods.has(name))
    )
  }

  /** The method that one overrides, or that an interface asks for. */
  above(cls: ClassInfo, name: string): FunctionInfo | undefined {
    for (const one of [cls.parent, ...cls.interfaces]) {
      const found = this.find(one, (info) => info.methods.get(name))
      if (found) return found
    }
    return undefined
  }

  /** What no pass could find out of what functions give is unknown from here on. */
  settle(): void {
    this.isSettled = true
    const all = this.#own.all().flatMap(({ methods }) => [...methods.values()])
    for (const info of [...all, ...this.functions.values()])
      if (!info.declared && isPrim(info.returns, 'never')) info.returns = unknown
  }

  /** What overrides a method that waits, or is overridden by one, waits as well. */
  spreadWaiting(): boolean {
    const before = this.waiting.size
    for (const info of this.classes.values()) {
      for (const [name, method] of info.methods) {
        for (const one of [info.parent, ...info.interfaces]) {
          const above = this.find(one, (owner) => owner.methods.get(name))
          if (above && this.waiting.has(above.symbol)) this.waiting.add(method.symbol)
          if (above && this.waiting.has(method.symbol)) this.waiting.add(above.symbol)
          for (const [from, to] of [
            [above, method],
            [method, above],
          ])
            if (from && to && this.waiting.has(`${from.symbol}*`)) this.waiting.add(`${to.symbol}*`)
        }
      }
    }
    return this.waiting.size > before
  }
}
