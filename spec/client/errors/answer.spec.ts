import {
  type WeChatPay,
  Builder,
  ClientException,
  RejectionException,
  Response,
  ServerException,
  UnexpectedValueException,
} from '../../../lib'
import { downloadBill } from '../../../lib/bills'
import { decryptCertificate } from '../../../lib/certificates/download'
import { explainSignError } from '../../../lib/client/errors/sign-error'
import { AesGcm } from '../../../lib/crypto/aes-gcm'
import { grant as grantAll, list } from '../../../lib/partnerships'
import { rawServer } from '../../fixtures/raw-server'
import { bothForms, keys } from '../../fixtures/sandbox'
import { rejected, thrown } from '../../fixtures/thrown'

const {
  platform: { publicKeyId, publicKey },
  mchid,
  serial,
  privateKey,
  secret,
  apiv3Key,
} = keys

/** An instance that gets that answer, unsigned. */
const answering = (
  status: number,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): WeChatPay =>
  Builder.factory({
    mchid,
    serial,
    privateKey,
    secret,
    certs: { [publicKeyId]: publicKey },
    retry: { attempts: 1 },
    handler: () => ({ status, body, headers }),
  })

/**
 * An instance that gets that answer, verified: what has the platform's signature is looked at all
 * the same.
 */
const saying = (body: unknown): WeChatPay =>
  Builder.factory({
    mchid,
    serial,
    privateKey,
    retry: { attempts: 1 },
    verifier: () => true,
    handler: () => ({
      body: JSON.stringify(body),
      headers: {
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': 's',
        'Wechatpay-Signature': 'x',
        'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
      },
    }),
  })

/** Values that a field may have where a text is expected. */
const odd: unknown[] = [
  { toString: 1 },
  { toString: null, valueOf: 1 },
  [],
  [[]],
  { length: 5 },
  5,
  true,
  null,
  { slice: 1 },
  { then: 1 },
]

describe.each(bothForms)('a refusal, %s', (_, call) => {
  it.each(odd)('whose fields are %j is what its status says', async (value) => {
    for (const [status, type, acted] of [
      [400, ClientException, false],
      [500, ServerException, true],
    ] as const) {
      for (const field of ['code', 'message', 'detail']) {
        const error = await rejected(
          call(
            answering(
              status,
              JSON.stringify({ code: 'SIGN_ERROR', message: '序列号', [field]: value }),
            ).chain('v3/x'),
            'post',
            { json: {} },
          ),
        )
        expect(error).toBeInstanceOf(type)
        expect([error.code, error.mayHaveTakenEffect]).toEqual([
          field === 'code' ? `HTTP_${status}` : 'SIGN_ERROR',
          acted,
        ])
      }
    }
  })

  it.each([
    ...odd,
    { sign_information: null },
    { sign_information: 5 },
    ...odd.map((truncated_sign_message) => ({ sign_information: { truncated_sign_message } })),
    ...odd.map((sign_message_length) => ({
      sign_information: { truncated_sign_message: 'POST\n/v3/x\n', sign_message_length },
    })),
  ])('whose detail is %j is explained as far as it can be', async (detail) => {
    const error = await rejected(
      call(
        answering(401, JSON.stringify({ code: 'SIGN_ERROR', message: 'x', detail })).chain('v3/x'),
        'post',
        { json: {} },
      ),
    )
    expect([error.name, error.code]).toEqual(['ClientException', 'SIGN_ERROR'])
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'SIGN_ERROR', status: 401 })
  })

  it.each([
    'null',
    '5',
    '"text"',
    '[]',
    '[1]',
    'true',
    '{',
    '',
    '\u0000',
    '{"__proto__":{"code":"X"}}',
  ])('whose body is %j is what its status says', async (body) => {
    const error = await rejected(call(answering(404, body).chain('v3/x'), 'get'))
    expect([error.name, error.code]).toEqual(['ClientException', 'HTTP_404'])
  })

  it("whose code is one of the library's own, or none at all, is not taken for it", async () => {
    const instance = (code: string): [WeChatPay, () => number] => {
      let count = 0
      return [
        Builder.factory({
          mchid,
          serial,
          privateKey,
          certs: { [publicKeyId]: publicKey },
          retry: { attempts: 3, backoff: 1 },
          handler: () => {
            count++
            return { status: 400, body: { code, message: 'x' } }
          },
        }),
        () => count,
      ]
    }
    for (const code of ['TIMEOUT', 'CONNECTION_REFUSED', 'SIGNATURE_PROBE', 'WORKER_LOST']) {
      const [one, count] = instance(code)
      expect((await rejected(call(one.chain('v3/x'), 'get'))).code).toBe(code)
      expect(count()).toBe(1) // the status decides about a repetition
    }
    for (const code of ['x'.repeat(65), 'a b', '<script>', 'A\nB', '1'])
      expect((await rejected(call(instance(code)[0].chain('v3/x'), 'get'))).code).toBe('HTTP_400')
  })

  it('with a detail of 30,000 levels can be written down', async () => {
    const body = `{"code":"PARAM_ERROR","message":"x","detail":${'['.repeat(30_000)}${']'.repeat(30_000)}}`
    const error = await rejected(call(answering(400, body).chain('v3/x'), 'get'))
    expect(JSON.stringify(error)).toContain('more levels than are kept')
    expect(structuredClone(error.detail)).toEqual(error.detail)
  })

  it('of more than 64 KB is not parsed before somebody asks for it', async () => {
    const text = JSON.stringify({ code: 'PARAM_ERROR', message: 'x'.repeat(70_000) })
    for (const [status, code] of [
      [400, 'HTTP_400'],
      [200, 'SIGNATURE_HEADERS_MISSING'],
      [700, 'BAD_STATUS'],
      [302, 'REDIRECT'],
    ] as const) {
      const parse = jest.spyOn(JSON, 'parse')
      const error = await rejected(call(answering(status, text).chain('v3/x'), 'get'))
      expect(parse).not.toHaveBeenCalledWith(text)
      parse.mockRestore()
      expect(error.code).toBe(code)
      expect(error.message.length).toBeLessThan(600)
      expect(Object.keys(error.response as object)).toContain('data')
      expect(error.response!.data).toEqual(status === 700 ? text : JSON.parse(text))
      expect(error.response!.data).toBe(error.response!.data)
    }
  })

  it('is shown by whole characters, and bytes by their number', async () => {
    const { message } = await rejected(
      call(answering(400, '微信支付'.repeat(100)).chain('v3/x'), 'get'),
    )
    expect(message).toContain(`${'微信支付'.repeat(30)} (truncated...)`)
    expect(
      (await rejected(call(answering(400, Buffer.alloc(500, 0xff)).chain('v3/x'), 'get'))).message,
    ).toContain('(500 bytes)')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'with a header %s is read like any other',
    async (name) => {
      const error = await rejected(
        call(
          answering(
            400,
            '{}',
            Object.fromEntries([
              [name, 'x'],
              ['X-B', 'b'],
            ]),
          ).chain('v3/x'),
          'get',
        ),
      )
      const response = error.response as Response
      expect([
        response.hasHeader(name),
        response.getHeader(name),
        response.getHeaderLine('x-b'),
      ]).toEqual([true, ['x'], 'b'])
      expect(Object.entries(response.getHeaders())).toEqual([
        [name, ['x']],
        ['X-B', ['b']],
      ])
    },
  )
})

