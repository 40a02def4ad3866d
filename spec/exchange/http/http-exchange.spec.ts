import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { PassThrough } from 'node:stream'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { closeIdle } from '../../../lib/exchange/http/connection-pool'
import { send } from '../../../lib/exchange/http/send'
import type { Failure, Reply } from '../../../lib/exchange/wire'
import { fileWith, merchant, pem } from '../../fixtures/keys'
import { keys } from '../../fixtures/sandbox'
import { httpServer, httpsServer, proxyServer, tcpServer, wireTo } from '../../fixtures/servers'

afterAll(closeIdle)

const replied = async (...args: Parameters<typeof send>): Promise<Reply> => {
  const outcome = await send(...args)
  if ('failure' in outcome) throw new Error(`${outcome.failure.code}: ${outcome.failure.reason}`)
  return outcome.reply
}
const failed = async (...args: Parameters<typeof send>): Promise<Failure> => {
  const outcome = await send(...args)
  if ('reply' in outcome) throw new Error(`it answered ${outcome.reply.status}`)
  return outcome.failure
}

describe('an exchange', () => {
  it('sends target, headers and bytes as they are, and gives status, headers and bytes as they came', async () => {
    const { port } = await httpServer((request, response) => {
      const pieces: Buffer[] = []
      request
        .on('data', (piece: Buffer) => pieces.push(piece))
        .on('end', () => {
          response.writeHead(202, 'Queued', [
            ['X-A', '1'],
            ['x-a', '2'],
          ] as never)
          response.end(
            JSON.stringify([
              request.method,
              request.url,
              request.headers['x-b'],
              Buffer.concat(pieces).toString('hex'),
              request.headers['content-length'],
            ]),
          )
        })
    })
    const reply = await replied(
      wireTo(`http://127.0.0.1:${port}`, {
        method: 'POST',
        target: "/a%2f'b?c=%27'",
        headers: { 'X-B': 'y' },
        body: Buffer.from([0, 255]),
      }),
    )
    expect([reply.status, reply.statusText]).toEqual([202, 'Queued'])
    expect(reply.rawHeaders.slice(0, 4)).toEqual(['X-A', '1', 'x-a', '2'])
    expect(JSON.parse(reply.body.toString())).toEqual(['POST', "/a%2f'b?c=%27'", 'y', '00ff', '2'])
  })

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ] as const)('undoes %s, or leaves it when told so', async (encoding, encode) => {
    const bytes = encode(Buffer.from('微信'))
    const { port } = await httpServer((_, response) => {
      response.writeHead(200, { 'Content-Encoding': encoding }).end(bytes)
    })
    expect((await replied(wireTo(`http://127.0.0.1:${port}`))).body.toString()).toBe('微信')
    expect(
      (await replied(wireTo(`http://127.0.0.1:${port}`, {}, { decode: false }))).body.equals(bytes),
    ).toBe(true)
  })

  it('takes an empty body for empty, whatever its encoding', async () => {
    const { port } = await httpServer((_, response) => {
      response.writeHead(204, { 'Content-Encoding': 'gzip' }).end()
    })
    expect((await replied(wireTo(`http://127.0.0.1:${port}`))).body).toHaveLength(0)
  })

  it('uses a connection again', async () => {
    let connections = 0
    const { server, port } = await httpServer((_, response) => {
      response.end('x')
    })
    server.on('connection', () => {
      connections++
    })
    for (let i = 0; i < 5; i++) await replied(wireTo(`http://127.0.0.1:${port}`))
    expect(connections).toBe(1)
  })

  it('sends nothing again when a used connection breaks, which the peer may have acted on', async () => {
    const asked: string[] = []
    const { port } = await tcpServer((socket) => {
      socket.on('data', (bytes) => {
        asked.push(bytes.toString('latin1').split(' ')[0]!)
        if (asked.length > 1) socket.destroy()
        else socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx')
      })
    })
    const wire = wireTo(`http://127.0.0.1:${port}`, { method: 'POST', body: '{}' })
    await replied(wire)
    expect(await failed(wire)).toMatchObject({ code: 'CONNECTION_RESET', sent: true })
    expect(asked).toEqual(['POST', 'POST'])
  })

  it('stops at its size limit, keeping the head', async () => {
    const { port } = await httpServer((_, response) => {
      response.end(Buffer.alloc(2000))
    })
    const failure = await failed(wireTo(`http://127.0.0.1:${port}`, {}, { maxBytes: 1000 }))
    expect([failure.code, failure.sent, failure.reply!.status]).toEqual([
      'BODY_TOO_LARGE',
      true,
      200,
    ])
  })

  it.each<[string, Failure['code'], (socket: import('node:net').Socket) => void, boolean]>([
    ['a reset', 'CONNECTION_RESET', (socket) => socket.resetAndDestroy(), false],
    [
      'an end without an answer',
      'CONNECTION_RESET',
      (socket) => {
        socket.end()
      },
      false,
    ],
    [
      'no HTTP',
      'BAD_ANSWER',
      (socket) => {
        socket.end('hello\r\n\r\n')
      },
      false,
    ],
    [
      'half a body',
      'BODY_TRUNCATED',
      (socket) => {
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')
      },
      true,
    ],
    [
      'a body that stops',
      'BODY_TIMEOUT',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')
      },
      true,
    ],
    [
      'headers that never come',
      'TIMEOUT',
      (socket) => {
        socket.write('HTTP/1.1 200 OK\r\n')
      },
      false,
    ],
    [
      'a broken encoding',
      'BODY_ENCODING',
      (socket) => {
        socket.end('HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\nnope')
      },
      true,
    ],
  ])('tells %s apart: %s', async (_, code, answer, head) => {
    const { port } = await tcpServer((socket) => {
      socket.on('error', () => undefined).once('data', () => answer(socket))
    })
    const failure = await failed(
      wireTo(`http://127.0.0.1:${port}`, {}, { timeout: 300, idleTimeout: 100 }),
    )
    expect([failure.code, failure.sent, failure.reply !== undefined]).toEqual([code, true, head])
  })

  it('says that nothing was sent when the connection never stood', async () => {
    const { port, server } = await tcpServer(() => undefined)
    await new Promise((resolve) => server.close(resolve))
    expect(await failed(wireTo(`http://127.0.0.1:${port}`))).toMatchObject({
      code: 'CONNECTION_REFUSED',
      sent: false,
    })
    expect(await failed(wireTo('http://nowhere.invalid'))).toMatchObject({
      code: 'DNS_FAILED',
      sent: false,
    })
  })

  it('says that nothing was sent when TLS does not stand in time', async () => {
    const { port } = await tcpServer(() => undefined)
    expect(
      await failed(wireTo(`https://127.0.0.1:${port}`, {}, { connectTimeout: 100 })),
    ).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: false })
  })

  it('can be aborted: before, on its way, and in the middle of the answer', async () => {
    const { port } = await httpServer((request, response) => {
      if (request.url === '/half') response.writeHead(200, { 'Content-Length': 10 }).write('half')
    })
    expect(await failed(wireTo(`http://127.0.0.1:${port}`), AbortSignal.abort())).toMatchObject({
      code: 'ABORTED',
      sent: false,
    })
    expect(await failed(wireTo(`http://127.0.0.1:${port}`), AbortSignal.timeout(50))).toMatchObject(
      { code: 'ABORTED', sent: true },
    )
    expect(
      await failed(
        wireTo(`http://127.0.0.1:${port}`, { target: '/half' }),
        AbortSignal.timeout(50),
      ),
    ).toMatchObject({ code: 'ABORTED', sent: true, reply: { status: 200 } })
  })
})

