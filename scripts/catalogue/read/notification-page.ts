import type { Field } from '../../../lib/catalogue/shape'
import { blocksOf, type Table } from './blocks'
import { isParameterTable, readFields } from './fields'
import { isV2Page, placeOf } from './front-matter'
import type { PageFile } from './folder'

/** What the page of a notification says. */
export interface NotificationPage {
  /** `merchant/4012791861` */
  readonly page: string
  readonly title: string
  readonly updated: string
  /** The event types that it names. */
  readonly eventTypes: readonly string[]
  /** The decrypted resource; empty where the page does not describe it. */
  readonly resource: readonly Field[]
}

const namesOf = ({ rows }: Table): readonly string[] => rows.map(([name = '']) => name)

const isEnvelope = (table: Table): boolean => namesOf(table).includes('resource_type')

/** What is answered to a notification: a code and a message, and nothing else. */
const isReply = (table: Table): boolean =>
  namesOf(table).every((name) => name === 'code' || name === 'message')

/** Names of events: two words at least, with dots between them. */
const eventName = /\b[A-Z][A-Z0-9_]*(?:\.[A-Z][A-Z0-9_]*)+\b/g

function eventTypesOf({ rows }: Table): string[] {
  const [, , , description = ''] = rows.find(([name]) => name === 'event_type') ?? []
  return [...new Set(description.match(eventName) ?? [])]
}

/**
 * Reads the page of a notification of API v3 or of a brand.
 *
 * @param file the page
 * @returns undefined where it is none
 */
export function readNotificationPage({ front, text }: PageFile): NotificationPage | undefined {
  if (isV2Page(front.url)) return undefined
  const tables = blocksOf(text)
    .filter((block) => block.kind === 'table')
    .filter(isParameterTable)
  const envelope = tables.find(isEnvelope)
  if (!envelope) return undefined
  const resource = tables.find(
    (table) => table !== envelope && !isReply(table) && !isEnvelope(table),
  )
  return {
    page: placeOf(front.url),
    title: front.title,
    updated: /更新时间：(\d{4}\.\d\d\.\d\d)/.exec(text)?.[1]?.replaceAll('.', '-') ?? '',
    eventTypes: eventTypesOf(envelope),
    resource: resource ? readFields(resource, 'answer').fields : [],
  }
}
