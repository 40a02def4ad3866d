import { createHash } from 'node:crypto'
import { ok, parameterError, type Answer } from '../http/answer'
import { omitUndefined, listOf, objectOf, fieldTextOf, wholeOf } from '../model/fields'
import type { Call, Handler } from './call'
import { ownOf } from '../state/merchants'
import { isRefusal, orderLifetime, orderWords, type Order, type OrderDraft } from '../state/orders'
import { refusals, refuseV3, type Refusal } from '../state/refusals'
import { rfc3339, timeOf } from '../model/times'
import type { World } from '../state/world'

/** A payer where the request names none: whoever scans the code. */
export const somePayer = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

/** JSON text that does not depend on the order of names. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`).join(',')}}`
}

/** What tells a repeat from another order: the kind, then all that was sent. */
export const fingerprintOf = (kind: string, body: unknown): string =>
  `${kind} ${createHash('sha256').update(canonicalJson(body)).digest('base64')}`

/**
 * A payment as API v3 tells of it, in queries and notifications alike.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791859
 */
export function transactionOf(order: Order): Record<string, unknown> {
  const { sub_mchid, paid, total, currency, state } = order
  const who = sub_mchid
    ? { sp_appid: order.appid, sp_mchid: order.mchid, sub_appid: order.sub_appid, sub_mchid }
    : { appid: order.appid, mchid: order.mchid }
  const openid = order.openid ?? (order.sub_openid ? undefined : somePayer)
  const payer = sub_mchid ? { sp_openid: openid, sub_openid: order.sub_openid } : { openid }
  const result = paid && {
    transaction_id: order.transaction_id,
    bank_type: 'OTHERS',
    success_time: rfc3339(paid),
    payer: omitUndefined(payer),
  }
  return omitUndefined({
    ...who,
    out_trade_no: order.out_trade_no,
    trade_type: paid || state === 'USERPAYING' ? order.trade_type : undefined,
    trade_state: state,
    trade_state_desc: orderWords[state],
    attach: order.attach,
    ...result,
    amount: paid
      ? { total, payer_total: total, currency, payer_currency: currency }
      : { total, currency },
    scene_info: order.device_id ? { device_id: order.device_id } : undefined,
  })
}

/** What all ways to order have in common. */
export function draftOf(
  { merchant: { mchid }, body }: Pick<Call, 'merchant' | 'body'>,
  trade_type: string,
  now: number,
): OrderDraft {
  const amount = objectOf(body, 'amount')
  const payer = objectOf(body, 'payer')
  return {
    api: 'v3',
    mchid,
    appid: fieldTextOf(body, 'appid') ?? fieldTextOf(body, 'sp_appid'),
    sub_mchid: fieldTextOf(body, 'sub_mchid'),
    sub_appid: fieldTextOf(body, 'sub_appid'),
    out_trade_no: fieldTextOf(body, 'out_trade_no') ?? '',
    trade_type,
    description: fieldTextOf(body, 'description') ?? '',
    attach: fieldTextOf(body, 'attach'),
    notify_url: fieldTextOf(body, 'notify_url'),
    openid: fieldTextOf(payer, 'openid') ?? fieldTextOf(payer, 'sp_openid'),
    sub_openid: fieldTextOf(payer, 'sub_openid'),
    device_id: fieldTextOf(objectOf(body, 'scene_info'), 'device_id'),
    total: wholeOf(amount, 'total') ?? 0,
    currency: fieldTextOf(amount, 'currency') ?? 'CNY',
    expires: timeOf(body['time_expire']) ?? now + orderLifetime,
    shares: objectOf(body, 'settle_info')?.['profit_sharing'] === true,
    fingerprint: fingerprintOf(trade_type, body),
  }
}

/** Where the fields of an order stand. */
const draftPlaces = {
  out_trade_no: '/out_trade_no',
  total: '/amount/total',
  currency: '/amount/currency',
}

/** What is wrong with an order that has its documented shape all the same. */
export function draftFault(
  draft: OrderDraft,
  now: number,
  { out_trade_no, total, currency } = draftPlaces,
): Answer | undefined {
  const at = (field: string, value: unknown, issue: string): Answer =>
    parameterError({ field, value, issue, location: 'body' })
  if (!/^[\w|*-]{1,32}$/.test(draft.out_trade_no)) {
    return at(out_trade_no, draft.out_trade_no, '应为字母、数字或_-|*，至多32个')
  }
  if (draft.total < 1) return at(total, draft.total, '应大于0')
  if (draft.currency !== 'CNY') return at(currency, draft.currency, '应为CNY')
  return draft.expires <= now
    ? at('/time_expire', rfc3339(draft.expires), '早于当前时间')
    : undefined
}