describe('TLS', () => {
  const { privateKey: key, certificate: cert } = keys

  it('refuses a certificate nobody vouches for, before a byte is sent, and takes it with its CA or unchecked', async () => {
    let requests = 0
    const { port } = await httpsServer({ key, cert }, (_, response) => {
      requests++
      response.end('secure')
    })
    const origin = `https://127.0.0.1:${port}`
    expect(await failed(wireTo(origin))).toMatchObject({ code: 'TLS_FAILED', sent: false })
    expect(requests).toBe(0)
    expect(
      (await replied(wireTo(origin, {}, { tls: { rejectUnauthorized: false } }))).body.toString(),
    ).toBe('secure')
    expect(await failed(wireTo(origin))).toMatchObject({ code: 'TLS_FAILED' })
  })

  it("presents the client's certificate, and never shares its connection with another client", async () => {
    const { port } = await httpsServer(
      { key, cert, requestCert: true, rejectUnauthorized: false },
      (request, response) => {
        response.end(
          JSON.stringify(
            (request.socket as import('node:tls').TLSSocket).getPeerCertificate().serialNumber ??
              'none',
          ),
        )
      },
    )
    const origin = `https://127.0.0.1:${port}`
    const serial = async (tls: object) =>
      JSON.parse(
        (
          await replied(wireTo(origin, {}, { tls: { rejectUnauthorized: false, ...tls } }))
        ).body.toString(),
      ) as string
    expect(await serial({ cert: merchant.cert, key: pem.pkcs8 })).toBe(merchant.serial)
    expect(await serial({})).toBe('none')
    expect(await serial({ cert: merchant.cert, key: pem.encrypted, passphrase: 'pass' })).toBe(
      merchant.serial,
    )
  })
})

