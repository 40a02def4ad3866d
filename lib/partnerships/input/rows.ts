import { describeType } from '../../checks/did-you-mean'
import { bufferOf } from '../../checks/type-guards'
import { invalid } from '../../errors'
import { faultsOf, identityOf, type Grant } from '../rules'
import { fromCsv } from './csv'
import { decodeText } from './decode'
import { fromJson } from './json'
import type { Read, Row, RowFault } from './row'
import { suspicionsOf } from './suspicions'

/** A file of grants. */
export interface Rows {
  readonly rows: Row[]
  readonly faults: RowFault[]
  /** What was passed over, and may have been meant for something. */
  readonly warnings: string[]
  /** Columns, or fields of JSON, that nobody knows: the command line refuses them. */
  readonly unknown: UnknownColumn[]
}

/** A column that nobody knows, and where it was first found: `F1`, `line 3`. */
export interface UnknownColumn {
  readonly name: string
  readonly where: string
}

/**
 * Reads grants: CSV with a heading line (comma, tab or semicolon; UTF-8, UTF-16 with a mark, or
 * GB18030 as Excel in China saves it), a JSON array or object, or NDJSON.
 *
 * @param bytes the file
 * @returns the rows that are right, and every fault with its line
 * @throws InvalidArgumentException `INVALID_ARGUMENT` for what is no bytes
 * @throws UnexpectedValueException `INVALID_ROWS` where it is no such file
 */
export function readRows(bytes: Uint8Array): Rows {
  const text = decodeText(
    bufferOf(bytes) ??
      invalid(
        'INVALID_ARGUMENT',
        `readRows() takes the bytes of a file, fs.readFileSync(path), not ${describeType(bytes)}`,
      ),
  )
  const columns = new Map<string, UnknownColumn>()
  const tell = (name: string, where: string): void => {
    if (!columns.has(name)) columns.set(name, { name, where })
  }
  const read = /^\s*[[{]/.test(text) ? fromJson(text, tell) : fromCsv(text, tell)
  const rows: Row[] = []
  const faults: RowFault[] = []
  const seen = new Map<string, { line: number; text: string }>()
  const judged = read.map((one) => ({
    ...one,
    wrong: [
      ...(one.says === undefined ? [] : [one.says]),
      ...(one.grant === undefined ? [] : faultWords(one)),
    ],
  }))
  const suspicions = suspicionsOf(
    judged
      .filter(({ wrong }) => wrong.length === 0)
      .map(({ line, grant, cells }) => ({ line, grant: grant as Grant, cells })),
  )
  for (const { line, grant, wrong } of judged) {
    if (wrong.length === 0) wrong.push(...duplicateFault(seen, grant as Grant, line))
    if (wrong.length === 0) wrong.push(...(suspicions.get(grant as Grant) ?? []))
    const { partner, authorized_data } = (grant as Grant) ?? {}
    if (wrong.length === 0) rows.push({ line, partner, authorized_data })
    else faults.push({ line, says: wrong.join('; '), grant })
  }
  const unknown = [...columns.values()]
  const warnings = unknown.map(({ name }) => `the column ${name.slice(0, 40)} is not used`)
  return { rows, faults, warnings, unknown }
}

const faultWords = ({ grant, cells = {} }: Read): string[] =>
  faultsOf(grant).map(({ field, issue, value }) => {
    const cell = cells[field.split('/')[2] ?? '']
    const isShown = typeof value === 'string' || (cell !== undefined && value !== undefined)
    const shown = isShown ? String(value).slice(0, 40) : ''
    const where = [shown, cell && `cell ${cell}`].filter(Boolean).join(', ')
    return `${field.slice(1).replace('/', '.') || 'row'} ${issue}${where ? ` (${where})` : ''}`
  })

function duplicateFault(
  seen: Map<string, { line: number; text: string }>,
  grant: Grant,
  line: number,
): string[] {
  const identity = identityOf(grant)
  const text = JSON.stringify(grant)
  const earlier = seen.get(identity)
  if (earlier === undefined) seen.set(identity, { line, text })
  else if (earlier.text === text)
    return [`与第${earlier.line}行重复 (the same as line ${earlier.line})`]
  else
    return [
      `与第${earlier.line}行是同一合作关系 (the same partnership as line ${earlier.line}, which has other values beside it)`,
    ]
  return []
}
