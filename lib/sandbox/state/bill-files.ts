import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { sealFile } from './sealed-file'

/**
 * Files that can be downloaded; older ones are forgotten, as their addresses expire on the
 * platform.
 */
const mostFiles = 100

/** What is told of an encrypted file. */
export interface Seal {
  readonly key: string
  readonly nonce: string
}

/** The files that bills were made into, by the token of their address. */
export class BillFiles {
  readonly #files = new Map<string, Buffer>()

  /** @returns the file's token and the hash of what is in it */
  keep(
    text: string,
    { gzip, encrypted }: { readonly gzip: boolean; readonly encrypted: boolean },
  ): { readonly token: string; readonly hash_value: string; readonly seal?: Seal } {
    const content = Buffer.from(text)
    const hash_value = createHash('sha1').update(content).digest('hex')
    const bytes = gzip ? gzipSync(content) : content
    const sealed = encrypted ? sealFile(bytes) : undefined
    const token = `day-${hash_value}${gzip ? '-gzip' : ''}${sealed?.nonce ?? ''}`
    this.#files.set(token, sealed?.file ?? bytes)
    for (const old of this.#files.keys()) {
      if (this.#files.size <= mostFiles) break
      this.#files.delete(old)
    }
    return { token, hash_value, ...(sealed && { seal: sealed }) }
  }

  get(token: string): Buffer | undefined {
    return this.#files.get(token)
  }
}
