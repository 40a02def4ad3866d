import { Builder, type BuilderConfig } from '../../lib'
import { downloadCertificates, downloadCertificatesSync, keepFresh } from '../../lib/certificates'
import { platform } from '../fixtures/keys'
import { bothForms, keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'
import type { Loose } from '../fixtures/loose'

const sandbox = sandboxed()
const { certs: _, ...rest } = sandbox.config
const config = { ...rest, apiv3Key: keys.apiv3Key, retry: { attempts: 1 } }
const own = { [keys.platform.serial]: keys.platform.certificate }
beforeEach(() => sandbox.reset())

describe('downloadCertificates', () => {
  it('gives what it has decrypted and verified, in both forms', async () => {
    for (const found of [await downloadCertificates(config), downloadCertificatesSync(config)]) {
      expect(found).toEqual([{ serial: keys.platform.serial, certificate: keys.platform.certificate.replaceAll('\r\n', '\n'), effectiveTime: expect.any(Date), expireTime: expect.any(Date) }])
    }
  })

  it('believes nothing that is not signed by a certificate inside it', async () => {
    sandbox.fault({ signature: 'wrong' })
    expect((await rejected(downloadCertificates(config))).code).toBe('SIGNATURE_INVALID')
    sandbox.fault({ serial: 'ABCD' })
    expect(thrown(() => downloadCertificatesSync(config)).code).toBe('SIGNATURE_INVALID')
  })

  it('says that the APIv3 key is another, or missing', async () => {
    const error = await rejected(downloadCertificates({ ...config, apiv3Key: 'x'.repeat(32) }))
    expect([error.code, error.message]).toEqual(['SIGNATURE_UNCHECKED', expect.stringContaining('another APIv3 key')])
    expect(thrown(() => downloadCertificatesSync({ ...config, apiv3Key: undefined } as never)).code).toBe('INVALID_APIV3KEY')
  })
})

describe.each(bothForms)('keepFresh in the %s form', (_, call) => {
  const headers = { 'Wechatpay-Serial': keys.platform.serial }
  const fresh = (certs: BuilderConfig['certs'], options = {}) => {
    const instance = Builder.factory({ ...config, certs: certs! })
    keepFresh(instance, options)
    return instance as Loose
  }
  const downloads = () => sandbox.requests().filter(({ target }) => target === '/v3/certificates').length
  const list = { query: { authorized_data: { business_type: 'FAVOR_STOCK' } }, headers }

  it('fetches a certificate that it does not know, once for many, and goes on', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    const answers = await Promise.all(Array.from({ length: 5 }, () => call(instance.v3.marketing.partnerships, 'get', list)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(downloads()).toBe(1)
  })

  it('is throttled', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    sandbox.fault({ match: { path: '/v3/certificates' }, status: 500 })
    for (let i = 0; i < 3; i++) expect((await rejected(call(instance.v3.marketing.partnerships, 'get', list))).code).toBe('SIGNATURE_SERIAL_UNKNOWN')
    expect(downloads()).toBe(1)
  })

  it('looks again before the end of a certificate', async () => {
    const instance = fresh(own, { before: 10 * 365 * 86_400 })
    expect((await call(instance.v3.marketing.partnerships, 'get', list)).status).toBe(200)
    await new Promise(resolve => setImmediate(resolve))
    expect((await call(instance.v3.marketing.partnerships, 'get', list)).status).toBe(200)
    expect(downloads()).toBe(1)
  })

  it('never runs while public keys sign', async () => {
    const instance = fresh({ [keys.platform.publicKeyId]: keys.platform.publicKey })
    await call(instance.v3.marketing.partnerships, 'get', { query: list.query })
    expect(downloads()).toBe(0)
  })

  it('takes in no certificate of a download that does not verify', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    sandbox.fault({ match: { path: '/v3/certificates' }, signature: 'wrong' })
    expect((await rejected(call(instance.v3.marketing.partnerships, 'get', list))).code).toBe('SIGNATURE_SERIAL_UNKNOWN')
  })
})

describe('keepFresh', () => {
  it('says what it needs', () => {
    const { apiv3Key: _, ...without } = sandbox.config
    expect(thrown(() => keepFresh(Builder.factory(without))).code).toBe('INVALID_APIV3KEY')
    expect(thrown(() => keepFresh(Builder.factory({ mchid: '1', secret: 's' }))).code).toBe('NOT_CONFIGURED')
  })
})
