import { describeType } from '../checks/did-you-mean'
import { isFunction, isObject } from '../checks/type-guards'
import { InvalidArgumentException } from '../errors'
import type { Notification, NotificationV2, ParsedV2 } from './events'
import { withoutEventType } from './v2'

/**
 * What to do with an event of either API: `event_type` is undefined for one of API v2, and tells
 * what `resource` is for others.
 */
export type NotificationHandler = (event: Notification | NotificationV2) => unknown

/** What to do with events of API v3, and with those of API v2, which are fields of XML. */
export interface NotificationHandlers {
  v3?: (event: Notification) => unknown
  v2?: (fields: ParsedV2) => unknown
}

/** The handlers that were given, an event of either API going to a function that is given alone. */
export function handlersOf(given: unknown): NotificationHandlers {
  if (isFunction(given))
    return {
      v3: given as NotificationHandler,
      v2: (fields) => (given as NotificationHandler)(withoutEventType(fields) as NotificationV2),
    }
  const expected = 'expected a function of the event, or { v3, v2 } with a function for each'
  if (!isObject(given))
    throw new InvalidArgumentException(
      `handler() takes what to do with an event, not ${describeType(given)}; ${expected}`,
    )
  const wrong = Object.entries(given).find(
    ([name, value]) =>
      (name !== 'v3' && name !== 'v2') || (value !== undefined && !isFunction(value)),
  )
  if (wrong)
    throw new InvalidArgumentException(
      `handler() was given \`${wrong[0]}\`, ${describeType(wrong[1])}; ${expected}`,
    )
  if (!given['v3'] && !given['v2'])
    throw new InvalidArgumentException(`handler() was given neither \`v3\` nor \`v2\`; ${expected}`)
  return given
}

/** An event that nobody handles is not taken, so that it comes again when somebody does. */
export function refuseUnhandled(protocol: 'v2' | 'v3'): never {
  throw new InvalidArgumentException(
    `a notification of API ${protocol} came, which nobody handles: give notifications.handler({ v3: event => …, v2: fields => … })`,
    { code: 'NOT_HANDLED' },
  )
}
