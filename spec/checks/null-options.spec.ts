import { Builder, MockHandler, Transformer } from '../../lib'
import { downloadBillSync } from '../../lib/bills'
import { keepFresh } from '../../lib/certificates'
import { endpoints } from '../../lib/catalogue'
import { Notifications } from '../../lib/notification'
import { grant as grantAll, list, plan, terminate } from '../../lib/partnerships'
import { Payment } from '../../lib/payment'
import { Sandbox } from '../../lib/sandbox'
import { SensitiveFields } from '../../lib/sensitive'
import { fileWith } from '../fixtures/keys'
import { lenient } from '../fixtures/lenient'
import { grant, instanceOf, keys, rejected, sandboxed } from '../fixtures/sandbox'
import { httpServer } from '../fixtures/servers'
import brand from '../fixtures/brand-keys.json'
import { misuse } from '../fixtures/misuse'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)

/** Every option of a kind, and each of them null. */
const nulls = <Name extends string>(...names: Name[]): Record<Name, never> =>
  misuse(Object.fromEntries(names.map((name) => [name, null])))

const allOf = async (rows: AsyncIterable<unknown>): Promise<unknown[]> => {
  const found: unknown[] = []
  for await (const row of rows) found.push(row)
  return found
}

describe('null is as good as absent, and does not stand in the place of a default', () => {
  it('in keepFresh(), new Notifications(), new SensitiveFields()', () => {
    keepFresh(instance, nulls('apiv3Key', 'before', 'throttle'))
    keepFresh(instance, misuse(null))
    expect(new Notifications(instance, nulls('apiv3Key', 'apiKey'))).toBeDefined()
    expect(new Notifications(instance, null)).toBeDefined()
    const fields = new SensitiveFields(instance, nulls('padding', 'scheme'))
    expect(fields.encrypt('x')).toMatch(/^[A-Za-z0-9+/]{342}==$/)
  })

  it('in handlers of notifications, and in what the sandbox notifies with', async () => {
    const taken: unknown[] = []
    const handler = new Notifications(instance).handler(
      (event) => void taken.push(event),
      nulls('seen', 'limit', 'timeout', 'onError'),
    )
    const { port } = await httpServer((request, response) => void handler(request, response))
    const url = `http://127.0.0.1:${port}/`
    const event = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }
    const more = nulls('original_type', 'summary', 'id', 'signedBy', 'to', 'signature', 'serial')
    for (const options of [nulls('speed', 'tries', 'timeout'), null])
      expect(await sandbox.notify(url, { ...event, ...more }, options)).toMatchObject({
        delivered: true,
      })
    expect(taken).toHaveLength(2)
    const xml = { xml: { out_trade_no: '1' }, ...nulls('req_info', 'sign_type', 'signature') }
    expect(await sandbox.notify(url, xml, { tries: 1 })).toMatchObject({ id: '' })
  })

  it('in a sandbox: start, keys, rotation, faults and controls', async () => {
    const names = ['port', 'mchid', 'certificates', 'publicKey', 'seed', 'hosts', 'state']
    const other = Sandbox.startSync({ keys, ...nulls(...names, 'listen', 'forwardTo') })
    try {
      expect(other.rotate(nulls('days')).serial).toMatch(/^[0-9A-F]{40}$/)
      other.fault({ status: 500, ...nulls('match', 'path', 'times', 'chance', 'body', 'headers') })
      expect(other.faults()).toHaveLength(1)
      expect(other.stock({ stock_id: '1', state: misuse(null) })).toMatchObject({ stock_id: '1' })
      expect(other.stock(misuse(null))).toBeDefined()
      expect(other.orders(misuse(null))).toEqual([])
      expect(() => other.refundOrder(misuse(null), 1)).toThrow(/is missing/)
    } finally {
      await other.close()
    }
  })

  it('in bulk runs, their plan, and the list', async () => {
    const row = grant().json
    const options = nulls('concurrency', 'rate', 'patience', 'journal', 'signal', 'retry', 'onEnd')
    expect(await allOf(grantAll(instance, [row], options))).toMatchObject([{ state: 'granted' }])
    expect(
      await allOf(plan(instance, [row], { ...options, onJournal: misuse(null) })),
    ).toHaveLength(1)
    const retry = nulls('attempts', 'backoff', 'deadline')
    expect(await allOf(terminate(instance, [row], { retry }))).toHaveLength(1)
    expect(await allOf(terminate(instance, [row], null))).toHaveLength(1)
    const filter = { authorized_data: row.authorized_data, ...nulls('partner', 'limit') }
    expect(await allOf(list(instance, filter))).toHaveLength(1)
    expect(await rejected(allOf(list(instance, misuse({ ...filter, limits: 3 }))))).toMatchObject({
      code: 'UNKNOWN_OPTION',
    })
  })

  it('in bills', () => {
    const sink = fileWith('null-bill.csv', '')
    const query = { bill_date: '2026-11-01' }
    const options = { query, sink, ...nulls('gunzip', 'timeout', 'headers', 'retry', 'on_stats') }
    expect(downloadBillSync(instance, 'v3/bill/tradebill', options)).toMatchObject({ sink })
  })

  it('in payment parameters', () => {
    const payment = new Payment(instance)
    const order = { appId: 'wx1', prepayId: 'p1' }
    expect(payment.app({ ...order, partnerId: misuse(null) }).partnerid).toBe(keys.mchid)
    expect(payment.jsapiV2(order, misuse(null)).signType).toBe('MD5')
    expect(payment.h5('https://wx.tenpay.com/x?a=1', misuse(null))).toBe(
      'https://wx.tenpay.com/x?a=1',
    )
    const coupon = { stock_id: '1', out_request_no: '2', coupon_code: misuse(null), open_id: 'o' }
    expect(payment.couponH5(coupon, misuse(null))).not.toContain('coupon_code')
  })

  it('in test doubles, XML and the catalogue', () => {
    const handler = new MockHandler([
      { status: 404, body: misuse(null), headers: { 'X-A': misuse(null) } },
    ])
    const { status } = lenient(Builder.factory({ ...sandbox.config, handler }))
      .chain('v3/x')
      .get({
        http_errors: false,
      })
    expect([status, new MockHandler(null).count()]).toEqual([404, 0])
    expect(Transformer.toXml({ a: 1 }, nulls('headless', 'indent', 'root', 'item'))).toBe(
      '<xml><a>1</a></xml>',
    )
    expect(endpoints(null).length).toBeGreaterThan(1_000)
  })

  it("in what stands below an option: a brand's keys, TLS material, how often a call is repeated", () => {
    const { certificate: _, platform, ...own } = brand
    const certs = { [platform.publicKeyId]: platform.publicKey }
    const given = {
      brand: { ...own, certs, signer: misuse(null), verifier: misuse(null) },
      merchant: {
        cert: keys.certificate,
        key: keys.privateKey,
        pfx: misuse(null),
        passphrase: misuse(null),
      },
      retry: nulls('attempts', 'backoff', 'deadline', 'failover', 'idempotent'),
      allow_redirects: nulls('max'),
    }
    const made = lenient(Builder.factory({ ...sandbox.config, ...given }))
    expect(made.v3.certificates.get({ retry: nulls('attempts'), proxy: null }).status).toBe(200)
  })
})
