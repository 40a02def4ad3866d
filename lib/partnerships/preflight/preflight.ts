import { WeChatPayException } from '../../errors'
import { EstablishedPartnerships } from '../established'
import type { Instance } from '../instance'
import type { RowResult } from '../journal/row-result'
import type { Grant } from '../rules'
import type { Inquirer } from './inquirer'
import { stockKinds, verdictOf, type StockFinding } from './stock-rules'

/** What a preflight is made with. */
export interface PreflightOptions {
  readonly instance: Instance
  readonly inquirer: Inquirer
  /** The merchant that grants; empty where the instance does not tell. */
  readonly mchid: string
  readonly stop: AbortSignal
  /** Seconds. */
  readonly patience: number
  /** Told of every stock once, and once where stocks of a kind cannot be asked for. */
  readonly onFinding?: (finding: StockFinding) => void
}

type AuthorizedData = Grant['authorized_data']

const stockKeyOf = ({ business_type, stock_id = '' }: AuthorizedData): string =>
  `${business_type}\n${stock_id}`

/**
 * Numbers of a stock that is not the asking merchant's.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4020807296
 */
const foreignNumbers: ReadonlySet<number | undefined> = new Set([270079577, 270079508, 270079509])

/** Asks before granting: each distinct stock once, then what stands already. */
export class Preflight {
  readonly #options: PreflightOptions
  /** What stands, as far as it was asked for. */
  readonly established: EstablishedPartnerships
  readonly #stocks = new Map<string, Promise<StockFinding>>()
  readonly #refused = new Map<string, StockFinding>()
  readonly #foreign = new Set<string>()
  /** Kinds of stocks that this merchant may not ask for. */
  readonly #forbidden = new Set<string>()

  constructor(options: PreflightOptions) {
    this.#options = options
    const { instance, inquirer, patience, stop } = options
    this.established = new EstablishedPartnerships(instance, patience, stop, (query) =>
      inquirer.get('v3/marketing/partnerships', query),
    )
  }

  /** Says how many rows there are of each stock, by which it is decided how to read what stands. */
  expect(rows: Iterable<Grant>): void {
    this.established.expect(rows)
  }

  /**
   * What is known of a row without granting it.
   *
   * @param grant without faults
   * @returns `not sent` where its stock is doomed, `granted` where it stands; undefined where it is
   *   to be granted
   */
  async check(grant: Grant): Promise<RowResult | undefined> {
    const { state, code, message } = await this.stock(grant.authorized_data)
    if (state === 'doomed') return { state: 'not sent', final: false, code, message }
    const standing = await this.established.find(grant)
    if (!standing) return undefined
    const { build_time, create_time, update_time } = standing
    return {
      state: 'granted',
      final: true,
      attempts: 0,
      platform_state: 'ESTABLISHED',
      build_time,
      create_time,
      update_time,
    }
  }

  /** What is known of a stock: asked for once. */
  stock(stock: AuthorizedData): StockFinding | Promise<StockFinding> {
    const key = stockKeyOf(stock)
    const refused = this.#refused.get(key)
    if (refused) return refused
    let asked = this.#stocks.get(key)
    if (!asked) this.#stocks.set(key, (asked = this.#ask(stock)))
    return asked
  }

  /** The platform has refused a row for its stock: the others of that stock are not sent. */
  refuse(stock: AuthorizedData, { code, message }: Pick<RowResult, 'code' | 'message'>): void {
    const { business_type, stock_id = '' } = stock
    const [state, warnings] = ['doomed', [] as string[]] as const
    const finding: StockFinding = { business_type, stock_id, state, code, message, warnings }
    if (this.#refused.has(stockKeyOf(stock))) return
    this.#refused.set(stockKeyOf(stock), finding)
    this.#options.onFinding?.(finding)
  }

  /** Whether a stock is another merchant's, as far as its query tells. */
  isForeign(stock: AuthorizedData): boolean {
    return this.#foreign.has(stockKeyOf(stock))
  }

  async #ask(stock: AuthorizedData): Promise<StockFinding> {
    const { business_type, stock_id = '' } = stock
    const kind = stockKinds[business_type]
    const { inquirer, mchid, onFinding } = this.#options
    const named = { business_type, stock_id, warnings: [] }
    if (!kind || mchid === '' || this.#forbidden.has(business_type))
      return { ...named, state: 'unknown' }
    let finding: StockFinding
    try {
      const { data } = await inquirer.get(kind.path(stock_id), kind.query(mchid))
      finding = { ...named, ...verdictOf(kind, data, mchid, Date.now()) }
    } catch (error) {
      finding = { ...named, ...this.#failure(business_type, error) }
      if (finding.code === 'PREFLIGHT_FORBIDDEN' && this.#forbidden.has(business_type))
        return finding // said already
      if (finding.code === 'PREFLIGHT_FORBIDDEN') this.#forbidden.add(business_type)
    }
    if (finding.isForeign) this.#foreign.add(stockKeyOf(stock))
    if (finding.code !== 'ABORTED') onFinding?.(finding)
    return finding
  }

  #failure(
    kind: string,
    error: unknown,
  ): Pick<StockFinding, 'state' | 'code' | 'message' | 'isForeign'> {
    if (!(error instanceof WeChatPayException) || error.code === 'CLOCK_OFF') throw error
    const { code, number, status, message, advice } = error
    if (status === 401) throw error
    if (status === 404 && code === 'RESOURCE_NOT_EXISTS')
      return {
        state: 'doomed',
        code: 'STOCK_NOT_FOUND',
        message: '批次不存在 (there is no such stock: check stock_id and business_type)',
      }
    if (status === 403)
      return {
        state: 'unknown',
        code: 'PREFLIGHT_FORBIDDEN',
        message: `${kind} cannot be asked for (403 ${code}): rows are granted without that`,
      }
    return {
      state: 'unknown',
      code,
      isForeign: foreignNumbers.has(number),
      message: `cannot be asked for: ${advice?.en ?? message.split('\n')[0]!.slice(0, 200)}`,
    }
  }
}
