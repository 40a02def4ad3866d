import { randomBytes } from 'node:crypto'
import type { RetryOptions, TransferStats } from '../client/options'
import type { Response } from '../client/response'
import { InvalidArgumentException, WeChatPayException } from '../errors'
import type { UntypedNode } from '../openapi'
import { Journal, type Entry } from './journal'
import { keyOf, type Action } from './key'
import { Pace } from './pace'
import { faultOf, type Grant } from './rules'

/** What a bulk run needs of an instance. */
export interface Instance { chain(path: string): UntypedNode }

/** How far a run is. */
export interface BulkProgress { readonly started: number, readonly done: number, readonly failed: number, readonly resumed: number }

/** How a run goes. */
export interface BulkOptions {
  /** Requests on their way at the same time, default 8. */
  concurrency?: number
  /** Requests a second at most, default no limit; a 429 slows everybody down. */
  rate?: number
  /** Path of the journal: the same path goes on where a killed run stopped. Default none. */
  journal?: string
  /** Begin another run where the journal holds an unfinished one, default false. */
  anew?: boolean
  /** Ends the run: nothing new starts, what is on its way is finished. */
  signal?: AbortSignal
  /** How a row is repeated, default six attempts. */
  retry?: RetryOptions
  /** Told after every row. */
  onProgress?: (progress: BulkProgress) => void
}

/** How a row ended. */
export interface Outcome<R extends Grant = Grant> extends Entry {
  readonly row: R
  /** Its Idempotency-Key. */
  readonly key: string
  /** `unknown` where the answer is lost and the platform may have acted: ask again with the same key, by the same journal. */
  readonly state: 'granted' | 'terminated' | 'failed' | 'unknown'
  /** Whether this is what an earlier part of the run has seen. */
  readonly resumed: boolean
  readonly status?: number
  readonly code?: string
  readonly message?: string
  readonly requestId?: string
  readonly build_time?: string
  readonly terminate_time?: string
}

const paths: Readonly<Record<Action, string>> = { grant: 'v3/marketing/partnerships/build', terminate: 'v3/marketing/partnerships/terminate' }
const success: Readonly<Record<Action, 'granted' | 'terminated'>> = { grant: 'granted', terminate: 'terminated' }

/**
 * Builds partnerships, each exactly once, however often the run is broken off and goes on.
 *
 * @param instance made by `Builder.factory`
 * @param rows grants; read as they are needed, so that a stream of a million takes no memory
 * @param options see `BulkOptions`
 * @returns how each row ended, as it ends: not in the order of the rows
 * @throws InvalidArgumentException `INVALID_ROW` for a row that breaks a documented rule, and the codes of the journal
 */
export const grant = <R extends Grant>(instance: Instance, rows: Iterable<R> | AsyncIterable<R>, options?: BulkOptions): AsyncGenerator<Outcome<R>> => run(instance, 'grant', rows, options)

/** As `grant`, for ending partnerships. */
export const terminate = <R extends Grant>(instance: Instance, rows: Iterable<R> | AsyncIterable<R>, options?: BulkOptions): AsyncGenerator<Outcome<R>> => run(instance, 'terminate', rows, options)

async function* run<R extends Grant>(instance: Instance, action: Action, rows: Iterable<R> | AsyncIterable<R>, options: BulkOptions = {}): AsyncGenerator<Outcome<R>> {
  const { concurrency = 8, rate = Infinity } = options
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new InvalidArgumentException('option `concurrency` is no whole number of 1 and more', { code: 'INVALID_OPTION' })
  if (typeof rate !== 'number' || !(rate > 0)) throw new InvalidArgumentException('option `rate` is no number above 0', { code: 'INVALID_OPTION' })
  const journal = options.journal === undefined ? undefined : new Journal(options.journal, action, options.anew)
  const worker = new Worker<R>(instance, action, journal, new Pace(rate), options)
  let whole = false
  try {
    whole = yield* worker.through(rows, concurrency)
  } finally {
    await worker.settled()
    journal?.close(whole)
  }
}

/** One run. */
class Worker<R extends Grant> {
  readonly #instance: Instance
  readonly #action: Action
  readonly #journal?: Journal
  readonly #pace: Pace
  readonly #options: BulkOptions
  readonly #run: string
  readonly #abroad = new Set<Promise<Outcome<R>>>()
  #counts = { started: 0, done: 0, failed: 0, resumed: 0 }

