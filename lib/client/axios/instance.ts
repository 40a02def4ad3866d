import type { AxiosError, AxiosInstance, AxiosResponse, AxiosStatic } from 'axios'
import { RequestException } from '../../errors'
import { now } from '../../exchange/clock'
import type { ExchangeResult, Wire } from '../../exchange/wire'
import type { AttemptWatch } from '../pipeline/attempt-watch'
import type { PreparedRequest } from '../request/prepared-request'
import { headerOf } from '../request/headers'
import { exchangeException, limitsOf } from '../errors/connect-error'
import { isPromiseLike, andThen, type MaybePromise } from '../../checks/maybe-promise'
import { isRefused, refusalFor, standingOf, type Protocol } from '../protocol/protocol'
import { brokenOf } from '../errors/response-error'
import { Response } from '../response/response'
import type { Settings } from '../settings'
import { withinDeadline } from '../../exchange/within-deadline'
import { asOwnAdapter, guardAdapters } from './foreign-adapter'
import { assertDone, carriedAnswer, configFrom } from './shapes'
import {
  loadAxios,
  loadLightAxios,
  plainHeaders,
  type CarryingConfig,
  type CarryingResponse,
} from './carrying'
import { currentRequest, isSame } from './current-request'

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
 * @param protocol API v3 or API v2
 * @param busy whether other calls are in flight
 * @param internal whether nobody but the library will have it, so that axios need not merge, copy and mend what is in the prepared request
 */
export function createAxiosInstance(
  settings: Settings,
  protocol: Protocol,
  busy: () => boolean,
  internal: boolean,
): AxiosInstance {
  const axios = internal ? loadLightAxios() : loadAxios()
  const instance = axios.create({
    baseURL: settings.base.origin + settings.base.prefix,
    adapter: asOwnAdapter((config) => adapt(settings, protocol, config)),
    // The stages decide about statuses and content; axios must not change a byte.
    validateStatus: null,
    transformRequest: [],
    transformResponse: [],
  })
  const kept = internal ? internalDefaults : ownDefaults
  for (const name of Object.keys(instance.defaults))
    if (!kept.has(name)) delete instance.defaults[name as never]
  if (!internal) instance.defaults.headers.common = {} as never
  if (!internal) keepWatch(instance.interceptors.request)
  if (!internal) guardAdapters(instance.interceptors.request)
  instance.interceptors.request.use((config) => signInterceptor(settings, protocol, config, busy()))
  instance.interceptors.response.use(
    (response) =>
      verifyInterceptor(protocol, response as CarryingResponse) as unknown as AxiosResponse,
    (error) => {
      throw withoutSecrets(axios, error)
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

/** What an internal instance is given for a prepared request. */
export const internalConfigOf = (request: PreparedRequest): object => ({
  prepared: request,
  internal: true,
})

/** The request interceptor: fixes the bytes and signs them. */
function signInterceptor(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
  busy: boolean,
): CarryingConfig | Promise<CarryingConfig> {
  config.watch?.assertGoesOn()
  const request = config.internal ? config.prepared! : currentRequest(settings, protocol, config)
  const begun = now()
  const signature = protocol.sign?.(
    request,
    busy,
    config.blocking ? undefined : () => limitsOf(request, { sent: false }),
  )
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

/** What is sent of a config. */
export function wireOf(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): { request: PreparedRequest; wire: Wire } {
  if (config.internal)
    return { request: config.prepared!, wire: config.prepared!.toWire(config.authorization) }
  const request =
    config.prepared && isSame(config.prepared, config)
      ? config.prepared
      : currentRequest(settings, protocol, config)
  return { request, wire: { ...request.toWire(), headers: wireHeaders(request, config) } }
}

/** Axios gives a write without a body the Content-Type of a form; a call is the same whether anybody has selected the instance or not. */
function wireHeaders(request: PreparedRequest, config: CarryingConfig): Record<string, string> {
  const headers = plainHeaders(config)
  if (request.body === undefined && headerOf(request.headers, 'Content-Type') === undefined)
    for (const name of Object.keys(headers))
      if (name.toLowerCase() === 'content-type' && headers[name] === axiosContentType)
        delete headers[name]
  return headers
}

/** What axios writes where nobody has said anything. */
const axiosContentType = 'application/x-www-form-urlencoded'

/** The adapter: exchanges the request for an answer. */
async function adapt(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
): Promise<AxiosResponse> {
  if (!config.internal) assertDone(config)
  const { request, wire } = wireOf(settings, protocol, config)
  const signal = (request.options.signal ?? config.signal) as AbortSignal | undefined
  const { answer, send } = settings.exchange
  const { watch } = config
  watch?.assertGoesOn()
  watch?.noteSent()
  config.isSent = true
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
    ? withinDeadline('the `handler`', outcome, { ...limitsOf(request, { sent: true }), signal })
    : outcome
}

/** An exchange's result as axios's interceptors see it. */
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
    headers: config.internal ? config.headers : {}, // nobody sees those of an internal one, and axios would make some
    config,
    reply,
  }
}

/** Response interceptor 0: believes the answer or throws. */
function verifyInterceptor(
  protocol: Protocol,
  answer: CarryingResponse,
): Response | CarryingResponse | Promise<Response> {
  const { config } = answer
  const reply = (answer.reply ??= carriedAnswer(answer, config).reply) // by an adapter that an ejected signer has not seen
  if (standingOf(reply.status) === 'broken') throw brokenOf(config.prepared!, reply)
  return isRefused(config.prepared!, reply)
    ? answer
    : protocol.verify(config.prepared!, reply, { blocking: config.blocking === true })
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

/** An AxiosError shows the request's headers to whoever inspects it: what matters is copied instead. */
function withoutSecrets({ isAxiosError, isCancel }: AxiosStatic, error: unknown): unknown {
  if (!isAxiosError(error) && !isCancel(error)) return error
  const { message, code = 'AXIOS', config } = error as AxiosError
  return new RequestException(message, {
    code: code === 'ERR_CANCELED' ? 'ABORTED' : code,
    mayHaveTakenEffect: config ? (config as CarryingConfig).isSent === true : true,
  })
}
