import { remember } from '../../checks/remember'
import type { Call } from '../call'
import { expand, variablesOf } from '../request/path-template'
import type { Protocol } from './protocol'

const nameOf = remember((path): Protocol['name'] => (/^v2\//i.test(path) ? 'v2' : 'v3'))

/** A path that begins with `v2/` is API v2's, a variable's value included; every other one is API v3's. */
export const protocolNameOf = ({ pathname, options }: Call): Protocol['name'] =>
  nameOf(pathname.startsWith('{') ? expand(pathname, variablesOf(pathname), options) : pathname)
