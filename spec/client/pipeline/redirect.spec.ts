import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, RequestException, type BuilderConfig } from '../../../lib'
import { downloadBill, downloadBillSync } from '../../../lib/bills'
import { grant as grantAll } from '../../../lib/partnerships'
import { lenient, type LenientInstance } from '../../fixtures/lenient'
import { rawServer, type RawServer } from '../../fixtures/raw-server'
import { bothForms, keys } from '../../fixtures/sandbox'
import { rejected } from '../../fixtures/thrown'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-redirect-'))
const {
  platform: { publicKeyId, publicKey },
  mchid,
  serial,
  privateKey,
  secret,
} = keys
const instances: LenientInstance[] = []
let server: RawServer

/**
 * `/…to/STATUS/PATH`, the path in hex, leads there; a path with `signed` in it answers signed,
 * every other one unsigned.
 */
beforeAll(async () => {
  server = await rawServer((head, signed) => {
    const [, method, target] = /^(\w+) (\S+)/.exec(head) as unknown as [string, string, string]
    const [, status, place] = /to\/(\d{3})\/([0-9a-f]+)/.exec(target) ?? []
    if (status !== undefined)
      return `HTTP/1.1 ${status} x\r\nLocation: ${Buffer.from(place!, 'hex').toString()}\r\nConnection: close\r\nContent-Length: 26\r\n\r\n{"trade_state":"REDIRECT"}`
    const body = `{"trade_state":"SUCCESS","method":"${method}"}`
    if (target.includes('signed')) return signed(body)
    if (target.includes('gone'))
      return 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}'
    return `HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
  })
})

const instanceOf = (more: Partial<BuilderConfig> = {}): LenientInstance => {
  const instance = lenient(
    Builder.factory({
      mchid,
      serial,
      privateKey,
      secret,
      certs: { [publicKeyId]: publicKey },
      base_uri: server.origin,
      blocking: 'allow',
      retry: { attempts: 1 },
      allow_redirects: true,
      ...more,
    }),
  )
  instances.push(instance)
  return instance
}

afterAll(() => {
  for (const instance of instances) instance.getDriver().close()
})

// Capitals would be lowered in a chain.
const hex = (place: string): string => Buffer.from(place).toString('hex')
const to = (status: number, place: string): string => `v3/to/${status}/${hex(place)}`

/** Endpoints that answer unsigned by design. */
const unsigned = [
  '/v3/billdownload/file',
  '/v3/statements',
  '/v3/merchant-service/images/x',
  '/v3/global/statements',
  '/v3/transferdownload/signfile',
]

describe.each(bothForms)('a redirect, %s', (form, call) => {
  it.each(unsigned)('to %s does not make an unsigned answer believed', async (place) => {
    for (const [instance, change] of [
      [instanceOf(), false],
      [instanceOf(), true],
    ] as const) {
      if (change) instance.getDriver().select('v3')
      for (const [verb, status] of [
        ['get', 302],
        ['post', 303],
        ['post', 307],
      ] as const) {
        const error = await rejected(call(instance.chain(to(status, place)), verb))
        expect([error.code, error.mayHaveTakenEffect]).toEqual(['SIGNATURE_HEADERS_MISSING', true])
      }
    }
  })

  it('to an unsigned endpoint pours nothing into a sink', async () => {
    const sink = join(folder, `sink-${form}`)
    expect(
      (await rejected(call(instanceOf().chain(to(302, unsigned[0]!)), 'get', { sink }))).code,
    ).toBe('SIGNATURE_HEADERS_MISSING')
    expect(existsSync(sink)).toBe(false)
  })

  it('to an unsigned endpoint of API v2 does not make an unsigned answer believed', async () => {
    for (const place of ['/risk/getpublickey', '/pay/downloadbill']) {
      const error = await rejected(
        call(instanceOf().chain(`v2/to/307/${hex(place)}`), 'post', { xml: { mch_id: mchid } }),
      )
      expect([error.code, error.mayHaveTakenEffect]).toEqual(['V2_UNVERIFIED', true])
    }
  })

  it('changed on its way by an interceptor is believed no more for where it led', async () => {
    const instance = instanceOf()
    instance
      .getDriver()
      .select('v3')
      .interceptors.request.use((config) => ({ ...config, params: { more: '1' } }))
    expect((await rejected(call(instance.chain(to(302, unsigned[0]!)), 'get'))).code).toBe(
      'SIGNATURE_HEADERS_MISSING',
    )
  })

  it('to an endpoint that signs is followed, and its answer verified', async () => {
    const { data } = await call(instanceOf().chain(to(302, '/v3/signed')), 'get')
    expect(data).toEqual({ trade_state: 'SUCCESS', method: 'GET' })
  })

  it('from an endpoint that answers unsigned stays within what was asked for', async () => {
    const redirected = await rawServer((head) => {
      const body = 'bytes of the bill'
      return head.includes('moved')
        ? `HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
        : 'HTTP/1.1 302 Found\r\nLocation: /v3/moved\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
    })
    const sink = join(folder, `bill-${form}`)
    const checksum = {
      type: 'SHA1',
      value: createHash('sha1').update('bytes of the bill').digest('hex'),
    }
    const node = instanceOf({ base_uri: redirected.origin }).chain('v3/billdownload/file')
    await call(node, 'get', { sink, checksum })
    expect(readFileSync(sink, 'utf8')).toBe('bytes of the bill')
    const other = join(folder, `other-${form}`)
    expect(
      (
        await rejected(
          call(node, 'get', { sink: other, checksum: { ...checksum, value: 'ab'.repeat(20) } }),
        )
      ).code,
    ).toBe('HASH_MISMATCH')
    expect(existsSync(other)).toBe(false)
  })

  it('never leaves the host, whatever its spelling', async () => {
    const trap = await rawServer(
      () => 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    )
    const { host, port } = new URL(trap.origin)
    for (const place of [
      `${trap.origin}/x`,
      `//${host}/x`,
      `http://127.0.0.1@${host}/x`,
      `\\\\${host}\\x`,
      `http://[::1]:${port}/`,
      `https://${new URL(server.origin).host}/x`,
      'ftp://127.0.0.1/',
    ]) {
      const error = await rejected(call(instanceOf().chain(to(307, place)), 'post', { json: {} }))
      expect([place, error.code, error.mayHaveTakenEffect]).toEqual([place, 'REDIRECT', false])
    }
    expect(await trap.heads()).toEqual([])
  })

  it.each([301, 302, 303])(
    '%s that sends a POST on as a GET leaves it open what the POST has done',
    async (status) => {
      const error = await rejected(
        call(instanceOf().chain(to(status, '/v3/gone')), 'post', { json: {} }),
      )
      expect([error.code, error.mayHaveTakenEffect]).toEqual(['HTTP_404', true])
      const once = instanceOf({ allow_redirects: { max: 1 } })
      const round = await rejected(
        call(once.chain(to(status, `/v3/to/307/${hex('/v3/signed')}`)), 'post', { json: {} }),
      )
      expect([round.code, round.mayHaveTakenEffect]).toEqual(['REDIRECT', true])
    },
  )

  it('that repeats a POST as it is leaves it to its last answer', async () => {
    const error = await rejected(
      call(instanceOf().chain(to(307, '/v3/gone')), 'post', { json: {} }),
    )
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['HTTP_404', false])
  })

  it('with http_errors: false is followed all the same where that is allowed, and else handed out', async () => {
    expect(
      (await rejected(call(instanceOf({ http_errors: false }).chain(to(302, unsigned[1]!)), 'get')))
        .code,
    ).toBe('SIGNATURE_HEADERS_MISSING')
    expect(
      (
        await call(
          instanceOf({ http_errors: false, allow_redirects: false }).chain(to(302, '/v3/signed')),
          'get',
        )
      ).status,
    ).toBe(302)
  })

  it('that says more than once where to is not followed', async () => {
    const two = await rawServer(
      () =>
        'HTTP/1.1 302 Found\r\nLocation: /v3/a\r\nLocation: /v3/b\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
    )
    const error = await rejected(call(instanceOf({ base_uri: two.origin }).chain('v3/x'), 'get'))
    expect(error).toBeInstanceOf(RequestException)
    expect([error.code, error.message]).toEqual([
      'REDIRECT',
      expect.stringContaining('more than once'),
    ])
  })

  it.each([{ max: 'x' }, { max: -1 }, { max: Infinity }, { most: 3 }, []])(
    'is not followed for ever: allow_redirects %j is refused',
    async (allow_redirects) => {
      expect(
        (
          await rejected(
            call(instanceOf({ allow_redirects: true }).chain('v3/signed'), 'get', {
              allow_redirects,
            }),
          )
        ).code,
      ).toBe('INVALID_OPTION')
    },
  )
})

