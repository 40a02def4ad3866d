import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, generate } from '../../scripts/generate-types'
import {
  MediaUtil,
  type AnswerOf,
  type OptionsOf,
  type ResponsePromise,
  type Response,
  type WeChatPay,
} from '../../lib'

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
const holds = <_T extends true>(): void => undefined

/** Never called: `npm run types` reads it, and a mistake that is none any more fails there. */
export async function typed(instance: WeChatPay): Promise<void> {
  const grant = {
    json: {
      partner: { type: 'APPID', appid: 'wx1' },
      authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
    },
    headers: { 'Idempotency-Key': 'k' },
  } as const
  const built = instance.v3.marketing.partnerships.build.post(grant)
  holds<Equal<typeof built.data.build_time, string>>()
  const promised = instance.chain('v3/marketing/partnerships/build').postAsync(grant)
  holds<Equal<typeof promised, ResponsePromise<typeof built>>>()
  void promised
  const { data } = await instance['v3/marketing/partnerships/build'].postAsync(grant)
  holds<Equal<typeof data, typeof built.data>>()
  void data
  holds<Equal<AnswerOf<'v3/marketing/partnerships/build', 'post'>, typeof data>>()
  const options: OptionsOf<'v3/marketing/partnerships/build', 'post'> = grant
  instance.v3.marketing.chain('partnerships/build').post(options)

  // variables, hyphens, both spellings
  instance.v3.pay.transactions.id._transaction_id_
    .getAsync({ transaction_id: '4200', query: { mchid: '1' } })
    .then((r) => r.data.trade_state)
  instance.v3.pay.transactions['out-trade-no']['{out_trade_no}'].close.post({
    out_trade_no: '1',
    json: { mchid: '1' },
  })
  instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({
    out_trade_no: '1',
    json: { mchid: '1' },
  })
  // a JSON text in a query takes the object
  instance.v3.marketing.partnerships.get({
    query: { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' }, limit: 5 },
  })
  // verbs and function members as segments, trailing slashes, capitals
  instance.v3.profitsharing.receivers.delete.post({
    json: { appid: 'wx', type: 'MERCHANT_ID', account: '1' },
  })
  void instance.chain('v3/ecommerce/applyments/').post
  void instance.v2.secapi.mch.addInstitutionsub.post
  // uploads, API v2
  instance.v3.merchant.media.upload.post({ body: new MediaUtil('a.png', 'x') })
  void instance.v2.secapi.pay.refund.post
  // a field that one part of a body requires and another describes
  const activity = {
    activity_base_info: {
      activity_name: 'a',
      activity_second_title: 'b',
      merchant_logo_url: 'c',
      out_request_no: 'd',
      delivery_purpose: 'OFF_LINE_PAY',
    },
  } as const
  // @ts-expect-error the rule of sending is missing
  instance.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({ json: activity })
  // API v2: the client makes nonce_str and sign, the rest is the caller's
  const queried: string = instance.v2.pay.orderquery.post({
    xml: { appid: 'wx', mch_id: '1', out_trade_no: '1' },
  }).data.trade_state
  void queried
  instance.v2.secapi.pay.profitsharing.post({
    xml: {
      mch_id: '1',
      appid: 'wx',
      transaction_id: '1',
      out_order_no: '1',
      receivers: '[]',
      sign_type: 'HMAC-SHA256',
    },
  })
  instance.v2.appauth.getaccesstoken.get({
    query: {
      mch_id: '1',
      appid: 'wx',
      openid: 'o',
      code: 'c',
      grant_type: 'authorization_code',
      scope: 'pay_identity',
      sign_type: 'HMAC-SHA256',
    },
  })
  // @ts-expect-error the merchant is not filled in
  instance.v2.tools.shorturl.post({ xml: { appid: 'wx', long_url: 'weixin://' } })
  // the official page leaves the way of signing open here, and requires it there
  instance.v2.secapi.pay.profitsharing.post({
    xml: { mch_id: '1', appid: 'wx', transaction_id: '1', out_order_no: '1', receivers: '[]' },
  })
  // @ts-expect-error nor is the way of signing, where it is not MD5
  instance.v2.risk.getpublickey.post({ xml: { mch_id: '1' } })
  // @ts-expect-error a misspelt field
  instance.v2.pay.orderquery.post({ xml: { appid: 'wx', mch_id: '1', out_trade_nr: '1' } })
  // @ts-expect-error a number where XML takes none of it
  instance.v2.pay.orderquery.post({ xml: { appid: 'wx', mch_id: '1', out_trade_no: { value: 1 } } })
  // unknown and dynamic paths
  const unknown: Response<unknown> = instance.chain('v3/brand/new-endpoint').post({ json: {} })
  const dynamic: Response<unknown> = instance
    .chain(`v3/x/${String(unknown.status)}`)
    .get({ anything: 1 })
  void dynamic

  // @ts-expect-error a misspelt segment
  instance.v3.marketing.partnership.build.post(grant)
  // @ts-expect-error a verb that the endpoint does not have
  instance.v3.marketing.partnerships.build.get()
  // @ts-expect-error a misspelt verb
  instance.v3.marketing.partnerships.build.psot(grant)
  // @ts-expect-error a missing header
  instance.v3.marketing.partnerships.build.post({ json: grant.json })
  // @ts-expect-error a missing body
  instance.v3.marketing.partnerships.build.post({ headers: grant.headers })
  instance.v3.marketing.partnerships.build.post({
    ...grant,
    // @ts-expect-error a missing field
    json: { partner: { type: 'APPID', appid: 'x' } },
  })
  instance.v3.marketing.partnerships.build.post({
    ...grant,
    // @ts-expect-error another value of an enumeration
    json: { ...grant.json, partner: { type: 'APP', appid: 'x' } },
  })
  // @ts-expect-error a missing path variable
  instance.v3.pay.transactions.id._transaction_id_.get({ query: { mchid: '1' } })
  // @ts-expect-error an option with a typo
  instance.v3.marketing.partnerships.build.post({ ...grant, jsom: {} })
  // @ts-expect-error a path in brackets that is none
  instance['v3/marketing/partnerships/biuld'].post(grant)
  // @ts-expect-error a field that the answer does not have
  void built.data.built_time
  // @ts-expect-error what is unknown shows on use
  void unknown.data.x
}

type Grant = OptionsOf<'v3/marketing/partnerships/build', 'post'>

/** Every shape of request, as in `typed`. */
export function shapes(instance: WeChatPay, grant: Grant): void {
  // no body but what the documents leave open, body optional, body with several variables
  instance.v3.offlineface.contracts.presign.post()
  instance.v3.offlineface.contracts.presign.post({ headers: {} })
  instance.hk.v3.refunds.id._refund_id_.get({
    refund_id: '1',
    query: { mchid: '1', sub_mchid: '2', sp_mchid: '3' },
  })
  instance.global.v3.customs.orders.get({
    query: {
      appid: 'wx',
      mchid: '1',
      order_type: 'out_trade_no',
      order_no: '1',
      customs: 'SHANGHAI_ZS',
      limit: 1,
    },
  })
  // @ts-expect-error a query that needs more
  instance.hk.v3.refunds.id._refund_id_.get({ refund_id: '1', query: { mchid: '1' } })
  // all of a query is text on the wire
  instance.v3.marketing.partnerships.get({
    query: { authorized_data: { business_type: 'FAVOR_STOCK' }, limit: '5' },
  })
  instance.v3.marketing.partnerships.get({
    // @ts-expect-error another type in a query
    query: { authorized_data: { business_type: 'FAVOR_STOCK' }, limit: { least: 5 } },
  })
  instance.v3.marketing.partnerships.get({
    // @ts-expect-error a misspelt field of a query
    query: { authorized_data: { business_type: 'FAVOR_STOCK' }, limt: 5 },
  })
  instance.v3.marketing.partnerships.get({
    // @ts-expect-error a mistake inside a JSON text
    query: { authorized_data: { business_type: 'FAVOUR_STOCK' } },
  })

  // overseas: a direct merchant or an institution
  instance.v3.global.transactions.id._transaction_id_.get({
    transaction_id: '1',
    query: { mchid: '1' },
  })
  instance.v3.global.transactions.id._transaction_id_.get({
    transaction_id: '1',
    query: { sp_mchid: '1', sub_mchid: '2' },
  })
  instance.v3.global.transactions.id._transaction_id_.get({
    transaction_id: '1',
    // @ts-expect-error neither of them
    query: { sub_mchid: '2' },
  })
  // @ts-expect-error a query that may not be left out
  instance.v3.global.transactions.id._transaction_id_.get({ transaction_id: '1' })
  // usage modes exclude each other, what only partners give is optional
  const plan = {
    out_request_no: '1',
    brand_id: '1',
    product_coupon_id: '1',
    reuse_coupon_config: true,
  } as const
  instance.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
    json: { ...plan, stock_id: '1' },
  })
  instance.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
    json: { ...plan, usage_mode: 'PROGRESSIVE_BUNDLE', stock_bundle_id: '1' },
  })
  instance.v3.marketing.partner.deliveryPlan.deliveryPlans.post({
    // @ts-expect-error the bundle of a bundle is missing
    json: { ...plan, usage_mode: 'PROGRESSIVE_BUNDLE' },
  })
  instance.v3.refund.domestic.refunds.post({
    json: {
      out_trade_no: '1',
      out_refund_no: '1',
      amount: { refund: 1, total: 1, currency: 'CNY' },
    },
  })

  // multipart: the documented parts, in any order
  const meta = { name: 'meta', contents: '{}' } as const
  const file = { name: 'file', contents: new Uint8Array(), filename: 'a.png' } as const
  instance.v3.merchant.media.upload.post({ multipart: [meta, file] })
  instance.v3.merchant.media.upload.post({ multipart: [file, meta], timeout: 5 })
  instance.v3.marketing.bank.packages._package_id_.tasks.post({
    package_id: '1',
    multipart: [file],
  })
  instance.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post({
    sub_mchid: '1',
    multipart: [
      meta,
      { name: 'item_id', contents: '1' },
      { name: 'manage_record_id', contents: '1' },
      { ...file, name: 'submission_file' },
    ],
  })
  // @ts-expect-error a part is missing
  instance.v3.merchant.media.upload.post({ multipart: [file] })
  // @ts-expect-error a part of another name
  instance.v3.merchant.media.upload.post({ multipart: [meta, { ...file, name: 'picture' }] })
  // @ts-expect-error a file without its name
  instance.v3.merchant.media.upload.post({ multipart: [meta, { name: 'file', contents: '' }] })
  // @ts-expect-error neither parts nor a media upload
  instance.v3.merchant.media.upload.post({ json: {} })
  // @ts-expect-error a variable of the path is missing
  instance.v3.marketing.bank.packages._package_id_.tasks.post({ multipart: [file] })

  // headers, in lower case too
  instance.v3.marketing.partnerships.build.post({
    json: grant.json,
    headers: { 'idempotency-key': 'k', 'X-Own': 1 },
  })
  // a field that the documents lack
  instance.v3.marketing.partnerships.build.post({
    ...grant,
    json: { ...grant.json, ...{ new_field: 1 } },
  })
  // @ts-expect-error the same, written where it stands out
  instance.v3.marketing.partnerships.build.post({ ...grant, json: { ...grant.json, new_field: 1 } })
}

