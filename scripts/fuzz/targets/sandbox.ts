import assert from 'node:assert/strict'
import { connect } from 'node:net'
import fc from 'fast-check'
import { Sandbox } from '../../../lib/sandbox'
import { keys, type Loose } from '../instance'
import { endingOf, named } from '../outcome'
import type { Target } from '../target'

let started: Promise<Sandbox> | undefined
const ready = (): Promise<Sandbox> => (started ??= Sandbox.start({ keys }))

/** Sends bytes and looks away soon. */
const sent = (port: number, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytes)
    })
    socket.setTimeout(30, () => socket.destroy())
    socket.on('data', () => socket.setTimeout(5))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve())
  })

/** Fails unless a sandbox answers, both ways. */
async function assertAlive(sandbox: Sandbox): Promise<void> {
  sandbox.clearFaults()
  const ending = await endingOf(() =>
    fetch(`${sandbox.baseUri}/v3/certificates`).then(({ status }) => status),
  )
  assert(
    'response' in ending && ending.response === 401,
    `the sandbox does not answer: ${String((ending as Loose).error ?? (ending as Loose).response)}`,
  )
  sandbox.reset()
}

const target = fc.oneof(
  fc.constantFrom(
    '/pay/unifiedorder',
    '/secapi/pay/refund',
    '/v3/pay/transactions/jsapi',
    '/v3/certificates',
    '/',
    '*',
    'http://x/',
    '/%00',
    '/v3/marketing/partnerships?authorized_data={',
  ),
  fc.string({ maxLength: 40 }),
)
const element = fc.constantFrom(
  '<a>1</a>',
  `<mch_id>${keys.mchid}</mch_id>`,
  '<sign>x</sign>',
  '<sign_type>MD5</sign_type>',
  '<a><b/></a>',
  '<__proto__>1</__proto__>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&a;',
  '<!DOCTYPE x>',
  '<?x?>',
  '</xml>',
)
const body = fc.oneof(
  fc.array(element, { maxLength: 12 }).map((elements) => `<xml>${elements.join('')}</xml>`),
  fc.json(),
  fc.string({ maxLength: 200 }),
  fc
    .tuple(fc.constantFrom('<a>', '[', '{"a":', '<a/>'), fc.integer({ min: 1, max: 60_000 }))
    .map(([unit, count]) => unit.repeat(count)),
  fc.constantFrom(
    '--x\r\nContent-Disposition: form-data; name="media"; filename="a"\r\n\r\nx\r\n--x--',
    '--x\r\n\r\n--x',
  ),
)
const header = fc.constantFrom(
  'Content-Type: application/json',
  'Content-Type: multipart/form-data; boundary=x',
  'Content-Type: multipart/form-data',
  'Transfer-Encoding: chunked',
  'Content-Length: 5',
  'Content-Length: -1',
  'Content-Length: 99999999999',
  'Expect: 100-continue',
  'Authorization: WECHATPAY2-SHA256-RSA2048 mchid="1"',
  'Connection: upgrade',
  'Upgrade: x',
  'Host: x',
  'Origin: null',
  '__proto__: 1',
  'X',
)
const method = fc.constantFrom(
  'GET',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'BREW',
  'get',
)
const request = fc
  .tuple(method, target, fc.array(header, { maxLength: 4 }), body)
  .map(
    ([verb, to, headers, text]) =>
      `${verb} ${to} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers.map((one) => `${one}\r\n`).join('')}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  )
const bytes = fc.oneof(
  fc
    .array(request, { minLength: 1, maxLength: 3 })
    .map((requests) => Buffer.from(requests.join(''))),
  fc.uint8Array({ maxLength: 400 }),
)

const odd = fc.oneof(
  fc.anything(),
  fc.string(),
  fc.integer(),
  fc.constantFrom(200, 204, 304, 999, Infinity, 'missing', 'after'),
)
const headers = fc.dictionary(
  fc.oneof(
    fc.string(),
    fc.constantFrom('Content-Length', 'Transfer-Encoding', 'Trailer', 'Connection', 'Date'),
  ),
  fc.oneof(fc.string(), odd),
)
const rule = fc.record(
  {
    status: odd,
    body: odd,
    headers: fc.oneof(headers, odd),
    omitHeaders: odd,
    drop: odd,
    after: odd,
    truncate: fc.oneof(fc.boolean(), odd),
    signature: odd,
    serial: odd,
    clockOffset: odd,
    times: odd,
    chance: odd,
    match: odd,
  },
  { requiredKeys: [] },
)
const likelyRule = fc.record(
  {
    status: fc.integer({ min: 100, max: 1000 }),
    body: fc.oneof(fc.string(), fc.json(), fc.uint8Array()),
    headers,
    truncate: fc.boolean(),
    after: fc.boolean(),
  },
  { requiredKeys: [] },
)

export const sandbox: Target = {
  name: 'sandbox',
  promises: {
    'no request ends it': fc.asyncProperty(bytes, async (one) => {
      const gateway = await ready()
      await sent(gateway.port, one)
      await assertAlive(gateway)
    }),
    'no fault ends it: it is answered, or refused by name': fc.asyncProperty(
      fc.oneof(rule, likelyRule),
      async (one) => {
        const gateway = await ready()
        named(() => gateway.fault(one as Loose))
        await sent(
          gateway.port,
          Buffer.from('GET /v3/certificates HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'),
        )
        await assertAlive(gateway)
      },
    ),
    'no control call ends it': fc.asyncProperty(
      fc.constantFrom('rotate', 'issueKeys', 'notify', 'start'),
      fc.anything(),
      fc.anything(),
      async (call, first, second) => {
        const gateway: Loose = await ready()
        if (call === 'issueKeys') {
          if (typeof first !== 'string' && first !== undefined)
            named(() => Sandbox.issueKeys(first as Loose))
        } else if (call === 'rotate') {
          if (first !== undefined) named(() => gateway.rotate(first))
        } else if (call === 'notify')
          await endingOf(() => gateway.notify(first, second, { tries: 1, timeout: 0.1 }))
        else if (first !== undefined)
          await endingOf(() => Sandbox.start({ keys: first } as Loose).then((one) => one.close()))
        await assertAlive(gateway)
      },
    ),
  },
  async close() {
    await (await started)?.close()
  },
}
