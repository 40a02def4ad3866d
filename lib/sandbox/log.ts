import type { GatewayRequest } from './answer'

/** A request as the sandbox remembers it. */
export interface RecordedRequest {
  readonly method: string
  /** Path and query in the very spelling that came. */
  readonly target: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As text. */
  readonly body: string
  /** Status of the answer; 0 where the connection was dropped. */
  readonly status: number
}

/** Requests kept; older ones are forgotten. */
const mostRequests = 10_000
/** Bytes of the bodies that are kept with them. */
const mostBytes = 64 * 1024 * 1024

/** What came in, the newest of it. */
export class RequestLog {
  #requests: RecordedRequest[] = []
  #bytes = 0

  /** @returns what is kept, oldest first */
  all(): RecordedRequest[] {
    return this.#requests
  }

  clear(): void {
    this.#requests = []
    this.#bytes = 0
  }

  add({ method, target, rawHeaders, body }: GatewayRequest, status: number): void {
    const headers: [string, string][] = []
    for (let at = 0; at < rawHeaders.length; at += 2)
      headers.push([rawHeaders[at]!.toLowerCase(), rawHeaders[at + 1]!])
    const text = body.toString() // each byte that is no UTF-8 becomes three
    this.#requests.push({
      method,
      target,
      headers: Object.fromEntries(headers),
      body: text,
      status,
    })
    this.#bytes += Buffer.byteLength(text)
    if (this.#requests.length > 2 * mostRequests) this.#forget(this.#requests.length - mostRequests)
    if (this.#bytes > mostBytes) this.#forget(this.#tooOld())
  }

  /** How many have to go until the bodies of the rest are half of what may be kept. */
  #tooOld(): number {
    let [count, bytes] = [0, this.#bytes]
    while (bytes > mostBytes / 2 && count < this.#requests.length - 1)
      bytes -= Buffer.byteLength(this.#requests[count++]!.body)
    return count
  }

  #forget(count: number): void {
    const gone = this.#requests.slice(0, count)
    this.#bytes -= gone.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0)
    this.#requests = this.#requests.slice(count)
  }
}
