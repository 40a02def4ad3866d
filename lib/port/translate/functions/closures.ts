import type { Arrow, Expr, Stmt } from '../../code/nodes'
import { id, invoke, raw } from '../../code/make'
import { contains, type Callable, type Located, type Php } from '../../source/ast'
import { capital } from '../scope/naming'
import { isThis, occurrencesIn } from '../scope/occurrences'
import {
  functionOf,
  hasAnswer,
  isArrayLike,
  isPrim,
  isUnknown,
  objectOf,
  valueOf,
  type Ty,
} from '../../types/ty'
import { variablesOf } from '../scope/analyse'
import { coerce, nameTypes } from '../values/coerce'
import { copyArray } from '../values/copies'
import { expr } from '../scope/translator'
import { typeOfHint } from '../scope/phptypes'
import { Scope } from '../scope/scope'
import { paramTypes, paramsOf, functionBody } from './functions'
import { holdCaptures } from './held-captures'

/** A closure or an arrow function. */
export function closureOf(node: Callable & Php, scope: Scope, expected?: readonly Ty[]): Expr {
  const names = node.arguments.map(({ name }) => name.name)
  const changed = changedUses(node)
  const shared =
    node.kind === 'arrowfunc'
      ? ('all' as const)
      : new Set(
          (node.uses ?? [])
            .map((use) => use.name as string)
            .filter((name) => !changed.includes(name)),
        )
  const body =
    node.kind === 'arrowfunc'
      ? {
          children: [{ kind: 'expressionstatement', expression: node.body!, loc: node.loc } as Php],
        }
      : (node.body ?? { children: [] })
  const inner = new Scope(
    scope.translator,
    scope.unit,
    `${scope.unit.file}@${node.loc.start.offset}`,
    variablesOf(body, [...names, ...changed]),
    scope,
    shared,
    scope.cls,
  )
  const held = keepCaptured(node, scope, inner, changed)
  const own = changed.map((name) => ownUse(name, held.get(name), scope, inner))
  if (node.kind === 'arrowfunc') return arrowOf(node, inner, expected)
  const {
    fn: made,
    returns: known,
    given,
  } = functionBody(node, inner, {
    expected,
    isContextual: expected !== undefined,
  })
  const fn: Arrow = own.length > 0 ? { ...made, body: [...own, ...(made.body as Stmt[])] } : made
  // nobody writes the type, so that TypeScript finds it out
  const returns = hasAnswer(given) && !node.type ? given : known
  const isVoid = isPrim(returns, 'void')
  nameTypes(scope.unit, returns)
  if (fn.generator) return generatorClosure(fn, returns, node, inner)
  // TypeScript does not find out what gives what itself gives
  const isOpen = (node.uses ?? []).some(({ byref }) => byref)
  const needsType =
    !isVoid && (isOpen || (!isUnknown(returns) && returns.kind !== 'data' && node.type !== null))
  return {
    ...short({ ...fn, ...(needsType ? { returns } : {}), symbol: inner.key, at: node.loc.start }),
    ty: functionTy(node, returns, inner),
  }
}

/** What a closure is to those who call it. */
function functionTy(node: Callable & Php, returns: Ty, scope: Scope): Ty {
  const typeOf = ({ name }: Callable['arguments'][number]): Ty => scope.params.get(name.name)!
  const named = node.arguments.filter((one) => !one.variadic)
  const variadic = node.arguments.find((one) => one.variadic)
  return functionOf(returns, named.map(typeOf), scope.key, variadic && valueOf(typeOf(variadic)))
}

/** A closure that yields, which is no arrow function: its object is bound to it. */
function generatorClosure(fn: Arrow, returns: Ty, node: Callable & Php, inner: Scope): Expr {
  const ty = functionTy(node, returns, inner)
  const made: Expr = { ...fn, symbol: inner.key, ty }
  const usesThis = contains({ body: node.body }, isThis, true)
  if (!usesThis || !inner.cls) return made
  const self = { name: 'this', ty: objectOf(inner.cls.name) }
  return { ...invoke({ ...made, params: [self, ...fn.params] } as Expr, 'bind', [raw('this')]), ty }
}

