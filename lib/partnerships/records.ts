import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs'
import { InvalidArgumentException } from '../errors'
import type { Entry } from './entry'
import { ownKey, type Action } from './key'
import { lineAt, linesOf } from './lines'
import { Places } from './places'

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
  /** The run before, where that was over: what it has done, and still stands, need not be done again. */
  readonly after?: string
}

const unreadable = (message: string): never => { throw new InvalidArgumentException(message, { code: 'JOURNAL_UNREADABLE' }) }

/** What a kill leaves of a first line, or a power cut of the whole file. */
const isTornHead = (text: string): boolean => '{"run":"'.startsWith(text.slice(0, 8)) || /^\0*$/.test(text)

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' && value !== null ? value as Record<string, unknown> : undefined
  } catch {
    return undefined
  }
}

/** What a journal holds, read line by line; of each row only where its line stands is kept. */
export class Records {
  readonly head: Head
  /** Whether its run is over. */
  readonly ended: boolean
  readonly places: Places
  readonly fd: number
  /** Where the next line goes. */
  end: number

  /**
   * Opens a journal and cuts off a last line that a kill has left half-written.
   *
   * @param path of the file
   * @returns undefined where there is none, or one in which nothing was ever noted
   * @throws InvalidArgumentException `JOURNAL_UNREADABLE`
   */
  static open(path: string): Records | undefined {
    let fd: number
    try {
      fd = openSync(path, 'r+')
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT' ? undefined : unreadable(`the journal ${path} cannot be opened (${code})`)
    }
    try {
      if (!fstatSync(fd).isFile()) unreadable(`the journal ${path} is no regular file`)
      const first = linesOf(fd).next().value
      if (first && (first.whole || !isTornHead(first.text))) return new Records(path, fd)
      closeSync(fd)
      return undefined
    } catch (error) {
      closeSync(fd)
      throw error
    }
  }

  private constructor(path: string, fd: number) {
    this.fd = fd
    this.places = new Places()
    let head: Head | undefined
    let [ended, number, end] = [false, 0, 0]
    for (const { text, offset, whole } of linesOf(fd)) {
      number++
      if (!whole) {
        if (!head) unreadable(`${path} is no journal of a run`)
        ftruncateSync(fd, offset)
        break
      }
      const line = parsed(text)
      if (number === 1) head = headOf(path, line)
      else if (!line || !this.#keep(line, offset)) unreadable(`the journal ${path} is damaged in line ${number}`)
      ended = line!['ended'] === true
      end = offset + Buffer.byteLength(text) + 1
    }
    this.head = head!
    this.ended = ended
    this.end = end
  }

  #keep(line: Record<string, unknown>, offset: number): boolean {
    const key = line['key'] ?? line['intent']
    if (typeof key !== 'string') return line['ended'] === true
    if (!ownKey.test(key)) return false
    this.places.set(key, offset, line['final'] === true)
    return true
  }

  /**
   * How a row has ended, as far as is noted.
   *
   * @param key its key
   * @returns undefined where nothing is; `unknown` where a request was about to go out
   */
  entry(key: string): Entry | undefined {
    const offset = this.places.get(key)
    if (offset === undefined) return undefined
    const { key: own, intent, ...entry } = parsed(lineAt(this.fd, offset)) ?? {}
    if (intent === key) return { state: 'unknown', final: false, code: 'INTERRUPTED', message: 'the request was about to go out' }
    return own === key ? entry as unknown as Entry : undefined
  }

  close(): void { closeSync(this.fd) }
}

function headOf(path: string, line: Record<string, unknown> | undefined): Head {
  if (typeof line?.['run'] !== 'string' || !/^[\w-]{1,64}$/.test(line['run'])) return unreadable(`${path} is no journal of a run`)
  if (line['format'] === 2) return line as unknown as Head
  return unreadable(`the journal ${path} was written by another version, whose keys are others: finish its run with that version, or name another journal`)
}
