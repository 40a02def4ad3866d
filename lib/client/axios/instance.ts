import type { AxiosError, AxiosInstance, AxiosResponse, AxiosStatic } from 'axios'
import { RequestException } from '../../errors'
import { now } from '../../exchange/clock'
import type { AttemptWatch } from '../pipeline/attempt-watch'
import type { PreparedRequest } from '../request/prepared-request'
import { limitsOf } from '../errors/connect-error'
import { isPromiseLike, andThen } from '../../checks/maybe-promise'
import { isRefused, refusalFor, standingOf, type Protocol } from '../protocol/protocol'
import { brokenOf } from '../errors/response-error'
import { Response } from '../response/response'
import type { Settings } from '../settings'
import { adapt } from './adapter'
import { asOwnAdapter, guardAdapters } from './foreign-adapter'
import { carriedAnswer, configFrom } from './shapes'
import { loadAxios, loadLightAxios, type CarryingConfig, type CarryingResponse } from './carrying'
import { currentRequest } from './current-request'
import { createReal } from './mocked-axios'

/**
 * Axios merges every default into every request; these are the ones that mean something here, to
 * whoever selects the instance.
 */
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

/** What an instance works with. */
export interface InstanceParts {
  /** The configuration. */
  readonly settings: Settings
  /** API v3 or API v2. */
  readonly protocol: Protocol
  /** Whether other calls are in flight. */
  readonly isBusy: () => boolean
}

/**
 * Makes the axios instance that whoever selects it has: request interceptor 0 is the signer,
 * response interceptor 0 the verifier, 1 throws what a status deserves (Guzzle's `http_errors`);
 * the adapter is the library's own wire.
 */
export function createSelectedInstance(parts: InstanceParts): AxiosInstance {
  const axios = loadAxios()
  const instance = createBareInstance(axios, ownDefaults, parts)
  instance.defaults.headers.common = {} as never
  keepWatch(instance.interceptors.request)
  guardAdapters(instance.interceptors.request)
  addInterceptors(axios, instance, parts)
  return instance
}

/**
 * Makes the axios instance that nobody but the library has: axios need not merge, copy and mend
 * what is in the prepared request. Its interceptors are those of a selected one.
 */
export function createInternalInstance(parts: InstanceParts): AxiosInstance {
  const axios = loadLightAxios()
  const instance = createBareInstance(axios, internalDefaults, parts)
  addInterceptors(axios, instance, parts)
  return instance
}

/**
 * An instance that exchanges by the library's own wire, without interceptors and without most of
 * axios's defaults.
 */
function createBareInstance(
  axios: AxiosStatic,
  kept: ReadonlySet<string>,
  { settings, protocol }: InstanceParts,
): AxiosInstance {
  const instance = createReal(axios, {
    baseURL: settings.base.origin + settings.base.prefix,
    adapter: asOwnAdapter((config) => adapt(settings, protocol, config)),
    // The stages decide about statuses and content; axios must not change a byte.
    validateStatus: null,
    transformRequest: [],
    transformResponse: [],
  })
  for (const name of Object.keys(instance.defaults))
    if (!kept.has(name)) delete instance.defaults[name as never]
  return instance
}

function addInterceptors(
  axios: AxiosStatic,
  { interceptors }: AxiosInstance,
  parts: InstanceParts,
): void {
  const { protocol } = parts
  interceptors.request.use((config) => signInterceptor(parts, config))
  interceptors.response.use(
    (response) =>
      verifyInterceptor(protocol, response as CarryingResponse) as unknown as AxiosResponse,
    (error) => {
      throw withoutSecrets(axios, error)
    },
  )
  interceptors.response.use(
    (response) => statusInterceptor(protocol, response) as unknown as AxiosResponse,
  )
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

/** What an internal instance is given for a prepared request. */
export const internalConfigOf = (request: PreparedRequest): object => ({
  prepared: request,
  internal: true,
})

/** The request interceptor: fixes the bytes and signs them. */
function signInterceptor(
  { settings, protocol, isBusy }: InstanceParts,
  config: CarryingConfig,
): CarryingConfig | Promise<CarryingConfig> {
  config.watch?.assertGoesOn()
  const request = config.internal ? config.prepared! : currentRequest(settings, protocol, config)
  const begun = now()
  const signature = protocol.sign?.(request, {
    busy: isBusy(),
    limits: config.blocking ? undefined : () => limitsOf(request, { sent: false }),
  })
  if (!isPromiseLike(signature)) return carrySignature(config, signature)
  return signature.then((authorization) => {
    config.prepared = request.after(now() - begun)
    return carrySignature(config, authorization)
  })
}

function carrySignature(config: CarryingConfig, authorization: string | undefined): CarryingConfig {
  if (config.internal) config.authorization = authorization
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
      return andThen(fulfilled(config), (given) => {
        const found = configFrom(given, fulfilled.name)
        if (watch) found.watch ??= watch
        return found
      })
    }
    Object.defineProperty(keeping, 'name', { value: fulfilled.name })
    return use(keeping as typeof fulfilled, rejected, options)
  }
}

/** Response interceptor 0: believes the answer or throws. */
function verifyInterceptor(
  protocol: Protocol,
  answer: CarryingResponse,
): Response | CarryingResponse | Promise<Response> {
  const { config } = answer
  // By an adapter that an ejected signer has not seen.
  const reply = (answer.reply ??= carriedAnswer(answer, config).reply)
  if (standingOf(reply.status) === 'broken') throw brokenOf(config.prepared!, reply)
  return isRefused(config.prepared!, reply)
    ? answer
    : protocol.verify(config.prepared!, reply, { blocking: config.blocking === true })
}

/**
 * Response interceptor 1: throws where the status says no; what nobody has verified, since the
 * verifier was ejected, becomes a response to be verified by whoever comes next.
 */
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

/** What axios calls otherwise than the library does. */
const ownCodes: ReadonlyMap<string, string> = new Map([
  ['ERR_CANCELED', 'ABORTED'],
  ['ECONNABORTED', 'TIMEOUT'],
  ['ETIMEDOUT', 'TIMEOUT'],
])

/**
 * An AxiosError shows the request's headers to whoever inspects it: what matters is copied instead.
 */
function withoutSecrets({ isAxiosError, isCancel }: AxiosStatic, error: unknown): unknown {
  if (!isAxiosError(error) && !isCancel(error)) return error
  const { message, code = 'AXIOS', config } = error as AxiosError
  return new RequestException(message, {
    code: ownCodes.get(code) ?? code,
    mayHaveTakenEffect: config ? (config as CarryingConfig).isSent === true : true,
  })
}
