import { ok, parameterError, type Answer } from '../http/answer'
import { omitUndefined, listOf, objectOf, fieldTextOf, wholeOf, type Fields } from '../model/fields'
import type { Handler } from './call'
import { findOrder } from './orders-v3'
import { ownOf } from '../state/merchants'
import { isRefusal } from '../state/orders'
import type { Refund } from '../state/refunds'
import { refusals, refuseV3 } from '../state/refusals'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** Where the money arrives. */
export const someAccount = '支付用户零钱'

/**
 * A refund as its endpoints tell of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export function refundOf(refund: Refund): Record<string, unknown> {
  const { refund: amount, total } = refund
  return omitUndefined({
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: someAccount,
    success_time: refund.succeeded && rfc3339(refund.succeeded),
    create_time: rfc3339(refund.created),
    status: refund.state,
    funds_account: refund.funds_account ?? 'AVAILABLE',
    amount: {
      total,
      refund: amount,
      from: refund.from ?? [],
      payer_total: total,
      payer_refund: amount,
      settlement_refund: amount,
      settlement_total: total,
      discount_refund: 0,
      currency: 'CNY',
      refund_fee: 0,
    },
    promotion_detail: [],
  })
}

/**
 * A refund as its notification tells of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 */
export function refundNotice(refund: Refund): Record<string, unknown> {
  const { refund: amount, total, sub_mchid, mchid } = refund
  return omitUndefined({
    ...(sub_mchid ? { sp_mchid: mchid, sub_mchid } : { mchid }),
    out_trade_no: refund.out_trade_no,
    transaction_id: refund.transaction_id,
    out_refund_no: refund.out_refund_no,
    refund_id: refund.refund_id,
    refund_status: refund.state,
    success_time: refund.succeeded && rfc3339(refund.succeeded),
    user_received_account: someAccount,
    amount: { total, refund: amount, payer_total: total, payer_refund: amount },
  })
}

/** What is wrong with an amount that has its documented shape all the same. */
function amountFault(amount: Fields | undefined): Answer | undefined {
  const at = (name: string, issue: string): Answer =>
    parameterError({ field: `/amount/${name}`, value: amount?.[name], issue, location: 'body' })
  if ((wholeOf(amount, 'refund') ?? 0) < 1) return at('refund', '应大于0')
  const { currency = 'CNY' } = amount ?? {}
  return currency === 'CNY' ? undefined : at('currency', '应为CNY')
}

const refund =
  (world: World): Handler =>
  (call) => {
    const { body } = call
    const order = findOrder(world, call, body)
    if (!order) return refuseV3(refusals.notPaid)
    const number = fieldTextOf(body, 'out_trade_no')
    if (number !== undefined && number !== order.out_trade_no) {
      return refuseV3(refusals.otherOrder)
    }
    const amount = objectOf(body, 'amount')
    const fault = amountFault(amount)
    if (fault) return fault
    const made = world.refunds.make(order, {
      api: 'v3',
      out_refund_no: fieldTextOf(body, 'out_refund_no')!,
      refund: wholeOf(amount, 'refund') ?? 0,
      total: wholeOf(amount, 'total') ?? 0,
      reason: fieldTextOf(body, 'reason'),
      notify_url: fieldTextOf(body, 'notify_url'),
      funds_account: fieldTextOf(body, 'funds_account'),
      from: listOf(amount, 'from'),
    })
    if (isRefusal(made)) return refuseV3(made)
    world.reportChange('refunds', made.out_refund_no)
    return ok(refundOf(made))
  }

const query =
  (world: World): Handler =>
  ({ merchant, variables, query: { sub_mchid } }) => {
    const payee = typeof sub_mchid === 'string' ? sub_mchid : merchant.mchid
    const found = ownOf(merchant, world.refunds.find(payee, String(variables['out_refund_no'])))
    return found ? ok(refundOf(found)) : refuseV3(refusals.refundUnknown)
  }

const retryAbnormal =
  (world: World): Handler =>
  ({ variables, merchant }) => {
    const found = ownOf(merchant, world.refunds.byId(String(variables['refund_id'])))
    if (!found) return refuseV3(refusals.refundUnknown)
    if (found.state !== 'ABNORMAL') return refuseV3(refusals.refundNotAbnormal)
    world.refunds.move(found, 'retry')
    world.reportChange('refunds', found.out_refund_no)
    return ok(refundOf(found))
  }

/** Refunds: applied for, asked for, an abnormal one tried again. */
export function refundHandlers(world: World): [string, Handler][] {
  const root = 'v3/refund/domestic/refunds'
  return [
    [`POST ${root}`, refund(world)],
    [`GET ${root}/{out_refund_no}`, query(world)],
    [`POST ${root}/{refund_id}/apply-abnormal-refund`, retryAbnormal(world)],
  ]
}
