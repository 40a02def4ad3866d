import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { find, type Endpoint, type Field } from '../../../lib/catalogue'
import type { Example, RequestExample } from './collect'

/**
 * A call as an SDK in C# makes it: verb, and segments that are texts or properties of the request.
 */
const call =
  /Task<Models\.(\w+)Response> \w+\([^)]*Models\.(\w+)Request request[\s\S]*?CreateFlurlRequest\(request, (?:HttpMethod\.(\w+)|new HttpMethod\("(\w+)"\)), ([^\n]*)\)/g

const segmentsOf = (args: string): string[] =>
  args
    .replace(/\)\s*$/, '')
    .split(/,\s*/)
    .map((arg) => /^"([^"]*)"$/.exec(arg)?.[1] ?? `{${arg.replace(/\W/g, '')}}`)

/** The documented endpoint by the name of a request's or an answer's class. */
function endpointsIn(files: readonly string[]): ReadonlyMap<string, Endpoint> {
  const found = new Map<string, Endpoint>()
  for (const file of files.filter((name) => name.endsWith('.cs'))) {
    const text = readFileSync(file, 'utf8')
    for (const [, answer, request, plain, spelled, args] of text.matchAll(call)) {
      const segments = segmentsOf(args!)
      const path = segments[0] === 'brand' ? segments.join('/') : `v3/${segments.join('/')}`
      const endpoint = find((plain ?? spelled)!, path)
      if (!endpoint) continue
      found.set(`${request}Request`, endpoint)
      found.set(`${answer}Response`, endpoint)
    }
  }
  return found
}

/** A value that a variable's documentation takes. */
function variableOf({ shape }: Field): string {
  const least = 'min' in shape && shape.kind === 'string' ? (shape.min ?? 1) : 1
  const first = 'values' in shape ? shape.values?.[0] : undefined
  return String(first ?? '1'.padEnd(least, '0'))
}

function exampleIn(file: string, endpoint: Endpoint): Example | undefined {
  const name = basename(file, '.json')
  const kind = name.includes('Request') ? 'request' : 'answer'
  if (kind === 'request' && endpoint.body?.kind !== 'json') return undefined
  const own = {
    page: `sample/${name}`,
    kind,
    family: endpoint.path.startsWith('brand/') ? ('brand' as const) : ('v3' as const),
    method: endpoint.method,
    path: endpoint.path,
  } as const
  let body: unknown
  try {
    body = JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return { ...own, value: undefined, unreadable: 'its text is no JSON' }
  }
  if (kind === 'answer') return { ...own, value: body }
  const value: RequestExample = {
    variables: Object.fromEntries(endpoint.variables.map((one) => [one.name, variableOf(one)])),
    query: [],
    headers: {},
    body,
  }
  return { ...own, value }
}

/**
 * The samples that a library in C# tests its models with: `XRequest.json`, `XResponse.json`, and
 * sources that say which endpoint they belong to.
 *
 * @param folder its sources and tests
 * @returns the samples, and how many are of no documented endpoint
 */
export function collectSdkSamples(folder: string): {
  readonly examples: readonly Example[]
  readonly foreign: readonly string[]
} {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    join(folder, file),
  )
  const known = endpointsIn(files)
  const samples = files.filter((file) => /(Request|Response)(_\w+)?\.json$/.test(file))
  const endpointOf = (file: string): Endpoint | undefined =>
    known.get(basename(file, '.json').replace(/_\w+$/, ''))
  return {
    examples: samples.flatMap((file) => {
      const endpoint = endpointOf(file)
      return (endpoint && exampleIn(file, endpoint)) ?? []
    }),
    foreign: samples.filter((file) => !endpointOf(file)).map((file) => basename(file)),
  }
}
