import type { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { RequestException } from '../../../lib'
import { closeIdle } from '../../../lib/exchange/http/connection-pool'
import { send } from '../../../lib/exchange/http/send'
import type { Checksum, Transport } from '../../../lib/exchange/wire'
import { runChild } from '../../fixtures/child'
import { rejected } from '../../fixtures/thrown'
import { httpServer, tcpServer, wireTo } from '../../fixtures/servers'

afterAll(closeIdle)

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resume) => {
    setTimeout(resume, milliseconds)
  })

const bytes = Buffer.from(Array.from({ length: 2_000_000 }, (_, at) => (at * at) % 251))
const packed = gzipSync(bytes)
const half = packed.subarray(0, packed.length / 2)

const encoded = { 'Content-Encoding': 'gzip', 'Request-ID': 'r1' }
const served = httpServer((request, response) => {
  if (request.url === '/whole') return void response.end(bytes)
  if (request.url === '/packed') return void response.writeHead(200, encoded).end(packed)
  if (request.url === '/halting') return void response.writeHead(200, encoded).write(half)
  if (request.url === '/broken')
    return void response
      .writeHead(200, encoded)
      .write(half, () => setTimeout(() => response.destroy(), 50))
  if (request.url === '/garbled')
    return void response
      .writeHead(200, encoded)
      .end(Buffer.concat([packed.subarray(0, 1000), Buffer.alloc(5000)]))
  response.end(packed)
})

const sent = async (target: string, how: Partial<Transport> = {}, signal?: AbortSignal) =>
  send(wireTo(`http://127.0.0.1:${(await served).port}`, { target }, how), signal)

async function streamed(
  target: string,
  how: Partial<Transport> = {},
  signal?: AbortSignal,
): Promise<Readable> {
  const outcome = await sent(target, { ...how, stream: true }, signal)
  if ('failure' in outcome) throw new Error(outcome.failure.reason)
  return outcome.reply.stream as Readable
}

async function whole(stream: Readable): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(piece as Buffer)
  return Buffer.concat(pieces)
}

describe('a body that is handed out as a stream', () => {
  it.each(['/whole', '/packed'])(
    'does not count as stopped while its reader rests (%s)',
    async (target) => {
      const stream = await streamed(target, { idleTimeout: 100 })
      await pause(400)
      const pieces: Buffer[] = []
      for await (const piece of stream) {
        pieces.push(piece as Buffer)
        if (pieces.length === 3) await pause(400)
      }
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    },
  )

  it('does not count as stopped when all of it is in and nobody has read it', async () => {
    const stream = await streamed('/packed', { idleTimeout: 50 })
    await pause(300)
    expect((await whole(stream)).equals(bytes)).toBe(true)
  })

  it.each([
    ['/halting', 'BODY_TIMEOUT'],
    ['/broken', 'BODY_TRUNCATED'],
    ['/garbled', 'BODY_ENCODING'],
  ])(
    "breaks with an exception of the library's (%s: %s), as every other call",
    async (target, code) => {
      const error = await rejected(whole(await streamed(target, { idleTimeout: 200 })))
      expect(error).toBeInstanceOf(RequestException)
      expect(error).toMatchObject({
        code,
        status: 200,
        requestId: 'r1',
        mayHaveTakenEffect: true,
        message: expect.stringContaining(`GET http://127.0.0.1:`) as string,
      })
    },
  )

  it('breaks with ABORTED where its call is aborted', async () => {
    const abort = new AbortController()
    const stream = await streamed('/halting', {}, abort.signal)
    setTimeout(() => abort.abort(), 50)
    expect(await rejected(whole(stream))).toMatchObject({ code: 'ABORTED' })
  })

  it('is checked against the hash that was told', async () => {
    const checksum: Checksum = {
      algorithm: 'sha1',
      value: createHash('sha1').update(bytes).digest('hex'),
      packed: true,
    }
    expect((await whole(await streamed('/file', { checksum }))).equals(packed)).toBe(true)
    expect(
      (await whole(await streamed('/file', { checksum: { ...checksum, unpack: true } }))).equals(
        bytes,
      ),
    ).toBe(true)
    expect(
      await rejected(whole(await streamed('/file', { checksum: { ...checksum, value: '00' } }))),
    ).toMatchObject({ code: 'HASH_MISMATCH' })
  })

  it.each(['/halting', '/broken', '/garbled'])(
    'kills nothing where nobody listens to its errors (%s)',
    async (target) => {
      const { port } = await served
      const text = `
      const { send } = lib('exchange/http/send')
      const transport = { connectTimeout: 2000, timeout: 5000, idleTimeout: 200, maxBytes: 1e7, decode: true, stream: true }
      send({ method: 'GET', origin: 'http://127.0.0.1:${port}', target: '${target}', headers: {}, transport }).then(({ reply }) => {
        reply.stream.resume()
        setTimeout(() => { console.log(reply.stream.errored.name); process.exit() }, 600)
      })`
      expect(await runChild(text)).toMatchObject({ code: 0, stdout: 'RequestException\n' })
    },
  )
})