/** A body that only returns is an expression. */
function short(fn: Arrow): Arrow {
  const [only] = fn.body as Stmt[]
  if (
    fn.generator ||
    (fn.body as Stmt[]).length !== 1 ||
    only?.kind !== 'return' ||
    !only.value ||
    only.lead?.length ||
    only.trail ||
    fn.returns
  )
    return fn
  return { ...fn, body: only.value }
}

function arrowOf(node: Callable & Php, scope: Scope, expected?: readonly Ty[]): Expr {
  for (const [name, ty] of paramTypes(node, scope, undefined, expected)) scope.params.set(name, ty)
  const hint = typeOfHint(scope.unit, node.type, {
    isNullable: node.nullable,
    cls: scope.cls?.fqn,
  })
  const params = paramsOf(node, scope, expected !== undefined)
  const value = expr(node.body!, scope)
  const isWide = hint && !isArrayLike(hint) && hint.kind !== 'caught'
  const body = isWide && !isPrim(hint, 'void') ? coerce(scope.unit, value, hint) : value
  const returns = isWide ? hint : value.ty
  return {
    kind: 'arrow',
    params,
    body,
    symbol: scope.key,
    at: node.loc.start,
    ty: functionTy(node, returns, scope),
  }
}

/** The variables whose values a closure takes along, and where that is said. */
function capturedBy(node: Callable & Php, inner: Scope): { name: string; use: Located }[] {
  if (node.kind === 'closure')
    return (node.uses ?? [])
      .filter((use) => !use.byref)
      .map((use) => ({ name: use.name as string, use: use as never }))
  return [...inner.variables.occurrences.keys()]
    .filter((name) => name !== 'this' && !node.arguments.some((one) => one.name.name === name))
    .map((name) => ({ name, use: node }))
}

/** What a closure takes along by its value and changes, each time anew. */
function changedUses(node: Callable & Php): string[] {
  const uses = node.kind === 'closure' ? (node.uses ?? []) : []
  if (uses.length === 0) return []
  const occurrences = occurrencesIn(node.body ?? { children: [] })
  return uses
    .filter((use) => !use.byref)
    .map((use) => use.name as string)
    .filter((name) => {
      const kinds = (occurrences.get(name) ?? []).map(({ kind }) => kind)
      const isChanged = kinds.some((kind) => kind === 'change' || kind === 'modify')
      return isChanged && kinds.every((kind) => !['assign', 'write', 'loop'].includes(kind))
    })
}

/** The closure's own variable of what it takes along. */
function ownUse(name: string, held: Expr | undefined, scope: Scope, inner: Scope): Stmt {
  const given = held ?? id(scope.nameOf(name), scope.typeOf(name))
  inner.params.set(name, given.ty)
  inner.rename(name, inner.freeName(`own${capital(scope.nameOf(name))}`))
  const { variables } = inner
  const isDeep = variables.isChangedWithin(name)
  const value = variables.isChanged(name) ? copyArray(given, { isDeep }, scope) : given
  const isConst = (variables.occurrences.get(name) ?? []).every(({ kind }) => kind !== 'modify')
  const own = id(inner.nameOf(name), given.ty)
  return { kind: 'let', name: own, initial: value, isConst }
}

/** PHP copies what a closure uses when it is made; JavaScript looks when it runs. */
function keepCaptured(
  node: Callable & Php,
  scope: Scope,
  inner: Scope,
  own: readonly string[],
): ReadonlyMap<string, Expr> {
  const captured = capturedBy(node, inner)
  const isChanged = (name: string): boolean =>
    node.kind === 'closure' &&
    !own.includes(name) &&
    (inner.variables.occurrences.get(name) ?? []).some(
      ({ kind }) => kind !== 'read' && kind !== 'test',
    )
  const names = captured.map(({ name }) => name).filter((name) => !isChanged(name))
  const { held, unclear } = holdCaptures(node, names, scope)
  for (const [name, value] of held) {
    if (own.includes(name) || value.kind !== 'id') continue
    inner.params.set(name, value.ty)
    inner.rename(name, value.name)
  }
  for (const { name, use } of captured)
    if (isChanged(name) || unclear.includes(name))
      scope.unit.remark(
        'check',
        use,
        node.kind === 'closure' ? `use ($${name})` : `fn: $${name}`,
        'PHP takes its value when the closure is made, JavaScript when it runs, and it changes in between',
      )
  return held
}
