import { isLoopback } from '../../checks/loopback'
import { Rsa } from '../../crypto/rsa'
import { startTimer, stopTimer } from '../../exchange/clock'
import { Events, type EventTarget } from '../events/events'
import type { SandboxKeys } from '../keys/keys'
import { BillFiles } from './bill-files'
import { Agenda, SandboxClock, type Task } from '../model/clock'
import { CombinedOrders } from './combined'
import { Callbacks, Coupons } from './coupons'
import { Merchants, type Merchant } from './merchants'
import { Orders, type Order } from './orders'
import { Refunds } from './refunds'
import { Sharings } from './shares'
import { Stocks, type Stock } from './stocks'
import { Transfers } from './transfers'

/** How a world is made. */
export interface WorldOptions {
  readonly keys: SandboxKeys
  /** Whether a stock has to be made before it is used, default false. */
  readonly strictStocks?: boolean
  /** Where notifications go in place of where they are asked to. */
  readonly forwardTo?: string
  /** Hosts beside those of this machine that notifications may go to. */
  readonly hosts?: readonly string[]
}

/** What changed: a kind of rows, and the key of one. */
export type Change = { readonly kind: string; readonly key: string }

/** Everything that the sandbox keeps, its time, and what happens by itself. */
export class World {
  readonly clock = new SandboxClock()
  readonly agenda = new Agenda()
  readonly merchants: Merchants
  readonly orders = new Orders(this.clock)
  readonly combined = new CombinedOrders()
  readonly refunds = new Refunds(this.clock, this.agenda, this.orders)
  readonly sharings = new Sharings()
  readonly transfers = new Transfers()
  readonly stocks: Stocks
  readonly coupons = new Coupons()
  readonly callbacks = new Callbacks()
  readonly bills = new BillFiles()
  readonly events = new Events(this)
  /** Whether a merchant was granted somebody else's stock, himself or for his appid. */
  isGranted: (stock: Stock, who: { mchid: string; appid: string }) => boolean = () => false
  /** What is done with what comes due. */
  onDue: (task: Task) => Promise<void> = () => Promise.resolve()
  forwardTo?: string
  readonly #hosts: ReadonlySet<string>
  readonly #listeners = new Set<(change: Change) => void>()
  #timer?: NodeJS.Timeout
  #moving: Promise<unknown> = Promise.resolve()

  constructor({ keys, strictStocks = false, forwardTo, hosts = [] }: WorldOptions) {
    this.merchants = new Merchants(keys)
    this.stocks = new Stocks(strictStocks)
    this.forwardTo = forwardTo
    this.#hosts = new Set(hosts)
  }

  /** The keys of a merchant beside the platform's; of one that is gone, the first one's. */
  keysOf(mchid: string): SandboxKeys {
    return this.merchants.keysOf(this.merchants.get(mchid) ?? this.merchants.first)
  }

  encryptFor({ certificate }: Merchant, text: string): string {
    return Rsa.encrypt(text, certificate)
  }

  /** Calls back at every change. @returns ends that */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Says that a row has changed; whoever shows or keeps rows looks at it. */
  reportChange(kind: string, key: string): void {
    this.#arm()
    for (const listener of this.#listeners) listener({ kind, key })
  }

  /** Where a notification goes, or why it goes nowhere: a sandbox tells strangers nothing. */
  targetOf(url: string | undefined): EventTarget {
    if (this.forwardTo !== undefined) return { url: this.forwardTo }
    if (!url || !URL.canParse(url)) return { reason: 'nobody named a URL for it: notify_url, `to`' }
    const { hostname, protocol } = new URL(url)
    const isNear = isLoopback(hostname) || this.#hosts.has(hostname)
    if (isNear && /^https?:$/.test(protocol)) return { url }
    return {
      reason:
        `${hostname} is not this machine: name another place (\`forwardTo\`, --forward-to <url>) ` +
        'or allow that one (`hosts`, --allow-host <name>)',
    }
  }

  /**
   * Moves the clock on; what comes due in between happens at its time, one after the other.
   *
   * @param milliseconds how far
   */
  advance(milliseconds: number): Promise<void> {
    return this.#after(async () => {
      const ahead = this.clock.ahead + milliseconds
      await this.#perform(this.clock.now() + milliseconds)
      this.clock.restore(Math.max(ahead, this.clock.ahead)) // what happened took real time, too
      this.reportChange('clock', '')
    })
  }

  /** One after another, since each looks at what the one before has left. */
  #after(move: () => Promise<void>): Promise<void> {
    const moved = this.#moving.then(move)
    this.#moving = moved.catch(() => undefined)
    return moved
  }

  async #perform(until: number): Promise<void> {
    for (let task = this.agenda.takeDue(until); task; task = this.agenda.takeDue(until)) {
      this.clock.reach(task.at)
      await this.onDue(task)
    }
  }

  /** Wakes up when the next thing is due by itself. */
  #arm(): void {
    stopTimer(this.#timer)
    const { next } = this.agenda
    if (next === undefined) return
    this.#timer = startTimer(
      () => {
        this.#after(() => this.#perform(this.clock.now()))
          .catch(sayFailed)
          .finally(() => this.#arm())
      },
      Math.max(0, next - this.clock.now()),
    ).unref()
  }

  reset(): void {
    this.agenda.restore([])
    this.clock.restore(0)
    this.merchants.clear()
    this.orders.clear()
    for (const table of Object.values(this.#tables())) table.clear()
    this.reportChange('reset', '')
  }

  /** Rows by name; those of merchants and orders are kept with more than rows. */
  #tables() {
    const { combined, refunds, sharings, transfers, stocks, coupons, callbacks, events } = this
    return {
      combined: combined.table,
      refunds: refunds.table,
      sharings: sharings.table,
      returns: sharings.returns,
      receivers: sharings.receivers,
      transfers: transfers.table,
      stocks: stocks.table,
      coupons: coupons.table,
      callbacks: callbacks.table,
      events: events.table,
    }
  }

  /** All of it as plain data. */
  dump(): WorldData {
    const tables = Object.entries(this.#tables()).map(([name, table]) => [name, table.dump()])
    return {
      ahead: this.clock.ahead,
      tasks: this.agenda.all(),
      merchants: this.merchants.table.dump(),
      orders: this.orders.table.dump(),
      tables: Object.fromEntries(tables) as WorldData['tables'],
    }
  }

  restore({ ahead, tasks, merchants, orders, tables }: WorldData): void {
    this.clock.restore(ahead)
    this.agenda.restore(tasks)
    this.merchants.restore(merchants)
    this.orders.restore(orders)
    for (const [name, table] of Object.entries(this.#tables())) {
      table.restore((tables[name] ?? []) as never)
    }
    this.#arm()
  }

  close(): void {
    stopTimer(this.#timer)
  }
}

/** What comes due has nobody to whom its error could be told; the sandbox goes on. */
export function sayFailed(error: unknown): void {
  const { message } = error as Error
  process.stderr.write(`the sandbox failed at what came due: ${message}\n`)
}

type Rows<Row> = readonly (readonly [string, Row])[]

/** A world as plain data. */
export interface WorldData {
  readonly ahead: number
  readonly tasks: readonly Task[]
  readonly merchants: Rows<Merchant>
  readonly orders: Rows<Order>
  readonly tables: Readonly<Record<string, Rows<unknown>>>
}
