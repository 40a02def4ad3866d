import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPkcs12 } from '../../lib/crypto/pkcs12'
import { Rsa } from '../../lib/crypto/rsa'
import { merchant } from '../fixtures/keys'

const file = readFileSync(join(__dirname, '../fixtures/apiclient_cert.p12'))

describe('openPkcs12', () => {
  it('opens a file under RC2-40, which OpenSSL 3 refuses', () => {
    const { privateKey, serial, certificate, chain } = openPkcs12(file, 1900000109)
    expect(Rsa.from(privateKey).equals(merchant.key)).toBe(true)
    expect(serial).toBe(merchant.serial)
    expect(Rsa.from(certificate, Rsa.KEY_TYPE_PUBLIC).equals(Rsa.from(merchant.cert, Rsa.KEY_TYPE_PUBLIC))).toBe(true)
    expect(chain).toEqual([])
  })

  it('tells a wrong passphrase from a file that is none', () => {
    expect(() => openPkcs12(file, 'wrong')).toThrow(expect.objectContaining({ code: 'INVALID_PKCS12', message: expect.stringContaining('wrong passphrase') as string }))
    expect(() => openPkcs12(Buffer.from('hello'), 'x')).toThrow(expect.objectContaining({ code: 'INVALID_PKCS12', message: expect.stringContaining('do not parse') as string }))
  })
})
