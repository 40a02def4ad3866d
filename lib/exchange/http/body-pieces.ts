/** Most small pieces that are kept one by one. */
const mostSmall = 1024

/** Bytes of a piece that is worth the hundred or so that each one costs beside its own. */
const small = 4096

/**
 * A body that is kept in memory. What it takes there is bounded by its bytes, in however many
 * pieces they come.
 */
export class BodyPieces {
  readonly #joined: Buffer[] = []
  #small: Buffer[] = []

  add(piece: Buffer): void {
    this.#small.push(piece)
    if (piece.length >= small || this.#small.length >= mostSmall) this.#join()
  }

  /** How many are kept. */
  get count(): number {
    return this.#joined.length + this.#small.length
  }

  /** @returns the whole body */
  toBuffer(): Buffer {
    return Buffer.concat([...this.#joined, ...this.#small])
  }

  #join(): void {
    this.#joined.push(this.#small.length === 1 ? this.#small[0]! : Buffer.concat(this.#small))
    this.#small = []
  }
}
