import { ok, type Answer } from '../http/answer'
import { fieldTextOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import { listCoupons, queryCoupon, type CouponList } from './coupon-list'
import { keepCallback, sendCoupon, tellCallback, type CouponSending } from './coupon-rules'
import { merchantCouponOf } from './coupon-fields'
import type { Coupon, CouponMove } from '../state/coupons'
import { numberOf } from '../model/numbers'
import { refusals, refuseV3 } from '../state/refusals'
import type { Stock } from '../state/stocks'
import { tellSent } from './tell'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** The code of a coupon to be sent: the merchant's where its stock says so. */
const codeOf = ({ made }: Stock, body: Fields): string | undefined =>
  ['MERCHANT_API', 'MERCHANT_UPLOAD'].includes(String(made['coupon_code_mode']))
    ? fieldTextOf(body, 'coupon_code')
    : (fieldTextOf(body, 'coupon_code') ?? numberOf.coupon())

const sending: CouponSending = {
  kind: 'BUSIFAVOR_STOCK',
  codeOf,
  answerOf: ({ stock_id, code, openid, out_request_no, received }) => ({
    stock_id,
    coupon_code: code,
    openid,
    out_request_no,
    wechatpay_use_time: rfc3339(received),
  }),
  tell: tellSent,
}

/** How a move is asked for and answered. */
interface MoveForm {
  readonly move: CouponMove
  /** Name of the request's number, by which a repeat is known. */
  readonly number: 'use_request_no' | 'return_request_no' | 'deactivate_request_no'
  /** Name of the time that is answered. */
  readonly told: string
}

const forms: Readonly<Record<CouponMove, MoveForm>> = {
  use: { move: 'use', number: 'use_request_no', told: 'wechatpay_use_time' },
  return: { move: 'return', number: 'return_request_no', told: 'wechatpay_return_time' },
  deactivate: {
    move: 'deactivate',
    number: 'deactivate_request_no',
    told: 'wechatpay_deactivate_time',
  },
}

/** Of a coupon that nobody sent, of a stock that nobody made, the catalogue's example tells. */
function refuseUnknown(world: World, stock_id: string | undefined): Answer | undefined {
  const isKept = world.stocks.isStrict || world.stocks.get(stock_id ?? '') !== undefined
  return isKept ? refuseV3(refusals.couponUnknown) : undefined
}

/** Whether somebody may move a coupon: who sent it, and who made its stock. */
const mayMove = (world: World, coupon: Coupon, { merchant: { mchid } }: Call): boolean =>
  [coupon.mchid, world.stocks.get(coupon.stock_id)?.mchid].includes(mchid)

const move =
  (world: World, { move, number, told }: MoveForm): Handler =>
  (call) => {
    const { body } = call
    const stock_id = fieldTextOf(body, 'stock_id')
    const coupon = world.coupons.find(fieldTextOf(body, 'coupon_code')!, stock_id)
    if (!coupon) return refuseUnknown(world, stock_id)
    if (!mayMove(world, coupon, call)) return refuseV3(refusals.noAuth)
    const openid = fieldTextOf(body, 'openid')
    if (openid !== undefined && openid !== coupon.openid) return refuseV3(refusals.couponOwner)
    const now = world.clock.now()
    const asked = fieldTextOf(body, number)!
    const isAgain = coupon[number] === asked
    if (!isAgain && !world.coupons.move(coupon, move, now)) return refuseV3(refusals.couponState)
    coupon[number] = asked
    if (move === 'use') coupon.transaction_id = fieldTextOf(body, 'transaction_id')
    world.reportChange('coupons', coupon.code)
    const who = move === 'use' && { stock_id: coupon.stock_id, openid: coupon.openid }
    return ok({ ...who, [told]: rfc3339(coupon.used ?? now) })
  }

const viewOf = (world: World, coupon: Coupon): object =>
  merchantCouponOf(coupon, world.stocks.get(coupon.stock_id)!, world.clock.now())

const merchantCoupons: CouponList = {
  kind: 'BUSIFAVOR_STOCK',
  keysOf: ({ appid, stock_id, mchid }, stock) => ({
    appid,
    stock_id,
    creator_merchant: stock?.mchid,
    belong_merchant: stock?.mchid,
    sender_merchant: mchid,
  }),
  viewOf,
  codeName: 'coupon_code',
  stateName: 'coupon_state',
}

/** Merchant coupons: sent, used, returned, ended, asked for; where their merchant is told. */
export function busifavorCouponHandlers(world: World): [string, Handler][] {
  const root = 'v3/marketing/busifavor'
  return [
    [`POST ${root}/coupons/send`, sendCoupon(world, sending)],
    ...Object.values(forms).map((form): [string, Handler] => [
      `POST ${root}/coupons/${form.move}`,
      move(world, form),
    ]),
    [`GET ${root}/users/{openid}/coupons`, listCoupons(world, merchantCoupons)],
    [
      `GET ${root}/users/{openid}/coupons/{coupon_code}/appids/{appid}`,
      queryCoupon(world, merchantCoupons),
    ],
    [`POST ${root}/callbacks`, keepCallback(world, 'BUSIFAVOR_STOCK')],
    [`GET ${root}/callbacks`, tellCallback(world, 'BUSIFAVOR_STOCK')],
  ]
}