describe('a proxy', () => {
  it('forwards plain http', async () => {
    const { port, asked } = await proxyServer('user:pa ss')
    const reply = await replied(
      wireTo(
        'http://example.invalid:81',
        { target: '/a?b' },
        { proxy: `http://user:pa%20ss@127.0.0.1:${port}/` },
      ),
    )
    expect(reply.body.toString()).toBe('proxied example.invalid:81')
    expect(asked).toEqual(['GET http://example.invalid:81/a?b'])
  })

  it('opens a tunnel for https', async () => {
    const far = await httpsServer(
      { key: keys.privateKey, cert: keys.certificate },
      (_, response) => {
        response.end('far')
      },
    )
    const { port, asked } = await proxyServer()
    for (let i = 0; i < 2; i++) {
      const reply = await replied(
        wireTo(
          `https://127.0.0.1:${far.port}`,
          {},
          { proxy: `http://127.0.0.1:${port}`, tls: { rejectUnauthorized: false } },
        ),
      )
      expect(reply.body.toString()).toBe('far')
    }
    expect(asked).toEqual([`CONNECT 127.0.0.1:${far.port}`])
  })

  it('checks the certificate of an address behind a tunnel, and names no address as a server', async () => {
    const { privateKey: key, certificate: cert } = keys
    const far = await httpsServer({ key, cert }, ({ socket }, response) => {
      response.end(
        String((socket as import('node:tls').TLSSocket & { servername: unknown }).servername),
      )
    })
    const { port } = await proxyServer()
    const through = (tls: object) =>
      wireTo(`https://127.0.0.1:${far.port}`, {}, { proxy: `http://127.0.0.1:${port}`, tls })
    expect(await failed(through({ ca: cert }))).toMatchObject({ code: 'TLS_FAILED', sent: false })
    const unchecked = await replied(through({ rejectUnauthorized: false }))
    expect(unchecked.body.toString()).toBe('false')
  })

  it('that says more than that its way is open is not trusted with a handshake', async () => {
    const { port } = await tcpServer((socket) => {
      socket.on('error', () => undefined)
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nno'))
    })
    const wire = wireTo('https://example.invalid', {}, { proxy: `http://127.0.0.1:${port}` })
    expect(await failed(wire)).toMatchObject({ code: 'PROXY_FAILED', sent: false })
  })

  it('that says no, or is not there, is told apart; nothing was sent', async () => {
    const { port } = await proxyServer('user:password')
    expect(
      await failed(wireTo('https://example.invalid', {}, { proxy: `http://127.0.0.1:${port}` })),
    ).toMatchObject({
      code: 'PROXY_FAILED',
      sent: false,
      reason: expect.stringContaining('407') as string,
    })
    expect(
      await failed(wireTo('https://example.invalid', {}, { proxy: 'http://127.0.0.1:1' })),
    ).toMatchObject({ code: 'PROXY_FAILED', sent: false })
  })
})

