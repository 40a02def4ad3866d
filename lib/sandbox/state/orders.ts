import { stateAfter, Table, type Moves } from '../model/tables'
import { numberOf } from '../model/numbers'
import { refusals, type Refusal } from './refusals'
import type { SandboxClock } from '../model/clock'

/** Where an order stands, in the platform's words. */
export type OrderState =
  'NOTPAY' | 'USERPAYING' | 'SUCCESS' | 'REFUND' | 'CLOSED' | 'REVOKED' | 'PAYERROR'

export type OrderMove = 'pay' | 'ask' | 'fail' | 'close' | 'refund' | 'reverse'

const unpaid = { pay: 'SUCCESS', ask: 'USERPAYING', fail: 'PAYERROR', reverse: 'REVOKED' } as const

/** What moves an order. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791859 */
export const orderMoves: Moves<OrderState, OrderMove> = {
  NOTPAY: { ...unpaid, close: 'CLOSED' },
  USERPAYING: unpaid,
  PAYERROR: { ...unpaid, close: 'CLOSED' },
  SUCCESS: { refund: 'REFUND', reverse: 'REVOKED' },
  REFUND: { refund: 'REFUND' },
  CLOSED: {},
  REVOKED: {},
}

/** What `trade_state_desc` says. */
export const orderWords: Readonly<Record<OrderState, string>> = {
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中，需要输入密码',
  SUCCESS: '支付成功',
  REFUND: '订单发生过退款，退款详情请查询退款单',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  PAYERROR: '支付失败',
}

/** What an order is made of. */
export interface OrderDraft {
  readonly api: 'v3' | 'v2'
  /** The merchant who ordered: of a partner's order the partner. */
  readonly mchid: string
  readonly appid?: string
  /** Who is paid, where a partner ordered. */
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly out_trade_no: string
  readonly trade_type: string
  readonly description: string
  readonly attach?: string
  readonly notify_url?: string
  readonly openid?: string
  readonly sub_openid?: string
  readonly device_id?: string
  /** In cents. */
  readonly total: number
  readonly currency: string
  /** Milliseconds since 1970 after which it cannot be paid. */
  readonly expires: number
  /** Whether what is paid is frozen for profit sharing. */
  readonly shares: boolean
  /** The combined order it is part of. */
  readonly combine_out_trade_no?: string
  /** How API v2 signs its notification. */
  readonly sign_type?: 'MD5' | 'HMAC-SHA256'
  /** The request, to tell a repeat from another order with the same number. */
  readonly fingerprint: string
}

/** An order. */
export interface Order extends OrderDraft {
  state: OrderState
  readonly created: number
  /** What a client opens the payment with: prepay_id, or what the code_url names. */
  readonly prepay_id: string
  transaction_id?: string
  paid?: number
  /** In cents: what refunds have taken, those on their way too. */
  refunded: number
  /** In cents: what is frozen for sharing. */
  frozen: number
}

/** Milliseconds that an order without `time_expire` can be paid. */
export const orderLifetime = 2 * 3_600_000

const orderKeyOf = (mchid: string, out_trade_no: string): string => `${mchid}\n${out_trade_no}`

/** Who gets the money: a number of an order is his alone. */
const payeeOf = ({ mchid, sub_mchid }: Pick<Order, 'mchid' | 'sub_mchid'>): string =>
  sub_mchid ?? mchid

/** Why an order that is there already is not made again; undefined for a repeat of the same. */
function repeatRefusal(order: Order, fingerprint: string, now: number): Refusal | undefined {
  if (order.state === 'SUCCESS' || order.state === 'REFUND') return refusals.orderPaidAgain
  if (order.state === 'REVOKED') return refusals.orderReversed
  if (order.state === 'CLOSED' || order.expires <= now) return refusals.orderClosed
  const isSameKind = fingerprint.split(' ', 1)[0] === order.fingerprint.split(' ', 1)[0]
  if (!isSameKind) return refusals.orderUsed
  return fingerprint === order.fingerprint ? undefined : refusals.otherParameters
}

/** The orders of all merchants, however they were made. */
export class Orders {
  readonly table = new Table<Order>()
  readonly #byTransaction = new Map<string, Order>()
  readonly #clock: SandboxClock

  constructor(clock: SandboxClock) {
    this.#clock = clock
  }

  /**
   * Makes an order; the same request again gives the same one.
   *
   * @returns why not, else the order
   */
  make(draft: OrderDraft): Order | Refusal {
    const key = orderKeyOf(payeeOf(draft), draft.out_trade_no)
    const now = this.#clock.now()
    const known = this.table.get(key)
    if (known) return repeatRefusal(known, draft.fingerprint, now) ?? known
    const prepay_id = numberOf.prepay(now)
    const more = { state: 'NOTPAY', created: now, prepay_id, refunded: 0, frozen: 0 } as const
    return this.table.set(key, { ...draft, ...more })
  }

  /** @param payee the merchant who is paid; of a partner's order the sub-merchant */
  find(payee: string, out_trade_no: string): Order | undefined {
    return this.table.get(orderKeyOf(payee, out_trade_no))
  }

  byTransaction(transaction_id: string): Order | undefined {
    return this.#byTransaction.get(transaction_id)
  }

  /** By its number alone, whoever's it is; the newest, if several have it. */
  findByNumber(out_trade_no: string): Order | undefined {
    return this.table.all().findLast((order) => order.out_trade_no === out_trade_no)
  }

  /** Whether it is past the time at which it could be paid. */
  isExpired(order: Order): boolean {
    return order.expires <= this.#clock.now() && ['NOTPAY', 'USERPAYING'].includes(order.state)
  }

  /**
   * Moves an order on.
   *
   * @param transaction_id of a payment, default a new one
   * @returns whether its state allows that
   */
  move(order: Order, move: OrderMove, transaction_id?: string): boolean {
    const state = stateAfter(orderMoves, order.state, move)
    if (!state || (move === 'pay' && this.isExpired(order))) return false
    order.state = state
    if (move === 'pay') {
      order.paid = this.#clock.now()
      order.transaction_id = transaction_id ?? numberOf.transaction(order.paid)
      order.frozen = order.shares ? order.total : 0
      this.#byTransaction.set(order.transaction_id, order)
    }
    return true
  }

  clear(): void {
    this.restore([])
  }

  restore(rows: readonly (readonly [string, Order])[]): void {
    this.table.restore(rows)
    this.#byTransaction.clear()
    for (const order of this.table.values()) {
      if (order.transaction_id) this.#byTransaction.set(order.transaction_id, order)
    }
  }
}

/** Whether what came back is a refusal. */
export const isRefusal = (value: object): value is Refusal => 'status' in value && 'code' in value