describe('a body', () => {
  it('in memory is unpacked no further than may be kept there', async () => {
    const file = gzipSync(Buffer.alloc(5_000_000))
    const { port } = await httpServer((_, response) => {
      response.end(file)
    })
    const checksum: Checksum = { algorithm: 'sha1', value: '00', packed: true }
    expect(
      await send(wireTo(`http://127.0.0.1:${port}`, {}, { checksum, maxBytes: 1_000_000 })),
    ).toMatchObject({ failure: { code: 'BODY_TOO_LARGE' } })
    expect(
      await send(wireTo(`http://127.0.0.1:${port}`, {}, { checksum, maxBytes: 6_000_000 })),
    ).toMatchObject({ failure: { code: 'HASH_MISMATCH' } })
  })

  it('that is a bomb does not fill the disk', async () => {
    const file = gzipSync(Buffer.alloc(200_000_000))
    const { port } = await httpServer((_, response) => {
      response.end(file)
    })
    const checksum: Checksum = { algorithm: 'sha1', value: '00', packed: true, unpack: true }
    expect(
      await send(
        wireTo(`http://127.0.0.1:${port}`, {}, { checksum, sink: createWriteStream('/dev/null') }),
      ),
    ).toMatchObject({
      failure: {
        code: 'HASH_MISMATCH',
        reason: expect.stringContaining('250 times its size') as string,
      },
    })
  })

  it('that is all in while it is still being decoded does not bring its thread down', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(30_000_000))
    const { port } = await tcpServer((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () =>
          socket.end(
            Buffer.concat([
              Buffer.from(
                `HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: ${bomb.length}\r\n\r\n`,
              ),
              bomb,
            ]),
          ),
        )
    })
    const outcome = await send(
      wireTo(`http://127.0.0.1:${port}`, {}, { maxBytes: 100_000_000, idleTimeout: 20 }),
    )
    expect(outcome).toMatchObject({ reply: { status: 200 } })
  })
})

it('fifty calls on one signal make no warning, and leave nothing on it', async () => {
  const { port } = await served
  const text = `
    const { send } = lib('exchange/http/send'), { getEventListeners } = require('node:events')
    process.on('warning', ({ name }) => console.log(name))
    const transport = { connectTimeout: 2000, timeout: 5000, idleTimeout: 5000, maxBytes: 1e7, decode: true }
    const fifty = (target, signal) => Promise.all(Array.from({ length: 50 }, () => send({ method: 'GET', origin: 'http://127.0.0.1:${port}', target, headers: {}, transport }, signal)))
    const abort = new AbortController(), idle = new AbortController()
    setTimeout(() => abort.abort(), 300)
    fifty('/halting', abort.signal).then(async outcomes => {
      console.log(outcomes.filter(({ failure }) => failure?.code === 'ABORTED').length)
      await fifty('/whole', idle.signal)
      console.log(getEventListeners(abort.signal, 'abort').length + getEventListeners(idle.signal, 'abort').length)
      process.exit()
    })`
  expect(await runChild(text)).toMatchObject({ code: 0, stdout: '50\n0\n' })
})
