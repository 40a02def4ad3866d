import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  copyFileSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import type { Entry, Grant, RowFault } from '../../../partnerships'
import { draftOf, settled } from './paths'

/** How a line of the input ended. */
export interface ResultLine extends Partial<Omit<Entry, 'state'>> {
  readonly line: number
  readonly grant?: unknown
  readonly state: Entry['state'] | 'invalid'
  readonly key?: string
  /** What is documented about its refusal. */
  readonly advice?: string
}

const columns = [
  'line',
  'type',
  'appid',
  'merchant_id',
  'business_type',
  'stock_id',
  'state',
  'platform_state',
  'build_time',
  'terminate_time',
  'create_time',
  'update_time',
  'status',
  'code',
  'number',
  'message',
  'advice',
  'request_id',
  'attempts',
  'idempotency_key',
] as const

/** Lines that were not sent since they are wrong. */
export const invalidLine = ({ line, says, grant }: RowFault): ResultLine => ({
  line,
  grant,
  state: 'invalid',
  code: 'INVALID_ROW',
  message: says,
})

/**
 * A spreadsheet takes what begins like this for a formula. Keys never do, and have to stay as they
 * are.
 */
const escapeFormula = (value: unknown): unknown =>
  typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value

function recordOf({
  line,
  grant,
  state,
  key,
  requestId,
  ...entry
}: ResultLine): Record<string, unknown> {
  const { partner = {}, authorized_data = {} } = (grant ?? {}) as Partial<Grant>
  const told = Object.fromEntries(
    Object.entries({ ...partner, ...authorized_data, ...entry, state, request_id: requestId }).map(
      ([name, value]) => [name, escapeFormula(value)],
    ),
  )
  return { ...told, line, idempotency_key: key }
}

/**
 * Writes the result: whole and on the disk, or not at all. That of the run before stays beside it
 * under its run's name.
 *
 * @param path of the file
 * @param lines how every line ended
 * @param previous the run before, if the journal had one
 */
export function writeResult(path: string, lines: readonly ResultLine[], previous?: string): void {
  const { unparse } = require('papaparse') as typeof import('papaparse')
  const records = [...lines].sort((a, b) => a.line - b.line).map(recordOf)
  const text = `\ufeff${unparse({ fields: [...columns], data: records }, { newline: '\n' })}\n`
  const target = settled(path)
  const draft = draftOf(target)
  rmSync(draft, { force: true })
  // It tells who was granted what; whatever stands there is not followed.
  const fd = openSync(draft, 'wx', 0o600)
  try {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length;) at += writeSync(fd, bytes, at)
    fsyncSync(fd)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
  if (previous !== undefined) keep(target, previous)
  renameSync(draft, target)
}

function keep(path: string, run: string): void {
  const name = path.replace(/(\.[^./\\]*)?$/, `.${run}$1`)
  if (!existsSync(path) || existsSync(name)) return
  try {
    linkSync(path, name)
  } catch {
    copyFileSync(path, name)
  }
}
