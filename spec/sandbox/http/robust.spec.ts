import { connect } from 'node:net'
import { Builder, Formatter, Rsa } from '../../../lib'
import { Sandbox } from '../../../lib/sandbox'
import { Gateway } from '../../../lib/sandbox/gateway'
import { lenient } from '../../fixtures/lenient'
import { keys, rejected, sandboxed, thrown } from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

const sandbox = sandboxed()
beforeEach(() => sandbox.reset())

/**
 * Sends bytes as they are; what comes back until the connection ends, or until nothing more comes.
 */
const sent = (bytes: string | Buffer, hurry = 300, port = sandbox.port): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.setTimeout(hurry, () => socket.destroy())
    socket.on('data', (piece) => {
      text += piece.toString('latin1')
    })
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(text))
    socket.write(bytes)
  })

const post = (target: string, body: string | Buffer, headers = ''): Buffer =>
  Buffer.concat([
    Buffer.from(
      `POST ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`,
    ),
    Buffer.from(body),
  ])
const get = (target: string, headers = ''): string =>
  `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\n${headers}\r\n`

const statusOf = (text: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0)
const mch = `<mch_id>${keys.mchid}</mch_id>`

describe('no request ends the sandbox', () => {
  const attacks: readonly (readonly [name: string, bytes: string | Buffer])[] = [
    ['a repeated field of XML', post('/pay/unifiedorder', `<xml>${mch}<a>1</a><a>2</a></xml>`)],
    ['a field with fields', post('/pay/unifiedorder', `<xml>${mch}<a><b>1</b></a></xml>`)],
    ['a repeated sign', post('/pay/unifiedorder', `<xml>${mch}<sign>1</sign><sign>2</sign></xml>`)],
    [
      'a field called __proto__',
      post('/pay/unifiedorder', `<xml>${mch}<__proto__><a>1</a></__proto__></xml>`),
    ],
    ['XML of 50,000 levels', post('/pay/unifiedorder', '<a>'.repeat(50_000))],
    [
      'entities within entities',
      post(
        '/pay/unifiedorder',
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(1000)}">]><xml>&b;</xml>`,
      ),
    ],
    ['a million elements', post('/pay/unifiedorder', `<xml>${'<a/>'.repeat(1_000_000)}</xml>`)],
    [
      'XML that is no UTF-8',
      post('/pay/unifiedorder', Buffer.from('<xml>\xff\xfe</xml>', 'latin1')),
    ],
    [
      'a form without a boundary',
      post('/secapi/mch/uploadmedia', '--\r\n\r\n--\r\n', 'Content-Type: multipart/form-data\r\n'),
    ],
    [
      'JSON of 50,000 levels',
      post('/v3/pay/transactions/jsapi', '['.repeat(50_000), 'Content-Type: application/json\r\n'),
    ],
    ['a sign in the query, twice', get('/pay/orderquery?sign=1&sign=2&mch_id=1')],
    ['a method that nobody knows', 'BREW / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['CONNECT', 'CONNECT 127.0.0.1:1 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['an upgrade', get('/', 'Connection: Upgrade\r\nUpgrade: websocket\r\n')],
    ['an expectation', get('/', 'Expect: the-unexpected\r\n')],
    ['a path with a NUL', get('/v3/%00/%ff')],
    ['a path of 15,000 slashes', get(`/${'/'.repeat(15_000)}`)],
    ['a target that is a URL', get('http://[::1/')],
    ['a star', 'OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n'],
    ['headers of 100 KB', get('/', `X: ${'x'.repeat(100_000)}\r\n`)],
    ['a header named __proto__', get('/v3/certificates', '__proto__: x\r\n')],
    [
      'an Authorization that is all letters',
      get('/v3/certificates', `Authorization: WECHATPAY2-SHA256-RSA2048 ${'a'.repeat(15_000)}\r\n`),
    ],
    ['two lengths', post('/', '', 'Content-Length: 5\r\n')],
    ['a length that is none', get('/', 'Content-Length: -1\r\n')],
    ['a length of 10^30', get('/', `Content-Length: 1${'0'.repeat(30)}\r\n`)],
    ['a length and chunks', post('/', '0\r\n\r\n', 'Transfer-Encoding: chunked\r\n')],
    ['a chunk that is none', get('/', 'Transfer-Encoding: chunked\r\n') + 'x\r\n'],
    ['half a request', 'POST /v3/pay'],
    ['half a body', get('/', 'Content-Length: 100\r\n') + 'abc'],
    ['garbage', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
    ['requests one behind the other, then garbage', `${get('/v3/certificates').repeat(200)}\0\0\0`],
  ]

  it.each(attacks)('not %s', async (_, bytes) => {
    const text = await sent(bytes)
    expect([200, 400, 401, 404, 405, 413, 417, 431, 0]).toContain(statusOf(text))
    expect(lenient(Builder.factory(sandbox.config)).v3.certificates.get().status).toBe(200)
  })

  it('not by a body of 17 MB, which is refused before it is kept', async () => {
    expect(await sent(get('/v3/x', `Content-Length: ${17 * 1024 * 1024}\r\n`), 5_000)).toMatch(
      /^HTTP\/1\.1 413[^]*"BODY_TOO_LARGE"/,
    )
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`
    expect(
      await sent(get('/v3/x', 'Transfer-Encoding: chunked\r\n') + chunk.repeat(17), 5_000),
    ).toMatch(/^HTTP\/1\.1 413/)
    expect(sandbox.requests()).toEqual([])
  })

  it('not by many connections that ask for nothing', async () => {
    const sockets = await Promise.all(
      Array.from(
        { length: 300 },
        () =>
          new Promise<ReturnType<typeof connect>>((resolve) => {
            const socket: ReturnType<typeof connect> = connect(sandbox.port, '127.0.0.1', () =>
              resolve(socket),
            )
          }),
      ),
    )
    expect(lenient(Builder.factory(sandbox.config)).v3.certificates.get().status).toBe(200)
    for (const socket of sockets) socket.destroy()
  })

  it('and keeps no more of their bodies than 64 MB', async () => {
    for (let i = 0; i < 9; i++)
      await sent(post('/v3/x', Buffer.alloc(8 * 1024 * 1024, 'x'), 'Connection: close\r\n'), 5_000)
    const kept = sandbox.requests()
    expect(kept.length).toBeGreaterThan(1)
    expect(kept.length).toBeLessThan(9)
  })
})

describe('a signed request with deep JSON', () => {
  const instance = () => lenient(Builder.factory({ ...sandbox.config, retry: { attempts: 1 } }))

  it.each([99, 5_000])('of %d levels is refused, and the sandbox goes on', async (levels) => {
    const body = `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`
    expect(
      await rejected(
        instance().v3.pay.transactions.jsapi.postAsync({
          body,
          headers: { 'Content-Type': 'application/json' },
        }),
      ),
    ).toMatchObject({ status: 400, code: 'PARAM_ERROR' })
    expect(instance().v3.certificates.get().status).toBe(200)
  })
})

describe('who may ask', () => {
  const asked = async (headers: string): Promise<[number, string | undefined]> => {
    const text = await sent(`GET /v3/certificates HTTP/1.1\r\n${headers}\r\n`)
    return [statusOf(text), /"code":"(\w+)"/.exec(text)?.[1]]
  }
  const passes = [401, 'SIGN_ERROR']

  it.each([
    '127.0.0.1',
    '127.9.9.9:80',
    'localhost:8080',
    'LOCALHOST',
    '[::1]:1',
    'api.mch.weixin.qq.com',
    'api2.wechatpay.cn',
    'apihk.mch.weixin.qq.com:443',
    'fraud.mch.weixin.qq.com',
  ])('lets in the host %s', async (host) => {
    expect(await asked(`Host: ${host}\r\n`)).toEqual(passes)
  })

  it.each([
    'localhost.example.com',
    '127.0.0.1.example.com',
    'example.com',
    '127.example.com',
    '0.0.0.0',
    '192.168.1.1',
    'weixin.qq.com.example.com',
    'evilwechatpay.cn',
    'a b',
    '',
    '[::1',
    'localhost:x',
  ])('does not let in the host %s', async (host) => {
    expect(await asked(`Host: ${host}\r\n`)).toEqual([403, 'HOST_NOT_ALLOWED'])
    expect(sandbox.requests()).toEqual([])
  })

  it.each([
    'Origin: https://example.com',
    'Origin: null',
    'Origin: http://localhost',
    'Origin: http://127.0.0.1:1',
    'Sec-Fetch-Site: cross-site',
    'Sec-Fetch-Site: same-site',
    'Sec-Fetch-Site: x',
  ])('does not let in a page: %s', async (header) => {
    sandbox.fault({ status: 500 })
    expect(await asked(`Host: 127.0.0.1\r\n${header}\r\n`)).toEqual([403, 'FOREIGN_ORIGIN'])
    expect([(await asked('Host: 127.0.0.1\r\n'))[0], sandbox.requests().length]).toEqual([500, 1])
  })

  it.each(['Origin: http://127.0.0.1', 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: none'])(
    'lets in its own: %s',
    async (header) => {
      expect(await asked(`Host: 127.0.0.1\r\n${header}\r\n`)).toEqual(passes)
    },
  )

  it('lets in other hosts by choice', async () => {
    const one = sandboxed({ hosts: ['Sandbox.internal'] })
    const text = await fetch(`${one.baseUri}/v3/certificates`).then((answer) => answer.text())
    expect(text).toContain('SIGN_ERROR')
    const through = await new Promise<string>((resolve) => {
      const socket = connect(one.port, '127.0.0.1', () =>
        socket.write('GET / HTTP/1.1\r\nHost: sandbox.INTERNAL:80\r\n\r\n'),
      )
      socket.once('data', (piece) => {
        socket.destroy()
        resolve(piece.toString())
      })
    })
    expect(statusOf(through)).toBe(401)
  })

  it.each([[['http://x']], [['a:80']], ['x'], [[1]], [['']]])(
    'does not start with the hosts %j',
    (hosts) => {
      expect(thrown(() => Sandbox.startSync({ keys, hosts: hosts as never })).code).toBe(
        'INVALID_OPTION',
      )
    },
  )
})

describe('fault()', () => {
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle

  it.each<[string, unknown]>([
    ['no rule', undefined],
    ['a rule that is none', 5],
    ['an unknown name', { statsu: 500 }],
    ['the status 0', { status: 0 }],
    ['the status 101', { status: 101 }],
    ['the status 1000', { status: 1000 }],
    ['half a status', { status: 200.5 }],
    ['a status of text', { status: '500' }],
    ['NaN', { status: NaN }],
    ['a header with a line feed', { headers: { X: 'a\r\nb' } }],
    ['a header whose name is none', { headers: { 'a b': 'x' } }],
    ['a header beyond Latin', { headers: { X: '微' } }],
    ['a header that is a list', { headers: { X: ['a'] } }],
    ['a header that Node writes with chunks alone', { headers: { Trailer: 'x' } }],
    ['a body that is a function', { body: () => 1 }],
    ['a body that is a cycle', { body: cycle }],
    ['a body with a BigInt', { body: { a: 1n } }],
    [
      'a body whose toJSON throws',
      {
        body: {
          toJSON() {
            throw new Error('x')
          },
        },
      },
    ],
    ['a body that is nothing', { body: { toJSON: () => undefined } }],
    ['a body with a 204', { status: 204, body: 'x' }],
    ['a delay beyond timers', { delay: 2 ** 31 }],
    ['a delay backwards', { delay: -1 }],
    ['a chance of 2', { chance: 2 }],
    ['no times', { times: 0 }],
    ['another drop', { drop: 'now' }],
    ['a serial with a line feed', { serial: 'a\nb' }],
    ['a match that is none', { match: 'x' }],
    ['a match with an unknown name', { match: { paht: 'x' } }],
    ['a path that is a function', { match: { path: () => true } }],
    ['a time that is none', { clockOffset: Infinity }],
    ['names that are none', { omitHeaders: [1] }],
    ['truncate by text', { truncate: 'yes' }],
  ])('refuses %s by name', async (_, rule) => {
    expect(thrown(() => sandbox.fault(rule as never))).toMatchObject({
      name: 'InvalidArgumentException',
      code: expect.stringMatching(/^(INVALID|UNKNOWN)_OPTION$/) as string,
    })
    expect(lenient(Builder.factory(sandbox.config)).v3.certificates.get().status).toBe(200)
  })

  it.each<[string, object, number]>([
    ['a status that nobody uses', { status: 999, body: 'x' }, 999],
    ['bytes', { body: Buffer.from([255, 0]), signature: 'missing' }, 200],
    ['205 with a body', { status: 205, body: 'x' }, 205],
    ['304', { status: 304 }, 304],
    ['204 that breaks off', { status: 204, truncate: true }, 204],
    ['a false length', { headers: { 'content-length': '3' } }, 200],
    ['chunks', { headers: { 'Transfer-Encoding': 'chunked' } }, 200],
  ])('answers with %s', async (_, rule, status) => {
    sandbox.fault(rule)
    expect(statusOf(await sent(get('/v3/billdownload/file')))).toBe(status === 200 ? 401 : status)
    expect(lenient(Builder.factory(sandbox.config)).v3.certificates.get().status).toBe(200)
  })

  it('puts a header in place of the usual one, in whatever case', async () => {
    sandbox.fault({ status: 200, headers: { 'CONTENT-type': 'text/plain' } })
    expect((await sent(get('/'))).match(/content-type: .*/gi)).toEqual(['CONTENT-type: text/plain'])
  })

  it('meets each request that a pattern with the flag g fits', async () => {
    sandbox.fault({ match: { path: /certificates/g }, status: 500, times: 3 })
    const statuses: number[] = []
    for (let i = 0; i < 3; i++) statuses.push(statusOf(await sent(get('/v3/certificates'))))
    expect(statuses).toEqual([500, 500, 500])
  })

  it('is not held up by a pattern that goes back over its text for ever', async () => {
    sandbox.fault({ match: { path: /(a+)+$/ }, status: 500, times: Infinity })
    const text = await sent(get(`/${'a'.repeat(60)}!`), 10_000)
    expect(statusOf(text)).toBe(500)
    expect(text).toContain('the pattern /(a+)+$/ of a fault takes more than 1000 ms at this path')
    expect(statusOf(await sent(get('/v3/certificates')))).toBe(401)
  })
})

describe('a request that never ends', () => {
  it.each<[string, string]>([
    ['whose body has a length', post('/v3/x', '').toString().replace('Length: 0', 'Length: 9')],
    ['whose body comes in chunks', get('/v3/x', 'Transfer-Encoding: chunked\r\n') + '1\r\nx\r\n'],
    ['whose head stands still', 'GET /v3/x HTTP/1.1\r\nHost: 127.0.0.1\r\nX: '],
  ])('%s is answered 408, its connection closed, and not logged', async (_, bytes) => {
    const options = { keys, port: 0, certificates: true, seed: 1, requestTimeout: 100 }
    const gateway = new Gateway(options)
    const port = await gateway.listen(0)
    const text = await sent(bytes, 10_000, port)
    expect(text).toMatch(/^HTTP\/1\.1 408 [^]*Connection: close/)
    expect(gateway.requests()).toEqual([])
    gateway.close()
  })
})

describe('requests that come at the same time', () => {
  it('are logged in the order in which they came, each with the headers of its answer', async () => {
    const names = Array.from({ length: 40 }, (_, at) => String(at))
    const request = (name: string): string => {
      const target = `/v3/certificates?n=${name}`
      const [timestamp, nonce] = [String(Formatter.timestamp()), `nonce${name}`]
      const signature = Rsa.sign(`GET\n${target}\n${timestamp}\n${nonce}\n\n`, keys.privateKey)
      const fields = { mchid: keys.mchid, nonce_str: nonce, timestamp, serial_no: keys.serial }
      const told = Object.entries({ ...fields, signature }).map(
        ([key, value]) => `${key}="${value}"`,
      )
      return get(
        target,
        `Accept: */*\r\nUser-Agent: x\r\nAuthorization: WECHATPAY2-SHA256-RSA2048 ${told.join(',')}\r\n`,
      )
    }
    await sent(names.map(request).join(''), 2_000)
    const came = sandbox.requests()
    expect(came.map(({ target }) => target.replace(/^.*=/, ''))).toEqual(names)
    for (const { status, answer } of came) {
      expect([status, Object.keys(answer.headers)]).toEqual([
        200,
        expect.arrayContaining(['Request-ID', 'Wechatpay-Signature']),
      ])
    }
  })
})

describe('a sandbox that is no more', () => {
  it.each<[string, (ended: Sandbox) => unknown]>([
    ['fault', (ended) => ended.fault({})],
    ['clearFaults', (ended) => ended.clearFaults()],
    ['requests', (ended) => ended.requests()],
    ['partnerships', (ended) => ended.partnerships()],
    ['rotate', (ended) => ended.rotate()],
    ['reset', (ended) => ended.reset()],
  ])('says so to %s() at once', async (_, ask) => {
    const ended = Sandbox.startSync({ keys })
    await ended.close()
    expect(thrown(() => ask(ended))).toMatchObject({
      name: 'WeChatPayException',
      code: 'SANDBOX_ENDED',
      message: expect.stringContaining('it was closed') as string,
    })
    await ended.close()
  })

  it.each<[string, (ended: Sandbox) => Promise<unknown>]>([
    ['pay', (ended) => ended.pay('order1')],
    ['trigger', (ended) => ended.trigger('TRANSACTION.SUCCESS', { to: 'http://127.0.0.1:1/' })],
    ['clock.advance', (ended) => ended.clock.advance('2h')],
    ['idle', (ended) => ended.idle()],
  ])('left who awaited %s() waiting for ever', async (_, ask) => {
    const ended = Sandbox.startSync({ keys })
    const closing = ended.close()
    await Promise.allSettled([closing, ask(ended)])
    expect(await rejected(ask(ended))).toMatchObject({
      name: 'WeChatPayException',
      code: 'SANDBOX_ENDED',
    })
  })
})

describe('a sandbox does not start', () => {
  it.each<[string, object]>([
    ['with keys that are none', { keys: {} }],
    ['with half of its keys', { keys: { ...keys, platform: {} } }],
    ['with a key that is none', { keys: { ...keys, privateKey: 'x' } }],
    ['with a merchant that is none', { mchid: 'a b' }],
  ])('%s, and says so at once', async (_, options) => {
    expect(thrown(() => Sandbox.startSync(options)).code).toBe('INVALID_OPTION')
    expect((await rejected(Sandbox.start(options))).code).toBe('INVALID_OPTION')
  })
})

describe('rotate()', () => {
  it.each([NaN, Infinity, 1e12, -1e12, '5'])('refuses %p days, and the keys stay', (days) => {
    expect(thrown(() => sandbox.rotate({ days: days as never })).code).toBe('INVALID_OPTION')
    expect(lenient(Builder.factory(sandbox.config)).v3.certificates.get().status).toBe(200)
  })
})

describe('notify()', () => {
  const event = { event_type: 'X', resource: { a: 1 } }
  const cycle: Record<string, unknown> = {}
  cycle['self'] = cycle

  it.each<[string, string, object, object]>([
    ['a resource that is a cycle', 'http://127.0.0.1:1', { ...event, resource: cycle }, {}],
    ['a resource with a BigInt', 'http://127.0.0.1:1', { ...event, resource: { a: 1n } }, {}],
    ['a serial that is no header', 'http://127.0.0.1:1', { ...event, serial: 'a\nb' }, {}],
    ['years of waiting', 'http://127.0.0.1:1', event, { timeout: 1e9 }],
    ['http: and nothing', 'http:', event, {}],
    ['another scheme', 'file:///etc/hosts', event, {}],
  ])('refuses %s by name', async (_, url, what, options) => {
    expect(await rejected(sandbox.notify(url, what as never, options))).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'INVALID_OPTION',
    })
  })

  it('does not read an answer that never ends', async () => {
    let size = 0
    const { port } = await httpServer((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65536))) size += 65536
      }
      response.on('drain', pour)
      pour()
    })
    expect(await sandbox.notify(`http://127.0.0.1:${port}`, event, { tries: 1 })).toMatchObject({
      statuses: [200],
    })
    expect(size).toBeLessThan(64 * 1024 * 1024)
  })
})
