import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { Builder } from '../../lib'
import { downloadBill, downloadBillSync, readBill, type BillOptions } from '../../lib/bills'
import { fileWith } from '../fixtures/keys'
import { rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory({ ...sandbox.config, retry: { attempts: 1 } })
const sha1 = (bytes: Buffer) => createHash('sha1').update(bytes).digest('hex')
let n = 0
const path = () => `${fileWith(`bill-${n++}`, '')}-out`
const query = { bill_date: '2026-11-23' }

const forms = [
  [
    'promised',
    (options: BillOptions & { sink: string }) =>
      downloadBill(instance, 'v3/bill/tradebill', options),
  ],
  [
    'blocking',
    (options: BillOptions & { sink: string }) =>
      Promise.resolve().then(() => downloadBillSync(instance, 'v3/bill/tradebill', options)),
  ],
] as const

describe.each(forms)('a bill, %s', (_, download) => {
  it('ends in a file that has the hash that was told', async () => {
    const sink = path()
    const { hashValue, hashType } = await download({ query, sink })
    expect([hashType, sha1(readFileSync(sink))]).toEqual(['SHA1', hashValue])
    expect(readFileSync(sink, 'utf8')).toContain('交易时间')
  })

  it('comes as a gzip file, or what is in it', async () => {
    const [packed, unpacked] = [path(), path()]
    const { hashValue } = await download({ query: { ...query, tar_type: 'GZIP' }, sink: packed })
    await download({ query: { ...query, tar_type: 'GZIP' }, sink: unpacked, gunzip: true })
    expect(sha1(gunzipSync(readFileSync(packed)))).toBe(hashValue)
    expect(sha1(readFileSync(unpacked))).toBe(hashValue)
  })

  it.each([
    ['labelled `Content-Encoding: gzip` once', { 'Content-Encoding': 'gzip' }, true],
    ['not packed at all', {}, false],
  ])('is no HASH_MISMATCH where its gzip file comes %s', async (_name, headers, packed) => {
    const [plain, file, content] = [path(), path(), path()]
    const { hashValue } = await download({ query, sink: plain })
    const bytes = readFileSync(plain)
    const answer = { headers, body: packed ? gzipSync(bytes) : bytes }
    const asked = { ...query, tar_type: 'GZIP' }
    for (const [sink, gunzip] of [
      [file, false],
      [content, true],
    ] as const) {
      sandbox.fault({ match: { path: '/v3/billdownload/file' }, ...answer })
      await download({ query: asked, sink, gunzip })
    }
    expect(sha1(gunzipSync(readFileSync(file)))).toBe(hashValue)
    expect(sha1(readFileSync(content))).toBe(hashValue)
  })

  it.each<[string, object, string]>([
    ['another content', { body: 'another' }, 'HASH_MISMATCH'],
    ['half of it', { truncate: true }, 'BODY_TRUNCATED'],
    ['an error', { status: 500 }, 'HTTP_500'],
  ])('leaves no file of %s', async (_name, fault, code) => {
    const sink = path()
    sandbox.fault({ match: { path: '/v3/billdownload/file' }, ...fault })
    expect((await rejected(download({ query, sink }))).code).toBe(code)
    expect(existsSync(sink)).toBe(false)
  })

  it('of a gzip that is none leaves no file', async () => {
    const sink = path()
    sandbox.fault({ match: { path: '/v3/billdownload/file' }, body: 'no gzip' })
    expect((await rejected(download({ query: { ...query, tar_type: 'GZIP' }, sink }))).code).toBe(
      'HASH_MISMATCH',
    )
    expect(existsSync(sink)).toBe(false)
  })

  it('is not asked for twice where the answer is none of a bill', async () => {
    sandbox.fault({ match: { path: '/v3/bill/tradebill' }, status: 200, body: '{}' })
    expect((await rejected(download({ query, sink: path() }))).code).toBe('NO_DOWNLOAD_URL')
  })
})

describe('a bill', () => {
  it('may go into a stream', async () => {
    const sink = new PassThrough()
    const { hashValue } = await downloadBill(instance, 'v3/bill/fundflowbill', { query, sink })
    expect(sha1(sink.read() as Buffer)).toBe(hashValue)
  })

  it('may go to a file:// URL', async () => {
    const [one, two, three] = [path(), path(), path()]
    expect(
      (await downloadBill(instance, 'v3/bill/tradebill', { query, sink: pathToFileURL(one) })).sink,
    ).toBe(one)
    expect(
      downloadBillSync(instance, 'v3/bill/tradebill', { query, sink: pathToFileURL(two).href })
        .sink,
    ).toBe(two)
    const upper = pathToFileURL(three).href.replace('file', 'FILE')
    expect(
      downloadBillSync(instance, 'v3/bill/tradebill', { query, sink: upper }).sink, // once a path
    ).toBe(three)
    expect([existsSync(one), existsSync(two), existsSync(three)]).toEqual([true, true, true])
  })

  it('that goes into a stream which is closed is no bill', async () => {
    const sink = new PassThrough()
    sink.destroy()
    expect(
      (await rejected(downloadBill(instance, 'v3/bill/tradebill', { query, sink }))).code,
    ).toBe('SINK_FAILED')
  })

  it.each<[string, unknown, unknown, string, string]>([
    ['no options', 'v3/bill/tradebill', undefined, 'INVALID_OPTION', 'the options of downloadBill'],
    ['no path', { query, sink: 'x' }, undefined, 'INVALID_ARGUMENT', 'v3/bill/tradebill'],
    ['no query', 'v3/bill/tradebill', { sink: 'x' }, 'INVALID_OPTION', '`query`'],
    ['no sink', 'v3/bill/tradebill', { query }, 'INVALID_OPTION', '`sink`'],
    [
      'a sink that is undefined',
      'v3/bill/tradebill',
      { query, sink: undefined },
      'INVALID_OPTION',
      '`sink`',
    ],
    ['a sink that is none', 'v3/bill/tradebill', { query, sink: 5 }, 'INVALID_OPTION', '`sink`'],
    [
      'a URL of another kind',
      'v3/bill/tradebill',
      { query, sink: new URL('https://a.cn/x') },
      'INVALID_OPTION',
      'file:///',
    ],
    [
      'a misspelt option',
      'v3/bill/tradebill',
      { query, sink: 'x', gunzipp: true },
      'UNKNOWN_OPTION',
      'did you mean `gunzip`',
    ],
  ])('is not asked for with %s', async (_, where, options, code, words) => {
    sandbox.reset()
    for (const error of [
      await rejected(downloadBill(instance, where as never, options as never)),
      thrown(() => downloadBillSync(instance, where as never, options as never)),
    ]) {
      expect(error).toMatchObject({
        name: 'InvalidArgumentException',
        code,
        message: expect.stringContaining(words),
      })
    }
    expect(sandbox.requests()).toEqual([])
  })

  it('whose hash cannot be checked says what the platform told', async () => {
    const sink = path()
    sandbox.fault({
      match: { path: '/v3/bill/tradebill' },
      body: {
        hash_type: 'SHA512',
        hash_value: '00',
        download_url: `${sandbox.baseUri}/v3/billdownload/file?token=x`,
      },
    })
    expect(
      await rejected(downloadBill(instance, 'v3/bill/tradebill', { query, sink })),
    ).toMatchObject({
      name: 'RequestException',
      code: 'UNKNOWN_HASH',
      message: expect.stringContaining('hash_type SHA512'),
    })
  })

  it('blocks for no stream', () => {
    expect(
      thrown(() =>
        downloadBillSync(instance, 'v3/bill/tradebill', {
          query,
          sink: new PassThrough() as never,
        }),
      ),
    ).toMatchObject({ code: 'CANNOT_BLOCK', message: expect.stringContaining('downloadBill()') })
  })
})

it.each([
  ['whose hash was told', sha1(Buffer.from('a,b')), undefined],
  ['and refuses another one', '0'.repeat(40), 'HASH_MISMATCH'],
])('takes a bill from v3/bill/downloadurl, which answers unsigned, %s', async (_, hash, code) => {
  sandbox.reset()
  const sink = path()
  const [hash_type, download_url] = ['SHA1', `${sandbox.baseUri}/v3/bill/downloadurl?token=x`]
  const body = { hash_type, hash_value: hash, download_url }
  sandbox.fault({ path: '/v3/bill/tradebill', body })
  sandbox.fault({ path: '/v3/bill/downloadurl', status: 200, body: 'a,b', signature: 'missing' })
  const error = await downloadBill(instance, 'v3/bill/tradebill', { query, sink }).then(
    () => undefined,
    (reason: Error & { code: string }) => reason.code,
  )
  expect([error, existsSync(sink)]).toEqual([code, code === undefined])
})

it("the sandbox's example of a trade bill had none of the documented columns, and no totals", async () => {
  const sink = path()
  await downloadBill(instance, 'v3/bill/tradebill', { query, sink })
  const bill = readBill(sink)
  const told: unknown[] = []
  for await (const row of bill) told.push([row['商户订单号'], row['订单金额'], row['退款金额']])
  expect(told).toEqual([
    ['example-order', '1.00', '0.00'],
    ['example-order', '0.00', '0.40'],
  ])
  expect(await bill.summary()).toMatchObject({ 总交易单数: '2', 订单总金额: '1.00' })
})

it("the sandbox's example of a fund flow bill had none of the documented columns", async () => {
  const sink = path()
  await downloadBill(instance, 'v3/bill/fundflowbill', { query, sink })
  const bill = readBill(sink)
  const told: unknown[] = []
  for await (const row of bill)
    told.push([row['收支类型'], row['收支金额(元)'], row['账户结余(元)']])
  expect(told).toEqual([
    ['收入', '1.00', '1.00'],
    ['支出', '0.40', '0.60'],
  ])
  expect(await bill.summary()).toMatchObject({ 资金流水总笔数: '2' })
})
