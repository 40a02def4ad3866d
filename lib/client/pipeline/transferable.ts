import { describeType } from '../../checks/did-you-mean'
import { isFunction } from '../../checks/type-guards'
import { lazily } from '../../exchange/lazily'
import { cannotBlock } from '../errors/cannot-block'
import type { Call } from '../call'

/** Asked only where an option may be a variable of the path instead. */
const templates = lazily(
  () => require('../request/path-template') as typeof import('../request/path-template'),
)

type Check = (value: unknown) => boolean

const never: Check = () => false

/** Neither a stream nor a media upload whose stream has not been read. */
const isAtHand: Check = (value) => {
  const { pipe, isPending } = value as { pipe?: unknown; isPending?: () => boolean }
  return !isFunction(pipe) && !(isFunction(isPending) && isPending!.call(value))
}

/**
 * Options that have values which cannot be cloned into the thread of blocking calls, each with what
 * tells those that can. It stands apart from all else about options, since it is asked before
 * anything is loaded or started.
 */
const transferable: Readonly<Record<string, Check>> = {
  body: isAtHand,
  sink: (value) => typeof value === 'string',
  stream: (value) => value === false,
  progress: never,
  signal: never,
}

/**
 * Refuses what cannot cross into a blocking call.
 *
 * @param call whose options are a record
 * @throws InvalidArgumentException `CANNOT_BLOCK`
 */
export function assertTransferable({ options, pathname }: Call): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || !Object.hasOwn(transferable, name)) continue
    if (transferable[name]!(value) || templates().variablesOf(pathname).has(name)) continue
    throw cannotBlock(`option \`${name}\` (${describeType(value)})`)
  }
}
