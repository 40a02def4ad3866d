import { types } from 'node:util'
import { call, cast, id, mayBeAbsent } from '../code/make'
import type { Arrow, ClassMember, Expr, Stmt } from '../code/nodes'
import { isArrow } from '../code/parts'
import { inMain } from './statements/main-function'
import {
  none,
  isForeign,
  isGenerator,
  isPrim,
  never,
  nonNull,
  objectOf,
  plainTypeOf,
} from '../types/ty'
import {
  eitherType,
  givesWaitingGenerator,
  isAwaited,
  isCounting,
  isGathering,
  isWaitingGenerator,
  waitingType,
} from './functions/waiting-generators'
import { helperStatement } from './scope/helper-statements'
import { helperName } from './scope/naming'
import { spellingOf } from './scope/spelling'
import { counterpartArguments, waitingCounterpart } from './functions/waiting-callbacks'
import { castTo } from './values/coerce'
import type { Unit } from './scope/unit'
import {
  calledAs,
  isThen,
  isWait,
  waitsForCallback,
  waitsInside,
  waitsItself,
} from './functions/waiting'

/** A file in the promise form: what waits is awaited, functions on the way are async. */
export function makeAsync(statements: readonly Stmt[], unit: Unit): Stmt[] {
  const before = new Set(unit.helpers)
  const rewritten = new Rewriter(unit).any(statements) as Stmt[]
  const more = [...unit.helpers].filter((name) => !before.has(name))
  if (more.length > 0) unit.spelling = spellingOf(unit)
  const changed = [
    ...rewritten.filter((one) => !isOutdated(one, rewritten)),
    ...more.map((name) => helperStatement(name, unit)),
  ]
  return inMain(changed)
}

/** Whether a function at the end of a file counts what is awaited now, by another one. */
const isOutdated = (one: Stmt, all: readonly Stmt[]): boolean =>
  one.kind === 'lines' &&
  one.helper === 'withKeys' &&
  !JSON.stringify(all, (key, value: unknown) => (key === 'ty' ? undefined : value)).includes(
    `"name":"${helperName('withKeys')}"`,
  )

type Linked = Extract<Expr, { kind: 'member' | 'index' }>

/** What follows an answer that is not waited for where `?.` found nothing to ask asks as well. */
function askedAfter(node: Linked): Expr {
  const { object } = node
  const waited = object.kind === 'bang' ? object.value : object
  return waited.kind === 'await' && mayBeAbsent(waited.value)
    ? { ...node, object: waited, optional: true }
    : node
}

/** A node of other parts; types and comments stay. */
const mapParts = <T extends object>(node: T, change: (part: unknown) => unknown): T =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      ['ty', 'to', 'returns', 'lead'].includes(name) ? (value as unknown) : change(value),
    ]),
  ) as T

/** A function that is handed to what takes none that waits: what it is given is written out. */
function castHanded(fn: Expr): Expr {
  const types = fn.ty.kind === 'function' ? fn.ty.params : []
  const params = (fn as Arrow).params.map((one, at) => ({ ...one, ty: one.ty ?? types?.[at] }))
  return cast({ ...fn, params } as Expr, never)
}

class Rewriter {
  constructor(readonly unit: Unit) {}

  any(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((one) => this.any(one))
    if (typeof node !== 'object' || node === null || types.isMap(node)) return node
    const kind = (node as { kind?: unknown }).kind
    if (kind === 'member' || kind === 'index') return askedAfter(this.inside(node) as Linked)
    if (kind === 'call') return this.call(node as Extract<Expr, { kind: 'call' }>)
    if (kind === 'method') return this.method(node as Extract<ClassMember, { kind: 'method' }>)
    if (kind === 'function' && 'fn' in node)
      return { ...node, fn: this.fn((node as { fn: Arrow }).fn) }
    if (isArrow(node)) return this.fn(node)
    const { waiting } = this.unit.project
    if (kind === 'forOf' && isAwaited(node, waiting))
      return { ...this.inside(node as Stmt), isAwait: true }
    if (kind === 'array') {
      const [only, ...rest] = (node as Extract<Expr, { kind: 'array' }>).items
      if (only?.kind === 'spread' && rest.length === 0 && isGathering(only, waiting))
        return this.gather(only.value)
    }
    if (kind === 'spread' && isGathering(node, waiting)) {
      const { value } = node as Extract<Expr, { kind: 'spread' }>
      return { ...node, value: this.gather(value) }
    }
    if (kind === 'let' || kind === 'property') {
      const made = this.inside(node as Extract<Stmt, { kind: 'let' }>)
      return made.ty ? { ...made, ty: eitherType(made.ty, waiting) } : made
    }
    return this.inside(node)
  }

