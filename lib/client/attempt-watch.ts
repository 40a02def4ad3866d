import type { Draft } from './draft'
import { startLimit } from './within'

/** What an attempt waits for where no exchange is under way. */
const what = 'an interceptor'

/**
 * Bounds the interceptors of the caller's in one attempt: those before the exchange, which count
 * into `timeout`, and those after it, which have as long once more. In between the exchange has
 * limits of its own. A class, so that axios carries it along by reference.
 */
export class AttemptWatch {
  /** Configs that came without a watch: an interceptor has made a new one, or somebody calls by hand. */
  static strangers = 0
  readonly #draft: Draft
  readonly #strangers = AttemptWatch.strangers
  #stop?: () => void
  #fail?: (error: unknown) => void
  #sent = false

  constructor(draft: Draft) { this.#draft = draft }

  /**
   * Settles as an attempt does, or when its interceptors have taken too long.
   *
   * @param attempt starts it
   */
  over<T>(attempt: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#fail = reject
      this.#start()
      attempt().then(
        found => { this.#end(); resolve(found) },
        (error: unknown) => { this.#end(); reject(error as Error) })
    })
  }

  /** Signed: from here on the request may go out, by an adapter of the caller's, too, which takes its time. */
  signed(): void {
    this.#stop?.()
    this.#sent = true
    this.#start(false)
  }

  /** The exchange has begun. */
  exchanging(): void {
    this.#stop?.()
    this.#sent = true
  }

  /** The exchange has ended. */
  exchanged(): void { if (this.#fail) this.#start() }

  #end(): void {
    this.#stop?.()
    this.#fail = undefined
  }

  #start(timed = true): void {
    const limits = this.#draft.limits(this.#sent)
    const until = timed ? limits.until : this.#draft.until
    this.#stop = startLimit(what, { ...limits, until }, error => this.#expired(error, timed))
  }

  /** Where the exchange may be under way without this watch being told, only the call's own deadline counts. */
  #expired(error: unknown, timed: boolean): void {
    const isLost = timed && !this.#sent && AttemptWatch.strangers !== this.#strangers && this.#draft.options.signal?.aborted !== true
    if (isLost) this.signed()
    else this.#fail?.(error)
  }
}
