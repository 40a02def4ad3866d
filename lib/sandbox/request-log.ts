import { match, find } from '../catalogue'
import type { About, Diagnosis } from './http/about'
import type { Answer, GatewayRequest } from './http/answer'
import type { FaultRule } from './faults/faults'
import { unknownFields } from './documentation/unknown-fields'

/** A request as the sandbox remembers it. */
export interface RecordedRequest {
  /** Counts up from 1. */
  readonly id: number
  /** When it came, ISO 8601, of the real clock. */
  readonly time: string
  readonly method: string
  /** Path and query in the very spelling that came. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As text. */
  readonly body: string
  /** Status of the answer; 0 where the connection was dropped. */
  readonly status: number
  /** Milliseconds until the answer was made. */
  readonly milliseconds: number
  /** What was answered; headers in the spelling that they went out. */
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** Who says he signed. */
  readonly mchid?: string
  /** Whether the signature held. */
  readonly signature?: 'right' | 'wrong' | 'missing'
  /** What was signed in place of what came, where the signature is wrong. */
  readonly diagnosis?: Diagnosis
  /** The body with its encrypted fields opened, where it had some. */
  readonly opened?: unknown
  /** The documented endpoint: its path as in a chain, and its name. */
  readonly endpoint?: string
  readonly name?: string
  /**
   * What it told that the documentation of its endpoint does not know, and the platform ignores:
   * `/amount/totl`, `?x`.
   */
  readonly unknown?: readonly string[]
  /** The fault that met it. */
  readonly fault?: FaultRule
}

/** What is kept of a request: as it came, so that keeping costs little. */
interface Kept {
  readonly id: number
  readonly time: number
  readonly milliseconds: number
  readonly request: Pick<GatewayRequest, 'method' | 'target' | 'path' | 'rawHeaders' | 'body'>
  readonly status: number
  /** None until it is signed. */
  answerHeaders: Readonly<Record<string, string>>
  readonly answerBody: string | Buffer
  readonly about?: About
  readonly fault?: FaultRule
  /** Found out when somebody looks, once. */
  unknown?: readonly string[]
}

/** What came of a request. */
export interface RequestOutcome {
  readonly answer: Answer
  readonly fault?: FaultRule
  /** Milliseconds since 1970 when it came. */
  readonly time: number
}

/** Requests kept at least; older ones are forgotten. */
export const mostRequests = 10_000
/** Bytes of the bodies that are kept with them. */
const mostBytes = 64 * 1024 * 1024
/** Longest body of an answer that is shown. */
const mostShown = 256 * 1024

/** Names of headers in the order they came, in lower case. */
function headersOf(rawHeaders: readonly string[]): Record<string, string> {
  const headers: [string, string][] = []
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers.push([rawHeaders[at]!.toLowerCase(), rawHeaders[at + 1]!])
  }
  return Object.fromEntries(headers)
}

const sizeOf = ({ request, answerBody }: Kept): number => request.body.length + answerBody.length

/** The documented endpoint behind a target. */
function endpointOf(method: string, path: string) {
  return (
    match(method, path)?.endpoint ??
    (path.startsWith('/v3/') ? undefined : find(method, `v2${path}`))
  )
}

function shownBody(body: string | Buffer): string {
  const text = typeof body === 'string' ? body : body.toString('utf8', 0, mostShown)
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text
}

function recordOf(kept: Kept): RecordedRequest {
  const { id, time, request, status, milliseconds, answerHeaders, answerBody, about, fault } = kept
  const { method, target, path, rawHeaders, body } = request
  const endpoint = endpointOf(method, path)
  if (endpoint) kept.unknown ??= unknownFields(request, endpoint)
  return {
    id,
    time: new Date(time).toISOString(),
    method,
    target,
    headers: headersOf(rawHeaders),
    body: body.toString(),
    status,
    milliseconds,
    answer: { headers: answerHeaders, body: shownBody(answerBody) },
    ...about,
    ...(endpoint && { endpoint: endpoint.path, name: endpoint.name }),
    ...(kept.unknown?.length && { unknown: kept.unknown }),
    ...(fault && { fault }),
  }
}

/** What came in and what was answered, the newest of it. */
export class RequestLog {
  #kept: Kept[] = []
  #bytes = 0
  #id = 0
  /** How many were forgotten. */
  forgotten = 0

  /** @returns what is kept, oldest first */
  all(): RecordedRequest[] {
    return this.#kept.map(recordOf)
  }

  /** The newest that fit, newest first. */
  newest(
    count: number,
    fits: (record: RecordedRequest) => boolean = () => true,
  ): RecordedRequest[] {
    const found: RecordedRequest[] = []
    for (let at = this.#kept.length - 1; at >= 0 && found.length < count; at--) {
      const record = recordOf(this.#kept[at]!)
      if (fits(record)) found.push(record)
    }
    return found
  }

  get(id: number): RecordedRequest | undefined {
    const kept = this.#find(id)
    return kept && recordOf(kept)
  }

  #find(id: number): Kept | undefined {
    return this.#kept.findLast((one) => one.id === id)
  }

  /** @param headers of the answer to a request, as they go out */
  setHeaders(id: number, headers: Kept['answerHeaders']): void {
    const kept = this.#find(id)
    if (kept) kept.answerHeaders = headers
  }

  get size(): number {
    return this.#kept.length
  }

  clear(): void {
    this.#kept = []
    this.#bytes = 0
    this.forgotten = 0
  }

  /** @returns the request's number */
  add(request: GatewayRequest, status: number, { answer, fault, time }: RequestOutcome): number {
    const { method, target, path, rawHeaders, body } = request
    const kept: Kept = {
      id: ++this.#id,
      time,
      milliseconds: Date.now() - time,
      request: { method, target, path, rawHeaders, body },
      status,
      answerHeaders: {},
      answerBody: answer.body ?? '',
      about: answer.about,
      fault,
    }
    this.#kept.push(kept)
    this.#bytes += sizeOf(kept)
    if (this.#kept.length > 2 * mostRequests) this.#forget(this.#kept.length - mostRequests)
    if (this.#bytes > mostBytes) this.#forget(this.#tooOld())
    return kept.id
  }

  /** How many have to go until the bodies of the rest are half of what may be kept. */
  #tooOld(): number {
    let [count, bytes] = [0, this.#bytes]
    while (bytes > mostBytes / 2 && count < this.#kept.length - 1) {
      bytes -= sizeOf(this.#kept[count++]!)
    }
    return count
  }

  #forget(count: number): void {
    for (const one of this.#kept.slice(0, count)) this.#bytes -= sizeOf(one)
    this.#kept = this.#kept.slice(count)
    this.forgotten += count
  }
}
