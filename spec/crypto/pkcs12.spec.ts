import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Pkcs12 } from '../../lib/crypto/pkcs12'
import { Rsa } from '../../lib/crypto/rsa'
import { merchant } from '../fixtures/keys'
import { thrown } from '../fixtures/thrown'

const file = readFileSync(join(__dirname, '../fixtures/apiclient_cert.p12'))

describe('Pkcs12', () => {
  it('opens a file under RC2-40, which OpenSSL 3 refuses', () => {
    const { privateKey, serial, certificate, chain } = Pkcs12.open(file, 1900000109)
    expect(Rsa.from(privateKey).equals(merchant.key)).toBe(true)
    expect(serial).toBe(merchant.serial)
    expect(
      Rsa.from(certificate, Rsa.KEY_TYPE_PUBLIC).equals(
        Rsa.from(merchant.cert, Rsa.KEY_TYPE_PUBLIC),
      ),
    ).toBe(true)
    expect(chain).toEqual([])
  })

  it('opens a path and a URL, and never shows what was given in place of one', () => {
    const path = join(__dirname, '../fixtures/apiclient_cert.p12')
    expect(Pkcs12.open(path, '1900000109').serial).toBe(merchant.serial)
    expect(Pkcs12.open(pathToFileURL(path).href, '1900000109').serial).toBe(merchant.serial)
    const base64 = file.toString('base64')
    expect(thrown(() => Pkcs12.open(base64, 'x')).message).not.toContain(base64.slice(0, 30))
    expect(() => Pkcs12.open(5 as never, 'x')).toThrow(
      expect.objectContaining({ code: 'INVALID_PKCS12' }),
    )
    expect(() => Pkcs12.open('/nowhere.p12', 'x')).toThrow(
      expect.objectContaining({
        code: 'MISSING_FILE',
        message: expect.stringContaining('/nowhere.p12') as string,
      }),
    )
  })

  it('tells a wrong passphrase from a file that is none', () => {
    expect(() => Pkcs12.open(file, 'wrong')).toThrow(
      expect.objectContaining({
        code: 'INVALID_PKCS12',
        message: expect.stringContaining('wrong passphrase') as string,
      }),
    )
    expect(() => Pkcs12.open(Buffer.from('hello'), 'x')).toThrow(
      expect.objectContaining({
        code: 'INVALID_PKCS12',
        message: expect.stringContaining('do not parse') as string,
      }),
    )
  })
})
