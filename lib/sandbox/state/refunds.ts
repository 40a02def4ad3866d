import type { SandboxClock, Agenda } from '../model/clock'
import { stateAfter, Table, type Moves } from '../model/tables'
import { numberOf } from '../model/numbers'
import type { Order, Orders } from './orders'
import { refusals, type Refusal } from './refusals'

/** Where a refund stands. */
export type RefundState = 'PROCESSING' | 'SUCCESS' | 'ABNORMAL' | 'CLOSED'
export type RefundMove = 'succeed' | 'fail' | 'close' | 'retry'

/** What moves a refund. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791863 */
export const refundMoves: Moves<RefundState, RefundMove> = {
  PROCESSING: { succeed: 'SUCCESS', fail: 'ABNORMAL', close: 'CLOSED' },
  ABNORMAL: { retry: 'PROCESSING', succeed: 'SUCCESS', close: 'CLOSED' },
  SUCCESS: {},
  CLOSED: {},
}

/** What a refund is made of. */
export interface RefundDraft {
  readonly api: 'v3' | 'v2'
  readonly out_refund_no: string
  /** In cents. */
  readonly refund: number
  /** In cents, of the whole order as the request has it. */
  readonly total: number
  readonly reason?: string
  readonly notify_url?: string
  readonly funds_account?: string
  /** Which accounts the request takes the money from. */
  readonly from?: readonly unknown[]
}

/** A refund. */
export interface Refund extends RefundDraft {
  state: RefundState
  readonly refund_id: string
  readonly mchid: string
  readonly sub_mchid?: string
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly created: number
  succeeded?: number
}

/** Milliseconds of the sandbox's clock that a refund takes. */
export const refundTime = 3_000

const refundKeyOf = (payee: string, out_refund_no: string): string => `${payee}\n${out_refund_no}`
const payeeOf = ({ mchid, sub_mchid }: Refund): string => sub_mchid ?? mchid

/** The refunds of all orders. */
export class Refunds {
  readonly table = new Table<Refund>()
  readonly #clock: SandboxClock
  readonly #agenda: Agenda
  readonly #orders: Orders

  constructor(clock: SandboxClock, agenda: Agenda, orders: Orders) {
    this.#clock = clock
    this.#agenda = agenda
    this.#orders = orders
  }

  /**
   * Makes a refund; the same request again gives the same one.
   *
   * @returns why not, else the refund
   */
  make(order: Order, draft: RefundDraft): Refund | Refusal {
    const payee = order.sub_mchid ?? order.mchid
    const known = this.find(payee, draft.out_refund_no)
    if (known) return this.#again(known, order, draft)
    if (!order.transaction_id || !['SUCCESS', 'REFUND'].includes(order.state)) {
      return refusals.notPaid
    }
    if (draft.total !== order.total) return refusals.refundTotal
    if (draft.refund < 1 || order.refunded + draft.refund > order.total) {
      return refusals.refundTooMuch
    }
    const now = this.#clock.now()
    const refund: Refund = {
      ...draft,
      state: 'PROCESSING',
      refund_id: numberOf.refund(now),
      mchid: order.mchid,
      sub_mchid: order.sub_mchid,
      out_trade_no: order.out_trade_no,
      transaction_id: order.transaction_id,
      created: now,
    }
    order.refunded += draft.refund
    order.frozen = Math.min(order.frozen, order.total - order.refunded)
    this.#orders.move(order, 'refund')
    this.#agenda.add({
      at: now + refundTime,
      kind: 'refund',
      key: refundKeyOf(payee, draft.out_refund_no),
    })
    return this.table.set(refundKeyOf(payee, draft.out_refund_no), refund)
  }

  #again(known: Refund, order: Order, draft: RefundDraft): Refund | Refusal {
    const isSame =
      known.transaction_id === order.transaction_id &&
      known.refund === draft.refund &&
      known.total === draft.total
    return isSame ? known : refusals.refundTotal
  }

  find(payee: string, out_refund_no: string): Refund | undefined {
    return this.table.get(refundKeyOf(payee, out_refund_no))
  }

  byId(refund_id: string): Refund | undefined {
    return this.table.find((refund) => refund.refund_id === refund_id)
  }

  findByNumber(out_refund_no: string): Refund | undefined {
    return this.table.all().findLast((refund) => refund.out_refund_no === out_refund_no)
  }

  /** Of an order, the oldest first. */
  ofOrder(order: Order): Refund[] {
    return this.table.all().filter(({ transaction_id }) => transaction_id === order.transaction_id)
  }

  /** @returns whether its state allows that */
  move(refund: Refund, move: RefundMove): boolean {
    const state = stateAfter(refundMoves, refund.state, move)
    if (!state) return false
    refund.state = state
    const key = refundKeyOf(payeeOf(refund), refund.out_refund_no)
    this.#agenda.drop('refund', key)
    if (state === 'SUCCESS') refund.succeeded = this.#clock.now()
    if (state === 'PROCESSING') {
      this.#agenda.add({ at: this.#clock.now() + refundTime, kind: 'refund', key })
    }
    if (state === 'CLOSED') this.#giveBack(refund)
    return true
  }

  /** What was not refunded can be refunded anew. */
  #giveBack(refund: Refund): void {
    const order = this.#orders.byTransaction(refund.transaction_id)
    if (order) order.refunded -= refund.refund
  }
}
