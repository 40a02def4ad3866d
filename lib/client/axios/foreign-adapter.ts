import type { AxiosResponse } from 'axios'
import { loadAxios, type CarryingConfig } from './carrying'
import { carriedAnswer } from './shapes'

type Adapter = (config: CarryingConfig) => Promise<AxiosResponse>

const ownAdapters = new WeakSet<object>()

/** Marks an adapter whose answers need no second look. */
export function asOwnAdapter(adapter: Adapter): Adapter {
  ownAdapters.add(adapter)
  return adapter
}

/** Whether a request is sent by the library; a config may name another adapter. */
export const hasOwnAdapter = ({ adapter }: CarryingConfig): boolean =>
  typeof adapter === 'function' && ownAdapters.has(adapter)

/**
 * An adapter of the caller's, or one of axios's own by its name: what it answers is verified and
 * judged as any other answer.
 */
const foreignAdapter = (adapter: CarryingConfig['adapter']): Adapter =>
  asOwnAdapter(async (config) => {
    config.watch?.assertGoesOn()
    config.isSent = true
    return carriedAnswer(await loadAxios().getAdapter(adapter)(withTimeout(config)), config)
  })

/**
 * With `timeout` in axios's milliseconds, which each of its adapters keeps by itself: how long an
 * answer may take is known to whoever reads it alone.
 */
const withTimeout = (config: CarryingConfig): CarryingConfig => ({
  ...config,
  timeout: config.timeout || (config.prepared?.transport.timeout ?? 0),
})

function guardAdapter(config: CarryingConfig): CarryingConfig {
  if (config && !hasOwnAdapter(config)) config.adapter = foreignAdapter(config.adapter)
  return config
}

/** As axios keeps an interceptor. */
const guard = { fulfilled: guardAdapter, rejected: undefined, synchronous: false, runWhen: null }

/**
 * Sees to adapters that are not the library's, whoever ejects what: axios asks for its interceptors
 * here, and the first that it is told of is run last.
 *
 * @param requests the request interceptors of an instance
 */
export function guardAdapters(requests: object): void {
  const manager = requests as { forEach(visit: (interceptor: unknown) => void): void }
  const each = manager.forEach.bind(manager)
  manager.forEach = (visit) => {
    visit(guard)
    each(visit)
  }
}
