import { checkHelperOptions, type Rule } from '../../checks/option-rules'
import { isObject, isText } from '../../checks/type-guards'
import { invalid } from '../../errors'
import type { Args, Desk } from './desk'
import * as coupons from './coupons'
import * as money from './money'
import * as notices from './notices'
import * as place from './place'
import * as traffic from './traffic'

/** Something that can be asked for or done, from code as from HTTP. */
export interface Operation {
  readonly verb: 'GET' | 'POST' | 'DELETE'
  /** Below `/_sandbox/`, with its variables in braces. */
  readonly path: string
  /** What the query, or the body, can have. */
  readonly takes?: Readonly<Record<string, Rule>>
  /** Of these at least what has to be there. */
  readonly needs?: readonly string[]
  readonly run: (desk: Desk, args: Args) => unknown
}

const text: Rule = { expected: 'a text', accepts: isText }
const object: Rule = { expected: 'an object', accepts: isObject }
const isWhole = (value: unknown, least: number, most: number): boolean =>
  /^\d{1,15}$/.test(String(value)) && Number(value) >= least && Number(value) <= most
const limit: Rule = {
  expected: 'a number from 1 to 10000',
  accepts: (value) => isWhole(value, 1, 10_000),
}
const cents: Rule = {
  expected: 'cents, 1 or more',
  accepts: (value) => isWhole(value, 1, Number.MAX_SAFE_INTEGER),
}
const oneOf = (...values: string[]): Rule => ({
  expected: values.join(' or '),
  accepts: (value) => values.includes(value as string),
})
const time: Rule = {
  expected: 'a time as RFC 3339 has it',
  accepts: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
}
const mchid: Rule = {
  expected: 'a merchant id: 1 to 32 letters and digits',
  accepts: (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{1,32}$/.test(value),
}
const url: Rule = {
  expected: 'a URL of http or https',
  accepts: (value) =>
    typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
}
const status: Rule = {
  expected: 'a status such as 401, or a class such as 4xx',
  accepts: (value) => /^\d(\d\d|xx)$/i.test(String(value)),
}
const days: Rule = {
  expected: 'a number of days, at most 36500 either way',
  accepts: (value) => typeof value === 'number' && Math.abs(value) <= 36_500,
}
const number: Rule = {
  expected: 'a number of 1 to 32 letters, digits, _ - | *',
  accepts: (value) => typeof value === 'string' && /^[\w|*-]{1,32}$/.test(value),
}
const stockNumber: Rule = {
  expected: 'a stock number of 1 to 20 characters',
  accepts: (value) => typeof value === 'string' && /^\S{1,20}$/.test(value),
}
const any: Rule = { expected: 'any value', accepts: () => true }

/** Checked where the fault is armed. */
const fault = Object.fromEntries(
  [
    'match',
    'path',
    'method',
    'error',
    'times',
    'chance',
    'status',
    'body',
    'headers',
    'omitHeaders',
    'delay',
    'drop',
    'after',
    'truncate',
    'signature',
    'serial',
    'clockOffset',
  ].map((name) => [name, any]),
)

const list = { limit }
const orderPath = 'orders/{out_trade_no}'
const refundPath = 'refunds/{out_refund_no}'
const transferPath = 'transfers/{out_bill_no}'

/** All that can be asked for or done. */
export const operations = {
  requests: {
    verb: 'GET',
    path: 'requests',
    run: traffic.requests,
    takes: { path: text, status, after: limit, mchid, limit },
  },
  request: { verb: 'GET', path: 'requests/{id}', run: traffic.request },
  clearRequests: { verb: 'DELETE', path: 'requests', run: traffic.clearRequests },
  faults: { verb: 'GET', path: 'faults', run: traffic.faults },
  addFault: { verb: 'POST', path: 'faults', takes: fault, run: traffic.addFault },
  dropFault: { verb: 'DELETE', path: 'faults/{id}', run: traffic.dropFault },
  clearFaults: { verb: 'DELETE', path: 'faults', run: traffic.clearFaults },
  orders: { verb: 'GET', path: 'orders', takes: list, run: money.orders },
  makeOrder: {
    verb: 'POST',
    path: 'orders',
    needs: ['out_trade_no'],
    run: money.makeOrder,
    takes: {
      out_trade_no: number,
      transaction_id: number,
      mchid,
      sub_mchid: mchid,
      appid: text,
      openid: text,
      total: cents,
      trade_type: text,
      description: text,
      attach: text,
      notify_url: url,
      state: oneOf('NOTPAY', 'SUCCESS'),
      api: oneOf('v3', 'v2'),
      profit_sharing: { expected: 'a boolean', accepts: (value) => typeof value === 'boolean' },
    },
  },
  order: { verb: 'GET', path: orderPath, takes: { mchid }, run: money.order },
  pay: { verb: 'POST', path: `${orderPath}/pay`, takes: { mchid }, run: money.pay },
  closeOrder: { verb: 'POST', path: `${orderPath}/close`, takes: { mchid }, run: money.closeOrder },
  failOrder: { verb: 'POST', path: `${orderPath}/fail`, takes: { mchid }, run: money.failOrder },
  askPayer: { verb: 'POST', path: `${orderPath}/ask`, takes: { mchid }, run: money.askPayer },
  refundOrder: {
    verb: 'POST',
    path: `${orderPath}/refund`,
    takes: { mchid, amount: cents },
    run: money.refundOrder,
  },
  refunds: { verb: 'GET', path: 'refunds', takes: list, run: money.refunds },
  succeedRefund: { verb: 'POST', path: `${refundPath}/succeed`, run: money.succeedRefund },
  failRefund: { verb: 'POST', path: `${refundPath}/fail`, run: money.failRefund },
  closeRefund: { verb: 'POST', path: `${refundPath}/close`, run: money.closeRefund },
  transfers: { verb: 'GET', path: 'transfers', takes: list, run: money.transfers },
  confirmTransfer: { verb: 'POST', path: `${transferPath}/confirm`, run: money.confirmTransfer },
  failTransfer: {
    verb: 'POST',
    path: `${transferPath}/fail`,
    takes: { reason: text },
    run: money.failTransfer,
  },
  cancelTransfer: { verb: 'POST', path: `${transferPath}/cancel`, run: money.cancelTransfer },
  shares: { verb: 'GET', path: 'shares', takes: list, run: place.shares },
  stocks: { verb: 'GET', path: 'stocks', takes: list, run: place.stocks },
  stock: {
    verb: 'POST',
    path: 'stocks',
    run: place.makeStock,
    takes: {
      stock_id: stockNumber,
      business_type: oneOf('FAVOR_STOCK', 'BUSIFAVOR_STOCK'),
      mchid,
      name: text,
      state: oneOf('unactivated', 'running', 'paused', 'stopped'),
      available_begin_time: time,
      available_end_time: time,
      partners: {
        expected: 'a list of appids and merchant numbers',
        accepts: (value) => Array.isArray(value) && value.every(isText),
      },
    },
  },
  moveStock: {
    verb: 'POST',
    path: 'stocks/{stock_id}/move',
    needs: ['move'],
    run: place.moveStock,
    takes: { move: oneOf('start', 'pause', 'restart', 'stop') },
  },
  coupons: { verb: 'GET', path: 'coupons', takes: list, run: coupons.coupons },
  moveCoupon: {
    verb: 'POST',
    path: 'coupons/{code}/move',
    needs: ['move'],
    run: coupons.moveCoupon,
    takes: {
      move: oneOf('use', 'return', 'deactivate'),
      stock_id: stockNumber,
      transaction_id: number,
    },
  },
  partnerships: { verb: 'GET', path: 'partnerships', takes: list, run: place.partnerships },
  endPartnership: {
    verb: 'POST',
    path: 'partnerships/terminate',
    run: place.endPartnership,
    takes: { partner: object, authorized_data: object },
    needs: ['partner', 'authorized_data'],
  },
  eventTypes: { verb: 'GET', path: 'event-types', run: notices.eventTypes },
  events: { verb: 'GET', path: 'events', takes: list, run: notices.events },
  event: { verb: 'GET', path: 'events/{id}', run: notices.event },
  trigger: {
    verb: 'POST',
    path: 'events',
    needs: ['event_type'],
    run: notices.trigger,
    takes: {
      event_type: text,
      to: url,
      set: object,
      resource: object,
      mchid,
      original_type: text,
      summary: text,
    },
  },
  resend: { verb: 'POST', path: 'events/{id}/resend', run: notices.resend },
  idle: { verb: 'POST', path: 'idle', run: notices.idle },
  clock: { verb: 'GET', path: 'clock', run: place.clock },
  advanceClock: {
    verb: 'POST',
    path: 'clock',
    takes: { advance: any },
    needs: ['advance'],
    run: place.advanceClock,
  },
  merchants: { verb: 'GET', path: 'merchants', run: place.merchants },
  makeMerchant: {
    verb: 'POST',
    path: 'merchants',
    needs: ['mchid'],
    run: place.makeMerchant,
    takes: { mchid, role: oneOf('merchant', 'partner', 'sub-merchant'), partner: mchid },
  },
  keys: { verb: 'GET', path: 'keys', takes: { mchid }, run: place.keysOf },
  rotate: { verb: 'POST', path: 'certificates/rotate', takes: { days }, run: place.rotate },
  reset: { verb: 'POST', path: 'reset', run: place.reset },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations

/** What an operation gives back. */
export type ResultOf<Name extends OperationName> = Awaited<
  ReturnType<(typeof operations)[Name]['run']>
>

const variablesIn = (path: string): string[] =>
  Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name!)

/**
 * Checks what an operation is given, then runs it.
 *
 * @param user who gave it, for messages
 * @throws InvalidArgumentException `INVALID_OPTION`, `UNKNOWN_OPTION`; ControlError
 */
export function operate(desk: Desk, name: OperationName, args: Args, user: string): unknown {
  const { takes = {}, needs = [], path, run }: Operation = operations[name]
  const own = variablesIn(path)
  const all = { ...takes, ...Object.fromEntries(own.map((name) => [name, text])) }
  const given = checkHelperOptions(args, all, user)
  const missing = [...own, ...needs].find((one) => given[one] === undefined)
  if (missing !== undefined) {
    const { expected } = all[missing]!
    invalid('INVALID_OPTION', `option \`${missing}\` of ${user} is missing; expected ${expected}`)
  }
  return run(desk, given)
}
