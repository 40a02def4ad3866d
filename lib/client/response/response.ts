import { isUtf8 } from 'node:buffer'
import { InvalidArgumentException, type ResponseReader } from '../../errors'
import { valuesOf } from '../../exchange/raw-headers'
import type { Reply } from '../../exchange/wire'
import { parseJson } from './json'
import { describeType } from '../../checks/did-you-mean'

/**
 * Bytes of an unverified body that are parsed at once: a refusal says what it has to say in less.
 */
export const longestUnverified = 64 * 1024

/** The body of an answer: its exact bytes and text, as often as asked for. */
export class Body {
  readonly #bytes: Buffer
  readonly #stream?: NodeJS.ReadableStream
  #text?: string

  constructor(bytes: Buffer, stream?: NodeJS.ReadableStream) {
    this.#bytes = bytes
    this.#stream = stream
  }

  /** @returns the exact text */
  toString(): string {
    return (this.#text ??= this.#bytes.toString())
  }
  /** @returns the exact text, as PSR-7's stream gives what is left of it */
  getContents(): string {
    return this.toString()
  }
  /** @returns length in bytes */
  getSize(): number {
    return this.#bytes.length
  }
  /** @returns the exact bytes */
  toBuffer(): Buffer {
    return this.#bytes
  }
  /** @returns the unread stream of a call with `stream: true` */
  detach(): NodeJS.ReadableStream | undefined {
    return this.#stream
  }
  /** @returns the exact text, so that a body inside JSON reads as one */
  toJSON(): string {
    return this.toString()
  }
}

/** Header names in lower case; a repeated header is one text, joined by commas. */
function joinHeaders(raw: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {}
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at]!.toLowerCase()
    if (name === '__proto__') continue // a record cannot hold it; getHeader() can
    headers[name] = Object.hasOwn(headers, name)
      ? `${headers[name]!}, ${raw[at + 1]!}`
      : raw[at + 1]!
  }
  return headers
}

function headerName(name: unknown): string {
  if (typeof name === 'string') return name
  throw new InvalidArgumentException(
    `the name of a header is ${describeType(name)}; expected text such as 'Request-ID'`,
  )
}

/**
 * An answer, in both worlds at once: axios's fields and PSR-7's readers.
 *
 * `data` is the parsed JSON (integers beyond 2^53 as exact text), the text of another answer, or
 * the bytes of one that is no text.
 */
export class Response<T = unknown> implements ResponseReader {
  readonly data!: T
  /** HTTP status. */
  readonly status: number
  /** The status in words. */
  readonly statusText: string
  /** Header names in lower case and their values. */
  readonly headers: Readonly<Record<string, string>>
  readonly #reply: Reply
  readonly #parse: (reply: Reply) => unknown
  readonly #body: Body

  /**
   * @param reply the answer as it came off the wire
   * @param parse makes `data` of it
   * @param isVerified whether it is worth the work of parsing, however long; else a long one is
   *   parsed when `data` is read
   */
  constructor(reply: Reply, parse: (reply: Reply) => unknown = dataOf, isVerified = true) {
    this.status = reply.status
    this.statusText = reply.statusText
    this.#reply = reply
    this.#parse = parse
    this.headers = joinHeaders(reply.rawHeaders)
    this.#body = new Body(reply.body, reply.stream)
    if (reply.stream) this.data = reply.stream as T
    else if (isVerified || reply.body.length <= longestUnverified) this.data = parse(reply) as T
    else this.#parseLater()
  }

  /**
   * An answer that nobody vouches for: a refusal, a redirect, or one of an endpoint that answers
   * unsigned.
   */
  static ofUnverified(reply: Reply, parse?: (reply: Reply) => unknown): Response {
    return new Response(reply, parse, false)
  }

  #parseLater(): void {
    const show = (value: unknown): unknown => {
      Object.defineProperty(this, 'data', {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      })
      return value
    }
    Object.defineProperty(this, 'data', {
      get: () => show(this.#parse(this.#reply)),
      enumerable: true,
      configurable: true,
    })
  }

  /** @returns the HTTP status */
  getStatusCode(): number {
    return this.status
  }
  /** @returns the status in words */
  getReasonPhrase(): string {
    return this.statusText
  }
  /** @returns whether a header is there, whatever its case */
  hasHeader(name: string): boolean {
    return this.getHeader(name).length > 0
  }
  /** @returns the values of a header, one for each time it came */
  getHeader(name: string): string[] {
    return valuesOf(this.#reply.rawHeaders, headerName(name))
  }
  /** @returns the values of a header joined by `, `; empty without it */
  getHeaderLine(name: string): string {
    return this.getHeader(name).join(', ')
  }
  /** @returns all headers, names as they came */
  getHeaders(): Record<string, string[]> {
    const headers = new Map<string, string[]>() // a name may be any property of an object
    const { rawHeaders } = this.#reply
    for (let at = 0; at < rawHeaders.length; at += 2) {
      const values = headers.get(rawHeaders[at]!)
      if (values) values.push(rawHeaders[at + 1]!)
      else headers.set(rawHeaders[at]!, [rawHeaders[at + 1]!])
    }
    return Object.fromEntries(headers)
  }

  /** @returns the same answer with another body */
  with(parts: Pick<Reply, 'body' | 'stream'>): Response<T> {
    return new Response<T>({ ...this.#reply, ...parts }, this.#parse)
  }

  /** @returns the body; `String()` of it is the exact text */
  getBody(): Body {
    return this.#body
  }
}

/** The content of an answer by its nature: JSON parsed, text as text, anything else as bytes. */
function dataOf({ body }: Reply): unknown {
  if (body.length === 0) return ''
  if (!isUtf8(body)) return body
  const text = body.toString()
  return parseJson(text, text)
}
