import { isError } from './type-guards'
import { describeType } from './did-you-mean'

/**
 * What a caller's function threw, in words: it may have thrown anything, and what is only to be
 * told must not throw in its turn.
 *
 * @param error whatever was thrown
 */
export function wordsOf(error: unknown): string {
  try {
    const { message } = (error ?? {}) as { message?: unknown }
    if (typeof message === 'string' && message !== '') return message
    return typeof error === 'object' || typeof error === 'function'
      ? describeType(error)
      : String(error)
  } catch {
    return 'something that cannot be read'
  }
}

/** What was thrown, where it is an error that can stand behind another one. */
export const previousOf = (error: unknown): { previous?: Error } =>
  isError(error) ? { previous: error } : {}
