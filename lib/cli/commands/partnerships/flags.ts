import type { Command } from 'commander'
import type { ConfigFlags } from '../../config'
import { readAmount, readCount } from '../../numbers'
import type { InputFlags } from './input'

/** The flags of grant and terminate. */
export interface BulkFlags extends ConfigFlags, InputFlags {
  readonly concurrency: number
  readonly rate?: number
  readonly attempts?: number
  readonly patience?: number
  readonly journal?: string
  readonly result?: string
  readonly new?: boolean
  readonly dryRun?: boolean
  readonly preflight?: boolean
  readonly json?: boolean
}

/** Adds the flags of grant and terminate. */
export const withBulkFlags = (command: Command): Command =>
  command
    .option('--concurrency <n>', 'rows in hand at the same time', readCount, 8)
    .option('--rate <n>', 'requests a second at most, repetitions included', readAmount)
    .option(
      '--attempts <n>',
      'requests a row at most, 429s not counted; default: `retry.attempts` of the configuration, or 6; 1 never repeats',
      readCount,
    )
    .option('--patience <seconds>', 'how long a row is tried for, default 600', readAmount)
    .option(
      '--journal <file>',
      'journal of the run, default <file>.<action>.journal: the same command goes on where a killed one stopped',
    )
    .option('--new', 'begin a new run where the journal holds an unfinished one')
    .option('--result <file>', 'CSV with how every row ended, default <file>.<action>.result.csv')
    .option('--dry-run', 'show what would be sent, and send nothing')
    .option('--json', 'print one JSON object a row, and a closing one')
