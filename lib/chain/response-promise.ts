import { blockingRunners } from '../client/pipeline/blocking-runners'
import type { Settled } from '../client/pipeline/run-blocking'
import { isPromiseLike } from '../checks/maybe-promise'
import type { Task } from '../client/effects'
import { joinAll, joinSettled, type Gathered, type GatheredSettled } from './gathered'
import { ignore, nativeThen, onNextMicrotask, passThrough } from './native-promise'
import { refuseForeign, refuseStarted, type Source, type SourceOf } from './promise-source'

type OwnSource = Source<ResponsePromise<unknown>>
type CallSource = SourceOf<ResponsePromise<unknown>, 'task'>
type GatheredSource = SourceOf<ResponsePromise<unknown>, 'gathered'>

/**
 * What an `…Async` verb returns: a Promise that starts on the next microtask, unless `wait()`
 * claims it first and lets the calling thread block until it is settled.
 */
export class ResponsePromise<T> extends Promise<T> {
  /** What `Promise`'s own methods make; `then` makes its own. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise
  }

  readonly #resolve: (value: unknown) => void
  readonly #reject: (reason: unknown) => void
  #source?: OwnSource
  #outcome?: Settled
  #reacted = false
  #adopted?: PromiseLike<unknown>

  constructor(
    executor: (
      resolve: (value: T | PromiseLike<T>) => void,
      reject: (reason: unknown) => void,
    ) => void,
  ) {
    let resolve!: (value: T | PromiseLike<T>) => void
    let reject!: (reason: unknown) => void
    super((fulfil, fail) => {
      resolve = fulfil
      reject = fail
    })
    this.#resolve = resolve as (value: unknown) => void
    this.#reject = reject
    try {
      executor(
        (value) => this.#fulfil(value),
        (reason) => this.#fail(reason),
      )
    } catch (error) {
      this.#fail(error)
    }
  }

  /**
   * A promise for the answer to a call.
   *
   * @param task the call: how it starts in the event loop, and its coroutine when the thread blocks
   */
  static of<T>(task: Task): ResponsePromise<T> {
    const promise = ResponsePromise.#create<T>({ kind: 'task', task, claimed: false })
    onNextMicrotask(() => promise.#start())
    return promise
  }

  static #create<T>(origin: OwnSource): ResponsePromise<T> {
    const promise = new ResponsePromise<T>(ignore)
    promise.#source = origin
    return promise
  }

  /**
   * As `Promise.all`; `wait()` on it sends the calls of all members at the same time.
   *
   * @param values promises or plain values
   */
  static override all<T extends readonly unknown[] | []>(values: T): ResponsePromise<Gathered<T>>
  static override all<T>(values: Iterable<T | PromiseLike<T>>): ResponsePromise<Awaited<T>[]>
  static override all(values: Iterable<unknown>): ResponsePromise<unknown> {
    return ResponsePromise.#gather(values, joinAll, (members) => Promise.all(members))
  }

  /**
   * As `Promise.allSettled`; `wait()` on it sends the calls of all members at the same time.
   *
   * @param values promises or plain values
   */
  static override allSettled<T extends readonly unknown[] | []>(
    values: T,
  ): ResponsePromise<GatheredSettled<T>>
  static override allSettled<T>(
    values: Iterable<T | PromiseLike<T>>,
  ): ResponsePromise<PromiseSettledResult<Awaited<T>>[]>
  static override allSettled(values: Iterable<unknown>): ResponsePromise<unknown> {
    return ResponsePromise.#gather(values, joinSettled, (members) => Promise.allSettled(members))
  }

