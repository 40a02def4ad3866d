import { describeType } from '../../checks/did-you-mean'
import { invalid } from '../../errors'
import type { OperationName, ResultOf } from './operations'
import type { Args } from './desk'
import type { CouponMove } from '../state/coupons'
import type { StockDraft, StockMove } from '../state/stocks'
import type { MerchantRole } from '../state/merchants'

/** How a question reaches the sandbox: at once, or when what it sets off is over. */
export interface Reach {
  readonly ask: (name: OperationName, args: Args, user: string) => unknown
  readonly send: (name: OperationName, args: Args, user: string) => Promise<unknown>
}

/** An order to be put there. */
export interface OrderGiven {
  readonly out_trade_no: string
  /** Of a paid one, default one that the platform would give. */
  readonly transaction_id?: string
  /** Who ordered, default the sandbox's first merchant. */
  readonly mchid?: string
  readonly sub_mchid?: string
  readonly appid?: string
  readonly openid?: string
  /** In cents, default 100. */
  readonly total?: number
  /** Default JSAPI. */
  readonly trade_type?: string
  readonly description?: string
  readonly attach?: string
  readonly notify_url?: string
  /** Default NOTPAY. */
  readonly state?: 'NOTPAY' | 'SUCCESS'
  readonly api?: 'v3' | 'v2'
  readonly profit_sharing?: boolean
}

/** What `trigger` takes beside the event's name. */
export interface TriggerOptions {
  /** Where it goes, default where the sandbox forwards to. */
  readonly to?: string
  /** Values in place of the example's, by path: `{ 'amount.total': 1 }`. */
  readonly set?: Readonly<Record<string, unknown>>
  /** What is inside, default an example of the documented shape. */
  readonly resource?: object
  /** Who is told, default the sandbox's first merchant. */
  readonly mchid?: string
  readonly original_type?: string
  readonly summary?: string
}

/** A merchant to be added. */
export interface MerchantGiven {
  readonly mchid: string
  /** Decides what may be called; without one, everything. */
  readonly role?: MerchantRole
  /** Of a sub-merchant, the partner who acts for it. */
  readonly partner?: string
}

/** The clock by which orders expire, refunds complete and retries come due. */
export class ClockControl {
  readonly #reach: Reach

  constructor(reach: Reach) {
    this.#reach = reach
  }

  /** @returns its time */
  now(): Date {
    const { now } = this.#reach.ask('clock', {}, 'sandbox.clock.now()') as ResultOf<'clock'>
    return new Date(now)
  }

  /**
   * Moves it on. What comes due in between happens at its time: refunds complete, notifications are
   * sent again.
   *
   * @param duration `90s`, `15m`, `2h`, `3d`, `1d 12h`, or a number of milliseconds
   * @returns its time then; settles when what came due is over
   * @throws InvalidArgumentException `INVALID_OPTION`
   */
  async advance(duration: string | number): Promise<Date> {
    const args = { advance: duration }
    const { now } = (await this.#reach.send(
      'advanceClock',
      args,
      'sandbox.clock.advance()',
    )) as ResultOf<'advanceClock'>
    return new Date(now)
  }
}

/** The operation behind a way to move something. */
function chooseMove<Name>(names: Readonly<Record<string, Name>>, how: unknown, user: string): Name {
  const isKnown = typeof how === 'string' && Object.hasOwn(names, how)
  if (isKnown) return names[how]!
  const expected = Object.keys(names).join(' or ')
  return invalid(
    'INVALID_OPTION',
    `\`how\` of ${user} is ${describeType(how)}; expected ${expected}`,
  )
}

/** What of a sandbox can be looked at and moved. Each is also an HTTP call below `/_sandbox/`. */
export abstract class SandboxControls {
  /** How they reach the sandbox. */
  protected abstract readonly reach: Reach
  #clock?: ClockControl

