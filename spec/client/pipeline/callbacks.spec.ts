import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import { Builder, MediaUtil, type BuilderConfig } from '../../../lib'
import { Payment } from '../../../lib/payment'
import { withinDeadline } from '../../../lib/exchange/within-deadline'
import { lenient, type LenientInstance } from '../../fixtures/lenient'
import { grant, instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'
import { misuse } from '../../fixtures/misuse'
import { noteStray } from '../../fixtures/stray'
import type { InternalAxiosRequestConfig } from 'axios'

const sandbox = sandboxed()
const path = 'v3/marketing/partnerships/build'
const never = () => new Promise<never>(() => undefined)
const later = (milliseconds: number, value?: unknown) =>
  new Promise<never>((resume) => setTimeout(() => resume(misuse(value)), milliseconds))
const believing = {
  mchid: keys.mchid,
  serial: keys.serial,
  signer: () => 'c2ln',
  verifier: () => true,
  retry: { attempts: 1 },
} as BuilderConfig
const signedBy = {
  'Wechatpay-Timestamp': () => String(Math.floor(Date.now() / 1000)),
  'Wechatpay-Nonce': () => 'n',
  'Wechatpay-Signature': () => 'c2ln',
  'Wechatpay-Serial': () => 's',
}
const fine = () => ({
  body: { a: 1 },
  headers: Object.fromEntries(Object.entries(signedBy).map(([name, make]) => [name, make()])),
})
const doubled = (more: Partial<BuilderConfig>) =>
  lenient(Builder.factory({ ...believing, handler: fine, ...more }))

/** Whatever is thrown outside of a call. */
const stray = noteStray()
beforeEach(() => sandbox.reset())

/** What never settles, and whether the platform may have acted by then. */
const endless: [
  string,
  (make: (more: Partial<BuilderConfig>) => LenientInstance) => LenientInstance,
  boolean,
  string,
][] = [
  ['a signer', (make) => make({ privateKey: undefined, signer: never }), false, 'TIMEOUT'],
  ['a verifier', (make) => make({ verifier: never }), true, 'SIGNATURE_UNCHECKED'],
  ['a handler', (make) => make({ ...believing, handler: never }), true, 'TIMEOUT'],
  [
    'a request interceptor',
    (make) => {
      const instance = make({})
      instance.getDriver().select().interceptors.request.use(never)
      return instance
    },
    false,
    'TIMEOUT',
  ],
  [
    'a response interceptor',
    (make) => {
      const instance = make({})
      instance.getDriver().select().interceptors.response.use(never)
      return instance
    },
    true,
    'TIMEOUT',
  ],
]

describe.each(endless)(
  '%s that never settles does not hold a call for ever',
  (_, made, acted, code) => {
    const instanceWith = (config: object) =>
      made((more) => instanceOf(sandbox, { ...config, ...more }))

    it('but ends it at `timeout`, where there is no deadline', async () => {
      const error = await rejected(instanceWith({ timeout: 0.2 }).chain(path).postAsync(grant()))
      expect([error.code, error.mayHaveTakenEffect]).toEqual([code, acted])
      expect(error.message).toContain('did not end within')
    })

    it('but ends it at `retry.deadline`', async () => {
      const error = await rejected(
        instanceWith({ timeout: 0 })
          .chain(path)
          .postAsync(grant({ retry: { attempts: 2, deadline: 0.2 } })),
      )
      expect([error.code, error.mayHaveTakenEffect]).toEqual([code, acted])
    })

    it('nor is it deaf to an abort', async () => {
      const error = await rejected(
        instanceWith({})
          .chain(path)
          .postAsync(grant({ signal: AbortSignal.timeout(100) })),
      )
      expect([error.name, error.code, error.mayHaveTakenEffect]).toEqual([
        'ConnectException',
        'ABORTED',
        acted,
      ])
    })
  },
)

it('a signer that never settles sends nothing', async () => {
  await rejected(
    instanceOf(sandbox, { privateKey: undefined, signer: never, timeout: 0.05 })
      .chain(path)
      .postAsync(grant()),
  )
  expect(sandbox.requests()).toEqual([])
})

it('a handler is not asked for a call that was aborted before', async () => {
  const handler = jest.fn(fine)
  const error = await rejected(
    doubled({ handler }).chain('v3/a').getAsync({ signal: AbortSignal.abort() }),
  )
  expect([error.code, error.mayHaveTakenEffect, handler.mock.calls]).toEqual(['ABORTED', false, []])
})

it('signing counts into `timeout`: a slow signer and a slow host do not have it each', async () => {
  const server = createServer((_, response) => void setTimeout(() => response.end(), 400)).listen(
    0,
    '127.0.0.1',
  )
  await later(20)
  const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const instance = lenient(
    Builder.factory({
      ...believing,
      base_uri,
      timeout: 0.6,
      signer: () => later(400, 'c2ln'),
    }),
  )
  expect(await rejected(instance.chain('v3/a').getAsync())).toMatchObject({
    code: 'TIMEOUT',
    mayHaveTakenEffect: true,
  })
  server.closeAllConnections()
  server.close()
})

it('a redirect does not begin the deadline anew', async () => {
  let asked = 0
  const handler = async () => {
    asked++
    await later(80)
    return { status: 302, headers: { Location: '/v3/a' } }
  }
  const options = { allow_redirects: { max: 50 }, retry: { attempts: 2, deadline: 0.3 } }
  expect(
    await rejected(doubled({ handler, timeout: 0 }).chain('v3/a').getAsync(options)),
  ).toMatchObject({
    code: 'TIMEOUT',
  })
  expect(asked).toBeLessThan(6)
})

describe('an interceptor', () => {
  it('that is slow within its time does not end the call, nor does a body that is', async () => {
    const server = createServer((_, response) => {
      response.write('{"a":')
      setTimeout(() => response.end('1}'), 300)
    }).listen(0, '127.0.0.1')
    await later(20)
    const base_uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const instance = lenient(Builder.factory({ ...believing, base_uri, timeout: 0.2 }))
    const axios = instance.getDriver().select()
    axios.interceptors.request.use(async (config) => {
      await later(100)
      return config
    })
    axios.interceptors.response.eject(0)
    axios.interceptors.response.use(async (response) => {
      await later(100)
      return response
    })
    expect((await instance.chain('v3/a').getAsync()).status).toBe(200)
    // One that makes a config of its own has lost nothing but the options of its call.
    axios.interceptors.request.use(({ url, method, headers, data, adapter }) => ({
      url,
      method,
      headers,
      data,
      adapter,
    }))
    expect((await instance.chain('v3/a').getAsync()).status).toBe(200)
    server.closeAllConnections()
    server.close()
  })

  it.each<[string, (config: InternalAxiosRequestConfig) => object]>([
    ['the config that it was given', (config) => config],
    ['a copy', (config) => ({ ...config })],
    [
      'a config of its own',
      ({ url, method, headers, data, adapter }) => ({ url, method, headers, data, adapter }),
    ],
  ])('that ends when its call was given up sends nothing any more: with %s', async (_, made) => {
    const instance = instanceOf(sandbox, { timeout: 0.05 })
    instance
      .getDriver()
      .select()
      .interceptors.request.use(async (config) => {
        await later(150)
        return misuse(made(config))
      })
    expect(await rejected(instance.chain(path).postAsync(grant()))).toMatchObject({
      code: 'TIMEOUT',
      mayHaveTakenEffect: false,
    })
    await later(200)
    expect([sandbox.requests(), stray]).toEqual([[], []])
  })

  it('that hangs after the exchange is given up, though another one turned a failure into an answer', async () => {
    const instance = doubled({ handler: () => ({ status: 500 }), timeout: 0.1 })
    instance.getDriver().select().interceptors.response.use(undefined, never)
    expect(await rejected(instance.chain('v3/a').postAsync())).toMatchObject({
      code: 'TIMEOUT',
      mayHaveTakenEffect: true,
    })
  })
})

const bodies: [string, (more: object) => Promise<unknown>][] = [
  [
    'a stream',
    (more) =>
      instanceOf(sandbox)
        .chain(path)
        .postAsync({ body: new PassThrough(), ...more }),
  ],
  [
    'a stream that begins',
    (more) => {
      const body = new PassThrough()
      body.write('{')
      return instanceOf(sandbox)
        .chain(path)
        .postAsync({ body, ...more })
    },
  ],
  [
    'the stream of an upload',
    (more) =>
      instanceOf(sandbox).v3.merchant.media.upload.postAsync({
        body: new MediaUtil('a.jpg', new PassThrough()),
        ...more,
      }),
  ],
]

describe.each(bodies)('%s as body that never ends does not hold a call for ever', (_, call) => {
  it.each<[string, () => object, string]>([
    ['`timeout`', () => ({ timeout: 0.1 }), 'TIMEOUT'],
    ['the deadline', () => ({ timeout: 0, retry: { attempts: 2, deadline: 0.1 } }), 'TIMEOUT'],
    ['an abort', () => ({ signal: AbortSignal.timeout(100) }), 'ABORTED'],
    ['a signal that was aborted before', () => ({ signal: AbortSignal.abort() }), 'ABORTED'],
  ])('but ends at %s', async (_name, more, code) => {
    expect(await rejected(call(more()))).toMatchObject({
      name: 'ConnectException',
      code,
      mayHaveTakenEffect: false,
    })
    expect(sandbox.requests()).toEqual([])
  })
})

describe('a stream as body', () => {
  const failing = () => {
    const body = new PassThrough()
    setTimeout(() => body.destroy(new Error('disk away')), 20)
    return body
  }

  it('that fails when its call was refused, or was given up, ends no process', async () => {
    await rejected(instanceOf(sandbox).chain(path).postAsync({ body: failing(), nonsense: 1 }))
    await rejected(instanceOf(sandbox).chain(path).postAsync({ body: failing(), timeout: 0.005 }))
    expect(() =>
      instanceOf(sandbox, { blocking: 'allow' })
        .chain(path)
        .post({ body: new MediaUtil('a.jpg', failing()) }),
    ).toThrow(/blocking call/)
    await later(40)
    expect(stray).toEqual([])
  })

  it('that fails with what cannot be read is named', async () => {
    const body = new Readable({
      read() {
        this.destroy({
          get message(): string {
            throw new Error('no')
          },
        } as Error)
      },
    })
    expect(await rejected(instanceOf(sandbox).chain(path).postAsync({ body }))).toMatchObject({
      code: 'INVALID_OPTION',
    })
  })

  it('that always has more, be it nothing, starves no timer and fills no memory', async () => {
    function* empty() {
      for (;;) yield Buffer.alloc(0)
    }
    function* full() {
      for (;;) yield Buffer.alloc(1 << 20)
    }
    expect(
      await rejected(
        instanceOf(sandbox)
          .chain(path)
          .postAsync({ body: Readable.from(empty()), retry: { attempts: 2, deadline: 0.1 } }),
      ),
    ).toMatchObject({ code: 'TIMEOUT' })
    expect(
      await rejected(
        instanceOf(sandbox)
          .chain(path)
          .postAsync({ body: Readable.from(full()) }),
      ),
    ).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining('gave more than') as string,
    })
  })
})

