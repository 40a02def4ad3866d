import type { Fields } from '../model/fields'
import { stateAfter, Table, type Moves } from '../model/tables'
import { numberOf } from '../model/numbers'
import { timeOf } from '../model/times'

/** Kinds of stocks, as partnerships name them: 代金券 and 商家券. */
export type StockKind = 'FAVOR_STOCK' | 'BUSIFAVOR_STOCK'

/** Where a stock stands; each kind spells it in its own way. */
export type StockState = 'unactivated' | 'running' | 'paused' | 'stopped'
export type StockMove = 'start' | 'pause' | 'restart' | 'stop'

/** What moves a stock. @see https://pay.weixin.qq.com/doc/v3/merchant/4012460564 */
export const stockMoves: Moves<StockState, StockMove> = {
  unactivated: { start: 'running', stop: 'stopped' },
  running: { pause: 'paused', stop: 'stopped' },
  paused: { restart: 'running', stop: 'stopped' },
  stopped: {},
}

/** The platform's words, by kind; `stoped` is its spelling. */
export const stockWords: Readonly<Record<StockKind, Readonly<Record<StockState, string>>>> = {
  FAVOR_STOCK: {
    unactivated: 'unactivated',
    running: 'running',
    paused: 'paused',
    stopped: 'stoped',
  },
  BUSIFAVOR_STOCK: {
    unactivated: 'UNAUDIT',
    running: 'RUNNING',
    paused: 'PAUSED',
    stopped: 'STOPED',
  },
}

/** A stock of coupons. */
export interface Stock {
  readonly kind: StockKind
  readonly stock_id: string
  /** Who made it. */
  readonly mchid: string
  readonly name: string
  state: StockState
  /** Milliseconds since 1970. */
  readonly begins: number
  readonly ends: number
  readonly created: number
  started?: number
  /** Nobody made it: it stands because it was needed, and is whoever's asks. */
  readonly isAssumed?: boolean
  /**
   * Whom it can be granted to: appids bound to its owner, merchant numbers that exist; all of them
   * where there are none.
   */
  readonly partners?: readonly string[]
  /** What it was made with. */
  readonly made: Fields
}

/** What `sandbox.stock()` takes. */
export interface StockDraft {
  /** Default one that the platform would give. */
  readonly stock_id?: string
  /** Default `FAVOR_STOCK`. */
  readonly business_type?: StockKind
  /** Who made it, default the sandbox's first merchant. */
  readonly mchid?: string
  /** Default `running`. */
  readonly state?: StockState
  /** RFC 3339, default a day ago. */
  readonly available_begin_time?: string
  /** RFC 3339, default in 30 days. */
  readonly available_end_time?: string
  readonly name?: string
  /**
   * Appids that are bound to its owner, and merchant numbers that exist; default all there are.
   * Others are refused.
   */
  readonly partners?: readonly string[]
}

/** A draft of a stock that nobody makes. */
export interface AssumedStockDraft extends StockDraft {
  readonly isAssumed?: boolean
}

const day = 86_400_000

/**
 * The stocks of all merchants. Unless it is strict, every stock that nobody made is known and
 * running.
 */
export class Stocks {
  readonly table = new Table<Stock>()
  readonly isStrict: boolean

  constructor(isStrict: boolean) {
    this.isStrict = isStrict
  }

  get(stock_id: string): Stock | undefined {
    return this.table.get(stock_id)
  }

  make(draft: AssumedStockDraft, mchid: string, now: number, made: Fields = {}): Stock {
    const { stock_id = numberOf.stock(), business_type: kind = 'FAVOR_STOCK' } = draft
    return this.table.set(stock_id, {
      kind,
      stock_id,
      mchid: draft.mchid ?? mchid,
      name: draft.name ?? (kind === 'FAVOR_STOCK' ? '代金券' : '商家券'),
      state: draft.state ?? 'running',
      begins: timeOf(draft.available_begin_time) ?? now - day,
      ends: timeOf(draft.available_end_time) ?? now + 30 * day,
      created: now,
      started: draft.state === 'unactivated' ? undefined : now,
      partners: draft.partners,
      isAssumed: draft.isAssumed,
      made,
    })
  }

  /** @returns whether its state allows that */
  move(stock: Stock, move: StockMove): boolean {
    const state = stateAfter(stockMoves, stock.state, move)
    if (state) stock.state = state
    return state !== undefined
  }
}

/** Whether a business type is one of a stock. */
export const isKnownKind = (type: string): type is StockKind => Object.hasOwn(stockWords, type)
