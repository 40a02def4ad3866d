import { Builder } from '../../../lib'
import { find } from '../../../lib/catalogue'
import { exampleOf, namedIn } from '../../../lib/sandbox/documentation/example'
import {
  bothForms,
  instanceOf,
  keys,
  rejected,
  sandboxed,
  transferOf,
} from '../../fixtures/sandbox'
import type { LenientInstance } from '../../fixtures/lenient'

let count = 0
const fresh = (name: string): string => `${name}${process.pid}x${++count}`
const query = { mchid: keys.mchid }

describe.each(bothForms)('what is refused in the %s form', (_, call) => {
  const sandbox = sandboxed()
  const { v3, v2 } = instanceOf(sandbox)
  const draft = (out_trade_no: string, more: object = {}) => ({
    appid: 'wx1',
    mchid: keys.mchid,
    description: 'Image',
    out_trade_no,
    notify_url: 'https://weixin.qq.com/',
    amount: { total: 100 },
    ...more,
  })
  const order = (json: object) => call(v3.pay.transactions.native, 'post', { json })
  const close = (out_trade_no: string) =>
    call(v3.pay.transactions.outTradeNo._out_trade_no_.close, 'post', { out_trade_no, json: query })
  const refund = (json: object) => call(v3.refund.domestic.refunds, 'post', { json })
  const codeOf = async (answer: Promise<unknown>): Promise<string> =>
    (await rejected(answer)).code as string

  it('an order that nobody made: 404 ORDER_NOT_EXIST', async () => {
    for (const [node, variables] of [
      [v3.pay.transactions.id._transaction_id_, { transaction_id: '4200' }],
      [v3.pay.transactions.outTradeNo._out_trade_no_, { out_trade_no: 'nobody' }],
    ] as const) {
      const error = await rejected(call(node, 'get', { ...variables, query }))
      expect([error.status, error.code]).toEqual([404, 'ORDER_NOT_EXIST'])
    }
    expect(await codeOf(close('nobody'))).toBe('ORDER_NOT_EXIST')
  })

  it('another order under a number that has one; the same again is the same', async () => {
    const out_trade_no = fresh('o')
    const { data } = await order(draft(out_trade_no))
    expect((await order(draft(out_trade_no))).data).toEqual(data)
    expect(await codeOf(order(draft(out_trade_no, { amount: { total: 101 } })))).toBe(
      'INVALID_REQUEST',
    )
    const app = call(v3.pay.transactions.app, 'post', { json: draft(out_trade_no) })
    expect(await codeOf(app)).toBe('OUT_TRADE_NO_USED')
  })

  it('an order again that was paid (OUT_TRADE_NO_USED) or closed (ORDER_CLOSED)', async () => {
    const [paid, closed] = [fresh('o'), fresh('o')]
    for (const one of [paid, closed]) await order(draft(one))
    await sandbox.pay(paid)
    expect((await close(closed)).status).toBe(204)
    expect(await codeOf(order(draft(paid)))).toBe('OUT_TRADE_NO_USED')
    expect(await codeOf(order(draft(closed)))).toBe('ORDER_CLOSED')
    expect(await codeOf(close(paid))).toBe('INVALID_REQUEST')
    expect(await rejected(sandbox.pay(closed))).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('a payment after the order has expired, by the clock of the sandbox', async () => {
    const out_trade_no = fresh('o')
    await order(draft(out_trade_no))
    await sandbox.clock.advance('2h')
    expect(sandbox.orders(1)).toMatchObject([{ out_trade_no, expired: true, moves: ['close'] }])
    expect(await rejected(sandbox.pay(out_trade_no))).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('expired') as string,
    })
  })

  it.each([
    [
      'more than was paid',
      { amount: { refund: 101, total: 100, currency: 'CNY' } },
      'INVALID_REQUEST',
    ],
    ['of another total', { amount: { refund: 1, total: 99, currency: 'CNY' } }, 'INVALID_REQUEST'],
  ])('a refund %s', async (_name, more, code) => {
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    expect(await codeOf(refund({ out_trade_no, out_refund_no: fresh('r'), ...more }))).toBe(code)
  })

  it('a refund of an order that is unknown or unpaid, and more of what was refunded', async () => {
    const amount = { refund: 60, total: 100, currency: 'CNY' }
    const unpaid = sandbox.order({ out_trade_no: fresh('o') }).out_trade_no
    for (const out_trade_no of ['nobody', unpaid]) {
      const error = await rejected(refund({ out_trade_no, out_refund_no: fresh('r'), amount }))
      expect([error.status, error.code]).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    }
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    const first = { out_trade_no, out_refund_no: fresh('r'), amount }
    const { refund_id } = (await refund(first)).data
    expect((await refund(first)).data).toMatchObject({ refund_id })
    expect(await codeOf(refund({ ...first, out_refund_no: fresh('r') }))).toBe('INVALID_REQUEST')
    await sandbox.endRefund(first.out_refund_no, 'close')
    expect((await refund({ ...first, out_refund_no: fresh('r') })).status).toBe(200)
  })

  it('an abnormal refund can be tried again, another cannot', async () => {
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    const out_refund_no = fresh('r')
    const { data } = await refund({
      out_trade_no,
      out_refund_no,
      amount: { refund: 1, total: 100, currency: 'CNY' },
    })
    const again = () =>
      call(v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund, 'post', {
        refund_id: data.refund_id,
        json: { out_refund_no, type: 'MERCHANT_BANK_CARD' },
      })
    expect(await codeOf(again())).toBe('INVALID_REQUEST')
    await sandbox.endRefund(out_refund_no, 'fail')
    expect((await again()).data).toMatchObject({ status: 'PROCESSING' })
  })

  it('of API v2: ORDERNOTEXIST, ORDERPAID, ORDERCLOSED, REFUNDNOTEXIST, AUTH_CODE_INVALID', async () => {
    const paid = sandbox.order({
      out_trade_no: fresh('o'),
      api: 'v2',
      state: 'SUCCESS',
    }).out_trade_no
    const closed = sandbox.order({ out_trade_no: fresh('o'), api: 'v2' }).out_trade_no
    sandbox.closeOrder(closed)
    const xml = (out_trade_no: string) => ({ mch_id: keys.mchid, appid: 'wx1', out_trade_no })
    const made = {
      body: 'b',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://weixin.qq.com/',
      trade_type: 'NATIVE',
    }
    const pay = {
      body: 'b',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      auth_code: '920061098828009406',
    }
    expect(await codeOf(call(v2.pay.orderquery, 'post', { xml: xml('nobody') }))).toBe(
      'ORDERNOTEXIST',
    )
    expect(await codeOf(call(v2.pay.closeorder, 'post', { xml: xml(paid) }))).toBe('ORDERPAID')
    expect(await codeOf(call(v2.pay.closeorder, 'post', { xml: xml(closed) }))).toBe('ORDERCLOSED')
    expect(
      await codeOf(call(v2.pay.unifiedorder, 'post', { xml: { ...xml(paid), ...made } })),
    ).toBe('ORDERPAID')
    expect(await codeOf(call(v2.pay.refundquery, 'post', { xml: xml(paid) }))).toBe(
      'REFUNDNOTEXIST',
    )
    expect(
      await codeOf(call(v2.pay.micropay, 'post', { xml: { ...xml(fresh('o')), ...pay } })),
    ).toBe('AUTH_CODE_INVALID')
  })

  it('a payer who has to enter his password: USERPAYING, until he has', async () => {
    const out_trade_no = fresh('o')
    const json = draft(out_trade_no, {
      amount: { total: 100_001 },
      payer: { auth_code: '130061098828009406' },
      scene_info: { store_info: { id: 's' } },
    })
    const response = await call(v3.pay.transactions.codepay, 'post', { json })
    expect([response.status, response.data]).toMatchObject([202, { code: 'USERPAYING' }])
    await sandbox.pay(out_trade_no)
    const found = await call(v3.pay.transactions.outTradeNo._out_trade_no_, 'get', {
      out_trade_no,
      query,
    })
    expect(found.data).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY' })
  })

  it('a transfer under a number that has another, and one that is over', async () => {
    const json = transferOf(fresh('t'))
    const transfer = (more: object = {}) =>
      call(v3.fundApp.mchTransfer.transferBills, 'post', { json: { ...json, ...more } })
    await transfer()
    expect(await codeOf(transfer({ transfer_amount: 2 }))).toBe('INVALID_REQUEST')
    await sandbox.moveTransfer(json.out_bill_no, 'fail')
    expect(await codeOf(transfer())).toBe('ALREADY_EXISTS')
    const bill = v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_
    expect(await codeOf(call(bill, 'get', { out_bill_no: 'nobody' }))).toBe('NOT_FOUND')
  })
})

