import type { IncomingMessage } from 'node:http'
import { bufferOf, isHeaders } from '../checks/type-guards'
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
  'Next.js, Hono, Bun, Deno: notifications.webHandler()',
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
 * The values of a header.
 *
 * @param headers in any case, or a `Headers`
 * @param name its name
 */
export function valuesOf(headers: NotificationHeaders, name: string): readonly string[] {
  if (isHeaders(headers)) return [headers.get(name)].filter((value) => value !== null)
  const lower = name.toLowerCase()
  return Object.entries(headers)
    .filter(([present]) => present.toLowerCase() === lower)
    .flatMap(([, value]) => value ?? [])
    .filter((value) => typeof value === 'string')
}

/** The same as one text, empty where there is none. */
export const headerOf = (headers: NotificationHeaders, name: string): string =>
  valuesOf(headers, name).join()

/**
 * Refuses what says of itself that it is too large, before any of it is read.
 *
 * @param headers its `Content-Length` counts
 * @param limit most bytes
 * @throws TooLarge
 */
export function assertLength(headers: NotificationHeaders, limit: number): void {
  if (Number(headerOf(headers, 'Content-Length')) > limit) throw tooLarge(limit)
}

const tooLarge = (limit: number): TooLarge =>
  new TooLarge(`a notification of more than ${limit} bytes, which is option \`limit\``, {
    code: 'BODY_TOO_LARGE',
  })

/**
 * Milliseconds that a sender has for the rest of a body that is not wanted, so that it comes to
 * read the answer.
 */
const longestRest = 1_000

/**
 * Lets go of a request that was answered before all of it had come: the rest is not kept, and one
 * that never ends is cut off.
 *
 * @param request read in part, or not at all
 */
export function letGo(request: NotificationRequest): void {
  if (request.complete || request.destroyed || typeof request.resume !== 'function') return
  const timer = startTimer(() => request.destroy(), longestRest)
  for (const name of ['end', 'close']) request.once(name, () => stopTimer(timer))
  request.resume()
}

/** A body that is gone. */
export const bodyWasRead = (cure: string): InvalidArgumentException =>
  parsedBody(`the body of this notification has been read by somebody (${cure})`)

/**
 * Whether nobody has taken anything out of a request yet: what a framework put beside it is not its
 * body then.
 */
const isUnread = (request: NotificationRequest): boolean =>
  typeof request.iterator === 'function' &&
  !request.readableDidRead &&
  !request.readableEnded &&
  !request.destroyed

/**
 * Reads the raw body of a request, unless a framework has.
 *
 * @param request `rawBody` counts where it is there, and `body` where it is text or bytes, or the
 *   request has been read
 * @param limit most bytes
 * @throws InvalidArgumentException `PARSED_BODY`; TooLarge
 */
export async function readBody(request: NotificationRequest, limit: number): Promise<Buffer> {
  const { rawBody, body } = request
  if (rawBody !== undefined && rawBody !== null) return rawBytes(rawBody)
  if (typeof body === 'string' || bufferOf(body)) return rawBytes(body)
  // Express 4 has `{}` as the body of whatever its parsers pass over, XML among it.
  // Destroyed, nobody could be answered.
  if (isUnread(request)) return joinPieces(request.iterator({ destroyOnReturn: false }), limit)
  if (body !== undefined && body !== null) return rawBytes(body)
  throw bodyWasRead('it was left neither in `rawBody` nor in `body`')
}

/**
 * The pieces of a body as one.
 *
 * @param pieces as they come
 * @param limit most bytes
 * @throws TooLarge
 */
export async function joinPieces(
  pieces: AsyncIterable<string | Uint8Array>,
  limit: number,
): Promise<Buffer> {
  const kept: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    const bytes = rawBytes(piece)
    size += bytes.length
    if (size > limit) throw tooLarge(limit)
    kept.push(bytes)
  }
  return Buffer.concat(kept)
}
