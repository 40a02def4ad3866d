import { PassThrough } from 'node:stream'
import { areTimersFake, nextTickAtLoad, startTimer, stopTimer } from '../clock'

/** Libraries that fake timers leave their clock on what they put in place. */
const isFake = (nextTick: typeof process.nextTick): boolean => 'clock' in nextTick

/** The last one that was seen to run what it is given. */
let trusted = isFake(nextTickAtLoad) ? undefined : nextTickAtLoad

/**
 * Whether somebody has replaced `process.nextTick`, which tools that measure do as well as fake
 * timers.
 */
export const isNextTickReplaced = (): boolean => process.nextTick !== trusted

/**
 * Whether Node's own sockets go on: they wait for `process.nextTick`, and under fake timers that
 * may never come. What tells is a stream of Node's, not the function: in Jest the program's
 * `process` is not the one of Node's own modules.
 *
 * @param patience milliseconds that are waited for somebody who lets the ticks run by hand
 */
export function nextTickRuns(patience: number): Promise<boolean> {
  const asked = process.nextTick
  // Nothing would ever end the wait.
  if (areTimersFake && isFake(asked)) return Promise.resolve(false)
  return new Promise((resolve) => {
    const timer = startTimer(() => resolve(false), patience)
    new PassThrough().destroy().once('close', () => {
      stopTimer(timer)
      trusted = asked
      resolve(true)
    })
  })
}
