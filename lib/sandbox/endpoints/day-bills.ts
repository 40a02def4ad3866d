import type { Fields } from '../model/fields'
import type { Order } from '../state/orders'
import { somePayer } from './orders-v3'
import type { Refund } from '../state/refunds'
import { dayOf, plainTime } from '../model/times'
import type { World } from '../state/world'

/** What a bill tells of an order. */
type BilledOrder = Pick<
  Order,
  | 'appid'
  | 'mchid'
  | 'sub_mchid'
  | 'device_id'
  | 'transaction_id'
  | 'out_trade_no'
  | 'openid'
  | 'sub_openid'
  | 'trade_type'
  | 'currency'
  | 'total'
  | 'description'
  | 'attach'
>

/** What a bill tells of a refund. */
type BilledRefund = Pick<
  Refund,
  'refund_id' | 'out_refund_no' | 'refund' | 'state' | 'created' | 'succeeded'
>

/** What happened on a day: a payment, or a refund of one. */
export interface BillEntry {
  readonly time: number
  readonly order: BilledOrder
  readonly refund?: BilledRefund
}

/** A column: its heading, and what stands under it. */
type Column = readonly [heading: string, value: (entry: BillEntry) => string | number | undefined]

const yuan = (cents = 0): string => (cents / 100).toFixed(2)

/** Columns of every trade bill. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866 */
const common: readonly Column[] = [
  ['交易时间', ({ time }) => plainTime(time)],
  ['公众账号ID', ({ order }) => order.appid],
  ['商户号', ({ order }) => order.mchid],
  ['特约商户号', ({ order }) => order.sub_mchid ?? 0],
  ['设备号', ({ order }) => order.device_id],
  ['微信订单号', ({ order }) => order.transaction_id],
  ['商户订单号', ({ order }) => order.out_trade_no],
  ['用户标识', ({ order }) => order.openid ?? order.sub_openid ?? somePayer],
  ['交易类型', ({ order }) => order.trade_type],
  ['交易状态', ({ refund }) => (refund ? 'REFUND' : 'SUCCESS')],
  ['付款银行', () => 'OTHERS'],
  ['货币种类', ({ order }) => order.currency],
  ['应结订单金额', ({ order, refund }) => yuan(refund ? 0 : order.total)],
  ['代金券金额', () => yuan()],
]

const ofRefunds: readonly Column[] = [
  ['微信退款单号', ({ refund }) => refund?.refund_id ?? 0],
  ['商户退款单号', ({ refund }) => refund?.out_refund_no ?? 0],
  ['退款金额', ({ refund }) => yuan(refund?.refund)],
  ['充值券退款金额', () => yuan()],
  ['退款类型', ({ refund }) => refund && 'ORIGINAL'],
  ['退款状态', ({ refund }) => refund?.state],
]

const last: readonly Column[] = [
  ['商品名称', ({ order }) => order.description],
  ['商户数据包', ({ order }) => order.attach],
  ['手续费', () => '0.00000'],
  ['费率', () => '0.60%'],
  ['订单金额', ({ order, refund }) => yuan(refund ? 0 : order.total)],
]

const asked: Column = ['申请退款金额', ({ refund }) => yuan(refund?.refund)]
const note: Column = ['费率备注', () => '']

/** A form of a bill: its columns, and what it holds. */
interface Form {
  readonly columns: readonly Column[]
  readonly holds: (one: BillEntry) => boolean
}

const refundForm: Form = {
  columns: [
    ...common,
    ['退款申请时间', ({ refund }) => refund && plainTime(refund.created)],
    ['退款成功时间', ({ refund }) => refund?.succeeded && plainTime(refund.succeeded)],
    ...ofRefunds,
    ...last,
    asked,
    note,
  ],
  holds: ({ refund }) => refund !== undefined,
}

/** Forms by `bill_type`; the special ones of some merchants have no columns that are documented. */
const forms: Readonly<Record<string, Form>> = {
  ALL: { columns: [...common, ...ofRefunds, ...last, asked, note], holds: () => true },
  SUCCESS: { columns: [...common, ...last, note], holds: ({ refund }) => !refund },
  REFUND: refundForm,
  // Nobody recharges an account here, so nothing of it is given back.
  RECHARGE_REFUND: { ...refundForm, holds: () => false },
}

const formNames: Readonly<Record<string, string>> = {
  ALL_SPECIAL: 'ALL',
  SUC_SPECIAL: 'SUCCESS',
  REF_SPECIAL: 'REFUND',
}

function formOf(bill_type: unknown = 'ALL'): Form {
  const name = String(bill_type)
  return forms[formNames[name] ?? name] ?? forms['ALL']!
}

/** A comma would begin another column: the platform writes a full-width one. */
const cell = (value: unknown): string =>
  `\`${String(value ?? '')
    .replaceAll(',', '，')
    .replace(/[\r\n]+/g, ' ')}`

const rowOf = (cells: readonly unknown[]): string => `${cells.map(cell).join(',')}\r\n`