/** Enumerations: closed in requests, open in answers. */
export function enumerations(instance: WeChatPay, grant: Grant): void {
  type Query = Exclude<OptionsOf<'v3/gov/subsidy/qualification', 'get'>['query'], string>
  const appliance: Query['appliance_id'] = 17
  // @ts-expect-error a number that is none of the documented ones
  const none: Query['appliance_id'] = 18
  void [appliance, none]
  const { state } = instance.v3.marketing.partnerships.build.post(grant).data
  if (state === 'ESTABLISHED' || state === 'SOMETHING_NEW') return
  const text: string = state
  void text
  // @ts-expect-error a documented value is text, not a number
  void (state === 1)
}

/** Segments that are members of functions, and paths that differ in a variable's name. */
export function segments(instance: WeChatPay): void {
  void instance.v3.ecommerce.refunds.apply.post
  void instance.v3.merchantStore.stores._store_id_.recipients.bind.post
  void instance.v3.gov.subsidy.transactions.query.post
  void instance.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete.post
  void instance.v3.brand.partner.cardMember.cards._card_id_.delete
  instance.v3.apply4subject.applyment._applyment_id_.cancel.post({ applyment_id: '1' })
  instance.v3.apply4subject.applyment['{business_code}'].cancel.post({ business_code: '1' })
  // @ts-expect-error the variable of the other path
  instance.v3.apply4subject.applyment._business_code_.cancel.post({ applyment_id: '1' })
}

