import { requireSettings, type Driver } from '../client/driver'
import { isPromiseLike, andThen, type MaybePromise } from '../checks/maybe-promise'
import type { Settings } from '../client/settings'
import { limitsFor, type Limits } from '../exchange/within-deadline'
import { Hash } from '../crypto/hash'
import { InvalidArgumentException } from '../errors'
import { Formatter } from '../formatter'
import { assertCoupons, assertSignType, assertText, assertTexts } from './arguments'
import { appFields, orderFields, stamp } from './order-fields'
import type {
  AppOrder,
  AppParameters,
  CouponCard,
  JsapiParameters,
  PaymentOrder,
} from './parameters'

/** The signature types of API v2. */
type SignType = 'MD5' | 'HMAC-SHA256'

/**
 * What a mini program, a page or an app needs to open the payment, signed with the keys of an
 * instance.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365340
 */
export class Payment {
  readonly #settings: Settings
  readonly #mchid: string

  /**
   * @param instance made by `Builder.factory`
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `NOT_CONFIGURED` for a brand's instance
   */
  constructor(instance: { getDriver(): Driver }) {
    this.#settings = requireSettings(instance, 'new Payment()')
    const { mchid } = this.#settings
    if (mchid === undefined)
      throw new InvalidArgumentException(
        "payments are a merchant's, and this instance is configured for a brand only: configure `mchid`, `serial`, `privateKey` and `certs`",
        { code: 'NOT_CONFIGURED' },
      )
    this.#mchid = mchid
  }

  /**
   * For JSAPI pages and mini programs, API v3.
   *
   * @param order `appId` and the `prepay_id` that the order answered
   * @throws InvalidArgumentException `INVALID_ARGUMENT` for a value that is missing,
   *   `NOT_CONFIGURED`, `CANNOT_BLOCK` with an asynchronous signer
   */
  jsapi(order: PaymentOrder): JsapiParameters {
    return this.#now(this.#jsapi(order))
  }

  /**
   * As `jsapi`, with a signer that answers with a promise, too, within `timeout` of the
   * configuration.
   *
   * @throws as `jsapi`, but for `CANNOT_BLOCK`; ConnectException `TIMEOUT`
   */
  async jsapiAsync(order: PaymentOrder): Promise<JsapiParameters> {
    return this.#jsapi(order, this.#limits('jsapiAsync()'))
  }

  /**
   * For apps, API v3.
   *
   * @param order `appId`, the `prepay_id` that the order answered, and a sub-merchant's `partnerId`
   * @throws as `jsapi`
   */
  app(order: AppOrder): AppParameters {
    return this.#now(this.#app(order))
  }

  /**
   * As `app`, with a signer that answers with a promise, too, within `timeout` of the
   * configuration.
   *
   * @throws as `app`, but for `CANNOT_BLOCK`; ConnectException `TIMEOUT`
   */
  async appAsync(order: AppOrder): Promise<AppParameters> {
    return this.#app(order, this.#limits('appAsync()'))
  }

