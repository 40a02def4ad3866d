import { find } from '../../../lib/catalogue'
import { Builder } from '../../../lib'
import { Notifications } from '../../../lib/notification'
import { exampleOf, namedIn } from '../../../lib/sandbox/documentation/example'
import type { Sandbox } from '../../../lib/sandbox'
import { bothForms, instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

let count = 0
const fresh = (name: string): string => `${name}${process.pid}c${++count}`
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
const owner = { stock_creator_mchid: keys.mchid }

/** A body of the documented shape. */
function bodyOf(path: string, more: object): Record<string, unknown> {
  const { body } = find('POST', path)!
  const example = exampleOf(body!.shape, { named: namedIn(), seal: (text) => text })
  return { ...(example as object), out_request_no: fresh('s'), ...more }
}

const times = {
  available_begin_time: '2020-01-01T00:00:00+08:00',
  available_end_time: '2099-01-01T00:00:00+08:00',
}
const favorStock = (more: object = {}): Record<string, unknown> =>
  bodyOf('v3/marketing/favor/coupon-stocks', {
    stock_name: '满10减1',
    belong_merchant: keys.mchid,
    ...times,
    stock_use_rule: {
      max_coupons: 3,
      max_amount: 300,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
    },
    coupon_use_rule: {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 1000 },
      use_method: 'OFF_LINE',
      available_merchants: [keys.mchid],
    },
    ...more,
  })
function busifavorStock(more: object = {}): Record<string, unknown> {
  return bodyOf('v3/marketing/busifavor/stocks', {
    belong_merchant: keys.mchid,
    coupon_code_mode: 'WECHATPAY_MODE',
    stock_send_rule: { max_coupons: 3, max_coupons_per_user: 2 },
    coupon_use_rule: { coupon_available_time: times, use_method: 'OFF_LINE' },
    ...more,
  })
}

/** A merchant's server that verifies and opens what it is told. */
async function listening(sandbox: Sandbox): Promise<{ url: string; told: unknown[] }> {
  const told: unknown[] = []
  const notifications = new Notifications(Builder.factory(sandbox.config))
  const handler = notifications.handler({ v3: (event) => void told.push(event) })
  const { port } = await httpServer((request, response) => void handler(request, response))
  return { url: `http://127.0.0.1:${port}/notify`, told }
}

