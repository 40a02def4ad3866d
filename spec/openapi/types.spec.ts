import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, generate } from '../../scripts/generate-types'
import type { AnswerOf, OptionsOf, ResponsePromise, Response, WeChatPay } from '../../lib'

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
const holds = <_T extends true>(): void => undefined

/** Never called: `npm run types` reads it, and a mistake that is none any more fails there. */
export async function typed(instance: WeChatPay): Promise<void> {
  const grant = { json: { partner: { type: 'APPID', appid: 'wx1' }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }, headers: { 'Idempotency-Key': 'k' } } as const
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
  instance.v3.pay.transactions.id._transaction_id_.getAsync({ transaction_id: '4200', query: { mchid: '1' } }).then(r => r.data.trade_state)
  instance.v3.pay.transactions['out-trade-no']['{out_trade_no}'].close.post({ out_trade_no: '1', json: { mchid: '1' } })
  instance.v3.pay.transactions.outTradeNo._out_trade_no_.close.post({ out_trade_no: '1', json: { mchid: '1' } })
  // a JSON text in a query takes the object
  instance.v3.marketing.partnerships.get({ query: { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' }, limit: 5 } })
  // verbs and function members as segments, trailing slashes, capitals
  instance.v3.profitsharing.receivers.delete.post({ json: { appid: 'wx', type: 'MERCHANT_ID', account: '1' } })
  void instance.chain('v3/ecommerce/applyments/').post
  void instance.v2.secapi.mch.addInstitutionsub.post
  // uploads, API v2
  instance.v3.merchant.media.upload.post({ body: new Uint8Array() })
  void instance.v2.secapi.pay.refund.post
  // a field that one part of a body requires and another describes
  const activity = { activity_base_info: { activity_name: 'a', activity_second_title: 'b', merchant_logo_url: 'c', out_request_no: 'd', delivery_purpose: 'OFF_LINE_PAY' } } as const
  // @ts-expect-error the rule of sending is missing
  instance.v3.marketing.paygiftactivity.uniqueThresholdActivity.post({ json: activity })
  // API v2: the client makes nonce_str and sign, the rest is the caller's
  const queried: string = instance.v2.pay.orderquery.post({ xml: { appid: 'wx', mch_id: '1', out_trade_no: '1' } }).data.trade_state
  void queried
  instance.v2.secapi.pay.profitsharing.post({ xml: { mch_id: '1', appid: 'wx', transaction_id: '1', out_order_no: '1', receivers: '[]', sign_type: 'HMAC-SHA256' } })
  instance.v2.appauth.getaccesstoken.get({ query: { mch_id: '1', appid: 'wx', openid: 'o', code: 'c', grant_type: 'authorization_code', scope: 'pay_identity', sign_type: 'HMAC-SHA256' } })
  // @ts-expect-error the merchant is not filled in
  instance.v2.tools.shorturl.post({ xml: { appid: 'wx', long_url: 'weixin://' } })
  // @ts-expect-error nor is the way of signing, where it is not MD5
  instance.v2.secapi.pay.profitsharing.post({ xml: { mch_id: '1', appid: 'wx', transaction_id: '1', out_order_no: '1', receivers: '[]' } })
  // @ts-expect-error a misspelt field
  instance.v2.pay.orderquery.post({ xml: { appid: 'wx', mch_id: '1', out_trade_nr: '1' } })
  // @ts-expect-error a number where XML takes none of it
  instance.v2.pay.orderquery.post({ xml: { appid: 'wx', mch_id: '1', out_trade_no: { value: 1 } } })
  // unknown and dynamic paths
  const unknown: Response<unknown> = instance.chain('v3/brand/new-endpoint').post({ json: {} })
  const dynamic: Response<unknown> = instance.chain(`v3/x/${String(unknown.status)}`).get({ anything: 1 })
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
  // @ts-expect-error a missing field
  instance.v3.marketing.partnerships.build.post({ ...grant, json: { partner: { type: 'APPID', appid: 'x' } } })
  // @ts-expect-error another value of an enumeration
  instance.v3.marketing.partnerships.build.post({ ...grant, json: { ...grant.json, partner: { type: 'APP', appid: 'x' } } })
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

describe('lib/openapi', () => {
  it('is what the generator makes of the facts, byte for byte', () => {
    const folder = join(__dirname, '../../lib/openapi')
    const made = generate()
    expect(filesIn(folder)).toEqual([...made.keys()].sort())
    expect([...made].filter(([name, text]) => readFileSync(join(folder, name), 'utf8') !== text).map(([name]) => name)).toEqual([])
  })
})
