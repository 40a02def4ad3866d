import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { Builder, Formatter, Rsa } from '../../../lib'
import { Notifications } from '../../../lib/notification'
import type { Sandbox } from '../../../lib/sandbox'
import {
  bothForms,
  instanceOf,
  keys,
  rejected,
  sandboxed,
  sharingOf,
  transferOf,
} from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

/** A merchant's server that verifies and opens what it is told. */
async function listening(sandbox: Sandbox): Promise<{ url: string; told: object[] }> {
  const told: object[] = []
  const notifications = new Notifications(Builder.factory(sandbox.config))
  const handler = notifications.handler({
    v3: (event) => void told.push(event),
    v2: (fields) => void told.push(fields),
  })
  const { port } = await httpServer((request, response) => void handler(request, response))
  return { url: `http://127.0.0.1:${port}/notify`, told }
}

/** What a client of another kind signs with. */
function signedHeaders({ pathname, search }: URL): Record<string, string> {
  const [timestamp, nonce] = [String(Formatter.timestamp()), Formatter.nonce()]
  const signature = Rsa.sign(
    Formatter.request('GET', pathname + search, timestamp, nonce, ''),
    keys.privateKey,
  )
  return {
    Authorization: Formatter.authorization(keys.mchid, nonce, signature, timestamp, keys.serial),
    Accept: '*/*',
  }
}

let count = 0
const fresh = (name: string): string => `${name}${process.pid}n${++count}`
const today = (time: Date): string =>
  new Date(time.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)

