import { UnexpectedValueException } from '../../errors'
import type { Read } from './rows'
import { fieldNames, fieldOf, grantOf, meantBy } from './words'

interface Parsed { readonly record: string[], readonly info: { readonly lines: number } }

const refuse = (message: string): never => { throw new UnexpectedValueException(message, { code: 'INVALID_ROWS' }) }
const expected = `${fieldNames.join(', ')} (or 合作方类别, 合作方APPID, 合作方商户号, 授权业务类别, 授权批次ID)`

/** Which character stands between the cells of a line. */
const delimiterOf = (line: string): string => ['\t', ',', ';'].find(one => line.includes(one)) ?? ','

/**
 * Rows of a CSV with a heading line; empty ones are passed over.
 *
 * @param text the file
 * @param warn told about what is not used
 * @throws UnexpectedValueException `INVALID_ROWS`
 */
export function fromCsv(text: string, warn: (says: string) => void): Read[] {
  const { parse } = require('csv-parse/sync') as typeof import('csv-parse/sync')
  const [first = ''] = text.trimStart().split(/[\r\n]/, 1)
  let records: Parsed[]
  try {
    records = parse(text, { delimiter: delimiterOf(first), info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as Parsed[]
  } catch (error) {
    return refuse(`this is no CSV: ${(error as Error).message.slice(0, 200)}`)
  }
  const filled = records.map(({ record, info }) => ({ record: record.map(cell => cell.trim()), line: info.lines })).filter(({ record }) => record.some(cell => cell !== ''))
  const [heading, ...rest] = filled
  const names = namesOf(heading?.record ?? [], warn)
  return rest.map(({ record, line }): Read => {
    const beyond = record.slice(names.length).filter(cell => cell !== '')
    const extra = beyond.length > 0 ? `有${beyond.length}个多余的单元格 (${beyond.length} cells more than there are headings)` : undefined
    return { line, grant: grantOf(Object.fromEntries(names.flatMap((name, at) => name === undefined ? [] : [[name, record[at] ?? '']]))), says: extra }
  })
}

function namesOf(heading: readonly string[], warn: (says: string) => void): (string | undefined)[] {
  const names = heading.map(fieldOf)
  if (!names.some(name => name !== undefined)) return refuse(`the first line is no heading: ${heading.join(', ').slice(0, 100) || 'it is empty'}; expected ${expected}`)
  heading.forEach((cell, at) => {
    if (names[at] !== undefined || cell === '') return
    const meant = meantBy(cell)
    if (meant !== undefined) refuse(`the heading ${cell.slice(0, 40)} is unknown; did you mean ${meant}?`)
    warn(`the column ${cell.slice(0, 40)} is not used`)
  })
  const doubled = names.find((name, at) => name !== undefined && names.indexOf(name) !== at)
  if (doubled !== undefined) refuse(`two columns are headed ${doubled}: leave one`)
  if (!names.includes('type') || !names.includes('business_type')) {
    refuse(`the heading has no column ${names.includes('type') ? 'business_type' : 'type'}; expected ${expected}`)
  }
  return names
}
