/** What `wx.requestPayment` and `WeixinJSBridge.invoke('getBrandWCPayRequest')` take. */
export interface JsapiParameters {
  readonly appId: string
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: 'RSA' | 'MD5' | 'HMAC-SHA256'
  readonly paySign: string
}

/** What the SDK for apps takes. */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

/** A coupon to hand out. */
export interface CouponCard {
  readonly stock_id: string
  readonly out_request_no: string
  readonly coupon_code?: string
  readonly customize_send_time?: string
}

/** What an order's parameters are made from. */
export interface PaymentOrder {
  /** `appid` that the order was made with. */
  readonly appId: string
  /** `prepay_id` that the order answered, alone. */
  readonly prepayId: string
}

/** What an app's parameters are made from. */
export interface AppOrder extends PaymentOrder {
  /**
   * Merchant id that the app is paid through, default the instance's; a service provider gives its
   * sub-merchant's.
   */
  readonly partnerId?: string | null
}
