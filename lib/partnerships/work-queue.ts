import { isPromiseLike } from '../checks/maybe-promise'
import { limitsFor, withinDeadline } from '../exchange/within-deadline'
import { now, startTimer, stopTimer } from '../exchange/clock'

/** Milliseconds that closing an input may take. */
const longestClosing = 5_000

/** What a work queue is made of. */
export interface WorkQueueOptions<I, O> {
  /** Items in progress at the same time. */
  readonly concurrency: number
  /** Ends it: nothing more is read, what is in progress is finished. */
  readonly stop: AbortSignal
  /** Works on an item; what it throws at once is about the item. */
  readonly worker: (item: I, index: number) => Promise<O>
  /** Told of every result before it is given out. */
  readonly onResult: (result: O) => void
  /** Makes what the input threw into what is thrown on. */
  readonly onInputError: (error: unknown, index: number) => unknown
  /** Milliseconds that the input may take for its next item. */
  readonly patience: number
}

type IteratorStep<I> = IteratorResult<I | PromiseLike<I>>

/**
 * Works through an input with so many items in progress, and gives results out as they come, not in
 * order. It reads on only while fewer than that are in progress or wait to be taken, so that
 * neither a fast input nor a slow consumer fills the memory. Whatever goes wrong, what is in
 * progress is finished and given out first.
 */
export class WorkQueue<I, O> {
  readonly #iterator: Iterator<I> | AsyncIterator<I>
  readonly #options: WorkQueueOptions<I, O>
  readonly #ready: O[] = []
  #running = 0
  #index = 0
  #reading = false
  /** When the item that is read was asked for. */
  #asked = 0
  #timer?: NodeJS.Timeout
  #ended = false
  #failure?: { readonly error: unknown }
  #wake?: () => void

  constructor(input: Iterable<I> | AsyncIterable<I>, options: WorkQueueOptions<I, O>) {
    options.stop.addEventListener('abort', () => this.#wake?.(), { once: true })
    this.#iterator =
      Symbol.asyncIterator in input ? input[Symbol.asyncIterator]() : input[Symbol.iterator]()
    this.#options = options
  }

  /**
   * The next result.
   *
   * @returns undefined when there is nothing more to come
   * @throws what went wrong, once everything in progress has been given out
   */
  async next(): Promise<O | undefined> {
    for (;;) {
      this.#read()
      const result = this.#ready.shift()
      if (result !== undefined) return result
      if (this.#running === 0 && this.#isFinished()) break
      await new Promise<void>((resume) => {
        this.#wake = resume
      })
    }
    if (this.#failure) throw this.#failure.error
    return undefined
  }

  /** Whether the whole input has been gone through. */
  get isWhole(): boolean {
    return this.#ended && !this.#failure && !this.#options.stop.aborted
  }

  /** Ends it from inside: what is in progress is finished, then this is thrown. */
  fail(error: unknown): void {
    this.#failure ??= { error }
    this.#wake?.()
  }

  /** Waits for what is in progress, and closes the input. */
  async close(): Promise<void> {
    this.#failure ??= { error: undefined }
    stopTimer(this.#timer)
    while (this.#running > 0)
      await new Promise<void>((resume) => {
        this.#wake = resume
      })
    if (this.#ended) return
    this.#ended = true
    const closed = (async () => {
      await this.#iterator.return?.()
    })()
    const limits = limitsFor('closing the input', longestClosing)
    // One that hangs in the middle of a reading would never close.
    await withinDeadline('the input', this.#reading ? Promise.resolve() : closed, limits).catch(
      () => undefined,
    )
    closed.catch(() => undefined)
  }

  #isFinished(): boolean {
    return (
      this.#failure !== undefined || this.#options.stop.aborted || (this.#ended && !this.#reading)
    )
  }

  #read(): void {
    const { concurrency, stop } = this.#options
    while (
      !this.#reading &&
      !this.#ended &&
      !this.#failure &&
      !stop.aborted &&
      this.#running + this.#ready.length < concurrency
    ) {
      let next: IteratorStep<I> | PromiseLike<IteratorStep<I>>
      let later: boolean
      try {
        next = this.#iterator.next()
        later = isPromiseLike(next) || isPromiseLike((next as IteratorStep<I>).value)
      } catch (error) {
        return this.#inputFailed(error)
      }
      if (!later) this.#take(next as IteratorResult<I>)
      else {
        this.#reading = true
        this.#asked = now()
        this.#watch()
        void this.#awaitNext(next)
      }
    }
  }

  async #awaitNext(coming: IteratorStep<I> | PromiseLike<IteratorStep<I>>): Promise<void> {
    try {
      const step = await coming
      const value = (await step.value) as I
      this.#reading = false
      this.#take({ done: step.done ?? false, value } as IteratorResult<I>)
      this.#read()
    } catch (error) {
      this.#reading = false
      this.#inputFailed(error)
    }
    this.#wake?.()
  }

  /** One timer for many items: most of them come soon. */
  #watch(): void {
    const { patience } = this.#options
    if (this.#timer || patience === Infinity) return
    this.#timer = startTimer(
      () => {
        this.#timer = undefined
        if (!this.#reading || this.#ended) return
        if (now() - this.#asked < patience) return this.#watch()
        this.#inputFailed(
          new Error(`it gave nothing for ${patience / 1000} s, which is \`patience\``),
        )
      },
      Math.ceil(this.#reading ? Math.max(1, this.#asked + patience - now()) : patience),
    )
  }

  #inputFailed(error: unknown): void {
    this.#ended = true
    this.fail(this.#options.onInputError(error, this.#index))
  }

  #take({ done, value }: IteratorResult<I>): void {
    if (done) {
      this.#ended = true
      return
    }
    if (this.#failure || this.#options.stop.aborted) return // it came too late
    let working: Promise<O>
    try {
      working = this.#options.worker(value, this.#index++)
    } catch (error) {
      return this.fail(error)
    }
    this.#running++
    working.then(
      (result) => this.#settle(result),
      (error: unknown) => {
        this.#running--
        this.fail(error)
      },
    )
  }

  #settle(result: O): void {
    this.#running--
    this.#ready.push(result)
    try {
      this.#options.onResult(result)
    } catch (error) {
      return this.fail(error)
    }
    this.#wake?.()
  }
}
