import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as forge from 'node-forge'
import { Pkcs12, type BuilderConfig } from '../../lib'
import { examine } from '../../lib/doctor'
import { fileWith, urlWith } from '../fixtures/keys'
import brand from '../fixtures/brand-keys.json'
import { keys, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const { platform } = keys
const day = 86_400_000
const brandOptions = {
  brand_id: brand.brand_id,
  serial: brand.serial,
  privateKey: brand.privateKey,
  certs: { [brand.platform.publicKeyId]: brand.platform.publicKey },
}

/** The merchant's certificate, with another end. */
function endingIn(days: number): string {
  const certificate = forge.pki.certificateFromPem(keys.certificate)
  certificate.validity.notAfter = new Date(Date.now() + days * day)
  certificate.sign(
    forge.pki.privateKeyFromPem(
      createPrivateKey(keys.privateKey).export({ format: 'pem', type: 'pkcs1' }) as string,
    ),
    forge.md.sha256.create(),
  )
  return forge.pki.certificateToPem(certificate)
}

/** What an examination says, by what it is about. */
async function examined(
  change: Partial<BuilderConfig> = {},
  from: BuilderConfig = sandbox.config,
): Promise<Record<string, string>> {
  const marks = { good: '✓', bad: '✗', unknown: '?' } as const
  const findings = await examine({ ...from, retry: { attempts: 1 }, ...change })
  return Object.fromEntries(
    findings.map(({ what, state, says }) => [what, `${marks[state]} ${says}`]),
  )
}

describe('examine', () => {
  it('finds nothing wrong with what is right', async () => {
    const found = await examined({ merchant: { cert: keys.certificate, key: keys.privateKey } })
    expect(Object.keys(found)).toEqual([
      'configuration',
      'merchant certificate',
      `platform certificate ${platform.serial}`,
      'secret',
      'host',
      'clock',
      'signature',
      'apiv3Key',
    ])
    expect(Object.values(found).filter((says) => !says.startsWith('✓'))).toEqual([])
  })

  const ended = endingIn(-5)
  it.each<[string, BuilderConfig['merchant']]>([
    ['PEM', { cert: ended, key: keys.privateKey }],
    [
      'a path',
      { cert: fileWith('ended.pem', ended), key: fileWith('doctor-key.pem', keys.privateKey) },
    ],
    ['a file:// URL', { cert: urlWith('ended-url.pem', ended), key: keys.privateKey }],
    ['a Buffer', { cert: Buffer.from(ended), key: keys.privateKey }],
  ])('sees a merchant certificate that has ended, given as %s', async (_, merchant) => {
    expect((await examined({ merchant }))['merchant certificate']).toMatch(
      /^✗ ended [56] days ago$/,
    )
  })

  it('sees the end of a merchant certificate in a .p12 file', async () => {
    const pfx = readFileSync(join(__dirname, '../fixtures/apiclient_cert.p12'))
    const { serial, privateKey } = Pkcs12.open(pfx, keys.mchid)
    expect(
      (await examined({ serial, privateKey, merchant: { pfx, passphrase: keys.mchid } }))[
        'merchant certificate'
      ],
    ).toMatch(/^(✓ valid for|✗ end)/)
  })

  it('sees one that ends soon', async () => {
    expect(
      (await examined({ merchant: { cert: endingIn(20), key: keys.privateKey } }))[
        'merchant certificate'
      ],
    ).toMatch(/^✗ ends in (19|20) days: replace it$/)
  })

  it('tries the APIv3 key on what the platform encrypted', async () => {
    expect((await examined({ apiv3Key: 'x'.repeat(32) }))['apiv3Key']).toMatch(/^✗ does not open/)
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const found = await examined({
      apiv3Key: 'x'.repeat(32),
      certs: { [platform.publicKeyId]: publicKey },
    })
    expect([found['platform keys'], found['apiv3Key']]).toEqual([
      expect.stringMatching(/^✗/),
      expect.stringMatching(/^✗/),
    ])
    expect((await examined({}, sandboxed({ certificates: false }).config))['apiv3Key']).toMatch(
      /^\? not tried/,
    )
  })

  it('counts the characters of an APIv2 key', async () => {
    const { mchid } = keys
    expect((await examined({}, { mchid, secret: 'short' }))['secret']).toBe(
      '✗ 5 characters; an APIv2 key has 32',
    )
    expect(await examined({}, { mchid, secret: 's'.repeat(32) })).toMatchObject({
      secret: expect.stringMatching(/^✓/) as string,
      platform: expect.stringMatching(/^\? API v2 only/) as string,
    })
  })

  it.each<[string, Partial<BuilderConfig>, string, RegExp]>([
    ['a serial that is cut', { serial: 'ABCD' }, 'serial', /^✗ 4 hex digits; a serial has 40/],
    ['a merchant id that is cut', { mchid: '19000' }, 'mchid', /^✗ 5 digits/],
    ['one that is too long', { mchid: '19000001091' }, 'mchid', /^✗ 11 digits/],
    [
      'a public key id that is cut',
      { certs: { PUB_KEY_ID_01: platform.publicKey } },
      'certs PUB_KEY_ID_01',
      /^✗ a public key id is PUB_KEY_ID_ and 28 digits/,
    ],
    [
      'a serial in certs that is cut',
      { certs: { ABCD: platform.publicKey } },
      'certs ABCD',
      /^✗ 4 hex digits/,
    ],
    [
      "a brand's serial that is cut",
      { brand: { ...brandOptions, serial: 'ABCD' } },
      'brand.serial',
      /^✗ 4 hex digits/,
    ],
    ['a decimal serial', { serial: String(2n ** 158n) }, 'configuration', /^✗ .*decimal/],
    ['an APIv3 key that is cut', { apiv3Key: 'short' }, 'configuration', /^✗ .*5 bytes long/],
  ])('does not tick %s', async (_, change, what, says) => {
    const found = await examined(change)
    expect(found[what]).toMatch(says)
    expect(found['configuration'] ?? '✗').toMatch(/^✗/)
  })

  it("says where the public key id is to be had, where it is none of the platform's", async () => {
    expect(
      (await examined({ certs: { PUB_KEY_ID_0000000000000000: platform.publicKey } }))[
        'platform keys'
      ],
    ).toMatch(/^✗ the id or serial in `certs` is none[\s\S]*微信支付公钥/)
  })

  it("does not take anybody's 404 for the platform's word that it accepts the signature", async () => {
    const { config } = sandboxed({ certificates: false })
    expect((await examined({}, config))['signature']).toMatch(/^✓ the platform accepts it/)
    sandbox.reset()
    sandbox.fault({
      match: { path: '/v3/certificates' },
      status: 404,
      body: '<html>nothing here</html>',
      times: 2,
    })
    const found = await examined()
    expect([found['signature'], found['platform']]).toEqual([
      undefined,
      expect.stringMatching(/^✗ .*404/),
    ])
  })

  it('takes nothing for a configuration', async () => {
    for (const none of [null, undefined, 5])
      expect(await examine(none as never)).toMatchObject([{ what: 'configuration', state: 'bad' }])
  })
})

describe('examine, for a brand', () => {
  const branded = sandboxed({ keys: { ...keys, brand } })
  const { config } = branded

  it('finds nothing wrong with what is right, beside a merchant and alone', async () => {
    const good = { 'brand signature': '✓ the platform accepts it, and its own answer verifies' }
    expect(await examined({}, config)).toMatchObject({
      ...good,
      signature: '✓ the platform accepts it, and its own answer verifies',
    })
    const alone = { ...config.brand, base_uri: config.base_uri } as unknown as BuilderConfig
    const found = await examined({}, alone)
    expect(found).toMatchObject(good)
    expect(found).not.toHaveProperty('signature')
  })

  it('says which serial the platform does not take', async () => {
    const found = await examined({ brand: { ...config.brand!, serial: 'F'.repeat(40) } }, config)
    expect(found['brand signature']).toMatch(/^✗[^]*品牌证书序列号有误[^]*of this brand/)
    expect(found['signature']).toMatch(/^✓/)
  })

  it("says that a platform key is not the brand's", async () => {
    const certs = { PUB_KEY_ID_00000000000000000000000000010001: brand.platform.publicKey }
    const found = await examined({ brand: { ...config.brand!, certs } }, config)
    expect(found['brand platform keys']).toMatch(/^✗[^]*Wechatpay-Serial/)
  })
})
