import { find, type Shape } from '../../../lib/catalogue'
import { grant, instanceOf, keys, sandboxed, transferOf } from '../../fixtures/sandbox'
import { dataOf, type Fields } from '../../fixtures/data-of'
import type { VerbName } from '../../fixtures/lenient'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const { mchid } = keys
const sub_mchid = '1900000120'
const notify_url = 'https://merchant.example/notify'

/** The places of the documented fields that a value has not, `!` behind what is always there. */
function absentIn(shape: Shape, value: unknown, at = ''): readonly string[] {
  if (shape.kind === 'array' && Array.isArray(value))
    return [...new Set(value.flatMap((item) => absentIn(shape.items, item, `${at}*/`)))]
  if (shape.kind === 'one')
    return shape.of.map((part) => absentIn(part, value, at)).sort((a, b) => a.length - b.length)[0]!
  if (shape.kind !== 'object' || typeof value !== 'object' || value === null) return []
  const fields = value as Readonly<Record<string, unknown>>
  return shape.fields
    .filter(({ unlisted }) => !unlisted)
    .flatMap((field) =>
      field.name in fields
        ? absentIn(field.shape, fields[field.name], `${at}${field.name}/`)
        : [`${at}${field.name}${field.required ? '!' : ''}`],
    )
}

/** An answer, and what of the documented one is not in it. */
async function ask(
  method: string,
  path: string,
  options: object,
): Promise<{ data: Fields; absent: readonly string[] }> {
  const verb = `${method.toLowerCase() as VerbName}Async` as const
  const response = await instance.chain(path)[verb](options)
  const { status } = response
  const data = status === 204 ? {} : dataOf(response)
  const shape = find(method, path)!.answers[String(status)]
  return { data, absent: shape ? absentIn(shape, data) : [] }
}

/** What an order that nobody has paid cannot have. */
const ofPayment = ['transaction_id', 'trade_type', 'bank_type', 'success_time', 'payer']
/** What a payment without a coupon has not. */
const ofCoupon = ['promotion_detail']

const kinds = [
  {
    who: 'a merchant',
    root: 'v3/pay/transactions',
    caller: { appid: 'wx1', mchid },
    payer: { openid: 'oA' },
    query: { mchid },
    sub: {},
    unnamed: ['sub_mchid'],
  },
  {
    who: 'a partner',
    root: 'v3/pay/partner/transactions',
    caller: { sp_appid: 'wx1', sp_mchid: mchid, sub_appid: 'wx2', sub_mchid },
    payer: { sp_openid: 'oA', sub_openid: 'oB' },
    query: { sp_mchid: mchid, sub_mchid },
    sub: { sub_mchid },
    unnamed: [],
  },
]

describe.each(kinds)('what $who is answered has every documented field', (kind) => {
  const { root, caller, payer, query, sub, unnamed } = kind
  const out_trade_no = `doc${root.length}`
  const byNumber = `${root}/out-trade-no/{out_trade_no}`
  let transaction_id = ''

  it('of an order, before and after it is paid', async () => {
    const json = {
      ...caller,
      description: 'Image',
      out_trade_no,
      attach: 'kept',
      notify_url,
      amount: { total: 100, currency: 'CNY' },
      payer,
      scene_info: { payer_client_ip: '127.0.0.1', device_id: '013467' },
      detail: { goods_detail: [{ merchant_goods_id: 'g', quantity: 1, unit_price: 100 }] },
      settle_info: { profit_sharing: true },
    }
    await ask('POST', `${root}/jsapi`, { json })
    const kept = { ...caller, attach: 'kept', scene_info: { device_id: '013467' } }
    const unpaid = await ask('GET', byNumber, { out_trade_no, query })
    expect(unpaid.data).toMatchObject(kept)
    expect(unpaid.absent).toEqual([
      ...ofPayment,
      'amount/payer_total',
      'amount/payer_currency',
      ...ofCoupon,
    ])
    await sandbox.pay(out_trade_no)
    const paid = await ask('GET', byNumber, { out_trade_no, query })
    expect(paid.data).toMatchObject({ ...kept, payer })
    expect(paid.absent).toEqual(ofCoupon)
    transaction_id = String(paid.data['transaction_id'])
    const byId = await ask('GET', `${root}/id/{transaction_id}`, { transaction_id, query })
    expect(byId.data).toEqual(paid.data)
  })

  it('of a sharing and of its return', async () => {
    const receiver = { type: 'MERCHANT_ID', account: '1900000199' }
    await ask('POST', 'v3/profitsharing/receivers/add', {
      json: { ...sub, appid: 'wx1', ...receiver, relation_type: 'STORE' },
    })
    const out_order_no = `s${out_trade_no}`
    const json = {
      ...sub,
      appid: 'wx1',
      transaction_id,
      out_order_no,
      unfreeze_unsplit: false,
      receivers: [{ ...receiver, amount: 10, description: 'kept' }],
    }
    const failed = [...unnamed, 'receivers/*/fail_reason']
    expect((await ask('POST', 'v3/profitsharing/orders', { json })).absent).toEqual(failed)
    await sandbox.clock.advance('1m')
    const shared = await ask('GET', 'v3/profitsharing/orders/{out_order_no}', {
      out_order_no,
      query: { ...sub, transaction_id },
    })
    expect(shared.absent).toEqual(failed)
    expect(shared.data).toMatchObject({ ...sub, receivers: [{ ...receiver, description: 'kept' }] })

    const out_return_no = `r${out_trade_no}`
    const returning = { out_order_no, out_return_no, return_mchid: receiver.account, amount: 5 }
    const returned = await ask('POST', 'v3/profitsharing/return-orders', {
      json: { ...sub, ...returning, description: 'kept' },
    })
    const asked = await ask('GET', 'v3/profitsharing/return-orders/{out_return_no}', {
      out_return_no,
      query: { ...sub, out_order_no },
    })
    expect(asked.data).toEqual(returned.data)
    expect(asked.data).toMatchObject({ ...sub, ...returning, description: 'kept' })
    expect(asked.absent).toEqual([...unnamed, 'fail_reason'])
  })

  it('of a refund, on its way and done', async () => {
    const out_refund_no = `f${out_trade_no}`
    const from = [{ account: 'AVAILABLE', amount: 40 }]
    const json = {
      ...sub,
      transaction_id,
      out_refund_no,
      reason: 'why',
      notify_url,
      funds_account: 'AVAILABLE',
      amount: { refund: 40, total: 100, currency: 'CNY', from },
    }
    const refunding = await ask('POST', 'v3/refund/domestic/refunds', { json })
    // Samples have these two, no table describes them.
    const shownOnly = ['amount/advance', 'refund_account']
    expect(refunding.absent).toEqual(['success_time', ...shownOnly])
    await sandbox.clock.advance('10s')
    const path = 'v3/refund/domestic/refunds/{out_refund_no}'
    const done = await ask('GET', path, { out_refund_no, query: sub })
    expect(done.absent).toEqual(shownOnly)
    expect(done.data).toMatchObject({ funds_account: 'AVAILABLE', amount: { from } })
  })
})

