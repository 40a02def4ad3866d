import { call, member, statement } from '../../code/make'
import type { Expr, Stmt } from '../../code/nodes'
import type { Node, Php, Variable } from '../../source/ast'
import { unknown } from '../../types/ty'
import { asRequest, asResponse, statementsIn, type Closure, type Middleware } from './interceptors'
import { isPlain } from '../scope/occurrences'
import type { Scope } from '../scope/scope'
import { interceptors, isAdding } from './stacks'
import { expr } from '../scope/translator'

type MethodCall = Node<'call'> & { what: Node<'propertylookup'> }

/** Middlewares of Guzzle's that are no interceptors, and what does their work here. */
const elsewhere: Readonly<Record<string, string>> = {
  retry:
    'give `retry: { attempts, … }` to Builder.factory() or to the call: it repeats only what cannot take effect twice',
  log: 'give `debug` to Builder.factory(), a function that is told a line a stage, or `on_stats` to the call',
  history:
    'give `on_stats` to the call, which is told of every attempt; in tests the sandbox keeps `requests()`',
  tap: 'use an interceptor of requests and one of responses',
  redirect: 'give `allow_redirects` to the call',
  httpErrors: 'the library throws; `http_errors: false` gives the answer',
  cookies: 'WeChat Pay sets no cookies',
  prepareBody: 'the library does it',
}

const noCopy =
  'there is no stack for one call: answers that come unsigned by design are known to the library; else make a second instance with a `verifier` of its own'

/**
 * `$copy = clone $stack`, and what is done to the copy: left, since it must not be done to the
 * stack of every call.
 */
export function leaveCopy(node: Php, scope: Scope): boolean {
  const isCopying =
    node.kind === 'assign' &&
    isPlain(node.left) &&
    node.right.kind === 'clone' &&
    (isStack(node.right.what, scope) || isCopy(node.right.what, scope))
  if (isCopying) scope.unit.learn(copyKey(node.left as Variable, scope), unknown)
  const isCall =
    node.kind === 'call' && node.what.kind === 'propertylookup' && isCopy(node.what.what, scope)
  if (!isCopying && !isCall) return false
  scope.unit.leaveOwn(node, scope.unit.briefOf(node), noCopy)
  return true
}

const copyKey = ({ name }: Variable, scope: Scope): string => `copy ${scope.keyOf(name as string)}`
const isCopy = (node: Php, scope: Scope): boolean =>
  isPlain(node) && scope.unit.fact(copyKey(node, scope)) !== undefined

/** `$stack->push(…)` and its like as the interceptors they come to; undefined for anything else. */
export function addMiddleware(node: Php, scope: Scope): Stmt[] | undefined {
  if (!isAddition(node)) return undefined
  const given = node.arguments.find((one) => one.kind !== 'string')
  if (!isStack(node.what.what, scope)) return undefined
  const found = given && middlewareOf(given, scope)
  if (!found || typeof found === 'string') {
    scope.unit.leaveOwn(
      node,
      scope.unit.briefOf(node),
      found ?? 'a middleware: write it as an interceptor of `getDriver().select()`',
    )
    return []
  }
  const stack = expr(node.what.what, scope)
  scope.unit.translated++
  noteOrder(node, scope)
  return [
    ...(found.request ? [statement(useOf(stack, 'request', asRequest(found.request, scope)))] : []),
    ...(found.response ? [statement(useOf(stack, 'response', asResponse(found, scope)))] : []),
  ]
}

const isAddition = (node: Php): node is MethodCall =>
  node.kind === 'call' &&
  node.what.kind === 'propertylookup' &&
  node.what.offset.kind === 'identifier' &&
  isAdding(node.what.offset.name) &&
  node.arguments.length > 0

/**
 * Whether something is the stack of an instance: what it is called with says nothing, so its type
 * must.
 */
export function isStack(node: Php, scope: Scope): boolean {
  if (isPlain(node)) return isInterceptors(scope, node.name)
  return (
    node.kind === 'call' &&
    node.what.kind === 'propertylookup' &&
    node.what.offset.kind === 'identifier' &&
    node.what.offset.name === 'getConfig' &&
    node.arguments[0]?.kind === 'string' &&
    node.arguments[0].value === 'handler'
  )
}

