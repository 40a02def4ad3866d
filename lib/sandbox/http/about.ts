/** What of a request was signed differently from how it came. */
export interface Diagnosis {
  /**
   * The line of the signed message that differs; `key` where the message is right and the key is
   * not.
   */
  readonly line: 'method' | 'target' | 'timestamp' | 'nonce' | 'body' | 'end' | 'key' | 'unknown'
  /** Which line of the message it is, from 1. */
  readonly number?: number
  /** As the request came. */
  readonly received?: string
  /** As it was signed. */
  readonly signed?: string
  /** What happened, in words. */
  readonly hint: string
}

/** What was found out about a request. */
export interface About {
  /** Who says he signed. */
  readonly mchid?: string
  /** Whether the signature holds. */
  readonly signature?: 'right' | 'wrong' | 'missing'
  /** What was signed in place of what came. */
  readonly diagnosis?: Diagnosis
  /** The body with its encrypted fields opened, where it had any. */
  readonly opened?: unknown
}
