import { WeChatPayException } from '../errors'
import { list } from './list'
import type { Instance } from './bulk'
import { identityOf, type Grant } from './rules'

/** What the platform lists as established, asked for once a stock and only where somebody wants to know. */
export class Standing {
  readonly #instance: Instance
  readonly #stocks = new Map<string, Promise<ReadonlySet<string> | undefined>>()

  constructor(instance: Instance) { this.#instance = instance }

  /**
   * Whether a partnership stands.
   *
   * @param grant a row
   * @returns undefined where the platform does not tell
   */
  async has(grant: Grant): Promise<boolean | undefined> {
    const stock = JSON.stringify(grant.authorized_data)
    let asked = this.#stocks.get(stock)
    if (!asked) this.#stocks.set(stock, asked = this.#established(grant))
    return (await asked)?.has(identityOf(grant))
  }

  async #established({ authorized_data }: Grant): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>()
    try {
      for await (const partnership of list(this.#instance, { authorized_data })) if (!partnership.terminate_time) found.add(identityOf(partnership))
      return found
    } catch (error) {
      if (error instanceof WeChatPayException) return undefined
      throw error
    }
  }
}
