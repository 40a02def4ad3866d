import { WeChatPayException } from '../../errors'

/** Where a call was made; its stack is only written out when it is needed. */
export interface CallSite {
  readonly stack?: string
}

/**
 * Notes where the caller of a function stands: later, in the event loop, that is not to be found
 * any more.
 *
 * @param below the function whose frames, and those it called, are left out
 */
export function captureCallSite(below: (...args: never[]) => unknown): CallSite {
  const origin: CallSite = {}
  Error.captureStackTrace(origin, below)
  return origin
}

/**
 * Gives an exception the stack of the call that it is about: the frames of this library tell its
 * user nothing.
 *
 * @param error what was thrown
 * @param origin where the call was made
 * @returns the error itself
 */
export function withCallSite(error: unknown, { stack = '' }: CallSite): unknown {
  if (!(error instanceof WeChatPayException)) return error
  const frames = stack.slice(stack.indexOf('\n'))
  Object.defineProperty(error, 'stack', {
    value: `${error.name}: ${error.message}${frames}`,
    configurable: true,
    writable: true,
  })
  return error
}
