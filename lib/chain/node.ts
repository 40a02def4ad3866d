import { inspect } from 'node:util'
import { InvalidArgumentException } from '../errors'
import type { Caller, Verb } from '../client/call'
import { isSegment, pathOf } from './segment'
import { ResponsePromise } from './response-promise'

/** The names that are callable and segments at the same time, and what a call does. */
const callables: Readonly<Record<string, (path: string, caller: Caller) => (...args: never[]) => unknown>> = {
  ...verb('get'), ...verb('post'), ...verb('put'), ...verb('patch'), ...verb('delete'),
  chain: (path, caller) => (name: unknown) => childOf(path, caller, chained(name)),
  getDriver: (_path, caller) => () => caller.driver,
}

function verb(method: Lowercase<Verb>) {
  const upper = method.toUpperCase() as Verb
  return {
    [method]: (path: string, caller: Caller) => (options?: object) => caller.request(upper, path, options),
    [`${method}Async`]: (path: string, caller: Caller) => (options?: object) =>
      ResponsePromise.of(caller.task(upper, path, options)),
  }
}

function chained(name: unknown): string {
  if (typeof name === 'string' || typeof name === 'number') return pathOf(String(name))
  throw new InvalidArgumentException(`chain() takes a path such as 'v3/pay/transactions/native', not ${typeof name}`, { code: 'INVALID_PATH' })
}

/** What stands behind a proxy. A class, so that inspecting the proxy, which looks past it, shows the path; `this` is the proxy then. */
class PathNode {
  constructor(readonly path: string, readonly client: Caller) {}
  [Symbol.toPrimitive](): string { return this.path }
  [inspect.custom](): string { return shown(this[Symbol.toPrimitive]()) }
}

const shown = (path: string): string => path === '' ? '[WeChatPay]' : `[WeChatPay ${path}]`

type Target = Pick<PathNode, 'path' | 'client'>

/** The callable twin of PathNode: a function that carries the same two fields (`caller` is a name that functions do not give away). */
function callableNode(parent: Target, name: string, path: string): object {
  const own = callables[name]!(parent.path, parent.client) as unknown as Record<PropertyKey, unknown>
  own['path'] = path
  own['client'] = parent.client
  own[inspect.custom] = () => shown(path)
  return own
}

function childOf(path: string, caller: Caller, segment: string): object {
  return new Proxy(new PathNode(path === '' ? segment : `${path}/${segment}`, caller), handler)
}

function refuse(): never {
  throw new TypeError('a WeChatPay node is read-only: nothing can be assigned to it or deleted from it')
}

/** One handler for every node and all three spellings. Reading a property builds a path and does nothing else. */
const handler: ProxyHandler<Target> = {
  get(target, name) {
    if (typeof name === 'symbol') return symbolOf(target, name)
    if (!isSegment(name)) return undefined
    const { path, client } = target
    const segment = pathOf(name)
    if (!Object.hasOwn(callables, name)) return childOf(path, client, segment)
    return new Proxy(callableNode(target, name, path === '' ? segment : `${path}/${segment}`) as Target, handler)
  },
  set: refuse,
  defineProperty: refuse,
  deleteProperty: refuse,
  setPrototypeOf: refuse,
  has: () => false,
  ownKeys: () => [],
  getOwnPropertyDescriptor: () => undefined,
  getPrototypeOf: () => Object.prototype,
}

function symbolOf({ path }: Target, name: symbol): unknown {
  if (name === Symbol.toPrimitive) return () => path
  if (name === inspect.custom) return () => shown(path)
  return undefined
}

/**
 * The root of a chain: `root.v3.pay`, `root.chain('v3/pay')` and `root['v3/pay']` are the same node.
 *
 * @param caller what the verbs call
 */
export function rootOf(caller: Caller): object {
  return new Proxy(new PathNode('', caller), handler)
}
