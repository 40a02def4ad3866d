import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { settingsBehind, type Driver } from '../client/driver'
import { isPromiseLike } from '../checks/maybe-promise'
import { withinDeadline } from '../exchange/within-deadline'
import { previousOf, wordsOf } from '../checks/thrown'
import { now } from '../exchange/clock'
import { InvalidArgumentException, UnexpectedValueException } from '../errors'
import { isDone, type RowResult } from './journal/row-result'
import type { Instance } from './instance'
import { Journal } from './journal/journal'
import { idempotencyKeyOf, type Action } from './idempotency-key'
import { limitsOf, type BulkOptions, type BulkProgress } from './options'
import { RateLimiter } from './rate-limiter'
import { ownerOf } from './journal/owner'
import { WorkQueue, type WorkQueueOptions } from './work-queue'
import { faultsOf, type Grant } from './rules'
import { Sender } from './sender'
import { EstablishedPartnerships } from './established'

/** How a row ended. */
export interface Outcome<R extends Grant = Grant> extends RowResult {
  readonly row: R
  /** Which row it is, counted from 0. */
  readonly index: number
  /** Its Idempotency-Key. */
  readonly key: string
  /** Whether this was known without a request: from an earlier part of the run, from the run before, or from an equal row. */
  readonly resumed: boolean
}

/**
 * Seconds that an answer which nobody has signed, a 429 or a 503, makes a run wait at most; a quarter
 * of `patience` where that is less, so that one of them never ends a row.
 */
const longestWait = 60

/** First answers that have to be a 401 for the run to end: then it is the configuration, and no row will fare better. */
const maxUnauthorized = 3

/**
 * Builds partnerships, each exactly once, however often the run is broken off and goes on.
 *
 * Whatever goes wrong, a row of the input that breaks a rule or an input that throws, outcomes of what was sent are given first.
 * A `break` finishes what is on its way and sends nothing more. Two equal rows share one key and one body, so that the platform
 * answers the second as it did the first.
 *
 * @param instance made by `Builder.factory`
 * @param rows grants; read as they are needed, so that a stream of a million takes no memory
 * @param options see `BulkOptions`
 * @returns how each row ended, as it ends: not in the order of the rows
 * @throws InvalidArgumentException `INVALID_ROW` for a row that breaks a documented rule, `INVALID_OPTION`, the codes of the
 * journal (`JOURNAL_IN_USE`, `JOURNAL_OF_ANOTHER`, `JOURNAL_UNREADABLE`, `JOURNAL_UNWRITABLE`), and the platform's where the
 * first answers all refuse the signature
 * @throws UnexpectedValueException `INPUT_FAILED` where the input throws, or gives nothing for as long as `patience`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
 */
export const grant = <R extends Grant>(
  instance: Instance,
  rows: Iterable<R> | AsyncIterable<R>,
  options?: BulkOptions,
): AsyncGenerator<Outcome<R>, void> => runBulk(instance, 'grant', rows, options)

/**
 * Ends partnerships: as `grant` builds them.
 *
 * @param instance made by `Builder.factory`
 * @param rows partnerships
 * @param options see `BulkOptions`
 * @returns how each row ended, as it ends
 * @throws as `grant` does
 */
export const terminate = <R extends Grant>(
  instance: Instance,
  rows: Iterable<R> | AsyncIterable<R>,
  options?: BulkOptions,
): AsyncGenerator<Outcome<R>, void> => runBulk(instance, 'terminate', rows, options)

async function* runBulk<R extends Grant>(
  instance: Instance,
  action: Action,
  rows: Iterable<R> | AsyncIterable<R>,
  options: BulkOptions = {},
): AsyncGenerator<Outcome<R>, void> {
  const { bulk, pump, journal, patience, stop, abort } = assemble(instance, action, rows, options)
  options.signal?.addEventListener('abort', abort)
  if (options.signal?.aborted) abort()
  try {
    const start = {
      run: bulk.runId,
      resumes: journal?.resumes ?? false,
      wasOver: journal?.wasOver ?? false,
      previous: journal?.previous,
    }
    if (!(await isHeard('onStart', options.onStart?.(start), patience, stop))) return
    // Not `yield*`: delegating to another generator costs each row more than all its book-keeping.
    for (let outcome = await pump.next(); outcome; outcome = await pump.next()) yield outcome
    if (pump.isWhole && journal && bulk.isFinal() && journal.strays().open === 0) {
      const end = { run: bulk.runId, strays: journal.strays().unseen }
      if (await isHeard('onEnd', options.onEnd?.(end), patience, stop)) journal.end()
    }
  } finally {
    abort()
    await pump.close()
    options.signal?.removeEventListener('abort', abort)
    await journal?.close()
  }
}

