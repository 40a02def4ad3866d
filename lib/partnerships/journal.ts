import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { InvalidArgumentException } from '../errors'
import type { Action } from './key'

/** How a row ended, as the journal keeps it. */
export interface Entry {
  readonly key: string
  readonly state: 'granted' | 'terminated' | 'failed' | 'unknown'
  readonly [field: string]: unknown
}

interface Head { readonly run: string, readonly action: Action }

/** Milliseconds between two fsyncs. A killed process loses nothing without them; a power cut loses at most this much. */
const syncEvery = 500

/** Whether a process of that id lives. */
function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * What a run has done, appended line by line: the intent before a request goes out, the outcome after.
 * Every line reaches the operating system before the request does, so that `kill -9` at any moment loses nothing;
 * the disk is told twice a second, off the path of requests.
 */
export class Journal {
  readonly run: string
  readonly #path: string
  readonly #fd: number
  readonly #done = new Map<string, Entry>()
  readonly #timer: NodeJS.Timeout
  #dirty = false

  /**
   * Opens a journal, or begins one.
   *
   * @param path of the file; `path.lock` beside it keeps a second run out
   * @param action what this run does
   * @param anew whether to begin another run where an unfinished one is
   * @throws InvalidArgumentException `JOURNAL_IN_USE`, `JOURNAL_OF_ANOTHER`, `JOURNAL_UNREADABLE`
   */
  constructor(path: string, action: Action, anew = false) {
    this.#path = path
    lock(path)
    try {
      const { head, entries, ended } = existsSync(path) ? read(path) : { head: undefined, entries: [], ended: false }
      const resumes = head !== undefined && !ended && !anew
      if (resumes && head.action !== action) throw new InvalidArgumentException(`the journal ${path} is that of a run that does \`${head.action}\`: name another, or begin a new run`, { code: 'JOURNAL_OF_ANOTHER' })
      if (head && !resumes) renameSync(path, `${path}.${head.run}`)
      this.run = resumes ? head.run : randomBytes(12).toString('hex')
      for (const entry of resumes ? entries : []) this.#done.set(entry.key, entry)
      this.#fd = openSync(path, 'a')
      if (!resumes) this.#write({ run: this.run, action })
    } catch (error) {
      rmSync(`${path}.lock`, { force: true })
      throw error
    }
    this.#timer = setInterval(() => this.#sync(), syncEvery)
    this.#timer.unref()
  }

  /** @returns how a row has ended in an earlier part of this run, if it has */
  outcome(key: string): Entry | undefined { return this.#done.get(key) }

  /** @returns how many rows have been granted or terminated before */
  get count(): number { return [...this.#done.values()].filter(({ state }) => state === 'granted' || state === 'terminated').length }

  /** Notes that a request is about to go out. */
  intend(key: string): void { this.#write({ intent: key }) }

  /** Notes how it ended. */
  record(entry: Entry): void {
    this.#write(entry)
  }

  /**
   * Closes the file.
   *
   * @param ended whether everything is done, so that the next run is another
   */
  close(ended: boolean): void {
    clearInterval(this.#timer)
    if (ended) this.#write({ ended: true })
    this.#sync()
    closeSync(this.#fd)
    rmSync(`${this.#path}.lock`, { force: true })
  }

  #write(line: object): void {
    writeSync(this.#fd, `${JSON.stringify(line)}\n`)
    this.#dirty = true
  }

  #sync(): void {
    if (!this.#dirty) return
    this.#dirty = false
    fsyncSync(this.#fd)
  }
}

function lock(path: string): void {
  const name = `${path}.lock`
  for (let tries = 0; tries < 3; tries++) {
    try {
      const fd = openSync(name, 'wx')
      writeSync(fd, String(process.pid))
      return closeSync(fd)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code !== 'EEXIST') throw new InvalidArgumentException(`the journal ${path} cannot be written (${code})`, { code: 'JOURNAL_UNREADABLE' })
      const owner = Number(readFileSync(name, 'utf8'))
      if (owner > 0 && owner !== process.pid && !lives(owner)) rmSync(name, { force: true }) // it was killed
      else throw new InvalidArgumentException(`the journal ${path} is in use by process ${owner}: two runs on one journal would grant twice`, { code: 'JOURNAL_IN_USE' })
    }
  }
}

/** The last line may be cut short by a kill; everything before it is whole. */
function read(path: string): { head: Head, entries: Entry[], ended: boolean } {
  const lines = readFileSync(path, 'utf8').split('\n')
  const parsed = lines.flatMap((line, at) => {
    if (line === '') return []
    try {
      return [JSON.parse(line) as Record<string, unknown>]
    } catch {
      if (at >= lines.length - 2) return []
      throw new InvalidArgumentException(`the journal ${path} is damaged in line ${at + 1}`, { code: 'JOURNAL_UNREADABLE' })
    }
  })
  const [head] = parsed
  if (typeof head?.['run'] !== 'string') throw new InvalidArgumentException(`${path} is no journal of a run`, { code: 'JOURNAL_UNREADABLE' })
  return { head: head as unknown as Head, entries: parsed.filter(line => typeof line['key'] === 'string') as unknown as Entry[], ended: parsed.some(line => line['ended'] === true) }
}
