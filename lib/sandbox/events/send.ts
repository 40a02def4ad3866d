import { abortAfter } from '../../exchange/clock'
import type { SandboxKeys } from '../keys/keys'
import { ResponseSigner } from '../keys/response-signer'
import type { Envelope } from './envelope'
import { timeoutOf, type EventFacts } from './facts'
import { complaintOf, receiptOf, type Receipt } from './receipt'

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
  /** Why there is no answer, or why it does not count. */
  readonly reason?: string
}

/** Characters of an answer that are kept. */
const mostAnswerKept = 4_096

/** What of an error a person can use. */
const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } }
  return name === 'TimeoutError'
    ? 'no answer in time'
    : String(cause?.code ?? cause?.message ?? message).slice(0, 200)
}

/** The headers of a send, signed anew each time. */
const headersOf = (keys: SandboxKeys, { body, isSigned, to }: Envelope): Record<string, string> =>
  isSigned
    ? {
        'Content-Type': 'application/json',
        ...new ResponseSigner(keys).headers(
          { status: 200, body },
          to === 'brand' ? keys.brand?.platform.publicKeyId : undefined,
        ),
      }
    : { 'Content-Type': 'text/xml' }

/**
 * Sends an event once.
 *
 * @param url where to
 * @param keys of the merchant who is told
 * @param envelope what goes out
 * @param options `now`: of the sandbox's clock; `facts` of the event, if it is documented
 */
export async function sendOnce(
  url: string,
  keys: SandboxKeys,
  envelope: Envelope,
  { now, facts }: { readonly now: number; readonly facts: EventFacts | undefined },
): Promise<Delivery> {
  const start = performance.now()
  const deliveryOf = ({ status, body }: Receipt, reason?: string): Delivery => ({
    at: now,
    status,
    milliseconds: Math.round(performance.now() - start),
    taken: reason === undefined,
    answer: body.slice(0, mostAnswerKept),
    ...(reason && { reason }),
  })
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: envelope.body,
      headers: headersOf(keys, envelope),
      redirect: 'manual',
      signal: abortAfter(timeoutOf(facts) * 1000),
    })
    const receipt = await receiptOf(response)
    const what = { facts, isXml: !envelope.isSigned }
    return deliveryOf(receipt, complaintOf(receipt, url, keys, what))
  } catch (error) {
    return deliveryOf({ status: 0, body: '' }, reasonOf(error))
  }
}