describe.each(bothForms)('coupons in the %s form', (_, call) => {
  const sandbox = sandboxed({ strictStocks: true })
  const { v3 } = instanceOf(sandbox)
  const { favor, busifavor } = v3.marketing
  const codeOf = async (answer: Promise<unknown>): Promise<unknown[]> => {
    const { status, code } = await rejected(answer)
    return [status, code]
  }
  const sendFavor = (stock_id: string, more: { openid?: string; number?: string } = {}) =>
    call(favor.users._openid_.coupons, 'post', {
      openid,
      ...(more.openid && { openid: more.openid }),
      json: { stock_id, appid: 'wx1', ...owner, out_request_no: more.number ?? fresh('q') },
    })
  const runningStock = async (more: object = {}): Promise<string> => {
    const { data } = await call(favor.couponStocks, 'post', { json: favorStock(more) })
    await call(favor.stocks._stock_id_.start, 'post', { stock_id: data.stock_id, json: owner })
    return data.stock_id as string
  }

  it('a voucher is made, started, sent, asked for, used, and its merchant is told', async () => {
    const { url, told } = await listening(sandbox)
    const json = { mchid: keys.mchid, notify_url: url }
    expect((await call(favor.callbacks, 'post', { json })).data.notify_url).toBe(url)
    const kept = await call(favor.callbacks, 'get', { query: { mchid: keys.mchid } })
    expect(kept.data).toEqual(json)

    const stock_id = await runningStock()
    const { coupon_id } = (await sendFavor(stock_id)).data
    const at = { openid, coupon_id, query: { appid: 'wx1' } }
    const found = await call(favor.users._openid_.coupons._coupon_id_, 'get', at)
    expect(found.data).toMatchObject({
      coupon_id,
      stock_id,
      status: 'SENDED',
      coupon_name: '满10减1',
      normal_coupon_information: { coupon_amount: 100, transaction_minimum: 1000 },
    })
    const query = { appid: 'wx1', stock_id, status: 'SENDED' }
    const list = await call(favor.users._openid_.coupons, 'get', { openid, query })
    expect(list.data).toMatchObject({ total_count: 1, data: [{ coupon_id }] })

    const { event } = await sandbox.moveCoupon(coupon_id, 'use', { transaction_id: '4200' })
    expect(event).toMatchObject({ event_type: 'COUPON.USE', state: 'delivered' })
    const used = await call(favor.users._openid_.coupons._coupon_id_, 'get', at)
    expect(used.data).toMatchObject({
      status: 'USED',
      consume_information: { transaction_id: '4200', consume_mchid: keys.mchid },
    })
    expect(told).toMatchObject([{ event_type: 'COUPON.USE', resource: used.data }])
    expect(await rejected(sandbox.moveCoupon(coupon_id, 'use'))).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    const stock = await call(favor.stocks._stock_id_, 'get', { stock_id, query: owner })
    expect(stock.data).toMatchObject({ distributed_coupons: 1 })
  })

  it('the same request sends one coupon, and makes one stock', async () => {
    const json = favorStock()
    const { data } = await call(favor.couponStocks, 'post', { json })
    expect((await call(favor.couponStocks, 'post', { json })).data).toEqual(data)
    const other = { ...json, stock_name: 'x' }
    expect(await codeOf(call(favor.couponStocks, 'post', { json: other }))).toEqual([
      400,
      'INVALID_REQUEST',
    ])
    const stock_id = await runningStock()
    const number = fresh('q')
    const first = await sendFavor(stock_id, { number })
    expect((await sendFavor(stock_id, { number })).data).toEqual(first.data)
    expect(await codeOf(sendFavor(stock_id, { number, openid: 'other' }))).toEqual([
      400,
      'INVALID_REQUEST',
    ])
  })

  it('no voucher of an unknown stock, one that does not run, of too many, or after its end', async () => {
    expect(await codeOf(sendFavor('404'))).toEqual([404, 'RESOURCE_NOT_EXISTS'])
    const { data } = await call(favor.couponStocks, 'post', { json: favorStock() })
    expect(await codeOf(sendFavor(data.stock_id))).toEqual([400, 'INVALID_REQUEST'])
    const stock_id = await runningStock()
    await sendFavor(stock_id)
    await sendFavor(stock_id)
    expect(await codeOf(sendFavor(stock_id))).toEqual([403, 'REQUEST_BLOCKED'])
    await sendFavor(stock_id, { openid: 'another' })
    expect(await codeOf(sendFavor(stock_id, { openid: 'third' }))).toEqual([403, 'NOT_ENOUGH'])
    const ended = sandbox.stock({ available_end_time: '2020-01-01T00:00:00+08:00' }).stock_id
    expect(await codeOf(sendFavor(ended))).toEqual([400, 'INVALID_REQUEST'])
    const coupon_id = '404'
    const at = { openid, coupon_id, query: { appid: 'wx1' } }
    expect(await codeOf(call(favor.users._openid_.coupons._coupon_id_, 'get', at))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ])
  })

  it('a merchant coupon is made, sent and told of, used, returned, used again, deactivated', async () => {
    const { url, told } = await listening(sandbox)
    await call(busifavor.callbacks, 'post', { json: { mchid: keys.mchid, notify_url: url } })
    const { stock_id } = (await call(busifavor.stocks, 'post', { json: busifavorStock() })).data
    const sending = { openid, appid: 'wx1', stock_id, out_request_no: fresh('q') }
    const sent = await call(busifavor.coupons.send, 'post', { json: sending })
    const { coupon_code } = sent.data
    expect(sent.data).toMatchObject({
      stock_id,
      openid,
      coupon_code: /^\d+$/.exec(coupon_code!)![0],
    })
    await sandbox.idle()
    expect(told).toMatchObject([
      { event_type: 'COUPON.SEND', resource: { coupon_code, stock_id, send_merchant: keys.mchid } },
    ])

    const stateOf = async () => {
      const at = { openid, coupon_code, appid: 'wx1' }
      const node = busifavor.users._openid_.coupons._coupon_code_.appids._appid_
      return (await call(node, 'get', at)).data.coupon_state as string
    }
    const act = (name: string, number: string, more: object = {}) =>
      call(busifavor.coupons.chain(name), 'post', {
        json: { coupon_code, stock_id, ...more, [`${name}_request_no`]: number },
      })
    const using = { appid: 'wx1', use_time: '2026-01-01T00:00:00+08:00' }
    expect(await stateOf()).toBe('SENDED')
    expect(await codeOf(act('return', 'r0'))).toEqual([400, 'INVALID_REQUEST'])
    expect(await codeOf(act('use', 'u0', { ...using, openid: 'other' }))).toEqual([
      400,
      'INVALID_REQUEST',
    ])
    expect((await act('use', 'u1', using)).data).toMatchObject({ stock_id, openid })
    expect((await act('use', 'u1', using)).status).toBe(200)
    expect(await codeOf(act('use', 'u2', using))).toEqual([400, 'INVALID_REQUEST'])
    expect(await stateOf()).toBe('USED')
    expect((await act('return', 'r1')).data).toMatchObject({
      wechatpay_return_time: expect.stringMatching(/\+08:00$/) as string,
    })
    expect(await stateOf()).toBe('SENDED')
    await act('deactivate', 'd1')
    expect(await stateOf()).toBe('DEACTIVATED')
    expect(await codeOf(act('use', 'u3', using))).toEqual([400, 'INVALID_REQUEST'])
  })

  it('a coupon that nobody has: 404; one whose code its merchant gives twice: 400', async () => {
    const json = {
      coupon_code: '404',
      stock_id: '1',
      appid: 'wx1',
      use_time: '2026-01-01T00:00:00+08:00',
      use_request_no: fresh('u'),
    }
    expect(await codeOf(call(busifavor.coupons.use, 'post', { json }))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ])
    const stock = busifavorStock({ coupon_code_mode: 'MERCHANT_API' })
    const { stock_id } = (await call(busifavor.stocks, 'post', { json: stock })).data
    const send = (more: object) =>
      call(busifavor.coupons.send, 'post', {
        json: { openid, appid: 'wx1', stock_id, out_request_no: fresh('q'), ...more },
      })
    expect(await codeOf(send({}))).toEqual([400, 'INVALID_REQUEST'])
    expect((await send({ coupon_code: 'MINE1' })).data.coupon_code).toBe('MINE1')
    expect(await codeOf(send({ coupon_code: 'MINE1' }))).toEqual([400, 'INVALID_REQUEST'])
  })

  it('a request of the other kind with the same number was taken for another one of the first', async () => {
    const out_request_no = fresh('q')
    const stock_id = await runningStock()
    const { coupon_id } = (await sendFavor(stock_id, { number: out_request_no })).data
    const stock = (await call(busifavor.stocks, 'post', { json: busifavorStock() })).data
    const json = { openid, appid: 'wx1', stock_id: stock.stock_id, out_request_no }
    const sent = await call(busifavor.coupons.send, 'post', { json })
    expect(sent.data).toMatchObject({ stock_id: stock.stock_id, out_request_no })
    expect((await sendFavor(stock_id, { number: out_request_no })).data).toEqual({ coupon_id })
  })

  it('a merchant coupon was not found where another stock gave its code to somebody else later', async () => {
    const node = busifavor.users._openid_.coupons._coupon_code_.appids._appid_
    const coupon_code = fresh('CODE')
    const given: [string, string][] = []
    for (const user of [openid, 'another']) {
      const stock = busifavorStock({ coupon_code_mode: 'MERCHANT_API' })
      const { stock_id } = (await call(busifavor.stocks, 'post', { json: stock })).data
      const json = { openid: user, appid: 'wx1', stock_id, coupon_code, out_request_no: fresh('q') }
      await call(busifavor.coupons.send, 'post', { json })
      given.push([user, String(stock_id)])
    }
    for (const [user, stock_id] of given) {
      const { data } = await call(node, 'get', { openid: user, coupon_code, appid: 'wx1' })
      expect(data).toMatchObject({ coupon_code, stock_id })
    }
    const at = { openid, coupon_id: coupon_code, query: { appid: 'wx1' } }
    expect(await codeOf(call(favor.users._openid_.coupons._coupon_id_, 'get', at))).toEqual([
      404,
      'RESOURCE_NOT_EXISTS',
    ])
  })
})

