import { Builder, Formatter, MockHandler, Rsa, type KeyMaterial } from '../../lib'
import { merchant, platform, pem } from '../fixtures/keys'
import { thrown } from '../fixtures/thrown'
import { lenient } from '../fixtures/lenient'

const valid = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.key,
  certs: { [platform.id]: platform.spki },
}

const made = (change: object) => lenient(Builder.factory({ ...valid, ...change }))

describe('white space at the ends of a name', () => {
  it.each<[string, object]>([
    ['mchid', { mchid: ' 1900000109\n' }],
    ['serial', { serial: `\ufeff${merchant.serial}\r\n` }],
    ['certs, public key', { certs: { [`${platform.id}\n`]: platform.spki } }],
    ['certs, certificate', { certs: { [` ${platform.serial}`]: platform.cert } }],
  ])('does not fail every call later: %s is taken without it', async (_, change) => {
    const handler = new MockHandler([{ status: 404, body: '{}' }])
    const error = thrown(() =>
      made({ ...change, handler })
        .chain('v3/x')
        .get(),
    )
    expect(error.status).toBe(404)
    const { headers } = handler.getLastRequest()!
    expect(headers['Authorization']).toContain(`mchid="1900000109"`)
    expect(headers['Authorization']).toContain(`serial_no="${merchant.serial}"`)
    expect([platform.id, platform.serial]).toContain(headers['Wechatpay-Serial'])
  })

  it('does not hide that the merchant certificate is configured as a platform one', () => {
    const certs = { [`${merchant.serial}\n`]: platform.spki }
    expect(thrown(() => made({ certs })).code).toBe('MERCHANT_KEY_AS_PLATFORM_KEY')
  })
})

describe('what is none of its kind is refused at the factory', () => {
  it.each<[object, string, RegExp]>([
    [{ mchid: 'wxd678efh567hg6787' }, 'INVALID_MCHID', /appid|more than digits/],
    [{ mchid: 'wx0123456789abcdef' }, 'INVALID_MCHID', /looks like an appid/],
    [{ mchid: 1900000109.5 }, 'INVALID_MCHID', /more than digits/],
    [{ mchid: '1900 000109' }, 'INVALID_MCHID', /white space inside/],
    [{ mchid: '' }, 'INVALID_MCHID', /empty/],
    [{ serial: merchant.serial.slice(1) }, 'INVALID_SERIAL', /39 digits/],
    [{ serial: `${merchant.serial}00` }, 'INVALID_SERIAL', /42 digits/],
    [{ serial: 'abc' }, 'INVALID_SERIAL', /3 digits/],
    [{ serial: merchant.serial.replace(/..\B/g, '$&:') }, 'INVALID_SERIAL', /colons/],
    [{ serial: `serial=${merchant.serial}` }, 'INVALID_SERIAL', /`serial=` in front/],
    [{ serial: BigInt(`0x${merchant.serial}`).toString() }, 'INVALID_SERIAL', /decimal/],
    [
      { serial: `${merchant.serial.slice(0, 20)} ${merchant.serial.slice(20)}` },
      'INVALID_SERIAL',
      /white space inside/,
    ],
    [{ serial: platform.id }, 'INVALID_SERIAL', /goes into `certs`/],
    [{ serial: merchant.cert }, 'INVALID_SERIAL', /certificate's text/],
    [{ certs: { 'PUB KEY': platform.spki } }, 'INVALID_CERTS', /white space inside/],
    [{ certs: { ' ': platform.spki } }, 'INVALID_CERTS', /named nothing/],
    [{ certs: { [`serial=${platform.serial}`]: platform.spki } }, 'INVALID_CERTS', /`serial=` in/],
    [{ certs: { [`0x${platform.serial}`]: platform.spki } }, 'INVALID_CERTS', /`0x` in front/],
    [
      { certs: { [platform.serial.replace(/..\B/g, '$&:')]: platform.spki } },
      'INVALID_CERTS',
      /colons/,
    ],
    [
      { certs: { [BigInt(`0x${platform.serial}`).toString()]: platform.spki } },
      'INVALID_CERTS',
      /decimal/,
    ],
    [{ certs: { abc: platform.spki } }, 'INVALID_CERTS', /3 digits/],
    [{ certs: { [platform.serial.slice(1)]: platform.spki } }, 'INVALID_CERTS', /39 digits/],
    [{ certs: { [platform.id.toLowerCase()]: platform.spki } }, 'INVALID_CERTS', /in capitals/],
    [{ certs: { wechatpay: platform.spki } }, 'INVALID_CERTS', /more than hex digits/],
    [
      { brand: { brand_id: '1', serial: 'abc', privateKey: merchant.key, certs: {} } },
      'INVALID_SERIAL',
      /`brand.serial` has 3 digits/,
    ],
    [{ secret: `${'x'.repeat(32)}\n` }, 'INVALID_SECRET', /never trimmed/],
    [{ secret: ` ${'x'.repeat(32)}` }, 'INVALID_SECRET', /never trimmed/],
    [{ apiv3Key: `${'x'.repeat(31)}\n` }, 'INVALID_APIV3KEY', /never trimmed/],
    [
      { merchant: { cert: merchant.cert, key: pem.pkcs8, passphrase: 'x\n' } },
      'INVALID_MERCHANT',
      /never trimmed/,
    ],
  ])('%j', (change, code, words) => {
    const error = thrown(() => made(change))
    expect([error.name, error.code]).toEqual(['InvalidArgumentException', code])
    expect(error.message).toMatch(words)
  })
})

describe('an answer that does not verify', () => {
  const signedBy = (key: KeyMaterial, serial: string) => {
    const time = Formatter.timestamp()
    return {
      status: 200,
      headers: {
        'Wechatpay-Nonce': 'n',
        'Wechatpay-Serial': serial,
        'Wechatpay-Signature': Rsa.sign(`${time}\nn\n{}\n`, key),
        'Wechatpay-Timestamp': String(time),
      },
      body: '{}',
    }
  }

  it('does not leave the wrong entry of `certs` unnamed', () => {
    const handler = new MockHandler([signedBy(merchant.key, platform.id)])
    const error = thrown(() => made({ handler }).chain('v3/x').get())
    expect([error.name, error.code]).toEqual(['SignatureException', 'SIGNATURE_INVALID'])
    expect(error.message).toContain(`what \`certs\` has under ${platform.id} is not the platform's`)
  })

  it('names the entry whose key stands under another name', () => {
    const handler = new MockHandler([signedBy(platform.key, 'PUB_KEY_ID_OTHER')])
    const error = thrown(() => made({ handler }).chain('v3/x').get())
    expect(error.code).toBe('SIGNATURE_SERIAL_UNKNOWN')
    expect(error.message).toContain(
      `under ${platform.id} does verify it: it belongs under PUB_KEY_ID_OTHER`,
    )
  })
})
