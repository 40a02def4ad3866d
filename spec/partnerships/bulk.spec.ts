import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Builder, type MockRequest, type WeChatPayException } from '../../lib'
import {
  grant,
  list,
  terminate,
  type BulkOptions,
  type Grant,
  type Outcome,
} from '../../lib/partnerships'
import { allOf, doubled, rowOf } from '../fixtures/bulk'
import { rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bulk-'))
const retry = { backoff: 1, attempts: 12 }
const instance = Builder.factory({ ...sandbox.config, retry })
let journals = 0
const path = (name = `${++journals}.journal`) => join(folder, name)
const rows = (count: number, from = 0) => Array.from({ length: count }, (_, at) => rowOf(from + at))
const states = (outcomes: Outcome[]) => [...new Set(outcomes.map(({ state }) => state))]
const sleep = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

/** What was given before it threw, and what it threw. */
async function both<T>(
  outcomes: AsyncIterable<T>,
): Promise<{ given: T[]; error: WeChatPayException }> {
  const given: T[] = []
  try {
    for await (const one of outcomes) given.push(one)
  } catch (error) {
    return { given, error: error as WeChatPayException }
  }
  throw new Error('it did not throw')
}

const fine = { body: { state: 'ESTABLISHED', build_time: 't' } }

beforeEach(() => sandbox.reset())

describe('grant and terminate', () => {
  it('tell how every row ended', async () => {
    const granted = await allOf(grant(instance, rows(30)))
    expect(states(granted)).toEqual(['granted'])
    expect(granted[0]).toMatchObject({
      platform_state: 'ESTABLISHED',
      attempts: 1,
      build_time: expect.any(String) as string,
      create_time: expect.any(String) as string,
      update_time: expect.any(String) as string,
    })
    expect(granted.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      rows(30).map((_, at) => at),
    )
    expect(sandbox.partnerships()).toHaveLength(30)
    expect(states(await allOf(terminate(instance, rows(30))))).toEqual(['terminated'])
    expect(sandbox.partnerships().every(({ state }) => state === 'TERMINATED')).toBe(true)
    const [failed] = await allOf(terminate(instance, rows(1, 100)))
    expect(failed).toMatchObject({
      state: 'failed',
      final: true,
      status: 400,
      code: 'INVALID_REQUEST',
      requestId: expect.any(String) as string,
      message: '合作关系不存在',
    })
  })

  it('take any iterable, keep to their concurrency, and tell how far they are', async () => {
    let [given, taken, most] = [0, 0, 0]
    async function* stream() {
      for (let n = 0; n < 40; n++) {
        given++
        most = Math.max(most, given - taken)
        yield rowOf(n)
      }
    }
    const seen: number[] = []
    for await (const _ of grant(instance, stream(), {
      concurrency: 4,
      onProgress: ({ done }) => seen.push(done),
    }))
      taken++
    expect(most).toBeLessThanOrEqual(5)
    expect(seen.at(-1)).toBe(40)
  })

  it('use other keys in every run: grant, terminate, grant again is not the first answer', async () => {
    await allOf(grant(instance, rows(1)))
    await allOf(terminate(instance, rows(1)))
    await allOf(grant(instance, rows(1)))
    expect(sandbox.partnerships()).toMatchObject([{ state: 'ESTABLISHED', builds: 2 }])
  })

  it('end early by their signal, after what is on its way', async () => {
    const abort = new AbortController()
    const outcomes: Outcome[] = []
    const journal = path()
    for await (const outcome of grant(instance, rows(100), {
      concurrency: 2,
      signal: abort.signal,
      journal,
    })) {
      outcomes.push(outcome)
      if (outcomes.length === 10) abort.abort()
    }
    expect(outcomes.length).toBeLessThan(15)
    const rest = await allOf(grant(instance, rows(100), { journal }))
    expect(rest.filter(({ resumed }) => resumed)).toHaveLength(
      outcomes.filter(({ state }) => state === 'granted').length,
    )
    expect(sandbox.requests()).toHaveLength(100)
  })

  it('refuse a row that breaks a rule, telling all its faults, and options that are none', async () => {
    const error = await rejected(
      allOf(
        grant(instance, [
          rowOf(1),
          {
            partner: { type: 'X', mch_id: '1' },
            authorized_data: { business_type: 'FAVOR_STOCK' },
          } as Grant,
        ]),
      ),
    )
    expect([error.code, error.message]).toEqual([
      'INVALID_ROW',
      expect.stringMatching(
        /^row 1 .*\/partner\/type.*\/authorized_data\/stock_id.*\/partner\/mch_id/,
      ),
    ])
    for (const bad of [
      { concurrency: 0 },
      { rate: 0 },
      { patience: 0 },
      { retry: { attempts: 0 } },
      { journal: '' },
    ])
      expect((await rejected(allOf(grant(instance, [], bad)))).code).toBe('INVALID_OPTION')
    expect(
      (await rejected(allOf(grant(instance, [], { concurency: 1 } as BulkOptions)))).code,
    ).toBe('UNKNOWN_OPTION')
    expect((await rejected(allOf(grant(instance, 1 as never)))).code).toBe('INVALID_OPTION')
  })

  it('say `unknown` of a row whose answer is lost, and ask again with its key', async () => {
    sandbox.fault({ drop: 'after', times: Infinity })
    const options = { journal: path(), retry: { attempts: 1 } }
    const [first] = await allOf(grant(instance, rows(1), options))
    expect(first).toMatchObject({ state: 'unknown', code: 'CONNECTION_RESET' })
    sandbox.clearFaults()
    const [second] = await allOf(grant(instance, rows(1), options))
    expect([second!.state, second!.key]).toEqual(['granted', first!.key])
    expect(sandbox.partnerships()).toMatchObject([{ builds: 1 }])
  })
})

describe('an outcome', () => {
  it('comes when its answer does, whatever the input does', async () => {
    async function* slow() {
      for (let n = 0; n < 5; n++) {
        yield rowOf(n)
        await sleep(60)
      }
    }
    const start = Date.now()
    let first = 0
    for await (const _ of grant(
      doubled(() => fine),
      slow(),
      { concurrency: 8 },
    ))
      first ||= Date.now() - start
    expect(first).toBeLessThan(50)
  })

  it('is not lost where nothing is on its way at the end of the input', async () => {
    async function* slow() {
      for (let n = 0; n < 20; n++) {
        await sleep(2)
        yield rowOf(n)
      }
    }
    expect(
      await allOf(
        grant(
          doubled(() => fine),
          slow(),
        ),
      ),
    ).toHaveLength(20)
  })

  it('is given first where the input throws in the middle', async () => {
    function* broken() {
      yield rowOf(0)
      yield rowOf(1)
      throw new Error('input broke')
    }
    const { given, error } = await both(
      grant(
        doubled(async () => (await sleep(20), fine)),
        broken(),
      ),
    )
    expect([given.length, error.code, error.message]).toEqual([
      2,
      'INPUT_FAILED',
      expect.stringMatching(/before row 2 .*input broke/),
    ])
  })

  it('is given first where a row in the middle is invalid', async () => {
    const { given, error } = await both(
      grant(
        doubled(async () => (await sleep(20), fine)),
        [rowOf(0), rowOf(1), { partner: { type: 'X' } } as Grant, rowOf(3)],
      ),
    )
    expect([given.length, error.code, error.message]).toEqual([
      2,
      'INVALID_ROW',
      expect.stringContaining('row 2'),
    ])
  })

  it('is given first where onProgress throws, which does not hang', async () => {
    const { given, error } = await both(
      grant(
        doubled(() => fine),
        rows(2),
        {
          onProgress() {
            throw new Error('boom')
          },
        },
      ),
    )
    expect([given.length > 0, error.message]).toEqual([true, 'boom'])
  })

  it('needs an answer that says so: a terminated one, and an error inside a 200, are none', async () => {
    const answering = async (body: string | object, status = 200, action = grant) =>
      (
        await allOf(
          action(
            doubled(() => ({ status, body })),
            rows(1),
          ),
        )
      )[0]
    expect(await answering({ state: 'TERMINATED' })).toMatchObject({
      state: 'failed',
      final: true,
      platform_state: 'TERMINATED',
      code: 'TERMINATED',
    })
    expect(await answering({ state: 'PENDING' })).toMatchObject({
      state: 'unknown',
      final: false,
      platform_state: 'PENDING',
    })
    expect(await answering({ code: 'NO_AUTH', message: 'x' })).toMatchObject({
      state: 'failed',
      code: 'NO_AUTH',
      status: 200,
    })
    expect(await answering({ code: 'SYSTEM_ERROR', message: 'x' })).toMatchObject({
      state: 'unknown',
      attempts: 6,
    })
    expect(await answering([1])).toMatchObject({ state: 'unknown', code: 'BAD_ANSWER' })
    expect(await answering({ state: 'ESTABLISHED' }, 200, terminate)).toMatchObject({
      state: 'failed',
      code: 'ESTABLISHED',
    })
    expect(await answering('', 204)).toMatchObject({ state: 'granted', status: 204 })
    expect(await answering({ build_time: 't' })).toMatchObject({
      state: 'granted',
      build_time: 't',
    })
    expect(await answering({ terminate_time: 't' }, 200, terminate)).toMatchObject({
      state: 'terminated',
      terminate_time: 't',
    })
  })

  it('is a refusal whatever `http_errors` of the configuration says', async () => {
    const [refused] = await allOf(
      grant(
        doubled(() => ({ status: 403, body: { code: 'NO_AUTH', message: 'x' } }), {
          http_errors: false,
        }),
        rows(1),
      ),
    )
    expect(refused).toMatchObject({ state: 'failed', code: 'NO_AUTH' })
  })
})

describe('a run that is ended', () => {
  it('by its signal does not wait for an input that hangs', async () => {
    let closed = false
    async function* hung() {
      try {
        yield rowOf(0)
        await sleep(5_000)
        yield rowOf(1)
      } finally {
        closed = true
      }
    }
    const start = Date.now()
    expect(
      await allOf(
        grant(
          doubled(() => fine),
          hung(),
          { signal: AbortSignal.timeout(50) },
        ),
      ),
    ).toHaveLength(1)
    expect([Date.now() - start < 1_000, closed]).toEqual([true, false])
  })

  it('by a break sends nothing more, finishes what is on its way, and closes the input', async () => {
    let [sent, ended, closed] = [0, 0, false]
    function* given() {
      try {
        for (let n = 0; n < 1e3; n++) yield rowOf(n)
      } finally {
        closed = true
      }
    }
    const away = doubled(async () => {
      sent++
      await sleep(20)
      ended++
      return fine
    })
    for await (const _ of grant(away, given(), { concurrency: 8 })) break
    expect([sent, ended, closed]).toEqual([8, 8, true])
    sent = 0
    const start = Date.now()
    for await (const _ of grant(away, given(), { concurrency: 8, rate: 2 })) break
    expect([sent, Date.now() - start < 400]).toEqual([1, true])
  })

  it('by its signal does not send rows that wait for their turn, and says so of them', async () => {
    const outcomes = await allOf(
      grant(
        doubled(() => fine),
        rows(100),
        { concurrency: 8, rate: 4, signal: AbortSignal.timeout(100), journal: path() },
      ),
    )
    expect(outcomes.map(({ state }) => state).sort()).toEqual([
      'granted',
      ...Array<string>(outcomes.length - 1).fill('not sent'),
    ])
    expect(outcomes.length).toBeLessThanOrEqual(9)
  })

  it('before it began sends nothing', async () => {
    expect(
      await allOf(
        grant(
          doubled(() => {
            throw new Error('sent')
          }),
          rows(1),
          { signal: AbortSignal.abort() },
        ),
      ),
    ).toEqual([])
  })

  it('by 401s to its first rows says what to mend', async () => {
    let sent = 0
    const { given, error } = await both(
      grant(
        doubled(() => (sent++, { status: 401, body: { code: 'SIGN_ERROR', message: '签名错误' } })),
        rows(1000),
        { concurrency: 2, journal: path() },
      ),
    )
    expect([error.code, error.message]).toEqual(['SIGN_ERROR', expect.stringContaining('`serial`')])
    expect(given.filter(({ state }) => state === 'failed').length).toBe(sent)
    expect(sent).toBeLessThan(6)
  })
})

describe('a 429', () => {
  const limited = { status: 429, body: { code: 'FREQUENCY_LIMITED', message: 'x' } }

  it('makes rows wait, not fail; a burst counts once and Retry-After is kept to', async () => {
    let sent = 0
    const start = Date.now()
    const outcomes = await allOf(
      grant(
        doubled(
          async () => (
            await sleep(5),
            sent++ < 8 ? { ...limited, headers: { 'Retry-After': '1' } } : fine
          ),
        ),
        rows(12),
      ),
    )
    expect(states(outcomes)).toEqual(['granted'])
    expect(Date.now() - start).toBeGreaterThan(950)
    expect(Date.now() - start).toBeLessThan(2_500)
    expect(sent).toBe(20)
  })

  it('uses up no attempts, as long as the patience lasts', async () => {
    let sent = 0
    const outcomes = await allOf(
      grant(
        doubled(() => (sent++ < 2 ? limited : fine), { retry: { attempts: 2 } }),
        rows(1),
      ),
    )
    expect(outcomes).toMatchObject([{ state: 'granted', attempts: 3 }])
    expect(
      await allOf(
        grant(
          doubled(() => limited),
          rows(1),
          { patience: 1 },
        ),
      ),
    ).toMatchObject([{ state: 'failed', final: false, code: 'FREQUENCY_LIMITED' }])
  }, 10_000)

  it('is not repeated by those who set `attempts: 1`', async () => {
    let sent = 0
    const away = doubled(() => (sent++, limited), { retry: { attempts: 1 } })
    expect(await allOf(grant(away, rows(1)))).toMatchObject([{ state: 'failed', attempts: 1 }])
    expect(sent).toBe(1)
  })
})

it('`retry` of the configuration is kept to, and that of the run goes before it', async () => {
  let sent = 0
  const away = doubled(
    () => (sent++, { status: 500, body: { code: 'SYSTEM_ERROR', message: 'x' } }),
    { retry: { attempts: 2, backoff: 1 } },
  )
  expect(await allOf(grant(away, rows(1)))).toMatchObject([{ state: 'unknown', attempts: 2 }])
  await allOf(grant(away, rows(1), { retry: { attempts: 3 } }))
  expect(sent).toBe(5)
})

it('a rate is one of requests, not of rows', async () => {
  let sent = 0
  const failed = new Set<string>()
  const away = doubled(
    ({ body }: MockRequest) => (
      sent++,
      failed.has(body)
        ? fine
        : (failed.add(body), { status: 500, body: { code: 'SYSTEM_ERROR', message: 'x' } })
    ),
  )
  const start = Date.now()
  await allOf(grant(away, rows(20), { rate: 50 }))
  expect(sent).toBe(40)
  expect(Date.now() - start).toBeGreaterThan(700)
})

it('every second attempt goes to the failover host', async () => {
  const hosts: string[] = []
  const away = doubled(
    ({ url }: MockRequest) => (
      hosts.push(new URL(url).host),
      hosts.length < 2 ? { status: 500 } : fine
    ),
    { retry: { backoff: 1, failover: 'https://api2.mch.weixin.qq.com/' } },
  )
  await allOf(grant(away, rows(1)))
  expect(hosts).toEqual(['api.mch.weixin.qq.com', 'api2.mch.weixin.qq.com'])
})

it('a key never stands for two bodies, and two equal rows on their way go out once', async () => {
  const sent: string[] = []
  const away = doubled(
    async ({ headers, body }: MockRequest) => (
      sent.push(`${headers['Idempotency-Key']} ${body}`),
      await sleep(5),
      fine
    ),
  )
  const twin = { ...rowOf(1), partner: { type: 'APPID', appid: 'wx1', merchant_id: '1900000110' } }
  const turned = {
    authorized_data: { stock_id: '1', business_type: 'FAVOR_STOCK' },
    partner: { appid: 'wx1', type: 'APPID' },
  }
  expect(states(await allOf(grant(away, [rowOf(1), rowOf(1), twin, turned])))).toEqual(['granted'])
  expect(new Set(sent.map((one) => one.split(' ')[0])).size).toBe(2)
  expect(sent).toHaveLength(2)
  expect(sent.every((one) => /^g[\w-]{42} /.test(one))).toBe(true)
})

describe('a run with a journal', () => {
  const refusing = (n: number) =>
    sandbox.fault({
      match: { body: `"wx${n}"` },
      status: 403,
      body: { code: 'NO_AUTH', message: 'x' },
      times: Infinity,
    })

  it('is over when every row has its end; the next one sends again what was refused, with other keys, and leaves out what stands', async () => {
    const journal = path()
    refusing(2)
    const first = await allOf(grant(instance, rows(4), { journal }))
    sandbox.clearFaults()
    const second = await allOf(
      grant(instance, rows(4), {
        journal,
        onStart: ({ previous, resumes }) => {
          expect([typeof previous, resumes]).toEqual(['string', false])
        },
      }),
    )
    expect(
      second.map(({ state, resumed, row }) => [row.partner.appid, state, resumed]).sort(),
    ).toEqual([
      ['wx0', 'granted', true],
      ['wx1', 'granted', true],
      ['wx2', 'granted', false],
      ['wx3', 'granted', true],
    ])
    const keyOfRow = (outcomes: Outcome[], n: number) =>
      outcomes.find(({ row }) => row.partner.appid === `wx${n}`)!.key
    expect(keyOfRow(second, 1)).toBe(keyOfRow(first, 1))
    expect(keyOfRow(second, 2)).not.toBe(keyOfRow(first, 2))
    expect(sandbox.partnerships().map(({ builds }) => builds)).toEqual([1, 1, 1, 1])
  })

  it('that had refusals does not replay old answers after a terminate', async () => {
    const journal = path()
    refusing(2)
    await allOf(grant(instance, rows(4), { journal }))
    await allOf(terminate(instance, rows(4)))
    const again = await allOf(grant(instance, rows(4), { journal }))
    expect(again.filter(({ resumed }) => resumed)).toEqual([])
    expect(sandbox.partnerships().map(({ state }) => state)).toEqual([
      'ESTABLISHED',
      'ESTABLISHED',
      'ESTABLISHED',
    ])
  })

  it('that was done is followed by one with other keys', async () => {
    const journal = path()
    const first = await allOf(grant(instance, rows(2), { journal }))
    await allOf(terminate(instance, rows(2), { journal: path() }))
    const second = await allOf(grant(instance, rows(2), { journal }))
    expect(second.map(({ resumed }) => resumed)).toEqual([false, false])
    expect(new Set([...first, ...second].map(({ key }) => key)).size).toBe(4)
    expect(sandbox.partnerships().every(({ state }) => state === 'ESTABLISHED')).toBe(true)
  })

  it('stays open where a row is of unknown fate, or what has to be written at its end cannot be', async () => {
    const journal = path()
    const failing = grant(instance, rows(2), {
      journal,
      onEnd() {
        throw new Error('disk full')
      },
    })
    const { given, error } = await both(failing)
    expect([given.length, error.message]).toEqual([2, 'disk full'])
    const again = await allOf(grant(instance, rows(2), { journal, onEnd: () => undefined }))
    expect(again.map(({ resumed }) => resumed)).toEqual([true, true])
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('is gone through again with `reopen`, sending nothing', async () => {
    const journal = path()
    await allOf(grant(instance, rows(2), { journal }))
    const again = await allOf(
      grant(instance, rows(2), {
        journal,
        reopen: true,
        onStart: ({ wasOver }) => {
          expect(wasOver).toBe(true)
        },
      }),
    )
    expect(again.map(({ resumed }) => resumed)).toEqual([true, true])
    expect(sandbox.requests()).toHaveLength(2)
  })

  it('stays open where the input has lost a row of unknown fate', async () => {
    const journal = path()
    sandbox.fault({ match: { body: '"wx1"' }, drop: 'after', times: Infinity })
    await allOf(grant(instance, rows(2), { journal, retry: { attempts: 1 } }))
    sandbox.clearFaults()
    await allOf(grant(instance, rows(1), { journal }))
    const third = await allOf(grant(instance, rows(2), { journal }))
    expect(third.map(({ resumed, state }) => [resumed, state]).sort()).toEqual([
      [false, 'granted'],
      [true, 'granted'],
    ])
    expect(sandbox.partnerships().map(({ builds }) => builds)).toEqual([1, 1])
  })

  it('belongs to one merchant and one host', async () => {
    const journal = path()
    await allOf(grant(instance, rows(5), { journal, signal: AbortSignal.abort() }))
    const others: object[] = [{ mchid: '1900000110' }, { base_uri: 'http://127.0.0.1:1' }]
    for (const other of others)
      expect(
        (
          await rejected(
            allOf(grant(Builder.factory({ ...sandbox.config, ...other }), rows(5), { journal })),
          )
        ).code,
      ).toBe('JOURNAL_OF_ANOTHER')
    expect((await rejected(allOf(terminate(instance, rows(5), { journal })))).code).toBe(
      'JOURNAL_OF_ANOTHER',
    )
    expect(await allOf(grant(instance, rows(5), { journal }))).toHaveLength(5)
  })

  it('notes the intent before a request goes out', async () => {
    const journal = path()
    const seen: boolean[] = []
    await allOf(
      grant(
        doubled(
          ({ headers }: MockRequest) => (
            seen.push(
              readFileSync(journal, 'utf8').includes(`{"intent":"${headers['Idempotency-Key']}"}`),
            ),
            fine
          ),
        ),
        rows(3),
        { journal },
      ),
    )
    expect(seen).toEqual([true, true, true])
  })

  it('sends nothing where the journal cannot be written', async () => {
    const send = () => {
      throw new Error('sent')
    }
    expect(
      (
        await rejected(
          allOf(grant(doubled(send), rows(1), { journal: join(folder, 'nowhere/x.journal') })),
        )
      ).code,
    ).toBe('JOURNAL_UNREADABLE')
    expect(
      (await rejected(allOf(grant(doubled(send), rows(1), { journal: folder })))).message,
    ).toContain('no regular file')
    writeFileSync(path('foreign'), 'hello')
    expect(
      (await rejected(allOf(grant(doubled(send), rows(1), { journal: path('foreign') })))).code,
    ).toBe('JOURNAL_UNREADABLE')
    expect(existsSync(path('foreign.lock'))).toBe(false)
  })
})

it('a run ends under fake timers', async () => {
  jest.useFakeTimers()
  try {
    expect(
      await allOf(
        grant(
          doubled(() => fine),
          rows(200),
          { journal: path() },
        ),
      ),
    ).toHaveLength(200)
  } finally {
    jest.useRealTimers()
  }
})

it('many rows take no more memory than a few, though nothing in between lets timers run', async () => {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  const count = 40_000
  const used: number[] = []
  function* stream() {
    for (let n = 0; n < count; n++) {
      if (n % 10_000 === 9_999) {
        gc()
        used.push(process.memoryUsage().heapUsed)
      }
      yield rowOf(n)
    }
  }
  let [given, ticks] = [0, 0]
  const timer = setInterval(() => ticks++, 10)
  for await (const _ of grant(
    doubled(() => fine),
    stream(),
    { journal: path() },
  ))
    given++
  clearInterval(timer)
  expect(given).toBe(count)
  expect(used.at(-1)! - used[0]!).toBeLessThan(8 * 2 ** 20)
  expect(ticks).toBeGreaterThan(10)
}, 60_000)

describe('list', () => {
  const filter = { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }
  const listing = (count: number, { cap = 50, pages = false, total = true, limit = true } = {}) => {
    const offsets: number[] = []
    const away = doubled(({ url }: MockRequest) => {
      const offset = Number(new URL(url).searchParams.get('offset'))
      offsets.push(offset)
      const from = pages ? offset * cap : offset
      return {
        body: {
          data: rows(count).slice(from, from + cap),
          ...(limit ? { limit: cap } : {}),
          offset,
          ...(total ? { total_count: count } : {}),
        },
      }
    })
    return { away, offsets }
  }

  it('pages through everything, and takes the documented error for empty', async () => {
    await allOf(grant(instance, rows(123)))
    expect(
      new Set((await allOf(list(instance, filter))).map(({ partner }) => partner.appid)).size,
    ).toBe(123)
    expect(await allOf(list(instance, { ...filter, partner: { appid: 'wx7' } }))).toHaveLength(1)
    sandbox.fault({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '委托营销合作关系不存在，请检查' },
    })
    expect(await allOf(list(instance, filter))).toEqual([])
    expect(await allOf(list(instance, { ...filter, partner: { appid: 'nobody' } }))).toEqual([])
    const without = doubled(() => ({ body: { limit: 50, offset: 0, total_count: 0 } }))
    expect(await allOf(list(without, filter))).toEqual([])
    expect(
      await allOf(
        list(
          doubled(() => ({ status: 204 })),
          filter,
        ),
      ),
    ).toEqual([])
  })

  it('does not take a missing stock, or another broken rule, for an empty list', async () => {
    const refuse = async (status: number, code: string, message: string) => {
      sandbox.fault({ status, body: { code, message } })
      return (await both(list(instance, filter))).error
    }
    const missing = await refuse(404, 'RESOURCE_NOT_EXISTS', '批次不存在')
    expect([missing.code, missing.advice?.scope]).toEqual(['RESOURCE_NOT_EXISTS', 'stock'])
    expect((await refuse(404, 'RESOURCE_NOT_EXISTS', '合作关系不存在')).status).toBe(404)
    expect((await refuse(400, 'INVALID_REQUEST', '参数不符合规则')).code).toBe('INVALID_REQUEST')
    expect((await refuse(400, 'PARAM_ERROR', '合作关系不存在')).code).toBe('PARAM_ERROR')
  })

  it.each([
    [50, 1],
    [100, 2],
    [101, 3],
  ])('asks for no page beyond the last: %i in %i', async (count, requests) => {
    const { away, offsets } = listing(count, { pages: true })
    expect(await allOf(list(away, filter))).toHaveLength(count)
    expect(offsets).toEqual(Array.from({ length: requests }, (_, at) => at))
  })

  it.each([
    ['rows are counted', 120, {}],
    ['pages are counted', 120, { pages: true }],
    ['many pages are counted', 2700, { pages: true }],
    ['the page is smaller than asked for', 45, { cap: 20 }],
    ['the page is smaller and pages are counted', 45, { cap: 20, pages: true }],
    ['no total is told', 120, { total: false }],
    ['no total is told and pages are counted', 120, { total: false, pages: true }],
    ['nothing but data is told', 45, { cap: 20, total: false, limit: false }],
    ['there is one full page', 50, { total: false }],
    ['there is one row', 1, {}],
  ])('shows each once where %s', async (_, count, how) => {
    const found = (await allOf(list(listing(count, how).away, filter))).map(
      ({ partner }) => partner.appid,
    )
    expect([found.length, new Set(found).size]).toEqual([count, count])
  })

  it('never stops early in silence', async () => {
    const stuck = doubled(() => ({ body: { data: rows(50), limit: 50, total_count: 120 } }))
    const { given, error } = await both(list(stuck, filter))
    expect([given.length, error.code, error.message]).toEqual([
      50,
      'LIST_INCOMPLETE',
      expect.stringContaining('50 of the 120'),
    ])
    expect(
      (
        await both(
          list(
            doubled(() => ({ body: { data: rows(50), limit: 50 } })),
            filter,
          ),
        )
      ).error.code,
    ).toBe('LIST_INCOMPLETE')
    expect(
      (
        await both(
          list(
            doubled(() => ({ body: { code: 'NO_AUTH', message: 'x' } })),
            filter,
          ),
        )
      ).error.code,
    ).toBe('NO_AUTH')
    expect(
      (
        await both(
          list(
            doubled(() => ({ status: 403, body: { code: 'NO_AUTH', message: 'x' } }), {
              http_errors: false,
            }),
            filter,
          ),
        )
      ).error.code,
    ).toBe('NO_AUTH')
    expect(
      (await both(list(instance, { authorized_data: { business_type: 'BOGUS' } }))).error.code,
    ).toBe('INVALID_OPTION')
  })
})