describe('what a merchant is answered has every documented field', () => {
  it('of a combined order, before and after it is paid', async () => {
    const combine_out_trade_no = 'docCombined'
    const json = {
      combine_appid: 'wx1',
      combine_mchid: mchid,
      combine_out_trade_no,
      notify_url,
      scene_info: { device_id: 'P1', payer_client_ip: '127.0.0.1' },
      combine_payer_info: { openid: 'oA', sub_openid: 'oB' },
      sub_orders: ['c1', 'c2'].map((out_trade_no) => ({
        mchid,
        sub_mchid,
        sub_appid: 'wx2',
        attach: `kept ${out_trade_no}`,
        out_trade_no: `doc${out_trade_no}`,
        description: 'Image',
        amount: { total_amount: 10, currency: 'CNY' },
      })),
    }
    const path = 'v3/combine-transactions/out-trade-no/{combine_out_trade_no}'
    await ask('POST', 'v3/combine-transactions/jsapi', { json })
    const unpaid = await ask('GET', path, { combine_out_trade_no })
    expect(unpaid.absent.filter((place) => place.endsWith('!'))).toEqual([])
    await sandbox.pay(combine_out_trade_no)
    const paid = await ask('GET', path, { combine_out_trade_no })
    expect(paid.absent).toEqual([
      'sub_orders/*/amount/settlement_rate',
      'sub_orders/*/promotion_detail',
    ])
    expect(paid.data).toMatchObject({
      scene_info: { device_id: 'P1' },
      combine_payer_info: { openid: 'oA' },
      sub_orders: ['c1', 'c2'].map((number) => ({
        attach: `kept ${number}`,
        sub_appid: 'wx2',
        sub_openid: 'oB',
      })),
    })
  })

  it('of a transfer that succeeded, and of one that failed', async () => {
    const root = 'v3/fund-app/mch-transfer/transfer-bills'
    for (const out_bill_no of ['docT1', 'docT2']) {
      const json = transferOf(out_bill_no, {
        openid: 'oA',
        transfer_amount: 30,
        transfer_remark: 'kept',
        notify_url,
      })
      expect((await ask('POST', root, { json })).absent).toEqual([])
    }
    await sandbox.moveTransfer('docT1', 'confirm')
    await sandbox.moveTransfer('docT2', 'fail')
    const byNumber = (out_bill_no: string) =>
      ask('GET', `${root}/out-bill-no/{out_bill_no}`, { out_bill_no })
    const done = await byNumber('docT1')
    // No name was given: below 2,000 yuan none is needed.
    expect(done.absent).toEqual(['fail_reason', 'user_name'])
    expect(done.data).toMatchObject({ openid: 'oA', transfer_remark: 'kept' })
    expect((await byNumber('docT2')).absent).toEqual(['user_name'])
    const { transfer_bill_no } = done.data
    const byId = await ask('GET', `${root}/transfer-bill-no/{transfer_bill_no}`, {
      transfer_bill_no,
    })
    expect(byId.data).toEqual(done.data)
  })

  it('of a partnership, while it lasts and after its end', async () => {
    const { json, headers } = grant()
    const built = await ask('POST', 'v3/marketing/partnerships/build', { json, headers })
    expect(built.absent).toEqual(['partner/merchant_id'])
    const list = () =>
      ask('GET', 'v3/marketing/partnerships', {
        query: { authorized_data: json.authorized_data, partner: json.partner },
      })
    expect((await list()).absent).toEqual(['data/*/partner/merchant_id', 'data/*/terminate_time'])
    const ended = await ask('POST', 'v3/marketing/partnerships/terminate', {
      json,
      headers: { 'Idempotency-Key': `${headers['Idempotency-Key']}t` },
    })
    expect(ended.absent.filter((place) => place.endsWith('!'))).toEqual([])
  })
})

