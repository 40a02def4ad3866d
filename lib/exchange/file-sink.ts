import { randomBytes } from 'node:crypto'
import { createWriteStream, renameSync, rmSync, type WriteStream } from 'node:fs'

/** A file that appears under its name when it is whole, and not at all otherwise. */
export class FileSink {
  readonly #path: string
  readonly #part: string
  readonly stream: WriteStream

  constructor(path: string) {
    this.#path = path
    this.#part = `${path}.${randomBytes(6).toString('hex')}.part`
    this.stream = createWriteStream(this.#part, { flags: 'wx' })
  }

  /** Gives the file its name. */
  keep(): void { renameSync(this.#part, this.#path) }

  /** Removes what has been written. */
  discard(): void {
    this.stream.destroy()
    rmSync(this.#part, { force: true })
  }
}
