import { ok, parameterError, type Answer } from '../http/answer'
import { omitUndefined, listOf, fieldTextOf, wholeOf, type Fields } from '../model/fields'
import type { Call, Handler } from './call'
import type { ShareReturn, Sharing, Receiver } from '../state/shares'
import { numberOf } from '../model/numbers'
import { ownOf } from '../state/merchants'
import type { Order } from '../state/orders'
import { canonicalJson, findOrder, payeeOf } from './orders-v3'
import { refusals, refuseV3 } from '../state/refusals'
import { rfc3339 } from '../model/times'
import type { World } from '../state/world'

/** Milliseconds of the sandbox's clock that a share takes. */
export const shareTime = 3_000

/** The greatest part of a payment that can be shared. */
const greatestRatio = 0.3

const receiverKey = (payee: string, { type, account }: Fields | Receiver): string =>
  `${payee}\n${String(type)}\n${String(account)}`

/**
 * A sharing as its endpoints tell of it. @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
 */
export function sharingOf(sharing: Sharing): Record<string, unknown> {
  const { sub_mchid, transaction_id, out_order_no, order_id, state } = sharing
  const receivers = sharing.shares.map((share) =>
    omitUndefined({
      amount: share.amount,
      description: share.description,
      type: share.type,
      account: share.account,
      result: share.result,
      create_time: rfc3339(share.created),
      finish_time: rfc3339(share.finished ?? share.created),
      detail_id: share.detail_id,
    }),
  )
  return omitUndefined({ sub_mchid, transaction_id, out_order_no, order_id, state, receivers })
}

/** The caller's sharing under a number of his own. */
const sharingUnder = (world: World, call: Call, out_order_no: unknown): Sharing | undefined =>
  ownOf(call.merchant, world.sharings.table.get(`${payeeOf(call)}\n${String(out_order_no)}`))

const returnUnder = (world: World, call: Call, out_return_no: unknown): ShareReturn | undefined =>
  ownOf(call.merchant, world.sharings.returns.get(`${payeeOf(call)}\n${String(out_return_no)}`))

/**
 * What is left that may be shared out, in cents; ordinary service has a limit, the payee's own
 * share has none.
 */
function shareFault(order: Order, receivers: readonly Fields[], payee: string): Answer | undefined {
  const sum = receivers.reduce((all, one) => all + (wholeOf(one, 'amount') ?? 0), 0)
  const others = receivers.reduce(
    (all, one) => all + (one['account'] === payee ? 0 : (wholeOf(one, 'amount') ?? 0)),
    0,
  )
  if (sum > order.frozen) return refuseV3(refusals.sharePoor)
  const shared = order.total - order.refunded - order.frozen
  return shared + others > Math.floor(order.total * greatestRatio)
    ? refuseV3(refusals.shareRatio)
    : undefined
}

function shareOut(world: World, order: Order, call: Call, receivers: readonly Fields[]): Sharing {
  const now = world.clock.now()
  const out_order_no = fieldTextOf(call.body, 'out_order_no')!
  const sharing: Sharing = {
    mchid: call.merchant.mchid,
    sub_mchid: order.sub_mchid,
    transaction_id: order.transaction_id!,
    out_order_no,
    order_id: numberOf.share(now),
    state: 'PROCESSING',
    shares: receivers.map((one) => ({
      type: String(one['type']),
      account: String(one['account']),
      amount: wholeOf(one, 'amount') ?? 0,
      description: String(one['description']),
      result: 'PENDING',
      detail_id: numberOf.share(now),
      created: now,
      returned: 0,
    })),
    fingerprint: canonicalJson(call.body),
  }
  const key = `${payeeOf(call)}\n${out_order_no}`
  world.agenda.add({ at: now + shareTime, kind: 'share', key })
  return world.sharings.table.set(key, sharing)
}

/** What a number that has a sharing is answered; undefined where it has none. */
function repeatOf(world: World, call: Call): Answer | undefined {
  const known = sharingUnder(world, call, call.body['out_order_no'])
  if (!known) return undefined
  const isSame = known.fingerprint === canonicalJson(call.body)
  return isSame ? ok(sharingOf(known)) : refuseV3(refusals.otherParameters)
}

const positive = (field: string): Answer =>
  parameterError({ field, issue: '应大于0', location: 'body' })

const share =
  (world: World): Handler =>
  (call) => {
    const payee = payeeOf(call)
    const repeated = repeatOf(world, call)
    if (repeated) return repeated
    const order = findOrder(world, call, call.body)
    if (!order) return refuseV3(refusals.shareUnknown)
    if (!order.shares) return refuseV3(refusals.notShared)
    const receivers = listOf(call.body, 'receivers')
    const empty = receivers.findIndex((one) => (wholeOf(one, 'amount') ?? 0) < 1)
    if (empty >= 0) return positive(`/receivers/${empty}/amount`)
    const isBound = receivers.every((one) => world.sharings.receivers.get(receiverKey(payee, one)))
    if (!isBound) return refuseV3(refusals.receiverUnknown)
    const fault = shareFault(order, receivers, payee)
    if (fault) return fault
    const sharing = shareOut(world, order, call, receivers)
    const sum = sharing.shares.reduce((all, { amount }) => all + amount, 0)
    order.frozen = call.body['unfreeze_unsplit'] === true ? 0 : order.frozen - sum
    world.reportChange('shares', sharing.out_order_no)
    return ok(sharingOf(sharing))
  }

