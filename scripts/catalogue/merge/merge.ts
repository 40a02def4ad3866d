import { areaNameOf } from '../../../lib/catalogue/source'
import type { Draft } from './draft'
import { mergeEndpoint, newEndpoint } from './endpoint'
import type { EndpointFacts } from './join'
import { mendKinds } from './kinds'
import { applyModes, joined } from './modes'

const keyOf = (method: string, path: string): string => `${method.toLowerCase()} ${path}`

/**
 * Without its pages an endpoint is one of those that no page describes: a page that is gone leaves
 * its facts.
 */
const isPaged = ({ facts }: Draft): boolean => facts.pages !== undefined

/**
 * The catalogue by the pages: where they differ the pages count, what only the catalogue has stays
 * and is optional, what no page describes is mended by its kind.
 *
 * @param known as the catalogue stands
 * @param pages what the pages say, an endpoint each
 */
export function mergeAll(
  known: readonly Draft[],
  pages: readonly EndpointFacts[],
): readonly Draft[] {
  const byKey = new Map(pages.map((page) => [keyOf(page.method, page.path), page]))
  const merged = known.map((draft) => {
    const key = keyOf(draft.verb, draft.path)
    const page = byKey.get(key)
    byKey.delete(key)
    if (page) return applyModes(mergeEndpoint(joined(draft), page))
    return isPaged(draft) ? draft : mendKinds(draft)
  })
  return [
    ...merged,
    ...[...byKey.values()].map((page) => applyModes(newEndpoint(page, areaNameOf(page.path)))),
  ]
}
