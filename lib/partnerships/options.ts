import { checkHelperOptions, type Rule } from '../checks/option-rules'
import {
  isBoolean,
  isCount,
  isFunction,
  isObject,
  isText,
  withoutNulls,
} from '../checks/type-guards'
import { checkOptions } from '../client/request/check-options'
import type { RetryOptions } from '../client/request/options'
import type { PlanSummary } from './plan'
import type { StockFinding } from './preflight/stock-rules'
import type { SenderOptions } from './sender'

/** How far a run is, in rows. */
export interface BulkProgress {
  readonly started: number
  readonly done: number
  /** Refused, or of unknown outcome. */
  readonly failed: number
  /** Known without a request. */
  readonly resumed: number
}

/** What a run is, told before its first request. */
export interface BulkStart {
  /** Its random id, which its keys are made of. */
  readonly run: string
  /** Whether it goes on from the journal. */
  readonly resumes: boolean
  /** Whether it was over already, with `reopen`. */
  readonly wasOver: boolean
  /** The run of this journal before it, if any. */
  readonly previous?: string
}

/** How a run goes. */
export interface BulkOptions {
  /** Rows in progress at the same time, default 8. */
  concurrency?: number
  /**
   * Requests a second at most, repetitions included; default no limit. A 429 slows everybody down.
   */
  rate?: number
  /**
   * Seconds that a row is tried for from its first request on, waiting after a 429 included, and
   * that the input may take for a row and a hook to end; default 600. What a 429 or 503 asks for by
   * `Retry-After` is kept to up to a quarter of it, and up to 60 s, since nobody has signed it.
   */
  patience?: number
  /** Path of the journal: the same path goes on where a killed run stopped. Default none. */
  journal?: string
  /** Begin another run where the journal holds an unfinished one, default false. */
  anew?: boolean
  /**
   * Go through a run that is over once more and send nothing that has its end, default false: a new
   * run begins.
   */
  reopen?: boolean
  /**
   * For grants: ask before granting, each distinct stock once and then what stands already, default
   * false. A row whose stock a documented rule dooms is `not sent` with the reason, and the run
   * stays open for it; what stands is `granted` without a request.
   */
  preflight?: boolean
  /** Told of every stock that was asked for, and of one that the platform has refused meanwhile. */
  onFinding?: (finding: StockFinding) => void
  /**
   * Told before the first grant what is going to happen, with `preflight` and where the rows are an
   * array.
   */
  onPlan?: (plan: PlanSummary) => void | Promise<void>
  /**
   * Ends the run: nothing new is sent, what is in progress is finished, neither input nor hook is
   * waited for.
   */
  signal?: AbortSignal
  /**
   * How a row is repeated: `attempts` (default 6; a 429 does not count, unless it is 1), `backoff`
   * (default 200 ms), `deadline` (default 60 s, of an attempt), `failover`. What is not given here
   * is taken from the configuration.
   */
  retry?: RetryOptions
  /** Told what run it is, before the first request. */
  onStart?: (start: BulkStart) => void | Promise<void>
  /** Told after every row, and not waited for; what it throws, at once or later, ends the run. */
  onProgress?: (progress: BulkProgress) => void
  /**
   * Called when every row has its end, before the journal says that the run is over: what it throws
   * keeps the run open. Write down what has to be on disk here. `strays` are rows of the journal
   * that the input has not brought.
   */
  onEnd?: (end: { readonly run: string; readonly strays: number }) => void | Promise<void>
}

const bulkDefaults = { attempts: 6, backoff: 200, deadline: 60 } as const

const isAmount = (value: unknown): boolean => typeof value === 'number' && value > 0

/** Every option there is, and what it has to be. */
const bulkRules: Readonly<Record<keyof BulkOptions, Rule>> = {
  concurrency: { expected: 'a whole number of 1 and more', accepts: isCount },
  rate: { expected: 'a number above 0', accepts: isAmount },
  patience: { expected: 'seconds above 0', accepts: isAmount },
  journal: { expected: 'a path', accepts: isText },
  anew: { expected: 'a boolean', accepts: isBoolean },
  reopen: { expected: 'a boolean', accepts: isBoolean },
  signal: {
    expected: 'an AbortSignal',
    accepts: (value) => typeof (value as AbortSignal | null)?.addEventListener === 'function',
  },
  preflight: { expected: 'a boolean', accepts: isBoolean },
  onFinding: { expected: 'a function', accepts: isFunction },
  onPlan: { expected: 'a function', accepts: isFunction },
  onStart: { expected: 'a function', accepts: isFunction },
  onProgress: { expected: 'a function', accepts: isFunction },
  retry: { expected: 'as `retry` of the configuration', accepts: isObject },
  onEnd: { expected: 'a function', accepts: isFunction },
}

/** The limits of a run, every one decided. */
export interface Limits {
  readonly concurrency: number
  readonly rate: number
  readonly patience: number
  readonly retry: SenderOptions['retry']
}

/**
 * Checks the options of a run.
 *
 * @param options the caller's
 * @returns those that are there
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
 */
export const checkBulkOptions = (options: BulkOptions | null | undefined): BulkOptions =>
  checkHelperOptions(options, bulkRules, 'a bulk run')

/**
 * The limits of a run.
 *
 * @param options the caller's, checked
 * @param configured `retry` of the configuration
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
 */
export function limitsOf(options: BulkOptions, configured: RetryOptions = {}): Limits {
  const { concurrency = 8, rate = Infinity, patience = 600, retry } = options
  if (retry !== undefined) checkOptions({ retry }, new Set())
  return {
    concurrency,
    rate,
    patience,
    retry: { ...bulkDefaults, ...withoutNulls(configured), ...withoutNulls(retry ?? {}) },
  }
}
