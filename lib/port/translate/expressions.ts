import {
  bang,
  bool,
  call,
  cond,
  id,
  invoke,
  nameApart,
  nil,
  object,
  raw,
  spread,
  str,
  template,
} from '../code/make'
import type { Expr } from '../code/nodes'
import type { Node, Php } from '../source/ast'
import { never, boolean, isArrayLike, isForeign, isPrim, unknown, nonNull } from '../types/ty'
import { castOf } from './values/casts'
import { exitOf } from './values/exits'
import { translateStep } from './values/steps'
import { access, propertyOf, variableOf } from './values/access'
import { keptChain } from './wechatpay/chain'
import { constantOf, staticOf } from './values/statics'
import { translateAssignment } from './values/assignments'
import { translateCall } from './calls/calls'
import { callableOf } from './calls/callables'
import { translateNew } from './calls/construction'
import { copyOf, isMoment } from './values/moments'
import { piece, truth } from './values/coerce'
import { closureOf } from './functions/closures'
import { yieldAllOf, yieldOf } from './functions/generators'
import { translateMatch } from './statements/match'
import { binaryOf, testOf, unaryOf } from './values/operators'
import type { Scope } from './scope/scope'
import { expr, optional } from './scope/translator'
import { includeOf } from './values/includes'
import { ownOf } from './values/own-keys'
import { nullIfUnset } from './values/unset'
import { toList } from './values/lists'
import { noteWhole } from './values/doubts'
import { numberOf, magicOf, arrayOf } from './values/literals'

type ExpressionRule<K extends Php['kind']> = (node: Node<K>, scope: Scope) => Expr
type Rules = { [K in Php['kind']]?: ExpressionRule<K> }

/** How each expression of PHP's is said in TypeScript. */
const expressionRules: Rules = {
  variable: (node, scope) => variableOf(node, scope),
  string: (node) => str(node.value),
  nowdoc: (node) => str(node.value),
  number: (node, scope) => {
    noteWhole(node, node.value.replaceAll('_', ''), scope)
    return numberOf(node.value)
  },
  boolean: (node) => bool(node.value),
  nullkeyword: () => nil(),
  encapsed: (node, scope) =>
    template(
      node.value.map((part) => {
        const inner = part.kind === 'encapsedpart' ? part.expression : part
        return inner.kind === 'string' ? inner.value : piece(scope.unit, expr(inner, scope))
      }),
    ),
  name: (node, scope) => constantOf(node, scope),
  magic: (node, scope) => magicOf(node, scope),
  array: (node, scope) => callableOf(node, scope) ?? arrayOf(node, scope),
  assign: (node, scope) => translateAssignment(node, scope),
  assignref: (node, scope) => translateAssignment(node, scope),
  bin: (node, scope) => binaryOf(node, scope),
  unary: (node, scope) => unaryOf(node, scope),
  pre: (node, scope) => translateStep(node, scope, 'before'),
  post: (node, scope) => translateStep(node, scope, 'behind'),
  cast: (node, scope) => castOf(node, scope),
  silent: (node, scope) => expr(node.expr, scope),
  retif: (node, scope) => ternary(node, scope),
  offsetlookup: (node, scope) => keptChain(node, scope) ?? access(node, scope),
  propertylookup: (node, scope) => keptChain(node, scope) ?? propertyOf(node, scope),
  nullsafepropertylookup: (node, scope) => keptChain(node, scope) ?? propertyOf(node, scope),
  staticlookup: (node, scope) => staticOf(node, scope),
  call: (node, scope) => translateCall(node, scope),
  new: (node, scope) => translateNew(node, scope),
  closure: (node, scope) => closureOf(node, scope),
  arrowfunc: (node, scope) => closureOf(node, scope),
  match: (node, scope) => translateMatch(node, scope),
  isset: (node, scope) =>
    node.variables
      .map((one) => nullIfUnset(one, scope))
      .reduce((a, b) => ({ kind: 'binary', operator: '&&', left: a, right: b, ty: boolean })),
  empty: (node, scope) => emptyTest(node, scope),
  clone: (node, scope) => cloneOf(node, scope),
  throw: (node, scope) => call(id(scope.unit.helper('fail')), [expr(node.what, scope)], never),
  exit: (node, scope) => exitOf(node, scope),
  print: (node, scope) =>
    invoke(
      raw('process.stdout'),
      'write',
      [piece(scope.unit, expr(node.expression!, scope))],
      boolean,
    ),
  include: (node, scope) => includeOf(node, scope),
  yield: (node, scope) => yieldOf(node, scope),
  yieldfrom: (node, scope) => yieldAllOf(node, scope),
  variadic: (node, scope) => spread(toList(expr(node.what, scope), scope)),
  namedargument: (node, scope) => expr(node.value, scope),
  encapsedpart: (node, scope) => expr(node.expression, scope),
  parentreference: () => raw('super'),
  selfreference: (_node, scope) => id(scope.cls?.name ?? 'self'),
  staticreference: (_node, scope) => id(scope.cls?.name ?? 'self'),
}

