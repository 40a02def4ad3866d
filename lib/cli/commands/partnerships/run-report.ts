import { keyOf, type Action, type Entry, type Outcome, type Row } from '../../../partnerships'
import { adviceOf, errorNumberIn } from '../../../client/errors/codes/advice-of'
import { paths } from '../../../partnerships/sender'
import { JournalFile } from '../../../partnerships/journal/journal-file'
import type { Input } from './input'
import { invalidLine, writeResult, type ResultLine } from './result'
import type { Paths } from './paths'

/** What a run has shown so far, and the file that keeps it. */
export class RunReport {
  readonly #input: Input
  readonly #action: Action
  readonly #paths: Paths
  readonly #invalid: readonly ResultLine[]
  /** By the row's place in the input: a line of JSON can hold many rows. */
  readonly #lines = new Map<number, ResultLine>()
  readonly tally = new Map<string, number>()
  run?: string
  previous?: string
  /** Rows for which a request was made. */
  sent = 0
  #written = false

  constructor(input: Input, action: Action, paths: Paths) {
    this.#input = input
    this.#action = action
    this.#paths = paths
    this.#invalid = input.faults.map(invalidLine)
    if (this.#invalid.length > 0) this.tally.set('invalid', this.#invalid.length)
  }

  /** Enters how a row ended. */
  add({ row: { line, partner, authorized_data }, index, resumed, ...entry }: Outcome<Row>): void {
    if (!resumed && entry.state !== 'not sent') this.sent++
    this.#add(
      index,
      { ...entry, line, grant: { partner, authorized_data } },
      `${entry.state}${resumed ? ' (before)' : ''}${entry.code ? ` ${entry.code}` : ''}`,
    )
  }

  /**
   * @returns a line for every kind of refusal: how many rows it has, what it means and what to do
   */
  advice(): string {
    const counts = new Map<string, number>()
    for (const { advice } of this.#lines.values())
      if (advice) counts.set(advice, (counts.get(advice) ?? 0) + 1)
    const told = [...counts].map(([advice, rows]) => `${rows} rows: ${advice}\n`).join('')
    return told + this.#wordsOfRefused()
  }

  /**
   * A run that stays open for some rows does not send those again that were refused: it would be
   * the same key.
   */
  #wordsOfRefused(): string {
    const lines = [...this.#lines.values()]
    const refused = lines.filter(({ state, final }) => state === 'failed' && final).length
    return this.#action === 'grant' && refused > 0 && lines.some(({ final }) => !final)
      ? `${refused} rows were refused and are not sent again while this run is open: once they are mended, --new begins another, whose preflight leaves out what stands\n`
      : ''
  }

  #add(index: number, line: ResultLine, name: string): void {
    this.#lines.set(index, { ...line, advice: this.#adviceOf(line) })
    this.tally.set(name, (this.tally.get(name) ?? 0) + 1)
  }

  /** @returns whether every line of the input is done */
  isDone(): boolean {
    return (
      this.#lines.size === this.size &&
      [...this.#lines.values()].every(({ state }) => state === 'granted' || state === 'terminated')
    )
  }

  /** @returns how many lines the input has */
  get size(): number {
    return this.#input.rows.length + this.#input.faults.length
  }

  /** Writes the result once; rows that nothing has been heard of are looked up in the journal. */
  write(): void {
    if (this.#written) return
    this.#fill()
    writeResult(
      this.#paths.result,
      [...this.#invalid, ...[...this.#lines].sort(([a], [b]) => a - b).map(([, line]) => line)],
      this.previous,
    )
    this.#written = true
  }

  #adviceOf({ state, requestId, ...refusal }: ResultLine): string | undefined {
    if (state !== 'failed' && state !== 'unknown') return undefined
    // A journal of earlier has the Request-ID alone.
    const number = refusal.number ?? errorNumberIn(requestId)
    return adviceOf({ ...refusal, number, method: 'POST', path: paths[this.#action] })?.en
  }

  #fill(): void {
    const missing = [...this.#input.rows.entries()].filter(([index]) => !this.#lines.has(index))
    if (missing.length === 0) return
    const records = this.run === undefined ? undefined : JournalFile.open(this.#paths.journal)
    for (const [index, { line, partner, authorized_data }] of missing) {
      const key =
        this.run === undefined
          ? undefined
          : keyOf(this.run, this.#action, { partner, authorized_data })
      const entry: Entry = (key === undefined ? undefined : records?.entry(key)) ?? {
        state: 'not sent',
        final: false,
      }
      this.#add(
        index,
        { ...entry, line, grant: { partner, authorized_data }, key },
        `${entry.state}${entry.code ? ` ${entry.code}` : ''}`,
      )
    }
    records?.close()
  }
}