describe('what a callback throws or answers does not leave its call', () => {
  const thenables: [string, () => unknown][] = [
    [
      'calls both of its functions',
      () => ({
        then(resolve: (value: unknown) => void, reject: (error: unknown) => void) {
          resolve('c2ln')
          reject(new Error('both'))
        },
      }),
    ],
    [
      'throws after it has answered',
      () => ({
        then(resolve: (value: unknown) => void) {
          resolve('c2ln')
          throw new Error('late')
        },
      }),
    ],
  ]
  it.each(thenables)('a signer whose promise %s', async (_, signer) => {
    expect(
      (
        await doubled({ signer: signer as never })
          .chain('v3/a')
          .postAsync()
      ).status,
    ).toBe(200)
  })

  const broken: [string, () => unknown][] = [
    [
      'throws nothing at all',
      () => {
        throw undefined
      },
    ],
    ['rejects with what has no text', () => Promise.reject(Object.create(null))],
    [
      'answers with a `then` that throws',
      () => ({
        get then() {
          throw new Error('getter')
        },
      }),
    ],
    [
      'throws what throws in its turn',
      () => {
        throw {
          get message() {
            throw new Error('again')
          },
        }
      },
    ],
    [
      'rejects with an error whose message is none',
      () => Promise.reject({ message: { toString: 1 } }),
    ],
    ['rejects at once with a text', () => Promise.reject('no')],
    ['answers with nothing', () => Promise.resolve()],
    [
      'answers with what cannot be looked at',
      () =>
        new Proxy(
          {},
          {
            get() {
              throw new Error('x')
            },
          },
        ),
    ],
  ]
  it.each(broken)('a verifier that %s leaves the answer unchecked', async (_, verifier) => {
    expect(
      await rejected(
        doubled({ verifier: verifier as never })
          .chain('v3/a')
          .postAsync(),
      ),
    ).toMatchObject({
      name: 'SignatureException',
      code: 'SIGNATURE_UNCHECKED',
      mayHaveTakenEffect: true,
    })
  })

  it.each(broken)('a signer that %s ends its call and nothing else', async (_, signer) => {
    const error = await rejected(
      doubled({ signer: signer as never })
        .chain('v3/a')
        .postAsync(),
    )
    expect([error.name, error.mayHaveTakenEffect]).toEqual(['InvalidArgumentException', false])
    expect(['SIGNER_FAILED', 'INVALID_SIGNATURE']).toContain(error.code)
  })

  it('a handler whose promise hangs, though its `then` gives nothing back', async () => {
    expect(
      await rejected(
        doubled({
          handler: (() => ({ then: () => undefined })) as never,
          timeout: 0.05,
        })
          .chain('v3/a')
          .postAsync(),
      ),
    ).toMatchObject({ code: 'TIMEOUT', mayHaveTakenEffect: true })
  })

  it('a signer, a verifier or a handler that settles, or fails, when it was given up', async () => {
    const failing = () =>
      later(80).then(() => {
        throw new Error('late')
      })
    for (const more of [{ signer: failing }, { verifier: failing }, { handler: failing }]) {
      await rejected(
        doubled({ timeout: 0.02, ...more } as never)
          .chain('v3/a')
          .postAsync(),
      )
    }
    await later(120)
    expect(stray).toEqual([])
  })
})

