import { Builder, Formatter, MockHandler } from '../../lib'
import { merchant, platform } from '../fixtures/keys'
import { lenient, type LenientInstance, type VerbName } from '../fixtures/lenient'
import { bothForms, type CallForm } from '../fixtures/sandbox'

jest.spyOn(Formatter, 'timestamp').mockReturnValue(1700000000)
jest.spyOn(Formatter, 'nonce').mockReturnValue('nonce')

/** What goes out of a call: every header in its order, every byte. */
async function wireOf(
  call: CallForm,
  prepare: (instance: LenientInstance) => void,
  path: string,
  verb: VerbName,
  options: object | undefined,
): Promise<unknown> {
  const handler = new MockHandler([{ status: 204, body: '' }])
  const instance = lenient(
    Builder.factory({
      mchid: '1900000109',
      serial: merchant.serial,
      privateKey: merchant.key,
      certs: { [platform.serial]: platform.cert },
      secret: 'x'.repeat(32),
      verifier: () => true,
      handler,
    }),
  )
  prepare(instance)
  // What goes out counts here, not what comes back.
  await call(instance.chain(path), verb, options).catch(() => undefined)
  const request = handler.getLastRequest()!
  return JSON.stringify({ ...request, body: String(request.body) })
}

const rows: [string, VerbName, object | undefined][] = [
  ['v3/x', 'post', undefined],
  ['v3/x', 'put', {}],
  ['v3/x', 'patch', { query: { a: 1 } }],
  ['v3/x', 'delete', undefined],
  ['v3/x', 'get', undefined],
  ['v3/x', 'post', { json: { a: '中' } }],
  ['v3/x', 'post', { body: '' }],
  ['v3/x', 'post', { form_params: { a: 'b c' } }],
  ['v3/x', 'post', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
  ['v3/x', 'post', { headers: { 'X-Empty': '', 'x-latin': 'é', Accept: null } }],
  [
    'v3/x',
    'post',
    {
      multipart: [{ name: 'meta', contents: '{}' }],
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    },
  ],
  ['v2/pay/x', 'post', { xml: { mch_id: '1900000109' } }],
  ['v2/pay/x', 'post', { body: '<xml/>' }],
  ['v2/pay/x', 'get', { query: { mch_id: '1900000109' } }],
]

describe.each(bothForms)('selecting the driver, %s form', (_, call) => {
  it.each(rows)('does not change what goes out of %s %s %j', async (path, verb, options) => {
    const protocol = path.startsWith('v2/') ? 'v2' : 'v3'
    const fixed = verb === 'post' && options !== undefined && 'multipart' in options
    const plain = await wireOf(call, () => undefined, path, verb, options)
    const selected = await wireOf(
      call,
      (instance) => instance.getDriver().select(protocol),
      path,
      verb,
      options,
    )
    const without = (text: unknown): string =>
      fixed ? String(text).replace(/--[0-9a-f]{40}/g, '--b') : String(text)
    expect(without(selected)).toBe(without(plain))
  })
})
