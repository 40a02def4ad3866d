import {
  propertyChain,
  type ArrayShape,
  type ChoiceShape,
  type Endpoint,
  type ErrorFacts,
  type Field,
  type Leaf,
  type Shape,
} from '../catalogue'

/**
 * An endpoint in words: what it is called, who may call it, what it takes and answers, how it is
 * written.
 *
 * @param endpoint of the catalogue
 * @returns lines, each ended
 */
export function describeEndpoint(endpoint: Endpoint): string {
  const { variables, query, headers, body, answers, errors } = endpoint
  const parts = [
    head(endpoint),
    fields('path', variables),
    fields('query', query),
    fields('headers', headers),
    body ? `${body.kind}${body.required ? '' : ' (optional)'}\n${showValue(body.shape, 1)}` : '',
    ...Object.entries(answers)
      .filter(([status]) => status.startsWith('2'))
      .map(
        ([status, shape]) => `answer ${status}\n${shape ? showValue(shape, 1) : '  (no body)\n'}`,
      ),
    refusals(errors),
    endpoint.incoming ? notification : forms(endpoint),
  ]
  return parts.filter(Boolean).join('\n')
}

function head({
  method,
  path,
  name,
  tags,
  docs,
  roles,
  updated,
  base,
  deprecated,
  mutualTls,
  incoming,
}: Endpoint): string {
  const lines = [
    `${method} ${path}`,
    [name, ...tags].join(' · '),
    ...pagesOf(docs),
    ...(roles.length > 0 ? [`for ${roles.join(', ')}`] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(incoming ? ['a notification: WeChat Pay sends it'] : []),
    ...(mutualTls ? ['mutual TLS: needs the merchant certificate, `security: true`'] : []),
    ...(base ? [`host ${base}`] : []),
    ...(updated ? [`documented ${updated}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

/** The first page of each audience: the others are copies for other products. */
function pagesOf(docs: readonly string[]): string[] {
  const first = new Map(docs.map((page) => [page.replace(/[^/]*$/, ''), page] as const).reverse())
  const shown = docs.filter((page) => [...first.values()].includes(page))
  const more = docs.length - shown.length
  return more > 0 ? [...shown, `(${more} more for other products: --json)`] : shown
}

const fields = (title: string, all: readonly Field[]): string =>
  all.length === 0 ? '' : `${title}\n${members(all, 1)}`

const members = (all: readonly Field[], depth: number): string =>
  all.map((field) => member(field, depth)).join('')

function member({ name, required, encrypted, unlisted, shape }: Field, depth: number): string {
  const notes = [
    ...(required ? ['required'] : []),
    ...(encrypted ? ['encrypted'] : []),
    ...(unlisted ? ['on no page of today'] : []),
  ].join(', ')
  return `${'  '.repeat(depth)}${name}: ${kindOf(shape)}${notes ? ` (${notes})` : ''}\n${describeNested(shape, depth + 1)}`
}

/** A shape in a word or two; what it is made of follows below it. */
function kindOf(shape: Shape): string {
  switch (shape.kind) {
    case 'array':
      return arrayOf(shape)
    case 'json':
      return shape.of.kind === 'object' ? 'JSON text' : `JSON text of ${kindOf(shape.of)}`
    case 'form':
      return 'text of a=1&b=2'
    case 'one':
      return 'one of'
    case 'object':
      return shape.fields.length > 0 ? 'object' : 'object (not described)'
    default:
      return leafOf(shape)
  }
}

function arrayOf({ items, min, max }: ArrayShape): string {
  const inner = kindOf(items)
  return `${/[ |]/.test(inner) ? `(${inner})` : inner}[]${rangeOf(min, max)}`
}

const rangeOf = (min?: number, max?: number): string =>
  min === undefined && max === undefined ? '' : ` ${min ?? ''}..${max ?? ''}`

function leafOf({
  kind,
  format,
  values,
  open,
  min,
  max,
  unit,
  pattern,
  default: otherwise,
  deprecated,
}: Leaf): string {
  const listed = values && [...values, ...(open ? ['…'] : [])].join(' | ')
  const type = listed ?? `${kind}${format ? `:${format}` : ''}${rangeOf(min, max)}`
  return [
    type,
    unit ?? '',
    pattern ? `/${pattern}/` : '',
    otherwise === undefined ? '' : `= ${otherwise}`,
    deprecated ? 'deprecated' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function describeNested(shape: Shape, depth: number): string {
  switch (shape.kind) {
    case 'object':
      return members(shape.fields, depth)
    case 'array':
      return describeNested(shape.items, depth)
    case 'json':
    case 'form':
      return describeNested(shape.of, depth)
    case 'one':
      return variants(shape, depth)
    default:
      return ''
  }
}

const variants = ({ of }: ChoiceShape, depth: number): string =>
  of
    .map(
      (part, at) =>
        `${'  '.repeat(depth)}${at === 0 ? 'either' : 'or'}${part.kind === 'object' ? '' : ` ${kindOf(part)}`}\n${describeNested(part, depth + 1)}`,
    )
    .join('')

const showValue = (shape: Shape, depth: number): string =>
  shape.kind === 'object' && shape.fields.length > 0
    ? describeNested(shape, depth)
    : `${'  '.repeat(depth)}${kindOf(shape)}\n${describeNested(shape, depth + 1)}`

/** The documented refusals, a status on a line. */
function refusals(errors: readonly ErrorFacts[]): string {
  const byStatus = new Map<number, string[]>()
  for (const { status, code } of errors)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  const lines = [...byStatus].map(([status, codes]) => `  ${status} ${codes.join(', ')}\n`)
  return lines.length > 0 ? `errors\n${lines.join('')}` : ''
}

const notification =
  'It is not to be called: `Notifications` of wechatpay-chainable/notification verifies and decrypts it.\n'

function forms({ method, path }: Endpoint): string {
  const verb = method.toLowerCase()
  const nodes = [
    `instance${propertyChain(path)}`,
    `instance.chain('${path}')`,
    `instance['${path}']`,
  ]
  return `forms\n${nodes.flatMap((node) => [`  ${node}.${verb}({ … })\n`, `  ${node}.${verb}Async({ … }).then(…).wait()\n`]).join('')}`
}
