import { AesGcm, Builder, type BuilderConfig } from '../../lib'
import { downloadCertificates, downloadCertificatesSync, keepFresh } from '../../lib/certificates'
import { decryptCertificate } from '../../lib/certificates/download'
import { Notifications } from '../../lib/notification'
import { notificationOf } from '../../lib/sandbox/events/notify'
import { platform } from '../fixtures/keys'
import {
  bothForms,
  grant,
  instanceOf,
  keys,
  rejected,
  sandboxed,
  thrown,
} from '../fixtures/sandbox'

const sandbox = sandboxed()
const { certs: _, ...rest } = sandbox.config
const config = { ...rest, apiv3Key: keys.apiv3Key, retry: { attempts: 1 } }
const own = { [keys.platform.serial]: keys.platform.certificate }
beforeEach(() => sandbox.reset())

describe('downloadCertificates', () => {
  it('gives what it has decrypted and verified, in both forms', async () => {
    for (const found of [await downloadCertificates(config), downloadCertificatesSync(config)]) {
      expect(found).toEqual([
        {
          serial: keys.platform.serial,
          certificate: keys.platform.certificate.replaceAll('\r\n', '\n'),
          effectiveTime: expect.any(Date),
          expireTime: expect.any(Date),
        },
      ])
    }
  })

  it('believes nothing that is not signed by a certificate inside it', async () => {
    sandbox.fault({ signature: 'wrong' })
    expect((await rejected(downloadCertificates(config))).code).toBe('SIGNATURE_INVALID')
    sandbox.fault({ serial: 'ABCD' })
    expect(thrown(() => downloadCertificatesSync(config)).code).toBe('SIGNATURE_INVALID')
  })

  it('takes no certificate under a serial that is not its own, and no answer for one that is none', () => {
    const nonce = 'n'.repeat(12)
    const encrypt_certificate = {
      nonce,
      associated_data: 'certificate',
      ciphertext: AesGcm.encrypt(keys.platform.certificate, keys.apiv3Key, nonce, 'certificate'),
    }
    const entry = {
      serial_no: keys.platform.serial,
      effective_time: '2020-01-01T00:00:00+08:00',
      expire_time: '2030-01-01T00:00:00+08:00',
      encrypt_certificate,
    }
    const opened = (data: unknown) => decryptCertificate(JSON.stringify({ data }), keys.apiv3Key)
    expect(
      opened([{ ...entry, serial_no: `00${keys.platform.serial.toLowerCase()}` }]),
    ).toHaveLength(1)
    for (const serial_no of ['../../evil', 'ABCD', ''])
      expect(thrown(() => opened([{ ...entry, serial_no }])).message).toContain(
        'a serial that is not its own',
      )
    for (const data of [
      [null],
      [{}],
      [{ ...entry, serial_no: 5 }],
      [{ ...entry, expire_time: 'soon' }],
      [{ ...entry, encrypt_certificate: [] }],
      'x',
      null,
    ])
      expect(thrown(() => opened(data)).name).toBe('UnexpectedValueException')
    for (const body of ['', '[', 'null', '5'])
      expect(thrown(() => decryptCertificate(body, keys.apiv3Key)).name).toBe(
        'UnexpectedValueException',
      )
  })

  it('says that the APIv3 key is another, or missing', async () => {
    const error = await rejected(downloadCertificates({ ...config, apiv3Key: 'x'.repeat(32) }))
    expect([error.code, error.message]).toEqual([
      'SIGNATURE_UNCHECKED',
      expect.stringContaining('another APIv3 key'),
    ])
    expect(
      thrown(() => downloadCertificatesSync({ ...config, apiv3Key: undefined } as never)).code,
    ).toBe('INVALID_APIV3KEY')
  })
})

