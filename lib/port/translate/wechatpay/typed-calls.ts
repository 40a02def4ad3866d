import type { Endpoint, Shape } from '../../../catalogue'
import { endpointsIn } from '../../../catalogue/endpoints'
import { areaNameOf, areaNames } from '../../../catalogue/source'
import type { Expr } from '../../code/nodes'
import { requestOptions } from '../../tables/options'
import { never, Answer, isPrim, plainTypeOf } from '../../types/ty'
import { ValueChecker } from './typed-values'

type Fields = ReadonlyMap<string, Expr>

/** A header that the client sends by itself, so that the types do not ask for it. */
const sentAnyway: ReadonlySet<string> = new Set(['Wechatpay-Serial'])

/** Whether the types know a path as far as that: what it leads to is then checked by TypeScript. */
export const isTypedPath = (path: string): boolean =>
  areaNames().some((area) => area === path || area.startsWith(`${path}/`)) ||
  endpointsIn(areaNameOf(path)).some((one) => one.path === path || one.path.startsWith(`${path}/`))

/**
 * The endpoint of a call that compiles against its generated types; undefined where it does not, or
 * nobody can know.
 *
 * @param verb as in a chain: `post`, `postAsync`
 * @param path as in a chain
 * @param options the options as they are written
 */
export function typedEndpoint(
  verb: string,
  path: string,
  options: Expr | undefined,
): Endpoint | undefined {
  const method = verb.replace(/Async$/, '').toUpperCase()
  const found = endpointsIn(areaNameOf(path)).find(
    (one) => one.path === path && one.method === method && !one.incoming,
  )
  return found && takesOptions(found, options) ? found : undefined
}

function takesOptions(endpoint: Endpoint, options: Expr | undefined): boolean {
  const fields = fieldsOf(options)
  return (
    fields !== undefined &&
    [...fields.keys()].every((name) => isKnownOption(name, endpoint)) &&
    takesVariables(endpoint, fields) &&
    takesQuery(endpoint, fields.get('query')) &&
    takesHeaders(endpoint, fields.get('headers')) &&
    takesBody(endpoint, fields)
  )
}

function fieldsOf(options: Expr | undefined): Fields | undefined {
  if (!options) return new Map()
  if (options.kind !== 'object') return undefined
  const fields = options.members.flatMap((one) =>
    one.kind === 'field' ? [[one.key, one.value] as const] : [],
  )
  return fields.length === options.members.length ? new Map(fields) : undefined
}

const isKnownOption = (name: string, { variables }: Endpoint): boolean =>
  requestOptions[name] !== undefined || variables.some((one) => one.name === name)

const takesVariables = ({ variables }: Endpoint, fields: Fields): boolean =>
  variables.every(({ name, shape }) => {
    const value = fields.get(name)
    if (!value) return false
    const isClosed = 'values' in shape && shape.values !== undefined && !shape.open
    const any: Shape = { kind: 'string' }
    return new ValueChecker('query').isFitting(value, isClosed ? shape : any)
  })

function takesQuery(endpoint: Endpoint, query: Expr | undefined): boolean {
  const { isV2, method, queryShape, body } = endpoint
  if (endpoint.query.length === 0 || (body?.kind === 'xml' && isV2)) return true
  const checker = new ValueChecker('query', isV2 && method === 'GET')
  const given = query ?? ({ kind: 'object', members: [], ty: never } as Expr)
  if (!query && queryShape.kind === 'one') return false
  return checker.isFitting(given, queryShape)
}

function takesHeaders({ headers }: Endpoint, given: Expr | undefined): boolean {
  const known = headers.filter(({ name }) => !sentAnyway.has(name))
  const needed = known.filter(({ required }) => required)
  if (known.length === 0 || (!given && needed.length === 0)) return true
  const fields = given && fieldsOf(given)
  if (!fields) return false
  const isText = (value: Expr | undefined): boolean =>
    value !== undefined && isPrim(plainTypeOf(value.ty), 'string')
  // a single one may be written in lower case, too
  const has = (name: string): boolean =>
    isText(fields.get(name)) || (known.length === 1 && isText(fields.get(name.toLowerCase())))
  return (
    needed.every(({ name }) => has(name)) &&
    known.every(({ name, shape }) => {
      const value = fields.get(name)
      return !value || new ValueChecker('json').isFitting(value, shape)
    })
  )
}

/** Options that carry a body. */
const bodies = ['json', 'xml', 'body', 'multipart', 'form_params']

function takesBody({ body, isV2 }: Endpoint, fields: Fields): boolean {
  const given = bodies.filter((name) => fields.has(name))
  // parts are typed by what each is called; the library's own upload brings them
  if (body?.kind === 'form') return given.length === 1 && given[0] === 'body'
  if (!body) return true
  const value = fields.get(body.kind)
  const checker = new ValueChecker(body.kind === 'xml' ? 'xml' : 'json', isV2)
  return value ? checker.isFitting(value, body.shape) : !body.required
}

/** What a typed call answers, as far as its fields are known. */
export function answerOf({ answers, answersJson, method, path }: Endpoint): Answer {
  const found = Object.entries(answers).filter(([status]) => status.startsWith('2'))
  const only = found.length === 1 ? found[0]![1] : undefined
  return new Answer(
    `${method} ${path}`,
    answersJson && only?.kind === 'object' && only.fields.length > 0 ? only : undefined,
  )
}
