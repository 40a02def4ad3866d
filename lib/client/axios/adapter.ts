import type { AxiosResponse } from 'axios'
import type { ExchangeResult, Wire } from '../../exchange/wire'
import { withinDeadline } from '../../exchange/within-deadline'
import { isPromiseLike, type MaybePromise } from '../../checks/maybe-promise'
import { exchangeException, limitsOf } from '../errors/connect-error'
import { brokenOf } from '../errors/response-error'
import { standingOf, type Protocol } from '../protocol/protocol'
import { headerOf } from '../request/headers'
import type { PreparedRequest } from '../request/prepared-request'
import type { Settings } from '../settings'
import { plainHeaders, type CarryingConfig, type CarryingResponse } from './carrying'
import { currentRequest, isSame } from './current-request'
import { assertDone } from './shapes'

/** What is sent of a config. */
export function wireOf(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): { request: PreparedRequest; wire: Wire } {
  if (config.internal)
    return { request: config.prepared!, wire: config.prepared!.toWire(config.authorization) }
  const request =
    config.prepared && isSame(config.prepared, config)
      ? config.prepared
      : currentRequest(settings, protocol, config)
  return { request, wire: { ...request.toWire(), headers: wireHeaders(request, config) } }
}

/**
 * Axios gives a write without a body the Content-Type of a form; a call is the same whether anybody
 * has selected the instance or not.
 */
function wireHeaders(request: PreparedRequest, config: CarryingConfig): Record<string, string> {
  const headers = plainHeaders(config)
  if (request.body === undefined && headerOf(request.headers, 'Content-Type') === undefined)
    for (const name of Object.keys(headers))
      if (name.toLowerCase() === 'content-type' && headers[name] === axiosContentType)
        delete headers[name]
  return headers
}

/** What axios writes where nobody has said anything. */
const axiosContentType = 'application/x-www-form-urlencoded'

/** The adapter: exchanges the request for an answer. */
export async function adapt(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): Promise<AxiosResponse> {
  if (!config.internal) assertDone(config)
  const { request, wire } = wireOf(settings, protocol, config)
  const signal = (request.options.signal ?? config.signal) as AbortSignal | undefined
  const { answer, send } = settings.exchange
  const { watch } = config
  watch?.assertGoesOn()
  watch?.noteSent()
  config.isSent = true
  try {
    return toAxiosResponse(
      request,
      config,
      await (answer ? answerOrFail(answer, request, wire, signal) : send(wire, signal)),
    )
  } finally {
    watch?.noteAnswered()
  }
}

/** What a test double answers, within the limits of the call. */
function answerOrFail(
  answer: NonNullable<Settings['exchange']['answer']>,
  request: PreparedRequest,
  wire: Wire,
  signal: AbortSignal | undefined,
): MaybePromise<ExchangeResult> {
  if (signal?.aborted)
    return { failure: { code: 'ABORTED', reason: 'before it was sent', sent: false } }
  const outcome = answer(wire)
  return isPromiseLike(outcome)
    ? withinDeadline('the `handler`', outcome, { ...limitsOf(request, { sent: true }), signal })
    : outcome
}

/** An exchange's result as axios's interceptors see it. */
export function toAxiosResponse(
  request: PreparedRequest,
  config: CarryingConfig,
  outcome: ExchangeResult,
  hint = '',
): CarryingResponse {
  if ('failure' in outcome) throw exchangeException(request, outcome.failure, hint)
  const { reply } = outcome
  // Whoever has been ejected.
  if (standingOf(reply.status) === 'broken') throw brokenOf(request, reply)
  return {
    data: reply.body,
    status: reply.status,
    statusText: reply.statusText,
    // Nobody sees those of an internal one, and axios would make some.
    headers: config.internal ? config.headers : {},
    config,
    reply,
  }
}
