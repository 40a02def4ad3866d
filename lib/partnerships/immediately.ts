import { setImmediate } from 'node:timers'

/** `setImmediate` that no test can replace: captured now, as the clock is. */
export const immediately: (action: () => void) => unknown = setImmediate
