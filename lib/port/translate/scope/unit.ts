import { dirname, relative } from 'node:path'
import type { Expr, Stmt } from '../../code/nodes'
import type { Comment, Located, Php } from '../../source/ast'
import type { Item, Remark } from '../../report'
import { helpers } from '../../tables/helpers'
import type { Ty } from '../../types/ty'
import { CommentFeed, shorten } from './comments'
import { helperName } from './naming'
import type { Project } from './project'

/** Where names come from that say nothing else. */
const ownPackage = 'wechatpay-chainable'

/**
 * What a file takes from elsewhere and nothing declares: kept apart so that it can be declared
 * once.
 */
export interface ForeignThings {
  readonly functions: Set<string>
  readonly classes: Set<string>
  readonly types: Set<string>
  readonly values: Map<string, string>
  /** Parents that are not ported: what is used of them. */
  readonly parents: Map<string, Map<string, string>>
}

/** The names that a file gives to what is its own and to what is from elsewhere. */
export interface GivenNames {
  readonly namespace: string
  /** Classes in full, by the names in small letters that they have in the file. */
  readonly uses: ReadonlyMap<string, string>
  /** Names that `use … as` gives, by the classes in full. */
  readonly aliases: ReadonlyMap<string, string>
  /** Constants in full, by the names that they have in the file. */
  readonly constantUses: ReadonlyMap<string, string>
}

/** The names that stand in a file's text: the same in every pass. */
export interface NamesInText extends GivenNames {
  /** Those that no variable of the file has, since they are called or read somewhere in it. */
  readonly reserved: ReadonlySet<string>
  /** Those that no variable of the file's own statements has, since the module has them. */
  readonly declared: ReadonlySet<string>
  /** Those of all variables. */
  readonly variables: ReadonlySet<string>
}

/** One file under translation. */
export class Unit {
  readonly items: Item[] = []
  readonly imports = new Map<string, Map<string, { isType: boolean }>>()
  /** Files that are run, whether anything of them is named or not. */
  readonly loaded = new Set<string>()
  /** What stands for what a file returns, and the file. */
  readonly fileValues = new Map<string, string>()
  readonly helpers = new Set<string>()
  readonly foreign: ForeignThings = {
    functions: new Set(),
    classes: new Set(),
    types: new Set(),
    values: new Map(),
    parents: new Map(),
  }
  /** What classes are called in the file, where that is not what they are called elsewhere. */
  spelling: ReadonlyMap<string, string> = new Map()
  /** What classes from elsewhere are called here. */
  readonly foreignNames = new Map<string, string>()
  /** Names that imports and things from elsewhere had in the pass before, and will have again. */
  readonly imported = new Set<string>()
  /**
   * Constants that hold a typed answer, by their keys: everything else is declared as a `Response`
   * of whatever.
   */
  readonly answered = new Map<string, Ty>()
  readonly hoisted: Stmt[] = []
  /** Where the program ends itself. */
  readonly exits: Located[] = []
  readonly comments: CommentFeed
  /** Where the translation is. */
  at = 0
  translated = 0
  left = 0
  #notes: string[] = []
  #labels = 0
  readonly #told = new Set<string>()
  readonly #own = new Set<string>()

  constructor(
    readonly file: string,
    readonly target: string,
    readonly project: Project,
    comments: readonly Comment[],
    readonly source: string,
    readonly names: NamesInText,
  ) {
    this.comments = new CommentFeed(comments, source)
    project.current = target
  }

  /** Takes the import of a value down. */
  import(name: string, given = ownPackage): string {
    return this.#import(name, given, { isType: false })
  }

  /** Takes the import of a type down; a value of that name is both. */
  importType(name: string, given = ownPackage): string {
    return this.#import(name, given, { isType: true })
  }

