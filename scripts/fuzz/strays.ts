import { setImmediate as turn } from 'node:timers/promises'
import { inspect } from 'node:util'

const caught: unknown[] = []

/** Notes whatever is thrown outside of a call, in place of the end of the process. */
export function watchStrays(): void {
  process.on('uncaughtException', (error) => caught.push(error))
  process.on('unhandledRejection', (error) => caught.push(error))
  // The library's own warnings would be most of what there is to read.
  process.removeAllListeners('warning')
  process.on('warning', (warning) => {
    if (/MaxListenersExceeded|TimeoutOverflow/.test(warning.name)) caught.push(warning)
  })
}

/** Fails where something was thrown outside of a call since the last look. */
export async function assertNoStrays(): Promise<void> {
  for (let i = 0; i < 3; i++) await turn()
  const [first] = caught.splice(0)
  if (first === undefined) return
  throw new Error(
    `thrown outside of a call: ${first instanceof Error ? first.stack : inspect(first)}`,
  )
}
