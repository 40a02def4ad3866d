import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Rsa } from '../../lib'
import { notificationOf } from '../../lib/sandbox/events/notify'
import type { JsapiParameters } from '../../lib/payment'
import { Transformer } from '../../lib/transformer'
import { fileWith } from '../fixtures/keys'
import { keys } from '../fixtures/sandbox'
import {
  complaintsOf,
  laidOut,
  makeOf,
  ported,
  run,
  sandbox,
  sent,
  sentGrants,
  type Ported,
} from './ported'

const folder = join(__dirname, 'php')
const blocking = ported([folder])
const promised = ported([folder], { async: true })
const fileOf = (name: string): string =>
  blocking.files.find((file) => file.endsWith(`/${name}.ts`))!
const awaitedFileOf = (name: string): string =>
  promised.files.find((file) => file.endsWith(`/${name}.ts`))!

const { mchid, serial, privateKey, apiv3Key } = keys
const settings: Record<string, string> = {
  'wechat.mchid': mchid,
  'wechat.serial': serial,
  'wechat.private_key': privateKey,
  'wechat.platform_serial': keys.platform.serial,
  'wechat.platform_cert': keys.platform.certificate,
  'wechat.platform_public_key': keys.platform.publicKey,
  'wechat.apiv3_key': apiv3Key,
  'wechat.appid': 'wxd678efh567hg6787',
  'wechat.base_uri': sandbox.baseUri,
  'pay.mchid': mchid,
  'pay.serial': serial,
  'pay.key': privateKey,
  'pay.platform': keys.platform.serial,
  'pay.cert': keys.platform.certificate,
  'pay.base_uri': sandbox.baseUri,
}
const config = (name: string): string => settings[name]!
const build = 'POST /v3/marketing/partnerships/build'
const grant = {
  partner: { type: 'APPID', appid: 'wx4e1916a585d1f4e9' },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
}

beforeEach(() => sandbox.reset())

describe('programs that use wechatpay-php, ported', () => {
  it('leave nothing of wechatpay-php behind', () => {
    expect(blocking.report.files.map(({ state }) => state)).toEqual(
      blocking.report.files.map(() => 'ported'),
    )
    const foreign = /config\(\)|route\(\)|url\(\)|Log::|Order::|Config::/
    expect(
      blocking.report.items.filter(({ remark, what }) => remark === 'left' && !foreign.test(what)),
    ).toEqual([])
  })

  it('compile under strict, in either form', () => {
    expect(complaintsOf(blocking.files)).toEqual([])
    expect(complaintsOf(promised.files)).toEqual([])
  })

  it.each(readdirSync(folder).map((name) => name.replace('.php', '')))(
    "%s is laid out as the house's formatter does it",
    async (name) => {
      for (const file of [fileOf(name), awaitedFileOf(name)]) {
        const code = readFileSync(file, 'utf8')
        expect(await laidOut(code)).toBe(code)
      }
    },
  )

  it('never say any', () => {
    for (const file of [...blocking.files, ...promised.files])
      expect(readFileSync(file, 'utf8')).not.toMatch(/: any\b|as any\b|<any\b/)
  })
})

describe('the six forms', () => {
  const expected = [1, 2, 3, 4, 5, 6].map((number) => [`six-${number}`, [build, grant]])
  const got = (): unknown[] =>
    sandbox.requests().map(({ headers }, at) => [headers['idempotency-key'], sent()[at]])

  it('send what PHP sends, and print what it prints', () => {
    const { printed } = run(fileOf('six'), { config: sandbox.config, __dirname })
    expect(got()).toEqual(expected)
    expect(printed.map((text) => text.trim())).toEqual(Array(3).fill('200'))
  })

  it('send the same in the promise form', async () => {
    run(awaitedFileOf('six'), { config: sandbox.config, __dirname })
    while (sandbox.requests().length < 6) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(got()).toEqual(expected)
  })
})

