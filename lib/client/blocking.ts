import { blocking } from '../exchange/blocking'
import type { Outcome } from '../exchange/wire'
import { cannotBlock } from './failure'
import type { Crossing, Journey, Step } from './call'

/** How one of several calls ended, in the words of a promise. */
export interface Settled {
  readonly state: 'fulfilled' | 'rejected'
  readonly value: unknown
}

/** A journey on its way to a result. */
interface Traveller {
  readonly journey: Journey<unknown>
  settled?: Settled
}

/** Outcomes that came in while another round of calls was waiting: a handler or an interceptor may block, too. */
const arrivedElsewhere = new Map<number, Outcome>()

/** Lets a journey go on until it waits for something; undefined when it has ended. */
function advance(traveller: Traveller, go: () => IteratorResult<Step, unknown>): Step | undefined {
  try {
    const { done, value } = go()
    if (!done) return value as Step
    traveller.settled = { state: 'fulfilled', value }
  } catch (error) {
    traveller.settled = { state: 'rejected', value: error }
  }
  return undefined
}

/** Calls that wait for their exchange or rest before their next attempt, while the thread blocks. */
class Round {
  readonly #abroad = new Map<number, Traveller>()
  readonly #resting = new Map<Traveller, number>()

  onward(traveller: Traveller, go: () => IteratorResult<Step, unknown>): void {
    const step = advance(traveller, go)
    if (!step) return
    if ('ended' in step)
      this.onward(traveller, () => traveller.journey.throw(cannotBlock('a stream')))
    else if ('pause' in step) this.#resting.set(traveller, blocking.now() + step.pause)
    else this.#send(traveller, step as Crossing)
  }

  #send(traveller: Traveller, { wire, sign }: Crossing): void {
    let ticket: number
    try {
      ticket = blocking.dispatch(wire, sign)
    } catch (error) {
      return this.onward(traveller, () => traveller.journey.throw(error))
    }
    this.#abroad.set(ticket, traveller)
  }

  /** Blocks until something happens; false when there is nothing left to wait for. */
  step(): boolean {
    for (const [ticket, outcome] of arrivedElsewhere)
      if (this.#land(ticket, outcome)) return arrivedElsewhere.delete(ticket)
    const [rested, until] = [...this.#resting].reduce<[Traveller?, number?]>(
      (first, next) => (next[1] < (first[1] ?? Infinity) ? next : first),
      [],
    )
    if (this.#abroad.size > 0) {
      const arrived = blocking.collect(
        until === undefined ? undefined : Math.max(0, until - blocking.now()),
      )
      if (arrived && !this.#land(arrived.ticket, arrived.outcome))
        arrivedElsewhere.set(arrived.ticket, arrived.outcome)
      if (arrived) return true
    }
    if (!rested) return false
    blocking.sleep(Math.max(0, until! - blocking.now()))
    this.#resting.delete(rested)
    this.onward(rested, () => rested.journey.next())
    return true
  }

  #land(ticket: number, outcome: Outcome): boolean {
    const traveller = this.#abroad.get(ticket)
    if (!traveller) return false
    this.#abroad.delete(ticket)
    this.onward(traveller, () => traveller.journey.next(outcome))
    return true
  }
}

/**
 * Blocks the thread until all journeys have ended; their exchanges travel at the same time.
 *
 * @param journeys calls under way
 * @returns how each ended, in the same order
 */
export function runTogether(journeys: readonly Journey<unknown>[]): Settled[] {
  const round = new Round()
  const travellers = journeys.map((journey): Traveller => ({ journey }))
  for (const traveller of travellers) round.onward(traveller, () => traveller.journey.next())
  while (round.step());
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
