export { Payment } from './payment'
export type { AppParameters, CouponCard, JsapiParameters } from './payment'
