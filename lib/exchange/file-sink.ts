import { randomBytes } from 'node:crypto'
import { createWriteStream, openSync, renameSync, rmSync, statSync, type WriteStream } from 'node:fs'

/** Bytes that wait for the disk; more only fill the memory, since the disk is slower than the network or it is not. */
const highWaterMark = 64 * 1024

/** A file that appears under its name when it is whole, and not at all otherwise. */
export class FileSink {
  readonly #path: string
  readonly #part: string
  readonly stream: WriteStream

  /**
   * @param path where the file is to appear
   * @throws Error of the system: a missing folder, a folder in its place
   */
  constructor(path: string) {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw new Error(`EISDIR: ${path.slice(0, 200)} is a folder`)
    this.#path = path
    this.#part = `${path}.${randomBytes(6).toString('hex')}.part`
    // Opened here, since a stream that is given up while it opens leaves an empty file behind.
    this.stream = createWriteStream(this.#part, { fd: openSync(this.#part, 'wx'), highWaterMark })
  }

  /** Gives the file its name. */
  keep(): void { renameSync(this.#part, this.#path) }

  /** Removes what has been written; once more when the file is closed, for systems that keep open ones. */
  discard(): void {
    this.stream.once('close', () => this.#remove())
    this.stream.destroy()
    this.#remove()
  }

  #remove(): void {
    try {
      rmSync(this.#part, { force: true })
    } catch {
      // it is still open, and removed when it is not
    }
  }
}
