import { fundFlowText, tradeBillText, type BillEntry } from './day-bills'
import { timeOf } from '../model/times'

/** A payment of a day, and the refund of a part of it. */
function exampleEntries(day: string): readonly [BillEntry, BillEntry] {
  const noon = timeOf(`${day}T12:00:00+08:00`)!
  const order = {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    transaction_id: '4200000000202601010000000001',
    out_trade_no: 'example-order',
    trade_type: 'JSAPI',
    currency: 'CNY',
    total: 100,
    description: '沙箱示例',
  }
  const refund = {
    refund_id: '50300000002026010100000000001',
    out_refund_no: 'example-refund',
    refund: 40,
    state: 'SUCCESS',
    created: noon + 60_000,
    succeeded: noon + 63_000,
  } as const
  return [
    { time: noon, order },
    { time: refund.created, order, refund },
  ]
}

/**
 * A bill of a day on which nothing happened: what reads bills can be tried on it.
 *
 * @param kind last name of the path that it was asked for at: `tradebill`, `fundflowbill` …
 * @param day `2026-11-23`
 * @param bill_type of a trade bill, as the request has it
 */
export const exampleBillOf = (kind: string, day: string, bill_type?: string): string =>
  kind === 'tradebill'
    ? tradeBillText(exampleEntries(day), bill_type)
    : fundFlowText(exampleEntries(day))
