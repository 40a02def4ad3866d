import { createDecipheriv, createPublicKey, sign, verify, X509Certificate } from 'node:crypto'
import { request } from 'node:http'
import { Builder, Rsa } from '../../lib'
import { Sandbox } from '../../lib/sandbox'
import { keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'
import { misuse } from '../fixtures/misuse'

const sandbox = sandboxed()
beforeEach(() => sandbox.reset())

interface Told {
  readonly method: string
  readonly url: string
  readonly truncated_sign_message: string
  readonly sign_message_length: number
}

/** What the specs read of an answer, of each endpoint what it has. */
interface Answered {
  readonly code: string
  readonly message: string
  readonly create_time: string
  readonly detail: {
    readonly [field: string]: unknown
    readonly sign_information: Told
  }
  readonly data: readonly {
    readonly serial_no: string
    readonly encrypt_certificate: Readonly<
      Record<'nonce' | 'associated_data' | 'ciphertext', string>
    >
    readonly partner: { readonly appid: string }
  }[]
}

interface Bent {
  method?: string
  target?: string
  body?: string
  headers?: Record<string, string | undefined>
  mchid?: string
  serial?: string
  timestamp?: number | string
  nonce?: string
  scheme?: string
  signed?: Partial<{ method: string; target: string; body: string }>
}

/**
 * A client written from the protocol's page alone: what it signs and what it sends can be told
 * apart.
 */
function ask(
  {
    method = 'GET',
    target = '/v3/certificates',
    body = '',
    headers = {},
    mchid = keys.mchid,
    serial = keys.serial,
    timestamp = Math.floor(Date.now() / 1000),
    nonce = 'n0nce',
    scheme = 'WECHATPAY2-SHA256-RSA2048',
    signed = {},
  }: Bent = {},
  to = sandbox,
) {
  const message = [
    signed.method ?? method,
    signed.target ?? target,
    timestamp,
    nonce,
    signed.body ?? body,
    '',
  ].join('\n')
  const signature = sign('RSA-SHA256', Buffer.from(message), keys.privateKey).toString('base64')
  const all: Record<string, string | undefined> = {
    Authorization: `${scheme} mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`,
    Accept: 'application/json',
    'User-Agent': 'spec',
    ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
    ...headers,
  }
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  return new Promise<{ status: number; headers: Headers; text: string; data: Answered }>(
    (resolve, reject) => {
      const sent = request(
        `${to.baseUri}`,
        {
          method,
          path: target,
          headers: { ...given, 'Content-Length': Buffer.byteLength(body) },
          agent: false,
        },
        (response) => {
          let text = ''
          response
            .setEncoding('utf8')
            .on('data', (piece) => {
              text += piece
            })
            .on('end', () =>
              resolve({
                status: response.statusCode!,
                headers: new Headers(response.headers as Record<string, string>),
                text,
                data: (text === '' ? undefined : JSON.parse(text)) as Answered,
              }),
            )
            .on('error', reject)
        },
      )
      sent.on('error', reject).end(body)
    },
  )
}

const path = '/v3/marketing/partnerships'
const body = (more: { partner?: object; authorized_data?: object } = {}) => ({
  partner: { type: 'APPID', appid: 'wx1', ...more.partner },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405', ...more.authorized_data },
})
const post = (action: string, json: unknown, key: string | undefined = 'key', more: Bent = {}) =>
  ask({
    method: 'POST',
    target: `${path}/${action}`,
    body: typeof json === 'string' ? json : JSON.stringify(json),
    headers: { 'Idempotency-Key': key },
    ...more,
  })

describe('the gatekeeper', () => {
  it('lets in what is signed rightly, over the raw target and the raw bytes', async () => {
    expect((await ask()).status).toBe(200)
    expect(
      (await ask({ target: `${path}?authorized_data=%7b%22a%22:%22%27'%22%7d&x=%E5%BE%AE` })).data,
    ).toMatchObject({ message: '委托营销合作关系不存在' })
    expect(
      (
        await post(
          'build',
          '{ "partner" : {"type":"MERCHANT","merchant_id":"1900000109"},\n"authorized_data":{"business_type":"FAVOR_STOCK","stock_id":"微信"} }',
        )
      ).status,
    ).toBe(200)
  })

  it.each<[string, Bent]>([
    ['another target', { signed: { target: '/v3/certificates?' } }],
    ['another spelling', { target: '/v3/x?a=%27', signed: { target: "/v3/x?a='" } }],
    ['another method', { signed: { method: 'POST' } }],
    ['another body', { method: 'POST', body: '{"a":1}', signed: { body: '{"a": 1}' } }],
    ['a body that was not signed', { method: 'POST', body: '{"a":1}', signed: { body: '' } }],
  ])('refuses a signature over %s, and tells what it signed', async (_, bent) => {
    const { status, data } = await ask(bent)
    expect([status, data.code]).toEqual([401, 'SIGN_ERROR'])
    expect(data.detail).toMatchObject({
      field: 'signature',
      location: 'authorization',
      detail: { issue: 'sign not match' },
    })
    const { sign_information: told } = data.detail
    expect(told).toMatchObject({
      method: bent.method ?? 'GET',
      url: bent.target ?? '/v3/certificates',
    })
    expect(told.truncated_sign_message.split('\n').slice(0, 2)).toEqual([told.method, told.url])
    expect(told.sign_message_length).toBe(Buffer.byteLength(told.truncated_sign_message))
  })

  it.each<[string, Bent, string]>([
    ['another serial', { serial: '00' }, '序列号'],
    ['another merchant', { mchid: '1' }, '商户号'],
    ['another scheme', { scheme: 'WECHATPAY2-SM2-WITH-SM3' }, '认证类型'],
    ['no Authorization', { headers: { Authorization: undefined } }, 'Authorization'],
    [
      'a broken Authorization',
      { headers: { Authorization: 'WECHATPAY2-SHA256-RSA2048 mchid="1"' } },
      '格式',
    ],
    ['a timestamp 310 s old', { timestamp: Math.floor(Date.now() / 1000) - 310 }, '5分钟'],
    ['a timestamp that is none', { timestamp: 'now' }, '5分钟'],
  ])('refuses %s', async (_, bent, words) => {
    const { status, data } = await ask(bent)
    expect([status, data.code, data.message]).toEqual([
      401,
      'SIGN_ERROR',
      expect.stringContaining(words) as string,
    ])
  })

  it.each<[string, Bent, number, string]>([
    ['Accept', { headers: { Accept: 'text/html' } }, 400, 'PARAM_ERROR'],
    ['Wechatpay-Serial', { headers: { 'Wechatpay-Serial': 'ABC' } }, 400, 'PARAM_ERROR'],
    ['the path', { target: '/v3/nowhere' }, 404, 'NOT_FOUND'],
    ['the verb', { method: 'DELETE' }, 405, 'METHOD_NOT_ALLOWED'],
  ])('checks %s', async (_, bent, status, code) => {
    const answer = await ask(bent)
    expect([answer.status, answer.data.code]).toEqual([status, code])
    expect(answer.headers.get('wechatpay-signature')).toBeNull()
    expect(answer.headers.get('request-id')).toMatch(/-\d+$/)
  })
})

describe('an answer', () => {
  const check = ({ headers, text }: Awaited<ReturnType<typeof ask>>, key: string): boolean =>
    verify(
      'RSA-SHA256',
      Buffer.from(
        `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n${text}\n`,
      ),
      createPublicKey(key),
      Buffer.from(headers.get('wechatpay-signature')!, 'base64'),
    )

  it('is signed with the key that the request names, else with the public key', async () => {
    const { platform } = sandbox.credentials
    const target = `${path}?authorized_data=%7B%7D`
    await post('build', body())
    for (const [asked, serial, key] of [
      [undefined, platform.publicKeyId, platform.publicKey],
      [platform.publicKeyId, platform.publicKeyId, platform.publicKey],
      [platform.serial, platform.serial, platform.certificate],
    ] as const) {
      const answer = await ask({ target, headers: { 'Wechatpay-Serial': asked } })
      expect(answer.headers.get('wechatpay-serial')).toBe(serial)
      expect(answer.headers.get('wechatpay-signature-type')).toBe('WECHATPAY2-SHA256-RSA2048')
      expect(check(answer, key)).toBe(true)
    }
  })

  it('brings the platform certificate, encrypted with the APIv3 key and signed with itself', async () => {
    const answer = await ask()
    const [
      {
        serial_no,
        encrypt_certificate: { nonce, associated_data, ciphertext },
      },
    ] = answer.data.data as [(typeof answer.data.data)[0]]
    const bytes = Buffer.from(ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', keys.apiv3Key, nonce)
      .setAuthTag(bytes.subarray(-16))
      .setAAD(Buffer.from(associated_data))
    const certificate = decipher.update(bytes.subarray(0, -16)).toString() + decipher.final('utf8')
    expect(certificate).toBe(sandbox.credentials.platform.certificate)
    expect(answer.headers.get('wechatpay-serial')).toBe(serial_no)
    expect(check(answer, certificate)).toBe(true)
  })

  it('brings none for a merchant without platform certificates', async () => {
    const { status, data } = await ask({}, sandboxed({ certificates: false }))
    expect([status, data.code, data.message]).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
      expect.stringContaining('无可用的平台证书'),
    ])
  })
})

