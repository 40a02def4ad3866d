import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { AesGcm, Builder, type BuilderConfig, type WeChatPayException } from '../../lib'
import {
  Notifications,
  type HandlerOptions,
  type NotificationHandler,
  type NotificationHandlers,
  type SeenEvents,
} from '../../lib/notification'
import { keys, rejected } from '../fixtures/sandbox'
import { noteStray } from '../fixtures/stray'

const never = () => new Promise<never>(() => undefined)
const sleep = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))
const config = {
  mchid: keys.mchid,
  serial: keys.serial,
  signer: () => 'c2ln',
  verifier: () => true,
  apiv3Key: keys.apiv3Key,
  secret: keys.secret,
} as BuilderConfig
const headers = (more: object = {}): Record<string, string> => ({
  'Content-Type': 'application/json',
  'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
  'Wechatpay-Nonce': 'n',
  'Wechatpay-Signature': 'c2ln',
  'Wechatpay-Serial': 's',
  ...more,
})

/** An event, encrypted anew as at every time that it is sent. */
let nonces = 0
function bodyOf(resource: object, envelope: object = { id: 'EV-1' }): string {
  const nonce = String(++nonces).padStart(12, '0')
  const ciphertext = AesGcm.encrypt(JSON.stringify(resource), keys.apiv3Key, nonce, 'a')
  return JSON.stringify({
    event_type: 'TRANSACTION.SUCCESS',
    create_time: 't',
    ...envelope,
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      ciphertext,
      nonce,
      associated_data: 'a',
      original_type: 'transaction',
    },
  })
}

const servers: Server[] = []
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

noteStray()

/**
 * A server with a handler; notes what the handler's promise comes to, and what `onError` is told.
 */
async function serving(
  handle: NotificationHandler | NotificationHandlers,
  options: HandlerOptions = {},
  more: Partial<BuilderConfig> = {},
) {
  const errors: WeChatPayException[] = []
  const ended: string[] = []
  const handler = new Notifications(Builder.factory({ ...config, ...more })).handler(handle, {
    onError: (error) => {
      errors.push(error as WeChatPayException)
    },
    ...options,
  })
  const server = createServer(
    (request, response) =>
      void handler(request, response).then(
        () => ended.push('ended'),
        () => ended.push('threw'),
      ),
  )
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { port, url: `http://127.0.0.1:${port}/`, errors, ended }
}

const post = async (url: string, body: string) => {
  const response = await fetch(url, { method: 'POST', body, headers: headers() })
  return response.status
}

/** Sends a head and no more than a piece of a body. */
async function half(
  port: number,
  head: Record<string, string>,
  piece = '',
): Promise<{ status: number; closed: Promise<unknown> }> {
  const socket = connect(port, '127.0.0.1').on('error', () => undefined)
  const closed = once(socket, 'close')
  socket.write(
    `POST / HTTP/1.1\r\nHost: a\r\n${Object.entries(head)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')}\r\n${piece}`,
  )
  const [answer] = (await once(socket, 'data')) as [Buffer]
  return { status: Number(String(answer).split(' ')[1]), closed }
}

