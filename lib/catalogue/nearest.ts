import type { Endpoint } from './endpoint'
import { endpoints } from './endpoints'
import { segmentsOf } from './spelling'

const isVariable = (segment: string): boolean => segment.startsWith('{')

/** Pairs of neighbouring letters, in which two words that look alike agree. */
const pairsOf = (text: string): Set<string> => new Set(Array.from({ length: Math.max(1, text.length - 1) }, (_, at) => text.slice(at, at + 2)))

function likeness(one: string, other: string): number {
  if (one === other || isVariable(other)) return 1
  const [a, b] = [pairsOf(one.toLowerCase()), pairsOf(other.toLowerCase())]
  return 2 * [...a].filter(pair => b.has(pair)).length / (a.size + b.size)
}

/** How alike two paths are, from 0 to 1: segment by segment, earlier ones as good as later ones. */
function score(wanted: readonly string[], { path }: Endpoint): number {
  const own = segmentsOf(path)
  const length = Math.max(wanted.length, own.length)
  let sum = 0
  for (let at = 0; at < Math.min(wanted.length, own.length); at++) sum += likeness(wanted[at]!, own[at]!)
  return sum / length
}

/**
 * The documented endpoints whose paths look most like one that is not.
 *
 * @param path as it was called
 * @param count how many, default 3
 */
export function nearestEndpoints(path: string, count = 3): readonly Endpoint[] {
  const wanted = segmentsOf(path.replace(/^\/+/, '').replace(/\?.*$/, ''))
  return endpoints().filter(({ incoming }) => !incoming)
    .map(endpoint => [endpoint, score(wanted, endpoint)] as const)
    .filter(([, alike]) => alike > 0.5)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count).map(([endpoint]) => endpoint)
}
