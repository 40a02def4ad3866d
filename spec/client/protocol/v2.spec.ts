import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { TLSSocket } from 'node:tls'
import { brotliCompressSync, deflateSync, gunzipSync, gzipSync } from 'node:zlib'
import { encode } from 'iconv-lite'
import { Builder, Formatter, Hash, MediaUtil, RejectionException, Transformer } from '../../../lib'
import { fileWith, merchant, pem } from '../../fixtures/keys'
import { bothForms, instanceOf, keys, rejected, sandboxed, thrown } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const xml = {
  appid: 'wx8888888888888888',
  mch_id: keys.mchid,
  out_trade_no: '007',
  total_fee: 1,
  body: 'Image',
  spbill_create_ip: '127.0.0.1',
  auth_code: '120061098828009406',
}
beforeEach(() => sandbox.reset())

describe.each(bothForms)('API v2 in the %s form', (_, call) => {
  it.each([undefined, 'MD5', 'HMAC-SHA256'])(
    'signs and verifies with sign_type %s',
    async (sign_type) => {
      const response = await call(instance.v2.pay.micropay, 'post', {
        xml: { ...xml, ...(sign_type ? { sign_type } : {}) },
      })
      expect(response.data).toMatchObject({
        return_code: 'SUCCESS',
        result_code: 'SUCCESS',
        out_trade_no: '007',
        total_fee: '1',
      })
      expect(sandbox.requests()).toMatchObject([
        { target: '/pay/micropay', headers: { 'content-type': 'text/xml; charset=utf-8' } },
      ])
      expect(sandbox.requests()[0]!.headers).not.toHaveProperty('authorization')
    },
  )

  it('takes a numeric merchant id for the configured one, and an own nonce or none', async () => {
    await call(instance.v2.pay.micropay, 'post', {
      xml: { ...xml, mch_id: Number(keys.mchid), nonce_str: 'mine' },
    })
    expect(sandbox.requests()[0]!.body).toContain('<nonce_str>mine</nonce_str>')
    await call(instance.v2.pay.micropay, 'post', {
      xml: { ...xml, out_trade_no: '008' },
      nonceless: true,
    })
    expect(sandbox.requests()[1]!.body).not.toContain('nonce_str')
  })

  it('signs a GET in its query', async () => {
    const response = await call(instance.v2.papay.h5entrustweb, 'get', {
      query: {
        mch_id: keys.mchid,
        appid: 'wx1',
        plan_id: '1',
        contract_code: 'c',
        request_serial: 1,
        contract_display_account: 'a',
        notify_url: 'https%3A%2F%2Fweixin.qq.com',
        version: '1.0',
        timestamp: '1',
        clientip: '127.0.0.1',
      },
    })
    expect(response.data).toMatchObject({ return_code: 'SUCCESS' })
    expect(sandbox.requests()[0]!.target).toMatch(
      /^\/papay\/h5entrustweb\?mch_id=1900000109&appid=wx1&.*&clientip=127\.0\.0\.1&nonce_str=\w{32}&sign=[0-9A-F]{32}$/,
    )
  })

  it('signs the query that a GET was chained with', async () => {
    await rejected(
      call(instance.chain(`v2/pay/unifiedorder?mch_id=${keys.mchid}&nonce_str=n`), 'get'),
    ) // it has a POST only
    expect(sandbox.requests()[0]!.target).toMatch(
      /^\/pay\/unifiedorder\?mch_id=1900000109&nonce_str=n&sign=[0-9A-F]{32}$/,
    )
    expect(
      (
        await rejected(
          call(instance.v2.pay.unifiedorder, 'get', { query: { mch_id: keys.mchid }, json: {} }),
        )
      ).code,
    ).toBe('CONFLICTING_OPTIONS')
  })

  it('gives back what it signed, carriage returns beside markup included', async () => {
    expect(
      (await call(instance.v2.pay.micropay, 'post', { xml: { ...xml, body: '<x\r\ny>' } })).data
        .return_code,
    ).toBe('SUCCESS')
  })

  it('reads JSON where an unsigned answer is JSON, and leaves bytes bytes', async () => {
    sandbox.fault({ status: 200, body: '{"retcode":0,"access_token":"AT"}' })
    expect(
      (await call(instance.v2.appauth.getaccesstoken, 'get', { query: { mch_id: keys.mchid } }))
        .data,
    ).toEqual({ retcode: 0, access_token: 'AT' })
    const packed = instanceOf(sandbox, { handler: () => ({ body: gzipSync('bill') }) })
    expect(
      gunzipSync((await call(packed.v2.pay.downloadbill, 'post', { xml })).data).toString(),
    ).toBe('bill')
  })

  it.each([
    'mmpaymkttransfers/sendgroupredpack',
    'mmpaymkttransfers/pay_bank',
    'mmpaysptrans/query_bank',
    'mmpaymkttransfers/query_bank',
    'sandboxnew/pay/getsignkey',
  ])('believes the unsigned answer of %s', async (path) => {
    sandbox.fault({ status: 200, body: '<xml><return_code>SUCCESS</return_code></xml>' })
    expect((await call(instance.chain(`v2/${path}`), 'post', { xml })).data).toMatchObject({
      return_code: 'SUCCESS',
    })
  })

  const fail = (more: string): string =>
    `<xml><return_code>SUCCESS</return_code><result_code>FAIL</result_code>${more}</xml>`
  it.each<[string, string, string | Buffer, string, RegExp, boolean]>([
    ...[
      'mmpaymkttransfers/sendredpack',
      'mmpaymkttransfers/promotion/transfers',
      'mmpaysptrans/pay_bank',
      'mmpaymkttransfers/gettransferinfo',
      'risk/getpublickey',
    ].map((path): [string, string, string, string, RegExp, boolean] => [
      'result_code FAIL',
      path,
      fail('<err_code>NOTENOUGH</err_code><err_code_des>余额不足</err_code_des>'),
      'NOTENOUGH',
      /余额不足/,
      false,
    ]),
    [
      'a doubtful result_code FAIL',
      'mmpaymkttransfers/sendredpack',
      fail('<err_code>PROCESSING</err_code>'),
      'PROCESSING',
      /may have acted/,
      true,
    ],
    [
      'return_code FAIL',
      'pay/downloadbill',
      '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>',
      'FAIL',
      /No Bill Exist/,
      false,
    ],
    [
      'a retcode of JSON',
      'appauth/getaccesstoken',
      '{"retcode":40029,"retmsg":"bad code"}',
      'FAIL',
      /retcode 40029: bad code/,
      false,
    ],
    ['nothing', 'mmpaysptrans/pay_bank', '', 'V2_UNVERIFIED', /its body is empty/, true],
  ])(
    'takes no unsigned refusal for success: %s of %s',
    async (_name, path, body, code, words, acted) => {
      const answering = instanceOf(sandbox, { handler: () => ({ body }) })
      const error = await rejected(
        call(answering.chain(`v2/${path}`), 'post', { xml }),
        RejectionException,
      )
      expect([error.name, error.code, error.mayHaveTakenEffect]).toEqual([
        'RejectionException',
        code,
        acted,
      ])
      expect(error.message).toMatch(words)
      expect(String(error.getReason()!.getBody())).toBe(body)
    },
  )

  const gbk = (text: string): Buffer => encode(text, 'gbk')
  it.each<[string, string | Buffer, string, RegExp]>([
    ['nothing', '', 'V2_UNVERIFIED', /its body is empty/],
    ['a page', '<html><body>\n维护中', 'V2_UNVERIFIED', /no XML: <html><body> 维护中/],
    ['GBK', gbk('系统繁忙，请稍候再试'), 'V2_UNVERIFIED', /no XML: 系统繁忙，请稍候再试/],
    [
      'retcode and retmsg in GBK',
      gbk(
        '<?xml version="1.0" encoding="GBK"?><root><retcode>-1</retcode><retmsg>商户号错误</retmsg></root>',
      ),
      'FAIL',
      /retcode -1: 商户号错误/,
    ],
    [
      'a refusal without a sign',
      fail('<err_code>ORDERPAID</err_code><err_code_des>已支付</err_code_des>'),
      'ORDERPAID',
      /已支付/,
    ],
  ])('shows what came where it answers with %s', async (_name, body, code, words) => {
    const answering = instanceOf(sandbox, { handler: () => ({ body }) })
    const error = await rejected(call(answering.v2.pay.micropay, 'post', { xml }))
    expect([error.code, error.mayHaveTakenEffect]).toEqual([code, true])
    expect(error.message).toMatch(words)
  })

  it('gives a bill as text, and believes what is unsigned by design', async () => {
    expect(
      (await call(instance.v2.pay.downloadbill, 'post', { xml: { ...xml, bill_date: '20140603' } }))
        .data,
    ).toContain('下载对账单')
    const transfer = {
      mch_appid: 'wx8888888888888888',
      mchid: keys.mchid,
      partner_trade_no: '1',
      openid: 'o',
      check_name: 'NO_CHECK',
      amount: 1,
      desc: 'd',
      spbill_create_ip: '127.0.0.1',
    }
    expect(
      (await call(instance.v2.mmpaymkttransfers.promotion.transfers, 'post', { xml: transfer }))
        .data,
    ).not.toHaveProperty('sign')
  })

  it.each<[string, object, string, boolean]>([
    [
      'a refusal',
      {
        status: 200,
        body: '<xml><return_code>FAIL</return_code><return_msg>签名错误</return_msg></xml>',
      },
      'FAIL',
      true,
    ],
    [
      'a wrong sign',
      {
        status: 200,
        body: '<xml><return_code>SUCCESS</return_code><result_code>SUCCESS</result_code><sign>00</sign></xml>',
      },
      'V2_UNVERIFIED',
      true,
    ],
    ['no XML', { status: 200, body: 'hello' }, 'V2_UNVERIFIED', true],
    ['broken XML', { status: 200, body: '<xml><a></xml>' }, 'V2_UNVERIFIED', true],
  ])('rejects %s with the answer as the reason', async (_name, fault, code, acted) => {
    sandbox.fault(fault)
    const error = await rejected(
      call(instance.v2.pay.micropay, 'post', { xml }),
      RejectionException,
    )
    expect([error.code, error.mayHaveTakenEffect]).toEqual([code, acted])
    expect(error.getReason()!.getStatusCode()).toBe(200)
    expect(String(error.getReason()!.getBody())).toBe((fault as { body: string }).body)
  })

  it.each<[string, object, string]>([
    ['another merchant', { xml: { mch_id: '1' } }, 'MCHID_MISMATCH'],
    ['no merchant', { xml: {} }, 'MCHID_MISMATCH'],
    ['an unknown sign_type', { xml: { ...xml, sign_type: 'SM3' } }, 'INVALID_SIGN_TYPE'],
    ['a control character', { xml: { ...xml, a: 'x\x01y' } }, 'INVALID_FIELD'],
    ['a name that is none in XML', { xml: { ...xml, 10: 'x' } }, 'INVALID_FIELD'],
    ['a rounded integer', { xml: { ...xml, a: 2 ** 53 } }, 'INVALID_FIELD'],
    ['a body of JSON', { json: { a: 1 } }, 'CONFLICTING_OPTIONS'],
    ['a boolean', { xml: { ...xml, a: true } }, 'INVALID_FIELD'],
    ['a nested value', { xml: { ...xml, a: { b: 1 } } }, 'INVALID_FIELD'],
    ['NaN', { xml: { ...xml, a: NaN } }, 'INVALID_FIELD'],
  ])('refuses %s before it sends', async (_name, options, code) => {
    expect((await rejected(call(instance.v2.pay.micropay, 'post', options))).code).toBe(code)
    expect(sandbox.requests()).toEqual([])
  })

  it('maps statuses as API v3 does', async () => {
    sandbox.fault({ status: 502, body: '<html>' })
    expect((await rejected(call(instance.v2.pay.micropay, 'post', { xml }))).code).toBe('HTTP_502')
    sandbox.fault({ status: 404 })
    expect((await call(instance.v2.pay.micropay, 'post', { xml, http_errors: false })).status).toBe(
      404,
    )
  })
})

