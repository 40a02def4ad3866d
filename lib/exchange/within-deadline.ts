import { ConnectException } from '../errors'
import { onAbort } from './abort'
import { now, startTimer, stopTimer } from './clock'
import { failureCodes } from './wire'

/** Why something of the caller's is no longer waited for. */
export type GivenUp = 'TIMEOUT' | 'ABORTED'

/** What bounds the wait for something that a caller gave. */
export interface Limits {
  /** When to give up, on the clock of `now()`; default never. */
  readonly until?: number
  readonly signal?: AbortSignal
  /** Makes what is thrown then. */
  readonly giveUp: (code: GivenUp, reason: string) => unknown
}

/**
 * Starts the clock over something of the caller's.
 *
 * @param what its name, for the message: `` the `signer` ``
 * @param limits when to give up
 * @param expired gets the error, at most once
 * @returns stops the clock
 */
export function startLimit(
  what: string,
  { until = Infinity, signal, giveUp }: Limits,
  expired: (error: unknown) => void,
): () => void {
  const left = Math.max(0, Math.ceil(until - now()))
  let forget: (() => void) | undefined
  const stop = (): void => {
    stopTimer(timer)
    forget?.()
  }
  const fail = (code: GivenUp, reason: string): void => {
    stop()
    expired(giveUp(code, reason))
  }
  const abort = (): void => fail('ABORTED', `by its signal, while it waited for ${what}`)
  const overdue = (): void => fail('TIMEOUT', `${what} did not end within ${left} ms`)
  const timer = left === Infinity || signal?.aborted ? undefined : startTimer(overdue, left)
  if (signal?.aborted) abort()
  else if (signal) forget = onAbort(signal, abort)
  return stop
}

/**
 * Waits for what a caller's function promised, for a stream or an iterator of the caller's, no
 * longer than until its deadline and its signal. The one place where anything of the caller's is
 * waited for: whatever settles later, twice or never, is ignored.
 *
 * @param what its name, for the message: `` the `signer` ``
 * @param value a promise, or whatever else has a `then`
 * @param limits when to give up, and what is thrown then
 */
export function withinDeadline<T>(what: string, value: PromiseLike<T>, limits: Limits): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = startLimit(what, limits, reject)
    // A promise of our own: a foreign `then` may throw, or call both of its functions.
    new Promise<T>((take) => take(value)).then(
      (found) => {
        stop()
        resolve(found)
      },
      (error: unknown) => {
        stop()
        reject(error as Error)
      },
    )
  })
}

/**
 * Limits of something that belongs to no request yet, or to none at all.
 *
 * @param user what is going on, for the message: `payment.jsapiAsync()`
 * @param timeout milliseconds; 0 for no limit
 * @param signal ends it, too
 */
export const limitsFor = (user: string, timeout: number, signal?: AbortSignal): Limits => ({
  until: timeout > 0 ? now() + timeout : Infinity,
  signal,
  giveUp: (code, reason) =>
    new ConnectException(`${user}: ${failureCodes[code]} (${reason})`, { code }),
})
