import type { PreparedRequest } from '../request/prepared-request'
import { exchangeException, limitsOf } from '../errors/connect-error'
import { startLimit, type Limits } from '../../exchange/within-deadline'

/** What an attempt waits for where no exchange is under way. */
const what = 'an interceptor'

/**
 * Bounds the interceptors of the caller's in one attempt: those before the exchange, which count
 * into `timeout`, and those after it, which have as long once more. In between the exchange has
 * limits of its own. A class, so that axios keeps it by reference.
 */
export class AttemptWatch {
  readonly #request: PreparedRequest
  #stop?: () => void
  #fail?: (error: unknown) => void
  #sent = false

  constructor(request: PreparedRequest) {
    this.#request = request
  }

  /**
   * Settles as an attempt does, or when its interceptors have taken too long.
   *
   * @param attempt starts it
   */
  run<T>(attempt: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#fail = reject
      this.#startTimed()
      attempt().then(
        (found) => {
          this.#end()
          resolve(found)
        },
        (error: unknown) => {
          this.#end()
          reject(error as Error)
        },
      )
    })
  }

  /**
   * Lets nothing out of an attempt that was given up, whatever its interceptors still do: its
   * caller was told that nothing was sent.
   *
   * @throws ConnectException `TIMEOUT`
   */
  assertGoesOn(): void {
    if (this.#fail) return
    const reason = `${what} ended when the call had been given up`
    throw exchangeException(this.#request, { code: 'TIMEOUT', reason, sent: this.#sent })
  }

  /**
   * Signed: from here on the request may go out, by an adapter of the caller's, too, which takes
   * its time.
   */
  noteSigned(): void {
    this.#stop?.()
    this.#sent = true
    this.#start({ ...this.#limits(), until: this.#request.until })
  }

  /** The exchange has begun. */
  noteSent(): void {
    this.#stop?.()
    this.#sent = true
  }

  /** The exchange has ended. */
  noteAnswered(): void {
    if (this.#fail) this.#startTimed()
  }

  #end(): void {
    this.#stop?.()
    this.#fail = undefined
  }

  #limits(): Limits {
    return limitsOf(this.#request, { sent: this.#sent })
  }

  /** Until the time is over that the attempt may take, or the call. */
  #startTimed(): void {
    this.#start(this.#limits())
  }

  #start(limits: Limits): void {
    this.#stop = startLimit(what, limits, (error) => {
      const fail = this.#fail
      this.#fail = undefined
      fail?.(error)
    })
  }
}
