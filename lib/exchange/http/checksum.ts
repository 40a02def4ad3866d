import { createHash, type Hash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, gunzipSync, type Gunzip } from 'node:zlib'
import type { Checksum, FailureCode } from '../wire'

/** What a gzip file may hold at most: so many times its own size, or so many bytes if that is more. */
const largestRatio = 250
const alwaysAllowed = 64 * 1024 * 1024

const mismatchReason = ({ algorithm, value }: Checksum, found: string): string | undefined =>
  found === value.toLowerCase() ? undefined : `${algorithm} ${found}, not ${value.toLowerCase()}`

/** A body to keep, or why it is none. */
type Checked = { readonly body: Buffer } | { readonly code: FailureCode; readonly reason: string }

/**
 * Checks a body that is in memory.
 *
 * @param body whole
 * @param checksum what it has to be
 * @param maxBytes largest content of a gzip file that is unpacked in memory
 */
export function withChecksum(body: Buffer, checksum: Checksum, maxBytes: number): Checked {
  try {
    const content = checksum.packed ? gunzipSync(body, { maxOutputLength: maxBytes }) : body
    const reason = mismatchReason(
      checksum,
      createHash(checksum.algorithm).update(content).digest('hex'),
    )
    return reason === undefined
      ? { body: checksum.unpack ? content : body }
      : { code: 'HASH_MISMATCH', reason }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    return code === 'ERR_BUFFER_TOO_LARGE'
      ? { code: 'BODY_TOO_LARGE', reason: `its gzip file holds more than ${maxBytes} bytes` }
      : { code: 'HASH_MISMATCH', reason: message }
  }
}

/** Hashes what passes, unpacked if need be, and lets on what is to be kept. */
export class ChecksumTap extends Transform {
  readonly #checksum: Checksum
  readonly #hash: Hash
  readonly #gunzip?: Gunzip
  #packedSize = 0
  #size = 0

  constructor(checksum: Checksum) {
    super()
    this.#checksum = checksum
    this.#hash = createHash(checksum.algorithm)
    if (!checksum.packed) return
    this.#gunzip = createGunzip()
    this.#gunzip.on('data', (piece: Buffer) => {
      if (this.#isBomb(piece))
        return void this.destroy(
          new Error(`its gzip file holds more than ${largestRatio} times its size`),
        )
      this.#hash.update(piece)
      if (checksum.unpack && !this.push(piece)) this.#gunzip!.pause() // a gzip file may hold a thousand times its size
    })
    this.#gunzip.on('error', (error) => this.destroy(error))
  }

  #isBomb({ length }: Buffer): boolean {
    this.#size += length
    return this.#size > alwaysAllowed && this.#size > this.#packedSize * largestRatio
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#gunzip) {
      this.#hash.update(piece)
      return done(null, piece)
    }
    this.#packedSize += piece.length
    if (!this.#checksum.unpack) this.push(piece)
    if (this.#gunzip.write(piece)) done()
    else this.#gunzip.once('drain', done)
  }

  override _read(size: number): void {
    this.#gunzip?.resume()
    super._read(size)
  }

  override _flush(done: TransformCallback): void {
    if (!this.#gunzip) return done()
    this.#gunzip.once('end', () => done())
    this.#gunzip.end()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#gunzip?.destroy()
    done(error)
  }

  /** @returns why what has passed is not what was told; undefined where it is. It never rejects */
  async verdict(): Promise<string | undefined> {
    try {
      if (this.#gunzip) await finished(this.#gunzip)
      return mismatchReason(this.#checksum, this.#hash.digest('hex'))
    } catch (error) {
      return (error as Error).message
    }
  }
}