  /**
   * For JSAPI pages and mini programs, API v2.
   *
   * @param order `appId` and `prepay_id`
   * @param signType the one that the order was made with, default MD5
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `INVALID_SIGN_TYPE`, `NO_SECRET`
   */
  jsapiV2(order: PaymentOrder, signType?: SignType | null): JsapiParameters {
    const { appId, prepayId } = orderFields(order, 'jsapiV2()')
    const type = signType ?? 'MD5'
    assertSignType(type)
    const fields = { appId, ...stamp(), package: `prepay_id=${prepayId}`, signType: type }
    return { ...fields, paySign: this.#signV2(type, fields) }
  }

  /**
   * For apps, API v2.
   *
   * @param order `appId`, `prepay_id`, and a sub-merchant's `partnerId`
   * @param signType the one that the order was made with, default MD5
   * @throws as `jsapiV2`
   */
  appV2(order: AppOrder, signType?: SignType | null): AppParameters {
    const { appId, prepayId, partnerId } = appFields(order, this.#mchid, 'appV2()')
    const type = signType ?? 'MD5'
    assertSignType(type)
    const { timeStamp, nonceStr } = stamp()
    const fields = {
      appid: appId,
      partnerid: partnerId,
      prepayid: prepayId,
      package: 'Sign=WXPay' as const,
      noncestr: nonceStr,
      timestamp: timeStamp,
    }
    return { ...fields, sign: this.#signV2(type, fields) }
  }

  /**
   * The link of a QR code for a product (Native, mode 1, API v2).
   *
   * @param product `appId` and the merchant's own `productId`
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `NO_SECRET`
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941214
   */
  native(product: { readonly appId: string; readonly productId: string }): string {
    const { appId, productId } = assertTexts(product, ['appId', 'productId'], 'native()')
    const { timeStamp, nonceStr } = stamp()
    const fields = {
      appid: appId,
      mch_id: this.#mchid,
      nonce_str: nonceStr,
      product_id: productId,
      time_stamp: timeStamp,
    }
    return `weixin://wxpay/bizpayurl?${new URLSearchParams({ ...fields, sign: this.#signV2('MD5', fields) })}`
  }

  /**
   * The link that opens an H5 payment and comes back.
   *
   * @param h5Url what the order answered
   * @param redirectUrl where to go afterwards, default nowhere
   * @throws InvalidArgumentException `INVALID_ARGUMENT`
   */
  h5(h5Url: string, redirectUrl?: string | null): string {
    assertText(h5Url, '`h5Url` of h5()', 'the `h5_url` that the order answered')
    if (redirectUrl === undefined || redirectUrl === null) return h5Url
    assertText(redirectUrl, '`redirectUrl` of h5()', 'a URL')
    return `${h5Url}${h5Url.includes('?') ? '&' : '?'}redirect_url=${encodeURIComponent(redirectUrl)}`
  }

  /**
   * What the coupon plugin of mini programs takes.
   *
   * @param coupons one to ten
   * @param sender the merchant that hands them out, default this one
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `NO_SECRET`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   */
  couponMiniProgram(
    coupons: readonly CouponCard[],
    sender?: string | null,
  ): { sign: string; send_coupon_merchant: string; send_coupon_params: readonly CouponCard[] } {
    const merchant = sender ?? this.#mchid
    assertText(merchant, '`merchant` of couponMiniProgram()', 'the merchant id, a text')
    const cards = assertCoupons(coupons, 'couponMiniProgram()')
    const numbered = cards.flatMap((coupon, at) =>
      Object.entries(coupon).map(([name, value]) => [`${name}${at}`, value as string] as const),
    )
    const fields = { ...Object.fromEntries(numbered), send_coupon_merchant: merchant }
    return {
      sign: this.#signV2('HMAC-SHA256', fields),
      send_coupon_merchant: merchant,
      send_coupon_params: cards,
    }
  }

  /**
   * The link of a page that hands out a coupon.
   *
   * @param coupon what is handed out, to whom
   * @param sender the merchant that hands it out, default this one
   * @throws InvalidArgumentException `INVALID_ARGUMENT`, `NO_SECRET`
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533437
   */
  couponH5(coupon: CouponCard & { readonly open_id: string }, sender?: string | null): string {
    const merchant = sender ?? this.#mchid
    assertText(merchant, '`merchant` of couponH5()', 'the merchant id, a text')
    const card = assertCoupons([coupon], 'couponH5()', ['open_id'])[0]!
    const fields: Record<string, string | undefined> = { ...card, send_coupon_merchant: merchant }
    const query = new URLSearchParams({
      ...(Formatter.ksort(fields) as Record<string, string>),
      sign: this.#signV2('HMAC-SHA256', fields),
    })
    return `https://action.weixin.qq.com/busifavor/getcouponinfo?${query}#wechat_redirect`
  }

  #limits(user: string): () => Limits {
    return () => limitsFor(`payment.${user}`, this.#settings.transport.timeout)
  }

  #jsapi(order: PaymentOrder, limits?: () => Limits): MaybePromise<JsapiParameters> {
    const { appId, prepayId } = orderFields(order, 'jsapi()')
    const { timeStamp, nonceStr } = stamp()
    const pack = `prepay_id=${prepayId}`
    return andThen(
      this.#signV3(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, pack), limits),
      (paySign): JsapiParameters => ({
        appId,
        timeStamp,
        nonceStr,
        package: pack,
        signType: 'RSA',
        paySign,
      }),
    )
  }

  #app(order: AppOrder, limits?: () => Limits): MaybePromise<AppParameters> {
    const { appId, prepayId, partnerId } = appFields(order, this.#mchid, 'app()')
    const { timeStamp, nonceStr } = stamp()
    return andThen(
      this.#signV3(Formatter.joinedByLineFeed(appId, timeStamp, nonceStr, prepayId), limits),
      (sign): AppParameters => ({
        appid: appId,
        partnerid: partnerId,
        prepayid: prepayId,
        package: 'Sign=WXPay',
        noncestr: nonceStr,
        timestamp: timeStamp,
        sign,
      }),
    )
  }

  #signV3(message: string, limits?: () => Limits): MaybePromise<string> {
    const { v3 } = this.#settings
    if (v3) return v3.signer(message, { limits })
    throw new InvalidArgumentException(
      'this instance is configured for API v2 only: use jsapiV2() or appV2()',
      { code: 'NOT_CONFIGURED' },
    )
  }

  #signV2(type: SignType, fields: Readonly<Record<string, string | undefined>>): string {
    const { secret } = this.#settings
    if (secret === undefined)
      throw new InvalidArgumentException(
        'this signature is made with the APIv2 key: configure `secret`',
        { code: 'NO_SECRET' },
      )
    return Hash.sign(type, Formatter.queryStringLike(Formatter.ksort(fields)), secret)
  }

  #now<T>(value: MaybePromise<T>): T {
    if (!isPromiseLike(value)) return value as T
    value.catch(() => undefined) // nobody will ever ask for it
    throw new InvalidArgumentException(
      'an asynchronous `signer` cannot sign at once: use the …Async twin and await it',
      { code: 'CANNOT_BLOCK' },
    )
  }
}
