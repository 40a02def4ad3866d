import type { Worker } from 'node:worker_threads'
import { isObject } from '../../checks/type-guards'
import { describeType } from '../../checks/did-you-mean'
import { invalid } from '../../errors'
import type { Args } from '../control/desk'
import { errorOf, OperationChannel } from './operation-channel'
import type { OperationName } from '../control/operations'
import type { Reach } from '../control/sandbox-controls'
import type { ThreadChannel } from './thread-channel'

/**
 * What was given, without what is undefined, which nobody gave; refused where a thread cannot be
 * told of it.
 */
function plainArgs(args: unknown, user: string): Args {
  if (!isObject(args)) {
    invalid('INVALID_OPTION', `${user} was given ${describeType(args)}; expected an object`)
  }
  const given = Object.entries(args as Args).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, plainCopy(value, name, user)]))
}

function plainCopy(value: unknown, name: string, user: string): unknown {
  try {
    return structuredClone(value)
  } catch {
    return invalid(
      'INVALID_OPTION',
      `\`${name.slice(0, 64)}\` of ${user} is ${describeType(value)} that holds more than data; ` +
        'expected texts, numbers, booleans, lists and objects of them',
    )
  }
}

/**
 * How controls reach the sandbox's thread.
 *
 * @param worker the thread
 * @param line to it, for what is answered at once
 */
export function reachOf(worker: Worker, line: ThreadChannel): Reach {
  const channel = new OperationChannel(worker)
  const ask = (name: OperationName, args: Args, user: string): unknown => {
    const plain = plainArgs(args, user)
    try {
      return line.ask('operate', name, plain, user)
    } catch (error) {
      throw errorOf(error as Error & { code?: string })
    }
  }
  const send = async (name: OperationName, args: Args, user: string): Promise<unknown> =>
    channel.send(name, plainArgs(args, user), user)
  return { ask, send }
}
