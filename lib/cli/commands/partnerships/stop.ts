import { whenClosed } from '../../output'
import { exit } from './exit'

/** How a run is ended from outside. */
export interface Stop {
  readonly signal: AbortSignal
  isStopped(): boolean
  release(): void
}

/**
 * The first Ctrl-C, SIGTERM, or a reader of the output that has gone lets what is on its way end;
 * the second stops at once.
 *
 * @param how to go on, in words
 * @param atOnce keeps the books before the process ends
 */
export function stopOnSignal(how: string, atOnce: () => void): Stop {
  const abort = new AbortController()
  const end = (): void => {
    if (abort.signal.aborted) {
      atOnce()
      process.exit(exit.interrupted)
    }
    abort.abort()
    process.stderr.write(`\ninterrupted: what is on its way is finished; ${how}\n`)
  }
  const signals = ['SIGINT', 'SIGTERM'] as const
  for (const name of signals) process.on(name, end)
  const restore = whenClosed(() => {
    if (!abort.signal.aborted) end()
  })
  return {
    signal: abort.signal,
    isStopped: () => abort.signal.aborted,
    release: () => {
      for (const name of signals) process.off(name, end)
      restore()
    },
  }
}