describe('a sink', () => {
  const path = fileWith('sunk', 'old')

  it('takes the body of a 2xx into a file that appears whole', async () => {
    const { port } = await httpServer((_, response) => {
      response.end('new')
    })
    expect(
      (await replied(wireTo(`http://127.0.0.1:${port}`, {}, { sink: path }))).body,
    ).toHaveLength(0)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('leaves no half file', async () => {
    const { port } = await tcpServer((socket) => {
      socket.once('data', () => {
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')
      })
    })
    const other = `${path}-other`
    expect((await failed(wireTo(`http://127.0.0.1:${port}`, {}, { sink: other }))).code).toBe(
      'BODY_TRUNCATED',
    )
    await new Promise((resolve) => setImmediate(resolve))
    expect(existsSync(other)).toBe(false)
    expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('keeps a refusal in memory', async () => {
    const { port } = await httpServer((_, response) => {
      response.writeHead(404).end('no')
    })
    expect(
      (
        await replied(wireTo(`http://127.0.0.1:${port}`, {}, { sink: `${path}-404` }))
      ).body.toString(),
    ).toBe('no')
    expect(existsSync(`${path}-404`)).toBe(false)
  })

  it('that cannot be written fails as such', async () => {
    const { port } = await httpServer((_, response) => {
      response.end('new')
    })
    expect(
      (await failed(wireTo(`http://127.0.0.1:${port}`, {}, { sink: '/nowhere/file' }))).code,
    ).toBe('SINK_FAILED')
  })

  it('may be a stream; and the body may be handed out as one', async () => {
    const { port } = await httpServer((_, response) => {
      response.end('new')
    })
    const sink = new PassThrough()
    await replied(wireTo(`http://127.0.0.1:${port}`, {}, { sink }))
    expect(String(sink.read())).toBe('new')
    const { stream } = await replied(wireTo(`http://127.0.0.1:${port}`, {}, { stream: true }))
    const pieces: string[] = []
    for await (const piece of stream!) pieces.push(String(piece))
    expect(pieces.join('')).toBe('new')
  })

  const parts = () => readdirSync(dirname(path)).filter((name) => name.endsWith('.part'))

  it.each([
    ['nothing', 0],
    ['a little', 100],
    ['much', 500_000],
  ])('leaves no half file of an answer that stops after %s', async (_, size) => {
    const { port } = await httpServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': 1_000_000 })
      response.write(Buffer.alloc(size))
      response.flushHeaders()
    })
    expect(
      (
        await failed(
          wireTo(`http://127.0.0.1:${port}`, {}, { sink: `${path}-stop`, idleTimeout: 100 }),
        )
      ).code,
    ).toBe('BODY_TIMEOUT')
    expect(parts()).toEqual([])
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 100)
    expect(
      await send(wireTo(`http://127.0.0.1:${port}`, {}, { sink: `${path}-stop` }), abort.signal),
    ).toMatchObject({ failure: { code: 'ABORTED' } })
    expect([parts(), existsSync(`${path}-stop`)]).toEqual([[], false])
  })

  it('that is a folder fails as such, and leaves nothing beside it', async () => {
    const { port } = await httpServer((_, response) => {
      response.end('new')
    })
    mkdirSync(`${path}-folder`)
    expect(
      await failed(wireTo(`http://127.0.0.1:${port}`, {}, { sink: `${path}-folder` })),
    ).toMatchObject({
      code: 'SINK_FAILED',
      reason: expect.stringContaining('is a folder') as string,
    })
    expect(parts()).toEqual([])
  })

  it.each<[string, (sink: PassThrough) => void]>([
    ['was closed before', (sink) => sink.destroy()],
    ['was ended before', (sink) => sink.end()],
    ['is closed on the way', (sink) => setTimeout(() => sink.destroy(), 50)],
    ['fails on the way', (sink) => setTimeout(() => sink.destroy(new Error('full')), 50)],
  ])('that is a stream and %s fails as such', async (_, spoil) => {
    const { port } = await httpServer((_request, response) => {
      response.write('half')
    })
    const sink = new PassThrough()
    spoil(sink)
    expect((await failed(wireTo(`http://127.0.0.1:${port}`, {}, { sink }))).code).toBe(
      'SINK_FAILED',
    )
  })
})