describe("a service of Laravel's", () => {
  const given = {
    config,
    route: (name: string) => `https://shop.example.com/${name}`,
    Log: { error: () => undefined },
    Order: { where: () => ({ first: () => undefined }) },
  }
  const service = (fileIn = fileOf): Ported =>
    makeOf(run(fileIn('laravel'), given).exports, 'WechatPayService', 'wxd678efh567hg6787')

  it('orders, queries and refunds with what PHP sends', () => {
    const shop = service()
    const params = shop['jsapi']!('laravel1', 12.345, 'oUpF8uMuAJO', {
      goods_tag: 'WXG',
    }) as JsapiParameters
    const message = `${params.appId}\n${params.timeStamp}\n${params.nonceStr}\n${params.package}\n`
    expect([params.signType, Rsa.verify(message, params.paySign, keys.certificate)]).toEqual([
      'RSA',
      true,
    ])
    expect(shop['query']!('laravel1')).toMatchObject({ out_trade_no: 'laravel1' })
    sandbox.fault({
      match: { path: '/v3/pay/transactions/out-trade-no/nowhere' },
      status: 404,
      body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
    })
    expect(shop['query']!('nowhere')).toBeNull()
    expect(sent()).toEqual([
      [
        'POST /v3/pay/transactions/jsapi',
        {
          appid: 'wxd678efh567hg6787',
          mchid,
          description: 'Order laravel1',
          out_trade_no: 'laravel1',
          notify_url: 'https://shop.example.com/wechat.notify',
          amount: { total: 1235, currency: 'CNY' },
          payer: { openid: 'oUpF8uMuAJO' },
          goods_tag: 'WXG',
          attach: 'shop',
        },
      ],
      [`GET /v3/pay/transactions/out-trade-no/laravel1?mchid=${mchid}`],
      [`GET /v3/pay/transactions/out-trade-no/nowhere?mchid=${mchid}`],
    ])
  })

  it('tries a refund as often as PHP does, with a number of its own each time', () => {
    sandbox.order({ out_trade_no: 'nowhere', total: 100, state: 'SUCCESS' })
    sandbox.fault({ match: { path: '/v3/refund/domestic/refunds' }, status: 500 })
    expect(service()['refund']!('nowhere', 100, 50)).toEqual(expect.any(String))
    expect(sent().map(([, body]) => body)).toEqual(
      ['01', '02'].map((number) => ({
        out_trade_no: 'nowhere',
        out_refund_no: `nowhere-${number}`,
        amount: { refund: 50, total: 100, currency: 'CNY' },
      })),
    )
  })

  it('opens a callback, and refuses a forged one', () => {
    const { body, headers } = notificationOf(keys, {
      event_type: 'TRANSACTION.SUCCESS',
      resource: { out_trade_no: '1' },
    })
    const lower = Object.fromEntries(
      Object.entries(headers() as Record<string, string>).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]),
    )
    expect(service()['callback']!(body, lower)).toEqual({ out_trade_no: '1' })
    expect(() => service()['callback']!(`${body} `, lower)).toThrow('bad signature')
  })

  it('does it all in the promise form', async () => {
    const shop = service(awaitedFileOf)
    expect(await shop['jsapi']!('laravel2', 1, 'oUpF8uMuAJO')).toMatchObject({ signType: 'RSA' })
    sandbox.fault({
      match: { path: '/v3/pay/transactions/out-trade-no/nowhere' },
      status: 404,
      body: { code: 'ORDER_NOT_EXIST', message: '订单不存在' },
    })
    expect(await shop['query']!('nowhere')).toBeNull()
  })
})

describe.each([
  ['blocking', fileOf],
  ['promised', awaitedFileOf],
])("a controller of ThinkPHP's, %s", (_form, fileIn) => {
  const pay = (): Ported =>
    makeOf(run(fileIn('thinkphp'), { Config: { get: config } }).exports, 'Pay')

  it('sends what PHP sends', async () => {
    expect(await pay()['native']!(7, '250.9', ['spring', 'sale'])).toEqual({
      code: 0,
      url: expect.any(String),
    })
    expect(await pay()['close']!(7)).toBe(true)
    expect(sent()).toEqual([
      [
        'POST /v3/pay/transactions/native',
        {
          appid: 'wxd678efh567hg6787',
          mchid,
          description: 'tags: spring,sale',
          out_trade_no: 'tp7',
          notify_url: 'https://shop.example.com/notify',
          amount: { total: 250 },
          goods_tag: 'SPRING',
        },
      ],
      ['POST /v3/pay/transactions/out-trade-no/tp7/close', { mchid }],
    ])
  })

  it("answers with the platform's own words when it is refused", async () => {
    sandbox.fault({
      match: { path: '/v3/pay/transactions/native' },
      status: 400,
      body: { code: 'PARAM_ERROR', message: '参数错误' },
    })
    expect(await pay()['native']!('x', 0)).toEqual({ code: 1, msg: '参数错误' })
  })
})

