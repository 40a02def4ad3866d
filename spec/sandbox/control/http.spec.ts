import { request as send } from 'node:http'
import { operations } from '../../../lib/sandbox/control/operations'
import { instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const { v3 } = instanceOf(sandbox)
beforeEach(() => sandbox.reset())

/** What the specs read of what is shown, of each control what it has. */
interface Shown {
  readonly order: object
  readonly refund: { readonly out_refund_no: string }
  readonly requests: readonly { readonly id: number }[]
  readonly kept: number
  readonly most: number
  readonly id: string | number
  readonly deliveries: readonly object[]
  readonly now: string
  readonly ahead: number
  readonly code: string
  readonly controls: readonly string[]
}

/** Asks the control over HTTP, as a test in any language would. */
async function control(
  verb: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; data: Shown }> {
  const response = await fetch(`${sandbox.baseUri}/_sandbox/${path}`, {
    method: verb,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    headers: { ...(verb === 'POST' && { 'Content-Type': 'application/json' }), ...headers },
  })
  return { status: response.status, data: (await response.json()) as Shown }
}

/** With headers that `fetch` does not let through. */
const raw = (method: string, path: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    send({ port: sandbox.port, host: '127.0.0.1', method, path, headers }, (response) => {
      response.resume()
      resolve(response.statusCode!)
    })
      .on('error', reject)
      .end()
  })

