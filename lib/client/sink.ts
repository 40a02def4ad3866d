import { writeFileSync } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { InvalidArgumentException } from '../errors'
import type { Draft } from './draft'
import type { Response } from './response'

/**
 * Hands out a body that was kept in memory until it had been verified: into the caller's sink, or as a stream.
 * One that is unsigned by design went there on its way.
 *
 * @param draft the request
 * @param response its answer, verified
 * @throws InvalidArgumentException `SINK_FAILED`
 */
export function handOut(draft: Draft, response: Response): Response {
  const { sink, stream } = draft.options
  if ((sink === undefined && !stream) || draft.transport.sink !== undefined || draft.transport.stream) return response
  const bytes = response.getBody().toBuffer()
  if (typeof sink === 'string') writeSink(sink, bytes)
  else (sink as Writable | undefined)?.end(bytes)
  return stream ? response.with({ body: Buffer.alloc(0), stream: Readable.from([bytes]) }) : response
}

function writeSink(path: string, bytes: Buffer): void {
  try {
    writeFileSync(path, bytes)
  } catch (error) {
    throw new InvalidArgumentException(`option \`sink\` names a file that cannot be written (${(error as NodeJS.ErrnoException).code}): ${path.slice(0, 200)}`, { code: 'SINK_FAILED', mayHaveTakenEffect: true })
  }
}
