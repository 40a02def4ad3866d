import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { find, type Endpoint } from '../../../lib/catalogue'
import type { Example, RequestExample } from './collect'
import { readGoLiteral, type GoStruct, type GoValue } from './go-literal'

/**
 * Of a package: the tags of each class by its Go names (`name`, `name,omitempty`), and what its
 * constants say.
 */
interface Package {
  readonly classes: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly constants: ReadonlyMap<string, string>
}

/** A method of a service, by where the fields of its request go. */
interface Call {
  readonly endpoint: Endpoint
  readonly variables: ReadonlyMap<string, string>
  readonly query: ReadonlyMap<string, string>
  /**
   * The class of its body; `members`: which of the request's fields are put into it, by its own Go
   * names.
   */
  readonly body?: { readonly class?: string; readonly members?: ReadonlyMap<string, string> }
}

const pairs = (text: string, pattern: RegExp): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(pattern)].map(([, key, value]) => [key!, value!]))

function packageIn(text: string): Package {
  const classes = new Map(
    [...text.matchAll(/^type (\w+) struct \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [
      name!,
      pairs(body!, /^\s*(\w+)\s+\S+\s+`json:"([^"]+)/gm),
    ]),
  )
  for (const [alias, name] of pairs(text, /^type (\w+) (\w+)$/gm)) {
    const members = classes.get(name)
    if (members) classes.set(alias, members)
  }
  return {
    classes,
    constants: pairs(text, /^\s*([A-Z]\w*)\s+\w+\s+=\s+"([^"]*)"/gm),
  }
}

const method =
  /^func \(a \*(\w+)\) (\w+)\(ctx context\.Context(?:, req \w+)?\)[^\n]*\n([\s\S]*?)^\}/gm

function bodyOf(source: string): Call['body'] {
  if (/localVarPostBody = req\b/.test(source)) return {}
  const [, name, members] = /localVarPostBody = &(\w+)\{([^}]*)\}/.exec(source) ?? []
  return name ? { class: name, members: pairs(members!, /(\w+):\s*req\.(\w+)/g) } : undefined
}

/** The documented calls of a package, as `JsapiApiService_Prepay`. */
function callsIn(text: string): ReadonlyMap<string, Call> {
  const calls = new Map<string, Call>()
  for (const [, service, name, source] of text.matchAll(method)) {
    const verb = /nethttp\.Method(\w+)/.exec(source!)?.[1]
    const path = /WechatPayAPIServer \+ "\/([^"]+)"/.exec(source!)?.[1]
    const endpoint = verb && path ? find(verb.toUpperCase(), path) : undefined
    if (!endpoint) continue
    const body = bodyOf(source!)
    calls.set(`${service}_${name}`, {
      endpoint,
      variables: pairs(source!, /"\{"\+"(\w+)"\+"\}"[^\n]*req\.(\w+)/g),
      query: pairs(source!, /QueryParams\.Add\("(\w+)"[^\n]*req\.(\w+)/g),
      ...(body && { body }),
    })
  }
  return calls
}

const isStruct = (value: GoValue): value is GoStruct =>
  typeof value === 'object' && 'struct' in value

/**
 * Whether a value is what the samples' generator fills in where its source has no example:
 * `LimitPay_example`.
 */
const isFiller = (name: string, value: GoValue): boolean =>
  value === `${name}_example` ||
  (Array.isArray(value) && value.some((item: GoValue) => isFiller(name, item)))

/** A value as it goes out; an optional member without an example stays out. */
function wireOf(value: GoValue, own: Package): unknown {
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item: GoValue) => wireOf(item, own))
  if ('constant' in value) return own.constants.get(value.constant) ?? value.constant
  if (!isStruct(value)) return value
  const names = own.classes.get(value.struct)
  return Object.fromEntries(
    [...value.members].flatMap(([name, member]) => {
      const [wire = '-', omitted] = names?.get(name)?.split(',') ?? []
      const isSent = wire !== '-' && !(omitted && isFiller(name, member))
      return isSent ? [[wire, wireOf(member, own)]] : []
    }),
  )
}

function exampleOf(call: Call, request: GoStruct, own: Package): RequestExample {
  const given = (names: ReadonlyMap<string, string>): [string, string][] =>
    [...names].flatMap(([wire, name]): [string, string][] => {
      const value = request.members.get(name)
      return value === undefined ? [] : [[wire, String(wireOf(value, own))]]
    })
  const { members, class: type } = call.body ?? {}
  const sent = members
    ? {
        struct: type!,
        members: new Map(
          [...members].flatMap(([name, from]): [string, GoValue][] => {
            const value = request.members.get(from)
            return value === undefined ? [] : [[name, value]]
          }),
        ),
      }
    : request
  return {
    variables: Object.fromEntries(given(call.variables)),
    query: given(call.query),
    headers: {},
    body: call.body ? wireOf(sent, own) : undefined,
  }
}

function examplesIn(text: string, folder: string, own: Package, calls: ReadonlyMap<string, Call>) {
  const samples = /^func Example(\w+)\(\) \{[\s\S]*?\bsvc\.\w+\(ctx,\s*/gm
  return [...text.matchAll(samples)].flatMap((found): Example[] => {
    const call = calls.get(found[1]!)
    if (!call) return []
    const request = readGoLiteral(text, found.index + found[0].length)
    if (!isStruct(request)) return []
    const { method, path } = call.endpoint
    const page = `go/${folder}.${found[1]}`
    return [
      { page, kind: 'request', family: 'v3', method, path, value: exampleOf(call, request, own) },
    ]
  })
}

/** A package by its path: `payments.jsapi`. */
const nameOf = (folder: string, home: string): string =>
  (relative(folder, home) || 'package').replace(/^services[\\/]/, '').replace(/[\\/]/g, '.')

/**
 * The samples of WeChat Pay's own SDK in Go: `Example…` functions that call a service with a struct
 * of the request.
 *
 * @param folder its sources
 */
export function collectGoSamples(folder: string): readonly Example[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.go'))
    .map((file) => join(folder, file))
  const samples = files.filter((file) => file.endsWith('_example_test.go'))
  return [...new Set(samples.map((file) => dirname(file)))].flatMap((home) => {
    const text = files
      .filter((file) => dirname(file) === home && !file.endsWith('_test.go'))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n')
    const own = packageIn(text)
    const calls = callsIn(text)
    return samples
      .filter((file) => dirname(file) === home)
      .flatMap((file) => examplesIn(readFileSync(file, 'utf8'), nameOf(folder, home), own, calls))
  })
}
