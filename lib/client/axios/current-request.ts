import { hasTag, isMemory, isSearchParams } from '../../checks/type-guards'
import { InvalidArgumentException } from '../../errors'
import type { Call, Verb } from '../call'
import type { Protocol } from '../protocol/protocol'
import type { PreparedRequest } from '../request/prepared-request'
import type { Settings } from '../settings'
import { plainHeaders, type CarryingConfig } from './carrying'

/**
 * The prepared request behind a config: the one that is kept in it, unless an interceptor or a
 * caller by hand wants another request.
 */
export function currentRequest(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): PreparedRequest {
  const { prepared: request } = config
  if (request && isSame(request, config))
    return (config.prepared = request.with({ headers: withoutAuthorization(plainHeaders(config)) }))
  const fresh = protocol.prepare(callOf(settings, protocol, config))
  // Where a redirect led is not what the caller asked for, whatever an interceptor makes of it.
  const made =
    request && request.endpoint !== request.path
      ? fresh.with({
          endpoint: request.endpoint,
          transport: {
            ...fresh.transport,
            sink: request.transport.sink,
            stream: request.transport.stream,
          },
        })
      : fresh
  Object.assign(config, {
    url: made.url,
    data: made.body,
    params: undefined,
    method: made.method,
    timeout: 0,
    prepared: made,
  })
  config.headers.delete('Content-Type')
  config.headers.set(made.headers)
  return made
}

/** Whether a config still asks for what the prepared request says, headers aside. */
export const isSame = (
  request: PreparedRequest,
  { url, data, params, method = 'get', timeout }: CarryingConfig,
): boolean =>
  url === request.url &&
  data === request.body &&
  params === undefined &&
  !timeout &&
  method.toUpperCase() === request.method

function withoutAuthorization(headers: Record<string, string>): Record<string, string> {
  delete headers['Authorization']
  return headers
}

/** A request made by hand, or changed by an interceptor, in the words of a chain. */
function callOf({ base }: Settings, protocol: Protocol, config: CarryingConfig): Call {
  const { url = '', data, params, method = 'get', timeout, prepared: request } = config
  const home = base.origin + base.prefix
  const given =
    config.baseURL !== undefined && config.baseURL !== home ? { base_uri: config.baseURL } : {}
  const pathname = [request?.origin, home, base.origin].reduce<string>(
    (path, start) => (start && path.startsWith(`${start}/`) ? path.slice(start.length) : path),
    url,
  )
  return {
    method: method.toUpperCase() as Verb,
    pathname,
    // Nobody would follow a redirect of a request that was made by hand.
    options: {
      ...(request ? keptOptions(request) : { allow_redirects: false }),
      ...given,
      ...bodyOption(protocol, data),
      query: params,
      headers: plainHeaders(config),
      ...(timeout ? { timeout: timeout / 1000 } : {}),
    },
  }
}

/** What an interceptor cannot have changed. */
function keptOptions(request: PreparedRequest): Record<string, unknown> {
  const {
    json: _j,
    body: _b,
    form_params: _f,
    multipart: _m,
    xml: _x,
    query: _q,
    headers: _h,
    ...kept
  } = request.options
  return kept
}

function bodyOption(protocol: Protocol, data: unknown): Record<string, unknown> {
  if (data === undefined || data === null) return {}
  if (typeof data === 'string' || isMemory(data)) return { body: data }
  if (isSearchParams(data)) return { form_params: data }
  if (hasTag(data, 'FormData')) {
    throw new InvalidArgumentException(
      'a FormData body cannot be signed: use the `multipart` option of a chain',
      { code: 'INVALID_OPTION' },
    )
  }
  return protocol.name === 'v2' ? { xml: data } : { json: data }
}
