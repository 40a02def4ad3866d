import { inspect } from 'node:util'
import { Builder, InvalidArgumentException, type BuilderConfig } from '../lib'
import { fileWith, merchant, pem, platform, urlWith } from './fixtures/keys'
import { lenient } from './fixtures/lenient'
import { thrown } from './fixtures/sandbox'

const valid: BuilderConfig = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: pem.pkcs8,
  certs: { [platform.serial]: platform.cert },
}

/** The configuration with other values; undefined leaves one out. */
function without(change: Record<string, unknown>): BuilderConfig {
  return Object.fromEntries(
    Object.entries({ ...valid, ...change }).filter(([, value]) => value !== undefined),
  ) as unknown as BuilderConfig
}

describe('Builder.factory', () => {
  it.each<[string, Partial<BuilderConfig>]>([
    ['texts', {}],
    ['a numeric mchid', { mchid: 1900000109 }],
    [
      'keys in files',
      {
        privateKey: urlWith('config-key.pem', pem.pkcs8),
        certs: { [platform.serial]: urlWith('config-cert.pem', platform.cert) },
      },
    ],
    ['loaded keys', { privateKey: merchant.key, certs: { [platform.id]: platform.spki } }],
    ['an encrypted key with its passphrase', { privateKey: [pem.encrypted, 'pass'] }],
    [
      'certificate and public key together',
      { certs: { [platform.serial]: platform.cert, [platform.id]: platform.spki } },
    ],
    [
      'the public key of a certificate under its serial',
      { certs: { [platform.serial]: platform.spki } },
    ],
    [
      "Guzzle's options",
      {
        timeout: 1,
        connect_timeout: 0.5,
        proxy: '',
        verify: false,
        headers: { 'X-A': 'b' },
        http_errors: false,
        allow_redirects: true,
      },
    ],
    ['a certificate and key for mutual TLS', { merchant: { cert: merchant.cert, key: pem.pkcs8 } }],
    [
      'the same in files',
      {
        merchant: {
          cert: fileWith('m.crt', merchant.cert),
          key: [fileWith('m.key', pem.encrypted), 'pass'],
        },
      },
    ],
    [
      'a .p12',
      { merchant: { pfx: `${__dirname}/fixtures/apiclient_cert.p12`, passphrase: '1900000109' } },
    ],
  ])('takes %s', (_, change) => {
    expect(String(inspect(Builder.factory({ ...valid, ...change })))).toBe('[WeChatPay]')
  })

  it('takes a configuration for API v2 alone', () => {
    expect(inspect(Builder.factory({ mchid: '1900000109', secret: 'x'.repeat(32) }))).toBe(
      '[WeChatPay]',
    )
  })

  it('leaves what it was given as it is', () => {
    const given = Object.freeze({
      ...valid,
      certs: Object.freeze({ ...valid.certs }),
      headers: Object.freeze({ 'X-A': 'b' }),
    })
    expect(() => Builder.factory(given)).not.toThrow()
  })

  it.each<[string, unknown, string, string]>([
    ['no configuration', undefined, 'INVALID_CONFIG', 'takes an object, not undefined'],
    ['no mchid', without({ mchid: undefined }), 'INVALID_MCHID', '`mchid` is missing'],
    ['an object as mchid', without({ mchid: {} }), 'INVALID_MCHID', '`mchid` is an object'],
    ['no serial', without({ serial: undefined }), 'INVALID_SERIAL', '`serial` is missing'],
    [
      'a serial with a line break',
      without({ serial: 'A\nB' }),
      'INVALID_SERIAL',
      'expected the serial of the merchant certificate',
    ],
    ['no key', without({ privateKey: undefined }), 'INVALID_PRIVATEKEY', '`privateKey` is missing'],
    [
      'a public key as the private one',
      without({ privateKey: pem.spki }),
      'INVALID_PRIVATEKEY',
      'expected an RSA private key',
    ],
    [
      'a file that is not there',
      without({ privateKey: 'file:///nowhere.pem' }),
      'INVALID_PRIVATEKEY',
      'ENOENT',
    ],
    [
      'an encrypted key without passphrase',
      without({ privateKey: pem.encrypted }),
      'INVALID_PRIVATEKEY',
      '[key, passphrase]',
    ],
    ['no certs', without({ certs: undefined }), 'INVALID_CERTS', '`certs` is undefined'],
    ['empty certs', without({ certs: {} }), 'INVALID_CERTS', '`certs` is empty'],
    [
      'a list of certs',
      without({ certs: [platform.cert] }),
      'INVALID_CERTS',
      '`certs` is an array',
    ],
    [
      'a cert that does not load',
      without({ certs: { [platform.serial]: 'nothing' } }),
      'INVALID_CERTS',
      platform.serial,
    ],
    [
      "a cert under the merchant's serial",
      without({ certs: { [merchant.serial]: merchant.cert } }),
      'MERCHANT_KEY_AS_PLATFORM_KEY',
      "merchant certificate's own `serial`",
    ],
    [
      "the merchant's certificate under another serial",
      without({ certs: { ABCD: pem.spki } }),
      'MERCHANT_KEY_AS_PLATFORM_KEY',
      "merchant's own certificate or key under ABCD",
    ],
    [
      'a certificate under another serial than its own',
      without({ certs: { ABCD: platform.cert } }),
      'INVALID_CERTS',
      `whose serial is ${platform.serial}`,
    ],
    [
      'a certificate under its serial in lower case',
      without({ certs: { [platform.serial.toLowerCase()]: platform.cert } }),
      'INVALID_CERTS',
      'whose serial is',
    ],
    [
      "a certificate under a public key's id",
      without({ certs: { [platform.id]: platform.cert } }),
      'INVALID_CERTS',
      'expected the public key',
    ],
    [
      'a serial that is not that of the certificate at hand',
      without({ serial: 'ABCD', merchant: { cert: merchant.cert, key: pem.pkcs8 } }),
      'SERIAL_MISMATCH',
      merchant.serial,
    ],
    [
      "a merchant key that is not its certificate's",
      without({ merchant: { cert: platform.cert, key: pem.pkcs8 } }),
      'INVALID_MERCHANT',
      '`key` is not the private key of `cert`',
    ],
    [
      'a wrong .p12 password',
      without({ merchant: { pfx: `${__dirname}/fixtures/apiclient_cert.p12`, passphrase: 'x' } }),
      'INVALID_PKCS12',
      'wrong passphrase',
    ],
    [
      'key text in place of its path',
      without({ merchant: { cert: merchant.cert, key: pem.pkcs8.replace(/-.*-/g, '') } }),
      'MISSING_FILE',
      "looks like a file's content",
    ],
    [
      'a key text behind file://',
      without({ privateKey: `file://${pem.pkcs8}` }),
      'INVALID_PRIVATEKEY',
      "looks like a file's content",
    ],
    [
      'an unknown part of merchant',
      without({ merchant: { pfx: 'x', password: 'y' } }),
      'INVALID_MERCHANT',
      'did you mean `passphrase`',
    ],
    [
      'an option with a typo',
      without({ privatekey: 'x' }),
      'UNKNOWN_OPTION',
      'did you mean `privateKey`',
    ],
    ["axios's name", without({ baseURL: 'x' }), 'UNKNOWN_OPTION', '`base_uri`'],
    [
      'a base that is no URL',
      without({ base_uri: 'api.mch.weixin.qq.com' }),
      'INVALID_BASE_URI',
      'is no URL',
    ],
    [
      'plain http off loopback',
      without({ base_uri: 'http://api.mch.weixin.qq.com/' }),
      'INVALID_BASE_URI',
      'allow_http',
    ],
    ['a proxy that is no URL', without({ proxy: '::' }), 'INVALID_PROXY', 'option `proxy`'],
    ['a timeout in words', without({ timeout: 'soon' }), 'INVALID_OPTION', '`timeout` is a string'],
    [
      'an unknown way to block',
      without({ blocking: 'never' }),
      'INVALID_OPTION',
      "'warn', 'allow' or 'forbid'",
    ],
    [
      'v2 with half of v3',
      { mchid: '1', secret: 'x', serial: 'AB' },
      'INVALID_PRIVATEKEY',
      '`privateKey` is missing',
    ],
  ])('refuses %s', (_, config, code, words) => {
    const error = thrown(() => Builder.factory(config as BuilderConfig))
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
    for (const view of [error.stack, inspect(error), JSON.stringify(error)])
      expect(view).not.toContain(pem.pkcs8.split('\n')[4])
  })
})

describe('an instance', () => {
  it('shows no key to whoever inspects or serialises it', () => {
    const instance = Builder.factory({ ...valid, secret: 'the-APIv2-key' })
    for (const thing of [instance, instance.getDriver()]) {
      const views =
        inspect(thing, { depth: 20, showHidden: true, showProxy: true }) +
        (JSON.stringify(thing) ?? '')
      expect(views).not.toContain('the-APIv2-key')
      expect(views).not.toContain(pem.pkcs8.split('\n')[4])
    }
  })

  it('says what to configure when the other protocol is called', async () => {
    const v3 = thrown(() => Builder.factory({ mchid: '1', secret: 'x' }).chain('v3/x').get())
    expect([v3.code, v3.message]).toEqual([
      'NOT_CONFIGURED',
      expect.stringContaining('`serial`, `privateKey` and `certs`'),
    ])
    const v2 = thrown(() =>
      lenient(Builder.factory(valid))
        .chain('v2/pay/micropay')
        .post({ xml: { mch_id: '1900000109' } }),
    )
    expect([v2.code, v2.message]).toEqual(['NO_SECRET', expect.stringContaining('`secret`')])
  })
})
