import { describeType } from '../checks/did-you-mean'
import { andThen } from '../checks/maybe-promise'
import { wordsOf } from '../checks/thrown'
import { isRecord } from '../checks/type-guards'
import type { Settings } from '../client/settings'
import { authorizationOf } from '../crypto/scheme'
import { InvalidArgumentException } from '../errors'
import { limitsFor } from '../exchange/within-deadline'
import { Formatter } from '../formatter'
import type { NotificationReplies } from '../openapi/notifications'
import type { Notification } from './events'

/** What WeChat Pay is answered to an event. */
export interface NotificationReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON, or nothing. */
  readonly body: string
}

/**
 * Events that ask for data, which is answered each time that they come; and whether the answer has
 * to be signed.
 */
export const wanted: Readonly<
  Partial<Record<keyof NotificationReplies, { readonly signed: boolean }>>
> = {
  'CROSS_BORDER_PAY.GET_MCH_INFO': { signed: true },
  'CROSS_BORDER_PAY.PUSH_ORDER_INFO': { signed: true },
  'ENTRUST.TERMINATE_RETENTION': { signed: false },
  'PARKING_FEE.QUERY_TRANS_INFO': { signed: false },
}

const wantedBy = ({ event_type }: Notification): { readonly signed: boolean } | undefined =>
  Object.hasOwn(wanted, event_type) ? wanted[event_type as keyof typeof wanted] : undefined

/**
 * Whether WeChat Pay asks for data: then it is asked for anew each time, however often it came
 * before.
 */
export const wantsData = (event: Notification): boolean => wantedBy(event) !== undefined

/** Profit sharing, whose pages differ about whether 204 will do: 200 with a body is safe. */
const isOfSharing = ({ event_type, original_type }: Notification): boolean =>
  original_type === 'profitsharing' || /^PROFITSHARING\b/.test(event_type)

function jsonOf({ event_type }: Notification, data: unknown): string {
  const refuse = (what: string): never => {
    throw new InvalidArgumentException(
      `${event_type} asks for data, and its handler gave ${what}; expected an object that JSON can carry (NotificationReplies['${event_type}'])`,
      { code: 'NO_REPLY' },
    )
  }
  if (!isRecord(data)) return refuse(describeType(data))
  try {
    return JSON.stringify(data)
  } catch (error) {
    return refuse(`one that JSON cannot carry: ${wordsOf(error)}`)
  }
}

/**
 * What to answer to an event.
 *
 * @param settings whose key signs, where the answer has to be signed
 * @param event as it was verified
 * @param data what is answered; nothing where nothing is asked for
 * @param target path and query that the event was sent to, which a signed answer covers
 * @throws InvalidArgumentException `NO_REPLY` where data is asked for and none is given,
 *   `NOT_CONFIGURED` without keys to sign with
 */
export async function replyTo(
  { v3, transport }: Settings,
  event: Notification,
  data: unknown,
  target: string,
): Promise<NotificationReply> {
  const asked = wantedBy(event)
  const headers = { 'Content-Type': 'application/json' }
  if (!asked)
    return isOfSharing(event)
      ? { status: 200, headers, body: JSON.stringify({ code: 'SUCCESS', message: '成功' }) }
      : { status: 204, headers: {}, body: '' }
  const body = jsonOf(event, data)
  if (!asked.signed) return { status: 200, headers, body }
  if (!v3)
    throw new InvalidArgumentException(
      `${event.event_type} asks for a signed answer: configure \`serial\` and \`privateKey\``,
      { code: 'NOT_CONFIGURED' },
    )
  const { scheme, id, serial, signer } = v3
  const [timestamp, nonce] = [Formatter.timestamp(), Formatter.nonce()]
  const message = Formatter.request('POST', target, timestamp, nonce, body)
  const limits = () => limitsFor('notifications.replyTo()', transport.timeout)
  return andThen(signer(message, { limits }), (signature) => {
    const fields = { id, nonce_str: nonce, signature, timestamp, serial_no: serial }
    const Authorization = authorizationOf(scheme, fields)
    return { status: 200, headers: { ...headers, Authorization }, body }
  })
}
