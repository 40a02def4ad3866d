import { constants } from 'node:crypto'
import { X509Certificate } from 'node:crypto'
import { Rsa, type KeyMaterial } from '../../lib/crypto/rsa'
import { answers } from '../fixtures/known-answers'
import {
  elliptic,
  fileWith,
  merchant,
  merchantPublic,
  pem,
  platform,
  urlWith,
} from '../fixtures/keys'

const base64 = (text: string) => text.replace(/-----[^-]+-----|\s/g, '')
const der = (text: string) => Buffer.from(base64(text), 'base64')

describe('Rsa and the recorded answers', () => {
  const rows = answers.rsa as unknown as {
    id: string
    fn: 'sign' | 'verify'
    thing: string
    message: string
    signature: string
    returns: unknown
    case: string
  }[]

  it.each(rows)(
    '$id: $fn with $case answers as wechatpay-php does',
    ({ fn, thing, message, signature, returns }) => {
      expect(fn === 'sign' ? Rsa.sign(message, thing) : Rsa.verify(message, signature, thing)).toBe(
        returns,
      )
    },
  )
})

describe('Rsa.from', () => {
  it.each<[string, KeyMaterial]>([
    ['PKCS#8 PEM', pem.pkcs8],
    ['PKCS#1 PEM', pem.pkcs1],
    ['a Buffer of PEM', Buffer.from(pem.pkcs8)],
    ['PKCS#8 DER', der(pem.pkcs8)],
    ['PKCS#1 DER', der(pem.pkcs1)],
    ['file://', urlWith('key.pem', pem.pkcs8)],
    ['private.pkcs8://', merchant.pkcs8],
    ['private.pkcs1://', `private.pkcs1://${base64(pem.pkcs1)}`],
    ['a KeyObject', merchant.key],
    ['[encrypted PEM, passphrase]', [pem.encrypted, 'pass']],
    ['PEM with CRLF', pem.pkcs8.replaceAll('\n', '\r\n')],
    ['PEM with text around it', `Bag Attributes\n  friendlyName: x\n${pem.pkcs8}\n`],
  ])('loads a private key from %s', (_, thing) => {
    expect(Rsa.from(thing).equals(merchant.key)).toBe(true)
  })

  it.each<[string, KeyMaterial]>([
    ['SPKI PEM', pem.spki],
    ['PKCS#1 PEM', pem.publicPkcs1],
    ['X.509 PEM', merchant.cert],
    ['a certificate', new X509Certificate(merchant.cert)],
    ['file:// of a certificate', urlWith('cert.pem', merchant.cert)],
    ['public.spki://', `public.spki://${base64(pem.spki)}`],
    ['public.pkcs1://', `public.pkcs1://${base64(pem.publicPkcs1)}`],
    ['SPKI DER', der(pem.spki)],
    ['X.509 DER', der(merchant.cert)],
    ['a KeyObject', merchantPublic],
  ])('loads a public key from %s', (_, thing) => {
    expect(Rsa.from(thing, Rsa.KEY_TYPE_PUBLIC).equals(merchantPublic)).toBe(true)
  })

  it.each<[string, unknown, string, 'private' | 'public']>([
    ['a certificate for a private key', merchant.cert, 'expected an RSA private key', 'private'],
    ['a public key for a private one', pem.spki, 'expected an RSA private key', 'private'],
    ['an encrypted key without its passphrase', pem.encrypted, 'give [key, passphrase]', 'private'],
    [
      'a wrong passphrase',
      [pem.encrypted, 'wrong'],
      'does not open with its passphrase',
      'private',
    ],
    ['a damaged key', pem.pkcs8.replace('MIIE', 'MIIX'), 'does not parse', 'private'],
    ['a text', 'hello', 'no PEM', 'private'],
    ['nothing', undefined, 'undefined', 'private'],
    ['null', null, 'null', 'private'],
    ['a number', 5, 'number', 'private'],
    ['a file that is not there', 'file:///nowhere/key.pem', 'ENOENT', 'private'],
    ['an https:// URL', 'https://pay.example.com/key.pem', 'save the file', 'private'],
    ['an https:// URL as an object', new URL('https://a.example/key.pem'), 'https://', 'public'],
    ['a notation of an archive', 'zip://keys.zip#key.pem', 'nothing is fetched', 'private'],
    ['an unknown notation', 'private.pkcs5://AAAA', 'unknown', 'private'],
    ['a notation with no base64', 'private.pkcs8://####', 'no such key', 'private'],
    ['an elliptic key', elliptic.privateKey, 'ec key', 'private'],
    ['an elliptic public key', elliptic.publicKey, 'ec key', 'public'],
    ['two different public keys', pem.spki + platform.spki, '2 different keys', 'public'],
    ['a private key for a public one', pem.pkcs8, 'expected an RSA public key', 'public'],
  ])('refuses %s', (_, thing, words, type) => {
    expect(() => Rsa.from(thing as KeyMaterial, type)).toThrow(
      expect.objectContaining({
        code: 'INVALID_KEY',
        message: expect.stringContaining(words) as string,
      }),
    )
  })

  it('never shows a part of the key in its error', () => {
    const damaged = pem.pkcs8.replace('MIIE', 'MIIX')
    try {
      Rsa.from(damaged)
      throw new Error('it loaded')
    } catch (error) {
      expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain(
        base64(pem.pkcs8).slice(100, 140),
      )
    }
  })

  it('takes a path only as file://, so that a key text is never looked up as a file', () => {
    expect(() => Rsa.from(fileWith('plain.pem', pem.pkcs8))).toThrow(
      expect.objectContaining({ code: 'INVALID_KEY' }),
    )
  })

  it('has the shorter names', () => {
    expect(Rsa.fromPkcs8(merchant.pkcs8.split('://')[1]!).equals(merchant.key)).toBe(true)
    expect(Rsa.fromPkcs1(base64(pem.pkcs1)).equals(merchant.key)).toBe(true)
    expect(Rsa.fromPkcs1(base64(pem.publicPkcs1), Rsa.KEY_TYPE_PUBLIC).equals(merchantPublic)).toBe(
      true,
    )
    expect(Rsa.fromSpki(base64(pem.spki)).equals(merchantPublic)).toBe(true)
    expect(Rsa.pkcs1ToSpki(base64(pem.publicPkcs1))).toBe(base64(pem.spki))
  })
})

