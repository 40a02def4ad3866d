import { PemUtil } from '../../lib/crypto/pem'
import { Rsa } from '../../lib/crypto/rsa'
import { UnexpectedValueException } from '../../lib/errors'
import { thrown } from '../fixtures/thrown'
import { fileWith, merchant, pem, urlWith } from '../fixtures/keys'

describe('PemUtil', () => {
  it('reads keys and certificates from files, URLs and texts', () => {
    expect(PemUtil.loadPrivateKey(fileWith('a.pem', pem.pkcs8)).equals(merchant.key)).toBe(true)
    expect(PemUtil.loadPrivateKey(urlWith('a.pem', pem.pkcs8)).equals(merchant.key)).toBe(true)
    expect(PemUtil.loadPrivateKeyFromString(pem.pkcs1).equals(merchant.key)).toBe(true)
    expect(
      PemUtil.parseCertificateSerialNo(PemUtil.loadCertificate(fileWith('b.pem', merchant.cert))),
    ).toBe(merchant.serial)
    expect(PemUtil.parseCertificateSerialNo(PemUtil.loadCertificateFromString(merchant.cert))).toBe(
      merchant.serial,
    )
    expect(PemUtil.parseCertificateSerialNo(merchant.cert)).toBe(merchant.serial)
  })

  it('says which method takes a text where a path is wanted, and shows none of it', () => {
    const error = thrown(() => PemUtil.loadPrivateKey(pem.pkcs8))
    expect(error.message).toContain('loadPrivateKeyFromString()')
    const base64 = pem.pkcs8.replace(/-.*-|\n/g, '')
    for (const call of [
      () => PemUtil.loadPrivateKey(pem.pkcs8),
      () => PemUtil.loadPrivateKey(base64),
      () => Rsa.from(`file://${pem.pkcs8}`),
    ]) {
      expect(thrown(call).message).not.toContain(base64.slice(0, 30))
    }
    expect(() => PemUtil.loadPrivateKey(undefined as never)).toThrow(UnexpectedValueException)
    expect(() => PemUtil.loadCertificateFromString(undefined as never)).toThrow(
      expect.objectContaining({ code: 'INVALID_CERTIFICATE' }),
    )
  })

  it('says what it cannot read', () => {
    expect(() => PemUtil.loadCertificate('/nowhere')).toThrow('ENOENT')
    expect(() => PemUtil.parseCertificateSerialNo(pem.spki)).toThrow(
      expect.objectContaining({ code: 'INVALID_CERTIFICATE' }),
    )
  })
})
