import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AesEcb, Builder, Formatter, Hash, Rsa, Transformer } from '../../lib'
import {
  Notifications,
  type HandlerOptions,
  type Notification,
  type NotificationHandler,
  type NotificationHandlers,
  type NotificationV2,
} from '../../lib/notification'
import { notificationOf, type SandboxEvent } from '../../lib/sandbox/events/notify'
import { keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory(sandbox.config)
const notifications = new Notifications(instance)
const resource = {
  out_trade_no: '1217752501201407033233368018',
  transaction_id: '42000000001',
  amount: { total: 1 },
}
const event: SandboxEvent = {
  event_type: 'TRANSACTION.SUCCESS',
  summary: '支付成功',
  resource,
  id: 'EV-1',
}

/** A notification as a server receives it. */
function raw(more: Partial<SandboxEvent> = {}) {
  const { body, headers } = notificationOf(keys, { ...event, ...more })
  return { body, headers: headers() }
}

describe('parse', () => {
  it.each(['public key', 'certificate'] as const)(
    'verifies with the %s and decrypts',
    async (signedBy) => {
      const { body, headers } = raw({ signedBy })
      const expected = {
        id: 'EV-1',
        event_type: 'TRANSACTION.SUCCESS',
        summary: '支付成功',
        original_type: 'transaction',
        resource_type: 'encrypt-resource',
        create_time: expect.any(String),
        resource,
      }
      expect(notifications.parse({ body, headers })).toEqual(expected)
      expect(
        notifications.parse({ body: Buffer.from(body), headers: new Headers(headers) }),
      ).toEqual(expected)
      expect(
        await notifications.parseAsync({
          body,
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]),
          ),
        }),
      ).toEqual(expected)
    },
  )

  it.each<[string, Partial<SandboxEvent>, string]>([
    ['a wrong signature', { signature: 'wrong' }, 'SIGNATURE_INVALID'],
    ['a probe', { signature: 'probe' }, 'SIGNATURE_PROBE'],
    ['no signature', { signature: 'missing' }, 'SIGNATURE_HEADERS_MISSING'],
    ['an old timestamp', { clockOffset: -302 }, 'SIGNATURE_EXPIRED'],
    ['an unknown serial', { serial: 'ABC' }, 'SIGNATURE_SERIAL_UNKNOWN'],
  ])('refuses %s', (_, more, code) => {
    expect(thrown(() => notifications.parse(raw(more)))).toMatchObject({
      code,
      name: 'SignatureException',
    })
  })

  it('refuses changed bytes', () => {
    const { body, headers } = raw()
    expect(thrown(() => notifications.parse({ headers, body: `${body} ` })).code).toBe(
      'SIGNATURE_INVALID',
    )
  })

  it('refuses a parsed body with the line to add', () => {
    const { body, headers } = raw()
    const error = thrown(() => notifications.parse({ headers, body: JSON.parse(body) as never }))
    expect(error.code).toBe('PARSED_BODY')
    for (const words of [
      "express.raw({ type: '*/*' })",
      'koa-bodyparser',
      "parseAs: 'buffer'",
      'rawBody: true',
    ])
      expect(error.message).toContain(words)
  })

  it('says what is missing or wrong', () => {
    const { apiv3Key: _, ...rest } = sandbox.config
    expect(thrown(() => new Notifications(Builder.factory(rest)).parse(raw())).code).toBe(
      'INVALID_APIV3KEY',
    )
    expect(
      thrown(() => new Notifications(instance, { apiv3Key: 'x'.repeat(32) }).parse(raw())).message,
    ).toContain('another APIv3 key')
    expect(
      thrown(() => new Notifications(Builder.factory({ mchid: '1', secret: 's' })).parse(raw()))
        .code,
    ).toBe('NOT_CONFIGURED')
    const verifier = () => Promise.resolve(true)
    expect(
      thrown(() => new Notifications(Builder.factory({ ...sandbox.config, verifier })).parse(raw()))
        .code,
    ).toBe('CANNOT_BLOCK')
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an array', []],
    ['no headers', { body: 'x' }],
    ['headers that are undefined', { headers: undefined, body: 'x' }],
  ])('says what it takes where it is given %s', (_, raw) => {
    expect(thrown(() => notifications.parse(raw as never))).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('{ headers, body }'),
    })
  })

  it('says which of its own arguments are wrong', () => {
    for (const wrong of [undefined, {}, 5, { getDriver: () => ({}) }]) {
      expect(thrown(() => new Notifications(wrong as never))).toMatchObject({
        code: 'INVALID_ARGUMENT',
        message: expect.stringContaining('Builder.factory()'),
      })
    }
    expect(thrown(() => new Notifications(instance, { apiv3Key: 'short' }))).toMatchObject({
      code: 'INVALID_APIV3KEY',
      message: expect.stringContaining('5 bytes long'),
    })
    expect(
      thrown(() => new Notifications(instance, { apiV3Key: 'x'.repeat(32) } as never)),
    ).toMatchObject({
      code: 'UNKNOWN_OPTION',
      message: expect.stringContaining('did you mean `apiv3Key`'),
    })
  })
})

