import type { Field, ObjectShape, Shape } from '../../../lib/catalogue/shape'
import { combine, combineFields, isSampled, markSampled } from './combine'
import { readCurl, type SampleRequest } from './curl'
import { objectOf, readEndpointPage, type EndpointPage } from './endpoint-page'
import { fieldsShown, readExample, withExample } from './examples'
import { isV2Page, placeOf } from './front-matter'
import type { PageFile } from './folder'
import { readGo, type GoModel } from './go'
import { encryptedIn } from './java'

/** The body of a request. */
export interface Body {
  readonly kind: 'json' | 'form'
  readonly shape: ObjectShape
}

/** What the page of an endpoint says, with its samples and examples. */
export interface PageFacts {
  /** `merchant/4012791897` */
  readonly page: string
  readonly title: string
  readonly updated: string
  readonly method: string
  /** As in a chain: `v3/refund/domestic/refunds`. */
  readonly path: string
  readonly roles: readonly string[]
  readonly variables: readonly Field[]
  readonly query: readonly Field[]
  readonly headers: readonly Field[]
  readonly body?: Body
  readonly status: number
  /** null: no body. */
  readonly answer: Shape | null
  readonly errors: readonly (readonly [status: number, code: string])[]
  /** What could not be read. */
  readonly problems: readonly string[]
}

/** What every call has, and the client sends by itself. */
const sentAnyway: ReadonlySet<string> = new Set([
  'authorization',
  'accept',
  'content-type',
  'wechatpay-serial',
])

const serialHeader: Field = {
  name: 'Wechatpay-Serial',
  required: true,
  encrypted: false,
  shape: { kind: 'string' },
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The Java sample says exactly which texts it encrypts. */
function withEncrypted(fields: readonly Field[], names: ReadonlySet<string>): readonly Field[] {
  return fields.map((field) => {
    const encrypted = field.encrypted || (field.shape.kind === 'string' && names.has(field.name))
    const whole = { ...field, encrypted, shape: withEncryptedInside(field.shape, names) }
    return isSampled(field) ? markSampled(whole) : whole
  })
}

function withEncryptedInside(shape: Shape, names: ReadonlySet<string>): Shape {
  if (shape.kind === 'array') return { ...shape, items: withEncryptedInside(shape.items, names) }
  return shape.kind === 'object' ? { ...shape, fields: withEncrypted(shape.fields, names) } : shape
}

const hasEncrypted = (fields: readonly Field[]): boolean =>
  fields.some(({ encrypted, shape }) => encrypted || hasEncryptedInside(shape))

function hasEncryptedInside(shape: Shape): boolean {
  if (shape.kind === 'array') return hasEncryptedInside(shape.items)
  return shape.kind === 'object'
    ? hasEncrypted(shape.fields)
    : shape.kind === 'string' && shape.format === 'base64'
}

/** An object in a query, or in a part of a form, is sent as JSON text. */
const asText = (fields: readonly Field[]): readonly Field[] =>
  fields.map((field) =>
    field.shape.kind === 'object' ? { ...field, shape: { kind: 'json', of: field.shape } } : field,
  )

/** The sample's fields of the body: those that stand nowhere else. */
function modelOfBody(
  model: GoModel | undefined,
  others: readonly Field[],
  curl: SampleRequest | undefined,
): readonly Field[] {
  const taken = new Set(others.map(({ name }) => name.toLowerCase()))
  const query = new URLSearchParams(curl?.target.split('?')[1] ?? '')
  return (model?.request ?? []).filter(
    ({ name }) => !taken.has(name.toLowerCase()) && !query.has(name),
  )
}

function bodyOf(
  page: EndpointPage,
  model: readonly Field[],
  curl: SampleRequest | undefined,
  encrypted: ReadonlySet<string>,
): Body | undefined {
  const { request, method } = page
  const isForm =
    request.Form !== undefined || (request.Body ?? []).some(({ shape }) => shape.kind === 'file')
  const table = request.Form ?? request.Body
  if (isForm) return { kind: 'form', shape: objectOf(asText(combineFields(table ?? [], model))) }
  const sent = isRecord(curl?.body) ? curl.body : {}
  if (!table && (method === 'GET' || (model.length === 0 && Object.keys(sent).length === 0)))
    return undefined
  const fields = fieldsShown(combineFields(table ?? [], model), sent, 'request')
  return { kind: 'json', shape: objectOf(withEncrypted(fields, encrypted)) }
}

function answerOf(page: EndpointPage, model: GoModel | undefined): Shape | null {
  if (page.answersFile) return { kind: 'file' }
  if (!page.answer) return null
  const table = objectOf(page.answer)
  const whole = model?.answer ? combine(table, model.answer) : table
  const examples = page.answerExamples.map(readExample).filter(isRecord)
  // With two examples each shows a case: what one of them lacks is optional.
  return examples.reduce<Shape>((known, example) => withExample(known, example, 'answer'), whole)
}

/** What a query's text shows: names that no table has. */
function queryOf(
  page: EndpointPage,
  model: GoModel | undefined,
  curl: SampleRequest | undefined,
  encrypted: ReadonlySet<string>,
): readonly Field[] {
  const table = page.request.Query ?? []
  const names = [...new URLSearchParams(curl?.target.split('?')[1] ?? '').keys()]
  const known = new Set([...table, ...(page.request.Path ?? [])].map(({ name }) => name))
  const sampled = names
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        model?.request.find((field) => field.name === name) ?? {
          name,
          required: false,
          encrypted: false,
          shape: { kind: 'string' } as const,
        },
    )
  const own = combineFields(
    table,
    (model?.request ?? []).filter(({ name }) => table.some((field) => field.name === name)),
  )
  return withEncrypted(
    asText([...own, ...sampled.map((field) => ({ ...field, required: false }))]),
    encrypted,
  )
}

