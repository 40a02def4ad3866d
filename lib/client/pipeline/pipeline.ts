import type { Call } from '../call'
import type { PreparedRequest } from '../request/prepared-request'
import { perform, type Coroutine, type Effect, type StageEffect } from '../effects'
import { markCall } from '../errors/connect-error'
import type { Protocol } from '../protocol/protocol'
import { followRedirect } from './redirect'
import type { Response } from '../response/response'
import { budgetOf, withRetry } from './retry'
import { now } from '../../exchange/clock'
import { assertSink, deliverBody } from './deliver-body'
import { withTransferStats } from './transfer-stats'

/**
 * One attempt at a request: sign → exchange → verify. How its exchange is done is the business of
 * whoever gives it.
 */
export type Attempt<E extends Effect> = (request: PreparedRequest) => Coroutine<Response, E>

/**
 * The whole pipeline of a call, the same for both forms.
 *
 * @param call path, method and options as the caller gave them
 * @param protocol API v3 or API v2
 * @param attempt one attempt
 * @param spent milliseconds that reading its body took, which count into its deadline
 */
export function* runPipeline<E extends Effect>(
  call: Call,
  protocol: Protocol,
  attempt: Attempt<E>,
  spent = 0,
): Coroutine<Response, E | StageEffect> {
  let request = protocol.prepare(call) // options → request: its bytes are final
  assertSink(request)
  const { delay } = request.options
  if (delay) yield* perform({ kind: 'pause', milliseconds: delay })
  const budget = budgetOf(request.options.retry)
  // Redirects and all.
  if (budget !== undefined) request = request.withDeadline(now() + budget - spent)
  let acted = false
  for (let followed = 0; ; followed++) {
    try {
      // Signed anew at every attempt.
      const response = yield* withRetry(request, (one) => withTransferStats(one, attempt(one)))
      const next = followRedirect(request, response, followed)
      if (!next) return yield* deliverBody(request, response, protocol)
      acted ||= next.method !== request.method // what sends a write on as a GET has taken it in
      request = next
    } catch (error) {
      throw acted ? markCall(error, { acted }) : error
    }
  }
}
