import type {
  NotificationFields,
  NotificationOpened,
  NotificationResources,
} from '../openapi/notifications'
import type { XmlFields } from '../transformer'
import type { OrdinaryOr, ToldApart } from './told-apart'

/**
 * 支付成功通知. Of a combined payment (合单) there are `combine_…` and `sub_orders` in place of the single
 * order's fields.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
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
  readonly combine_appid?: string
  readonly combine_mchid?: string
  readonly combine_out_trade_no?: string
  readonly sub_orders?: readonly Readonly<Record<string, unknown>>[]
  readonly payer: {
    readonly openid?: string
    readonly sp_openid?: string
    readonly sub_openid?: string
  }
  /** In cents. */
  readonly amount: {
    readonly total: number
    readonly payer_total?: number
    readonly currency?: string
    readonly payer_currency?: string
  }
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
  /** In cents. */
  readonly amount: {
    readonly total: number
    readonly refund: number
    readonly payer_total: number
    readonly payer_refund: number
  }
}

/** 商家转账单据终态通知. @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115 */
export interface TransferNotice {
  readonly out_bill_no: string
  readonly transfer_bill_no: string
  readonly state: string
  readonly mch_id: string
  /** In cents. */
  readonly transfer_amount: number
  readonly openid: string
  readonly fail_reason?: string
  readonly create_time: string
  readonly update_time: string
}

/** 投诉通知. @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719 */
export interface ComplaintNotice {
  readonly complaint_id: string
  readonly action_type: string
}

/**
 * Types of events that are documented: what they hold, `NotificationResources` says, and of older
 * names `RetiredEvents`.
 */
export type UndescribedEvent =
  | 'APPLYMENT_STATE.APPROVED'
  | 'BUDGET.CLOSED'
  | 'BUDGET.FINISHED'
  | 'BUDGET.LOCKED'
  | 'COUPON.SEND'
  | 'COUPON.USE'
  | 'DISCOUNT_CARD.AGREEMENT_ENDED'
  | 'DISCOUNT_CARD.GET_CARD'
  | 'DISCOUNT_CARD.SETTLEMENT'
  | 'DISCOUNT_CARD.USER_ACCEPTED'
  | 'DISCOUNT_CARD.USER_PAID'
  | 'ECOMMERCE_ENTRUST.SIGN'
  | 'ECOMMERCE_ENTRUST.TERMINATE'
  | 'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE'
  | 'ENTRUST.RELEASE'
  | 'ENTRUST.SIGNING'
  | 'ENTRUST.TERMINATE_RETENTION'
  | 'FACEPAY.USER_STATE_CHANGE'
  | 'HIRE_POWER_BANK.RECEIVE_INSURANCE'
  | 'MALL_AUTH.ACTIVATE_CARD'
  | 'MALL_REFUND.SUCCESS'
  | 'MALL_TRANSACTION.SUCCESS'
  | 'MCHTRANSFER.AUTHORIZATION.CONFIRMED'
  | 'MCHTRANSFER.BATCH.CLOSED'
  | 'MCHTRANSFER.BATCH.FINISHED'
  | 'MCHTRANSFER.QQWALLETBILL.FINISHED'
  | 'MCHWITHDRAW.CHANGE'
  | 'MEMBERCARD.ACCEPT_CARD'
  | 'MEMBERCARD.ACTIVATE_CARD'
  | 'MEMBERCARD.USERCARD_MANAGE'
  | 'MEMBERCARDSP.USER_CARD.CREATE'
  | 'MEMBERCARDSP.USER_CARD.DELETE'
  | 'PAPAY.SIGN'
  | 'PAPAY.TERMINATE'
  | 'PAYSCORE.BIND_SERVICE_ACCOUNT'
  | 'PAYSCORE.USER_CANCEL_SIGN_PLAN'
  | 'PAYSCORE.USER_CLOSE_SERVICE'
  | 'PAYSCORE.USER_CONFIRM'
  | 'PAYSCORE.USER_OPEN_SERVICE'
  | 'PAYSCORE.USER_PAID'
  | 'PAYSCORE.USER_SIGN_PLAN'
  | 'PRODUCT_COUPON.RETURN'
  | 'PRODUCT_COUPON.USE'
  | 'PROFITSHARING'
  | 'PROFITSHARING.RETURN'
  | 'PROFITSHARING.SUCCESS'
  | 'PROFITSHARING_RETURN'
  | 'RECHARGE.CLOSED'
  | 'RECHARGE.SUCCESS'
  | 'SECURITY_ECHO.SUCCESS'
  | 'SETTLEMENT.SUCCESS'
  | 'TRANSACTION.FAIL'
  | 'TRANSACTION.INDUSTRY_FAILED'
  | 'TRANSACTION.INDUSTRY_SUCCESS'
  | 'WEBIZPAY.AUTHORIZED'
  | 'WEBIZPAY.PAYMENTREFUNDSUCCESS'
  | 'WEBIZPAY.PAYMENTSUCCESS'
  | 'WEBIZPAY.QUOTACARDEXPIRED'
  | 'WEBIZPAY.REVOKED'

