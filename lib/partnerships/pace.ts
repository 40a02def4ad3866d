import { now } from '../exchange/clock'

/** Milliseconds that everybody rests after a 429, doubled while they keep coming. */
const firstRest = 500
const longestRest = 30_000

/** When the next request may start: so many a second, and later after a 429. */
export class Pace {
  readonly #interval: number
  #next = 0
  #rest = firstRest

  /** @param rate requests a second; Infinity for as many as go */
  constructor(rate: number) { this.#interval = rate === Infinity ? 0 : 1000 / rate }

  /** Waits for its turn. */
  async turn(): Promise<void> {
    const at = Math.max(now(), this.#next)
    this.#next = at + this.#interval
    const pause = at - now()
    if (pause > 0) await new Promise(resume => setTimeout(resume, pause))
  }

  /** The platform said 429. */
  slower(): void {
    this.#next = Math.max(this.#next, now() + this.#rest)
    this.#rest = Math.min(longestRest, this.#rest * 2)
  }

  /** An answer that was none. */
  steady(): void { this.#rest = firstRest }
}
