import type { Wire, Outcome } from '../exchange/wire'
import type { Draft } from './draft'
import type { Driver } from './driver'
import type { Response } from './response'

/** The HTTP methods that a chain speaks. */
export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export const verbs: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** One call as the chain hands it down: nothing checked, nothing expanded. */
export interface Call {
  readonly method: Verb
  /** Path as chained, templates and all: `v3/pay/transactions/id/{transaction_id}`. */
  readonly pathname: string
  readonly options: Readonly<Record<string, unknown>>
}

/** An exchange that the worker carries while the thread blocks; `sign` gives its `Authorization` where the wire has none. */
export interface Crossing {
  readonly wire: Wire
  readonly sign?: () => string
}

/**
 * What a trip asks of whoever drives it: an exchange (blocking form), a whole attempt through axios (promise form),
 * a pause in milliseconds, or to wait for something that only the event loop can end (promise form).
 */
export type Step =
  | Crossing
  | { readonly draft: Draft }
  | { readonly pause: number }
  | { readonly ended: Promise<void> }

/** A call under way, stopping wherever time passes. */
export type Journey<T> = Generator<Step, T, Outcome | Response | void>

/** One call that can travel in two ways. */
export interface Task<T = Response> {
  /** Sends it in the event loop. */
  start(): Promise<T>
  /** Its trip, for a thread that blocks. */
  trip(): Journey<T>
}

/** A promise that can be waited for. The chain, which stands above, makes it. */
export interface Promised<T> extends Promise<T> {
  /** Blocks until it is settled. */
  wait(unwrap?: boolean): T
}

/** What the verbs of a chain call. */
export interface Caller {
  readonly driver: Driver
  /** Blocks. */
  request(method: Verb, pathname: string, options?: object): Response
  /** Prepares; nothing is sent before the task is started. */
  task(method: Verb, pathname: string, options?: object): Task
}
