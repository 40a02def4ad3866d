import {
  functionNameOf,
  childrenOf,
  isCallable,
  isClassLike,
  type Callable,
  type Php,
  type Variable,
} from '../../source/ast'
import { byReference, changers } from './changers'

/** A block and the statement in it that leads on to a place. */
export interface Step {
  readonly block: object
  readonly statement: Php
  readonly isLoop: boolean
}

/** Where a variable stands, and what happens to it there. */
export interface Occurrence {
  readonly path: readonly Step[]
  readonly offset: number
  readonly kind:
    'read' | 'assign' | 'write' | 'modify' | 'change' | 'loop' | 'init' | 'catch' | 'test'
  /** An assignment that is a whole statement. */
  readonly statement?: Php
  /** A change within what an array holds. */
  readonly isDeep?: boolean
  /** A change by a closure that shares the variable: at any time from then on. */
  readonly isShared?: boolean
}

/** Whether a variable itself gets a value. */
export const isWrite = (kind: Occurrence['kind']): boolean =>
  kind !== 'read' && kind !== 'change' && kind !== 'test'

export class Walker {
  constructor(readonly found: Map<string, Occurrence[]>) {}

  block(body: object, path: readonly Step[], isLoop = false): void {
    const statements = 'children' in body ? (body as { children: Php[] }).children : [body as Php]
    for (const statement of statements)
      this.statement(statement, [...path, { block: body, statement, isLoop }])
  }

  note(
    name: string,
    kind: Occurrence['kind'],
    node: Php,
    path: readonly Step[],
    statement?: Php,
    isDeep = false,
  ): void {
    this.add(name, { path, offset: node.loc.start.offset, kind, statement, isDeep })
  }

  add(name: string, occurrence: Occurrence): void {
    const list = this.found.get(name) ?? []
    this.found.set(name, list)
    list.push(occurrence)
  }

  statement(node: Php, path: readonly Step[]): void {
    switch (node.kind) {
      case 'block':
      case 'namespace':
      case 'declare':
        return this.block(node, path)
      case 'if':
        this.expression(node.test, path)
        this.block(node.body, path)
        if (node.alternate?.kind === 'if') this.statement(node.alternate, path)
        else if (node.alternate) this.block(node.alternate, path)
        return
      case 'foreach':
        return this.foreach(node, path)
      case 'for':
        return this.for(node, path)
      case 'while':
      case 'do':
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
        return this.attempt(node, path)
      case 'expressionstatement':
        return this.visitStatement(node, path)
      case 'static':
        for (const { variable, defaultValue } of node.variables) {
          if (defaultValue) this.expression(defaultValue, path)
          this.note(variable.name as string, 'write', variable, path)
          this.note(variable.name as string, 'write', variable, path)
        }
        return
      case 'global':
        for (const item of node.items) if (isPlain(item)) this.note(item.name, 'write', item, path)
        return
      case 'unset':
        for (const one of node.variables) this.change(one, path)
        return
      default:
        return this.expression(node, path)
    }
  }

  attempt(node: Extract<Php, { kind: 'try' }>, path: readonly Step[]): void {
    this.block(node.body, path)
    for (const one of node.catches) {
      const inside = [...path, { block: one.body, statement: one.body, isLoop: false }]
      if (one.variable) this.note(one.variable.name as string, 'catch', one.variable, inside)
      this.block(one.body, path)
    }
    if (node.always) this.block(node.always, path)
  }

  /** An expression that is a whole statement, which can declare what it assigns. */
  visitStatement(node: Extract<Php, { kind: 'expressionstatement' }>, path: readonly Step[]): void {
    const { expression } = node
    if (expression.kind === 'assign' && expression.operator === '=' && isPlain(expression.left)) {
      this.expression(expression.right, path)
      return this.note(expression.left.name, 'assign', expression.left, path, node)
    }
    if (
      expression.kind === 'assign' &&
      (expression.left.kind === 'list' || expression.left.kind === 'array')
    ) {
      this.expression(expression.right, path)
      return this.targets(expression.left, path, 'assign', node)
    }
    return this.expression(expression, path)
  }

