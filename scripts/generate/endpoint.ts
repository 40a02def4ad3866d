import type { Endpoint } from '../../lib/catalogue/endpoint'
import type { Field, ObjectShape, Shape } from '../../lib/catalogue/shape'
import { pascal } from './names'
import { leftToCaller, type ShapeWriter } from './shapes'

/** What the client sends by itself; the caller may still give it, as any header. */
const sentAnyway: ReadonlySet<string> = new Set(['Wechatpay-Serial'])

/** The declarations of one endpoint. */
export interface Written {
  /** The verb and its twin, members of a node. */
  readonly methods: string
  /** Its options and its answer, where they need a declaration. */
  readonly declarations: string
}

/** The refusals of an endpoint: `400 PARAM_ERROR INVALID_REQUEST · 429 FREQUENCY_LIMITED`. */
function refusals({ errors }: Endpoint): string {
  const byStatus = new Map<number, string[]>()
  for (const { status, code } of errors)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  return [...byStatus].map(([status, codes]) => [status, ...codes].join(' ')).join(' · ')
}

/**
 * What an editor shows: the name, the business line, who may call it, the official page, the
 * refusals.
 */
function documentation(endpoint: Endpoint): string {
  const lines = [
    [endpoint.name, ...endpoint.tags].join(' · '),
    ...(endpoint.roles.length ? [`【${endpoint.roles.join('】【')}】`] : []),
    ...(endpoint.mutualTls ? ['', 'Mutual TLS: `security: true`.'] : []),
    ...(hasQueryBesideXml(endpoint)
      ? [
          '',
          `Query: ${endpoint.query.map(({ name }) => name).join(', ')}, behind the path of a \`chain()\`: \`xml\` and \`query\` exclude each other.`,
        ]
      : []),
    ...(endpoint.incoming
      ? ['', 'WeChat Pay posts this to the merchant; it is not to be called.']
      : []),
    ...(endpoint.docs[0] ? [endpoint.docs[0]] : []),
    ...(endpoint.errors.length ? [refusals(endpoint)] : []),
    ...(endpoint.deprecated ? ['@deprecated'] : []),
  ].map((line) => line.replaceAll('*/', '*'))
  if (lines.length === 1) return `  /** ${lines[0]} */\n`
  return `  /** ${lines.join('\n   * ')} */\n`.replace(/ \* \n/g, ' *\n')
}

/** The client refuses `xml` beside `query`, in which GETs of APIv2 are signed. */
const hasQueryBesideXml = ({ query, body }: Endpoint): boolean =>
  query.length > 0 && body?.kind === 'xml'

/** A block of options: `query`, `headers`. Required as soon as one of its fields is. */
function block(name: string, fields: readonly Field[], type: string): string {
  return `  ${name}${fields.some((field) => field.required) ? '' : '?'}: ${type}\n`
}

/** Writes endpoints as methods. */
export class EndpointWriter {
  constructor(readonly shapes: ShapeWriter) {}

  /**
   * @param endpoint what the facts say
   * @param node the name of the node that it ends at
   */
  write(endpoint: Endpoint, node: string): Written {
    const verb = endpoint.method.toLowerCase()
    const name = `${node}${pascal(verb)}`
    const [options, declared] = this.#options(endpoint, name)
    const [answer, answered] = this.#answer(endpoint, `${name}Answer`)
    const parameter = `options${this.#needsOptions(endpoint) ? '' : '?'}: ${options}`
    const doc = documentation(endpoint)
    return {
      methods: `${doc}  ${verb}(${parameter}): Response<${answer}>\n${doc}  ${verb}Async(${parameter}): Promised<${answer}>\n`,
      declarations: declared + answered,
    }
  }

