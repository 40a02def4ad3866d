import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { createServer, type AddressInfo, type Server } from 'node:net'
import fc from 'fast-check'
import { readAnswer } from '../../../spec/fixtures/read-answer'
import type { Target } from '../target'

/** An answer as a reader took it; nothing where it refused it or found it cut short. */
interface Taken {
  readonly status: number
  readonly rawHeaders: readonly string[]
  readonly body: string
}

/** What was read here, and whether nothing stood behind it. */
interface Here {
  readonly taken?: Taken
  readonly isAll: boolean
}

const refused: Here = { isAll: false }

const statusLine = fc.oneof(
  { weight: 6, arbitrary: fc.constant('HTTP/1.1 200 OK') },
  fc.constantFrom(
    'HTTP/1.1 200',
    'HTTP/1.0 200 OK',
    'HTTP/1.1 204 No',
    'HTTP/1.1 304 N',
    'HTTP/1.1 500 E',
    'HTTP/1.1 20 x',
    'HTTP/1.1 2000 x',
    'HTTP/1.1  200 OK',
    'HTTP/2.0 200 OK',
    'HTTP/1.1 100 C\r\n\r\nHTTP/1.1 200 OK',
    'HTTP/1.1 103 E\r\nX: y\r\n\r\nHTTP/1.1 200 OK',
  ),
)
const header = fc.constantFrom(
  ...['Content-Length: 5', 'content-length:3', 'Content-Length : 5', 'Content-Length: +5'],
  ...['Content-Length: 5, 5', 'Content-Length: ', 'Transfer-Encoding: chunked', 'X:  y \t'],
  ...['transfer-encoding: Chunked', 'Transfer-Encoding: gzip, chunked', 'Connection: close'],
  ...['Transfer-Encoding: chunked, identity', 'Connection: keep-alive', ' X: y', 'X y: z', ':x'],
  ...['X: a\x00b', 'X: \xe9', 'X', 'X:', 'X: a\r\n b', 'Keep-Alive: timeout=5', 'Trailer: X'],
)
const body = fc.constantFrom(
  ...['hello', 'hel', '', 'hello world', '0\r\n\r\n', '5\r\nhello\r\n0\r\n\r\n', 'G\r\n'],
  ...['5;a=b\r\nhello\r\n0\r\nX: y\r\n\r\n', '5 \r\nhello\r\n0\r\n\r\n', '5\nhello\n0\n\n'],
  ...['05\r\nhello\r\n0\r\n\r\n', '5\r\nhelloX\r\n0\r\n\r\n', '3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n'],
  ...['-5\r\nhello\r\n0\r\n\r\n', 'ffffffffffffffffff\r\nx', '5\r\nhello\r\n0\r\n'],
)
const lineEnd = fc.oneof(
  { weight: 40, arbitrary: fc.constant('\r\n') },
  fc.constantFrom('\n', '\r', '\r\r\n', '\n\r', ''),
)
const lineOf = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, lineEnd).map((parts) => parts.join(''))
const answer = fc
  .tuple(lineOf(statusLine), fc.array(lineOf(header), { maxLength: 4 }), lineEnd, body)
  .map(([first, headers, end, rest]) => first + headers.join('') + end + rest)

/** What this library takes an answer for, cut into pieces at these places. */
function takenHere(text: string, cuts: readonly number[]): Here {
  try {
    const { head, body: read, isWhole, isClean } = readAnswer(text, cuts)
    if (!head || !isWhole) return refused
    const { status, rawHeaders } = head
    return { taken: { status, rawHeaders, body: read }, isAll: isClean }
  } catch {
    return refused
  }
}

let next = ''
let server: Server | undefined

async function portOfServer(): Promise<number> {
  if (!server) {
    server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.end(next, 'latin1'))
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
  }
  return (server.address() as AddressInfo).port
}

/** What Node's own client takes it for, whatever stands behind it. */
async function takenByNode(text: string): Promise<Taken | undefined> {
  const port = await portOfServer()
  next = text
  return new Promise((resolve) => {
    const asked = request({ port, host: '127.0.0.1', agent: false }, (message) => {
      const pieces: Buffer[] = []
      const end = (): void => {
        const { statusCode: status = 0, rawHeaders, complete } = message
        const taken = { status, rawHeaders, body: Buffer.concat(pieces).toString('latin1') }
        resolve(complete ? taken : undefined)
      }
      message.on('data', (piece: Buffer) => pieces.push(piece))
      message.on('end', end).on('error', end)
    })
    // What follows a whole answer is an error to Node, which it tells beside the answer.
    asked.on('error', () => setImmediate(() => resolve(undefined)))
    asked.end()
  })
}

const places = fc.array(fc.nat(200), { maxLength: 6 })

/** How HTTP/1.1 is read. */
export const framing: Target = {
  name: 'framing',
  promises: {
    'an answer is the same in whichever pieces it comes': fc.asyncProperty(
      answer,
      places,
      async (text, cuts) => {
        const sorted = cuts.filter((at) => at < text.length).sort((a, b) => a - b)
        assert.deepEqual(takenHere(text, sorted).taken, takenHere(text, []).taken)
        await Promise.resolve()
      },
    ),
    'an answer is what Node takes it for, or refused': fc.asyncProperty(answer, async (text) => {
      const { taken, isAll } = takenHere(text, [])
      const there = await takenByNode(text)
      if (!taken) return
      if (there) assert.deepEqual(taken, there)
      else assert(!isAll, 'an answer was read that Node refuses')
    }),
  },
  close: async () => {
    server?.close()
    await Promise.resolve()
  },
}
