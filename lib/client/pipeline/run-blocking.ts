import { blocking } from '../../exchange/worker/blocking-worker'
import type { ExchangeResult } from '../../exchange/wire'
import { cannotBlock } from '../errors/cannot-block'
import type { BlockingCoroutine, ExchangeEffect, StageEffect } from '../effects'

/** How one of several calls ended, in the words of a promise. */
export interface Settled {
  readonly state: 'fulfilled' | 'rejected'
  readonly value: unknown
}

type BlockingEffect = ExchangeEffect | StageEffect

/** A call that is under way. */
interface Running {
  readonly coroutine: BlockingCoroutine<unknown>
  settled?: Settled
}

/**
 * Outcomes that came in while another runner was waiting: a handler or an interceptor may block,
 * too.
 */
const unclaimed = new Map<number, ExchangeResult>()

/** Lets a call go on until it waits for something; undefined when it has ended. */
function nextEffect(
  running: Running,
  go: () => IteratorResult<BlockingEffect, unknown>,
): BlockingEffect | undefined {
  try {
    const next = go()
    if (!next.done) return next.value
    running.settled = { state: 'fulfilled', value: next.value }
  } catch (error) {
    running.settled = { state: 'rejected', value: error }
  }
  return undefined
}

/**
 * Calls that wait for their exchange or rest before their next attempt, while the thread blocks.
 */
class BlockingRunner {
  readonly #inFlight = new Map<number, Running>()
  readonly #sleeping = new Map<Running, number>()

  advance(running: Running, go: () => IteratorResult<BlockingEffect, unknown>): void {
    const effect = nextEffect(running, go)
    if (!effect) return
    if (effect.kind === 'exchange') this.#send(running, effect)
    else if (effect.kind === 'pause')
      this.#sleeping.set(running, blocking.now() + effect.milliseconds)
    else this.advance(running, () => running.coroutine.throw(cannotBlock('a stream')))
  }

  #send(running: Running, { wire, sign }: ExchangeEffect): void {
    let ticket: number
    try {
      ticket = blocking.dispatch(wire, sign)
    } catch (error) {
      return this.advance(running, () => running.coroutine.throw(error))
    }
    this.#inFlight.set(ticket, running)
  }

  /** Blocks until something happens; false when there is nothing left to wait for. */
  waitForNext(): boolean {
    for (const [ticket, outcome] of unclaimed)
      if (this.#resume(ticket, outcome)) return unclaimed.delete(ticket)
    const [rested, until] = this.#firstToWake()
    if (this.#inFlight.size > 0) {
      const arrived = blocking.collect(
        until === undefined ? undefined : Math.max(0, until - blocking.now()),
      )
      if (arrived && !this.#resume(arrived.ticket, arrived.outcome))
        unclaimed.set(arrived.ticket, arrived.outcome)
      if (arrived) return true
    }
    if (!rested) return false
    blocking.sleep(Math.max(0, until! - blocking.now()))
    this.#sleeping.delete(rested)
    this.advance(rested, () => rested.coroutine.next())
    return true
  }

  /** Whose pause ends first, and when. */
  #firstToWake(): [running?: Running, until?: number] {
    let first: [Running?, number?] = []
    for (const next of this.#sleeping) if (next[1] < (first[1] ?? Infinity)) first = next
    return first
  }

  #resume(ticket: number, outcome: ExchangeResult): boolean {
    const running = this.#inFlight.get(ticket)
    if (!running) return false
    this.#inFlight.delete(ticket)
    this.advance(running, () => running.coroutine.next(outcome))
    return true
  }
}

/**
 * Blocks the thread until all calls have ended; their exchanges are under way at the same time.
 *
 * @param coroutines calls under way
 * @returns how each ended, in the same order
 */
export function runAll(coroutines: readonly BlockingCoroutine<unknown>[]): Settled[] {
  const runner = new BlockingRunner()
  const calls = coroutines.map((coroutine): Running => ({ coroutine }))
  for (const running of calls) runner.advance(running, () => running.coroutine.next())
  while (runner.waitForNext());
  return calls.map(({ settled }) => settled!)
}

/**
 * Blocks the thread until one call has ended.
 *
 * @param coroutine a call under way
 * @throws what it throws
 */
export function runOne<T>(coroutine: BlockingCoroutine<T>): T {
  const [{ state, value }] = runAll([coroutine]) as [Settled]
  if (state === 'rejected') throw value
  return value as T
}
