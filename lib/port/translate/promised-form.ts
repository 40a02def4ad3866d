import { types } from 'node:util'
import { call, id, invoke, mayBeAbsent, raw, statement } from '../code/make'
import type { Arrow, ClassMember, Expr, Stmt } from '../code/nodes'
import {
  isGenerator,
  isObject,
  isPrim,
  objectOf,
  plainTypeOf,
  typeText,
  unknown,
} from '../types/ty'
import { castTo } from './values/coerce'
import type { Unit } from './scope/unit'

type Symbols = Set<string>

const isArrow = (value: unknown): value is Arrow =>
  (value as { kind?: unknown } | null)?.kind === 'arrow'

/** The parts of a node, whatever it is; types are none. */
function partsOf(node: object): unknown[] {
  return Object.entries(node)
    .filter(([name]) => name !== 'ty' && name !== 'to' && name !== 'returns' && name !== 'lead')
    .map(([, value]) => value as unknown)
}

const isWait = (node: Expr): boolean =>
  node.kind === 'call' &&
  node.callee.kind === 'member' &&
  node.callee.name === 'wait' &&
  isObject(plainTypeOf(node.callee.object.ty), 'ResponsePromise')

/** Stands for whatever generator waits. */
const anyGenerator = '*'

/** Whether a loop goes over a generator that waits. */
const isAwaited = (node: object, waiting: Symbols): boolean => {
  const { kind, of } = node as Partial<Extract<Stmt, { kind: 'forOf' }>>
  if (kind !== 'forOf' || !of || !isGenerator(plainTypeOf(of.ty))) return false
  return waiting.has((of.kind === 'call' && of.target) || anyGenerator)
}

/** Whether a node waits itself: a verb, `wait()`, or a call of something that waits. */
function waitsItself(node: Expr, waiting: Symbols): boolean {
  if (node.kind !== 'call') return false
  if (node.verb || isWait(node)) return true
  if (node.callee.kind === 'arrow' && !node.callee.generator)
    return waitsInside(node.callee.body, waiting)
  return node.target !== undefined && waiting.has(node.target)
}

/** Whether anything waits in a body, functions inside aside. */
function waitsInside(node: unknown, waiting: Symbols): boolean {
  if (Array.isArray(node)) return node.some((one) => waitsInside(one, waiting))
  if (typeof node !== 'object' || node === null) return false
  if (waitsItself(node as Expr, waiting) || isAwaited(node, waiting)) return true
  if (
    (node as Expr).kind === 'call' &&
    isMapping(node as Expr) &&
    (node as Extract<Expr, { kind: 'call' }>).args.some(
      (arg) => isArrow(arg) && waitsInside(arg.body, waiting),
    )
  )
    return true
  return partsOf(node).some((one) => !isArrow(one) && waitsInside(one, waiting))
}

const isMapping = (node: Expr): boolean =>
  node.kind === 'call' && node.callee.kind === 'member' && node.callee.name === 'map'

/**
 * Finds the functions that wait, in one round over a file.
 *
 * @returns whether there are more than before
 */
export function findWaiting(node: unknown, waiting: Symbols): boolean {
  if (Array.isArray(node)) return node.map((one) => findWaiting(one, waiting)).some(Boolean)
  if (typeof node !== 'object' || node === null) return false
  let more = partsOf(node)
    .map((one) => findWaiting(one, waiting))
    .some(Boolean)
  if (
    isArrow(node) &&
    node.symbol !== undefined &&
    !waiting.has(node.symbol) &&
    waitsInside(node.body, waiting)
  ) {
    waiting.add(node.symbol)
    if (node.generator) waiting.add(anyGenerator)
    more = true
  }
  return more
}

/** A file in the promise form: what waits is awaited, functions on the way are async. */
export function makeAsync(statements: readonly Stmt[], unit: Unit): Stmt[] {
  const changed = new Rewriter(unit).any(statements) as Stmt[]
  return changed.some((one) => isProgram(one) && awaits(one)) ? inMain(changed) : changed
}

const isProgram = (one: Stmt): boolean =>
  !['import', 'function', 'class', 'lines'].includes(one.kind)

function awaits(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(awaits)
  if (typeof node !== 'object' || node === null || isArrow(node)) return false
  const { kind, isAwait } = node as { kind?: unknown; isAwait?: boolean }
  return kind === 'await' || isAwait === true || partsOf(node).some(awaits)
}

/** A program that awaits stands in a function, since a CommonJS module cannot await by itself. */
function inMain(statements: readonly Stmt[]): Stmt[] {
  // what comes before stays outside, where functions see it
  const first = statements.findIndex((one) => isProgram(one) && awaits(one))
  const body = statements.filter(
    (one, at) =>
      at >= first &&
      (isProgram(one) || (one.kind === 'lines' && at > first && one.text.startsWith('//'))),
  )
  const others = statements.filter((one) => !body.includes(one))
  const head = others.filter((one) => statements.indexOf(one) < first)
  const tail = others.filter((one) => statements.indexOf(one) >= first)
  const main: Stmt = {
    kind: 'function',
    name: 'main',
    fn: {
      kind: 'arrow',
      params: [],
      body: body.map((one) =>
        'isExported' in one ? ({ ...one, isExported: false } as Stmt) : one,
      ),
      isAsync: true,
      returns: objectOf('Promise', [{ kind: 'prim', name: 'void' }]),
    },
    blank: true,
  }
  const report = {
    kind: 'arrow' as const,
    params: [{ name: 'error', ty: unknown }],
    body: [
      statement(call(raw('console.error'), [id('error')])),
      statement({
        kind: 'assign',
        operator: '=',
        left: raw('process.exitCode'),
        right: raw('1'),
        ty: unknown,
      }),
    ],
    ty: unknown,
  }
  return [
    ...head,
    main,
    { kind: 'expr', value: invoke(call(id('main'), []), 'catch', [report]), blank: true },
    ...tail,
  ]
}

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
    return isAwaited(node, this.unit.project.waiting)
      ? this.loop(node as Extract<Stmt, { kind: 'forOf' }>)
      : this.inside(node)
  }

  /** `for await`, over what is no promise itself. */
  loop(node: Extract<Stmt, { kind: 'forOf' }>): Stmt {
    const made = this.inside(node)
    return { ...made, isAwait: true, of: made.of.kind === 'await' ? made.of.value : made.of }
  }

  inside<T extends object>(node: T): T {
    return mapParts(node, (part) => this.any(part))
  }

  fn(node: Arrow): Arrow {
    const waits =
      waitsInside(node.body, this.unit.project.waiting) ||
      (node.symbol !== undefined && this.unit.project.waiting.has(node.symbol))
    const made = this.inside(node)
    if (!waits) return made
    if (made.generator && made.returns) {
      const written = `Async${typeText(made.returns)}`
      return { ...made, isAsync: true, returns: objectOf(written) }
    }
    return {
      ...made,
      isAsync: true,
      ...(node.returns
        ? {
            returns: objectOf('Promise', [
              isPrim(node.returns, 'undefined') ? { kind: 'prim', name: 'void' } : node.returns,
            ]),
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
    if (isMapping(node) && node.args.some((arg) => isArrow(arg) && waitsInside(arg.body, waiting)))
      return awaitValue(call(raw('Promise.all'), [made], node.ty))
    return waitsItself(node, waiting) ? awaitValue(made) : made
  }
}
