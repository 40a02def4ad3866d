import type { AxiosInstance, AxiosResponse, AxiosStatic, InternalAxiosRequestConfig } from 'axios'
import { InvalidArgumentException, RequestException } from '../../errors'
import { now } from '../../exchange/clock'
import type { ExchangeResult, Reply, Wire } from '../../exchange/wire'
import type { AttemptWatch } from '../pipeline/attempt-watch'
import type { Call, Verb } from '../call'
import type { PreparedRequest } from '../request/prepared-request'
import { exchangeException, limitsOf } from '../errors/connect-error'
import { isPromiseLike, andThen, type MaybePromise } from '../../checks/maybe-promise'
import { isRefused, refusalFor, standingOf, type Protocol } from '../protocol/protocol'
import { brokenOf } from '../errors/response-error'
import { Response } from '../response/response'
import type { Settings } from '../settings'
import { withinDeadline } from '../../exchange/within-deadline'

/** A request as axios carries it: the prepared request comes along. */
export interface CarryingConfig extends InternalAxiosRequestConfig {
  prepared?: PreparedRequest
  /** Whether the thread blocks. */
  blocking?: boolean
  /** Whether nobody else's interceptors can see it: the prepared request then is all there is, and axios need not copy headers and body. */
  sealed?: boolean
  /** Bounds the interceptors of the caller's; absent from a request made by hand. */
  watch?: AttemptWatch
  /** What a sealed one was signed with. */
  authorization?: string
}

/** An answer as axios carries it, with what came off the wire. */
export interface CarryingResponse extends AxiosResponse {
  reply: Reply
  config: CarryingConfig
}

/** Axios is loaded on first need: it takes longer to load than a blocking script to run. */
export const loadAxios = (): AxiosStatic => require('axios') as AxiosStatic

const plainHeaders = (config: CarryingConfig): Record<string, string> =>
  config.headers.toJSON(true) as Record<string, string>

/** Axios merges every default into every request; these are the ones that mean something here, to whoever selects the instance. */
const ownDefaults: ReadonlySet<string> = new Set([
  'adapter',
  'baseURL',
  'headers',
  'validateStatus',
  'transformRequest',
  'transformResponse',
])

/** Those that mean something where everything is in the prepared request. */
const internalDefaults: ReadonlySet<string> = new Set(['adapter'])

/**
 * Makes an axios instance that signs, exchanges and verifies: request interceptor 0 is the signer, response
 * interceptor 0 the verifier, 1 throws what a status deserves (Guzzle's `http_errors`); the adapter is the library's own wire.
 *
 * @param settings the configuration
 * @param protocol the dialect it speaks
 * @param busy whether other calls are in flight
 * @param sealed whether nobody but the library will have it, so that axios need not merge, copy and mend what is in the prepared request
 */
export function createAxiosInstance(
  settings: Settings,
  protocol: Protocol,
  busy: () => boolean,
  sealed: boolean,
): AxiosInstance {
  const instance = loadAxios().create({
    baseURL: settings.base.origin + settings.base.prefix,
    adapter: (config) => adapt(settings, protocol, config),
    // The stages decide about statuses and content; axios must not change a byte.
    validateStatus: null,
    transformRequest: [],
    transformResponse: [],
  })
  const kept = sealed ? internalDefaults : ownDefaults
  for (const name of Object.keys(instance.defaults))
    if (!kept.has(name)) delete instance.defaults[name as never]
  if (!sealed) instance.defaults.headers.common = {} as never
  if (!sealed) keepWatch(instance.interceptors.request)
  instance.interceptors.request.use((config) => signInterceptor(settings, protocol, config, busy()))
  instance.interceptors.response.use(
    (response) =>
      verifyInterceptor(protocol, response as CarryingResponse) as unknown as AxiosResponse,
    (error) => {
      throw withoutSecrets(error)
    },
  )
  instance.interceptors.response.use(
    (response) => statusInterceptor(protocol, response) as unknown as AxiosResponse,
  )
  return instance
}

/**
 * What axios is given for a prepared request; it stays out of the way of everything else.
 *
 * @param watch bounds interceptors; absent where the thread blocks
 */
export const configOf = (request: PreparedRequest, watch?: AttemptWatch): object => ({
  url: request.url,
  method: request.method,
  headers: request.headers,
  data: request.body,
  prepared: request,
  ...(watch && { watch }),
})

/** What a sealed instance is given for a prepared request. */
export const internalConfigOf = (request: PreparedRequest): object => ({
  prepared: request,
  sealed: true,
})

/** The request interceptor: fixes the bytes and signs them. */
function signInterceptor(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
  busy: boolean,
): CarryingConfig | Promise<CarryingConfig> {
  config.watch?.assertGoesOn()
  const request = config.sealed ? config.prepared! : currentRequest(settings, protocol, config)
  const begun = now()
  const signature = protocol.sign?.(
    request,
    busy,
    config.blocking ? undefined : () => limitsOf(request, false),
  )
  if (!isPromiseLike(signature)) return carrySignature(config, signature)
  return signature.then((authorization) => {
    config.prepared = request.after(now() - begun)
    return carrySignature(config, authorization)
  })
}

function carrySignature(config: CarryingConfig, authorization: string | undefined): CarryingConfig {
  if (config.sealed) config.authorization = authorization
  else {
    if (authorization !== undefined) config.headers.set('Authorization', authorization)
    config.watch?.noteSigned()
  }
  return config
}

/**
 * Keeps the watch over an attempt where an interceptor makes a config of its own.
 *
 * @param requests the interceptors of an instance
 */
