/** The parts of php-parser's tree that a port looks at. */
export interface Position {
  line: number
  column: number
  offset: number
}
export interface Located {
  loc: { start: Position; end: Position }
  parenthesizedExpression?: boolean
}

/** One node type for each kind, so that a test of `kind` tells them apart. */
type Split<P> = P extends { kind: infer K } ? (K extends string ? P & { kind: K } : never) : never
export type Php = Split<Any> & Located

type Any =
  | { kind: 'program' | 'block'; children: Php[] }
  | { kind: 'namespace'; name: string; children: Php[] }
  | { kind: 'usegroup'; name: string | null; type: string | null; items: UseItem[] }
  | { kind: 'declare'; children: Php[] }
  | {
      kind: 'class'
      name: Identifier | null
      isAnonymous: boolean
      extends: Php | null
      implements: Php[] | null
      body: Php[]
      isAbstract: boolean
      isFinal: boolean
      isReadonly: boolean
    }
  | { kind: 'interface'; name: Identifier; extends: Php[] | null; body: Php[] }
  | { kind: 'trait'; name: Identifier; body: Php[] }
  | { kind: 'enum'; name: Identifier; valueType: Php | null; implements: Php[] | null; body: Php[] }
  | { kind: 'enumcase'; name: Identifier; value: Php | null }
  | { kind: 'traituse'; traits: Php[] }
  | { kind: 'classconstant'; constants: Constant[]; visibility: string }
  | { kind: 'constantstatement'; constants: Constant[] }
  | { kind: 'propertystatement'; properties: Property[]; visibility: string; isStatic: boolean }
  | Callable
  | { kind: 'expressionstatement'; expression: Php }
  | { kind: 'echo' | 'print'; expressions?: Php[]; expression?: Php; shortForm?: boolean }
  | { kind: 'inline'; value: string; raw: string }
  | { kind: 'return'; expr: Php | null }
  | { kind: 'if'; test: Php; body: Php; alternate: Php | null }
  | {
      kind: 'foreach'
      source: Php
      key: Php | null
      value: Php
      body: Php
      /** The value is each key. */
      isOverKeys?: boolean
    }
  | { kind: 'for'; init: Php[]; test: Php[]; increment: Php[]; body: Php }
  | { kind: 'while' | 'do'; test: Php; body: Php }
  | {
      kind: 'switch'
      test: Php
      body: {
        children: (Located & { kind: 'case'; test: Php | null; body: { children: Php[] } | null })[]
      }
    }
  | { kind: 'break' | 'continue'; level: Php | null }
  | { kind: 'try'; body: Php; catches: Catch[]; always: Php | null }
  | { kind: 'throw'; what: Php }
  | { kind: 'global'; items: Php[] }
  | { kind: 'static'; variables: { variable: Variable; defaultValue: Php | null }[] }
  | { kind: 'unset' | 'isset'; variables: Php[] }
  | { kind: 'empty'; expression: Php }
  | { kind: 'exit'; expression: Php | null }
  | { kind: 'include'; target: Php; once: boolean; require: boolean }
  | { kind: 'eval'; source: Php }
  | { kind: 'goto' | 'label' | 'noop' | 'halt' | 'error' | 'magic-unknown' }
  | Variable
  | { kind: 'string'; value: string; raw: string; isDoubleQuote: boolean }
  | { kind: 'nowdoc'; value: string; label: string }
  | { kind: 'number'; value: string }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'nullkeyword' }
  | { kind: 'encapsed'; value: Php[]; type: string }
  | { kind: 'encapsedpart'; expression: Php; syntax: string | null; curly: boolean }
  | Name
  | {
      kind: 'classreference' | 'selfreference' | 'staticreference' | 'parentreference'
      raw: string
    }
  | Identifier
  | { kind: 'magic'; value: string; raw: string }
  | { kind: 'array' | 'list'; items: ArrayEntry[]; shortForm: boolean; isOpen?: boolean }
  | ArrayEntry
  | { kind: 'assign' | 'assignref'; left: Php; right: Php; operator: string; isNoted?: boolean }
  | { kind: 'bin'; type: string; left: Php; right: Php }
  | { kind: 'unary'; type: string; what: Php }
  | { kind: 'pre' | 'post'; type: string; what: Php }
  | { kind: 'cast'; type: string; expr: Php }
  | { kind: 'silent'; expr: Php }
  | { kind: 'retif'; test: Php; trueExpr: Php | null; falseExpr: Php }
  | { kind: 'offsetlookup'; what: Php; offset: Php | false | null }
  | { kind: 'propertylookup' | 'nullsafepropertylookup' | 'staticlookup'; what: Php; offset: Php }
  | { kind: 'call'; what: Php; arguments: Php[] }
  | { kind: 'new'; what: Php; arguments: Php[] }
  | { kind: 'clone'; what: Php }
  | { kind: 'namedargument'; name: string; value: Php }
  | { kind: 'variadic'; what: Php }
  | { kind: 'variadicplaceholder' }
  | { kind: 'match'; cond: Php; arms: { conds: Php[] | null; body: Php; loc: Located['loc'] }[] }
  | { kind: 'yield'; value: Php | null; key: Php | null }
  | { kind: 'yieldfrom'; value: Php }
  | { kind: 'typereference'; name: string; raw: string }
  | { kind: 'uniontype' | 'intersectiontype'; types: Php[] }

