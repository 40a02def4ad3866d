import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { shownPath } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { memoryOf, type Bytes } from '../../checks/type-guards'
import type { SignedBody } from './multipart'
import { multipart } from './multipart'
import { attend, readAll } from './read-stream'
import { describeType } from '../../checks/did-you-mean'
import type { Limits } from '../../exchange/within-deadline'

/**
 * What an upload is made of: bytes, text, or a stream that is read when the call starts (promise
 * form only).
 */
export type MediaContent = Bytes | string | Readable

/**
 * An image or video to upload, under the names of wechatpay-php's `MediaUtil`. Only the JSON text
 * of its `meta` part is signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012760432
 */
export class MediaUtil {
  readonly #filename: string
  readonly #boundary = randomBytes(20).toString('hex')
  #content: Uint8Array | Readable
  #meta?: string

  /**
   * @param path path of the file, or its name where the content is given
   * @param content the file's content, default read from the path
   * @throws InvalidArgumentException `MISSING_FILE`, `INVALID_OPTION`
   */
  constructor(path: string, content?: MediaContent) {
    if (typeof path !== 'string' || path === '')
      throw new InvalidArgumentException(
        `a media upload is named by ${describeType(path)}; expected a file name`,
        { code: 'INVALID_OPTION' },
      )
    this.#filename = basename(path)
    const bytes =
      content === undefined
        ? fileAt(path)
        : typeof content === 'string'
          ? Buffer.from(content)
          : memoryOf(content)
    const stream = content as Readable | null | undefined
    if (!bytes && typeof stream?.pipe !== 'function') {
      throw new InvalidArgumentException(
        `the content of a media upload is ${describeType(content)}; expected bytes, text or a readable stream`,
        { code: 'INVALID_OPTION' },
      )
    }
    this.#content = bytes ?? stream!
    if (!bytes) attend(stream!)
  }

  /** Whether the content is a stream that has not been read yet. */
  isPending(): boolean {
    return !ArrayBuffer.isView(this.#content)
  }

  /**
   * Reads a content that is a stream.
   *
   * @param limits of each pause in it; a call gives its own, default none
   * @throws InvalidArgumentException `INVALID_OPTION` where it fails or has been read before
   */
  async load(limits?: () => Limits): Promise<this> {
    if (this.isPending()) this.#content = await readAll(this.#content as Readable, limits)
    return this
  }

  /**
   * @returns the JSON text that is signed: `filename` and `sha256`, unless `setMeta` gave another
   */
  getMeta(): string {
    return (this.#meta ??= JSON.stringify({
      filename: this.#filename,
      sha256: createHash('sha256').update(this.#bytes()).digest('hex'),
    }))
  }

  /**
   * Replaces the meta text: some endpoints want more in it.
   *
   * @param json text, default the usual one
   * @returns its length in bytes
   */
  setMeta(json?: string): number {
    if (json !== undefined && typeof json !== 'string')
      throw new InvalidArgumentException(
        `the meta of a media upload is ${describeType(json)}; expected a JSON text`,
        { code: 'INVALID_OPTION' },
      )
    this.#meta = json
    return Buffer.byteLength(this.getMeta())
  }

  /** @returns the body: given as option `body`, as often as wanted */
  getStream(): SignedBody {
    return multipart(
      [
        { name: 'meta', contents: this.getMeta(), headers: { 'Content-Type': 'application/json' } },
        { name: 'file', filename: this.#filename, contents: this.#bytes() },
      ],
      this.#boundary,
    )
  }

  /** @returns `multipart/form-data` and its boundary */
  getContentType(): string {
    return `multipart/form-data; boundary=${this.#boundary}`
  }

  #bytes(): Uint8Array {
    if (!this.isPending()) return this.#content as Uint8Array
    throw new InvalidArgumentException(
      'the content of this media upload is a stream that has not been read: give the MediaUtil itself as `body` to an …Async verb, or `await media.load()` first',
      { code: 'CANNOT_BLOCK' },
    )
  }
}

function fileAt(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new InvalidArgumentException(
      `the file to upload cannot be read (${(error as NodeJS.ErrnoException).code}): ${shownPath(path)}`,
      { code: 'MISSING_FILE' },
    )
  }
}
