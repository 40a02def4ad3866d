import { fieldTextOf, wholeOf, type Fields } from '../model/fields'
import { digitsOf, timeOf } from '../model/times'
import { ownOf, type Merchant } from '../state/merchants'
import { isRefusal, orderLifetime, orderWords, type Order, type OrderDraft } from '../state/orders'
import { refusals, type Refusal } from '../state/refusals'
import type { World } from '../state/world'
import type { HandlerV2 } from './call'
import { fingerprintOf, passwordAbove, reverseRefusal, somePayer } from './orders-v3'

/** Names that differ from call to call. */
const ofTheCall = new Set(['sign', 'nonce_str'])

const own = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !ofTheCall.has(name)))

function draftOf(fields: Fields, { mchid }: Merchant, type: string, now: number): OrderDraft {
  return {
    api: 'v2',
    mchid,
    appid: fieldTextOf(fields, 'appid'),
    sub_mchid: fieldTextOf(fields, 'sub_mch_id'),
    sub_appid: fieldTextOf(fields, 'sub_appid'),
    out_trade_no: fieldTextOf(fields, 'out_trade_no') ?? '',
    trade_type: type,
    description: fieldTextOf(fields, 'body') ?? '',
    attach: fieldTextOf(fields, 'attach'),
    notify_url: fieldTextOf(fields, 'notify_url'),
    openid: fieldTextOf(fields, 'openid'),
    sub_openid: fieldTextOf(fields, 'sub_openid'),
    device_id: fieldTextOf(fields, 'device_info'),
    total: wholeOf(fields, 'total_fee') ?? 0,
    currency: fieldTextOf(fields, 'fee_type') ?? 'CNY',
    expires: timeOf(fields['time_expire']) ?? now + orderLifetime,
    shares: fields['profit_sharing'] === 'Y',
    sign_type: fields['sign_type'] === 'HMAC-SHA256' ? 'HMAC-SHA256' : undefined,
    fingerprint: fingerprintOf(`v2-${type}`, own(fields)),
  }
}

/** Who is asked about: names that come back as they came. */
export const whoOf = (order: Order): Fields => ({
  appid: order.appid,
  mch_id: order.mchid,
  sub_mch_id: order.sub_mchid,
  sub_appid: order.sub_appid,
  device_info: order.device_id,
})

/**
 * A payment as API v2 tells of it, in queries and notifications alike.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935215
 */
export const paymentOfV2 = (order: Order): Fields => ({
  ...whoOf(order),
  openid: order.openid ?? somePayer,
  is_subscribe: 'N',
  sub_openid: order.sub_openid,
  trade_type: order.trade_type,
  bank_type: 'OTHERS',
  total_fee: order.total,
  fee_type: order.currency,
  cash_fee: order.total,
  cash_fee_type: order.currency,
  transaction_id: order.transaction_id,
  out_trade_no: order.out_trade_no,
  attach: order.attach,
  time_end: order.paid && digitsOf(order.paid),
})

/** What is wrong with an order that has its documented fields all the same. */
function draftRefusal(draft: OrderDraft, now: number): Refusal | undefined {
  if (!/^[\w|*-]{1,32}$/.test(draft.out_trade_no)) return refusals.orderNumber
  if (draft.total < 1) return refusals.total
  if (draft.currency !== 'CNY') return refusals.currency
  return draft.expires <= now ? refusals.expired : undefined
}

export function orderOf(world: World, fields: Fields, merchant: Merchant): Order | undefined {
  const id = fieldTextOf(fields, 'transaction_id')
  const payee = fieldTextOf(fields, 'sub_mch_id') ?? merchant.mchid
  return ownOf(
    merchant,
    id
      ? world.orders.byTransaction(id)
      : world.orders.find(payee, fieldTextOf(fields, 'out_trade_no') ?? ''),
  )
}

const order =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const type = fieldTextOf(fields, 'trade_type') ?? ''
    const now = world.clock.now()
    const draft = draftOf(fields, merchant, type, now)
    const made = draftRefusal(draft, now) ?? world.orders.make(draft)
    if (isRefusal(made)) return made
    world.reportChange('orders', made.out_trade_no)
    const { prepay_id } = made
    return {
      fields: {
        ...whoOf(made),
        trade_type: type,
        prepay_id,
        code_url:
          type === 'NATIVE' ? `weixin://wxpay/bizpayurl?pr=${prepay_id.slice(-9)}` : undefined,
        mweb_url:
          type === 'MWEB'
            ? `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}`
            : undefined,
      },
    }
  }

const micropay =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    if (!/^1[0-5]\d{16}$/.test(String(fields['auth_code']))) return refusals.authCode
    const now = world.clock.now()
    const draft = draftOf(fields, merchant, 'MICROPAY', now)
    const made = draftRefusal(draft, now) ?? world.orders.make(draft)
    if (isRefusal(made)) return made
    if (made.state === 'NOTPAY') {
      world.orders.move(made, made.total > passwordAbove ? 'ask' : 'pay')
      world.reportChange('orders', made.out_trade_no)
    }
    return made.state === 'USERPAYING' ? refusals.userPaying : { fields: paymentOfV2(made) }
  }

const query =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const found = orderOf(world, fields, merchant)
    if (!found) return refusals.orderUnknown
    const { out_trade_no, attach, state } = found
    const told = found.paid ? paymentOfV2(found) : { ...whoOf(found), out_trade_no, attach }
    return { fields: { ...told, trade_state: state, trade_state_desc: orderWords[state] } }
  }

const close =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const found = orderOf(world, fields, merchant)
    if (!found) return refusals.orderUnknown
    if (found.state === 'CLOSED') return refusals.orderClosed
    if (!world.orders.move(found, 'close')) return refusals.paidNotClosed
    world.reportChange('orders', found.out_trade_no)
    return { fields: whoOf(found) }
  }

const reverse =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const found = orderOf(world, fields, merchant)
    if (!found) return refusals.orderUnknown
    if (found.state === 'USERPAYING') return refusals.userPaying
    const isReversed = found.state === 'REVOKED' || world.orders.move(found, 'reverse')
    if (!isReversed) return reverseRefusal(found)
    world.reportChange('orders', found.out_trade_no)
    return { fields: { ...whoOf(found), recall: 'N' } }
  }

/** Orders of API v2 by path. */
export const orderHandlersV2 = (world: World): [string, HandlerV2][] => [
  ['/pay/unifiedorder', order(world)],
  ['/pay/micropay', micropay(world)],
  ['/pay/orderquery', query(world)],
  ['/pay/closeorder', close(world)],
  ['/secapi/pay/reverse', reverse(world)],
]
