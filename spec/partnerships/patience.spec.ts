import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, type BuilderConfig, type MockRequest } from '../../lib'
import {
  grant,
  terminate,
  type BulkOptions,
  type Grant,
  type Outcome,
} from '../../lib/partnerships'
import { allOf, doubled, rowOf } from '../fixtures/bulk'
import { keys, rejected } from '../fixtures/sandbox'
import { noteStray } from '../fixtures/stray'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-patience-'))
let journals = 0
const journalAt = () => join(folder, `${++journals}.journal`)
const never = () => new Promise<never>(() => undefined)
const sleep = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))
const rows = (count: number) => Array.from({ length: count }, (_, at) => rowOf(at + 1))
const statesOf = (outcomes: Outcome[]) => [...new Set(outcomes.map(({ state }) => state))]
const fine = { body: { state: 'ESTABLISHED' } }

/** Whatever is thrown outside of a run. */
const stray = noteStray()

describe('one answer that nobody has signed does not stop a run', () => {
  it.each<[string, number, string]>([
    ['a 429 that asks for an hour', 429, '3600'],
    ['a 429 that asks for more than a timer holds', 429, '2592000'],
    ['a 429 that asks for ever', 429, '9'.repeat(400)],
    ['a 429 that asks until a distant day', 429, 'Fri, 01 Jan 2100 00:00:00 GMT'],
    ['a 503 that asks for an hour', 503, '3600'],
  ])(
    '%s',
    async (_, status, after) => {
      let sent = 0
      const outcomes = await allOf(
        grant(
          doubled(() => (sent++ === 0 ? { status, headers: { 'Retry-After': after } } : fine)),
          rows(20),
          { patience: 2 },
        ),
      )
      expect([outcomes.length, statesOf(outcomes), sent]).toEqual([20, ['granted'], 21])
    },
    5_000,
  )

  it('nor do many: each row is tried for its patience', async () => {
    const outcomes = await allOf(
      grant(
        doubled(() => ({ status: 429, headers: { 'Retry-After': '3600' } })),
        rows(4),
        { patience: 0.4 },
      ),
    )
    expect(outcomes).toHaveLength(4)
    expect(statesOf(outcomes)).toEqual(['failed'])
  }, 5_000)
})

it('a row that waited for its first turn longer than its patience is sent with time to be answered', async () => {
  const outcomes = await allOf(
    grant(
      doubled(async () => {
        await sleep(20)
        return fine
      }),
      rows(4),
      { rate: 5, patience: 0.3 },
    ),
  )
  expect(statesOf(outcomes)).toEqual(['granted'])
})

