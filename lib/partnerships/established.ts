import { WeChatPayException } from '../errors'
import { readList } from './list'
import type { Instance } from './instance'
import { identityOf, type Grant } from './rules'

/** What the platform lists as established, asked for once a stock and only where somebody wants to know. */
export class EstablishedPartnerships {
  readonly #instance: Instance
  readonly #call: object
  readonly #stocks = new Map<string, Promise<ReadonlySet<string> | undefined>>()

  /**
   * @param instance made by `Builder.factory`
   * @param patience seconds that a page of the list may take
   * @param stop ends the asking
   */
  constructor(instance: Instance, patience: number, stop: AbortSignal) {
    this.#instance = instance
    this.#call = { signal: stop, retry: { deadline: Math.min(60, patience) } }
  }

  /**
   * Whether a partnership stands.
   *
   * @param grant a row
   * @returns undefined where the platform does not tell
   */
  async has(grant: Grant): Promise<boolean | undefined> {
    const stock = JSON.stringify(grant.authorized_data)
    let asked = this.#stocks.get(stock)
    if (!asked) this.#stocks.set(stock, (asked = this.#load(grant)))
    return (await asked)?.has(identityOf(grant))
  }

  async #load({ authorized_data }: Grant): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>()
    try {
      // A refusal is not signed: it may say that there are none, and is not believed here.
      for await (const partnership of readList(
        this.#instance,
        { authorized_data },
        { call: this.#call, refusalIsEmpty: false },
      ))
        if (!partnership.terminate_time) found.add(identityOf(partnership))
      return found
    } catch (error) {
      if (error instanceof WeChatPayException) return undefined
      throw error
    }
  }
}
