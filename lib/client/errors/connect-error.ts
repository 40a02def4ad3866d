import { ConnectException, RequestException, WeChatPayException } from '../../errors'
import { failureCodes, type Failure, type FailureCode } from '../../exchange/wire'
import { now } from '../../exchange/clock'
import type { PreparedRequest } from '../request/prepared-request'
import type { Limits } from '../../exchange/within-deadline'
import { isKeyed } from '../request/headers'
import { Response } from '../response/response'

/** What to do about it, where there is something to say. */
const advice: Partial<Record<FailureCode, string>> = {
  CONNECTION_REFUSED: 'is `base_uri` right, and is something listening there?',
  DNS_FAILED: 'is `base_uri` right, and does this machine have a network?',
  TLS_FAILED:
    '`verify` takes the path of a CA file where the host has a certificate of its own, and `base_uri` begins with http: where it speaks no TLS, as the sandbox',
  PROXY_FAILED: 'check the `proxy` option and HTTPS_PROXY',
  NEXT_TICK_FAKED:
    "keep it real: jest.useFakeTimers({ doNotFake: ['nextTick'] }), and the like in other libraries",
  WORKER_FAILED:
    'may this process start threads (--allow-worker), and are there any left? The …Async verbs need none',
  BODY_TOO_LARGE: 'give a `sink` to write it to a file',
}

/** What a caller has to know before repeating a request whose outcome is unknown. */
export const generalRecovery =
  'the platform may have acted: query the resource by your own number, or repeat with the same idempotency key or number, never with a new one'

/**
 * The merchant's own numbers, by which the platform tells one order, refund or transfer from
 * another.
 */
const ownNumber = /^(out_\w*no|mch_billno|partner_trade_no|batch_no)$/

/** Which of its own numbers the caller can ask for: `out_trade_no n1`. */
function numberOf({ body }: PreparedRequest): string | undefined {
  if (typeof body !== 'string') return undefined
  const [, name, value] =
    [...body.matchAll(/"(\w+)"\s*:\s*"([\w|*@-]{1,64})"/g)].find(([, found]) =>
      ownNumber.test(found!),
    ) ?? []
  return name === undefined ? undefined : `${name} ${value}`
}

/**
 * What to do about a request whose outcome is unknown.
 *
 * @param request the request
 */
export function recoveryOf(request: PreparedRequest): string {
  if (isKeyed(request.headers))
    return 'the platform may have acted: repeat with the same parameters and the same idempotency key, never with a new one'
  const number = numberOf(request)
  return number === undefined
    ? generalRecovery
    : `the platform may have acted: query ${number}, or repeat with the same parameters and this number, never with a new one`
}

/**
 * The exception for an exchange that brought no whole answer.
 *
 * @param request the request
 * @param failure what the exchange knows
 * @param hint more to say, if anything
 */
export function exchangeException(
  request: PreparedRequest,
  { code, reason, sent, reply }: Failure,
  hint = '',
): WeChatPayException {
  const recovery = sent && request.method !== 'GET' ? recoveryOf(request) : undefined
  const parts = [
    `${failureCodes[code]} (${reason})`,
    advice[code],
    hint || undefined,
    recovery,
  ].filter((part) => part !== undefined)
  const message = `${request.method} ${request.url}: ${parts.join('; ')}`
  const fields = { code, request: request.summary(), mayHaveTakenEffect: sent }
  if (!reply) return new ConnectException(message, fields)
  const response = Response.ofUnverified(reply)
  return new RequestException(message, {
    ...fields,
    status: reply.status,
    response,
    requestId: requestIdOf(response),
  })
}

/** The id that WeChat Pay's support asks for. */
export const requestIdOf = (response: Response): string | undefined =>
  response.headers['request-id']

/**
 * Sets what an exception says about the whole call, where that is more than its last attempt knows.
 *
 * @param error the library's, or somebody else's, which is left alone
 * @param call whether the platform may have acted
 */
export function markCall(error: unknown, { acted }: { readonly acted: boolean }): unknown {
  if (error instanceof WeChatPayException)
    Object.defineProperty(error, 'mayHaveTakenEffect', { value: acted, enumerable: true })
  return error
}

/**
 * Limits of what the caller is asked for in an attempt, which begins now.
 *
 * @param request the request
 * @param state whether the exchange has begun, so that the platform may have acted
 */
export function limitsOf(request: PreparedRequest, { sent }: { readonly sent: boolean }): Limits {
  const {
    options: { signal },
    transport: { timeout },
    until = Infinity,
  } = request
  return {
    until: Math.min(
      timeout > 0 ? now() + timeout : Infinity,
      sent && request.hasHeadDeadlineOnly ? Infinity : until,
    ),
    signal,
    giveUp: (code, reason) =>
      exchangeException(request, {
        code,
        reason: sent ? reason : `${reason}, before it was sent`,
        sent,
      }),
  }
}