  #headers({ headers }: Endpoint): Field[] {
    return headers.filter(({ name }) => !sentAnyway.has(name))
  }

  /** A GET of APIv2 is signed in its query. */
  #query(endpoint: Endpoint): readonly Field[] {
    const { isV2, method, query } = endpoint
    if (hasQueryBesideXml(endpoint)) return []
    return isV2 && method === 'GET' ? leftToCaller(query) : query
  }

  #needsOptions(endpoint: Endpoint): boolean {
    return (
      endpoint.variables.length > 0 ||
      endpoint.queryShape.kind === 'one' ||
      (endpoint.body?.required ?? false) ||
      [...this.#query(endpoint), ...this.#headers(endpoint)].some((field) => field.required)
    )
  }

  #variable({ name, shape }: Field): string {
    return `  ${name}: ${'values' in shape && shape.values && !shape.open ? this.shapes.write(shape, 'query') : 'PathValue'}\n`
  }

  /** The members that refine the options of any call. */
  #members(endpoint: Endpoint): string {
    const { variables, body } = endpoint
    const query = this.#query(endpoint)
    const headers = this.#headers(endpoint)
    return (
      variables.map((field) => this.#variable(field)).join('') +
      (query.length ? this.#queryBlock(endpoint, query) : '') +
      (headers.length ? block('headers', headers, this.#headersType(headers)) : '') +
      (body && body.kind !== 'form'
        ? `  ${body.kind}${body.required ? '' : '?'}: ${this.#body(body.shape, body.kind)}\n`
        : '')
    )
  }

  /** Ways of calling that exclude each other are a choice of queries. */
  #queryBlock({ queryShape }: Endpoint, query: readonly Field[]): string {
    if (queryShape.kind !== 'one')
      return block('query', query, this.shapes.block(query, 'query', 1))
    return `  query: ${this.shapes.write(queryShape, 'query', 1)}\n`
  }

  /** A required header may be written in lower case as well, as many do. */
  #headersType(headers: readonly Field[]): string {
    const [only] = headers
    if (headers.length === 1 && only?.required) return `Header<'${only.name}'>`
    return `RequestHeaders & ${this.shapes.block(headers, 'request', 1)}`
  }

  /** The parts of an upload: a type for each name. */
  #parts({ fields }: ObjectShape): string {
    const parts = fields.map(({ name, shape }) =>
      shape.kind === 'file'
        ? `FilePart<'${name}'>`
        : `TextPart<'${name}'${shape.kind === 'json' ? `, ${this.shapes.write(shape.of, 'request')}` : ''}>`,
    )
    return `UploadOptions<\n  | ${parts.join('\n  | ')},\n  ${fields.filter(({ required }) => required).length}>`
  }

  #body(shape: Shape, kind: 'json' | 'xml'): string {
    return this.shapes.write(shape, kind === 'xml' ? 'xmlRequest' : 'request', 1)
  }

  #options(endpoint: Endpoint, name: string): [type: string, declaration: string] {
    const members = this.#members(endpoint)
    if (endpoint.body?.kind === 'form') {
      return [
        name,
        `type ${name} = ${this.#parts(endpoint.body.shape as ObjectShape)}${members ? ` & {\n${members}}` : ''}\n`,
      ]
    }
    return members
      ? [name, `interface ${name} extends CallOptions {\n${members}}\n`]
      : ['CallOptions', '']
  }

  /** What a success brings. Refusals are thrown. */
  #answer({ answers, answersJson }: Endpoint, name: string): [type: string, declaration: string] {
    const found = Object.entries(answers)
      .filter(([status]) => status.startsWith('2'))
      .map(([, shape]) => shape)
    const [only] = found
    const mode = answersJson ? 'answer' : 'xmlAnswer'
    if (
      found.length === 1 &&
      only?.kind === 'object' &&
      this.shapes.refer(only, mode) === undefined &&
      (only as ObjectShape).fields.length
    ) {
      return [name, `interface ${name} ${this.shapes.write(only, mode)}\n`]
    }
    const types = new Set(
      found.map((shape) => (shape === null ? "''" : this.shapes.write(shape, mode, 1))),
    )
    const inline = types.size ? [...types].join(' | ') : "''"
    return inline.length < 60 ? [inline, ''] : [name, `type ${name} = ${inline}\n`]
  }
}
