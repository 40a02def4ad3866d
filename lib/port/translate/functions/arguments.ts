import { call, raw, spread } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Node, Php } from '../../source/ast'
import { foreign, isGenerator, isPrim, nonNull, plainTypeOf, type Ty } from '../../types/ty'
import { closureOf } from './closures'
import { asForeign, coerce, spreadOver } from '../values/coerce'
import { copyKept } from '../values/held'
import { toList } from '../values/lists'
import type { FunctionInfo } from '../scope/project'
import type { Scope } from '../scope/scope'
import { expr } from '../scope/translator'

export type Call = Node<'call'>

/** Arguments, as the parameters want them. */
export function argumentsOf(
  nodes: readonly Php[],
  scope: Scope,
  params?: readonly Ty[],
  rest?: Ty,
  tell: (at: number, value: Expr) => void = () => undefined,
): Expr[] {
  return nodes.map((node, at) => {
    if (node === skipped) return raw('undefined')
    const wanted = params?.[at] ?? (params && at >= params.length ? rest : undefined)
    if (node.kind === 'variadic') {
      const items = toList(expr(node.what, scope), scope)
      return spread(params ? spreadOver(scope.unit, items, params.slice(at), rest) : items)
    }
    if ((node.kind === 'closure' || node.kind === 'arrowfunc') && wanted?.kind === 'function')
      return closureOf(node, scope, wanted.params)
    const value = expr(node, scope)
    if (wanted && !isGenerator(wanted) && isGenerator(nonNull(plainTypeOf(value.ty))))
      scope.unit.remark(
        'check',
        node,
        scope.unit.briefOf(node),
        'is a generator that is handed over where nothing says so: a loop there that asks for keys has to be `for (const [key, value] of …)`',
      )
    tell(at, value)
    return wanted ? coerce(scope.unit, value, wanted) : value
  })
}

/** Stands for an argument that nobody names: its default counts. */
const skipped: Php = { kind: 'nullkeyword' } as Php

/** Named arguments in the order of the parameters. */
function orderArguments(nodes: readonly Php[], names: readonly string[]): Php[] {
  if (!nodes.some((one) => one.kind === 'namedargument')) return [...nodes]
  const placed: Php[] = []
  nodes.forEach((one, at) => {
    if (one.kind !== 'namedargument') placed[at] = one
    else placed[names.indexOf(one.name)] = one.value
  })
  for (let at = 0; at < placed.length; at++) placed[at] ??= skipped
  return placed
}

export function ownCall(info: FunctionInfo, node: Call, scope: Scope): Expr[] {
  const nodes = orderArguments(
    node.arguments,
    info.params.map((param) => param.name),
  )
  const types = info.params.map((param) =>
    param.isRest && param.ty.kind === 'list' ? param.ty.of : param.ty,
  )
  const rest = info.params.at(-1)?.isRest ? types.at(-1) : undefined
  const given = nodes.slice(0, rest ? undefined : info.params.length)
  const tell = (at: number, value: Expr): void => {
    const name = info.params[at]?.name
    const ty = plainTypeOf(value.ty)
    if (name !== undefined && !isPrim(ty, 'boolean', 'never'))
      scope.unit.learn(`no flag ${info.symbol}$${name}`, ty)
  }
  return argumentsOf(given, scope, rest ? types.slice(0, -1) : types, rest, tell).map(
    (value, at) => {
      const param = info.params[at]
      if (!param) return value
      const handedTo = `${info.symbol}$${param.name}`
      return { ...copyKept(value, given[at]!, handedTo, scope), handedTo }
    },
  )
}

/** A call of what a variable or an expression holds. */
export function valueCall(callee: Expr, node: Call, scope: Scope): Expr {
  const ty = nonNull(plainTypeOf(callee.ty))
  const own = callee.kind === 'arrow' ? callee.symbol : ty.kind === 'function' && ty.symbol
  const target = own || paramIn(node.what, scope)
  const made =
    ty.kind === 'function'
      ? call(callee, argumentsTaken(ty, node, scope), ty.returns)
      : call(asForeign(scope.unit, callee), argumentsOf(node.arguments, scope), foreign)
  return target ? ({ ...made, target } as Expr) : made
}

/** What no parameter takes is no argument to TypeScript. */
function argumentsTaken(
  { params, rest }: Extract<Ty, { kind: 'function' }>,
  node: Call,
  scope: Scope,
): Expr[] {
  const taken = params === undefined || rest ? undefined : params.length
  return argumentsOf(node.arguments.slice(0, taken), scope, params, rest)
}

/** The parameter of a function of the program's that a variable is. */
function paramIn(node: Php, scope: Scope): string | undefined {
  if (node.kind !== 'variable' || typeof node.name !== 'string') return undefined
  const { fn, params } = scope.ownerOf(node.name)
  return fn && params.has(node.name) ? `${fn.symbol}$${node.name}` : undefined
}