/** Chains that go on, and promises that can be waited for. */
export function chains(instance: WeChatPay, grant: Grant): void {
  const absolute = instance.chain('v3/marketing/partnerships/build').post(grant)
  const relative = instance.v3.marketing.partnerships.chain('build').post(grant)
  const mixed = instance.chain('v3/marketing').partnerships.build.post(grant)
  const slash = instance.chain('/v3/marketing/partnerships/build').post(grant)
  holds<Equal<typeof relative, typeof absolute>>()
  holds<Equal<typeof mixed, typeof absolute>>()
  holds<Equal<typeof slash, typeof absolute>>()
  void [absolute, relative, mixed, slash]
  const promise = instance.v3.marketing.partnerships.build.postAsync(grant)
  const waited = promise.wait()
  const then = promise.then(({ data }) => data.build_time).wait()
  holds<Equal<typeof waited, typeof absolute>>()
  holds<Equal<typeof then, string>>()
  void [waited, then]
  // @ts-expect-error a field that the answer does not have
  void promise.then(({ data }) => data.built_time)
  // @ts-expect-error a chain relative to a typed node, misspelt: what comes back is unknown
  void instance.v3.marketing.partnerships.chain('biuld').post(grant).data.build_time
}

describe('lib/openapi', () => {
  it('is what the generator makes of the facts, byte for byte', () => {
    const folder = join(__dirname, '../../lib/openapi')
    const made = generate()
    expect(filesIn(folder)).toEqual([...made.keys()].sort())
    expect(
      [...made]
        .filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text)
        .map(([name]) => name),
    ).toEqual([])
  })
})