describe.each(bothForms)('a signed FAIL of API v2, in the %s form', (_, call) => {
  it.each<Record<string, string>>([
    { nonce_str: 'n&result_code=FAIL', return_code: 'SUCCESS' },
    { nonce_str: 'n', out_trade_no: '1&result_code=FAIL', return_code: 'SUCCESS' },
    { nonce_str: 'n', result_code: 'FAIL&return_code=SUCCESS' },
  ])('is no success for having its result moved into another field: %j', async (fields) => {
    const sign = Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret)
    const body = Transformer.toXml({ ...fields, sign })
    const error = await rejected(
      call(instanceOf(sandbox, { handler: () => ({ body }) }).v2.pay.micropay, 'post', { xml }),
    )
    expect([error.name, error.code, error.mayHaveTakenEffect]).toEqual([
      'RejectionException',
      'V2_UNVERIFIED',
      true,
    ])
  })
})

describe('a configuration for API v2 alone', () => {
  it('calls API v2', () => {
    const only = Builder.factory({
      mchid: keys.mchid,
      secret: keys.secret,
      base_uri: sandbox.baseUri,
    })
    expect(only.v2.pay.micropay.post({ xml }).data.result_code).toBe('SUCCESS')
    expect(thrown(() => only.v3.certificates.get()).code).toBe('NOT_CONFIGURED')
  })

  it('needs the secret for whatever is sent', () => {
    const without = instanceOf(sandbox, { secret: undefined })
    for (const options of [{ xml }, { body: '<xml/>' }, { form_params: { a: 1 } }])
      expect(thrown(() => without.v2.pay.micropay.post(options)).code).toBe('NO_SECRET')
    expect(sandbox.requests()).toEqual([])
  })
})

