import { InvalidArgumentException } from '../errors'
import { lazily } from '../exchange/lazily'
import { guard } from '../exchange/stream-guard'
import { isServing, mayBeServing } from '../exchange/serving'
import type { Call, Verb } from './call'
import type { Driver } from './driver'
import type { BlockingCoroutine, Promised, Task } from './effects'
import { blockingRunners, workers } from './pipeline/blocking-runners'
import { captureCallSite, withCallSite, type CallSite } from './pipeline/call-site'
import { assertTransferable } from './pipeline/transferable'
import type { Response } from './response/response'
import type { Settings } from './settings'
import { describeType } from '../checks/did-you-mean'
import { isPromiseLike } from '../checks/maybe-promise'
import { isRecord, withoutNulls } from '../checks/type-guards'

/**
 * What a call goes through, loaded with the first one: whoever only makes an instance needs nothing
 * of it.
 */
const drivers = lazily(() => require('./driver') as typeof import('./driver'))

/** What the verbs of a chain call. */
export interface Caller {
  readonly driver: Driver
  /** Blocks. What stands behind the options is refused, not dropped. */
  request(method: Verb, pathname: string, options?: object, extra?: unknown): Response
  /** Prepares; nothing is sent before the task is started. */
  task(method: Verb, pathname: string, options?: object, extra?: unknown): Task
}

let warned = false

/** What stands behind the verbs of a chain: chooses the runner by the verb's form. */
export class Client implements Caller {
  readonly #settings: Settings
  readonly #driver: () => Driver

  /**
   * @param settings the configuration
   * @param promised makes the promises of `requestAsync`
   */
  constructor(settings: Settings, promised?: (task: Task) => Promised<Response>) {
    this.#settings = settings
    const calls = {
      request: this.request.bind(this) as Caller['request'],
      task: this.task.bind(this) as Caller['task'],
    }
    this.#driver = lazily(() => new (drivers().Driver)(settings, calls, promised))
  }

  get driver(): Driver {
    return this.#driver()
  }

  request(method: Verb, pathname: string, options?: object, extra?: unknown): Response {
    try {
      return blockingRunners().runOne(this.#runBlocking(toCall(method, pathname, options, extra)))
    } catch (error) {
      throw withCallSite(error, captureCallSite(this.request))
    }
  }

  task(method: Verb, pathname: string, options?: object, extra?: unknown): Task {
    const call = toCall(method, pathname, options, extra)
    const origin = captureCallSite(this.task)
    return {
      start: () => this.#runAsync(call, origin),
      coroutine: () => withCallSiteOf(this.#runBlocking(call), origin),
    }
  }

  async #runAsync(call: Call, origin: CallSite): Promise<Response> {
    try {
      assertOptions(call)
      return await this.driver.runAsync(call)
    } catch (error) {
      throw withCallSite(error, origin)
    }
  }

  *#runBlocking(call: Call): BlockingCoroutine<Response> {
    assertOptions(call)
    this.#assertMayBlock(call)
    assertTransferable(call)
    // It starts while the rest is being loaded.
    if (!this.#settings.exchange.answer) workers().blocking.prepare()
    return yield* this.driver.blocking(call)
  }

  /** A plain verb holds up every other request of a program that serves. */
  #assertMayBlock({ method, pathname }: Call): void {
    const { blocking } = this.#settings
    if (blocking === 'allow' || (blocking === 'warn' && warned)) return
    const serving = isServing()
    // Who forbids is kept to where the runtime cannot tell; a warning there would be one too many
    // in every script.
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

/** An option that is null is as good as absent, in both forms: it is gone before anything looks. */
function toCall(method: Verb, pathname: string, options: object = {}, extra?: unknown): Call {
  const given = options ?? {}
  const kept = isRecord(given) ? withoutNulls(given) : given
  const call: Call = { method, pathname, options: kept as Call['options'], extra }
  // It may fail before the answer comes.
  if (typeof call.options['sink'] === 'object') guard(call.options['sink'])
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
