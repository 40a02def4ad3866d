import type { RequestSummary } from '../../errors'
import { now } from '../../exchange/clock'
import type { Transport, Wire } from '../../exchange/wire'
import type { RequestOptions } from './options'
import type { Verb } from '../call'

/** What a request is made of. */
export type RequestParts = Pick<
  PreparedRequest,
  'method' | 'origin' | 'target' | 'path' | 'headers' | 'body' | 'signed' | 'transport' | 'options'
> &
  Partial<Pick<PreparedRequest, 'until' | 'endpoint'>>

/**
 * A request whose bytes are final and which is not signed yet. Every attempt signs it anew.
 * A class, so that axios keeps it by reference.
 */
export class PreparedRequest {
  /** HTTP method. */
  readonly method: Verb
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query in their final spelling. */
  readonly target: string
  /** Path behind the base URL, without the query: what the tables of endpoints know. */
  readonly path: string
  /** All but `Authorization`. */
  readonly headers: Readonly<Record<string, string>>
  /** Exact bytes, if any. */
  readonly body: string | Uint8Array | undefined
  /** What is signed in place of the body; mostly the body itself. */
  readonly signed: string | Uint8Array
  /** How it is sent. */
  readonly transport: Transport
  /** The caller's, for the stages after the exchange. */
  readonly options: RequestOptions
  /** When all attempts together have to be over, on the clock of `now()`. */
  readonly until?: number
  /**
   * The path that the caller asked for, default `path`: wherever a redirect leads, it decides what
   * is believed.
   */
  readonly endpoint: string

  /**
   * @param parts what it is made of; another request is, too
   * @param until default that of the parts
   */
  constructor(parts: RequestParts, until = parts.until) {
    this.method = parts.method
    this.origin = parts.origin
    this.target = parts.target
    this.path = parts.path
    this.headers = parts.headers
    this.body = parts.body
    this.signed = parts.signed
    this.transport = parts.transport
    this.options = parts.options
    this.until = until
    this.endpoint = parts.endpoint ?? parts.path
  }

  /** The whole URL. */
  get url(): string {
    return this.origin + this.target
  }

  /** The same request with other parts. */
  with(parts: Partial<Omit<RequestParts, 'options'>>): PreparedRequest {
    return new PreparedRequest({ ...this, ...parts })
  }

  /** The same request, to be over by then. */
  withDeadline(until: number): PreparedRequest {
    return new PreparedRequest(this, until)
  }

  /**
   * Whether the deadline is for the answer's head alone, and its body may take as long as it is
   * long: a download.
   */
  get hasHeadDeadlineOnly(): boolean {
    return this.options.sink !== undefined || this.options.stream === true
  }

  /**
   * The same request, of whose time some is gone: signing counts into `timeout`.
   *
   * @param spent milliseconds
   */
  after(spent: number): PreparedRequest {
    const { timeout } = this.transport
    if (timeout === 0 || spent <= 0) return this
    return this.with({ transport: { ...this.transport, timeout: Math.max(1, timeout - spent) } })
  }

  /** What is sent: this request and its signature, if its protocol has one in the headers. */
  toWire(authorization?: string): Wire {
    const headers =
      authorization === undefined ? this.headers : { ...this.headers, Authorization: authorization }
    const { method, origin, target, body, transport, until } = this
    if (until === undefined) return { method, origin, target, headers, body, transport }
    // The exchange goes on reckoning, so that a slow signer counts.
    return {
      method,
      origin,
      target,
      headers,
      body,
      transport,
      deadline: until - now(),
      headDeadlineOnly: this.hasHeadDeadlineOnly,
    }
  }

  /** What an exception may tell of it. */
  summary(): RequestSummary {
    const headers = Object.fromEntries(
      Object.entries(this.headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    return {
      method: this.method,
      url: this.url,
      headers: { ...headers, authorization: '[redacted]' },
    }
  }
}
