import { childrenOf, isCallable, isClassLike, type Callable, type Php, type Variable } from '../source/ast'

/** A block and the statement in it that leads on to a place. */
export interface Step { readonly block: object, readonly statement: Php, readonly isLoop: boolean }

/** Where a variable stands, and what happens to it there. */
export interface Occurrence {
  readonly path: readonly Step[]
  readonly offset: number
  readonly kind: 'read' | 'assign' | 'write' | 'modify' | 'change' | 'loop' | 'init' | 'catch' | 'test'
  /** An assignment that is a whole statement. */
  readonly statement?: Php
}

/** How a variable comes into being in TypeScript. */
export type Declaration =
  | { readonly how: 'param' }
  | { readonly how: 'inline', readonly statement: Php, readonly isConst: boolean }
  | { readonly how: 'loop' | 'init' | 'catch', readonly isConst: boolean }
  | { readonly how: 'hoisted', readonly block: object, readonly statement: Php, readonly isSafe: boolean }
  | { readonly how: 'never' }

export interface Variables {
  readonly occurrences: Map<string, Occurrence[]>
  /** How it comes into being, there where it stands. */
  declaration(name: string, offset: number): Declaration
  /** Which of several variables of the same name this is: they live in blocks apart. */
  partOf(name: string, offset: number): number
  /** Whether parts of an array in it are written to. */
  isChanged(name: string): boolean
  /** Whether it is assigned again once it has a value. */
  isReassigned(name: string): boolean
}

/** Functions of PHP's that write to what they are given: which argument. */
const byReference: Readonly<Record<string, readonly number[]>> = {
  preg_match: [2], preg_match_all: [2], openssl_sign: [1], openssl_public_encrypt: [1], openssl_private_decrypt: [1], parse_str: [1],
  openssl_pkcs12_read: [1], getimagesize: [1], str_replace: [3], exec: [1, 2],
}
const changers = new Set(['sort', 'rsort', 'usort', 'uasort', 'uksort', 'ksort', 'krsort', 'asort', 'arsort', 'array_push', 'array_pop', 'array_shift', 'array_unshift', 'array_splice', 'shuffle', 'end', 'reset', 'next', 'array_walk'])

/** Finds every variable of a function's own scope. */
export function variablesOf(body: object, params: readonly string[]): Variables {
  const occurrences = new Map<string, Occurrence[]>()
  new Walker(occurrences).block(body, [])
  const declarations = new Map<string, Part[]>()
  const partsOf = (name: string): Part[] => {
    let found = declarations.get(name)
    if (!found) declarations.set(name, found = params.includes(name) ? [whole({ how: 'param' })] : declare(occurrences.get(name) ?? []))
    return found
  }
  const indexOf = (name: string, offset: number): number => Math.max(0, partsOf(name).findIndex(({ from, to }) => offset >= from && offset <= to))
  return {
    occurrences,
    declaration: (name, offset) => partsOf(name)[indexOf(name, offset)]!.declaration,
    partOf: indexOf,
    isChanged: name => (occurrences.get(name) ?? []).some(({ kind }) => kind === 'change'),
    isReassigned: name => (occurrences.get(name) ?? []).filter(({ kind }) => kind !== 'read' && kind !== 'change' && kind !== 'test').length > (params.includes(name) ? 0 : 1),
  }
}

/** One of the variables that share a name: from where to where it lives. */
interface Part { readonly declaration: Declaration, readonly from: number, readonly to: number }
const whole = (declaration: Declaration): Part => ({ declaration, from: 0, to: Number.POSITIVE_INFINITY })

/** Where the declaration of a variable belongs; several, where it starts anew in blocks that have nothing to do with each other. */
function declare(all: readonly Occurrence[]): Part[] {
  const found = [...all].sort((a, b) => a.offset - b.offset)
  const common = found.length > 0 ? commonPath(found.map(({ path }) => path)) : []
  const one = declareOne(found, common)
  if (one.how !== 'hoisted') return [whole(one)]
  return partsWithin(found, common) ?? [whole(one)]
}

function partsWithin(found: readonly Occurrence[], common: readonly Step[]): Part[] | undefined {
  const groups = new Map<object, Occurrence[]>()
  for (const one of found) {
    const next = one.path[common.length]
    if (!next) return undefined
    groups.set(next.block, [...groups.get(next.block) ?? [], one])
  }
  const parts: Part[] = []
  for (const [block, group] of groups) {
    const inner = commonPath(group.map(({ path }) => path))
    const declaration = declareOne(group, inner)
    const { loc } = block as Php
    const [from, to] = [Math.min(group[0]!.offset, loc.start.offset), loc.end.offset]
    if (declaration.how !== 'hoisted' && declaration.how !== 'never') parts.push({ declaration, from, to })
    else {
      const deeper = inner.length > common.length ? partsWithin(group, inner) : undefined
      if (!deeper) return undefined
      parts.push(...deeper)
    }
  }
  return parts
}

