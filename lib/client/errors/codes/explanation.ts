/** A text in the two languages of those who read it. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

/** A row of a table of codes: what a refusal means, and what to do about it. */
export interface Explanation {
  /** The calls that it is documented for, as the area names them; default all of the area. */
  readonly calls?: readonly string[]
  /** The number at the end of `Request-ID`. */
  readonly number?: number
  readonly code?: string
  readonly status?: number
  /** What the message has to contain. */
  readonly words?: string
  readonly meaning: Bilingual
  readonly cause: Bilingual
  readonly remedy: Bilingual
  /** Whether the same request can fare better later. */
  readonly repeat: boolean
  /** What is at fault: one row, every row of a stock, or every row of a run. */
  readonly scope: 'row' | 'stock' | 'run'
  /** The page that says so. */
  readonly source: string
}

/** The codes of some endpoints: an area of the API. */
export interface CodeTable {
  /** Which call of the area a path is. */
  readonly callOf: (method: string, path: string) => string | undefined
  /** The first row that fits is taken: numbers, then words, then codes. */
  readonly rows: readonly Explanation[]
}
