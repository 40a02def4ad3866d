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
export const orderView = ({ fingerprint: _, ...order }: Order, isExpired: boolean) => ({
  ...order,
  expired: isExpired,
  created: iso(order.created)!,
  expires: iso(order.expires)!,
  paid: iso(order.paid),
  moves: Object.keys(orderMoves[order.state]).filter((move) => !isExpired || move === 'close'),
})

export const refundView = (refund: Refund) => ({
  ...refund,
  created: iso(refund.created)!,
  succeeded: iso(refund.succeeded),
  moves: Object.keys(refundMoves[refund.state]),
})

export const transferView = ({ fingerprint: _, package_info: _p, ...transfer }: Transfer) => ({
  ...transfer,
  created: iso(transfer.created)!,
  updated: iso(transfer.updated)!,
  moves: Object.keys(transferMoves[transfer.state]),
})

export const sharingView = ({ fingerprint: _, shares, ...sharing }: Sharing) => ({
  ...sharing,
  shares: shares.map((share) => ({
    ...share,
    created: iso(share.created)!,
    finished: iso(share.finished),
  })),
})

export const stockView = ({ made: _, ...stock }: Stock) => ({
  ...stock,
  begins: iso(stock.begins)!,
  ends: iso(stock.ends)!,
  created: iso(stock.created)!,
  started: iso(stock.started),
  moves: Object.keys(stockMoves[stock.state]),
})

export const couponView = (coupon: Coupon, now: number) => {
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

export const eventView = ({ envelope: _, ...event }: EventRecord) => ({
  ...event,
  created: iso(event.created)!,
  next: iso(event.next),
  deliveries: event.deliveries.map((one) => ({ ...one, at: iso(one.at)! })),
})

/** A merchant without what is secret. */
export const merchantView = ({ mchid, serial, role, partner }: Merchant) => ({
  mchid,
  serial,
  role,
  partner,
})

export type OrderView = ReturnType<typeof orderView>
export type RefundView = ReturnType<typeof refundView>
export type TransferView = ReturnType<typeof transferView>
export type SharingView = ReturnType<typeof sharingView>
export type StockView = ReturnType<typeof stockView>
export type CouponView = ReturnType<typeof couponView>
export type EventView = ReturnType<typeof eventView>
export type MerchantView = ReturnType<typeof merchantView>