describe('a header that is asked for by no text', () => {
  it.each([undefined, null, 5, Symbol('x'), {}])('%p is named', (name) => {
    const response = new Response({
      status: 200,
      statusText: 'OK',
      rawHeaders: ['a', 'b'],
      body: Buffer.alloc(0),
    })
    for (const read of ['hasHeader', 'getHeader', 'getHeaderLine'] as const)
      expect(thrown(() => response[read](name as never)).name).toBe('InvalidArgumentException')
  })
})

describe.each(bothForms)('an answer of API v2, %s', (_, call) => {
  const wrap = (fields: string): string => `<xml>${fields}</xml>`
  it.each([
    '<return_code><toString>1</toString></return_code>',
    '<return_code>FAIL</return_code><return_msg><toString>1</toString></return_msg>',
    '<return_code>FAIL</return_code><return_msg>a</return_msg><return_msg>b</return_msg>',
    '<return_code>FAIL</return_code><err_code><a/></err_code>',
    '<sign><a/></sign><return_code>SUCCESS</return_code>',
    '<sign>a</sign><sign>b</sign>',
    '<return_code>FAIL</return_code><return_code>SUCCESS</return_code>',
    '<constructor>x</constructor><__proto__>y</__proto__>',
  ])('whose fields are %s is rejected by name', async (fields) => {
    const error = await rejected(
      call(answering(200, wrap(fields)).chain('v2/pay/orderquery'), 'post', {
        xml: { mch_id: mchid },
      }),
    )
    expect(error).toBeInstanceOf(RejectionException)
    expect([
      ['V2_UNVERIFIED', 'FAIL'].includes(error.code as string),
      error.mayHaveTakenEffect,
    ]).toEqual([true, true])
  })

  it('of more than 1 MB is not read before its sign, which is inside it, could be looked at', async () => {
    const error = await rejected(
      call(
        answering(200, wrap('<a>'.repeat(4) + 'x'.repeat(1024 * 1024) + '</a>'.repeat(4))).chain(
          'v2/pay/orderquery',
        ),
        'post',
        { xml: { mch_id: mchid } },
      ),
    )
    expect([error.code, typeof error.response!.data]).toEqual(['V2_UNVERIFIED', 'string'])
  })
})

