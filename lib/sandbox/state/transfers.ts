import { Table, type Moves } from '../model/tables'

/** Where a transfer stands. */
export type TransferState =
  'ACCEPTED' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED'
export type TransferMove = 'ask' | 'confirm' | 'fail' | 'cancel' | 'end'

/** What moves a transfer. @see https://pay.weixin.qq.com/doc/v3/merchant/4012716437 */
export const transferMoves: Moves<TransferState, TransferMove> = {
  ACCEPTED: { ask: 'WAIT_USER_CONFIRM', fail: 'FAIL', cancel: 'CANCELING' },
  WAIT_USER_CONFIRM: { confirm: 'SUCCESS', fail: 'FAIL', cancel: 'CANCELING' },
  TRANSFERING: { confirm: 'SUCCESS', fail: 'FAIL' },
  CANCELING: { end: 'CANCELLED' },
  SUCCESS: {},
  FAIL: {},
  CANCELLED: {},
}

/** A transfer. */
export interface Transfer {
  state: TransferState
  readonly mchid: string
  readonly appid: string
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly openid: string
  /** As it was before it was encrypted. */
  readonly user_name?: string
  /** In cents. */
  readonly amount: number
  readonly remark: string
  readonly notify_url?: string
  readonly package_info: string
  fail_reason?: string
  readonly created: number
  updated: number
  readonly fingerprint: string
}

/** Transfers by merchant and number. */
export class Transfers {
  readonly table = new Table<Transfer>()

  find(mchid: string, out_bill_no: string): Transfer | undefined {
    return this.table.get(`${mchid}\n${out_bill_no}`)
  }

  findByNumber(out_bill_no: string): Transfer | undefined {
    return this.table.all().findLast((transfer) => transfer.out_bill_no === out_bill_no)
  }
}
