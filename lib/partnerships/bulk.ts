import { setMaxListeners } from 'node:events'
import { isPromiseLike } from '../checks/maybe-promise'
import { withinDeadline } from '../exchange/within-deadline'
import { previousOf, wordsOf } from '../checks/thrown'
import { now } from '../exchange/clock'
import { InvalidArgumentException, UnexpectedValueException } from '../errors'
import { assertInstance, assertRows, settingsIn } from './arguments'
import type { Instance } from './instance'
import { Journal } from './journal/journal'
import { checkBulkOptions, limitsOf, type BulkOptions } from './options'
import { RateLimiter } from './rate-limiter'
import { ownerOf } from './journal/owner'
import { WorkQueue, type WorkQueueOptions } from './work-queue'
import type { Action, Grant } from './rules'
import { Sender } from './sender'
import { EstablishedPartnerships } from './established'
import { BulkRun, type Outcome } from './bulk-run'
import { Inquirer, type InquirerOptions } from './preflight/inquirer'
import { Preflight } from './preflight/preflight'

/**
 * Seconds that an answer which nobody has signed, a 429 or a 503, makes a run wait at most; a
 * quarter of `patience` where that is less, so that one of them never ends a row.
 */
const longestWait = 60

/**
 * Builds partnerships, each exactly once, however often the run is broken off and goes on.
 *
 * Whatever goes wrong, a row of the input that breaks a rule or an input that throws, outcomes of
 * what was sent are given first. A `break` finishes what is in progress and sends nothing more. Two
 * equal rows share one key and one body, so that the platform answers the second as it did the
 * first.
 *
 * @param instance made by `Builder.factory`
 * @param rows grants; read as they are needed, so that a stream of a million takes no memory
 * @param options see `BulkOptions`
 * @returns how each row ended, as it ends: not in the order of the rows
 * @throws InvalidArgumentException `INVALID_ROW` for a row that breaks a documented rule,
 *   `INVALID_OPTION`, the codes of the journal (`JOURNAL_IN_USE`, `JOURNAL_OF_ANOTHER`,
 *   `JOURNAL_UNREADABLE`, `JOURNAL_UNWRITABLE`), and the platform's where the first answers all
 *   refuse the signature
 * @throws UnexpectedValueException `INPUT_FAILED` where the input throws, or gives nothing for as
 *   long as `patience`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012380498
 */
export const grant = <R extends Grant>(
  instance: Instance,
  rows: Iterable<R> | AsyncIterable<R>,
  options?: BulkOptions | null,
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
  options?: BulkOptions | null,
): AsyncGenerator<Outcome<R>, void> => runBulk(instance, 'terminate', rows, options)

async function* runBulk<R extends Grant>(
  instance: Instance,
  action: Action,
  rows: Iterable<R> | AsyncIterable<R>,
  given?: BulkOptions | null,
): AsyncGenerator<Outcome<R>, void> {
  const options = checkBulkOptions(given)
  const { bulk, queue, journal, patience, stop, abort } = assemble(instance, action, rows, options)
  const callHook = (name: string, hook: () => unknown): Promise<boolean> =>
    isHeard(name, hook(), patience, stop)
  options.signal?.addEventListener('abort', abort)
  if (options.signal?.aborted) abort()
  try {
    const start = {
      run: bulk.runId,
      resumes: journal?.resumes ?? false,
      wasOver: journal?.wasOver ?? false,
      previous: journal?.previous,
    }
    if (!(await callHook('onStart', () => options.onStart?.(start)))) return
    const plan = await bulk.plan(rows)
    if (plan && !(await callHook('onPlan', () => options.onPlan?.(plan)))) return
    // Not `yield*`: delegating to another generator costs each row more than all its book-keeping.
    for (let outcome = await queue.next(); outcome; outcome = await queue.next()) yield outcome
    if (queue.isWhole && journal && bulk.isFinal() && journal.strays().open === 0) {
      const end = { run: bulk.runId, strays: journal.strays().unseen }
      if (await callHook('onEnd', () => options.onEnd?.(end))) journal.end()
    }
  } finally {
    abort()
    await queue.close()
    options.signal?.removeEventListener('abort', abort)
    await journal?.close()
  }
}

/** What one run is made of. */
interface Assembly<R extends Grant> {
  readonly bulk: BulkRun<R>
  readonly queue: WorkQueue<R, Outcome<R>>
  readonly journal?: Journal
  /** Milliseconds that a row, or a hook of the caller's, may take. */
  readonly patience: number
  readonly stop: AbortSignal
  /** Ends the run: what is in progress is finished. */
  readonly abort: () => void
}

/** Puts a run together from the ground: journal, sender, rows, work queue. */
function assemble<R extends Grant>(
  instance: Instance,
  action: Action,
  rows: Iterable<R> | AsyncIterable<R>,
  options: BulkOptions,
): Assembly<R> {
  assertInstance(instance, `${action}()`)
  const settings = settingsIn(instance)
  const limits = limitsOf(options, settings?.defaults.retry)
  assertRows(rows, `${action}()`)
  if (options.preflight && action !== 'grant')
    throw new InvalidArgumentException('`preflight` is for grants: leave it out', {
      code: 'INVALID_OPTION',
    })
  const controller = new AbortController()
  const stop = controller.signal
  setMaxListeners(0, stop)
  const abort = (): void => controller.abort()
  const patience = limits.patience * 1000
  const wait = Math.min(longestWait * 1000, patience / 4)
  const queue = queueOf<R, Outcome<R>>(rows, {
    concurrency: limits.concurrency,
    stop,
    patience,
    worker: (row, index) => bulk.take(row, index),
    onInputError: inputFailed,
    onResult: (outcome) =>
      bulk.tell(outcome, (error) => {
        queue.fail(error)
        abort()
      }),
  })
  const journal =
    options.journal === undefined
      ? undefined
      : new Journal(options.journal, action, ownerOf(settings), options)
  const asking = {
    instance,
    limiter: new RateLimiter(limits.rate, stop, wait),
    retry: limits.retry,
    patience,
    longestWait: wait,
    stop,
    foreign: !settings,
  }
  const preflight = preflightOf(asking, options, settings?.mchid)
  const bulk = new BulkRun<R>({
    action,
    sender: new Sender({ ...asking, action, intend: journal && ((key) => journal.intend(key)) }),
    journal,
    onProgress: options.onProgress,
    // What a preflight has read is not asked for again.
    established:
      preflight?.established ?? new EstablishedPartnerships(instance, limits.patience, stop),
    preflight,
  })
  return { bulk, queue, journal, patience, stop, abort }
}

function preflightOf(
  asking: InquirerOptions & { readonly instance: Instance },
  { preflight, onFinding, patience = 600 }: BulkOptions,
  mchid = '',
): Preflight | undefined {
  const { instance, stop } = asking
  const inquirer = new Inquirer(asking)
  return preflight
    ? new Preflight({ instance, inquirer, mchid, stop, patience, onFinding })
    : undefined
}

const inputFailed = (error: unknown, index: number): UnexpectedValueException =>
  new UnexpectedValueException(
    `the input broke before row ${index} (counted from 0): ${wordsOf(error)}`,
    { code: 'INPUT_FAILED', ...previousOf(error) },
  )

function queueOf<R, O>(
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
