import { pauseAfter, type AttemptEnd } from '../client/pipeline/retry'
import type { RetryOptions } from '../client/request/options'
import type { UntypedNode } from '../openapi'
import { limitsFor, withinDeadline, type Limits } from '../exchange/within-deadline'
import { ConnectException } from '../errors'
import { now, rest } from '../exchange/clock'
import { isDone, type RowResult } from './journal/row-result'
import type { RateLimiter } from './rate-limiter'
import { bodyOf, type Action, type Grant } from './rules'
import { attemptResultOf, isAboutPartner, type AttemptResult } from './attempt-result'

/** Where each action is asked for. */
export const paths: Readonly<Record<Action, string>> = {
  grant: 'v3/marketing/partnerships/build',
  terminate: 'v3/marketing/partnerships/terminate',
}

/** What sending a row needs. */
export interface SenderOptions {
  readonly instance: { chain(path: string): UntypedNode }
  readonly action: Action
  readonly limiter: RateLimiter
  readonly retry: Required<Pick<RetryOptions, 'attempts' | 'backoff' | 'deadline'>> &
    Pick<RetryOptions, 'failover'>
  /** Milliseconds for all attempts at a row, from its first permit on. */
  readonly patience: number
  /** Milliseconds that an answer which nobody has signed makes a row wait at most. */
  readonly longestWait: number
  /**
   * Whether the instance is somebody's double, which may not keep to the deadline that it is given.
   */
  readonly foreign: boolean
  readonly stop: AbortSignal
  /** Told before the first request of a row, which waits for it. */
  readonly intend?: (key: string) => Promise<void>
}

/**
 * Sends rows, each again and again under one key until it is known how it ended. Every request
 * waits for its permit, a repetition too; one that came too fast waits without using up an attempt,
 * unless there is to be only one.
 */
export class Sender {
  readonly #options: SenderOptions

  constructor(options: SenderOptions) {
    this.#options = options
  }

  /**
   * Sends one row.
   *
   * @param grant without faults
   * @param key its Idempotency-Key
   * @returns how it ended; `not sent` where the run was ended before its permit came
   */
  async send(grant: Grant, key: string): Promise<RowResult> {
    const { limiter, retry, patience, longestWait, stop, intend } = this.#options
    let begun: number | undefined
    let [attempts, counted, acted, last] = [0, 0, false, undefined as AttemptResult | undefined]
    for (;;) {
      const permit = await limiter.acquire(begun === undefined ? undefined : begun + patience)
      if (!permit || permit === 'late')
        return last ? closing(last, attempts, acted) : { state: 'not sent', final: false }
      last = undefined
      begun ??= now()
      try {
        if (attempts === 0 && intend) await intend(key)
        last = await this.#attempt(grant, key, ++attempts, patience - (now() - begun))
      } finally {
        limiter.release(permit, last?.reason === 'limited' ? last.wait : undefined)
      }
      acted ||= last.acted
      if (last.reason !== 'limited') counted++
      const wait = Math.min(last.wait, longestWait)
      const pause =
        last.reason === 'limited' ? 0 : Math.max(pauseAfter(counted, retry.backoff), wait)
      const again =
        last.reason !== undefined &&
        !isDone(last.entry) &&
        retry.attempts > 1 &&
        counted < retry.attempts
      if (!again || now() - begun + Math.max(pause, wait) >= patience)
        return closing(last, attempts, acted)
      if (pause > 0) await rest(pause, stop)
    }
  }

  async #attempt(grant: Grant, key: string, attempt: number, left: number): Promise<AttemptResult> {
    const { instance, action, retry, foreign } = this.#options
    const other =
      retry.failover !== undefined && attempt % 2 === 0 ? { base_uri: retry.failover } : {}
    const deadline = Math.max(0.001, Math.min(retry.deadline || Infinity, left / 1000))
    let end: AttemptEnd
    try {
      const answer = instance.chain(paths[action]).postAsync({
        json: bodyOf(grant),
        headers: { 'Idempotency-Key': key },
        // Whatever the configuration says: an answer that refuses must not look like one that
        // grants, nor one to another request.
        http_errors: true,
        allow_redirects: false,
        retry: { attempts: 1, ...(Number.isFinite(deadline) ? { deadline } : {}) },
        ...other,
      })
      end = {
        response: await (foreign
          ? withinDeadline('the instance', answer, unansweredResult(paths[action], deadline))
          : answer),
      }
    } catch (error) {
      end = { error }
    }
    return attemptResultOf(action, end)
  }
}

/** A double that does not answer: nobody knows what became of the row. */
const unansweredResult = (path: string, deadline: number): Limits => ({
  ...limitsFor(path, deadline * 1000),
  giveUp: (code, reason) =>
    new ConnectException(`POST ${path}: ${reason}`, { code, mayHaveTakenEffect: true }),
})

/** An earlier attempt may have acted although the last one says no. */
function closing({ entry }: AttemptResult, attempts: number, acted: boolean): RowResult {
  if (isDone(entry) || !acted || (entry.final && isAboutPartner(entry)))
    return { ...entry, attempts }
  return { ...entry, state: 'unknown', final: false, attempts }
}
