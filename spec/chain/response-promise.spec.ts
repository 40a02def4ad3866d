import { ResponsePromise, type Response, type WeChatPayException } from '../../lib'
import { grant, instanceOf, rejected, sandboxed, thrown } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = instanceOf(sandbox)
const build = instance.v3.marketing.partnerships.build
const call = (options: object = grant()) => build.postAsync(options)
const bad = { json: {}, headers: { 'Idempotency-Key': 'k' } }

beforeEach(() => sandbox.reset())

describe('a ResponsePromise', () => {
  it('is a Promise', async () => {
    const promise = call()
    expect(promise).toBeInstanceOf(Promise)
    expect(promise).toBeInstanceOf(ResponsePromise)
    expect(promise.getState()).toBe('pending')
    expect((await promise).status).toBe(200)
    expect(promise.getState()).toBe('fulfilled')
    expect((await Promise.all([call(), call()])).map(({ status }) => status)).toEqual([200, 200])
  })

  it('starts by itself on the next microtask, and only once', async () => {
    call()
    await new Promise<void>((resolve) => {
      const look = () => (sandbox.requests().length > 0 ? resolve() : setImmediate(look))
      look()
    })
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('has otherwise, catch and finally', async () => {
    const seen: string[] = []
    await call(bad)
      .otherwise((error) => {
        seen.push((error as WeChatPayException).code)
      })
      .finally(() => {
        seen.push('finally')
      })
    await call(bad).catch((error) => {
      seen.push((error as WeChatPayException).code)
    })
    expect(seen).toEqual(['PARAM_ERROR', 'finally', 'PARAM_ERROR'])
    expect(
      await call()
        .finally(() => 'ignored')
        .then(({ status }: Response) => status),
    ).toBe(200)
  })
})

describe('wait()', () => {
  it('returns what the last handler returned, every handler run once, now and later', async () => {
    const seen: string[] = []
    const promise = call()
      .then((r: Response) => {
        seen.push('a')
        return r.status
      })
      .then((n: number) => {
        seen.push('b')
        return n + 1
      })
    expect(promise.wait()).toBe(201)
    expect(promise.wait()).toBe(201)
    expect(await promise).toBe(201)
    expect(seen).toEqual(['a', 'b'])
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('throws a rejection, or not when told so', () => {
    expect(thrown(() => call(bad).wait()).code).toBe('PARAM_ERROR')
    expect(call(bad).wait(false)).toBeUndefined()
    expect(
      call(bad)
        .otherwise((error) => (error as WeChatPayException).code)
        .wait(),
    ).toBe('PARAM_ERROR')
  })

  it('counts a rejection as handled', async () => {
    const unhandled: unknown[] = []
    const note = (reason: unknown) => {
      unhandled.push(reason)
    }
    process.on('unhandledRejection', note)
    call(bad)
      .then(() => 1)
      .wait(false)
    await new Promise((resolve) => setTimeout(resolve, 20))
    process.off('unhandledRejection', note)
    expect(unhandled).toEqual([])
  })

  it('goes on with a call that a handler makes', () => {
    const promise = call()
      .then(() => call())
      .then((r: Response) => r.status)
    expect(promise.wait()).toBe(200)
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('lets a handler block', () => {
    expect(
      call()
        .then(() => build.post(grant()).status)
        .wait(),
    ).toBe(200)
  })

  it('claims its own chain only: another promise starts by itself', async () => {
    const other = call()
    call().wait()
    expect(sandbox.requests()).toHaveLength(1)
    expect((await other).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('settles two branches of one call with one request', () => {
    const trunk = call()
    const [a, b] = [trunk.then(() => 'a'), trunk.then(() => 'b')]
    expect([a.wait(), b.wait()]).toEqual(['a', 'b'])
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('refuses a call that the event loop has begun', async () => {
    const promise = call()
    await Promise.resolve()
    expect(thrown(() => promise.wait()).code).toBe('WAIT_STARTED')
    expect((await promise).status).toBe(200)
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('refuses a handler that returns a foreign promise, and says to await', () => {
    const error = thrown(() =>
      call()
        .then(() => new Promise(() => undefined))
        .wait(),
    )
    expect([error.code, error.message]).toEqual([
      'WAIT_FOREIGN_PROMISE',
      expect.stringContaining('await'),
    ])
    expect(sandbox.requests()).toHaveLength(1)
  })

  it("does not hand the handler's error to itself", () => {
    expect(() =>
      call()
        .then(
          () => {
            throw new TypeError('mine')
          },
          () => 'no',
        )
        .wait(),
    ).toThrow('mine')
  })
})

describe('all and allSettled', () => {
  it('wait for several calls together', () => {
    expect(
      (
        ResponsePromise.all([call(), call().then((r: Response) => r.status), 5]).wait() as unknown[]
      ).slice(1),
    ).toEqual([200, 5])
    const settled = ResponsePromise.allSettled([
      call(),
      call(bad),
    ]).wait() as PromiseSettledResult<Response>[]
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect(sandbox.requests()).toHaveLength(4)
  })

  it('reject with the first rejection, after all have travelled', () => {
    expect(thrown(() => ResponsePromise.all([call(), call(bad)]).wait()).code).toBe('PARAM_ERROR')
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('can be awaited as well', async () => {
    expect(await ResponsePromise.all([call(), call()])).toHaveLength(2)
    expect((await rejected(ResponsePromise.all([call(bad)]))).code).toBe('PARAM_ERROR')
  })

  it('refuse a foreign promise before anything is sent; awaited, they go out all the same', async () => {
    const promise = ResponsePromise.all([call(), Promise.resolve(1)])
    expect(thrown(() => promise.wait()).code).toBe('WAIT_FOREIGN_PROMISE')
    expect(sandbox.requests()).toEqual([])
    expect((await promise)[1]).toBe(1)
  })
})
