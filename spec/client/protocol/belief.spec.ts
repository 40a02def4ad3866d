import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { Builder, type BuilderConfig, type WeChatPayException } from '../../../lib'
import { downloadBill, downloadBillSync } from '../../../lib/bills'
import { downloadCertificates } from '../../../lib/certificates'
import { standingOf } from '../../../lib/client/protocol/protocol'
import { examine } from '../../../lib/doctor'
import { grant as grantAll } from '../../../lib/partnerships'
import { lenient, type LenientInstance } from '../../fixtures/lenient'
import { rawServer, type RawServer } from '../../fixtures/raw-server'
import { bothForms, keys } from '../../fixtures/sandbox'
import { rejected } from '../../fixtures/thrown'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-belief-'))
const { publicKeyId, publicKey } = keys.platform
const { platform: _p, certificate: _c, ...own } = keys
const configOf = ({ origin }: RawServer, more: Partial<BuilderConfig> = {}) =>
  ({
    ...own,
    certs: { [publicKeyId]: publicKey },
    base_uri: origin,
    blocking: 'allow',
    retry: { attempts: 1 },
    ...more,
  }) as BuilderConfig & { apiv3Key: string }
const instances: LenientInstance[] = []
const instanceOf = (server: RawServer, more?: Partial<BuilderConfig>): LenientInstance => {
  const instance = lenient(Builder.factory(configOf(server, more)))
  instances.push(instance)
  return instance
}

afterAll(() => {
  for (const instance of instances) instance.getDriver().close()
})

/** What each status has to become where nothing in the answer is signed. */
function fateOf(status: number, silent: boolean): string {
  if (status === 101 || status < 100 || status >= 600) return 'BAD_STATUS true'
  if (status < 200) return 'CONNECTION_RESET true' // HTTP's interim answers, behind which another has to come
  if (status < 300) return 'SIGNATURE_HEADERS_MISSING true'
  if (silent) return `answers ${status}`
  if (status < 400) return 'REDIRECT false'
  return `HTTP_${status} ${status >= 500}`
}

const told = (promise: PromiseLike<{ status: number }>): PromiseLike<string> =>
  promise.then(
    ({ status }) => `answers ${status}`,
    (error: WeChatPayException) => `${error.code} ${error.mayHaveTakenEffect}`,
  )

const all = Array.from({ length: 1000 }, (_, status) => status)
const some = [
  0, 7, 99, 101, 200, 204, 226, 299, 300, 302, 304, 399, 404, 499, 500, 599, 600, 701, 999,
]
const path = (status: number): string => `/v3/status/${String(status).padStart(3, '0')}`

let server: RawServer
/** Answers with the status that its path names, a success to whoever believes it. */
beforeAll(async () => {
  server = await rawServer((head) => {
    const status = /status\/(\d{3})/.exec(head)![1]!
    const body = '{"trade_state":"SUCCESS"}'
    return `HTTP/1.1 ${status} x\r\n${/^(1|204|304)/.test(status) ? '' : `Content-Length: ${body.length}\r\n`}Connection: close\r\n\r\n${/^(1|204|304)/.test(status) ? '' : body}`
  })
})

describe('standingOf', () => {
  it('knows four fates and no fifth', () => {
    const counts = new Map<string, number>()
    for (const status of [...all, -1, 1000, NaN])
      counts.set(standingOf(status), (counts.get(standingOf(status)) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      verified: 100,
      redirect: 100,
      refusal: 200,
      broken: 603,
    })
  })
})