describe('partnerships', () => {
  it('are built, terminated, built again and listed', async () => {
    const built = await post('build', body(), 'a')
    expect([built.status, built.data]).toEqual([
      200,
      {
        ...body(),
        state: 'ESTABLISHED',
        build_time: expect.any(String),
        create_time: expect.any(String),
        update_time: expect.any(String),
      },
    ])
    expect(Object.keys((await post('terminate', body(), 'b')).data)).toEqual(['terminate_time'])
    expect(sandbox.partnerships()).toMatchObject([{ state: 'TERMINATED', builds: 1 }])
    expect((await post('build', body(), 'c')).data.create_time).toBe(built.data.create_time)
    expect(sandbox.partnerships()).toMatchObject([{ state: 'ESTABLISHED', builds: 2 }])
  })

  it('answer a repeated key with the first result, and refuse it for another request', async () => {
    const first = await post('build', body(), 'a')
    const again = await post(
      'build',
      { authorized_data: body().authorized_data, partner: body().partner },
      'a',
    )
    expect([again.status, again.data]).toEqual([200, first.data])
    expect(sandbox.partnerships()).toMatchObject([{ builds: 1 }])
    for (const other of [
      await post('build', body({ partner: { appid: 'wx2' } }), 'a'),
      await post('terminate', body(), 'a'),
    ])
      expect([other.status, other.data.code]).toEqual([400, 'INVALID_REQUEST'])
  })

  it('that do not exist cannot be terminated', async () => {
    expect((await post('terminate', body())).data.code).toBe('INVALID_REQUEST')
  })

  it.each<[string, unknown, string]>([
    ['no JSON', 'x', ''],
    ['a list', [], ''],
    ['null', { partner: null }, '/partner'],
    ['no partner', { authorized_data: body().authorized_data }, '/partner'],
    ['no type', body({ partner: { type: undefined } }), '/partner/type'],
    ['another type', body({ partner: { type: 'X' } }), '/partner/type'],
    ['no appid', body({ partner: { appid: undefined } }), '/partner/appid'],
    ['a long appid', body({ partner: { appid: 'x'.repeat(33) } }), '/partner/appid'],
    ['an empty appid', body({ partner: { appid: '' } }), '/partner/appid'],
    ['a numeric appid', body({ partner: { appid: 5 } }), '/partner/appid'],
    [
      'a long merchant_id',
      body({ partner: { merchant_id: '1'.repeat(16) } }),
      '/partner/merchant_id',
    ],
    ['no merchant_id', body({ partner: { type: 'MERCHANT' } }), '/partner/merchant_id'],
    [
      'another business_type',
      body({ authorized_data: { business_type: 'X' } }),
      '/authorized_data/business_type',
    ],
    [
      'a misspelt business_type',
      {
        partner: body().partner,
        authorized_data: { bussiness_type: 'FAVOR_STOCK', stock_id: '1' },
      },
      '/authorized_data/business_type',
    ],
    [
      'a long stock_id',
      body({ authorized_data: { stock_id: '1'.repeat(21) } }),
      '/authorized_data/stock_id',
    ],
    ['emoji', body({ authorized_data: { stock_id: '🎉' } }), '/authorized_data/stock_id'],
  ])('refuse %s, naming the field', async (_, json, field) => {
    const { status, data } = await post('build', json)
    expect([status, data.code, data.detail.field, data.detail.location]).toEqual([
      400,
      'PARAM_ERROR',
      field,
      'body',
    ])
    expect(sandbox.partnerships()).toEqual([])
  })

  it.each([undefined, '', 'a b', 'x'.repeat(49), 'ä'])('refuse the key %p', async (key) => {
    const { status, data } = await post(
      'build',
      body(),
      key,
      key === undefined ? { headers: {} } : {},
    )
    expect([status, data.code, data.detail.field]).toEqual([400, 'PARAM_ERROR', 'Idempotency-Key'])
  })

  it('refuse a body that does not say it is JSON', async () => {
    const { data } = await post('build', body(), 'a', {
      headers: { 'Idempotency-Key': 'a', 'Content-Type': 'text/plain' },
    })
    expect(data.detail.field).toBe('Content-Type')
  })

  it('are paged and filtered', async () => {
    for (let i = 0; i < 7; i++)
      await post(
        'build',
        body({ partner: { appid: `wx${i}` }, authorized_data: { stock_id: i < 5 ? '1' : '2' } }),
        `k${i}`,
      )
    const list = async (query: Record<string, unknown>) =>
      (
        await ask({
          target: `${path}?${Object.entries(query)
            .map(
              ([name, value]) =>
                `${name}=${encodeURIComponent(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
            )
            .join('&')}`,
        })
      ).data
    const appids = ({ data }: Answered) => data.map(({ partner }) => partner.appid)
    const stock = (stock_id: string) => ({ business_type: 'FAVOR_STOCK', stock_id })
    // A page, from 0.
    const second = await list({ authorized_data: stock('1'), limit: 3, offset: 1 })
    expect([appids(second), 'total_count' in second]).toEqual([['wx3', 'wx4'], false])
    expect(await list({ authorized_data: stock('2') })).toMatchObject({
      total_count: 2,
      limit: 20,
      offset: 0,
    })
    expect(
      appids(await list({ authorized_data: stock('2'), partner: { type: 'APPID', appid: 'wx6' } })),
    ).toEqual(['wx6'])
    expect((await list({ authorized_data: stock('1'), limit: 3, offset: 9 })).data).toEqual([])
    for (const bad of [
      {},
      { authorized_data: 'x' },
      { authorized_data: stock('1'), limit: 51 },
      { authorized_data: stock('1'), offset: -1 },
    ])
      expect((await list(bad)).code).toBe('PARAM_ERROR')
  })

  it('are no empty list with 200 where there are none: the page has an error for that', async () => {
    const target = `${path}?authorized_data=%7B%22business_type%22%3A%22FAVOR_STOCK%22%7D`
    expect(await ask({ target })).toMatchObject({
      status: 400,
      data: { code: 'INVALID_REQUEST', message: '委托营销合作关系不存在' },
    })
  })
})

describe('faults', () => {
  it('happen in their order, as often and to whom they say', async () => {
    sandbox.fault({ match: { path: /certificates$/ }, status: 503, times: 2 })
    sandbox.fault({ match: { method: 'GET' }, status: 429 })
    sandbox.fault({ match: { path: `${path}/build`, body: 'wx9' }, status: 500, after: true })
    expect([
      (await ask()).status,
      (await post('build', body())).status,
      (await ask()).status,
      (await ask()).status,
      (await ask()).status,
    ]).toEqual([503, 200, 503, 429, 200])
    expect((await post('build', body({ partner: { appid: 'wx9' } }), 'k2')).status).toBe(500)
    expect(sandbox.partnerships()).toHaveLength(2)
  })

  it('by chance are the same for the same seed', async () => {
    const run = async () => {
      const one = sandboxed({ seed: 42 })
      one.fault({ chance: 0.5, status: 500, times: Infinity })
      const statuses: number[] = []
      for (let i = 0; i < 12; i++) statuses.push((await ask({}, one)).status)
      return statuses
    }
    const first = await run()
    expect(new Set(first)).toEqual(new Set([200, 500]))
    expect(await run()).toEqual(first)
  })

  it('strike before or after the request takes effect', async () => {
    sandbox.fault({ drop: 'before' })
    await expect(post('build', body())).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(sandbox.partnerships()).toHaveLength(0)
    sandbox.fault({ drop: 'after' })
    await expect(post('build', body())).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(sandbox.partnerships()).toHaveLength(1)
    sandbox.fault({ status: 500 })
    sandbox.clearFaults()
    expect((await ask()).status).toBe(200)
  })
})

describe('a sandbox', () => {
  it('records what came in', async () => {
    await post('build', body())
    expect(sandbox.requests()).toMatchObject([
      {
        method: 'POST',
        target: `${path}/build`,
        body: JSON.stringify(body()),
        status: 200,
        headers: { 'idempotency-key': 'key' },
      },
    ])
  })

  it('issues keys that belong together', () => {
    const fresh = Sandbox.issueKeys('1234567890')
    const certificate = new X509Certificate(fresh.certificate)
    expect(
      certificate.checkPrivateKey(require('node:crypto').createPrivateKey(fresh.privateKey)),
    ).toBe(true)
    expect(certificate.serialNumber.toUpperCase()).toBe(fresh.serial)
    expect(fresh.serial).toMatch(/^[0-9A-F]{40}$/)
    expect(fresh.platform.publicKeyId).toMatch(/^PUB_KEY_ID_\d+$/)
    expect([fresh.apiv3Key.length, fresh.mchid]).toEqual([32, '1234567890'])
    expect(
      new Set(
        [fresh.certificate, fresh.platform.certificate].map(
          (text) => new X509Certificate(text).fingerprint256,
        ),
      ).size,
    ).toBe(2)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
  })

  it("keeps the platform's private keys to itself", () => {
    expect(Object.keys(sandbox.credentials.platform).sort()).toEqual([
      'certificate',
      'publicKey',
      'publicKeyId',
      'serial',
    ])
  })

  it('says when its port is taken, or is none', async () => {
    expect((await rejected(Sandbox.start({ keys, port: sandbox.port }))).message).toBe(
      `port ${sandbox.port} is in use: take another, or leave \`port\` out for any free one`,
    )
    expect(thrown(() => Sandbox.startSync({ keys, port: sandbox.port })).code).toBe('EADDRINUSE')
    expect((await rejected(Sandbox.start({ port: 70000 }))).code).toBe('INVALID_OPTION')
    expect((await rejected(Sandbox.start(misuse({ prot: 1 })))).code).toBe('UNKNOWN_OPTION')
  })

  it('starts without blocking, too', async () => {
    const other = await Sandbox.start({ keys })
    expect((await ask({}, other)).status).toBe(200)
    await other.close()
  })
})

describe('rotate', () => {
  it('signs with the new certificate, or the one before where it is asked for, and lists both', async () => {
    const own = sandboxed({ keys: { ...keys, platform: { ...keys.platform } } })
    const { serial, certificate } = own.rotate()
    expect(own.credentials.platform).toMatchObject({ serial, certificate })
    expect(Object.keys(own.credentials.platform)).toEqual([
      'publicKeyId',
      'publicKey',
      'serial',
      'certificate',
    ])
    const { data, headers } = await ask({}, own)
    expect([headers.get('wechatpay-serial'), data.data.map(({ serial_no }) => serial_no)]).toEqual([
      serial,
      [serial, keys.platform.serial],
    ])
    expect(
      (await ask({ headers: { 'Wechatpay-Serial': keys.platform.serial } }, own)).headers.get(
        'wechatpay-serial',
      ),
    ).toBe(keys.platform.serial)
    const instance = Builder.factory({
      ...own.config,
      certs: { [keys.platform.serial]: keys.platform.certificate },
    })
    const sealed = {
      json: {
        echo_message: 'x',
        encrypted_echo_message: Rsa.encrypt('张三', keys.platform.certificate),
      },
      headers: { 'Wechatpay-Serial': keys.platform.serial },
    }
    // What was encrypted before opens, too.
    expect((await instance.chain('v3/security/echo').postAsync(sealed)).status).toBe(200)
    expect(thrown(() => own.rotate(misuse({ day: 1 }))).code).toBe('UNKNOWN_OPTION')
  })
})