/**
 * Some pages end the path with a slash that their own samples, made from the definition, do not
 * send.
 */
const pathOf = ({ target }: EndpointPage, curl: SampleRequest | undefined): string => {
  const sent = curl?.target.split('?')[0]
  return (target.endsWith('/') && sent && !sent.endsWith('/') ? target.slice(0, -1) : target).slice(
    1,
  )
}

/** Whether a page is one of an endpoint of API v3 or the brand's. */
const isRead = (target: string): boolean => /^\/(v3|brand)\//.test(target)

/**
 * Reads the page of an endpoint with its samples.
 *
 * @param file the page
 * @returns undefined where it is no page of an endpoint of API v3 or the brand's
 */
export function readFacts({ front, text, samples }: PageFile): PageFacts | undefined {
  if (isV2Page(front.url)) return undefined
  const page = readEndpointPage(front, text)
  if (!page || !isRead(page.target)) return undefined
  const model = samples['go'] === undefined ? undefined : readGo(samples['go'])
  const curl = samples['curl'] === undefined ? undefined : readCurl(samples['curl'])
  const encrypted = encryptedIn(samples['java'] ?? '')
  const { Path = [], Header = [] } = page.request
  const query = queryOf(page, model, curl, encrypted)
  const body = bodyOf(
    page,
    modelOfBody(model, [...Path, ...query, ...Header], curl),
    curl,
    encrypted,
  )
  const isEncrypted = hasEncrypted(query) || (body !== undefined && hasEncrypted(body.shape.fields))
  return {
    page: placeOf(front.url),
    title: front.title,
    updated: page.updated,
    method: page.method,
    path: pathOf(page, curl),
    roles: page.roles,
    variables: Path.filter(({ name }) => page.target.includes(`{${name}}`)),
    query,
    headers: [
      ...Header.filter(({ name }) => !sentAnyway.has(name.toLowerCase())),
      ...(isEncrypted ? [serialHeader] : []),
    ],
    ...(body && { body }),
    status: page.status,
    answer: answerOf(page, model),
    errors: page.errors,
    problems: page.unread.map((name) => `the row of ${name || 'no name'} is not understood`),
  }
}
