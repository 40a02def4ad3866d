import { rest } from '../../exchange/clock'
import type { PreparedRequest } from '../request/prepared-request'
import type { AsyncCoroutine } from '../effects'
import type { Response } from '../response/response'

/**
 * Runs a call in the event loop.
 *
 * @param coroutine the call
 * @param attempt makes one attempt
 * @param signal cuts pauses short: the next attempt then ends before it is sent
 */
export async function runAsync<T>(
  coroutine: AsyncCoroutine<T>,
  attempt: (request: PreparedRequest) => Promise<Response>,
  signal?: AbortSignal,
): Promise<T> {
  let next = coroutine.next()
  while (!next.done) {
    const effect = next.value
    const answered: Promise<Response | void> =
      effect.kind === 'attempt'
        ? attempt(effect.request)
        : effect.kind === 'pause'
          ? rest(effect.milliseconds, signal)
          : effect.promise
    let answer: Response | void
    try {
      answer = await answered
    } catch (error) {
      next = coroutine.throw(error)
      continue
    }
    next = coroutine.next(answer)
  }
  return next.value
}