describe.each(bothForms)('an unsigned answer, %s', (_, call) => {
  it.each([
    ['as it is', true],
    ['with http_errors: false', false],
  ])(
    'is never believed by its status, from 000 to 999, %s',
    async (_how, errors) => {
      const instance = instanceOf(server)
      const fates = []
      for (const status of all)
        fates.push(
          await told(
            call(instance.chain(path(status)), 'post', { json: { a: 1 }, http_errors: errors }),
          ),
        )
      expect(fates).toEqual(all.map((status) => fateOf(status, !errors)))
    },
    60_000,
  )

  it('is never believed by its status in API v2', async () => {
    const instance = instanceOf(server)
    for (const status of some) {
      const fate = await told(
        call(instance.chain(`v2${path(status).slice(3)}`), 'post', { xml: { mch_id: keys.mchid } }),
      )
      expect(fate).toBe(fateOf(status, false).replace('SIGNATURE_HEADERS_MISSING', 'V2_UNVERIFIED'))
    }
  })

  it('never reaches a file', async () => {
    const instance = instanceOf(server)
    for (const status of some.filter((status) => status !== 204)) {
      const sink = join(folder, `sink-${status}`)
      expect(await told(call(instance.chain(path(status)), 'get', { sink }))).toBe(
        fateOf(status, false),
      )
      expect(existsSync(sink)).toBe(false)
    }
  })

  it('is no less refused where the driver has been looked at, and the verifier and the thrower of statuses are ejected', async () => {
    const instance = instanceOf(server)
    const axios = instance.getDriver().select('v3')
    for (const status of some)
      expect(await told(call(instance.chain(path(status)), 'post'))).toBe(fateOf(status, false))
    axios.interceptors.response.eject(0)
    axios.interceptors.response.eject(1)
    for (const status of [0, 99, 101, 600, 999])
      expect(await told(call(instance.chain(path(status)), 'post'))).toBe('BAD_STATUS true')
  })

  it('of a test double is no less refused', async () => {
    const instance = instanceOf(server, {
      handler: ({ target }) => ({
        status: Number(target.slice(-3)),
        body: { trade_state: 'SUCCESS' },
      }),
    })
    for (const status of some.filter((one) => one >= 100))
      expect(await told(call(instance.chain(path(status)), 'post'))).toBe(fateOf(status, false))
  })
})

describe.each(bothForms)('an answer that changes the protocol, %s', (_, call) => {
  it.each(['101 Switching Protocols', '000 x', '600 x', '101'])(
    '%s is told at once, and not waited for without a timeout',
    async (line) => {
      const switching = await rawServer(
        (head) =>
          `HTTP/1.1 ${/line: (.*)/i.exec(head)![1]!}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n{"trade_state":"SUCCESS"}`,
      )
      const instance = instanceOf(switching, {
        timeout: 0,
        read_timeout: 0,
        headers: { Line: line },
      })
      expect(await told(call(instance.chain('v3/x'), 'post', { json: {} }))).toBe('BAD_STATUS true')
      expect(await told(call(instance.chain('v3/x'), 'post', { json: {} }))).toBe('BAD_STATUS true')
      expect(await switching.heads()).toHaveLength(2)
    },
  )
})

