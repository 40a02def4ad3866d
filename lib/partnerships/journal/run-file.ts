import { randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { InvalidArgumentException } from '../../errors'
import type { Action } from '../rules'
import { JournalFile, sumOf, type Head, type Owner } from './journal-file'

/** How a journal is opened. */
export interface JournalOptions {
  /** Begin another run where an unfinished one is. */
  readonly anew?: boolean
  /** Go through a run that is over once more, sending nothing that has its end. */
  readonly reopen?: boolean
}

/** That a journal cannot be written. */
export const journalFailed = (path: string, error: unknown): InvalidArgumentException =>
  new InvalidArgumentException(
    `the journal ${path} cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
    { code: 'JOURNAL_UNWRITABLE' },
  )

/** @throws InvalidArgumentException `JOURNAL_UNREADABLE` for a folder, a pipe or a device */
export function assertFile(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isFile())
    throw new InvalidArgumentException(`the journal ${path} is no regular file`, {
      code: 'JOURNAL_UNREADABLE',
    })
}

/** Who begins anew need not be able to read what was there. */
export function openExisting(path: string, { anew }: JournalOptions): JournalFile | undefined {
  try {
    return JournalFile.open(path)
  } catch (error) {
    if (!anew) throw error
    renameSync(path, `${path}.unreadable-${Date.now()}`)
    return undefined
  }
}

/**
 * Whether the run that was found goes on.
 *
 * @throws InvalidArgumentException `JOURNAL_OF_ANOTHER` where it is unfinished and somebody else's
 */
export function continueRun(
  path: string,
  { head, ended }: Pick<JournalFile, 'head' | 'ended'>,
  mine: Owner & { action: Action },
  { anew, reopen }: JournalOptions,
): boolean {
  if (anew) return false
  const other = (['action', 'mchid', 'host', 'sandbox'] as const).find(
    (name) => head[name] !== mine[name],
  )
  if (ended) return reopen === true && other === undefined
  if (other === undefined) return true
  throw new InvalidArgumentException(
    `the journal ${path} is that of an unfinished run with ${other} ${head[other]}, and this one has ${other} ${mine[other]}: name another journal, or begin a new run (\`anew\`, --new)`,
    { code: 'JOURNAL_OF_ANOTHER' },
  )
}

/**
 * The new journal appears with its head, in one step; the old one stays beside it under its run's
 * name.
 */
export function beginRun(
  path: string,
  mine: Owner & { action: Action },
  old: JournalFile | undefined,
): JournalFile {
  const follows =
    old?.ended === true &&
    (['action', 'mchid', 'host', 'sandbox'] as const).every((name) => old.head[name] === mine[name])
  const run = randomBytes(12).toString('hex')
  const head: Head = { run, format: 2, ...mine, ...(follows ? { after: old.head.run } : {}) }
  const beginning = `${path}.${run}.new`
  try {
    writeDurably(beginning, `${JSON.stringify({ ...head, sum: sumOf(head) })}\n`)
    if (old) keepBeside(path, `${path}.${old.head.run}`)
    renameSync(beginning, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(beginning, { force: true })
    throw journalFailed(path, error)
  } finally {
    old?.close()
  }
  return JournalFile.open(path)!
}

/**
 * On the disk before the first request: a run whose head a power cut has taken would begin anew,
 * with other keys.
 */
function writeDurably(path: string, text: string): void {
  const fd = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(fd, text)
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Tells the disk about a new name; systems that cannot do so for a folder need not be told. */
function syncFolder(path: string): void {
  try {
    const fd = openSync(path, 'r')
    try {
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
  } catch {
    // Windows opens no folders
  }
}

/** Keeps the old journal under its run's name. */
function keepBeside(path: string, name: string): void {
  rmSync(name, { force: true })
  try {
    linkSync(path, name)
  } catch {
    copyFileSync(path, name) // no hard links here
  }
}

/** The run before, which this one follows; undefined where it cannot be read any more. */
export function previousRun(path: string, { after }: Head): JournalFile | undefined {
  if (after === undefined) return undefined
  try {
    const records = JournalFile.open(`${path}.${after}`)
    if (records?.head.run === after) return records
    records?.close()
    return undefined
  } catch {
    return undefined // then everything is asked for again
  }
}
