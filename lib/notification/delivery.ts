import { checkHelperOptions } from '../checks/option-rules'
import { isCount, isFunction, isObject, isSeconds } from '../checks/type-guards'
import { isPromiseLike } from '../checks/maybe-promise'
import { limitsFor, withinDeadline, type Limits } from '../exchange/within-deadline'
import { wordsOf } from '../checks/thrown'
import { InvalidArgumentException, SignatureException, WeChatPayException } from '../errors'
import { Transformer } from '../transformer'
import type { Notification, ParsedV2 } from './events'
import {
  handlersOf,
  refuseUnhandled,
  type NotificationHandler,
  type NotificationHandlers,
} from './handlers'
import {
  assertLength,
  headerOf,
  TooLarge,
  type NotificationHeaders,
  type RawNotification,
} from './raw-body'
import { wantsData, type NotificationReply } from './reply'
import { idOf, idOfV2, ClaimedElsewhere, onceFor, Recent, type SeenEvents } from './seen'

/** How notifications are handled. */
export interface HandlerOptions {
  /**
   * Remembers which events were handled, default the last 10,000 in memory; several processes want
   * one that they share.
   */
  seen?: SeenEvents
  /** Largest body in bytes, default 1 MiB. */
  limit?: number
  /**
   * Seconds until an answer is given, whatever goes on, default 5, for which WeChat Pay waits; 0
   * for no limit.
   */
  timeout?: number
  /**
   * Told what went wrong, since WeChat Pay only learns that something did; default a process
   * warning, once for each code.
   */
  onError?: (error: unknown) => unknown
}

const hasMethods = (value: unknown, ...names: string[]): boolean =>
  isObject(value) && names.every((name) => isFunction(value[name]))

const handlerRules = {
  seen: {
    expected: '{ has(id), add(id) }, or with claim(id) and release(id) as well',
    accepts: (value: unknown) =>
      hasMethods(value, 'has', 'add') &&
      'claim' in (value as object) === 'release' in (value as object),
  },
  limit: { expected: 'a number of bytes, 1 or more', accepts: isCount },
  timeout: { expected: 'seconds, 0 or more', accepts: isSeconds },
  onError: { expected: 'a function', accepts: isFunction },
}

/** What verifies and decrypts. */
export interface Opener {
  /** Throws where the headers alone say that it is not genuine. */
  assertHeaders(headers: NotificationHeaders): void
  parseAsync(raw: RawNotification): Promise<Notification>
  parseV2(body: Uint8Array): ParsedV2
  /** What is answered to an event, with the data where it asks for some. */
  replyTo(event: Notification, data: unknown, target: string): Promise<NotificationReply>
}

/** Does what is to be done with an event; of one of API v3 it gives the answer. */
type Act = () => Promise<NotificationReply | void>

/** One notification on its way. */
interface Delivery {
  xml: boolean
  /** Whether all of its body has come. */
  read: boolean
  /** What is left to do once it is verified. */
  act?: Act
  /** What is answered, where API v3 wants more than a status. */
  reply?: NotificationReply
  /** Whether its time is over: it has been answered. */
  over: boolean
}

/** The sender of a body, or whoever handles it, has taken too long. */
class Overdue extends InvalidArgumentException {}

/** A request that brings a notification, whatever server took it. */
export interface Incoming {
  readonly headers: NotificationHeaders
  /** Path and query that it was sent to, which a signed answer covers. */
  readonly target: string
  /** @returns its raw bytes; throws for more than `limit` of them */
  read(limit: number): Promise<Buffer>
  /** Lets go of a body that is not wanted any more. */
  letGo(): void
}

/** What WeChat Pay is told. */
export interface Answer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * What takes notifications in: it verifies, hands over each event once, and says what to answer.
 *
 * @param opener verifies and decrypts
 * @param handle what to do with an event
 * @param options which events were seen, how large a body may be, how long it may take
 * @returns from a request to an end that never rejects; `respond` is called once before it
 */
export function receiverOf(
  opener: Opener,
  handle: NotificationHandler | NotificationHandlers,
  options: HandlerOptions | null | undefined,
): (incoming: Incoming, respond: (answer: Answer) => void) => Promise<void> {
  const own = handlersOf(handle)
  const {
    seen = new Recent(),
    limit = 1024 * 1024,
    timeout = 5,
    onError = warnOnce,
  } = checkHelperOptions(options, handlerRules, 'notifications.handler()')
  const tell = (error: unknown): Promise<void> => callOnError(onError, error, timeout)
  const once = onceFor(seen, () => overdueAfter(timeout))

  return async (incoming, respond) => {
    const type = headerOf(incoming.headers, 'Content-Type')
    const delivery: Delivery = { xml: /xml/i.test(type), read: false, over: false }
    const working = takeIn(incoming, delivery, opener, limit, (body) =>
      actOf(own, opener, once, incoming, body),
    )
    try {
      await withinDeadline('a notification', working, overdueAfter(timeout, delivery))
      respond(acceptanceOf(delivery))
    } catch (error) {
      delivery.over = true
      respond(refusalOf(delivery, error))
      incoming.letGo()
      if (error instanceof Overdue && delivery.act)
        // Nor should that be lost.
        working.catch((late) => (late instanceof Overdue ? undefined : tell(late)))
      if (!(error instanceof ClaimedElsewhere)) await tell(error)
    }
  }
}

