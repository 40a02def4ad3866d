import type { Endpoint } from './endpoint'
import { bareOf, endpoints } from './endpoints'
import { segmentsOf } from './spelling'

const isVariable = (segment: string): boolean => segment.startsWith('{')

/** Pairs of neighbouring letters, in which two words that look alike agree. */
const pairsOf = (text: string): string[] =>
  Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2))

function sharedPairs(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [new Set(one), new Set(other)]
  return (2 * [...a].filter((item) => b.has(item)).length) / (a.size + b.size)
}

/** A variable takes any text, but a word that is the same says more. */
const variableLikeness = 0.8

/**
 * Pairs see what a word is made of, letters forgive two that changed places. Words with little in
 * common have nothing in common.
 */
function likeness(one: string, other: string): number {
  if (one === other) return 1
  if (isVariable(other)) return variableLikeness
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  const alike = (sharedPairs(pairsOf(a), pairsOf(b)) + sharedPairs([...a], [...b])) / 2
  return alike < 0.5 ? 0 : alike
}

/**
 * How alike two paths are, from 0 to 1: their segments in order, where either may lack some that
 * the other has.
 */
function score(wanted: readonly string[], { path }: Endpoint): number {
  const own = segmentsOf(path)
  let row = new Array<number>(own.length + 1).fill(0)
  for (const segment of wanted) {
    const next = [0]
    for (const [at, other] of own.entries())
      next.push(Math.max(row[at]! + likeness(segment, other), row[at + 1]!, next[at]!))
    row = next
  }
  return (2 * row[own.length]!) / (wanted.length + own.length)
}

/**
 * Characters of a path that may still look like a documented one: those have less than half, and
 * every letter is compared with every endpoint's.
 */
const longestPath = 256

/**
 * The documented endpoints whose paths look most like one that is not.
 *
 * @param path as it was called
 * @param count how many, default 3
 */
export function nearestEndpoints(path: string, count = 3): readonly Endpoint[] {
  const bare = bareOf(path)
  if (bare.length > longestPath) return []
  const wanted = segmentsOf(bare)
  return endpoints()
    .filter(({ incoming }) => !incoming)
    .map((endpoint) => [endpoint, score(wanted, endpoint)] as const)
    .filter(([, alike]) => alike > 0.6)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([endpoint]) => endpoint)
}
