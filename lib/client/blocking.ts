import { blocking } from '../exchange/blocking'
import type { Outcome } from '../exchange/wire'
import type { Journey, Step } from './call'

/** How one of several calls ended; plain data in the words of a promise. */
export interface Settled {
  readonly state: 'fulfilled' | 'rejected'
  readonly value: unknown
}

/** A journey on its way to a result: what it is given next, and where it stands. */
interface Traveller {
  readonly journey: Journey<unknown>
  settled?: Settled
}

/** Lets a journey go on until it waits for something or has ended. */
function advance(traveller: Traveller, given?: Outcome): Step | undefined {
  try {
    const { done, value } = traveller.journey.next(given)
    if (!done) return value
    traveller.settled = { state: 'fulfilled', value }
  } catch (error) {
    traveller.settled = { state: 'rejected', value: error }
  }
  return undefined
}

/**
 * Blocks the thread until all journeys have ended; their exchanges travel at the same time.
 *
 * @param journeys calls under way
 * @returns how each ended, in the same order
 */
export function runTogether(journeys: readonly Journey<unknown>[]): Settled[] {
  const travellers = journeys.map((journey): Traveller => ({ journey }))
  const abroad = new Map<number, Traveller>()
  let resting: { traveller: Traveller, until: number }[] = []

  const onward = (traveller: Traveller, given?: Outcome): void => {
    const step = advance(traveller, given)
    if (!step) return
    if ('pause' in step) resting.push({ traveller, until: blocking.now() + step.pause })
    else abroad.set(blocking.dispatch(step.wire), traveller)
  }

  for (const traveller of travellers) onward(traveller)
  while (abroad.size > 0 || resting.length > 0) {
    resting.sort((a, b) => a.until - b.until)
    const [next] = resting
    const arrived = abroad.size > 0 ? blocking.collect(next && Math.max(0, next.until - blocking.now())) : undefined
    if (arrived) {
      const traveller = abroad.get(arrived.ticket)!
      abroad.delete(arrived.ticket)
      onward(traveller, arrived.outcome)
    } else if (next) {
      blocking.sleep(next.until - blocking.now())
      resting = resting.filter(rest => rest !== next)
      onward(next.traveller)
    }
  }
  return travellers.map(({ settled }) => settled!)
}

/**
 * Blocks the thread until one journey has ended.
 *
 * @param journey a call under way
 * @throws what the journey throws
 */
export function runAlone<T>(journey: Journey<T>): T {
  const [{ state, value }] = runTogether([journey]) as [Settled]
  if (state === 'rejected') throw value
  return value as T
}
