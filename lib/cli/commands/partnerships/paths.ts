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

/** Where a run keeps its books. */
export interface Paths {
  readonly journal: string
  readonly result: string
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
