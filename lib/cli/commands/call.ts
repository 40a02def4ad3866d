import { Command, InvalidArgumentError, Option } from 'commander'
import { Builder } from '../../builder'
import { find } from '../../catalogue'
import { WeChatPayException } from '../../errors'
import { loadConfig, withConfig, type ConfigFlags } from '../config'
import { suggest } from './endpoints'

interface Flags extends ConfigFlags {
  request?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  data?: unknown
  header: Record<string, string>
  include?: boolean
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new InvalidArgumentError('expected JSON')
  }
}

function header(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([^:]+):\s*(.*)$/.exec(text) ?? []
  if (name === undefined) throw new InvalidArgumentError('expected Name: value')
  return { ...before, [name]: value! }
}

/** `wechatpay-chainable call <path>`: signs, sends and verifies one call. */
export function callCommand(): Command {
  return withConfig(
    new Command('call').description('send one call: signed, verified, its answer printed'),
  )
    .argument(
      '<path>',
      'path with its query: v3/certificates, v3/pay/transactions/id/4200…?mchid=…',
    )
    .addOption(
      new Option('-X, --request <verb>', 'verb; default GET, or POST with --data').choices([
        'GET',
        'POST',
        'PUT',
        'PATCH',
        'DELETE',
      ]),
    )
    .option('-d, --data <json>', 'JSON body (for v2/… its fields)', json)
    .option('-H, --header <header>', 'Name: value; may be repeated', header, {})
    .option('-i, --include', 'print status and headers as well')
    .action(async (path: string, { request, data, header: headers, include, ...flags }: Flags) => {
      const { config, sandbox } = await loadConfig(flags)
      const verb = (request ?? (data === undefined ? 'GET' : 'POST')).toLowerCase() as 'get'
      // An id in the path keeps its case: the path goes as the value of a variable.
      const options = {
        path: path.replace(/^\/+/, ''),
        headers,
        ...(data === undefined
          ? {}
          : /^\/?v2\//i.test(path)
            ? { xml: data as Record<string, unknown> }
            : { json: data }),
      }
      try {
        const response = await Builder.factory(config).chain('{+path}')[`${verb}Async`](options)
        if (include)
          process.stdout.write(
            `${response.status} ${response.statusText}\n${Object.entries(response.headers)
              .map(([name, value]) => `${name}: ${value}\n`)
              .join('')}\n`,
          )
        process.stdout.write(`${String(response.getBody())}\n`)
      } catch (error) {
        if (!(error instanceof WeChatPayException)) throw error
        process.stderr.write(
          `${error.name} ${error.code}${error.requestId ? ` (Request-ID ${error.requestId})` : ''}\n${error.message.trim()}\n`,
        )
        // A documented endpoint answers 404 for an order that there is not.
        if (error.status === 404 && !find(verb, path)) suggest(path)
        process.exitCode = 1
      } finally {
        await sandbox?.close()
      }
    })
}