/**
 * What the resource of an event is, where your own word goes before the documented one. An event
 * that is missing here is what `NotificationResources` says, or can be declared:
 * `declare module 'wechatpay-chainable/notification' { interface NotificationEvents { 'COUPON.USE': MyCoupon } }`.
 * These seven read as an ordinary payment, refund, transfer or complaint; what tells another
 * sender's apart narrows them.
 */
export interface NotificationEvents {
  'TRANSACTION.SUCCESS': OrdinaryOr<
    PaymentTransaction,
    NotificationResources['TRANSACTION.SUCCESS']
  >
  'REFUND.SUCCESS': OrdinaryOr<RefundNotice, NotificationResources['REFUND.SUCCESS']>
  'REFUND.ABNORMAL': OrdinaryOr<RefundNotice, NotificationResources['REFUND.ABNORMAL']>
  'REFUND.CLOSED': OrdinaryOr<RefundNotice, NotificationResources['REFUND.CLOSED']>
  'MCHTRANSFER.BILL.FINISHED': OrdinaryOr<
    TransferNotice,
    NotificationResources['MCHTRANSFER.BILL.FINISHED']
  >
  'COMPLAINT.CREATE': OrdinaryOr<ComplaintNotice, NotificationResources['COMPLAINT.CREATE']>
  'COMPLAINT.STATE_CHANGE': OrdinaryOr<
    ComplaintNotice,
    NotificationResources['COMPLAINT.STATE_CHANGE']
  >
}

/** Events under names that they had before; they may still come. */
export interface RetiredEvents {
  'MEMBERCARDSP.USER_CARD.CREATE': NotificationResources['BRAND_MEMBER_CARD_SP.USER_CARD.CREATE']
  'MEMBERCARDSP.USER_CARD.DELETE': NotificationResources['BRAND_MEMBER_CARD_SP.USER_CARD.DELETE']
  'DELIVERY_PLAN_STATE.DELIVER': NotificationResources['DELIVERY_PLAN.CHANGE']
  PROFITSHARING: NotificationResources['PROFITSHARING.SUCCESS']
  PROFITSHARING_RETURN: NotificationResources['PROFITSHARING.RETURN']
}

declare const unlisted: unique symbol

/**
 * The type of an event that is not listed. A text of its own kind, so that comparing with a listed
 * name tells what the resource is.
 */
export type UnlistedEvent = `${string}.${string}` & { readonly [unlisted]: true }

interface Envelope<Type extends string, Resource> {
  /** Tells it from one of API v2; not enumerable, since it is no part of what was sent. */
  readonly api: 'v3'
  /** The same for every time that the event is sent. */
  readonly id: string
  readonly create_time: string
  readonly event_type: Type
  /** `encrypt-resource` */
  readonly resource_type: string
  readonly summary: string
  readonly original_type: string
  /** Decrypted. */
  readonly resource: Resource
}

type DocumentedResources = {
  [Type in keyof NotificationResources]: ToldApart<NotificationResources[Type]>
}

/** Events by their names; where two tables know one, the first decides. */
type EnvelopesOf<Resources, Known = never> = {
  [Type in Exclude<keyof Resources, Known> & string]: Envelope<Type, Resources[Type]>
}[Exclude<keyof Resources, Known> & string]

/**
 * A notification that was verified and decrypted; comparing `event_type` tells what `resource` is.
 */
export type Notification =
  | EnvelopesOf<NotificationEvents>
  | EnvelopesOf<DocumentedResources, keyof NotificationEvents>
  | EnvelopesOf<RetiredEvents, keyof NotificationEvents>
  | EnvelopesOf<
      { [Type in UndescribedEvent]: unknown },
      keyof NotificationEvents | keyof NotificationResources | keyof RetiredEvents
    >
  | Envelope<UnlistedEvent, unknown>

/** The documented pages of API v2, whose notifications mostly have no `event_type`. */
export type PageV2 = keyof NotificationFields

type OpenedOf<Page> = Page extends keyof NotificationOpened ? NotificationOpened[Page] : unknown

/**
 * Fields of a notification of API v2, told apart by `page`; neither `api` nor `page` is one of
 * them, nor enumerable.
 */
type FieldsV2<Dropped extends string> =
  | {
      [Page in PageV2]: XmlFields &
        Omit<NotificationFields[Page], Dropped> &
        OpenedOf<Page> & { readonly api: 'v2'; readonly page: Page }
    }[PageV2]
  | (XmlFields & { readonly api: 'v2'; readonly page?: undefined })

/** What `parseV2` gives: all fields of the XML, and those that were encrypted. */
export type ParsedV2 = FieldsV2<never>

/**
 * A notification of API v2 where those of both APIs come: fields of XML. None of them is
 * `event_type`, which tells it from one of API v3; an event that is wrapped in XML has its type in
 * `page`.
 */
export type NotificationV2 = FieldsV2<'event_type'> & {
  readonly event_type?: undefined
  readonly resource?: undefined
  readonly id?: undefined
}
