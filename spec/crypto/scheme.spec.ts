import { createPublicKey } from 'node:crypto'
import { Formatter, Rsa } from '../../lib'
import {
  authorizationOf,
  brandScheme,
  merchantScheme,
  schemeNamed,
  schemeOf,
} from '../../lib/crypto/scheme'
import { brandVector } from '../fixtures/brand-vector'
import { thrown } from '../fixtures/thrown'

const { brand_id: id, serial, timestamp, nonce, path, body, signature, answer } = brandVector
const privateKey = Rsa.from(brandVector.privateKey)
const publicKey = Rsa.from(brandVector.publicKey, Rsa.KEY_TYPE_PUBLIC)

describe('the scheme of brands', () => {
  it('signs as the worked example does', () => {
    const message = Formatter.request('POST', `/${path}`, timestamp, nonce, body)
    expect(brandScheme.sign(message, privateKey)).toBe(signature)
    expect(brandScheme.verify(message, signature, createPublicKey(privateKey))).toBe(true)
  })

  it('names the brand in its Authorization, in the order of the official pages', () => {
    const written = `WECHATPAY-BRAND-SHA256-RSA2048 brand_id="${id}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serial}"`
    const fields = { id, nonce_str: nonce, signature, timestamp, serial_no: serial }
    expect(authorizationOf(brandScheme, fields)).toBe(written)
    expect(Formatter.authorization(id, nonce, signature, timestamp, serial, brandScheme.name)).toBe(
      written,
    )
  })

  it('believes the answer of the worked example', () => {
    const message = Formatter.response(answer.timestamp, answer.nonce, answer.body)
    expect(brandScheme.verify(message, answer.signature, publicKey)).toBe(true)
    expect(brandScheme.verify(`${message}x`, answer.signature, publicKey)).toBe(false)
  })

  it('opens the notification of the worked example', () => {
    expect(JSON.parse(brandScheme.open(brandVector.resource, brandVector.apiKey))).toEqual(
      brandVector.opened,
    )
  })

  it('encrypts fields for one key and decrypts them with the other', () => {
    const ciphertext = brandScheme.encrypt('13900000000', createPublicKey(privateKey))
    expect(brandScheme.decrypt(ciphertext, privateKey)).toBe('13900000000')
  })
})

describe('the scheme of a path', () => {
  it.each([
    ['brand/store/brandstores', brandScheme],
    ['/brand/store/brandstores?limit=1', brandScheme],
    ['v3/brand/partner/brands', merchantScheme],
    ['brand', merchantScheme],
    ['branding/x', merchantScheme],
    ['v3/pay/transactions/native', merchantScheme],
    ['hk/v3/transactions', merchantScheme],
  ])('%s: by its first segment alone', (given, scheme) => {
    expect(schemeOf(given)).toBe(scheme)
  })

  it('is found by its name; another name is refused', () => {
    expect(schemeNamed('WECHATPAY2-SHA256-RSA2048')).toBe(merchantScheme)
    expect(thrown(() => schemeNamed('WECHATPAY2-MD5')).message).toMatch(/expected WECHATPAY-BRAND/)
  })
})