describe.each(bothForms)('in the %s form', (form, call) => {
  const sandbox = sandboxed()
  const instance = instanceOf(sandbox)
  const { v3, v2 } = instance
  const query = { mchid: keys.mchid }
  const draft = (out_trade_no: string, notify_url: string, more: object = {}) => ({
    appid: 'wx1',
    mchid: keys.mchid,
    description: 'Image',
    out_trade_no,
    notify_url,
    amount: { total: 100, currency: 'CNY' },
    ...more,
  })

  it('an order is paid, told of, asked for, refunded in part, told of again, and both are on the bill', async () => {
    const { url, told } = await listening(sandbox)
    const out_trade_no = fresh('o')
    const json = { ...draft(out_trade_no, url), attach: 'a,b', payer: { openid: 'oUser' } }
    const made = await call(v3.pay.transactions.jsapi, 'post', { json })
    expect(made.data).toEqual({ prepay_id: expect.stringMatching(/^wx\d{14}/) as string })

    const unpaid = await call(v3.pay.transactions.outTradeNo._out_trade_no_, 'get', {
      out_trade_no,
      query,
    })
    expect(unpaid.data).toEqual({
      appid: 'wx1',
      mchid: keys.mchid,
      out_trade_no,
      attach: 'a,b',
      trade_state: 'NOTPAY',
      trade_state_desc: '订单未支付',
      amount: { total: 100, currency: 'CNY' },
    })

    const { event } = await sandbox.pay(out_trade_no)
    expect(event).toMatchObject({ state: 'delivered', deliveries: [{ status: 204, taken: true }] })
    expect(told[0]).toMatchObject({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no } })

    const paid = await call(v3.pay.transactions.outTradeNo._out_trade_no_, 'get', {
      out_trade_no,
      query,
    })
    expect(told[0]).toHaveProperty('resource', paid.data)
    const { transaction_id } = paid.data as { transaction_id: string }
    const byId = await call(v3.pay.transactions.id._transaction_id_, 'get', {
      transaction_id,
      query,
    })
    expect(byId.data).toEqual(paid.data)

    const out_refund_no = fresh('r')
    const refunding = {
      transaction_id,
      out_refund_no,
      notify_url: url,
      amount: { refund: 40, total: 100, currency: 'CNY' },
    }
    const refund = await call(v3.refund.domestic.refunds, 'post', { json: refunding })
    expect(refund.data).toMatchObject({
      status: 'PROCESSING',
      out_trade_no,
      amount: { refund: 40, total: 100 },
    })
    await sandbox.clock.advance('10s')
    expect(told[1]).toMatchObject({
      event_type: 'REFUND.SUCCESS',
      resource: { out_refund_no, refund_status: 'SUCCESS' },
    })
    const refunded = await call(v3.refund.domestic.refunds._out_refund_no_, 'get', {
      out_refund_no,
    })
    expect(refunded.data).toMatchObject({
      status: 'SUCCESS',
      success_time: expect.any(String) as string,
    })

    const bill = await call(v3.bill.tradebill, 'get', {
      query: { bill_date: today(sandbox.clock.now()), tar_type: 'GZIP' },
    })
    const { download_url, hash_value } = bill.data
    expect(download_url).toContain(sandbox.baseUri)
    const file = await fetch(download_url, { headers: signedHeaders(new URL(download_url)) })
    const bytes = gunzipSync(Buffer.from(await file.arrayBuffer()))
    expect(createHash('sha1').update(bytes).digest('hex')).toBe(hash_value)
    const rows = bytes
      .toString()
      .split('\r\n')
      .filter((row) => row.includes(out_trade_no))
    expect(rows.map((row) => row.includes(out_refund_no))).toEqual([false, true])
    expect(rows[0]).toContain('`a，b,')
  })

  it('a partner orders for its sub-merchant', async () => {
    const { url, told } = await listening(sandbox)
    const out_trade_no = fresh('p')
    const json = {
      sp_appid: 'wx1',
      sp_mchid: keys.mchid,
      sub_mchid: '1900000120',
      description: 'Image',
      out_trade_no,
      notify_url: url,
      amount: { total: 1 },
    }
    const { data } = await call(v3.pay.partner.transactions.native, 'post', { json })
    expect(data).toEqual({ code_url: expect.stringContaining('weixin://wxpay/') as string })
    await sandbox.pay(out_trade_no)
    const found = await call(v3.pay.partner.transactions.outTradeNo._out_trade_no_, 'get', {
      out_trade_no,
      query: { sp_mchid: keys.mchid, sub_mchid: '1900000120' },
    })
    expect(found.data).toMatchObject({
      sp_mchid: keys.mchid,
      sub_mchid: '1900000120',
      trade_state: 'SUCCESS',
    })
    expect(told[0]).toHaveProperty('resource', found.data)
  })

  it('a combined order is paid as one', async () => {
    const { url, told } = await listening(sandbox)
    const combine_out_trade_no = fresh('c')
    const parts = [fresh('s'), fresh('s')]
    const json = {
      combine_appid: 'wx1',
      combine_mchid: keys.mchid,
      combine_out_trade_no,
      notify_url: url,
      sub_orders: parts.map((out_trade_no) => ({
        mchid: keys.mchid,
        sub_mchid: '1900000110',
        attach: 'x',
        out_trade_no,
        description: 'Image',
        amount: { total_amount: 10, currency: 'CNY' },
      })),
    }
    const scene = { scene_info: { payer_client_ip: '127.0.0.1' } }
    await call(v3.combineTransactions.native, 'post', { json: { ...json, ...scene } })
    await sandbox.pay(combine_out_trade_no)
    const { data } = await call(v3.combineTransactions.outTradeNo._combine_out_trade_no_, 'get', {
      combine_out_trade_no,
    })
    expect(told).toEqual([expect.objectContaining({ resource: data })])
    expect(data.sub_orders).toEqual(
      parts.map((out_trade_no) =>
        expect.objectContaining({
          out_trade_no,
          trade_state: 'SUCCESS',
          amount: expect.objectContaining({ total_amount: 10, payer_amount: 10 }) as object,
        }),
      ),
    )
  })

  it('API v2 orders, is told, asks, refunds and is told again', async () => {
    const { url, told } = await listening(sandbox)
    const out_trade_no = fresh('v')
    const xml = {
      mch_id: keys.mchid,
      appid: 'wx1',
      body: 'Image',
      out_trade_no,
      total_fee: 100,
      spbill_create_ip: '127.0.0.1',
      notify_url: url,
      trade_type: 'NATIVE',
    }
    const made = await call(v2.pay.unifiedorder, 'post', { xml })
    expect(made.data).toMatchObject({
      result_code: 'SUCCESS',
      code_url: expect.any(String) as string,
    })
    const asked = { mch_id: keys.mchid, appid: 'wx1', out_trade_no }
    expect((await call(v2.pay.orderquery, 'post', { xml: asked })).data).toMatchObject({
      trade_state: 'NOTPAY',
    })
    await sandbox.pay(out_trade_no)
    const found = await call(v2.pay.orderquery, 'post', { xml: asked })
    expect(found.data).toMatchObject({
      trade_state: 'SUCCESS',
      total_fee: '100',
      transaction_id: expect.any(String) as string,
    })
    expect(told[0]).toMatchObject({
      out_trade_no,
      result_code: 'SUCCESS',
      transaction_id: found.data.transaction_id,
    })

    const out_refund_no = fresh('w')
    const refund = { ...asked, out_refund_no, total_fee: 100, refund_fee: 30, notify_url: url }
    expect(
      (await call(v2.secapi.pay.refund, 'post', { xml: refund, security: false })).data,
    ).toMatchObject({ result_code: 'SUCCESS', refund_fee: '30' })
    await sandbox.clock.advance('10s')
    expect(told[1]).toMatchObject({ out_refund_no, refund_status: 'SUCCESS' })
    const refunds = await call(v2.pay.refundquery, 'post', { xml: asked })
    expect(refunds.data).toMatchObject({
      refund_count: '1',
      out_refund_no_0: out_refund_no,
      refund_status_0: 'SUCCESS',
    })
  })

  it('what was paid is shared, returned and unfrozen', async () => {
    const out_trade_no = fresh('g')
    await call(v3.pay.transactions.native, 'post', {
      json: draft(out_trade_no, 'http://127.0.0.1:1/', { settle_info: { profit_sharing: true } }),
    })
    const { order } = await sandbox.pay(out_trade_no)
    const transaction_id = order.transaction_id!
    const receiver = { type: 'MERCHANT_ID', account: '1900000199' } as const
    const share = (out_order_no: string, amount: number) =>
      call(v3.profitsharing.orders, 'post', {
        json: sharingOf(transaction_id, out_order_no, receiver, amount),
      })
    const first = fresh('h')
    expect((await rejected(share(first, 10))).code).toBe('INVALID_REQUEST')
    await call(v3.profitsharing.receivers.add, 'post', {
      json: { appid: 'wx1', ...receiver, relation_type: 'STORE' },
    })
    expect((await rejected(share(fresh('h'), 31))).code).toBe('RULE_LIMIT')
    expect((await share(first, 30)).data).toMatchObject({
      state: 'PROCESSING',
      receivers: [{ result: 'PENDING', amount: 30 }],
    })
    await sandbox.clock.advance('1m')
    const found = await call(v3.profitsharing.orders._out_order_no_, 'get', {
      out_order_no: first,
      query: { transaction_id },
    })
    expect(found.data).toMatchObject({ state: 'FINISHED', receivers: [{ result: 'SUCCESS' }] })
    const left = async () =>
      (
        await call(v3.profitsharing.transactions._transaction_id_.amounts, 'get', {
          transaction_id,
        })
      ).data
    expect(await left()).toEqual({ transaction_id, unsplit_amount: 70 })
    const returned = await call(v3.profitsharing['return-orders'], 'post', {
      json: {
        out_order_no: first,
        out_return_no: fresh('k'),
        return_mchid: '1900000199',
        amount: 5,
        description: 'd',
      },
    })
    expect(returned.data).toMatchObject({ result: 'SUCCESS', amount: 5 })
    await call(v3.profitsharing.orders.unfreeze, 'post', {
      json: { transaction_id, out_order_no: fresh('h'), description: 'd' },
    })
    expect(await left()).toEqual({ transaction_id, unsplit_amount: 0 })
  })

  it('one transfer is confirmed, another cancelled', async () => {
    const { url, told } = await listening(sandbox)
    const [taken, given] = [fresh('t'), fresh('t')]
    for (const out_bill_no of [taken, given]) {
      const { data } = await call(v3.fundApp.mchTransfer.transferBills, 'post', {
        json: transferOf(out_bill_no, { notify_url: url }),
      })
      expect(data).toMatchObject({
        state: 'WAIT_USER_CONFIRM',
        package_info: expect.any(String) as string,
      })
    }
    const bill = v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_
    const stateOf = async (out_bill_no: string) =>
      (await call(bill, 'get', { out_bill_no })).data.state
    await sandbox.moveTransfer(taken, 'confirm')
    expect(await stateOf(taken)).toBe('SUCCESS')
    expect((await call(bill.cancel, 'post', { out_bill_no: given })).data).toMatchObject({
      state: 'CANCELING',
    })
    await sandbox.clock.advance('1m')
    expect(await stateOf(given)).toBe('CANCELLED')
    expect(told).toMatchObject([
      { resource: { out_bill_no: taken, state: 'SUCCESS' } },
      { resource: { out_bill_no: given, state: 'CANCELLED' } },
    ])
    expect((await rejected(call(bill.cancel, 'post', { out_bill_no: taken }))).code).toBe(
      'INVALID_REQUEST',
    )
    expect(form).toBeTruthy()
  })
})