const isInterceptors = (scope: Scope, name: string): boolean => {
  const ty = scope.typeOf(name)
  return ty.kind === 'object' && ty.name === (interceptors as { name?: string }).name
}

const useOf = (stack: Expr, side: 'request' | 'response', handler: Expr): Expr =>
  call(member(member(stack, side), 'use'), [handler])

/**
 * Axios runs the interceptors of requests from the last to the first, Guzzle from the outside in.
 */
function noteOrder(node: Php, scope: Scope): void {
  scope.unit.remark(
    'check',
    node,
    scope.unit.briefOf(node),
    'becomes an interceptor: of requests the one added last runs first, all before the signer; of answers the one added first, all after the verifier and only where the call succeeded',
  )
}

/** What a middleware does, or why it is no interceptor. */
function middlewareOf(node: Php, scope: Scope): Middleware | string | undefined {
  if (node.kind === 'call' && node.what.kind === 'staticlookup')
    return namedMiddleware(node, node.what, scope)
  return node.kind === 'closure' ? handwritten(node) : undefined
}

function namedMiddleware(
  node: Node<'call'>,
  what: Node<'staticlookup'>,
  scope: Scope,
): Middleware | string | undefined {
  if (what.what.kind !== 'name' || what.offset.kind !== 'identifier') return undefined
  if (scope.unit.resolve(what.what.name, what.what.resolution) !== 'GuzzleHttp\\Middleware')
    return undefined
  const [closure] = node.arguments
  const isClosure = closure?.kind === 'closure' || closure?.kind === 'arrowfunc'
  if (what.offset.name === 'mapRequest' && isClosure) return { request: closure }
  if (what.offset.name === 'mapResponse' && isClosure) return { response: closure }
  return what.offset.name === 'mapResponse'
    ? 'a middleware: write it as an interceptor of responses; what takes certificates out of an answer is `downloadCertificates()` of wechatpay-chainable/certificates'
    : elsewhere[what.offset.name]
}

/**
 * `function (callable $handler) { return function ($request, $options) { … return $handler(…)->then(…); }; }`
 */
function handwritten(outer: Closure): Middleware | undefined {
  const [returned, ...others] = statementsIn(outer)
  const handler = outer.arguments[0]?.name.name
  const inner = returned?.kind === 'return' ? returned.expr : undefined
  if (others.length > 0 || handler === undefined || inner?.kind !== 'closure') return undefined
  const all = statementsIn(inner)
  const last = all.at(-1)
  if (last?.kind !== 'return' || !last.expr) return undefined
  const [handled, then] = partsOf(last.expr)
  const request = inner.arguments[0]
  if (!request || !isHandedOn(handled, handler)) return undefined
  if (then && then.kind !== 'closure' && then.kind !== 'arrowfunc') return undefined
  const before = all.slice(0, -1)
  const sent = handled.arguments[0]!
  const isSame = before.length === 0 && isPlain(sent) && sent.name === request.name.name
  const body = [...before, { ...last, expr: sent }] as Php[]
  return {
    ...(isSame
      ? {}
      : { request: { ...inner, body: { ...inner.body!, children: body } } as Closure }),
    ...(then ? { response: then, requestName: request.name.name } : {}),
  }
}

/** Whether it calls the handler that comes next. */
const isHandedOn = (node: Php, name: string): node is Node<'call'> =>
  node.kind === 'call' && isPlain(node.what) && node.what.name === name

/** `$handler($request, $options)->then($closure)` in its parts. */
function partsOf(node: Php): [Php, Php?] {
  if (
    node.kind === 'call' &&
    node.what.kind === 'propertylookup' &&
    node.what.offset.kind === 'identifier' &&
    node.what.offset.name === 'then' &&
    node.arguments.length === 1
  )
    return [node.what.what, node.arguments[0]]
  return [node]
}