describe('what never settles does not hold a run for ever:', () => {
  const endless: [string, (options: BulkOptions) => AsyncIterable<Outcome>, string][] = [
    [
      'onStart',
      (options) =>
        grant(
          doubled(() => fine),
          rows(2),
          { ...options, onStart: never },
        ),
      'CALLBACK_TIMEOUT',
    ],
    [
      'onEnd',
      (options) =>
        grant(
          doubled(() => fine),
          rows(2),
          { ...options, journal: journalAt(), onEnd: never },
        ),
      'CALLBACK_TIMEOUT',
    ],
    [
      'an input',
      (options) =>
        grant(
          doubled(() => fine),
          { [Symbol.asyncIterator]: () => ({ next: never }) },
          options,
        ),
      'INPUT_FAILED',
    ],
    [
      'a row of an input',
      (options) =>
        grant(
          doubled(() => fine),
          [rowOf(1), never()] as never,
          options,
        ),
      'INPUT_FAILED',
    ],
  ]

  it.each(endless)('%s, by `patience`', async (_, run, code) => {
    expect(await rejected(allOf(run({ patience: 0.2 })))).toMatchObject({
      code,
      message: expect.stringContaining('patience') as string,
    })
  })

  it.each(endless)('%s, by the signal', async (_, run) => {
    expect((await allOf(run({ signal: AbortSignal.timeout(100) }))).length).toBeLessThan(3)
  })

  it('onProgress', async () => {
    expect(
      statesOf(
        await allOf(
          grant(
            doubled(() => fine),
            rows(2),
            { onProgress: never },
          ),
        ),
      ),
    ).toEqual(['granted'])
  })

  it.each<[string, Partial<BuilderConfig>, string]>([
    ['a signer', { signer: never }, 'TIMEOUT'],
    ['a verifier', { verifier: never }, 'SIGNATURE_UNCHECKED'],
    ['a handler', { handler: never }, 'TIMEOUT'],
  ])('%s', async (_, more, code) => {
    const config = {
      mchid: keys.mchid,
      serial: keys.serial,
      signer: () => 'c2ln',
      verifier: () => true,
      handler: () => fine,
      ...more,
    } as BuilderConfig
    const instance = more.verifier ? doubled(() => fine, more) : Builder.factory(config)
    expect(await allOf(grant(instance, rows(1), { patience: 0.3 }))).toMatchObject([
      { code, final: false },
    ])
  })

  it("somebody's double of an instance", async () => {
    const double = { chain: () => ({ postAsync: never, getAsync: never }) } as never
    expect(await allOf(grant(double, rows(1), { patience: 0.2 }))).toMatchObject([
      { state: 'unknown', code: 'TIMEOUT', final: false },
    ])
  })

  it('an input that does not close', async () => {
    let closing = false
    const input = {
      [Symbol.iterator]: () => ({
        next: () => ({ value: rowOf(1), done: false }),
        return: () => {
          closing = true
          return never()
        },
      }),
    }
    for await (const _ of grant(
      doubled(() => fine),
      input as never,
    ))
      break
    expect(closing).toBe(true)
  }, 8_000)
})

it('a run that was held by onEnd stays open, and goes on with its keys', async () => {
  const journal = journalAt()
  const first: Outcome[] = []
  await rejected(
    (async () => {
      for await (const one of grant(
        doubled(() => fine),
        rows(2),
        { journal, patience: 0.1, onEnd: never },
      ))
        first.push(one)
    })(),
  )
  const again = await allOf(
    grant(
      doubled(() => {
        throw new Error('sent')
      }),
      rows(2),
      { journal },
    ),
  )
  expect(again.map(({ key, resumed }) => [key, resumed])).toEqual(
    first.map(({ key }) => [key, true]),
  )
})

describe('what a hook or an input does ends its run and nothing else:', () => {
  it('onProgress that fails later', async () => {
    const slow = doubled(async () => {
      await sleep(20)
      return fine
    })
    const run = allOf(
      grant(slow, rows(50), {
        concurrency: 1,
        onProgress: (async () => {
          throw new Error('boom')
        }) as never,
      }),
    )
    expect((await rejected(run, Error)).message).toBe('boom')
  })

  it('onProgress that fails when the run is over', async () => {
    await allOf(
      grant(
        doubled(() => fine),
        rows(1),
        {
          onProgress: (() =>
            sleep(20).then(() => {
              throw new Error('late')
            })) as never,
        },
      ),
    )
    await sleep(40)
    expect(stray).toEqual([])
  })

  const inputs: [string, () => unknown][] = [
    [
      'cannot be begun',
      () => ({
        [Symbol.iterator]() {
          throw new Error('no')
        },
      }),
    ],
    ['gives nothing to go through', () => ({ [Symbol.iterator]: () => undefined })],
    ['gives nonsense', () => ({ [Symbol.iterator]: () => ({ next: () => undefined }) })],
    [
      'has a `then` that throws',
      () => ({
        [Symbol.iterator]: () => ({
          next: () => ({
            get then() {
              throw new Error('getter')
            },
          }),
        }),
      }),
    ],
    [
      'throws nothing at all',
      () => ({
        [Symbol.iterator]: () => ({
          next() {
            throw undefined
          },
        }),
      }),
    ],
    [
      'throws what has no text',
      () => ({
        [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.create(null)) }),
      }),
    ],
  ]
  it.each(inputs)('an input that %s', async (_, input) => {
    expect(
      await rejected(
        allOf(
          grant(
            doubled(() => fine),
            input() as never,
          ),
        ),
      ),
    ).toMatchObject({ name: 'UnexpectedValueException', code: 'INPUT_FAILED' })
  })

  it('an input that gives its row when it was given up, or fails to close', async () => {
    const late = {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          sleep(60).then(() => {
            throw new Error('late')
          }),
        return: () => {
          throw new Error('open')
        },
      }),
    }
    await rejected(
      allOf(
        grant(
          doubled(() => fine),
          late as never,
          { patience: 0.02 },
        ),
      ),
    )
    await sleep(80)
    expect(stray).toEqual([])
  })
})

