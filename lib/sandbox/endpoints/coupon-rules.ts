import { ok } from '../http/answer'
import { objectOf, fieldTextOf, wholeOf } from '../model/fields'
import type { Handler } from './call'
import { refusals, type Refusal } from '../state/refusals'
import type { Stock, StockKind } from '../state/stocks'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** Who sends a coupon to whom. */
export interface Sending {
  readonly mchid: string
  readonly appid: string
  readonly openid: string
  /** Who made the stock, as the request has it. */
  readonly owner: string
}

/** How many a stock has, for all and for each, as each kind spells it. */
const ruleOf = ({ made }: Stock) =>
  objectOf(made, 'stock_use_rule') ?? objectOf(made, 'stock_send_rule')

/**
 * Why a coupon is not sent; undefined where it is.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012463767
 */
export function refuseSending(world: World, stock: Stock, who: Sending): Refusal | undefined {
  if (stock.mchid !== who.owner) return refusals.stockUnknown
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
