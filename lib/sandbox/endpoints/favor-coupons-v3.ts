import { ok } from '../http/answer'
import { fieldTextOf } from '../model/fields'
import type { Handler } from './call'
import { listCoupons, type CouponList } from './coupon-list'
import { keepCallback, refuseSending, tellCallback } from './coupon-rules'
import { voucherOf } from './coupon-fields'
import type { Coupon } from '../state/coupons'
import { numberOf } from '../model/numbers'
import { refusals, refuseV3 } from '../state/refusals'
import { findStock } from './stocks-v3'
import type { World } from '../state/world'

const send =
  (world: World): Handler =>
  (call) => {
    const { body, merchant, variables } = call
    const out_request_no = fieldTextOf(body, 'out_request_no')!
    const openid = String(variables['openid'])
    const stock_id = fieldTextOf(body, 'stock_id')!
    const earlier = world.coupons.findRequest(merchant.mchid, out_request_no)
    if (earlier) {
      const isSame = earlier.stock_id === stock_id && earlier.openid === openid
      return isSame ? ok({ coupon_id: earlier.code }) : refuseV3(refusals.otherParameters)
    }
    const owner = fieldTextOf(body, 'stock_creator_mchid') ?? merchant.mchid
    const stock = findStock(world, stock_id, 'FAVOR_STOCK', owner)
    if (!stock) return refuseV3(refusals.stockUnknown)
    const appid = fieldTextOf(body, 'appid')!
    const refused = refuseSending(world, stock, { mchid: merchant.mchid, appid, openid, owner })
    if (refused) return refuseV3(refused)
    const now = world.clock.now()
    const coupon = world.coupons.add({
      kind: 'FAVOR_STOCK',
      stock_id,
      code: numberOf.coupon(),
      mchid: merchant.mchid,
      appid,
      openid,
      out_request_no,
      state: 'SENDED',
      received: now,
      begins: stock.begins,
      ends: stock.ends,
    })
    world.reportChange('coupons', coupon.code)
    return ok({ coupon_id: coupon.code })
  }

const viewOf = (world: World, coupon: Coupon): object =>
  voucherOf(coupon, world.stocks.get(coupon.stock_id)!, world.clock.now())

/** Coupons that nobody sent answer from the catalogue, unless stocks have to be made. */
const query =
  (world: World): Handler =>
  ({ variables: { openid, coupon_id } }) => {
    const coupon = world.coupons.find(String(coupon_id))
    if (coupon?.openid === openid) return ok(viewOf(world, coupon!))
    return coupon || world.stocks.isStrict ? refuseV3(refusals.couponUnknown) : undefined
  }

const vouchers: CouponList = {
  kind: 'FAVOR_STOCK',
  keysOf: ({ appid, stock_id, mchid }, stock) => ({
    appid,
    stock_id,
    creator_mchid: stock?.mchid,
    sender_mchid: mchid,
  }),
  viewOf,
  stateName: 'status',
}

/** Vouchers: sent, asked for; where their merchant is told that one was used. */
export function favorCouponHandlers(world: World): [string, Handler][] {
  const root = 'v3/marketing/favor'
  return [
    [`POST ${root}/users/{openid}/coupons`, send(world)],
    [`GET ${root}/users/{openid}/coupons`, listCoupons(world, vouchers)],
    [`GET ${root}/users/{openid}/coupons/{coupon_id}`, query(world)],
    [`POST ${root}/callbacks`, keepCallback(world, 'FAVOR_STOCK')],
    [`GET ${root}/callbacks`, tellCallback(world, 'FAVOR_STOCK')],
  ]
}