describe('an unsigned answer', () => {
  it('to a request that was made by hand is never believed by its status', async () => {
    for (const more of [{}, { allow_redirects: true }]) {
      const axios = instanceOf(server, more).getDriver().select('v3')
      for (const status of some)
        expect(await told(axios.post(path(status), { a: 1 }))).toBe(fateOf(status, false))
    }
  })

  it('is never handed out as a stream or poured into one', async () => {
    const instance = instanceOf(server)
    for (const status of some) {
      expect(await told(instance.chain(path(status)).getAsync({ stream: true }))).toBe(
        fateOf(status, false),
      )
      const pieces: Buffer[] = []
      const sink = new Writable({
        write(piece: Buffer, _encoding, done) {
          pieces.push(piece)
          done()
        },
      })
      expect(await told(instance.chain(path(status)).getAsync({ sink }))).toBe(
        fateOf(status, false),
      )
      expect(pieces).toEqual([])
    }
  })

  it('grants no row of a bulk run, whatever its status', async () => {
    const servers = await Promise.all([
      rawServer(
        () =>
          'HTTP/1.1 000 x\r\nConnection: close\r\nContent-Length: 23\r\n\r\n{"state":"ESTABLISHED"}',
      ),
      rawServer(() => 'HTTP/1.1 101 x\r\nConnection: close\r\n\r\n{"state":"ESTABLISHED"}'),
      rawServer(
        () =>
          'HTTP/1.1 600 x\r\nConnection: close\r\nContent-Length: 23\r\n\r\n{"state":"ESTABLISHED"}',
      ),
    ])
    for (const one of servers) {
      const rows = [
        {
          partner: { type: 'APPID' as const, appid: 'wx1234567890123456' },
          authorized_data: { business_type: 'FAVOR_STOCK' as const, stock_id: '2433405' },
        },
      ]
      for await (const { state, final, code } of grantAll(
        instanceOf(one, { http_errors: false }),
        rows,
      )) {
        expect([state, final, code]).toEqual(['unknown', false, 'BAD_STATUS'])
      }
    }
  })

  it('gives no certificates, and the doctor does not call it good', async () => {
    const broken = await rawServer(
      () => 'HTTP/1.1 000 x\r\nConnection: close\r\nContent-Length: 11\r\n\r\n{"data":[]}',
    )
    const config = configOf(broken)
    expect((await rejected(downloadCertificates({ ...config, http_errors: false }))).code).toBe(
      'BAD_STATUS',
    )
    const findings = await examine(config)
    expect(findings.find(({ what }) => what === 'signature')).toBeUndefined()
    expect(findings.find(({ what }) => what === 'platform')).toMatchObject({
      state: 'bad',
      says: expect.stringContaining('BAD_STATUS') as string,
    })
  })
})

describe.each([
  [
    'promised',
    (instance: LenientInstance, sink: string) =>
      downloadBill(instance, 'v3/bill/tradebill', { query: { bill_date: '2026-11-23' }, sink }),
  ],
  [
    'blocking',
    (instance: LenientInstance, sink: string) =>
      Promise.resolve().then(() =>
        downloadBillSync(instance, 'v3/bill/tradebill', {
          query: { bill_date: '2026-11-23' },
          sink,
        }),
      ),
  ],
] as const)('a forged download_url, %s', (form, download) => {
  it.each([
    ['101 x', 'BAD_STATUS'],
    ['000 x', 'BAD_STATUS'],
    ['302 Found', 'REDIRECT'],
    ['404 Not Found', 'HTTP_404'],
    ['200 OK', 'SIGNATURE_HEADERS_MISSING'],
  ])(
    'in an unsigned answer %s is not followed, even with http_errors: false in the configuration',
    async (status, code) => {
      const trap = await rawServer(
        () => 'HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 0\r\n\r\n',
      )
      const liar = await rawServer((head) => {
        const [, line, port] = /status-(.*?)-(\d+)/.exec(
          decodeURIComponent(head.split('\r\n').find((text) => text.startsWith('X-Lie'))!),
        )!
        const body = JSON.stringify({
          download_url: `http://127.0.0.1:${port}/v3/billdownload/file?token=x`,
          hash_type: 'SHA1',
          hash_value: 'da39a3ee5e6b4b0d3255bfef95601890afd80709',
        })
        return `HTTP/1.1 ${line}\r\nConnection: close\r\n${line!.startsWith('1') ? '' : `Content-Length: ${body.length}\r\n`}\r\n${body}`
      })
      const instance = instanceOf(liar, {
        http_errors: false,
        headers: { 'X-Lie': encodeURIComponent(`status-${status}-${new URL(trap.origin).port}`) },
      })
      const sink = join(folder, `bill-${form}-${code}`)
      expect((await rejected(download(instance, sink))).code).toBe(code)
      expect(await trap.heads()).toEqual([])
      expect(existsSync(sink)).toBe(false)
    },
  )
})