describe('coupons of other merchants and times', () => {
  it('are sent by whom the stock was granted to, and nobody else', async () => {
    const sandbox = sandboxed()
    const other = sandbox.merchant({ mchid: '1900000400' })
    const { mchid, serial, privateKey, platform } = other
    const certs = { [platform.publicKeyId]: platform.publicKey }
    const client = instanceOf(sandbox, { mchid, serial, privateKey, certs })
    const { stock_id } = sandbox.stock({ business_type: 'FAVOR_STOCK' })
    const send = () =>
      client.v3.marketing.favor.users._openid_.coupons.postAsync({
        openid,
        json: { stock_id, appid: 'wx9', ...owner, out_request_no: fresh('q') },
      })
    expect(await rejected(send())).toMatchObject({ status: 403, code: 'REQUEST_BLOCKED' })
    const { partnerships } = instanceOf(sandbox).v3.marketing
    const json = {
      partner: { type: 'APPID', appid: 'wx9' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id },
    }
    await partnerships.build.postAsync({ json, headers: { 'Idempotency-Key': fresh('k') } })
    expect((await send()).data.coupon_id).toMatch(/^\d{11}$/)
    await partnerships.terminate.postAsync({ json, headers: { 'Idempotency-Key': fresh('k') } })
    expect(await rejected(send())).toMatchObject({ status: 403, code: 'REQUEST_BLOCKED' })
  })

  it('end with their time, by the clock of the sandbox, and go with a reset', async () => {
    const sandbox = sandboxed()
    const { favor } = instanceOf(sandbox).v3.marketing
    const { stock_id } = sandbox.stock()
    const json = { stock_id, appid: 'wx1', ...owner, out_request_no: fresh('q') }
    const { coupon_id } = (await favor.users._openid_.coupons.postAsync({ openid, json })).data
    await sandbox.clock.advance('31d')
    expect(sandbox.coupons()).toMatchObject([{ code: coupon_id, state: 'EXPIRED', moves: [] }])
    sandbox.reset()
    expect(sandbox.coupons()).toEqual([])
    expect(await rejected(sandbox.moveCoupon(coupon_id, 'use'))).toMatchObject({
      code: 'UNKNOWN_COUPON',
    })
  })

  it('that nobody sent, of stocks that nobody made, are answered from the catalogue', async () => {
    const { favor } = instanceOf(sandboxed()).v3.marketing
    const at = { openid, coupon_id: '98674556', query: { appid: 'wx1' } }
    const { data } = await favor.users._openid_.coupons._coupon_id_.getAsync(at)
    expect(data).toMatchObject({ coupon_id: '98674556' })
  })
})