const unfreeze =
  (world: World): Handler =>
  (call) => {
    const repeated = repeatOf(world, call)
    if (repeated) return repeated
    const order = findOrder(world, call, call.body)
    if (!order) return refuseV3(refusals.shareUnknown)
    if (!order.shares) return refuseV3(refusals.notShared)
    if (order.frozen === 0) return refuseV3(refusals.nothingFrozen)
    const rest: Fields = {
      type: 'MERCHANT_ID',
      account: payeeOf(call),
      amount: order.frozen,
      description: fieldTextOf(call.body, 'description'),
    }
    const sharing = shareOut(world, order, call, [rest])
    order.frozen = 0
    return ok(sharingOf(sharing))
  }

const query =
  (world: World): Handler =>
  (call) => {
    const found = sharingUnder(world, call, call.variables['out_order_no'])
    return found ? ok(sharingOf(found)) : refuseV3(refusals.shareUnknown)
  }

const amounts =
  (world: World): Handler =>
  ({ merchant, variables: { transaction_id } }) => {
    const order = ownOf(merchant, world.orders.byTransaction(String(transaction_id)))
    return order
      ? ok({ transaction_id, unsplit_amount: order.frozen })
      : refuseV3(refusals.shareUnknown)
  }

/** A return as its endpoints tell of it. */
const returnOf = ({ created, mchid: _, ...returned }: ShareReturn): object => ({
  ...returned,
  create_time: rfc3339(created),
  finish_time: rfc3339(created),
})

/** The sharing that a return is of, by either of its numbers, of the payee's own. */
function sharingBehind(world: World, call: Call): Sharing | undefined {
  const { out_order_no, order_id } = call.body
  if (typeof out_order_no === 'string') {
    return sharingUnder(world, call, out_order_no)
  }
  const payee = payeeOf(call)
  return ownOf(
    call.merchant,
    world.sharings.table.find(
      (one) => one.order_id === order_id && (one.sub_mchid ?? one.mchid) === payee,
    ),
  )
}

const giveBack =
  (world: World): Handler =>
  (call) => {
    const { body } = call
    const key = `${payeeOf(call)}\n${fieldTextOf(body, 'out_return_no')}`
    const amount = wholeOf(body, 'amount') ?? 0
    if (amount < 1) return positive('/amount')
    const known = returnUnder(world, call, body['out_return_no'])
    if (known) {
      const isSame = known.amount === amount && known.return_mchid === body['return_mchid']
      return isSame ? ok(returnOf(known)) : refuseV3(refusals.otherParameters)
    }
    const sharing = sharingBehind(world, call)
    const from = sharing?.shares.find(({ account }) => account === body['return_mchid'])
    if (!sharing || !from) return refuseV3(refusals.shareUnknown)
    if (from.result !== 'SUCCESS') return refuseV3(refusals.returnState)
    if (from.returned + amount > from.amount) return refuseV3(refusals.returnTooMuch)
    from.returned += amount
    const now = world.clock.now()
    const returned: ShareReturn = {
      mchid: call.merchant.mchid,
      ...(sharing.sub_mchid !== undefined && { sub_mchid: sharing.sub_mchid }),
      order_id: sharing.order_id,
      out_order_no: sharing.out_order_no,
      out_return_no: fieldTextOf(body, 'out_return_no')!,
      return_id: numberOf.share(now),
      return_mchid: from.account,
      amount,
      description: String(body['description']),
      result: 'SUCCESS',
      created: now,
    }
    return ok(returnOf(world.sharings.returns.set(key, returned)))
  }

const queryReturn =
  (world: World): Handler =>
  (call) => {
    const found = returnUnder(world, call, call.variables['out_return_no'])
    return found ? ok(returnOf(found)) : refuseV3(refusals.shareUnknown)
  }

/**
 * The receivers' endpoints answer from the catalogue, which echoes them; what they change is kept.
 */
const bind =
  (world: World): Handler =>
  (call) => {
    const { type, account } = call.body
    world.sharings.receivers.set(receiverKey(payeeOf(call), call.body), {
      type: String(type),
      account: String(account),
    })
    return undefined
  }

const unbind =
  (world: World): Handler =>
  (call) => {
    world.sharings.receivers.delete(receiverKey(payeeOf(call), call.body))
    return undefined
  }

/** Profit sharing: receivers, orders, what is left, returns. */
export function shareHandlers(world: World): [string, Handler][] {
  const root = 'v3/profitsharing'
  return [
    [`POST ${root}/receivers/add`, bind(world)],
    [`POST ${root}/receivers/delete`, unbind(world)],
    [`POST ${root}/orders`, share(world)],
    [`POST ${root}/orders/unfreeze`, unfreeze(world)],
    [`GET ${root}/orders/{out_order_no}`, query(world)],
    [`GET ${root}/transactions/{transaction_id}/amounts`, amounts(world)],
    [`POST ${root}/return-orders`, giveBack(world)],
    [`GET ${root}/return-orders/{out_return_no}`, queryReturn(world)],
  ]
}
