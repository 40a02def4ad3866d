import {
  propertyChain,
  type ArrayShape,
  type ChoiceShape,
  type Endpoint,
  type Field,
  type Leaf,
  type Shape,
} from '../catalogue'

/**
 * An endpoint in words: what it is called, who may call it, what it takes and answers, how it is written.
 *
 * @param endpoint of the catalogue
 * @returns lines, each ended
 */
export function described(endpoint: Endpoint): string {
  const { variables, query, headers, body, answers } = endpoint
  const parts = [
    head(endpoint),
    fields('path', variables),
    fields('query', query),
    fields('headers', headers),
    body ? `${body.kind}${body.required ? '' : ' (optional)'}\n${shown(body.shape, 1)}` : '',
    ...Object.entries(answers)
      .filter(([status]) => status.startsWith('2'))
      .map(([status, shape]) => `answer ${status}\n${shape ? shown(shape, 1) : '  (no body)\n'}`),
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
    ...docs,
    ...(roles.length > 0 ? [`for ${roles.join(', ')}`] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(incoming ? ['a notification: WeChat Pay sends it'] : []),
    ...(mutualTls ? ['mutual TLS: needs the merchant certificate, `security: true`'] : []),
    ...(base ? [`host ${base}`] : []),
    ...(updated ? [`documented ${updated}`] : []),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const fields = (title: string, all: readonly Field[]): string =>
  all.length === 0 ? '' : `${title}\n${members(all, 1)}`

const members = (all: readonly Field[], depth: number): string =>
  all.map((field) => member(field, depth)).join('')

function member({ name, required, encrypted, shape }: Field, depth: number): string {
  const notes = [...(required ? ['required'] : []), ...(encrypted ? ['encrypted'] : [])].join(', ')
  return `${'  '.repeat(depth)}${name}: ${kindOf(shape)}${notes ? ` (${notes})` : ''}\n${nested(shape, depth + 1)}`
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
  min,
  max,
  pattern,
  default: otherwise,
  deprecated,
}: Leaf): string {
  const type = values
    ? values.join(' | ')
    : `${kind}${format ? `:${format}` : ''}${rangeOf(min, max)}`
  return [
    type,
    pattern ? `/${pattern}/` : '',
    otherwise === undefined ? '' : `= ${otherwise}`,
    deprecated ? 'deprecated' : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function nested(shape: Shape, depth: number): string {
  switch (shape.kind) {
    case 'object':
      return members(shape.fields, depth)
    case 'array':
      return nested(shape.items, depth)
    case 'json':
    case 'form':
      return nested(shape.of, depth)
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
        `${'  '.repeat(depth)}${at === 0 ? 'either' : 'or'}${part.kind === 'object' ? '' : ` ${kindOf(part)}`}\n${nested(part, depth + 1)}`,
    )
    .join('')

const shown = (shape: Shape, depth: number): string =>
  shape.kind === 'object' && shape.fields.length > 0
    ? nested(shape, depth)
    : `${'  '.repeat(depth)}${kindOf(shape)}\n${nested(shape, depth + 1)}`

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