/** What an order is answered with, by the way it is paid. */
const openings: Readonly<Record<string, (order: Order) => object>> = {
  JSAPI: ({ prepay_id }) => ({ prepay_id }),
  APP: ({ prepay_id }) => ({ prepay_id }),
  NATIVE: ({ prepay_id }) => ({ code_url: `weixin://wxpay/bizpayurl?pr=${prepay_id.slice(-9)}` }),
  MWEB: ({ prepay_id }) => ({
    h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${prepay_id}&package=${prepay_id.slice(-10)}`,
  }),
}

export const openingOf = (order: Order): object => openings[order.trade_type]!(order)

const orderBy =
  (world: World, trade_type: string): Handler =>
  (call) => {
    const now = world.clock.now()
    const draft = draftOf(call, trade_type, now)
    const fault = draftFault(draft, now)
    if (fault) return fault
    const made = world.orders.make(draft)
    if (isRefusal(made)) return refuseV3(made)
    world.reportChange('orders', made.out_trade_no)
    return ok(openingOf(made))
  }

/**
 * Codes of a payer's screen: 18 digits. @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
const authCode = /^1[0-5]\d{16}$/

/** Cents above which a payer has to enter his password. */
export const passwordAbove = 100_000

const payByCode =
  (world: World): Handler =>
  (call) => {
    const now = world.clock.now()
    const draft = draftOf(call, 'MICROPAY', now)
    const fault = draftFault(draft, now)
    if (fault) return fault
    if (!authCode.test(String(objectOf(call.body, 'payer')?.['auth_code']))) {
      return refuseV3(refusals.authCode)
    }
    const made = world.orders.make({ ...draft, openid: somePayer })
    if (isRefusal(made)) return refuseV3(made)
    if (made.state === 'NOTPAY') {
      world.orders.move(made, made.total > passwordAbove ? 'ask' : 'pay')
      world.reportChange('orders', made.out_trade_no)
    }
    return made.state === 'USERPAYING' ? refuseV3(refusals.userPaying) : ok(transactionOf(made))
  }

/** Whose order a call speaks of: of a partner's the sub-merchant's, else the caller's. */
export const payeeOf = ({ merchant, body, query }: Call): string =>
  fieldTextOf(query, 'sub_mchid') ?? fieldTextOf(body, 'sub_mchid') ?? merchant.mchid

/**
 * The caller's order that a call speaks of.
 *
 * @param names where its number stands, the platform's or the merchant's; default the path
 */
export function findOrder(world: World, call: Call, names = call.variables): Order | undefined {
  const id = fieldTextOf(names, 'transaction_id')
  const order = ownOf(
    call.merchant,
    id === undefined
      ? world.orders.find(payeeOf(call), fieldTextOf(names, 'out_trade_no') ?? '')
      : world.orders.byTransaction(id),
  )
  return order && (order.sub_mchid ?? order.mchid) === payeeOf(call) ? order : undefined
}

const query =
  (world: World): Handler =>
  (call) => {
    const order = findOrder(world, call)
    return order ? ok(transactionOf(order)) : refuseV3(refusals.orderUnknown)
  }

const close =
  (world: World): Handler =>
  (call) => {
    const order = findOrder(world, call)
    if (!order) return refuseV3(refusals.orderUnknown)
    if (order.state === 'CLOSED') return { status: 204 }
    if (!world.orders.move(order, 'close')) return refuseV3(refusals.paidNotClosed)
    world.reportChange('orders', order.out_trade_no)
    return { status: 204 }
  }

/** Why an order is not reversed: it is closed, or was refunded. */
export const reverseRefusal = ({ state }: Order): Refusal =>
  state === 'CLOSED' ? refusals.orderClosed : refusals.refundedNotReversed

const reverse =
  (world: World): Handler =>
  (call) => {
    const order = findOrder(world, call)
    if (!order) return refuseV3(refusals.orderUnknown)
    const isReversed = order.state === 'REVOKED' || world.orders.move(order, 'reverse')
    if (!isReversed) return refuseV3(reverseRefusal(order))
    world.reportChange('orders', order.out_trade_no)
    const { appid, mchid, sub_mchid, sub_appid, out_trade_no } = order
    const who = sub_mchid
      ? { sp_appid: appid, sp_mchid: mchid, sub_appid, sub_mchid }
      : { appid, mchid }
    return ok(omitUndefined({ ...who, out_trade_no }))
  }

/** Ways to order, as the path has them and as the platform calls them. */
const ways = { jsapi: 'JSAPI', app: 'APP', native: 'NATIVE', h5: 'MWEB', miniprogram: 'JSAPI' }

/** Orders of merchants and partners: made, paid by code, asked for, closed, reversed. */
export function orderHandlers(world: World): [string, Handler][] {
  return ['v3/pay/transactions', 'v3/pay/partner/transactions'].flatMap((root) => [
    ...Object.entries(ways).map(([way, type]): [string, Handler] => [
      `POST ${root}/${way}`,
      orderBy(world, type),
    ]),
    [`POST ${root}/codepay`, payByCode(world)] as [string, Handler],
    [`GET ${root}/id/{transaction_id}`, query(world)] as [string, Handler],
    [`GET ${root}/out-trade-no/{out_trade_no}`, query(world)] as [string, Handler],
    [`POST ${root}/out-trade-no/{out_trade_no}/close`, close(world)] as [string, Handler],
    [`POST ${root}/out-trade-no/{out_trade_no}/reverse`, reverse(world)] as [string, Handler],
  ])
}

/** The kinds of sub-orders that a combined order's body lists. */
export const subOrdersOf = (body: Call['body']): readonly Call['body'][] =>
  listOf(body, 'sub_orders')
