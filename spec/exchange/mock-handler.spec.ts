import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Builder, MockHandler, Rsa, type BuilderConfig } from '../../lib'
import { fileWith, merchant, platform } from '../fixtures/keys'
import { bothForms, rejected, thrown } from '../fixtures/sandbox'
import { lenient } from '../fixtures/lenient'

const config: BuilderConfig = {
  mchid: '1900000109',
  serial: merchant.serial,
  privateKey: merchant.key,
  certs: { [platform.id]: platform.spki },
}
const make = (more: Partial<BuilderConfig>) => lenient(Builder.factory({ ...config, ...more }))
const believing = { verifier: () => true }
const headers = {
  'Wechatpay-Nonce': 'n',
  'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
  'Wechatpay-Signature': 'AAAA',
  'Wechatpay-Serial': platform.id,
}

describe.each(bothForms)('a handler in the %s form', (_, call) => {
  it('answers from its queue, and keeps what was sent', async () => {
    const handler = new MockHandler([
      { headers, body: { a: 1 } },
      { status: 404, body: { code: 'X', message: 'y' } },
      new Error('away'),
    ])
    const instance = make({ handler, ...believing })
    expect((await call(instance.chain('v3/a'), 'post', { json: { b: '微' } })).data).toEqual({
      a: 1,
    })
    expect((await rejected(call(instance.chain('v3/b'), 'get'))).code).toBe('X')
    expect((await rejected(call(instance.chain('v3/c'), 'get'), Error)).message).toBe('away')
    expect((await rejected(call(instance.chain('v3/d'), 'get'))).message).toContain(
      'no answer left for GET https://api.mch.weixin.qq.com/v3/d',
    )
    expect(handler.history.map(({ method, target, body }) => [method, target, body])).toEqual([
      ['POST', '/v3/a', '{"b":"微"}'],
      ['GET', '/v3/b', ''],
      ['GET', '/v3/c', ''],
      ['GET', '/v3/d', ''],
    ])
    expect(handler.getLastRequest()!.headers['Wechatpay-Serial']).toBe(platform.id)
  })

  it('may be a function', async () => {
    const instance = make({ handler: ({ target }) => ({ headers, body: target }), ...believing })
    expect((await call(instance.chain('v3/a'), 'get')).data).toBe('/v3/a')
  })

  it('has its answers verified as real ones are', async () => {
    expect(
      (
        await rejected(
          call(make({ handler: () => ({ headers, body: '{}' }) }).chain('v3/a'), 'get'),
        )
      ).code,
    ).toBe('SIGNATURE_INVALID')
    expect(
      (await rejected(call(make({ handler: () => ({ body: '{}' }) }).chain('v3/a'), 'get'))).code,
    ).toBe('SIGNATURE_HEADERS_MISSING')
  })

  it('has a signer and a verifier beside it', async () => {
    const seen: unknown[] = []
    const instance = make({
      privateKey: undefined,
      certs: undefined,
      handler: () => ({ headers, body: 'x' }),
      signer: (message) => Rsa.sign(message, merchant.key),
      verifier: (signed) => {
        seen.push([signed.serial, String(signed.message)])
        return seen.length < 2
      },
    })
    expect((await call(instance.chain('v3/a'), 'get')).data).toBe('x')
    expect(seen).toEqual([[platform.id, `${headers['Wechatpay-Timestamp']}\nn\nx\n`]])
    expect((await rejected(call(instance.chain('v3/a'), 'get'))).code).toBe('SIGNATURE_INVALID')
  })

  it.each([[null], ['false'], [1], [[]], [{}], [undefined]])(
    "does not take a verifier's %p for a yes",
    async (verdict) => {
      const error = await rejected(
        call(
          make({
            handler: () => ({ headers, body: '{"trade_state":"SUCCESS"}' }),
            verifier: () => verdict as never,
          }).chain('v3/a'),
          'get',
        ),
      )
      expect([error.name, error.code]).toEqual(['SignatureException', 'SIGNATURE_UNCHECKED'])
    },
  )

  it.each([[undefined], ['a\r\nX-Evil: 1'], [Buffer.from('x')], ['']])(
    'refuses the signature %p of a signer before anything is sent, and shows it nowhere',
    async (signature) => {
      const handler = new MockHandler([{ headers }])
      const error = await rejected(
        call(
          make({ handler, ...believing, signer: () => signature as never }).chain('v3/a'),
          'post',
        ),
      )
      expect([error.code, handler.history.length]).toEqual(['INVALID_SIGNATURE', 0])
      expect(error.message).not.toContain('Evil')
    },
  )

  it.each<[string, () => never, string]>([
    [
      'nothing',
      () => {
        throw undefined
      },
      'undefined',
    ],
    [
      'an error',
      () => {
        throw new Error('KMS away')
      },
      'KMS away',
    ],
    [
      'what throws in its turn',
      () => {
        throw {
          get message() {
            throw new Error('again')
          },
        }
      },
      'cannot be read',
    ],
  ])('names what a signer throws: %s', async (_, signer, words) => {
    const error = await rejected(
      call(make({ handler: () => ({ headers }), ...believing, signer }).chain('v3/a'), 'post'),
    )
    expect(error).toMatchObject({
      name: 'InvalidArgumentException',
      code: 'SIGNER_FAILED',
      mayHaveTakenEffect: false,
      message: expect.stringContaining(words) as string,
    })
    if (words === 'KMS away') expect(error.getPrevious()).toMatchObject({ message: words })
  })

  it.each([[() => undefined], [() => 'text'], [() => ({ status: '200' })], [() => [1]]])(
    'refuses what is no answer (%#)',
    async (handler) => {
      expect(
        (
          await rejected(
            call(make({ handler: handler as never, ...believing }).chain('v3/a'), 'get'),
          )
        ).code,
      ).toBe('INVALID_OPTION')
    },
  )

  it("does not take a verifier's failure for a verdict", async () => {
    const error = await rejected(
      call(
        make({
          handler: () => ({ headers }),
          verifier: () => {
            throw new Error('HSM away')
          },
        }).chain('v3/a'),
        'post',
      ),
    )
    expect([error.code, error.mayHaveTakenEffect, error.message]).toEqual([
      'SIGNATURE_UNCHECKED',
      true,
      expect.stringContaining('HSM away'),
    ])
  })
})

