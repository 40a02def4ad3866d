/** A value that is there, or will be. */
export type MaybePromise<T> = T | Promise<T>

/** Whether a value will only be there later. */
export const isPromiseLike = (value: unknown): value is Promise<unknown> =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  typeof (value as { then?: unknown }).then === 'function'

/** Goes on with a value: at once where it is there. */
export function andThen<A, B>(value: MaybePromise<A>, go: (value: A) => B): MaybePromise<B> {
  return isPromiseLike(value) ? (value as Promise<A>).then(go) : go(value)
}
