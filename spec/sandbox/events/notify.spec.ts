import { Builder } from '../../../lib'
import { Notifications } from '../../../lib/notification'
import type { SandboxEventV2 } from '../../../lib/sandbox'
import type { XmlFields } from '../../../lib/transformer'
import { keys, rejected, sandboxed } from '../../fixtures/sandbox'
import { httpServer } from '../../fixtures/servers'

const sandbox = sandboxed()
const notifications = new Notifications(Builder.factory(sandbox.config))
const event = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }

/** A merchant's server, and what it was told. */
async function merchant(): Promise<{ url: string; told: XmlFields[] }> {
  const told: XmlFields[] = []
  const handler = notifications.handler(
    {
      v3: () => undefined,
      v2: (fields) => {
        told.push(fields)
      },
    },
    { onError: () => undefined },
  )
  const { port } = await httpServer((request, response) => void handler(request, response))
  return { url: `http://127.0.0.1:${port}/notify`, told }
}

describe('a notification of the sandbox', () => {
  it.each<[string, SandboxEventV2, object]>([
    [
      'signed with MD5',
      { xml: { out_trade_no: '007' } },
      { out_trade_no: '007', mch_id: keys.mchid, return_code: 'SUCCESS' },
    ],
    [
      'signed with HMAC-SHA256',
      { xml: { out_trade_no: '007', mch_id: '1' }, sign_type: 'HMAC-SHA256' },
      { out_trade_no: '007', mch_id: '1' },
    ],
    [
      'encrypted',
      { xml: { appid: 'wx1' }, req_info: { refund_id: '5', refund_status: 'SUCCESS' } },
      { return_code: 'SUCCESS', refund_id: '5', refund_status: 'SUCCESS' },
    ],
  ])('of API v2 comes %s', async (_, what, expected) => {
    const { url, told } = await merchant()
    expect(await sandbox.notify(url, what)).toEqual({ id: '', statuses: [200], delivered: true })
    expect(told).toEqual([expect.objectContaining(expected)])
  })

  it.each(['wrong', 'missing'] as const)(
    'of API v2 with a sign that is %s is not taken',
    async (signature) => {
      const { url, told } = await merchant()
      expect(
        await sandbox.notify(url, { xml: { out_trade_no: '007' }, signature }, { tries: 2 }),
      ).toMatchObject({ statuses: [401, 401], delivered: false })
      expect(told).toEqual([])
    },
  )

  it('of API v2 is not taken with a mere 200', async () => {
    const { port } = await httpServer((_, response) => {
      response.end('ok')
    })
    expect(
      await sandbox.notify(`http://127.0.0.1:${port}`, { xml: {} }, { tries: 2 }),
    ).toMatchObject({ statuses: [200, 200], delivered: false })
  })

  it('waits for no answer longer than it is told', async () => {
    const { port } = await httpServer(() => undefined)
    const start = Date.now()
    expect(
      await sandbox.notify(`http://127.0.0.1:${port}`, event, { tries: 2, timeout: 0.2 }),
    ).toMatchObject({ statuses: [0, 0], delivered: false })
    expect(Date.now() - start).toBeLessThan(2_000)
  })

  it('waits 5 seconds, as the platform does, unless told otherwise', async () => {
    const timeout = jest.spyOn(AbortSignal, 'timeout')
    const { url } = await merchant()
    await sandbox.notify(url, event)
    expect(timeout.mock.calls).toEqual([[5_000]])
    timeout.mockRestore()
  })

  const url = 'http://127.0.0.1:1/'
  it.each<[string, unknown, unknown, unknown, string]>([
    ['no URL', undefined, event, {}, 'the URL of sandbox.notify() is undefined'],
    ['another URL', 'nonsense', event, {}, 'none of http or https'],
    ['no event', url, undefined, {}, 'undefined; expected { event_type, resource }'],
    ['no event_type', url, { resource: {} }, {}, '`event_type` of sandbox.notify() is missing'],
    ['no resource', url, { event_type: 'x' }, {}, '`resource` of sandbox.notify() is missing'],
    [
      'a resource that is none',
      url,
      { event_type: 'x', resource: 'y' },
      {},
      '`resource` of sandbox.notify() is a string',
    ],
    ['a misspelt part', url, { ...event, sumary: 'x' }, {}, 'did you mean `summary`'],
    ['numbers in XML', url, { xml: { total_fee: 1 } }, {}, 'an object of texts'],
    ['a misspelt option', url, event, { sped: 1 }, 'did you mean `speed`'],
    ['no tries', url, event, { tries: 0 }, '`tries`'],
    ['no time', url, event, { timeout: 0 }, '`timeout`'],
  ])('is not sent with %s', async (_, to, what, options, words) => {
    expect(
      await rejected(sandbox.notify(to as never, what as never, options as never)),
    ).toMatchObject({
      name: 'InvalidArgumentException',
      message: expect.stringContaining(words) as string,
    } satisfies unknown)
  })
})
