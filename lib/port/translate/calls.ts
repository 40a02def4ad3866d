import { arrow, call, id, spread } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Name, Node, Php } from '../source/ast'
import { functions, type Given } from '../tables/functions'
import { foreign, nonNull, settled, unknown, type Ty } from '../types/ty'
import { asForeign, coerced } from './coerce'
import { expr, listed, shortened } from './expressions'
import { closureOf } from './closures'
import { shortName } from './phptypes'
import type { FunctionInfo } from './project'
import { promised } from './promises'
import type { Scope } from './scope'
import { methodCall } from './methods'
import { staticCall } from './static-calls'

export type Call = Node<'call'>

/** A call of whatever kind. */
export function called(node: Call, scope: Scope): Expr {
  if (node.arguments.some((one) => one.kind === 'variadicplaceholder'))
    return referenceTo(node, scope)
  const { what } = node
  if (what.kind === 'name') return functionCall(node, what, scope)
  if (what.kind === 'propertylookup' || what.kind === 'nullsafepropertylookup')
    return methodCall(node, what, scope)
  if (what.kind === 'staticlookup') return staticCall(node, what, scope)
  return valueCall(expr(what, scope), node, scope)
}

export function valueCall(callee: Expr, node: Call, scope: Scope): Expr {
  const ty = nonNull(settled(callee.ty))
  const args = argumentsOf(node.arguments, scope, ty.kind === 'function' ? ty.params : undefined)
  if (ty.kind === 'function')
    return {
      ...call(callee, args, ty.returns),
      ...(callee.kind === 'arrow' ? { target: callee.symbol } : {}),
    } as Expr
  return call(asForeign(scope.unit, callee), args, foreign)
}

/** `foo(...)`: the function itself. */
function referenceTo(node: Call, scope: Scope): Expr {
  const plain = called({ ...node, arguments: [] }, scope)
  const args = id('args', { kind: 'list', of: unknown })
  const inner = plain.kind === 'call' ? ({ ...plain, args: [spread(args)] } as Expr) : plain
  scope.unit.remark(
    'check',
    node,
    shortened(scope.unit.textOf(node)),
    'the arguments of a function that is handed over are not checked',
  )
  return arrow(
    [{ name: 'args', rest: true, ty: { kind: 'list', of: { kind: 'prim', name: 'never' } } }],
    inner,
    plain.ty,
  )
}

/** Arguments, as the parameters want them. */
export function argumentsOf(
  nodes: readonly Php[],
  scope: Scope,
  params?: readonly Ty[],
  rest?: Ty,
): Expr[] {
  return nodes.map((node, at) => {
    const wanted = params?.[at] ?? (params && at >= params.length ? rest : undefined)
    if (node.kind === 'variadic') {
      const items = listed(expr(node.what, scope), scope)
      return spread(wanted ? coerced(scope.unit, items, { kind: 'list', of: wanted }) : items)
    }
    if ((node.kind === 'closure' || node.kind === 'arrowfunc') && wanted?.kind === 'function')
      return closureOf(node, scope, wanted.params)
    const value = expr(node, scope)
    return wanted ? coerced(scope.unit, value, wanted) : value
  })
}

/** Named arguments in the order of the parameters. */
function ordered(nodes: readonly Php[], names: readonly string[]): Php[] {
  if (!nodes.some((one) => one.kind === 'namedargument')) return [...nodes]
  const placed: Php[] = []
  nodes.forEach((one, at) => {
    if (one.kind !== 'namedargument') placed[at] = one
    else placed[names.indexOf(one.name)] = one.value
  })
  for (let at = 0; at < placed.length; at++)
    placed[at] ??= { kind: 'name', name: 'undefined', resolution: 'uqn', loc: nodes[0]!.loc } as Php
  return placed
}

export function ownCall(info: FunctionInfo, node: Call, scope: Scope): Expr[] {
  const nodes = ordered(
    node.arguments,
    info.params.map((param) => param.name),
  )
  const types = info.params.map((param) =>
    param.isRest && param.ty.kind === 'list' ? param.ty.of : param.ty,
  )
  const rest = info.params.at(-1)?.isRest ? types.at(-1) : undefined
  return argumentsOf(nodes.slice(0, rest ? undefined : info.params.length), scope, types, rest)
}

/** A function by name: the project's, one of PHP's with a counterpart, or one from elsewhere. */
export function functionCall(node: Call, what: Name, scope: Scope): Expr {
  const { unit } = scope
  const name = what.name.replace(/^\\/, '')
  const lower = name.toLowerCase()
  const own =
    unit.project.functions.get(unit.resolve(name, what.resolution).toLowerCase()) ??
    unit.project.functions.get(lower)
  if (own) {
    if (own.file !== unit.target) unit.import(own.symbol, own.file)
    return {
      ...call(id(own.symbol), ownCall(own, node, scope), own.returns),
      target: own.symbol,
    } as Expr
  }
  const library = promised(lower, node, scope)
  if (library) return library
  const row = functions[lower.split('\\').at(-1)!]
  if (row && (!name.includes('\\') || what.resolution === 'fqn')) {
    const given: Given = {
      node,
      scope,
      args: () => argumentsOf(node.arguments, scope),
      nodes: node.arguments,
    }
    const made = row(given)
    if (made) return made
  }
  return foreignFunction(shortName(name), node, scope)
}

function foreignFunction(name: string, node: Call, scope: Scope): Expr {
  const { unit } = scope
  unit.foreign.functions.add(name)
  unit.foreign.types.add('Foreign')
  unit.leave(
    node,
    `${name}()`,
    "has no exact counterpart here, or is a framework's: it stays a call of what you declare",
  )
  return call(id(name), argumentsOf(node.arguments, scope), foreign)
}
