import { stateAfter, Table, type Moves } from '../model/tables'
import type { Stock, StockKind } from './stocks'

/** Where a coupon stands, in the platform's words. */
export type CouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DEACTIVATED'
export type CouponMove = 'use' | 'return' | 'deactivate'

/** What moves a coupon. @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
export const couponMoves: Moves<CouponState, CouponMove> = {
  SENDED: { use: 'USED', deactivate: 'DEACTIVATED' },
  USED: { return: 'SENDED' },
  EXPIRED: {},
  DEACTIVATED: {},
}

/** A coupon in somebody's hands. */
export interface Coupon {
  readonly kind: StockKind
  readonly stock_id: string
  /** Of a voucher its coupon_id; of a merchant coupon its code, which is one of its stock's. */
  readonly code: string
  /** Who sent it. */
  readonly mchid: string
  readonly appid: string
  readonly openid: string
  readonly out_request_no: string
  state: CouponState
  /** Milliseconds since 1970. */
  readonly received: number
  readonly begins: number
  readonly ends: number
  used?: number
  /** The request that used, returned or deactivated it last, by which a repeat is known. */
  use_request_no?: string
  return_request_no?: string
  deactivate_request_no?: string
  /** The payment it was used in. */
  transaction_id?: string
}

/** Each kind counts the requests of a merchant for itself. */
const requestKeyOf = ({
  kind,
  mchid,
  out_request_no,
}: Pick<Coupon, 'kind' | 'mchid' | 'out_request_no'>): string =>
  `${kind}\n${mchid}\n${out_request_no}`

const couponKeyOf = ({ stock_id, code }: Pick<Coupon, 'stock_id' | 'code'>): string =>
  `${stock_id}\n${code}`

/** Rows that are counted and found by more than their key. */
class CouponTable extends Table<Coupon> {
  readonly counts = new Map<string, number>()
  readonly byCode = new Map<string, Coupon>()
  readonly byRequest = new Map<string, Coupon>()

  override set(key: string, coupon: Coupon): Coupon {
    if (this.get(key) === undefined) this.#note(coupon)
    return super.set(key, coupon)
  }

  override clear(): void {
    super.clear()
    for (const index of [this.counts, this.byCode, this.byRequest]) index.clear()
  }

  override restore(rows: readonly (readonly [string, Coupon])[]): void {
    this.clear()
    super.restore(rows)
    for (const coupon of this.values()) this.#note(coupon)
  }

  #note(coupon: Coupon): void {
    const { stock_id, openid, code } = coupon
    for (const name of [stock_id, `${stock_id}\n${openid}`]) {
      this.counts.set(name, (this.counts.get(name) ?? 0) + 1)
    }
    this.byCode.set(code, coupon)
    this.byRequest.set(requestKeyOf(coupon), coupon)
  }
}

/** The coupons of all stocks. */
export class Coupons {
  readonly table = new CouponTable()

  add(coupon: Coupon): Coupon {
    return this.table.set(couponKeyOf(coupon), coupon)
  }

  /** @param stock_id may be left out where the platform made the code */
  find(code: string, stock_id?: string): Coupon | undefined {
    return stock_id === undefined
      ? this.table.byCode.get(code)
      : this.table.get(couponKeyOf({ stock_id, code }))
  }

  /** What a request has sent already. */
  findRequest(request: Pick<Coupon, 'kind' | 'mchid' | 'out_request_no'>): Coupon | undefined {
    return this.table.byRequest.get(requestKeyOf(request))
  }

  /** How many of a stock were sent, to all or to one. */
  countOf({ stock_id }: Pick<Stock, 'stock_id'>, openid?: string): number {
    return this.table.counts.get(openid === undefined ? stock_id : `${stock_id}\n${openid}`) ?? 0
  }

  /** @returns whether its state and its time allow that */
  move(coupon: Coupon, move: CouponMove, now: number): boolean {
    const state = stateAfter(couponMoves, stateOf(coupon, now), move)
    if (!state || (move === 'use' && now < coupon.begins)) return false
    coupon.state = state
    if (move === 'use') coupon.used = now
    if (move === 'return') delete coupon.used
    return true
  }
}

/** Where a coupon stands at a time: one that was not used ends with its time. */
export const stateOf = (coupon: Coupon, now: number): CouponState =>
  coupon.state === 'SENDED' && coupon.ends <= now ? 'EXPIRED' : coupon.state

/** Where merchants want to be told of coupons. */
export interface Callback {
  readonly notify_url: string
  readonly isOn: boolean
}

/** Places by kind of coupon and merchant. */
export class Callbacks {
  readonly table = new Table<Callback>()

  find(kind: StockKind, mchid: string): Callback | undefined {
    return this.table.get(`${kind}\n${mchid}`)
  }

  keep(kind: StockKind, mchid: string, callback: Callback): void {
    this.table.set(`${kind}\n${mchid}`, callback)
  }
}
