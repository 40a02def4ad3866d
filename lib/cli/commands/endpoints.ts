import { Command } from 'commander'
import { endpoints, findAll, nearestEndpoints, propertyChain, type Endpoint, type Field, type Shape } from '../../catalogue'

const line = ({ method, path, name, tags, deprecated }: Endpoint): string => `${method.padEnd(6)} ${path}  ${[name, ...tags].join(' · ')}${deprecated ? ' (deprecated)' : ''}\n`

/** `wechatpay-chainable endpoints [words]` */
export function endpointsCommand(): Command {
  return new Command('endpoints')
    .description('list the documented endpoints whose name, path or business line holds a text')
    .argument('[text]', 'such as 合作关系, or pay/transactions')
    .action((text: string | undefined) => {
      const found = endpoints(text)
      process.stdout.write(found.map(line).join(''))
      if (found.length === 0) unknown(text ?? '')
    })
}

/** `wechatpay-chainable endpoint <path>` */
export function endpointCommand(): Command {
  return new Command('endpoint')
    .description('show a documented endpoint: name, verbs, parameters, answer, and the six forms of its call')
    .argument('<path>', 'such as v3/marketing/partnerships/build')
    .action((path: string) => {
      const found = findAll(path)
      process.stdout.write(found.map(described).join('\n'))
      if (found.length === 0) unknown(path)
    })
}

/** Says which endpoints look like one that is none. */
export function unknown(path: string): void {
  const near = nearestEndpoints(path)
  process.stderr.write(`no documented endpoint matches ${path}${near.length > 0 ? '; did you mean\n' : ''}\n${near.map(line).join('')}`)
  process.exitCode = 1
}

function described(endpoint: Endpoint): string {
  const { method, path, name, tags, docs, variables, query, headers, body, answers } = endpoint
  const parts = [
    `${method} ${path}\n${[name, ...tags].join(' · ')}\n${docs.map(page => `${page}\n`).join('')}`,
    fields('path', variables), fields('query', query), fields('headers', headers),
    body ? `${body.kind}${body.required ? '' : ' (optional)'}\n${shown(body.shape, 1)}` : '',
    ...Object.entries(answers).filter(([status]) => status.startsWith('2')).map(([status, shape]) => `answer ${status}\n${shape ? shown(shape, 1) : '  (no body)\n'}`),
    forms(endpoint),
  ]
  return parts.filter(Boolean).join('\n')
}

const fields = (title: string, all: readonly Field[]): string => all.length === 0 ? '' : `${title}\n${all.map(field => member(field, 1)).join('')}`

function member({ name, required, encrypted, shape }: Field, depth: number): string {
  const notes = [required ? 'required' : undefined, encrypted ? 'encrypted' : undefined].filter(Boolean).join(', ')
  return `${'  '.repeat(depth)}${name}: ${kindOf(shape)}${notes ? ` (${notes})` : ''}\n${nested(shape, depth + 1)}`
}

function kindOf(shape: Shape): string {
  if (shape.kind === 'array') return `${kindOf(shape.items)}[]`
  if ('values' in shape && shape.values) return shape.values.join(' | ')
  if ('min' in shape || 'max' in shape) return `${shape.kind} ${shape.min ?? ''}..${shape.max ?? ''}`
  return shape.kind
}

function nested(shape: Shape, depth: number): string {
  if (shape.kind === 'object') return shape.fields.map(field => member(field, depth)).join('')
  if (shape.kind === 'array') return nested(shape.items, depth)
  return shape.kind === 'json' ? nested(shape.of, depth) : ''
}

const shown = (shape: Shape, depth: number): string => shape.kind === 'object' ? nested(shape, depth) : `${'  '.repeat(depth)}${kindOf(shape)}\n${nested(shape, depth + 1)}`

function forms({ method, path }: Endpoint): string {
  const verb = method.toLowerCase()
  const nodes = [`instance${propertyChain(path)}`, `instance.chain('${path}')`, `instance['${path}']`]
  return `forms\n${nodes.flatMap(node => [`  ${node}.${verb}({ … })\n`, `  ${node}.${verb}Async({ … }).then(…).wait()\n`]).join('')}`
}