const signed = (fields: Record<string, string>) =>
  Transformer.toXml({
    ...fields,
    sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret),
  })
const sealed = (fields: object, outside: object = {}) =>
  Transformer.toXml({
    return_code: 'SUCCESS',
    ...outside,
    req_info: AesEcb.encrypt(Transformer.toXml(fields, { root: 'root' }), Hash.md5(keys.secret)),
  })

describe('parseV2', () => {
  it('checks the sign of a payment', () => {
    expect(
      notifications.parseV2(signed({ return_code: 'SUCCESS', out_trade_no: '007' })),
    ).toMatchObject({ out_trade_no: '007' })
    expect(
      thrown(() =>
        notifications.parseV2('<xml><return_code>SUCCESS</return_code><sign>00</sign></xml>'),
      ).code,
    ).toBe('V2_UNVERIFIED')
    expect(thrown(() => notifications.parseV2({} as never)).code).toBe('PARSED_BODY')
  })

  it('decrypts the `req_info` of a refund', () => {
    expect(notifications.parseV2(sealed({ out_refund_no: '008' }))).toEqual({
      return_code: 'SUCCESS',
      out_refund_no: '008',
    })
    expect(
      thrown(() =>
        notifications.parseV2(Transformer.toXml({ req_info: AesEcb.encrypt('x', 'k'.repeat(32)) })),
      ).name,
    ).toBe('UnexpectedValueException')
  })

  it('gives out nothing from beside `req_info` that is not signed', () => {
    expect(
      notifications.parseV2(
        sealed({ refund_id: '5' }, { out_trade_no: 'VICTIM', total_fee: '1', mch_id: '9' }),
      ),
    ).toEqual({ return_code: 'SUCCESS', refund_id: '5' })
    expect(
      thrown(() =>
        notifications.parseV2(sealed({ refund_id: '5' }, { out_trade_no: 'VICTIM', sign: '00' })),
      ).code,
    ).toBe('V2_UNVERIFIED')
    const { req_info, return_code } = Transformer.toArray(sealed({ refund_id: '5' })) as Record<
      string,
      string
    >
    expect(
      notifications.parseV2(
        signed({ return_code: return_code!, mch_id: keys.mchid, req_info: req_info! }),
      ),
    ).toMatchObject({ refund_id: '5', mch_id: keys.mchid })
  })
})

