import type { WeChatPayException } from '../../errors'
import { isFinal, type Reply } from '../../exchange/wire'
import type { Call } from '../call'
import type { PreparedRequest } from '../request/prepared-request'
import type { MaybePromise } from '../../checks/maybe-promise'
import { brokenOf, redirectException } from '../errors/response-error'
import { Response } from '../response/response'
import type { VerifyingOptions } from '../response/signature'
import type { SigningOptions } from '../settings'

/**
 * One of WeChat Pay's two protocols: what it makes of a call, how it signs and whom it believes.
 * Signing and verifying may answer with a promise; the blocking form refuses one by name.
 */
export interface Protocol {
  readonly name: 'v3' | 'v2'
  /**
   * Whether an endpoint answers unsigned by design.
   *
   * @param endpoint path behind the base URL that the caller asked for
   */
  answersUnsigned(endpoint: string): boolean
  /** Options → request; its bytes are final. */
  prepare(call: Call): PreparedRequest
  /**
   * Request → value of its `Authorization`. Absent where the protocol signs elsewhere.
   *
   * @param request the request
   * @param how whether other calls are in flight, and the limits of a signer of the caller's
   */
  sign?(request: PreparedRequest, how?: SigningOptions): MaybePromise<string>
  /**
   * Answer whose status says no → the exception that it deserves.
   *
   * @param authorization what the request was signed with
   */
  refusal(
    request: PreparedRequest,
    reply: Reply,
    authorization: string | undefined,
  ): WeChatPayException
  /**
   * Any other answer → response, or the exception that it deserves.
   *
   * @param how whether the thread blocks
   */
  verify(request: PreparedRequest, reply: Reply, how: VerifyingOptions): MaybePromise<Response>
}

/** What the status of an answer makes of it. */
export type Standing = 'verified' | 'redirect' | 'refusal' | 'broken'

/**
 * What is believed: an answer is a refusal, a redirect, or it is verified. Any other status is none
 * of HTTP's final ones, so that whoever invents it gets nothing believed by it.
 *
 * @param status as it came off the wire
 */
export function standingOf(status: number): Standing {
  if (!isFinal(status)) return 'broken'
  return status < 300 ? 'verified' : status < 400 ? 'redirect' : 'refusal'
}

/**
 * Whether the status alone ends an attempt: what it says is not verified then, since mostly it is
 * not signed.
 */
export function isRefused(
  { options: { http_errors, allow_redirects } }: PreparedRequest,
  { status }: Reply,
): boolean {
  switch (standingOf(status)) {
    case 'verified':
      return false
    case 'redirect':
      return !allow_redirects && http_errors !== false
    case 'refusal':
      return http_errors !== false
    case 'broken':
      return true
  }
}

/**
 * The exception for an answer whose status alone ends an attempt.
 *
 * @param authorization what the request was signed with
 */
export function refusalFor(
  protocol: Protocol,
  request: PreparedRequest,
  reply: Reply,
  authorization: string | undefined,
): WeChatPayException {
  switch (standingOf(reply.status)) {
    case 'broken':
      return brokenOf(request, reply)
    case 'redirect':
      return redirectException(
        request,
        Response.ofUnverified(reply),
        'a redirect is not followed unless `allow_redirects` is given',
      )
    default:
      return protocol.refusal(request, reply, authorization)
  }
}

/** Answer → response, or the exception that it deserves, in a thread that blocks. */
export function settleReply(
  protocol: Protocol,
  request: PreparedRequest,
  reply: Reply,
  authorization: string | undefined,
): MaybePromise<Response> {
  if (isRefused(request, reply)) throw refusalFor(protocol, request, reply, authorization)
  return protocol.verify(request, reply, { blocking: true })
}
