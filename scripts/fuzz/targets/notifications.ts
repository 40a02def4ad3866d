import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import fc from 'fast-check'
import { Notifications } from '../../../lib/notification'
import { notificationOf, notificationOfV2 } from '../../../lib/sandbox/events/notify'
import { signatureOf, type Signing } from '../answer'
import { instanceOf, keys } from '../instance'
import { anyNonsense, nonsense } from '../nonsense'
import { assertNamed, endingOf, named } from '../outcome'
import type { Target } from '../target'

const receiver = new Notifications(instanceOf('http://127.0.0.1:1'))

const text = fc.oneof(
  fc.json(),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '',
    '<xml></xml>',
    '<xml><req_info>x</req_info></xml>',
    '{"resource":{"ciphertext":"x"}}',
  ),
)
const resource = fc.record(
  {
    algorithm: fc.constantFrom('AEAD_AES_256_GCM', 'x', 1),
    ciphertext: fc.oneof(fc.base64String(), fc.anything()),
    nonce: fc.oneof(fc.string(), fc.anything()),
    associated_data: fc.oneof(fc.string(), fc.anything()),
    original_type: fc.anything(),
  },
  { requiredKeys: [] },
)
const signed = fc.oneof(
  text,
  fc
    .record({ id: fc.anything(), event_type: fc.anything(), resource }, { requiredKeys: [] })
    .map((value) => {
      try {
        return JSON.stringify(value)
      } catch {
        return '{}' // a BigInt among it
      }
    }),
)
const wrongly = fc.constantFrom<Signing>(
  'none',
  'other body',
  'other key',
  'old',
  'probe',
  'partial',
  'unknown serial',
)
const value = fc.oneof(
  fc.string(),
  fc.array(fc.string(), { maxLength: 2 }),
  fc.constantFrom(undefined, null, 1),
)
const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'wechatpay-nonce',
    'Wechatpay-Serial',
    'wechatpay-signature',
    'Wechatpay-Timestamp',
    'x',
    '__proto__',
  ),
  value,
)

type Loose = Parameters<Notifications['parse']>[0]

/** Sends a request as it is. @returns the status it is answered with */
async function statusOf(port: number, bytes: string): Promise<number> {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.end(bytes)
  const pieces: Buffer[] = []
  const ending = await endingOf(async () => {
    for await (const piece of socket) pieces.push(piece as Buffer)
  })
  socket.destroy()
  assert('response' in ending, String((ending as { error?: unknown }).error))
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(Buffer.concat(pieces).toString())?.[1] ?? 0)
}

/** A server whose route is the library's handler. */
async function served(handle: () => unknown, use: (port: number) => Promise<void>): Promise<void> {
  const handler = receiver.handler(handle, { onError: () => undefined })
  const server = createServer((request, response) => void handler(request, response)).listen(
    0,
    '127.0.0.1',
  )
  try {
    await once(server, 'listening')
    await use((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const posted = (body: string, headers: readonly (readonly [string, string])[]): string =>
  `POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${headers.map(([name, text]) => `${name}: ${text}\r\n`).join('')}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

const oneOfBoth = fc
  .boolean()
  .map((v2) =>
    v2
      ? notificationOfV2(keys, { xml: { out_trade_no: '1' } })
      : notificationOf(keys, { event_type: 'X', resource: { a: 1 } }),
  )

export const notifications: Target = {
  name: 'notifications',
  promises: {
    'what was not signed is not given out': fc.asyncProperty(
      signed,
      wrongly,
      async (body, signing) => {
        const raw = { headers: Object.fromEntries(signatureOf(body, signing)), body }
        assert(
          named(() => receiver.parse(raw)) === undefined,
          `a notification whose signature is "${signing}" was given out`,
        )
        assert('error' in (await endingOf(() => receiver.parseAsync(raw))))
        assert(named(() => receiver.parseV2(body)) === undefined)
      },
    ),
    'what was signed is given out, or refused by name': fc.asyncProperty(signed, async (body) => {
      named(() => receiver.parse({ headers: Object.fromEntries(signatureOf(body, 'right')), body }))
    }),
    'headers and bodies of any type are refused by name': fc.asyncProperty(
      fc.oneof(oddHeaders, fc.anything()),
      fc.oneof(text, fc.uint8Array(), fc.anything()),
      async (headers, body) => {
        assert(named(() => receiver.parse({ headers, body } as Loose)) === undefined)
        const ending = await endingOf(() => receiver.parseAsync({ headers, body } as Loose))
        assert('error' in ending)
        assertNamed(ending.error)
        named(() => receiver.parseV2(body as string))
      },
    ),
    'the handler answers every request, and hands over none that was not signed': fc.asyncProperty(
      signed,
      wrongly,
      async (body, signing) => {
        let handled = 0
        await served(
          () => handled++,
          async (port) => {
            const headers = signatureOf(body, signing)
            const status = await statusOf(port, posted(body, headers))
            assert(status >= 400 && status < 600, `it was answered ${status}`)
          },
        )
        assert.equal(handled, 0)
      },
    ),
    "the handler answers, whatever the merchant's own function does": fc.asyncProperty(
      anyNonsense,
      oneOfBoth,
      async (what, { body, headers }) => {
        // Its deadline is an option of the handler's, and minutes long by default.
        if (/hang/.test(what)) return
        await served(nonsense[what], async (port) => {
          assert((await statusOf(port, posted(body, Object.entries(headers())))) >= 200)
        })
      },
    ),
  },
}