describe('several merchants', () => {
  const sandbox = sandboxed()
  const clientOf = ({ mchid, serial, privateKey, platform }: typeof shop) =>
    instanceOf(sandbox, {
      mchid,
      serial,
      privateKey,
      certs: { [platform.publicKeyId]: platform.publicKey },
    })
  const partner = sandbox.merchant({ mchid: '1900000200', role: 'partner' })
  const sub = sandbox.merchant({ mchid: '1900000201', role: 'sub-merchant', partner: '1900000200' })
  const shop = sandbox.merchant({ mchid: '1900000300', role: 'merchant' })
  const order = (out_trade_no: string, sub_mchid: string) => ({
    sp_appid: 'wx1',
    sp_mchid: '1900000200',
    sub_mchid,
    description: 'd',
    out_trade_no,
    notify_url: 'https://weixin.qq.com/',
    amount: { total: 1 },
  })

  it('each sign with their own keys, and get answers that verify', async () => {
    const { data } = await clientOf(shop).v3.certificates.getAsync()
    expect(data.data).toHaveLength(1)
    const wrong = clientOf({ ...shop, privateKey: keys.privateKey })
    expect((await rejected(wrong.v3.certificates.getAsync())).code).toBe('SIGN_ERROR')
  })

  it('a partner orders for its own sub-merchants alone, and nobody else does', async () => {
    const ask = clientOf(partner).v3.pay.partner.transactions.native
    expect((await ask.postAsync({ json: order('a1', '1900000201') })).status).toBe(200)
    expect((await rejected(ask.postAsync({ json: order('a2', '1900000300') }))).code).toBe(
      'NO_AUTH',
    )
    expect((await rejected(ask.postAsync({ json: order('a3', '1900000999') }))).code).toBe(
      'MCH_NOT_EXISTS',
    )
    const other = clientOf(shop).v3.pay.partner.transactions.native
    expect((await rejected(other.postAsync({ json: order('a4', '1900000201') }))).code).toBe(
      'NO_AUTH',
    )
  })

  it('a merchant asks for his own orders alone', async () => {
    const json = {
      appid: 'wx1',
      mchid: '1900000300',
      description: 'd',
      out_trade_no: 'mine',
      notify_url: 'https://weixin.qq.com/',
      amount: { total: 1 },
    }
    await clientOf(shop).v3.pay.transactions.native.postAsync({ json })
    const find = (client: LenientInstance, mchid: string) =>
      client.v3.pay.transactions.outTradeNo._out_trade_no_.getAsync({
        out_trade_no: 'mine',
        query: { mchid },
      })
    expect((await find(clientOf(shop), '1900000300')).status).toBe(200)
    expect((await rejected(find(clientOf(sub), '1900000201'))).code).toBe('ORDER_NOT_EXIST')
    expect((await rejected(find(clientOf(sub), '1900000300'))).code).toBe('INVALID_REQUEST')
    expect((await rejected(find(clientOf(partner), '1900000200'))).code).toBe('NO_AUTH')
  })

  it('a merchant was told of refunds and sharings of another, whose number he gave as sub_mchid', async () => {
    const { v3 } = instanceOf(sandbox)
    const out_trade_no = sandbox.order({
      out_trade_no: 'shared',
      profit_sharing: true,
    }).out_trade_no
    const { transaction_id = '' } = (await sandbox.pay(out_trade_no)).order
    const [out_refund_no, out_order_no, out_return_no] = ['theirs1', 'theirs2', 'theirs3']
    const amount = { refund: 1, total: 100, currency: 'CNY' }
    const account = '1900000199'
    const receiver = { type: 'MERCHANT_ID', account, relation_type: 'STORE' }
    const shared = { amount: 10, description: 'd', type: 'MERCHANT_ID', account }
    const giveBack = { out_order_no, return_mchid: account, amount: 5, description: 'd' }
    const rights = async (client: LenientInstance, more: object) => {
      const { refund, profitsharing } = client.v3
      const query = { ...more, transaction_id }
      const json = { ...giveBack, ...more, out_return_no }
      return Promise.allSettled([
        refund.domestic.refunds._out_refund_no_.getAsync({ out_refund_no, query: more }),
        profitsharing.orders._out_order_no_.getAsync({ out_order_no, query }),
        profitsharing['return-orders'].postAsync({ json }),
        profitsharing['return-orders']._out_return_no_.getAsync({
          out_return_no,
          query: { ...more, out_order_no },
        }),
        profitsharing.orders.unfreeze.postAsync({
          json: { ...more, transaction_id, out_order_no: 'theirs4', description: 'd' },
        }),
      ])
    }
    await v3.refund.domestic.refunds.postAsync({ json: { out_trade_no, out_refund_no, amount } })
    await v3.profitsharing.receivers.add.postAsync({ json: { appid: 'wx1', ...receiver } })
    const json = { appid: 'wx1', transaction_id, out_order_no, unfreeze_unsplit: false }
    await v3.profitsharing.orders.postAsync({ json: { ...json, receivers: [shared] } })
    await sandbox.clock.advance('1m')
    await v3.profitsharing['return-orders'].postAsync({ json: { ...giveBack, out_return_no } })
    const foreign = await rights(clientOf(shop), { sub_mchid: keys.mchid })
    expect(foreign).toMatchObject(
      Array(5).fill({
        reason: { status: 404, code: 'RESOURCE_NOT_EXISTS' },
      }),
    )
    const own = await rights(instanceOf(sandbox), {})
    expect(own.map(({ status }) => status)).toEqual(Array(5).fill('fulfilled'))
  })

  it('API v2 signs with the secret of whoever asks', async () => {
    const client = Builder.factory({
      mchid: shop.mchid,
      secret: shop.secret,
      base_uri: sandbox.baseUri,
    })
    const xml = { mch_id: shop.mchid, appid: 'wx1', out_trade_no: 'mine' }
    expect((await client.v2.pay.orderquery.postAsync({ xml })).data).toMatchObject({
      trade_state: 'NOTPAY',
    })
  })
})

