import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readRows, type Row, type RowFault } from '../../../partnerships'
import { exitCodeOf } from './exit'

/** What a file brought. */
export interface Input {
  readonly rows: Row[]
  readonly faults: RowFault[]
  /** What names of files beside it begin with: standard input is known by its content. */
  readonly stem: string
}

/**
 * The rows of a file; all faults are told, and none is sent unless that is asked for.
 *
 * @param file path, or `-` for standard input
 * @param skipInvalid whether the rows that are right may go without the others
 */
export function inputOf(file: string, skipInvalid = false): Input | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return exitCodeOf(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  try {
    const { rows, faults, warnings } = readRows(bytes)
    for (const says of warnings) process.stderr.write(`warning: ${says}\n`)
    for (const { line, says } of faults) process.stderr.write(`line ${line}: ${says}\n`)
    if (faults.length > 0 && !skipInvalid)
      return exitCodeOf(
        `${faults.length} of ${rows.length + faults.length} rows are wrong; nothing was sent (--skip-invalid sends the others)`,
      )
    if (rows.length === 0) return exitCodeOf('there is no row to send')
    return {
      rows,
      faults,
      stem:
        file === '-'
          ? `stdin-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
          : file,
    }
  } catch (error) {
    return exitCodeOf((error as Error).message)
  }
}
