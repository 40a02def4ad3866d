import { InvalidArgumentException } from '../errors'
import { blocking } from '../exchange/worker/blocking-worker'
import { guard } from '../exchange/stream-guard'
import { isServing, mayBeServing } from '../exchange/serving'
import { runOne } from './pipeline/run-blocking'
import type { Call, Verb } from './call'
import { Driver } from './driver'
import type { BlockingCoroutine, Promised, Task } from './effects'
import { assertTransferable } from './request/check-options'
import { captureCallSite, withCallSite, type CallSite } from './pipeline/call-site'
import type { Protocol } from './protocol/protocol'
import type { Response } from './response/response'
import type { Settings } from './settings'
import { describeType } from '../checks/did-you-mean'
import { isPromiseLike } from '../checks/maybe-promise'
import { remember } from '../checks/remember'
import { isRecord, withoutNulls } from '../checks/type-guards'
import { expand, variablesOf } from './request/path-template'
import { protocolV2 } from './protocol/v2'
import { protocolV3 } from './protocol/v3'

/** What the verbs of a chain call. */
export interface Caller {
  readonly driver: Driver
  /** Blocks. What stands behind the options is refused, not dropped. */
  request(method: Verb, pathname: string, options?: object, extra?: unknown): Response
  /** Prepares; nothing is sent before the task is started. */
  task(method: Verb, pathname: string, options?: object, extra?: unknown): Task
}

let warned = false

/** What stands behind the verbs of a chain: chooses the protocol by the path, and the runner by the verb's form. */
export class Client implements Caller {
  readonly #settings: Settings
  readonly #protocols: Readonly<Record<'v2' | 'v3', Protocol>>
  readonly driver: Driver

  /**
   * @param settings the configuration
   * @param promised makes the promises of `requestAsync`
   */
  constructor(settings: Settings, promised?: (task: Task) => Promised<Response>) {
    this.#settings = settings
    this.#protocols = { v2: protocolV2(settings), v3: protocolV3(settings) }
    const calls = {
      request: this.request.bind(this) as Caller['request'],
      task: this.task.bind(this) as Caller['task'],
    }
    this.driver = new Driver(settings, this.#protocols, calls, promised)
  }

  request(method: Verb, pathname: string, options?: object, extra?: unknown): Response {
    try {
      return runOne(this.#runBlocking(toCall(method, pathname, options, extra)))
    } catch (error) {
      throw withCallSite(error, captureCallSite(this.request))
    }
  }

  task(method: Verb, pathname: string, options?: object, extra?: unknown): Task {
    const call = toCall(method, pathname, options, extra)
    const origin = captureCallSite(this.task)
    return {
      start: () =>
        this.#runAsync(call).catch((error: unknown) => {
          throw withCallSite(error, origin)
        }),
      coroutine: () => withCallSiteOf(this.#runBlocking(call), origin),
    }
  }

  async #runAsync(call: Call): Promise<Response> {
    assertOptions(call)
    return this.driver.runAsync(call, this.#protocolOf(call))
  }

  *#runBlocking(call: Call): BlockingCoroutine<Response> {
    assertOptions(call)
    this.#assertMayBlock(call)
    assertTransferable(call.options, variablesOf(call.pathname))
    if (!this.#settings.exchange.answer) blocking.prepare()
    return yield* this.driver.blocking(call, this.#protocolOf(call))
  }

  /** A path that begins with `v2/` is API v2's, a variable's value included; every other one is API v3's. */
  #protocolOf({ pathname, options }: Call): Protocol {
    const path = pathname.startsWith('{')
      ? expand(pathname, variablesOf(pathname), options)
      : pathname
    return this.#protocols[protocolOf(path)]
  }

  /** A plain verb holds up every other request of a program that serves. */
  #assertMayBlock({ method, pathname }: Call): void {
    const { blocking } = this.#settings
    if (blocking === 'allow' || (blocking === 'warn' && warned)) return
    const serving = isServing()
    // Who forbids is kept to where the runtime cannot tell; a warning there would be one too many in every script.
    if (!serving && !(blocking === 'forbid' && mayBeServing())) return
    const verb = method.toLowerCase()
    const where = serving
      ? 'in which a server is listening'
      : 'and this runtime does not tell whether a server is listening in it'
    const message = `${verb}() on ${pathname} blocks this thread, ${where}: use ${verb}Async() and await it`
    if (blocking === 'forbid')
      throw new InvalidArgumentException(`${message} (\`blocking: 'forbid'\`)`, {
        code: 'BLOCKING_FORBIDDEN',
      })
    warned = true
    process.emitWarning(`${message}, or set \`blocking: 'allow'\``, {
      type: 'WeChatPayWarning',
      code: 'WECHATPAY_BLOCKING',
    })
  }
}

const protocolOf = remember((path) => (/^v2\//i.test(path) ? 'v2' : 'v3'))

/** An option that is null is as good as absent, in both forms: it is gone before anything looks. */
function toCall(method: Verb, pathname: string, options: object = {}, extra?: unknown): Call {
  const given = options ?? {}
  const kept = isRecord(given) ? withoutNulls(given) : given
  const call: Call = { method, pathname, options: kept as Call['options'], extra }
  if (typeof call.options['sink'] === 'object') guard(call.options['sink']) // it may fail before the answer comes
  return call
}

function* withCallSiteOf(
  coroutine: BlockingCoroutine<Response>,
  origin: CallSite,
): BlockingCoroutine<Response> {
  try {
    return yield* coroutine
  } catch (error) {
    throw withCallSite(error, origin)
  }
}

function assertOptions({ options, extra }: Call): void {
  if (!isRecord(options))
    throw new InvalidArgumentException(
      `the options of a call are an object such as { json, query, headers }, not ${describeType(options)}${isPromiseLike(options) ? ': await it first' : ''}`,
      { code: 'INVALID_OPTION' },
    )
  // A number is the index that Array.map() gives along.
  if (extra !== undefined && extra !== null && typeof extra !== 'number')
    throw new InvalidArgumentException(
      `a verb takes one argument, and ${describeType(extra)} was given as a second one: put it beside the body, { json, headers, query } (there are no callbacks: await the …Async verb)`,
      { code: 'INVALID_OPTION' },
    )
}
