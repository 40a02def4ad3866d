import { createSign } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { CancelToken, type AxiosRequestConfig, type AxiosResponse } from 'axios'
import { InvalidArgumentException } from '../../../lib'
import { misuse } from '../../fixtures/misuse'
import { bothForms, instanceOf, keys, rejected, sandboxed } from '../../fixtures/sandbox'

const sandbox = sandboxed()
const selected = () => {
  const instance = instanceOf(sandbox)
  return { instance, driver: instance.getDriver().select() }
}

/** The headers of an answer that the platform has signed. */
function signed(body: string): Record<string, string> {
  const time = String(Math.floor(Date.now() / 1000))
  const { publicKeyPrivateKey: key, publicKeyId: serial } = keys.platform
  const signature = createSign('RSA-SHA256').update(`${time}\nnonce\n${body}\n`).sign(key, 'base64')
  return {
    'Wechatpay-Timestamp': time,
    'Wechatpay-Nonce': 'nonce',
    'Wechatpay-Signature': signature,
    'Wechatpay-Serial': serial,
  }
}

describe("an adapter of the caller's", () => {
  it.each<[string, (body: string) => unknown]>([
    ['text', (body) => body],
    ['bytes', (body) => Buffer.from(body)],
    ['an ArrayBuffer', (body) => new Uint8Array(Buffer.from(body)).buffer],
  ])('is honoured, and what it answers is verified: %s', async (_, dataOf) => {
    const { instance, driver } = selected()
    const body = '{"a":1}'
    let headers: object = signed(body)
    driver.defaults.adapter = (config) =>
      Promise.resolve({ status: 200, statusText: 'OK', headers, data: dataOf(body), config })
    expect((await instance.chain('v3/x').getAsync()).data).toEqual({ a: 1 })
    expect((await driver.get('v3/x')).data).toEqual({ a: 1 })
    headers = signed('{"a":2}')
    expect((await rejected(instance.chain('v3/x').getAsync())).code).toBe('SIGNATURE_INVALID')
    headers = {}
    expect((await rejected(instance.chain('v3/x').getAsync())).code).toBe(
      'SIGNATURE_HEADERS_MISSING',
    )
  })

  it('is honoured where it is named for one request, one of axios’s own included', async () => {
    const { driver } = selected()
    expect((await driver.get('v3/certificates', { adapter: 'http' })).status).toBe(200)
    expect(await rejected(driver.get('v3/none/such', { adapter: 'http' }))).toMatchObject({
      mayHaveTakenEffect: false,
      status: 404,
    })
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['an empty object', {}],
    ['parsed JSON', { status: 200, headers: {}, data: { trade_state: 'SUCCESS' } }],
    ['no status', { headers: {}, data: '{}' }],
    ['a status that is none', { status: '200', headers: {}, data: '{}' }],
  ])('that gives %s is refused by name, not by a TypeError', async (_, answer) => {
    const { instance, driver } = selected()
    driver.defaults.adapter = () => Promise.resolve(misuse(answer))
    const failed = { name: 'RequestException', code: 'INVALID_ARGUMENT', mayHaveTakenEffect: true }
    expect(await rejected(instance.chain('v3/x').postAsync({ json: {} }))).toMatchObject(failed)
    driver.interceptors.request.eject(0)
    expect(await rejected(instance.chain('v3/x').postAsync({ json: {} }))).toMatchObject(failed)
    expect(await rejected(driver.get('v3/x'))).toMatchObject({ code: 'INVALID_ARGUMENT' })
  })

  it('whose connection broke has maybe had an effect', async () => {
    const { instance, driver } = selected()
    const { AxiosError } = jest.requireActual<typeof import('axios')>('axios')
    driver.defaults.adapter = (config) =>
      Promise.reject(new AxiosError('reset', 'ECONNRESET', config))
    expect(await rejected(instance.chain('v3/x').postAsync({ json: {} }))).toMatchObject({
      code: 'ECONNRESET',
      mayHaveTakenEffect: true,
    })
  })

  it.each(['http', 'fetch'])('of axios ends with `timeout` of the call: %s', async (adapter) => {
    const silent = createServer((socket) => socket.on('error', () => undefined).resume())
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const { port } = silent.address() as AddressInfo
    const { instance, driver } = selected()
    driver.defaults.adapter = adapter
    const [base_uri, timeout] = [`http://127.0.0.1:${port}/`, 0.2]
    expect(await rejected(instance.chain('v3/x').getAsync({ base_uri, timeout }))).toMatchObject({
      code: 'TIMEOUT',
      mayHaveTakenEffect: true,
    })
    silent.close()
  })

  it('cannot block, and is not passed over in silence', () => {
    const { instance, driver } = selected()
    driver.defaults.adapter = () => Promise.resolve(misuse({}))
    expect(() => instance.v3.certificates.get()).toThrow(/adapter/)
  })
})

