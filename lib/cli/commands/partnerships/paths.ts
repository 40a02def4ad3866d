import {
  accessSync,
  constants,
  existsSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Action } from '../../../partnerships'
import { JournalFile } from '../../../partnerships/journal/journal-file'

/** Where a run keeps its books. */
export interface Paths {
  readonly journal: string
  readonly result: string
}

/**
 * Where a run keeps its books unless it is told.
 *
 * @param action the command
 * @param stem what their names begin with
 * @param flags the command's
 */
export function pathsOf(
  action: Action,
  stem: string,
  { journal, result, sandbox }: { journal?: string; result?: string; sandbox?: boolean },
): Paths {
  const name = `${stem}.${action}${sandbox ? '.sandbox' : ''}`
  return { journal: journal ?? `${name}.journal`, result: result ?? `${name}.result.csv` }
}

/** Whether a run of these books goes on: what its file has was let through when it began. */
export function isUnfinished({ journal }: Paths): boolean {
  try {
    const found = JournalFile.read(journal)
    found?.close()
    return found?.ended === false
  } catch {
    return false // the run itself says what is wrong with it
  }
}

/** The same for every spelling of a path, links followed as far as they lead. */
function resolvePaths(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  const folder = dirname(whole)
  return existsSync(folder) ? join(realpathSync(folder), basename(whole)) : whole
}

/**
 * What speaks against the files of a run, before its first request.
 *
 * @param input file of the rows, or `-`
 * @param paths journal and result
 * @returns what is wrong, in words
 */
export function pathFault(input: string, { journal, result }: Paths): string | undefined {
  const names = [
    ['the input', input === '-' ? undefined : resolvePaths(input)],
    ['the journal', resolvePaths(journal)],
    ["the journal's lock", `${resolvePaths(journal)}.lock`],
    ['the result', resolvePaths(result)],
  ] as const
  for (const [at, [what, path]] of names.entries()) {
    const other = names.slice(0, at).find(([, earlier]) => path !== undefined && earlier === path)
    if (other) return `${what} would be written over ${other[0]}: ${path}`
  }
  return writeFault(result)
}

/** The result replaces its file in one step, for which its folder has to be written to. */
function writeFault(result: string): string | undefined {
  const target = resolvePaths(result)
  const found = statSync(target, { throwIfNoEntry: false })
  if (found && !found.isFile()) return `the result ${result} is no regular file`
  const trial = draftOf(target)
  try {
    if (found) accessSync(target, constants.W_OK)
    rmSync(trial, { force: true })
    writeFileSync(trial, '', { flag: 'wx', mode: 0o600 }) // whatever stands there is not followed
    return undefined
  } catch (error) {
    return `the result ${result} cannot be written (${(error as NodeJS.ErrnoException).code})`
  } finally {
    rmSync(trial, { force: true })
  }
}

/** Where a file is written before it takes its place. */
export const draftOf = (path: string): string => `${path}.${process.pid}.new`

export { resolvePaths as settled }