describe('the body of a notification is not waited for where its headers say enough:', () => {
  const length = { 'Content-Length': '1000' }
  it.each<[string, () => Record<string, string>, number, string]>([
    [
      'no signature',
      () => ({ ...length, 'Content-Type': 'application/json' }),
      401,
      'SIGNATURE_HEADERS_MISSING',
    ],
    [
      'half a signature',
      () => headers({ ...length, 'Wechatpay-Nonce': '' }),
      401,
      'SIGNATURE_HEADERS_MISSING',
    ],
    [
      'an old timestamp',
      () => headers({ ...length, 'Wechatpay-Timestamp': '1' }),
      401,
      'SIGNATURE_EXPIRED',
    ],
    [
      'a probe',
      () => headers({ ...length, 'Wechatpay-Signature': 'WECHATPAY/SIGNTEST/x' }),
      401,
      'SIGNATURE_PROBE',
    ],
    [
      'a length beyond the limit',
      () => headers({ 'Content-Length': '2000000' }),
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_, head, status, code) => {
    const { port, errors, ended } = await serving(() => undefined)
    const answer = await half(port, head())
    expect([answer.status, errors.map((error) => error.code)]).toEqual([status, [code]])
    await answer.closed // a body that never ends is cut off
    expect(ended).toEqual(['ended'])
  })

  it('a serial that is not known', async () => {
    const { port, errors } = await serving(
      () => undefined,
      {},
      { verifier: undefined, certs: { PUB_KEY_ID_1: keys.platform.publicKey } },
    )
    expect([(await half(port, headers(length))).status, errors.map((error) => error.code)]).toEqual(
      [401, ['SIGNATURE_SERIAL_UNKNOWN']],
    )
  })

  it('API v2 without the key to check it', async () => {
    const { port, errors } = await serving({ v2: () => undefined }, {}, { secret: undefined })
    expect([
      (await half(port, { ...length, 'Content-Type': 'text/xml' })).status,
      errors.map((error) => error.code),
    ]).toEqual([400, ['NO_SECRET']])
  })
})

describe('a handler answers in time although', () => {
  it('a body never ends', async () => {
    const { port, errors } = await serving(() => undefined, { timeout: 0.1 })
    const answer = await half(port, headers({ 'Content-Length': '1000' }), '{"id"')
    expect([answer.status, errors.map((error) => error.code)]).toEqual([408, ['BODY_TIMEOUT']])
    await answer.closed
  })

  it('a body comes late, and does not hand it over then', async () => {
    let calls = 0
    const { port } = await serving(
      () => {
        calls++
      },
      { timeout: 0.1 },
    )
    const body = bodyOf({ a: 1 })
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    socket.write(
      `POST / HTTP/1.1\r\nHost: a\r\n${Object.entries(
        headers({ 'Content-Length': String(Buffer.byteLength(body)) }),
      )
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join('')}\r\n`,
    )
    const [answer] = (await once(socket, 'data')) as [Buffer]
    socket.write(body)
    await sleep(100)
    socket.destroy()
    expect([String(answer).split(' ')[1], calls]).toEqual(['408', 0])
  })

  it('`handle` never settles', async () => {
    const { url, errors, ended } = await serving(never, { timeout: 0.1 })
    for (let time = 0; time < 2; time++) expect(await post(url, bodyOf({ a: 1 }))).toBe(500)
    expect([errors.map((error) => error.code), ended]).toEqual([
      ['CALLBACK_TIMEOUT', 'CALLBACK_TIMEOUT'],
      ['ended', 'ended'],
    ])
  })

  it('`handle` takes longer, and remembers then that it is done', async () => {
    let calls = 0
    const { url } = await serving(
      async () => {
        calls++
        await sleep(150)
      },
      { timeout: 0.1 },
    )
    expect(await post(url, bodyOf({ a: 1 }))).toBe(500)
    await sleep(100)
    expect([await post(url, bodyOf({ a: 1 })), calls]).toEqual([204, 1])
  })

  it('`handle` fails later, of which `onError` is told', async () => {
    const { url, errors } = await serving(
      async () => {
        await sleep(100)
        throw new Error('late')
      },
      { timeout: 0.05 },
    )
    expect(await post(url, bodyOf({ a: 1 }))).toBe(500)
    await sleep(100)
    expect(errors.map((error) => error.message)).toEqual([
      expect.stringContaining('`timeout`'),
      'late',
    ])
  })

  it('a verifier never settles, or fails: the event is to come again', async () => {
    const { url, errors } = await serving(
      () => undefined,
      { timeout: 0.3 },
      { verifier: never, timeout: 0.05 },
    )
    expect([await post(url, bodyOf({ a: 1 })), errors.map((error) => error.code)]).toEqual([
      500,
      ['SIGNATURE_UNCHECKED'],
    ])
    const away = await serving(
      () => undefined,
      {},
      {
        verifier: () => {
          throw undefined
        },
      },
    )
    expect([
      await post(away.url, bodyOf({ a: 1 })),
      away.errors.map((error) => error.code),
    ]).toEqual([500, ['SIGNATURE_UNCHECKED']])
  })

  it.each<[string, (hung: () => boolean | Promise<boolean>) => SeenEvents]>([
    ['has', (hung) => ({ has: hung, add: () => undefined })],
    [
      'claim',
      (hung) => ({
        has: () => false,
        add: () => undefined,
        claim: async () => (await hung(), true),
        release: () => undefined,
      }),
    ],
  ])('`seen.%s` never settles, and hands the event over when it does again', async (_, seen) => {
    let hangs = true
    let calls = 0
    const { url, errors } = await serving(
      () => {
        calls++
      },
      { timeout: 0.1, seen: seen(() => (hangs ? never() : false)) },
    )
    expect(await post(url, bodyOf({ a: 1 }))).toBe(500)
    hangs = false
    await sleep(20)
    expect([await post(url, bodyOf({ a: 1 })), calls, errors.map((error) => error.code)]).toEqual([
      204,
      1,
      ['CALLBACK_TIMEOUT'],
    ])
  })

  it('`onError` never settles, or throws what has no text', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockReturnValue()
    const { url, ended } = await serving(
      () => {
        throw Object.create(null)
      },
      { timeout: 0.1, onError: never },
    )
    expect(await post(url, bodyOf({ a: 1 }))).toBe(500)
    await sleep(150)
    const other = await serving(() => undefined, {
      onError: () => {
        throw Object.create(null)
      },
    })
    expect(await post(other.url, 'nothing')).toBe(400)
    await sleep(10)
    expect([ended, other.ended, warn.mock.calls.length]).toEqual([['ended'], ['ended'], 2])
    warn.mockRestore()
  })
})

it('parseAsync does not wait for a verifier that never settles', async () => {
  const notifications = new Notifications(
    Builder.factory({ ...config, verifier: never, timeout: 0.05 }),
  )
  expect(
    await rejected(notifications.parseAsync({ headers: headers(), body: bodyOf({}) })),
  ).toMatchObject({ name: 'SignatureException', code: 'SIGNATURE_UNCHECKED' })
})

describe('events without an id', () => {
  it.each<[string, object]>([
    ['none', {}],
    ['an empty one', { id: '' }],
    ['one that is no text', { id: 7 }],
  ])("do not count as each other's repeats, and each does as its own: %s", async (_, envelope) => {
    const said: unknown[] = []
    const { url } = await serving((event) => {
      said.push((event.resource as { n: number }).n)
    })
    for (const n of [1, 2, 1])
      expect(await post(url, bodyOf({ n, deep: [{ b: 1, a: 2 }] }, envelope))).toBe(204)
    expect(said).toEqual([1, 2])
  })
})
