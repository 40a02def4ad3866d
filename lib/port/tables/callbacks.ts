import { id } from '../code/make'
import type { Expr } from '../code/nodes'
import type { Located, Php } from '../source/ast'
import { closureOf } from '../translate/functions/closures'
import { castTo } from '../translate/values/coerce'
import { expr } from '../translate/scope/translator'
import { functionOf, plainTypeOf, unknown, type Ty } from '../types/ty'
import type { Given } from './row'

/** A callback, whose parameters are known. */
export function callback(
  { nodes, scope }: Given,
  at: number,
  params: readonly Ty[],
): Expr | undefined {
  const node = nodes[at]
  if (!node || node.kind === 'nullkeyword') return undefined
  if (node.kind === 'closure' || node.kind === 'arrowfunc') return closureOf(node, scope, params)
  const named = namedCallable(node)
  if (named) return arrowOf(named, node, scope, params)
  if (node.kind === 'string' || node.kind === 'array') return undefined
  const value = expr(node, scope)
  return plainTypeOf(value.ty).kind === 'function'
    ? value
    : castTo(scope.unit, value, functionOf(unknown, params))
}

/** What a call of it calls: `'trim'`, `'A::of'`, `[$this, 'of']`, `[self::class, 'of']`, `trim(...)`. */
export function namedCallable(node: Php): Php | undefined {
  const { loc } = node
  if (node.kind === 'call')
    return node.arguments[0]?.kind === 'variadicplaceholder' ? node.what : undefined
  if (node.kind === 'string') {
    const [, owner, name] = /^(?:(\\?\w+(?:\\\w+)*)::)?([a-z_]\w*)$/i.exec(node.value) ?? []
    if (name === undefined) return undefined
    return owner === undefined
      ? { kind: 'name', name, resolution: 'fqn', loc }
      : methodOf('staticlookup', classNamed(owner, loc), name, loc)
  }
  if (node.kind !== 'array' || node.items.length !== 2) return undefined
  const [owner, name] = node.items.map((one) => (one.kind === 'entry' ? one.value : undefined))
  if (!owner || name?.kind !== 'string' || !/^[a-z_]\w*$/i.test(name.value)) return undefined
  if (owner.kind === 'string')
    return methodOf('staticlookup', classNamed(owner.value, loc), name.value, loc)
  const isClassName =
    owner.kind === 'staticlookup' &&
    owner.offset.kind === 'identifier' &&
    owner.offset.name === 'class'
  if (isClassName) return methodOf('staticlookup', owner.what, name.value, loc)
  return owner.kind === 'variable' ? methodOf('propertylookup', owner, name.value, loc) : undefined
}

/** A class by its name in a text, which is whole. */
const classNamed = (name: string, loc: Located['loc']): Php =>
  name.toLowerCase() === 'self'
    ? ({ kind: 'selfreference', loc } as Php)
    : { kind: 'name', name: name.replace(/^\\/, ''), resolution: 'fqn', loc }

const methodOf = (
  kind: 'staticlookup' | 'propertylookup',
  what: Php,
  name: string,
  loc: Located['loc'],
): Php => ({ kind, what, offset: { kind: 'identifier', name, loc }, loc })

/** `(one) => trim(one)`: JavaScript's own methods hand more over than PHP does. */
function arrowOf(what: Php, { loc }: Php, scope: Given['scope'], params: readonly Ty[]): Expr {
  const { stands } = scope.unit.project
  const names = params.length === 1 ? ['one'] : ['a', 'b']
  // no variable of a program's is called that
  const nodes = names.map((name): Php => ({ kind: 'variable', name: `handed ${name}`, loc }))
  const keys = names.map((name) => scope.keyOf(`handed ${name}`))
  keys.forEach((key, at) => stands.set(key, id(names[at]!, params[at])))
  const body = expr({ kind: 'call', what, arguments: nodes, loc }, scope)
  keys.forEach((key) => stands.delete(key))
  return {
    kind: 'arrow',
    params: names.map((name) => ({ name })),
    body,
    ty: functionOf(body.ty, params),
  }
}

/** A callable with arguments: `call_user_func('of', 1)` is `of(1)`, of a variable `$of(1)`. */
export function callGiven({ nodes, node, scope }: Given, args: Php[]): Expr | undefined {
  const [first] = nodes
  const isValue =
    first &&
    ['variable', 'propertylookup', 'offsetlookup', 'closure', 'arrowfunc'].includes(first.kind)
  const value = isValue ? { ...first, parenthesizedExpression: true } : undefined
  const what = first && (namedCallable(first) ?? value)
  return what && expr({ kind: 'call', what, arguments: args, loc: node.loc }, scope)
}
