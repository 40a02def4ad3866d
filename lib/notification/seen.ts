import { createHash } from 'node:crypto'
import type { XmlFields, XmlValue } from '../transformer'
import type { Notification } from './events'

/** Remembers which events were handled; every method may answer with a promise. */
export interface SeenEvents {
  /** Whether the event of that id was handled. */
  has(id: string): boolean | Promise<boolean>
  /** Called when it was handled. */
  add(id: string): unknown
  /**
   * For several processes: takes the event in hand, and tells whether nobody else has it (`SET id … NX EX 60`).
   * Where it is taken, WeChat Pay is asked to come again later.
   */
  claim?(id: string): boolean | Promise<boolean>
  /** With `claim`: called when handling failed, so that the next try may have it. */
  release?(id: string): unknown
}

const mostIds = 10_000

/** The last ids that were handled, in memory. */
export class Recent implements SeenEvents {
  readonly #ids = new Set<string>()
  has(id: string): boolean { return this.#ids.has(id) }
  add(id: string): void {
    this.#ids.add(id)
    if (this.#ids.size > mostIds) this.#ids.delete(this.#ids.values().next().value!)
  }
}

const sorted = (value: XmlValue): unknown =>
  typeof value === 'string' ? value : Array.isArray(value) ? value.map(sorted) : Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, item]) => [name, sorted(item)])

/** The id by which a repeated event of API v3 is known. */
export const idOf = ({ id }: Notification): string => id

/**
 * An id for an event of API v2, which has none: a digest of what it says. Its numbers would not do, since one
 * contract, refund or product is told of more than once.
 */
export function idOfV2(fields: XmlFields): string {
  const { nonce_str: _nonce, sign: _sign, ...content } = fields
  return `v2-${createHash('sha256').update(JSON.stringify(sorted(content))).digest('hex')}`
}

/** Somebody else has the event in hand. */
export class InOtherHands extends Error {}

/**
 * Does things once for each id.
 *
 * @param seen what remembers
 * @returns does a thing, unless it was done; one that is being done in this process is waited for
 */
export function onceFor(seen: SeenEvents): (id: string, act: () => unknown) => Promise<void> {
  const inHand = new Map<string, Promise<void>>()

  const work = async (id: string, act: () => unknown): Promise<void> => {
    if (await seen.has(id)) return
    if (seen.claim && !await seen.claim(id)) throw new InOtherHands(`event ${id} is in another process's hands`)
    try {
      await act()
    } catch (error) {
      await seen.release?.(id)
      throw error
    }
    await seen.add(id)
  }

  // In hand before anything is awaited: two deliveries at once would both find it unseen.
  return (id, act) => {
    const going = inHand.get(id) ?? work(id, act).finally(() => inHand.delete(id))
    inHand.set(id, going)
    return going
  }
}
