import { createHash } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AesEcb, Builder, Formatter, Hash, Rsa, Transformer } from '../../lib'
import { Notifications, type HandlerOptions, type Notification, type NotificationHandler } from '../../lib/notification'
import { notificationOf, type SandboxEvent } from '../../lib/sandbox/notify'
import type { Loose } from '../fixtures/loose'
import { keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory(sandbox.config)
const notifications = new Notifications(instance)
const resource = { out_trade_no: '1217752501201407033233368018', transaction_id: '42000000001', amount: { total: 1 } }
const event: SandboxEvent = { event_type: 'TRANSACTION.SUCCESS', summary: '支付成功', resource, id: 'EV-1' }

/** A notification as a server receives it. */
function raw(more: Partial<SandboxEvent> = {}) {
  const { body, headers } = notificationOf(keys, { ...event, ...more })
  return { body, headers: headers() }
}

describe('parse', () => {
  it.each(['public key', 'certificate'] as const)('verifies with the %s and decrypts', async signedBy => {
    const { body, headers } = raw({ signedBy })
    const expected = { id: 'EV-1', event_type: 'TRANSACTION.SUCCESS', summary: '支付成功', original_type: 'transaction', resource_type: 'encrypt-resource', create_time: expect.any(String), resource }
    expect(notifications.parse({ body, headers })).toEqual(expected)
    expect(notifications.parse({ body: Buffer.from(body), headers: new Headers(headers) })).toEqual(expected)
    expect(await notifications.parseAsync({ body, headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]])) })).toEqual(expected)
  })

  it.each<[string, Partial<SandboxEvent>, string]>([
    ['a wrong signature', { signature: 'wrong' }, 'SIGNATURE_INVALID'], ['a probe', { signature: 'probe' }, 'SIGNATURE_PROBE'], ['no signature', { signature: 'missing' }, 'SIGNATURE_HEADERS_MISSING'],
    ['an old timestamp', { clockOffset: -302 }, 'SIGNATURE_EXPIRED'], ['an unknown serial', { serial: 'ABC' }, 'SIGNATURE_SERIAL_UNKNOWN'],
  ])('refuses %s', (_, more, code) => {
    expect(thrown(() => notifications.parse(raw(more)))).toMatchObject({ code, name: 'SignatureException' })
  })

  it('refuses changed bytes', () => {
    const { body, headers } = raw()
    expect(thrown(() => notifications.parse({ headers, body: `${body} ` })).code).toBe('SIGNATURE_INVALID')
  })

  it('refuses a parsed body with the line to add', () => {
    const { body, headers } = raw()
    const error = thrown(() => notifications.parse({ headers, body: JSON.parse(body) as never }))
    expect([error.code, error.message]).toEqual(['PARSED_BODY', expect.stringContaining("express.raw({ type: '*/*' })")])
  })

  it('says what is missing or wrong', () => {
    const { apiv3Key: _, ...rest } = sandbox.config
    expect(thrown(() => new Notifications(Builder.factory(rest)).parse(raw())).code).toBe('INVALID_APIV3KEY')
    expect(thrown(() => new Notifications(instance, { apiv3Key: 'x'.repeat(32) }).parse(raw())).message).toContain('another APIv3 key')
    expect(thrown(() => new Notifications(Builder.factory({ mchid: '1', secret: 's' })).parse(raw())).code).toBe('NOT_CONFIGURED')
    const verifier = () => Promise.resolve(true)
    expect(thrown(() => new Notifications(Builder.factory({ ...sandbox.config, verifier })).parse(raw())).code).toBe('CANNOT_BLOCK')
  })
})

describe('parseV2', () => {
  const signed = (fields: Record<string, string>) => Transformer.toXml({ ...fields, sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret) })

  it('checks the sign of a payment', () => {
    expect(notifications.parseV2(signed({ return_code: 'SUCCESS', out_trade_no: '007' }))).toMatchObject({ out_trade_no: '007' })
    expect(thrown(() => notifications.parseV2('<xml><return_code>SUCCESS</return_code><sign>00</sign></xml>')).code).toBe('V2_UNVERIFIED')
    expect(thrown(() => notifications.parseV2({} as never)).code).toBe('PARSED_BODY')
  })

  it('decrypts the `req_info` of a refund', () => {
    const key = createHash('md5').update(keys.secret).digest('hex')
    const req_info = AesEcb.encrypt('<root><out_refund_no>008</out_refund_no></root>', key)
    expect(notifications.parseV2(Transformer.toXml({ return_code: 'SUCCESS', req_info }))).toMatchObject({ return_code: 'SUCCESS', out_refund_no: '008' })
    expect(thrown(() => notifications.parseV2(Transformer.toXml({ req_info: AesEcb.encrypt('x', 'k'.repeat(32)) }))).name).toBe('UnexpectedValueException')
  })
})

