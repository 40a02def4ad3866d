import type { AxiosInstance, AxiosStatic, CreateAxiosDefaults } from 'axios'
import { isFunction } from '../../checks/type-guards'
import { invalid } from '../../errors'

/**
 * `axios.create()`, where axios is axios: what a test's mock of the whole module creates is nothing,
 * or takes no interceptors.
 *
 * @param axios the module
 * @param config for the instance
 * @throws InvalidArgumentException `INVALID_ARGUMENT`
 */
export function createReal(axios: AxiosStatic, config: CreateAxiosDefaults): AxiosInstance {
  const instance: unknown = isWhole(axios) ? axios.create(config) : undefined
  if (isInstance(instance)) return instance
  return invalid(
    'INVALID_ARGUMENT',
    "getDriver().select() makes an instance of axios, and `axios` is not whole here, as behind jest.mock('axios'): leave it real (jest.unmock('axios')), and let `handler: new MockHandler([…])` of the configuration, or the sandbox, answer in the platform's place",
  )
}

/** Whether there is what is used of the module, and it does something. */
function isWhole(axios: Partial<AxiosStatic> | undefined): boolean {
  const { AxiosHeaders, create, isAxiosError, isCancel } = axios ?? {}
  return (
    isFunction(create) &&
    isFunction(AxiosHeaders?.from) &&
    AxiosHeaders!.from({}) instanceof AxiosHeaders! &&
    isAxiosError?.(undefined) === false &&
    isCancel?.(undefined) === false
  )
}

/** Those of axios are functions. */
const isInstance = (thing: unknown): thing is AxiosInstance =>
  isFunction(thing) && isFunction((thing as Partial<AxiosInstance>).interceptors?.request?.use)
