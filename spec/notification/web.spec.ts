import { Builder, type WeChatPayException } from '../../lib'
import { Notifications, type HandlerOptions } from '../../lib/notification'
import {
  notificationOf,
  notificationOfV2,
  type SandboxEvent,
} from '../../lib/sandbox/events/notify'
import { keys, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const notifications = new Notifications(Builder.factory(sandbox.config))
const event: SandboxEvent = {
  event_type: 'TRANSACTION.SUCCESS',
  resource: { out_trade_no: '1' },
  id: 'EV-1',
}

function requestWith(more: Partial<SandboxEvent> = {}, init: RequestInit = {}): Request {
  const { body, headers } = notificationOf(keys, { ...event, ...more })
  return new Request('http://127.0.0.1/notify', {
    method: 'POST',
    headers: headers(),
    body,
    ...init,
  })
}

const errors: WeChatPayException[] = []
beforeEach(() => errors.splice(0))
const handled: unknown[] = []
beforeEach(() => handled.splice(0))
const handlerWith = (options: HandlerOptions = {}) =>
  notifications.webHandler(({ resource }) => handled.push(resource), {
    onError: (error) => errors.push(error as WeChatPayException),
    ...options,
  })

/** A body that comes in pieces, and may never end. */
const streamOf = (pieces: string[], ends = true, onCancel = () => undefined as void) =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(new TextEncoder().encode(piece))
      if (ends) controller.close()
    },
    cancel: onCancel,
  })

describe('webHandler', () => {
  it('takes a Request and gives a Response, and hands over an event once', async () => {
    const handler = handlerWith()
    for (const _ of [1, 2]) {
      const response = await handler(requestWith())
      expect([response.status, await response.text()]).toEqual([204, ''])
    }
    expect(handled).toEqual([{ out_trade_no: '1' }])
  })

  it('answers API v2 in XML', async () => {
    const { body, headers } = notificationOfV2(keys, { xml: { appid: 'wx1' } })
    const fields: unknown[] = []
    const handler = notifications.webHandler({ v2: (given) => fields.push(given) })
    const response = await handler(
      new Request('http://127.0.0.1/', { method: 'POST', headers: headers(), body }),
    )
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'text/xml'])
    expect(await response.text()).toContain('SUCCESS')
    expect(fields).toMatchObject([{ appid: 'wx1' }])
  })

  it.each<[string, () => Request, number, string]>([
    ['a wrong signature', () => requestWith({ signature: 'wrong' }), 401, 'SIGNATURE_INVALID'],
    [
      'a request without headers of WeChat Pay',
      () => new Request('http://127.0.0.1/'),
      401,
      'SIGNATURE_HEADERS_MISSING',
    ],
    [
      'a body that is too large, whatever its length says',
      () =>
        requestWith(
          {},
          {
            body: streamOf(['x'.repeat(600), 'y'.repeat(600)]),
            duplex: 'half',
          },
        ),
      413,
      'BODY_TOO_LARGE',
    ],
  ])('refuses %s', async (_, request, status, code) => {
    const response = await handlerWith({ limit: 1000 })(request())
    expect([response.status, errors.map((error) => error.code)]).toEqual([status, [code]])
    expect(JSON.parse(await response.text())).toMatchObject({ code: 'FAIL' })
    expect(handled).toEqual([])
  })

  it('says that a body was parsed by somebody', async () => {
    const request = requestWith()
    await request.json()
    expect((await handlerWith()(request)).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'PARSED_BODY' }])
    expect(errors[0]!.message).toContain('request.clone()')
  })

  it('does not wait for a body that never ends, and lets it go', async () => {
    let cancelled = false
    const body = streamOf(['{'], false, () => {
      cancelled = true
    })
    const request = requestWith({}, { body, duplex: 'half' })
    expect((await handlerWith({ timeout: 0.2 })(request)).status).toBe(408)
    expect([errors.map(({ code }) => code), cancelled]).toEqual([['BODY_TIMEOUT'], true])
  })

  it('lets the platform try again when the work fails', async () => {
    let fails = true
    const handler = notifications.webHandler(
      () => {
        if (fails) throw new Error('database away')
      },
      { onError: (error) => errors.push(error as WeChatPayException) },
    )
    expect((await handler(requestWith())).status).toBe(500)
    fails = false
    expect((await handler(requestWith())).status).toBe(204)
    expect(errors.map(({ message }) => message)).toEqual(['database away'])
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ["node:http's request", { headers: {}, on: () => undefined }],
  ])('says what it takes where it is given %s', (_, given) => {
    expect(() => handlerWith()(given as never)).toThrow(/takes a web Request/)
  })
})