function declareOne(found: readonly Occurrence[], common: readonly Step[]): Declaration {
  const [first] = found
  const writes = found.filter(({ kind }) => kind !== 'read' && kind !== 'change' && kind !== 'test')
  if (!first || writes.length === 0) return { how: 'never' }
  const isConst = writes.length === 1
  const inner = common.at(-1)
  const isWithin = first.path.length === common.length
  if ((first.kind === 'loop' || first.kind === 'init' || first.kind === 'catch') && isWithin) return { how: first.kind, isConst }
  if (first.kind === 'assign' && isWithin && first.statement && inner?.statement === first.statement) return { how: 'inline', statement: first.statement, isConst }
  const loop = common.findIndex(step => step.isLoop)
  const place = loop > 0 ? common.slice(0, loop) : common
  return { how: 'hoisted', block: place.at(-1)!.block, statement: statementIn(found, place), isSafe: false }
}

const statementIn = (found: readonly Occurrence[], place: readonly Step[]): Php => found[0]!.path[place.length - 1]!.statement

/** The blocks that all places are in. */
function commonPath(paths: readonly (readonly Step[])[]): readonly Step[] {
  const [first, ...rest] = paths
  let length = first!.length
  for (const path of rest) {
    let at = 0
    while (at < length && at < path.length && path[at]!.block === first![at]!.block) at++
    length = at
  }
  return first!.slice(0, length)
}

class Walker {
  constructor(readonly found: Map<string, Occurrence[]>) {}

  block(body: object, path: readonly Step[], isLoop = false): void {
    const statements = 'children' in body ? (body as { children: Php[] }).children : [body as Php]
    for (const statement of statements) this.statement(statement, [...path, { block: body, statement, isLoop }])
  }

  note(name: string, kind: Occurrence['kind'], node: Php, path: readonly Step[], statement?: Php): void {
    const list = this.found.get(name) ?? []
    this.found.set(name, list)
    list.push({ path, offset: node.loc.start.offset, kind, statement })
  }

  statement(node: Php, path: readonly Step[]): void {
    switch (node.kind) {
      case 'block': case 'namespace': case 'declare': return this.block(node, path)
      case 'if':
        this.expression(node.test, path)
        this.block(node.body, path)
        if (node.alternate?.kind === 'if') this.statement(node.alternate, path)
        else if (node.alternate) this.block(node.alternate, path)
        return
      case 'foreach': return this.foreach(node, path)
      case 'for': return this.for(node, path)
      case 'while': case 'do':
        this.expression(node.test, path)
        return this.block(node.body, path, true)
      case 'switch':
        this.expression(node.test, path)
        for (const one of node.body.children) {
          if (one.test) this.expression(one.test, path)
          if (one.body) this.block(one.body, path)
        }
        return
      case 'try':
        this.block(node.body, path)
        for (const one of node.catches) {
          const inside = [...path, { block: one.body, statement: one.body, isLoop: false }]
          if (one.variable) this.note(one.variable.name as string, 'catch', one.variable, inside)
          this.block(one.body, path)
        }
        if (node.always) this.block(node.always, path)
        return
      case 'expressionstatement': {
        const { expression } = node
        if (expression.kind === 'assign' && expression.operator === '=' && isPlain(expression.left)) {
          this.expression(expression.right, path)
          return this.note(expression.left.name, 'assign', expression.left, path, node)
        }
        if (expression.kind === 'assign' && (expression.left.kind === 'list' || expression.left.kind === 'array')) {
          this.expression(expression.right, path)
          return this.targets(expression.left, path, 'assign', node)
        }
        return this.expression(expression, path)
      }
      case 'static':
        for (const { variable, defaultValue } of node.variables) {
          if (defaultValue) this.expression(defaultValue, path)
          this.note(variable.name as string, 'write', variable, path)
          this.note(variable.name as string, 'write', variable, path)
        }
        return
      case 'global': for (const item of node.items) if (isPlain(item)) this.note(item.name, 'write', item, path)
        return
      case 'unset': for (const one of node.variables) this.change(one, path)
        return
      default: return this.expression(node, path)
    }
  }

  foreach(node: Extract<Php, { kind: 'foreach' }>, path: readonly Step[]): void {
    this.expression(node.source, path)
    const inside = [...path, { block: node.body, statement: node.body, isLoop: true }]
    for (const target of [node.key, node.value]) if (target) this.targets(target, inside, 'loop')
    const value = node.value as Variable
    if (value.byref) this.change(node.source, path)
    this.block(node.body, path, true)
  }

