import type { ServerResponse } from 'node:http'
import {
  receiverOf,
  type Answer,
  type HandlerOptions,
  type NotificationHandler,
  type NotificationHandlers,
  type Opener,
} from './delivery'
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
  options: HandlerOptions,
) {
  const receive = receiverOf(opener, handle, options)
  return (request: NotificationRequest, response: ServerResponse): Promise<void> =>
    receive(
      {
        headers: (request.headers as NotificationRequest['headers'] | undefined) ?? {},
        read: (limit) => readBody(request, limit),
        letGo: () => letGo(request),
      },
      (answer) => respond(response, answer),
    )
}

/** A response that somebody has answered, or whose client has gone, is left alone. */
function respond(response: ServerResponse, { status, body }: Answer): void {
  if (response.headersSent || response.destroyed) return
  response.statusCode = status
  if (body !== undefined) response.setHeader('Content-Type', contentTypeOf(body))
  response.end(body)
}

/** What an answer is in: API v2 speaks XML. */
export const contentTypeOf = (body: string): string =>
  body.startsWith('<') ? 'text/xml' : 'application/json'
