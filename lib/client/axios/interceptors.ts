import type { AxiosInstance } from 'axios'
import type { ExchangeResult, Wire } from '../../exchange/wire'
import type { PreparedRequest } from '../request/prepared-request'
import type { Coroutine, ExchangeEffect } from '../effects'
import { cannotBlock } from '../errors/cannot-block'
import { isPromiseLike } from '../../checks/maybe-promise'
import { loadAxios, type CarryingConfig, type CarryingResponse } from './carrying'
import { hasOwnAdapter } from './foreign-adapter'
import { toAxiosResponse, wireOf } from './adapter'
import { configOf } from './instance'
import { assertDone, responseOf } from './shapes'
import type { Protocol } from '../protocol/protocol'
import type { Response } from '../response/response'
import type { Settings } from '../settings'

/** An interceptor as axios keeps it; null where one was ejected. */
interface Handler {
  readonly fulfilled?: ((value: unknown) => unknown) | null
  readonly rejected?: ((error: unknown) => unknown) | null
  readonly runWhen?: ((config: CarryingConfig) => boolean) | null
}

const handlersOf = (manager: unknown): Handler[] =>
  (manager as { handlers: (Handler | null)[] }).handlers.filter((handler) => handler !== null)

/** Where a value stands between two interceptors: it came through, or something was thrown. */
type State = { readonly value: unknown } | { readonly error: unknown }

/** One interceptor, as a promise would call it, but at once. */
function runOne(state: State, { fulfilled, rejected }: Handler): State {
  const handler = 'error' in state ? rejected : fulfilled
  if (!handler) return state
  try {
    const value = handler('error' in state ? state.error : state.value)
    if (!isPromiseLike(value)) return { value }
    Promise.resolve(value).catch(() => undefined) // nobody will ever ask for it
    return {
      error: cannotBlock(
        `the interceptor \`${handler.name || 'anonymous'}\`, which returns a promise (as an asynchronous signer or verifier does),`,
      ),
    }
  } catch (error) {
    return { error }
  }
}

/**
 * An attempt in the blocking form through the interceptors of an axios instance that its user may
 * have changed.
 *
 * @param request the request
 * @param instance the axios instance
 * @param exchange sends the request and takes its answer in
 */
export function* runInterceptors(
  settings: Settings,
  protocol: Protocol,
  request: PreparedRequest,
  instance: AxiosInstance,
  exchange: (wire: Wire) => Coroutine<ExchangeResult, ExchangeEffect>,
): Coroutine<Response, ExchangeEffect> {
  const { AxiosHeaders, mergeConfig } = loadAxios()
  const config = mergeConfig(instance.defaults as never, configOf(request)) as CarryingConfig
  config.blocking = true
  config.headers = new AxiosHeaders({ ...request.headers })
  let state: State = { value: config }
  for (const handler of handlersOf(instance.interceptors.request).reverse()) {
    if (handler.runWhen?.(config) !== false) state = runOne(state, handler)
  }
  if ('value' in state)
    state = yield* dispatch(settings, protocol, state.value as CarryingConfig, exchange)
  for (const handler of handlersOf(instance.interceptors.response)) state = runOne(state, handler)
  if ('error' in state) throw state.error
  return responseOf(state.value as CarryingResponse)
}

function* dispatch(
  settings: Settings,
  protocol: Protocol,
  config: CarryingConfig,
  exchange: (wire: Wire) => Coroutine<ExchangeResult, ExchangeEffect>,
): Coroutine<State, ExchangeEffect> {
  try {
    if (!hasOwnAdapter(config)) throw cannotBlock('an `adapter` of axios')
    assertDone(config)
    const { request: request, wire } = wireOf(settings, protocol, config)
    return { value: toAxiosResponse(request, config, yield* exchange(wire)) }
  } catch (error) {
    return { error }
  }
}
