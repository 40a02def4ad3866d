import { checkOptions, type RetryOptions } from '../client/options'
import { InvalidArgumentException } from '../errors'
import type { SenderOptions } from './sender'

/** How far a run is, in rows. */
export interface BulkProgress {
  readonly started: number
  readonly done: number
  /** Refused, or of unknown fate. */
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
  /** Rows in hand at the same time, default 8. */
  concurrency?: number
  /** Requests a second at most, repetitions included; default no limit. A 429 slows everybody down. */
  rate?: number
  /** Seconds that a row is tried for, waiting after a 429 included; default 600. */
  patience?: number
  /** Path of the journal: the same path goes on where a killed run stopped. Default none. */
  journal?: string
  /** Begin another run where the journal holds an unfinished one, default false. */
  anew?: boolean
  /** Go through a run that is over once more and send nothing that has its end, default false: a new run begins. */
  reopen?: boolean
  /** Ends the run: nothing new is sent, what is on its way is finished. */
  signal?: AbortSignal
  /**
   * How a row is repeated: `attempts` (default 6; a 429 does not count, unless it is 1), `backoff` (default 200 ms), `deadline`
   * (default 60 s, of an attempt), `failover`. What is not given here is taken from the configuration.
   */
  retry?: RetryOptions
  /** Told what run it is, before the first request. */
  onStart?: (start: BulkStart) => void | Promise<void>
  /** Told after every row; what it throws ends the run. */
  onProgress?: (progress: BulkProgress) => void
  /**
   * Called when every row has its end, before the journal says that the run is over: what it throws keeps the run open. Write
   * down what has to be on disk here. `strays` are rows of the journal that the input has not brought.
   */
  onEnd?: (end: { readonly run: string, readonly strays: number }) => void | Promise<void>
}

const bulkDefaults = { attempts: 6, backoff: 200, deadline: 60 } as const

const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 1
const isAmount = (value: unknown): boolean => typeof value === 'number' && value > 0
const isFunction = (value: unknown): boolean => typeof value === 'function'
const isFlag = (value: unknown): boolean => typeof value === 'boolean'

/** Every option there is, and what it has to be. */
const table: Readonly<Record<Exclude<keyof BulkOptions, 'retry'>, readonly [expected: string, accepts: (value: unknown) => boolean]>> = {
  concurrency: ['a whole number of 1 and more', isCount],
  rate: ['a number above 0', isAmount],
  patience: ['seconds above 0', isAmount],
  journal: ['a path', value => typeof value === 'string' && value !== ''],
  anew: ['a boolean', isFlag],
  reopen: ['a boolean', isFlag],
  signal: ['an AbortSignal', value => typeof (value as AbortSignal | null)?.addEventListener === 'function'],
  onStart: ['a function', isFunction],
  onProgress: ['a function', isFunction],
  onEnd: ['a function', isFunction],
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
 * @param configured `retry` of the configuration
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`
 */
export function checked(options: BulkOptions, configured: RetryOptions = {}): Limits {
  const refuse = (message: string, code = 'INVALID_OPTION'): never => { throw new InvalidArgumentException(message, { code }) }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || name === 'retry') continue
    if (!Object.hasOwn(table, name)) refuse(`unknown option \`${name}\``, 'UNKNOWN_OPTION')
    const [expected, accepts] = table[name as keyof typeof table]
    if (!accepts(value)) refuse(`option \`${name}\` is no such thing; expected ${expected}`)
  }
  if (options.retry !== undefined) checkOptions({ retry: options.retry }, new Set())
  const { concurrency = 8, rate = Infinity, patience = 600 } = options
  const given = (from: RetryOptions): object => Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined))
  return { concurrency, rate, patience, retry: { ...bulkDefaults, ...given(configured), ...given(options.retry ?? {}) } }
}