describe('the control over HTTP', () => {
  it('pays, closes and refunds an order', async () => {
    await control('POST', 'orders', { out_trade_no: 'o1', total: 5 })
    expect((await control('GET', 'orders/o1')).data).toMatchObject({
      state: 'NOTPAY',
      total: 5,
      moves: expect.arrayContaining(['pay', 'close']) as string[],
    })
    expect((await control('POST', 'orders/o1/pay')).data.order).toMatchObject({ state: 'SUCCESS' })
    const { data } = await control('POST', 'orders/o1/refund', { amount: 2 })
    expect(data.refund).toMatchObject({ state: 'PROCESSING', refund: 2 })
    const end = `refunds/${data.refund.out_refund_no}/succeed`
    expect((await control('POST', end)).data.refund).toMatchObject({ state: 'SUCCESS' })
    expect(await control('POST', end)).toMatchObject({ status: 409, data: { code: 'NOT_ALLOWED' } })
    expect(await control('POST', 'orders/nobody/pay')).toMatchObject({
      status: 404,
      data: { code: 'UNKNOWN_ORDER' },
    })
  })

  it('shows requests with what was answered and opened, newest first', async () => {
    await v3.certificates.getAsync()
    await rejected(
      v3.pay.transactions.id._transaction_id_.getAsync({
        transaction_id: '42',
        query: { mchid: keys.mchid },
      }),
    )
    const { requests, kept, most } = (await control('GET', 'requests?limit=1')).data
    expect([requests.length, kept, most]).toEqual([1, 2, 10_000])
    expect(requests[0]).toMatchObject({
      method: 'GET',
      status: 404,
      signature: 'right',
      endpoint: 'v3/pay/transactions/id/{transaction_id}',
      name: '微信支付订单号查询',
      answer: { body: expect.stringContaining('ORDER_NOT_EXIST') as string },
    })
    expect((await control('GET', 'requests?status=2xx')).data.requests).toHaveLength(1)
    expect((await control('GET', `requests/${requests[0]!.id}`)).data).toEqual(requests[0])
    await control('DELETE', 'requests')
    expect((await control('GET', 'requests')).data.requests).toEqual([])
  })

  it('sets, shows, takes back and clears faults', async () => {
    const { id } = (
      await control('POST', 'faults', {
        status: 503,
        times: 'always',
        match: { pattern: 'CERTIFICATES$', flags: 'i' },
      })
    ).data
    expect((await rejected(v3.certificates.getAsync())).status).toBe(503)
    expect((await control('GET', 'faults')).data).toEqual([
      { id, left: 'always', status: 503, match: { pattern: 'CERTIFICATES$', flags: 'i' } },
    ])
    await control('DELETE', `faults/${id}`)
    expect((await v3.certificates.getAsync()).status).toBe(200)
    await control('POST', 'faults', { drop: 'before' })
    await control('DELETE', 'faults')
    expect((await control('GET', 'faults')).data).toEqual([])
  })

  it('triggers events, moves the clock, makes merchants and stocks, reads keys, resets', async () => {
    const to = 'http://127.0.0.1:1/'
    const { id } = (await control('POST', 'events', { event_type: 'TRANSACTION.SUCCESS', to })).data
    expect((await control('POST', `events/${id}/resend`)).data.deliveries).toHaveLength(2)
    const { data: before } = await control('GET', 'clock')
    const { data: after } = await control('POST', 'clock', { advance: '1d 2h' })
    expect(Date.parse(after.now) - Date.parse(before.now)).toBeGreaterThanOrEqual(26 * 3_600_000)
    expect(after.ahead).toBe(26 * 3_600_000)
    await control('POST', 'merchants', { mchid: '1900000500', role: 'partner' })
    expect((await control('GET', 'merchants')).data).toHaveLength(2)
    expect((await control('GET', 'keys?mchid=1900000500')).data).toMatchObject({
      mchid: '1900000500',
      privateKey: expect.stringContaining('PRIVATE KEY') as string,
    })
    expect(
      (await control('POST', 'stocks', { stock_id: '7', state: 'paused' })).data,
    ).toMatchObject({ state: 'paused', moves: ['restart', 'stop'] })
    expect((await control('GET', 'event-types')).data).toHaveLength(118)
    await control('POST', 'reset')
    for (const path of ['orders', 'events', 'stocks'])
      expect((await control('GET', path)).data).toEqual([])
    expect((await control('GET', 'clock')).data.ahead).toBe(0)
  })

  it('ends a partnership', async () => {
    const json = {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
    }
    await v3.marketing.partnerships.build.postAsync({ json, headers: { 'Idempotency-Key': 'k' } })
    expect((await control('POST', 'partnerships/terminate', json)).data).toMatchObject({
      state: 'TERMINATED',
    })
    expect((await control('GET', 'partnerships')).data).toMatchObject([{ state: 'TERMINATED' }])
  })

  it('says what it has where nothing is', async () => {
    const { status, data } = await control('GET', 'nothing')
    expect([status, data.controls]).toEqual([
      404,
      expect.arrayContaining(['POST /_sandbox/orders/{out_trade_no}/pay']) as string[],
    ])
    expect(data.controls).toHaveLength(Object.keys(operations).length)
    expect(await control('DELETE', 'orders')).toMatchObject({
      status: 405,
      data: { message: expect.stringContaining('GET, POST') as string },
    })
  })

  it.each<[string, string, string, unknown, string]>([
    ['what is no JSON', 'POST', 'clock', '{', 'JSON_EXPECTED'],
    ['a list', 'POST', 'clock', [], 'JSON_EXPECTED'],
    [
      'what nests too deep',
      'POST',
      'orders',
      '{"a":'.repeat(5_000) + '1' + '}'.repeat(5_000),
      'JSON_EXPECTED',
    ],
    ['no duration', 'POST', 'clock', {}, 'INVALID_OPTION'],
    ['another duration', 'POST', 'clock', { advance: 'tomorrow' }, 'INVALID_OPTION'],
    ['a duration without end', 'POST', 'clock', { advance: 1e300 }, 'INVALID_OPTION'],
    ['a misspelt name', 'POST', 'orders', { out_trade_nr: 'x' }, 'UNKNOWN_OPTION'],
    ['an order without a number', 'POST', 'orders', {}, 'INVALID_OPTION'],
    ['an amount that is none', 'POST', 'orders/x/refund', { amount: -1 }, 'INVALID_OPTION'],
    ['an unknown event', 'POST', 'events', { event_type: 'x' }, 'UNKNOWN_EVENT'],
    [
      'a place that is no URL',
      'POST',
      'events',
      { event_type: 'REFUND.SUCCESS', to: 'file:///etc' },
      'INVALID_OPTION',
    ],
    ['an unknown merchant', 'GET', 'keys?mchid=1', undefined, 'UNKNOWN_MERCHANT'],
    ['a fault that cannot be', 'POST', 'faults', { status: 7 }, 'INVALID_OPTION'],
    ['a pattern that is none', 'POST', 'faults', { match: { pattern: '(' } }, 'INVALID_OPTION'],
    ['flags of no pattern', 'POST', 'faults', { match: { flags: 'i' } }, 'UNKNOWN_OPTION'],
    [
      'flags that there are not',
      'POST',
      'faults',
      { match: { pattern: 'x', flags: 'x' } },
      'INVALID_OPTION',
    ],
    ['a path that is no text', 'GET', 'orders/%ff', undefined, 'NOT_FOUND'],
  ])('refuses %s', async (_, verb, path, body, code) => {
    const { status, data } = await control(verb, path, body)
    expect([data.code, status >= 400 && status < 500]).toEqual([code, true])
  })

  it.each<[string, Record<string, string>, number]>([
    ['another host', { Host: 'evil.example', 'Content-Type': 'application/json' }, 403],
    [
      "the platform's host",
      { Host: 'api.mch.weixin.qq.com', 'Content-Type': 'application/json' },
      403,
    ],
    [
      'a page of another origin',
      { Origin: 'https://evil.example', 'Content-Type': 'application/json' },
      403,
    ],
    ['a page that is opaque', { Origin: 'null', 'Content-Type': 'application/json' }, 403],
    [
      'a page of another site',
      { 'Sec-Fetch-Site': 'cross-site', 'Content-Type': 'application/json' },
      403,
    ],
    ['a form', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
    ['no type', {}, 415],
  ])('refuses %s, so that no page on the internet drives it', async (_, headers, status) => {
    expect(
      await raw('POST', '/_sandbox/reset', { Host: `127.0.0.1:${sandbox.port}`, ...headers }),
    ).toBe(status)
  })

  it('is never a request of the platform', async () => {
    await control('GET', 'orders')
    expect(sandbox.requests()).toEqual([])
  })
})