function acceptanceOf({ xml, reply }: Delivery): Answer {
  if (xml)
    return { status: 200, body: Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }) }
  return reply?.body ? reply : { status: 204 }
}

function refusalOf({ xml, act }: Delivery, error: unknown): Answer {
  const [status, message] = act ? failedVerdict(error) : failureReplyOf(error)
  const body = xml
    ? Transformer.toXml({ return_code: 'FAIL', return_msg: message })
    : JSON.stringify({ code: 'FAIL', message })
  return { status, body }
}

/** Verifies a body, and says what is to be done with the event inside. */
async function actOf(
  { v3 = () => refuseUnhandled('v3'), v2 = () => refuseUnhandled('v2') }: NotificationHandlers,
  opener: Opener,
  once: ReturnType<typeof onceFor>,
  { headers, target }: Incoming,
  body: Buffer,
): Promise<Act> {
  if (isXml(body)) {
    const fields = opener.parseV2(body)
    return () => once(idOfV2(fields), () => v2(fields))
  }
  const event = await opener.parseAsync({ headers, body })
  if (wantsData(event)) return async () => opener.replyTo(event, await v3(event), target)
  return async () => {
    await once(idOf(event), () => v3(event))
    return opener.replyTo(event, undefined, target)
  }
}

/** Reads a request, verifies it, and does what is to be done, unless its time is over by then. */
async function takeIn(
  incoming: Incoming,
  delivery: Delivery,
  opener: Opener,
  limit: number,
  verify: (body: Buffer) => Promise<Act>,
): Promise<void> {
  assertLength(incoming.headers, limit)
  opener.assertHeaders(incoming.headers)
  const body = await incoming.read(limit)
  delivery.read = true
  delivery.xml = isXml(body)
  const act = await verify(body)
  if (delivery.over) return
  delivery.act = act
  delivery.reply = (await act()) ?? undefined
}

/** Limits of a delivery, or of something that it waits for. */
const overdueAfter = (timeout: number, delivery?: Delivery): Limits => ({
  ...limitsFor('a notification', timeout * 1000),
  giveUp: (_code, reason) =>
    delivery && !delivery.read
      ? new Overdue(`${reason}, which is option \`timeout\`: its body has not come`, {
          code: 'BODY_TIMEOUT',
        })
      : new Overdue(`${reason}, which is option \`timeout\`: put what takes longer into a queue`, {
          code: 'CALLBACK_TIMEOUT',
        }),
})

const isXml = (body: Buffer): boolean => /^\s*</.test(body.subarray(0, 20).toString())

type FailureReply = [status: number, message: string]

const failedVerdict = (error: unknown): FailureReply =>
  error instanceof ClaimedElsewhere ? [500, '处理中'] : [500, '处理失败']

/** No fault of what came: it should come again. */
const mayPass: ReadonlySet<string> = new Set(['PARSED_BODY', 'SIGNATURE_UNCHECKED'])

/** What WeChat Pay is told; the details stay here. */
function failureReplyOf(error: unknown): FailureReply {
  if (error instanceof SignatureException && error.code !== 'SIGNATURE_UNCHECKED')
    return [401, '验签失败']
  if (error instanceof TooLarge) return [413, '请求体过大']
  if (error instanceof Overdue)
    return error.code === 'BODY_TIMEOUT' ? [408, '请求超时'] : failedVerdict(error)
  return error instanceof WeChatPayException && !mayPass.has(error.code)
    ? [400, '通知无法解析']
    : failedVerdict(error)
}

const warned = new Set<string>()

/**
 * What WeChat Pay is not told should not be lost either; an attacker could fill a log with more.
 */
function warnOnce(error: unknown): void {
  const code = error instanceof WeChatPayException ? error.code : 'HANDLER_FAILED'
  if (warned.has(code)) return
  warned.add(code)
  process.emitWarning(
    `a notification was not taken: ${wordsOf(error)} (told once for each code; give \`onError\` to be told every time)`,
    { type: 'WeChatPayWarning', code: `WECHATPAY_${code}` },
  )
}

/** A logger that fails, or never ends, is no reason to fail here. */
async function callOnError(
  onError: NonNullable<HandlerOptions['onError']>,
  error: unknown,
  timeout: number,
): Promise<void> {
  try {
    const said = onError(error)
    if (isPromiseLike(said)) await withinDeadline('it', said, overdueAfter(timeout))
  } catch (failure) {
    process.emitWarning(`the \`onError\` of a notification handler failed: ${wordsOf(failure)}`, {
      type: 'WeChatPayWarning',
      code: 'WECHATPAY_ON_ERROR',
    })
  }
}
