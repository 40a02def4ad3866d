import type { IncomingMessage, ServerResponse } from 'node:http'
import { SignatureException, WeChatPayException } from '../errors'
import { Transformer, type XmlFields } from '../transformer'
import type { Notification } from './events'
import type { Notifications } from './notifications'

/** What to do with an event; of API v2, its fields. */
export type NotificationHandler = (event: Notification | XmlFields) => unknown

/** How notifications are handled. */
export interface HandlerOptions {
  /**
   * Remembers the ids that were handled: `has` before, `add` after. Default the last 10,000 in memory;
   * several processes want one that they share.
   */
  seen?: { has(id: string): boolean | Promise<boolean>, add(id: string): unknown }
  /** Largest body in bytes, default 1 MiB. */
  limit?: number
  /** Told what went wrong, since WeChat Pay only learns that something did. */
  onError?: (error: unknown) => void
}

const mostIds = 10_000

/** The last ids that were handled. */
class Recent {
  readonly #ids = new Set<string>()
  has(id: string): boolean { return this.#ids.has(id) }
  add(id: string): void {
    this.#ids.add(id)
    if (this.#ids.size > mostIds) this.#ids.delete(this.#ids.values().next().value!)
  }
}

/** A request, as node:http has it or as a framework has it, its body read already. */
type Request = IncomingMessage & { body?: unknown, rawBody?: Uint8Array | string }

/** The body is larger than may be kept in memory. */
class TooLarge extends Error {}

async function bodyOf(request: Request, limit: number): Promise<string | Uint8Array> {
  if (request.rawBody !== undefined) return request.rawBody
  if (request.body !== undefined) return request.body as Uint8Array // parse() refuses what is no text and no bytes
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request) {
    size += (piece as Buffer).length
    if (size > limit) throw new TooLarge(`a notification of more than ${limit} bytes`)
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces)
}

const isXml = (body: string | Uint8Array): boolean => /^\s*</.test(Buffer.from(body.slice(0, 20) as string).toString())

/** The id by which a repeated event is known; API v2 has none, so its numbers stand in. */
const idOf = (event: Notification | XmlFields): string =>
  'event_type' in event ? String(event.id) : `v2 ${JSON.stringify(['transaction_id', 'out_trade_no', 'refund_id', 'out_refund_no', 'contract_id'].map(name => (event as XmlFields)[name] ?? ''))}`

/**
 * A handler for `node:http` and Express.
 *
 * @param notifications verifies and decrypts
 * @param handle what to do with an event
 * @param options which events were seen, how large a body may be
 */
export function handlerOf(notifications: Notifications, handle: NotificationHandler, { seen = new Recent(), limit = 1024 * 1024, onError }: HandlerOptions) {
  const inHand = new Map<string, Promise<void>>()

  const once = async (event: Notification | XmlFields): Promise<void> => {
    const id = idOf(event)
    if (await seen.has(id)) return
    const going = inHand.get(id) ?? Promise.resolve(handle(event)).then(() => seen.add(id)).then(() => undefined)
    inHand.set(id, going)
    try {
      await going
    } finally {
      inHand.delete(id)
    }
  }

  return async (request: Request, response: ServerResponse): Promise<void> => {
    let xml = false
    let believed = false
    try {
      const body = await bodyOf(request, limit)
      xml = typeof body === 'string' || body instanceof Uint8Array ? isXml(body) : false
      const event = xml ? notifications.parseV2(body) : await notifications.parseAsync({ headers: request.headers, body })
      believed = true
      await once(event)
      answer(response, xml ? 200 : 204, xml ? Transformer.toXml({ return_code: 'SUCCESS', return_msg: 'OK' }) : undefined)
    } catch (error) {
      onError?.(error)
      const [status, message] = believed ? failed : verdict(error)
      answer(response, status, xml ? Transformer.toXml({ return_code: 'FAIL', return_msg: message }) : JSON.stringify({ code: 'FAIL', message }))
    }
  }
}

const failed: [status: number, message: string] = [500, '处理失败']

/** What WeChat Pay is told; the details stay here. */
function verdict(error: unknown): [status: number, message: string] {
  if (error instanceof SignatureException) return [401, '验签失败']
  if (error instanceof TooLarge) return [413, '请求体过大']
  return error instanceof WeChatPayException && error.code !== 'PARSED_BODY' ? [400, '通知无法解析'] : failed
}

function answer(response: ServerResponse, status: number, body?: string): void {
  response.statusCode = status
  if (body !== undefined) response.setHeader('Content-Type', body.startsWith('<') ? 'text/xml' : 'application/json')
  response.end(body)
}
