import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

function text(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

let boot: string | undefined

/** @returns what tells one start of this machine from another, where the system has it */
export const bootOf = (): string | undefined =>
  (boot ??= text('/proc/sys/kernel/random/boot_id')?.trim())

/**
 * Fields of /proc/…/stat from the third on; the second is the name, which may hold blanks and
 * brackets.
 */
const statOf = (pid: number): string[] | undefined =>
  text(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')

/**
 * Whether a process of that id lives; one that ended and whose parent has not asked about it does
 * not.
 *
 * @param pid its id
 */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return !/^[ZX]/.test(statOf(pid)?.[0] ?? '')
}

/**
 * When a process started, in the system's own words.
 *
 * @param pid its id
 * @returns undefined where the system does not tell
 */
export function startOf(pid: number): string | undefined {
  const fields = statOf(pid)
  if (fields) return fields[19]
  if (process.platform === 'win32' || process.platform === 'linux') return undefined
  try {
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim() || undefined
    )
  } catch {
    return undefined
  }
}
