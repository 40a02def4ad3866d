import { randomBytes } from 'node:crypto'
import { isPromiseLike } from '../checks/maybe-promise'
import { adviceOf } from '../client/errors/codes/advice-of'
import { InvalidArgumentException } from '../errors'
import { assertRow } from './arguments'
import type { EstablishedPartnerships } from './established'
import { idempotencyKeyOf } from './idempotency-key'
import type { Journal } from './journal/journal'
import { isDone, type RowResult } from './journal/row-result'
import type { BulkOptions, BulkProgress } from './options'
import { planRows, summaryOf, type PlanSummary } from './plan'
import type { Preflight } from './preflight/preflight'
import { faultsOf, type Action, type Grant } from './rules'
import { paths, type Sender } from './sender'

/** How a row ended. */
export interface Outcome<R extends Grant = Grant> extends RowResult {
  readonly row: R
  /** Which row it is, counted from 0. */
  readonly index: number
  /** Its Idempotency-Key. */
  readonly key: string
  /**
   * Whether this was known without a request: from an earlier part of the run, from the run before,
   * or from an equal row.
   */
  readonly resumed: boolean
}

/** First answers that have to refuse the permission, after a preflight, for the run to end. */
const maxForbidden = 3

/**
 * First answers that have to be a 401 for the run to end: then it is the configuration, and no row
 * will fare better.
 */
const maxUnauthorized = 3

/** What the rows of a run need. */
export interface BulkRunOptions {
  readonly action: Action
  readonly sender: Sender
  readonly journal?: Journal
  readonly onProgress: BulkOptions['onProgress']
  readonly established: EstablishedPartnerships
  readonly preflight?: Preflight
}

/** The rows of one run. */
export class BulkRun<R extends Grant> {
  readonly runId: string
  readonly #action: Action
  readonly #sender: Sender
  readonly #journal?: Journal
  readonly #established: EstablishedPartnerships
  readonly #onProgress?: BulkOptions['onProgress']
  readonly #preflight?: Preflight
  readonly #inProgress = new Map<string, Promise<RowResult>>()
  readonly #counts: { -readonly [name in keyof BulkProgress]: number } = {
    started: 0,
    done: 0,
    failed: 0,
    resumed: 0,
  }
  #final = true
  #unauthorized = 0
  #forbidden = 0

  constructor(options: BulkRunOptions) {
    const { action, sender, journal, onProgress, established, preflight } = options
    this.runId = journal?.run ?? randomBytes(12).toString('hex')
    this.#action = action
    this.#sender = sender
    this.#journal = journal
    this.#established = established
    this.#preflight = preflight
    this.#onProgress = onProgress
  }

  /** What is going to happen, where it is asked for and all rows are there. */
  async plan(rows: unknown): Promise<PlanSummary | undefined> {
    if (!this.#preflight || !Array.isArray(rows)) return undefined
    const sound = (rows as R[]).filter((row) => faultsOf(row, this.#action).length === 0)
    return summaryOf(
      planRows(sound, this.#preflight, (row) =>
        this.#journal?.peek(idempotencyKeyOf(this.runId, this.#action, row)),
      ),
    )
  }

  /** Whether no row could fare better under its key. */
  isFinal(): boolean {
    return this.#final
  }

  /** @throws InvalidArgumentException `INVALID_ROW` */
  take(row: R, index: number): Promise<Outcome<R>> {
    assertRow(row, index, this.#action)
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
    else {
      this.#watch(outcome, giveUp)
      if (this.#preflight) this.#watchPermission(outcome, giveUp)
    }
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

  /** A permission that is missing is missing for every row, where none has been granted. */
  #watchPermission(
    { state, status, code, message = '', row }: Outcome<R>,
    giveUp: (error: unknown) => void,
  ): void {
    if (state === 'not sent' || this.#forbidden >= maxForbidden) return
    const isForbidden = status === 403 && code === 'NO_AUTH'
    if (this.#preflight!.isForeign(row.authorized_data)) return // that stock's matter
    if (!isForbidden && state !== 'granted') return
    this.#forbidden = isForbidden ? this.#forbidden + 1 : Infinity
    if (this.#forbidden !== maxForbidden) return
    const advice = adviceOf({ method: 'POST', path: paths.grant, status, code })?.en ?? ''
    giveUp(
      new InvalidArgumentException(
        `the first ${maxForbidden} answers were all 403 NO_AUTH (${message}): ${advice}; nothing more is sent`,
        { code, status },
      ),
    )
  }

  async #settle(row: R, index: number, key: string): Promise<Outcome<R>> {
    const outcomeOf = (
      entry: RowResult,
      { resumed }: { readonly resumed: boolean },
    ): Outcome<R> => ({
      ...entry,
      row,
      index,
      key: entry.earlierKey ?? key,
      resumed,
    })
    const known = this.#journal?.outcome(key)
    if (known?.final) return outcomeOf(known, { resumed: true })
    const equal = this.#inProgress.get(key)
    if (equal) return outcomeOf(await equal, { resumed: true })
    const going = known ? undefined : this.#doneByEarlierRun(row)
    const earlier = going && (await going)
    if (earlier) {
      this.#journal!.record(key, earlier)
      return outcomeOf(earlier, { resumed: true })
    }
    // What may have taken effect is asked about with its key, whatever the stock is now.
    const isOpen = known === undefined || known.state === 'failed'
    const sending =
      this.#preflight && isOpen ? this.#sendChecked(row, key) : this.#sender.send(row, key)
    this.#inProgress.set(key, sending)
    try {
      const entry = await sending
      if (entry.state !== 'not sent') this.#journal?.record(key, entry)
      return outcomeOf(entry, { resumed: isDone(entry) && entry.attempts === 0 })
    } finally {
      this.#inProgress.delete(key)
    }
  }

  async #sendChecked(row: R, key: string): Promise<RowResult> {
    const found = await this.#preflight!.check(row)
    if (found) return found
    const entry = await this.#sender.send(row, key)
    const { status, code, number, message } = entry
    const path = paths.grant
    const advice = adviceOf({ method: 'POST', path, status, code, number, message })
    const isOfStock =
      advice?.scope === 'stock' ||
      (code === 'NO_AUTH' && this.#preflight!.isForeign(row.authorized_data))
    if (entry.state === 'failed' && entry.final && isOfStock)
      this.#preflight!.refuse(row.authorized_data, entry)
    return entry
  }

  /**
   * What the run before has done need not be done again, where the platform's list still shows it
   * so.
   */
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
