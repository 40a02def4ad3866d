import { ok, parameterError, type Answer } from '../http/answer'
import { omitUndefined, objectOf, fieldTextOf, wholeOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import type { CombinedOrder } from '../state/combined'
import { isRefusal, orderLifetime, type Order, type OrderDraft } from '../state/orders'
import { draftFault, fingerprintOf, openingOf, somePayer, subOrdersOf } from './orders-v3'
import { refusals, refuseV3 } from '../state/refusals'
import { rfc3339, timeOf } from '../model/times'
import type { World } from '../state/world'

/** The orders that a combined one is made of. */
export const partsOf = (world: World, { parts }: CombinedOrder): Order[] =>
  parts.map(({ payee, out_trade_no }) => world.orders.find(payee, out_trade_no)!)

function partDraft(call: Call, part: Fields, type: string, now: number): OrderDraft {
  const { body } = call
  const amount = objectOf(part, 'amount')
  const sub_mchid = fieldTextOf(part, 'sub_mchid')
  return {
    api: 'v3',
    mchid: fieldTextOf(part, 'mchid') ?? call.merchant.mchid,
    appid: fieldTextOf(body, 'combine_appid'),
    sub_mchid,
    sub_appid: fieldTextOf(part, 'sub_appid'),
    out_trade_no: fieldTextOf(part, 'out_trade_no') ?? '',
    trade_type: type,
    description: fieldTextOf(part, 'description') ?? '',
    attach: fieldTextOf(part, 'attach'),
    openid: fieldTextOf(objectOf(body, 'combine_payer_info'), 'openid'),
    sub_openid: fieldTextOf(objectOf(body, 'combine_payer_info'), 'sub_openid'),
    device_id: fieldTextOf(objectOf(body, 'scene_info'), 'device_id'),
    total: wholeOf(amount, 'total_amount') ?? 0,
    currency: fieldTextOf(amount, 'currency') ?? 'CNY',
    expires: timeOf(body['time_expire']) ?? now + orderLifetime,
    shares: objectOf(part, 'settle_info')?.['profit_sharing'] === true,
    combine_out_trade_no: fieldTextOf(body, 'combine_out_trade_no'),
    fingerprint: fingerprintOf(`combine-${type}`, { body, part }),
  }
}

/**
 * One part as queries and notifications tell of it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421222
 */
function partOf(order: Order): object {
  const { paid, total, currency } = order
  return omitUndefined({
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    sub_appid: order.sub_appid,
    sub_openid: paid && order.sub_openid,
    out_trade_no: order.out_trade_no,
    transaction_id: order.transaction_id,
    trade_type: paid ? order.trade_type : undefined,
    trade_state: order.state,
    bank_type: paid && 'OTHERS',
    attach: order.attach,
    success_time: paid && rfc3339(paid),
    amount: omitUndefined({
      total_amount: total,
      payer_amount: paid ? total : 0,
      currency,
      payer_currency: paid && currency,
    }),
  })
}

/** A combined payment as API v3 tells of it. */
export function combinedOf(world: World, order: CombinedOrder): Record<string, unknown> {
  const parts = partsOf(world, order)
  const isPaid = parts.some(({ paid }) => paid !== undefined)
  return omitUndefined({
    combine_appid: order.combine_appid,
    combine_mchid: order.combine_mchid,
    combine_out_trade_no: order.combine_out_trade_no,
    combine_payer_info: isPaid ? { openid: order.openid ?? somePayer } : undefined,
    scene_info: order.device_id ? { device_id: order.device_id } : undefined,
    sub_orders: parts.map(partOf),
  })
}

/**
 * Parts that a combined order can have. @see https://pay.weixin.qq.com/doc/v3/merchant/4013421206
 */
const mostParts = 50

/** What is wrong with the parts as a whole. */
function partsFault(drafts: readonly OrderDraft[]): Answer | undefined {
  const at = (issue: string): Answer =>
    parameterError({ field: '/sub_orders', issue, location: 'body' })
  if (drafts.length === 0 || drafts.length > mostParts) return at(`应有1到${mostParts}个子单`)
  const numbers = new Set(
    drafts.map((draft) => `${draft.sub_mchid ?? draft.mchid}\n${draft.out_trade_no}`),
  )
  return numbers.size < drafts.length ? at('子单号重复') : undefined
}

/** Makes all parts or none. */
function makeParts(world: World, drafts: readonly OrderDraft[]): readonly Order[] | Answer {
  const now = world.clock.now()
  for (const [at, draft] of drafts.entries()) {
    const fault = draftFault(draft, now, {
      out_trade_no: `/sub_orders/${at}/out_trade_no`,
      total: `/sub_orders/${at}/amount/total_amount`,
      currency: `/sub_orders/${at}/amount/currency`,
    })
    if (fault) return fault
    const known = world.orders.find(draft.sub_mchid ?? draft.mchid, draft.out_trade_no)
    const refused = known && world.orders.make(draft)
    if (refused && isRefusal(refused)) return refuseV3(refused)
  }
  return drafts.map((draft) => world.orders.make(draft) as Order)
}

const orderBy =
  (world: World, type: string): Handler =>
  (call) => {
    const { body, merchant } = call
    const now = world.clock.now()
    const drafts = subOrdersOf(body).map((part) => partDraft(call, part, type, now))
    const fault = partsFault(drafts)
    if (fault) return fault
    const fingerprint = fingerprintOf(`combine-${type}`, body)
    const number = fieldTextOf(body, 'combine_out_trade_no')!
    const known = world.combined.find(merchant.mchid, number)
    const isOther = known?.fingerprint !== undefined && known.fingerprint !== fingerprint
    if (isOther) return refuseV3(refusals.otherParameters)
    const made = makeParts(world, drafts)
    if ('status' in made) return made
    world.combined.add({
      combine_appid: fieldTextOf(body, 'combine_appid'),
      combine_mchid: merchant.mchid,
      combine_out_trade_no: number,
      fingerprint,
      notify_url: fieldTextOf(body, 'notify_url'),
      openid: made[0]?.openid,
      device_id: made[0]?.device_id,
      parts: made.map((order) => ({
        payee: order.sub_mchid ?? order.mchid,
        out_trade_no: order.out_trade_no,
      })),
    })
    world.reportChange('orders', made[0]!.out_trade_no)
    return ok(openingOf(made[0]!))
  }

const findCombined = (world: World, { merchant, variables }: Call): CombinedOrder | undefined =>
  world.combined.find(merchant.mchid, String(variables['combine_out_trade_no']))

const query =
  (world: World): Handler =>
  (call) => {
    const order = findCombined(world, call)
    return order ? ok(combinedOf(world, order)) : refuseV3(refusals.combinedUnknown)
  }

const close =
  (world: World): Handler =>
  (call) => {
    const order = findCombined(world, call)
    if (!order) return refuseV3(refusals.combinedUnknown)
    const named = subOrdersOf(call.body).map((part) => String(part['out_trade_no']))
    const parts = partsOf(world, order)
    const isWhole =
      named.length === parts.length && parts.every((part) => named.includes(part.out_trade_no))
    if (!isWhole) return refuseV3(refusals.otherSubOrders)
    if (parts.some(({ paid }) => paid)) return refuseV3(refusals.paidNotClosed)
    for (const part of parts) world.orders.move(part, 'close')
    world.reportChange('orders', order.combine_out_trade_no)
    return { status: 204 }
  }

const ways = { jsapi: 'JSAPI', app: 'APP', native: 'NATIVE', h5: 'MWEB' }

/** Combined orders: made, asked for, closed. */
export function combinedHandlers(world: World): [string, Handler][] {
  const root = 'v3/combine-transactions'
  const number = `${root}/out-trade-no/{combine_out_trade_no}`
  return [
    ...Object.entries(ways).map(([way, type]): [string, Handler] => [
      `POST ${root}/${way}`,
      orderBy(world, type),
    ]),
    [`GET ${number}`, query(world)],
    [`POST ${number}/close`, close(world)],
  ]
}
