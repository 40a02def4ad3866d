import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** Files that can be downloaded; older ones are forgotten, as their addresses expire on the platform. */
const mostFiles = 100

/** The files that bills were made into, by the token of their address. */
export class BillFiles {
  readonly #files = new Map<string, Buffer>()

  /** @returns the file's token and the hash of what is in it */
  keep(text: string, gzip: boolean): { readonly token: string; readonly hash_value: string } {
    const content = Buffer.from(text)
    const hash_value = createHash('sha1').update(content).digest('hex')
    const token = `day-${hash_value}${gzip ? '-gzip' : ''}`
    this.#files.set(token, gzip ? gzipSync(content) : content)
    for (const old of this.#files.keys()) {
      if (this.#files.size <= mostFiles) break
      this.#files.delete(old)
    }
    return { token, hash_value }
  }

  get(token: string): Buffer | undefined {
    return this.#files.get(token)
  }
}