it('a list that an unsigned refusal calls empty is not taken for what stands: a terminated row is asked about again', async () => {
  const journal = journalAt()
  const sent: string[] = []
  const away = doubled(({ method, target }: MockRequest) => {
    sent.push(`${method} ${(target as string).split('?')[0]}`)
    return method === 'GET'
      ? { status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: 'x' } }
      : { body: { state: 'TERMINATED' } }
  })
  for (let run = 0; run < 2; run++)
    expect(await allOf(terminate(away, rows(1), { journal }))).toMatchObject([
      { state: 'terminated', resumed: false },
    ])
  expect(sent.filter((one) => one.startsWith('POST'))).toHaveLength(2)
})

describe('a journal that was written at commit 5c57f40', () => {
  const recorded = (name: string) => {
    const journal = journalAt()
    copyFileSync(join(__dirname, `../fixtures/journal-5c57f40/${name}.journal`), journal)
    const keysIn = [...readFileSync(journal, 'utf8').matchAll(/"intent":"([^"]+)"/g)].map(
      ([, key]) => key!,
    )
    return { journal, keysIn }
  }
  const noting = (state: string, listing: Grant[] = []) => {
    const sent: string[] = []
    const instance = doubled(({ method, headers }: MockRequest) => {
      if (method === 'GET') return { body: { data: listing, total_count: listing.length } }
      sent.push(headers['Idempotency-Key']!)
      return { body: { state } }
    })
    return { instance, sent }
  }

  it('goes on with its keys where a kill has left it', async () => {
    const { journal, keysIn } = recorded('unfinished')
    const { instance, sent } = noting('ESTABLISHED')
    const outcomes = await allOf(grant(instance, rows(5), { journal, concurrency: 1 }))
    expect(outcomes.map(({ state, resumed }) => [state, resumed])).toEqual([
      ['granted', true],
      ['granted', false],
      ['granted', true],
      ['granted', false],
      ['granted', false],
    ])
    expect(outcomes.slice(0, 4).map(({ key }) => key)).toEqual(keysIn)
    expect(sent.slice(0, 2)).toEqual([keysIn[1], keysIn[3]])
  })

  it('goes on with its keys where it terminates', async () => {
    const { journal, keysIn } = recorded('terminate')
    const { instance, sent } = noting('TERMINATED')
    expect(
      (await allOf(terminate(instance, rows(2), { journal, concurrency: 1 }))).map(
        ({ key, resumed }) => [key, resumed],
      ),
    ).toEqual([
      [keysIn[0], true],
      [keysIn[1], false],
    ])
    expect(sent).toEqual([keysIn[1]])
    expect(
      await rejected(allOf(grant(instance, rows(2), { journal: recorded('terminate').journal }))),
    ).toMatchObject({ code: 'JOURNAL_OF_ANOTHER' })
  })

  it('that is over is gone through again, and is the run before the next one', async () => {
    const { journal, keysIn } = recorded('finished')
    const again = noting('ESTABLISHED')
    expect(
      (await allOf(grant(again.instance, rows(3), { journal, reopen: true, concurrency: 1 }))).map(
        ({ key, resumed }) => [key, resumed],
      ),
    ).toEqual(keysIn.map((key) => [key, true]))
    const next = noting('ESTABLISHED', rows(2))
    const outcomes = await allOf(grant(next.instance, rows(3), { journal, concurrency: 1 }))
    expect(
      outcomes.map(({ key, resumed, state }) => [keysIn.includes(key), resumed, state]),
    ).toEqual([
      [true, true, 'granted'],
      [true, true, 'granted'],
      [false, false, 'granted'],
    ])
    expect(next.sent).toHaveLength(1)
  })
})
