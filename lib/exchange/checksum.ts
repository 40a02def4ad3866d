import { createHash, type Hash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, gunzipSync, type Gunzip } from 'node:zlib'
import type { Checksum } from './wire'

const mismatch = ({ algorithm, value }: Checksum, found: string): string | undefined =>
  found === value.toLowerCase() ? undefined : `${algorithm} ${found}, not ${value.toLowerCase()}`

/**
 * Checks a body that is in memory.
 *
 * @param body whole
 * @param checksum what it has to be
 * @returns the body to keep, or why it is another
 */
export function checked(body: Buffer, checksum: Checksum): Buffer | string {
  let content = body
  try {
    if (checksum.packed) content = gunzipSync(body)
  } catch (error) {
    return (error as Error).message
  }
  const why = mismatch(checksum, createHash(checksum.algorithm).update(content).digest('hex'))
  return why ?? (checksum.unpack ? content : body)
}

/** Hashes what passes, unpacked if need be, and lets on what is to be kept. */
export class ChecksumTap extends Transform {
  readonly #checksum: Checksum
  readonly #hash: Hash
  readonly #gunzip?: Gunzip

  constructor(checksum: Checksum) {
    super()
    this.#checksum = checksum
    this.#hash = createHash(checksum.algorithm)
    if (!checksum.packed) return
    this.#gunzip = createGunzip()
    this.#gunzip.on('data', (piece: Buffer) => {
      this.#hash.update(piece)
      if (checksum.unpack && !this.push(piece)) this.#gunzip!.pause() // a gzip file may hold a thousand times its size
    })
    this.#gunzip.once('error', error => this.destroy(error))
  }

  override _transform(piece: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    if (!this.#gunzip) {
      this.#hash.update(piece)
      return done(null, piece)
    }
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

  /** @returns why what has passed is not what was told; undefined where it is */
  async verdict(): Promise<string | undefined> {
    if (this.#gunzip) await finished(this.#gunzip)
    return mismatch(this.#checksum, this.#hash.digest('hex'))
  }
}
