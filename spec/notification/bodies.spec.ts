import type { RequestListener, IncomingMessage, ServerResponse } from 'node:http'
import { Builder } from '../../lib'
import { Notifications } from '../../lib/notification'
import { notificationOf } from '../../lib/sandbox/events/notify'
import { keys, sandboxed, thrown } from '../fixtures/sandbox'
import { httpServer } from '../fixtures/servers'

const sandbox = sandboxed()
const notifications = new Notifications(Builder.factory(sandbox.config))
const v3 = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }
const v2 = { xml: { appid: 'wx1' } }

describe.each(['express', 'express4'])('behind body parsers of %s', (name) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const express = require(name)
  const errors: unknown[] = []
  beforeEach(() => errors.splice(0))
  async function serving(...before: unknown[]): Promise<string> {
    const app = express()
    for (const one of before) app.use(one)
    const handler = notifications.handler(() => undefined, {
      onError: (error) => errors.push(error),
    })
    app.post('/notify', handler)
    const { port } = await httpServer(app as RequestListener)
    return `http://127.0.0.1:${port}/notify`
  }

  it.each<[string, unknown[], object, number[]]>([
    ['XML behind express.json()', [express.json()], v2, [200]],
    [
      'XML behind json and urlencoded',
      [express.json(), express.urlencoded({ extended: true })],
      v2,
      [200],
    ],
    ['XML behind express.text()', [express.text({ type: '*/*' })], v2, [200]],
    ['JSON behind express.urlencoded()', [express.urlencoded({ extended: true })], v3, [204]],
    ['JSON behind express.raw()', [express.raw({ type: '*/*' })], v3, [204]],
    [
      'JSON behind a `verify` that keeps rawBody',
      [
        express.json({
          verify: (request: IncomingMessage, _response: ServerResponse, raw: Buffer) => {
            Object.assign(request, { rawBody: raw })
          },
        }),
      ],
      v3,
      [204],
    ],
  ])('does not refuse %s, which nobody has read', async (_, before, event, statuses) => {
    const url = await serving(...before)
    expect(await sandbox.notify(url, event as never, { tries: 1 })).toMatchObject({ statuses })
    expect(errors).toEqual([])
  })

  it('refuses JSON that express.json() has read, with the line to add', async () => {
    const url = await serving(express.json())
    expect(await sandbox.notify(url, v3, { tries: 1 })).toMatchObject({ statuses: [500] })
    expect(errors).toMatchObject([{ code: 'PARSED_BODY' }])
  })
})

describe('a body that is not what came', () => {
  const { body, headers } = notificationOf(keys, v3)
  const parse = (given: unknown) =>
    thrown(() => notifications.parse({ headers: headers(), body: given as never }))

  it('is named as parsed and written again, with the line that gives raw bytes', () => {
    for (const written of [JSON.stringify(JSON.parse(body), null, 2), `${body}\n`])
      expect(parse(written)).toMatchObject({
        code: 'SIGNATURE_INVALID',
        message: expect.stringMatching(/parsed and written again\?.*express\.raw/),
      })
  })

  it('is named as base64, as functions hand it over', () => {
    expect(parse(Buffer.from(body).toString('base64')).message).toContain(
      "Buffer.from(body, 'base64')",
    )
  })

  it('is bytes in whatever form JavaScript has them', () => {
    const bytes = new Uint8Array(Buffer.from(body))
    const shared = new SharedArrayBuffer(bytes.length)
    new Uint8Array(shared).set(bytes)
    for (const given of [
      bytes,
      bytes.buffer,
      shared,
      new DataView(bytes.buffer),
      new Int8Array(bytes.buffer),
      JSON.parse(JSON.stringify(Buffer.from(body))),
    ])
      expect(notifications.parse({ headers: headers(), body: given as never }).event_type).toBe(
        'TRANSACTION.SUCCESS',
      )
  })

  it.each<unknown>([{ type: 'Buffer', data: [256] }, { type: 'Buffer' }, [123], 5, null])(
    'is not guessed from %j',
    (given) => expect(parse(given).code).toBe('PARSED_BODY'),
  )
})
