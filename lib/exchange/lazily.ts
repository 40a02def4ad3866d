/**
 * What takes time to load, and is not always needed.
 *
 * @param load loads it
 * @returns loads it with the first call, and gives it with every one
 */
export function lazily<T>(load: () => T): () => T {
  let loaded: T | undefined
  return () => (loaded ??= load())
}
