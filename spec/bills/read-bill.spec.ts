import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Builder } from '../../lib'
import { downloadBill, readBill, type BillSource } from '../../lib/bills'
import { fileWith } from '../fixtures/keys'
import { rejected, sandboxed, thrown } from '../fixtures/sandbox'

const head = '交易时间,商户订单号,商品名称,订单金额'
const rows = [
  '`2014-11-10 16:33:45,`1415640626,`被扫,支付`测试,`0.01',
  '`2014-11-10 16:46:14,`007,`,`1234567890.10',
]
const end = ['总交易单数,订单总金额', '`2,`0.02']
const bill = [head, ...rows, ...end, ''].join('\r\n')

async function allOf(source: BillSource) {
  const reader = readBill(source)
  const found = []
  for await (const row of reader) found.push(row)
  return { columns: reader.columns, rows: found, summary: await reader.summary() }
}

const expected = {
  columns: ['交易时间', '商户订单号', '商品名称', '订单金额'],
  rows: [
    {
      交易时间: '2014-11-10 16:33:45',
      商户订单号: '1415640626',
      商品名称: '被扫,支付`测试',
      订单金额: '0.01',
    },
    {
      交易时间: '2014-11-10 16:46:14',
      商户订单号: '007',
      商品名称: '',
      订单金额: '1234567890.10',
    },
  ],
  summary: { 总交易单数: '2', 订单总金额: '0.02' },
}

/** One byte at a time, so that every character is cut. */
const bytewise = (bytes: Buffer) => Readable.from([...bytes].map((byte) => Buffer.from([byte])))

describe('readBill', () => {
  const file = fileWith('read-bill', bill)
  it.each<[string, () => BillSource]>([
    ['a file', () => file],
    ['a file:// URL', () => pathToFileURL(file)],
    ['the text of a file:// URL', () => pathToFileURL(file).href],
    [
      'a FILE:// URL, once taken for a path',
      () => pathToFileURL(file).href.replace('file', 'FILE'),
    ],
    ['bytes', () => new Uint8Array(Buffer.from(bill))],
    ['a stream that cuts every character', () => bytewise(Buffer.from(bill))],
    ['a stream of texts', () => Readable.from([bill.slice(0, 9), bill.slice(9)])],
    ['a stream of gzip, cut everywhere', () => bytewise(gzipSync(bill))],
    ['a byte order mark', () => Buffer.from(`\uFEFF${bill}`)],
    ['line feeds alone', () => Buffer.from(bill.replaceAll('\r', ''))],
    ['no line feed at its end', () => Buffer.from(bill.trimEnd())],
  ])('gives rows and summary of %s', async (_, source) => {
    expect(await allOf(source())).toEqual(expected)
  })

  it('takes a line feed in a value for no new row', async () => {
    const cut = Buffer.from(bill.replace('被扫,', '被\n扫,'))
    expect((await allOf(cut)).rows[0]!.商品名称).toBe('被\n扫,支付`测试')
  })

  it('reads a bill without rows, and one without summary', async () => {
    expect((await allOf(Buffer.from([head, ...end].join('\n')))).rows).toEqual([])
    expect((await allOf(Buffer.from([head, ...rows].join('\n')))).summary).toBeUndefined()
  })

  it('gives the summary alone, and rows once', async () => {
    const reader = readBill(file)
    expect(await reader.summary()).toEqual(expected.summary)
    const again = async () => {
      for await (const _ of reader);
    }
    expect((await rejected(again())).message).toContain('call readBill() again')
  })

  it('types the columns that are documented', async () => {
    for await (const row of readBill<'新列'>(file)) {
      const known: string | undefined = row.商户订单号 ?? row.新列
      // @ts-expect-error a misspelt column
      expect([typeof known, row.商户定单号]).toEqual(['string', undefined])
    }
  })

  it.each<[string, string | Buffer, RegExp]>([
    ['a refusal', '<xml><return_code>FAIL</return_code></xml>', /line 1 .*a refusal, and no bill/],
    ['nothing', '', /it is empty/],
    ['a row of fewer values', `${head}\n\`1,\`2`, /line 2 .*has 2 values, and the head 4/],
    ['a row of more values', `${head}\n\`1,\`2,\`3,\`4,\`5`, /has 5 values/],
    ['a head with one name twice', 'a,a\n`1,`2', /line 1 .*not all different/],
    ['totals that are none', `${head}\n${end[0]}\nx`, /line 3 .*totals/],
    ['more after the totals', `${[head, ...end].join('\n')}\n\`1,\`2`, /after the totals/],
    ['half a gzip file', gzipSync(bill).subarray(0, 40), /no whole gzip file/],
    ['a line that never ends', Buffer.alloc(2 * 1024 * 1024, 'x'), /longer than/],
  ])('refuses %s', async (_, text, words) => {
    const error = await rejected(allOf(Buffer.from(text)))
    expect(error).toMatchObject({ name: 'UnexpectedValueException', code: 'INVALID_BILL' })
    expect(error.message).toMatch(words)
  })

  it.each<unknown>([undefined, 5, {}, ''])('says what it takes where it is given %p', (given) => {
    expect(thrown(() => readBill(given as never))).toMatchObject({ code: 'INVALID_ARGUMENT' })
  })

  it('reads no more of its source than its rows ask for', async () => {
    let given = 0
    const source = (function* () {
      yield `${head}\n`
      for (; given < 100_000; given++) yield `${rows[0]!}\n`
    })()
    let seen = 0
    for await (const _ of readBill(Readable.from(source))) {
      expect(given - seen).toBeLessThan(100)
      if (++seen === 1000) break
    }
    expect(given).toBeLessThan(1100)
  })

  it('lets go of a file that is not read to its end, and passes on what a source throws', async () => {
    const source = Readable.from(Array.from({ length: 1000 }, () => Buffer.from(`${head}\n`)))
    const read = async () => {
      for await (const _ of readBill(source)) break
    }
    await rejected(read()) // a head is no row
    expect(source.destroyed).toBe(true)
    await expect(allOf('/nowhere/bill.csv')).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('reads what downloadBill() has written, gzip or not', async () => {
    const instance = Builder.factory(sandboxed().config)
    for (const tar of [{}, { tar_type: 'GZIP' }] as Record<string, string>[]) {
      const sink = `${fileWith('read-bill-down', '')}-${Object.keys(tar).length}`
      await downloadBill(instance, 'v3/bill/tradebill', {
        query: { bill_date: '2026-11-23', ...tar },
        sink,
      })
      expect((await allOf(sink)).columns).toContain('交易时间')
    }
  })
})
