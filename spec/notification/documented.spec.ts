import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AesGcm, Formatter, Hash, Rsa, Transformer } from '../../lib'
import {
  notifications as documented,
  type NotificationFacts,
  type Shape,
} from '../../lib/catalogue'
import {
  Notifications,
  type Notification,
  type NotificationEvents,
  type NotificationResources,
  type NotificationV2,
  type RawNotification,
} from '../../lib/notification'
import { wanted } from '../../lib/notification/reply'
import { exampleOf, namedIn } from '../../lib/sandbox/documentation/example'
import { notificationOf } from '../../lib/sandbox/events/notify'
import { violationOf } from '../../lib/sandbox/documentation/validate'
import brand from '../fixtures/brand-keys.json'
import { instanceOf, keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'

/**
 * What comparing `event_type` makes of `resource` fits the documented shape, for every name: `npm
 * run types` reads it.
 */
type Narrowed<Type> = Extract<Notification, { readonly event_type: Type }>['resource']
type Misfit = {
  [Type in keyof NotificationResources]: Narrowed<Type> extends NotificationResources[Type]
    ? never
    : Type
}[keyof NotificationResources]
export const noMisfit: [Misfit] extends [never] ? true : Misfit = true

/**
 * Never called: variants are told apart by what only one of them holds, and pages of API v2 by
 * their names.
 */
export function told118(event: Notification | NotificationV2): string | undefined {
  if (event.api === 'v2') return event.page === 'transaction-success' ? event.out_trade_no : ''
  switch (event.event_type) {
    case 'TRANSACTION.SUCCESS':
      return numberOf(event.resource)
    case 'PAYSCORE.USER_OPEN_SERVICE':
      // @ts-expect-error which of the two it is has to be asked first
      void event.resource.service_id.length
      return event.resource.contract_id ? event.resource.contract_id : event.resource.service_id
    case 'PRODUCT_COUPON.USE': // seen, and described nowhere
      return String(event.resource)
    case 'COUPON.USE':
      return event.resource.coupon_id
    case 'MEMBERCARDSP.USER_CARD.CREATE':
      return event.resource.card_id
    // @ts-expect-error a name that is none
    case 'COUPON.USED':
      return ''
    default:
      return event.event_type
  }
}

/** Never called: a payment reads as an ordinary one, until it is asked which it is. */
function numberOf(paid: NotificationEvents['TRANSACTION.SUCCESS']): string {
  const ordinary: [string, number, string | undefined] = [
    paid.transaction_id,
    paid.amount.total,
    paid.payer.openid,
  ]
  if (paid.combine_out_trade_no === undefined) return paid.out_trade_no + ordinary[0]
  // @ts-expect-error a combined payment has no number of a single order
  void paid.out_trade_no.length
  // @ts-expect-error a field that no order has
  void paid.sub_orders?.[0].made_up
  return paid.combine_out_trade_no + String(paid.sub_orders?.map((each) => each.out_trade_no))
}

const sandbox = sandboxed({ keys: { ...keys, brand } })
const instance = instanceOf(sandbox)
const notifications = new Notifications(instance)
const came: (Notification | NotificationV2)[] = []
const told: unknown[] = []
let data: unknown

const server = createServer(
  (request, response) =>
    void notifications.handler(
      (event) => {
        came.push(event)
        return data
      },
      { onError: (error) => told.push(error), timeout: 20 },
    )(request, response),
)
let url: string
beforeAll(
  () =>
    new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify?from=wechat`
        resolve()
      })
    }),
)
afterAll(() => new Promise((resolve) => server.close(resolve)))

const example = (shape: Shape): object =>
  exampleOf(shape, { named: namedIn(), seal: String }) as object
const v3 = documented().filter(({ api }) => api === 'v3')
const v2 = documented().filter(({ api }) => api === 'v2')
const names = v3.flatMap((facts) =>
  facts.eventTypes.map((type): [string, string, NotificationFacts] => [
    type,
    facts.variant ?? '',
    facts,
  ]),
)

describe('the documented notifications', () => {
  it('are walked: 108 of API v3 and 10 of API v2', () => {
    expect([v3.length, v2.length]).toEqual([108, 10])
  })

  it.each(names)('%s %s is sent, verified, decrypted and of its shape', async (type, _, facts) => {
    came.length = 0
    data = facts.answer.body && example(facts.answer.body)
    const to = facts.key === 'brand' ? 'brand' : 'merchant'
    const sent = example(facts.resource!)
    const result = await sandbox.notify(
      url,
      { event_type: type, original_type: facts.originalType, resource: sent, to },
      { tries: 1, timeout: 20 },
    )
    expect([told.splice(0), result.delivered]).toEqual([[], true])
    const [event] = came as Notification[]
    expect(event).toMatchObject({ api: 'v3', event_type: type, resource: sent })
    expect(violationOf(event!.resource, facts.resource!)).toBeUndefined()
  })

  it.each(v2.map((facts): [string, NotificationFacts] => [facts.page!, facts]))(
    'of API v2, %s is sent, verified, opened and known by its page',
    async (page, facts) => {
      came.length = 0
      data = undefined
      const inside = facts.encrypted && example(facts.encrypted.holds)
      const body = facts.encrypted?.field === 'event_ciphertext' ? wrappedXml(page, inside) : ''
      const { status, text } = body
        ? await post(body)
        : await notifyV2(example(facts.root!), facts.encrypted ? inside : undefined)
      expect([told.splice(0), status, text]).toEqual([[], 200, expect.stringContaining('SUCCESS')])
      const [event] = came as NotificationV2[]
      expect([event!.api, event!.page, event!.event_type]).toEqual(['v2', page, undefined])
      if (inside) expect(event).toMatchObject(inside)
      expect(Object.keys(event!)).not.toContain('page')
    },
  )
})

const post = async (body: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'text/xml' },
  })
  return { status: response.status, text: await response.text() }
}

const textsOf = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  )

async function notifyV2(root: object, inside?: object): Promise<{ status: number; text: string }> {
  const { sign: _s, sign_type: _t, req_info: _r, ...fields } = textsOf(root)
  const result = await sandbox.notify(
    url,
    { xml: { ...fields, mch_id: keys.mchid }, ...(inside && { req_info: textsOf(inside) }) },
    { tries: 1, timeout: 20 },
  )
  return { status: result.statuses[0]!, text: result.delivered ? 'SUCCESS' : '' }
}

/** An event that stands encrypted in XML; each time it is encrypted anew. */
function wrappedXml(event_type: string, inside: unknown, more: object = {}): string {
  const event_nonce = Formatter.nonce(12)
  const fields: Record<string, string> = {
    mch_id: keys.mchid,
    appid: 'wx1',
    algorithm: 'HMAC-SHA256',
    nonce_str: Formatter.nonce(),
    event_id: `e-${event_type}`,
    event_create_time: '20260101000000',
    event_type,
    event_algorithm: 'AEAD_AES_256_GCM',
    event_nonce,
    event_associated_data: 'event',
    event_ciphertext: AesGcm.encrypt(JSON.stringify(inside), keys.apiv3Key, event_nonce, 'event'),
    ...more,
  }
  const text = Formatter.queryStringLike(Formatter.ksort(fields))
  return Transformer.toXml({ ...fields, sign: Hash.sign('HMAC-SHA256', text, keys.secret) })
}

describe('an event that is wrapped in XML', () => {
  it('keeps its event_type where only API v2 is handled', () => {
    const fields = notifications.parseV2(wrappedXml('CHECK.FAIL', { out_order_no: 'o1' }))
    expect([fields.page, fields['event_type'], fields['out_order_no']]).toEqual([
      'CHECK.FAIL',
      'CHECK.FAIL',
      'o1',
    ])
    if (fields.page === 'CHECK.FAIL') expect(fields.event_id).toBe('e-CHECK.FAIL')
  })

  it('is handled once, though it is encrypted anew each time it comes', async () => {
    came.length = 0
    const handler = notifications.handler((event) => came.push(event))
    const once = createServer((request, response) => void handler(request, response))
    await new Promise<void>((resolve) => once.listen(0, '127.0.0.1', resolve))
    const to = `http://127.0.0.1:${(once.address() as AddressInfo).port}/`
    for (let time = 0; time < 2; time++)
      await fetch(to, { method: 'POST', body: wrappedXml('CHECK.SUCCESS', { state: 'DOING' }) })
    await new Promise((resolve) => once.close(resolve))
    expect(came).toHaveLength(1)
  })

  it('is not opened where it is not signed, nor where its ciphertext is damaged', () => {
    const xml = wrappedXml('CHECK.SUCCESS', { state: 'DOING' })
    expect(thrown(() => notifications.parseV2(xml.replace('e-CHECK', 'e-CHUCK'))).code).toBe(
      'V2_UNVERIFIED',
    )
    const damaged = wrappedXml('CHECK.SUCCESS', {}, { event_ciphertext: 'AAAA' })
    expect(thrown(() => notifications.parseV2(damaged)).name).toBe('UnexpectedValueException')
  })
})

