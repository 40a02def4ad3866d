import { fsync, fsyncSync, writeSync } from 'node:fs'
import type { InvalidArgumentException } from '../../errors'
import { immediately, startInterval, stopTimer } from '../../exchange/clock'
import type { RowResult } from './row-result'
import type { Action } from '../rules'
import { Lock } from './lock'
import type { JournalFile, Owner } from './journal-file'
import {
  assertFile,
  beginRun,
  continueRun,
  journalFailed,
  openExisting,
  previousRun,
  type JournalOptions,
} from './run-file'

/**
 * Milliseconds between two fsyncs. A killed process loses nothing without them; a power cut loses
 * at most this much.
 */
const syncEvery = 500

/**
 * What a run has done, appended line by line: the intent before a request goes out, the outcome
 * after. Every line reaches the operating system before the request does, so that `kill -9` at any
 * moment loses nothing; the disk is told twice a second, off the main thread.
 */
export class Journal {
  readonly run: string
  /** Whether the run had begun before. */
  readonly resumes: boolean
  /** Whether the run was over already. */
  readonly wasOver: boolean
  /** The run that was over, or given up, before this one began. */
  readonly previous?: string
  readonly #path: string
  readonly #lock: Lock
  readonly #records: JournalFile
  readonly #before?: JournalFile
  readonly #fd: number
  readonly #timer: NodeJS.Timeout
  #pending: string[] = []
  #soonest?: Promise<void>
  #dirty = false
  #syncing?: Promise<void>
  #broken?: InvalidArgumentException

  /**
   * Opens a journal, or begins one.
   *
   * @param path of the file; `path.lock` beside it keeps a second run out
   * @param action what this run does
   * @param owner for whom and where
   * @param options whether to begin another run
   * @throws InvalidArgumentException `JOURNAL_IN_USE`, `JOURNAL_OF_ANOTHER`, `JOURNAL_UNREADABLE`,
   *   `JOURNAL_UNWRITABLE`
   */
  constructor(path: string, action: Action, owner: Owner, options: JournalOptions = {}) {
    this.#path = path
    assertFile(path)
    this.#lock = new Lock(path)
    try {
      const found = openExisting(path, options)
      this.resumes = found !== undefined && continueRun(path, found, { action, ...owner }, options)
      this.wasOver = this.resumes && found!.ended
      if (!this.resumes) this.previous = found?.head.run
      this.#records = this.resumes ? found! : beginRun(path, { action, ...owner }, found)
      this.run = this.#records.head.run
      this.#before = previousRun(path, this.#records.head)
      this.#fd = this.#records.fd
    } catch (error) {
      this.#lock.release()
      throw error
    }
    this.#timer = startInterval(() => void this.#sync(), syncEvery)
    this.#timer.unref()
  }

  /**
   * How a row has ended in an earlier part of this run, if it has.
   *
   * @param key its key in this run
   */
  outcome(key: string): RowResult | undefined {
    const { offsets: places } = this.#records
    if (places.get(key) === undefined) return undefined
    places.markSeen(key)
    this.#flush()
    return this.#records.entry(key)
  }

  /** As `outcome`, without noting that the input has brought the row. */
  peek(key: string): RowResult | undefined {
    return this.#records.offsets.get(key) === undefined ? undefined : this.#records.entry(key)
  }

  /** The run before, where that was over: its id, and how it left a row. */
  get before(): { readonly run: string; entry(key: string): RowResult | undefined } | undefined {
    return this.#before && { run: this.#before.head.run, entry: (key) => this.#before!.entry(key) }
  }

  /**
   * @returns how many rows of the journal the input has not brought, all and those without an end
   */
  strays(): { readonly unseen: number; readonly open: number } {
    return this.#records.offsets.countUnseen()
  }

  /**
   * Notes that a request is about to go out.
   *
   * @returns when the system has it; what is noted in one turn of the event loop is written in one
   *   go
   */
  intend(key: string): Promise<void> {
    this.#add({ intent: key })
    return this.#soon()
  }

  /**
   * Notes how it ended. Should the process be killed in this very turn of the event loop, the row
   * is asked about again.
   */
  record(key: string, entry: RowResult): void {
    const offset = this.#add({ key, ...entry })
    void this.#soon()
    const { offsets: places } = this.#records
    // Only what goes on needs to be known, so that a run of millions stays small.
    if (places.get(key) === undefined) return
    places.set(key, offset, entry.final)
    places.markSeen(key)
  }

  /** Notes that the run is over, so that the next one is another, and tells the disk. */
  end(): void {
    if (this.#broken) throw this.#broken
    if (!this.wasOver || this.#dirty || this.#pending.length > 0) this.#add({ ended: true })
    this.#flush()
    fsyncSync(this.#fd)
  }

  /** Closes the file. */
  async close(): Promise<void> {
    stopTimer(this.#timer)
    // What went wrong has been thrown at a row, or by end().
    await this.#soon().catch(() => undefined)
    await this.#syncing
    await this.#sync()
    this.#records.close()
    this.#before?.close()
    this.#lock.release()
  }

  /** @returns where the line will stand */
  #add(line: object): number {
    if (this.#broken) throw this.#broken
    const text = `${JSON.stringify(line)}\n`
    const offset = this.#records.end
    this.#records.end += Buffer.byteLength(text)
    this.#pending.push(text)
    return offset
  }

  #soon(): Promise<void> {
    if (this.#soonest) return this.#soonest
    this.#soonest = new Promise((resolve, reject) =>
      immediately(() => {
        this.#soonest = undefined
        try {
          this.#flush()
          resolve()
        } catch (error) {
          reject(error as Error)
        }
      }),
    )
    this.#soonest.catch(() => undefined) // it is kept as what is broken
    return this.#soonest
  }

  #flush(): void {
    if (this.#pending.length === 0) return
    const bytes = Buffer.from(this.#pending.join(''))
    const from = this.#records.end - bytes.length
    this.#pending = []
    try {
      for (let at = 0; at < bytes.length;)
        at += writeSync(this.#fd, bytes, at, bytes.length - at, from + at)
    } catch (error) {
      // Half a line may stand there: nothing more is put behind it.
      throw (this.#broken = journalFailed(this.#path, error))
    }
    this.#dirty = true
  }

  #sync(): Promise<void> {
    if (!this.#dirty || this.#syncing) return Promise.resolve()
    this.#dirty = false
    return (this.#syncing = new Promise<void>((resolve) =>
      fsync(this.#fd, () => {
        this.#syncing = undefined
        resolve()
      }),
    ))
  }
}