describe('Rsa', () => {
  it('signs the same in both ways, text and bytes', async () => {
    const signature = Rsa.sign('微信\n', merchant.key)
    expect(await Rsa.signAsync('微信\n', merchant.key)).toBe(signature)
    expect(Rsa.sign(Buffer.from('微信\n'), merchant.key)).toBe(signature)
    expect(Rsa.verify('微信\n', signature, merchant.cert)).toBe(true)
  })

  it.each(['', 'AAAA', '-_-_', 'not base64!'])('takes %j for a wrong signature', (signature) => {
    expect(Rsa.verify('message', signature, merchantPublic)).toBe(false)
  })

  it('opens what it closed, and nothing else', () => {
    const ciphertext = Rsa.encrypt('张三', merchantPublic)
    expect(Rsa.decrypt(ciphertext, merchant.key)).toBe('张三')
    expect(() => Rsa.decrypt(ciphertext, platform.key)).toThrow(
      expect.objectContaining({ name: 'UnexpectedValueException' }),
    )
    expect(() => Rsa.decrypt('####', merchant.key)).toThrow(
      expect.objectContaining({ code: 'INVALID_BASE64' }),
    )
    expect(() => Rsa.encrypt('x'.repeat(215), merchantPublic)).toThrow('too long')
  })

  it("speaks PKCS#1 v1.5 padding where it is asked to, as PHP's third argument does", () => {
    const ciphertext = Rsa.encrypt('张三', merchantPublic, constants.RSA_PKCS1_PADDING)
    expect(Rsa.decrypt(ciphertext, merchant.key, constants.RSA_PKCS1_PADDING)).toBe('张三')
    expect(() => Rsa.decrypt(ciphertext, merchant.key)).toThrow(
      expect.objectContaining({ name: 'UnexpectedValueException' }),
    )
    expect(() =>
      Rsa.decrypt(Rsa.encrypt('x', merchantPublic), merchant.key, constants.RSA_PKCS1_PADDING),
    ).toThrow(expect.objectContaining({ name: 'UnexpectedValueException' }))
    expect(() => Rsa.encrypt('x', merchantPublic, 3)).toThrow(
      expect.objectContaining({ name: 'UnexpectedValueException' }),
    )
  })

  it('gives bytes that are no text as bytes', () => {
    const ciphertext = Rsa.encrypt(Buffer.from([0, 255]), merchantPublic)
    expect(Rsa.decryptBytes(ciphertext, merchant.key)).toEqual(Buffer.from([0, 255]))
    expect(() => Rsa.decrypt(ciphertext, merchant.key)).toThrow(
      expect.objectContaining({ code: 'NOT_TEXT' }),
    )
  })

  it.each([
    [() => Rsa.sign(5 as never, merchant.key)],
    [() => Rsa.verify(undefined as never, 'AAAA', merchantPublic)],
    [() => Rsa.encrypt(undefined as never, merchantPublic)],
    [() => Rsa.from(pem.pkcs8, 'foo' as never)],
  ])('refuses what is neither text nor bytes, and a type of key that is none (%#)', (call) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: 'UnexpectedValueException',
        message: expect.not.stringMatching(/; undefined|too long/) as string,
      }),
    )
  })

  it('reads a certificate under its older label', () => {
    expect(
      Rsa.from(
        merchant.cert.replaceAll('CERTIFICATE', 'X509 CERTIFICATE'),
        Rsa.KEY_TYPE_PUBLIC,
      ).equals(merchantPublic),
    ).toBe(true)
  })
})