it('API v2 signs, sends and reads as PHP does', () => {
  const { printed } = run(fileOf('v2'), { config: sandbox.config })
  const [order, transfer] = sandbox
    .requests()
    .map(({ target, body }) => [target, Transformer.toArray(body)] as const)
  expect([order![0], transfer![0]]).toEqual([
    '/pay/unifiedorder',
    '/mmpaymkttransfers/promotion/transfers',
  ])
  expect(order![1]).toMatchObject({
    mch_id: mchid,
    out_trade_no: `v2${new Date().getFullYear()}`,
    total_fee: '1',
  })
  expect(JSON.parse(printed[0]!)).toMatchObject({
    signType: 'HMAC-SHA256',
    paySign: expect.stringMatching(/^[0-9A-F]{64}$/),
    package: expect.stringMatching(/^prepay_id=./),
  })
})

it('an upload carries the file and its hash', () => {
  const { printed } = run(fileOf('upload'), {
    config: sandbox.config,
    file: fileWith('port-image.jpg', 'image'),
  })
  expect(printed).toEqual([expect.any(String)])
  expect(sandbox.requests().map(({ target }) => target)).toEqual(['/v3/merchant/media/upload'])
})

it("a list of grants goes on where PHP's does, and tells what was refused", () => {
  const { exports, printed } = run(fileOf('partnerships'))
  const counts = (exports['grantAll'] as (csv: string, config: object) => Record<string, unknown>)(
    '# appid, stock\nwx1, 100\n\nwx2,101\nbad-one, 102',
    sandbox.config,
  )
  expect(counts['skipped']).toBe(2)
  expect(Number(counts['done']) + Number(counts['failed'])).toBe(3)
  expect(printed).toHaveLength(Number(counts['failed']))
  expect(
    sentGrants().map(({ partner, authorized_data }) => [partner.appid, authorized_data.stock_id]),
  ).toEqual([
    ['wx1', '100'],
    ['wx2', '101'],
    ['bad-one', '102'],
  ])
  expect(sandbox.requests().map(({ headers }) => headers['idempotency-key'])).toEqual([
    'grant-wx1-100',
    'grant-wx2-101',
    'grant-bad-one-102',
  ])
})

it('the client before wechatpay-php becomes an instance', () => {
  const { printed } = run(fileOf('legacy'), {
    merchantId: mchid,
    merchantSerialNumber: serial,
    keyFile: fileWith('port-old-key.pem', privateKey),
    certFile: fileWith('port-old-cert.pem', keys.platform.certificate),
  })
  expect(printed).toEqual(['200 OK', expect.any(String)])
  expect(sent()).toEqual([
    [
      'POST /v3/pay/transactions/native',
      {
        mchid,
        appid: 'wxdace645e0bc2cXXX',
        out_trade_no: 'old1',
        description: 'old',
        notify_url: 'https://shop.example.com/notify',
        amount: { total: 1, currency: 'CNY' },
      },
    ],
    [`GET /v3/pay/transactions/out-trade-no/old1?mchid=${mchid}`],
  ])
  expect(sandbox.requests()[0]!.headers['accept']).toBe('application/json')
})

it('a callback reads the request where PHP reads its globals, and believes only what verifies', () => {
  const { body, headers } = notificationOf(keys, {
    event_type: 'TRANSACTION.SUCCESS',
    resource: { out_trade_no: 'callback1' },
  })
  const lower = Object.fromEntries(
    Object.entries(headers() as Record<string, string>).map(([name, value]) => [
      name.toLowerCase(),
      value,
    ]),
  )
  const answer = (text: string): string[] =>
    run(fileOf('notify'), {
      incoming: { body: text, headers: lower },
      platformPublicKey: keys.platform.publicKey,
      apiv3Key,
    }).printed
  expect(answer(body)).toEqual(['callback1'])
  expect(answer(`${body} `)).toEqual(['FAIL'])
})
