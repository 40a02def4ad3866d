import { blocking } from '../../exchange/worker/blocking-worker'
import type { Outcome } from '../../exchange/wire'
import { cannotBlock } from '../errors/connect-error'
import type { BlockingCoroutine, ExchangeEffect, StageEffect } from '../effects'

/** How one of several calls ended, in the words of a promise. */
export interface Settled {
  readonly state: 'fulfilled' | 'rejected'
  readonly value: unknown
}

type BlockingEffect = ExchangeEffect | StageEffect

/** A call on its way to a result. */
interface Traveller {
  readonly coroutine: BlockingCoroutine<unknown>
  settled?: Settled
}

/** Outcomes that came in while another round of calls was waiting: a handler or an interceptor may block, too. */
const arrivedElsewhere = new Map<number, Outcome>()

/** Lets a call go on until it waits for something; undefined when it has ended. */
function advance(
  traveller: Traveller,
  go: () => IteratorResult<BlockingEffect, unknown>,
): BlockingEffect | undefined {
  try {
    const next = go()
    if (!next.done) return next.value
    traveller.settled = { state: 'fulfilled', value: next.value }
  } catch (error) {
    traveller.settled = { state: 'rejected', value: error }
  }
  return undefined
}

/** Calls that wait for their exchange or rest before their next attempt, while the thread blocks. */
class Round {
  readonly #abroad = new Map<number, Traveller>()
  readonly #resting = new Map<Traveller, number>()

  onward(traveller: Traveller, go: () => IteratorResult<BlockingEffect, unknown>): void {
    const effect = advance(traveller, go)
    if (!effect) return
    if (effect.kind === 'exchange') this.#send(traveller, effect)
    else if (effect.kind === 'pause')
      this.#resting.set(traveller, blocking.now() + effect.milliseconds)
    else this.onward(traveller, () => traveller.coroutine.throw(cannotBlock('a stream')))
  }

  #send(traveller: Traveller, { wire, sign }: ExchangeEffect): void {
    let ticket: number
    try {
      ticket = blocking.dispatch(wire, sign)
    } catch (error) {
      return this.onward(traveller, () => traveller.coroutine.throw(error))
    }
    this.#abroad.set(ticket, traveller)
  }

  /** Blocks until something happens; false when there is nothing left to wait for. */
  step(): boolean {
    for (const [ticket, outcome] of arrivedElsewhere)
      if (this.#land(ticket, outcome)) return arrivedElsewhere.delete(ticket)
    const [rested, until] = this.#firstToWake()
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
    this.onward(rested, () => rested.coroutine.next())
    return true
  }

  /** Whose pause ends first, and when. */
  #firstToWake(): [traveller?: Traveller, until?: number] {
    let first: [Traveller?, number?] = []
    for (const next of this.#resting) if (next[1] < (first[1] ?? Infinity)) first = next
    return first
  }

  #land(ticket: number, outcome: Outcome): boolean {
    const traveller = this.#abroad.get(ticket)
    if (!traveller) return false
    this.#abroad.delete(ticket)
    this.onward(traveller, () => traveller.coroutine.next(outcome))
    return true
  }
}

/**
 * Blocks the thread until all calls have ended; their exchanges are under way at the same time.
 *
 * @param coroutines calls under way
 * @returns how each ended, in the same order
 */
export function runTogether(coroutines: readonly BlockingCoroutine<unknown>[]): Settled[] {
  const round = new Round()
  const travellers = coroutines.map((coroutine): Traveller => ({ coroutine }))
  for (const traveller of travellers) round.onward(traveller, () => traveller.coroutine.next())
  while (round.step());
  return travellers.map(({ settled }) => settled!)
}

/**
 * Blocks the thread until one call has ended.
 *
 * @param coroutine a call under way
 * @throws what it throws
 */
export function runAlone<T>(coroutine: BlockingCoroutine<T>): T {
  const [{ state, value }] = runTogether([coroutine]) as [Settled]
  if (state === 'rejected') throw value
  return value as T
}
