import type * as Catalogue from '../../catalogue'

/** What a page says of a notification. */
export type EventFacts = Catalogue.NotificationFacts

/**
 * Seconds between sends where a page says nothing else.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
const usual = '15s 15s 30s 3m 10m 20m 30m×3 60m 3h×3 6h×2'

/** Most sends where a page has no end. */
const mostSends = 50

/** Seconds that a send is waited for where a page says nothing else. */
const usualTimeout = 5

const inSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }

type Retry = Pick<EventFacts, 'retry'>

const scheduleOf = ({ retry }: Retry) =>
  typeof retry === 'object' ? retry : { delays: retry ?? 'undocumented' }

/**
 * Seconds before each send after the first.
 *
 * @param facts of the event; without any the usual ones
 */
export function delaysOf(facts: Retry = {}): readonly number[] {
  const { delays: said, most } = scheduleOf(facts) as { delays: string; most?: number }
  const delays = said === 'undocumented' ? usual : said
  if (delays === 'none') return []
  const found: number[] = []
  for (const [, count, unit, times, more] of delays.matchAll(/(\d+)([smh])(?:×(\d+))?(…)?/g)) {
    const seconds = Number(count) * inSeconds[unit!]!
    const repeats = more ? (most ?? mostSends) - 1 - found.length : Number(times ?? 1)
    for (let at = 0; at < repeats; at++) found.push(seconds)
  }
  const again = found[0] === 0 ? found.slice(1) : found // the first of some lists is the first send
  return most === undefined ? again : again.slice(0, most - 1)
}

/** Seconds that a send is waited for. */
export function timeoutOf(facts: Retry = {}): number {
  const { timeout_s = usualTimeout } = scheduleOf(facts) as { timeout_s?: number }
  return timeout_s
}

/** The names by which an event can be asked for: type, `type#variant`, page. */
export function namesOf({ eventTypes, page, variant }: EventFacts): readonly string[] {
  const variants = variant ? eventTypes.map((type) => `${type}#${variant}`) : []
  return [...eventTypes, ...variants, ...(page ? [`v2:${page}`] : [])]
}

/**
 * The facts of an event.
 *
 * @param name `TRANSACTION.SUCCESS`, `TRANSACTION.SUCCESS#combine`, `v2:refund-processed`
 * @returns undefined for an event that no page has
 */
export function factsOf(name: string): EventFacts | undefined {
  // Not before somebody asks: a program that only starts a sandbox has no need of it.
  const { notifications } = require('../../catalogue') as typeof Catalogue
  return notifications().find((facts) => namesOf(facts).includes(name))
}
