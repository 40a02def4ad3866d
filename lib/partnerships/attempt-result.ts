import { errorBodyOf } from '../client/errors/response-error'
import {
  retryReason,
  retryAfter,
  type AttemptEnd,
  type RetryReason,
} from '../client/pipeline/retry'
import { InvalidArgumentException, WeChatPayException } from '../errors'
import type { RowResult } from './journal/row-result'
import type { Action } from './rules'

/** What an attempt has shown about a row. */
export interface AttemptResult {
  readonly entry: Omit<RowResult, 'attempts'>
  /** Why another attempt is worth it, if it is. */
  readonly reason?: RetryReason
  /** Whether the platform may have acted. */
  readonly acted: boolean
  /** Milliseconds that the platform asks to wait for. */
  readonly wait: number
}

/** What each action is for: our word for it, and the platform's. */
const purpose = {
  grant: ['granted', 'ESTABLISHED'],
  terminate: ['terminated', 'TERMINATED'],
} as const

/** Error codes that came in a 200, as the statuses they stand for. */
const envelopes: Readonly<Record<string, RetryReason>> = {
  SYSTEM_ERROR: 'uncertain',
  FREQUENCY_LIMITED: 'limited',
  RATELIMIT_EXCEEDED: 'limited',
}

/** Refusals that another attempt may not get: the call was never let in. */
const passing: ReadonlySet<number> = new Set([401, 408, 429])

/**
 * Refusals that are about the partner alone: whatever an earlier request under the same key met, it
 * was not let through either, so that the row has its end. What is about the stock may have changed
 * between the two.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4020801597
 */
const aboutPartner: ReadonlySet<string | number | undefined> = new Set([
  'APPID_MCHID_NOT_MATCH',
  'MCH_NOT_EXISTS',
  272753677,
  269546538,
])

/** Whether a refusal ends a row although an earlier attempt at it may have acted. */
export const isAboutPartner = ({ code, number }: Pick<RowResult, 'code' | 'number'>): boolean =>
  aboutPartner.has(code) || aboutPartner.has(number)

/**
 * What an attempt has shown: a 2xx alone is no success, its body has to say so.
 *
 * @param action what was asked for
 * @param end an answer or what was thrown
 * @throws what is no matter of the row: a configuration that cannot sign, a bug
 */
export function attemptResultOf(action: Action, end: AttemptEnd): AttemptResult {
  if ('error' in end) return refusedResult(end)
  const { response } = end
  const { status } = response
  const requestId = response.headers['request-id']
  const wait = retryAfter(response)
  const lostResult = (code: string, message: string, reason?: RetryReason): AttemptResult => ({
    entry: { state: 'unknown', final: false, status, code, message, requestId },
    reason,
    acted: true,
    wait,
  })
  if (status === 202)
    return lostResult('ACCEPTED', 'accepted, not done yet: ask again', 'uncertain')
  const data = dataOf(response)
  if (data === undefined) return lostResult('BAD_ANSWER', 'the answer is no JSON object')
  const { code, message } = data
  if (typeof code === 'string' && typeof message === 'string') {
    const reason = envelopes[code]
    const acted = reason === 'uncertain'
    return {
      entry: {
        state: acted ? 'unknown' : 'failed',
        final: reason === undefined,
        status,
        code,
        message,
        requestId,
      },
      reason,
      acted,
      wait,
    }
  }
  return statedResult(action, data, { status, requestId })
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined

/** The platform's word for how it stands decides; the older page has none. */
function statedResult(
  action: Action,
  data: Record<string, unknown>,
  { status, requestId }: Pick<RowResult, 'status' | 'requestId'>,
): AttemptResult {
  const [state, wanted] = purpose[action]
  const { build_time, terminate_time, create_time, update_time } = data
  const { state: said } = data
  if (said !== undefined && typeof said !== 'string')
    return {
      entry: {
        state: 'unknown',
        final: false,
        status,
        requestId,
        code: 'BAD_ANSWER',
        message: 'the answer tells a state that is no text',
      },
      acted: true,
      wait: 0,
    }
  const platform_state = said
  const settled = platform_state === undefined || platform_state === wanted
  const definite = settled || platform_state === 'ESTABLISHED' || platform_state === 'TERMINATED'
  // One literal: objects of one shape are copied fast, and there are many.
  const entry: AttemptResult['entry'] = {
    state: settled ? state : definite ? 'failed' : 'unknown',
    final: definite,
    status,
    requestId,
    platform_state,
    code: settled ? undefined : platform_state.slice(0, 64),
    message: settled
      ? undefined
      : `the platform answers with the state ${platform_state.slice(0, 64)}, not ${wanted}`,
    build_time: asText(build_time),
    terminate_time: asText(terminate_time),
    create_time: asText(create_time),
    update_time: asText(update_time),
  }
  return { entry, acted: settled || !definite, wait: 0 }
}

/** The object in a body; an empty body is an empty one. */
function dataOf(
  response: Extract<AttemptEnd, { response: unknown }>['response'],
): Record<string, unknown> | undefined {
  if (response.getBody().getSize() === 0) return {}
  const { data } = response
  return typeof data === 'object' &&
    data !== null &&
    !Array.isArray(data) &&
    !ArrayBuffer.isView(data)
    ? (data as Record<string, unknown>)
    : undefined
}

function refusedResult(end: Extract<AttemptEnd, { error: unknown }>): AttemptResult {
  const { error } = end
  if (!(error instanceof WeChatPayException) || error instanceof InvalidArgumentException)
    throw error
  const { code, number, status, requestId, mayHaveTakenEffect: acted, response } = error
  const final =
    !acted && status !== undefined && status >= 400 && status < 500 && !passing.has(status)
  return {
    entry: {
      state: acted ? 'unknown' : 'failed',
      final,
      status,
      code,
      number,
      message: firstLine(error),
      requestId,
    },
    reason: retryReason(end),
    acted,
    wait: retryAfter(response),
  }
}

/** WeChat Pay's own words where there are any. */
function firstLine(error: WeChatPayException): string {
  const { message } = errorBodyOf(error.response)
  return message !== undefined ? message.slice(0, 500) : error.message.split('\n')[0]!.slice(0, 300)
}