describe('what is given to the wrong reader', () => {
  const sent = notificationOf(keys, { event_type: 'REFUND.SUCCESS', resource: {} })

  it('is named: JSON to parseV2(), XML to parse()', () => {
    expect(thrown(() => notifications.parseV2(sent.body))).toMatchObject({
      code: 'INVALID_XML',
      message: expect.stringContaining('parseAsync()') as string,
    })
    const body = wrappedXml('CHECK.FAIL', {})
    const error = thrown(() => notifications.parse({ headers: {}, body }))
    expect([error.code, error.message]).toEqual([
      'SIGNATURE_HEADERS_MISSING',
      expect.stringContaining('parseV2()'),
    ])
  })

  it('is not opened with another APIv3 key than the one that wrapped it', () => {
    const others = new Notifications(instance, { apiv3Key: 'x'.repeat(32) })
    const error = thrown(() => others.parseV2(wrappedXml('CHECK.FAIL', { state: 'DOING' })))
    expect(error.name).toBe('UnexpectedValueException')
    expect(error.message).not.toContain('xxx')
  })

  it('of a type that the other API has stays one of its own', () => {
    const { body, headers } = notificationOf(keys, { event_type: 'CHECK.FAIL', resource: { a: 1 } })
    const event = notifications.parse({ headers: headers(), body })
    expect([event.api, event.event_type, event.resource]).toEqual(['v3', 'CHECK.FAIL', { a: 1 }])
    const fields = notifications.parseV2(wrappedXml('REFUND.SUCCESS', { b: '2' }))
    expect([fields.api, fields.page, fields['b']]).toEqual(['v2', undefined, '2'])
  })
})

