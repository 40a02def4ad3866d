import { existsSync, readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { Builder } from '../../builder'
import { find } from '../../catalogue'
import { wordsOf } from '../../checks/thrown'
import { baseUriOf } from '../../client/request/hosts'
import { MediaUtil } from '../../client/request/media'
import type { Response } from '../../client/response/response'
import { WeChatPayException } from '../../errors'
import { inFlags } from '../credentials'
import { layJsonOut, parseJsonText } from '../json'
import { loadConfig, withConfig, type ConfigFlags } from '../config'
import { suggest } from './endpoints'

interface Flags extends ConfigFlags {
  request?: Verb
  data?: unknown
  upload?: string
  header: Record<string, string>
  include?: boolean
  json?: boolean
}

const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Verb = (typeof verbs)[number]

const verbIn = (text: string | undefined): Verb | undefined =>
  verbs.find((verb) => verb === text?.toUpperCase())

function verb(text: string): Verb {
  const known = verbIn(text)
  if (known) return known
  throw new InvalidArgumentError(`expected one of ${verbs.join(', ')}, in any case`)
}

/** JSON, `@file` of it, or `-` for standard input. */
function json(text: string): unknown {
  try {
    if (text === '-') return parseJsonText(readFileSync(0, 'utf8'))
    return parseJsonText(text.startsWith('@') ? readFileSync(text.slice(1), 'utf8') : text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new InvalidArgumentError(
      code
        ? `the file after @ cannot be read (${code})`
        : `expected JSON, @file or -, but ${wordsOf(error)}`,
    )
  }
}

/** Path and verb, in either order. */
function targetOf(first: string, second: string | undefined): { path: string; named?: Verb } {
  if (second === undefined) return { path: first }
  const named = verbIn(first) ?? verbIn(second)
  if (!named)
    throw new InvalidArgumentError(
      `expected a path, or a verb and a path: neither argument is one of ${verbs.join(', ')}`,
    )
  return { named, path: verbIn(first) ? second : first }
}

/**
 * The path in what may be a URL of the configured host: a `download_url`, or what a page of the
 * documentation shows.
 */
function pathIn(text: string, base: string | URL = 'https://api.mch.weixin.qq.com/'): string {
  if (!/^https?:\/\//i.test(text)) return text.replace(/^\/+/, '')
  if (!URL.canParse(text) || !URL.canParse(String(base)))
    throw new InvalidArgumentError('expected a path, or a URL of the configured host')
  const [url, own] = [new URL(text), new URL(base)]
  if (url.origin !== own.origin)
    throw new InvalidArgumentError(
      `the URL is of ${url.host}, and this call goes to ${own.host}: give --base-url ${url.origin}, or the path alone`,
    )
  const prefix = own.pathname.replace(/\/$/, '')
  const path = url.pathname.startsWith(`${prefix}/`)
    ? url.pathname.slice(prefix.length)
    : url.pathname
  return path.replace(/^\/+/, '') + url.search
}

function header(text: string, before: Record<string, string>): Record<string, string> {
  const [, name, value] = /^([^:]+):\s*(.*)$/.exec(text) ?? []
  if (name === undefined) throw new InvalidArgumentError('expected Name: value')
  return { ...before, [name]: value! }
}

/** A path, or curl's way of writing one, `file=@a.png`, where no file is called so. */
const fileOf = (upload: string): string =>
  existsSync(upload) ? upload : upload.replace(/^(file=)?@/, '')

function bodyOf(path: string, data: unknown, upload: string | undefined): object {
  if (upload !== undefined) return { body: new MediaUtil(fileOf(upload)) }
  if (data === undefined) return {}
  return /^v2\//i.test(path) ? { xml: data } : { json: data }
}

const printJson = (value: object): void =>
  void process.stdout.write(`${layJsonOut(JSON.stringify(value))}\n`)

/** What was read of JSON or XML, else the text. */
const dataOf = (response: Response): unknown =>
  typeof response.data === 'object' && response.data !== null
    ? response.data
    : String(response.getBody())

/** What a program wants to know of a call that failed. */
const factsOf = (error: WeChatPayException): object => ({
  name: error.name,
  code: error.code,
  status: error.status,
  message: inFlags(error.message.trim()),
  requestId: error.requestId,
  mayHaveTakenEffect: error.mayHaveTakenEffect,
})

/** `wechatpay-chainable call <path>`: signs, sends and verifies one call. */
export function callCommand(): Command {
  return withConfig(
    new Command('call').description('send one call: signed, verified, its answer printed'),
  )
    .argument(
      '<path>',
      'path with its query, or a URL of the configured host: v3/certificates, v3/pay/transactions/id/4200…?mchid=…',
    )
    .argument('[verb]', 'verb, before the path or after it; as --request')
    .option('-X, --request <verb>', 'verb, in any case; default GET, or POST with a body', verb)
    .option('-d, --data <json>', 'JSON body (for v2/… its fields), @file, or - for stdin', json)
    .addOption(
      new Option('-F, --upload <file>', 'image or video to upload, with its meta part').conflicts(
        'data',
      ),
    )
    .option('-H, --header <header>', 'Name: value; may be repeated', header, {})
    .option('-i, --include', 'print status and headers as well')
    .option('--json', 'print one JSON object: status, headers and data, or the error')
    .action(async (first: string, second: string | undefined, given: Flags) => {
      const { request, data, upload, header: headers, include, json, ...flags } = given
      const { path: text, named } = targetOf(first, second)
      const { config, sandbox } = await loadConfig(flags)
      const path = pathIn(text, baseUriOf(config.base_uri))
      const hasBody = upload !== undefined || data !== undefined
      const verb = (request ?? named ?? (hasBody ? 'POST' : 'GET')).toLowerCase() as 'get'
      // An id in the path keeps its case: the path goes as the value of a variable.
      const options = { path, headers, ...bodyOf(path, data, upload) }
      try {
        const response = await Builder.factory(config).chain('{+path}')[`${verb}Async`](options)
        if (json)
          return printJson({
            status: response.status,
            headers: response.headers,
            data: dataOf(response),
          })
        if (include)
          process.stdout.write(
            `${response.status} ${response.statusText}\n${Object.entries(response.headers)
              .map(([name, value]) => `${name}: ${value}\n`)
              .join('')}\n`,
          )
        process.stdout.write(`${layJsonOut(String(response.getBody()))}\n`)
      } catch (error) {
        if (!(error instanceof WeChatPayException)) throw error
        if (json) printJson({ error: factsOf(error) })
        else
          process.stderr.write(
            `${error.name} ${error.code}${error.requestId ? ` (Request-ID ${error.requestId})` : ''}\n${inFlags(error.message.trim())}\n`,
          )
        // A documented endpoint answers 404 for an order that there is not.
        if (error.status === 404 && !find(verb, path)) suggest(path)
        process.exitCode = 1
      } finally {
        await sandbox?.close()
      }
    })
}
