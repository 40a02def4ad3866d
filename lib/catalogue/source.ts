import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { applyOverrides, type Override } from './overrides'

/** The folder of the facts, beside `lib` in the project and beside `dist` in the package. */
const folder = join(__dirname, '../../openapi')

/** A verb as the facts spell it. */
export type VerbName = 'get' | 'post' | 'put' | 'patch' | 'delete'

/** A shape as the facts spell it; `openapi/README.md` has the grammar. */
export type RawShape = null | string | RawShape[] | { [name: string]: RawShape }

/** An endpoint as the facts spell it. */
export interface RawEndpoint {
  name: string
  tags?: string[]
  roles?: string[]
  updated?: string
  docs?: string[]
  base?: string
  flags?: string[]
  vars?: Record<string, RawShape>
  headers?: RawShape
  query?: RawShape
  json?: RawShape
  xml?: RawShape
  form?: RawShape
  answers: Record<string, RawShape>
  answerHeaders?: RawShape
  /** Today's official pages: `merchant/4012791897`. */
  pages?: string[]
  /** Codes of refusals by HTTP status: `{ "400": "PARAM_ERROR|INVALID_REQUEST" }`. */
  errors?: Record<string, string>
}

/** The name in front of its marks: `?` optional, `*` encrypted, `~` on no page of today. */
export const bareName = (key: string): string => key.replace(/[?*~]+$/, '')

/** A file of the facts: a business area. */
export interface RawArea {
  shapes?: Record<string, RawShape>
  paths?: Record<string, Partial<Record<VerbName, RawEndpoint>>>
}

/** How a notification is sent again. */
export type RawRetry = string | { delays: string; most?: number; timeout_s?: number }

/** What has to be answered to a notification. */
export interface RawAnswer {
  status: number[]
  optional?: boolean
  body?: RawShape
  header?: RawShape
  xml?: RawShape
}

/** A notification as the facts spell it. */
export interface RawNotificationFacts {
  api: 'v2' | 'v3'
  event_type?: string[]
  variant?: string
  tell?: string
  page?: string
  name: string
  roles: string[]
  docs: string[]
  original_type?: string
  algorithm?: string | string[]
  key?: 'merchant' | 'brand'
  retry?: RawRetry
  resource?: RawShape
  root?: RawShape
  encrypted?: { field: string; algorithm: string; holds: RawShape }
  sign?: { field: string; types: string[]; type_field: string | null } | null
  answer: RawAnswer
}

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
