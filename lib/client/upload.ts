import type { Readable } from 'node:stream'
import type { Call } from './call'
import { MediaUtil } from './media'
import { variablesOf } from './template'

/**
 * A stream given as `body` is read first, since the whole of it is signed.
 *
 * @param call the call
 * @returns the call itself where its body is no stream
 */
export function collected(call: Call): Call | Promise<Call> {
  const { body } = call.options
  if (body instanceof MediaUtil && body.isPending()) return body.load().then(() => call)
  const isStream = typeof (body as Readable | null | undefined)?.pipe === 'function'
  return isStream && !variablesOf(call.pathname).has('body') ? read(call, body as Readable) : call
}

async function read(call: Call, stream: Readable): Promise<Call> {
  const pieces: Buffer[] = []
  for await (const piece of stream) pieces.push(Buffer.from(piece as Uint8Array | string))
  return { ...call, options: { ...call.options, body: Buffer.concat(pieces) } }
}