describe('the handler', () => {
  const servers: Server[] = []
  afterAll(() => { for (const server of servers) server.close() })

  async function serving(handle: NotificationHandler, options?: HandlerOptions): Promise<string> {
    const handler = notifications.handler(handle, options)
    const server = createServer((request, response) => void handler(request, response))
    servers.push(server)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`
  }

  it('hands over an event once and answers 204, however often it comes', async () => {
    const seen: Loose[] = []
    const url = await serving(one => { seen.push(one) })
    const results = await Promise.all([sandbox.notify(url, event), sandbox.notify(url, event)])
    expect([...results, await sandbox.notify(url, event)].map(({ statuses }) => statuses)).toEqual([[204], [204], [204]])
    expect(seen).toEqual([expect.objectContaining({ id: 'EV-1', resource })])
  })

  it('lets the platform try again when the work fails', async () => {
    let tries = 0
    const errors: unknown[] = []
    const url = await serving(async () => { if (++tries < 3) throw new Error('database away') }, { onError: error => { errors.push(error) } })
    expect(await sandbox.notify(url, event)).toEqual({ id: 'EV-1', statuses: [500, 500, 204], delivered: true })
    expect(errors).toHaveLength(2)
  })

  it('remembers ids wherever it is told to', async () => {
    const ids = new Set(['EV-1'])
    let calls = 0
    const url = await serving(() => { calls++ }, { seen: { has: async id => ids.has(id), add: async id => ids.add(id) } })
    expect((await sandbox.notify(url, event)).statuses).toEqual([204])
    await sandbox.notify(url, { ...event, id: 'EV-2' })
    expect([calls, [...ids]]).toEqual([1, ['EV-1', 'EV-2']])
  })

  it.each<[string, Partial<SandboxEvent>, number]>([['a wrong signature', { signature: 'wrong' }, 401], ['a probe', { signature: 'probe' }, 401]])('refuses %s', async (_, more, status) => {
    let calls = 0
    const url = await serving(() => { calls++ })
    expect(await sandbox.notify(url, { ...event, ...more }, { tries: 2 })).toMatchObject({ statuses: [status, status], delivered: false })
    expect(calls).toBe(0)
  })

  it('refuses what is too large', async () => {
    const response = await fetch(await serving(() => undefined, { limit: 10 }), { method: 'POST', body: 'x'.repeat(1000) })
    expect([response.status, await response.json()]).toEqual([413, { code: 'FAIL', message: '请求体过大' }])
  })

  it('answers API v2 in XML', async () => {
    const fields = { return_code: 'SUCCESS', out_trade_no: '009' }
    const url = await serving(one => { if ((one as Loose).out_trade_no !== '009') throw new Error('another') })
    const post = async (body: string) => (await fetch(url, { method: 'POST', body })).text()
    expect(await post(Transformer.toXml({ ...fields, sign: Hash.sign('MD5', Formatter.queryStringLike(Formatter.ksort(fields)), keys.secret) }))).toBe('<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>')
    expect(await post('<xml><sign>x</sign></xml>')).toBe('<xml><return_code>FAIL</return_code><return_msg>验签失败</return_msg></xml>')
  })
})

describe('the typed event', () => {
  it('narrows by its type', () => {
    const one: Notification = notifications.parse(raw())
    if (one.event_type !== 'TRANSACTION.SUCCESS') throw new Error('another')
    expect((one.resource as { out_trade_no: string }).out_trade_no).toBe(resource.out_trade_no)
  })

  it('is never decrypted when it is not verified', async () => {
    const spy = jest.spyOn(Rsa, 'verify').mockReturnValueOnce(false)
    expect((await rejected(notifications.parseAsync(raw()))).code).toBe('SIGNATURE_INVALID')
    spy.mockRestore()
  })
})
