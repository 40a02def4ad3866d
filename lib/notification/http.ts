import type { ServerResponse } from 'node:http'
import { checkOwn } from '../client/check'
import { isCount, isFunction, isObject } from '../client/kinds'
import { typeOf } from '../client/near-miss'
import { InvalidArgumentException, SignatureException, WeChatPayException } from '../errors'
import { Transformer, type XmlFields } from '../transformer'
import type { Notification, NotificationV2 } from './events'
import type { Notifications } from './notifications'
import { readBody, TooLarge, type NotificationRequest } from './raw-body'
import { idOf, idOfV2, InOtherHands, onceFor, Recent, type SeenEvents } from './seen'

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
  /** Told what went wrong, since WeChat Pay only learns that something did; default a process warning, once for each code. */
  onError?: (error: unknown) => unknown
}

const hasMethods = (value: unknown, ...names: string[]): boolean => isObject(value) || value instanceof Set ? names.every(name => isFunction((value as Record<string, unknown>)[name])) : false

const rules = {
  seen: {
    expected: '{ has(id), add(id) }, or with claim(id) and release(id) as well',
    accepts: (value: unknown) => hasMethods(value, 'has', 'add') && 'claim' in (value as object) === 'release' in (value as object),
  },
  limit: { expected: 'a number of bytes, 1 or more', accepts: isCount },
  onError: { expected: 'a function', accepts: isFunction },
}

function handlersOf(given: unknown): NotificationHandlers {
  if (isFunction(given)) return { v3: given as NotificationHandler, v2: given as NotificationHandler as NotificationHandlers['v2'] }
  const expected = 'expected a function of the event, or { v3, v2 } with a function for each'
  if (!isObject(given)) throw new InvalidArgumentException(`handler() takes what to do with an event, not ${typeOf(given)}; ${expected}`)
  const wrong = Object.entries(given).find(([name, value]) => (name !== 'v3' && name !== 'v2') || (value !== undefined && !isFunction(value)))
  if (wrong) throw new InvalidArgumentException(`handler() was given \`${wrong[0]}\`, ${typeOf(wrong[1])}; ${expected}`)
  if (!given['v3'] && !given['v2']) throw new InvalidArgumentException(`handler() was given neither \`v3\` nor \`v2\`; ${expected}`)
  return given
}

/** An event that nobody handles is not taken, so that it comes again when somebody does. */
function unhandled(protocol: 'v2' | 'v3'): never {
  throw new InvalidArgumentException(`a notification of API ${protocol} came, which nobody handles: give notifications.handler({ v3: event => …, v2: fields => … })`, { code: 'NOT_HANDLED' })
}

/**
 * A handler for `node:http` and Express.
 *
 * @param notifications verifies and decrypts
 * @param handle what to do with an event
 * @param options which events were seen, how large a body may be
 */
export function handlerOf(notifications: Notifications, handle: NotificationHandler | NotificationHandlers, options: HandlerOptions) {
  const { v3, v2 } = handlersOf(handle)
  checkOwn(options, rules, 'notifications.handler()')
  const { seen = new Recent(), limit = 1024 * 1024, onError = warnOnce } = options
  const once = onceFor(seen)

  const takeIn = async (request: NotificationRequest, body: Buffer): Promise<() => Promise<void>> => {
    if (!isXml(body)) {
      const event = await notifications.parseAsync({ headers: request.headers, body })
      return () => once(idOf(event), () => (v3 ?? unhandled('v3'))(event))
    }
    const fields = notifications.parseV2(body)
    return () => once(idOfV2(fields), () => (v2 ?? unhandled('v2'))(fields))
  }

  return async (request: NotificationRequest, response: ServerResponse): Promise<void> => {
    let xml = false
    let act: (() => Promise<void>) | undefined
    try {
      const body = await readBody(request, limit)
      xml = isXml(body)
      act = await takeIn(request, body)
      await act()
      answer(response, xml ? 200 : 204, xml ? Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }) : undefined)
    } catch (error) {
      const [status, message] = act ? failed(error) : verdict(error)
      answer(response, status, xml ? Transformer.toXml({ return_code: 'FAIL', return_msg: message }) : JSON.stringify({ code: 'FAIL', message }))
      if (!(error instanceof InOtherHands)) await told(onError, error)
    }
  }
}

const isXml = (body: Buffer): boolean => /^\s*</.test(body.subarray(0, 20).toString())

type Verdict = [status: number, message: string]

const failed = (error: unknown): Verdict => error instanceof InOtherHands ? [500, '处理中'] : [500, '处理失败']

/** What WeChat Pay is told; the details stay here. */
function verdict(error: unknown): Verdict {
  if (error instanceof SignatureException) return [401, '验签失败']
  if (error instanceof TooLarge) return [413, '请求体过大']
  return error instanceof WeChatPayException && error.code !== 'PARSED_BODY' ? [400, '通知无法解析'] : failed(error)
}

/** A response that somebody has answered, or whose client has gone, is left alone. */
function answer(response: ServerResponse, status: number, body?: string): void {
  if (response.headersSent || response.destroyed) return
  response.statusCode = status
  if (body !== undefined) response.setHeader('Content-Type', body.startsWith('<') ? 'text/xml' : 'application/json')
  response.end(body)
}

const warned = new Set<string>()

/** What WeChat Pay is not told should not be lost either; an attacker could fill a log with more. */
function warnOnce(error: unknown): void {
  const code = error instanceof WeChatPayException ? error.code : 'HANDLER_FAILED'
  if (warned.has(code)) return
  warned.add(code)
  process.emitWarning(`a notification was not taken: ${error instanceof Error ? error.message : String(error)} (told once for each code; give \`onError\` to be told every time)`, { type: 'WeChatPayWarning', code: `WECHATPAY_${code}` })
}

/** A logger that fails is no reason to fail here. */
async function told(onError: NonNullable<HandlerOptions['onError']>, error: unknown): Promise<void> {
  try {
    await onError(error)
  } catch (failure) {
    process.emitWarning(`the \`onError\` of a notification handler failed: ${failure instanceof Error ? failure.message : String(failure)}`, { type: 'WeChatPayWarning', code: 'WECHATPAY_ON_ERROR' })
  }
}
