import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder } from '../../lib'
import {
  grant,
  plan,
  terminate,
  type BulkOptions,
  type Grant,
  type Outcome,
  type PlanSummary,
  type StockFinding,
} from '../../lib/partnerships'
import { allOf, rowOf } from '../fixtures/bulk'
import { rejected, sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const instance = Builder.factory({ ...sandbox.config, retry: { backoff: 1, attempts: 8 } })
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-preflight-'))
let journals = 0
const journalPath = () => join(folder, `${++journals}.journal`)
const hour = 3_600_000
const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString()
const rowsOf = (count: number, stock_id: string, from = 0) =>
  Array.from({ length: count }, (_, at) => rowOf(from + at, stock_id))

/** What a stock is told to be, at every question. */
function stock(stock_id: string, more: object = {}, status = 200): void {
  const body = {
    stock_id,
    status: 'running',
    stock_creator_mchid: sandbox.config.mchid,
    available_begin_time: ago(hour),
    available_end_time: ago(-hour),
    ...more,
  }
  sandbox.fault({
    match: { method: 'GET', path: new RegExp(`/favor/stocks/${stock_id}$`) },
    times: Infinity,
    status,
    body,
  })
}
const asked = (path: RegExp): number =>
  sandbox.requests().filter(({ target }) => path.test(target.split('?')[0]!)).length
const names = (outcomes: readonly Outcome[]) => [
  ...new Set(outcomes.map(({ state, code }) => [state, code].filter(Boolean).join(' '))),
]
const granted = (rows: readonly Grant[], more: BulkOptions = {}) =>
  allOf(grant(instance, rows, { preflight: true, ...more }))

beforeEach(() => sandbox.reset())

describe('a preflight', () => {
  it.each([
    ['STOCK_NOT_RUNNING', { status: 'paused' }, 200],
    ['STOCK_EXPIRED', { available_end_time: ago(hour) }, 200],
    ['STOCK_NOT_BEGUN', { available_begin_time: ago(-hour) }, 200],
    ['STOCK_NOT_FOUND', { code: 'RESOURCE_NOT_EXISTS', message: '批次不存在' }, 404],
  ])(
    'dooms the rows of a stock by %s, sends the others, and leaves the run open',
    async (code, told, status) => {
      stock('1')
      stock('2', told, status)
      const journal = journalPath()
      const rows = [...rowsOf(5, '1'), ...rowsOf(5, '2')]
      const outcomes = await granted(rows, { journal })
      expect(names(outcomes).sort()).toEqual(['granted', `not sent ${code}`])
      expect([asked(/build$/), sandbox.partnerships().length]).toEqual([5, 5])
      expect([asked(/stocks\/1$/), asked(/stocks\/2$/)]).toEqual([1, 1])

      sandbox.reset()
      stock('1')
      stock('2')
      const again = await granted(rows, { journal })
      expect([names(again), asked(/build$/)]).toEqual([['granted'], 5])
    },
  )

  it('grants only what is missing', async () => {
    stock('1')
    await granted(rowsOf(60, '1'))
    const before = sandbox.requests().length
    const outcomes = await granted(rowsOf(70, '1'))
    expect(outcomes.filter(({ resumed }) => resumed)).toHaveLength(60)
    expect(sandbox.partnerships().every(({ builds }) => builds === 1)).toBe(true)
    expect(sandbox.requests().length - before).toBe(1 + 2 + 10) // the stock, two pages, ten grants
  })

  it('only warns of what no page says: a merchant coupon that is not running, a stock of another', async () => {
    const warned: StockFinding[] = []
    sandbox.fault({
      match: { path: /busifavor\/stocks\/9$/ },
      status: 200,
      body: { stock_id: '9', stock_state: 'PAUSED', belong_merchant: '1900000001' },
    })
    const outcomes = await granted([rowOf(1, '9', 'BUSIFAVOR_STOCK')], {
      onFinding: (finding) => warned.push(finding),
    })
    expect(names(outcomes)).toEqual(['granted'])
    expect(warned[0]!.warnings).toEqual([
      expect.stringContaining('PAUSED'),
      expect.stringContaining('belongs to 1900000001'),
    ])
  })

  it('that is not permitted says so once and goes on', async () => {
    const found: StockFinding[] = []
    for (const id of ['1', '2', '3']) stock(id, { code: 'NO_AUTH', message: '无权限' }, 403)
    const rows = [...rowsOf(2, '1'), ...rowsOf(2, '2'), ...rowsOf(2, '3')]
    const outcomes = await granted(rows, { onFinding: (finding) => found.push(finding) })
    expect(names(outcomes)).toEqual(['granted'])
    expect(found.filter(({ code }) => code === 'PREFLIGHT_FORBIDDEN')).toHaveLength(1)
  })

  it('asks again after faults, within the same rate', async () => {
    sandbox.fault({ match: { path: /stocks\/1$/ }, times: 2, status: 500, body: '{}' })
    sandbox.fault({ match: { path: /stocks\/1$/ }, times: 1, status: 429, body: '{}' })
    stock('1', { status: 'paused' })
    expect(names(await granted(rowsOf(3, '1')))).toEqual(['not sent STOCK_NOT_RUNNING'])
    expect([asked(/stocks\/1$/), asked(/build$/)]).toEqual([4, 0])
  })

  it('stops the rows of a stock that build refuses, and not the others', async () => {
    stock('1')
    stock('2')
    sandbox.fault({
      match: { path: /build$/, body: '"stock_id":"2"' },
      times: Infinity,
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '活动未激活' },
      headers: { 'Request-ID': '08F7-272757265' },
    })
    const outcomes = await granted([...rowsOf(40, '2'), ...rowsOf(5, '1')], { concurrency: 2 })
    const of = (id: string) =>
      outcomes.filter(({ row }) => row.authorized_data.stock_id === id).map(({ state }) => state)
    expect(of('1')).toEqual(Array(5).fill('granted'))
    expect(of('2').filter((state) => state === 'failed').length).toBeLessThanOrEqual(2)
    expect(outcomes.find(({ state }) => state === 'failed')!.number).toBe(272757265)
  })

  it.each([
    ['APPID_MCHID_NOT_MATCH', 'failed', true],
    ['INVALID_REQUEST', 'unknown', false],
  ])(
    'does not send a row again whose partner was refused (%s) after an answer was lost',
    async (code, state, final) => {
      stock('1')
      sandbox.fault({ match: { path: /build$/ }, status: 500 })
      const body = { code, message: '不匹配' }
      sandbox.fault({ match: { path: /build$/ }, times: Infinity, status: 400, body })
      const journal = journalPath()
      expect(await granted(rowsOf(1, '1'), { journal })).toMatchObject([{ state, final, code }])
      const sent = asked(/build$/)
      await granted(rowsOf(1, '1'), { journal, reopen: true })
      expect(asked(/build$/) - sent).toBe(final ? 0 : 1)
    },
  )

  it('ends a run that has no permission after a few answers', async () => {
    stock('1')
    sandbox.fault({
      match: { path: /build$/ },
      times: Infinity,
      status: 403,
      body: { code: 'NO_AUTH', message: '商户无权限' },
    })
    const error = await rejected(granted(rowsOf(100, '1'), { concurrency: 1 }))
    expect(error).toMatchObject({ code: 'NO_AUTH', message: expect.stringContaining('permission') })
    expect(asked(/build$/)).toBeLessThan(6)
  })

  it('without permission for a stock of another stops its rows alone, and not the run', async () => {
    sandbox.stock({ stock_id: '7', mchid: '1900000300' })
    stock('1')
    const outcomes = await granted([...rowsOf(20, '7'), ...rowsOf(5, '1')], { concurrency: 1 })
    expect(names(outcomes).sort()).toEqual(['failed NO_AUTH', 'granted', 'not sent NO_AUTH'])
    expect([asked(/build$/), sandbox.partnerships().length]).toEqual([1 + 5, 5])
  })

  it('asks once what stands: by partner, and where the run before has done a row', async () => {
    stock('1')
    const rows = rowsOf(1, '1')
    const journal = journalPath()
    await granted(rows, { journal })
    expect([asked(/stocks\/1$/), asked(/partnerships$/)]).toEqual([1, 1])
    const again = await granted(rows, { journal })
    expect(again).toMatchObject([{ state: 'granted', resumed: true }])
    expect([asked(/stocks\/1$/), asked(/partnerships$/), asked(/build$/)]).toEqual([2, 2, 1])

    const many = rowsOf(120, '1', 1000)
    const other = journalPath()
    await granted(many, { journal: other })
    const before = asked(/partnerships$/)
    await granted(many, { journal: other })
    expect(asked(/partnerships$/) - before).toBe(3) // pages of 121 partnerships, each once
  })

  it('with a clock that is off sends nothing, and says by how much', async () => {
    sandbox.fault({
      match: { path: /stocks\/1$/ },
      times: Infinity,
      status: 401,
      body: { code: 'SIGN_ERROR', message: '时间戳已过期' },
      headers: { Date: new Date(Date.now() - hour).toUTCString() },
    })
    const error = await rejected(granted(rowsOf(3, '1')))
    expect(error).toMatchObject({
      code: 'CLOCK_OFF',
      message: expect.stringMatching(/3(599|600|601) s ahead/),
    })
    expect(asked(/build$/)).toBe(0)
  })

  it('is for grants and for nothing else', async () => {
    const error = await rejected(allOf(terminate(instance, rowsOf(1, '1'), { preflight: true })))
    expect(error.code).toBe('INVALID_OPTION')
  })

  it('costs one request a stock and one a page of the list beside the grants', async () => {
    stock('1')
    await granted(rowsOf(120, '1'))
    expect(sandbox.requests()).toHaveLength(120 + 1 + 1)
  })
})

describe('a plan', () => {
  it('tells of each row what a run would do, and grants nothing', async () => {
    stock('1')
    stock('2', { status: 'paused' })
    await granted(rowsOf(2, '1'))
    const before = sandbox.partnerships().length
    const rows = [...rowsOf(4, '1'), ...rowsOf(2, '2')]
    const plans = await allOf(plan(instance, rows))
    expect(plans.map(({ state, code }) => [state, code])).toEqual([
      ['stands', undefined],
      ['stands', undefined],
      ['to grant', undefined],
      ['to grant', undefined],
      ['doomed', 'STOCK_NOT_RUNNING'],
      ['doomed', 'STOCK_NOT_RUNNING'],
    ])
    expect(sandbox.partnerships()).toHaveLength(before)
  })

  it('is told by a run before its first grant', async () => {
    stock('1')
    let told: PlanSummary | undefined
    await granted(rowsOf(3, '1'), {
      onPlan: (summary) => {
        told = summary
        expect(asked(/build$/)).toBe(0)
      },
    })
    expect(told).toEqual({ rows: 3, counts: { 'to grant': 3 } })
  })
})
