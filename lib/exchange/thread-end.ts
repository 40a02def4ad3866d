import { fstatSync, openSync, statSync, type Stats } from 'node:fs'

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

/**
 * Tells from a thread that blocks, which no event reaches, whether another one has ended without a
 * word. Who knows nothing says no: a runtime that leaves such a file open, a thread that could not
 * leave its mark.
 */
export class ThreadEnd {
  readonly #state: Int32Array
  readonly #place: number

  /**
   * @param state memory that both threads see
   * @param place where the other one leaves its mark
   */
  constructor(state: Int32Array, place: number) {
    this.#state = state
    this.#place = place
  }

  /** Whether it has ended; costs two microseconds. */
  isOver(): boolean {
    const descriptor = Atomics.load(this.#state, this.#place) - 1
    return descriptor >= 0 && !hasMark(descriptor)
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