  #import(name: string, given: string, { isType }: { readonly isType: boolean }): string {
    const from = given.startsWith('/') ? modulePath(this.target, given) : given
    if ([...this.imports].some(([other, all]) => other !== from && all.has(name))) return name
    const names = this.imports.get(from) ?? new Map<string, { isType: boolean }>()
    this.imports.set(from, names)
    const known = names.get(name)
    names.set(name, { isType: isType && (known?.isType ?? true) })
    return name
  }

  /** Takes down that a file is run before this one. */
  load(file: string): void {
    this.loaded.add(file)
  }

  /** Takes a class of another file's down, by the name that types have. */
  importClass(name: string): void {
    const first = this.project.classNamed(name)
    if (first && !this.project.defines(this.target, name)) this.import(name, first.file)
  }

  /**
   * Takes a helper down, and what it needs itself; gives the name that stands for it until the file
   * is written.
   */
  helper(name: string): string {
    if (!this.helpers.has(name)) {
      this.helpers.add(name)
      const { needs = [], imports = [], types = [] } = helpers[name]!
      needs.forEach((other) => this.helper(other))
      imports.forEach(([what, from]) => this.import(what, from))
      types.forEach(([what, from]) => this.importType(what, from))
    }
    return helperName(name)
  }

  remark(remark: Remark, node: Located, what: string, why: string): void {
    const { line, column } = node.loc.start
    const key = `${remark}:${line}:${column}:${what}`
    if (this.#told.has(key)) return
    this.#told.add(key)
    this.items.push({ remark, file: this.file, line, column: column + 1, what, why })
  }

  /** Something stays for a person to do: in the report, and in a comment where it stands. */
  leave(node: Located, what: string, why: string): void {
    this.remark('left', node, what, why)
    const note = `// PORT: ${what}, ${this.file}:${node.loc.start.line}`.replaceAll('\n', ' ')
    if (!this.#notes.some((one) => one.startsWith(`// PORT: ${what}, `))) this.#notes.push(note)
  }

  /** The same of an expression of wechatpay-php. */
  leaveOwn(node: Located, what: string, why: string): void {
    this.left++
    this.leave(node, what, why)
  }

  /** The comments that what was just translated left behind. */
  takeNotes(): string[] {
    return this.#notes.splice(0)
  }

  /** What was taken before its statement was done. */
  giveNotes(notes: readonly string[]): void {
    this.#notes.unshift(...notes)
  }

  /** A name that nothing else in the module has. */
  ownName(name: string): string {
    let own = name
    const isTaken = (): boolean =>
      [this.#own, this.names.declared, this.names.reserved, this.imported].some((names) =>
        names.has(own),
      )
    for (let at = 2; isTaken(); at++) own = `${name}${at}`
    this.#own.add(own)
    return own
  }

  /** Whether an expression is a statement of its own, whose value nobody reads. */
  isStatement(node: Located): boolean {
    const before = this.source.slice(0, node.loc.start.offset).trimEnd()
    const behind = this.source.slice(node.loc.end.offset).trimStart()
    return /(^|[;{}:)]|\?>|<\?php|else|do)$/.test(before) && /^(;|\)|,|\?>)/.test(behind)
  }

  label(): string {
    return `loop${++this.#labels === 1 ? '' : this.#labels}`
  }

  textOf(node: Php | Located): string {
    return this.source.slice(node.loc.start.offset, node.loc.end.offset)
  }

  /** The same in a few words, as reports and comments have it. */
  briefOf(node: Php | Located): string {
    return shorten(this.textOf(node))
  }

  /** A name of the file's own in full. */
  ownInFull(name: string): string {
    const { namespace } = this.names
    return namespace === '' ? name : `${namespace}\\${name}`
  }

  /** A class name in full. */
  resolve(name: string, resolution = 'uqn'): string {
    if (resolution === 'fqn' || name.startsWith('\\')) return name.replace(/^\\/, '')
    const [first, ...rest] = name.split('\\')
    const used = this.names.uses.get(first!.toLowerCase())
    if (used !== undefined) return [used, ...rest].join('\\')
    return this.ownInFull(name)
  }

  fact(key: string): Ty | undefined {
    return this.project.fact(key)
  }
  learn(key: string, ty: Ty, isVariable = false): void {
    this.project.learn(key, ty, isVariable)
  }
}

/** The way from one file to another, as an import has it. */
export function modulePath(from: string, to: string): string {
  const path = relative(dirname(from), to).replaceAll('\\', '/')
  return path.startsWith('.') ? path : `./${path}`
}

export type Translate = (node: Php) => Expr