  #ask<Name extends OperationName>(name: Name, args?: object | null): ResultOf<Name> {
    return this.reach.ask(name, (args ?? {}) as Args, `sandbox.${name}()`) as ResultOf<Name>
  }

  #send<Name extends OperationName>(name: Name, args?: object | null): Promise<ResultOf<Name>> {
    return this.reach.send(name, (args ?? {}) as Args, `sandbox.${name}()`) as Promise<
      ResultOf<Name>
    >
  }

  /** The sandbox's own time; signatures keep the real one. */
  get clock(): ClockControl {
    return (this.#clock ??= new ClockControl(this.reach))
  }

  /** @returns orders, newest first; @param limit at most, default 100 */
  orders(limit?: number): ResultOf<'orders'> {
    return this.#ask('orders', { limit })
  }

  /** Puts an order there as if it had been made, and paid if that is wanted. */
  order(given: OrderGiven): ResultOf<'makeOrder'> {
    return this.#ask('makeOrder', given)
  }

  /**
   * Pays an order, or a combined one, as its user would, and tells the merchant.
   *
   * @returns the order and what was told; settles when the first send is over
   * @throws WeChatPayException `UNKNOWN_ORDER`, `NOT_ALLOWED`
   */
  pay(out_trade_no: string): Promise<ResultOf<'pay'>> {
    return this.#send('pay', { out_trade_no })
  }

  /** Closes an order. @throws WeChatPayException `UNKNOWN_ORDER`, `NOT_ALLOWED` */
  closeOrder(out_trade_no: string): ResultOf<'closeOrder'> {
    return this.#ask('closeOrder', { out_trade_no })
  }

  /** Lets the payment of an order fail (PAYERROR). */
  failOrder(out_trade_no: string): ResultOf<'failOrder'> {
    return this.#ask('failOrder', { out_trade_no })
  }

  /**
   * Refunds an order, as its merchant would on the merchant platform.
   *
   * @param amount in cents, default what is left
   */
  refundOrder(out_trade_no: string, amount?: number): ResultOf<'refundOrder'> {
    return this.#ask('refundOrder', { out_trade_no, amount })
  }

  /** @returns refunds, newest first; @param limit at most, default 100 */
  refunds(limit?: number): ResultOf<'refunds'> {
    return this.#ask('refunds', { limit })
  }

  /**
   * Ends a refund, and tells the merchant.
   *
   * @param how `succeed`, `fail` (ABNORMAL) or `close`
   */
  endRefund(
    out_refund_no: string,
    how: 'succeed' | 'fail' | 'close' = 'succeed',
  ): Promise<ResultOf<'succeedRefund'>> {
    const names = { succeed: 'succeedRefund', fail: 'failRefund', close: 'closeRefund' } as const
    return this.#send(chooseMove(names, how, 'sandbox.endRefund()'), { out_refund_no })
  }

  /** @returns transfers, newest first; @param limit at most, default 100 */
  transfers(limit?: number): ResultOf<'transfers'> {
    return this.#ask('transfers', { limit })
  }

  /**
   * Moves a transfer as its payee or its merchant would, and tells the merchant.
   *
   * @param how `confirm`, `fail` or `cancel`
   * @param reason of a failure
   */
  moveTransfer(
    out_bill_no: string,
    how: 'confirm' | 'fail' | 'cancel' = 'confirm',
    reason?: string,
  ): Promise<ResultOf<'confirmTransfer'>> {
    const names = {
      confirm: 'confirmTransfer',
      fail: 'failTransfer',
      cancel: 'cancelTransfer',
    } as const
    const name = chooseMove(names, how, 'sandbox.moveTransfer()')
    return this.#send(name, { out_bill_no, reason })
  }

  /** @returns profit sharings, newest first; @param limit at most, default 100 */
  shares(limit?: number): ResultOf<'shares'> {
    return this.#ask('shares', { limit })
  }

  /** @returns stocks, newest first; @param limit at most, default 100 */
  stocks(limit?: number): ResultOf<'stocks'> {
    return this.#ask('stocks', { limit })
  }

  /** Makes a stock of coupons, running unless told otherwise. */
  stock(given?: StockDraft | null): ResultOf<'stock'> {
    return this.#ask('stock', given)
  }

  /** Starts, pauses, restarts or stops a stock. */
  moveStock(stock_id: string, move: StockMove): ResultOf<'moveStock'> {
    return this.#ask('moveStock', { stock_id, move })
  }

  /** @returns coupons that were sent, newest first; @param limit at most, default 100 */
  coupons(limit?: number): ResultOf<'coupons'> {
    return this.#ask('coupons', { limit })
  }

  /**
   * Uses a coupon, returns or deactivates it; of a voucher that is used its merchant is told
   * (COUPON.USE).
   *
   * @param code of a voucher its `coupon_id`, of a merchant coupon its `coupon_code`
   * @param options `stock_id`: where several stocks have the code; `transaction_id`: of the payment
   * @throws WeChatPayException `UNKNOWN_COUPON`, `NOT_ALLOWED`
   */
  moveCoupon(
    code: string,
    move: CouponMove,
    options?: { readonly stock_id?: string; readonly transaction_id?: string } | null,
  ): Promise<ResultOf<'moveCoupon'>> {
    return this.#send('moveCoupon', { code, move, ...options })
  }

  /**
   * Adds a merchant with keys of his own, or gives a known one a role.
   *
   * @returns what a client needs to be that merchant
   */
  merchant(given: MerchantGiven): ResultOf<'makeMerchant'> {
    return this.#ask('makeMerchant', given)
  }

  /** @returns all names that `trigger` takes */
  eventTypes(): ResultOf<'eventTypes'> {
    return this.#ask('eventTypes')
  }

  /** @returns what was told, newest first, with its sends; @param limit at most, default 100 */
  events(limit?: number): ResultOf<'events'> {
    return this.#ask('events', { limit })
  }

  /**
   * Tells of an event: signed, encrypted, and sent again on the platform's schedule, by the
   * sandbox's clock.
   *
   * @param event_type documented, `TRANSACTION.SUCCESS`, `TRANSACTION.SUCCESS#combine`,
   *   `v2:refund-processed`; or any other, with a resource
   * @returns the event; settles when the first send is over
   * @throws WeChatPayException `UNKNOWN_EVENT`, `UNKNOWN_MERCHANT`
   */
  trigger(event_type: string, options?: TriggerOptions | null): Promise<ResultOf<'trigger'>> {
    return this.#send('trigger', { event_type, ...options })
  }

  /** Sends an event once more. @param id as `events()` has it */
  resend(id: string): Promise<ResultOf<'resend'>> {
    return this.#send('resend', { id })
  }

  /** @returns what is yet to go wrong */
  faults(): ResultOf<'faults'> {
    return this.#ask('faults')
  }

  /** Settles when no notification is on its way. */
  async idle(): Promise<void> {
    await this.#send('idle')
  }
}
