import type { Coupon, CouponMove } from '../state/coupons'
import { numberOf } from '../model/numbers'
import { tellUsed } from '../endpoints/tell'
import { assertMoved, requireRow, type Args, type Desk } from './desk'
import { viewOfCoupon, viewOfEvent } from './views'

/** Coupons, newest first. */
export const coupons = ({ world }: Desk, { limit }: Args) =>
  world.coupons.table
    .newest(Number(limit ?? 100))
    .map((coupon) => viewOfCoupon(coupon, world.clock.now()))

const couponOf = ({ world }: Desk, { code, stock_id }: Args): Coupon =>
  requireRow(
    world.coupons.find(String(code), stock_id === undefined ? undefined : String(stock_id)),
    'coupon',
    code,
  )

/**
 * Uses a coupon, returns or ends it, as its user or its merchant would; the use of a voucher is
 * told.
 */
export async function moveCoupon(desk: Desk, args: Args) {
  const { world } = desk
  const coupon = couponOf(desk, args)
  const now = world.clock.now()
  const move = String(args['move']) as CouponMove
  assertMoved(
    world.coupons.move(coupon, move, now),
    'coupon',
    viewOfCoupon(coupon, now).state,
    move,
  )
  const isVoucher = coupon.kind === 'FAVOR_STOCK'
  if (move === 'use') {
    coupon.transaction_id = String(args['transaction_id'] ?? numberOf.transaction(now))
  }
  world.reportChange('coupons', coupon.code)
  const event = move === 'use' && isVoucher ? tellUsed(world, coupon) : undefined
  if (event) await world.events.idle()
  return { coupon: viewOfCoupon(coupon, now), event: event && viewOfEvent(event) }
}
