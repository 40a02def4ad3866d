import * as timers from 'node:timers'
import { onAbort } from './abort'

// Captured now, by value, and from the module: tests replace the globals, some the module's
// functions too (an imported name would be read anew at every use), and a call under fake timers
// would never end.
// Every timer of the library is one of these; lint forbids Node's own elsewhere.
const { clearTimeout: clear, setInterval: setEvery, setTimeout: set } = timers

/**
 * Whether they were replaced before this module was loaded, so that nobody can tell when they run.
 */
export const areTimersFake = 'clock' in set

/**
 * What Node's sockets wait for, as it was then: who replaces it later may not run what it is given.
 */
export const nextTickAtLoad = process.nextTick

/** Longest time that Node's timers can count, in milliseconds; a longer one would fire at once. */
const longest = 2 ** 31 - 1

const { hrtime } = process

function readHrtime(): number {
  const [seconds, nanoseconds] = hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}

function performanceClock(): () => number {
  const { performance } = require('node:perf_hooks') as typeof import('node:perf_hooks')
  return performance.now.bind(performance)
}

/**
 * Node has its clock of performance loaded only where somebody asks for it, which takes half a
 * millisecond in each thread; here it stands in where the other one was replaced before this module
 * was loaded.
 *
 * @returns milliseconds of a clock that only goes forward
 */
export const now: () => number = 'clock' in hrtime ? performanceClock() : readHrtime

/**
 * `setTimeout` that no test can replace and no number overflows: a time that is too long for one
 * timer is counted in equal parts.
 *
 * @param action what is done then
 * @param milliseconds how long to wait; Infinity waits for ever
 */
export function startTimer(action: () => void, milliseconds: number): NodeJS.Timeout {
  if (!(milliseconds > longest)) return set(action, milliseconds)
  let left = Math.ceil(Math.min(milliseconds, Number.MAX_SAFE_INTEGER) / longest)
  const part = Math.ceil(Math.min(longest, milliseconds / left))
  const timer = set(() => {
    if (--left > 0) timer.refresh()
    else action()
  }, part)
  return timer
}

/** `clearTimeout` that no test can replace. */
export const stopTimer: (timer: NodeJS.Timeout | undefined) => void = clear

/**
 * `setInterval` that no test can replace and no number overflows.
 *
 * @param action what is done every time
 * @param milliseconds between two times, at most some 24 days
 */
export const startInterval = (action: () => void, milliseconds: number): NodeJS.Timeout =>
  setEvery(action, Math.min(milliseconds, longest))

/** `setImmediate` that no test can replace. */
export const immediately: (action: () => void) => unknown = timers.setImmediate

/**
 * Waits.
 *
 * @param milliseconds how long
 * @param signal cuts it short, without an error
 */
export const rest = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resume) => {
    if (signal?.aborted) return resume()
    const timer = startTimer(end, milliseconds)
    const release = signal && onAbort(signal, end)
    function end(): void {
      stopTimer(timer)
      release?.()
      resume()
    }
  })

/** `AbortSignal.timeout` that no number overflows; it does not keep the process alive either. */
export function abortAfter(milliseconds: number): AbortSignal {
  if (!(milliseconds > longest)) return AbortSignal.timeout(milliseconds)
  const controller = new AbortController()
  startTimer(
    () => controller.abort(new DOMException('the time is over', 'TimeoutError')),
    milliseconds,
  ).unref()
  return controller.signal
}

/**
 * `Atomics.wait` that cannot wait for ever by mistake: no number is no time.
 *
 * @param state shared memory
 * @param place where in it
 * @param seen the value that was there
 * @param milliseconds longest wait
 * @returns whether something was told before that time was over
 */
export const block = (
  state: Int32Array,
  place: number,
  seen: number,
  milliseconds: number,
): boolean => Atomics.wait(state, place, seen, milliseconds > 0 ? milliseconds : 0) !== 'timed-out'
