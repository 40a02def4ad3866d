import { isPromiseLike } from '../checks/maybe-promise'

// Captured now: a test may replace the global queueMicrotask later, and a promise made meanwhile
// would never start.
export const nativeThen = Promise.prototype.then
const settledPromise = Promise.resolve()

/** Runs a job before anything else that waits for the event loop. */
export const onNextMicrotask = (job: () => void): void => void nativeThen.call(settledPromise, job)

/** Keeps a rejection that somebody deals with elsewhere from counting as unhandled. */
export const ignore = (): void => undefined

/** The two handlers of a `finally`: the outcome stays what it was, unless its own handler fails. */
export function passThrough<T>(
  onFinally: () => unknown,
): [onFulfilled: (value: T) => T, onRejected: (reason: unknown) => never] {
  const after = <R>(go: () => R): R => {
    const done: unknown = onFinally()
    return isPromiseLike(done) ? (done.then(go) as R) : go()
  }
  return [
    (value) => after(() => value),
    (reason) =>
      after((): never => {
        throw reason
      }),
  ]
}
