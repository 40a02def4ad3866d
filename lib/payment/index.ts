export { Payment } from './payment'
export type { AppParameters, CouponCard, JsapiParameters, PaymentOrder } from './payment'
