import { HttpExchange } from './http-exchange'
import { isNextTickReplaced, nextTickRuns } from './next-tick'
import type { ExchangeResult, Wire } from '../wire'

/** Milliseconds that a tick is waited for, where `process.nextTick` is not Node's. */
const tickPatience = 1_000

/**
 * Sends a request and takes its answer in. Never rejects: what went wrong is part of the outcome.
 *
 * @param wire the request, its bytes final
 * @param signal aborts it
 */
export const send = (wire: Wire, signal?: AbortSignal): Promise<ExchangeResult> =>
  isNextTickReplaced() ? sendIfTicksRun(wire, signal) : exchange(wire, signal)

const exchange = (wire: Wire, signal?: AbortSignal): Promise<ExchangeResult> =>
  new Promise((resolve) => {
    const exchange = new HttpExchange(wire, resolve, signal)
    exchange.connect()
    exchange.send()
  })

/** Without ticks no socket would ever connect, nor an error of it be told. */
async function sendIfTicksRun(wire: Wire, signal?: AbortSignal): Promise<ExchangeResult> {
  if (await nextTickRuns(Math.min(tickPatience, wire.deadline ?? tickPatience)))
    return exchange(wire, signal)
  const reason = 'it was replaced, and what it is given does not run'
  return { failure: { code: 'NEXT_TICK_FAKED', reason, sent: false } }
}
