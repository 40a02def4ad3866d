import { now, startTimer, stopTimer } from '../exchange/clock'
import { immediately } from './immediately'

/** Milliseconds that everybody rests after a 429, doubled with every further burst of them. */
const firstRest = 200
const longestRest = 30_000

/** Turns after which timers and sockets get theirs: an input and answers that are there at once would starve them. */
const breath = 64

interface Waiting {
  readonly until: number
  readonly go: (turn: Turn | 'late' | undefined) => void
}

/** The right to send one request. */
export interface Turn {
  readonly at: number
}

/**
 * When the next request may go out, a repetition as well as a first one: so many a second, and later after a 429.
 * A burst of 429s counts once; after a rest one request goes ahead, and the others follow when it is taken.
 */
export class Pace {
  readonly #interval: number
  readonly #stop: AbortSignal
  readonly #longest: number
  readonly #waiting: Waiting[] = []
  #timer?: NodeJS.Timeout
  #next = 0
  #rest = firstRest
  #restsUntil = 0
  /** When the last burst of 429s began. */
  #burst = -Infinity
  #ahead?: Turn | 'free'
  #turns = 0

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
   * @returns the turn to send; `late` where it did not come in time, undefined where the run was ended before it came
   */
  async turn(until = Infinity): Promise<Turn | 'late' | undefined> {
    if (++this.#turns % breath === 0)
      await new Promise<void>((resume) => {
        immediately(resume)
      })
    if (this.#stop.aborted) return undefined
    if (this.#waiting.length === 0 && this.#delay() === 0) return this.#take()
    return new Promise((go) => {
      this.#waiting.push({ until, go })
      this.#release()
    })
  }

  /**
   * Tells how a request ended.
   *
   * @param turn with which it was sent
   * @param limited for a 429: milliseconds that the platform asks to wait for, or 0
   */
  answered(turn: Turn, limited?: number): void {
    if (limited !== undefined) this.#limited(turn, limited)
    else if (turn.at >= this.#burst) [this.#ahead, this.#rest] = [undefined, firstRest]
    this.#release()
  }

  #limited({ at }: Turn, askedFor: number): void {
    const asked = Math.min(askedFor, this.#longest)
    if (at < this.#burst) {
      // sent before everybody else knew
      this.#restsUntil = Math.max(this.#restsUntil, now() + asked)
      return
    }
    this.#burst = now()
    this.#restsUntil = this.#burst + Math.min(this.#longest, Math.max(asked, this.#rest))
    this.#rest = Math.min(longestRest, this.#rest * 2)
    this.#ahead = 'free'
  }

  /** Milliseconds until the next one may go; Infinity until the one that is ahead is answered. */
  #delay(): number {
    if (this.#ahead !== undefined && this.#ahead !== 'free') return Infinity
    return Math.max(0, this.#next - now(), this.#restsUntil - now())
  }

  #take(): Turn {
    const at = now()
    this.#next = Math.max(at, this.#next) + this.#interval
    const turn = { at }
    if (this.#ahead === 'free') this.#ahead = turn
    return turn
  }

  #release(): void {
    stopTimer(this.#timer)
    while (this.#waiting.length > 0) {
      const delay = this.#delay()
      if (delay > 0) {
        const next = Math.min(delay, this.#dismissLate())
        if (next < Infinity) this.#timer = startTimer(() => this.#release(), Math.ceil(next))
        return
      }
      const { until, go } = this.#waiting.shift()!
      go(until <= now() ? 'late' : this.#take())
    }
  }

  /** Sends those away for whom it is too late. @returns milliseconds until it is for the next one */
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