  constructor(instance: Instance, action: Action, journal: Journal | undefined, pace: Pace, options: BulkOptions) {
    this.#instance = instance
    this.#action = action
    this.#journal = journal
    this.#pace = pace
    this.#options = options
    this.#run = journal?.run ?? randomBytes(12).toString('hex')
  }

  /** @returns whether every row has been done */
  async *through(rows: Iterable<R> | AsyncIterable<R>, concurrency: number): AsyncGenerator<Outcome<R>, boolean> {
    for await (const row of rows) {
      if (this.#options.signal?.aborted) return yield* this.#rest(false)
      this.#start(row)
      if (this.#abroad.size >= concurrency) yield await this.#next()
    }
    return yield* this.#rest(true)
  }

  /** Lets what is on its way come to its end. */
  async settled(): Promise<void> { await Promise.allSettled(this.#abroad) }

  async *#rest(whole: boolean): AsyncGenerator<Outcome<R>, boolean> {
    while (this.#abroad.size > 0) yield await this.#next()
    return whole && this.#counts.failed === 0
  }

  #start(row: R): void {
    const fault = faultOf(row)
    if (fault) throw new InvalidArgumentException(`a row breaks a rule: ${fault.field} ${fault.issue}`, { code: 'INVALID_ROW', detail: fault })
    const key = keyOf(this.#run, this.#action, row)
    const earlier = this.#journal?.outcome(key)
    const done = earlier?.state === 'granted' || earlier?.state === 'terminated'
    this.#counts.started++
    const going: Promise<Outcome<R>> = (done ? Promise.resolve({ ...earlier, row, resumed: true } as Outcome<R>) : this.#send(row, key))
    this.#abroad.add(going)
    void going.then(outcome => this.#settle(going, outcome), (error: unknown) => {
      this.#broken = { error }
      this.#wake?.()
    })
  }

  readonly #arrived: Outcome<R>[] = []
  #wake?: () => void
  #broken?: { readonly error: unknown }

  #settle(going: Promise<Outcome<R>>, outcome: Outcome<R>): void {
    this.#abroad.delete(going)
    this.#arrived.push(outcome)
    const failed = outcome.state === 'failed' || outcome.state === 'unknown'
    this.#counts = { ...this.#counts, done: this.#counts.done + (failed ? 0 : 1), failed: this.#counts.failed + (failed ? 1 : 0), resumed: this.#counts.resumed + (outcome.resumed ? 1 : 0) }
    this.#options.onProgress?.(this.#counts)
    this.#wake?.()
  }

  async #next(): Promise<Outcome<R>> {
    while (this.#arrived.length === 0 && !this.#broken) await new Promise<void>(resume => { this.#wake = resume })
    if (this.#broken) throw this.#broken.error
    return this.#arrived.shift()!
  }

  async #send(row: R, key: string): Promise<Outcome<R>> {
    await this.#pace.turn()
    this.#journal?.intend(key)
    const outcome = await this.#call(row, key)
    const { row: _row, resumed: _resumed, ...entry } = outcome
    this.#journal?.record(entry)
    return outcome
  }

  async #call(row: R, key: string): Promise<Outcome<R>> {
    const { partner, authorized_data } = row
    const watch = ({ status }: TransferStats): void => { if (status === 429) this.#pace.slower(); else this.#pace.steady() }
    try {
      const response: Response<unknown> = await this.#instance.chain(paths[this.#action]).postAsync({
        json: { partner, authorized_data }, headers: { 'Idempotency-Key': key }, retry: { attempts: 6, ...this.#options.retry }, on_stats: watch,
      })
      const { build_time, terminate_time } = (response.data ?? {}) as { build_time?: string, terminate_time?: string }
      if (response.status === 202) return { row, key, state: 'unknown', resumed: false, status: 202, code: 'ACCEPTED', message: 'accepted, not done yet: ask again', requestId: response.headers['request-id'] }
      return { row, key, state: success[this.#action], resumed: false, status: response.status, requestId: response.headers['request-id'], build_time, terminate_time }
    } catch (error) {
      if (!(error instanceof WeChatPayException)) throw error
      const { code, status, requestId, mayHaveTakenEffect } = error
      return { row, key, state: mayHaveTakenEffect ? 'unknown' : 'failed', resumed: false, status, code, message: firstLine(error), requestId }
    }
  }
}

/** WeChat Pay's own words where there are any. */
function firstLine(error: WeChatPayException): string {
  const { message } = (error.response?.data ?? {}) as { message?: unknown }
  return typeof message === 'string' ? message : error.message.split('\n')[0]!.slice(0, 300)
}
