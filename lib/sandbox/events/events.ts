import { randomUUID } from 'node:crypto'
import { Table } from '../model/tables'
import type { Agenda, SandboxClock } from '../model/clock'
import type { SandboxKeys } from '../keys/keys'
import { envelopeOf, type Envelope } from './envelope'
import { delaysOf, factsOf, type EventFacts } from './facts'
import { sendOnce, type Delivery } from './send'

/** What became of an event. */
export type EventState = 'waiting' | 'delivered' | 'failed' | 'not sent'

/** An event, and how it was sent. */
export interface EventRecord {
  readonly id: string
  readonly api: 'v3' | 'v2'
  /** `TRANSACTION.SUCCESS`, of API v2 the name of its page. */
  readonly event_type: string
  /** Who is told. */
  readonly mchid: string
  /** Where it goes; none where nobody named a place. */
  readonly url?: string
  /** What is inside, as it was before it was encrypted. */
  readonly resource: Readonly<Record<string, unknown>>
  readonly envelope: Envelope
  readonly created: number
  state: EventState
  /** Why it is not sent. */
  reason?: string
  readonly deliveries: Delivery[]
  /** When it is sent next. */
  next?: number
}

/** What is told. */
export interface EventDraft {
  /** A documented name, or any other. */
  readonly name: string
  readonly mchid: string
  readonly url?: string
  readonly resource: Readonly<Record<string, unknown>>
  readonly original_type?: string
  readonly summary?: string
  readonly sign_type?: 'MD5' | 'HMAC-SHA256'
  readonly api?: 'v3' | 'v2'
  readonly facts?: EventFacts
  readonly id?: string
}

/** Where events happen. */
export interface EventsPlace {
  readonly clock: SandboxClock
  readonly agenda: Agenda
  readonly keysOf: (mchid: string) => SandboxKeys
  readonly targetOf: (url: string | undefined) => EventTarget
  readonly reportChange: (kind: string, key: string) => void
}

/** Where an event goes, or why it goes nowhere. */
export type EventTarget =
  { readonly url: string } | { readonly reason: string; readonly url?: undefined }

/** Events kept; older ones are forgotten. */
export const mostEvents = 1_000
/** Sends of one event that are kept. */
const mostDeliveries = 100

const typeOf = (name: string): string => name.replace(/^v2:/, '').replace(/#.*$/, '')

/** What the platform tells merchants of, each until it is taken. */
export class Events {
  readonly table = new Table<EventRecord>()
  readonly #world: EventsPlace
  readonly #sending = new Set<Promise<unknown>>()

  constructor(world: EventsPlace) {
    this.#world = world
  }

  /**
   * Keeps an event and sends it the first time.
   *
   * @returns the event; `sent` settles when the first send is over
   */
  tell(draft: EventDraft): { readonly event: EventRecord; readonly sent: Promise<void> } {
    const event = this.#recordOf(draft)
    this.table.set(event.id, event)
    for (const { id } of this.table.values()) {
      if (this.table.size <= mostEvents) break
      this.table.delete(id)
      this.#world.agenda.drop('delivery', id)
    }
    this.#world.reportChange('events', event.id)
    return { event, sent: event.state === 'waiting' ? this.send(event.id) : Promise.resolve() }
  }

  #recordOf(draft: EventDraft): EventRecord {
    const { name, mchid, resource } = draft
    const facts = draft.facts ?? factsOf(name)
    const api = draft.api ?? facts?.api ?? 'v3'
    const id = draft.id ?? randomUUID()
    const now = this.#world.clock.now()
    const target = this.#world.targetOf(draft.url)
    const event_type = typeOf(name)
    return {
      id,
      api,
      event_type,
      mchid,
      ...('url' in target && { url: target.url }),
      resource,
      envelope: envelopeOf(this.#world.keysOf(mchid), facts, {
        ...draft,
        api,
        id,
        event_type,
        now,
      }),
      created: now,
      state: 'url' in target ? 'waiting' : 'not sent',
      ...('reason' in target && { reason: target.reason }),
      deliveries: [],
    }
  }

  /**
   * Sends an event once more; where it is not taken, it is sent again on the platform's schedule.
   *
   * @returns settles when the send is over
   */
  send(id: string): Promise<void> {
    const event = this.table.get(id)
    if (!event?.url) return Promise.resolve()
    const sending = this.#send(event, event.url).finally(() => this.#sending.delete(sending))
    this.#sending.add(sending)
    return sending
  }

  async #send(event: EventRecord, url: string): Promise<void> {
    this.#world.agenda.drop('delivery', event.id)
    const facts = this.#factsOf(event)
    const keys = this.#world.keysOf(event.mchid)
    const now = this.#world.clock.now()
    const delivery = await sendOnce(url, keys, event.envelope, { now, facts })
    event.deliveries.push(delivery)
    if (event.deliveries.length > mostDeliveries) event.deliveries.shift()
    const pause = delaysOf(facts)[event.deliveries.length - 1]
    delete event.next
    event.state = delivery.taken ? 'delivered' : pause === undefined ? 'failed' : 'waiting'
    if (event.state === 'waiting' && this.table.get(event.id) === event) {
      event.next = now + pause! * 1000
      this.#world.agenda.add({ at: event.next, kind: 'delivery', key: event.id })
    }
    this.#world.reportChange('events', event.id)
  }

  #factsOf({ api, event_type }: EventRecord): EventFacts | undefined {
    return factsOf(api === 'v2' ? `v2:${event_type}` : event_type)
  }

  /** Settles when nothing is on its way. */
  async idle(): Promise<void> {
    while (this.#sending.size > 0) await Promise.allSettled(this.#sending)
  }
}
