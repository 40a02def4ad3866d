import { Readable } from 'node:stream'
import { RequestException } from '../../errors'
import { guard } from '../stream-guard'
import { valuesOf } from '../raw-headers'
import { failureCodes, type FailureCode, type Reply, type Wire } from '../wire'

/**
 * The unread body of an answer. What breaks it is an exception of the library's; one that nobody
 * listens for ends nothing.
 */
export class BodyStream extends Readable {
  readonly #source: Readable

  /** @param source the body, decoded */
  constructor(source: Readable) {
    super()
    this.#source = guard(source)
    guard(this)
    source.on('data', (piece) => {
      if (!this.push(piece)) source.pause()
    })
  }

  override _read(): void {
    this.#source.resume()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#source.destroy()
    done(error)
  }
}

/** What breaks the body of an answer whose head has been delivered. */
export function brokenBody(
  { method, origin, target }: Wire,
  { status, rawHeaders }: Reply,
  code: FailureCode,
  reason: string,
): RequestException {
  return new RequestException(`${method} ${origin}${target}: ${failureCodes[code]} (${reason})`, {
    code,
    status,
    requestId: valuesOf(rawHeaders, 'request-id')[0],
    request: { method, url: origin + target, headers: { authorization: '[redacted]' } },
    mayHaveTakenEffect: true,
  })
}