describe('what a helper reads of an answer', () => {
  it.each(odd)('about a bill may be %j', async (value) => {
    const whole = {
      download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file',
      hash_type: 'SHA1',
      hash_value: 'aa',
    }
    for (const field of Object.keys(whole)) {
      const error = await rejected(
        downloadBill(saying({ ...whole, [field]: value }) as never, 'v3/bill/tradebill', {
          query: {},
          sink: '/nowhere/x',
        }),
      )
      expect([field, error.name, error.code]).toEqual([
        field,
        'RequestException',
        field === 'hash_type' ? 'UNKNOWN_HASH' : 'NO_DOWNLOAD_URL',
      ])
    }
    expect(
      (
        await rejected(
          downloadBill(saying(value) as never, 'v3/bill/tradebill', {
            query: {},
            sink: '/nowhere/x',
          }),
        )
      ).code,
    ).toBe('NO_DOWNLOAD_URL')
  })

  it.each(odd.filter((value) => typeof value !== 'string'))(
    'about a row of a bulk run may be %j',
    async (value) => {
      const rows = [
        {
          partner: { type: 'APPID' as const, appid: 'wx1234567890123456' },
          authorized_data: { business_type: 'FAVOR_STOCK' as const, stock_id: '2433405' },
        },
      ]
      for await (const { state, code } of grantAll(saying({ state: value }), rows))
        expect([state, code]).toEqual(['unknown', 'BAD_ANSWER'])
      for (const field of ['code', 'message', 'build_time']) {
        for await (const { state } of grantAll(
          saying({ state: 'ESTABLISHED', [field]: value }),
          rows,
        ))
          expect(state).toBe('granted')
      }
    },
  )

  it.each(odd)('about a list of partnerships may be %j', async (value) => {
    const take = async (body: unknown): Promise<unknown> => {
      const found: unknown[] = []
      for await (const one of list(saying(body), {
        authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '2433405' },
      }))
        found.push(one)
      return found
    }
    for (const body of [
      { data: [value] },
      { data: [{ partner: value, authorized_data: {} }] },
      { data: [{ partner: {}, authorized_data: value }] },
    ]) {
      const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
      if (!isObject || body.data[0] === value)
        expect(await rejected(take(body))).toMatchObject({
          name: 'UnexpectedValueException',
          code: 'BAD_ANSWER',
        })
    }
    for (const field of ['limit', 'total_count', 'code', 'message'])
      expect(await take({ data: [], [field]: value === 5 ? 0 : value })).toEqual([])
  })

  it.each(odd)('about certificates may be %j', (value) => {
    const entry = {
      serial_no: 'A',
      effective_time: '2026-01-01',
      expire_time: '2027-01-01',
      encrypt_certificate: {
        nonce: '0'.repeat(12),
        associated_data: '',
        ciphertext: AesGcm.encrypt('no certificate', apiv3Key, '0'.repeat(12)),
      },
    }
    const bodies = [
      value,
      { data: value },
      { data: [value] },
      ...['serial_no', 'effective_time', 'expire_time', 'encrypt_certificate'].map((name) => ({
        data: [{ ...entry, [name]: value }],
      })),
      ...['nonce', 'ciphertext'].map((name) => ({
        data: [{ ...entry, encrypt_certificate: { ...entry.encrypt_certificate, [name]: value } }],
      })),
      { data: [entry] },
    ]
    for (const body of bodies.filter((one) => JSON.stringify(one) !== '{"data":[]}'))
      expect(thrown(() => decryptCertificate(JSON.stringify(body), apiv3Key))).toBeInstanceOf(
        UnexpectedValueException,
      )
  })

  it('about a signature explains nothing that is no text', () => {
    for (const detail of [undefined, null, 5, 'x', ...odd])
      expect(explainSignError('a\nb\n', detail)).toBeUndefined()
  })
})

describe('a bill', () => {
  it('whose download_url has capitals and braces is asked for as it was told', async () => {
    const server = await rawServer((head, signed) =>
      head.includes('tradebill')
        ? signed(
            `{"download_url":"http://${/host: (\S+)/i.exec(head)![1]}/v3/Bill/outTradeNo/_x_/%7BA%7D?Token=aB{C}&T=%2F","hash_type":"SHA1","hash_value":"da39a3ee5e6b4b0d3255bfef95601890afd80709"}`,
          )
        : signed(''),
    )
    const instance = Builder.factory({
      mchid,
      serial,
      privateKey,
      certs: { [publicKeyId]: publicKey },
      base_uri: server.origin,
      retry: { attempts: 1 },
    })
    await downloadBill(instance, 'v3/bill/tradebill', {
      query: {},
      sink: `${process.env['TMPDIR'] ?? '/tmp'}/wechatpay-capitals-${process.pid}`,
    })
    expect((await server.heads()).map((head) => head.split(' ')[1])).toEqual([
      '/v3/bill/tradebill',
      '/v3/Bill/outTradeNo/_x_/%7BA%7D?Token=aB%7BC%7D&T=%2F',
    ])
  })
})
