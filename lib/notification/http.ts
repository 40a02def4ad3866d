import type { ServerResponse } from 'node:http'
import { receiverOf, type Answer, type HandlerOptions, type Opener } from './delivery'
import type { NotificationHandler, NotificationHandlers } from './handlers'
import { letGo, readBody, type NotificationRequest } from './raw-body'

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
  options: HandlerOptions | null | undefined,
) {
  const receive = receiverOf(opener, handle, options)
  return (request: NotificationRequest, response: ServerResponse): Promise<void> =>
    receive(
      {
        headers: (request.headers as NotificationRequest['headers'] | undefined) ?? {},
        target: targetOf(request),
        read: (limit) => readBody(request, limit),
        letGo: () => letGo(request),
      },
      (answer) => respond(response, answer),
    )
}

/** Where a notification was sent to: Express takes off `url` what a router is mounted on. */
function targetOf(request: NotificationRequest): string {
  const { originalUrl, url } = request as { originalUrl?: unknown; url?: unknown }
  return [originalUrl, url].find((text): text is string => typeof text === 'string') ?? '/'
}

/** A response that somebody has answered, or whose client has gone, is left alone. */
function respond(response: ServerResponse, { status, headers = {}, body }: Answer): void {
  if (response.headersSent || response.destroyed) return
  response.statusCode = status
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (body !== undefined) response.setHeader('Content-Type', contentTypeOf(body))
  response.end(body)
}

/** What an answer is in: API v2 speaks XML. */
export const contentTypeOf = (body: string): string =>
  body.startsWith('<') ? 'text/xml' : 'application/json'
