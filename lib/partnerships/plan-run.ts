import { assertInstance, assertRow, assertRows, settingsIn } from './arguments'
import type { Instance } from './instance'
import { ownerOf } from './journal/owner'
import { checkHelperOptions } from '../checks/option-rules'
import { isFunction } from '../checks/type-guards'
import { checkBulkOptions, limitsOf, type BulkOptions } from './options'
import { planRows, type RowPlan } from './plan'
import { lookUpRows, type PlanJournal } from './plan-journal'
import { Inquirer } from './preflight/inquirer'
import { Preflight } from './preflight/preflight'
import { RateLimiter } from './rate-limiter'
import type { Grant } from './rules'

/** How a plan is made: as a run is, without what only sending needs. */
export interface PlanOptions extends Pick<
  BulkOptions,
  'rate' | 'patience' | 'retry' | 'signal' | 'onFinding' | 'journal' | 'anew' | 'reopen'
> {
  /** Told before the first row where the journal holds the run that would go on. */
  onJournal?: (found: PlanJournal) => void
}

/**
 * What `grant` would do with each row: a run without its grants. Each distinct stock is asked for
 * once, then what stands already.
 *
 * @param instance made by `Builder.factory`
 * @param rows grants; all are read before the first question
 * @param given see `BulkOptions`
 * @returns what would happen to each row, in their order
 * @throws InvalidArgumentException `INVALID_ROW`, `INVALID_OPTION`, `CLOCK_OFF`, the platform's
 *   code where it refuses the signature
 */
export async function* plan<R extends Grant>(
  instance: Instance,
  rows: Iterable<R> | AsyncIterable<R>,
  given?: PlanOptions | null,
): AsyncGenerator<RowPlan & { readonly row: R; readonly index: number }, void> {
  assertInstance(instance, 'plan()')
  assertRows(rows, 'plan()')
  const settings = settingsIn(instance)
  const { onJournal: hook, ...others } = given ?? {}
  const { onJournal } = checkHelperOptions<PlanOptions>({ onJournal: hook }, hooks, 'a plan')
  const options = checkBulkOptions(others)
  const { rate, patience, retry } = limitsOf(options, settings?.defaults.retry)
  const whole: R[] = []
  for await (const row of rows) {
    assertRow(row, whole.length)
    whole.push(row)
  }
  const known = lookUpRows(whole, ownerOf(settings), options)
  const controller = new AbortController()
  const stop = options.signal
    ? AbortSignal.any([options.signal, controller.signal])
    : controller.signal
  const longestWait = Math.min(60_000, patience * 250)
  const limiter = new RateLimiter(rate, stop, longestWait)
  const timing = { patience: patience * 1000, longestWait, retry, foreign: !settings }
  const inquirer = new Inquirer({ instance, limiter, stop, ...timing })
  const mchid = settings?.mchid ?? ''
  const { onFinding } = options
  try {
    if (known) onJournal?.({ run: known.run, isOver: known.isOver, strays: known.strays })
    const preflight = new Preflight({ instance, inquirer, mchid, stop, patience, onFinding })
    yield* planRows(whole, preflight, known?.of)
  } finally {
    controller.abort()
  }
}

const hooks = { onJournal: { expected: 'a function', accepts: isFunction } } as const