function keepWatch(requests: AxiosInstance['interceptors']['request']): void {
  const use = requests.use.bind(requests)
  requests.use = (fulfilled, rejected, options) => {
    if (typeof fulfilled !== 'function') return use(fulfilled, rejected, options)
    const keeping = (config: CarryingConfig): unknown => {
      const { watch } = config
      return watch
        ? andThen(fulfilled(config), (found) => keepWatchOf(found, watch))
        : fulfilled(config)
    }
    Object.defineProperty(keeping, 'name', { value: fulfilled.name })
    return use(keeping as typeof fulfilled, rejected, options)
  }
}

function keepWatchOf(config: unknown, watch: AttemptWatch): unknown {
  if (typeof config === 'object' && config !== null) (config as CarryingConfig).watch ??= watch
  return config
}

/** What travels of a config. */
export function wireOf(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): { request: PreparedRequest; wire: Wire } {
  if (config.sealed)
    return { request: config.prepared!, wire: config.prepared!.toWire(config.authorization) }
  const request =
    config.prepared && isSame(config.prepared, config)
      ? config.prepared
      : currentRequest(settings, protocol, config)
  return { request: request, wire: { ...request.toWire(), headers: plainHeaders(config) } }
}

/** The adapter: moves the bytes. */
async function adapt(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): Promise<AxiosResponse> {
  const { request: request, wire } = wireOf(settings, protocol, config)
  const signal = (request.options.signal ?? config.signal) as AbortSignal | undefined
  const { answer, send } = settings.exchange
  const { watch } = config
  watch?.assertGoesOn()
  watch?.noteSent()
  try {
    return toAxiosResponse(
      request,
      config,
      await (answer ? answerOrFail(answer, request, wire, signal) : send(wire, signal)),
    )
  } finally {
    watch?.noteAnswered()
  }
}

/** What a test double answers, within the limits of the call. */
function answerOrFail(
  answer: NonNullable<Settings['exchange']['answer']>,
  request: PreparedRequest,
  wire: Wire,
  signal: AbortSignal | undefined,
): MaybePromise<ExchangeResult> {
  if (signal?.aborted)
    return { failure: { code: 'ABORTED', reason: 'before it was sent', sent: false } }
  const outcome = answer(wire)
  return isPromiseLike(outcome)
    ? withinDeadline('the `handler`', outcome, { ...limitsOf(request, true), signal })
    : outcome
}

/** An exchange's outcome as axios carries it. */
export function toAxiosResponse(
  request: PreparedRequest,
  config: CarryingConfig,
  outcome: ExchangeResult,
  hint = '',
): CarryingResponse {
  if ('failure' in outcome) throw exchangeException(request, outcome.failure, hint)
  const { reply } = outcome
  if (standingOf(reply.status) === 'broken') throw brokenOf(request, reply) // whoever has been ejected
  return {
    data: reply.body,
    status: reply.status,
    statusText: reply.statusText,
    headers: {},
    config,
    reply,
  }
}

/** Response interceptor 0: believes the answer or throws. */
function verifyInterceptor(
  protocol: Protocol,
  answer: CarryingResponse,
): Response | CarryingResponse | Promise<Response> {
  const { config, reply } = answer
  return isRefused(config.prepared!, reply)
    ? answer
    : protocol.verify(config.prepared!, reply, config.blocking === true)
}

/** Response interceptor 1: throws where the status says no; what nobody has verified, since the verifier was ejected, becomes a response to be verified by whoever comes next. */
function statusInterceptor(protocol: Protocol, answer: unknown): Response {
  if (answer instanceof Response) return answer
  const { config, reply } = answer as CarryingResponse
  if (isRefused(config.prepared!, reply))
    throw refusalFor(
      protocol,
      config.prepared!,
      reply,
      config.authorization ?? String(config.headers.get('Authorization') ?? ''),
    )
  return Response.ofUnverified(reply)
}

/** The response behind axios's answer; an ejected verifier leaves the bare answer. */
export const responseOf = (answer: unknown): Response =>
  answer instanceof Response ? answer : Response.ofUnverified((answer as CarryingResponse).reply)

/** An AxiosError shows the request's headers to whoever inspects it: what matters is copied instead. */
function withoutSecrets(error: unknown): unknown {
  if (!loadAxios().isAxiosError(error) && !loadAxios().isCancel(error)) return error
  const { message, code = 'AXIOS' } = error as { message: string; code?: string }
  return new RequestException(message, { code: code === 'ERR_CANCELED' ? 'ABORTED' : code })
}

/** The prepared request behind a config: the one that came along, unless an interceptor or a caller by hand wants another request. */
function currentRequest(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): PreparedRequest {
  const { prepared: request } = config
  if (request && isSame(request, config))
    return (config.prepared = request.with({ headers: withoutAuthorization(plainHeaders(config)) }))
  const drafted = protocol.prepare(callOf(settings, protocol, config))
  // Where a redirect led is not what the caller asked for, whatever an interceptor makes of it.
  const made =
    request && request.endpoint !== request.path
      ? drafted.with({
          endpoint: request.endpoint,
          transport: {
            ...drafted.transport,
            sink: request.transport.sink,
            stream: request.transport.stream,
          },
        })
      : drafted
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
const isSame = (
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
  if (typeof data === 'string' || ArrayBuffer.isView(data)) return { body: data }
  if (data instanceof URLSearchParams) return { form_params: Object.fromEntries(data) }
  if (data instanceof FormData) {
    throw new InvalidArgumentException(
      'a FormData body cannot be signed: use the `multipart` option of a chain',
      { code: 'INVALID_OPTION' },
    )
  }
  return protocol.name === 'v2' ? { xml: data } : { json: data }
}
