import { createContext, Script, type Context } from 'node:vm'

/** Milliseconds that a pattern may take; one that goes back over its text for ever takes hours. */
const mostTime = 1_000

/** A pattern that repeats nothing looks at each place of a text once. */
const repeats = (pattern: RegExp): boolean => /[*+{]/.test(pattern.source)

// Unlike test(), it does not remember where it was.
const searching = new Script('text.search(pattern)')
let room: Context | undefined

/**
 * Whether a pattern of a user's fits somewhere in a text, found out within a second.
 *
 * @throws Error where it takes longer
 */
export function fitsInTime(pattern: RegExp, text: string): boolean {
  if (!repeats(pattern)) return text.search(pattern) >= 0
  room = Object.assign(room ?? createContext({}), { pattern, text })
  try {
    return (searching.runInContext(room, { timeout: mostTime }) as number) >= 0
  } catch (error) {
    throw new Error(
      `the pattern ${String(pattern).slice(0, 100)} of a fault takes more than ${mostTime} ms at this path; ` +
        'clear the fault, and arm one whose pattern repeats nothing that is itself repeated',
      { cause: error },
    )
  }
}
