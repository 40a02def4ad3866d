import { WeChatPayException } from '../errors'
import { readList, type ListedPartnership } from './list'
import type { Instance } from './instance'
import { identityOf, type Grant } from './rules'

/** Rows of a page of the list. */
const pageSize = 50

/** What a stock's list has, by identity; `long` where asking by partner takes fewer requests. */
type ListedStock = ReadonlyMap<string, ListedPartnership> | 'long' | undefined

const stockOf = ({ authorized_data }: Grant): string => JSON.stringify(authorized_data)

/**
 * What the platform lists as established, asked for once a stock and only where somebody wants to
 * know.
 */
export class EstablishedPartnerships {
  readonly #instance: Instance
  readonly #call: object
  readonly #get?: (query: object) => Promise<{ readonly data: unknown }>
  readonly #stocks = new Map<string, Promise<ListedStock>>()
  /** By partner: where rows are told beforehand, and so in memory anyway. */
  readonly #partners = new Map<string, Promise<Exclude<ListedStock, 'long'>>>()
  readonly #expected = new Map<string, number>()

  /**
   * @param instance made by `Builder.factory`
   * @param patience seconds that a page of the list may take
   * @param stop ends the asking
   * @param get sends the question, default a call of the instance's
   */
  constructor(
    instance: Instance,
    patience: number,
    stop: AbortSignal,
    get?: (query: object) => Promise<{ readonly data: unknown }>,
  ) {
    this.#instance = instance
    this.#call = { signal: stop, retry: { deadline: Math.min(60, patience) } }
    this.#get = get
  }

  /** Says which rows will be asked about, so that the cheaper way is taken. */
  expect(rows: Iterable<Grant>): void {
    for (const row of rows) {
      const stock = stockOf(row)
      this.#expected.set(stock, (this.#expected.get(stock) ?? 0) + 1)
    }
  }

  /**
   * Whether a partnership stands.
   *
   * @param grant a row
   * @returns undefined where the platform does not tell
   */
  async has(grant: Grant): Promise<boolean | undefined> {
    return (await this.#standingOf(grant))?.has(identityOf(grant))
  }

  /**
   * A partnership as it stands.
   *
   * @param grant a row
   * @returns undefined where it does not, or the platform does not tell
   */
  async find(grant: Grant): Promise<ListedPartnership | undefined> {
    return (await this.#standingOf(grant))?.get(identityOf(grant))
  }

  async #standingOf(grant: Grant): Promise<Exclude<ListedStock, 'long'>> {
    const stock = stockOf(grant)
    if (this.#expected.get(stock) === 1) return this.#askForPartner(grant)
    let asked = this.#stocks.get(stock)
    if (!asked) this.#stocks.set(stock, (asked = this.#askForStock(grant)))
    const standing = await asked
    return standing === 'long' ? this.#askForPartner(grant) : standing
  }

  async #askForStock(grant: Grant): Promise<ListedStock> {
    const rows = this.#expected.get(stockOf(grant)) ?? Infinity
    let isLong = false
    const found = await this.#load({ authorized_data: grant.authorized_data }, (total) => {
      isLong = Math.ceil(total / pageSize) - 1 > rows
      return !isLong
    })
    return isLong ? 'long' : found
  }

  #askForPartner(grant: Grant): Promise<Exclude<ListedStock, 'long'>> {
    const identity = identityOf(grant)
    let asked = this.#partners.get(identity)
    if (!asked) this.#partners.set(identity, (asked = this.#loadPartner(grant)))
    return asked
  }

  #loadPartner(grant: Grant): Promise<Exclude<ListedStock, 'long'>> {
    const { authorized_data, partner } = grant
    const { type, appid, merchant_id } = partner
    const named = type === 'APPID' ? { type, appid } : { type, merchant_id }
    return this.#load({ authorized_data, partner: named })
  }

  async #load(
    filter: Pick<Grant, 'authorized_data'> & { partner?: Grant['partner'] },
    isWorth?: (total: number) => boolean,
  ): Promise<ReadonlyMap<string, ListedPartnership> | undefined> {
    const found = new Map<string, ListedPartnership>()
    // A refusal is not signed: it may say that there are none, and is not believed here.
    const how = { call: this.#call, refusalIsEmpty: false, get: this.#get, isWorth }
    try {
      for await (const partnership of readList(this.#instance, filter, how))
        if (!partnership.terminate_time) found.set(identityOf(partnership), partnership)
      return found
    } catch (error) {
      if (error instanceof WeChatPayException) return undefined
      throw error
    }
  }
}
