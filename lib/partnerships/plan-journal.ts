import { idempotencyKeyOf } from './idempotency-key'
import { continueRun } from './journal/run-file'
import { JournalFile, type Owner } from './journal/journal-file'
import type { RowResult } from './journal/row-result'
import type { BulkOptions } from './options'
import type { Grant } from './rules'

/** The run that would go on. */
export interface PlanJournal {
  readonly run: string
  /** Whether it is over, with `reopen`. */
  readonly isOver: boolean
  /** Rows of the journal that are not among those given. */
  readonly strays: number
}

/** What the journal of a run that would go on has of the rows. */
export interface KnownRows extends PlanJournal {
  readonly of: (row: Grant) => RowResult | undefined
}

/**
 * Looks into the journal that a run with these options would go on with. Nothing is changed: that
 * run may be under way.
 *
 * @param rows without faults
 * @param owner for whom and where
 * @param options those of the run
 * @returns undefined where a new run would begin
 * @throws InvalidArgumentException `JOURNAL_OF_ANOTHER`, `JOURNAL_UNREADABLE`
 */
export function lookUpRows(
  rows: readonly Grant[],
  owner: Owner,
  { journal: path, anew, reopen }: Pick<BulkOptions, 'journal' | 'anew' | 'reopen'>,
): KnownRows | undefined {
  const file = path === undefined || anew ? undefined : JournalFile.read(path)
  if (!file) return undefined
  try {
    if (!continueRun(path!, file, { action: 'grant', ...owner }, { reopen })) return undefined
    const { run } = file.head
    const found = new Map<Grant, RowResult>()
    for (const row of rows) {
      const key = idempotencyKeyOf(run, 'grant', row)
      const entry = file.entry(key)
      file.offsets.markSeen(key)
      if (entry) found.set(row, entry)
    }
    const { unseen: strays } = file.offsets.countUnseen()
    return { run, isOver: file.ended, strays, of: (row) => found.get(row) }
  } finally {
    file.close()
  }
}
