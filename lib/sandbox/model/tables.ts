/** What each state can be moved to, and by what. */
export type Moves<State extends string, Move extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Move, State>>>>
>

/**
 * The state after a move.
 *
 * @returns undefined where the state does not allow it
 */
export const stateAfter = <State extends string, Move extends string>(
  moves: Moves<State, Move>,
  state: State,
  move: Move,
): State | undefined => moves[state][move]

/** Rows by key that can be written down and read back; plain data all. */
export class Table<Row extends object> {
  readonly #rows = new Map<string, Row>()

  get(key: string): Row | undefined {
    return this.#rows.get(key)
  }

  set(key: string, row: Row): Row {
    this.#rows.set(key, row)
    return row
  }

  delete(key: string): boolean {
    return this.#rows.delete(key)
  }

  get size(): number {
    return this.#rows.size
  }

  values(): IterableIterator<Row> {
    return this.#rows.values()
  }

  all(): Row[] {
    return [...this.#rows.values()]
  }

  /** The last rows, newest first. */
  newest(count: number): Row[] {
    return this.all().slice(-count).reverse()
  }

  find(accepts: (row: Row) => boolean): Row | undefined {
    for (const row of this.#rows.values()) if (accepts(row)) return row
    return undefined
  }

  clear(): void {
    this.#rows.clear()
  }

  dump(): [string, Row][] {
    return [...this.#rows]
  }

  restore(rows: readonly (readonly [string, Row])[]): void {
    this.#rows.clear()
    for (const [key, row] of rows) this.#rows.set(key, row)
  }
}
