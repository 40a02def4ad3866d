import { performance } from 'node:perf_hooks'
import { clearTimeout as clear, setTimeout as set } from 'node:timers'

// Captured now and from the modules: tests replace the globals, and a call under fake timers would never end.

/** @returns milliseconds of a clock that only goes forward */
export const now: () => number = performance.now.bind(performance)

/** `setTimeout` that no test can replace. */
export const startTimer = set

/** `clearTimeout` that no test can replace. */
export const stopTimer = clear