describe.each(bothForms)('keepFresh in the %s form', (_, call) => {
  const headers = { 'Wechatpay-Serial': keys.platform.serial }
  const fresh = (certs: BuilderConfig['certs'], options = {}) => {
    const instance = Builder.factory({ ...config, certs: certs! })
    keepFresh(instance, options)
    return instance
  }
  const downloads = () =>
    sandbox.requests().filter(({ target }) => target === '/v3/certificates').length
  const list = { query: { authorized_data: { business_type: 'FAVOR_STOCK' } }, headers }
  // To be listed.
  beforeEach(() => instanceOf(sandbox).v3.marketing.partnerships.build.post(grant()))

  it('fetches a certificate that it does not know, once for many, and goes on', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => call(instance.v3.marketing.partnerships, 'get', list)),
    )
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(downloads()).toBe(1)
  })

  it('is throttled', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    sandbox.fault({ match: { path: '/v3/certificates' }, status: 500 })
    for (let i = 0; i < 3; i++)
      expect((await rejected(call(instance.v3.marketing.partnerships, 'get', list))).code).toBe(
        'SIGNATURE_SERIAL_UNKNOWN',
      )
    expect(downloads()).toBe(1)
  })

  it('looks again before the end of a certificate', async () => {
    const instance = fresh(own, { before: 10 * 365 * 86_400 })
    expect((await call(instance.v3.marketing.partnerships, 'get', list)).status).toBe(200)
    await new Promise((resolve) => setImmediate(resolve))
    expect((await call(instance.v3.marketing.partnerships, 'get', list)).status).toBe(200)
    expect(downloads()).toBe(1)
  })

  it('never runs while public keys sign', async () => {
    const instance = fresh({ [keys.platform.publicKeyId]: keys.platform.publicKey })
    await call(instance.v3.marketing.partnerships, 'get', { query: list.query })
    expect(downloads()).toBe(0)
  })

  it('never runs where only public keys are configured, whatever an answer or a notification says', async () => {
    const instance = fresh({ [keys.platform.publicKeyId]: keys.platform.publicKey })
    expect((await rejected(call(instance.v3.marketing.partnerships, 'get', list))).code).toBe(
      'SIGNATURE_SERIAL_UNKNOWN',
    )
    const { body, headers } = notificationOf(keys, {
      event_type: 'X',
      resource: {},
      serial: 'DEADBEEF',
    })
    expect(
      (await rejected(new Notifications(instance).parseAsync({ headers: headers(), body }))).code,
    ).toBe('SIGNATURE_SERIAL_UNKNOWN')
    expect(downloads()).toBe(0)
  })

  it('decrypts with the key it is given, whatever the configuration says', async () => {
    const instance = Builder.factory({
      ...config,
      apiv3Key: 'x'.repeat(32),
      certs: { [platform.serial]: platform.cert },
    })
    keepFresh(instance, { apiv3Key: keys.apiv3Key })
    expect((await call(instance.v3.marketing.partnerships, 'get', list)).status).toBe(200)
  })

  it('goes over to a new certificate, keeps the old one beside it, and drops it when it has ended', async () => {
    const own = sandboxed({ keys: { ...keys, platform: { ...keys.platform } } })
    instanceOf(own).v3.marketing.partnerships.build.post(grant())
    const ending = own.rotate({ days: 2 })
    const instance = Builder.factory({
      ...own.config,
      certs: { [ending.serial]: ending.certificate },
      retry: { attempts: 1 },
    })
    keepFresh(instance)
    const { serial } = own.rotate()
    const ask = (named?: string) =>
      call(instance.v3.marketing.partnerships, 'get', {
        query: list.query,
        ...(named === undefined ? {} : { headers: { 'Wechatpay-Serial': named } }),
      })
    expect((await ask()).getHeaderLine('Wechatpay-Serial')).toBe(ending.serial)
    // The event loop's form downloads beside the call.
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await ask()).getHeaderLine('Wechatpay-Serial')).toBe(serial)
    expect((await ask(ending.serial)).getHeaderLine('Wechatpay-Serial')).toBe(ending.serial)
    expect(own.requests().filter(({ target }) => target === '/v3/certificates')).toHaveLength(1)

    const ended = own.rotate({ days: -1 })
    const other = Builder.factory({
      ...own.config,
      certs: { [ended.serial]: ended.certificate },
      retry: { attempts: 1 },
    })
    expect((await call(other.v3.marketing.partnerships, 'get', { query: list.query })).status).toBe(
      200,
    ) // as the PHP library does
    keepFresh(other)
    expect(
      (
        await rejected(
          call(other.v3.marketing.partnerships, 'get', {
            ...list,
            headers: { 'Wechatpay-Serial': ended.serial },
          }),
        )
      ).code,
    ).toBe('SIGNATURE_SERIAL_UNKNOWN')
    expect(
      (await call(other.v3.marketing.partnerships, 'get', { query: list.query })).getHeaderLine(
        'Wechatpay-Serial',
      ),
    ).toBe(serial)
  })

  it('takes in no certificate of a download that does not verify', async () => {
    const instance = fresh({ [platform.serial]: platform.cert })
    sandbox.fault({ match: { path: '/v3/certificates' }, signature: 'wrong' })
    expect((await rejected(call(instance.v3.marketing.partnerships, 'get', list))).code).toBe(
      'SIGNATURE_SERIAL_UNKNOWN',
    )
  })
})

