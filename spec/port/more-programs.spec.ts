import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Hash, Formatter, Transformer } from '../../lib'
import { notificationOf } from '../../lib/sandbox/events/notify'
import { fileWith, merchant, pem } from '../fixtures/keys'
import { keys } from '../fixtures/sandbox'
import { makeOf, ported, run, sandbox, sent, sentGrants, type Ported } from './ported'

const names = ['orders', 'shop', 'merchant-v2', 'media', 'grants', 'middleware']
const php = names.map((name) => join(__dirname, 'php', `${name}.php`))
const forms = { blocking: ported(php), promised: ported(php, { async: true }) }

const { mchid } = keys
const refused = (path: string, status: number, code: string): void =>
  void sandbox.fault({ match: { path }, status, body: { code, message: code } })

beforeEach(() => sandbox.reset())

describe.each(['blocking', 'promised'] as const)('in the %s form', (form) => {
  const load = (name: string, given?: Record<string, unknown>) =>
    run(
      forms[form].files.find((file) => file.endsWith(`/${name}.ts`))!,
      given,
    )

  describe("a controller of Laravel's", () => {
    const controller = (): Ported => {
      const { exports } = load('orders', {
        url: (path: string) => `https://shop.example.com${path}`,
        Controller: class {},
      })
      return makeOf(exports, 'OrderController', {
        mchid,
        serial: keys.serial,
        private_key: keys.privateKey,
        platform_cert: keys.platform.certificate,
        public_key_id: keys.platform.publicKeyId,
        public_key: keys.platform.publicKey,
        apiv3_key: keys.apiv3Key,
        appid: 'wxd678efh567hg6787',
        base_uri: sandbox.baseUri,
      })
    }
    const request = (fields: Record<string, string>) => ({
      input: (name: string, other?: string) => fields[name] ?? other,
      has: (name: string) => name in fields,
    })

    it('orders over three endpoints, with what PHP sends', async () => {
      const shop = controller()
      const fields = { no: 'la1', title: '公仔', yuan: '12.34', attach: 'web' }
      for (const type of ['native', 'h5', 'app'])
        expect(await shop['store']!(request({ ...fields, no: `la-${type}`, type }))).toEqual({
          code: 0,
          data: expect.any(String),
        })
      const body = (type: string): object => ({
        mchid,
        appid: 'wxd678efh567hg6787',
        out_trade_no: `la-${type}`,
        description: '公仔',
        notify_url: 'https://shop.example.com/wechat/notify',
        time_expire: expect.stringMatching(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/),
        amount: { total: 1234 },
        attach: '{"from":"web","n":1}',
      })
      expect(sent()).toEqual([
        ['POST /v3/pay/transactions/native', body('native')],
        [
          'POST /v3/pay/transactions/h5',
          {
            ...body('h5'),
            scene_info: { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } },
          },
        ],
        ['POST /v3/pay/transactions/app', body('app')],
      ])
      expect(sandbox.requests().map(({ headers }) => headers['accept'])).toEqual(
        Array(3).fill('application/json'),
      )
    })

    it('queries, and says why it cannot', async () => {
      sandbox.order({ out_trade_no: 'la2', total: 250, state: 'SUCCESS' })
      refused('/v3/pay/transactions/out-trade-no/la3', 404, 'ORDER_NOT_EXIST')
      const shop = controller()
      expect(await shop['show']!('la2')).toEqual({ state: 'paid', total: 2.5 })
      expect(await shop['show']!('la3')).toEqual({
        state: 'unknown',
        why: 'ORDER_NOT_EXIST',
        status: 404,
      })
      expect(sent()).toEqual(
        ['la2', 'la3'].map((no) => [`GET /v3/pay/transactions/out-trade-no/${no}?mchid=${mchid}`]),
      )
    })

    it('refunds with a reason or without', async () => {
      sandbox.order({ out_trade_no: 'la4', total: 100, state: 'SUCCESS' })
      expect(await controller()['refund']!('la4', 100, '退货')).toMatchObject({
        out_refund_no: 'Rla4007',
      })
      expect(sent()).toEqual([
        [
          'POST /v3/refund/domestic/refunds',
          {
            out_trade_no: 'la4',
            out_refund_no: 'Rla4007',
            amount: { total: 100, refund: 100, currency: 'CNY' },
            reason: '退货',
          },
        ],
      ])
    })

    it('believes a callback that verifies, and no other', async () => {
      const { body, headers } = notificationOf(keys, {
        event_type: 'TRANSACTION.SUCCESS',
        resource: { out_trade_no: 'la5', amount: { total: 1, payer_total: 1 } },
      })
      const given = headers() as Record<string, string>
      const incoming = (text: string) => ({
        getContent: () => text,
        header: (name: string) => given[name],
      })
      const shop = controller()
      expect(await shop['notify']!(incoming(`${body} `))).toMatchObject({ code: 'FAIL' })
      const known = given['Wechatpay-Serial'] === keys.platform.publicKeyId
      expect(await shop['notify']!(incoming(body))).toEqual(
        known
          ? {
              code: 'SUCCESS',
              message: '',
              seen: { out_trade_no: 'la5', amount: 'total,payer_total' },
            }
          : { code: 'FAIL', message: '签名错误' },
      )
    })
  })

  it('a shop without a framework keeps its one instance, and asks of several orders at a time', async () => {
    const { exports } = load('shop', { parse_url: (url: string) => new URL(url).pathname })
    const shop = exports as Ported
    await shop['wechat']!(sandbox.config)
    expect(await shop['pay_native']!(7, 2.5, mchid)).toMatch(/^weixin:/)
    sandbox.order({ out_trade_no: 'shop8', state: 'SUCCESS' })
    expect(Object.entries((await shop['pay_states']!([8, 7], mchid)) as object)).toEqual([
      ['shop7', 'NOTPAY'],
      ['shop8', 'SUCCESS'],
    ])
    refused('/v3/pay/transactions/out-trade-no/shop9/close', 500, 'SYSTEM_ERROR')
    expect(await shop['pay_close']!(7, mchid)).toBe(true)
    expect(await shop['pay_bill']!('2026-11-25', mchid)).toEqual([40, expect.any(String)])
    const [order, ...others] = sent()
    expect(order).toEqual([
      'POST /v3/pay/transactions/native',
      {
        mchid,
        appid: 'wxdace645e0bc2cXXX',
        out_trade_no: 'shop7',
        description: 'No. 00007',
        notify_url: 'https://shop.example.com/notify',
        amount: { total: 250, currency: 'CNY' },
      },
    ])
    expect(others.slice(0, 2).map(String).sort()).toEqual([
      `GET /v3/pay/transactions/out-trade-no/shop7?mchid=${mchid}`,
      `GET /v3/pay/transactions/out-trade-no/shop8?mchid=${mchid}`,
    ])
    expect(others.slice(2)).toEqual([
      ['POST /v3/pay/transactions/out-trade-no/shop7/close', { mchid }],
      ['GET /v3/bill/tradebill?bill_date=2026-11-25&bill_type=ALL'],
    ])
  })

  it('API v2 refunds, asks and checks as PHP does', async () => {
    const { exports } = load('merchant-v2')
    const v2 = makeOf(
      exports,
      'MerchantV2',
      mchid,
      keys.secret,
      merchant.cert,
      pem.pkcs8,
      sandbox.baseUri,
    )
    sandbox.order({ out_trade_no: 'v21', total: 300, state: 'SUCCESS', api: 'v2' })
    expect(await v2['refund']!('v21', 300, 100)).toMatchObject({ result_code: 'SUCCESS' })
    expect(await v2['query']!('v21')).toMatchObject({ out_trade_no: 'v21' })
    expect(await v2['query']!('nowhere')).toMatchObject({ refused: 'nowhere' })
    expect(
      sandbox.requests().map(({ target, body }) => {
        const {
          nonce_str: _,
          sign,
          ...fields
        } = Transformer.toArray(body) as Record<string, string>
        expect(sign).toMatch(/^[0-9A-F]{32}$/)
        return [target, fields]
      }),
    ).toEqual([
      [
        '/secapi/pay/refund',
        {
          appid: 'wx8888888888888888',
          mch_id: mchid,
          out_trade_no: 'v21',
          out_refund_no: 'v21r',
          total_fee: '300',
          refund_fee: '100',
        },
      ],
      ...['v21', 'nowhere'].map((out_trade_no) => [
        '/pay/orderquery',
        { appid: 'wx8888888888888888', mch_id: mchid, out_trade_no },
      ]),
    ])
    const fields = { out_trade_no: 'v21', total_fee: '300' }
    const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret)
    expect(v2['checked']!(Transformer.toXml({ ...fields, sign }))).toBe(true)
    expect(v2['checked']!(Transformer.toXml({ ...fields, total_fee: '1', sign }))).toBe(false)
    expect((exports['MerchantV2'] as Ported)['answer']!(false)).toContain('签名失败')
  })

  it('uploads go where the kind of file says', async () => {
    const { exports } = load('media')
    const uploads = exports['upload_all'] as (config: object, ...files: string[]) => unknown
    const [image, video] = [fileWith('port-one.JPG', 'image'), fileWith('port-two.mp4', 'video')]
    expect(await uploads(sandbox.config, image, video)).toEqual({
      'port-one.JPG': expect.any(String),
      'port-two.mp4': expect.any(String),
    })
    expect(sandbox.requests().map(({ target }) => target)).toEqual([
      '/v3/merchant/media/upload',
      '/v3/merchant/media/video_upload',
    ])
    const hash = createHash('sha256').update('image').digest('hex')
    expect(sandbox.requests()[0]!.body).toContain(hash)
    await expect(Promise.resolve().then(() => uploads(sandbox.config, 'x.pdf'))).rejects.toThrow(
      'no media: x.pdf',
    )
  })

  it('grants of a CSV file go out in chunks, and what was refused is told', async () => {
    const file = fileWith(
      'port-grants.csv',
      'appid,business_type,stock_id\nwx2,FAVOR_STOCK,101\nshort,row\nwx1, BUSIFAVOR_STOCK,\nwx3,FAVOR_STOCK,102\n',
    )
    const { exports } = load('grants')
    sandbox.fault({
      match: { path: '/v3/marketing/partnerships/build' },
      status: 400,
      body: { code: 'PARAM_ERROR', message: '参数错误' },
    })
    const { done, failed } = (await makeOf(exports, 'Grants', sandbox.config, 2)['run']!(file)) as {
      done: number
      failed: { why: unknown }[]
    }
    expect(done + failed.length).toBe(3)
    expect(failed.length).toBeGreaterThan(0)
    for (const { why } of failed) expect(why).toEqual(expect.any(String))
    const rows: Record<string, object> = {
      wx1: { business_type: 'BUSIFAVOR_STOCK' },
      wx2: { business_type: 'FAVOR_STOCK', stock_id: '101' },
      wx3: { business_type: 'FAVOR_STOCK', stock_id: '102' },
    }
    expect(
      sentGrants()
        .sort((a, b) => (a.partner.appid < b.partner.appid ? -1 : 1))
        .map(({ partner, authorized_data }) => [partner, authorized_data]),
    ).toEqual(Object.entries(rows).map(([appid, data]) => [{ type: 'APPID', appid }, data]))
    expect(sandbox.requests().map(({ headers }) => headers['idempotency-key'])).toContain(
      createHash('md5').update('wx2:FAVOR_STOCK:101').digest('hex'),
    )
  })

  it('middlewares change requests before they are signed, and see answers that verify', async () => {
    sandbox.order({ out_trade_no: 'mw1' })
    const { printed } = load('middleware', { config: sandbox.config })
    for (let at = 0; at < 100 && printed.length < 3; at++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(printed).toEqual(['200 with', '204 with', 'nothing in it 204'])
    expect(
      sandbox
        .requests()
        .map(({ headers }) => [headers['x-part'], headers['x-path'], headers['x-writes']]),
    ).toEqual([
      ['web', '/v3/certificates', undefined],
      ['web', '/v3/pay/transactions/out-trade-no/mw1/close', '1'],
    ])
  })
})
