import type { Readable } from 'node:stream'
import { memoryOf } from '../../checks/type-guards'
import { WeChatPayException, invalid } from '../../errors'
import { describeType } from '../../checks/did-you-mean'
import { transportDefaults } from '../../exchange/wire'
import { immediately } from '../../exchange/clock'
import { startLimit, type Limits } from '../../exchange/within-deadline'
import { wordsOf } from '../../checks/thrown'

/**
 * Pieces after which timers and sockets get their turn: a stream whose pieces are there at once
 * would starve them.
 */
const turnEvery = 64

const refuseStream = (what: string): never =>
  invalid('INVALID_OPTION', `the stream to upload ${what}`)

/**
 * All of a stream, since the whole of it is signed.
 *
 * @param stream text or bytes, not read yet
 * @param limits of each pause in it; default none
 * @throws InvalidArgumentException `INVALID_OPTION` where it fails, holds something else or too
 *   much, or has been read before
 */
export function readAll(stream: Readable, limits?: () => Limits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let stop: (() => void) | undefined
    let over = false
    const end = (): void => {
      over = true
      stop?.()
    }
    const giveUp = (error: unknown): void => {
      end()
      destroy(stream)
      reject(error as Error)
    }
    const wait = (): void => {
      stop?.()
      if (!over && limits) stop = startLimit('the stream to upload', limits(), giveUp)
    }
    wait()
    piecesOf(stream, wait).then(
      (pieces) => {
        end()
        resolve(Buffer.concat(pieces))
      },
      (error: unknown) => {
        end()
        reject(error as Error)
      },
    )
  })
}

/**
 * Listens to a stream's errors for as long as it lives: one that fails when its call has ended, or
 * was refused, would end the process.
 *
 * @param stream the caller's
 */
export function attend(stream: Readable): void {
  if (typeof stream.on === 'function') stream.on('error', () => undefined)
}

function destroy(stream: Readable): void {
  if (typeof stream.destroy === 'function') stream.destroy()
}

async function piecesOf(stream: Readable, wait: () => void): Promise<Buffer[]> {
  if (stream.readableDidRead || stream.readableEnded || stream.destroyed)
    refuseStream('has been read before: make a new one for every call')
  const pieces: Buffer[] = []
  let [size, count] = [0, 0]
  try {
    for await (const piece of stream) {
      const bytes = bytesOf(piece)
      size += bytes.length
      if (size > transportDefaults.maxBytes)
        refuseStream(
          `gave more than ${transportDefaults.maxBytes} bytes, and the whole of it is signed`,
        )
      pieces.push(bytes)
      wait()
      if (++count % turnEvery === 0)
        await new Promise<void>((resume) => {
          immediately(resume)
        })
    }
  } catch (error) {
    if (error instanceof WeChatPayException) throw error
    refuseStream(`failed (${(error as NodeJS.ErrnoException | undefined)?.code ?? wordsOf(error)})`)
  }
  return pieces
}

const bytesOf = (piece: unknown): Buffer => {
  if (typeof piece === 'string') return Buffer.from(piece)
  const bytes = memoryOf(piece)
  return bytes
    ? Buffer.from(bytes)
    : refuseStream(`gave ${describeType(piece)}; expected text or bytes`)
}
