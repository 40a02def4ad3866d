/** A value that is there, or will be. */
export type Eventual<T> = T | Promise<T>

/** Whether a value will only be there later. */
export const isLater = (value: unknown): value is Promise<unknown> =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  typeof (value as { then?: unknown }).then === 'function'

/** Goes on with a value: at once where it is there. */
export function onward<A, B>(value: Eventual<A>, go: (value: A) => B): Eventual<B> {
  return isLater(value) ? (value as Promise<A>).then(go) : go(value)
}
