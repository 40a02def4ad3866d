import type { Helper } from './helper'

/** Functions that go over what PHP's foreach goes over. */
export const iterationHelpers: Readonly<Record<string, Helper>> = {
  own: {
    code: `
/** What stands under a key, and nothing that every object has. */
function own<T>(of: Record<string, T> | null | undefined, key: string): T | undefined {
  return of && Object.hasOwn(of, key) ? of[key] : undefined
}`,
  },
  entriesOf: {
    code: `
/** Keys and values of whatever PHP's foreach goes over. */
function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  if (Symbol.iterator in value && !Array.isArray(value)) {
    return Array.from(value as Iterable<unknown>, (one, at) => [String(at), one])
  }
  return Object.entries(value)
}`,
  },
  copyArray: {
    code: `
/** A copy of an array and of the arrays in it, as PHP hands them over; an object stays the same. */
function copyArray<T>(value: T): T {
  if (Array.isArray(value)) return value.map((one: unknown) => copyArray(one)) as T
  if (typeof value !== 'object' || value === null) return value
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, copyArray(one)])) as T
}`,
  },
  withKeys: {
    code: `
/** What a generator gives, with the numbers that PHP counts as keys. */
function* withKeys<T>(all: Iterable<T>): Generator<[number, T], void, unknown> {
  let at = 0
  for (const one of all) yield [at++, one]
}`,
  },
  withKeysAwaited: {
    code: `
/** What a generator that waits gives, with the numbers that PHP counts as keys. */
async function* withKeysAwaited<T>(
  all: AsyncIterable<T> | Iterable<T>,
): AsyncGenerator<[number, T], void, unknown> {
  let at = 0
  for await (const one of all) yield [at++, one]
}`,
  },
  filterAwaited: {
    code: `
/** What of a list a test that waits is true of, one after the other. */
async function filterAwaited<T>(
  all: readonly T[],
  test: (one: T, at: number) => Promise<unknown>,
): Promise<T[]> {
  const kept: T[] = []
  for (const [at, one] of all.entries()) if (await test(one, at)) kept.push(one)
  return kept
}`,
  },
  mapAwaited: {
    code: `
/** What a function that waits makes of each of a list, one after the other. */
async function mapAwaited<T, R>(
  all: readonly T[],
  map: (one: T, at: number) => Promise<R>,
): Promise<R[]> {
  const made: R[] = []
  for (const [at, one] of all.entries()) made.push(await map(one, at))
  return made
}`,
  },
  mapValuesAwaited: {
    code: `
/** PHP's array_map of what waits, one after the other: a list of a list, else the same keys. */
async function mapValuesAwaited<V, T>(
  values: Record<string, V>,
  map: (value: V) => Promise<T>,
): Promise<Record<string, T>> {
  const found: [string, T][] = []
  for (const [key, value] of Object.entries(values)) found.push([key, await map(value)])
  return Array.isArray(values) ? (found.map(([, one]) => one) as never) : Object.fromEntries(found)
}`,
  },
  filterValuesAwaited: {
    code: `
/** PHP's array_filter with a test that waits, which keeps the keys: a list where it has no gaps. */
async function filterValuesAwaited<V>(
  values: Record<string, V>,
  test: (value: V, key: string) => Promise<boolean>,
): Promise<Record<string, V>> {
  const kept: [string, V][] = []
  for (const [key, one] of Object.entries(values)) if (await test(one, key)) kept.push([key, one])
  const isList = Array.isArray(values) && kept.every(([key], at) => key === String(at))
  return isList ? (kept.map(([, one]) => one) as never) : Object.fromEntries(kept)
}`,
  },
  gather: {
    code: `
/** All that a generator that waits gives. */
async function gather<T>(all: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of all) found.push(one)
  return found
}`,
  },
  iterate: {
    needs: ['isTruthy'],
    code: `
/** What PHP's foreach asks an Iterator for. */
function* iterate<K, V>(all: {
  rewind(): unknown
  valid(): unknown
  key(): K
  current(): V
  next(): unknown
}): Generator<[K, V], void, unknown> {
  for (all.rewind(); isTruthy(all.valid()); all.next()) yield [all.key(), all.current()]
}`,
  },
}
