import type { BulkProgress } from '../partnerships'

/** Milliseconds between two lines where no terminal shows a bar. */
const lineEvery = 5_000

const width = 24

/** How far a run is: a bar on a terminal, plain lines elsewhere, nothing for machines. */
export class Progress {
  readonly #total: number
  readonly #quiet: boolean
  readonly #start: number
  #last = 0

  /** @param start when the work began, in milliseconds; default now */
  constructor(total: number, quiet: boolean, start = Date.now()) {
    this.#total = total
    this.#quiet = quiet
    this.#start = start
  }

  show({ done, failed, resumed }: Omit<BulkProgress, 'started'>): void {
    const every = process.stderr.isTTY ? 100 : lineEvery
    if (this.#quiet || (Date.now() - this.#last < every && done + failed < this.#total)) return
    this.#last = Date.now()
    const ended = done + failed
    const seconds = Math.max(0.001, (Date.now() - this.#start) / 1000)
    // What an earlier part has done is no measure of this one.
    const rate = (ended - resumed) / seconds
    const left = rate > 0 ? `${Math.ceil((this.#total - ended) / rate)} s left` : '… left'
    const words = `${ended}/${this.#total}  ${rate.toFixed(1)}/s  done ${done}  failed ${failed}  ${left}`
    const filled = Math.round((width * ended) / this.#total)
    process.stderr.write(
      process.stderr.isTTY
        ? `\r[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${words}\x1b[K`
        : `${words}\n`,
    )
  }

  end(): void {
    if (!this.#quiet && process.stderr.isTTY) process.stderr.write('\n')
  }
}
