/**
 * What PHP does and JavaScript has no word for: written at the end of a ported file, once, where it
 * is used.
 */
export interface Helper {
  readonly code: string
  readonly needs?: readonly string[]
  /** The helper that does the same and more: this one has its name, and gives way where both are used. */
  readonly lessThan?: string
  readonly imports?: readonly (readonly [name: string, from: string])[]
  /** Names of types alone. */
  readonly types?: readonly (readonly [name: string, from: string])[]
}