/** What one run is made of. */
interface Assembly<R extends Grant> {
  readonly bulk: BulkRun<R>
  readonly pump: WorkQueue<R, Outcome<R>>
  readonly journal?: Journal
  /** Milliseconds that a row, or a hook of the caller's, may take. */
  readonly patience: number
  readonly stop: AbortSignal
  /** Ends the run: what is on its way is finished. */
  readonly abort: () => void
}

/** Puts a run together from the ground: journal, sender, rows, pump. */
function assemble<R extends Grant>(
  instance: Instance,
  action: Action,
  rows: Iterable<R> | AsyncIterable<R>,
  options: BulkOptions,
): Assembly<R> {
  const settings = instance.getDriver
    ? settingsBehind(instance as { getDriver(): Driver })
    : undefined
  const limits = limitsOf(options, settings?.defaults.retry)
  assertRows(rows)
  const controller = new AbortController()
  const stop = controller.signal
  setMaxListeners(0, stop)
  const abort = (): void => controller.abort()
  const patience = limits.patience * 1000
  const wait = Math.min(longestWait * 1000, patience / 4)
  const pump = pumpOf<R, Outcome<R>>(rows, {
    concurrency: limits.concurrency,
    stop,
    patience,
    worker: (row, index) => bulk.take(row, index),
    onInputError: inputFailed,
    onResult: (outcome) =>
      bulk.tell(outcome, (error) => {
        pump.fail(error)
        abort()
      }),
  })
  const journal =
    options.journal === undefined
      ? undefined
      : new Journal(options.journal, action, ownerOf(settings), options)
  const sender = new Sender({
    instance,
    action,
    limiter: new RateLimiter(limits.rate, stop, wait),
    retry: limits.retry,
    patience,
    longestWait: wait,
    stop,
    foreign: !settings,
    intend: journal && ((key) => journal.intend(key)),
  })
  const bulk = new BulkRun<R>(
    action,
    sender,
    journal,
    options.onProgress,
    new EstablishedPartnerships(instance, limits.patience, stop),
  )
  return { bulk, pump, journal, patience, stop, abort }
}

function assertRows(rows: unknown): void {
  if (
    typeof rows === 'object' &&
    rows !== null &&
    (Symbol.iterator in rows || Symbol.asyncIterator in rows)
  )
    return
  throw new InvalidArgumentException('the rows are no iterable of grants', {
    code: 'INVALID_OPTION',
  })
}

const inputFailed = (error: unknown, index: number): UnexpectedValueException =>
  new UnexpectedValueException(
    `the input broke before row ${index} (counted from 0): ${wordsOf(error)}`,
    { code: 'INPUT_FAILED', ...previousOf(error) },
  )

function pumpOf<R, O>(
  rows: Iterable<R> | AsyncIterable<R>,
  options: WorkQueueOptions<R, O>,
): WorkQueue<R, O> {
  try {
    return new WorkQueue(rows, options)
  } catch (error) {
    throw inputFailed(error, 0)
  }
}

/**
 * Waits for what a hook of the caller's promised, for as long as a row may take.
 *
 * @returns false where the run was ended meanwhile
 * @throws InvalidArgumentException `CALLBACK_TIMEOUT`
 */
async function isHeard(
  name: string,
  told: unknown,
  patience: number,
  stop: AbortSignal,
): Promise<boolean> {
  if (!isPromiseLike(told)) return true
  const aborted = new Error('aborted')
  try {
    await withinDeadline(`\`${name}\``, told, {
      until: now() + patience,
      signal: stop,
      giveUp: (code, reason) =>
        code === 'ABORTED'
          ? aborted
          : new InvalidArgumentException(
              `${reason}, which is \`patience\`: nothing more is sent, and a journal goes on from here`,
              { code: 'CALLBACK_TIMEOUT' },
            ),
    })
    return true
  } catch (error) {
    if (error === aborted) return false
    throw error
  }
}