describe('mutual TLS', () => {
  it('presents the merchant certificate with `security: true`, and not without', async () => {
    const server = createServer(
      {
        key: keys.privateKey,
        cert: keys.certificate,
        requestCert: true,
        rejectUnauthorized: false,
      },
      (request, response) => {
        response.end(
          `<xml><return_code>FAIL</return_code><return_msg>${(request.socket as TLSSocket).getPeerCertificate().serialNumber ?? 'none'}</return_msg></xml>`,
        )
      },
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const base_uri = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    for (const given of [
      { cert: merchant.cert, key: pem.pkcs8 },
      { pfx: `${__dirname}/../../fixtures/apiclient_cert.p12`, passphrase: '1900000109' },
    ]) {
      const secure = instanceOf(sandbox, {
        base_uri,
        verify: false,
        merchant: given,
        serial: merchant.serial,
      })
      const serial = async (security: boolean) =>
        (
          (await rejected(secure.v2.secapi.pay.refund.postAsync({ xml, security }))).getResponse()!
            .data as { return_msg: string }
        ).return_msg
      expect([await serial(true), await serial(false)]).toEqual([merchant.serial, 'none'])
    }
    server.closeAllConnections()
    server.close()
  })
})

describe.each(bothForms)('an upload in the %s form', (_, call) => {
  it.each(['body: media', 'body: media.getStream()'])(
    '%s is signed by its meta text and arrives whole',
    async (how) => {
      const media = new MediaUtil('a"b 微.png', Buffer.from([0, 1, 2, 255, 13, 10, 45, 45]))
      const body = how === 'body: media' ? media : media.getStream()
      const response = await call(instance.v3.merchant.media.upload, 'post', {
        body,
        headers: { 'content-type': media.getContentType() },
      })
      expect(response.data.media_id).toMatch(/^\w{64}$/)
    },
  )

  it('takes a multipart with a meta part', async () => {
    const bytes = Buffer.from('x')
    const meta = new MediaUtil('a.png', bytes).getMeta()
    const response = await call(instance.v3.marketing.favor.media.chain('image-upload'), 'post', {
      multipart: [
        { name: 'meta', contents: meta, headers: { 'Content-Type': 'application/json' } },
        { name: 'file', filename: 'a.png', contents: bytes },
      ],
    })
    expect(response.data.media_url).toMatch(/^https:/)
  })
})

describe('an upload of a stream', () => {
  it('that fails, was read before or gives something else is refused by name', async () => {
    const { Readable } = require('node:stream') as typeof import('node:stream')
    const { createReadStream } = require('node:fs') as typeof import('node:fs')
    const used = Readable.from(['x'])
    await used.toArray()
    for (const stream of [createReadStream('/nowhere'), used, Readable.from([{ a: 1 }])]) {
      for (const body of [stream, new MediaUtil('a.jpg', stream)])
        expect(await rejected(instance.v3.merchant.media.upload.postAsync({ body }))).toMatchObject(
          {
            code: 'INVALID_OPTION',
            message: expect.stringContaining('the stream to upload') as string,
          },
        )
    }
    expect(sandbox.requests()).toEqual([])
  })

  it('is read when the call starts, and refused in a blocking call', async () => {
    const { Readable } = require('node:stream') as typeof import('node:stream')
    const media = () => new MediaUtil('a.png', Readable.from(['pix', 'els']))
    expect(
      (await instance.v3.merchant.media.upload.postAsync({ body: media() })).data.media_id,
    ).toBeDefined()
    expect(thrown(() => instance.v3.merchant.media.upload.post({ body: media() })).code).toBe(
      'CANNOT_BLOCK',
    )
  })
})

describe.each(bothForms)('a refusal of API v2 that came packed, in the %s form', (_, call) => {
  const text = '<xml><return_code>FAIL</return_code><return_msg>No Bill Exist</return_msg></xml>'

  it.each<[string, Record<string, string>, (text: string) => Buffer]>([
    ['gzip', { 'Content-Encoding': 'gzip' }, gzipSync],
    ['br', { 'Content-Encoding': 'br' }, brotliCompressSync],
    ['deflate', { 'Content-Encoding': 'deflate' }, deflateSync],
    ['a gzip file', {}, gzipSync],
  ])('is no bill when it is left as it is: %s', async (_name, headers, pack) => {
    const sink = fileWith('a.bin', 'old')
    const handler = () => ({ headers, body: pack(text) })
    const { downloadbill } = instanceOf(sandbox, { handler }).v2.pay
    for (const more of [{}, { sink }]) {
      const options = { xml, decode_content: false, ...more }
      const error = await rejected(call(downloadbill, 'post', options))
      expect([error.name, error.code]).toEqual(['RejectionException', 'FAIL'])
    }
    expect(readFileSync(sink, 'utf8')).toBe('old')
  })
})
