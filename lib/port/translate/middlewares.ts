import { types } from 'node:util'
import { call, constant, id, member, statement } from '../code/make'
import type { Arrow, Expr, Stmt } from '../code/nodes'
import type { Callable, Node, Php, Variable } from '../source/ast'
import { objectOf, unknown } from '../types/ty'
import { closureOf } from './closures'
import { castTo } from './coerce'
import { shorten } from './comments'
import { isPlain } from './occurrences'
import type { Scope } from './scope'
import { interceptors, isAdding, standing } from './stacks'
import { expr } from './translator'

type Closure = Callable & Php & { kind: 'closure' | 'arrowfunc' }
type MethodCall = Node<'call'> & { what: Node<'propertylookup'> }

/** What a middleware does to requests and to answers. */
interface Middleware {
  readonly request?: Closure
  readonly response?: Closure
  /** What the request is called where the answer is looked at. */
  readonly requestName?: string
}

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

/** `$copy = clone $stack`, and what is done to the copy: left, since it must not be done to the stack of every call. */
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
  scope.unit.leaveOwn(node, shorten(scope.unit.textOf(node)), noCopy)
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
      shorten(scope.unit.textOf(node)),
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

/** Whether something is the stack of an instance: what it is called with says nothing, so its type must. */
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

/** Axios runs the interceptors of requests from the last to the first, Guzzle from the outside in. */
function noteOrder(node: Php, scope: Scope): void {
  scope.unit.remark(
    'check',
    node,
    shorten(scope.unit.textOf(node)),
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

/** `function (callable $handler) { return function ($request, $options) { … return $handler(…)->then(…); }; }` */
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
  if (!request || !isCallOf(handled, handler)) return undefined
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

const statementsIn = (node: Callable): Php[] =>
  node.body && 'children' in node.body ? node.body.children : []

const isCallOf = (node: Php, name: string): node is Node<'call'> =>
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

/** A closure without the type of its first parameter, which its place gives. */
const untyped = (closure: Closure): Closure => ({
  ...closure,
  type: null,
  arguments: closure.arguments.slice(0, 1).map((param) => ({ ...param, type: null })),
})

function asRequest(closure: Closure, scope: Scope): Expr {
  const name = closure.arguments[0]?.name.name ?? 'request'
  const body =
    closure.kind === 'arrowfunc'
      ? [{ kind: 'return', expr: closure.body, loc: closure.loc } as Php]
      : statementsIn(closure)
  const children = body.flatMap((one) => unfolded(one, name))
  const block = { kind: 'block', children, loc: closure.body!.loc } as Php
  return closureOf({ ...untyped(closure), kind: 'closure', body: block } as Closure, scope, [
    objectOf('AxiosRequest'),
  ])
}

/** `return $request->withHeader(…)` and `$request = $request->withHeader(…)` as changes of the one request. */
function unfolded(node: Php, name: string): Php[] {
  const value =
    node.kind === 'return'
      ? node.expr
      : node.kind === 'expressionstatement' &&
          node.expression.kind === 'assign' &&
          isPlain(node.expression.left) &&
          node.expression.left.name === name
        ? node.expression.right
        : undefined
  const changes = value ? changesOf(value, name) : undefined
  if (changes)
    return [...changes, ...(node.kind === 'return' ? [{ ...node, expr: changes.base }] : [])]
  if (node.kind !== 'if') return [node]
  const inside = (body: Php | null): Php | null =>
    body && 'children' in body
      ? ({ ...body, children: body.children.flatMap((one) => unfolded(one, name)) } as Php)
      : body
  return [{ ...node, body: inside(node.body)!, alternate: inside(node.alternate) }]
}

/** A row of `withHeader()` on a variable, each on its own. */
function changesOf(node: Php, name: string): (Php[] & { base: Php }) | undefined {
  if (isPlain(node)) return node.name === name ? Object.assign([], { base: node }) : undefined
  if (
    node.kind !== 'call' ||
    node.what.kind !== 'propertylookup' ||
    node.what.offset.kind !== 'identifier' ||
    !['withHeader', 'withoutHeader'].includes(node.what.offset.name)
  )
    return undefined
  const before = changesOf(node.what.what, name)
  if (!before) return undefined
  const own = { ...node, what: { ...node.what, what: before.base } } as Php
  standing.add(own)
  const change = { kind: 'expressionstatement', expression: own, loc: node.loc } as Php
  return Object.assign([...before, change], { base: before.base })
}

type Made = Extract<Expr, { kind: 'arrow' }>

/** A closure that has the request among its parameters, where it has it from around it. */
const withRequest = (closure: Closure, name: string | undefined): Closure => {
  const around = closure.uses?.find((use) => use.name === name)
  if (closure.kind === 'closure' && !around) return closure
  return name === undefined
    ? closure
    : {
        ...closure,
        uses: closure.uses?.filter((use) => use !== around),
        arguments: [
          ...closure.arguments,
          { ...closure.arguments[0]!, name: { ...closure.arguments[0]!.name, name } },
        ],
      }
}

/** An interceptor of responses: axios's type for the library's response. */
function asResponse({ response: closure, requestName }: Middleware, scope: Scope): Expr {
  const type = objectOf('Response')
  const told0 = withRequest(untyped(closure!), requestName)
  const made = closureOf(told0, scope, [type, objectOf('AxiosRequest')]) as Made
  const name = made.params[0]?.name ?? 'response'
  const answer = name === 'answer' ? 'reply' : 'answer'
  const given = id(answer, objectOf('AxiosResponse'))
  const whole: Stmt[] = Array.isArray(made.body)
    ? made.body
    : [{ kind: 'return', value: made.body }]
  const body = givesBack(whole, name, given) as Stmt[]
  scope.unit.import('Response', undefined, true)
  const uses = (one: string): boolean =>
    JSON.stringify(body, withoutTypes).includes(`"name":"${one}"`)
  const arrow: Arrow = {
    ...made,
    params: [{ name: answer }],
    body: [
      ...(uses(name) ? [constant(name, castTo(scope.unit, given, type))] : []),
      ...made.params
        .slice(1)
        .filter((param) => uses(param.name))
        .map((param) => constant(param.name, member(given, 'config'))),
      ...body,
    ],
    returns: undefined,
  }
  return { ...arrow, ty: unknown }
}

const withoutTypes = (key: string, value: unknown): unknown => (key === 'ty' ? undefined : value)

/** Returns of the response give the answer that axios knows. */
function givesBack(node: unknown, name: string, answer: Expr): unknown {
  if (Array.isArray(node)) return node.map((one) => givesBack(one, name, answer))
  if (typeof node !== 'object' || node === null || types.isMap(node)) return node
  const one = node as { kind?: string; value?: Expr }
  if (one.kind === 'arrow') return node
  if (one.kind === 'return' && one.value?.kind === 'id' && one.value.name === name)
    return { ...one, value: answer }
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === 'ty' || key === 'to' ? (value as unknown) : givesBack(value, name, answer),
    ]),
  )
}
