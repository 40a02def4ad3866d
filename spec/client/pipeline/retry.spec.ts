import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Hash, Transformer, type MockRequest } from '../../../lib'
import {
  bothForms,
  grant,
  instanceOf,
  keys,
  rejected,
  sandboxed,
  thrown,
} from '../../fixtures/sandbox'
import type { FaultRule } from '../../../lib/sandbox'
import { pauseOf } from '../../../lib/client/pipeline/retry'

const sandbox = sandboxed()
const retry = { attempts: 4, backoff: 1 }
const instance = instanceOf(sandbox, { retry })
const build = instance.v3.marketing.partnerships.build
const unkeyed = {
  json: {
    appid: 'wx1',
    mchid: '1900000109',
    description: 'x',
    out_trade_no: 'n1',
    notify_url: 'https://weixin.qq.com/',
    amount: { total: 1 },
  },
}
beforeEach(() => sandbox.reset())

const harmless: [string, FaultRule][] = [
  ['dropped before', { drop: 'before' }],
  ['dropped after', { drop: 'after' }],
  ['429', { status: 429 }],
  ['500', { status: 500, after: true }],
  ['502 in HTML', { status: 502, body: '<html>' }],
  ['503', { status: 503 }],
  ['202', { status: 202, body: '{}' }],
  ['a probe', { signature: 'probe' }],
  ['a truncated body', { truncate: true }],
]