describe('stocks', () => {
  const grant = (stock_id: string) => ({
    json: {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id },
    },
    headers: { 'Idempotency-Key': fresh('k') },
  })

  it('are all known and running unless they have to be made', async () => {
    const { v3 } = instanceOf(sandboxed())
    expect((await v3.marketing.partnerships.build.postAsync(grant('2433405'))).status).toBe(200)
    const found = await v3.marketing.favor.stocks._stock_id_.getAsync({
      stock_id: '2433405',
      query: { stock_creator_mchid: keys.mchid },
    })
    expect(found.data).toMatchObject({
      stock_id: '2433405',
      status: 'running',
      stock_creator_mchid: keys.mchid,
    })
    const other = await v3.marketing.busifavor.stocks._stock_id_.getAsync({ stock_id: '98065001' })
    expect(other.data).toMatchObject({ stock_state: 'RUNNING', belong_merchant: keys.mchid })
  })

  it('that are strict are granted when they run and are in time, with the numbers of the platform', async () => {
    const sandbox = sandboxed({ strictStocks: true })
    const { v3 } = instanceOf(sandbox)
    const build = async (stock_id: string) => {
      const error = await rejected(v3.marketing.partnerships.build.postAsync(grant(stock_id)))
      return [error.status, error.code, error.requestId?.split('-').at(-1)]
    }
    expect((await build('1'))?.slice(0, 2)).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    sandbox.stock({ stock_id: '2', state: 'paused' })
    expect(await build('2')).toEqual([400, 'INVALID_REQUEST', '272757265'])
    sandbox.stock({ stock_id: '3', available_end_time: '2020-01-01T00:00:00+08:00' })
    expect(await build('3')).toEqual([400, 'INVALID_REQUEST', '272757274'])
    sandbox.moveStock('2', 'restart')
    expect((await v3.marketing.partnerships.build.postAsync(grant('2'))).status).toBe(200)
  })

  it('are made, started, paused and restarted by their endpoints', async () => {
    const sandbox = sandboxed({ strictStocks: true })
    const { v3 } = instanceOf(sandbox)
    const { body } = find('POST', 'v3/marketing/favor/coupon-stocks')!
    const json = exampleOf(body!.shape, { named: namedIn(), seal: (text) => text })
    const { data } = await v3.marketing.favor.couponStocks.postAsync({ json })
    const at = v3.marketing.favor.stocks._stock_id_
    const query = { stock_creator_mchid: keys.mchid }
    const options = { stock_id: data.stock_id, json: query }
    const status = async () => (await at.getAsync({ stock_id: data.stock_id, query })).data.status
    expect(await status()).toBe('unactivated')
    expect((await rejected(at.pause.postAsync(options))).code).toBe('INVALID_REQUEST')
    for (const [move, after] of [
      ['start', 'running'],
      ['pause', 'paused'],
      ['restart', 'running'],
    ]) {
      await at.chain(move!).postAsync(options)
      expect(await status()).toBe(after)
    }
  })
})
