import { facts } from '../generated/facts'
import type { RawArea, RawNotificationFacts } from './facts'
import { applyOverrides, type Override } from './overrides'

const areas = new Map<string, RawArea>()
let overrides: Override[] | undefined

/** A copy: overrides change an area in place, and what was loaded stays as its file has it. */
const readFacts = (name: string): unknown => structuredClone(facts[name]!())

/** What lies beside the business areas. */
const notAreas: ReadonlySet<string> = new Set(['shared', 'overrides', 'notifications'])

const names: readonly string[] = Object.keys(facts)
  .filter((name) => !notAreas.has(name))
  .sort()

/** @returns the names of all business areas, sorted: `global`, `hk`, `v2/appauth` … */
export const areaNames = (): readonly string[] => names

/** The notifications as the facts spell them. */
export const rawNotifications = (): RawNotificationFacts[] =>
  (readFacts('notifications') as { notifications: RawNotificationFacts[] }).notifications

/**
 * The facts of one area as they stand in its file.
 *
 * @param name as `areaNames()` gives it, or `shared`
 */
export const rawAreaOf = (name: string): RawArea => readFacts(name) as RawArea

/**
 * The facts of one area with the overrides applied, read once.
 *
 * @param name as `areaNames()` gives it, or `shared`
 * @returns undefined where there is no such area
 */
export function areaOf(name: string): RawArea | undefined {
  const known = areas.get(name)
  if (known) return known
  if (!Object.hasOwn(facts, name)) return undefined
  overrides ??= readFacts('overrides') as Override[]
  const own = rawAreaOf(name)
  const area = applyOverrides(name, own, overrides, (shape) => areaOf('shared')?.shapes?.[shape])
  areas.set(name, area)
  return area
}

/**
 * The area that a path lies in, were it documented.
 *
 * @param path without leading slash: `v3/pay/transactions/native` → `v3/pay`
 */
export function areaNameOf(path: string): string {
  const [root = '', first = ''] = path.split('/')
  return root === 'v2' || root === 'v3' ? `${root}/${first}` : root
}
