import { bothForms, grant, instanceOf, rejected, sandboxed } from '../fixtures/sandbox'
import type { FaultRule } from '../../lib/sandbox'
import type { Loose } from '../fixtures/loose'

const sandbox = sandboxed()
const retry = { attempts: 4, backoff: 1 }
const instance = instanceOf(sandbox, { retry })
const build = instance.v3.marketing.partnerships.build
const list = instance.v3.marketing.partnerships
const query = { authorized_data: { business_type: 'FAVOR_STOCK' } }
const unkeyed = { json: { appid: 'wx1', mchid: '1900000109', description: 'x', out_trade_no: 'n1', notify_url: 'https://weixin.qq.com/', amount: { total: 1 } } }
beforeEach(() => sandbox.reset())

const harmless: [string, FaultRule][] = [
  ['dropped before', { drop: 'before' }], ['dropped after', { drop: 'after' }], ['429', { status: 429 }], ['500', { status: 500, after: true }], ['502 in HTML', { status: 502, body: '<html>' }],
  ['503', { status: 503 }], ['202', { status: 202, body: '{}' }], ['a probe', { signature: 'probe' }], ['a truncated body', { truncate: true }],
]

describe.each(bothForms)('in the %s form', (_, call) => {
  it.each(harmless)('a keyed call is repeated after: %s; same key, same body, signed anew, granted once', async (_name, fault) => {
    sandbox.fault({ ...fault, times: 2 })
    expect((await call(build, 'post', grant())).status).toBe(200)
    const sent = sandbox.requests()
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ body, headers }) => body + headers['idempotency-key'])).size).toBe(1)
    expect(new Set(sent.map(({ headers }) => headers['authorization'])).size).toBe(3)
    expect(sandbox.partnerships()).toMatchObject([{ builds: 1 }])
  })

  it('a GET is repeated', async () => {
    sandbox.fault({ status: 503 })
    expect((await call(list, 'get', { query })).status).toBe(200)
  })

  it.each(harmless)('an unkeyed POST is not repeated after: %s', async (_name, fault) => {
    sandbox.fault(fault)
    await call(instance.v3.pay.transactions.native, 'post', unkeyed).catch(() => undefined)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('an unkeyed POST is repeated when its caller says it may be', async () => {
    sandbox.fault({ status: 500 })
    expect((await call(instance.v3.pay.transactions.native, 'post', { ...unkeyed, retry: { idempotent: true } })).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('an unkeyed POST is repeated where the platform cannot have seen it', async () => {
    const away = instanceOf(sandbox, { base_uri: 'http://127.0.0.1:1', retry: { ...retry, failover: sandbox.baseUri } })
    expect((await call(away.v3.pay.transactions.native, 'post', unkeyed)).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it.each<[string, FaultRule]>([['400', { status: 400 }], ['403', { status: 403 }], ['a wrong signature', { signature: 'wrong' }], ['504', { status: 504 }]])('nothing is repeated after: %s', async (_name, fault) => {
    sandbox.fault(fault)
    await rejected(call(build, 'post', grant()))
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('the last attempt is what counts, and the error knows of the others', async () => {
    sandbox.fault({ drop: 'after' })
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: 'x' } })
    const error = await rejected(call(build, 'post', grant()))
    expect([error.code, error.mayHaveTakenEffect, error.message]).toEqual(['NO_AUTH', true, expect.stringContaining('(after 2 attempts)')])
  })

  it('ends after its attempts, or with the answer that it has', async () => {
    sandbox.fault({ status: 500, times: Infinity })
    expect((await rejected(call(build, 'post', grant()))).message).toContain('(after 4 attempts)')
    expect((await call(build, 'post', grant({ http_errors: false }))).status).toBe(500)
    expect(sandbox.requests()).toHaveLength(8)
    await rejected(call(build, 'post', grant({ retry: { attempts: 1 } })))
    expect(sandbox.requests()).toHaveLength(9)
  })

  it('has one deadline over all attempts', async () => {
    sandbox.fault({ status: 500, headers: { 'Retry-After': '3600' } })
    expect((await rejected(call(build, 'post', grant()))).code).toBe('HTTP_500')
    expect(sandbox.requests()).toHaveLength(1)
    sandbox.fault({ delay: 5_000, times: Infinity })
    const error = await rejected(call(build, 'post', grant({ retry: { deadline: 0.1 } })))
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['TIMEOUT', true])
  })

  it.each<[string, Loose]>([['attempts', { attempts: 0 }], ['a typo', { attemps: 2 }], ['a failover that is no URL', { failover: 'x' }]])('refuses %s', async (_name, bad) => {
    expect((await rejected(call(build, 'post', grant({ retry: bad })))).code).toBe('INVALID_OPTION')
  })
})

describe('a pause', () => {
  it('is cut short by an abort', async () => {
    sandbox.fault({ status: 500, times: Infinity })
    const error = await rejected(build.postAsync(grant({ retry: { attempts: 3, backoff: 60_000, deadline: 600 }, signal: AbortSignal.timeout(50) })))
    expect([error.code, error.mayHaveTakenEffect]).toEqual(['ABORTED', true])
  })
})

describe('by default', () => {
  it('a keyed call is tried three times', async () => {
    sandbox.fault({ status: 500, times: 2 })
    expect((await instanceOf(sandbox, { retry: undefined }).v3.marketing.partnerships.build.postAsync(grant())).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(3)
  })
})
