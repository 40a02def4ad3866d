import { Builder, Transformer } from '../../../lib'
import { find, nearestEndpoints } from '../../../lib/catalogue'
import { parseJson } from '../../../lib/client/response/json'
import { baseOf, destinationOf } from '../../../lib/client/request/url'
import { expand, variablesOf } from '../../../lib/client/request/path-template'
import { decodeBase64 } from '../../../lib/crypto/base64'
import { loadKey } from '../../../lib/crypto/key'
import { lenient } from '../../fixtures/lenient'
import { keys } from '../../fixtures/sandbox'
import { rejected, thrown } from '../../fixtures/thrown'
import { misuse } from '../../fixtures/misuse'

/**
 * Texts on which work of the square of their length would not end within a spec's five seconds, nor
 * a stack of expressions hold: what goes over them once is done at once.
 */
const n = 1_000_000

const { mchid, serial, privateKey, secret, certs } = {
  ...keys,
  certs: { [keys.platform.publicKeyId]: keys.platform.publicKey },
}
const answering = (body: string, status = 400) =>
  lenient(
    Builder.factory({
      mchid,
      serial,
      privateKey,
      secret,
      certs,
      retry: { attempts: 1 },
      handler: () => ({ status, body }),
    }),
  )

describe('a long text does not hold up the process, nor overflow a stack:', () => {
  it.each<[string, string]>([
    ['a number and escaped quotes that never end', '1'.repeat(16) + '\\"'.repeat(n)],
    ['quotes', '1'.repeat(16) + '"'.repeat(n)],
    ['backslashes', `1111111111111111"${'\\'.repeat(n)}`],
    ['signs', `1111111111111111${'-'.repeat(n)}`],
    ['words', '1234567890123456x'.repeat(n / 10)],
  ])('JSON that is none, of %s', (_, text) => {
    expect(parseJson(text, 'none')).toBe('none')
  })

  it('JSON with a long string and a long number beside it', () => {
    const long = `${'a\\"'.repeat(n)}1234567890123456789`
    const parsed = parseJson(
      `{"s":"${long}","n":1234567890123456789,"m":${'9'.repeat(n)},"t":"\\\\","k":[-1234567890123456789,1e400]}`,
    ) as { s: string; n: string; m: string; t: string; k: unknown[] }
    expect([parsed.s.length, parsed.n, parsed.m.length, parsed.t, parsed.k]).toEqual([
      2 * n + 19,
      '1234567890123456789',
      n,
      '\\',
      ['-1234567890123456789', Infinity],
    ])
  })

  it.each([
    '-----BEGIN PRIVATE KEY-----\n'.repeat(n / 10),
    '-----BEGIN A-----'.repeat(n / 10),
    `${'-----BEGIN A-----\n'.repeat(n / 10)}-----END B-----`,
    '-----BEGIN '.repeat(n / 10),
    '-----END A-----'.repeat(n / 10),
    '-----BEGIN A-----\n-----END B-----\n'.repeat(n / 10),
    `-----BEGIN ${'A'.repeat(n)}`,
    'a.'.repeat(n),
    'a'.repeat(n),
    'private.pkcs8://'.repeat(n / 10),
  ])('a key that is none (case %#)', (text) => {
    const error = thrown(() => loadKey(text, 'private'))
    expect([error.code, error.message.length < 400]).toEqual(['INVALID_KEY', true])
  })

  it('base64 that is none', () => {
    expect(() => decodeBase64(`${'AAAA'.repeat(4 * n)}!`, 'it')).toThrow('it is no base64')
    expect(decodeBase64(`${'AAAA'.repeat(4 * n)}AA`, 'it')).toHaveLength(12 * n + 1)
  })

  it('a path', () => {
    expect(expand(`{v}${'/'.repeat(n)}`, new Set(['v']), { v: '1' })).toHaveLength(n + 1)
    expect(expand(`{v}${'?'.repeat(n)}`, new Set(['v']), { v: '1' })).toHaveLength(n + 1)
    expect(
      expand(`a/{v}/b{/w*}?x=/{v}{&y}`, variablesOf('{v}{/w*}{&y}'), {
        v: '1/2',
        w: ['p', 'q'],
        y: 'z',
      }),
    ).toBe('a/1%2F2/b/p/q?x=/1%2F2&y=z')
    expect(thrown(() => variablesOf('{a'.repeat(n))).code).toBe('INVALID_PATH')
    expect(
      destinationOf(baseOf('http://127.0.0.1', false), `a${'/'.repeat(n)}b`, undefined).target,
    ).toHaveLength(n + 3)
    expect(baseOf(`http://127.0.0.1/${'/'.repeat(n)}x`, false).prefix).toHaveLength(n + 2)
    expect(
      thrown(() =>
        destinationOf(baseOf('http://127.0.0.1', false), `${'a/'.repeat(n)}..`, undefined),
      ).message.length,
    ).toBeLessThan(200)
  })

  it('a path that no endpoint has', () => {
    for (const path of [
      'a'.repeat(n),
      'a/'.repeat(n),
      `v3/pay/${'?\n'.repeat(n)}`,
      `https://${'x'.repeat(n)}`,
    ]) {
      expect(find('GET', path)).toBeUndefined()
      expect(nearestEndpoints(path).length).toBeLessThanOrEqual(3)
    }
    expect(nearestEndpoints('v3/pay/transactoins/jsapi')[0]?.path).toBe('v3/pay/transactions/jsapi')
    expect(find('GET', '/v3/pay/transactions/id/1?mchid=x\ny')?.path).toBe(
      'v3/pay/transactions/id/{transaction_id}',
    )
  })

  it('a refusal', async () => {
    for (const body of [
      '{"code":"X","message":"' + '无可用'.repeat(7_000) + '"}',
      '无可用'.repeat(n),
      `[${'1'.repeat(16)}${'\\"'.repeat(n)}`,
      '{"a":'.repeat(n),
    ]) {
      const error = await rejected(answering(body).chain('v3/x').getAsync())
      expect([error.name, error.message.length < 500]).toEqual(['ClientException', true])
    }
  })

  it('an answer of API v2', async () => {
    for (const body of [
      `<xml>${'<a>'.repeat(n)}`,
      `<xml>${'<a>1</a>'.repeat(n / 10)}</xml>`,
      `<xml a="${'&amp;'.repeat(n / 10)}">${'&lt;'.repeat(n / 10)}</xml>`,
      ' '.repeat(n),
      `<!--${'-'.repeat(n / 10)}`,
      `<xml ${'a="1" '.repeat(n / 10)}/>`,
    ]) {
      const error = await rejected(
        answering(body, 200)
          .chain('v2/pay/orderquery')
          .postAsync({ xml: { mch_id: mchid } }),
      )
      expect([error.name, error.code, error.mayHaveTakenEffect]).toEqual([
        'RejectionException',
        'V2_UNVERIFIED',
        true,
      ])
    }
    expect(thrown(() => Transformer.toArray('<a>'.repeat(n))).code).toBe('INVALID_XML')
  })
})

