import { remember } from '../../checks/remember'
import { lazily } from '../../exchange/lazily'
import type { Call } from '../call'
import { expand, variablesOf } from '../request/path-template'
import type { Settings } from '../settings'
import type { Protocol } from './protocol'
import { protocolV3 } from './v3'

const v2 = lazily(() => require('./v2') as typeof import('./v2'))

/** Both of them; API v2's, which few instances speak, is loaded with its first call. */
export type Protocols = Readonly<Record<Protocol['name'], () => Protocol>>

/**
 * The protocols of an instance, each made with its first call.
 *
 * @param settings the configuration
 */
export const protocolsOf = (settings: Settings): Protocols => ({
  v2: lazily(() => v2().protocolV2(settings)),
  v3: lazily(() => protocolV3(settings)),
})

const nameOf = remember((path): Protocol['name'] => (/^v2\//i.test(path) ? 'v2' : 'v3'))

/**
 * A path that begins with `v2/` is API v2's, a variable's value included; every other one is API
 * v3's.
 */
export const protocolNameOf = ({ pathname, options }: Call): Protocol['name'] =>
  nameOf(pathname.startsWith('{') ? expand(pathname, variablesOf(pathname), options) : pathname)