describe('keepFresh', () => {
  it('says what it needs', () => {
    const { apiv3Key: _, ...without } = sandbox.config
    expect(thrown(() => keepFresh(Builder.factory(without))).code).toBe('INVALID_APIV3KEY')
    expect(thrown(() => keepFresh(Builder.factory({ mchid: '1', secret: 's' }))).code).toBe(
      'NOT_CONFIGURED',
    )
  })

  it.each<[string, object, string]>([
    ['a misspelt option', { thottle: 1 }, 'UNKNOWN_OPTION'],
    ['no number', { throttle: 'x' }, 'INVALID_OPTION'],
    ['NaN', { before: NaN }, 'INVALID_OPTION'],
    ['a short key', { apiv3Key: 'short' }, 'INVALID_APIV3KEY'],
  ])('refuses %s', (_, options, code) => {
    expect(
      thrown(() => keepFresh(Builder.factory({ ...config, certs: own }), options)),
    ).toMatchObject({ name: 'InvalidArgumentException', code })
  })

  it('refuses an instance that it can do nothing for', () => {
    expect(
      thrown(() => keepFresh(Builder.factory({ ...config, certs: own, verifier: () => true }))),
    ).toMatchObject({ code: 'CONFLICTING_OPTIONS', message: expect.stringContaining('`verifier`') })
    expect(thrown(() => keepFresh(undefined as never)).code).toBe('INVALID_ARGUMENT')
  })

  it('is never waited for by parse(): an unknown serial would hold up the thread', async () => {
    const instance = Builder.factory({ ...config, certs: { [platform.serial]: platform.cert } })
    keepFresh(instance)
    const notifications = new Notifications(instance)
    const { body, headers } = notificationOf(keys, {
      event_type: 'X',
      resource: {},
      signedBy: 'certificate',
    })
    expect(thrown(() => notifications.parse({ headers: headers(), body })).code).toBe(
      'SIGNATURE_SERIAL_UNKNOWN',
    )
    expect(sandbox.requests()).toEqual([])
    expect((await notifications.parseAsync({ headers: headers(), body })).event_type).toBe('X')
    expect(notifications.parse({ headers: headers(), body }).event_type).toBe('X')
  })

  it('sets up a whole instance from the APIv3 key', async () => {
    const found = await downloadCertificates(config)
    const instance = Builder.factory({
      ...config,
      certs: Object.fromEntries(found.map(({ serial, certificate }) => [serial, certificate])),
    })
    keepFresh(instance)
    expect((await instance.v3.marketing.partnerships.build.postAsync(grant())).status).toBe(200)
  })
})
