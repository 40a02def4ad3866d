import { inFlags } from '../../credentials'

/** Exit codes: all done, some failed, nothing was sent, interrupted. */
export const exit = { done: 0, failed: 1, refused: 2, interrupted: 130 } as const

/** Says why nothing was sent. */
export function exitCodeOf(why: string): undefined {
  process.stderr.write(`${inFlags(why)}\n`)
  process.exitCode = exit.refused
}
