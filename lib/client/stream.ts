import type { Readable } from 'node:stream'
import { InvalidArgumentException } from '../errors'
import { typeOf } from './near-miss'

const refuse = (what: string): never => { throw new InvalidArgumentException(`the stream to upload ${what}`, { code: 'INVALID_OPTION' }) }

/**
 * All of a stream, since the whole of it is signed.
 *
 * @param stream text or bytes, not read yet
 * @throws InvalidArgumentException `INVALID_OPTION` where it fails, holds something else, or has been read before
 */
export async function wholeOf(stream: Readable): Promise<Buffer> {
  if (stream.readableDidRead || stream.readableEnded || stream.destroyed) refuse('has been read before: make a new one for every call')
  const pieces: Buffer[] = []
  try {
    for await (const piece of stream) pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece instanceof Uint8Array ? Buffer.from(piece) : refuse(`gave ${typeOf(piece)}; expected text or bytes`))
  } catch (error) {
    if (error instanceof InvalidArgumentException) throw error
    refuse(`failed (${(error as NodeJS.ErrnoException)?.code ?? (error as Error)?.message ?? 'unknown'})`)
  }
  return Buffer.concat(pieces)
}
