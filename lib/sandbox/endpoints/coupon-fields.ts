import { omitUndefined, objectOf, wholeOf, type Fields } from '../model/fields'
import { stateOf, type Coupon } from '../state/coupons'
import type { Stock } from '../state/stocks'
import { busifavorOf, descriptionOf } from './stock-fields'
import { rfc3339 } from '../model/times'

/** What a voucher takes off, where its stock says so. */
function normalOf({ made }: Stock): Fields | undefined {
  const rule = objectOf(objectOf(made, 'coupon_use_rule'), 'fixed_normal_coupon')
  if (!rule) return undefined
  return {
    coupon_amount: wholeOf(rule, 'coupon_amount') ?? 0,
    transaction_minimum: wholeOf(rule, 'transaction_minimum') ?? 0,
  }
}

/**
 * A voucher as its queries tell of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460600
 */
export function voucherOf(coupon: Coupon, stock: Stock, now: number): Record<string, unknown> {
  const { used } = coupon
  return omitUndefined({
    stock_creator_mchid: stock.mchid,
    stock_id: coupon.stock_id,
    coupon_id: coupon.code,
    coupon_name: stock.name,
    status: stateOf(coupon, now),
    description: descriptionOf(stock.made),
    create_time: rfc3339(coupon.received),
    coupon_type: 'NORMAL',
    out_request_no: coupon.out_request_no,
    no_cash: stock.made['no_cash'] === true,
    singleitem: false,
    available_begin_time: rfc3339(coupon.begins),
    available_end_time: rfc3339(coupon.ends),
    normal_coupon_information: normalOf(stock),
    consume_information: used && {
      consume_time: rfc3339(used),
      consume_mchid: coupon.mchid,
      transaction_id: coupon.transaction_id,
    },
  })
}

/** What a stock says of itself and its coupons do not. */
const ofStocks = new Set([
  'stock_state',
  'coupon_code_mode',
  'stock_send_rule',
  'send_count_information',
  'subsidy',
  'notify_config',
])

/** Whether a coupon may be given away or shared, where its stock says so. */
function sharingOf({ made }: Stock): Fields {
  const { transferable, shareable } = objectOf(made, 'stock_send_rule') ?? {}
  return omitUndefined({ transferable, shareable })
}

/**
 * A merchant coupon as its queries tell of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535001
 */
export function merchantCouponOf(coupon: Coupon, stock: Stock, now: number): object {
  const rest = Object.fromEntries(
    Object.entries(busifavorOf(stock)).filter(([name]) => !ofStocks.has(name)),
  )
  return omitUndefined({
    display_pattern_info: {},
    ...sharingOf(stock),
    ...rest,
    coupon_code: coupon.code,
    coupon_state: stateOf(coupon, now),
    stock_id: coupon.stock_id,
    send_request_no: coupon.out_request_no,
    use_request_no: coupon.used === undefined ? undefined : coupon.use_request_no,
    receive_time: rfc3339(coupon.received),
    available_start_time: rfc3339(coupon.begins),
    expire_time: rfc3339(coupon.ends),
    use_time: coupon.used && rfc3339(coupon.used),
  })
}

/** What COUPON.SEND holds. @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279 */
export const sendNotice = (coupon: Coupon): Record<string, unknown> => ({
  event_type: 'EVENT_TYPE_BUSICOUPON_SEND',
  coupon_code: coupon.code,
  stock_id: coupon.stock_id,
  send_time: rfc3339(coupon.received),
  openid: coupon.openid,
  send_channel: 'BUSICOUPON_SEND_CHANNEL_API',
  send_merchant: coupon.mchid,
})