describe('what answers with a promise', () => {
  it.each<[string, Partial<BuilderConfig>]>([
    ['signer', { signer: async (message) => Rsa.sign(message, merchant.key) }],
    ['verifier', { verifier: async () => true }],
    ['handler', { handler: async () => ({ headers }) }],
  ])(
    'is awaited in the promise form and refused by name in a blocking call: %s',
    async (name, more) => {
      const instance = make({ handler: () => ({ headers }), ...believing, ...more })
      expect((await instance.chain('v3/a').getAsync()).status).toBe(200)
      expect(thrown(() => instance.chain('v3/a').get())).toMatchObject({
        code: 'CANNOT_BLOCK',
        message: expect.stringContaining(`\`${name}\``) as string,
      })
    },
  )
})

describe('MockHandler', () => {
  it('is a queue', () => {
    const handler = new MockHandler()
    handler.append({ status: 200 }, () => ({ status: 201 }))
    expect(handler.count()).toBe(2)
    handler.reset()
    expect([handler.count(), handler.getLastRequest()]).toEqual([0, undefined])
  })

  it.each([[{ status: 200 }], [[null]], [['x']], [[{ status: 9 }]]])(
    'refuses the queue %p',
    (queue) => {
      expect(thrown(() => new MockHandler(queue as never)).code).toBe('INVALID_OPTION')
    },
  )

  it.each([
    ['handler', 5],
    ['signer', 'x'],
    ['verifier', {}],
  ])('is checked: %s', (name, value) => {
    expect(thrown(() => make({ [name]: value }))).toMatchObject({
      code: 'INVALID_OPTION',
      message: expect.stringContaining(`\`${name}\``) as string,
    })
  })
})

describe.each(bothForms)('a test double, in the %s form,', (form, call) => {
  it('does not drop the sink and the hash that the call gave', async () => {
    const sink = fileWith(`double-${form}`, 'old')
    const own = make({ handler: new MockHandler([{ body: 'bill' }, { body: 'another' }]) })
    const checksum = { type: 'SHA1', value: createHash('sha1').update('bill').digest('hex') }
    await call(own.v3.billdownload.file, 'get', { sink, checksum })
    expect((await rejected(call(own.v3.billdownload.file, 'get', { sink, checksum }))).code).toBe(
      'HASH_MISMATCH',
    )
    expect(readFileSync(sink, 'utf8')).toBe('bill')
  })
})
