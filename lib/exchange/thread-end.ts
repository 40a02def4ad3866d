import { fstatSync, openSync, statSync, type Stats } from 'node:fs'
import type { MessagePort } from 'node:worker_threads'

/**
 * Leaves a mark of this thread's that goes with it: a file of Node's own, opened. Whatever a thread
 * has opened, Node closes when it ends, also where it runs no JavaScript any more, being out of
 * memory or terminated.
 *
 * @param state memory that both threads see
 * @param place where its number goes
 */
export function leaveMark(state: Int32Array, place: number): void {
  // Each of its threads counts its files for itself.
  if (process.versions['deno'] !== undefined) return
  try {
    Atomics.store(state, place, openSync(process.execPath, 'r') + 1)
  } catch {
    // where nothing may be read the heartbeat alone tells
  }
}

const identityOf = ({ dev, ino }: Stats): string => `${dev} ${ino}`

/**
 * What the mark of every thread is, as long as it is there: the number of a closed file is given to
 * the next one.
 */
let mark: string | undefined

/** What to look for where a thread ends while it starts. */
export const endedAtStart =
  'ended while it started: does NODE_OPTIONS load into each thread what throws or exits?'

/** A message that asks for nothing; who gets it passes over it. */
export const probe = null

/**
 * Tells from a thread that blocks, which no event reaches, whether another one has ended without a
 * word: by its mark, and before it has left that one by its end of a port, which goes with it. Who
 * knows nothing says no: a runtime that leaves such a file open, or says nothing of a port. An end
 * that was seen once is kept: the number of its mark is the next thread's.
 */
export class ThreadEnd {
  readonly #state: Int32Array
  readonly #place: number
  readonly #port: MessagePort
  /** Whether this runtime says of a message that there is somebody to get it. */
  readonly #isTold: boolean
  /** Whether it is known to have ended, by a look or by who was told. */
  isKnown = false

  /**
   * @param state memory that both threads see
   * @param place where the other one leaves its mark
   * @param port whose other end the other one has, or will have; messages have to be looked for, as
   *   its end is one of them
   */
  constructor(state: Int32Array, place: number, port: MessagePort) {
    this.#state = state
    this.#place = place
    this.#port = port
    this.#isTold = this.#reaches()
  }

  /** Looks whether it has ended, which costs two microseconds. */
  look(): boolean {
    return (this.isKnown ||= this.#isGone())
  }

  #isGone(): boolean {
    const descriptor = Atomics.load(this.#state, this.#place) - 1
    return descriptor < 0 ? this.#isTold && !this.#reaches() : !hasMark(descriptor)
  }

  #reaches(): boolean {
    return (this.#port.postMessage(probe) as unknown) === true
  }
}

function hasMark(descriptor: number): boolean {
  try {
    const found = identityOf(fstatSync(descriptor))
    return found === (mark ??= identityOf(statSync(process.execPath)))
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EBADF'
  }
}