describe('the handler', () => {
  const servers: Server[] = []
  afterAll(() => {
    for (const server of servers) server.close()
  })

  async function serving(
    handle: NotificationHandler | NotificationHandlers,
    options?: HandlerOptions,
    before?: (request: IncomingMessage) => unknown,
  ): Promise<string> {
    const handler = notifications.handler(handle, options)
    const server = createServer(
      (request, response) =>
        void (async () => {
          await before?.(request)
          await handler(request, response)
        })(),
    )
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  }

  it('hands over an event once and answers 204, however often it comes', async () => {
    const seen: (Notification | NotificationV2)[] = []
    const url = await serving((one) => {
      seen.push(one)
    })
    const results = await Promise.all([sandbox.notify(url, event), sandbox.notify(url, event)])
    expect([...results, await sandbox.notify(url, event)].map(({ statuses }) => statuses)).toEqual([
      [204],
      [204],
      [204],
    ])
    expect(seen).toEqual([expect.objectContaining({ id: 'EV-1', resource })])
  })

  it('lets the platform try again when the work fails', async () => {
    let tries = 0
    const errors: unknown[] = []
    const url = await serving(
      async () => {
        if (++tries < 3) throw new Error('database away')
      },
      {
        onError: (error) => {
          errors.push(error)
        },
      },
    )
    expect(await sandbox.notify(url, event)).toEqual({
      id: 'EV-1',
      statuses: [500, 500, 204],
      delivered: true,
    })
    expect(errors).toHaveLength(2)
  })

  it('remembers ids wherever it is told to', async () => {
    const ids = new Set(['EV-1'])
    let calls = 0
    const url = await serving(
      () => {
        calls++
      },
      { seen: { has: async (id) => ids.has(id), add: async (id) => ids.add(id) } },
    )
    expect((await sandbox.notify(url, event)).statuses).toEqual([204])
    await sandbox.notify(url, { ...event, id: 'EV-2' })
    expect([calls, [...ids]]).toEqual([1, ['EV-1', 'EV-2']])
  })

  it.each<[string, Partial<SandboxEvent>, number]>([
    ['a wrong signature', { signature: 'wrong' }, 401],
    ['a probe', { signature: 'probe' }, 401],
  ])('refuses %s', async (_, more, status) => {
    let calls = 0
    const url = await serving(() => {
      calls++
    })
    expect(await sandbox.notify(url, { ...event, ...more }, { tries: 2 })).toMatchObject({
      statuses: [status, status],
      delivered: false,
    })
    expect(calls).toBe(0)
  })

  it('refuses what is too large', async () => {
    const response = await fetch(await serving(() => undefined, { limit: 10 }), {
      method: 'POST',
      body: 'x'.repeat(1000),
    })
    expect([response.status, await response.json()]).toEqual([
      413,
      { code: 'FAIL', message: '请求体过大' },
    ])
  })

  const post = async (url: string, body: string) =>
    (await fetch(url, { method: 'POST', body })).text()
  const ok = '<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>'

  it('answers API v2 in XML', async () => {
    const url = await serving({
      v2: (fields) => {
        if (fields['out_trade_no'] !== '009') throw new Error('another')
      },
    })
    expect(await post(url, signed({ return_code: 'SUCCESS', out_trade_no: '009' }))).toBe(ok)
    expect(await post(url, '<xml><sign>x</sign></xml>')).toBe(
      '<xml><return_code>FAIL</return_code><return_msg>验签失败</return_msg></xml>',
    )
  })

  it.each<[string, (say: string) => string, string, string]>([
    [
      'a contract that is signed and then ended',
      (say) => signed({ contract_id: 'C1', change_type: say }),
      'ADD',
      'DELETE',
    ],
    [
      'a refund that changes and then succeeds',
      (say) => sealed({ refund_id: 'R', refund_status: say }),
      'CHANGE',
      'SUCCESS',
    ],
    [
      'two users who scan one product',
      (say) => signed({ product_id: '88', openid: say, nonce_str: say }),
      'o1',
      'o2',
    ],
  ])('hands over both events of %s, and neither twice', async (_, body, first, second) => {
    const said: string[] = []
    const url = await serving({
      v2: (fields) => {
        said.push(String(fields['change_type'] ?? fields['refund_status'] ?? fields['openid']))
      },
    })
    for (const say of [first, second, first]) expect(await post(url, body(say))).toBe(ok)
    expect(said).toEqual([first, second])
  })

  it('gives a function the events of both', async () => {
    const said: unknown[] = []
    const url = await serving((one) => {
      said.push(one.event_type ?? one.out_trade_no)
    })
    await sandbox.notify(url, event)
    await sandbox.notify(url, { xml: { out_trade_no: '009' } })
    expect(said).toEqual(['TRANSACTION.SUCCESS', '009'])
  })

  it('knows an event of API v2 that comes with another nonce', async () => {
    let calls = 0
    const url = await serving({
      v2: () => {
        calls++
      },
    })
    for (const nonce_str of ['1', '2']) await post(url, signed({ transaction_id: 'T', nonce_str }))
    expect(calls).toBe(1)
  })

  it('does not take an event that nobody handles', async () => {
    const errors: unknown[] = []
    const url = await serving(
      { v3: () => undefined },
      {
        onError: (error) => {
          errors.push(error)
        },
      },
    )
    expect(await post(url, signed({ transaction_id: 'T' }))).toContain('FAIL')
    expect(errors).toEqual([
      expect.objectContaining({
        code: 'NOT_HANDLED',
        message: expect.stringContaining('v2: fields =>'),
      }),
    ])
  })

  const pause = (milliseconds: number) =>
    new Promise((resolve) => setTimeout(resolve, milliseconds))

  it('hands over an event once however slowly `seen` answers', async () => {
    const done = new Set<string>()
    let calls = 0
    const has = async (id: string) => {
      const known = done.has(id)
      await pause(50)
      return known
    }
    const url = await serving(
      async () => {
        calls++
        await pause(20)
      },
      { seen: { has, add: async (id) => done.add(id) } },
    )
    const first = sandbox.notify(url, event)
    await pause(30)
    expect([await sandbox.notify(url, event), await first].map(({ statuses }) => statuses)).toEqual(
      [[204], [204]],
    )
    expect(calls).toBe(1)
  })

  it('shares the work with another process by claims', async () => {
    const store = new Map<string, string>()
    const seen = {
      has: async (id: string) => store.get(id) === 'done',
      add: (id: string) => store.set(id, 'done'),
      claim: async (id: string) => !store.has(id) && !!store.set(id, 'in hand'),
      release: (id: string) => store.delete(id),
    }
    let calls = 0
    const errors: unknown[] = []
    const handle = async () => {
      if (++calls === 1) {
        await pause(100)
        throw new Error('database away')
      }
    }
    const onError = (error: unknown) => {
      errors.push(error)
    }
    const [one, two] = [
      await serving(handle, { seen, onError }),
      await serving(handle, { seen, onError }),
    ]
    const first = sandbox.notify(one, event, { tries: 1 })
    await pause(50)
    // In other hands.
    expect((await sandbox.notify(two, event, { tries: 1 })).statuses).toEqual([500])
    expect((await first).statuses).toEqual([500]) // failed, and released
    expect((await sandbox.notify(two, event, { tries: 1 })).statuses).toEqual([204])
    expect((await sandbox.notify(one, event, { tries: 1 })).statuses).toEqual([204])
    expect([calls, errors.length, store.get('EV-1')]).toEqual([2, 1, 'done'])
  })

  it('tells once, with the line to add, that a body was parsed', async () => {
    const warn = jest.spyOn(process, 'emitWarning').mockReturnValue()
    const eat = async (request: IncomingMessage) => {
      for await (const _ of request);
    }
    const parsed = await serving(
      () => undefined,
      {},
      async (request) => {
        await eat(request)
        Object.assign(request, { body: {} })
      },
    )
    const eaten = await serving(() => undefined, {}, eat)
    for (const url of [parsed, eaten])
      expect((await sandbox.notify(url, event, { tries: 2 })).statuses).toEqual([500, 500])
    expect(warn.mock.calls).toEqual([
      [
        expect.stringMatching(/express\.raw[\s\S]*NestFactory/),
        { type: 'WeChatPayWarning', code: 'WECHATPAY_PARSED_BODY' },
      ],
    ])
    warn.mockRestore()
  })

  it.each<[string, (request: IncomingMessage) => unknown]>([
    [
      'was parsed',
      async (request) => {
        for await (const _ of request);
        Object.assign(request, { body: { id: 'EV-1' } })
      },
    ],
    [
      'has been read',
      async (request) => {
        for await (const _ of request);
      },
    ],
  ])('says so to `onError` where the body %s', async (_, before) => {
    const errors: unknown[] = []
    const url = await serving(
      () => undefined,
      {
        onError: (error) => {
          errors.push(error)
        },
      },
      before,
    )
    await sandbox.notify(url, event, { tries: 1 })
    expect(errors).toMatchObject([{ code: 'PARSED_BODY' }])
  })

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('logger away')
      },
    ],
    ['rejects', () => Promise.reject(new Error('logger away'))],
  ])('answers although `onError` %s', async (_, onError) => {
    const warn = jest.spyOn(process, 'emitWarning').mockReturnValue()
    const response = await fetch(await serving(() => undefined, { onError }), {
      method: 'POST',
      body: '{}',
    })
    expect(response.status).toBe(401)
    expect(warn.mock.calls).toEqual([
      [
        expect.stringContaining('logger away'),
        expect.objectContaining({ code: 'WECHATPAY_ON_ERROR' }),
      ],
    ])
    warn.mockRestore()
  })

  it.each<[string, unknown, unknown, string]>([
    ['nothing', undefined, undefined, 'INVALID_ARGUMENT'],
    ['no function', {}, undefined, 'INVALID_ARGUMENT'],
    ['a name that is none', { v4: () => undefined }, undefined, 'INVALID_ARGUMENT'],
    ['an unknown option', () => undefined, { onErorr: () => undefined }, 'UNKNOWN_OPTION'],
    ['a limit that is none', () => undefined, { limit: '1 MB' }, 'INVALID_OPTION'],
    ['half a memory', () => undefined, { seen: { has: () => false } }, 'INVALID_OPTION'],
    [
      'a claim that is never released',
      () => undefined,
      { seen: { has: () => false, add: () => undefined, claim: () => true } },
      'INVALID_OPTION',
    ],
  ])('is not made of %s', (_, handle, options, code) => {
    expect(thrown(() => notifications.handler(handle as never, options as never))).toMatchObject({
      name: 'InvalidArgumentException',
      code,
    })
    expect(() => notifications.handler(() => undefined, { seen: new Set<string>() })).not.toThrow()
  })
})

