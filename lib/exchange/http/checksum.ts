import { createHash, type Hash } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import { finished } from 'node:stream/promises'
import { createGunzip, createGzip, gunzipSync, gzipSync, type Gunzip, type Gzip } from 'node:zlib'
import type { Checksum, FailureCode } from '../wire'
import { GcmOpener } from './gcm-opener'

/**
 * What a gzip file may hold at most: so many times its own size, or so many bytes if that is more.
 */
const largestRatio = 250
const alwaysAllowed = 64 * 1024 * 1024

const mismatchReason = ({ algorithm, value }: Checksum, found: string): string | undefined =>
  found === value.toLowerCase() ? undefined : `${algorithm} ${found}, not ${value.toLowerCase()}`

const openWhole = (body: Buffer, decrypt: NonNullable<Checksum['decrypt']>): Buffer => {
  const opener = new GcmOpener(decrypt)
  const content = opener.update(body)
  opener.end()
  return content
}

/** A body to keep, or why it is none. */
type Checked = { readonly body: Buffer } | { readonly code: FailureCode; readonly reason: string }

/**
 * Whether bytes begin a gzip file. What was asked for as one may come unpacked: a server labels the
 * file `Content-Encoding: gzip`, which has been undone by then, or has not packed it at all. Its
 * hash proves it all the same.
 */
const isGzip = (bytes: Buffer): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/**
 * Checks a body that is in memory.
 *
 * @param given the body, whole
 * @param checksum what it has to be
 * @param maxBytes largest content of a gzip file that is unpacked in memory
 */
export function withChecksum(given: Buffer, checksum: Checksum, maxBytes: number): Checked {
  try {
    const body = checksum.decrypt ? openWhole(given, checksum.decrypt) : given
    const isPacked = checksum.packed === true && isGzip(body)
    const content = isPacked ? gunzipSync(body, { maxOutputLength: maxBytes }) : body
    const digestOf = (bytes: Buffer): string =>
      createHash(checksum.algorithm).update(bytes).digest('hex')
    const isOther = mismatchReason(checksum, digestOf(content))
    const reason =
      isOther !== undefined && checksum.decrypt && !mismatchReason(checksum, digestOf(given))
        ? undefined
        : isOther
    if (reason !== undefined) return { code: 'HASH_MISMATCH', reason }
    if (checksum.unpack) return { body: content }
    return { body: checksum.packed && !isPacked ? gzipSync(body) : body }
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
  /** Where the body is encrypted: what opens it, and the hash of what came. */
  #opener?: GcmOpener
  readonly #rawHash?: Hash
  /** Unpacks a gzip file, or makes the one that was asked for out of what came unpacked. */
  #zip?: Gunzip | Gzip
  #isPacked = false
  /** Where a gzip file is expected: what came of it before its first two bytes were there. */
  #start?: Buffer
  #packedSize = 0
  #size = 0

  constructor(checksum: Checksum) {
    super()
    this.#checksum = checksum
    this.#hash = createHash(checksum.algorithm)
    if (checksum.decrypt) {
      this.#opener = new GcmOpener(checksum.decrypt)
      this.#rawHash = createHash(checksum.algorithm)
    }
    if (checksum.packed) this.#start = Buffer.alloc(0)
  }

  #isBomb({ length }: Buffer): boolean {
    this.#size += length
    return this.#size > alwaysAllowed && this.#size > this.#packedSize * largestRatio
  }

  #unpack(): Gunzip {
    const { unpack } = this.#checksum
    const gunzip = createGunzip()
    gunzip.on('data', (piece: Buffer) => {
      if (this.#isBomb(piece))
        return void this.destroy(
          new Error(`its gzip file holds more than ${largestRatio} times its size`),
        )
      this.#hash.update(piece)
      // A gzip file may hold a thousand times its size.
      if (unpack && !this.push(piece)) gunzip.pause()
    })
    return gunzip
  }

  #pack(): Gzip {
    const gzip = createGzip()
    gzip.on('data', (piece: Buffer) => {
      if (!this.push(piece)) gzip.pause()
    })
    return gzip
  }

  /** Takes what came first for what it is. */
  #begin(start: Buffer): void {
    this.#start = undefined
    this.#isPacked = isGzip(start)
    if (!this.#isPacked && this.#checksum.unpack) return
    this.#zip = this.#isPacked ? this.#unpack() : this.#pack()
    this.#zip.on('error', (error) => this.destroy(error))
  }

  override _transform(given: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#rawHash?.update(given)
    const piece = this.#opener?.update(given) ?? given
    if (piece.length === 0) return done()
    if (!this.#start) return this.#take(piece, done)
    const start = Buffer.concat([this.#start, piece])
    this.#start = start
    if (start.length < 2) return done()
    this.#begin(start)
    this.#take(start, done)
  }

  #take(piece: Buffer, done: TransformCallback): void {
    const zip = this.#zip
    if (!this.#isPacked) this.#hash.update(piece)
    if (!zip) return done(null, piece)
    this.#packedSize += piece.length
    if (this.#isPacked && !this.#checksum.unpack) this.push(piece)
    if (zip.write(piece)) done()
    else zip.once('drain', done)
  }

  override _read(size: number): void {
    this.#zip?.resume()
    super._read(size)
  }

  override _flush(done: TransformCallback): void {
    try {
      this.#opener?.end()
    } catch (error) {
      return done(error as Error)
    }
    this.#opener = undefined
    if (this.#start) {
      const start = this.#start
      this.#begin(start)
      return this.#take(start, (error, piece) => {
        if (piece) this.push(piece)
        return error ? done(error) : this._flush(done)
      })
    }
    if (!this.#zip) return done()
    this.#zip.once('end', () => done())
    this.#zip.end()
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#zip?.destroy()
    done(error)
  }

  /** @returns why what has passed is not what was told; undefined where it is. It never rejects */
  async verdict(): Promise<string | undefined> {
    try {
      if (this.#zip) await finished(this.#zip)
      const why = mismatchReason(this.#checksum, this.#hash.digest('hex'))
      const raw = this.#rawHash?.digest('hex')
      return raw !== undefined && !mismatchReason(this.#checksum, raw) ? undefined : why
    } catch (error) {
      return (error as Error).message
    }
  }
}
