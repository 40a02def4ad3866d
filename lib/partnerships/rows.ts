import { isUtf8 } from 'node:buffer'
import { UnexpectedValueException } from '../errors'
import { faultOf, identityOf, type Grant } from './rules'

/** A grant and the line of the file that it stands in. */
export interface Row extends Grant { readonly line: number }

/** What is wrong with a line. */
export interface RowFault { readonly line: number, readonly says: string }

/** Headings in the words of those who keep the files. */
const headings: Readonly<Record<string, string>> = {
  type: 'type', 合作方类别: 'type', 合作方类型: 'type', 类型: 'type',
  appid: 'appid', 合作方appid: 'appid', 应用id: 'appid',
  merchant_id: 'merchant_id', 合作方商户号: 'merchant_id', 商户号: 'merchant_id',
  business_type: 'business_type', 授权业务类别: 'business_type', 业务类别: 'business_type', 业务类型: 'business_type',
  stock_id: 'stock_id', 授权批次id: 'stock_id', 批次id: 'stock_id', 批次号: 'stock_id',
}

/** Values in the same words. */
const values: Readonly<Record<string, string>> = { 代金券: 'FAVOR_STOCK', 商家券: 'BUSIFAVOR_STOCK', 应用: 'APPID', 商户: 'MERCHANT' }

type Fields = Record<string, string>

const normalized = (heading: string): string | undefined => headings[heading.trim().toLowerCase()]

/**
 * Reads grants: CSV with a heading line (comma or tab, UTF-8 or GB18030 as Excel in China saves it), a JSON array, or NDJSON.
 *
 * @param bytes the file
 * @returns the rows that are right, and every fault with its line
 * @throws UnexpectedValueException `INVALID_ROWS` where it is no such file
 */
export function readRows(bytes: Buffer): { readonly rows: Row[], readonly faults: RowFault[] } {
  const text = (isUtf8(bytes) ? bytes.toString() : new TextDecoder('gb18030').decode(bytes)).replace(/^\ufeff/, '')
  const read = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text)
  const rows: Row[] = []
  const faults: RowFault[] = []
  const seen = new Map<string, number>()
  for (const { line, grant, says } of read) {
    const fault = says ?? wrong(grant) ?? duplicate(seen, grant as Grant, line)
    if (fault === undefined) rows.push({ line, ...grant as Grant })
    else faults.push({ line, says: fault })
  }
  return { rows, faults }
}

interface Read { readonly line: number, readonly grant?: unknown, readonly says?: string }

function wrong(grant: unknown): string | undefined {
  const fault = faultOf(grant)
  return fault && `${fault.field.slice(1).replace('/', '.') || 'row'} ${fault.issue}${typeof fault.value === 'string' ? ` (${fault.value.slice(0, 40)})` : ''}`
}

function duplicate(seen: Map<string, number>, grant: Grant, line: number): string | undefined {
  const identity = identityOf(grant)
  const earlier = seen.get(identity)
  if (earlier !== undefined) return `与第${earlier}行重复 (the same as line ${earlier})`
  seen.set(identity, line)
  return undefined
}

function fromJson(text: string): Read[] {
  const whole = parsed(text)
  if (Array.isArray(whole)) return whole.map((item, at) => ({ line: at + 1, grant: nestedOf(item) }))
  return text.split('\n').flatMap((one, at): Read[] => {
    if (one.trim() === '') return []
    const value = parsed(one)
    return [value === undefined ? { line: at + 1, says: 'no JSON' } : { line: at + 1, grant: nestedOf(value) }]
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Rows of JSON may be flat, as CSV is, or as the platform has them. */
function nestedOf(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || 'partner' in item) return item
  const flat = Object.fromEntries(Object.entries(item).map(([name, value]) => [normalized(name) ?? name, value as string]))
  return grantOf(flat)
}

const filled = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))

function grantOf({ type, appid, merchant_id, business_type, stock_id }: Fields): unknown {
  return { partner: filled({ type, appid, merchant_id } as Fields), authorized_data: filled({ business_type, stock_id } as Fields) }
}

interface Record_ { readonly record: string[], readonly info: { readonly lines: number } }

function fromCsv(text: string): Read[] {
  const { parse } = require('csv-parse/sync') as typeof import('csv-parse/sync')
  const [first = ''] = text.split('\n')
  const options = { delimiter: first.includes('\t') ? '\t' : ',', info: true, relax_column_count: true, skip_empty_lines: true, trim: true }
  let records: Record_[]
  try {
    records = parse(text, options) as unknown as Record_[]
  } catch (error) {
    throw new UnexpectedValueException(`this is no CSV: ${(error as Error).message.slice(0, 200)}`, { code: 'INVALID_ROWS' })
  }
  const [heading, ...rest] = records
  const names = heading?.record.map(normalized) ?? []
  if (!names.includes('type') || !names.includes('business_type')) {
    throw new UnexpectedValueException('the first line is no heading: type, appid, merchant_id, business_type, stock_id (or 合作方类别, 合作方APPID, 合作方商户号, 授权业务类别, 授权批次ID)', { code: 'INVALID_ROWS' })
  }
  return rest.map(({ record, info }) => {
    const fields = Object.fromEntries(names.flatMap((name, at) => name === undefined ? [] : [[name, values[record[at] ?? ''] ?? record[at] ?? '']])) as Fields
    return { line: info.lines, grant: grantOf(fields) }
  })
}
