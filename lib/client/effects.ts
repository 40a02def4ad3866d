import type { ExchangeResult, Wire } from '../exchange/wire'
import type { PreparedRequest } from './request/prepared-request'
import type { Response } from './response/response'

/**
 * What the stages of a call ask of whoever runs them, wherever time has to pass. A stage is a
 * generator that yields an effect and goes on with its answer, so that each stage exists once for
 * both forms: `run-async` answers with promises, `run-blocking` with the worker. Where a function
 * of the caller's may answer at once or with a promise there are maybe-promises instead, since such
 * a function does not yield.
 */
export type Effect = ExchangeEffect | AttemptEffect | PauseEffect | SettleEffect

/**
 * Blocking form: an exchange by the worker; `sign` gives its `Authorization` where the wire has
 * none.
 */
export interface ExchangeEffect {
  readonly kind: 'exchange'
  readonly wire: Wire
  readonly sign?: () => string
}

/** Promise form: a whole attempt through axios. */
export interface AttemptEffect {
  readonly kind: 'attempt'
  readonly request: PreparedRequest
}

/** Both forms: let so many milliseconds pass. */
export interface PauseEffect {
  readonly kind: 'pause'
  readonly milliseconds: number
}

/** Promise form: wait for something that only the event loop can end. */
export interface SettleEffect {
  readonly kind: 'settle'
  readonly promise: Promise<void>
}

/** What an effect is answered with. */
type ResultOf<E extends Effect> = E extends ExchangeEffect
  ? ExchangeResult
  : E extends AttemptEffect
    ? Response
    : void

/** A call under way, stopping wherever time passes. */
export type Coroutine<T, E extends Effect> = Generator<E, T, ExchangeResult | Response | void>

/** What the stages around an attempt yield themselves. */
export type StageEffect = PauseEffect | SettleEffect

/** A call under way in a thread that blocks. */
export type BlockingCoroutine<T> = Coroutine<T, ExchangeEffect | StageEffect>

/** A call under way in the event loop. */
export type AsyncCoroutine<T> = Coroutine<T, AttemptEffect | StageEffect>

/**
 * Yields an effect and gives its answer its type: the one place where a runner is believed to know
 * its effects.
 */
export function* perform<E extends Effect>(effect: E): Coroutine<ResultOf<E>, E> {
  return (yield effect) as ResultOf<E>
}

/** One call that can be run in two ways. */
export interface Task<T = Response> {
  /** Sends it in the event loop. */
  start(): Promise<T>
  /** The call itself, for a thread that blocks. */
  coroutine(): BlockingCoroutine<T>
}

/** A promise that can be waited for. The chain, which stands above, makes it. */
export interface Promised<T> extends Promise<T> {
  /** Blocks until it is settled. */
  wait(unwrap?: boolean): T
}
