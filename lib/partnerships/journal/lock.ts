import { createHash, randomBytes } from 'node:crypto'
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { InvalidArgumentException } from '../../errors'
import { bootOf, isRunning, startOf } from './process'

/** Who holds a lock. */
interface Holder {
  readonly pid: number
  readonly host?: string
  /** The machine's start, and the process's: ids of processes are used again. */
  readonly boot?: string
  readonly started?: string
  /** Random, one a process: stands in where the system does not tell a process's start. */
  readonly process?: string
  /** Random, one a lock. */
  readonly token?: string
}

/** A lock as it was found. */
interface FoundLock {
  readonly holder?: Holder
  readonly id: string
}

const thisProcess = randomBytes(8).toString('hex')

/** File systems without hard links. */
const noLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL'])

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error)

/** Somebody else holds it. */
class Held extends Error {
  constructor(readonly holder: Holder | undefined) {
    super('held')
  }
}

/**
 * Keeps a second run away from a journal: a file beside it that names its process. It appears whole
 * or not at all, and one left by a process that ended is taken over by exactly one other.
 */
export class Lock {
  readonly #name: string
  readonly #content: string

  /**
   * @param path what is locked; the lock is `path.lock`
   * @throws InvalidArgumentException `JOURNAL_IN_USE`, `JOURNAL_UNREADABLE`
   */
  constructor(path: string) {
    this.#name = `${path}.lock`
    const { pid } = process
    const holder: Holder = {
      pid,
      host: hostname(),
      boot: bootOf(),
      started: startOf(pid),
      process: thisProcess,
      token: randomBytes(8).toString('hex'),
    }
    this.#content = JSON.stringify(holder)
    try {
      acquire(this.#name, this.#content)
    } catch (error) {
      if (error instanceof Held) throw inUse(path, this.#name, error.holder)
      throw new InvalidArgumentException(
        `the journal ${path} cannot be written (${codeOf(error)})`,
        { code: 'JOURNAL_UNREADABLE' },
      )
    }
  }

  release(): void {
    release(this.#name, this.#content)
  }
}

function inUse(path: string, name: string, holder?: Holder): InvalidArgumentException {
  const who = holder
    ? `process ${holder.pid}${holder.host === undefined || holder.host === hostname() ? '' : ` on ${holder.host}`}`
    : 'another process'
  return new InvalidArgumentException(
    `the journal ${path} is in use by ${who}: two runs on one journal would grant twice; if that process is no run of yours, delete ${name} and start again`,
    { code: 'JOURNAL_IN_USE' },
  )
}

/**
 * Creates a lock, or takes over one whose process has ended. Who takes over first locks the dead
 * lock itself (by its id, so that nobody can mistake a new one for it), looks again, and puts its
 * own in place in one step. That lock can be a dead one in its turn.
 */
function acquire(name: string, content: string): void {
  for (;;) {
    if (create(name, content)) return
    const found = readLock(name)
    if (!found) continue // released in between
    if (isAlive(found)) throw new Held(found.holder)
    const claim = `${name}.${found.id}`
    acquire(claim, content)
    try {
      if (readLock(name)?.id === found.id) return replace(name, content)
    } finally {
      release(claim, content)
    }
  }
}

/** @returns false where there is one */
function create(name: string, content: string): boolean {
  const temporary = writeTemporary(name, content)
  try {
    linkSync(temporary, name)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    if (noLinks.has(codeOf(error))) return createWithoutLink(name, content)
    throw error
  } finally {
    rmSync(temporary, { force: true })
  }
}

function createWithoutLink(name: string, content: string): boolean {
  try {
    const fd = openSync(name, 'wx', 0o600)
    writeSync(fd, content)
    closeSync(fd)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const replace = (name: string, content: string): void =>
  renameSync(writeTemporary(name, content), name)

function writeTemporary(name: string, content: string): string {
  const temporary = `${name}.${randomBytes(4).toString('hex')}.new`
  writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 })
  return temporary
}

function release(name: string, content: string): void {
  try {
    if (readFileSync(name, 'utf8') === content) rmSync(name, { force: true })
  } catch {
    // it is gone
  }
}

function readLock(name: string): FoundLock | undefined {
  try {
    const text = readFileSync(name, 'utf8')
    const holder = holderOf(text)
    if (holder?.token !== undefined) return { holder, id: holder.token }
    const { ino, mtimeMs } = statSync(name)
    return {
      holder,
      id: createHash('sha256').update(`${ino} ${mtimeMs} ${text}`).digest('hex').slice(0, 16),
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

/** Undefined where it was cut short by a kill: nothing was ever sent under it. */
function holderOf(text: string): Holder | undefined {
  try {
    const read = JSON.parse(text) as Holder | number
    const holder = typeof read === 'number' ? { pid: read } : read
    return Number.isInteger(holder?.pid) &&
      holder.pid > 0 &&
      (holder.token === undefined || /^[0-9a-f]{1,32}$/.test(holder.token))
      ? holder
      : undefined
  } catch {
    return undefined
  }
}

function isAlive({ holder }: FoundLock): boolean {
  if (!holder) return false
  const { pid, host, boot, started, process: owner } = holder
  if (host !== undefined && host !== hostname()) return true // nobody can tell from here
  if (boot !== undefined && boot !== bootOf()) return false
  if (!isRunning(pid)) return false
  const start = startOf(pid)
  if (started !== undefined && start !== undefined) return started === start
  return pid !== process.pid || owner === thisProcess
}
