import {
  BadResponseException,
  ConnectException,
  RejectionException,
  RequestException,
  SignatureException,
  WeChatPayException,
  type ResponseReader,
} from '../../errors'
import { now } from '../../exchange/clock'
import type { PreparedRequest } from '../request/prepared-request'
import { withoutNulls } from '../../checks/type-guards'
import { perform, type Coroutine, type Effect, type PauseEffect } from '../effects'
import { exchangeException, markCall } from '../errors/connect-error'
import { isKeyed } from '../request/headers'
import type { RetryOptions } from '../request/options'
import { isRefund } from '../errors/response-error'
import type { Response } from '../response/response'
import { baseUriOf } from '../request/hosts'
import { withoutSlashes } from '../request/url'

/** How calls are repeated unless told otherwise. */
export const retryDefaults = { attempts: 3, backoff: 200, deadline: 60 } as const

/** The platform has seen nothing of the request: it may be repeated whatever it is. */
const notReceived: ReadonlySet<string> = new Set([
  'CONNECTION_REFUSED',
  'DNS_FAILED',
  'CONNECT_TIMEOUT',
  'CONNECT_FAILED',
])

/** The platform may have acted: repeated only where that does no harm. */
const uncertain: ReadonlySet<string> = new Set([
  'TIMEOUT',
  'CONNECTION_RESET',
  'BODY_TIMEOUT',
  'BODY_TRUNCATED',
  'WORKER_LOST',
  'SIGNATURE_PROBE',
])

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709 */
const statuses: Readonly<Record<number, RetryReason>> = {
  202: 'uncertain',
  429: 'limited',
  500: 'uncertain',
  502: 'uncertain',
  503: 'uncertain',
}

/** Longest pause between two attempts, unless the platform asks for a longer one; milliseconds. */
const longestPause = 8_000

/** Longest pause that an answer may ask of a call without a deadline; milliseconds. */
const longestAsked = 60_000

/**
 * What an attempt says for a repetition: it was not received, it came too early, or its outcome is
 * uncertain.
 */
export type RetryReason = 'not received' | 'limited' | 'uncertain'

/** How an attempt ended. */
export type AttemptEnd = { readonly response: Response } | { readonly error: unknown }

/**
 * Whether an attempt is worth another one, and why.
 *
 * @param end an answer or what was thrown
 * @returns undefined where a repetition changes nothing
 */
export function retryReason(end: AttemptEnd): RetryReason | undefined {
  if ('response' in end) return statuses[end.response.status]
  const { error } = end
  if (!(error instanceof WeChatPayException)) return undefined
  if (error instanceof ConnectException && !error.mayHaveTakenEffect && notReceived.has(error.code))
    return 'not received'
  // Its code is the platform's word, or anybody's.
  if (error instanceof BadResponseException) return statuses[error.status ?? 0]
  if (error instanceof RejectionException)
    return error.code === 'SYSTEMERROR' ? 'uncertain' : statuses[error.status ?? 0]
  if (uncertain.has(error.code)) return 'uncertain'
  return error instanceof SignatureException ? undefined : statuses[error.status ?? 0]
}

/** Whether repeating the call with the same bytes can do no harm. */
const isSafe = ({ method, headers }: PreparedRequest, { idempotent }: RetryOptions): boolean =>
  method === 'GET' || idempotent === true || isKeyed(headers)

/** Whether a part of the body may be in the caller's stream already, which cannot be taken back. */
const hasReachedSink = ({ transport: { sink } }: PreparedRequest, error: unknown): boolean =>
  typeof sink === 'object' && error instanceof RequestException

function deservesAnother(
  end: AttemptEnd,
  request: PreparedRequest,
  options: RetryOptions,
): boolean {
  const reason = retryReason(end)
  if (reason === undefined || reason === 'not received') return reason === 'not received'
  return isSafe(request, options) && !('error' in end && hasReachedSink(request, end.error))
}

/**
 * Milliseconds that the platform asks for by `Retry-After`.
 *
 * @param response its answer, if one came
 */
export function retryAfter(response: ResponseReader | undefined): number {
  const text = response?.getHeaderLine('Retry-After') ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}

const answerOf = (end: AttemptEnd): ResponseReader | undefined =>
  'response' in end
    ? end.response
    : (end.error as Partial<WeChatPayException> | undefined)?.response

/**
 * Milliseconds before the next attempt: doubled with every one, half of it left to chance, so that
 * many clients do not come back at once.
 *
 * @param attempt how many there have been
 * @param backoff milliseconds after the first
 */
