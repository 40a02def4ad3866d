import { shownName } from '../../crypto/shown-path'
import { InvalidArgumentException } from '../../errors'
import { isRecord, withoutNulls } from '../../checks/type-guards'
import { didYouMean, nearMiss, describeType } from '../../checks/did-you-mean'
import { meantBy, warnOfUnit } from './option-hints'
import { optionTable } from './option-table'
import type { RequestOptions } from './options'

/** What axios and others call these options. */
const aliases: Readonly<Record<string, string>> = {
  params: 'query',
  searchParams: 'query',
  qs: 'query',
  data: 'json',
  baseURL: 'base_uri',
  baseUrl: 'base_uri',
  form: 'form_params',
  formData: 'multipart',
  httpsAgent: 'cert',
  responseType: 'stream',
  maxRedirects: 'allow_redirects',
  validateStatus: 'http_errors',
  cancelToken: 'signal',
  rejectUnauthorized: 'verify',
  key: 'ssl_key',
  gzip: 'decode_content',
  onDownloadProgress: 'progress',
  onUploadProgress: 'progress',
}

/** Options that have options themselves. */
const nested: ReadonlySet<string> = new Set(['retry', 'allow_redirects', 'proxy', 'checksum'])

const bodies = ['json', 'body', 'form_params', 'multipart', 'xml'] as const

/**
 * Checks the options of a call, names and types, before anything is built.
 *
 * @param options as the caller gave them
 * @param variables names that the path's template uses: they are variables and nothing else
 * @returns the options alone, without the variables
 * @throws InvalidArgumentException `UNKNOWN_OPTION`, `INVALID_OPTION`, `CONFLICTING_OPTIONS`
 */
export function checkOptions(
  options: Readonly<Record<string, unknown>>,
  variables: ReadonlySet<string>,
): RequestOptions {
  const own: Record<string, unknown> = {}
  for (const name of Object.keys(options)) {
    const value = options[name]
    if (variables.has(name) || value === undefined || value === null) continue
    const option = Object.hasOwn(optionTable, name) ? optionTable[name] : undefined
    if (!option) throw unknownOption(name, variables)
    if (!option.accepts(value)) {
      throw new InvalidArgumentException(
        `option \`${name}\` is ${describeType(value)}; expected ${option.expected}${meantBy(name, value)}`,
        { code: 'INVALID_OPTION' },
      )
    }
    warnOfUnit(name, value)
    own[name] = nested.has(name) && isRecord(value) ? withoutNulls(value) : value
  }
  const given = bodies.filter((name) => name in own)
  if (given.length > 1) throw conflict(given)
  if ('xml' in own && 'query' in own) throw conflict(['xml', 'query'])
  return own
}

function unknownOption(name: string, variables: ReadonlySet<string>): InvalidArgumentException {
  const near = nearMiss(name, [...Object.keys(optionTable), ...variables], aliases)
  return new InvalidArgumentException(
    `unknown option \`${shownName(name)}\`: it is no request option, and the path has no variable of that name${didYouMean(near) || '; the fields of a body go under `json`, those of a query under `query`: { json: { … } }'}`,
    { code: 'UNKNOWN_OPTION' },
  )
}

const conflict = (names: readonly string[]): InvalidArgumentException =>
  new InvalidArgumentException(
    `options \`${names.join('` and `')}\` exclude each other: give one of them`,
    { code: 'CONFLICTING_OPTIONS' },
  )
