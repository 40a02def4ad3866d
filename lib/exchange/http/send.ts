import { Passage } from './http-exchange'
import type { Outcome, Wire } from '../wire'

/**
 * Sends a request and takes its answer in. Never rejects: what went wrong is part of the outcome.
 *
 * @param wire the request, its bytes final
 * @param signal aborts it
 */
export const send = (wire: Wire, signal?: AbortSignal): Promise<Outcome> =>
  new Promise((resolve) => {
    const passage = new Passage(wire, resolve, signal)
    passage.open()
    passage.go()
  })
