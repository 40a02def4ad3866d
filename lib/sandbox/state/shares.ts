import { Table } from '../model/tables'

/** Who gets a share of a payment, and what became of it. */
export interface Share {
  readonly type: string
  readonly account: string
  /** In cents. */
  readonly amount: number
  readonly description: string
  result: 'PENDING' | 'SUCCESS' | 'CLOSED'
  readonly detail_id: string
  readonly created: number
  finished?: number
  /** In cents: what was returned. */
  returned: number
}

/** A sharing of a payment. */
export interface Sharing {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly transaction_id: string
  readonly out_order_no: string
  readonly order_id: string
  /** Shares on their way make it PROCESSING. */
  state: 'PROCESSING' | 'FINISHED'
  readonly shares: Share[]
  readonly fingerprint: string
}

/** A return of a share. */
export interface ShareReturn {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly order_id: string
  readonly out_order_no: string
  readonly out_return_no: string
  readonly return_id: string
  readonly return_mchid: string
  readonly amount: number
  readonly description: string
  readonly result: 'SUCCESS'
  readonly created: number
}

/** A merchant or person that may be given shares. */
export interface Receiver {
  readonly type: string
  readonly account: string
}

/** Sharings, their returns and receivers. */
export class Sharings {
  readonly table = new Table<Sharing>()
  readonly returns = new Table<ShareReturn>()
  readonly receivers = new Table<Receiver>()
}