  static #gather(
    values: Iterable<unknown>,
    join: (outcomes: Settled[]) => Settled,
    native: (members: unknown[]) => Promise<unknown>,
  ): ResponsePromise<unknown> {
    const members = Array.from(values)
    const promise = ResponsePromise.#create<unknown>({ kind: 'gathered', members, join })
    native(members).then(
      (value) => promise.#react({ state: 'fulfilled', value }),
      (value: unknown) => promise.#react({ state: 'rejected', value }),
    )
    return promise
  }

  /**
   * As `Promise.then`; the handlers run once, in the event loop or inside `wait()`, whichever comes
   * first.
   */
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): ResponsePromise<A | B> {
    const child = ResponsePromise.#create<A | B>({
      kind: 'derived',
      parent: this,
      onFulfilled,
      onRejected,
    })
    nativeThen.call(
      this,
      (value) => child.#react({ state: 'fulfilled', value }),
      (value: unknown) => child.#react({ state: 'rejected', value }),
    )
    return child
  }

  /** As `Promise.catch`. */
  override catch<B = never>(
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): ResponsePromise<T | B> {
    return this.then(undefined, onRejected)
  }

  /** PHP's name for `catch`. */
  otherwise<B = never>(
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): ResponsePromise<T | B> {
    return this.then(undefined, onRejected)
  }

  /**
   * As `Promise.finally`. Written out, since the native one hides its handler behind a promise that
   * cannot be waited for.
   */
  override finally(onFinally?: (() => void) | null): ResponsePromise<T> {
    if (typeof onFinally !== 'function') return this.then()
    return this.then(...passThrough<T>(onFinally))
  }

  /** @returns `'pending'`, `'fulfilled'` or `'rejected'` */
  getState(): 'pending' | 'fulfilled' | 'rejected' {
    return this.#outcome?.state ?? 'pending'
  }

  /**
   * Blocks the thread until this promise is settled: sends its call if the event loop has not begun
   * to, and runs the handlers of its own chain.
   *
   * @param unwrap whether a rejection is thrown, default true
   * @returns the value; undefined for a rejection with `unwrap` false
   * @throws what the promise is rejected with; InvalidArgumentException `WAIT_STARTED` when the
   *   event loop has already sent the call, `WAIT_FOREIGN_PROMISE` when a handler returned a
   *   promise that only the event loop settles: `await` it instead
   */
  wait(unwrap = true): T {
    this.#assertWaitable()
    nativeThen.call(this, undefined, ignore)
    const outcome = this.#settleNow()
    if (outcome.state === 'fulfilled') return outcome.value as T
    if (unwrap) throw outcome.value
    return undefined as T
  }

  #start(): void {
    const origin = this.#source as CallSource
    if (origin.claimed) return
    origin.claimed = true
    nativeThen.call(
      origin.task.start(),
      (value) => this.#fulfil(value as T),
      (reason: unknown) => this.#fail(reason),
    )
  }

  /** Takes the outcome of what this promise was derived from, once. */
  #react({ state, value }: Settled): void {
    if (this.#reacted) return
    this.#reacted = true
    const origin = this.#source!
    const handler =
      origin.kind === 'derived' && (state === 'fulfilled' ? origin.onFulfilled : origin.onRejected)
    if (typeof handler !== 'function')
      return state === 'fulfilled' ? this.#fulfil(value as T) : this.#fail(value)
    try {
      this.#fulfil(handler(value as never) as T)
    } catch (error) {
      this.#fail(error)
    }
  }

  #fulfil(value: T | PromiseLike<T>): void {
    if (isPromiseLike(value)) {
      this.#adopted = value
      this.#resolve(value)
      nativeThen.call(
        Promise.resolve(value),
        (found) => {
          this.#outcome ??= { state: 'fulfilled', value: found }
        },
        (reason: unknown) => {
          this.#outcome ??= { state: 'rejected', value: reason }
        },
      )
      return
    }
    this.#outcome ??= { state: 'fulfilled', value }
    this.#resolve(value)
  }

  #fail(reason: unknown): void {
    this.#outcome ??= { state: 'rejected', value: reason }
    this.#reject(reason)
  }

  /** Settles this promise without the event loop. */
  #settleNow(): Settled {
    if (this.#outcome) return this.#outcome
    const origin = this.#source
    if (this.#adopted) return this.#settleAdopted(this.#adopted)
    if (origin?.kind === 'task') ResponsePromise.#claim([this])
    else if (origin?.kind === 'derived') this.#react(origin.parent.#settleNow())
    else if (origin?.kind === 'gathered') this.#react(this.#settleMembers(origin))
    return this.#outcome ?? this.#settleAdopted(this.#adopted)
  }

  #settleAdopted(adopted: PromiseLike<unknown> | undefined): Settled {
    if (!(adopted instanceof ResponsePromise)) return refuseForeign()
    adopted.#assertWaitable()
    return (this.#outcome = adopted.#settleNow())
  }

  #settleMembers({ members, join }: GatheredSource): Settled {
    ResponsePromise.#claim([...this.#unsent()])
    return join(
      members.map((member) =>
        member instanceof ResponsePromise
          ? member.#settleNow()
          : { state: 'fulfilled', value: member },
      ),
    )
  }

  /** The calls that must go out before this promise can be settled. */
  *#unsent(): Generator<ResponsePromise<unknown>> {
    const origin = this.#outcome ? undefined : this.#source
    if (origin?.kind === 'task') yield this as ResponsePromise<unknown>
    else if (origin?.kind === 'derived') yield* origin.parent.#unsent()
    else if (origin?.kind === 'gathered')
      for (const member of origin.members)
        if (member instanceof ResponsePromise) yield* member.#unsent()
  }

  /** Refuses before anything is sent where waiting could not come to an end. */
  #assertWaitable(): void {
    for (const { members } of this.#gatherings()) {
      if (members.some((member) => isPromiseLike(member) && !(member instanceof ResponsePromise)))
        this.#settleAdopted(undefined)
    }
    for (const promise of this.#unsent()) {
      if ((promise.#source as CallSource).claimed) refuseStarted()
    }
  }

  *#gatherings(): Generator<GatheredSource> {
    const origin = this.#outcome ? undefined : this.#source
    if (origin?.kind === 'derived') yield* origin.parent.#gatherings()
    if (origin?.kind !== 'gathered') return
    yield origin
    for (const member of origin.members)
      if (member instanceof ResponsePromise) yield* member.#gatherings()
  }

  /** Runs the calls of these promises together, blocking, and settles them. */
  static #claim(promises: readonly ResponsePromise<unknown>[]): void {
    const unique = [...new Set(promises)]
    const origins = unique.map((promise) => promise.#source as CallSource)
    for (const origin of origins) origin.claimed = true
    blockingRunners()
      .runAll(origins.map(({ task }) => task.coroutine()))
      .forEach(({ state, value }, at) =>
        state === 'fulfilled' ? unique[at]!.#fulfil(value) : unique[at]!.#fail(value),
      )
  }
}
