import { Command } from 'commander'
import { endpoints, findAll, nearestEndpoints, type Endpoint } from '../../catalogue'
import { describeEndpoint } from '../describe-endpoint'

const line = ({ method, path, name, tags, deprecated }: Endpoint): string =>
  `${method.padEnd(6)} ${path}  ${[name, ...tags].join(' · ')}${deprecated ? ' (deprecated)' : ''}\n`

const jsonTextOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What an endpoint is called, and where it is described. */
const headOf = ({
  method,
  path,
  name,
  tags,
  roles,
  docs,
  updated,
  deprecated,
}: Endpoint): object => ({ method, path, name, tags, roles, docs, updated, deprecated })

/** All facts of an endpoint. */
function factsOf(endpoint: Endpoint): object {
  const { base, mutualTls, incoming, variables, query, headers, body, answers, errors } = endpoint
  return {
    ...headOf(endpoint),
    base,
    mutualTls,
    incoming,
    variables,
    query,
    headers,
    body,
    answers,
    errors,
  }
}

/** `wechatpay-chainable endpoints [words]` */
export function endpointsCommand(): Command {
  return new Command('endpoints')
    .description('list the documented endpoints whose name, path or business line holds a text')
    .argument('[text]', 'such as 合作关系, or pay/transactions')
    .option('--json', 'print JSON')
    .action((text: string | undefined, { json }: { json?: true }) => {
      const found = endpoints(text)
      process.stdout.write(json ? jsonTextOf(found.map(headOf)) : found.map(line).join(''))
      if (found.length === 0) suggest(text ?? '')
    })
}

/** `wechatpay-chainable endpoint <path>` */
export function endpointCommand(): Command {
  return new Command('endpoint')
    .description(
      'show a documented endpoint: name, verbs, parameters, answer, errors, page, and the six forms of its call',
    )
    .argument('<path>', 'such as v3/marketing/partnerships/build')
    .option('--json', 'print JSON: its facts')
    .action((path: string, { json }: { json?: true }) => {
      const found = findAll(path)
      process.stdout.write(
        json ? jsonTextOf(found.map(factsOf)) : found.map(describeEndpoint).join('\n'),
      )
      if (found.length === 0) suggest(path)
    })
}

/** Says which endpoints look like one that is none. */
export function suggest(path: string): void {
  const near = nearestEndpoints(path)
  process.stderr.write(
    `no documented endpoint matches ${path}${near.length > 0 ? '; did you mean' : ''}\n${near.map(line).join('')}`,
  )
  process.exitCode = 1
}
