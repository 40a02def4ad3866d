import { endpoints } from '../../../lib/catalogue'
import { errorFor } from '../../../lib/sandbox/faults/documented-errors'
import type { FaultRule } from '../../../lib/sandbox'
import { instanceOf, keys, rejected, sandboxed, thrown } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const jsapi = {
  appid: 'wxd678efh567hg6787',
  mchid: keys.mchid,
  description: 'x',
  out_trade_no: 'error1',
  notify_url: 'https://example.com/notify',
  amount: { total: 1 },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
}
afterEach(() => sandbox.clearFaults())

describe('sandbox.fault({ error })', () => {
  it('refuses with the documented status, once, and leaves nothing behind', async () => {
    sandbox.fault({ path: 'v3/pay/transactions/jsapi', error: 'OUT_TRADE_NO_USED' })
    const refusal = await rejected(instance.v3.pay.transactions.jsapi.postAsync({ json: jsapi }))
    expect(refusal).toMatchObject({ status: 403, code: 'OUT_TRADE_NO_USED' })
    expect(refusal.message).toContain('商户订单号重复')
    expect(sandbox.orders()).toEqual([])
    expect(sandbox.requests().at(-1)).toMatchObject({ fault: { error: 'OUT_TRADE_NO_USED' } })
    await instance.v3.pay.transactions.jsapi.postAsync({ json: jsapi })
    expect(sandbox.orders()).toHaveLength(1)
  })

  it('lets the request take effect all the same where that is wanted', async () => {
    sandbox.fault({ path: 'v3/pay/transactions/jsapi', error: 'SYSTEM_ERROR', after: true })
    const json = { ...jsapi, out_trade_no: 'error2' }
    const refusal = await rejected(instance.v3.pay.transactions.jsapi.postAsync({ json }))
    expect(refusal).toMatchObject({ status: 500, code: 'SYSTEM_ERROR', mayHaveTakenEffect: true })
    expect(sandbox.orders().map(({ out_trade_no }) => out_trade_no)).toContain('error2')
  })

  it('finds a path in the spelling of a chain, and minds the verb', async () => {
    const path = 'v3/pay/transactions/out-trade-no/{out_trade_no}'
    sandbox.fault({ path, method: 'get', error: 'ORDER_NOT_EXIST', times: 2 })
    const order = instance.v3.pay.transactions['out-trade-no']['{out_trade_no}']
    const query = { out_trade_no: 'error2', query: { mchid: keys.mchid } }
    expect(thrown(() => order.get(query))).toMatchObject({ status: 404, code: 'ORDER_NOT_EXIST' })
    const close = { out_trade_no: 'error2', json: { mchid: keys.mchid } }
    expect(order.close.post(close).status).toBe(204)
  })

  it("refuses in API v2's own form, signed", async () => {
    sandbox.fault({ path: 'v2/pay/unifiedorder', error: 'ORDERPAID' })
    const xml = {
      appid: 'wxd678efh567hg6787',
      mch_id: keys.mchid,
      body: 'x',
      out_trade_no: 'v2error',
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://example.com/notify',
      trade_type: 'NATIVE',
    }
    const refusal = await rejected(instance.v2.pay.unifiedorder.postAsync({ xml }))
    expect(refusal).toMatchObject({ code: 'ORDERPAID' })
    expect(sandbox.requests().at(-1)!.answer.body).toMatch(/<err_code>.*ORDERPAID.*<sign>/s)
    expect(sandbox.requests().at(-1)!.status).toBe(200)
  })

  it('answers every documented code of every endpoint with a status that its page has', () => {
    const all = endpoints(({ errors }) => errors.length > 0)
    const wrong = all.flatMap(({ method, target, errors }) =>
      errors
        .map(({ code }) => errorFor(code, method, target))
        .filter(
          (one) => !errors.some(({ status, code }) => status === one.status && code === one.code),
        ),
    )
    expect(all.length).toBeGreaterThan(300)
    expect(wrong).toEqual([])
  })

  test.each<[string, FaultRule, RegExp]>([
    [
      'a misspelt code',
      { path: 'v3/pay/transactions/jsapi', error: 'OUT_TRADE_NO_USE' },
      /did you mean `OUT_TRADE_NO_USED`.*v3\/pay\/transactions\/jsapi documents .*\{ status, body \}/,
    ],
    ['no code', { error: '' }, /`error`.*expected a code/],
    ['a status beside', { error: 'PARAM_ERROR', status: 400 }, /`error`.*`status`; leave one out/],
    ['a body beside', { error: 'PARAM_ERROR', body: '{}' }, /`error`.*`body`; leave one out/],
    [
      'a path twice',
      { path: 'v3/x', match: { path: 'v3/y' }, status: 500 },
      /`path` and `match.path`/,
    ],
    ['a path that is none', { path: 7 as never, status: 500 }, /`path`.*a path or a RegExp/],
    ['nothing', null as never, /object/],
  ])('refuses %s by name', (_, rule, message) => {
    expect(thrown(() => sandbox.fault(rule)).message).toMatch(message)
    expect(sandbox.faults()).toEqual([])
  })

  it('is armed over HTTP', async () => {
    const arm = (rule: unknown) =>
      fetch(`${sandbox.baseUri}/_sandbox/faults`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(rule),
      })
    expect((await arm({ path: 'v3/refund/domestic/refunds', error: 'NOT_ENOUGH' })).status).toBe(
      200,
    )
    expect(sandbox.faults()).toMatchObject([
      { error: 'NOT_ENOUGH', match: { path: 'v3/refund/domestic/refunds' } },
    ])
    expect((await arm({ match: 'x', status: 500 })).status).toBe(400)
  })
})

describe('sandbox.requests()', () => {
  const last = () => sandbox.requests().at(-1)!

  it('lists what was told and no documentation knows, which is taken', async () => {
    const json = { ...jsapi, out_trade_no: 'extra', amout: 1, amount: { total: 1, totle: 2 } }
    await instance.v3.pay.transactions.jsapi.postAsync({ json, query: { debug: 1 } })
    expect(last()).toMatchObject({ status: 200, unknown: ['?debug', '/amount/totle', '/amout'] })
  })

  it('lists nothing of what is documented', async () => {
    await instance.v3.pay.transactions.jsapi.postAsync({
      json: { ...jsapi, out_trade_no: 'plain' },
    })
    expect(last()).not.toHaveProperty('unknown')
  })

  it('looks into lists, and into API v2', async () => {
    const goods_detail = [
      { merchant_goods_id: '1', quantity: 1, unit_price: 1 },
      { merchant_goods_id: '2', quantity: 1, unit_price: 1, 'col/or': 'x' },
    ]
    const json = { ...jsapi, out_trade_no: 'lists', detail: { goods_detail } }
    await instance.v3.pay.transactions.jsapi.postAsync({ json })
    expect(last()).toMatchObject({ unknown: ['/detail/goods_detail/1/col~1or'] })
    const xml = { appid: 'wx1', mch_id: keys.mchid, out_trade_no: 'none', colour: 'x' }
    await instance.v2.pay.orderquery.postAsync({ xml }).catch(() => undefined)
    expect(last()).toMatchObject({ unknown: ['colour'] })
  })
})
