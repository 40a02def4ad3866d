import { InvalidArgumentException, Builder, MockHandler, type MockRequest } from '../../../lib'
import { optionTable } from '../../../lib/client/request/option-table'
import { requestNames } from '../../../lib/config/options'
import { merchant, platform } from '../../fixtures/keys'
import { bothForms, rejected, thrown } from '../../fixtures/sandbox'
import { lenient, type LenientInstance } from '../../fixtures/lenient'
import { misuse } from '../../fixtures/misuse'

const config = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.key,
  certs: { [platform.serial]: platform.cert },
  verifier: () => true,
}

function taking(more: object = {}): { instance: LenientInstance; handler: MockHandler } {
  const headers = {
    'Wechatpay-Nonce': 'n',
    'Wechatpay-Serial': platform.serial,
    'Wechatpay-Signature': 'AAAA',
    'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
  }
  const handler = new MockHandler(Array.from({ length: 4 }, () => ({ status: 204, headers })))
  return { instance: lenient(Builder.factory({ ...config, handler, ...more })), handler }
}

describe.each(bothForms)('null, %s form', (_, call) => {
  it.each(Object.keys(optionTable))(
    'is not sent and does not throw, but is as absent: %s',
    async (name) => {
      const { instance, handler } = taking()
      await call(instance.chain('v3/x'), 'post', { [name]: null })
      await call(instance.chain('v3/x'), 'post', {})
      const [given, absent] = handler.history as [MockRequest, MockRequest]
      expect({ ...given, headers: Object.keys(given.headers) }).toEqual({
        ...absent,
        headers: Object.keys(absent.headers),
      })
    },
  )

  it('is as absent inside an option that has options itself', async () => {
    const { instance, handler } = taking()
    await call(instance.chain('v3/x'), 'post', {
      json: { a: null },
      retry: { attempts: null, failover: null },
      allow_redirects: { max: null },
      proxy: { http: null, no: null },
    })
    expect(handler.getLastRequest()?.body).toBe('{"a":null}')
  })

  it('conflicts with nothing', async () => {
    const { instance, handler } = taking()
    await call(instance.chain('v3/x'), 'post', { json: null, body: 'x', xml: null })
    expect(handler.getLastRequest()?.body).toBe('x')
  })
})

describe('null in the configuration', () => {
  it.each(['secret', 'apiv3Key', 'merchant', 'signer', 'allow_http', 'blocking', ...requestNames])(
    'is as absent: %s',
    (name) => {
      expect(() => taking({ [name]: null })).not.toThrow()
    },
  )

  it('leaves a configuration for v2 alone what it is', () => {
    const v2 = { mchid: '1900000109', secret: 'x'.repeat(32) }
    expect(() =>
      Builder.factory(misuse({ ...v2, serial: null, privateKey: null, certs: null })),
    ).not.toThrow()
  })
})

