export { Payment } from './payment'
export type {
  AppOrder,
  AppParameters,
  CouponCard,
  JsapiParameters,
  PaymentOrder,
} from './parameters'
