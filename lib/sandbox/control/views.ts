import type { EventRecord } from '../events/events'
import { orderMoves, type Order } from '../state/orders'
import { refundMoves, type Refund } from '../state/refunds'
import { stockMoves, type Stock } from '../state/stocks'
import { couponMoves, stateOf, type Coupon } from '../state/coupons'
import type { Sharing } from '../state/shares'
import { transferMoves, type Transfer } from '../state/transfers'
import type { Merchant } from '../state/merchants'

/** A time as JSON has it. */
const iso = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : new Date(time).toISOString()

/** An order as the control shows it: the row, its times as texts, and what can be done with it. */
export const viewOfOrder = ({ fingerprint: _, ...order }: Order, isExpired: boolean) => ({
  ...order,
  expired: isExpired,
  created: iso(order.created)!,
  expires: iso(order.expires)!,
  paid: iso(order.paid),
  moves: Object.keys(orderMoves[order.state]).filter((move) => !isExpired || move === 'close'),
})

export const viewOfRefund = (refund: Refund) => ({
  ...refund,
  created: iso(refund.created)!,
  succeeded: iso(refund.succeeded),
  moves: Object.keys(refundMoves[refund.state]),
})

export const viewOfTransfer = ({ fingerprint: _, package_info: _p, ...transfer }: Transfer) => ({
  ...transfer,
  created: iso(transfer.created)!,
  updated: iso(transfer.updated)!,
  moves: Object.keys(transferMoves[transfer.state]),
})

export const viewOfSharing = ({ fingerprint: _, shares, ...sharing }: Sharing) => ({
  ...sharing,
  shares: shares.map((share) => ({
    ...share,
    created: iso(share.created)!,
    finished: iso(share.finished),
  })),
})

export const viewOfStock = ({ made: _, ...stock }: Stock) => ({
  ...stock,
  begins: iso(stock.begins)!,
  ends: iso(stock.ends)!,
  created: iso(stock.created)!,
  started: iso(stock.started),
  moves: Object.keys(stockMoves[stock.state]),
})

export const viewOfCoupon = (coupon: Coupon, now: number) => {
  const state = stateOf(coupon, now)
  return {
    ...coupon,
    state,
    received: iso(coupon.received)!,
    begins: iso(coupon.begins)!,
    ends: iso(coupon.ends)!,
    used: iso(coupon.used),
    moves: Object.keys(couponMoves[state]),
  }
}

export const viewOfEvent = ({ envelope: _, ...event }: EventRecord) => ({
  ...event,
  created: iso(event.created)!,
  next: iso(event.next),
  deliveries: event.deliveries.map((one) => ({ ...one, at: iso(one.at)! })),
})

/** A merchant without what is secret. */
export const viewOfMerchant = ({ mchid, serial, role, partner }: Merchant) => ({
  mchid,
  serial,
  role,
  partner,
})

/**
 * An order as the control shows it: amounts in cents, times as ISO 8601 texts, and the moves that
 * its state allows.
 */
export type OrderView = ReturnType<typeof viewOfOrder>
/** A refund, as the control shows it. */
export type RefundView = ReturnType<typeof viewOfRefund>
/** A transfer to a user, as the control shows it. */
export type TransferView = ReturnType<typeof viewOfTransfer>
/** A sharing of profit, as the control shows it. */
export type SharingView = ReturnType<typeof viewOfSharing>
/** A stock of coupons, as the control shows it. */
export type StockView = ReturnType<typeof viewOfStock>
/** A coupon that was sent, as the control shows it. */
export type CouponView = ReturnType<typeof viewOfCoupon>
/** An event and its deliveries, as the control shows it. */
export type EventView = ReturnType<typeof viewOfEvent>
/** A merchant without its keys, as the control shows it. */
export type MerchantView = ReturnType<typeof viewOfMerchant>