export type Node<K extends Php['kind']> = Extract<Php, { kind: K }>

export interface Identifier extends Located {
  kind: 'identifier'
  name: string
}
export interface Name extends Located {
  kind: 'name'
  name: string
  resolution: 'uqn' | 'qn' | 'fqn' | 'rn'
}
export interface Variable extends Located {
  kind: 'variable'
  name: string | Php
  byref?: boolean
  curly?: boolean
}
export interface UseItem {
  name: string
  alias: { name: string } | null
  type: string | null
  loc: Located['loc']
}
export interface Constant extends Located {
  name: Identifier | string
  value: Php
}
export interface Property extends Located {
  name: Identifier
  value: Php | null
  nullable: boolean
  type: Php | null
  readonly: boolean
}
export interface ArrayEntry extends Located {
  kind: 'entry'
  key: Php | null
  value: Php
  byRef: boolean
  unpack: boolean
}
export interface Catch extends Located {
  kind: 'catch'
  what: Name[]
  variable: Variable | null
  body: Php
}
export interface Parameter extends Located {
  name: Identifier
  value: Php | null
  type: Php | null
  byref: boolean
  variadic: boolean
  nullable: boolean
  readonly: boolean
  flags: number
}
/** What has parameters and a body. */
export interface Callable extends Located {
  kind: 'function' | 'method' | 'closure' | 'arrowfunc'
  name?: Identifier
  arguments: Parameter[]
  uses?: Variable[]
  type: Php | null
  nullable: boolean
  body: Php | null
  byref: boolean
  isStatic?: boolean
  isAbstract?: boolean
  visibility?: string
  /** What it yields, where it is a generator: pairs where a `yield` in it has a key. */
  yields?: 'values' | 'pairs'
}
export interface Comment extends Located {
  kind: 'commentline' | 'commentblock'
  value: string
}
export interface Tree {
  children: Php[]
  comments: Comment[]
  errors: { message: string; line: number }[]
}

export const isPhp = (value: unknown): value is Php =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { kind?: unknown }).kind === 'string'

/** The nodes directly inside one. */
export function childrenOf(node: object): Php[] {
  const found: Php[] = []
  takeChildren(node, found)
  return found
}

/** What is no child of a node. */
const aside: ReadonlySet<string> = new Set([
  'loc',
  'leadingComments',
  'trailingComments',
  'comments',
])

function takeChildren(node: object, found: Php[]): void {
  for (const name of Object.keys(node)) {
    const value = (node as Record<string, unknown>)[name]
    if (typeof value === 'object' && value !== null && !aside.has(name)) takeValue(value, found)
  }
}

function takeValue(value: unknown, found: Php[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const one of value) takeValue(one, found)
  else if (isPhp(value)) found.push(value)
  else if ('loc' in value) takeChildren(value, found)
}

/** Whether a node or one inside it is of a kind; functions inside are left out unless asked for. */
export function contains(
  node: object,
  test: (node: Php) => boolean,
  intoFunctions = false,
): boolean {
  return childrenOf(node).some(
    (child) =>
      test(child) ||
      ((intoFunctions || !isCallable(child)) && contains(child, test, intoFunctions)),
  )
}

const callables: ReadonlySet<string> = new Set(['function', 'method', 'closure', 'arrowfunc'])
const classLikes: ReadonlySet<string> = new Set(['class', 'interface', 'trait', 'enum'])
export const isCallable = (node: Php): node is Callable & Php => callables.has(node.kind)
/**
 * The function that a call names, in small letters and without a `\\` before it, as PHP looks for it;
 * '' where a node is none of a function by its name.
 */
export const functionNameOf = (node: Php | undefined): string =>
  node?.kind === 'call' && node.what.kind === 'name'
    ? node.what.name.replace(/^\\/, '').toLowerCase()
    : ''

/** Whether a node calls a function of PHP's by its name. */
export const isCallOf = (node: Php | undefined, name: string): node is Node<'call'> & Php =>
  functionNameOf(node) === name

/** The function or the method that a call names, in small letters and without a namespace; else ''. */
export function calledName(what: Php): string {
  if (what.kind === 'name') return what.name.split('\\').at(-1)!.toLowerCase()
  const isMethod = ['propertylookup', 'nullsafepropertylookup', 'staticlookup'].includes(what.kind)
  const { offset } = what as Node<'propertylookup'>
  return isMethod && offset.kind === 'identifier' ? offset.name.toLowerCase() : ''
}

export const isClassLike = (node: Php): boolean => classLikes.has(node.kind)

/** The node that has most others around it. */
export function deepestOf(tree: Tree): Php | undefined {
  let deepest: { node: Php; depth: number } | undefined
  const waiting = childrenOf(tree).map((node) => ({ node, depth: 1 }))
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (!deepest || one.depth > deepest.depth) deepest = one
    const depth = one.depth + 1
    for (const node of childrenOf(one.node)) waiting.push({ node, depth })
  }
  return deepest?.node
}

/** Every node below one, from the top; with a stack of its own, however deep they are. */
export function walk(node: object): Php[] {
  const found: Php[] = []
  const waiting = childrenOf(node).reverse()
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    found.push(one)
    const children = childrenOf(one)
    for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!)
  }
  return found
}
