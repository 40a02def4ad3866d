import type { ServerResponse } from 'node:http'
import { checkHelperOptions } from '../checks/option-rules'
import { isCount, isFunction, isObject, isSeconds } from '../checks/type-guards'
import { isPromiseLike } from '../checks/maybe-promise'
import { describeType } from '../checks/did-you-mean'
import { limitsFor, withinDeadline, type Limits } from '../exchange/within-deadline'
import { wordsOf } from '../checks/thrown'
import { InvalidArgumentException, SignatureException, WeChatPayException } from '../errors'
import { Transformer, type XmlFields } from '../transformer'
import type { Notification, NotificationV2 } from './events'
import {
  assertLength,
  letGo,
  readBody,
  TooLarge,
  type NotificationRequest,
  type NotificationHeaders,
  type RawNotification,
} from './raw-body'
import { idOf, idOfV2, ClaimedElsewhere, onceFor, Recent, type SeenEvents } from './seen'

/** What to do with an event of either API: `event_type` is undefined for one of API v2, and tells what `resource` is for others. */
export type NotificationHandler = (event: Notification | NotificationV2) => unknown

/** What to do with events of API v3, and with those of API v2, which are fields of XML. */
export interface NotificationHandlers {
  v3?: (event: Notification) => unknown
  v2?: (fields: XmlFields) => unknown
}

/** How notifications are handled. */
export interface HandlerOptions {
  /** Remembers which events were handled, default the last 10,000 in memory; several processes want one that they share. */
  seen?: SeenEvents
  /** Largest body in bytes, default 1 MiB. */
  limit?: number
  /** Seconds until an answer is given, whatever goes on, default 5, for which WeChat Pay waits; 0 for no limit. */
  timeout?: number
  /** Told what went wrong, since WeChat Pay only learns that something did; default a process warning, once for each code. */
  onError?: (error: unknown) => unknown
}

const hasMethods = (value: unknown, ...names: string[]): boolean =>
  isObject(value) && names.every((name) => isFunction(value[name]))

const rules = {
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

function handlersOf(given: unknown): NotificationHandlers {
  if (isFunction(given))
    return {
      v3: given as NotificationHandler,
      v2: given as NotificationHandler as NotificationHandlers['v2'],
    }
  const expected = 'expected a function of the event, or { v3, v2 } with a function for each'
  if (!isObject(given))
    throw new InvalidArgumentException(
      `handler() takes what to do with an event, not ${describeType(given)}; ${expected}`,
    )
  const wrong = Object.entries(given).find(
    ([name, value]) =>
      (name !== 'v3' && name !== 'v2') || (value !== undefined && !isFunction(value)),
  )
  if (wrong)
    throw new InvalidArgumentException(
      `handler() was given \`${wrong[0]}\`, ${describeType(wrong[1])}; ${expected}`,
    )
  if (!given['v3'] && !given['v2'])
    throw new InvalidArgumentException(`handler() was given neither \`v3\` nor \`v2\`; ${expected}`)
  return given
}

/** An event that nobody handles is not taken, so that it comes again when somebody does. */
function refuseUnhandled(protocol: 'v2' | 'v3'): never {
  throw new InvalidArgumentException(
    `a notification of API ${protocol} came, which nobody handles: give notifications.handler({ v3: event => …, v2: fields => … })`,
    { code: 'NOT_HANDLED' },
  )
}

/** What verifies and decrypts. */
interface Opener {
  /** Throws where the headers alone say that it is not genuine. */
  assertHeaders(headers: NotificationHeaders): void
  parseAsync(raw: RawNotification): Promise<Notification>
  parseV2(body: Uint8Array): XmlFields
}

/** One notification on its way. */
interface Delivery {
  xml: boolean
  /** Whether all of its body has come. */
  read: boolean
  /** What is left to do once it is verified. */
  act?: () => Promise<void>
  /** Whether its time is over: it has been answered. */
  over: boolean
}

/** The sender of a body, or whoever handles it, has taken too long. */
class Overdue extends InvalidArgumentException {}

/**
 * A handler for `node:http` and Express.
 *
 * @param opener verifies and decrypts
 * @param handle what to do with an event
 * @param options which events were seen, how large a body may be, how long it may take
 */
export function handlerOf(
  opener: Opener,
  handle: NotificationHandler | NotificationHandlers,
  options: HandlerOptions,
) {
  const own = handlersOf(handle)
  checkHelperOptions(options, rules, 'notifications.handler()')
  const { seen = new Recent(), limit = 1024 * 1024, timeout = 5, onError = warnOnce } = options
  const tell = (error: unknown): Promise<void> => callOnError(onError, error, timeout)
  const once = onceFor(seen, () => overdueAfter(timeout))
  const work = (request: NotificationRequest, delivery: Delivery): Promise<void> =>
    takeIn(request, delivery, opener, limit, (body) => actOf(own, opener, once, request, body))

  return async (request: NotificationRequest, response: ServerResponse): Promise<void> => {
    const { 'content-type': type = '' } =
      (request.headers as NotificationRequest['headers'] | undefined) ?? {}
    const delivery: Delivery = { xml: /xml/i.test(type), read: false, over: false }
    const working = work(request, delivery)
    try {
      await withinDeadline('a notification', working, overdueAfter(timeout, delivery))
      const { xml } = delivery
      answer(
        response,
        xml ? 200 : 204,
        xml ? Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }) : undefined,
      )
    } catch (error) {
      delivery.over = true
      const { xml, act } = delivery
      const [status, message] = act ? failedVerdict(error) : verdict(error)
      answer(
        response,
        status,
        xml
          ? Transformer.toXml({ return_code: 'FAIL', return_msg: message })
          : JSON.stringify({ code: 'FAIL', message }),
      )
      letGo(request)
      if (error instanceof Overdue && act)
        working.catch((late) => (late instanceof Overdue ? undefined : tell(late))) // nor should that be lost
      if (!(error instanceof ClaimedElsewhere)) await tell(error)
    }
  }
}

