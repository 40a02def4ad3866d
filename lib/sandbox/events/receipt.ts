import { createPublicKey } from 'node:crypto'
import type { NotificationAnswer, NotificationFacts } from '../../catalogue'
import { brandScheme, merchantScheme } from '../../crypto/scheme'
import { Formatter } from '../../formatter'
import type { SandboxKeys } from '../keys/keys'
import { violationOf } from '../documentation/validate'

/**
 * Bytes of an answer that are looked at: one that never ends would fill the memory until its time
 * is over.
 */
const mostAnswerBytes = 64 * 1024

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

/** What was answered to a notification. */
export interface Receipt {
  readonly status: number
  readonly body: string
  /** The `Authorization` of the answer, if it has one. */
  readonly authorization?: string | undefined
}

/** What was answered, its body cut where it has no end. */
export const receiptOf = async (response: Response): Promise<Receipt> => ({
  status: response.status,
  body: await headOf(response),
  authorization: response.headers.get('Authorization') ?? undefined,
})

const usual: NotificationAnswer = { status: [200, 204] }

/**
 * Why an answer does not count as received.
 *
 * @param receipt what was answered
 * @param url where the notification went
 * @param keys of the merchant who is told
 * @param what `facts` of the event, if it is documented; `isXml` for one of API v2
 * @returns undefined where it does
 */
export function complaintOf(
  { status, body, authorization }: Receipt,
  url: string,
  keys: SandboxKeys,
  { facts, isXml }: { readonly facts: NotificationFacts | undefined; readonly isXml: boolean },
): string | undefined {
  // API v2 wants to read SUCCESS, too.
  if (isXml)
    return status === 200 && /<return_code>\s*(<!\[CDATA\[)?SUCCESS/.test(body)
      ? undefined
      : 'not 200 with SUCCESS in return_code'
  const { status: statuses, body: data, optional, header } = facts?.answer ?? usual
  const wanted = data && !optional ? statuses : usual.status
  if (!wanted.includes(status)) return `not ${wanted.join(' or ')}`
  if (!data || optional) return undefined
  const wrong = violationOf(fieldsIn(body), data)
  if (wrong) return `data is asked for: ${wrong.field || 'body'} ${wrong.issue}`
  return header && !isSigned(authorization, url, body, keys)
    ? 'an answer with a valid Authorization is asked for'
    : undefined
}

function fieldsIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined // no JSON, no data
  }
}

function isSigned(
  authorization = '',
  url: string,
  body: string,
  { mchid, certificate }: SandboxKeys,
): boolean {
  const { name, verify } = merchantScheme
  const given = new Map(
    Array.from(authorization.matchAll(/\b(\w+)="([^"]*)"/g), ([, field, value]) => [field, value]),
  )
  const [timestamp = '', nonce = '', signature = ''] = ['timestamp', 'nonce_str', 'signature'].map(
    (field) => given.get(field),
  )
  const { pathname, search } = new URL(url)
  const message = Formatter.request('POST', `${pathname}${search}`, timestamp, nonce, body)
  return (
    authorization.startsWith(`${name} `) &&
    given.get('mchid') === mchid &&
    verify(message, signature, createPublicKey(certificate))
  )
}

/**
 * Whose keys a documented event is sent with, as far as there are any: a brand's want the brand's.
 */
export const signerOf = (
  facts: NotificationFacts | undefined,
  { brand }: SandboxKeys,
): 'merchant' | 'brand' => (facts?.key === brandScheme.caller && brand ? 'brand' : 'merchant')
