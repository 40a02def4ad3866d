import { fieldTextOf } from '../model/fields'
import type { Handler } from './call'
import { listCoupons, queryCoupon, type CouponList } from './coupon-list'
import { keepCallback, sendCoupon, tellCallback, type CouponSending } from './coupon-rules'
import { voucherOf } from './coupon-fields'
import type { Coupon } from '../state/coupons'
import { numberOf } from '../model/numbers'
import type { World } from '../state/world'

const sending: CouponSending = {
  kind: 'FAVOR_STOCK',
  ownerOf: ({ body, merchant }) => fieldTextOf(body, 'stock_creator_mchid') ?? merchant.mchid,
  codeOf: () => numberOf.coupon(),
  answerOf: ({ code }) => ({ coupon_id: code }),
}

const viewOf = (world: World, coupon: Coupon): object =>
  voucherOf(coupon, world.stocks.get(coupon.stock_id)!, world.clock.now())

const vouchers: CouponList = {
  kind: 'FAVOR_STOCK',
  keysOf: ({ appid, stock_id, mchid }, stock) => ({
    appid,
    stock_id,
    creator_mchid: stock?.mchid,
    sender_mchid: mchid,
  }),
  viewOf,
  codeName: 'coupon_id',
  stateName: 'status',
}

/** Vouchers: sent, asked for; where their merchant is told that one was used. */
export function favorCouponHandlers(world: World): [string, Handler][] {
  const root = 'v3/marketing/favor'
  return [
    [`POST ${root}/users/{openid}/coupons`, sendCoupon(world, sending)],
    [`GET ${root}/users/{openid}/coupons`, listCoupons(world, vouchers)],
    [`GET ${root}/users/{openid}/coupons/{coupon_id}`, queryCoupon(world, vouchers)],
    [`POST ${root}/callbacks`, keepCallback(world, 'FAVOR_STOCK')],
    [`GET ${root}/callbacks`, tellCallback(world, 'FAVOR_STOCK')],
  ]
}
