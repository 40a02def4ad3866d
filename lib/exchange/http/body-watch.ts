import { now, startTimer, stopTimer } from '../clock'
import type { Answer } from './answer'

/** Milliseconds that a whole body may take, or more where a pause in it may be long. */
const longest = 3_600_000
const mostPauses = 120

/**
 * The longest time that a whole body may take, in milliseconds.
 *
 * @param idleTimeout longest pause in it; 0 means no limit, neither of a pause nor of the whole
 */
export const longestBody = (idleTimeout: number): number =>
  idleTimeout > 0 ? Math.max(longest, idleTimeout * mostPauses) : Infinity

/**
 * Ends an answer that stops in the middle, or that goes on for ever. Only the peer's silence counts
 * as a pause: not the time that a sink or a reader takes, nor what a decoder does with bytes that
 * are in.
 */
export class Watch {
  readonly #answer: Answer
  readonly #idleTimeout: number
  readonly #fail: (reason: string) => void
  /** Whether the reader's own time does not count at all. */
  readonly #isPatient: boolean
  #end: number
  #limit: number
  #timer?: NodeJS.Timeout
  #bytesRead = 0
  #lastByte = now()
  #lastLook = this.#lastByte

  /**
   * @param answer the answer
   * @param idleTimeout longest pause in milliseconds; 0 means no limit
   * @param end when the last byte has to be in, on the clock of `now()`
   * @param isPatient whether a reader has as much time as it likes
   * @param fail gets the reason
   */
  constructor(
    answer: Answer,
    idleTimeout: number,
    end: number,
    isPatient: boolean,
    fail: (reason: string) => void,
  ) {
    this.#answer = answer
    this.#idleTimeout = idleTimeout
    this.#end = end
    this.#limit = this.#lastByte + longestBody(idleTimeout)
    this.#isPatient = isPatient
    this.#fail = fail
    this.#look()
  }

  /** Looks no more. */
  stop(): void {
    stopTimer(this.#timer)
  }

  #look(): void {
    const time = now()
    if (this.#isBusy()) this.#rest(time)
    this.#lastLook = time
    const why = this.#whyOver(time)
    if (why !== undefined) return this.#fail(why)
    const pause = Math.min(
      this.#idleTimeout > 0 ? this.#idleTimeout / 4 : Infinity,
      this.#end - time,
      this.#limit - time,
    )
    if (pause < Infinity) this.#timer = startTimer(() => this.#look(), Math.ceil(pause))
  }

  /** Whether the next step is this side's: all is in, or what is in has not been taken yet. */
  #isBusy(): boolean {
    const { complete, readableLength, readableFlowing } = this.#answer
    return complete || readableLength > 0 || readableFlowing === false
  }

  #rest(time: number): void {
    this.#lastByte = time
    if (this.#isPatient) this.#limit += time - this.#lastLook
  }

  #whyOver(time: number): string | undefined {
    if (time >= this.#end) return 'the deadline of the call is over'
    if (time >= this.#limit) return `not whole after ${longestBody(this.#idleTimeout)} ms`
    return this.#idleTimeout > 0 && this.#isIdle(time)
      ? `no byte for ${this.#idleTimeout} ms`
      : undefined
  }

  #isIdle(time: number): boolean {
    const { bytesRead } = this.#answer
    if (bytesRead !== this.#bytesRead) [this.#bytesRead, this.#lastByte] = [bytesRead, time]
    return time - this.#lastByte >= this.#idleTimeout
  }
}