/** The rows of one run. */
class BulkRun<R extends Grant> {
  readonly runId: string
  readonly #action: Action
  readonly #sender: Sender
  readonly #journal?: Journal
  readonly #established: EstablishedPartnerships
  readonly #onProgress?: BulkOptions['onProgress']
  readonly #inProgress = new Map<string, Promise<RowResult>>()
  readonly #counts: { -readonly [name in keyof BulkProgress]: number } = {
    started: 0,
    done: 0,
    failed: 0,
    resumed: 0,
  }
  #final = true
  #unauthorized = 0

  constructor(
    action: Action,
    sender: Sender,
    journal: Journal | undefined,
    onProgress: BulkOptions['onProgress'],
    standing: EstablishedPartnerships,
  ) {
    this.runId = journal?.run ?? randomBytes(12).toString('hex')
    this.#action = action
    this.#sender = sender
    this.#journal = journal
    this.#established = standing
    this.#onProgress = onProgress
  }

  /** Whether no row could fare better under its key. */
  isFinal(): boolean {
    return this.#final
  }

  /** @throws InvalidArgumentException `INVALID_ROW` */
  take(row: R, index: number): Promise<Outcome<R>> {
    const faults = faultsOf(row, this.#action)
    if (faults.length > 0) {
      throw new InvalidArgumentException(
        `row ${index} (counted from 0) breaks a rule: ${faults.map(({ field, issue }) => `${field || 'the row'} ${issue}`).join('; ')}`,
        { code: 'INVALID_ROW', detail: { index, ...faults[0], faults } },
      )
    }
    this.#counts.started++
    return this.#settle(row, index, idempotencyKeyOf(this.runId, this.#action, row))
  }

  /**
   * Tells how far the run is.
   *
   * @param outcome a row's
   * @param giveUp ends the run
   */
  tell(outcome: Outcome<R>, giveUp: (error: unknown) => void): void {
    if (isDone(outcome)) this.#counts.done++
    else if (outcome.state !== 'not sent') this.#counts.failed++
    if (outcome.resumed) this.#counts.resumed++
    else this.#watch(outcome, giveUp)
    this.#final &&= outcome.final
    const told: unknown = this.#onProgress?.({ ...this.#counts })
    if (isPromiseLike(told))
      new Promise((take) => {
        take(told)
      }).catch(giveUp) // not waited for: it is only told
  }

  #watch(
    { state, status, code = 'SIGN_ERROR', message = '' }: Outcome<R>,
    giveUp: (error: unknown) => void,
  ): void {
    if (state === 'not sent' || this.#unauthorized >= maxUnauthorized) return
    this.#unauthorized = status === 401 ? this.#unauthorized + 1 : Infinity
    if (this.#unauthorized !== maxUnauthorized) return
    giveUp(
      new InvalidArgumentException(
        `the first ${maxUnauthorized} answers were all 401 ${code} (${message}): mend \`mchid\`, \`serial\` and \`privateKey\` (the command doctor helps); nothing more is sent`,
        { code, status },
      ),
    )
  }

  async #settle(row: R, index: number, key: string): Promise<Outcome<R>> {
    const ended = (entry: RowResult, resumed: boolean): Outcome<R> => ({
      ...entry,
      row,
      index,
      key: entry.earlierKey ?? key,
      resumed,
    })
    const known = this.#journal?.outcome(key)
    if (known?.final) return ended(known, true)
    const equal = this.#inProgress.get(key)
    if (equal) return ended(await equal, true)
    const going = known ? undefined : this.#doneByEarlierRun(row)
    const carried = going && (await going)
    if (carried) {
      this.#journal!.record(key, carried)
      return ended(carried, true)
    }
    const sending = this.#sender.send(row, key)
    this.#inProgress.set(key, sending)
    try {
      const entry = await sending
      if (entry.state !== 'not sent') this.#journal?.record(key, entry)
      return ended(entry, false)
    } finally {
      this.#inProgress.delete(key)
    }
  }

  /** What the run before has done need not be done again, where the platform's list still shows it so. */
  #doneByEarlierRun(row: R): Promise<RowResult | undefined> | undefined {
    const before = this.#journal?.before
    const earlierKey = before && idempotencyKeyOf(before.run, this.#action, row)
    const entry = before?.entry(earlierKey!)
    if (!entry || !isDone(entry)) return undefined
    return this.#established
      .has(row)
      .then((stands) =>
        stands === (this.#action === 'grant') ? { earlierKey, ...entry } : undefined,
      )
  }
}
