import { inspect } from 'node:util'
import { InvalidArgumentException } from '../errors'
import { remember } from '../checks/remember'
import type { Verb } from '../client/call'
import type { Caller } from '../client/client'
import { warnOfLoweredId } from './lowered-id'
import { isSegment, pathOf } from './segment'
import { ResponsePromise } from './response-promise'

type Callable = (path: string, caller: Caller) => (...args: never[]) => unknown

/** The names that are callable and segments at the same time, and what a call does. */
const callables: Readonly<Record<string, Callable>> = {
  ...verb('get'),
  ...verb('post'),
  ...verb('put'),
  ...verb('patch'),
  ...verb('delete'),
  chain: (path, caller) => (name: unknown, extra?: unknown) =>
    childOf(path, caller, chainPath(name, extra, path)),
  getDriver: (_path, caller) => () => caller.driver,
}

function verb(method: Lowercase<Verb>) {
  const upper = method.toUpperCase() as Verb
  return {
    [method]: (path: string, caller: Caller) => (options?: object, extra?: unknown) =>
      caller.request(upper, path, options, extra),
    [`${method}Async`]: (path: string, caller: Caller) => (options?: object, extra?: unknown) =>
      ResponsePromise.of(caller.task(upper, path, options, extra)),
  }
}

function chainPath(name: unknown, extra: unknown, parent: string): string {
  if (typeof extra === 'string')
    throw new InvalidArgumentException(
      "chain() takes one path, and a second one was given: join them with slashes, chain('v3/pay/transactions')",
      { code: 'INVALID_PATH' },
    )
  if (typeof name === 'string' || typeof name === 'number') {
    warnOfLoweredId(String(name), parent)
    return pathOf(String(name))
  }
  throw new InvalidArgumentException(
    `chain() takes a path such as 'v3/pay/transactions/native', not ${typeof name}`,
    { code: 'INVALID_PATH' },
  )
}

/**
 * What stands behind a proxy. Inspecting looks past the proxy, but gets it as `this`, where `path`
 * is one more segment.
 */
class PathNode {
  constructor(
    readonly path: string,
    readonly client: Caller,
  ) {}
  [inspect.custom](): string {
    return inspectNode.call(this)
  }
}

const showPath = (path: string): string => (path === '' ? '[WeChatPay]' : `[WeChatPay ${path}]`)

function inspectNode(this: { readonly path: string; [Symbol.toPrimitive]?(): string }): string {
  return showPath(this[Symbol.toPrimitive]?.() ?? this.path)
}

type Target = Pick<PathNode, 'path' | 'client'>

/**
 * The callable twin of PathNode: a function that has the same two fields (`caller` is a name that
 * functions do not give away).
 */
function callableNode(parent: Target, call: Callable, path: string): Target {
  const own = call(parent.path, parent.client) as unknown as {
    -readonly [K in keyof Target]: Target[K]
  } & Record<symbol, unknown>
  own.path = path
  own.client = parent.client
  own[inspect.custom] = inspectNode
  return own
}

const joinPath = (path: string, segment: string): string =>
  path === '' ? segment : `${path}/${segment}`

function childOf(path: string, caller: Caller, segment: string): object {
  return new Proxy(new PathNode(joinPath(path, segment), caller), handler)
}

function refuseChange(): never {
  throw new TypeError(
    'a WeChatPay node is read-only: nothing can be assigned to it or deleted from it',
  )
}

/** What a property name stands for: a segment, which may be callable as well, or nothing. */
interface Meaning {
  readonly segment: string | undefined
  readonly call?: Callable
  /** Whether it may be an id that lost its capitals; a verb is none. */
  readonly isLowered: boolean
}

const meaningOf = remember((name): Meaning => {
  const segment = isSegment(name) ? pathOf(name) : undefined
  const call = Object.hasOwn(callables, name) ? callables[name] : undefined
  return { segment, call, isLowered: segment !== name && !call }
})

/**
 * One handler for every node and all three spellings. Reading a property builds a path and does
 * nothing else.
 */
const handler: ProxyHandler<Target> = {
  get(target, name) {
    if (typeof name === 'symbol') return symbolOf(target, name)
    const { segment, call, isLowered } = meaningOf(name)
    if (segment === undefined) return undefined
    const { path, client } = target
    if (isLowered) warnOfLoweredId(name, path)
    return call
      ? new Proxy(callableNode(target, call, joinPath(path, segment)), handler)
      : childOf(path, client, segment)
  },
  set: refuseChange,
  defineProperty: refuseChange,
  deleteProperty: refuseChange,
  setPrototypeOf: refuseChange,
  has: () => false,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
  getPrototypeOf: () => Object.prototype,
}

function symbolOf({ path }: Target, name: symbol): unknown {
  if (name === Symbol.toPrimitive) return () => path
  if (name === inspect.custom) return () => showPath(path)
  return undefined
}

/**
 * The root of a chain: `root.v3.pay`, `root.chain('v3/pay')` and `root['v3/pay']` are the same
 * node.
 *
 * @param caller what the verbs call
 */
export function rootOf(caller: Caller): object {
  return new Proxy(new PathNode('', caller), handler)
}
