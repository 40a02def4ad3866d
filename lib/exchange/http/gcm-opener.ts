import { createDecipheriv, type DecipherGCM } from 'node:crypto'
import type { Checksum } from '../wire'

const tagBytes = 16

/** Opens AES-256-GCM as it comes. The last 16 bytes are its tag, so that many are held back. */
export class GcmOpener {
  readonly #decipher: DecipherGCM
  #held = Buffer.alloc(0)

  constructor({ key, nonce }: NonNullable<Checksum['decrypt']>) {
    this.#decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce), {
      authTagLength: tagBytes,
    })
  }

  /** What a piece opens to; nothing of it is proven before `end()`. */
  update(piece: Buffer): Buffer {
    const all = Buffer.concat([this.#held, piece])
    const cut = Math.max(0, all.length - tagBytes)
    this.#held = all.subarray(cut)
    return this.#decipher.update(all.subarray(0, cut))
  }

  /** @throws Error where the key or the nonce is another, or the bytes were changed */
  end(): void {
    try {
      this.#decipher.setAuthTag(this.#held)
      this.#decipher.final()
    } catch {
      throw new Error('it does not open: another key or nonce, or it was changed on its way')
    }
  }
}
