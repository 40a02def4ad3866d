import { ConnectException, RequestException, SignatureException, WeChatPayException } from '../errors'
import { now } from '../exchange/clock'
import type { Outcome } from '../exchange/wire'
import type { Journey, Step } from './call'
import type { Draft } from './draft'
import { headerOf } from './headers'
import type { RetryOptions } from './options'
import type { Response } from './response'

/** How calls are repeated unless told otherwise. */
export const retryDefaults = { attempts: 3, backoff: 200, deadline: 60 } as const

/** The platform has seen nothing of the request: it may be repeated whatever it is. */
const unseen: ReadonlySet<string> = new Set(['CONNECTION_REFUSED', 'DNS_FAILED', 'CONNECT_TIMEOUT', 'CONNECT_FAILED'])

/** The platform may have acted: repeated only where that does no harm. */
const doubtful: ReadonlySet<string> = new Set(['TIMEOUT', 'CONNECTION_RESET', 'BODY_TIMEOUT', 'BODY_TRUNCATED', 'WORKER_LOST', 'SIGNATURE_PROBE'])

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012081709 */
const statuses: ReadonlySet<number> = new Set([202, 429, 500, 502, 503])

/** Longest pause between two attempts, unless the platform asks for a longer one; milliseconds. */
const longestPause = 8_000

/** How an attempt ended. */
type Ending = { readonly response: Response } | { readonly error: unknown }

/** Whether repeating the call with the same bytes can do no harm. */
const isSafe = ({ method, headers }: Draft, { idempotent }: RetryOptions): boolean =>
  method === 'GET' || idempotent === true || headerOf(headers, 'Idempotency-Key') !== undefined

/** A body that has gone into somebody's stream cannot be taken back. */
const isPoured = ({ transport: { sink } }: Draft, error: unknown): boolean =>
  typeof sink === 'object' && error instanceof RequestException

function deservesAnother(ending: Ending, draft: Draft, options: RetryOptions): boolean {
  if ('response' in ending) return statuses.has(ending.response.status) && isSafe(draft, options)
  const { error } = ending
  if (error instanceof ConnectException && !error.mayHaveTakenEffect && unseen.has(error.code)) return true
  if (!(error instanceof WeChatPayException) || !isSafe(draft, options) || isPoured(draft, error)) return false
  return doubtful.has(error.code) || (!(error instanceof SignatureException) && statuses.has(error.status ?? 0))
}

/** Milliseconds that the platform asks for. */
function retryAfter(ending: Ending): number {
  const response = 'response' in ending ? ending.response : (ending.error as WeChatPayException | undefined)?.response
  const text = response?.getHeaderLine('Retry-After') ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now())
}

/** Doubles with every attempt; half of it is left to chance, so that many clients do not come back at once. */
const pauseAfter = (attempt: number, backoff: number): number =>
  Math.min(longestPause, backoff * 2 ** (attempt - 1)) * (0.5 + Math.random() / 2)

/** An attempt never lasts longer than what is left for all of them. */
function within(draft: Draft, left: number): Draft {
  const { transport } = draft
  const shorter = (time: number): number => Math.max(1, Math.ceil(time === 0 ? left : Math.min(time, left)))
  if (left >= transport.timeout && transport.timeout > 0 && left >= transport.connectTimeout) return draft
  return draft.with({ transport: { ...transport, timeout: shorter(transport.timeout), connectTimeout: shorter(transport.connectTimeout) } })
}

/**
 * Repeats an attempt where that is wanted and does no harm: never an unkeyed POST that may have been acted on.
 *
 * @param draft the request; its bytes stay the same, each attempt signs them anew
 * @param attempt one attempt
 */
export function* repeated(draft: Draft, attempt: (draft: Draft) => Journey<Response>): Journey<Response> {
  const options = { ...retryDefaults, ...draft.options.retry }
  const end = options.deadline > 0 ? now() + options.deadline * 1000 : Infinity
  let acted = false
  for (let count = 1; ; count++) {
    const one = options.attempts === 1 ? draft : within(hostOf(draft, options, count), end - now())
    const ending = yield* ended(attempt(one))
    acted ||= 'error' in ending && (ending.error as Partial<WeChatPayException> | undefined)?.mayHaveTakenEffect === true
    const pause = Math.max(pauseAfter(count, options.backoff), retryAfter(ending))
    if (count < options.attempts && !draft.options.signal?.aborted && deservesAnother(ending, draft, options) && now() + pause < end) {
      yield { pause }
      continue
    }
    if ('response' in ending) return ending.response
    throw told(ending.error, count, acted)
  }
}

/** The other host takes every second attempt. */
const hostOf = (draft: Draft, { failover }: RetryOptions, count: number): Draft =>
  failover === undefined || count % 2 === 1 ? draft : draft.with({ origin: new URL(failover).origin })

function* ended(attempt: Journey<Response>): Generator<Step, Ending, Outcome | Response | void> {
  try {
    return { response: yield* attempt }
  } catch (error) {
    return { error }
  }
}

/** What happened before the last attempt belongs to the truth about the call. */
function told(error: unknown, count: number, acted: boolean): unknown {
  if (!(error instanceof WeChatPayException) || count === 1) return error
  Object.defineProperty(error, 'mayHaveTakenEffect', { value: acted, enumerable: true })
  error.message = `${error.message.trimEnd()} (after ${count} attempts)`
  return error
}
