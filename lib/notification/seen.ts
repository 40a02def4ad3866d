import { createHash } from 'node:crypto'
import { isPromiseLike } from '../checks/maybe-promise'
import { withinDeadline, type Limits } from '../exchange/within-deadline'
import type { XmlFields, XmlValue } from '../transformer'
import type { Notification } from './events'

/** Remembers which events were handled; every method may answer with a promise. */
export interface SeenEvents {
  /** Whether the event of that id was handled. */
  has(id: string): boolean | Promise<boolean>
  /** Called when it was handled. */
  add(id: string): unknown
  /**
   * For several processes: takes the event in hand, and tells whether nobody else has it (`SET id …
   * NX EX 60`). Where it is taken, WeChat Pay is asked to come again later.
   */
  claim?(id: string): boolean | Promise<boolean>
  /** With `claim`: called when handling failed, so that the next try may have it. */
  release?(id: string): unknown
}

const mostIds = 10_000

/** The last ids that were handled, in memory. */
export class Recent implements SeenEvents {
  readonly #ids = new Set<string>()
  has(id: string): boolean {
    return this.#ids.has(id)
  }
  add(id: string): void {
    this.#ids.add(id)
    if (this.#ids.size > mostIds) this.#ids.delete(this.#ids.values().next().value!)
  }
}

const sortFields = (value: XmlValue): unknown =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? value.map(sortFields)
      : Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, item]) => [name, sortFields(item)])

const digestOf = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

const orderedJson = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(orderedJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, orderedJson(item)])
}

/**
 * The id by which a repeated event of API v3 is known. One that comes without is known by a digest
 * of what it says, or all of them would count as each other's repeats.
 */
export function idOf(event: Notification): string {
  const { id } = event as { id: unknown }
  return typeof id === 'string' && id !== '' ? id : `v3-${digestOf(orderedJson(event))}`
}

/**
 * An id for an event of API v2, which has none: a digest of what it says. Its numbers would not do,
 * since one contract, refund or product is told of more than once.
 */
export function idOfV2(fields: XmlFields): string {
  // One that is wrapped has an id, and is encrypted anew each time.
  if (typeof fields['event_id'] === 'string' && fields['event_id'] !== '')
    return `v2-${fields['event_id']}`
  const { nonce_str: _nonce, sign: _sign, ...content } = fields
  return `v2-${digestOf(sortFields(content))}`
}

/** Somebody else has the event in hand. */
export class ClaimedElsewhere extends Error {}

/**
 * Does things once for each id.
 *
 * @param seen what remembers; each of its methods is waited for within the limits, or an event
 *   would stay in hand for ever
 * @param limits makes those of a method, which begins then
 * @returns does a thing, unless it was done; one that is being done in this process is waited for
 */
export function onceFor(
  seen: SeenEvents,
  limits: () => Limits,
): (id: string, act: () => unknown) => Promise<void> {
  const inHand = new Map<string, Promise<void>>()

  const ask = (name: keyof SeenEvents, value: unknown): unknown =>
    isPromiseLike(value) ? withinDeadline(`\`seen.${name}\``, value, limits()) : value

  const claim = async (id: string): Promise<unknown> => {
    const claimed = seen.claim!(id)
    try {
      return await ask('claim', claimed)
    } catch (error) {
      // Should it come to be claimed after all, nobody here has it.
      Promise.resolve(claimed)
        .then((mine) => mine && seen.release?.(id))
        .catch(() => undefined)
      throw error
    }
  }

  const work = async (id: string, act: () => unknown): Promise<void> => {
    if (await ask('has', seen.has(id))) return
    if (seen.claim && !(await claim(id)))
      throw new ClaimedElsewhere(`event ${id} is in another process's hands`)
    try {
      await act()
    } catch (error) {
      await ask('release', seen.release?.(id))
      throw error
    }
    await ask('add', seen.add(id))
  }

  // In hand before anything is awaited: two deliveries at once would both find it unseen.
  return (id, act) => {
    const going = inHand.get(id) ?? work(id, act).finally(() => inHand.delete(id))
    inHand.set(id, going)
    return going
  }
}
