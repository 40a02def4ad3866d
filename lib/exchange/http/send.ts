import { HttpExchange } from './http-exchange'
import type { ExchangeResult, Wire } from '../wire'

/**
 * Sends a request and takes its answer in. Never rejects: what went wrong is part of the outcome.
 *
 * @param wire the request, its bytes final
 * @param signal aborts it
 */
export const send = (wire: Wire, signal?: AbortSignal): Promise<ExchangeResult> =>
  new Promise((resolve) => {
    const passage = new HttpExchange(wire, resolve, signal)
    passage.connect()
    passage.send()
  })