describe('what was given when it was made is told again', () => {
  const time = {
    available_begin_time: '2026-01-01T00:00:00+08:00',
    available_end_time: '2099-01-01T00:00:00+08:00',
  }

  it('of a voucher and its stock: what it takes off, for which goods, and what it says', async () => {
    const use = {
      fixed_normal_coupon: { coupon_amount: 50, transaction_minimum: 100 },
      goods_tag: ['a'],
      trade_type: ['MICROAPP'],
      combine_use: true,
    }
    const send = { max_coupons: 100, max_amount: 5000, max_coupons_per_user: 3 }
    const rules = { natural_person_limit: false, prevent_api_abuse: false }
    const json = {
      stock_name: 's',
      belong_merchant: mchid,
      ...time,
      stock_use_rule: { ...send, ...rules },
      pattern_info: { description: 'kept' },
      coupon_use_rule: { ...use, available_merchants: [mchid] },
      no_cash: false,
      stock_type: 'NORMAL',
      out_request_no: 'docStock',
    }
    const { stock_id } = (await ask('POST', 'v3/marketing/favor/coupon-stocks', { json })).data
    const query = { stock_creator_mchid: mchid }
    const stocks = 'v3/marketing/favor/stocks/{stock_id}'
    await ask('POST', `${stocks}/start`, { stock_id, json: query })
    const stock = await ask('GET', stocks, { stock_id, query })
    expect(stock.data).toMatchObject({
      description: 'kept',
      stock_use_rule: { ...send, ...use, coupon_type: 'NORMAL' },
    })
    const users = 'v3/marketing/favor/users/{openid}/coupons'
    const sent = await ask('POST', users, {
      openid: 'oA',
      json: { ...query, stock_id, out_request_no: 'docCoupon', appid: 'wx1' },
    })
    const coupon = await ask('GET', `${users}/{coupon_id}`, {
      openid: 'oA',
      coupon_id: sent.data.coupon_id,
      query: { appid: 'wx1' },
    })
    expect(coupon.data).toMatchObject({
      description: 'kept',
      out_request_no: 'docCoupon',
      normal_coupon_information: use.fixed_normal_coupon,
    })
  })

  it("of a merchant's coupon: whether it may be given away, and nothing that no query has", async () => {
    const json = {
      stock_name: 'b',
      belong_merchant: mchid,
      comment: 'kept',
      goods_name: 'g',
      stock_type: 'NORMAL',
      coupon_use_rule: {
        coupon_available_time: time,
        fixed_normal_coupon: { discount_amount: 5, transaction_minimum: 100 },
        use_method: 'OFF_LINE',
      },
      stock_send_rule: {
        max_coupons: 10,
        max_coupons_per_user: 5,
        transferable: true,
        shareable: false,
      },
      out_request_no: 'docBusi',
      coupon_code_mode: 'WECHATPAY_MODE',
      subsidy: false,
    }
    const { stock_id } = (await ask('POST', 'v3/marketing/busifavor/stocks', { json })).data
    const path = 'v3/marketing/busifavor/stocks/{stock_id}'
    const stock = await ask('GET', path, { stock_id })
    expect(stock.data).toMatchObject({ comment: 'kept', stock_send_rule: json.stock_send_rule })
    expect(stock.data).not.toHaveProperty('out_request_no')
    const sent = await ask('POST', 'v3/marketing/busifavor/coupons/send', {
      json: { openid: 'oA', appid: 'wx1', stock_id, out_request_no: 'docSend' },
    })
    const coupon = await ask(
      'GET',
      'v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}',
      { openid: 'oA', appid: 'wx1', coupon_code: sent.data.coupon_code },
    )
    expect(coupon.data).toMatchObject({ comment: 'kept', transferable: true, shareable: false })
    expect(coupon.data).not.toHaveProperty('subsidy')
  })
})
