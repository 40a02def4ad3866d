import type { AxiosInstance } from 'axios'
import { InvalidArgumentException } from '../errors'
import { blocking } from '../exchange/blocking'
import { isServing } from '../exchange/serving'
import type { Outcome, Wire } from '../exchange/wire'
import { now as clock, rest } from '../exchange/clock'
import { AttemptWatch } from './attempt-watch'
import { collected, uploadLimits } from './upload'
import {
  verbs,
  type Call,
  type Caller,
  type Journey,
  type Promised,
  type Task,
  type Verb,
} from './call'
import type { Draft } from './draft'
import { cannotBlock, exceptionOf } from './failure'
import { intercepted } from './intercept'
import { isLater } from './later'
import { configOf, mount, responseOf, sealedConfigOf } from './mount'
import { judged, type Protocol } from './protocol'
import type { Response } from './response'
import type { Settings } from './settings'
import { trip } from './trip'

const settingsOf = new WeakMap<Driver, Settings>()

/**
 * The configuration behind an instance, for the library's own helpers: no property leads to it.
 *
 * @param instance anything that has a driver
 */
export const settingsBehind = (instance: { getDriver(): Driver }): Settings =>
  settingsOf.get(instance.getDriver())!

/** What makes calls travel: through axios in the event loop, around it while the thread blocks. */
export class Driver {
  readonly #settings: Settings
  readonly #protocols: Readonly<Record<'v2' | 'v3', Protocol>>
  /** Those that somebody has asked for, and may have changed. */
  readonly #selected = new Map<Protocol, AxiosInstance>()
  readonly #sealed = new Map<Protocol, AxiosInstance>()
  readonly #caller: Caller
  readonly #promised?: (task: Task) => Promised<Response>
  #inFlight = 0

  constructor(
    settings: Settings,
    protocols: Readonly<Record<'v2' | 'v3', Protocol>>,
    caller: Caller,
    promised?: (task: Task) => Promised<Response>,
  ) {
    this.#settings = settings
    this.#protocols = protocols
    this.#caller = caller
    this.#promised = promised
    settingsOf.set(this, settings)
  }

