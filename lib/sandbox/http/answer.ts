import type { IncomingHttpHeaders } from 'node:http'
import type { About } from './about'

/** A request as the gateway took it in: nothing decoded, nothing parsed. */
export interface GatewayRequest {
  readonly method: string
  /** Path and query in the very spelling that came. */
  readonly target: string
  /** The target without its query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

/** What the gateway says. */
export interface Answer {
  readonly status: number
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Which platform key signs where the request names none, default the public key. */
  readonly signedBy?: 'certificate' | 'public key'
  /** False for endpoints that answer unsigned by design. */
  readonly signed?: boolean
  /** The number that the platform has for a refusal, told at the end of `Request-ID`. */
  readonly number?: number
  /** What the log tells of the request beside its answer; nothing of it goes out. */
  readonly about?: About
}

/** Where a request is wrong, as WeChat Pay's `detail` tells it. */
export interface Fault {
  /** JSON pointer, or the name of a header or query parameter. */
  readonly field: string
  readonly value?: unknown
  readonly issue: string
  readonly location: 'body' | 'query' | 'header' | 'uri'
}

/** An answer with a JSON body. */
export const ok = (data: unknown, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  body: JSON.stringify(data),
  ...more,
})

/**
 * A refusal in WeChat Pay's form.
 *
 * @param status HTTP status
 * @param code WeChat Pay's code
 * @param message in words
 * @param detail more, if anything
 */
export const refusal = (
  status: number,
  code: string,
  message: string,
  detail?: object,
): Answer => ({ status, body: JSON.stringify({ code, message, ...(detail && { detail }) }) })

/**
 * A refusal with 400 whose reason the platform tells by a number as well.
 *
 * @param message in words
 * @param number behind the last dash of its `Request-ID`
 * @param code WeChat Pay's code, default INVALID_REQUEST
 */
export const numberedRefusal = (
  message: string,
  number: number,
  code = 'INVALID_REQUEST',
): Answer => ({ ...refusal(400, code, message), number })

/** 400 for a value that breaks a rule. */
export const parameterError = (fault: Fault): Answer =>
  refusal(400, 'PARAM_ERROR', `参数错误：${fault.field} ${fault.issue}`, fault)
