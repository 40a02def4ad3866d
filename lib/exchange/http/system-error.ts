/**
 * An error as the system gives it.
 *
 * @param name what the system calls it: `ECONNRESET`
 */
export const systemError = (message: string, name: string): Error & { readonly code: string } =>
  Object.assign(new Error(message), { code: name })

/** The connection has ended before its time. */
export const hungUpError = (): Error => systemError('socket hang up', 'ECONNRESET')
