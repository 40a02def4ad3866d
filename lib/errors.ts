import { inspect } from 'node:util'

/** What an exception tells of the request it is about. Credentials are never in it. */
export interface RequestSummary {
  readonly method: string
  readonly url: string
  /** Header names in lower case; `authorization` reads `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * What an exception tells of the answer it is about: the readers that the library's responses have.
 */
export interface ResponseReader {
  readonly status: number
  readonly statusText: string
  readonly data: unknown
  getStatusCode(): number
  getReasonPhrase(): string
  hasHeader(name: string): boolean
  getHeader(name: string): string[]
  getHeaderLine(name: string): string
  getHeaders(): Record<string, string[]>
  getBody(): { toString(): string; getContents(): string }
}

/** What is documented about a refusal, in English and Chinese. */
export interface ErrorAdvice {
  /** What it means and what to do, in one line. */
  readonly en: string
  readonly zh: string
  readonly meaning: { readonly en: string; readonly zh: string }
  readonly cause: { readonly en: string; readonly zh: string }
  readonly remedy: { readonly en: string; readonly zh: string }
  /** Whether the same request can fare better later. */
  readonly repeat: boolean
  /** What is at fault: one row of a list, every row of a stock, or every call. */
  readonly scope: 'row' | 'stock' | 'run'
  /** WeChat Pay's page about it. */
  readonly source: string
}

/** The fields of an exception beside its message. */
export interface ExceptionFields {
  code: string
  status?: number
  number?: number
  advice?: ErrorAdvice
  detail?: unknown
  requestId?: string
  request?: RequestSummary
  response?: ResponseReader
  previous?: Error
  mayHaveTakenEffect?: boolean
}

/**
 * Where a key or certificate begins whose text follows; the line alone is a word of many messages.
 */
const materialStart =
  /-----BEGIN [A-Z0-9 ]{1,40}-----(?=[\s\\?rn]{0,8}(?:[A-Za-z0-9+/]{24}|Proc-Type))/

/**
 * A message without keys: whatever mix-up of a caller's took one into it, it is not shown. One
 * without an end hides the rest.
 */
function withoutKeys(message: string): string {
  let [shown, rest] = ['', message]
  for (let at = rest.search(materialStart); at >= 0; at = rest.search(materialStart)) {
    shown += `${rest.slice(0, at)}[a key or certificate]`
    const end = rest.indexOf('-----END', at)
    const after = end < 0 ? -1 : rest.indexOf('-----', end + '-----END'.length)
    rest = after < 0 ? '' : rest.slice(after + '-----'.length)
  }
  return shown + rest
}

/**
 * The root of everything this library throws.
 *
 * `code` is stable: WeChat Pay's own (`PARAM_ERROR`) where the answer had one, else one of the
 * library's.
 */
export class WeChatPayException extends Error {
  /** WeChat Pay's code where the answer had one, else the library's own. */
  readonly code: string
  /** HTTP status of the answer, if one came. */
  readonly status?: number
  /** `detail` of WeChat Pay's error body, if it had one. */
  readonly detail?: unknown
  /** The `Request-ID` header of the answer: what WeChat Pay's support asks for. */
  readonly requestId?: string
  /**
   * WeChat Pay's number of the error, from the answer or the end of `Request-ID`, if it had one.
   */
  readonly number?: number
  /** What is documented about this refusal, for the endpoints that the library has a table of. */
  declare readonly advice?: ErrorAdvice
  /** Whether the platform may have acted although the caller got an error. */
  readonly mayHaveTakenEffect: boolean
  /** The answer, if one came. */
  declare readonly response?: ResponseReader
  readonly #request?: RequestSummary
  readonly #previous?: Error

  constructor(message: string, fields: ExceptionFields) {
    super(withoutKeys(message))
    this.code = fields.code
    this.mayHaveTakenEffect = fields.mayHaveTakenEffect ?? false
    if (fields.status !== undefined) this.status = fields.status
    if (fields.detail !== undefined) this.detail = fields.detail
    if (fields.requestId !== undefined) this.requestId = fields.requestId
    if (fields.number !== undefined) this.number = fields.number
    Object.defineProperty(this, 'advice', { value: fields.advice, configurable: true })
    Object.defineProperty(this, 'response', { value: fields.response, configurable: true })
    this.#request = fields.request
    this.#previous = fields.previous
  }