describe('a redirect', () => {
  it('of a request that was made by hand is refused, whatever the configuration allows', async () => {
    const axios = instanceOf().getDriver().select('v3')
    for (const place of [...unsigned, '/v3/signed']) {
      const error = await rejected(axios.post(`/${to(302, place)}`, { a: 1 }))
      expect([error.code, error.status, error.mayHaveTakenEffect]).toEqual(['REDIRECT', 302, false])
    }
  })

  it('to something else that is signed grants no row of a bulk run', async () => {
    const other = await rawServer((head, signed) =>
      head.startsWith('POST')
        ? 'HTTP/1.1 303 See Other\r\nLocation: /v3/else\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
        : signed('{}'),
    )
    const rows = [
      {
        partner: { type: 'APPID' as const, appid: 'wx1234567890123456' },
        authorized_data: { business_type: 'FAVOR_STOCK' as const, stock_id: '2433405' },
      },
    ]
    for await (const { state, code } of grantAll(instanceOf({ base_uri: other.origin }), rows))
      expect([state, code]).toEqual(['failed', 'REDIRECT'])
    expect((await other.heads()).map((head) => head.split(' ')[0])).toEqual(['POST'])
  })

  it.each([
    ['promised', downloadBill],
    ['blocking', downloadBillSync],
  ] as const)(
    'in place of the answer that tells where a bill is tells nothing, %s',
    async (form, download) => {
      const liar = await rawServer((head) => {
        const body =
          '{"download_url":"http://127.0.0.1:1/v3/billdownload/file","hash_type":"SHA1","hash_value":"aa"}'
        return head.includes('tradebill')
          ? 'HTTP/1.1 302 Found\r\nLocation: /v3/statements\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
          : `HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: ${body.length}\r\n\r\n${body}`
      })
      const instance = instanceOf({ base_uri: liar.origin }) as never
      const sink = join(folder, `led-${form}`)
      const error = await rejected(
        Promise.resolve().then(() => download(instance, 'v3/bill/tradebill', { query: {}, sink })),
      )
      expect(error.code).toBe('SIGNATURE_HEADERS_MISSING')
    },
  )
})
