import { PemUtil } from '../../lib/crypto/pem'
import { fileWith, merchant, pem, urlWith } from '../fixtures/keys'

describe('PemUtil', () => {
  it('reads keys and certificates from files, URLs and texts', () => {
    expect(PemUtil.loadPrivateKey(fileWith('a.pem', pem.pkcs8)).equals(merchant.key)).toBe(true)
    expect(PemUtil.loadPrivateKey(urlWith('a.pem', pem.pkcs8)).equals(merchant.key)).toBe(true)
    expect(PemUtil.loadPrivateKeyFromString(pem.pkcs1).equals(merchant.key)).toBe(true)
    expect(PemUtil.parseCertificateSerialNo(PemUtil.loadCertificate(fileWith('b.pem', merchant.cert)))).toBe(merchant.serial)
    expect(PemUtil.parseCertificateSerialNo(PemUtil.loadCertificateFromString(merchant.cert))).toBe(merchant.serial)
    expect(PemUtil.parseCertificateSerialNo(merchant.cert)).toBe(merchant.serial)
  })

  it('says what it cannot read', () => {
    expect(() => PemUtil.loadCertificate('/nowhere')).toThrow('ENOENT')
    expect(() => PemUtil.parseCertificateSerialNo(pem.spki)).toThrow(expect.objectContaining({ code: 'INVALID_CERTIFICATE' }))
  })
})
