import { Builder, type WeChatPayException } from '../../../lib'
import { Notifications } from '../../../lib/notification'
import { notifications as eventFacts } from '../../../lib/catalogue'
import { delaysOf, namesOf } from '../../../lib/sandbox/events/facts'
import { exampleOf, namedIn } from '../../../lib/sandbox/documentation/example'
import { violationOf } from '../../../lib/sandbox/documentation/validate'
import brand from '../../fixtures/brand-keys.json'
import { instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

const sandbox = sandboxed()

/** A merchant's server that answers with one status after the other, the last for ever. */
async function answering(
  ...statuses: number[]
): Promise<{ url: string; bodies: string[]; ids: string[] }> {
  const [bodies, ids]: [string[], string[]] = [[], []]
  const { port } = await httpServer((request, response) => {
    let body = ''
    request.on('data', (piece) => {
      body += String(piece)
    })
    request.on('end', () => {
      bodies.push(body)
      ids.push(String(request.headers['wechatpay-nonce']))
      response.statusCode = statuses[bodies.length - 1] ?? statuses.at(-1)!
      response.end('<xml><return_code>SUCCESS</return_code></xml>')
    })
  })
  return { url: `http://127.0.0.1:${port}/`, bodies, ids }
}

describe('an event of the sandbox', () => {
  it('is sent again on the schedule of the platform, by its own clock, until it is taken', async () => {
    const { url, bodies, ids } = await answering(500, 503, 200)
    const { id, state } = await sandbox.trigger('TRANSACTION.SUCCESS', { to: url })
    expect([state, bodies.length]).toEqual(['waiting', 1])
    await sandbox.clock.advance('14s')
    expect(bodies).toHaveLength(1)
    await sandbox.clock.advance('1s')
    expect(bodies).toHaveLength(2)
    await sandbox.clock.advance('1h')
    expect(bodies).toHaveLength(3)
    expect([new Set(bodies).size, new Set(ids).size]).toEqual([1, 3])
    expect(sandbox.events(1)).toMatchObject([
      {
        id,
        state: 'delivered',
        deliveries: [{ status: 500 }, { status: 503 }, { status: 200, taken: true }],
      },
    ])
  })

  it('is given up after the last send, a day later', async () => {
    const { url, bodies } = await answering(500)
    await sandbox.trigger('TRANSACTION.SUCCESS', { to: url })
    await sandbox.clock.advance('2d')
    expect(bodies).toHaveLength(16)
    expect(sandbox.events(1)).toMatchObject([{ state: 'failed' }])
  })

  it('goes out once more on demand', async () => {
    const { url, bodies } = await answering(200)
    const { id } = await sandbox.trigger('REFUND.SUCCESS', { to: url, set: { 'amount.refund': 7 } })
    expect(await sandbox.resend(id)).toMatchObject({
      deliveries: [{ taken: true }, { taken: true }],
    })
    expect(bodies[0]).toBe(bodies[1])
    expect(await rejected(sandbox.resend('nobody'))).toMatchObject({ code: 'UNKNOWN_EVENT' })
  })

  it('holds what the documents say of its kind, and what it is told to', async () => {
    const told: { api?: string; resource?: unknown }[] = []
    const notifications = new Notifications(Builder.factory(sandbox.config))
    const handler = notifications.handler({
      v3: (event) => void told.push(event),
      v2: () => undefined,
    })
    const { port } = await httpServer((request, response) => void handler(request, response))
    const to = `http://127.0.0.1:${port}/`
    await sandbox.trigger('REFUND.CLOSED', { to, set: { out_trade_no: 'mine', 'amount.total': 5 } })
    await sandbox.trigger('MADE.UP', { to, resource: { a: 1 } })
    expect(told[0]!.resource).toMatchObject({
      mchid: keys.mchid,
      refund_status: 'CLOSED',
      out_trade_no: 'mine',
      amount: { total: 5 },
    })
    expect(told[1]).toMatchObject({ event_type: 'MADE.UP', resource: { a: 1 } })
  })

  it('of every documented kind is sent with its own keys, verifies, opens, and is answered', async () => {
    const branded = sandboxed({ keys: { ...keys, brand } })
    const told: { api?: string; resource?: unknown }[] = []
    let data: unknown
    const notifications = new Notifications(Builder.factory(branded.config))
    const handler = notifications.handler((event) => {
      told.push(event)
      return data
    })
    const { port } = await httpServer((request, response) => void handler(request, response))
    const to = `http://127.0.0.1:${port}/`
    const failed: string[] = []
    for (const facts of eventFacts()) {
      const name = namesOf(facts).at(-1)!
      const { body } = facts.answer
      data = body && exampleOf(body, { named: namedIn(), seal: String })
      const { state, deliveries } = await branded.trigger(name, { to })
      if (state !== 'delivered') failed.push(`${name}: ${state} ${JSON.stringify(deliveries)}`)
      const wrong = facts.resource && violationOf(told.at(-1)!.resource, facts.resource)
      if (told.at(-1)!.api !== facts.api || wrong) failed.push(`${name}: ${JSON.stringify(wrong)}`)
    }
    expect(failed).toEqual([])
    expect(told).toHaveLength(eventFacts().length)
  }, 120_000)

  it('goes to this machine alone, or where the sandbox forwards to', async () => {
    const event = await sandbox.trigger('TRANSACTION.SUCCESS', { to: 'https://weixin.qq.com/' })
    expect(event).toMatchObject({
      state: 'not sent',
      reason: expect.stringContaining('forwardTo') as string,
      deliveries: [],
    })
    const { url, bodies } = await answering(204)
    const forwarding = sandboxed({ forwardTo: url })
    forwarding.order({ out_trade_no: 'o', notify_url: 'https://weixin.qq.com/' })
    await forwarding.pay('o')
    expect(bodies).toHaveLength(1)
  })

  it('that nobody knows is refused, and similar ones are named', async () => {
    const error = await rejected(sandbox.trigger('TRANSACTION.SUCESS'))
    expect([error.code, error.message]).toEqual([
      'UNKNOWN_EVENT',
      expect.stringContaining('TRANSACTION.SUCCESS') as string,
    ])
    for (const path of ['__proto__.x', 'a..b', '']) {
      expect((await rejected(sandbox.trigger('REFUND.SUCCESS', { set: { [path]: 1 } }))).code).toBe(
        'INVALID_OPTION',
      )
    }
  })

  it('whose receiver breaks off, redirects or never ends is not taken', async () => {
    const { port } = await httpServer((request, response) => {
      if (request.url === '/redirect') response.writeHead(302, { Location: '/' }).end()
      else request.socket.destroy()
    })
    for (const path of ['redirect', 'broken']) {
      const event = await sandbox.trigger('TRANSACTION.SUCCESS', {
        to: `http://127.0.0.1:${port}/${path}`,
      })
      expect(event).toMatchObject({ state: 'waiting', deliveries: [{ taken: false }] })
    }
  })
})

it('a certificate that has ended, by the clock of the sandbox, is listed no more', async () => {
  const own = sandboxed()
  const { v3 } = instanceOf(own)
  const listed = async (): Promise<number> => (await v3.certificates.getAsync()).data.data.length
  own.rotate()
  expect(await listed()).toBe(2)
  await own.clock.advance('3650d')
  expect(await listed()).toBe(1)
})

describe('an event of a brand', () => {
  const branded = sandboxed({ keys: { ...keys, brand } })
  const name = 'BRAND_MEMBER_CARD.USER_CARD.CREATE'

  /** A server that has the keys of whoever the notification is for, or not. */
  async function serving(
    config: object,
  ): Promise<{ to: string; codes: string[]; told: { resource?: unknown }[] }> {
    const [codes, told]: [string[], { resource?: unknown }[]] = [[], []]
    const handler = new Notifications(Builder.factory(config as never)).handler(
      (event) => void told.push(event),
      { onError: (error) => codes.push((error as WeChatPayException).code) },
    )
    const { port } = await httpServer((request, response) => void handler(request, response))
    return { to: `http://127.0.0.1:${port}/`, codes, told }
  }

  it("was encrypted with the merchant's key: it opens with the brand's, and holds the brand's id", async () => {
    const { brand: own, base_uri } = branded.config
    const { to, told } = await serving({ base_uri, ...own })
    expect(await branded.trigger(name, { to })).toMatchObject({ state: 'delivered' })
    expect(told[0]!.resource).toMatchObject({ brand_id: brand.brand_id })
  })

  it('is refused by name where no brand is configured', async () => {
    const { to, codes } = await serving({ ...branded.config, brand: undefined })
    expect(await branded.trigger(name, { to })).toMatchObject({ deliveries: [{ status: 401 }] })
    expect(codes).toEqual(['SIGNATURE_TYPE'])
  })

  it("goes to the partner with the merchant's keys where its variant says so", async () => {
    const { to, told } = await serving({ ...branded.config, brand: undefined })
    expect(await branded.trigger('DELIVERY_PLAN.CHANGE#sp', { to })).toMatchObject({
      state: 'delivered',
    })
    expect(told).toHaveLength(1)
  })

  it("is sent again on the brand's own schedule", async () => {
    const { url, bodies } = await answering(500)
    const branding = sandboxed({ keys: { ...keys, brand } })
    await branding.trigger(name, { to: url })
    await branding.clock.advance('59s')
    expect(bodies).toHaveLength(1)
    await branding.clock.advance('1s')
    expect(bodies).toHaveLength(2)
    await branding.clock.advance('30d')
    expect(bodies).toHaveLength(26)
  })
})

describe('an event that asks for data', () => {
  it('is not taken by a status alone, and is not sent again', async () => {
    for (const status of [204, 200]) {
      const { url, bodies } = await answering(status)
      const event = await sandbox.trigger('PARKING_FEE.QUERY_TRANS_INFO', { to: url })
      expect([event.state, event.deliveries[0]!.taken]).toEqual(['failed', false])
      await sandbox.clock.advance('2d')
      expect(bodies).toHaveLength(1)
    }
  })

  it('whose answer has to be signed is not taken without a signature', async () => {
    const { port } = await httpServer((_request, response) => {
      const fields = { code: 'SUCCESS', acq_tid: 't', prepay_id: 'p', client_ip: '127.0.0.1' }
      response.end(JSON.stringify({ ...fields, expire_time: '2026-01-01T00:00:00+08:00' }))
    })
    const event = await sandbox.trigger('CROSS_BORDER_PAY.PUSH_ORDER_INFO', {
      to: `http://127.0.0.1:${port}/`,
    })
    expect(event.deliveries).toMatchObject([{ status: 200, taken: false }])
    expect(event.deliveries[0]!.reason).toContain('Authorization')
  })
})

describe('the schedule of an event', () => {
  it("is the page's own in sandbox.notify(), too, where it differs", async () => {
    const { url } = await answering(500)
    const triesOf = async (event: object): Promise<number> =>
      (await sandbox.notify(url, event as never, { speed: 1e9 })).statuses.length
    const ofPlate = { plate_number: 'A', vehicle_event_createtime: '20260101000000' }
    expect([
      await triesOf({ event_type: 'TRANSACTION.SUCCESS', resource: {} }),
      await triesOf({ event_type: 'COUPON.USE', resource: {} }),
      await triesOf({ event_type: 'PARKING_FEE.QUERY_TRANS_INFO', resource: {} }),
      await triesOf({ event_type: 'MADE.UP', resource: {} }),
      await triesOf({ xml: { appid: 'wx1' } }),
      await triesOf({ xml: ofPlate }),
    ]).toEqual([16, 9, 1, 16, 16, 10])
  })

  it.each<[string, object, number[]]>([
    [
      'that no page gives is the usual one',
      {},
      [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600],
    ],
    ['that is not repeated is empty', { retry: { delays: 'none' } }, []],
    [
      'that counts the first send begins with the second',
      { retry: { delays: '0s 15s×2 1m' } },
      [15, 15, 60],
    ],
    [
      'that goes on ends with the most sends',
      { retry: { delays: '10s 300s…', most: 5 } },
      [10, 300, 300, 300],
    ],
  ])('%s', (_, facts, expected) => expect(delaysOf(facts)).toEqual(expected))
})
