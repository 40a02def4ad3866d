import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { bothForms, instanceOf, keys, rejected, sandboxed, sharingOf } from '../../fixtures/sandbox'

let count = 0
const fresh = (name: string): string => `${name}${process.pid}y${++count}`
const xmlOf = (more: object): unknown => ({ mch_id: keys.mchid, appid: 'wx1', ...more })

describe.each(bothForms)('what the sandbox once let pass, in the %s form', (_, call) => {
  const sandbox = sandboxed()
  const { v3, v2 } = instanceOf(sandbox)
  const codeOf = async (answer: Promise<unknown>): Promise<unknown> => {
    const { code, detail } = await rejected(answer)
    const { field } = (detail ?? {}) as { field?: string }
    return field === undefined ? code : [code, field]
  }

  describe('combined orders', () => {
    const part = (out_trade_no: string, total_amount = 10) => ({
      mchid: keys.mchid,
      sub_mchid: '1900000110',
      attach: 'x',
      out_trade_no,
      description: 'Image',
      amount: { total_amount, currency: 'CNY' },
    })
    const combine = (combine_out_trade_no: string, sub_orders: object[]) =>
      call(v3.combineTransactions.native, 'post', {
        json: {
          combine_appid: 'wx1',
          combine_mchid: keys.mchid,
          combine_out_trade_no,
          notify_url: 'https://weixin.qq.com/',
          scene_info: { payer_client_ip: '127.0.0.1' },
          sub_orders,
        },
      })

    it('without a part, or with one number twice, is refused before a part is made', async () => {
      const [one, other] = [fresh('s'), fresh('s')]
      for (const parts of [[], [part(one), part(one)], [part(one), part(one, 20)]]) {
        expect(await codeOf(combine(fresh('c'), parts))).toEqual(['PARAM_ERROR', '/sub_orders'])
      }
      expect(await codeOf(combine(fresh('c'), [part(one), part(other, 0)]))).toEqual([
        'PARAM_ERROR',
        '/sub_orders/1/amount/total_amount',
      ])
      expect((await combine(fresh('c'), [part(one), part(other)])).status).toBe(200)
    })

    it('keeps its parts when its number comes with others', async () => {
      const number = fresh('c')
      const parts = [part(fresh('s')), part(fresh('s'))]
      const { data } = await combine(number, parts)
      expect((await combine(number, parts)).data).toEqual(data)
      const others = [part(fresh('s')), part(fresh('s'))]
      expect(await codeOf(combine(number, others))).toBe('INVALID_REQUEST')
      const found = await call(v3.combineTransactions.outTradeNo._combine_out_trade_no_, 'get', {
        combine_out_trade_no: number,
      })
      expect(found.data.sub_orders).toMatchObject(
        parts.map(({ out_trade_no }) => ({ out_trade_no })),
      )
    })
  })

  describe('profit sharing', () => {
    const receiver = { type: 'MERCHANT_ID', account: '1900000199' } as const

    async function paidOrder(): Promise<string> {
      const out_trade_no = fresh('g')
      const { order } = await (sandbox.order({ out_trade_no, profit_sharing: true }),
      sandbox.pay(out_trade_no))
      await call(v3.profitsharing.receivers.add, 'post', {
        json: { appid: 'wx1', ...receiver, relation_type: 'STORE' },
      })
      return order.transaction_id!
    }
    const share = (transaction_id: string, out_order_no: string, amount: number) =>
      call(v3.profitsharing.orders, 'post', {
        json: sharingOf(transaction_id, out_order_no, receiver, amount),
      })
    const giveBack = (out_order_no: string, out_return_no: string, amount: number) =>
      call(v3.profitsharing['return-orders'], 'post', {
        json: {
          out_order_no,
          out_return_no,
          return_mchid: receiver.account,
          amount,
          description: 'd',
        },
      })

    it('of nothing, and a return of nothing, of another amount, or too early is refused', async () => {
      const transaction_id = await paidOrder()
      const [number, returned] = [fresh('h'), fresh('k')]
      expect(await codeOf(share(transaction_id, number, 0))).toEqual([
        'PARAM_ERROR',
        '/receivers/0/amount',
      ])
      await share(transaction_id, number, 10)
      expect((await rejected(giveBack(number, returned, 5))).message).toContain('分账尚未完成')
      await sandbox.clock.advance('1m')
      expect(await codeOf(giveBack(number, returned, 0))).toEqual(['PARAM_ERROR', '/amount'])
      const { data } = await giveBack(number, returned, 5)
      expect((await giveBack(number, returned, 5)).data).toEqual(data)
      expect(await codeOf(giveBack(number, returned, 4))).toBe('INVALID_REQUEST')
      expect(await codeOf(giveBack(fresh('h'), fresh('k'), 1))).toBe('RESOURCE_NOT_EXISTS')
    })

    it('is unfrozen once, and never under the number of a sharing', async () => {
      const transaction_id = await paidOrder()
      const [number, last] = [fresh('h'), fresh('h')]
      const { data } = await share(transaction_id, number, 10)
      const unfreeze = (out_order_no: string) =>
        call(v3.profitsharing.orders.unfreeze, 'post', {
          json: { transaction_id, out_order_no, description: 'd' },
        })
      expect(await codeOf(unfreeze(number))).toBe('INVALID_REQUEST')
      const first = await unfreeze(last)
      expect((await unfreeze(last)).data).toEqual(first.data)
      const found = await call(v3.profitsharing.orders._out_order_no_, 'get', {
        out_order_no: number,
        query: { transaction_id },
      })
      expect(found.data.order_id).toBe(data.order_id)
    })
  })

  it('a refund of nothing, in another currency, or under the number of another order', async () => {
    const [one, other] = [fresh('o'), fresh('o')].map((out_trade_no) =>
      sandbox.order({ out_trade_no, state: 'SUCCESS' }),
    )
    const refund = (out_refund_no: string, amount: object, more: object) =>
      call(v3.refund.domestic.refunds, 'post', {
        json: {
          out_refund_no,
          amount: { refund: 1, total: 100, currency: 'CNY', ...amount },
          ...more,
        },
      })
    const { out_trade_no } = one!
    const number = fresh('r')
    expect(await codeOf(refund(number, { refund: 0 }, { out_trade_no }))).toEqual([
      'PARAM_ERROR',
      '/amount/refund',
    ])
    expect(await codeOf(refund(number, { currency: 'USD' }, { out_trade_no }))).toEqual([
      'PARAM_ERROR',
      '/amount/currency',
    ])
    await refund(number, {}, { out_trade_no })
    expect(await codeOf(refund(number, {}, { out_trade_no: other!.out_trade_no }))).toBe(
      'INVALID_REQUEST',
    )
    const { transaction_id } = other!
    expect(await codeOf(refund(fresh('r'), {}, { out_trade_no, transaction_id }))).toBe(
      'INVALID_REQUEST',
    )
  })

  it('an order that is closed, or was refunded, is not reversed', async () => {
    const closed = sandbox.order({ out_trade_no: fresh('o'), trade_type: 'MICROPAY' }).out_trade_no
    sandbox.closeOrder(closed)
    const json = { appid: 'wx1', mchid: keys.mchid }
    const reverse = (out_trade_no: string) =>
      call(v3.pay.transactions.outTradeNo._out_trade_no_.reverse, 'post', { out_trade_no, json })
    expect(await codeOf(reverse(closed))).toBe('ORDER_CLOSED')
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    sandbox.refundOrder(out_trade_no, 1)
    expect(await codeOf(reverse(out_trade_no))).toBe('INVALID_REQUEST')
    const xml = xmlOf({ out_trade_no: closed })
    expect(await codeOf(call(v2.secapi.pay.reverse, 'post', { xml, security: false }))).toBe(
      'ORDERCLOSED',
    )
  })

  it.each([
    ['of nothing', { total_fee: 0 }],
    ['of less than nothing', { total_fee: -1 }],
    ['in another currency', { fee_type: 'USD' }],
    ['that has expired', { time_expire: '20200101000000' }],
    ['whose number is none', { out_trade_no: 'a b#' }],
  ])('an order of API v2 %s', async (_name, more) => {
    const xml = xmlOf({
      body: 'b',
      out_trade_no: fresh('o'),
      total_fee: 1,
      spbill_create_ip: '127.0.0.1',
      notify_url: 'https://weixin.qq.com/',
      trade_type: 'NATIVE',
      ...more,
    })
    expect(await codeOf(call(v2.pay.unifiedorder, 'post', { xml }))).toBe('PARAM_ERROR')
  })

  it('a bill of API v2 that was asked for as GZIP came plain', async () => {
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    const day = new Date(sandbox.clock.now().getTime() + 8 * 3_600_000).toISOString()
    const bill_date = day.slice(0, 10).replaceAll('-', '')
    const xml = xmlOf({ bill_date, bill_type: 'ALL', tar_type: 'GZIP' })
    const path = join(mkdtempSync(join(tmpdir(), 'bill-')), 'bill.gz')
    await call(v2.pay.downloadbill, 'post', { xml, sink: path })
    expect(gunzipSync(readFileSync(path)).toString()).toContain(out_trade_no)
  })
})

describe('bills by their form', () => {
  it('of recharges, and of accounts that nothing happens on, hold nothing of the day', async () => {
    const sandbox = sandboxed()
    const { v3 } = instanceOf(sandbox)
    const { out_trade_no } = sandbox.order({ out_trade_no: fresh('o'), state: 'SUCCESS' })
    const bill_date = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const bill = async (name: 'tradebill' | 'fundflowbill', query: object): Promise<boolean> => {
      const { data } = await v3.bill[name].getAsync({ query: { bill_date, ...query } })
      const { pathname, search } = new URL(data.download_url)
      const file = await v3.chain(`${pathname.slice(4)}${search}`).getAsync()
      return String(file.getBody()).includes(out_trade_no)
    }
    expect(await bill('tradebill', { bill_type: 'ALL_SPECIAL' })).toBe(true)
    expect(await bill('tradebill', { bill_type: 'RECHARGE_REFUND' })).toBe(false)
    expect(await bill('fundflowbill', { account_type: 'BASIC' })).toBe(true)
    expect(await bill('fundflowbill', { account_type: 'FEES' })).toBe(false)
  })
})