describe('an event that asks for data', () => {
  it('is one of those whose page says so', () => {
    const asking = v3.filter(({ answer }) => answer.body && !answer.optional)
    const rows = asking.flatMap(({ eventTypes, answer }) =>
      eventTypes.map((type) => [type, { signed: answer.header !== undefined }]),
    )
    expect(wanted).toEqual(Object.fromEntries(rows))
  })

  it('is none of profit sharing, which is handled once and answered with 200 and a body', async () => {
    const { body, headers } = notificationOf(keys, {
      event_type: 'TRANSACTION.SUCCESS',
      original_type: 'profitsharing',
      resource: {},
    })
    let handled = 0
    const handler = notifications.webHandler(() => handled++)
    for (let time = 0; time < 2; time++) {
      const init = { method: 'POST', body, headers: headers() }
      const response = await handler(new Request('https://me.cn/', init))
      expect([response.status, await response.json()]).toMatchObject([200, { code: 'SUCCESS' }])
    }
    expect(handled).toBe(1)
  })

  it('fails where JSON cannot carry what its handler gives', async () => {
    for (const broken of [{ total_amount: 1n }, new Map([['code', 'SUCCESS']]), []]) {
      expect((await answerTo(query, broken)).status).toBe(500)
      expect(told.splice(0)).toEqual([expect.objectContaining({ code: 'NO_REPLY' })])
    }
  })

  it('is answered signed by a handler for web Request, too, over its path and query', async () => {
    const { body, headers } = notificationOf(keys, {
      event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO',
      resource: { acq_tid: 't' },
    })
    const handler = notifications.webHandler(() => ({ code: 'SUCCESS' }))
    const response = await handler(
      new Request('https://me.cn/a%20b?c=d', { method: 'POST', body, headers: headers() }),
    )
    const authorization = response.headers.get('Authorization')!
    const [signature, timestamp, nonce] = ['signature', 'timestamp', 'nonce_str'].map(
      (name) => new RegExp(`${name}="([^"]*)"`).exec(authorization)![1]!,
    )
    const text = await response.text()
    const message = Formatter.request('POST', '/a%20b?c=d', timestamp!, nonce!, text)
    expect([text, Rsa.verify(message, signature!, keys.certificate)]).toEqual([
      '{"code":"SUCCESS"}',
      true,
    ])
  })

  const query = {
    event_type: 'PARKING_FEE.QUERY_TRANS_INFO',
    id: 'q1',
    resource: { sp_mchid: '1' },
  }
  const answerTo = async (event: object, reply: unknown): Promise<Response> => {
    data = reply
    const { body, headers } = notificationOf({ ...keys, brand }, event as never)
    return fetch(url, { method: 'POST', body, headers: headers() })
  }

  it('is answered with what its handler gives, each time that it comes', async () => {
    for (const total_amount of [1, 2]) {
      const response = await answerTo(query, { code: 'SUCCESS', total_amount })
      expect([response.status, await response.json()]).toEqual([
        200,
        { code: 'SUCCESS', total_amount },
      ])
    }
  })

  it('fails where its handler gives none', async () => {
    expect((await answerTo(query, undefined)).status).toBe(500)
    expect(told.splice(0)).toEqual([expect.objectContaining({ code: 'NO_REPLY' })])
  })

  it('is answered signed where WeChat Pay wants it so', async () => {
    const event = { event_type: 'CROSS_BORDER_PAY.GET_MCH_INFO', resource: { acq_tid: 't' } }
    const response = await answerTo(event, { code: 'SUCCESS', acq_tid: 't' })
    const authorization = response.headers.get('Authorization')!
    const part = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(authorization)![1]!
    const message = Formatter.request(
      'POST',
      '/notify?from=wechat',
      part('timestamp'),
      part('nonce_str'),
      await response.text(),
    )
    expect(authorization).toMatch(/^WECHATPAY2-SHA256-RSA2048 mchid="/)
    expect(Rsa.verify(message, part('signature'), keys.certificate)).toBe(true)
  })

  it('is told what to answer without a handler, too', async () => {
    const event = { api: 'v3', event_type: 'PARKING_FEE.QUERY_TRANS_INFO' } as Notification
    expect(await notifications.replyTo(event, { code: 'SUCCESS' })).toMatchObject({ status: 200 })
    expect((await rejected(notifications.replyTo(event))).code).toBe('NO_REPLY')
    const other = { api: 'v3', event_type: 'REFUND.SUCCESS' } as Notification
    expect(await notifications.replyTo(other)).toEqual({ status: 204, headers: {}, body: '' })
  })
})

describe('a notification to a brand', () => {
  const event = {
    event_type: 'BRAND_MEMBER_CARD.SYNC_USER_POINT',
    original_type: 'sync_user_point',
    resource: { brand_id: '10001' },
    to: 'brand',
  } as const
  const rawOf = (
    more: object = {},
    without?: string,
  ): RawNotification & { headers: Record<string, string> } => {
    const { body, headers } = notificationOf({ ...keys, brand }, { ...event, ...more })
    const all = Object.entries(headers()).filter(([name]) => name !== without)
    return { body, headers: Object.fromEntries(all) }
  }

  it('is believed with and without its type: the key decides', () => {
    for (const without of [undefined, 'Wechatpay-Signature-Type'])
      expect(notifications.parse(rawOf({}, without)).resource).toEqual({ brand_id: '10001' })
  })

  it("is not believed under the merchant's type, nor a merchant's under the brand's", () => {
    const [ofBrand, ofMerchant] = [rawOf(), rawOf({ to: 'merchant' })]
    const swapped = (raw: ReturnType<typeof rawOf>, type: string) => ({
      ...raw,
      headers: { ...raw.headers, 'Wechatpay-Signature-Type': type },
    })
    for (const raw of [
      swapped(ofBrand, 'WECHATPAY2-SHA256-RSA2048'),
      swapped(ofMerchant, 'WECHATPAY-BRAND-SHA256-RSA2048'),
    ])
      expect(thrown(() => notifications.parse(raw)).code).toBe('SIGNATURE_SERIAL_UNKNOWN')
  })

  it('is refused by an instance without the keys of the brand', () => {
    const { brand: _b, ...config } = sandbox.config
    const merchant = new Notifications(instanceOf(sandbox, { ...config, brand: undefined }))
    expect(thrown(() => merchant.parse(rawOf())).code).toBe('SIGNATURE_TYPE')
    expect(thrown(() => merchant.parse(rawOf({}, 'Wechatpay-Signature-Type'))).code).toBe(
      'SIGNATURE_SERIAL_UNKNOWN',
    )
  })
})
