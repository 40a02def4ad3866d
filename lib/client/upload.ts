import type { Readable } from 'node:stream'
import type { Call } from './call'
import { MediaUtil } from './media'
import { wholeOf } from './stream'
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

const read = async (call: Call, stream: Readable): Promise<Call> => ({ ...call, options: { ...call.options, body: await wholeOf(stream) } })
