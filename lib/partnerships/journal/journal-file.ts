import { createHash } from 'node:crypto'
import { closeSync, fchmodSync, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { InvalidArgumentException, invalid } from '../../errors'
import type { RowResult } from './row-result'
import { ownKey } from '../idempotency-key'
import type { Action } from '../rules'
import { lineAt, linesOf } from './lines'
import { OffsetIndex } from './offset-index'

/** Whose run a journal is of. */
export interface Owner {
  readonly mchid: string
  /** Where its requests go. */
  readonly host: string
  /** Whether a sandbox or a test double answers in the platform's place. */
  readonly sandbox: boolean
}

/** The first line of a journal. */
export interface Head extends Owner {
  readonly format: 2
  readonly run: string
  readonly action: Action
  /**
   * The run before, where that was over: what it has done, and still stands, need not be done
   * again.
   */
  readonly after?: string
}

const unreadable = (message: string): never => invalid('JOURNAL_UNREADABLE', message)

/** What a run's id looks like; it becomes part of a file's name. */
const runPattern = /^[\w-]{1,64}$/

/**
 * Tells a head that was changed, be it by a single bit, from the one that was written: with another
 * run id every row would get another key, and be sent again.
 *
 * @param head all of it but the sum
 */
export const sumOf = (head: object): string =>
  createHash('sha256').update(JSON.stringify(head)).digest('hex').slice(0, 16)

function parseLine(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** What a journal holds, read line by line; of each row only where its line stands is kept. */
export class JournalFile {
  readonly head: Head
  /** Whether its run is over. */
  readonly ended: boolean
  readonly offsets: OffsetIndex
  readonly fd: number
  /** Where the next line goes. */
  end: number

  /**
   * Opens a journal and cuts off a last line that a kill has left half-written.
   *
   * @param path of the file
   * @returns undefined where there is none; one that holds nothing, or whose head is damaged, is
   *   refused: what it knew is not known
   * @throws InvalidArgumentException `JOURNAL_UNREADABLE`
   */
  static open(path: string): JournalFile | undefined {
    return JournalFile.#take(path, 'r+')
  }

  /**
   * Opens a journal to look at it: nothing is changed, since the run that it is of may be under
   * way.
   *
   * @param path of the file
   * @returns undefined where there is none
   * @throws InvalidArgumentException `JOURNAL_UNREADABLE`
   */
  static read(path: string): JournalFile | undefined {
    return JournalFile.#take(path, 'r')
  }

  static #take(path: string, flags: 'r' | 'r+'): JournalFile | undefined {
    let fd: number
    try {
      fd = openSync(path, flags)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT'
        ? undefined
        : unreadable(`the journal ${path} cannot be opened (${code})`)
    }
    try {
      const found = fstatSync(fd)
      if (!found.isFile()) unreadable(`the journal ${path} is no regular file`)
      if (flags === 'r+') keepPrivate(fd, found.mode)
      return new JournalFile(path, fd, { writes: flags === 'r+' })
    } catch (error) {
      closeSync(fd)
      if (error instanceof InvalidArgumentException) throw error
      return unreadable(
        `the journal ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`,
      )
    }
  }

  private constructor(path: string, fd: number, { writes }: { readonly writes: boolean }) {
    this.fd = fd
    this.offsets = new OffsetIndex()
    let head: Head | undefined
    let [ended, number, end] = [false, 0, 0]
    for (const { text, offset, next, whole } of linesOf(fd)) {
      number++
      if (!whole) {
        if (!head) damagedHead(path)
        if (writes) ftruncateSync(fd, offset)
        break
      }
      const line = parseLine(text)
      if (number === 1) head = headOf(path, line)
      else if (!line || !this.#keep(line, offset))
        unreadable(`the journal ${path} is damaged in line ${number}`)
      ended = line!['ended'] === true
      end = next
    }
    this.head = head ?? damagedHead(path)
    this.ended = ended
    this.end = end
  }

  #keep(line: Record<string, unknown>, offset: number): boolean {
    const key = line['key'] ?? line['intent']
    if (typeof key !== 'string') return line['ended'] === true
    if (!ownKey.test(key)) return false
    this.offsets.set(key, offset, line['final'] === true)
    return true
  }

  /**
   * How a row has ended, as far as is noted.
   *
   * @param key its key
   * @returns undefined where nothing is; `unknown` where a request was about to go out
   */
  entry(key: string): RowResult | undefined {
    const offset = this.offsets.get(key)
    if (offset === undefined) return undefined
    const { key: own, intent, ...entry } = parseLine(lineAt(this.fd, offset)) ?? {}
    if (intent === key)
      return {
        state: 'unknown',
        final: false,
        code: 'INTERRUPTED',
        message: 'the request was about to go out',
      }
    return own === key ? (entry as unknown as RowResult) : undefined
  }

  close(): void {
    closeSync(this.fd)
  }
}

/**
 * A journal tells who was granted what: it is its owner's, also one that an earlier version has
 * made for everybody.
 */
function keepPrivate(fd: number, mode: number): void {
  if ((mode & 0o077) === 0) return
  try {
    fchmodSync(fd, 0o600)
  } catch {
    // somebody else's file, who decides
  }
}

const damagedHead = (path: string): never =>
  unreadable(
    `the journal ${path} holds no head, or a damaged one: what its run has done cannot be told, and a new run would send everything again, with other keys; put a copy of it back, name another journal, or begin a new run (\`anew\`, --new)`,
  )

function headOf(path: string, line: Record<string, unknown> | undefined): Head {
  const { sum, ...head } = line ?? {}
  const { run, format, after } = head
  if (typeof run !== 'string' || !runPattern.test(run)) return damagedHead(path)
  if (format !== 2)
    return unreadable(
      `the journal ${path} was written by another version, whose keys are others: finish its run with that version, or name another journal`,
    )
  if (after !== undefined && (typeof after !== 'string' || !runPattern.test(after)))
    return damagedHead(path)
  // Heads of earlier versions have none.
  if (sum !== undefined && sum !== sumOf(head)) return damagedHead(path)
  return head as unknown as Head
}