  foreach(node: Extract<Php, { kind: 'foreach' }>, path: readonly Step[]): void {
    this.expression(node.source, path)
    const inside = [...path, { block: node.body, statement: node.body, isLoop: true }]
    for (const target of [node.key, node.value]) if (target) this.targets(target, inside, 'loop')
    const value = node.value as Variable
    if (value.byref) this.change(node.source, path, 2)
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
  change(node: Php, path: readonly Step[], depth = 0): void {
    if (isPlain(node)) return this.note(node.name, 'change', node, path, undefined, depth > 1)
    if (node.kind === 'offsetlookup') {
      if (node.offset) this.expression(node.offset, path)
      return this.change(node.what, path, depth + 1)
    }
    this.expression(node, path)
  }

  expression(node: Php, path: readonly Step[]): void {
    if ('isReference' in node) return this.change(node, path, 2)
    if (isPlain(node)) return this.note(node.name, 'read', node, path)
    switch (node.kind) {
      case 'assign':
      case 'assignref':
        return this.assignment(node, path)
      case 'pre':
      case 'post':
        if (isPlain(node.what)) return this.note(node.what.name, 'modify', node.what, path)
        return this.change(node.what, path)
      case 'closure':
        return this.closure(node, path)
      case 'arrowfunc':
        return this.arrow(node, path)
      case 'isset':
        for (const one of node.variables) {
          if (isPlain(one)) this.note(one.name, 'test', one, path)
          else this.expression(one, path)
        }
        return
      case 'call':
        return this.call(node, path)
      default:
        if (isCallable(node) || isClassLike(node)) return
        for (const child of childrenOf(node)) this.expression(child, path)
    }
  }

  assignment(node: Extract<Php, { kind: 'assign' | 'assignref' }>, path: readonly Step[]): void {
    const { left, right } = node
    this.expression(right, path)
    if (isPlain(left)) {
      this.note(
        left.name,
        node.kind === 'assign' && node.operator === '=' ? 'write' : 'modify',
        left,
        path,
      )
      if (node.kind === 'assignref' && isPlain(right)) this.note(right.name, 'change', right, path)
    } else if (left.kind === 'list' || left.kind === 'array') this.targets(left, path, 'write')
    else this.change(left, path)
  }

  closure(node: Callable & Php, path: readonly Step[]): void {
    for (const use of node.uses ?? []) {
      this.note(use.name as string, 'read', use, path)
      if (!use.byref) continue
      const { offset } = use.loc.start
      const inside = occurrencesIn(node.body ?? { children: [] }).get(use.name as string) ?? []
      const changes = inside.filter(({ kind }) => kind === 'change')
      if (inside.some(({ kind }) => isWrite(kind)))
        this.add(use.name as string, { path, offset, kind: 'modify', isShared: true })
      if (changes.length > 0) {
        const isDeep = changes.some((one) => one.isDeep)
        this.add(use.name as string, { path, offset, kind: 'change', isDeep, isShared: true })
      }
    }
  }

  /** An arrow function reads its surroundings; what it assigns is its own. */
  arrow(node: Callable & Php, path: readonly Step[]): void {
    const own = new Set(node.arguments.map(({ name }) => name.name))
    for (const one of node.arguments) if (one.value) this.expression(one.value, path)
    const inside = occurrencesIn({ children: [node.body!] })
    for (const [name, all] of inside)
      if (!own.has(name) && all[0]!.kind === 'read')
        this.add(name, { path, offset: all[0]!.offset, kind: 'read' })
  }

  call(node: Extract<Php, { kind: 'call' }>, path: readonly Step[]): void {
    const name = functionNameOf(node)
    if (node.what.kind !== 'name') this.expression(node.what, path)
    node.arguments.forEach((argument, at) => {
      if (byReference[name]?.includes(at) && isPlain(argument))
        this.note(argument.name, 'write', argument, path)
      else if (changers.has(name) && at === 0 && !isHandedOn(name, node.arguments)) {
        this.change(argument, path, ['end', 'reset', 'next'].includes(name) ? 0 : 1)
        // an object in another order is another object
        if (name === 'ksort' && isPlain(argument))
          this.note(argument.name, 'modify', argument, path)
      } else this.expression(argument, path)
    })
  }
}

/** `array_walk($a, function ($value) { … })`, which changes nothing of the array. */
function isHandedOn(name: string, [, fn]: readonly Php[]): boolean {
  if (name !== 'array_walk' || !fn || !isCallable(fn)) return false
  return !fn.arguments.some(({ byref }) => byref)
}

export const isThis = (node: Php): boolean => node.kind === 'variable' && node.name === 'this'

export const isPlain = (node: Php): node is Variable & { name: string } & Php =>
  node.kind === 'variable' && typeof node.name === 'string' && node.name !== 'this'

/** Every variable of a body, by its name. */
export function occurrencesIn(body: object): Map<string, Occurrence[]> {
  const found = new Map<string, Occurrence[]>()
  new Walker(found).block(body, [])
  return found
}
