import { invalidRows } from './row'
import type { Read } from './row'
import { fieldNames, fieldOf, grantOf, columnMeaning, isOwnColumn } from './words'

/** A line of the file, its cells, and where it begins. */
interface Parsed {
  readonly record: string[]
  readonly line: number
  /** Which row of a spreadsheet it is, from 1: a cell may hold many lines. */
  readonly at: number
}

/** The letters of a spreadsheet's column. */
const columnLetters = (at: number): string =>
  (at < 26 ? '' : columnLetters(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

/**
 * Blanks around a word are nobody's intention; those around a number are told, since the platform
 * would see them.
 */
const cellOf = (name: string, cell = ''): string =>
  cell.trim() === '' || /type$/.test(name) ? cell.trim() : cell

/** What the heading line has to have. */
export const expectedColumns = `${fieldNames.join(', ')} (or 合作方类别, 合作方APPID, 合作方商户号, 授权业务类别, 授权批次ID)`

/** Which character stands between the cells of a line. */
const delimiterOf = (line: string): string =>
  ['\t', ',', ';'].find((one) => line.includes(one)) ?? ','

/**
 * Rows of a CSV with a heading line; empty ones are passed over.
 *
 * @param text the file
 * @param unknown told of a column that nobody knows, and of its cell
 * @throws UnexpectedValueException `INVALID_ROWS`
 */
export function fromCsv(text: string, unknown: (name: string, cell: string) => void): Read[] {
  const [heading, ...rest] = recordsOf(text.replace(/\r\n?/g, '\n')).filter(({ record }) =>
    record.some((cell) => cell.trim() !== ''),
  )
  const names = namesOf(
    (heading?.record ?? []).map((cell) => cell.trim()),
    (name, at) => unknown(name, `${columnLetters(at)}${heading?.at ?? 1}`),
  )
  return rest.map(({ record, line, at: row }): Read => {
    const beyond = record.slice(names.length).filter((cell) => cell.trim() !== '')
    const extra =
      beyond.length > 0
        ? `有${beyond.length}个多余的单元格 (${beyond.length} cells more than there are headings)`
        : undefined
    return {
      line,
      grant: grantOf(
        Object.fromEntries(
          names.flatMap((name, at) =>
            name === undefined ? [] : [[name, cellOf(name, record[at])]],
          ),
        ),
      ),
      says: extra,
      cells: Object.fromEntries(
        names.flatMap((name, at) =>
          name === undefined ? [] : [[name, `${columnLetters(at)}${row}`]],
        ),
      ),
    }
  })
}

function recordsOf(text: string): Parsed[] {
  const { parse } = require('papaparse') as typeof import('papaparse')
  const [first = ''] = text.trimStart().split('\n', 1)
  const records: Parsed[] = []
  let [line, from] = [1, 0]
  parse<string[]>(text, {
    delimiter: delimiterOf(first),
    newline: '\n',
    step: ({ data, errors: [error], meta: { cursor } }) => {
      if (error) invalidRows(`this is no CSV: line ${line}: ${error.message}`)
      records.push({ record: data, line, at: records.length + 1 })
      line += text.slice(from, cursor).split('\n').length - 1
      from = cursor
    },
  })
  return records
}

function namesOf(
  heading: readonly string[],
  unknown: (name: string, at: number) => void,
): (string | undefined)[] {
  const names = heading.map(fieldOf)
  if (!names.some((name) => name !== undefined))
    return invalidRows(
      `the first line is no heading: ${heading.join(', ').slice(0, 100) || 'it is empty'}; expected ${expectedColumns}`,
    )
  heading.forEach((cell, at) => {
    if (names[at] !== undefined || cell === '' || isOwnColumn(cell)) return
    const meant = columnMeaning(cell)
    if (meant !== undefined)
      invalidRows(`the heading ${cell.slice(0, 40)} is unknown; did you mean ${meant}?`)
    unknown(cell, at)
  })
  const doubled = names.find((name, at) => name !== undefined && names.indexOf(name) !== at)
  if (doubled !== undefined) invalidRows(`two columns are headed ${doubled}: leave one`)
  if (!names.includes('type') || !names.includes('business_type')) {
    invalidRows(
      `the heading has no column ${names.includes('type') ? 'business_type' : 'type'}; expected ${expectedColumns}`,
    )
  }
  return names
}
