import type { Readable } from 'node:stream'
import { now } from '../../exchange/clock'
import type { Call } from '../call'
import { MediaUtil } from '../request/media'
import { checkOptions } from '../request/check-options'
import { budgetOf } from './retry'
import type { Settings } from '../settings'
import { attend, readAll } from '../request/read-stream'
import { variablesOf } from '../request/path-template'
import { limitsFor, type Limits } from '../../exchange/within-deadline'

/**
 * A stream given as `body` is read first, since the whole of it is signed.
 *
 * @param call the call
 * @param limits gives those of the reading
 * @returns the call itself where its body is no stream
 */
export function readStreamBody(call: Call, limits: () => () => Limits): Call | Promise<Call> {
  const { body } = call.options
  if (body instanceof MediaUtil && body.isPending()) return body.load(limits()).then(() => call)
  const isStream = typeof (body as Readable | null | undefined)?.pipe === 'function'
  if (!isStream || variablesOf(call.pathname).has('body')) return call
  attend(body as Readable)
  return withBodyRead(call, body as Readable, limits())
}

const withBodyRead = async (call: Call, stream: Readable, limits: () => Limits): Promise<Call> => ({
  ...call,
  options: { ...call.options, body: await readAll(stream, limits) },
})

/**
 * How long the stream of a call may take: each pause in it `timeout`, all of it the deadline of the
 * call.
 *
 * @param settings the configuration
 * @param call the call, whose options are checked here
 * @returns makes the limits of one pause, which begins then
 */
export function uploadLimits(
  { transport, defaults }: Settings,
  { method, pathname, options }: Call,
): () => Limits {
  const { timeout, retry, signal } = checkOptions(options, variablesOf(pathname))
  const pause = timeout === undefined ? transport.timeout : Math.round(timeout * 1000)
  const end = now() + (budgetOf({ ...defaults.retry, ...retry }) ?? Infinity)
  return () => {
    const limits = limitsFor(`${method} ${pathname}`, pause, signal)
    return { ...limits, until: Math.min(limits.until ?? Infinity, end) }
  }
}
