import { randomBytes } from 'node:crypto'
import {
  closeSync,
  constants,
  createWriteStream,
  fchmodSync,
  fchownSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
  type WriteStream,
} from 'node:fs'

/**
 * Bytes that wait for the disk; more only fill the memory, since the disk is slower than the
 * network or it is not.
 */
const highWaterMark = 64 * 1024

/** A new file is its owner's alone: what is in it is a merchant's. */
const ownerOnly = 0o600

/**
 * A file that is written beside its place, open. One that is there already is replaced by it,
 * keeping its mode, its owner and the links that lead to it; a device or a pipe is written to as it
 * is.
 */
class Part {
  readonly fd: number
  readonly #target: string
  readonly #name?: string

  /**
   * @param path where the file is to appear
   * @throws Error of the system: a missing folder, a folder in its place
   */
  constructor(path: string) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory()) throw new Error(`EISDIR: ${path.slice(0, 200)} is a folder`)
    this.#target = found ? realpathSync(path) : path
    if (found && !found.isFile()) this.fd = openSpecial(path)
    else {
      this.#name = `${this.#target}.${randomBytes(6).toString('hex')}.part`
      this.fd = openSync(this.#name, 'wx', ownerOnly)
      if (found) inherit(this.fd, found)
    }
  }

  /** Gives the file its name. */
  keep(): void {
    if (this.#name !== undefined) renameSync(this.#name, this.#target)
  }

  remove(): void {
    if (this.#name === undefined) return
    try {
      rmSync(this.#name, { force: true })
    } catch {
      // some systems keep an open file, which is removed when it is closed
    }
  }
}

/** A pipe that nobody reads would hold the thread for ever; opened without waiting, it says so. */
function openSpecial(path: string): number {
  const probe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
  try {
    return openSync(path, 'w')
  } finally {
    closeSync(probe)
  }
}

function inherit(fd: number, { mode, uid, gid }: Stats): void {
  try {
    fchownSync(fd, uid, gid)
  } catch {
    // only root may give a file away
  }
  fchmodSync(fd, mode & 0o777)
}

/** A file that appears under its name when it is whole, and not at all otherwise. */
export class FileSink {
  readonly #part: Part
  readonly stream: WriteStream

  /**
   * @param path where the file is to appear
   * @throws Error of the system: a missing folder, a folder in its place
   */
  constructor(path: string) {
    // Opened here, since a stream that is given up while it opens leaves an empty file behind.
    this.#part = new Part(path)
    this.stream = createWriteStream(path, { fd: this.#part.fd, highWaterMark })
  }

  /** Gives the file its name. */
  keep(): void {
    this.#part.keep()
  }

  /**
   * Removes what has been written; once more when the file is closed, for systems that keep open
   * ones.
   */
  discard(): void {
    this.stream.once('close', () => this.#part.remove())
    this.stream.destroy()
    this.#part.remove()
  }
}

/**
 * Writes a file at once, whole or not at all.
 *
 * @param path where the file is to appear
 * @param bytes what is in it
 * @throws Error of the system; what was there before is still there then
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const part = new Part(path)
  try {
    try {
      for (let at = 0; at < bytes.length;) at += writeSync(part.fd, bytes, at)
    } finally {
      closeSync(part.fd)
    }
    part.keep()
  } catch (error) {
    part.remove()
    throw error
  }
}
