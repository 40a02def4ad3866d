import { array, call, id, invoke, num, raw, unary } from '../../code/make'
import type { Expr } from '../../code/nodes'
import {
  childrenOf,
  isCallable,
  type Callable,
  type Node,
  type Php,
  type Tree,
} from '../../source/ast'
import {
  int,
  isGenerator,
  isPrim,
  nonNull,
  none,
  never,
  nothing,
  objectOf,
  plainTypeOf,
  recordOf,
  text,
  unknown,
  valueOf,
  type Ty,
} from '../../types/ty'
import { castTo, coerce, nameTypes } from '../values/coerce'
import { shorten } from '../scope/comments'
import { expr } from '../scope/translator'
import type { FunctionInfo } from '../scope/project'
import type { Scope } from '../scope/scope'

/** As it is written: the parser takes the end of the statement along. */
const writtenAs = (node: Php, scope: Scope): string =>
  shorten(scope.unit.textOf(node).replace(/;\s*$/, ''))

/** Marks what functions of a tree yield. */
export function markGenerators(tree: Tree): void {
  const visit = (node: Php, owner: Callable | undefined): void => {
    if (owner && (node.kind === 'yield' || node.kind === 'yieldfrom'))
      owner.yields = node.kind === 'yield' && node.key ? 'pairs' : (owner.yields ?? 'values')
    const inner = isCallable(node) ? node : owner
    for (const child of childrenOf(node)) visit(child, inner)
  }
  for (const node of childrenOf(tree)) visit(node, undefined)
}

/** Takes down that a function yields, with keys of its own where it says so. */
export function noteGenerator(node: Callable, scope: Scope): void {
  scope.hasYield = node.kind !== 'arrowfunc' && node.yields !== undefined
  if (scope.hasYield && node.yields === 'pairs') scope.unit.learn(`keyed ${scope.key}`, text)
}

const isKeyed = ({ key, unit }: Scope): boolean => unit.fact(`keyed ${key}`) !== undefined

const factOf = (what: string, { key, unit }: Scope): Ty =>
  unit.fact(`${what} ${key}`) ?? (unit.project.isSettled ? unknown : never)

/** What a generator is: the type of what it yields, gives in the end, and of its keys. */
export function generatorTy(scope: Scope): Ty {
  const given = scope.unit.fact(`return ${scope.key}`) ?? none
  const returns = isPrim(nonNull(given), 'never') ? none : given
  const value = factOf('yielded', scope)
  return isKeyed(scope)
    ? objectOf('KeyedGenerator', [value, returns, factOf('yieldedKey', scope)])
    : objectOf('Generator', [value, returns])
}

function learn(what: string, ty: Ty, scope: Scope): void {
  const plain = plainTypeOf(ty)
  // of what came as JSON no more is known than how it is used
  const known = ty.kind === 'data' && plain.kind !== 'prim' ? recordOf(unknown) : plain
  scope.unit.learn(`${what} ${scope.key}`, known)
}

/** `yield $value`, `yield $key => $value`: the latter gives pairs. */
export function yieldOf(node: Node<'yield'>, scope: Scope): Expr {
  const value = node.value ? expr(node.value, scope) : raw('null', nothing)
  learn('yielded', value.ty, scope)
  const fitted = coerce(scope.unit, value, factOf('yielded', scope))
  if (!isKeyed(scope)) return unary('yield ', fitted)
  if (!node.key)
    scope.unit.leave(
      node,
      writtenAs(node, scope),
      'has no key, where others of the same function have: PHP counts, give it the number',
    )
  const key = node.key ? expr(node.key, scope) : num(0)
  learn('yieldedKey', key.ty, scope)
  return unary('yield ', array([coerce(scope.unit, key, factOf('yieldedKey', scope)), fitted]))
}

/** `yield from`: of a generator, or of an array with its keys. */
export function yieldAllOf(node: Node<'yieldfrom'>, scope: Scope): Expr {
  const source = expr(node.value, scope)
  const ty = nonNull(plainTypeOf(source.ty))
  if (isGenerator(ty)) {
    const [value = unknown, returns = none, key = int] = ty.args ?? []
    learn('yielded', value, scope)
    if (ty.name === 'KeyedGenerator') noteKeys(key, scope)
    else if (isKeyed(scope)) noteKeys(int, scope)
    const of = isKeyed(scope) ? withKeys(source, scope) : source
    return { ...unary('yield* ', of), ty: isPrim(returns, 'void') ? nothing : returns }
  }
  if (ty.kind === 'list') {
    learn('yielded', ty.of, scope)
    if (!isKeyed(scope)) return { ...unary('yield* ', source), ty: nothing }
    noteKeys(int, scope)
    return { ...unary('yield* ', invoke(source, 'entries', [])), ty: nothing }
  }
  learn('yielded', valueOf(ty), scope)
  if (ty.kind === 'record' || ty.kind === 'shape') {
    noteKeys(text, scope)
    return { ...unary('yield* ', call(raw('Object.entries'), [source])), ty: nothing }
  }
  scope.unit.leave(
    node,
    writtenAs(node, scope),
    'goes over something of which nothing is known: keys of its own are lost',
  )
  return unary('yield* ', castTo(scope.unit, source, objectOf('Iterable', [unknown])))
}

function noteKeys(ty: Ty, scope: Scope): void {
  learn('keyed', text, scope)
  learn('yieldedKey', ty, scope)
}

/** A generator as one of pairs: PHP counts where there are no keys. */
export function withKeys(source: Expr, scope: Scope): Expr {
  const ty = nonNull(plainTypeOf(source.ty))
  if (!isGenerator(ty) || ty.name === 'KeyedGenerator') return source
  const [value = unknown] = ty.args ?? []
  const pairs = objectOf('KeyedGenerator', [value, none, int])
  return call(id(scope.unit.helper('withKeys')), [source], pairs)
}

/** Imports what the type of a generator is written with. */
export function nameGenerator(scope: Scope): Ty {
  const ty = generatorTy(scope)
  nameTypes(scope.unit, ty)
  return ty
}

/** What PHP's foreach goes over in place of an object: its iterator, and what that gives. */
export function iteratorOf(source: Expr, ty: Ty, scope: Scope): Expr | undefined {
  if (ty.kind !== 'object') return undefined
  const { project } = scope.unit
  const info = project.classNamed(ty.name)
  const method = (name: string): FunctionInfo | undefined =>
    info && project.find(info.fqn, (one) => one.methods.get(name))
  const aggregate = method('getIterator')
  if (aggregate)
    return {
      ...invoke(source, 'getIterator', [], aggregate.returns),
      target: aggregate.symbol,
    } as Expr
  const [current, key] = [method('current'), method('key')]
  if (!current || !key || !method('valid') || !method('next') || !method('rewind')) return undefined
  const gives = objectOf('KeyedGenerator', [current.returns, none, key.returns])
  return call(id(scope.unit.helper('iterate')), [source], gives)
}
