import { createSecureContext, type SecureContextOptions } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { certificateIn } from '../../lib/config/certs'
import { merchantOf } from '../../lib/config/merchant'
import { AesEcb } from '../../lib/crypto/aes-ecb'
import { AesGcm } from '../../lib/crypto/aes-gcm'
import { PemUtil } from '../../lib/crypto/pem'
import { Rsa, type KeyMaterial } from '../../lib/crypto/rsa'
import { fileWith, merchant, merchantPublic, pem } from '../fixtures/keys'

const base64 = (text: string) => text.replace(/-----[^-]+-----|\s/g, '')
const lines = (text: string, end: string) => text.replaceAll('\n', end)

describe('a key whose line breaks were lost on the way', () => {
  it.each<[string, string]>([
    ['turned into blanks', lines(pem.pkcs8, ' ')],
    ['left out', lines(pem.pkcs8, '')],
    ['written out as \\n', lines(pem.pkcs8, '\\n')],
    ['written out as \\r\\n', lines(pem.pkcs8, '\\r\\n')],
    ['escaped twice', lines(pem.pkcs8, '\\\\n')],
    ['carriage returns alone', lines(pem.pkcs8, '\r')],
    ['indented', lines(pem.pkcs8, '\n    ')],
    ['with tabs', lines(pem.pkcs8, '\n\t')],
    ['within quotes', `"${pem.pkcs8}"`],
    ['behind a byte order mark', `\ufeff${pem.pkcs8}`],
    ['PKCS#1 with blanks', lines(pem.pkcs1, ' ')],
  ])('is not refused as damaged: %s', (_, text) => {
    expect(Rsa.from(text).equals(merchant.key)).toBe(true)
    expect(Rsa.from(Buffer.from(text)).equals(merchant.key)).toBe(true)
  })

  it.each<[string, string]>([
    ['turned into blanks', lines(merchant.cert, ' ')],
    ['written out', lines(merchant.cert, '\\n')],
    ['indented', lines(merchant.cert, '\n  ')],
  ])('holds for certificates: %s', (_, text) => {
    expect(Rsa.from(text, 'public').equals(merchantPublic)).toBe(true)
    expect(PemUtil.parseCertificateSerialNo(text)).toBe(
      PemUtil.parseCertificateSerialNo(merchant.cert),
    )
  })

  it('holds for an encrypted key, old kind and new', () => {
    const old = merchant.key.export({
      format: 'pem',
      type: 'pkcs1',
      cipher: 'aes-256-cbc',
      passphrase: 'pass',
    }) as string
    for (const text of [old, lines(old, '\r'), lines(old, '\\n'), lines(pem.encrypted, ' ')])
      expect(Rsa.from([text, 'pass']).equals(merchant.key)).toBe(true)
  })

  it('reads what Windows wrote in UTF-16', () => {
    const bytes = Buffer.from(`\ufeff${pem.pkcs8}`, 'utf16le')
    expect(Rsa.from(bytes).equals(merchant.key)).toBe(true)
  })
})

describe('bytes of a key or a certificate', () => {
  const arrayBufferOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer
  const formsOf = (text: string): [string, unknown][] => [
    ['Buffer', Buffer.from(text)],
    ['Uint8Array', new TextEncoder().encode(text)],
    ['DataView', new DataView(arrayBufferOf(text))],
    ['ArrayBuffer, as fetch and File give it', arrayBufferOf(text)],
  ]

  it.each(formsOf(pem.pkcs8))('make a key: %s', (_, bytes) => {
    expect(Rsa.from(bytes as Buffer).equals(merchant.key)).toBe(true)
  })

  it.each(formsOf(merchant.cert))(
    'make a certificate, a serial and a public key: %s',
    (_, bytes) => {
      const serial = PemUtil.parseCertificateSerialNo(merchant.cert)
      expect(PemUtil.parseCertificateSerialNo(bytes as Buffer)).toBe(serial)
      expect(Rsa.from(bytes as Buffer, 'public').equals(merchantPublic)).toBe(true)
      expect(certificateIn(bytes)?.serialNumber).toBe(serial)
    },
  )
})

