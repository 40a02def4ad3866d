import { Endpoint, type Method } from './endpoint'
import { areaNameOf, areaNames, areaOf } from './source'

const byArea = new Map<string, readonly Endpoint[]>()

/**
 * The endpoints of one area, in the order of the facts: by path, then GET POST PUT PATCH DELETE.
 */
export function endpointsIn(area: string): readonly Endpoint[] {
  const known = byArea.get(area)
  if (known) return known
  const found = Object.entries(areaOf(area)?.paths ?? {}).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(
      ([verb, raw]) => new Endpoint(verb.toUpperCase() as Method, path, area, raw),
    ),
  )
  byArea.set(area, found)
  return found
}

/**
 * The documented endpoints.
 *
 * @param filter a text that occurs in the name, the path or a business line, or a predicate;
 *   default all
 * @returns those that match, by area, path and verb
 */
export function endpoints(
  filter?: string | ((endpoint: Endpoint) => boolean) | null,
): readonly Endpoint[] {
  const all = areaNames().flatMap(endpointsIn)
  if (filter === undefined || filter === null) return all
  if (typeof filter === 'function') return all.filter(filter)
  const wanted = filter.toLowerCase()
  return all.filter(({ name, path, tags }) =>
    [name, path, ...tags].some((text) => text.toLowerCase().includes(wanted)),
  )
}

/** An endpoint and the variables that a concrete path gives it. */
export interface Match {
  readonly endpoint: Endpoint
  readonly variables: Readonly<Record<string, string>>
}

/**
 * A path as in a chain: without scheme and host, leading slash and query.
 *
 * @param path as in a chain or as it goes out
 */
export function bareOf(path: string): string {
  const mark = path.indexOf('?')
  return (mark < 0 ? path : path.slice(0, mark))
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/^\/+/, '')
}

/** The same; APIv2 under `v2/`, where it goes out without. */
function chainedPath(path: string): string {
  const bare = bareOf(path)
  return /^(v2|v3|hk|global|brand)(\/|$)/.test(bare) ? bare : `v2/${bare}`
}

const isVariable = (segment: string): boolean => segment.startsWith('{') && segment.endsWith('}')

function variablesOf(
  template: string,
  given: readonly string[],
): Record<string, string> | undefined {
  const wanted = template.split('/')
  if (wanted.length !== given.length) return undefined
  const variables: Record<string, string> = {}
  for (const [at, segment] of wanted.entries()) {
    const value = given[at]!
    if (!isVariable(segment)) {
      if (segment !== value) return undefined
    } else if (value === '') return undefined
    else if (!isVariable(value)) variables[segment.slice(1, -1)] = decodeSegment(value)
  }
  return variables
}

function decodeSegment(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/**
 * Whether a variable that is documented as a number has been given something else: then a namesake
 * of the path is meant.
 */
const isMisread = ({ variables }: Endpoint, given: Record<string, string>): boolean =>
  variables.some(
    ({ name, shape }) =>
      given[name] !== undefined &&
      !/^\d+$/.test(given[name]) &&
      (shape.kind === 'integer' ||
        shape.kind === 'number' ||
        (shape.kind === 'string' && shape.format === 'numeric')),
  )

/**
 * How well a template fits: the spelling itself first, then the one with the earliest plain
 * segments, then numbers where numbers belong.
 */
const rank = (endpoint: Endpoint, wanted: string, given: Record<string, string>): string =>
  endpoint.path === wanted
    ? ''
    : endpoint.path
        .split('/')
        .map((segment) => (isVariable(segment) ? 1 : 0))
        .join('') + (isMisread(endpoint, given) ? 1 : 0)

/**
 * The endpoint that a path belongs to, with the variables in it.
 *
 * @param method the verb, in any case
 * @param path as in a chain or as it goes out, template or concrete:
 *   `/v3/pay/transactions/id/4200…`
 * @returns undefined where no documented endpoint fits
 */
export function match(method: string, path: string): Match | undefined {
  const wanted = chainedPath(path)
  const segments = wanted.split('/')
  let best: Match | undefined
  for (const endpoint of endpointsIn(areaNameOf(wanted))) {
    if (endpoint.method !== method.toUpperCase()) continue
    const variables = variablesOf(endpoint.path, segments)
    if (
      variables &&
      (!best || rank(endpoint, wanted, variables) < rank(best.endpoint, wanted, best.variables))
    )
      best = { endpoint, variables }
  }
  return best
}

/**
 * The endpoint that a path belongs to.
 *
 * @param method the verb, in any case
 * @param path as in a chain or as it goes out, template or concrete:
 *   `/v3/pay/transactions/id/4200…`
 * @returns undefined where no documented endpoint fits
 */
export function find(method: string, path: string): Endpoint | undefined {
  return match(method, path)?.endpoint
}

/**
 * All verbs of a path.
 *
 * @param path as in `find`
 * @returns the endpoints of that path, whatever the verb
 */
export function findAll(path: string): readonly Endpoint[] {
  return (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).flatMap(
    (method) => find(method, path) ?? [],
  )
}
