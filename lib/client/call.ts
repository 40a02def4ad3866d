/** The HTTP methods that a chain has verbs for. */
export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

export const verbs: readonly Verb[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** One call as the chain gives it: nothing checked, nothing expanded. */
export interface Call {
  readonly method: Verb
  /** Path as chained, templates and all: `v3/pay/transactions/id/{transaction_id}`. */
  readonly pathname: string
  readonly options: Readonly<Record<string, unknown>>
  /** What the caller gave behind the options, which nothing takes. */
  readonly extra?: unknown
}
