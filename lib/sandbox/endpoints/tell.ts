import type { EventRecord } from '../events/events'
import { combinedOf } from './combined-v3'
import { sendNotice, voucherOf } from './coupon-fields'
import type { Coupon } from '../state/coupons'
import type { Order } from '../state/orders'
import { transactionOf } from './orders-v3'
import { paymentOfV2 } from './orders-v2'
import { refundNoticeV2 } from './refunds-v2'
import type { Refund } from '../state/refunds'
import { refundNotice } from './refunds-v3'
import type { Transfer } from '../state/transfers'
import { transferNotice } from './transfers-v3'
import { sayFailed, type World } from '../state/world'

/** Tells of a payment that was made. @returns settles when the first send is over */
export function tellPaid(world: World, order: Order): EventRecord | undefined {
  const combined = order.combine_out_trade_no
    ? world.combined.findByNumber(order.combine_out_trade_no)
    : undefined
  const url = combined ? combined.notify_url : order.notify_url
  if (url === undefined && world.forwardTo === undefined) return undefined
  return tell(
    world,
    order.api === 'v2'
      ? {
          name: 'v2:transaction-success',
          resource: { result_code: 'SUCCESS', ...paymentOfV2(order) },
          sign_type: order.sign_type,
        }
      : {
          name: 'TRANSACTION.SUCCESS',
          resource: combined ? combinedOf(world, combined) : transactionOf(order),
        },
    order.mchid,
    url,
  )
}

/** Tells how a refund ended. */
export function tellRefund(world: World, refund: Refund): EventRecord | undefined {
  if (refund.notify_url === undefined && world.forwardTo === undefined) return undefined
  return tell(
    world,
    refund.api === 'v2'
      ? { name: 'v2:refund-processed', resource: refundNoticeV2(refund) }
      : { name: `REFUND.${refund.state}`, resource: refundNotice(refund) },
    refund.mchid,
    refund.notify_url,
  )
}

/** Tells how a transfer ended. */
export function tellTransfer(world: World, transfer: Transfer): EventRecord | undefined {
  if (transfer.notify_url === undefined && world.forwardTo === undefined) return undefined
  const resource = transferNotice(transfer)
  return tell(
    world,
    { name: 'MCHTRANSFER.BILL.FINISHED', resource },
    transfer.mchid,
    transfer.notify_url,
  )
}

/** Tells the merchant of a stock of one of its coupons, if it wants to hear of them. */
function tellCoupon(world: World, coupon: Coupon, name: string, resource: object) {
  const { mchid } = world.stocks.get(coupon.stock_id)!
  const callback = world.callbacks.find(coupon.kind, mchid)
  const url = callback?.isOn ? callback.notify_url : undefined
  if (url === undefined && world.forwardTo === undefined) return undefined
  return tell(world, { name, resource }, mchid, url)
}

/** Tells that a merchant coupon was sent. */
export const tellSent = (world: World, coupon: Coupon): EventRecord | undefined =>
  tellCoupon(world, coupon, 'COUPON.SEND', sendNotice(coupon))

/** Tells that a voucher was used. */
export const tellUsed = (world: World, coupon: Coupon): EventRecord | undefined => {
  const stock = world.stocks.get(coupon.stock_id)!
  return tellCoupon(world, coupon, 'COUPON.USE', voucherOf(coupon, stock, world.clock.now()))
}

function tell(
  world: World,
  event: { name: string; resource: object; sign_type?: 'MD5' | 'HMAC-SHA256' },
  mchid: string,
  url: string | undefined,
): EventRecord {
  const resource = event.resource as Record<string, unknown>
  const { event: told, sent } = world.events.tell({ ...event, resource, mchid, url })
  sent.catch(sayFailed) // what goes wrong on the way is in its deliveries
  return told
}