describe('the scheme of a file', () => {
  it('is of either case, as in every URL', () => {
    const path = fileWith('scheme.pem', pem.pkcs8)
    for (const url of [`FILE://${path}`, `File://${path}`])
      expect(Rsa.from(url).equals(merchant.key)).toBe(true)
  })

  it('is said where a certificate is named by another one', () => {
    expect(() => PemUtil.parseCertificateSerialNo('https://a.example/cert.pem')).toThrow(
      'nothing is fetched',
    )
  })

  it.each([
    ['mailto:a@b.example', 'mailto:'],
    ['data:application/x-pem-file;base64,AAAA', 'data:'],
    [`https://a.example/${'a'.repeat(600)}`, 'https://'],
    ['https://a.example/BEGIN.pem', 'https://'],
  ])(
    'is said of a URL object whatever follows it, which was "undefined" once: %s',
    (url, scheme) => {
      const words = `this is a URL of the scheme ${scheme}, and nothing is fetched`
      expect(() => Rsa.from(new URL(url))).toThrow(words)
      expect(() => PemUtil.parseCertificateSerialNo(new URL(url))).toThrow(words)
    },
  )
})

describe('the merchant certificate and its key', () => {
  const wanted = { cert: merchant.cert, key: pem.pkcs8 }
  const bent: [string, (text: string) => string | Buffer][] = [
    ['blanks', (text) => lines(text, ' ')],
    ['bytes with \\n written out', (text) => Buffer.from(lines(text, '\\n'))],
    ['a file with \\n written out', (text) => fileWith('bent.pem', lines(text, '\\n'))],
    ['a file with carriage returns alone', (text) => fileWith('cr.pem', lines(text, '\r'))],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['DER', (text) => Buffer.from(base64(text), 'base64')],
  ]
  it.each(bent)('are not refused as damaged where privateKey is not: %s', (_, bend) => {
    for (const part of ['cert', 'key'] as const) {
      const { cert, key } = merchantOf(
        { ...wanted, [part]: bend(wanted[part]) },
        merchant.serial,
        merchant.key,
      )!
      expect(() => createSecureContext({ cert, key } as SecureContextOptions)).not.toThrow()
    }
  })

  it.each<[string, object, RegExp]>([
    ['cert, cut short', { cert: merchant.cert.slice(0, 300) }, /`merchant.cert`.*cut short/],
    ['cert, an excerpt', { cert: merchant.cert.replace(/\n.{64}\n/, '\n…\n') }, /cert`.*U\+2026/],
    ['cert, a key', { cert: pem.pkcs8 }, /`merchant.cert`.*no certificate but a PRIVATE KEY/],
    ['key, a certificate', { key: merchant.cert }, /`merchant.key`.*holds CERTIFICATE/],
    ['key, encrypted', { key: pem.encrypted }, /`merchant.key`.*\[key, passphrase\]/],
    ['key, a number', { key: 0 }, /`merchant.key` is a number/],
    ['key, a function', { key: () => pem.pkcs8 }, /`merchant.key` is a function/],
    ['cert, an object', { cert: { pem: merchant.cert } }, /`merchant.cert` is an object/],
  ])('say which of them is wrong, and why, in place of "does not load": %s', (_, bent, words) => {
    expect(() => merchantOf({ ...wanted, ...bent }, undefined, undefined)).toThrow(words)
  })
})

describe('a text that is no certificate', () => {
  it.each<[string, string, RegExp]>([
    ['base64 alone', base64(merchant.cert), /base64 of a certificate without its PEM lines/],
    ['other dashes', merchant.cert.replaceAll('-----', '—'), /five hyphens/],
    ['cut short', merchant.cert.slice(0, 300), /cut short/],
    ['damaged', merchant.cert.replace(/\n.{64}\n/, '\n...\n'), /U\+002E/],
    ['empty', '', /empty/],
  ])('gets no code of OpenSSL for an answer: %s', (_, text, words) => {
    expect(() => PemUtil.loadCertificateFromString(text)).toThrow(words)
    expect(() => PemUtil.parseCertificateSerialNo(text)).toThrow(words)
  })
})

it('a file with a key in place of its certificate is not merely unreadable', () => {
  const path = fileWith('no-cert.pem', pem.pkcs8)
  expect(() => PemUtil.loadCertificate(path)).toThrow('no certificate but a PRIVATE KEY')
})

describe('a key file', () => {
  it.each(['100%.pem', 'a#b.pem', 'a?b.pem', 'a b.pem', '商户.pem'])(
    'is not missed for its name: %s',
    (name) => {
      const path = fileWith(name, pem.pkcs8)
      for (const thing of [`file://${path}`, pathToFileURL(path).href, pathToFileURL(path)])
        expect(Rsa.from(thing).equals(merchant.key)).toBe(true)
      expect(PemUtil.loadPrivateKey(path).equals(merchant.key)).toBe(true)
      expect(PemUtil.loadPrivateKey(pathToFileURL(path)).equals(merchant.key)).toBe(true)
    },
  )

  it('is named from the current folder, as in PHP: file://./package.json is read', () => {
    expect(() => Rsa.from('file://./package.json')).toThrow('neither PEM nor DER')
    expect(() => Rsa.from('file://./nowhere.pem')).toThrow('ENOENT')
  })
})

describe('a text that is no key', () => {
  it.each<[string, KeyMaterial, RegExp, ('private' | 'public')?]>([
    ['a path', '/etc/wechat/apiclient_key.pem', /path of a file.*`file:\/\/` in front/],
    ['a path on Windows', 'C:\\certs\\apiclient_key.pem', /path of a file/],
    ['base64 without PEM lines', base64(pem.pkcs8), /write `private\.pkcs8:\/\/` in front/],
    ['PKCS#1 without PEM lines', base64(pem.pkcs1), /write `private\.pkcs1:\/\/` in front/],
    ['a public one', base64(pem.spki), /write `public\.spki:\/\/` in front/, 'public'],
    ['its first line', pem.pkcs8.split('\n')[0]!, /cut short.*quote the value/],
    ['an excerpt', pem.pkcs8.replace(/\n.{64}\n/, '\n…\n'), /U\+2026/],
    ['other dashes', pem.pkcs8.replaceAll('-----', '—'), /five hyphens/],
    ['another END', pem.pkcs8.replace('END PRIVATE', 'END PUBLIC'), /does not belong/],
    ['nothing but blanks', '  ', /empty/],
    ['a promise', Promise.resolve(pem.pkcs8) as never, /await it first/],
  ])('says what it is and what cures it: %s', (_, thing, words, type = 'private') => {
    expect(() => Rsa.from(thing, type)).toThrow(
      expect.objectContaining({
        name: 'UnexpectedValueException',
        code: 'INVALID_KEY',
        message: expect.stringMatching(words) as string,
      }),
    )
  })

  it.each<[string, () => unknown]>([
    ['Rsa.from', () => Rsa.from('garbage')],
    ['PemUtil.loadPrivateKey', () => PemUtil.loadPrivateKey('/nowhere/key.pem')],
    ['PemUtil.loadCertificate', () => PemUtil.loadCertificate('/nowhere/cert.pem')],
    ['AesGcm.encrypt, key', () => AesGcm.encrypt('x', 'short', 'x'.repeat(12))],
    ['AesGcm.decrypt, iv', () => AesGcm.decrypt('x', 'k'.repeat(32), 'short')],
    ['AesGcm.decrypt, text', () => AesGcm.decrypt('#', 'k'.repeat(32), 'x'.repeat(12))],
    ['AesEcb.encrypt, key', () => AesEcb.encrypt('x', 'short')],
    ['AesEcb.decrypt, text', () => AesEcb.decrypt('#', 'k'.repeat(32))],
    ['Rsa.encrypt, too long', () => Rsa.encrypt('x'.repeat(300), merchantPublic)],
    ['Rsa.encrypt, padding', () => Rsa.encrypt('x', merchantPublic, 9)],
  ])("does not escape a ported catch of PHP's UnexpectedValueException: %s", (_, call) => {
    expect(call).toThrow(expect.objectContaining({ name: 'UnexpectedValueException' }))
  })
})

describe('a private key in the place of a public one', () => {
  it.each<[string, () => unknown]>([
    ['Rsa.fromPkcs1', () => Rsa.fromPkcs1(base64(pem.pkcs1), Rsa.KEY_TYPE_PUBLIC)],
    ['Rsa.fromPkcs1, PKCS#8', () => Rsa.fromPkcs1(base64(pem.pkcs8), Rsa.KEY_TYPE_PUBLIC)],
    ['Rsa.fromSpki', () => Rsa.fromSpki(base64(pem.pkcs8))],
    ['DER', () => Rsa.from(Buffer.from(base64(pem.pkcs1), 'base64'), 'public')],
    ['Rsa.encrypt', () => Rsa.encrypt('x', `public.pkcs1://${base64(pem.pkcs1)}`)],
  ])('does not become a public key in silence: %s', (_, call) => {
    expect(call).toThrow(expect.objectContaining({ code: 'INVALID_KEY' }))
  })
})
