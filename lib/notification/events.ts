/** 支付成功通知. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861 */
export interface PaymentTransaction {
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly trade_type: string
  readonly trade_state: string
  readonly trade_state_desc: string
  readonly bank_type: string
  readonly success_time: string
  readonly attach?: string
  readonly appid?: string
  readonly mchid?: string
  readonly sp_appid?: string
  readonly sp_mchid?: string
  readonly sub_appid?: string
  readonly sub_mchid?: string
  readonly payer: { readonly openid?: string, readonly sp_openid?: string, readonly sub_openid?: string }
  readonly amount: { readonly total: number, readonly payer_total?: number, readonly currency?: string, readonly payer_currency?: string }
}

/** 退款结果通知. @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886 */
export interface RefundNotice {
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly out_refund_no: string
  readonly refund_id: string
  readonly refund_status: string
  readonly success_time?: string
  readonly user_received_account: string
  readonly amount: { readonly total: number, readonly refund: number, readonly payer_total: number, readonly payer_refund: number }
}

/** What the resource of an event is; of others it is `unknown`. */
export interface NotificationEvents {
  'TRANSACTION.SUCCESS': PaymentTransaction
  'REFUND.SUCCESS': RefundNotice
  'REFUND.ABNORMAL': RefundNotice
  'REFUND.CLOSED': RefundNotice
}

interface Envelope<Type extends string, Resource> {
  /** The same for every time that the event is sent. */
  readonly id: string
  readonly create_time: string
  readonly event_type: Type
  readonly summary: string
  readonly original_type: string
  /** Decrypted. */
  readonly resource: Resource
}

/** A notification that was verified and decrypted. */
export type Notification =
  | { [Type in keyof NotificationEvents]: Envelope<Type, NotificationEvents[Type]> }[keyof NotificationEvents]
  | Envelope<string & {}, unknown>
