import { abortAfter } from '../../exchange/clock'
import type { SandboxKeys } from '../keys'
import { ResponseSigner } from '../signature'
import type { Envelope } from './envelope'

/** How a send was taken. */
export interface Delivery {
  /** Milliseconds since 1970, of the sandbox's clock. */
  readonly at: number
  /** HTTP status; 0 without an answer in time. */
  readonly status: number
  readonly milliseconds: number
  readonly taken: boolean
  /** The beginning of the answer's body. */
  readonly answer: string
  /** Why there is no answer. */
  readonly reason?: string
}

/** Bytes of an answer that are looked at. */
const mostAnswerBytes = 4_096

async function headOf({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    pieces.push(piece as Uint8Array)
    size += (piece as Uint8Array).length
    if (size >= mostAnswerBytes) break
  }
  return Buffer.concat(pieces).toString('utf8', 0, mostAnswerBytes)
}

/** API v2 wants to read SUCCESS, too. */
const isTaken = (status: number, answer: string, isSigned: boolean): boolean =>
  isSigned
    ? status === 200 || status === 204
    : status === 200 && /<return_code>\s*(<!\[CDATA\[)?SUCCESS/.test(answer)

/** What of an error a person can use. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string } }
  return name === 'TimeoutError'
    ? 'no answer in time'
    : String(cause?.code ?? message).slice(0, 200)
}

/** The headers of a send, signed anew each time. */
const headersOf = (keys: SandboxKeys, { body, isSigned }: Envelope): Record<string, string> =>
  isSigned
    ? {
        'Content-Type': 'application/json',
        ...new ResponseSigner(keys).headers({ status: 200, body }, undefined),
      }
    : { 'Content-Type': 'text/xml' }

/**
 * Sends an event once.
 *
 * @param url where to
 * @param keys of the merchant who is told
 * @param envelope what goes out
 * @param options `now`: of the sandbox's clock; `timeout`: seconds
 */
export async function sendOnce(
  url: string,
  keys: SandboxKeys,
  envelope: Envelope,
  { now, timeout }: { readonly now: number; readonly timeout: number },
): Promise<Delivery> {
  const start = performance.now()
  const deliveryOf = (status: number, answer: string, reason?: string): Delivery => ({
    at: now,
    status,
    milliseconds: Math.round(performance.now() - start),
    taken: isTaken(status, answer, envelope.isSigned),
    answer,
    ...(reason && { reason }),
  })
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: envelope.body,
      headers: headersOf(keys, envelope),
      redirect: 'manual',
      signal: abortAfter(timeout * 1000),
    })
    return deliveryOf(response.status, await headOf(response))
  } catch (error) {
    return deliveryOf(0, '', reasonOf(error))
  }
}
