import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { BodyPieces } from '../../../lib/exchange/http/body-pieces'
import { closeIdle } from '../../../lib/exchange/http/connection-pool'
import { HttpExchange } from '../../../lib/exchange/http/http-exchange'
import { send } from '../../../lib/exchange/http/send'
import type { ExchangeResult } from '../../../lib/exchange/wire'
import { fileWith } from '../../fixtures/keys'
import { tcpServer, wireTo } from '../../fixtures/servers'

afterAll(closeIdle)

const chunked = 'Transfer-Encoding: chunked\r\n'
const ok = (body: string): string =>
  `HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n${body}`

/** A server whose connections are numbered from 1. */
async function numbered(connected: (socket: Socket, number: number) => void) {
  let count = 0
  const { port } = await tcpServer((socket) => {
    socket.on('error', () => undefined)
    connected(socket, ++count)
  })
  return { origin: `http://127.0.0.1:${port}`, count: () => count }
}

/** A request that is signed only once this has happened on its connection. */
const signedLate = (origin: string, ready: Promise<void>): Promise<ExchangeResult> =>
  new Promise((resolve) => {
    const exchange = new HttpExchange(wireTo(origin), resolve)
    exchange.connect()
    void ready.then(() => exchange.send('signed'))
  })

describe('an answer that begins before its request is written', () => {
  it.each([
    'H',
    'HTTP/1.1 200 OK\r\nContent-',
    'HTTP/1.1 100 Continue\r\n\r\n',
    ok('early'),
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n',
    `HTTP/1.1 200 OK\r\n${chunked}\r\nZZ\r\n`,
  ])('is not taken for the answer to it: %j', async (early) => {
    let begun = (): void => undefined
    const ready = new Promise<void>((resolve) => {
      begun = () => setTimeout(resolve, 50)
    })
    const { origin, count } = await numbered((socket, number) => {
      if (number === 1) socket.write(early, begun)
      socket.on('data', () => socket.write(number === 1 ? 'Length: 5\r\n\r\nearly' : ok('late')))
    })
    const outcome = await signedLate(origin, ready)
    expect(outcome).toMatchObject({ reply: { status: 200, body: Buffer.from('late') } })
    expect(count()).toBe(2)
  })

  it('as what comes while a connection lies idle', async () => {
    const { origin, count } = await numbered((socket, number) => {
      socket.on('data', () => {
        socket.write(ok(`of ${number}`))
        if (number === 1) setTimeout(() => socket.write(ok('stale')), 10)
      })
    })
    await send(wireTo(origin))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await send(wireTo(origin))).toMatchObject({ reply: { body: Buffer.from('of 2') } })
    expect(count()).toBe(2)
  })
})

describe('an answer that is given up at its head', () => {
  it.each(['700 x', '101 Switching', '000 x'])(
    'throws nothing outside of its call when its body is broken as well: %s',
    async (status) => {
      const { origin } = await numbered((socket) =>
        socket.once('data', () => socket.write(`HTTP/1.1 ${status}\r\n${chunked}\r\nZZ\r\n`)),
      )
      expect(await send(wireTo(origin))).toMatchObject({ reply: { status: parseInt(status, 10) } })
    },
  )
})

describe('a body in chunks of one byte each', () => {
  it('is handed on in pieces that are as large as what came', async () => {
    const { origin } = await numbered((socket) =>
      socket.once('data', () =>
        socket.write(`HTTP/1.1 200 OK\r\n${chunked}\r\n${'1\r\nx\r\n'.repeat(8_000)}0\r\n\r\n`),
      ),
    )
    let [calls, bytes] = [0, 0]
    const progress = (_total: number, come: number): void => {
      calls++
      bytes = come
    }
    await send(wireTo(origin, {}, { progress }))
    expect(bytes).toBe(8_000)
    expect(calls).toBeLessThan(200)
  })

  it('is kept in few pieces, whole and in order, however it comes', () => {
    const pieces = new BodyPieces()
    const parts = Array.from({ length: 10_000 }, (_, at) =>
      at % 3_000 === 2_999 ? Buffer.alloc(5_000, at % 251) : Buffer.from([at % 251]),
    )
    for (const part of parts) pieces.add(part)
    expect(pieces.count).toBeLessThan(1_100)
    expect(pieces.toBuffer().equals(Buffer.concat(parts))).toBe(true)
  })
})

it('an answer to a HEAD has no body, whatever it says, and its connection goes on', async () => {
  const { origin, count } = await numbered((socket) =>
    socket.on('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n')),
  )
  for (let i = 0; i < 2; i++)
    expect(await send(wireTo(origin, { method: 'HEAD' }))).toMatchObject({ reply: { status: 200 } })
  expect(count()).toBe(1)
})

it.each(['Content-Length: 0\r\n\r\n', `${chunked}\r\n0\r\n\r\n`])(
  'an answer that is empty takes no file away: %j',
  async (rest) => {
    const { origin } = await numbered((socket) =>
      socket.on('data', () => socket.write(`HTTP/1.1 200 OK\r\n${rest}`)),
    )
    const sink = fileWith('a.bin', 'old')
    const outcome = await send(wireTo(origin, {}, { sink }))
    expect(outcome).toMatchObject({ failure: { code: 'BODY_TRUNCATED', sent: true } })
    expect(readFileSync(sink, 'utf8')).toBe('old')
  },
)
