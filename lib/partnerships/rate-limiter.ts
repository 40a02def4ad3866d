import { immediately, now, startTimer, stopTimer } from '../exchange/clock'

/** Milliseconds that everybody rests after a 429, doubled with every further burst of them. */
const firstBackoff = 200
const longestBackoff = 30_000

/**
 * Turns after which timers and sockets get theirs: an input and answers that are there at once
 * would starve them.
 */
const yieldEvery = 64

interface Waiting {
  readonly until: number
  readonly go: (turn: Permit | 'late' | undefined) => void
}

/** The right to send one request. */
export interface Permit {
  readonly at: number
}

/**
 * When the next request may go out, a repetition as well as a first one: so many a second, and
 * later after a 429. A burst of 429s counts once; after a rest one request goes ahead, and the
 * others follow when it is taken.
 */
export class RateLimiter {
  readonly #interval: number
  readonly #stop: AbortSignal
  readonly #longest: number
  readonly #waiting: Waiting[] = []
  #timer?: NodeJS.Timeout
  #next = 0
  #backoff = firstBackoff
  #blockedUntil = 0
  /** When the last burst of 429s began. */
  #burst = -Infinity
  #probe?: Permit | 'free'
  #acquired = 0

  /**
   * @param rate requests a second; Infinity for as many as go
   * @param stop ends all waiting
   * @param longest milliseconds that everybody rests after a 429 at most: nobody has signed it
   */
  constructor(rate: number, stop: AbortSignal, longest: number) {
    this.#interval = rate === Infinity ? 0 : 1000 / rate
    this.#stop = stop
    this.#longest = longest
    stop.addEventListener(
      'abort',
      () => {
        stopTimer(this.#timer)
        for (const { go } of this.#waiting.splice(0)) go(undefined)
      },
      { once: true },
    )
  }

  /**
   * @param until when it is too late for it, on the clock of `now()`; default never
   * @returns the turn to send; `late` where it did not come in time, undefined where the run was
   *   ended before it came
   */
  async acquire(until = Infinity): Promise<Permit | 'late' | undefined> {
    if (++this.#acquired % yieldEvery === 0)
      await new Promise<void>((resume) => {
        immediately(resume)
      })
    if (this.#stop.aborted) return undefined
    if (this.#waiting.length === 0 && this.#delay() === 0) return this.#take()
    return new Promise((go) => {
      this.#waiting.push({ until, go })
      this.#grantPermits()
    })
  }

  /**
   * Tells how a request ended.
   *
   * @param turn with which it was sent
   * @param limited for a 429: milliseconds that the platform asks to wait for, or 0
   */
  release(turn: Permit, limited?: number): void {
    if (limited !== undefined) this.#backOff(turn, limited)
    else if (turn.at >= this.#burst) [this.#probe, this.#backoff] = [undefined, firstBackoff]
    this.#grantPermits()
  }

  #backOff({ at }: Permit, askedFor: number): void {
    const asked = Math.min(askedFor, this.#longest)
    if (at < this.#burst) {
      // sent before everybody else knew
      this.#blockedUntil = Math.max(this.#blockedUntil, now() + asked)
      return
    }
    this.#burst = now()
    this.#blockedUntil = this.#burst + Math.min(this.#longest, Math.max(asked, this.#backoff))
    this.#backoff = Math.min(longestBackoff, this.#backoff * 2)
    this.#probe = 'free'
  }

  /** Milliseconds until the next one may go; Infinity until the one that is ahead is answered. */
  #delay(): number {
    if (this.#probe !== undefined && this.#probe !== 'free') return Infinity
    return Math.max(0, this.#next - now(), this.#blockedUntil - now())
  }

  #take(): Permit {
    const at = now()
    this.#next = Math.max(at, this.#next) + this.#interval
    const turn = { at }
    if (this.#probe === 'free') this.#probe = turn
    return turn
  }

  #grantPermits(): void {
    stopTimer(this.#timer)
    while (this.#waiting.length > 0) {
      const delay = this.#delay()
      if (delay > 0) {
        const next = Math.min(delay, this.#dismissLate())
        if (next < Infinity) this.#timer = startTimer(() => this.#grantPermits(), Math.ceil(next))
        return
      }
      const { until, go } = this.#waiting.shift()!
      go(until <= now() ? 'late' : this.#take())
    }
  }

  /**
   * Sends those away for whom it is too late. @returns milliseconds until it is for the next one
   */
  #dismissLate(): number {
    const time = now()
    let next = Infinity
    for (let at = this.#waiting.length - 1; at >= 0; at--) {
      const { until, go } = this.#waiting[at]!
      if (until > time) next = Math.min(next, until - time)
      else {
        this.#waiting.splice(at, 1)
        go('late')
      }
    }
    return next
  }
}