  for(node: Extract<Php, { kind: 'for' }>, path: readonly Step[]): void {
    const inside = [...path, { block: node, statement: node, isLoop: true }]
    for (const one of node.init) {
      if (one.kind === 'assign' && isPlain(one.left)) {
        this.expression(one.right, inside)
        this.note(one.left.name, node.init.length === 1 ? 'init' : 'write', one.left, inside)
      } else this.expression(one, inside)
    }
    for (const one of [...node.test, ...node.increment]) this.expression(one, inside)
    this.block(node.body, inside, true)
  }

  targets(node: Php, path: readonly Step[], kind: Occurrence['kind'], statement?: Php): void {
    if (isPlain(node)) return this.note(node.name, kind, node, path, statement)
    if (node.kind === 'list' || node.kind === 'array') {
      for (const item of node.items) {
        if (item.kind !== 'entry') continue
        if (item.key) this.expression(item.key, path)
        this.targets(item.value, path, kind, statement)
      }
      return
    }
    this.change(node, path)
  }

  /** Something inside what a variable holds is written. */
  change(node: Php, path: readonly Step[]): void {
    if (isPlain(node)) return this.note(node.name, 'change', node, path)
    if (node.kind === 'offsetlookup') {
      if (node.offset) this.expression(node.offset, path)
      return this.change(node.what, path)
    }
    this.expression(node, path)
  }

  expression(node: Php, path: readonly Step[]): void {
    if (isPlain(node)) return this.note(node.name, 'read', node, path)
    switch (node.kind) {
      case 'assign': case 'assignref': return this.assignment(node, path)
      case 'pre': case 'post':
        if (isPlain(node.what)) return this.note(node.what.name, 'modify', node.what, path)
        return this.change(node.what, path)
      case 'closure': return this.closure(node, path)
      case 'arrowfunc': return this.arrow(node, path)
      case 'isset':
        for (const one of node.variables) {
          if (isPlain(one)) this.note(one.name, 'test', one, path)
          else this.expression(one, path)
        }
        return
      case 'call': return this.call(node, path)
      default:
        if (isCallable(node) || isClassLike(node)) return
        for (const child of childrenOf(node)) this.expression(child, path)
    }
  }

  assignment(node: Extract<Php, { kind: 'assign' | 'assignref' }>, path: readonly Step[]): void {
    const { left, right } = node
    this.expression(right, path)
    if (isPlain(left)) {
      this.note(left.name, node.kind === 'assign' && node.operator === '=' ? 'write' : 'modify', left, path)
      if (node.kind === 'assignref' && isPlain(right)) this.note(right.name, 'change', right, path)
    } else if (left.kind === 'list' || left.kind === 'array') this.targets(left, path, 'write')
    else this.change(left, path)
  }

  closure(node: Callable & Php, path: readonly Step[]): void {
    for (const use of node.uses ?? []) {
      this.note(use.name as string, 'read', use, path)
      if (!use.byref) continue
      const inside = variablesOf(node.body ?? { children: [] }, [])
      if (inside.occurrences.get(use.name as string)?.some(({ kind }) => kind !== 'read' && kind !== 'test')) this.note(use.name as string, 'modify', use, path)
    }
  }

  /** An arrow function reads its surroundings; what it assigns is its own. */
  arrow(node: Callable & Php, path: readonly Step[]): void {
    const own = new Set(node.arguments.map(({ name }) => name.name))
    for (const one of node.arguments) if (one.value) this.expression(one.value, path)
    const inside = variablesOf({ children: [node.body!] }, [...own])
    for (const [name, all] of inside.occurrences) if (!own.has(name) && all[0]!.kind === 'read') this.found.set(name, [...this.found.get(name) ?? [], { path, offset: all[0]!.offset, kind: 'read' }])
  }

  call(node: Extract<Php, { kind: 'call' }>, path: readonly Step[]): void {
    const name = node.what.kind === 'name' ? node.what.name.replace(/^\\/, '').toLowerCase() : ''
    if (node.what.kind !== 'name') this.expression(node.what, path)
    node.arguments.forEach((argument, at) => {
      if (byReference[name]?.includes(at) && isPlain(argument)) this.note(argument.name, 'write', argument, path)
      else if (changers.has(name) && at === 0) this.change(argument, path)
      else this.expression(argument, path)
    })
  }
}

export const isPlain = (node: Php): node is Variable & { name: string } & Php => node.kind === 'variable' && typeof node.name === 'string' && node.name !== 'this'
