import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { startTimer } from '../../exchange/clock'
import { refusal, type Answer } from './answer'

/**
 * Sends an answer.
 *
 * @param fault what goes wrong on the way: it may cut the body short, and the connection with it
 */
export function send(
  response: ServerResponse,
  { status, body = '' }: Answer,
  headers: Record<string, string>,
  { truncate = false }: { readonly truncate?: boolean } = {},
): void {
  const hasBody = status !== 204 && status !== 304
  response.writeHead(status, headers)
  // A text goes out in one piece with its head.
  if (!truncate || !hasBody) return void response.end(hasBody ? body : undefined)
  const bytes = Buffer.from(body as string)
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.destroy())
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export const without = (
  headers: Record<string, string>,
  names: readonly string[] = [],
): Record<string, string> =>
  names.length === 0
    ? headers
    : Object.fromEntries(
        Object.entries(headers).filter(([own]) => !names.some((name) => isSame(name, own))),
      )

/** Headers with others in place of those that have the same name, in whatever case. */
export const replaceHeaders = (
  headers: Record<string, string>,
  others: Answer['headers'] = {},
): Record<string, string> => ({ ...without(headers, Object.keys(others)), ...others })

/** What the sandbox answers where it is itself at fault. */
export const failure = (error: unknown): Answer =>
  refusal(
    500,
    'SANDBOX_FAILED',
    `the sandbox failed at this request, which is a fault of its own: ${String((error as Error | undefined)?.message).slice(0, 200)}`,
  )

/** Says so where the answer itself cannot be made or sent. */
export function giveUp(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy()
  const { status, body } = failure(error)
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' }).end(body)
}

/** Answers what is not taken in, and takes nothing more from that connection. */
export function dismiss(
  message: IncomingMessage,
  response: ServerResponse,
  { status, body }: Answer,
): void {
  // What is on its way is read and dropped, or the client would not read the answer.
  message.resume()
  response
    .writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', Connection: 'close' })
    .end(body)
  startTimer(() => message.socket.destroy(), lastWords).unref()
}

/** Milliseconds until a connection is cut whose client goes on sending what was dismissed. */
const lastWords = 1_000

/** As the platform's look: a long id, then a number that is 0 where all went well. */
export const requestId = ({
  status,
  number = status < 400 ? 0 : 268_500_000 + status,
}: Answer): string => `08${randomBytes(18).toString('hex').toUpperCase()}-${number}`
