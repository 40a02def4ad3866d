import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename } from 'node:path'
import { WeChatPayException } from '../errors'
import { startTimer, stopTimer } from '../exchange/clock'
import type { FaultData } from './faults/fault-data'
import type { SandboxKeys } from './keys/keys'
import type { PartnershipsData } from './state/partnerships'
import type { WorldData } from './state/world'

/** What a file holds: all but the log of requests. */
export interface StateData {
  readonly keys: SandboxKeys
  readonly world: WorldData
  readonly partnerships: PartnershipsData
  readonly faults: readonly FaultData[]
}

/** The first line of a file. */
interface Head {
  readonly format: string
  readonly version: number
  readonly sha256: string
}

const format = 'wechatpay-chainable-sandbox'
const version = 1

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')

const refuseState = (path: string, why: string, code: string): never => {
  throw new WeChatPayException(
    `the state file ${basename(path)} ${why}; move it away to begin anew, or put a copy back`,
    { code },
  )
}

/** Infinity is none of JSON's numbers. */
const replaceInfinity = (_: string, value: unknown): unknown =>
  value === Infinity ? 'Infinity' : value
const reviveInfinity = (_: string, value: unknown): unknown =>
  value === 'Infinity' ? Infinity : value

function headOf(path: string, text: string): Head {
  try {
    const head = JSON.parse(text.slice(0, text.indexOf('\n'))) as Partial<Head> | null
    if (head?.format === format) return head as Head
  } catch {
    // refused below
  }
  return refuseState(path, 'is none of a sandbox, or its beginning is damaged', 'STATE_DAMAGED')
}

/**
 * Reads a state that was kept.
 *
 * @returns undefined where there is no file
 * @throws WeChatPayException `STATE_DAMAGED`, `STATE_VERSION`; the code of the system where it
 *   cannot be read
 */
export function readState(path: string): StateData | undefined {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  const head = headOf(path, text)
  if (head.version !== version) {
    const found = String(head.version).slice(0, 16)
    refuseState(path, `has the version ${found}; this sandbox reads ${version}`, 'STATE_VERSION')
  }
  const body = text.slice(text.indexOf('\n') + 1)
  if (digest(body) !== head.sha256) {
    refuseState(path, 'is torn or was changed: its digest does not fit', 'STATE_DAMAGED')
  }
  return JSON.parse(body, reviveInfinity) as StateData
}

/**
 * Writes a state beside the file, then puts it in its place; nobody else may read it, for it holds
 * keys.
 */
export function writeState(path: string, data: StateData): void {
  const body = JSON.stringify(data, replaceInfinity)
  const head: Head = { format, version, sha256: digest(body) }
  const beside = `${path}.${randomUUID()}.tmp`
  try {
    const file = openSync(beside, 'wx', 0o600)
    try {
      writeSync(file, `${JSON.stringify(head)}\n${body}`)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(beside, path)
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  }
}

/** Milliseconds from a change until it is written. */
const pause = 200

/** Writes a state some time after it changed, and once more at the end. */
export class StateKeeper {
  readonly #path: string
  readonly #data: () => StateData
  #timer?: NodeJS.Timeout
  #isDirty = false

  constructor(path: string, data: () => StateData) {
    this.#path = path
    this.#data = data
  }

  scheduleWrite(): void {
    this.#isDirty = true
    this.#timer ??= startTimer(() => this.#write(), pause)
  }

  /** What cannot be written is written with the next change; the sandbox goes on. */
  #write(): void {
    try {
      this.flush()
    } catch (error) {
      process.stderr.write(`the sandbox's state was not written: ${(error as Error).message}\n`)
    }
  }

  /** Writes at once what is not written yet. */
  flush(): void {
    stopTimer(this.#timer)
    this.#timer = undefined
    if (!this.#isDirty) return
    writeState(this.#path, this.#data())
    this.#isDirty = false
  }
}