/** An expression in TypeScript. */
export function expressionOf(node: Php, scope: Scope): Expr {
  if (node.loc) scope.unit.at = node.loc.start.offset
  const rule = expressionRules[node.kind] as ExpressionRule<Php['kind']> | undefined
  if (rule) return rule(node as never, scope)
  scope.unit.leave(node, scope.unit.briefOf(node), `${node.kind} has no counterpart`)
  return raw('undefined')
}

function ternary(node: Node<'retif'>, scope: Scope): Expr {
  const { test, facts, not } = testOf(node.test, scope)
  const no = scope.withNarrowed(not, () => expr(node.falseExpr, scope))
  if (node.trueExpr)
    return cond(
      test,
      scope.withNarrowed(facts, () => expr(node.trueExpr!, scope)),
      no,
    )
  const value = expr(node.test, scope)
  const either = cond(truth(scope.unit, value), presentValue(value), no)
  const isPure = !doesSomething(value)
  if (isPure && isPrim(value.ty, 'null', 'undefined')) return no
  if (isPure) return either
  const name = nameApart('found', no)
  const found = id(name, value.ty)
  return call(
    {
      kind: 'arrow',
      params: [{ name }],
      body: cond(truth(scope.unit, found), presentValue(found), no),
      ty: unknown,
    },
    [value],
    either.ty,
  )
}

/** A value that was tested for truth: of a thing TypeScript knows by the test that it is there. */
function presentValue(value: Expr): Expr {
  const ty = nonNull(value.ty)
  if (ty === value.ty || isPrim(ty, 'never')) return value
  const isThing = ty.kind === 'object' && !isForeign(ty)
  return isThing ? { ...value, ty } : bang(value, ty)
}

/** Whether evaluating a value twice is more than evaluating it once. */
function doesSomething(value: Expr): boolean {
  switch (value.kind) {
    case 'id':
    case 'raw':
    case 'string':
      return false
    case 'member':
      return doesSomething(value.object)
    case 'index':
      return doesSomething(value.object) || doesSomething(value.index)
    case 'as':
    case 'bang':
      return doesSomething(value.value)
    case 'unary':
      return ['++', '--'].includes(value.operator.trim()) || doesSomething(value.operand)
    case 'binary':
      return doesSomething(value.left) || doesSomething(value.right)
    case 'cond':
      return [value.test, value.yes, value.no].some(doesSomething)
    case 'template':
      return value.values.some(doesSomething)
    default:
      return true
  }
}

function emptyTest(node: Node<'empty'>, scope: Scope): Expr {
  const value = scope.withNarrowed(new Map(), () => ownOf(optional(node.expression, scope), scope))
  return truth(scope.unit, value, { isNegated: true })
}

/** A value that may not be there, without an error. */
export function optionalOf(node: Php, scope: Scope): Expr {
  if (node.kind === 'offsetlookup') return access(node, scope, { isOptional: true })
  if (node.kind === 'propertylookup' || node.kind === 'nullsafepropertylookup')
    return propertyOf(node, scope, { isOptional: true })
  return expr(node, scope)
}

function cloneOf(node: Node<'clone'>, scope: Scope): Expr {
  const value = expr(node.what, scope)
  if (isMoment(value.ty)) return copyOf(value)
  if (isArrayLike(value.ty)) return object([{ kind: 'spread', value }])
  scope.unit.remark(
    'check',
    node,
    'clone',
    'copies the fields onto a new object of the same class; private #fields would not be copied',
  )
  return call(
    raw('Object.assign'),
    [
      call(raw('Object.create'), [call(raw('Object.getPrototypeOf'), [value], unknown)], unknown),
      value,
    ],
    value.ty,
  )
}
