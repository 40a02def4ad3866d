import {
  Formatter,
  Rsa,
  type Response,
  type ResponsePromise,
  type WeChatPayException,
} from '../../../lib'
import { responseOf } from '../../../lib/client/axios/shapes'
import { misuse } from '../../fixtures/misuse'
import {
  bothForms,
  grant,
  instanceOf,
  keys,
  rejected,
  sandboxed,
  thrown,
} from '../../fixtures/sandbox'

const sandbox = sandboxed()
const path = 'v3/marketing/partnerships/build'

describe('getDriver().select()', () => {
  it('is an axios instance that signs and verifies calls made by hand', async () => {
    const driver = instanceOf(sandbox).getDriver().select()
    const { json, headers } = grant()
    const response = await driver.post(`/${path}`, json, { headers })
    expect(response.data).toMatchObject({ state: 'ESTABLISHED' })
    const list = await driver.get('v3/marketing/partnerships', {
      params: { authorized_data: json.authorized_data },
    })
    expect(list.data.total_count).toBeGreaterThan(0)
    sandbox.fault({ signature: 'wrong' })
    expect(
      (await rejected(driver.post(path, grant().json, { headers: grant().headers }))).code,
    ).toBe('SIGNATURE_INVALID')
  })

  it('is the same instance every time, and another for v2', () => {
    const driver = instanceOf(sandbox).getDriver()
    expect(driver.select('v3')).toBe(driver.select())
    expect(driver.select('v2')).not.toBe(driver.select())
    expect(driver.select(misuse('V2'))).toBe(driver.select('v2'))
    expect(driver.select(null)).toBe(driver.select())
    expect(thrown(() => driver.select(misuse('foo'))).code).toBe('INVALID_OPTION')
  })

  it('never keeps an AxiosError, which would show the Authorization', async () => {
    const driver = instanceOf(sandbox).getDriver().select()
    const error = await rejected(driver.get('v3/x', { signal: AbortSignal.abort() }))
    expect(error.code).toBe('ABORTED')
    expect(error).not.toHaveProperty('config')
    expect(error).not.toHaveProperty('request')
  })
})

describe('getDriver().request()', () => {
  it("blocks, and requestAsync() promises, with PHP's arguments", async () => {
    const driver = instanceOf(sandbox).getDriver()
    expect(driver.request('post', path, grant()).data).toMatchObject({ state: 'ESTABLISHED' })
    expect(
      (driver.requestAsync('POST', `/${path}`, grant()) as ResponsePromise<Response>)
        .then(({ status }) => status)
        .wait(),
    ).toBe(200)
    expect((await driver.requestAsync('GET', 'v3/{what}', { what: 'certificates' })).status).toBe(
      200,
    )
    expect(thrown(() => driver.request('HEAD', path)).code).toBe('INVALID_OPTION')
    expect(thrown(() => driver.request('GET', misuse(5))).code).toBe('INVALID_PATH')
  })
})

describe.each(bothForms)('interceptors in the %s form', (_, call) => {
  it('see every call: a header that one adds is sent, and signed is what is sent', async () => {
    const instance = instanceOf(sandbox)
    const driver = instance.getDriver().select()
    driver.interceptors.request.use((config) => {
      config.headers.set('X-Added', 'yes')
      return config
    })
    driver.interceptors.response.use((response) => Object.assign(response, { seen: true }))
    const response = await call(instance.chain(path), 'post', grant())
    expect(response).toHaveProperty('seen', true)
    expect(sandbox.requests().at(-1)!.headers['x-added']).toBe('yes')
  })

  it('may change the body, and the new one is signed', async () => {
    const instance = instanceOf(sandbox)
    const changed = grant()
    instance
      .getDriver()
      .select()
      .interceptors.request.use((config) => {
        config.data = changed.json
        return config
      })
    const response = await call(instance.chain(path), 'post', grant())
    expect(response.data.partner).toEqual(changed.json.partner)
  })

  it('can be ejected: without the signer the platform refuses', async () => {
    const instance = instanceOf(sandbox)
    instance.getDriver().select().interceptors.request.eject(0)
    expect((await rejected(call(instance.chain(path), 'post', grant()))).code).toBe('SIGN_ERROR')
  })

  it('can be ejected: without the verifier an answer is believed', async () => {
    const instance = instanceOf(sandbox)
    instance.getDriver().select().interceptors.response.eject(0)
    sandbox.fault({ signature: 'wrong' })
    expect((await call(instance.chain(path), 'post', grant())).status).toBe(200)
  })

  it('can be ejected: without the verifier a refusal is still thrown', async () => {
    const instance = instanceOf(sandbox)
    instance.getDriver().select().interceptors.response.eject(0)
    expect(await rejected(call(instance.chain('v3/none/such'), 'get'))).toMatchObject({
      name: 'ClientException',
      status: 404,
    })
    expect((await call(instance.chain('v3/none/such'), 'get', { http_errors: false })).status).toBe(
      404,
    )
  })

  it('can be replaced: another verifier sees the exact answer, and its word counts', async () => {
    const instance = instanceOf(sandbox)
    const driver = instance.getDriver().select()
    driver.interceptors.response.eject(0)
    driver.interceptors.response.use((response) => {
      const answer = responseOf(response)
      const [timestamp, nonce, signature] = ['Timestamp', 'Nonce', 'Signature'].map((name) =>
        answer.getHeaderLine(`Wechatpay-${name}`),
      ) as [string, string, string]
      if (
        !Rsa.verify(
          Formatter.response(timestamp, nonce, String(answer.getBody())),
          signature,
          keys.platform.publicKey,
        )
      )
        throw new Error('not believed')
      return response
    })
    expect((await call(instance.chain(path), 'post', grant())).data.state).toBe('ESTABLISHED')
    sandbox.fault({ signature: 'wrong' })
    expect((await rejected(call(instance.chain(path), 'post', grant()), Error)).message).toBe(
      'not believed',
    )
  })

  it('can turn an error into an answer', async () => {
    const instance = instanceOf(sandbox)
    instance
      .getDriver()
      .select()
      .interceptors.response.use(undefined, (error: WeChatPayException) => error.getResponse())
    expect((await call(instance.chain('v3/nowhere'), 'get')).status).toBe(404)
  })
})

describe('an interceptor that returns a promise', () => {
  it('is refused by name in a blocking call, and honoured in the promise form', async () => {
    const instance = instanceOf(sandbox)
    instance
      .getDriver()
      .select()
      .interceptors.request.use(async function fetchToken(config) {
        return config
      })
    const error = await rejected(Promise.resolve().then(() => instance.chain(path).post(grant())))
    expect([error.code, error.message]).toEqual([
      'CANNOT_BLOCK',
      expect.stringContaining('`fetchToken`'),
    ])
    expect((await instance.chain(path).postAsync(grant())).status).toBe(200)
  })
})
