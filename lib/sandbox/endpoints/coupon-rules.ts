import { ok } from '../http/answer'
import { objectOf, fieldTextOf, wholeOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import type { Coupon } from '../state/coupons'
import { refusals, refuseV3, type Refusal } from '../state/refusals'
import { findStock } from './stocks-v3'
import type { Stock, StockKind } from '../state/stocks'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** How the coupons of one kind are sent. */
export interface CouponSending {
  readonly kind: StockKind
  /** Who made the stock, where the request has to say so. */
  ownerOf?(call: Call): string
  /** The code of a new coupon; undefined where the request has to bring it, and does not. */
  codeOf(stock: Stock, body: Fields): string | undefined
  answerOf(coupon: Coupon): object
  /** Tells the merchant of it. */
  tell?(world: World, coupon: Coupon): void
}

/** Who sends a coupon to whom. */
type Sender = Pick<Coupon, 'mchid' | 'appid' | 'openid'>

/** How many a stock has, for all and for each, as each kind spells it. */
const ruleOf = ({ made }: Stock) =>
  objectOf(made, 'stock_use_rule') ?? objectOf(made, 'stock_send_rule')

/**
 * Why a coupon is not sent; undefined where it is.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
 */
function refuseSending(world: World, stock: Stock, who: Sender): Refusal | undefined {
  const now = world.clock.now()
  if (stock.state !== 'running' || stock.ends <= now) return refusals.stockState
  // Whose stock it is can be asked only of merchants that the sandbox has.
  const isForeign = stock.mchid !== who.mchid && world.merchants.get(stock.mchid) !== undefined
  if (isForeign && !world.isGranted(stock, who)) return refusals.notGranted
  const rule = ruleOf(stock)
  const [most, mostEach] = [wholeOf(rule, 'max_coupons'), wholeOf(rule, 'max_coupons_per_user')]
  if (most !== undefined && world.coupons.countOf(stock) >= most) return refusals.stockSpent
  return mostEach !== undefined && world.coupons.countOf(stock, who.openid) >= mostEach
    ? refusals.userSpent
    : undefined
}

/** Sends a coupon of a stock to a user, once for each number of a request. */
export const sendCoupon =
  (world: World, { kind, ownerOf, codeOf, answerOf, tell }: CouponSending): Handler =>
  (call) => {
    const { body, merchant, variables } = call
    const { mchid } = merchant
    const openid = fieldTextOf(variables, 'openid') ?? fieldTextOf(body, 'openid')!
    const appid = fieldTextOf(body, 'appid')!
    const stock_id = fieldTextOf(body, 'stock_id')!
    const out_request_no = fieldTextOf(body, 'out_request_no')!
    const earlier = world.coupons.findRequest({ kind, mchid, out_request_no })
    if (earlier) {
      const isSame = earlier.stock_id === stock_id && earlier.openid === openid
      return isSame ? ok(answerOf(earlier)) : refuseV3(refusals.otherParameters)
    }
    const owner = ownerOf?.(call)
    const stock = findStock(world, stock_id, kind, owner ?? mchid)
    if (!stock || stock.mchid !== (owner ?? stock.mchid)) return refuseV3(refusals.stockUnknown)
    const refused = refuseSending(world, stock, { mchid, appid, openid })
    if (refused) return refuseV3(refused)
    const code = codeOf(stock, body)
    if (code === undefined || world.coupons.find(code, stock_id)) {
      return refuseV3(refusals.couponCode)
    }
    const coupon = world.coupons.add({
      kind,
      stock_id,
      code,
      mchid,
      appid,
      openid,
      out_request_no,
      state: 'SENDED',
      received: world.clock.now(),
      begins: stock.begins,
      ends: stock.ends,
    })
    world.reportChange('coupons', coupon.code)
    tell?.(world, coupon)
    return ok(answerOf(coupon))
  }

/** Keeps where a merchant wants to be told of its coupons. */
export const keepCallback =
  (world: World, kind: StockKind): Handler =>
  ({ body, merchant }) => {
    const notify_url = fieldTextOf(body, 'notify_url')!
    world.callbacks.keep(kind, merchant.mchid, { notify_url, isOn: body['switch'] !== false })
    const update_time = rfc3339(world.clock.now())
    const { mchid } = merchant
    return ok({ update_time, notify_url, ...(kind === 'BUSIFAVOR_STOCK' && { mchid }) })
  }

/** Says where that is; where nothing was kept, the catalogue's example does. */
export const tellCallback =
  (world: World, kind: StockKind): Handler =>
  ({ merchant: { mchid } }) => {
    const kept = world.callbacks.find(kind, mchid)
    return kept && ok({ mchid, notify_url: kept.notify_url })
  }
