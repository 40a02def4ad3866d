import { createServer } from 'node:net'
import { inspect } from 'node:util'
import {
  BadResponseException,
  Builder,
  ClientException,
  ConnectException,
  InvalidArgumentException,
  RequestException,
  ServerException,
  SignatureException,
  TransferException,
  WeChatPayException,
} from '../../../lib'
import type { FaultRule } from '../../../lib/sandbox'
import { nodeAt } from '../../fixtures/lenient'
import { bothForms, grant, instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const build = instance.v3.marketing.partnerships.build

interface Expected {
  type: new (...args: never[]) => Error
  code: string
  status?: number
  acted: boolean
  words?: string
}

const faults: readonly (readonly [string, FaultRule, Expected])[] = [
  [
    'a 4xx with JSON',
    { status: 403, body: { code: 'NO_AUTH', message: '没有权限', detail: { why: 'x' } } },
    { type: ClientException, code: 'NO_AUTH', status: 403, acted: false, words: '没有权限' },
  ],
  [
    'a 4xx without JSON',
    { status: 413, body: '<html>too large</html>' },
    { type: ClientException, code: 'HTTP_413', status: 413, acted: false, words: 'too large' },
  ],
  [
    'a 429',
    { status: 429, body: { code: 'FREQUENCY_LIMITED', message: '频率过高' } },
    {
      type: ClientException,
      code: 'FREQUENCY_LIMITED',
      status: 429,
      acted: false,
      words: 'slow down',
    },
  ],
  [
    'a 5xx with JSON',
    { status: 500, body: { code: 'SYSTEM_ERROR', message: '系统错误' } },
    {
      type: ServerException,
      code: 'SYSTEM_ERROR',
      status: 500,
      acted: true,
      words: 'same idempotency key',
    },
  ],
  [
    'a 5xx of a proxy',
    { status: 502, body: '<html>Bad Gateway</html>' },
    { type: ServerException, code: 'HTTP_502', status: 502, acted: true, words: 'may have acted' },
  ],
  [
    'a redirect',
    { status: 302, headers: { Location: '/elsewhere' } },
    {
      type: RequestException,
      code: 'REDIRECT',
      status: 302,
      acted: false,
      words: 'allow_redirects',
    },
  ],
  [
    'a wrong signature',
    { signature: 'wrong' },
    {
      type: SignatureException,
      code: 'SIGNATURE_INVALID',
      status: 200,
      acted: true,
      words: 'not to be trusted',
    },
  ],
  [
    'a signature probe',
    { signature: 'probe' },
    { type: SignatureException, code: 'SIGNATURE_PROBE', status: 200, acted: true, words: 'probe' },
  ],
  [
    'no signature',
    { signature: 'missing' },
    { type: SignatureException, code: 'SIGNATURE_HEADERS_MISSING', status: 200, acted: true },
  ],
  [
    'a missing signature header',
    { omitHeaders: ['wechatpay-nonce'] },
    {
      type: SignatureException,
      code: 'SIGNATURE_HEADERS_MISSING',
      status: 200,
      acted: true,
      words: 'Wechatpay-Nonce',
    },
  ],
  [
    'an empty nonce',
    { headers: { 'Wechatpay-Nonce': '' } },
    { type: SignatureException, code: 'SIGNATURE_HEADERS_MISSING', status: 200, acted: true },
  ],
  [
    'another signature type',
    { headers: { 'Wechatpay-Signature-Type': 'WECHATPAY2-SM2-WITH-SM3' } },
    { type: SignatureException, code: 'SIGNATURE_TYPE', status: 200, acted: true },
  ],
  [
    'an unknown serial',
    { serial: 'PUB_KEY_ID_0000000000' },
    {
      type: SignatureException,
      code: 'SIGNATURE_SERIAL_UNKNOWN',
      status: 200,
      acted: true,
      words: 'PUB_KEY_ID_0000000000',
    },
  ],
  [
    'a timestamp 302 s old',
    { clockOffset: -302 },
    {
      type: SignatureException,
      code: 'SIGNATURE_EXPIRED',
      status: 200,
      acted: true,
      words: 'clock',
    },
  ],
  [
    'a timestamp that is no number',
    { headers: { 'Wechatpay-Timestamp': '1700000000abc' } },
    { type: SignatureException, code: 'SIGNATURE_TIMESTAMP', status: 200, acted: true },
  ],
  [
    'a changed body',
    { body: '{"state":"ESTABLISHED"}', headers: { 'Wechatpay-Signature': 'AAAA' } },
    { type: SignatureException, code: 'SIGNATURE_INVALID', status: 200, acted: true },
  ],
  [
    'an error in a 200',
    { signature: 'missing', body: '{"code":"SYSTEM_ERROR","message":"系统错误"}' },
    {
      type: SignatureException,
      code: 'SIGNATURE_HEADERS_MISSING',
      status: 200,
      acted: true,
      words: 'SYSTEM_ERROR: 系统错误',
    },
  ],
  [
    'a connection dropped before it acted',
    { drop: 'before' },
    { type: ConnectException, code: 'CONNECTION_RESET', acted: true, words: 'may have acted' },
  ],
  [
    'a connection dropped after it acted',
    { drop: 'after' },
    {
      type: ConnectException,
      code: 'CONNECTION_RESET',
      acted: true,
      words: 'never with a new one',
    },
  ],
  [
    'a truncated body',
    { truncate: true },
    { type: RequestException, code: 'BODY_TRUNCATED', status: 200, acted: true },
  ],
]

describe.each(bothForms)('in the %s form', (_, call) => {
  beforeEach(() => sandbox.reset())

  it.each(faults)(
    '%s has its own exception, code and truth',
    async (_name, rule, { type, code, status, acted, words = '' }) => {
      sandbox.fault(rule)
      const error = await rejected(call(build, 'post', grant()))
      expect(error).toBeInstanceOf(type)
      expect(error.constructor).toBe(type)
      expect(error.message).toContain(words)
      expect({
        code: error.code,
        status: error.status,
        acted: error.mayHaveTakenEffect,
        number: error.getCode(),
      }).toEqual({ code, status, acted, number: status ?? 0 })
      expect(error.hasResponse()).toBe(status !== undefined)
      expect(error.getRequest()).toMatchObject({
        method: 'POST',
        url: `${sandbox.baseUri}/v3/marketing/partnerships/build`,
      })
      if (status !== undefined)
        expect(error.requestId).toBe(error.getResponse()!.getHeaderLine('Request-ID'))
      expect(sandbox.requests()).toHaveLength(1)
    },
  )

  it('is not possibly undefined to the compiler behind hasResponse(): getResponse() and response', async () => {
    sandbox.fault({ status: 404, body: '{"code":"NOT_FOUND"}' })
    const error: unknown = await rejected(call(build, 'post', grant()))
    if (!(error instanceof RequestException) || !error.hasResponse()) throw error
    const statuses: number[] = [error.getResponse().getStatusCode(), error.response.getStatusCode()]
    expect(statuses).toEqual([404, 404])
  })

  it.each(faults)('%s shows no credential, however it is looked at', async (_name, rule) => {
    sandbox.fault(rule)
    const error = await rejected(call(build, 'post', grant()))
    const [{ headers = { authorization: '' } } = {}] = sandbox.requests() as unknown as [
      { headers: Record<string, string> },
    ]
    const [, signature] = /signature="([^"]+)"/.exec(headers.authorization!)!
    const views = [
      error.message,
      error.stack,
      inspect(error, { depth: 20, showHidden: true }),
      JSON.stringify(error),
      error.getTraceAsString(),
      inspect(error.getRequest()),
      inspect(error.getResponse()),
      JSON.stringify(error.getResponse() ?? null),
    ]
    for (const view of views)
      for (const secret of [
        signature!,
        keys.secret,
        keys.apiv3Key,
        keys.privateKey.split('\n')[5]!,
      ])
        expect(view).not.toContain(secret)
  })

  it('an unreachable host is refused before anything was sent', async () => {
    const port = await freePort()
    const error = await rejected(
      call(instanceOf(sandbox, { base_uri: `http://127.0.0.1:${port}` }).chain('v3/x'), 'post', {}),
    )
    expect(error).toBeInstanceOf(ConnectException)
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['CONNECTION_REFUSED', false])
    expect(error.message).toContain('base_uri')
  })

  it("a host that speaks no TLS was told with a line of OpenSSL's source, and what to do about its CA", async () => {
    const base_uri = sandbox.baseUri.replace('http:', 'https:')
    const { code, message } = await rejected(
      call(instanceOf(sandbox, { base_uri }).chain('v3/x'), 'get', {}),
    )
    expect(code).toBe('TLS_FAILED')
    expect(message).toMatch(/`base_uri` begins with http: where it speaks no TLS/)
    expect(message).not.toMatch(/openssl|\n/)
  })

  it('an unknown host is told apart', async () => {
    const error = await rejected(
      call(
        instanceOf(sandbox, { base_uri: 'https://nowhere.invalid', proxy: '' }).chain('v3/x'),
        'post',
        {},
      ),
    )
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['DNS_FAILED', false])
  })

  it('a late answer runs into the timeout', async () => {
    sandbox.fault({ delay: 5_000 })
    const error = await rejected(call(build, 'post', grant({ timeout: 0.05 })))
    expect(error).toBeInstanceOf(ConnectException)
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['TIMEOUT', true])
    expect(sandbox.partnerships()).toHaveLength(1)
  })

  it('what is no HTTP is told apart', async () => {
    const server = createServer((socket) => {
      socket.once('data', () => socket.end('SSH-2.0-OpenSSH_9.0\r\n'))
    })
    const port = await new Promise<number>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
    )
    try {
      // Another thread has to answer while this one blocks, so the promise form alone shows it.
      const error = await rejected(
        instanceOf(sandbox, { base_uri: `http://127.0.0.1:${port}` })
          .chain('v3/x')
          .postAsync({}),
      )
      expect([error.code, error.mayHaveTakenEffect]).toEqual(['BAD_ANSWER', true])
    } finally {
      server.close()
    }
  })

  it.each(['v3.psot', 'v3.Pay.transactions.ntaive'])(
    '%s is no mistake that can be seen: the platform says 404',
    async (path) => {
      const node = nodeAt(instance, ...path.split('.'))
      expect((await rejected(call(node, 'post', {}))).code).toBe('NOT_FOUND')
    },
  )
})

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port)),
  )
  await new Promise((resolve) => server.close(resolve))
  return port
}