describe('the typed event', () => {
  it('narrows by its type', () => {
    const one: Notification = notifications.parse(raw())
    if (one.event_type !== 'TRANSACTION.SUCCESS') throw new Error('another')
    expect(one.resource.out_trade_no).toBe(resource.out_trade_no)
    notifications.handler((event) => {
      if (event.event_type === undefined) return event['out_trade_no'] // of API v2
      if (event.event_type === 'TRANSACTION.SUCCESS') return event.resource.out_trade_no
      if (event.event_type === 'REFUND.SUCCESS') return event.resource.refund_id
      // @ts-expect-error: what a coupon's notification does not hold
      if (event.event_type === 'COUPON.USE') return event.resource.coupon_number
      // @ts-expect-error: misspelt, or to be declared in NotificationEvents
      return event.event_type === 'TRANSACTION.SUCESS' ? event : String(event.resource)
    })
  })

  it('leaves a type that is not listed as it is', () => {
    expect(notifications.parse(raw({ event_type: 'BRAND_NEW.EVENT' }))).toMatchObject({
      event_type: 'BRAND_NEW.EVENT',
      resource,
    })
  })

  it('is never decrypted when it is not verified', async () => {
    const spy = jest.spyOn(Rsa, 'verify').mockReturnValueOnce(false)
    expect((await rejected(notifications.parseAsync(raw()))).code).toBe('SIGNATURE_INVALID')
    spy.mockRestore()
  })
})
