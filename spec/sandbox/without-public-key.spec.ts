import { Builder, type BuilderConfig } from '../../lib'
import { Notifications } from '../../lib/notification'
import { Sandbox } from '../../lib/sandbox'
import { bothForms, instanceOf, keys, rejected, sandboxed, thrown } from '../fixtures/sandbox'
import { httpServer } from '../fixtures/servers'

const sandbox = sandboxed({ publicKey: false })
const { publicKeyId, serial } = keys.platform

/** A merchant's server with these keys, and the serials that notifications came with. */
async function merchant(config: BuilderConfig): Promise<{ url: string; serials: unknown[] }> {
  const serials: unknown[] = []
  const notifications = new Notifications(Builder.factory(config))
  const handler = notifications.handler(() => undefined, { onError: () => undefined })
  const { port } = await httpServer((request, response) => {
    serials.push(request.headers['wechatpay-serial'])
    void handler(request, response)
  })
  return { url: `http://127.0.0.1:${port}/notify`, serials }
}

const event = { event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: '1' } }

describe('a merchant without a public key', () => {
  it('is not told of events under a public key that it has not', async () => {
    const { url, serials } = await merchant(sandbox.config)
    expect(await sandbox.notify(url, event)).toMatchObject({ delivered: true })
    expect(serials).toEqual([serial])
  })

  it('is told under the public key where one event says so, and refuses it', async () => {
    const { url } = await merchant(sandbox.config)
    const told = await sandbox.notify(url, { ...event, signedBy: 'public key' }, { tries: 1 })
    expect(told).toMatchObject({ delivered: false, statuses: [401] })
  })

  it('is told by the certificate of what was triggered, and by the new one after a rotation', async () => {
    const rotating = sandboxed({ publicKey: false })
    const { serial: later } = rotating.rotate()
    const { url, serials } = await merchant(rotating.config)
    await rotating.notify(url, event)
    await rotating.trigger('TRANSACTION.SUCCESS', { to: url })
    expect(serials).toEqual([later, later])
  })

  it.each(bothForms)(
    'is answered by the certificate, whether asked for or not: %s',
    async (_, call) => {
      const { certs } = sandbox.config
      expect(Object.keys(certs!)).toEqual([serial])
      const node = instanceOf(sandbox).v3.certificates
      expect((await call(node, 'get')).headers['wechatpay-serial']).toBe(serial)
      const asked = { headers: { 'Wechatpay-Serial': publicKeyId } }
      expect(await rejected(call(node, 'get', asked))).toMatchObject({ status: 400 })
    },
  )

  it('cannot be without certificates as well', () => {
    expect(
      thrown(() => Sandbox.startSync({ certificates: false, publicKey: false })),
    ).toMatchObject({
      code: 'INVALID_OPTION',
    })
  })
})

it('signs by the public key where the merchant has both, and by the certificate where one event says so', async () => {
  const both = sandboxed()
  const { url, serials } = await merchant(both.config)
  await both.notify(url, event)
  await both.notify(url, { ...event, signedBy: 'certificate' })
  expect(serials).toEqual([publicKeyId, serial])
})