/** All that happened on a day to a merchant, in the order it happened. */
function entriesOf(world: World, mchid: string, day: string, sub_mchid?: string): BillEntry[] {
  const isHis = (one: { mchid: string; sub_mchid?: string }): boolean =>
    (one.mchid === mchid || one.sub_mchid === mchid) && (!sub_mchid || one.sub_mchid === sub_mchid)
  const payments = world.orders.table
    .all()
    .filter((order) => order.paid && isHis(order) && dayOf(order.paid) === day)
    .map((order): BillEntry => ({ time: order.paid!, order }))
  const refunds = world.refunds.table
    .all()
    .filter((refund) => isHis(refund) && dayOf(refund.created) === day)
    .map((refund): BillEntry => ({
      time: refund.created,
      order: world.orders.byTransaction(refund.transaction_id)!,
      refund,
    }))
  return [...payments, ...refunds].sort((one, other) => one.time - other.time)
}

const sumOf = (entries: readonly BillEntry[], cents: (one: BillEntry) => number): string =>
  yuan(entries.reduce((sum, one) => sum + cents(one), 0))

function totalsOf(entries: readonly BillEntry[]): string {
  const paid = sumOf(entries, ({ order, refund }) => (refund ? 0 : order.total))
  const refunded = sumOf(entries, ({ refund }) => refund?.refund ?? 0)
  const headings =
    '总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额'
  const sums = [entries.length, paid, refunded, yuan(), '0.00000', paid, refunded]
  return `${headings}\r\n${rowOf(sums)}`
}

/**
 * The trade bill of a day.
 *
 * @param query `bill_date`, `bill_type`, `sub_mchid` as the endpoint takes them
 * @returns undefined where nothing happened on that day
 */
export function tradeBillOf(world: World, mchid: string, query: Fields): string | undefined {
  const sub = query['sub_mchid']
  const day = String(query['bill_date'])
  const all = entriesOf(world, mchid, day, typeof sub === 'string' ? sub : undefined)
  return all.some(formOf(query['bill_type']).holds)
    ? tradeBillText(all, query['bill_type'])
    : undefined
}

/**
 * Writes a trade bill.
 *
 * @param all what happened; of it the bill holds what `bill_type` asks for
 */
export function tradeBillText(all: readonly BillEntry[], bill_type?: unknown): string {
  const { columns, holds } = formOf(bill_type)
  const entries = all.filter(holds)
  const rows = entries.map((entry) => rowOf(columns.map(([, value]) => value(entry))))
  const headings = columns.map(([heading]) => heading).join(',')
  return `\ufeff${headings}\r\n${rows.join('')}${totalsOf(entries)}`
}

/** Columns of a fund flow bill. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867 */
const flows: readonly Column[] = [
  ['记账时间', ({ time }) => plainTime(time)],
  ['微信支付业务单号', ({ order, refund }) => refund?.refund_id ?? order.transaction_id],
  ['资金流水单号', ({ order, refund }) => refund?.refund_id ?? order.transaction_id],
  ['业务名称', ({ refund }) => (refund ? '退款' : '交易')],
  ['业务类型', ({ refund }) => (refund ? '退款' : '交易')],
  ['收支类型', ({ refund }) => (refund ? '支出' : '收入')],
  ['收支金额(元)', ({ order, refund }) => yuan(refund?.refund ?? order.total)],
]

/**
 * The fund flow bill of a day: what came in and what went out, with the balance after each.
 *
 * @returns undefined where nothing happened on that day
 */
export function fundFlowBillOf(world: World, mchid: string, query: Fields): string | undefined {
  // Payments come to the basic account, and refunds go out of it; nothing else happens here.
  if (query['account_type'] !== undefined && query['account_type'] !== 'BASIC') return undefined
  const sub = query['sub_mchid']
  const day = String(query['bill_date'])
  const entries = entriesOf(world, mchid, day, typeof sub === 'string' ? sub : undefined)
  return entries.length === 0 ? undefined : fundFlowText(entries)
}

/** Writes a fund flow bill. */
export function fundFlowText(entries: readonly BillEntry[]): string {
  let balance = 0
  const rows = entries.map((entry) => {
    balance += entry.refund ? -entry.refund.refund : entry.order.total
    const cells = flows.map(([, value]) => value(entry))
    const more = [yuan(balance), '系统', entry.order.attach, entry.order.out_trade_no]
    return rowOf([...cells, ...more])
  })
  const headings = [...flows.map(([heading]) => heading), '账户结余(元)', '资金变更提交申请人']
  const last = ['备注', '业务凭证号']
  const income = sumOf(entries, ({ order, refund }) => (refund ? 0 : order.total))
  const outgo = sumOf(entries, ({ refund }) => refund?.refund ?? 0)
  const refunds = entries.filter(({ refund }) => refund !== undefined).length
  const payments = entries.length - refunds
  const totals = rowOf([entries.length, payments, income, refunds, outgo])
  return (
    `\ufeff${[...headings, ...last].join(',')}\r\n${rows.join('')}` +
    `资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\r\n${totals}`
  )
}
