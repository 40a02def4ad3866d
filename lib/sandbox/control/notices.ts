import { nearMiss } from '../../checks/did-you-mean'
import { Rsa } from '../../crypto/rsa'
import { isObject } from '../../checks/type-guards'
import { notifications } from '../../catalogue'
import type { EventRecord } from '../events/events'
import { factsOf, namesOf } from '../events/facts'
import { plausibleResource, withValues } from '../events/plausible'
import { ControlError, requireRow, type Args, type Desk } from './desk'
import { viewOfEvent } from './views'

/** What the platform can tell of, by the names that `trigger` takes. */
export const eventTypes = () =>
  notifications().map((facts) => ({
    names: namesOf(facts),
    api: facts.api,
    name: facts.name,
    key: facts.key ?? 'merchant',
  }))

/** Events, newest first. */
export const events = ({ world }: Desk, { limit }: Args) =>
  world.events.table.newest(Number(limit ?? 100)).map(viewOfEvent)

/** An event by its id; `last` is the newest, for scripts that have no other way to name it. */
const findEvent = ({ world }: Desk, { id }: Args): EventRecord =>
  requireRow(
    id === 'last' ? world.events.table.newest(1)[0] : world.events.table.get(String(id)),
    'event',
    id,
  )

export const event = (desk: Desk, args: Args) => viewOfEvent(findEvent(desk, args))

/**
 * Names that are spelt almost so, then those that have a part of the one that was given; each once.
 */
function similar(name: string): string {
  const parts = name
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((part) => part.length > 2)
  const names = [...new Set(notifications().flatMap((facts) => namesOf(facts).slice(0, 1)))]
  const partly = names.filter((one) => parts.some((part) => one.toUpperCase().includes(part)))
  const spelt = nearMiss(name.toUpperCase(), names)
  const near = [...new Set([...(spelt === undefined ? [] : [spelt]), ...partly])]
  return near.length > 0 ? `; similar are ${near.slice(0, 5).join(', ')}` : ''
}

/** Tells of an event that is documented, or of any other whose resource is given. */
export async function trigger(desk: Desk, args: Args) {
  const { world } = desk
  const name = String(args['event_type'])
  const facts = factsOf(name)
  const mchid = String(args['mchid'] ?? world.merchants.first.mchid)
  const merchant = requireRow(world.merchants.get(mchid), 'merchant', mchid)
  const given = isObject(args['resource']) ? args['resource'] : undefined
  if (!facts && !given) {
    throw new ControlError(
      `no page of the platform has an event ${name.slice(0, 64)}${similar(name)}; ` +
        'GET /_sandbox/event-types lists them, and `resource` makes any other',
      'UNKNOWN_EVENT',
      400,
    )
  }
  const { brand } = world.merchants.keysOf(merchant)
  const { certificate } = (facts?.key === 'brand' && brand) || merchant
  const seal = (text: string): string => Rsa.encrypt(text, certificate)
  const resource =
    given ??
    plausibleResource(facts!, name.replace(/#.*$/, ''), {
      mchid,
      brand_id: brand?.brand_id,
      now: world.clock.now(),
      seal,
    })
  const { event: told, sent } = world.events.tell({
    name,
    facts,
    mchid,
    url: args['to'] === undefined ? undefined : String(args['to']),
    resource: withValues(resource, isObject(args['set']) ? args['set'] : {}),
    original_type: args['original_type'] === undefined ? undefined : String(args['original_type']),
    summary: args['summary'] === undefined ? undefined : String(args['summary']),
  })
  await sent
  return viewOfEvent(told)
}

/** Sends an event once more. */
export async function resend(desk: Desk, args: Args) {
  const told = findEvent(desk, args)
  if (!told.url) throw new ControlError(`the event goes nowhere: ${told.reason}`, 'NOT_SENT', 409)
  await desk.world.events.send(told.id)
  return viewOfEvent(told)
}

/** Waits until nothing is on its way. */
export async function idle({ world }: Desk) {
  await world.events.idle()
  return {}
}
