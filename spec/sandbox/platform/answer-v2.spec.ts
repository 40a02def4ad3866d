import { instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'

const instance = instanceOf(sandboxed())

describe('API v2 in the sandbox', () => {
  const order = {
    mch_id: keys.mchid,
    appid: 'wx1',
    body: 'Image',
    out_trade_no: 'o1',
    total_fee: 1,
    spbill_create_ip: '127.0.0.1',
    notify_url: 'https://weixin.qq.com/',
    trade_type: 'NATIVE',
  }
  const send = (xml: object) => instance.v2.pay.unifiedorder.postAsync({ xml })

  it('takes an order as documented', async () =>
    expect((await send(order)).data).toMatchObject({
      return_code: 'SUCCESS',
      trade_type: 'NATIVE',
    }))

  it.each<[string, object, string]>([
    ['a missing field', { ...order, out_trade_no: undefined }, 'out_trade_no 缺失'],
    ['a text for a number', { ...order, total_fee: 'abc' }, 'total_fee 应为数字'],
    ['a fraction', { ...order, total_fee: '1.5' }, 'total_fee 应为整数'],
    ['a text that is too long', { ...order, out_trade_no: 'x'.repeat(33) }, 'out_trade_no 长度'],
    ['another value than those documented', { ...order, receipt: 'X' }, 'receipt 应为'],
    ['what is no JSON', { ...order, detail: 'x' }, 'detail 应为JSON文本'],
  ])('refuses %s in its own manner, naming the field', async (_, xml, words) => {
    const error = await rejected(send(xml))
    expect(error).toMatchObject({ name: 'RejectionException', code: 'FAIL' })
    expect(error.response!.data).toMatchObject({
      return_code: 'FAIL',
      return_msg: expect.stringContaining(words) as string,
    })
  })

  it('refuses another way of signing than the documented one', async () => {
    const xml = {
      mch_id: keys.mchid,
      appid: 'wx1',
      transaction_id: '1',
      out_order_no: '1',
      receivers: '[]',
    }
    expect(
      (await rejected(instance.v2.secapi.pay.profitsharing.postAsync({ xml }))).message,
    ).toContain('sign_type 缺失')
    expect(
      (
        await rejected(
          instance.v2.secapi.pay.profitsharing.postAsync({ xml: { ...xml, sign_type: 'MD5' } }),
        )
      ).message,
    ).toContain('sign_type 应为HMAC-SHA256')
  })

  it('asks no merchant for a sub-merchant', async () => {
    expect(
      (
        await instance.v2.deposit.unifiedorder.postAsync({
          xml: {
            ...order,
            fee_type: 'CNY',
            deposit: 'Y',
            trade_type: 'APP',
            sign_type: 'HMAC-SHA256',
          },
        })
      ).data.return_code,
    ).toBe('SUCCESS')
  })

  it('tells which verb there is', async () => {
    expect(
      (await rejected(instance.v2.pay.unifiedorder.getAsync({ query: order }))).message,
    ).toContain('接口只支持POST方法')
    expect(
      (await rejected(instance.v2.pay.chain('unifiedordr').postAsync({ xml: order }))).message,
    ).toContain('接口不存在')
  })

  it('answers JSON where JSON is documented', async () => {
    const response = await instance.v2.appauth.getaccesstoken.getAsync({
      query: {
        mch_id: keys.mchid,
        appid: 'wx1',
        openid: 'o',
        code: 'c',
        grant_type: 'authorization_code',
        scope: 'pay_identity',
        sign_type: 'HMAC-SHA256',
      },
    })
    expect(response.getHeaderLine('Content-Type')).toContain('application/json')
    expect(JSON.parse(String(response.getBody()))).toEqual({
      retcode: 0,
      retmsg: expect.any(String) as string,
      access_token: expect.any(String) as string,
      access_token_expire_in: 1,
      refresh_token: expect.any(String) as string,
      refresh_token_expire_in: 1,
    })
  })
})