export const pauseAfter = (attempt: number, backoff: number): number =>
  Math.min(longestPause, backoff * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)

/**
 * Whether the platform may have acted on an attempt, even where another one ends the call. An
 * accepted one (202) is being worked on.
 */
function hasActed(end: AttemptEnd, { endpoint }: PreparedRequest): boolean {
  if ('error' in end)
    return (end.error as Partial<WeChatPayException> | undefined)?.mayHaveTakenEffect === true
  const { status } = end.response
  return status === 202 || status >= 500 || (status === 429 && isRefund(endpoint))
}

/**
 * Milliseconds for all attempts together, what they need of the caller included. One attempt alone
 * keeps to its own limits unless a deadline was asked for.
 *
 * @param retry how the call is repeated
 * @returns undefined for no limit
 */
export function budgetOf(retry: RetryOptions | undefined): number | undefined {
  const {
    attempts = retryDefaults.attempts,
    deadline = attempts === 1 ? 0 : retryDefaults.deadline,
  } = retry ?? {}
  return deadline === 0 ? undefined : deadline * 1000
}

/**
 * Repeats an attempt where that is wanted and does no harm: never an unkeyed POST that may have
 * been acted on.
 *
 * @param request the request; its bytes stay the same, each attempt signs them anew
 * @param attempt one attempt
 */
export function* withRetry<E extends Effect>(
  request: PreparedRequest,
  attempt: (request: PreparedRequest) => Coroutine<Response, E>,
): Coroutine<Response, E | PauseEffect> {
  const {
    options: { retry },
    until,
  } = request
  const options: RetryOptions & Required<Pick<RetryOptions, keyof typeof retryDefaults>> = retry
    ? { ...retryDefaults, ...withoutNulls(retry) }
    : retryDefaults
  let acted = false
  for (let count = 1; ; count++) {
    let end: AttemptEnd
    try {
      end = { response: yield* attempt(failoverRequest(request, options, count)) }
    } catch (error) {
      end = { error }
    }
    acted ||= hasActed(end, request)
    const pause =
      count < options.attempts && !isAborted(request) && deservesAnother(end, request, options)
        ? pauseOf(end, count, options.backoff, until)
        : undefined
    if (pause === undefined || now() + pause >= (until ?? Infinity)) {
      if ('response' in end) return end.response
      throw withHistory(end.error, count, acted)
    }
    yield* perform({ kind: 'pause', milliseconds: pause })
    if (isAborted(request)) throw abortException(request, end, count, acted)
  }
}

/**
 * Milliseconds before the next attempt: what the platform asks for, if it is longer. Nobody has
 * signed that, so a call without a deadline keeps to no more than a minute of it.
 *
 * @param until when all attempts have to be over; undefined for no deadline
 */
export function pauseOf(
  end: AttemptEnd,
  count: number,
  backoff: number,
  until: number | undefined,
): number {
  const asked = retryAfter(answerOf(end))
  return Math.max(
    pauseAfter(count, backoff),
    until === undefined ? Math.min(longestAsked, asked) : asked,
  )
}

const isAborted = ({ options: { signal } }: PreparedRequest): boolean => signal?.aborted === true

/** The caller has to know what has gone out already. */
function abortException(
  request: PreparedRequest,
  end: AttemptEnd,
  count: number,
  acted: boolean,
): unknown {
  const last =
    'response' in end ? `HTTP ${end.response.status}` : (end.error as WeChatPayException).code
  return exchangeException(request, {
    code: 'ABORTED',
    reason: `by its signal, before attempt ${count + 1}; ${count === 1 ? 'the first' : `the last of ${count}`} was sent and ended with ${last}`,
    sent: acted,
  })
}

/** The other host takes every second attempt, with its own path in front of the call's. */
function failoverRequest(
  request: PreparedRequest,
  { failover }: RetryOptions,
  count: number,
): PreparedRequest {
  if (failover === undefined || count % 2 === 1) return request
  const { origin, pathname } = new URL(baseUriOf(failover))
  const mark = request.target.indexOf('?')
  const prefix = (mark < 0 ? request.target.length : mark) - request.path.length
  return request.with({ origin, target: withoutSlashes(pathname) + request.target.slice(prefix) })
}

/** What happened before the last attempt belongs to the truth about the call. */
function withHistory(error: unknown, count: number, acted: boolean): unknown {
  if (!(error instanceof WeChatPayException) || count === 1) return error
  error.message = `${error.message.trimEnd()} (after ${count} attempts)`
  return markCall(error, { acted })
}
