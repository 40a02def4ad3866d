/** How a row ended, as the journal keeps it. */
export interface RowResult {
  /**
   * `failed`: refused, or never accepted. `unknown`: the answer is lost and the platform may have
   * acted: ask again with the same key, by the same journal. `not sent`: the run was ended before.
   */
  readonly state: 'granted' | 'terminated' | 'failed' | 'unknown' | 'not sent'
  /** Whether asking again with the same key would change nothing. */
  readonly final: boolean
  /** Requests that were made for it. */
  readonly attempts?: number
  readonly status?: number
  readonly code?: string
  /** The platform's number of the error. */
  readonly number?: number
  readonly message?: string
  readonly requestId?: string
  /** The platform's own word: `ESTABLISHED`, `TERMINATED`. */
  readonly platform_state?: string
  readonly build_time?: string
  readonly terminate_time?: string
  readonly create_time?: string
  readonly update_time?: string
  /** The key that it was done with, where an earlier run did it. */
  readonly earlierKey?: string
}

/** Whether it is what the run is for. */
export const isDone = ({ state }: Pick<RowResult, 'state'>): boolean =>
  state === 'granted' || state === 'terminated'
