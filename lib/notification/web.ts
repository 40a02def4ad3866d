import { describeType } from '../checks/did-you-mean'
import { isObject } from '../checks/type-guards'
import { InvalidArgumentException } from '../errors'
import { receiverOf, type Answer, type HandlerOptions, type Opener } from './delivery'
import type { NotificationHandler, NotificationHandlers } from './handlers'
import { contentTypeOf } from './http'
import { bodyWasRead, joinPieces } from './raw-body'

/**
 * A handler for servers that speak the web's `Request` and `Response`.
 *
 * @param opener verifies and decrypts
 * @param handle what to do with an event
 * @param options which events were seen, how large a body may be, how long it may take
 */
export function webHandlerOf(
  opener: Opener,
  handle: NotificationHandler | NotificationHandlers,
  options: HandlerOptions | null | undefined,
) {
  const receive = receiverOf(opener, handle, options)
  return (request: Request): Promise<Response> => {
    assertRequest(request)
    return new Promise((resolve, reject) => {
      const { headers } = request
      const body = new WebBody(request)
      const incoming = {
        headers,
        target: targetOf(request),
        read: (limit: number) => body.read(limit),
        letGo: () => body.letGo(),
      }
      receive(incoming, (answer) => resolve(responseOf(answer))).catch(reject)
    })
  }
}

function assertRequest(request: unknown): void {
  if (isObject(request) && isObject(request['headers']) && 'bodyUsed' in request) return
  throw new InvalidArgumentException(
    `webHandler() takes a web Request, not ${describeType(request)}; expected \`c.req.raw\` of Hono, the argument of a Next.js route, of Bun.serve() or of Deno.serve() (handler() is for node:http and Express)`,
  )
}

/** Path and query, in the very spelling that came. */
const targetOf = ({ url }: Request): string => /^[^/]*\/\/[^/?#]*([^#]*)/.exec(url)?.[1] || '/'

const responseOf = ({ status, headers = {}, body }: Answer): Response =>
  new Response(body, {
    status,
    headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': contentTypeOf(body) }) },
  })

/** The body of a web request, read once and in bounded memory. */
class WebBody {
  #reader?: ReadableStreamDefaultReader<Uint8Array>

  constructor(readonly request: Request) {}

  async read(limit: number): Promise<Buffer> {
    const { body, bodyUsed } = this.request
    if (bodyUsed) throw bodyWasRead('take `request.clone()` before whatever reads it')
    if (!body) return Buffer.alloc(0)
    this.#reader = body.getReader() as ReadableStreamDefaultReader<Uint8Array>
    return joinPieces(piecesOf(this.#reader), limit)
  }

  /** What is not wanted is not waited for; a sender that has gone has nothing more to say. */
  letGo(): void {
    const gone = this.#reader ? this.#reader.cancel() : this.request.body?.cancel()
    gone?.catch(() => undefined)
  }
}

async function* piecesOf(
  reader: ReadableStreamDefaultReader<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    yield value
  }
}
