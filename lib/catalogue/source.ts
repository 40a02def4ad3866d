import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { RawArea, RawNotificationFacts } from './facts'
import { applyOverrides, type Override } from './overrides'

/** The folder of the facts, beside `lib` in the project and beside `dist` in the package. */
const folder = join(__dirname, '../../openapi')

const areas = new Map<string, RawArea>()
let overrides: Override[] | undefined
let names: string[] | undefined

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

/** @returns the names of all business areas, sorted: `global`, `hk`, `v2/appauth` … */
export function areaNames(): readonly string[] {
  return (names ??= readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.json') && !/^(shared|overrides|notifications)\.json$/.test(file),
    )
    .map((file) => file.slice(0, -'.json'.length).replaceAll('\\', '/'))
    .sort())
}

/** The notifications as the facts spell them. */
export const rawNotifications = (): RawNotificationFacts[] =>
  (read('notifications.json') as { notifications: RawNotificationFacts[] }).notifications

/**
 * The facts of one area as they stand in its file.
 *
 * @param name as `areaNames()` gives it, or `shared`
 */
export const rawAreaOf = (name: string): RawArea => read(`${name}.json`) as RawArea

/**
 * The facts of one area with the overrides applied, read once.
 *
 * @param name as `areaNames()` gives it, or `shared`
 * @returns undefined where there is no such area
 */
export function areaOf(name: string): RawArea | undefined {
  const known = areas.get(name)
  if (known) return known
  if (!/^[a-z0-9_/-]+$/.test(name) || !existsSync(join(folder, `${name}.json`))) return undefined
  overrides ??= read('overrides.json') as Override[]
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