describe('what a caller mixed up with a name', () => {
  const config = {
    mchid,
    serial,
    privateKey,
    certs,
    retry: { attempts: 1 },
    handler: () => ({ status: 500 }),
  } as const
  const instance = lenient(Builder.factory(config))
  const secretLine = privateKey.split('\n')[1]!

  it.each<[string, () => unknown]>([
    ['an option', () => instance.chain('v3/x').get({ [privateKey]: 1 })],
    ['a header', () => instance.chain('v3/x').get({ headers: { [privateKey]: 'x' } })],
    ['a configured header', () => Builder.factory({ ...config, headers: { [privateKey]: 'x' } })],
    ['a query', () => instance.chain('v3/x').get({ query: { [privateKey]: Symbol('x') } })],
    ['a field of JSON', () => instance.chain('v3/x').post({ json: { [privateKey]: NaN } })],
    [
      'a field of API v2',
      () =>
        lenient(Builder.factory({ ...config, secret }))
          .chain('v2/x')
          .post({
            xml: { mch_id: mchid, [privateKey]: 'x' },
          }),
    ],
    [
      'an option of the configuration',
      () => Builder.factory({ ...config, [privateKey]: 1 } as never),
    ],
    ["a platform key's id", () => Builder.factory({ ...config, certs: { [privateKey]: 'x' } })],
    [
      "a part's header",
      () =>
        instance.chain('v3/x').post({
          multipart: [{ name: 'a', contents: 'b', headers: { [privateKey]: {} } }],
        }),
    ],
    ['a variable', () => instance.chain(`v3/{${privateKey}}`).get()],
    ['braces', () => instance.chain(`v3/{${privateKey}`).get()],
    ['another host', () => instance.chain(`//${privateKey}`).get()],
    [
      "a bare key in place of a path variable's name",
      () => instance.chain(`v3/{${secretLine}${'A'.repeat(20)}}`).get(),
    ],
  ])('is not shown: a key as %s', (_, call) => {
    const error = thrown(call)
    expect(error.name).toBe('InvalidArgumentException')
    for (const text of [error.message, error.stack, JSON.stringify(error)])
      expect(text).not.toContain(secretLine.slice(0, 24))
    expect(error.message.length).toBeLessThan(500)
  })

  it('is shown where it is a name', () => {
    expect(thrown(() => instance.chain('v3/x').get({ tiemout: 1 })).message).toContain('`tiemout`')
    expect(
      thrown(() =>
        Builder.factory({
          ...config,
          certs: { PUB_KEY_ID_0000000000000024101100397200000006: 'x' },
        }),
      ).message,
    ).toContain('PUB_KEY_ID_0000000000000024101100397200000006')
  })
})

