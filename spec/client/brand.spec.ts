import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import {
  Builder,
  Formatter,
  MediaUtil,
  type BrandBuilderConfig,
  type BuilderConfig,
  type Response,
} from '../../lib'
import { SensitiveFields } from '../../lib/sensitive'
import { Payment } from '../../lib/payment'
import brand from '../fixtures/brand-keys.json'
import { lenient } from '../fixtures/lenient'
import { rawServer, type RawServer } from '../fixtures/raw-server'
import { instanceOf, keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed({ keys: { ...keys, brand } })
const { publicKeyId, publicKey } = brand.platform
const brandOptions = {
  brand_id: brand.brand_id,
  serial: brand.serial,
  privateKey: brand.privateKey,
  apiKey: brand.apiKey,
  certs: { [publicKeyId]: publicKey },
}
const brandConfig: BrandBuilderConfig = {
  ...brandOptions,
  base_uri: sandbox.baseUri,
  blocking: 'allow',
  retry: { attempts: 1 },
}
const alone = Builder.factory(brandConfig)
const both = instanceOf(sandbox, { blocking: 'allow' })
const path = 'brand/card-member/pre-auth-tokens'
const json = { card_id: 'pThrowAwayCard01', openid: 'oThrowAwayUser01' }

afterAll(() => alone.getDriver().close())

const last = () => sandbox.requests().at(-1)!

type Answer = Response<{ token: string }>

/** Typed in every spelling: `npm run types` reads it. */
const forms: [string, () => Answer | PromiseLike<Answer>][] = [
  ['property, blocking', () => alone.brand['card-member']['pre-auth-tokens'].post({ json })],
  ['chain, blocking', () => alone.chain(path).post({ json })],
  ['bracket, blocking', () => alone['brand/card-member/pre-auth-tokens'].post({ json })],
  ['property, promised', () => alone.brand['card-member']['pre-auth-tokens'].postAsync({ json })],
  ['chain, promised', () => alone.chain(path).postAsync({ json })],
  ['chain, waited for', () => alone.chain(path).postAsync({ json }).wait()],
]

describe('a call of a brand', () => {
  it.each(forms)('is signed and believed: %s', async (_, call) => {
    const response = await call()
    expect(response.status).toBe(200)
    expect(typeof response.data.token).toBe('string')
    expect(response.getHeaderLine('Wechatpay-Serial')).toBe(publicKeyId)
    const { headers } = last()
    expect(headers.authorization).toMatch(/^WECHATPAY-BRAND-SHA256-RSA2048 brand_id="10001",/)
    expect(headers['wechatpay-serial']).toBe(publicKeyId)
  })

  it('goes out beside those of the merchant, from one instance, each with its own keys', async () => {
    const [ofBrand, ofMerchant] = await Promise.all([
      both.chain(path).postAsync({ json }),
      both.chain('v3/certificates').getAsync(),
    ])
    expect(ofBrand.getHeaderLine('Wechatpay-Signature-Type')).toBe('WECHATPAY-BRAND-SHA256-RSA2048')
    expect(ofMerchant.getHeaderLine('Wechatpay-Signature-Type')).toBe('WECHATPAY2-SHA256-RSA2048')
  })

  it('names its key on GET, too', async () => {
    await alone.chain('brand/store/brandstores').getAsync({ query: { limit: 1 } })
    expect(last().headers['wechatpay-serial']).toBe(publicKeyId)
  })

  it('is signed by hand through axios as well', async () => {
    const response = await alone
      .getDriver()
      .select('v3')
      .post(`/${path}`, JSON.stringify(json), {
        headers: { 'Content-Type': 'application/json' },
      })
    expect(response.status).toBe(200)
  })

  it('has its sensitive fields encrypted for the brand, where the scheme says so', () => {
    expect(new SensitiveFields(alone).serial).toBe(publicKeyId)
    expect(new SensitiveFields(both).serial).toBe(keys.platform.publicKeyId)
    const fields = new SensitiveFields(both, { scheme: 'brand' })
    const { json: sealed, headers } = fields.seal({ phone_number: '13900000000' }, 'phone_number')
    expect(headers).toEqual({ 'Wechatpay-Serial': publicKeyId })
    expect(sealed.phone_number).not.toBe('13900000000')
  })

  it('does not go out with the header of fields that were encrypted for the merchant', async () => {
    const { headers } = new SensitiveFields(both)
    const before = sandbox.requests().length
    const error = await rejected(both.chain(path).postAsync({ json, headers }))
    expect(error.code).toBe('MIXED_KEYS')
    expect(thrown(() => both.chain(path).post({ json, headers })).code).toBe('MIXED_KEYS')
    const ofBrand = new SensitiveFields(both, { scheme: 'brand' }).headers
    expect(thrown(() => both.chain('v3/certificates').get({ headers: ofBrand })).code).toBe(
      'MIXED_KEYS',
    )
    expect(sandbox.requests()).toHaveLength(before)
  })

  it('uploads a file, signing the JSON of its meta alone', async () => {
    const media = new MediaUtil('a.png', Buffer.from('png'))
    const response = await alone
      .chain('brand/marketing/product-coupon/media/upload-image')
      .postAsync({ body: media.getStream() })
    expect(response.status).toBe(200)
  })
})

const privateKeys = {
  merchants: createPrivateKey(keys.platform.publicKeyPrivateKey),
  brands: createPrivateKey(brand.platform.publicKeyPrivateKey),
}

/** An answer under that id, of that type, signed with that key. */
const answerOf = (key: keyof typeof privateKeys, serial: string, type?: string): string => {
  const [timestamp, nonce, body] = [Formatter.timestamp(), Formatter.nonce(), '{"token":"T"}']
  const message = Formatter.response(timestamp, nonce, body)
  const signature = sign('RSA-SHA256', Buffer.from(message), privateKeys[key]).toString('base64')
  return [
    'HTTP/1.1 200 OK',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
    `Wechatpay-Timestamp: ${timestamp}`,
    `Wechatpay-Nonce: ${nonce}`,
    `Wechatpay-Serial: ${serial}`,
    `Wechatpay-Signature: ${signature}`,
    ...(type === undefined ? [] : [`Wechatpay-Signature-Type: ${type}`]),
    'Connection: close',
    '',
    body,
  ].join('\r\n')
}
const merchantsId = keys.platform.publicKeyId
/** A server that answers so, whatever it is asked. */
const serverOf = (answer: string): Promise<RawServer> =>
  rawServer(new Function(`return ${JSON.stringify(answer)}`) as () => string)
const [ofMerchants, ofBrands] = ['WECHATPAY2-SHA256-RSA2048', 'WECHATPAY-BRAND-SHA256-RSA2048']

describe('an answer', () => {
  const wrong: [string, string, () => string, string][] = [
    [
      "a merchant's, rightly signed, to a brand's call",
      path,
      () => answerOf('merchants', merchantsId, ofMerchants),
      'SIGNATURE_TYPE',
    ],
    [
      "a merchant's key under the brand's type",
      path,
      () => answerOf('merchants', merchantsId, ofBrands),
      'SIGNATURE_SERIAL_UNKNOWN',
    ],
    [
      "a merchant's key without a type",
      path,
      () => answerOf('merchants', merchantsId),
      'SIGNATURE_SERIAL_UNKNOWN',
    ],
    [
      "a merchant's key under the brand's id",
      path,
      () => answerOf('merchants', publicKeyId, ofBrands),
      'SIGNATURE_INVALID',
    ],
    [
      "a brand's, rightly signed, to a merchant's call",
      'v3/pay/transactions/native',
      () => answerOf('brands', publicKeyId, ofBrands),
      'SIGNATURE_TYPE',
    ],
    [
      "a brand's key under the merchant's type",
      'v3/pay/transactions/native',
      () => answerOf('brands', publicKeyId, ofMerchants),
      'SIGNATURE_SERIAL_UNKNOWN',
    ],
  ]

  it.each(wrong)('of the other scheme is refused: %s', async (_, called, answer, code) => {
    const server = await serverOf(answer())
    const instance = lenient(
      Builder.factory({
        ...sandbox.config,
        retry: { attempts: 1 },
        base_uri: server.origin,
      }),
    )
    for (const call of [
      () => instance.chain(called).postAsync({ json }),
      async () => instance.chain(called).post({ json, timeout: 10 }),
    ]) {
      const error = await rejected(call())
      expect([error.name, error.code]).toEqual(['SignatureException', code])
    }
    instance.getDriver().close()
  })

  it('of the brand is believed, with and without its type', async () => {
    for (const type of [ofBrands, undefined]) {
      const server = await serverOf(answerOf('brands', publicKeyId, type))
      const instance = lenient(Builder.factory({ ...brandConfig, base_uri: server.origin }))
      expect((await instance.chain(path).postAsync({ json })).data).toEqual({ token: 'T' })
      instance.getDriver().close()
    }
  })
})

const codeOf = (config: unknown): string =>
  thrown(() => Builder.factory(config as BuilderConfig)).code

describe('the keys of a brand', () => {
  const { config } = sandbox
  const withBrand = (change: object) => ({ ...config, brand: { ...brandOptions, ...change } })

  it.each<[string, unknown, string]>([
    [
      'a platform certificate',
      withBrand({ certs: { [keys.platform.serial]: keys.platform.certificate } }),
      'INVALID_CERTS',
    ],
    [
      'a public key under a serial',
      withBrand({ certs: { [keys.platform.serial]: publicKey } }),
      'INVALID_CERTS',
    ],
    [
      'a platform certificate, alone',
      { ...brandConfig, certs: { [keys.platform.serial]: keys.platform.certificate } },
      'INVALID_CERTS',
    ],
    ['no platform key', withBrand({ certs: undefined }), 'INVALID_CERTS'],
    [
      "the brand's own key as the platform's",
      withBrand({ certs: { [publicKeyId]: createPublicKey(brand.privateKey) } }),
      'MERCHANT_KEY_AS_PLATFORM_KEY',
    ],
    ["the merchant's private key", withBrand({ privateKey: keys.privateKey }), 'MIXED_KEYS'],
    ["the merchant's serial", withBrand({ serial: keys.serial }), 'MIXED_KEYS'],
    [
      "the merchant's platform key",
      withBrand({ certs: { [publicKeyId]: keys.platform.publicKey } }),
      'MIXED_KEYS',
    ],
    [
      "the merchant's platform key id",
      withBrand({ certs: { [merchantsId]: publicKey } }),
      'MIXED_KEYS',
    ],
    ["the merchant's APIv3 key", withBrand({ apiKey: keys.apiv3Key }), 'MIXED_KEYS'],
    ['mchid beside brand_id', { ...brandConfig, mchid: keys.mchid }, 'MIXED_KEYS'],
    ['an APIv2 key beside brand_id', { ...brandConfig, secret: keys.secret }, 'MIXED_KEYS'],
    ['an APIv3 key beside brand_id', { ...brandConfig, apiv3Key: keys.apiv3Key }, 'MIXED_KEYS'],
    ['no brand_id', withBrand({ brand_id: undefined }), 'INVALID_BRAND_ID'],
    ['a brand_id that is no number', withBrand({ brand_id: 'b"1' }), 'INVALID_BRAND_ID'],
    ['no serial', withBrand({ serial: undefined }), 'INVALID_SERIAL'],
    ['no private key', withBrand({ privateKey: undefined }), 'INVALID_PRIVATEKEY'],
    ['a short API key', withBrand({ apiKey: 'short' }), 'INVALID_APIKEY'],
    ['an option that a brand has not', withBrand({ apiv3Key: brand.apiKey }), 'UNKNOWN_OPTION'],
    ['a list', { ...config, brand: [] }, 'INVALID_BRAND'],
  ])('are refused with %s', (_, given, code) => {
    expect(codeOf(given)).toBe(code)
  })

  it('say what to do about a platform certificate, and show no key', () => {
    const { message } = thrown(() =>
      Builder.factory(withBrand({ certs: { [keys.platform.serial]: keys.platform.certificate } })),
    )
    expect(message).toMatch(/`brand.certs` holds a platform certificate .* brands have none/)
    expect(message).not.toContain('BEGIN')
  })

  it('are missed by a brand path, and a merchant by any other path', async () => {
    const { brand: _b, ...merchantOnly } = config
    const merchant = lenient(Builder.factory(merchantOnly))
    expect((await rejected(merchant.chain(path).postAsync({ json }))).code).toBe('NOT_CONFIGURED')
    const error = await rejected(alone.chain('v3/certificates').getAsync())
    expect([error.code, error.message]).toEqual([
      'NOT_CONFIGURED',
      expect.stringContaining('for a brand only'),
    ])
    expect(thrown(() => new Payment(alone)).code).toBe('NOT_CONFIGURED')
    expect(thrown(() => new SensitiveFields(merchant, { scheme: 'brand' })).code).toBe(
      'NOT_CONFIGURED',
    )
  })
})
