import type { AxiosInstance } from 'axios'
import { InvalidArgumentException } from '../errors'
import { isServing } from '../exchange/serving'
import type { ExchangeResult, Wire } from '../exchange/wire'
import { now as clock } from '../exchange/clock'
import { AttemptWatch } from './pipeline/attempt-watch'
import { readStreamBody, uploadLimits } from './pipeline/stream-body'
import { verbs, type Call, type Verb } from './call'
import type { PreparedRequest } from './request/prepared-request'
import {
  perform,
  type AttemptEffect,
  type BlockingCoroutine,
  type Coroutine,
  type ExchangeEffect,
  type Promised,
  type Task,
} from './effects'
import { cannotBlock } from './errors/cannot-block'
import { exchangeException } from './errors/connect-error'
import { runInterceptors } from './axios/interceptors'
import { isFunction } from '../checks/type-guards'
import { isPromiseLike } from '../checks/maybe-promise'
import { describeType } from '../checks/did-you-mean'
import {
  configOf,
  createInternalInstance,
  createSelectedInstance,
  internalConfigOf,
  type InstanceParts,
} from './axios/instance'
import { responseOf } from './axios/shapes'
import { settleReply, type Protocol } from './protocol/protocol'
import { protocolNameOf, protocolsOf, type Protocols } from './protocol/protocols'
import type { Response } from './response/response'
import { workers } from './pipeline/blocking-runners'
import { runAsync } from './pipeline/run-async'
import type { Settings } from './settings'
import { runPipeline } from './pipeline/pipeline'

const settingsOf = new WeakMap<Driver, Settings>()

/**
 * The configuration behind an instance, for the library's own helpers: no property leads to it.
 *
 * @param instance anything that has a driver
 */
export const settingsBehind = (instance: { getDriver(): Driver }): Settings =>
  settingsOf.get(instance.getDriver())!

/**
 * The configuration behind an instance, or an error that says what was given in its place.
 *
 * @param instance what the caller gave
 * @param user who asks, for the message: `new Payment()`
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function requireSettings(instance: unknown, user: string): Settings {
  const hasDriver =
    (typeof instance === 'object' || typeof instance === 'function') &&
    instance !== null &&
    isFunction((instance as { getDriver?: unknown }).getDriver)
  const settings = hasDriver
    ? (settingsBehind(instance as { getDriver(): Driver }) as Settings | undefined)
    : undefined
  if (settings) return settings
  throw new InvalidArgumentException(
    `${user} takes an instance made by Builder.factory(), not ${describeType(instance)}`,
    { code: 'INVALID_ARGUMENT' },
  )
}

/** Makes calls by their parts, for `request` and `requestAsync`. */
export interface CallMaker {
  request(method: Verb, pathname: string, options?: object, extra?: unknown): Response
  task(method: Verb, pathname: string, options?: object, extra?: unknown): Task
}

/**
 * Chooses the protocol of calls and runs them: through axios in the event loop, around it while the
 * thread blocks.
 */
export class Driver {
  readonly #settings: Settings
  readonly #protocols: Protocols
  /** Those that somebody has asked for, and may have changed. */
  readonly #selected = new Map<Protocol, AxiosInstance>()
  readonly #internal = new Map<Protocol, AxiosInstance>()
  readonly #calls: CallMaker
  readonly #promised?: (task: Task) => Promised<Response>
  #inFlight = 0

  constructor(settings: Settings, calls: CallMaker, promised?: (task: Task) => Promised<Response>) {
    this.#settings = settings
    this.#protocols = protocolsOf(settings)
    this.#calls = calls
    this.#promised = promised
    settingsOf.set(this, settings)
  }

