import type { WeChatPayException } from '../../lib'
import { createHash } from 'node:crypto'
import { partnershipCodes } from '../../lib/client/errors/codes/partnerships'
import { bothForms, grant, instanceOf, keys, rejected, sandboxed } from '../fixtures/sandbox'
import type { LenientInstance } from '../fixtures/lenient'
import { misuse } from '../fixtures/misuse'

/** Stocks have to be made, and one merchant owns none of them. */
const sandbox = sandboxed({ strictStocks: true })
const slow = sandboxed({ rate: 0.01 })
const owner = instanceOf(sandbox)
const shop = sandbox.merchant({ mchid: '1900000300', role: 'merchant' })
const clientOf = (more: object): LenientInstance => {
  const { mchid, serial, privateKey, platform } = shop
  const certs = { [platform.publicKeyId]: platform.publicKey }
  return instanceOf(sandbox, { mchid, serial, privateKey, certs, ...more })
}
const stranger = clientOf({})
const [wrongKey, wrongSerial] = [
  instanceOf(sandbox, { privateKey: shop.privateKey }),
  instanceOf(sandbox, { serial: shop.serial }),
]

/**
 * Made anew before each spec: running, paused, over, another's, and one that only `wxbound` is
 * bound to.
 */
beforeEach(() => {
  for (const [stock_id, more] of Object.entries({
    1: {},
    2: { state: 'paused' },
    3: { available_end_time: '2020-01-01T00:00:00+08:00' },
    4: { mchid: shop.mchid },
    5: { partners: ['wxbound'] },
    7: {},
    6: { mchid: shop.mchid, business_type: 'BUSIFAVOR_STOCK' },
  }))
    sandbox.stock(misuse({ stock_id, ...more }))
  slow.reset()
})

const of = (stock_id: string, partner: object = { type: 'APPID', appid: 'wx1' }) => {
  const { headers } = grant()
  const authorized_data = { business_type: 'FAVOR_STOCK', stock_id }
  return { json: { partner, authorized_data }, headers }
}
const merchant = { type: 'MERCHANT', merchant_id: '1800000001' }
const listOf = (stock_id: string) => ({
  query: { authorized_data: { business_type: 'FAVOR_STOCK', stock_id } },
})
const withKey = (options: object, key: string) => ({
  ...options,
  headers: { 'Idempotency-Key': key },
})
const endless = { ...of('1'), headers: { 'Idempotency-Key': 'no blank, please' } }

type Asked = readonly [client: LenientInstance, path: string, verb: 'get' | 'post', options: object]
const build = (options: object, client = owner): Asked => [client, buildPath, 'post', options]
const end = (options: object, client = owner): Asked => [client, endPath, 'post', options]
const list = (options: object, client = owner): Asked => [client, listPath, 'get', options]
const stock = (id: string, creator: string, client = owner): Asked => [
  client,
  `v3/marketing/favor/stocks/${id}`,
  'get',
  { query: { stock_creator_mchid: creator } },
]
const withoutClient = ([, ...rest]: Asked) => rest
const listPath = 'v3/marketing/partnerships'
const [buildPath, endPath] = [`${listPath}/build`, `${listPath}/terminate`]
const others = { sandbox: slow, client: instanceOf(slow) }
const { mchid } = keys

const callOf = (error: WeChatPayException): string => {
  const { method, url } = error.getRequest()!
  return partnershipCodes.callOf(method, new URL(url).pathname.slice(1)) ?? ''
}

/** What the sandbox itself refuses: nothing of these answers is given by the spec. */
const refused: readonly (readonly [
  name: string,
  asked: () => Asked,
  status: number,
  code: string,
  number?: number,
])[] = [
  ['build: a key of other letters', () => build(endless), 400, 'PARAM_ERROR'],
  ['build: a stock that nobody made', () => build(of('9')), 404, 'RESOURCE_NOT_EXISTS'],
  ['build: a stock of another kind', () => build(of('6')), 404, 'RESOURCE_NOT_EXISTS'],
  ['build: a paused stock', () => build(of('2')), 400, 'INVALID_REQUEST', 272757265],
  ['build: a stock that is over', () => build(of('3')), 400, 'INVALID_REQUEST', 272757274],
  ['build: an appid', () => build(of('5')), 400, 'APPID_MCHID_NOT_MATCH', 272753677],
  ['build: a merchant number', () => build(of('5', merchant)), 400, 'MCH_NOT_EXISTS', 269546538],
  ['build: a stock of another owner', () => build(of('4')), 403, 'NO_AUTH'],
  ['build: a caller who owns nothing', () => build(of('1'), stranger), 403, 'NO_AUTH'],
  [
    'build: another key of the merchant',
    () => build(of('1'), wrongKey),
    401,
    'SIGN_ERROR',
    269546525,
  ],
  ['build: another serial', () => build(of('1'), wrongSerial), 401, 'SIGN_ERROR', 269546507],
  ['terminate: what was never built', () => end(of('7')), 400, 'INVALID_REQUEST'],
  ['terminate: a key of other letters', () => end(endless), 400, 'PARAM_ERROR'],
  ['terminate: a stock of another owner', () => end(of('4')), 403, 'NO_AUTH'],
  ['terminate: another key', () => end(of('1'), wrongKey), 401, 'SIGN_ERROR', 269546525],
  ['list: nothing stands', () => list(listOf('7')), 400, 'INVALID_REQUEST'],
  ['list: a stock that nobody made', () => list(listOf('9')), 404, 'RESOURCE_NOT_EXISTS'],
  ['list: a stock of another owner', () => list(listOf('4')), 403, 'NO_AUTH'],
  ['list: without authorized_data', () => list({ query: {} }), 400, 'PARAM_ERROR'],
  ['list: another key', () => list(listOf('1'), wrongKey), 401, 'SIGN_ERROR', 269546525],
  ['stock: that nobody made', () => stock('9', mchid), 404, 'RESOURCE_NOT_EXISTS'],
  [
    'stock: a creator that is none',
    () => stock('9', '1999999999'),
    400,
    'MCH_NOT_EXISTS',
    269546538,
  ],
  ['stock: of another creator', () => stock('4', mchid), 400, 'INVALID_REQUEST', 270079577],
  [
    'stock: asked by a stranger',
    () => stock('1', mchid, stranger),
    400,
    'INVALID_REQUEST',
    270079509,
  ],
  ['stock: another key', () => stock('1', mchid, wrongKey), 401, 'SIGN_ERROR', 269546525],
  ['stock: another serial', () => stock('1', mchid, wrongSerial), 401, 'SIGN_ERROR', 269546507],
]

