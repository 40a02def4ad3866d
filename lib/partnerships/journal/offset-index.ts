/** What is known of a key. */
const flag = { final: 1, seen: 2 } as const

/**
 * Where in a journal each key's latest line stands. Some twenty bytes a row, so that a run of
 * millions goes on in the memory of a small one; a key is known by 48 bits of its hash, and whoever
 * follows a place compares the key that stands there.
 */
export class OffsetIndex {
  #hashes = new Float64Array(1024)
  #offsets = new Float64Array(1024)
  #flags = new Uint8Array(1024)
  #size = 0

  /** @returns how many keys there are */
  get size(): number {
    return this.#size
  }

  set(key: string, offset: number, final: boolean): void {
    if (this.#size * 2 >= this.#hashes.length) this.#grow()
    const slot = this.#slotOf(hashOf(key))
    if (this.#hashes[slot] === 0) this.#size++
    this.#hashes[slot] = hashOf(key)
    this.#offsets[slot] = offset
    this.#flags[slot] = (final ? flag.final : 0) | (this.#flags[slot]! & flag.seen)
  }

  /** @returns where to look; undefined for a key that there is not */
  get(key: string): number | undefined {
    const slot = this.#slotOf(hashOf(key))
    return this.#hashes[slot] === 0 ? undefined : this.#offsets[slot]
  }

  /** Notes that the input has the row. */
  markSeen(key: string): void {
    const slot = this.#slotOf(hashOf(key))
    if (this.#hashes[slot] !== 0) this.#flags[slot]! |= flag.seen
  }

  /** @returns how many keys the input has not brought: all, and those without an end */
  countUnseen(): { readonly unseen: number; readonly open: number } {
    let [unseen, open] = [0, 0]
    for (let slot = 0; slot < this.#hashes.length; slot++) {
      if (this.#hashes[slot] === 0 || this.#flags[slot]! & flag.seen) continue
      unseen++
      if (!(this.#flags[slot]! & flag.final)) open++
    }
    return { unseen, open }
  }

  #slotOf(hash: number): number {
    const mask = this.#hashes.length - 1
    let slot = (hash % 0x40000000) & mask
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [hashes, offsets, flags] = [this.#hashes, this.#offsets, this.#flags]
    const length = hashes.length * 2
    this.#hashes = new Float64Array(length)
    this.#offsets = new Float64Array(length)
    this.#flags = new Uint8Array(length)
    for (let at = 0; at < hashes.length; at++) {
      if (hashes[at] === 0) continue
      const slot = this.#slotOf(hashes[at]!)
      this.#hashes[slot] = hashes[at]!
      this.#offsets[slot] = offsets[at]!
      this.#flags[slot] = flags[at]!
    }
  }
}

/** A key is a hash in base64url behind one letter; 0 stands for an empty place. */
const hashOf = (key: string): number =>
  Buffer.from(key.slice(1, 9), 'base64url').readUIntBE(0, 6) + 1
