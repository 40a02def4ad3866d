import type { IncomingMessage } from 'node:http'
import { refusal, type Answer, type GatewayRequest } from './answer'

/** Bytes of one body that are taken in; the largest documented upload is a video of 5 MB. */
export const mostBodyBytes = 16 * 1024 * 1024
/** Bytes of all bodies that are on their way in at the same time. */
const mostPendingBytes = 128 * 1024 * 1024

/** A request, or what is answered to one that is not taken in. */
export type Intake = { readonly request: GatewayRequest } | { readonly refused: Answer }

const tooLarge: Intake = {
  refused: refusal(
    413,
    'BODY_TOO_LARGE',
    `the sandbox takes bodies of at most ${mostBodyBytes} bytes`,
  ),
}
const tooMuch: Intake = {
  refused: refusal(
    503,
    'SANDBOX_BUSY',
    `the sandbox takes in at most ${mostPendingBytes} bytes at the same time`,
  ),
}

/** Takes requests in, and no more of them than memory is meant for. */
export class Receiver {
  #pending = 0

  /**
   * @param message a request whose head has come
   * @throws Error where the client goes away in the middle
   */
  async take(message: IncomingMessage): Promise<Intake> {
    if (Number(message.headers['content-length'] ?? 0) > mostBodyBytes) return tooLarge
    const pieces: Buffer[] = []
    let size = 0
    try {
      // Not destroyed when the loop is left: the refusal still has to go out on its socket.
      for await (const piece of message.iterator({ destroyOnReturn: false })) {
        const { length } = piece as Buffer
        size += length
        this.#pending += length
        if (size > mostBodyBytes) return tooLarge
        if (this.#pending > mostPendingBytes) return tooMuch
        pieces.push(piece as Buffer)
      }
      return { request: requestOf(message, Buffer.concat(pieces)) }
    } finally {
      this.#pending -= size
    }
  }
}

function requestOf(
  { method = '', url: target = '', headers, rawHeaders }: IncomingMessage,
  body: Buffer,
): GatewayRequest {
  const mark = target.indexOf('?')
  return {
    method,
    target,
    headers,
    rawHeaders,
    body,
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
  }
}
