import type { Checksum, Transport } from '../../exchange/wire'
import { callListener } from '../../checks/listener'
import { bodyOf, type Body } from './body'
import type { Call } from '../call'
import { PreparedRequest } from './prepared-request'
import { addHeaders, setHeader } from './headers'
import { checkOptions } from './check-options'
import type { RequestOptions } from './options'
import { queryOf } from './query'
import type { Settings } from '../settings'
import { warnOfHost } from './hosts'
import { baseOf, destinationOf } from './url'
import { expand, variablesOf } from './path-template'
import { transportOf } from './transport-options'

/** What a protocol adds to the common way from a call to a request. */
export interface Dialect {
  /** The path as the base URL continues it. */
  path(expanded: string): string
  /**
   * Headers of every request that says nothing else; a new record each time. The path is the one
   * that goes out, behind the base URL.
   */
  headers(path: string): Record<string, string>
  /**
   * The body, and a query where the protocol makes one. The path is expanded, its own query behind
   * it.
   */
  contents(
    options: RequestOptions,
    call: Call,
    path: string,
  ): { readonly body?: Body; readonly query?: string }
  /**
   * Whether the body of an endpoint may be written to its sink as it comes, since its status alone
   * says what it is.
   */
  streams(endpoint: string): boolean
}

/** The contents of a call whose options say it all. */
export const plainContents = (options: RequestOptions): ReturnType<Dialect['contents']> => ({
  body: bodyOf(options),
  query: queryOf(options.query),
})

/**
 * Makes a call into a request whose bytes are final.
 *
 * @param settings the configuration
 * @param call path, method and options as the caller gave them
 * @param dialect the protocol's part
 * @throws InvalidArgumentException for whatever is wrong with the call; nothing was sent
 */
export function prepareRequest(settings: Settings, call: Call, dialect: Dialect): PreparedRequest {
  const variables = variablesOf(call.pathname)
  const given = checkOptions(call.options, variables)
  const options: RequestOptions = { ...settings.defaults, ...given }
  if (given.retry) options.retry = { ...settings.defaults.retry, ...given.retry }
  if (options.retry?.failover !== undefined)
    baseOf(options.retry.failover, settings.allowHttp, 'retry.failover')
  const base =
    options.base_uri === undefined ? settings.base : baseOf(options.base_uri, settings.allowHttp)
  const path = dialect.path(expand(call.pathname, variables, call.options))
  const { body, query } = dialect.contents(options, call, path)
  const { origin, target } = destinationOf(base, path, query)
  const endpoint = endpointOf(target, base.prefix)
  warnOfHost(origin, endpoint)
  return new PreparedRequest({
    method: call.method,
    origin,
    target,
    path: endpoint,
    headers: headersOf(settings, dialect.headers(endpoint), options, body),
    body: body?.bytes,
    signed: body?.signed ?? '',
    transport: transportFor(settings, origin, options, dialect.streams(endpoint)),
    options,
  })
}

function endpointOf(target: string, prefix: string): string {
  const mark = target.indexOf('?')
  return target.slice(prefix.length, mark < 0 ? undefined : mark)
}

function headersOf(
  settings: Settings,
  headers: Record<string, string>,
  options: RequestOptions,
  body: Body | undefined,
): Readonly<Record<string, string>> {
  addHeaders(headers, settings.headers)
  if (body !== undefined) headers['Content-Type'] = body.contentType
  if (typeof options.decode_content === 'string')
    setHeader(headers, 'Accept-Encoding', options.decode_content)
  addHeaders(headers, options.headers)
  return headers
}

/**
 * A signed body is kept in memory until it has been verified; only one that is unsigned by design
 * goes straight to its sink, and a test double has none.
 */
function transportFor(
  settings: Settings,
  origin: string,
  options: RequestOptions,
  streams: boolean,
): Transport {
  const transport = transportWithProgress(
    transportWithChecksum(
      transportOf(settings.transport, settings.base.origin, origin, options, settings.merchant),
      options,
    ),
    options,
  )
  if ((options.sink === undefined && !options.stream) || !streams || settings.exchange.answer)
    return transport
  return { ...transport, sink: options.sink, stream: options.stream }
}

function transportWithProgress(transport: Transport, { progress }: RequestOptions): Transport {
  if (!progress) return transport
  return {
    ...transport,
    progress: (...numbers) => callListener('progress', () => progress(...numbers)),
  }
}

function transportWithChecksum(transport: Transport, { checksum }: RequestOptions): Transport {
  if (!checksum) return transport
  const { type, value, packed, unpack, decrypt } = checksum
  return {
    ...transport,
    checksum: {
      algorithm: type.toLowerCase() as Checksum['algorithm'],
      value,
      packed,
      unpack,
      ...(decrypt && { decrypt }),
    },
  }
}
