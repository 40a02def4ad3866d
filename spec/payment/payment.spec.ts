import { Builder, Formatter, Hash, Rsa } from '../../lib'
import { Payment } from '../../lib/payment'
import { merchant } from '../fixtures/keys'
import type { Loose } from '../fixtures/loose'
import { keys, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const payment = new Payment(Builder.factory(sandbox.config))
const order = { appId: 'wx8888888888888888', prepayId: 'wx2016121516420242444321ca0631331346' }

describe('Payment', () => {
  it('signs what JSAPI and mini programs take', async () => {
    for (const made of [payment.jsapi(order), await payment.jsapiAsync(order)]) {
      expect(made).toEqual({ appId: order.appId, timeStamp: expect.stringMatching(/^\d{10}$/), nonceStr: expect.stringMatching(/^\w{32}$/), package: `prepay_id=${order.prepayId}`, signType: 'RSA', paySign: expect.any(String) })
      expect(Rsa.verify(`${made.appId}\n${made.timeStamp}\n${made.nonceStr}\n${made.package}\n`, made.paySign, keys.certificate)).toBe(true)
    }
  })

  it('signs what apps take', async () => {
    for (const made of [payment.app(order), await payment.appAsync(order)]) {
      expect(made).toMatchObject({ appid: order.appId, partnerid: keys.mchid, prepayid: order.prepayId, package: 'Sign=WXPay' })
      expect(Rsa.verify(`${made.appid}\n${made.timestamp}\n${made.noncestr}\n${made.prepayid}\n`, made.sign, keys.certificate)).toBe(true)
    }
  })

  it.each(['MD5', 'HMAC-SHA256'] as const)('signs with %s for API v2', type => {
    const { paySign, ...jsapi } = payment.jsapiV2(order, type)
    expect(paySign).toBe(Hash.sign(type, `appId=${jsapi.appId}&nonceStr=${jsapi.nonceStr}&package=${jsapi.package}&signType=${type}&timeStamp=${jsapi.timeStamp}`, keys.secret))
    const { sign, ...app } = payment.appV2(order, type)
    expect(sign).toBe(Hash.sign(type, `appid=${app.appid}&noncestr=${app.noncestr}&package=Sign=WXPay&partnerid=${app.partnerid}&prepayid=${app.prepayid}&timestamp=${app.timestamp}`, keys.secret))
  })

  it('makes links', () => {
    expect(payment.h5('https://wx.tenpay.com/x?a=b', 'https://me.cn/?c=d')).toBe('https://wx.tenpay.com/x?a=b&redirect_url=https%3A%2F%2Fme.cn%2F%3Fc%3Dd')
    expect(payment.h5('https://wx.tenpay.com/x?a=b')).toBe('https://wx.tenpay.com/x?a=b')
    const { sign, ...fields } = Object.fromEntries(new URL(payment.native({ appId: 'wx1', productId: '88' })).searchParams) as Record<string, string>
    expect(sign).toBe(Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret))
  })

  it('signs coupons', () => {
    const coupon = { stock_id: '10000001', out_request_no: '89560002019101000121', coupon_code: 'ABC' }
    expect(payment.couponMiniProgram([coupon, { stock_id: '2', out_request_no: '3' }])).toEqual({
      send_coupon_merchant: keys.mchid, send_coupon_params: [coupon, { stock_id: '2', out_request_no: '3' }],
      sign: Hash.sign('HMAC-SHA256', `coupon_code0=ABC&out_request_no0=89560002019101000121&out_request_no1=3&send_coupon_merchant=${keys.mchid}&stock_id0=10000001&stock_id1=2`, keys.secret),
    })
    const url = new URL(payment.couponH5({ ...coupon, open_id: 'o1' }))
    expect(url.hash).toBe('#wechat_redirect')
    expect(url.searchParams.get('sign')).toBe(Hash.sign('HMAC-SHA256', `coupon_code=ABC&open_id=o1&out_request_no=89560002019101000121&send_coupon_merchant=${keys.mchid}&stock_id=10000001`, keys.secret))
  })

  it('says what is missing', async () => {
    const v2 = new Payment(Builder.factory({ mchid: '1', secret: 's' }))
    expect(thrown(() => v2.jsapi(order)).code).toBe('NOT_CONFIGURED')
    const { secret: _, ...v3 } = sandbox.config
    expect(thrown(() => new Payment(Builder.factory(v3)).jsapiV2(order)).code).toBe('NO_SECRET')
    const remote = new Payment(Builder.factory({ ...sandbox.config, signer: message => Promise.resolve(Rsa.sign(message, merchant.key)) }))
    expect(thrown(() => remote.jsapi(order)).code).toBe('CANNOT_BLOCK')
    expect((await remote.jsapiAsync(order) as Loose).paySign).toBeDefined()
  })
})
