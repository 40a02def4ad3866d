import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { keyOf, readRows } from '../../../lib/partnerships'
import { Journal } from '../../../lib/partnerships/journal/journal'
import { named } from '../outcome'
import type { Target } from '../target'

const cell = fc.oneof(
  fc.constantFrom(
    'APPID',
    'MERCHANT',
    'wx1',
    '1900000109',
    'FAVOR_STOCK',
    '1',
    '',
    '"',
    '""',
    '"a',
    '\ufeff',
    '代金券',
    '\0',
  ),
  fc.string({ maxLength: 20 }),
)
const heading = fc.constantFrom(
  'type,appid,merchant_id,business_type,stock_id',
  '合作方类别,合作方APPID,授权业务类别,授权批次ID',
  'stock_id\tappid\ttype\tbusiness_type',
  'type;type',
  '',
)
const csv = fc
  .tuple(
    heading,
    fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 6 }),
    fc.constantFrom(',', ';', '\t'),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([head, lines, comma, end]) => [head, ...lines.map((cells) => cells.join(comma))].join(end))

const table = fc.oneof(
  csv.map((text) => Buffer.from(text)),
  csv.map((text) => Buffer.from(text, 'utf16le')),
  fc.json().map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc.array(fc.json(), { maxLength: 4 }).map((lines) => Buffer.from(lines.join('\n'))),
)

const owner = { mchid: '1', host: 'https://a', sandbox: false }
const grants = ['wx1', 'wx2', 'wx3'].map((appid) => ({
  partner: { type: 'APPID', appid },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
}))
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-fuzz-'))
let count = 0

interface Written {
  readonly bytes: Buffer
  readonly rows: readonly string[]
}
let written: Promise<Written> | undefined

/**
 * A journal of three rows: one granted, one refused for now, one whose request was about to go out.
 */
async function write(): Promise<Written> {
  const path = join(folder, 'original')
  const journal = new Journal(path, 'grant', owner)
  const rows = grants.map((row) => keyOf(journal.run, 'grant', row as never))
  for (const row of rows) await journal.intend(row)
  journal.record(rows[0]!, { state: 'granted', final: true } as never)
  journal.record(rows[1]!, { state: 'failed', final: false, code: 'X', message: 'x' } as never)
  await journal.close()
  return { bytes: readFileSync(path), rows }
}

type Harm = {
  readonly how: 'cut' | 'flip' | 'drop' | 'insert' | 'swap lines' | 'zero'
  readonly at: number
  readonly byte: number
}
const harm = fc.record<Harm>({
  how: fc.constantFrom('cut', 'flip', 'drop', 'insert', 'swap lines', 'zero'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.integer({ min: 1, max: 255 }),
})

function harmed(bytes: Buffer, { how, at, byte }: Harm): Buffer {
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (how) {
    case 'cut':
      return before
    case 'flip':
      return Buffer.concat([before, Buffer.from([after[0]! ^ byte]), after.subarray(1)])
    case 'drop':
      return Buffer.concat([before, after.subarray(1)])
    case 'insert':
      return Buffer.concat([before, Buffer.from([byte]), after])
    case 'zero':
      return Buffer.concat([before, Buffer.alloc(after.length)])
    default:
      return Buffer.from(bytes.toString().split('\n').reverse().join('\n'))
  }
}

export const tables: Target = {
  name: 'tables',
  promises: {
    'a table is read, or refused by name; no row of it is wrong': fc.asyncProperty(
      table,
      async (bytes) => {
        const read = named(() => readRows(bytes))
        for (const { partner, authorized_data } of read?.rows ?? []) {
          assert(['APPID', 'MERCHANT'].includes(partner.type))
          assert.equal(typeof authorized_data.business_type, 'string')
        }
      },
    ),
    'a damaged journal is refused by name, or loses no request that may have gone out':
      fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 2 }), async (harms) => {
        const { bytes, rows } = await (written ??= write())
        const now = harms.reduce(harmed, bytes)
        const path = join(folder, String(++count), 'journal')
        mkdirSync(join(path, '..'))
        writeFileSync(path, now)
        const journal = named(() => new Journal(path, 'grant', owner))
        try {
          if (!journal) return
          // What a kill cannot have left is no beginning: keys would be made anew for rows that
          // were sent.
          const isTorn =
            now.length === 0 || (!now.includes('\n') && bytes.subarray(0, now.length).equals(now))
          if (!journal.resumes)
            return assert(isTorn, 'a journal that held something was begun anew')
          const granted = rows.filter(
            (row) => named(() => journal.outcome(row))?.state === 'granted',
          )
          if (harms.every(({ how }) => how === 'cut'))
            assert(granted.every((row) => row === rows[0]))
        } finally {
          await journal?.close()
          rmSync(join(path, '..'), { recursive: true, force: true })
        }
      }),
  },
  close: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
}