describe.each(bothForms)('an interceptor, %s,', (_, call) => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['text', 'x'],
    ['a number', 5],
  ])('before the exchange that gives %s is refused by its name', async (_name, given) => {
    const { instance, driver } = selected()
    driver.interceptors.request.use(function addTrace() {
      return misuse(given)
    })
    const before = sandbox.requests().length
    const error = await rejected(call(instance.v3.certificates, 'get'))
    expect(error).toBeInstanceOf(InvalidArgumentException)
    expect([error.code, error.message.includes('`addTrace`'), sandbox.requests().length]).toEqual([
      'INVALID_ARGUMENT',
      true,
      before,
    ])
  })

  it('before the exchange may give a copy with headers in a plain object', async () => {
    const { instance, driver } = selected()
    driver.interceptors.request.use((config) =>
      misuse({ ...config, headers: { ...config.headers, 'X-Trace': '1' } }),
    )
    expect((await call(instance.v3.certificates, 'get')).status).toBe(200)
    expect(sandbox.requests().at(-1)!.headers['x-trace']).toBe('1')
  })

  it.each<[string, (response: AxiosResponse) => unknown]>([
    ['nothing', () => undefined],
    ['null', () => null],
    ['its data', ({ data }) => data],
    ['a copy without its readers', (response) => ({ ...response })],
  ])('after it that gives %s is refused by name', async (_name, give) => {
    const { instance, driver } = selected()
    driver.interceptors.response.use((response) => misuse(give(response)))
    expect(await rejected(call(instance.v3.certificates, 'get'))).toMatchObject({
      name: 'RequestException',
      code: 'INVALID_ARGUMENT',
      mayHaveTakenEffect: true,
    })
  })
})

describe("axios's options that do nothing here", () => {
  it.each<[string, unknown]>([
    ['validateStatus', () => true],
    ['transformRequest', [(data: unknown) => data]],
    ['transformResponse', (data: unknown) => data],
    ['responseType', 'stream'],
    ['responseType', 'arraybuffer'],
    ['auth', { username: 'a', password: 'b' }],
    ['paramsSerializer', { encode: String }],
    ['cancelToken', CancelToken.source().token],
    ['proxy', { host: '127.0.0.1', port: 9 }],
    ['proxy', false],
    ['socketPath', '/run/x.sock'],
    ['lookup', () => undefined],
    ['maxRedirects', 5],
    ['beforeRedirect', () => undefined],
    ['onUploadProgress', () => undefined],
    ['onDownloadProgress', () => undefined],
    ['maxRate', 1],
  ])('are refused by name, not dropped in silence: %s', async (name, value) => {
    const { instance, driver } = selected()
    const before = sandbox.requests().length
    const refused = {
      code: 'INVALID_OPTION',
      message: expect.stringContaining(`\`${name}\``) as string,
      mayHaveTakenEffect: false,
    }
    expect(await rejected(driver.get('v3/certificates', { [name]: value }))).toMatchObject(refused)
    Object.assign(driver.defaults, { [name]: value })
    expect(await rejected(instance.v3.certificates.getAsync())).toMatchObject(refused)
    expect(() => instance.v3.certificates.get()).toThrow(`\`${name}\``)
    expect(sandbox.requests()).toHaveLength(before)
  })

  it('are let pass where they say what happens anyway', async () => {
    const { driver } = selected()
    const config: AxiosRequestConfig = {
      responseType: 'json',
      maxRedirects: 0,
      validateStatus: null,
      transformResponse: [],
    }
    expect((await driver.get('v3/certificates', config)).status).toBe(200)
  })
})
