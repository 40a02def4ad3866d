import { Builder, Formatter, Hash, Transformer } from '../../../lib'
import { signFailureOf } from '../../../lib/client/protocol/v2-sign'
import { Notifications } from '../../../lib/notification'
import { keys, sandboxed, thrown } from '../../fixtures/sandbox'

type Texts = Record<string, string>

const lineOf = (fields: Texts): string => Formatter.queryStringLike(Formatter.ksort(fields))
const signed = (fields: Texts): Texts => ({
  ...fields,
  sign: Hash.sign('MD5', lineOf(fields), keys.secret),
})
const failureOf = (fields: Texts): string | undefined => signFailureOf(fields, keys.secret)

const notice: Texts = {
  appid: 'wx1',
  attach: 'a note',
  bank_type: 'CFT',
  cash_fee: '1',
  coupon_fee_0: '1',
  coupon_count: '1',
  fee_type: 'CNY',
  mch_id: keys.mchid,
  nonce_str: 'n',
  openid: 'o',
  out_trade_no: '007',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  time_end: '20261126000000',
  total_fee: '1',
  trade_state: 'PAYERROR',
  transaction_id: '42',
}
const refund: Texts = {
  appid: 'wx1',
  mch_id: keys.mchid,
  nonce_str: 'n',
  out_refund_no_0: 'r',
  refund_fee: '1',
  refund_recv_accout_0: 'a',
  refund_status_0: 'CHANGE',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  return_msg: 'OK',
}
const transfer: Texts = {
  mch_id: keys.mchid,
  reason: 'x',
  result_code: 'SUCCESS',
  return_code: 'SUCCESS',
  return_msg: 'OK',
  status: 'FAILED',
  transfer_name: 'n',
}

/**
 * Every message that is signed as this one is, with a run of its fields moved into the one before
 * them.
 */
function* forgeries(fields: Texts): Generator<Texts> {
  const pairs = Object.entries(Formatter.ksort(fields))
  for (let from = 0; from < pairs.length; from++)
    for (let to = from + 1; to < pairs.length; to++) {
      const [holder, ...moved] = pairs.slice(from, to + 1)
      const value = [holder![1], ...moved.map((pair) => pair.join('='))].join('&')
      const kept = [...pairs.slice(0, from), ...pairs.slice(to + 1)]
      yield { ...Object.fromEntries(kept), [holder![0]]: value }
    }
}

describe('the sign of API v2', () => {
  it.each([notice, refund, transfer])(
    'is no sign of a message that had fields moved into another one (%#)',
    (fields) => {
      expect(failureOf(signed(fields))).toBeUndefined()
      const { sign } = signed(fields)
      let count = 0
      for (const forged of forgeries(fields)) {
        expect(lineOf(forged)).toBe(lineOf(fields))
        expect(failureOf({ ...forged, sign: sign! })).toMatch(/somebody may have moved/)
        count++
      }
      expect(count).toBeGreaterThan(20)
    },
  )

  it.each<Texts>([
    { attach: 'uid=1&sku=2' },
    { attach: '&a=1&b=2&result_code=FAIL&trade_state=x&total_fee=1' }, // these stand elsewhere
    { attach: 'https://a.test/?x=1&audit=2&&=' },
    { code_url: 'weixin://wxpay/bizpayurl?sign=S&appid=wx1&mch_id=1&product_id=p&time_stamp=1' },
    { mweb_url: 'https://wx.tenpay.com/cgi-bin/checkmweb?prepay_id=wx1&package=1037687096' },
    { return_msg: 'a & b = c' },
  ])('holds for a value with an ampersand that can be read in one way only: %j', (more) => {
    expect(failureOf(signed({ ...notice, ...more }))).toBeUndefined()
  })

  it('holds for an attach of an order that is not paid, whose next field stands far away', () => {
    const { bank_type, cash_fee, coupon_fee_0, coupon_count, fee_type, ...unpaid } = notice
    const attach = 'uid=1&coupon_id=7&count=2&city=3&channel=4&goods_name=5'
    expect(failureOf(signed({ ...unpaid, attach }))).toBeUndefined()
    expect([bank_type, cash_fee, coupon_fee_0, coupon_count, fee_type]).toHaveLength(5)
    expect(failureOf(signed({ ...unpaid, attach: 'x&cash_fee=1' }))).toMatch(/cash_fee/)
  })

  it('of a payment is none for a notification without its state', () => {
    const { sign } = signed(notice)
    const { trade_state, transaction_id, ...rest } = notice
    const forged = { ...rest, total_fee: `1&trade_state=${trade_state}`, transaction_id }
    const instance = Builder.factory(instanceConfig())
    const error = thrown(() =>
      new Notifications(instance).parseV2(Transformer.toXml({ ...forged, sign: sign! } as Texts)),
    )
    expect([error.name, error.code]).toEqual(['SignatureException', 'V2_UNVERIFIED'])
    expect(error.message).toMatch(/`&trade_state=` in its field `total_fee`/)
  })
})

const sandbox = sandboxed()
const instanceConfig = () => sandbox.config
