import { Builder, Formatter, Hash, Rsa } from '../../lib'
import { Payment } from '../../lib/payment'
import { merchant } from '../fixtures/keys'
import { keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'
import { misuse } from '../fixtures/misuse'

const sandbox = sandboxed()
const payment = new Payment(Builder.factory(sandbox.config))
const order = { appId: 'wx8888888888888888', prepayId: 'wx2016121516420242444321ca0631331346' }

/** Its methods, called with what no type allows. */
type Unchecked = Record<keyof Payment, (...given: unknown[]) => unknown>

describe('Payment', () => {
  it('signs what JSAPI and mini programs take', async () => {
    for (const made of [payment.jsapi(order), await payment.jsapiAsync(order)]) {
      expect(made).toEqual({
        appId: order.appId,
        timeStamp: expect.stringMatching(/^\d{10}$/),
        nonceStr: expect.stringMatching(/^\w{32}$/),
        package: `prepay_id=${order.prepayId}`,
        signType: 'RSA',
        paySign: expect.any(String),
      })
      expect(
        Rsa.verify(
          `${made.appId}\n${made.timeStamp}\n${made.nonceStr}\n${made.package}\n`,
          made.paySign,
          keys.certificate,
        ),
      ).toBe(true)
    }
  })

  it('signs what apps take', async () => {
    for (const made of [payment.app(order), await payment.appAsync(order)]) {
      expect(made).toMatchObject({
        appid: order.appId,
        partnerid: keys.mchid,
        prepayid: order.prepayId,
        package: 'Sign=WXPay',
      })
      expect(
        Rsa.verify(
          `${made.appid}\n${made.timestamp}\n${made.noncestr}\n${made.prepayid}\n`,
          made.sign,
          keys.certificate,
        ),
      ).toBe(true)
    }
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('signs with %s for API v2', (type) => {
    const { paySign, ...jsapi } = payment.jsapiV2(order, type)
    expect(paySign).toBe(
      Hash.sign(
        type,
        `appId=${jsapi.appId}&nonceStr=${jsapi.nonceStr}&package=${jsapi.package}&signType=${type}&timeStamp=${jsapi.timeStamp}`,
        keys.secret,
      ),
    )
    const { sign, ...app } = payment.appV2(order, type)
    expect(sign).toBe(
      Hash.sign(
        type,
        `appid=${app.appid}&noncestr=${app.noncestr}&package=Sign=WXPay&partnerid=${app.partnerid}&prepayid=${app.prepayid}&timestamp=${app.timestamp}`,
        keys.secret,
      ),
    )
  })

  it('of an app named the service provider where its sub-merchant is paid', () => {
    const paid = { ...order, partnerId: '1900000201' }
    const { sign, ...app } = payment.appV2(paid)
    expect(app.partnerid).toBe('1900000201')
    const text = `appid=${app.appid}&noncestr=${app.noncestr}&package=Sign=WXPay&partnerid=1900000201&prepayid=${app.prepayid}&timestamp=${app.timestamp}`
    expect(sign).toBe(Hash.sign('MD5', text, keys.secret))
    expect(payment.app(paid).partnerid).toBe('1900000201')
    expect(payment.appV2({ ...order, partnerId: null }).partnerid).toBe(keys.mchid)
    for (const partnerId of ['', 'wx1', 1900000201, ' 1'])
      expect(thrown(() => payment.appV2({ ...order, partnerId } as never)).message).toMatch(
        /^`partnerId` of appV2\(\) is .*; expected the sub-merchant's id/,
      )
  })

  it('makes links', () => {
    expect(payment.h5('https://wx.tenpay.com/x?a=b', 'https://me.cn/?c=d')).toBe(
      'https://wx.tenpay.com/x?a=b&redirect_url=https%3A%2F%2Fme.cn%2F%3Fc%3Dd',
    )
    expect(payment.h5('https://wx.tenpay.com/x?a=b')).toBe('https://wx.tenpay.com/x?a=b')
    const { sign, ...fields } = Object.fromEntries(
      new URL(payment.native({ appId: 'wx1', productId: '88' })).searchParams,
    ) as Record<string, string>
    expect(sign).toBe(
      Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret),
    )
  })

  it('signs coupons', () => {
    const coupon = {
      stock_id: '10000001',
      out_request_no: '89560002019101000121',
      coupon_code: 'ABC',
    }
    expect(payment.couponMiniProgram([coupon, { stock_id: '2', out_request_no: '3' }])).toEqual({
      send_coupon_merchant: keys.mchid,
      send_coupon_params: [coupon, { stock_id: '2', out_request_no: '3' }],
      sign: Hash.sign(
        'HMAC-SHA256',
        `coupon_code0=ABC&out_request_no0=89560002019101000121&out_request_no1=3&send_coupon_merchant=${keys.mchid}&stock_id0=10000001&stock_id1=2`,
        keys.secret,
      ),
    })
    const url = new URL(payment.couponH5({ ...coupon, open_id: 'o1' }))
    expect(url.hash).toBe('#wechat_redirect')
    expect(url.searchParams.get('sign')).toBe(
      Hash.sign(
        'HMAC-SHA256',
        `coupon_code=ABC&open_id=o1&out_request_no=89560002019101000121&send_coupon_merchant=${keys.mchid}&stock_id=10000001`,
        keys.secret,
      ),
    )
  })

  it('leaves an optional field out of sign and link alike where it is undefined', () => {
    const { sign, ...fields } = Object.fromEntries(
      new URL(
        payment.couponH5({
          stock_id: '1',
          out_request_no: '2',
          open_id: 'o',
          coupon_code: undefined,
        }),
      ).searchParams,
    ) as Record<string, string>
    expect(fields).toEqual({
      stock_id: '1',
      out_request_no: '2',
      open_id: 'o',
      send_coupon_merchant: keys.mchid,
    })
    expect(sign).toBe(
      Hash.sign('HMAC-SHA256', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret),
    )
  })

  const card = { stock_id: '1', out_request_no: '2' }
  it.each<[string, (payment: Unchecked) => unknown, string]>([
    ['no order', (one) => one.app(), 'undefined; expected { appId, prepayId }'],
    ['an empty order', (one) => one.app({}), '`appId` of app() is undefined'],
    [
      'a misspelt prepayId',
      (one) => one.jsapi({ appId: 'wx1', prepay_id: 'x' }),
      'did you mean `prepayId`',
    ],
    [
      'a misspelt appId',
      (one) => one.jsapi({ appid: 'wx1', prepayId: 'x' }),
      'did you mean `appId`',
    ],
    [
      'a prepayId with its name',
      (one) => one.jsapi({ appId: 'wx1', prepayId: 'prepay_id=wx' }),
      'begins with `prepay_id=`',
    ],
    [
      'no prepayId for API v2',
      (one) => one.jsapiV2({ appId: 'a' }),
      '`prepayId` of jsapiV2() is undefined',
    ],
    [
      'no prepayId for an app of API v2',
      (one) => one.appV2({ appId: 'a', prepayId: '' }),
      '`prepayId` of appV2() is an empty string',
    ],
    ['no product', (one) => one.native({ appId: 'a' }), '`productId` of native() is undefined'],
    ['no link', (one) => one.h5(undefined, 'https://a.cn'), '`h5Url` of h5() is undefined'],
    [
      'a way back that is none',
      (one) => one.h5('https://a.cn', 5),
      '`redirectUrl` of h5() is a number',
    ],
    ['no coupon', (one) => one.couponMiniProgram([]), '0 coupons; expected one to 10'],
    [
      'eleven coupons',
      (one) => one.couponMiniProgram(Array.from({ length: 11 }, () => card)),
      '11 coupons',
    ],
    ['a coupon in place of a list', (one) => one.couponMiniProgram(card), 'an object'],
    [
      'a coupon without its number',
      (one) => one.couponMiniProgram([{ stock_id: '1' }]),
      '`out_request_no` of a coupon',
    ],
    [
      'a merchant that is a number',
      (one) => one.couponMiniProgram([card], 1900),
      '`merchant` of couponMiniProgram() is a number',
    ],
    ['a coupon for nobody', (one) => one.couponH5(card), '`open_id` of a coupon'],
    [
      'a field that coupons do not have',
      (one) => one.couponH5({ ...card, open_id: 'o', openid: 'o' }),
      'unknown `openid`',
    ],
    ['no instance', () => new Payment(undefined as never), 'Builder.factory()'],
  ])('signs nothing for %s', (_, act, words) => {
    expect(thrown(() => act(misuse(payment)))).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(words),
    })
  })

  it('says what is missing', async () => {
    const v2 = new Payment(Builder.factory({ mchid: '1', secret: 's' }))
    expect(thrown(() => v2.jsapi(order)).code).toBe('NOT_CONFIGURED')
    const { secret: _, ...v3 } = sandbox.config
    expect(thrown(() => new Payment(Builder.factory(v3)).jsapiV2(order)).code).toBe('NO_SECRET')
    expect(thrown(() => payment.jsapiV2(order, 'sha256' as never))).toMatchObject({
      code: 'INVALID_SIGN_TYPE',
      message: expect.stringContaining("'HMAC-SHA256'"),
    })
    expect((await rejected(payment.jsapiAsync({} as never))).code).toBe('INVALID_ARGUMENT')
    const remote = new Payment(
      Builder.factory({
        ...sandbox.config,
        signer: (message) => Promise.resolve(Rsa.sign(message, merchant.key)),
      }),
    )
    expect(thrown(() => remote.jsapi(order)).code).toBe('CANNOT_BLOCK')
    expect((await remote.jsapiAsync(order)).paySign).toBeDefined()
  })
})