describe('a misspelt verb', () => {
  it('fails as JavaScript does, and sends nothing', () => {
    sandbox.reset()
    const { build } = instance.v3.marketing.partnerships
    // @ts-expect-error -- the verb is misspelt
    expect(() => build.psot({})).toThrow(TypeError)
    expect(sandbox.requests()).toEqual([])
  })
})

describe('SIGN_ERROR', () => {
  const told = async (config: object) =>
    rejected(
      Promise.resolve().then(() =>
        instanceOf(sandbox, config).v3.marketing.partnerships.build.post(grant()),
      ),
    )

  it('says that the key is wrong when the platform signed the same message', async () => {
    const error = await told({
      privateKey: keys.platform.certificatePrivateKey,
      certs: { [keys.platform.publicKeyId]: keys.platform.publicKey },
    })
    expect([error.code, error.status]).toEqual(['SIGN_ERROR', 401])
    expect(error.message).toContain(
      '`privateKey` is not the key of the merchant certificate `serial`',
    )
  })

  it("says that the serial is not the merchant's", async () => {
    const error = await told({ serial: '00'.repeat(20) })
    expect(error.code).toBe('SIGN_ERROR')
    expect(error.message).toContain('`serial` is not the serial of a certificate of this merchant')
  })
})

describe('the hierarchy', () => {
  it("is Guzzle's, so that ported catch blocks work", () => {
    const { prototype } = ClientException
    for (const type of [
      BadResponseException,
      RequestException,
      TransferException,
      WeChatPayException,
      Error,
    ])
      expect(prototype).toBeInstanceOf(type)
    expect(ServerException.prototype).toBeInstanceOf(BadResponseException)
    expect(SignatureException.prototype).toBeInstanceOf(RequestException)
    expect(ConnectException.prototype).toBeInstanceOf(TransferException)
    expect(ConnectException.prototype).not.toBeInstanceOf(RequestException)
    expect(InvalidArgumentException.prototype).toBeInstanceOf(WeChatPayException)
    expect(Builder).toBeDefined()
  })
})