describe.each(bothForms)('what a caller gives, %s form', (_, call) => {
  it.each<[string, unknown, string | undefined]>([
    ['Headers', new Headers({ 'X-A': '1' }), '1'],
    ['a Map', new Map([['X-A', '1']]), '1'],
    ['pairs', [['X-A', '1']], '1'],
    ['pairs with a name twice', [['X-A', '1'], ['x-a', '2']], '1, 2'], // prettier-ignore
    ["PHP's empty map", [], undefined],
  ])('is not dropped in silence: headers as %s', async (_name, headers, value) => {
    const { instance, handler } = taking()
    await call(instance.chain('v3/x'), 'get', { headers })
    const sent = Object.entries(handler.getLastRequest()!.headers)
    expect(sent.find(([name]) => name.toLowerCase() === 'x-a')?.[1]).toBe(value)
    const configured = taking({ headers })
    await call(configured.instance.chain('v3/x'), 'get')
    const names = Object.entries(configured.handler.getLastRequest()!.headers)
    expect(names.find(([name]) => name.toLowerCase() === 'x-a')?.[1]).toBe(value)
  })

  it.each<[string, unknown, string]>([
    ['a Map', new Map([['a', 'b c']]), '/v3/x?a=b%20c'],
    ['URLSearchParams', new URLSearchParams([['a', '1'], ['a', '2']]), '/v3/x?a=1&a=2'], // prettier-ignore
    ["PHP's empty map", [], '/v3/x'],
  ])('is not dropped in silence: query as %s', async (_name, query, target) => {
    const { instance, handler } = taking()
    await call(instance.chain('v3/x?old=1'), 'get', { query })
    expect(handler.getLastRequest()?.target).toBe(target)
  })

  it.each<[string, unknown[], RegExp]>([
    ['a second argument', [{ json: {} }, { headers: {} }], /takes one argument.*beside the body/],
    ['a callback', [{ json: {} }, () => 1], /no callbacks/],
    ['a Map as options', [new Map([['json', {}]])], /object \(Map\)/],
    ['URLSearchParams as options', [new URLSearchParams('a=1')], /URLSearchParams/],
    ['a promise as options', [Promise.resolve({ json: {} })], /await it first/],
    ['headers as a Set', [{ headers: new Set(['X-A']) }], /`headers` is an object \(Set\)/],
    ['headers as a list of texts', [{ headers: ['X-A: 1'] }], /`headers` is an array/],
    ['a Date as query', [{ query: new Date() }], /`query` is an object \(Date\)/],
    ['a Set as query', [{ query: new Set(['a']) }], /`query` is an object \(Set\)/],
    ['a Map in json', [{ json: { a: new Map([['b', 1]]) } }], /a Map .* at `a`/],
    ['a Set in json', [{ json: { a: [new Set([1])] } }], /a Set .* at `0`/],
    ['a Map as json', [{ json: new Map() }], /a Map/],
    ['a Buffer in json', [{ json: { a: Buffer.from('x') } }], /bytes .* at `a`/],
    ['bytes in json', [{ json: { a: new Uint8Array(2) } }], /Uint8Array/],
    ['an Error in json', [{ json: { a: new Error('x') } }], /an? Error/],
    ['half an emoji in json', [{ json: { a: '🎉'.slice(0, 1) } }], /half of a character/],
    [
      'half an emoji in a name',
      [{ json: { ['🎉'.slice(1)]: 1 } }],
      /half of a character in a name/,
    ],
    ["axios's proxy", [{ proxy: { host: '127.0.0.1', port: 1 } }], /axios's way; give its URL/],
    ['a proxy with another name', [{ proxy: { htps: 'http://127.0.0.1:1' } }], /`https`/],
    ['a part with another name', [{ multipart: [{ name: 'meta', content: '{}' }] }], /`contents`/],
    [
      'multipart without meta',
      [{ multipart: [{ name: 'file', contents: 'x' }] }],
      /no part named `meta`/,
    ],
    ['xml on API v3', [{ xml: { a: 1 } }], /`xml` cannot be used here/],
    ['nonceless on API v3', [{ nonceless: true }], /`nonceless` cannot be used here/],
    ['a body as options', [{ appid: 'wx1', mchid: '1' }], /body go under `json`/],
    ['retries', [{ retry: { retries: 3 } }], /did you mean `attempts`\? \(the first one counts\)/],
    ['a number of retries', [{ retry: 3 }], /\{ attempts: 3 \}/],
    ['JSON that is text already', [{ json: '{"a":1}' }], /as `body`/],
    ['XML as json', [{ json: '<xml/>' }], /under `xml`/],
  ])('is refused where it means nothing: %s', async (_name, args, words) => {
    const { instance, handler } = taking()
    const verb = _ === 'blocking' ? 'post' : 'postAsync'
    const error = await rejected(
      Promise.resolve().then(() => instance.chain('v3/x')[verb](...(args as [object]))),
    )
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect(error.message).toMatch(words)
    expect(handler.history).toHaveLength(0)
  })
})

describe('what a caller gives elsewhere', () => {
  it('is taken where it is clear: certs as a Map', () => {
    expect(() => taking({ certs: new Map([[platform.serial, platform.cert]]) })).not.toThrow()
    expect(thrown(() => taking({ certs: new Map() })).message).toContain('empty')
  })

  it('is refused where it means nothing: a second path', () => {
    expect(
      thrown(
        () => Reflect.apply(taking().instance.chain, undefined, misuse(['v3', 'pay'])) as unknown,
      ).code,
    ).toBe('INVALID_PATH')
    expect(['v3/a', 'v3/b'].map(taking().instance.chain).join()).toBe('v3/a,v3/b')
  })

  it('is said once where it is another unit: a timeout of 30000 seconds', () => {
    const warn = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    for (let i = 0; i < 2; i++) taking().instance.chain('v3/x').get({ timeout: 30000 })
    const said = warn.mock.calls.map(([message]) => String(message))
    warn.mockRestore()
    expect(said).toEqual([expect.stringMatching(/`timeout` is in seconds.*30 was probably meant/)])
  })
})
