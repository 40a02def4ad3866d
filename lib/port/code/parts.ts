import type { Arrow } from './nodes'

export const isArrow = (value: unknown): value is Arrow =>
  (value as { kind?: unknown } | null)?.kind === 'arrow'

/** The parts of a node, whatever it is; types are none. */
export function partsOf(node: object): unknown[] {
  return Object.entries(node)
    .filter(([name]) => name !== 'ty' && name !== 'to' && name !== 'returns' && name !== 'lead')
    .map(([, value]) => value as unknown)
}
