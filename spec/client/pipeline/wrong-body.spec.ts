import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { Builder, MockHandler } from '../../../lib'
import { lenient, type Lenient, type LenientInstance } from '../../fixtures/lenient'
import { rawServer, type RawServer } from '../../fixtures/raw-server'
import { bothForms, keys, rejected } from '../../fixtures/sandbox'
import { Readable } from 'node:stream'

const refusal =
  '<xml><return_code><![CDATA[FAIL]]></return_code><return_msg><![CDATA[No Bill Exist]]></return_msg></xml>'

/** Answers by the query: `status`, `body` in base64, and whether it is signed. */
function answer(head: string, signed: (body: string, status?: string, more?: string) => string) {
  const query = new URL(head.split(' ')[1]!, 'http://x').searchParams
  const body = Buffer.from(query.get('body') ?? '', 'base64').toString()
  const status = `${query.get('status')} x`
  if (query.has('signed')) return signed(body, status, 'Location: /elsewhere\r\n')
  const short = query.has('short') ? 5 : 0
  return `HTTP/1.1 ${status}\r\nLocation: /elsewhere\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(body) + short}\r\n\r\n${body}`
}

let server: RawServer
let instance: LenientInstance
beforeAll(async () => {
  server = await rawServer(answer)
  const { mchid, serial, privateKey, secret, platform } = keys
  instance = lenient(
    Builder.factory({
      mchid,
      serial,
      privateKey,
      secret,
      certs: { [platform.publicKeyId]: platform.publicKey },
      base_uri: server.origin,
      blocking: 'allow',
      retry: { attempts: 1 },
    }),
  )
})
afterAll(() => instance.getDriver().close())

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-wrong-'))
const path = join(folder, 'file')
beforeEach(() => writeFileSync(path, 'old'))
afterEach(() => expect(readdirSync(folder)).toEqual(['file']))

/** A node that is answered so, and how it is called. */
const asked = (
  name: string,
  status: number,
  body: string,
  more = '',
): [Lenient, 'get' | 'post', object] => [
  instance.chain(
    `${name}?status=${status}&body=${encodeURIComponent(Buffer.from(body).toString('base64'))}${more}`,
  ),
  name.startsWith('v2/') ? 'post' : 'get',
  name.startsWith('v2/') ? { xml: { mch_id: keys.mchid } } : {},
]

const json = '{"code":"NO_STATEMENT_EXIST","message":"no"}'

/** What is handed out, although it is not the body that was asked for. */
const refused: [string, number, string, string][] = [
  ['v3/pay/orders', 404, json, ''],
  ['v3/pay/orders', 500, json, '&signed=1'],
  ['v3/pay/orders', 302, 'moved', ''],
  ['v3/pay/orders', 304, '', ''],
  ['v3/billdownload/file', 404, json, ''],
  ['v3/billdownload/file', 302, 'moved', ''],
  ['v3/statements', 206, 'a piece', ''],
  ['v3/merchant-service/images/x', 204, '', ''],
  ['v2/pay/downloadbill', 503, refusal, ''],
  ['v2/pay/orderquery', 403, refusal, ''],
]

/** What is thrown. */
const thrownAway: [string, number, string, string, string][] = [
  ['v3/billdownload/file', 204, '', '', 'BAD_STATUS'],
  ['v3/billdownload/file', 202, 'later', '', 'BAD_STATUS'],
  ['v3/billdownload/file', 206, 'a piece', '', 'BAD_STATUS'],
  ['v3/billdownload/file', 226, 'a change', '', 'BAD_STATUS'],
  ['v3/billdownload/file', 200, 'cut', '&short=1', 'BODY_TRUNCATED'],
  ['v3/pay/orders', 200, '{}', '', 'SIGNATURE_HEADERS_MISSING'],
  ['v2/pay/downloadbill', 200, refusal, '', 'FAIL'],
  ['v2/pay/downloadbill', 200, `\ufeff${refusal}`, '', 'FAIL'],
  ['v2/pay/downloadbill', 200, `${refusal}${' '.repeat(6_000)}`, '', 'FAIL'],
  ['v2/pay/downloadbill', 200, refusal.slice(0, 40), '', 'V2_UNVERIFIED'],
  ['v2/pay/downloadbill', 200, '<html>busy</html>', '', 'V2_UNVERIFIED'],
  ['v2/pay/downloadfundflow', 200, '{"errcode":40001,"errmsg":"no"}', '', 'FAIL'],
  ['v2/pay/downloadfundflow', 200, '{"busy":true}', '', 'V2_UNVERIFIED'],
  ['v2/pay/downloadbill', 206, '`a,`b', '', 'BAD_STATUS'],
  ['v2/v3/billdownload/file', 200, refusal, '', 'FAIL'],
  ['v2/mmpaymkttransfers/gethbinfo', 200, refusal.slice(0, 40), '', 'V2_UNVERIFIED'],
]