  /** All that a generator that waits gives. */
  gather(value: Expr): Expr {
    const made = call(id(this.unit.helper('gather')), [this.any(value) as Expr], value.ty)
    return { kind: 'await', value: made, ty: value.ty }
  }

  inside<T extends object>(node: T): T {
    return mapParts(node, (part) => this.any(part))
  }

  fn(node: Arrow): Arrow {
    const waits =
      waitsInside(node.body, this.unit.project.waiting) ||
      (node.symbol !== undefined && this.unit.project.waiting.has(node.symbol))
    const { waiting } = this.unit.project
    const inside = this.inside(node)
    const params = inside.params.map((one) => ({ ...one, ty: eitherType(one.ty, waiting) }))
    const made = { ...inside, params }
    if (!waits) return made
    if (made.returns && isGenerator(nonNull(plainTypeOf(made.returns)))) {
      const isGiven = made.generator || givesWaitingGenerator(node.symbol, waiting)
      if (isGiven)
        return { ...made, isAsync: made.generator === true, returns: waitingType(made.returns) }
    }
    return {
      ...made,
      isAsync: true,
      ...(node.returns
        ? {
            returns: objectOf('Promise', [isPrim(node.returns, 'undefined') ? none : node.returns]),
          }
        : {}),
    }
  }

  method(node: Extract<ClassMember, { kind: 'method' }>): ClassMember {
    const made = this.fn(node.fn)
    // what has no body says what it gives, not how
    const fn = node.isAbstract ? { ...made, isAsync: false } : made
    if (node.name !== 'constructor' || !fn.isAsync) return { ...node, fn }
    const { file } = this.unit
    const { line, column } = node.at!
    const what = 'a constructor that waits for an answer'
    this.unit.items.push({
      remark: 'left',
      file,
      line,
      column: column + 1,
      what,
      why: 'cannot be async: make the call in a static method that gives the object',
    })
    const lead = [...(node.lead ?? []), `// PORT: ${what}, ${file}:${line}`]
    return { ...node, fn: this.inConstructor(node.fn) as Arrow, lead }
  }

  /** What a constructor gets of a function that waits is a promise, whatever it does with it. */
  inConstructor(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((one) => this.inConstructor(one))
    if (typeof node !== 'object' || node === null || types.isMap(node)) return node
    const made = mapParts(node as Expr, (part) => this.inConstructor(part))
    const isPromised =
      (node as Expr).kind === 'call' &&
      waitsItself(node as Expr, this.unit.project.waiting) &&
      !(node as { verb?: unknown }).verb &&
      !isWait(node as Expr)
    return isPromised ? castTo(this.unit, made, made.ty) : made
  }

  /** A function that waits, where nobody waits for it. */
  tellHanded({ at }: Arrow): void {
    if (!at) return
    this.unit.items.push({
      remark: 'left',
      file: this.unit.file,
      line: at.line,
      column: at.column + 1,
      what: 'a function that waits for an answer',
      why: 'is handed to what does not wait for it, as far as the port knows: await it there',
    })
  }

  call(node: Extract<Expr, { kind: 'call' }>): Expr {
    const { waiting } = this.unit.project
    const awaitValue = (value: Expr): Expr => ({ kind: 'await', value, ty: node.ty })
    const made = this.inside(node)
    if (isWait(node)) return awaitValue((made.callee as Extract<Expr, { kind: 'member' }>).object)
    if (node.verb && made.callee.kind === 'member')
      return awaitValue({
        ...made,
        verb: false,
        callee: { ...made.callee, name: `${made.callee.name}Async` },
      })
    const waits = node.args.find((arg) => isArrow(arg) && waitsInside(arg.body, waiting))
    const counterpart = waitingCounterpart(node)
    if (counterpart !== undefined && waitsForCallback(node, waiting))
      return awaitValue(
        call(id(this.unit.helper(counterpart)), counterpartArguments(made), node.ty),
      )
    if (isCounting(node) && isWaitingGenerator(node, waiting))
      return { ...made, callee: id(this.unit.helper('withKeysAwaited')) }
    if (isGathering(node, waiting)) {
      const args = node.args.map((one, at) =>
        isWaitingGenerator(one, waiting) ? this.gather(one) : made.args[at]!,
      )
      return { ...made, args }
    }
    if (waits && !isThen(node) && !waiting.has(calledAs(waits.handedTo ?? ''))) {
      this.tellHanded(waits as Arrow)
      made.args = made.args.map((arg, at) =>
        node.args[at] === waits && !isForeign(plainTypeOf(node.ty)) ? castHanded(arg) : arg,
      )
    }
    return waitsItself(node, waiting) ? awaitValue(made) : made
  }
}
