import { randomUUID } from 'node:crypto'
import type { EventRecord } from '../events/events'
import { isRefusal, orderLifetime, type Order, type OrderMove } from '../state/orders'
import { partsOf } from '../endpoints/combined-v3'
import type { RefundMove } from '../state/refunds'
import { tellPaid, tellRefund, tellTransfer } from '../endpoints/tell'
import type { TransferMove } from '../state/transfers'
import { moveTransfer } from '../endpoints/transfers-v3'
import { assertMoved, ControlError, requireRow, type Args, type Desk } from './desk'
import { viewOfEvent, viewOfOrder, viewOfRefund, viewOfTransfer } from './views'

const viewOf = ({ world }: Desk, order: Order) => viewOfOrder(order, world.orders.isExpired(order))

/** Orders, newest first. */
export const orders = (desk: Desk, { limit }: Args) =>
  desk.world.orders.table.newest(Number(limit ?? 100)).map((order) => viewOf(desk, order))

const orderOf = ({ world }: Desk, { out_trade_no, mchid }: Args): Order =>
  requireRow(
    mchid === undefined
      ? world.orders.findByNumber(String(out_trade_no))
      : world.orders.find(String(mchid), String(out_trade_no)),
    'order',
    out_trade_no,
  )

export const order = (desk: Desk, args: Args) => viewOf(desk, orderOf(desk, args))

/** Puts an order there as if it had been made, and paid if that is wanted. */
export function makeOrder(desk: Desk, args: Args) {
  const { orders, clock, merchants } = desk.world
  const text = (name: string): string | undefined =>
    args[name] === undefined ? undefined : String(args[name])
  const now = clock.now()
  const made = orders.make({
    api: args['api'] === 'v2' ? 'v2' : 'v3',
    mchid: text('mchid') ?? merchants.first.mchid,
    appid: text('appid') ?? 'wxd678efh567hg6787',
    sub_mchid: text('sub_mchid'),
    out_trade_no: text('out_trade_no')!,
    trade_type: text('trade_type') ?? 'JSAPI',
    description: text('description') ?? '',
    attach: text('attach'),
    notify_url: text('notify_url'),
    openid: text('openid'),
    total: Number(args['total'] ?? 100),
    currency: 'CNY',
    expires: now + orderLifetime,
    shares: args['profit_sharing'] === true,
    fingerprint: `made ${randomUUID()}`,
  })
  if (isRefusal(made)) throw new ControlError(made.message, made.code, 409)
  if (args['state'] === 'SUCCESS') orders.move(made, 'pay', text('transaction_id'))
  desk.world.reportChange('orders', made.out_trade_no)
  return viewOf(desk, made)
}

/** Waits for the first send of what is told. */
async function tellAndWait({ world }: Desk, event: EventRecord | undefined) {
  if (!event) return undefined
  await world.events.idle()
  return viewOfEvent(event)
}

/** The orders that are paid together: all parts of a combined one. */
function togetherWith({ world }: Desk, order: Order): Order[] {
  const { combine_out_trade_no: number } = order
  const combined = number === undefined ? undefined : world.combined.findByNumber(number)
  return combined ? partsOf(world, combined) : [order]
}

/** Orders by the number of a combined order, too. */
function payable(desk: Desk, args: Args): Order[] {
  const combined = desk.world.combined.findByNumber(String(args['out_trade_no']))
  return combined ? partsOf(desk.world, combined) : togetherWith(desk, orderOf(desk, args))
}

/** Pays an order, as its user would, and tells the merchant. */
export async function pay(desk: Desk, args: Args) {
  const parts = payable(desk, args)
  for (const part of parts) {
    const state = desk.world.orders.isExpired(part) ? 'expired' : part.state
    assertMoved(desk.world.orders.move(part, 'pay'), 'order', state, 'pay')
    desk.world.reportChange('orders', part.out_trade_no)
  }
  const event = await tellAndWait(desk, tellPaid(desk.world, parts[0]!))
  return { order: viewOf(desk, parts[0]!), event }
}

const moveOrder = (move: OrderMove) => (desk: Desk, args: Args) => {
  const moved = payable(desk, args)
  for (const one of moved) {
    assertMoved(desk.world.orders.move(one, move), 'order', one.state, move)
    desk.world.reportChange('orders', one.out_trade_no)
  }
  return { order: viewOf(desk, moved[0]!) }
}

/** An order is closed, fails, or asks its payer for the password. */
export const closeOrder = moveOrder('close')
export const failOrder = moveOrder('fail')
export const askPayer = moveOrder('ask')

/** Refunds an order, as its merchant would on the merchant platform. */
export function refundOrder(desk: Desk, args: Args) {
  const order = orderOf(desk, args)
  const amount = Number(args['amount'] ?? order.total - order.refunded)
  const made = desk.world.refunds.make(order, {
    api: order.api,
    out_refund_no: `sandbox${randomUUID().replaceAll('-', '').slice(0, 20)}`,
    refund: amount,
    total: order.total,
    notify_url: order.notify_url,
  })
  if (isRefusal(made)) throw new ControlError(made.message, made.code, 409)
  desk.world.reportChange('refunds', made.out_refund_no)
  return { refund: viewOfRefund(made) }
}

/** Refunds, newest first. */
export const refunds = ({ world }: Desk, { limit }: Args) =>
  world.refunds.table.newest(Number(limit ?? 100)).map(viewOfRefund)

const moveRefund = (move: RefundMove) => async (desk: Desk, args: Args) => {
  const refund = requireRow(
    desk.world.refunds.findByNumber(String(args['out_refund_no'])),
    'refund',
    args['out_refund_no'],
  )
  assertMoved(desk.world.refunds.move(refund, move), 'refund', refund.state, move)
  desk.world.reportChange('refunds', refund.out_refund_no)
  const event = await tellAndWait(desk, tellRefund(desk.world, refund))
  return { refund: viewOfRefund(refund), event }
}

export const succeedRefund = moveRefund('succeed')
export const failRefund = moveRefund('fail')
export const closeRefund = moveRefund('close')

/** Transfers, newest first. */
export const transfers = ({ world }: Desk, { limit }: Args) =>
  world.transfers.table.newest(Number(limit ?? 100)).map(viewOfTransfer)

const moveTransferBy = (move: TransferMove) => async (desk: Desk, args: Args) => {
  const { world } = desk
  const transfer = requireRow(
    world.transfers.findByNumber(String(args['out_bill_no'])),
    'transfer',
    args['out_bill_no'],
  )
  const reason = args['reason'] === undefined ? undefined : String(args['reason'])
  assertMoved(moveTransfer(world, transfer, move, reason), 'transfer', transfer.state, move)
  const isOver = transfer.state !== 'CANCELING'
  const event = await tellAndWait(desk, isOver ? tellTransfer(world, transfer) : undefined)
  return { transfer: viewOfTransfer(transfer), event }
}

export const confirmTransfer = moveTransferBy('confirm')
export const failTransfer = moveTransferBy('fail')
export const cancelTransfer = moveTransferBy('cancel')
