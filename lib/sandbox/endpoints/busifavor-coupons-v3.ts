import { ok, type Answer } from '../http/answer'
import { fieldTextOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import { listCoupons, type CouponList } from './coupon-list'
import { keepCallback, refuseSending, tellCallback } from './coupon-rules'
import { merchantCouponOf } from './coupon-fields'
import type { Coupon, CouponMove } from '../state/coupons'
import { numberOf } from '../model/numbers'
import { refusals, refuseV3 } from '../state/refusals'
import { findStock } from './stocks-v3'
import type { Stock } from '../state/stocks'
import { tellSent } from './tell'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** The code of a coupon to be sent: the merchant's where its stock says so. */
const codeOf = ({ made }: Stock, body: Fields): string | undefined =>
  ['MERCHANT_API', 'MERCHANT_UPLOAD'].includes(String(made['coupon_code_mode']))
    ? fieldTextOf(body, 'coupon_code')
    : (fieldTextOf(body, 'coupon_code') ?? numberOf.coupon())

const answerSent = ({ stock_id, code, openid, out_request_no, received }: Coupon): Answer =>
  ok({
    stock_id,
    coupon_code: code,
    openid,
    out_request_no,
    wechatpay_use_time: rfc3339(received),
  })

const send =
  (world: World): Handler =>
  ({ body, merchant: { mchid } }) => {
    const [openid, stock_id] = [fieldTextOf(body, 'openid')!, fieldTextOf(body, 'stock_id')!]
    const [appid, out_request_no] = [
      fieldTextOf(body, 'appid')!,
      fieldTextOf(body, 'out_request_no')!,
    ]
    const earlier = world.coupons.findRequest(mchid, out_request_no)
    if (earlier) {
      const isSame = earlier.stock_id === stock_id && earlier.openid === openid
      return isSame ? answerSent(earlier) : refuseV3(refusals.otherParameters)
    }
    const stock = findStock(world, stock_id, 'BUSIFAVOR_STOCK', mchid)
    if (!stock) return refuseV3(refusals.stockUnknown)
    const refused = refuseSending(world, stock, { mchid, appid, openid, owner: stock.mchid })
    if (refused) return refuseV3(refused)
    const code = codeOf(stock, body)
    if (code === undefined || world.coupons.find(code, stock_id)) {
      return refuseV3(refusals.couponCode)
    }
    const now = world.clock.now()
    const coupon = world.coupons.add({
      kind: 'BUSIFAVOR_STOCK',
      stock_id,
      code,
      mchid,
      appid,
      openid,
      out_request_no,
      state: 'SENDED',
      received: now,
      begins: stock.begins,
      ends: stock.ends,
    })
    world.reportChange('coupons', coupon.code)
    tellSent(world, coupon)
    return answerSent(coupon)
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

const query =
  (world: World): Handler =>
  ({ variables: { openid, coupon_code, appid } }) => {
    const coupon = world.coupons.find(String(coupon_code))
    const isHis = coupon?.openid === openid && coupon?.appid === appid
    if (isHis) return ok(viewOf(world, coupon!))
    return coupon || world.stocks.isStrict ? refuseV3(refusals.couponUnknown) : undefined
  }

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
  stateName: 'coupon_state',
}

/** Merchant coupons: sent, used, returned, ended, asked for; where their merchant is told. */
export function busifavorCouponHandlers(world: World): [string, Handler][] {
  const root = 'v3/marketing/busifavor'
  return [
    [`POST ${root}/coupons/send`, send(world)],
    ...Object.values(forms).map((form): [string, Handler] => [
      `POST ${root}/coupons/${form.move}`,
      move(world, form),
    ]),
    [`GET ${root}/users/{openid}/coupons`, listCoupons(world, merchantCoupons)],
    [`GET ${root}/users/{openid}/coupons/{coupon_code}/appids/{appid}`, query(world)],
    [`POST ${root}/callbacks`, keepCallback(world, 'BUSIFAVOR_STOCK')],
    [`GET ${root}/callbacks`, tellCallback(world, 'BUSIFAVOR_STOCK')],
  ]
}
