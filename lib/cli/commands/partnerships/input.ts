import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { readRows, type Row, type RowFault, type UnknownColumn } from '../../../partnerships'
import { expectedColumns } from '../../../partnerships/input/csv'
import { exitCodeOf } from './exit'

const strangeWords = ({ name, where }: UnknownColumn, isOnlyTold: boolean): string =>
  isOnlyTold
    ? `warning: the column ${name.slice(0, 40)} is not used\n`
    : `${where}: 未知的列 (the column ${name.slice(0, 40)} is unknown)\n`

/** What a file brought. */
export interface Input {
  readonly rows: Row[]
  readonly faults: RowFault[]
  /** What names of files beside it begin with: standard input is known by its content. */
  readonly stem: string
}

/** What a file may have beside rows that are right. */
export interface InputFlags {
  /** Whether the rows that are right may go without the others. */
  readonly skipInvalid?: boolean
  /** Columns that are not meant for this. */
  readonly ignoreColumns?: readonly string[]
}

/** Adds the flags of every command that reads a file. */
export const withInputFlags = (command: Command): Command =>
  command
    .option('--skip-invalid', 'take the rows that are right although others are not')
    .option(
      '--ignore-columns <names>',
      'columns of the file that are not meant for this, with commas between',
      (names: string) => names.split(/[,，]/).map((name) => name.trim()),
    )

/**
 * The rows of a file; all faults are told, and none is sent unless that is asked for.
 *
 * @param file path, or `-` for standard input
 * @param flags the command's
 * @param isLenient whether a column that nobody knows is only told, given what the names of the
 *   run's files begin with
 */
export function inputOf(
  file: string,
  { skipInvalid = false, ignoreColumns = [] }: InputFlags = {},
  isLenient: (stem: string) => boolean = () => false,
): Input | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return exitCodeOf(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  try {
    const { rows, faults, unknown } = readRows(bytes)
    const stem =
      file === '-' ? `stdin-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}` : file
    const isOnlyTold = unknown.length > 0 && isLenient(stem)
    const strange = unknown.filter(({ name }) => !ignoreColumns.includes(name))
    for (const one of strange) process.stderr.write(strangeWords(one, isOnlyTold))
    for (const { line, says } of faults) process.stderr.write(`line ${line}: ${says}\n`)
    if (strange.length > 0 && !isOnlyTold)
      process.stderr.write(
        `expected ${expectedColumns}; --ignore-columns ${strange.map(({ name }) => name).join(',')} leaves out what is not meant for this\n`,
      )
    if (faults.length > 0 && !skipInvalid)
      return exitCodeOf(
        `${faults.length} of ${rows.length + faults.length} rows are wrong; nothing was sent (--skip-invalid sends the others)`,
      )
    if (strange.length > 0 && !isOnlyTold) return exitCodeOf('nothing was sent')
    if (rows.length === 0) return exitCodeOf('there is no row to send')
    return { rows, faults, stem }
  } catch (error) {
    return exitCodeOf((error as Error).message)
  }
}
