import { ok } from '../http/answer'
import type { Handler } from './call'
import type { Coupon } from '../state/coupons'
import { refusals, refuseV3 } from '../state/refusals'
import type { Stock, StockKind } from '../state/stocks'
import type { World } from '../state/world'

/** What the coupons of one kind are asked for by, and shown as. */
export interface CouponList {
  readonly kind: StockKind
  /** Query names that narrow the list, and what a coupon has for each. */
  keysOf(coupon: Coupon, stock: Stock | undefined): Readonly<Record<string, unknown>>
  viewOf(world: World, coupon: Coupon): object
  /** The name in a path of a coupon's code. */
  readonly codeName: string
  /** The field and query name of a coupon's state. */
  readonly stateName: string
}

/**
 * A user's coupons of one kind, a page of them. Where nobody sent one the catalogue answers, unless
 * stocks have to be made.
 */
export const listCoupons =
  (world: World, { kind, keysOf, viewOf, stateName }: CouponList): Handler =>
  ({ query, variables }) => {
    const isWanted = (coupon: Coupon): boolean =>
      coupon.kind === kind &&
      coupon.openid === variables['openid'] &&
      Object.entries(keysOf(coupon, world.stocks.get(coupon.stock_id))).every(([name, value]) =>
        [undefined, value].includes(query[name]),
      )
    const found = world.coupons.table.all().filter(isWanted)
    if (found.length === 0 && !world.stocks.isStrict) return undefined
    const { offset = 0, limit = 20 } = query as Record<string, number>
    const state = query[stateName]
    const all = found
      .map((coupon) => viewOf(world, coupon) as Readonly<Record<string, unknown>>)
      .filter((view) => state === undefined || view[stateName] === state)
    const data = all.slice(offset, offset + limit)
    return ok({ data, total_count: all.length, limit, offset })
  }

/**
 * One coupon of a user's, who may have one of each stock under the same code. One that nobody sent
 * is the catalogue's, unless stocks have to be made.
 */
export const queryCoupon =
  (world: World, { kind, viewOf, codeName }: CouponList): Handler =>
  ({ variables: { openid, appid, [codeName]: code } }) => {
    const found = world.coupons.table
      .all()
      .filter((one) => one.kind === kind && one.code === String(code))
    const his = found.find(
      (one) => one.openid === openid && (appid === undefined || one.appid === appid),
    )
    if (his) return ok(viewOf(world, his))
    return found.length > 0 || world.stocks.isStrict ? refuseV3(refusals.couponUnknown) : undefined
  }