const refusals = refused.map(([name, asked, status, code, number]) => ({
  name,
  asked,
  status,
  code,
  number,
}))

/** What only an injected answer shows (advice.spec.ts does), and why the sandbox cannot know it. */
const unknowable: Readonly<Record<string, string>> = {
  SYSTEM_ERROR: 'the sandbox does not fail by itself',
  REQUEST_BLOCKED: 'no page says what the platform blocks',
  270079507: 'a query of a stock names no appid',
  270079508: 'whether a stock is for several merchants is not told when it is made',
  270079488: 'the platform says so of searches; one stock is found or 404',
  270079533: 'the platform says so where coupons are sent; the query of a stock tells its times',
  269546505: 'certificates of the sandbox’s merchants do not expire',
}

/** What the errors have shown: codes, numbers, messages. */
const seen: WeChatPayException[] = []

describe.each(bothForms)(
  'the sandbox refuses in the %s form, and the advice fits:',
  (form, call) => {
    it.each(refusals)('$name', async ({ asked, status, code, number }) => {
      const [client, path, verb, options] = asked()
      const error = await rejected(call(client.chain(path), verb, options))
      expect(error).toMatchObject({ status, code })
      if (number !== undefined) expect(error.number).toBe(number)
      expect(error.advice).toMatchObject({ en: expect.any(String), zh: expect.any(String) })
      seen.push(error)
    })

    it('another request under a key that was used', async () => {
      const key = createHash('sha256').update(form).digest('hex').slice(0, 40)
      const node = owner.chain(buildPath)
      await call(node, 'post', withKey(of('1'), key))
      const other = withKey(of('1', { type: 'APPID', appid: 'wx2' }), key)
      const error = await rejected(call(node, 'post', other))
      expect(error).toMatchObject({
        status: 400,
        code: 'INVALID_REQUEST',
        advice: { repeat: false },
      })
      seen.push(error)
    })

    it('a form in place of JSON: number 270924345', async () => {
      const { json, headers } = of('1')
      const text = { 'Content-Type': 'text/plain', ...headers }
      const options = { body: JSON.stringify(json), headers: text }
      const error = await rejected(call(owner.chain(buildPath), 'post', options))
      expect(error).toMatchObject({ status: 400, number: 270924345, advice: { scope: 'run' } })
      seen.push(error)
    })

    it.each<[string, string, 'get' | 'post', object, number | undefined]>([
      ['build', ...withoutClient(build(of('1'))), undefined],
      ['terminate', ...withoutClient(end(of('1'))), undefined],
      ['list', ...withoutClient(list(listOf('1'))), undefined],
      ['stock', ...withoutClient(stock('1', mchid)), 268461336],
    ])('%s: more requests than its rate', async (_, path, verb, options, number) => {
      await call(others.client.v3.certificates, 'get')
      const error = await rejected(call(others.client.chain(path), verb, options))
      expect(error).toMatchObject({
        status: 429,
        code: 'FREQUENCY_LIMITED',
        advice: { repeat: true },
      })
      if (number !== undefined) expect(error.number).toBe(number)
      seen.push(error)
    })
  },
)

it('every row of the table is one of these, or says why the sandbox cannot know it', () => {
  const missing = partnershipCodes.rows
    .filter(
      ({ number, words = '', code, calls }) =>
        !seen.some(
          (error) =>
            (number === undefined || number === error.number) &&
            (code === undefined || code === error.code) &&
            (calls?.includes(callOf(error)) ?? true) &&
            (words === '' || error.message.includes(words)),
        ),
    )
    .map(({ number, words, code }) => String(number ?? words ?? code))
  expect(missing.sort()).toEqual(Object.keys(unknowable).sort())
})