describe('an option that is none of its kind is named', () => {
  const instance = answering('', 500)
  it.each<[string, object]>([
    ['a signal without `aborted`', { signal: new EventTarget() }],
    ['a controller in place of its signal', { signal: new AbortController() }],
    ['a signal that cannot be left', { signal: { aborted: false, addEventListener() {} } }],
    ['a part that is null', { multipart: [null] }],
    ['a part that is a text', { multipart: ['x'] }],
    ['a part named by a symbol', { multipart: [{ name: Symbol('x'), contents: 'x' }] }],
    ['a file name that is a number', { multipart: [{ name: 'a', contents: 'x', filename: 5 }] }],
    ['part headers that are a text', { multipart: [{ name: 'a', contents: 'x', headers: 'x' }] }],
    [
      'a part header that is a symbol',
      { multipart: [{ name: 'a', contents: 'x', headers: { a: Symbol('x') } }] },
    ],
    ['a checksum of objects', { checksum: { type: { toString: 1 }, value: 'aa' } }],
    [
      'a checksum without a prototype',
      { checksum: { type: 'SHA1', value: Object.create(null) as object } },
    ],
    [
      'a body that throws as it is written',
      {
        json: {
          toJSON() {
            throw Object.assign(Object.create(null) as object, { message: { toString: 1 } })
          },
        },
      },
    ],
    ['a header without text', { headers: { a: Object.create(null) as object } }],
  ])('%s', async (_, options) => {
    const error = await rejected(instance.chain('v3/x').postAsync(options))
    expect([error.name, error.mayHaveTakenEffect]).toEqual(['InvalidArgumentException', false])
  })

  it.each([{ toString: 1 }, Object.create(null) as object, Symbol('x'), [{ toString: 1 }]])(
    'a merchant, a method, a protocol, a variable that is %p',
    (value) => {
      for (const call of [
        () => instance.chain('v2/x').post({ xml: { mch_id: value } }),
        () => instance.getDriver().request(misuse(value), 'x'),
        () => instance.getDriver().select(misuse(value)),
        () => instance.chain('v3/{a}').get({ a: [value] }),
      ])
        if (!(typeof value === 'symbol' && String(call).includes('{a}')))
          expect(thrown(call).name).toBe('InvalidArgumentException')
    },
  )

  it('but a part without headers or file name, and every view of bytes, are taken', () => {
    const sent: string[] = []
    const taking = lenient(
      Builder.factory({
        mchid,
        serial,
        privateKey,
        certs,
        retry: { attempts: 1 },
        handler: ({ body }) => {
          sent.push(body)
          return { status: 500 }
        },
      }),
    )
    const view = new Uint16Array(Buffer.from('view').buffer.slice(0, 0))
    for (const contents of [
      view,
      new DataView(Uint8Array.from(Buffer.from('abc')).buffer),
      'abc',
    ]) {
      thrown(() =>
        taking.chain('v3/x').post({
          multipart: [{ name: 'meta', contents, headers: null, filename: 'x.constructor' }],
        }),
      )
    }
    thrown(() =>
      taking.chain('v3/x').post({ body: new DataView(Uint8Array.from(Buffer.from('abc')).buffer) }),
    )
    expect(sent[3]).toBe('abc')
    expect(sent[1]!.replaceAll(/\b[0-9a-f]{40}\b/g, '')).toBe(
      sent[2]!.replaceAll(/\b[0-9a-f]{40}\b/g, ''),
    )
    expect(sent.join()).not.toContain('function')
  })
})
