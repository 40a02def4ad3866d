import { resolve } from './resolve'
import type { Shape } from './shape'
import type { RawAnswer, RawNotificationFacts, RawRetry } from './facts'
import { rawNotifications } from './source'

/** How a notification is sent again while nobody has answered it. */
export type RetryFacts = RawRetry

/** What counts as received. */
export interface NotificationAnswer {
  /** HTTP statuses. */
  readonly status: readonly number[]
  /** Data that must be answered, as JSON. */
  readonly body?: Shape
  /** Whether the data may be left out. */
  readonly optional?: boolean
  /** Headers that must be answered: `Authorization` means that the answer is signed. */
  readonly header?: Shape
  /** API v2: the fields of the XML. */
  readonly xml?: Shape
}

/** A field of API v2 that holds a ciphertext. */
export interface EncryptedFacts {
  readonly field: string
  readonly algorithm: string
  /** What stands in it, once it is opened. */
  readonly holds: Shape
}

/** How a notification of API v2 is signed. */
export interface SignFacts {
  readonly field: string
  readonly types: readonly string[]
  /** The field that names the way; null where none does. */
  readonly type_field: string | null
}

/** A notification that WeChat Pay sends. Shapes are read when asked for. */
export class NotificationFacts {
  readonly api: 'v2' | 'v3'
  /** All values that `event_type` can have; of API v2 only four wrapped events have one. */
  readonly eventTypes: readonly string[]
  /**
   * Where an event type has several shapes: a name for this one, and how to tell it from the
   * others.
   */
  readonly variant?: string
  readonly tell?: string
  /** API v2: a name for its page. */
  readonly page?: string
  readonly name: string
  readonly roles: readonly string[]
  readonly docs: readonly string[]
  /** `resource.original_type`, where known. */
  readonly originalType?: string
  /** Whose key opens it: the merchant's APIv3 key, or the brand's API key. */
  readonly key?: 'merchant' | 'brand'
  /** The algorithms of the resource. */
  readonly algorithms: readonly string[]
  /** Absent: the usual schedule of fifteen times in a day. */
  readonly retry?: RetryFacts
  /** API v2: how it is signed; null: not at all. */
  readonly sign?: SignFacts | null
  readonly #raw: RawNotificationFacts

  /** @param raw what the facts say */
  constructor(raw: RawNotificationFacts) {
    this.api = raw.api
    this.eventTypes = raw.event_type ?? []
    this.variant = raw.variant
    this.tell = raw.tell
    this.page = raw.page
    this.name = raw.name
    this.roles = raw.roles
    this.docs = raw.docs
    this.originalType = raw.original_type
    this.key = raw.key
    this.algorithms = [raw.algorithm ?? []].flat()
    this.retry = raw.retry
    this.sign = raw.sign
    this.#raw = raw
  }

  /** The decrypted resource of API v3. */
  get resource(): Shape | undefined {
    return shapeOf(this.#raw.resource)
  }

  /** The fields of API v2's XML. */
  get root(): Shape | undefined {
    return shapeOf(this.#raw.root)
  }

  /** The field of API v2 that is encrypted. */
  get encrypted(): EncryptedFacts | undefined {
    const { encrypted } = this.#raw
    return encrypted && { ...encrypted, holds: shapeOf(encrypted.holds)! }
  }

  /** What counts as received. */
  get answer(): NotificationAnswer {
    const { body, header, xml, ...rest } = this.#raw.answer
    return { ...rest, ...shapesOf({ body, header, xml }) }
  }
}

const home = 'notifications'

const shapeOf = (raw: RawAnswer['body']): Shape | undefined =>
  raw === undefined ? undefined : resolve(raw, home)

const shapesOf = (
  raws: Pick<RawAnswer, 'body' | 'header' | 'xml'>,
): Pick<NotificationAnswer, 'body' | 'header' | 'xml'> =>
  Object.fromEntries(
    Object.entries(raws).flatMap(([name, raw]) =>
      raw === undefined ? [] : [[name, shapeOf(raw)]],
    ),
  )

let known: readonly NotificationFacts[] | undefined

/** The documented notifications, in the order of the facts: API v3 by event type, then API v2. */
export function notifications(): readonly NotificationFacts[] {
  return (known ??= rawNotifications().map((raw) => new NotificationFacts(raw)))
}