  /** @returns the message, as PHP's `getMessage()` */
  getMessage(): string {
    return this.message
  }

  /** @returns the number that Guzzle gives: the HTTP status of the answer, or 0 without one */
  getCode(): number {
    return this.status ?? 0
  }

  /**
   * @returns method, URL and headers of the request, without credentials; undefined where none was
   *   built
   */
  getRequest(): RequestSummary | undefined {
    return this.#request
  }

  /** @returns whether an answer came */
  hasResponse(): this is {
    readonly response: ResponseReader
    getResponse(): ResponseReader // before `this`: of two that fit, the compiler takes the first
  } & this {
    return this.response !== undefined
  }

  /** @returns the answer, if one came */
  getResponse(): ResponseReader | undefined {
    return this.response
  }

  /** @returns the error behind this one, if any */
  getPrevious(): Error | undefined {
    return this.#previous
  }

  /** @returns the stack, as PHP's `getTraceAsString()` */
  getTraceAsString(): string {
    return (this.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .join('\n')
  }

  /** @returns the fields that are safe to log */
  toJSON(): Record<string, unknown> {
    const { name, code, number, status, message, detail, requestId, mayHaveTakenEffect } = this
    return {
      name,
      code,
      ...(number === undefined ? {} : { number }),
      status,
      message,
      detail,
      requestId,
      mayHaveTakenEffect,
    }
  }

  /** Shows the stack and the plain fields; the answer is left out, since it may be long. */
  [inspect.custom](_depth: number, options: object): string {
    const { code, number, status, requestId, detail, mayHaveTakenEffect } = this
    const numbered = number === undefined ? {} : { number }
    return `${this.stack ?? `${this.name}: ${this.message}`} ${inspect({ code, ...numbered, status, requestId, detail, mayHaveTakenEffect }, options)}`
  }
}

/**
 * A value given by the caller is not acceptable: configuration, option, path variable, key. Nothing
 * was sent.
 */
export class InvalidArgumentException extends WeChatPayException {
  constructor(message: string, fields: Partial<ExceptionFields> = {}) {
    super(message, { code: 'INVALID_ARGUMENT', ...fields })
  }
}

/** Data that should have been well-formed is not: a ciphertext, a certificate, an XML text. */
export class UnexpectedValueException extends WeChatPayException {
  constructor(message: string, fields: Partial<ExceptionFields> = {}) {
    super(message, { code: 'UNEXPECTED_VALUE', ...fields })
  }
}

/** Something went wrong with a request or its answer. Stands where Guzzle's does. */
export class TransferException extends WeChatPayException {}

/** No answer came: refused, unknown host, timeout, reset. See `mayHaveTakenEffect`. */
export class ConnectException extends TransferException {}

/** An answer came and is not acceptable, or broke off. */
export class RequestException extends TransferException {}

/** The platform answered with a status that says no. */
export class BadResponseException extends RequestException {}

/** The platform refused: 4xx. */
export class ClientException extends BadResponseException {}

/** The platform failed: 5xx. It may have acted all the same. */
export class ServerException extends BadResponseException {}

/**
 * A 2xx that does not verify. Its content is not to be trusted, and the platform has probably
 * acted.
 */
export class SignatureException extends RequestException {}

/** API v2: the platform's `return_code` or `result_code` says no, or its answer does not verify. */
export class RejectionException extends WeChatPayException {
  /**
   * @returns the answer, as Guzzle's `RejectionException::getReason()` gives it to wechatpay-php's
   *   users
   */
  getReason(): ResponseReader | undefined {
    return this.response
  }
}

/**
 * Constants: a bundler that minifies gives the classes other names, and a ported `catch` tests
 * these.
 */
const names = {
  WeChatPayException,
  InvalidArgumentException,
  UnexpectedValueException,
  TransferException,
  ConnectException,
  RequestException,
  BadResponseException,
  ClientException,
  ServerException,
  SignatureException,
  RejectionException,
}
for (const [value, { prototype }] of Object.entries(names))
  Object.defineProperty(prototype, 'name', { value, configurable: true, writable: true })

/**
 * Refuses what a caller gave.
 *
 * @param code the exception's
 * @param message what was given (its type) and what was expected
 * @throws InvalidArgumentException
 */
export function invalid(code: string, message: string): never {
  throw new InvalidArgumentException(message, { code })
}
