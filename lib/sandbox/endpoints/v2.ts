import { gzipSync } from 'node:zlib'
import type { Fields } from '../model/fields'
import { fieldTextOf, wholeOf } from '../model/fields'
import { tradeBillOf } from './day-bills'
import type { Merchant } from '../state/merchants'
import { isRefusal, orderLifetime, orderWords, type Order, type OrderDraft } from '../state/orders'
import { fingerprintOf, passwordAbove, reverseRefusal, somePayer } from './orders-v3'
import type { Refund } from '../state/refunds'
import { someAccount } from './refunds-v3'
import { refusals, type Refusal } from '../state/refusals'
import { digitsOf, plainTime, timeOf } from '../model/times'
import type { World } from '../state/world'

/**
 * What an endpoint of API v2 says: fields of the business, a refusal of it, a file; or nothing of
 * its own.
 */
export type ReplyV2 =
  { readonly fields: Fields } | { readonly file: string | Buffer } | Refusal | undefined

/** Answers an endpoint of API v2 whose sign holds and whose fields are as documented. */
export type HandlerV2 = (fields: Fields, merchant: Merchant) => ReplyV2

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
const who = (order: Order): Fields => ({
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
  ...who(order),
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

function orderOf(world: World, fields: Fields, { mchid }: Merchant): Order | undefined {
  const id = fieldTextOf(fields, 'transaction_id')
  const payee = fieldTextOf(fields, 'sub_mch_id') ?? mchid
  const order = id
    ? world.orders.byTransaction(id)
    : world.orders.find(payee, fieldTextOf(fields, 'out_trade_no') ?? '')
  return order && [order.mchid, order.sub_mchid].includes(mchid) ? order : undefined
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
        ...who(made),
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
    const told = found.paid ? paymentOfV2(found) : { ...who(found), out_trade_no, attach }
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
    return { fields: who(found) }
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
    return { fields: { ...who(found), recall: 'N' } }
  }

const refund =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const found = orderOf(world, fields, merchant)
    if (!found) return refusals.notPaid
    const made = world.refunds.make(found, {
      api: 'v2',
      out_refund_no: fieldTextOf(fields, 'out_refund_no')!,
      refund: wholeOf(fields, 'refund_fee') ?? 0,
      total: wholeOf(fields, 'total_fee') ?? 0,
      reason: fieldTextOf(fields, 'refund_desc'),
      notify_url: fieldTextOf(fields, 'notify_url'),
    })
    if (isRefusal(made)) return made
    world.reportChange('refunds', made.out_refund_no)
    return {
      fields: {
        ...who(found),
        transaction_id: made.transaction_id,
        out_trade_no: made.out_trade_no,
        out_refund_no: made.out_refund_no,
        refund_id: made.refund_id,
        refund_fee: made.refund,
        total_fee: made.total,
        fee_type: found.currency,
        cash_fee: found.total,
        cash_refund_fee: made.refund,
      },
    }
  }

/** What API v2 calls the states of a refund. */
const statesV2 = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  ABNORMAL: 'CHANGE',
  CLOSED: 'REFUNDCLOSE',
}

/**
 * A refund as API v2's notification holds it, encrypted.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935223
 */
export const refundNoticeV2 = (refund: Refund): Fields => ({
  transaction_id: refund.transaction_id,
  out_trade_no: refund.out_trade_no,
  refund_id: refund.refund_id,
  out_refund_no: refund.out_refund_no,
  total_fee: refund.total,
  settlement_total_fee: refund.total,
  refund_fee: refund.refund,
  settlement_refund_fee: refund.refund,
  refund_status: statesV2[refund.state],
  success_time: refund.succeeded && plainTime(refund.succeeded),
  refund_recv_accout: someAccount,
  refund_account: 'REFUND_SOURCE_RECHARGE_FUNDS',
  refund_request_source: 'API',
})

/** The refunds a query asks for: one by its numbers, or all of an order. */
function refundsOf(world: World, fields: Fields, merchant: Merchant): Refund[] {
  const { refund_id, out_refund_no, sub_mch_id } = fields
  const payee = typeof sub_mch_id === 'string' ? sub_mch_id : merchant.mchid
  if (refund_id || out_refund_no) {
    const one = refund_id
      ? world.refunds.byId(String(refund_id))
      : world.refunds.find(payee, String(out_refund_no))
    return one && [one.mchid, one.sub_mchid].includes(merchant.mchid) ? [one] : []
  }
  const order = orderOf(world, fields, merchant)
  return order ? world.refunds.ofOrder(order) : []
}

const queryRefunds =
  (world: World): HandlerV2 =>
  (fields, merchant) => {
    const found = refundsOf(world, fields, merchant)
    const order = found[0] && world.orders.byTransaction(found[0].transaction_id)
    if (!order) return refusals.refundUnknown
    const rows = found.map((one, at) => ({
      [`out_refund_no_${at}`]: one.out_refund_no,
      [`refund_id_${at}`]: one.refund_id,
      [`refund_channel_${at}`]: 'ORIGINAL',
      [`refund_fee_${at}`]: one.refund,
      [`refund_status_${at}`]: statesV2[one.state],
      [`refund_account_${at}`]: 'REFUND_SOURCE_RECHARGE_FUNDS',
      [`refund_recv_accout_${at}`]: someAccount,
      [`refund_success_time_${at}`]: one.succeeded && plainTime(one.succeeded),
      [`cash_refund_fee_${at}`]: one.refund,
    }))
    return {
      fields: Object.assign(
        {
          ...who(order),
          transaction_id: order.transaction_id,
          out_trade_no: order.out_trade_no,
          total_fee: order.total,
          fee_type: order.currency,
          cash_fee: order.total,
          refund_count: found.length,
          refund_fee: found.reduce((sum, one) => sum + one.refund, 0),
        },
        ...rows,
      ) as Fields,
    }
  }

/** The day as API v2 writes it, `20140603`. */
const bill =
  (world: World): HandlerV2 =>
  ({ bill_date, bill_type, tar_type }, { mchid }) => {
    const day = String(bill_date).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
    const file = tradeBillOf(world, mchid, { bill_date: day, bill_type })
    if (file === undefined) return undefined
    return { file: tar_type === 'GZIP' ? gzipSync(file.slice(1)) : file.slice(1) }
  }

/** Orders and refunds of API v2 by path. */
export function handlersV2(world: World): ReadonlyMap<string, HandlerV2> {
  return new Map<string, HandlerV2>([
    ['/pay/unifiedorder', order(world)],
    ['/pay/micropay', micropay(world)],
    ['/pay/orderquery', query(world)],
    ['/pay/closeorder', close(world)],
    ['/secapi/pay/reverse', reverse(world)],
    ['/secapi/pay/refund', refund(world)],
    ['/pay/refundquery', queryRefunds(world)],
    ['/pay/downloadbill', bill(world)],
  ])
}
