import { arrow, call, id, nameApart, spread } from '../../code/make'
import type { Expr } from '../../code/nodes'
import type { Name } from '../../source/ast'
import { functions } from '../../tables/functions'
import { knowsArguments, placeNamed } from '../../tables/known-arguments'
import { type Given } from '../../tables/row'
import {
  foreign,
  functionOf,
  isPrim,
  listOf,
  nonNull,
  objectOf,
  plainTypeOf,
  unknown,
  type Ty,
} from '../../types/ty'
import { asForeign, nameTypes } from '../values/coerce'
import type { FunctionInfo } from '../scope/project'
import { noteCalled } from '../values/access'
import { argumentsOf, ownCall, valueCall, type Call } from '../functions/arguments'
import { expr } from '../scope/translator'
import { shortName } from '../scope/phptypes'
import { translatePromiseCall } from '../functions/promises'
import type { Scope } from '../scope/scope'
import { arrayOfXml } from '../wechatpay/xml'
import { foreignFunctionName } from '../scope/naming'
import { methodCall, methodOn } from './methods'
import { hasOwnMethod } from './own-methods'
import { staticCall } from './static-calls'

/** A call of whatever kind. */
export function translateCall(node: Call, scope: Scope): Expr {
  if (node.arguments.some((one) => one.kind === 'variadicplaceholder'))
    return referenceTo(node, scope)
  const { what } = node
  if (what.kind === 'name') return functionCall(node, what, scope)
  // `($this->log)()` calls what the property holds, `$this->log()` the method
  if (!what.parenthesizedExpression) {
    if (what.kind === 'propertylookup' || what.kind === 'nullsafepropertylookup')
      return methodCall(node, what, scope)
    if (what.kind === 'staticlookup') return staticCall(node, what, scope)
  }
  noteCalled(what, scope)
  const callee = expr(what, scope)
  const invoked = invocation(callee, node, scope)
  if (!invoked && isNameOrPair(callee.ty))
    scope.unit.leave(
      node,
      scope.unit.briefOf(node),
      'a function by its name in a variable: map the names to functions',
    )
  return invoked ?? valueCall(callee, node, scope)
}

/** `'strtoupper'` and `[$this, 'of']`, which PHP calls and JavaScript does not. */
function isNameOrPair(ty: Ty): boolean {
  const plain = nonNull(plainTypeOf(ty))
  return isPrim(plain, 'string') || plain.kind === 'list'
}

/** `$object()`: PHP calls its `__invoke`. */
function invocation(callee: Expr, node: Call, scope: Scope): Expr | undefined {
  return hasOwnMethod(callee, '__invoke', scope)
    ? methodOn(callee, '__invoke', node, scope, false)
    : undefined
}

/** `foo(...)`: the function itself. */
function referenceTo(node: Call, scope: Scope): Expr {
  const plain = translateCall({ ...node, arguments: [] }, scope)
  const symbol = plain.kind === 'call' ? plain.target : undefined
  const info = symbol === undefined ? undefined : scope.unit.project.functionOf(symbol)
  if (plain.kind === 'call' && info) return ownReference(plain, info, scope)
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'the arguments of a function that is handed over are not checked',
  )
  const name = nameApart('args', plain)
  const args = spread(id(name, listOf(unknown)))
  const inner =
    plain.kind === 'call' ? call(asForeign(scope.unit, plain.callee), [args], foreign) : plain
  const made = arrow([{ name, rest: true, ty: listOf(unknown) }], inner, inner.ty)
  return { ...made, ty: objectOf('(...args: unknown[]) => unknown') }
}

/** The same of the project's own, whose parameters are known; a method keeps its object. */
function ownReference(
  plain: Extract<Expr, { kind: 'call' }>,
  info: FunctionInfo,
  scope: Scope,
): Expr {
  const given = info.params.map(({ name, ty, isOptional, isRest }) => {
    nameTypes(scope.unit, ty)
    return {
      name: scope.freeName(nameApart(name, plain.callee)),
      ty,
      optional: isOptional,
      rest: isRest,
    }
  })
  const ty = functionOf(
    plain.ty,
    given.filter(({ rest }) => !rest).map((one) => one.ty),
    info.symbol,
  )
  if (plain.callee.kind === 'id') return { ...plain.callee, ty }
  const args = given.map((one) => (one.rest ? spread(id(one.name, one.ty)) : id(one.name, one.ty)))
  return { ...arrow(given, { ...plain, args }, plain.ty), ty }
}

/** A function by name: the project's, one of PHP's with a counterpart, or one from elsewhere. */
export function functionCall(node: Call, what: Name, scope: Scope): Expr {
  const { unit } = scope
  const name = what.name.replace(/^\\/, '')
  const lower = name.toLowerCase()
  const own =
    unit.project.functionNamed(unit.resolve(name, what.resolution)) ??
    unit.project.functionNamed(lower)
  if (own) {
    if (own.file !== unit.target) unit.import(own.symbol, own.file)
    return {
      ...call(id(own.symbol), ownCall(own, node, scope), own.returns),
      target: own.symbol,
    } as Expr
  }
  const library = translatePromiseCall(lower, node, scope) ?? arrayOfXml(node, scope)
  if (library) return library
  const short = lower.split('\\').at(-1)!
  const row = functions[short]
  const isPhps = !name.includes('\\') || what.resolution === 'fqn'
  const nodes = placeNamed(short, node.arguments) ?? node.arguments
  if (row && isPhps && knowsArguments(short, nodes)) {
    const given: Given = { node, scope, args: () => argumentsOf(nodes, scope), nodes }
    const made = row(given)
    if (made) return made
  }
  return foreignFunction(shortName(name), node, scope)
}

function foreignFunction(name: string, node: Call, scope: Scope): Expr {
  const { unit } = scope
  unit.foreign.functions.add(foreignFunctionName(name))
  unit.foreign.types.add('Foreign')
  unit.leave(
    node,
    `${name}()`,
    "has no exact counterpart here, or is a framework's: it stays a call of what you declare",
  )
  return call(id(foreignFunctionName(name)), argumentsOf(node.arguments, scope), foreign)
}
