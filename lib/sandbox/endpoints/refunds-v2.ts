import { fieldTextOf, wholeOf, type Fields } from '../model/fields'
import { plainTime } from '../model/times'
import { ownOf, type Merchant } from '../state/merchants'
import { isRefusal } from '../state/orders'
import type { Refund } from '../state/refunds'
import { refusals } from '../state/refusals'
import type { World } from '../state/world'
import type { HandlerV2 } from './call'
import { orderOf, whoOf } from './orders-v2'
import { someAccount } from './refunds-v3'

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
        ...whoOf(found),
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
    const one = ownOf(
      merchant,
      refund_id
        ? world.refunds.byId(String(refund_id))
        : world.refunds.find(payee, String(out_refund_no)),
    )
    return one ? [one] : []
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
          ...whoOf(order),
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

/** Refunds of API v2 by path. */
export const refundHandlersV2 = (world: World): [string, HandlerV2][] => [
  ['/secapi/pay/refund', refund(world)],
  ['/pay/refundquery', queryRefunds(world)],
]