describe.each(bothForms)('in the %s form', (_, call) => {
  it.each(harmless)(
    'a keyed call is repeated after: %s; same key, same body, signed anew, granted once',
    async (_name, fault) => {
      sandbox.fault({ ...fault, times: 2 })
      expect((await call(build, 'post', grant())).status).toBe(200)
      const sent = sandbox.requests()
      expect(sent).toHaveLength(3)
      expect(new Set(sent.map(({ body, headers }) => body + headers['idempotency-key'])).size).toBe(
        1,
      )
      expect(new Set(sent.map(({ headers }) => headers['authorization'])).size).toBe(3)
      expect(sandbox.partnerships()).toMatchObject([{ builds: 1 }])
    },
  )

  it('a GET is repeated', async () => {
    sandbox.fault({ status: 503 })
    expect((await call(instance.v3.certificates, 'get')).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(2)
  })

  it.each(harmless)('an unkeyed POST is not repeated after: %s', async (_name, fault) => {
    sandbox.fault(fault)
    await call(instance.v3.pay.transactions.native, 'post', unkeyed).catch(() => undefined)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('an unkeyed POST is repeated when its caller says it may be', async () => {
    sandbox.fault({ status: 500 })
    expect(
      (
        await call(instance.v3.pay.transactions.native, 'post', {
          ...unkeyed,
          retry: { idempotent: true },
        })
      ).status,
    ).toBe(200)
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('an unkeyed POST is repeated where the platform cannot have seen it', async () => {
    const away = instanceOf(sandbox, {
      base_uri: 'http://127.0.0.1:1',
      retry: { ...retry, failover: sandbox.baseUri },
    })
    expect((await call(away.v3.pay.transactions.native, 'post', unkeyed)).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it.each<[string, FaultRule]>([
    ['400', { status: 400 }],
    ['403', { status: 403 }],
    ['a wrong signature', { signature: 'wrong' }],
    ['504', { status: 504 }],
  ])('nothing is repeated after: %s', async (_name, fault) => {
    sandbox.fault(fault)
    await rejected(call(build, 'post', grant()))
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('the last attempt is what counts, and the error knows of the others', async () => {
    sandbox.fault({ drop: 'after' })
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: 'x' } })
    const error = await rejected(call(build, 'post', grant()))
    expect([error.code, error.mayHaveTakenEffect, error.message]).toEqual([
      'NO_AUTH',
      true,
      expect.stringContaining('(after 2 attempts)'),
    ])
  })

  it('ends after its attempts, or with the answer that it has', async () => {
    sandbox.fault({ status: 500, times: Infinity })
    expect((await rejected(call(build, 'post', grant()))).message).toContain('(after 4 attempts)')
    expect((await call(build, 'post', grant({ http_errors: false }))).status).toBe(500)
    expect(sandbox.requests()).toHaveLength(8)
    await rejected(call(build, 'post', grant({ retry: { attempts: 1 } })))
    expect(sandbox.requests()).toHaveLength(9)
  })

  it('has one deadline over all attempts', async () => {
    sandbox.fault({ status: 500, headers: { 'Retry-After': '3600' } })
    expect((await rejected(call(build, 'post', grant()))).code).toBe('HTTP_500')
    expect(sandbox.requests()).toHaveLength(1)
    sandbox.fault({ delay: 5_000, times: Infinity })
    const error = await rejected(call(build, 'post', grant({ retry: { deadline: 0.1 } })))
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['TIMEOUT', true])
  })

  it.each<[string, unknown]>([
    ['attempts', { attempts: 0 }],
    ['a typo', { attemps: 2 }],
    ['a failover that is no URL', { failover: 'x' }],
  ])('refuses %s', async (_name, bad) => {
    expect((await rejected(call(build, 'post', grant({ retry: bad })))).code).toBe('INVALID_OPTION')
  })
})

describe('a pause', () => {
  it('is cut short by an abort', async () => {
    sandbox.fault({ status: 500, times: Infinity })
    const error = await rejected(
      build.postAsync(
        grant({
          retry: { attempts: 3, backoff: 60_000, deadline: 600 },
          signal: AbortSignal.timeout(50),
        }),
      ),
    )
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['ABORTED', true])
  })
})

it('an answer that nobody has signed does not hold a call without a deadline for more than a minute', () => {
  const ending = (after: string) => ({ error: { response: { getHeaderLine: () => after } } })
  for (const after of ['3600', '2592000', '9'.repeat(400), 'Fri, 01 Jan 2100 00:00:00 GMT'])
    expect(pauseOf(ending(after), 1, 1, undefined)).toBe(60_000)
  expect([pauseOf(ending('5'), 1, 1, undefined), pauseOf(ending('3600'), 1, 1, 1)]).toEqual([
    5_000, 3_600_000,
  ])
})

describe('by default', () => {
  it('a keyed call is tried three times', async () => {
    sandbox.fault({ status: 500, times: 2 })
    expect(
      (
        await instanceOf(sandbox, { retry: undefined }).v3.marketing.partnerships.build.postAsync(
          grant(),
        )
      ).status,
    ).toBe(200)
    expect(sandbox.requests()).toHaveLength(3)
  })
})

describe('one deadline over all attempts', () => {
  // In a thread of its own: a blocking call would hold up a server in this one.
  const source = `
    const { parentPort } = require('node:worker_threads')
    require('node:net').createServer(socket => {
      socket.on('error', () => undefined)
      socket.on('data', () => {
        socket.write('HTTP/1.1 500 X\\r\\nContent-Length: 1000\\r\\n\\r\\n')
        const timer = setInterval(() => socket.write('x'), 50)
        socket.on('close', () => clearInterval(timer))
      })
    }).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })`
  let worker: Worker
  let base_uri: string
  beforeAll(async () => {
    worker = new Worker(source, { eval: true })
    const [port] = (await once(worker, 'message')) as [number]
    base_uri = `http://127.0.0.1:${port}`
  })
  afterAll(() => worker.terminate())

  it.each(bothForms)('ends a body that dribbles on for ever, %s', async (_, call) => {
    const start = Date.now()
    const error = await rejected(
      call(
        instanceOf(sandbox, { base_uri }).v3.marketing.partnerships.build,
        'post',
        grant({ retry: { attempts: 3, deadline: 0.4 } }),
      ),
    )
    expect([error.code, error.message, error.mayHaveTakenEffect]).toEqual([
      'BODY_TIMEOUT',
      expect.stringContaining('the deadline of the call is over'),
      true,
    ])
    expect(Date.now() - start).toBeLessThan(1_500)
  })

  it.each([
    [
      'blocking',
      bothForms[0][1],
      (): string => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
        return 'c2ln'
      },
    ],
    [
      'promised',
      bothForms[1][1],
      (): Promise<string> => new Promise((resume) => setTimeout(() => resume('c2ln'), 300)),
    ],
  ] as const)('counts a slow signer in, and then sends nothing, %s', async (_, call, signer) => {
    const { build } = instanceOf(sandbox, { privateKey: undefined, signer }).v3.marketing
      .partnerships
    const error = await rejected(
      call(build, 'post', grant({ retry: { attempts: 2, deadline: 0.1 } })),
    )
    expect([error.code, error.mayHaveTakenEffect, error.message]).toEqual([
      'TIMEOUT',
      false,
      expect.stringContaining('before it was sent'),
    ])
    expect(sandbox.requests()).toEqual([])
  })
})

describe('an error', () => {
  const native = instance.v3.pay.transactions.native

  it('remembers an attempt that was accepted', async () => {
    sandbox.fault({ status: 202, body: '{}' })
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: 'x' } })
    expect((await rejected(build.postAsync(grant()))).mayHaveTakenEffect).toBe(true)
  })

  it('of an abort between two attempts says what was sent', async () => {
    sandbox.fault({ status: 500, times: Infinity })
    const error = await rejected(
      build.postAsync(
        grant({
          retry: { attempts: 3, backoff: 60_000, deadline: 600 },
          signal: AbortSignal.timeout(50),
        }),
      ),
    )
    expect(error.message).toContain('before attempt 2; the first was sent and ended with HTTP_500')
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('of an unkeyed SYSTEM_ERROR says what to query', async () => {
    sandbox.fault({ status: 500, body: { code: 'SYSTEM_ERROR', message: 'x' } })
    expect((await rejected(native.postAsync(unkeyed))).message).toContain('query out_trade_no n1')
  })

  it('of a refund that came too fast leaves its fate open', async () => {
    const limited: FaultRule = {
      status: 429,
      body: { code: 'FREQUENCY_LIMITED', message: 'x' },
      times: 2,
    }
    sandbox.fault(limited)
    const refund = {
      json: {
        out_trade_no: 'n1',
        out_refund_no: 'r1',
        amount: { refund: 1, total: 1, currency: 'CNY' },
      },
    }
    expect(
      (await rejected(instance.v3.refund.domestic.refunds.postAsync(refund))).mayHaveTakenEffect,
    ).toBe(true)
    expect(await rejected(native.postAsync(unkeyed))).toMatchObject({
      mayHaveTakenEffect: false,
      message: expect.stringContaining('not accepted') as string,
    })
  })
})

describe('whether a call may be repeated', () => {
  it('is not decided by an empty Idempotency-Key', async () => {
    sandbox.fault({ drop: 'after' })
    await rejected(
      instance.v3.pay.transactions.native.postAsync({
        ...unkeyed,
        headers: { 'Idempotency-Key': '' },
      }),
    )
    expect(sandbox.requests()).toHaveLength(1)
  })

  it("is said of API v2's SYSTEMERROR by `idempotent`", async () => {
    const answers: unknown[] = []
    const signed = (fields: Record<string, string>) => {
      const all = { ...fields, nonce_str: 'n' } as Record<string, string>
      const text = Object.keys(all)
        .sort()
        .map((name) => `${name}=${all[name]}`)
        .join('&')
      return Transformer.toXml({
        ...all,
        sign: Hash.md5(`${text}&key=${'a'.repeat(32)}`).toUpperCase(),
      })
    }
    const handler = (request: MockRequest) => (
      answers.push(request),
      {
        body:
          answers.length % 2
            ? signed({
                return_code: 'SUCCESS',
                result_code: 'FAIL',
                err_code: 'SYSTEMERROR',
                err_code_des: 's',
              })
            : signed({ return_code: 'SUCCESS', result_code: 'SUCCESS' }),
      }
    )
    const v2 = instanceOf(sandbox, {
      secret: 'a'.repeat(32),
      handler,
      retry: { attempts: 2, backoff: 1 },
    })
    expect(
      (
        await v2.v2.pay.micropay.postAsync({
          xml: { mch_id: keys.mchid, appid: 'wx1' },
          retry: { idempotent: true },
        })
      ).data.result_code,
    ).toBe('SUCCESS')
    expect(
      (await rejected(v2.v2.pay.micropay.postAsync({ xml: { mch_id: keys.mchid, appid: 'wx1' } })))
        .code,
    ).toBe('SYSTEMERROR')
    expect(answers).toHaveLength(3)
  })
})

describe('the failover host', () => {
  it('keeps its own path', async () => {
    const urls: string[] = []
    const handler = ({ url }: { url: string }) => (urls.push(url), { status: 500 })
    const away = instanceOf(sandbox, {
      base_uri: 'http://127.0.0.1:1/main/',
      handler,
      retry: { attempts: 2, backoff: 1, failover: 'http://127.0.0.1:2/backup/' },
    })
    await rejected(away.v3.marketing.partnerships.getAsync({ query: { a: 1 } }))
    expect(urls).toEqual([
      'http://127.0.0.1:1/main/v3/marketing/partnerships?a=1',
      'http://127.0.0.1:2/backup/v3/marketing/partnerships?a=1',
    ])
  })

  it('is checked when the instance is made', () => {
    expect(
      thrown(() => instanceOf(sandbox, { retry: { failover: 'http://10.0.0.1/' } })).code,
    ).toBe('INVALID_BASE_URI')
  })
})