  /**
   * The axios instance behind the promise form, for adding or ejecting interceptors: request
   * interceptor 0 is the signer, response interceptor 0 the verifier, 1 throws what a status
   * deserves. Blocking calls honour them as well.
   *
   * @param protocol `'v3'`, default, or `'v2'`, in any case
   * @throws InvalidArgumentException `INVALID_OPTION`
   */
  select(protocol: 'v2' | 'v3' | null = 'v3'): AxiosInstance {
    const name =
      typeof protocol === 'string' ? protocol.toLowerCase() : protocol === null ? 'v3' : ''
    if (!Object.hasOwn(this.#protocols, name))
      throw new InvalidArgumentException("select() takes 'v3' or 'v2'", { code: 'INVALID_OPTION' })
    const chosen = this.#protocols[name as 'v2' | 'v3']()
    return this.#instanceOf(this.#selected, chosen, createSelectedInstance)
  }

  /**
   * A blocking call by its parts, as PHP's `ClientDecorator::request()`.
   *
   * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case
   * @param uri path as it is, variables in braces: `v3/pay/transactions/id/{transaction_id}`
   * @param options as those of a verb
   * @throws as the verbs do; InvalidArgumentException `INVALID_OPTION` for another method
   */
  request(method: string, uri: string, options?: object, ...more: never[]): Response {
    return this.#calls.request(verbOf(method), pathOf(uri), options, more[0])
  }

  /** As `request`, promised. */
  requestAsync(
    method: string,
    uri: string,
    options?: object,
    ...more: never[]
  ): Promised<Response> {
    return this.#promised!(this.#calls.task(verbOf(method), pathOf(uri), options, more[0]))
  }

  #protocolOf(call: Call): Protocol {
    return this.#protocols[protocolNameOf(call)]()
  }

  /** One instance a protocol, made when it is first asked for. */
  #instanceOf(
    instances: Map<Protocol, AxiosInstance>,
    protocol: Protocol,
    create: (parts: InstanceParts) => AxiosInstance,
  ): AxiosInstance {
    const known = instances.get(protocol)
    if (known) return known
    const isBusy = (): boolean => this.#inFlight > 1
    const instance = create({ settings: this.#settings, protocol, isBusy })
    instances.set(protocol, instance)
    return instance
  }

  /**
   * Ends what the process keeps for later calls: the thread of blocking calls and idle connections,
   * of all instances. Nothing of it keeps a process alive, and the next call starts it anew.
   */
  close(): void {
    workers().blocking.close()
    const { closeIdle } =
      require('../exchange/http/connection-pool') as typeof import('../exchange/http/connection-pool')
    closeIdle()
  }

  /**
   * Sends a call in the event loop.
   *
   * @param call path, method and options
   */
  async runAsync(call: Call): Promise<Response> {
    const protocol = this.#protocolOf(call)
    this.#inFlight++
    try {
      const read = readStreamBody(call, () => uploadLimits(this.#settings, call))
      const begun = isPromiseLike(read) ? clock() : 0
      const whole = isPromiseLike(read) ? await read : read
      const spent = begun > 0 ? clock() - begun : 0
      const coroutine = runPipeline(whole, protocol, throughAxios, spent)
      const attempt = (request: PreparedRequest): Promise<Response> =>
        this.#attempt(protocol, request)
      return await runAsync(coroutine, attempt, call.options['signal'] as AbortSignal | undefined)
    } finally {
      this.#inFlight--
    }
  }

  async #attempt(protocol: Protocol, request: PreparedRequest): Promise<Response> {
    const selected = this.#selected.get(protocol)
    const answer: unknown = selected
      ? await attemptWatched(selected, request)
      : await this.#instanceOf(this.#internal, protocol, createInternalInstance).request(
          internalConfigOf(request),
        )
    return responseOf(answer)
  }

  /**
   * A call, for a thread that blocks.
   *
   * @param call path, method and options, which can cross into the worker
   */
  blocking(call: Call): BlockingCoroutine<Response> {
    const protocol = this.#protocolOf(call)
    const { exchange } = this.#settings
    const directly = (request: PreparedRequest) => this.#direct(request, protocol)
    const selected = this.#selected.get(protocol)
    const throughInterceptors = (request: PreparedRequest) =>
      runInterceptors(this.#settings, protocol, request, selected!, (wire) =>
        exchangeOrDouble(exchange, () => wire),
      )
    return runPipeline(call, protocol, selected ? throughInterceptors : directly)
  }

  /** sign → exchange → verify, with nobody's interceptors in between and axios not even loaded. */
  *#direct(request: PreparedRequest, protocol: Protocol): Coroutine<Response, ExchangeEffect> {
    let authorization: string | undefined
    const sign =
      protocol.sign &&
      (() => (authorization = requireSync(protocol.sign!(request), 'an asynchronous `signer`')))
    const outcome = yield* exchangeOrDouble(
      this.#settings.exchange,
      (signature) => request.toWire(signature),
      sign,
    )
    if ('failure' in outcome)
      throw exchangeException(request, outcome.failure, blockedServer(outcome))
    return requireSync(
      settleReply(protocol, request, outcome.reply, authorization),
      'an asynchronous `verifier`',
    )
  }
}

function verbOf(method: unknown): Verb {
  const verb = (typeof method === 'string' ? method.toUpperCase() : '') as Verb
  if (verbs.includes(verb)) return verb
  throw new InvalidArgumentException(`the method is none of ${verbs.join(', ')}`, {
    code: 'INVALID_OPTION',
  })
}

function pathOf(uri: unknown): string {
  if (typeof uri === 'string') return uri
  throw new InvalidArgumentException(
    `request() takes a path such as 'v3/pay/transactions/native', not ${typeof uri}`,
    { code: 'INVALID_PATH' },
  )
}

/** An attempt through interceptors that the caller may have added. */
function attemptWatched(selected: AxiosInstance, request: PreparedRequest): Promise<unknown> {
  const watch = new AttemptWatch(request)
  return watch.run(() => selected.request(configOf(request, watch)))
}

const throughAxios = (request: PreparedRequest): Coroutine<Response, AttemptEffect> =>
  perform({ kind: 'attempt', request })

/** By the worker, or ends at the test double. */
function* exchangeOrDouble(
  { answer }: Settings['exchange'],
  wireOf: (authorization?: string) => Wire,
  sign?: () => string,
): Coroutine<ExchangeResult, ExchangeEffect> {
  if (answer) return requireSync(answer(wireOf(sign?.())), 'an asynchronous `handler`')
  return yield* perform({ kind: 'exchange', wire: wireOf(), sign })
}

function requireSync<T>(value: T | Promise<T>, what: string): T {
  if (!isPromiseLike(value)) return value as T
  Promise.resolve(value).catch(() => undefined) // nobody will ever ask for it
  throw cannotBlock(what)
}

/** The likely cause of a timeout, where the blocked thread is the one that should have answered. */
const blockedServer = ({ failure }: Extract<ExchangeResult, { failure: unknown }>): string =>
  failure.code === 'TIMEOUT' && isServing()
    ? 'a server listens in this very thread, which cannot answer while the call blocks it: use the …Async verb'
    : ''