describe.each(bothForms)('the file of a sink, %s,', (_, call) => {
  it.each(refused)(
    'is not overwritten by what `http_errors: false` hands out of %s: %i %s',
    async (name, status, body, more) => {
      const [node, verb, options] = asked(name, status, body, more)
      const response = await call(node, verb, { ...options, sink: path, http_errors: false })
      expect([response.status, String(response.getBody()), readFileSync(path, 'utf8')]).toEqual([
        status,
        body,
        'old',
      ])
    },
  )

  it.each(thrownAway)(
    'is not overwritten by what is none of %s: %i %s',
    async (name, status, body, more, code) => {
      const [node, verb, options] = asked(name, status, body, more)
      const error = await rejected(call(node, verb, { ...options, sink: path }))
      expect([error.code, readFileSync(path, 'utf8')]).toEqual([code, 'old'])
      if (more === '') expect(String(error.response!.getBody())).toBe(body)
    },
  )

  it.each([
    ['v3/billdownload/file', 200, 'new', '', {}],
    ['v3/billdownload/file', 206, 'new', '', { headers: { Range: 'bytes=0-2' } }],
    ['v3/pay/orders', 200, 'new', '&signed=1', {}],
    ['v2/pay/downloadbill', 200, '`new', '', {}],
    ['v2/pay/downloadbill', 200, '\ufeff`new', '', {}],
  ])('is the body that was asked for of %s: %i %s', async (name, status, body, more, own) => {
    const [node, verb, options] = asked(name, status, body, more)
    await call(node, verb, { ...options, ...own, sink: path })
    expect(readFileSync(path, 'utf8')).toBe(body)
  })

  it('is not overwritten by what a test double refuses', async () => {
    const handler = new MockHandler([{ status: 404, body: json }])
    const { mchid, serial, privateKey, platform } = keys
    const double = Builder.factory({
      mchid,
      serial,
      privateKey,
      certs: { [platform.publicKeyId]: platform.publicKey },
      handler,
    })
    await call(double.v3.billdownload.file, 'get', { sink: path, http_errors: false })
    expect(readFileSync(path, 'utf8')).toBe('old')
  })
})

describe('the stream of a sink', () => {
  it.each(refused)(
    'is not given what `http_errors: false` hands out of %s: %i %s',
    async (name, status, body, more) => {
      const [node, verb, options] = asked(name, status, body, more)
      const sink = new PassThrough()
      const response = await node[`${verb}Async`]({ ...options, sink, http_errors: false })
      expect([response.status, String(response.getBody()), sink.writableEnded]).toEqual([
        status,
        body,
        false,
      ])
      expect(sink.read()).toBeNull()
    },
  )

  it.each(thrownAway.filter(([, , , more]) => more === ''))(
    'is not given what is none of %s: %i %s',
    async (name, status, body, _, code) => {
      const [node, verb, options] = asked(name, status, body)
      const sink = new PassThrough()
      const error = await rejected(node[`${verb}Async`]({ ...options, sink }))
      expect([error.code, sink.read(), sink.writableEnded]).toEqual([code, null, false])
    },
  )
})

describe('`stream: true`', () => {
  it.each(refused)(
    'hands out no stream of what was not asked for: %s, %i %s',
    async (name, status, body, more) => {
      const [node, verb, options] = asked(name, status, body, more)
      const response = await node[`${verb}Async`]({ ...options, stream: true, http_errors: false })
      expect([
        response.status,
        String(response.getBody()),
        response.getBody().detach(),
        response.data instanceof Readable,
      ]).toEqual([status, body, undefined, false])
    },
  )

  it.each(thrownAway.filter(([, , , more]) => more === ''))(
    'throws what is none of %s: %i %s',
    async (name, status, body, _, code) => {
      const [node, verb, options] = asked(name, status, body)
      expect((await rejected(node[`${verb}Async`]({ ...options, stream: true }))).code).toBe(code)
    },
  )

  it.each([
    ['v2/pay/downloadbill', '`a,`b', ''],
    ['v3/pay/orders', '{}', '&signed=1'],
    ['v3/statements', 'a,b', ''],
  ])('is the data of the response, of API v2 too: %s', async (name, body, more) => {
    const [node, verb, options] = asked(name, 200, body, more)
    const { data } = await node[`${verb}Async`]({ ...options, stream: true })
    expect(String(await buffer(data as NodeJS.ReadableStream))).toBe(body)
  })
})
