import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Builder, Formatter, MockHandler, Rsa, type BuilderConfig } from '../../lib'
import {
  downloadBill,
  downloadEncryptedBill,
  downloadEncryptedBillSync,
  type EncryptedBillOptions,
} from '../../lib/bills'
import { keys, rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory({ ...sandbox.config, retry: { attempts: 1 } })
const folder = () => mkdtempSync(join(tmpdir(), 'wechatpay-sealed-'))
const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
const query = {
  sub_mchid: '1900000201',
  bill_date: '2026-11-23',
  account_type: 'BASIC',
  algorithm: 'AEAD_AES_256_GCM',
}
const single = 'v3/bill/sub-merchant-fundflowbill'

const forms = [
  ['promised', downloadEncryptedBill],
  [
    'blocking',
    (...given: Parameters<typeof downloadEncryptedBill>) =>
      Promise.resolve().then(() => downloadEncryptedBillSync(...given)),
  ],
] as const

/** A file as the platform encrypts it. */
function sealed(content: Buffer, key: Buffer, nonce: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

/** As the platform signs it. */
function signedAnswer(data: object) {
  const body = JSON.stringify(data)
  const [timestamp, nonce] = [String(Formatter.timestamp()), Formatter.nonce()]
  const message = Formatter.response(timestamp, nonce, body)
  return {
    headers: {
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': keys.platform.publicKeyId,
      'Wechatpay-Signature': Rsa.sign(message, keys.platform.publicKeyPrivateKey),
    },
    body,
  }
}

/**
 * A host that answers a bill of several files, whose hashes are of what is in them or of what
 * comes.
 */
function hostOf(
  contents: readonly Buffer[],
  { hashOf = 'content', packed = false, damage = (bytes: Buffer) => bytes } = {},
) {
  const parts = contents.map((content, at) => {
    const [key, nonce] = [randomBytes(32), randomBytes(8).toString('hex')]
    const file = sealed(packed ? gzipSync(content) : content, key, nonce)
    return {
      file: damage(file),
      told: {
        bill_sequence: at + 1,
        hash_type: 'SHA1',
        hash_value: sha1(hashOf === 'content' ? content : file),
        download_url: `https://api.mch.weixin.qq.com/v3/billdownload/file?token=${at}`,
        encrypt_key: Rsa.encrypt(key as never, keys.certificate),
        nonce,
      },
    }
  })
  const handler = new MockHandler(
    Array.from({ length: parts.length + 1 }, () => ({ target }: { target: string }) => {
      const at = /token=(\d+)/.exec(target)?.[1]
      if (at !== undefined) return { body: parts[Number(at)]!.file }
      const list = parts.map(({ told }) => told).reverse()
      return signedAnswer({ download_bill_count: list.length, download_bill_list: list })
    }) as never,
  )
  const { base_uri: _host, ...config } = sandbox.config as BuilderConfig
  return Builder.factory({
    ...config,
    handler,
    retry: { attempts: 1 },
  } as never)
}

describe.each(forms)('an encrypted bill, %s', (_, download) => {
  it.each([single, 'v3/ecommerce/bill/fundflowbill'])(
    'of %s is opened with the key that came sealed for the merchant',
    async (path) => {
      const sink = join(folder(), 'bill.csv')
      const asked = path === single ? query : { ...query, account_type: 'ALL' }
      const { sub_mchid: _sub, ...rest } = asked
      const told = await download(instance, path, { query: path === single ? asked : rest, sink })
      expect(told).toEqual({ sink, parts: [{ hashType: 'SHA1', hashValue: expect.anything() }] })
      expect(sha1(readFileSync(sink))).toBe(told.parts[0]!.hashValue)
      expect(readFileSync(sink, 'utf8')).toContain('记账时间')
    },
  )

  it('is unpacked after it was opened, or stays a gzip file', async () => {
    const at = folder()
    const [packed, unpacked] = [join(at, 'bill.gz'), join(at, 'bill.csv')]
    const gzip = { ...query, tar_type: 'GZIP' }
    await download(instance, single, { query: gzip, sink: pathToFileURL(packed) })
    await download(instance, single, { query: gzip, sink: unpacked, gunzip: true })
    expect(gunzipSync(readFileSync(packed)).equals(readFileSync(unpacked))).toBe(true)
  })

  it.each(['content', 'file'])('counts by the hash of its %s', async (hashOf) => {
    const sink = join(folder(), 'bill.csv')
    await download(hostOf([Buffer.from('一')], { hashOf }), single, { query, sink })
    expect(readFileSync(sink, 'utf8')).toBe('一')
  })

  it.each([false, true])(
    'of several files is joined by their sequence, packed: %s',
    async (packed) => {
      const at = folder()
      const sink = join(at, 'bill.csv')
      const contents = ['head\n', 'x'.repeat(3_000_000), 'end\n'].map((text) => Buffer.from(text))
      const asked = packed ? { ...query, tar_type: 'GZIP' } : query
      const told = await download(hostOf(contents, { packed }), single, {
        query: asked,
        sink,
        gunzip: true,
      })
      expect(readFileSync(sink).equals(Buffer.concat(contents))).toBe(true)
      expect(told.parts.map(({ hashValue }) => hashValue)).toEqual(contents.map(sha1))
      expect(readdirSync(at)).toEqual(['bill.csv'])
    },
  )

  it.each([
    [
      'changed',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === 1 ? byte ^ 1 : byte))),
    ],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 10)],
    ['without its last byte', (bytes: Buffer) => bytes.subarray(0, -1)],
  ])('that was %s leaves no file', async (_name, damage) => {
    const at = folder()
    const contents = [Buffer.from('some rows'), Buffer.from('more rows')]
    const failure = download(hostOf(contents, { damage }), single, {
      query,
      sink: join(at, 'bill.csv'),
    })
    expect(await rejected(failure)).toMatchObject({ code: 'HASH_MISMATCH' })
    expect(readdirSync(at)).toEqual([])
  })

  it.each([
    ['SM4', { query: { ...query, algorithm: 'SM4_GCM' }, sink: 'x' }, /SM4_GCM, which cannot/],
    ['a stream', { query, sink: new PassThrough() }, /`sink` of .* is a stream/],
  ])('refuses %s by name, before it asks', async (_name, options, message) => {
    const asked = sandbox.requests().length
    const error = await rejected(download(instance, single, options as EncryptedBillOptions))
    expect(error).toMatchObject({ code: 'INVALID_OPTION', message: expect.stringMatching(message) })
    expect(sandbox.requests()).toHaveLength(asked)
  })

  it('names what is no encrypted bill', async () => {
    const sink = join(folder(), 'bill.csv')
    const error = await rejected(
      download(instance, 'v3/bill/tradebill', { query: { bill_date: '2026-11-23' }, sink }),
    )
    expect(error).toMatchObject({ code: 'NO_DOWNLOAD_URL' })
    expect(error.message).toContain('downloadBill()')
    expect(existsSync(sink)).toBe(false)
  })
})

it('downloadBill() once said of an encrypted bill that its path was wrong', async () => {
  const error = await rejected(downloadBill(instance, single, { query, sink: 'never' }))
  expect(error.message).toContain('downloadEncryptedBill()')
})
