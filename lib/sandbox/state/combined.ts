import { Table } from '../model/tables'

/** Several orders that are paid at once. */
export interface CombinedOrder {
  readonly combine_appid?: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly notify_url?: string
  readonly openid?: string
  readonly device_id?: string
  /** The request, to tell a repeat from another order with the same number. */
  readonly fingerprint?: string
  /** Who is paid and under which number, in the order they came. */
  readonly parts: readonly { readonly payee: string; readonly out_trade_no: string }[]
}

/** Combined orders by the merchant who makes them and their number. */
export class CombinedOrders {
  readonly table = new Table<CombinedOrder>()

  find(mchid: string, number: string): CombinedOrder | undefined {
    return this.table.get(`${mchid}\n${number}`)
  }

  findByNumber(number: string): CombinedOrder | undefined {
    return this.table.all().findLast((order) => order.combine_out_trade_no === number)
  }

  add(order: CombinedOrder): void {
    this.table.set(`${order.combine_mchid}\n${order.combine_out_trade_no}`, order)
  }
}