it('a signer that never settles does not hold payment parameters for ever', async () => {
  const payment = new Payment(Builder.factory({ ...believing, timeout: 0.05, signer: never }))
  const order = { appId: 'wx1', prepayId: 'p' }
  for (const made of [payment.jsapiAsync(order), payment.appAsync(order)])
    expect(await rejected(made)).toMatchObject({
      name: 'ConnectException',
      code: 'TIMEOUT',
      mayHaveTakenEffect: false,
    })
})

it('a blocking call starts no clock for what it refuses', () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  for (const more of [{ signer: never }, { verifier: never }, { handler: never }])
    expect(() =>
      doubled({ ...more, blocking: 'allow' } as never)
        .chain('v3/a')
        .post(),
    ).toThrow(/cannot be used in a blocking call/)
  expect(timers()).toBe(before)
})

describe('withinDeadline', () => {
  const limits = { giveUp: (code: string) => new Error(code) }

  it('leaves neither a timer nor a listener behind', async () => {
    const { signal } = new AbortController()
    const remove = jest.spyOn(signal, 'removeEventListener')
    const timers = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
    const before = timers()
    expect(await withinDeadline('it', later(5, 1), { ...limits, until: Infinity, signal })).toBe(1)
    // A timer of somebody else's may end meanwhile; fifty of them do not.
    const until = performance.now() + 60_000
    for (let count = 0; count < 50; count++)
      expect(await withinDeadline('it', Promise.resolve(2), { ...limits, until, signal })).toBe(2)
    expect(remove).toHaveBeenCalledTimes(51)
    expect(timers()).toBeLessThan(before + 10)
  })

  it('gives up what is overdue already', async () => {
    expect(
      (await rejected(withinDeadline('it', never(), { ...limits, until: 0 }), Error)).message,
    ).toBe('TIMEOUT')
    expect(
      (
        await rejected(
          withinDeadline('it', never(), { ...limits, signal: AbortSignal.abort() }),
          Error,
        )
      ).message,
    ).toBe('ABORTED')
  })
})