  /**
   * The axios instance behind the promise form, for adding or ejecting interceptors: request interceptor 0 is the
   * signer, response interceptor 0 the verifier, 1 throws what a status deserves. Blocking calls honour them as well.
   *
   * @param protocol `'v3'`, default, or `'v2'`, in any case
   * @throws InvalidArgumentException `INVALID_OPTION`
   */
  select(protocol: 'v2' | 'v3' | null = 'v3'): AxiosInstance {
    const name =
      typeof protocol === 'string' ? protocol.toLowerCase() : protocol === null ? 'v3' : ''
    if (!Object.hasOwn(this.#protocols, name))
      throw new InvalidArgumentException("select() takes 'v3' or 'v2'", { code: 'INVALID_OPTION' })
    const chosen = this.#protocols[name as 'v2' | 'v3']
    return this.#mounted(this.#selected, chosen)
  }

  /**
   * A blocking call by its parts, as PHP's `ClientDecorator::request()`.
   *
   * @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`, in any case
   * @param uri path as it is, variables in braces: `v3/pay/transactions/id/{transaction_id}`
   * @param options as those of a verb
   * @throws as the verbs do; InvalidArgumentException `INVALID_OPTION` for another method
   */
  request(method: string, uri: string, options?: object): Response {
    return this.#caller.request(verbOf(method), pathOf(uri), options)
  }

  /** As `request`, promised. */
  requestAsync(method: string, uri: string, options?: object): Promised<Response> {
    return this.#promised!(this.#caller.task(verbOf(method), pathOf(uri), options))
  }

  #mounted(instances: Map<Protocol, AxiosInstance>, protocol: Protocol): AxiosInstance {
    const known = instances.get(protocol)
    if (known) return known
    const instance = mount(
      this.#settings,
      protocol,
      () => this.#inFlight > 1,
      instances === this.#sealed,
    )
    instances.set(protocol, instance)
    return instance
  }

  /**
   * Ends what the process keeps for later calls: the thread of blocking calls and idle connections, of all instances.
   * Nothing of it keeps a process alive, and the next call starts it anew.
   */
  close(): void {
    blocking.close()
    const { closeAgents } = require('../exchange/agents') as typeof import('../exchange/agents')
    closeAgents()
  }

  /**
   * Sends a call in the event loop.
   *
   * @param call path, method and options
   * @param protocol its dialect
   */
  async travel(call: Call, protocol: Protocol): Promise<Response> {
    this.#inFlight++
    try {
      const read = collected(call, () => uploadLimits(this.#settings, call))
      const begun = isLater(read) ? clock() : 0
      const whole = isLater(read) ? await read : read
      const journey = trip(whole, protocol, throughAxios, begun > 0 ? clock() - begun : 0)
      let step = journey.next()
      while (!step.done) {
        if ('pause' in step.value) {
          const { pause } = step.value
          step = await rest(pause, call.options['signal'] as AbortSignal | undefined).then(() =>
            journey.next(),
          )
        } else if ('ended' in step.value) {
          step = await step.value.ended.then(
            () => journey.next(),
            (error: unknown) => journey.throw(error),
          )
        } else step = await this.#attempt(journey, protocol, (step.value as { draft: Draft }).draft)
      }
      return step.value
    } finally {
      this.#inFlight--
    }
  }

  #attempt(
    journey: Journey<Response>,
    protocol: Protocol,
    draft: Draft,
  ): Promise<ReturnType<Journey<Response>['next']>> {
    const selected = this.#selected.get(protocol)
    const answered = selected
      ? watched(selected, draft)
      : this.#mounted(this.#sealed, protocol).request(sealedConfigOf(draft))
    return answered.then(
      (answer) => journey.next(responseOf(answer)),
      (error: unknown) => journey.throw(error),
    )
  }

  /**
   * The trip of a call while the thread blocks.
   *
   * @param call path, method and options
   * @param protocol its dialect
   */
  trip(call: Call, protocol: Protocol): Journey<Response> {
    const { exchange } = this.#settings
    const direct = (draft: Draft) => this.#direct(draft, protocol)
    const selected = this.#selected.get(protocol)
    const mounted = (draft: Draft) =>
      intercepted(this.#settings, protocol, draft, selected!, (wire) =>
        exchanged(exchange, () => wire),
      )
    return trip(call, protocol, selected ? mounted : direct)
  }

  /** sign → exchange → verify, with nobody's interceptors in between and axios not even loaded. */
  *#direct(draft: Draft, protocol: Protocol): Journey<Response> {
    let authorization: string | undefined
    const sign =
      protocol.sign &&
      (() => (authorization = now(protocol.sign!(draft, false), 'an asynchronous `signer`')))
    const outcome = yield* exchanged(
      this.#settings.exchange,
      (signature) => draft.wire(signature),
      sign,
    )
    if ('failure' in outcome) throw exceptionOf(draft, outcome.failure, blockedServer(outcome))
    return now(
      judged(protocol, draft, outcome.reply, authorization, true),
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
function watched(selected: AxiosInstance, draft: Draft): Promise<unknown> {
  const watch = new AttemptWatch(draft)
  return watch.over(() => selected.request(configOf(draft, watch)))
}

function* throughAxios(draft: Draft): Journey<Response> {
  return (yield { draft }) as Response
}

/** Travels by the worker, or ends at the test double. */
function* exchanged(
  { answer }: Settings['exchange'],
  wireOf: (authorization?: string) => Wire,
  sign?: () => string,
): Journey<Outcome> {
  return answer
    ? now(answer(wireOf(sign?.())), 'an asynchronous `handler`')
    : ((yield { wire: wireOf(), sign }) as Outcome)
}

function now<T>(value: T | Promise<T>, what: string): T {
  if (!isLater(value)) return value as T
  Promise.resolve(value).catch(() => undefined) // nobody will ever ask for it
  throw cannotBlock(what)
}

/** The likely cause of a timeout, where the blocked thread is the one that should have answered. */
const blockedServer = ({ failure }: Extract<Outcome, { failure: unknown }>): string =>
  failure.code === 'TIMEOUT' && isServing()
    ? 'a server listens in this very thread, which cannot answer while the call blocks it: use the …Async verb'
    : ''
