/** Things by two keys, the first of which has many: a file and a name. */
export class Twofold<T> {
  readonly #groups = new Map<string, Map<string, T>>()

  set(first: string, second: string, value: T): void {
    const group = this.#groups.get(first) ?? new Map<string, T>()
    this.#groups.set(first, group)
    group.set(second, value)
  }

  get(first: string, second: string): T | undefined {
    return this.#groups.get(first)?.get(second)
  }

  /** All that share the first key. */
  of(first: string): T[] {
    return [...(this.#groups.get(first)?.values() ?? [])]
  }

  all(): T[] {
    return [...this.#groups.values()].flatMap((group) => [...group.values()])
  }
}

/** Things by each of the keys that they have, in their order. */
export function groupBy<T>(
  all: readonly T[],
  keysOf: (one: T) => readonly string[],
): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all)
    for (const key of new Set(keysOf(one))) {
      const group = groups.get(key)
      if (group) group.push(one)
      else groups.set(key, [one])
    }
  return groups
}
