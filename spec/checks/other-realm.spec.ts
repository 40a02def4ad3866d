import { Readable } from 'node:stream'
import { Formatter, Rsa } from '../../lib'
import { keys, sandboxed } from '../fixtures/sandbox'
import { otherRealm } from '../fixtures/other-realm'

const sandbox = sandboxed()
const realm = otherRealm()
const given = { config: sandbox.config, keys }
/**
 * Runs an expression in the other realm; `own(x)` are the bytes of a text, of that realm's class.
 */
const evaluate = <T>(expression: string, more: Record<string, unknown> = {}): Promise<T> =>
  realm.run(
    `(async () => {
      const { Builder, MockHandler, Rsa, Transformer, Pkcs12, MediaUtil, Hash } = load('index')
      const instance = Builder.factory({ ...config, blocking: 'allow', retry: { attempts: 1 } })
      const own = text => Uint8Array.from(Buffer.from(text))
      return ${expression}
    })()`,
    { ...given, ...more },
  )

describe('in a realm of its own, as Jest and Vitest with jsdom make one', () => {
  it('has bytes, errors and promises that are none of ours', async () => {
    const bytes = await evaluate<unknown>('own("x")')
    expect(bytes).not.toBeInstanceOf(Uint8Array)
    expect(await evaluate<unknown>('new Error("x")')).not.toBeInstanceOf(Error)
    expect(await evaluate<boolean>('Buffer.from("x") instanceof Uint8Array')).toBe(false)
  })

  it.each([
    ['promised', 'await instance.v3.certificates.getAsync()'],
    ['blocking', 'instance.v3.certificates.get()'],
  ])('leaves no answer SIGNATURE_UNCHECKED in the %s form', async (_, call) => {
    expect(await evaluate<number>(`(${call}).status`)).toBe(200)
  })

  it('speaks API v2', async () => {
    const xml =
      '{ appid: "wx8888888888888888", mch_id: config.mchid, out_trade_no: "007", total_fee: 1, body: "Image", spbill_create_ip: "127.0.0.1", auth_code: "120061098828009406" }'
    expect(
      await evaluate(
        `(await instance.v2.pay.micropay.postAsync({ xml: ${xml} })).data.return_code`,
      ),
    ).toBe('SUCCESS')
  })

  it.each<[string, string, unknown]>([
    ['XML', 'Transformer.toArray(own("<xml><a>1</a></xml>")).a', '1'],
    ['keys', 'Rsa.from(own(config.privateKey)).type', 'private'],
    [
      'texts to encrypt',
      'Rsa.decrypt(Rsa.encrypt(own("甲"), keys.certificate), keys.privateKey)',
      '甲',
    ],
    [
      'uploads',
      'new MediaUtil("a.png", own("x")).getContentType().slice(0, 19)',
      'multipart/form-data',
    ],
  ])('takes bytes of that realm: %s', async (_, expression, value) => {
    expect(await evaluate(expression)).toEqual(value)
  })

  it.each([
    ['bytes', 'own(text)'],
    ['a stream of them', 'Readable.from([own(text)])'],
  ])('sends %s of that realm', async (_, body) => {
    sandbox.reset()
    const text = JSON.stringify({ a: '甲' })
    await evaluate(
      `await instance.chain('v3/nowhere').postAsync({ body: ${body}, http_errors: false })`,
      { text, Readable },
    )
    expect(sandbox.requests()).toMatchObject([{ target: '/v3/nowhere', body: text }])
  })

  it('throws the error that a double of that realm answers with', async () => {
    const doubled =
      'Builder.factory({ ...config, retry: { attempts: 1 }, handler: new MockHandler([new Error("mine")]) })'
    expect(
      await evaluate(`(await ${doubled}.v3.certificates.getAsync().catch(error => error)).message`),
    ).toContain('mine')
  })

  it('reads notifications in bytes of that realm', async () => {
    const body = JSON.stringify({ id: '1' })
    const [timestamp, nonce] = [String(Formatter.timestamp()), 'n']
    const headers = {
      'Wechatpay-Serial': keys.platform.publicKeyId,
      'Wechatpay-Timestamp': timestamp,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Signature': Rsa.sign(
        Formatter.response(timestamp, nonce, body),
        keys.platform.publicKeyPrivateKey,
      ),
    }
    const parse = (bytes: string) =>
      evaluate<string>(
        `new (load('notification/index').Notifications)(instance).parseAsync({ headers, body: ${bytes} }).catch(error => error.message)`,
        { headers, body },
      )
    for (const bytes of [
      'own(body)',
      'own(body).buffer',
      'new DataView(own(body).buffer)',
      'JSON.parse(JSON.stringify(Buffer.from(body)))',
    ])
      expect(await parse(bytes)).toContain('no encrypted `resource`') // read and verified
  })
})