/** Verifies a body, and says what is to be done with the event inside. */
async function actOf(
  { v3, v2 }: NotificationHandlers,
  opener: Opener,
  once: ReturnType<typeof onceFor>,
  request: NotificationRequest,
  body: Buffer,
): Promise<() => Promise<void>> {
  if (!isXml(body)) {
    const event = await opener.parseAsync({ headers: request.headers, body })
    return () => once(idOf(event), () => (v3 ?? refuseUnhandled('v3'))(event))
  }
  const fields = opener.parseV2(body)
  return () => once(idOfV2(fields), () => (v2 ?? refuseUnhandled('v2'))(fields))
}

/** Reads a request, verifies it, and does what is to be done, unless its time is over by then. */
async function takeIn(
  request: NotificationRequest,
  delivery: Delivery,
  opener: Opener,
  limit: number,
  verify: (body: Buffer) => Promise<() => Promise<void>>,
): Promise<void> {
  assertLength(request, limit)
  opener.assertHeaders(request.headers)
  const body = await readBody(request, limit)
  delivery.read = true
  delivery.xml = isXml(body)
  const act = await verify(body)
  if (delivery.over) return
  delivery.act = act
  await act()
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

type Verdict = [status: number, message: string]

const failedVerdict = (error: unknown): Verdict =>
  error instanceof ClaimedElsewhere ? [500, '处理中'] : [500, '处理失败']

/** No fault of what came: it should come again. */
const mayPass: ReadonlySet<string> = new Set(['PARSED_BODY', 'SIGNATURE_UNCHECKED'])

/** What WeChat Pay is told; the details stay here. */
function verdict(error: unknown): Verdict {
  if (error instanceof SignatureException && error.code !== 'SIGNATURE_UNCHECKED')
    return [401, '验签失败']
  if (error instanceof TooLarge) return [413, '请求体过大']
  if (error instanceof Overdue)
    return error.code === 'BODY_TIMEOUT' ? [408, '请求超时'] : failedVerdict(error)
  return error instanceof WeChatPayException && !mayPass.has(error.code)
    ? [400, '通知无法解析']
    : failedVerdict(error)
}

/** A response that somebody has answered, or whose client has gone, is left alone. */
function answer(response: ServerResponse, status: number, body?: string): void {
  if (response.headersSent || response.destroyed) return
  response.statusCode = status
  if (body !== undefined)
    response.setHeader('Content-Type', body.startsWith('<') ? 'text/xml' : 'application/json')
  response.end(body)
}

const warned = new Set<string>()

/** What WeChat Pay is not told should not be lost either; an attacker could fill a log with more. */
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
