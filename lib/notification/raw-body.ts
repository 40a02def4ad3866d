import type { IncomingMessage } from 'node:http'
import { bufferOf } from '../checks/type-guards'
import { describeType } from '../checks/did-you-mean'
import { InvalidArgumentException } from '../errors'
import { startTimer, stopTimer } from '../exchange/clock'

/** Header names in any case and their values, or a `Headers`. */
export type NotificationHeaders =
  Readonly<Record<string, string | readonly string[] | undefined>> | Headers

/** A notification as it came. */
export interface RawNotification {
  readonly headers: NotificationHeaders
  /** The exact bytes or text: a parsed body cannot be verified. */
  readonly body: string | Uint8Array
}

/** A request, as node:http has it or as a framework has it, its body read already. */
export type NotificationRequest = IncomingMessage & {
  body?: unknown
  rawBody?: Uint8Array | string
}

/** The line of configuration that gives a framework's raw bytes. */
export const rawBodyHint = [
  "Express: app.post('/notify', express.raw({ type: '*/*' }), handler), before any express.json()",
  'Koa: put it before koa-bodyparser, or set request.req.rawBody',
  "Fastify: app.removeAllContentTypeParsers() and app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))",
  'NestJS: NestFactory.create(AppModule, { rawBody: true })',
].join('; ')

const parsedBody = (what: string): InvalidArgumentException =>
  new InvalidArgumentException(
    `${what}, and a notification is verified over its raw bytes. ${rawBodyHint}`,
    { code: 'PARSED_BODY' },
  )

/** The body is larger than may be kept in memory. */
export class TooLarge extends InvalidArgumentException {}

/**
 * Raw bytes from what somebody has taken for them.
 *
 * @param body text or bytes
 * @throws InvalidArgumentException `PARSED_BODY`
 */
export function rawBytes(body: unknown): Buffer {
  if (typeof body === 'string') return Buffer.from(body)
  const bytes = bufferOf(body)
  if (bytes) return bytes
  throw parsedBody(`the body of this notification is ${describeType(body)}, parsed by somebody`)
}

/**
 * Refuses what says of itself that it is too large, before any of it is read.
 *
 * @param request its `Content-Length` counts
 * @param limit most bytes
 * @throws TooLarge
 */
export function assertLength({ headers }: NotificationRequest, limit: number): void {
  if (Number(headers['content-length']) > limit) throw tooLarge(limit)
}

const tooLarge = (limit: number): TooLarge =>
  new TooLarge(`a notification of more than ${limit} bytes, which is option \`limit\``, {
    code: 'BODY_TOO_LARGE',
  })

/** Milliseconds that a sender has for the rest of a body that is not wanted, so that it comes to read the answer. */
const longestRest = 1_000

/**
 * Lets go of a request that was answered before all of it had come: the rest is not kept, and one that never ends is cut off.
 *
 * @param request read in part, or not at all
 */
export function letGo(request: NotificationRequest): void {
  if (request.complete || request.destroyed || typeof request.resume !== 'function') return
  const timer = startTimer(() => request.destroy(), longestRest)
  for (const name of ['end', 'close']) request.once(name, () => stopTimer(timer))
  request.resume()
}

/**
 * Reads the raw body of a request, unless a framework has.
 *
 * @param request `rawBody` and `body` count where they are there
 * @param limit most bytes
 * @throws InvalidArgumentException `PARSED_BODY`; TooLarge
 */
export async function readBody(request: NotificationRequest, limit: number): Promise<Buffer> {
  if (request.rawBody !== undefined) return rawBytes(request.rawBody)
  if (request.body !== undefined) return rawBytes(request.body)
  if (request.readableDidRead || request.readableEnded)
    throw parsedBody(
      'the body of this notification has been read by somebody, who left it neither in `rawBody` nor in `body`',
    )
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    // or nobody could be answered
    size += (piece as Buffer).length
    if (size > limit) throw tooLarge(limit)
    pieces.push(piece as Buffer)
  }
  return Buffer.concat(pieces)
}
