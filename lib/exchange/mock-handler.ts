import { describeType } from '../checks/did-you-mean'
import { isError, isTransferred, memoryOf, withoutNulls, type Bytes } from '../checks/type-guards'
import { InvalidArgumentException } from '../errors'
import { brokenOff } from './http/failure-codes'
import { lazily } from './lazily'
import type { ExchangeResult, Wire } from './wire'

const checksums = lazily(() => require('./http/checksum') as typeof import('./http/checksum'))

/** A request as a test double sees it. */
export interface MockRequest {
  readonly method: string
  readonly url: string
  /** Path and query in the spelling that is signed. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What a test double answers. */
export interface MockAnswer {
  /** Default 200. */
  readonly status?: number
  /** A list gives a header several times. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** Text or bytes; an object goes as JSON. Default empty. */
  readonly body?: string | Bytes | object
}

/** An answer, or what is thrown in its place. */
export type MockReply = MockAnswer | Error

/** Answers every request by itself. */
export type MockFunction = (request: MockRequest) => MockReply | Promise<MockReply>

/** What the configuration takes as `handler`. */
export type Handler = MockHandler | MockFunction

/**
 * A queue of prepared answers in place of the network, as Guzzle's `MockHandler`: answers are
 * verified and mapped to exceptions as real ones are. The requests that were made are kept.
 */
export class MockHandler {
  readonly #queue: (MockReply | MockFunction)[]
  readonly #history: MockRequest[] = []

  /**
   * @param queue answers, errors to throw, or functions that make one, in the order of their use
   */
  constructor(queue?: readonly (MockReply | MockFunction)[] | null) {
    queue ??= []
    if (!Array.isArray(queue)) throw invalidAnswer('MockHandler takes a list of answers')
    this.#queue = queue.map(assertReply)
  }

  /** Adds answers to the end of the queue. */
  append(...replies: (MockReply | MockFunction)[]): void {
    this.#queue.push(...replies.map(assertReply))
  }

  /** @returns how many answers are left */
  count(): number {
    return this.#queue.length
  }

  /** @returns the requests that were made, oldest first */
  get history(): readonly MockRequest[] {
    return this.#history
  }

  /** @returns the last request that was made */
  getLastRequest(): MockRequest | undefined {
    return this.#history.at(-1)
  }

  /** Forgets answers and requests. */
  reset(): void {
    this.#queue.length = 0
    this.#history.length = 0
  }

  /** Takes a request and gives the next answer. */
  handle(request: MockRequest): MockReply | Promise<MockReply> {
    this.#history.push(request)
    const next = this.#queue.shift()
    if (next === undefined)
      return new InvalidArgumentException(
        `the MockHandler has no answer left for ${request.method} ${request.url}: append() one`,
        { code: 'MOCK_EMPTY' },
      )
    return typeof next === 'function' ? next(request) : next
  }
}

const invalidAnswer = (what: string): InvalidArgumentException =>
  new InvalidArgumentException(
    `${what}: { status, headers, body }, an Error to throw, or a function that gives one of them`,
    { code: 'INVALID_OPTION' },
  )

function assertReply<T>(reply: T): T {
  if (typeof reply === 'function' || isError(reply)) return reply
  if (typeof reply !== 'object' || reply === null || Array.isArray(reply))
    throw invalidAnswer(
      `a test double answers with ${reply === null ? 'null' : typeof reply}; expected an answer`,
    )
  const { status, body } = reply as MockAnswer
  if (
    status !== undefined &&
    status !== null &&
    (!Number.isInteger(status) || status < 100 || status > 999)
  )
    throw invalidAnswer(
      'a test double answers with a `status` that is no HTTP status; expected an answer',
    )
  if (isTransferred(body))
    throw invalidAnswer(
      `a test double answers with a \`body\` that is ${describeType(body)}; expected an answer`,
    )
  return reply
}

/**
 * An exchange that ends at a test double.
 *
 * @param handler a queue or a function
 * @returns what `send` would give, at once where the double answers at once
 */
export function toReply(
  handler: Handler,
): (wire: Wire) => ExchangeResult | Promise<ExchangeResult> {
  const handle: MockFunction =
    typeof handler === 'function' ? handler : (request) => handler.handle(request)
  return (wire) => {
    const reply = handle(requestOf(wire))
    if (typeof (reply as PromiseLike<MockReply> | undefined)?.then !== 'function')
      return outcomeOf(reply as MockReply, wire)
    return new Promise<MockReply>((take) => {
      take(reply)
    }).then((one) => outcomeOf(one, wire)) // whatever a `then` of the double's own gives back
  }
}

function requestOf({ method, origin, target, headers, body = '' }: Wire): MockRequest {
  return {
    method,
    url: origin + target,
    target,
    headers,
    body: typeof body === 'string' ? body : Buffer.from(body).toString(),
  }
}

function bytesOf(body: string | Bytes | object): Buffer {
  const bytes = memoryOf(body)
  return bytes
    ? Buffer.from(bytes)
    : Buffer.from(typeof body === 'object' ? JSON.stringify(body) : body)
}

function outcomeOf(reply: MockReply, { transport: { checksum, maxBytes } }: Wire): ExchangeResult {
  if (isError(reply)) throw reply
  assertReply(reply)
  const { status = 200, headers = {}, body = '' } = withoutNulls(reply)
  const { STATUS_CODES } = require('node:http') as typeof import('node:http')
  const rawHeaders = Object.entries(withoutNulls(headers)).flatMap(([name, value]) =>
    [value].flat().flatMap((one) => [name, one as string]),
  )
  const answer = {
    status,
    statusText: STATUS_CODES[status] ?? '',
    rawHeaders,
    body: bytesOf(body),
  }
  if (!checksum || status < 200 || status > 299) return { reply: answer }
  const checked = checksums().withChecksum(answer.body, checksum, maxBytes)
  return 'code' in checked
    ? { failure: brokenOff(checked.code, checked.reason, answer) }
    : { reply: { ...answer, body: checked.body } }
}
