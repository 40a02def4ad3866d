import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { Builder } from '../../lib'
import { grant, list, readRows, terminate, type Grant, type Outcome } from '../../lib/partnerships'
import { Journal } from '../../lib/partnerships/journal'
import { keyOf } from '../../lib/partnerships/key'
import type { FaultRule } from '../../lib/sandbox'
import type { Loose } from '../fixtures/loose'
import { rejected, sandboxed, thrown } from '../fixtures/sandbox'

const seed = Math.floor(Math.random() * 1e9)
const sandbox = sandboxed({ seed })
const main = join(__dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-bulk-'))
const retry = { backoff: 1, attempts: 12 }
const instance = Builder.factory({ ...sandbox.config, retry })
const config = join(folder, 'config.json')
writeFileSync(config, JSON.stringify({ ...sandbox.config, retry }))
const path = (name: string) => join(folder, name)
const rowOf = (n: number): Grant => ({ partner: { type: 'APPID', appid: `wx${n}` }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } })
const rows = (count: number, from = 0) => Array.from({ length: count }, (_, at) => rowOf(from + at))
const csv = (count: number) => `type,appid,merchant_id,business_type,stock_id\n${rows(count).map(({ partner }) => `APPID,${partner.appid},,FAVOR_STOCK,1\n`).join('')}`
const all = async <T>(outcomes: AsyncIterable<T>): Promise<T[]> => { const found: T[] = []; for await (const one of outcomes) found.push(one); return found }
const states = (outcomes: Outcome[]) => [...new Set(outcomes.map(({ state }) => state))]

/** One request in five meets one of these. */
const faults: FaultRule[] = [
  { drop: 'before', chance: 0.03 }, { drop: 'after', chance: 0.03 }, { status: 429, chance: 0.02 }, { status: 500, chance: 0.03 }, { status: 500, after: true, chance: 0.03 },
  { status: 502, body: '<html>', chance: 0.02 }, { signature: 'probe', chance: 0.02 }, { truncate: true, chance: 0.02 }, { delay: 20, chance: 0.02 },
]

beforeEach(() => sandbox.reset())

describe('grant and terminate', () => {
  it('tell how every row ended', async () => {
    expect(states(await all(grant(instance, rows(30))))).toEqual(['granted'])
    expect(sandbox.partnerships()).toHaveLength(30)
    expect(states(await all(terminate(instance, rows(30))))).toEqual(['terminated'])
    expect(sandbox.partnerships().every(({ state }) => state === 'TERMINATED')).toBe(true)
    const [failed] = await all(terminate(instance, rows(1, 100)))
    expect(failed).toMatchObject({ state: 'failed', status: 400, code: 'INVALID_REQUEST', requestId: expect.any(String) as string, message: '合作关系不存在' })
  })

  it('take any iterable, keep to their concurrency, and tell how far they are', async () => {
    let given = 0
    let taken = 0
    let most = 0
    async function* stream() { for (let n = 0; n < 40; n++) { given++; most = Math.max(most, given - taken); yield rowOf(n) } }
    const seen: number[] = []
    for await (const _ of grant(instance, stream(), { concurrency: 4, onProgress: ({ done }) => seen.push(done) })) taken++
    expect(most).toBeLessThanOrEqual(5)
    expect(seen.at(-1)).toBe(40)
  })

  it('use other keys in every run: grant, terminate, grant again is not the first answer', async () => {
    await all(grant(instance, rows(1)))
    await all(terminate(instance, rows(1)))
    await all(grant(instance, rows(1)))
    expect(sandbox.partnerships()).toMatchObject([{ state: 'ESTABLISHED', builds: 2 }])
  })

  it('end early by their signal, after what is on its way', async () => {
    const abort = new AbortController()
    const outcomes: Outcome[] = []
    for await (const outcome of grant(instance, rows(100), { concurrency: 2, signal: abort.signal, journal: path('signal.journal') })) {
      outcomes.push(outcome)
      if (outcomes.length === 10) abort.abort()
    }
    expect(outcomes.length).toBeLessThan(15)
    const rest = await all(grant(instance, rows(100), { journal: path('signal.journal') }))
    expect(rest.filter(({ resumed }) => resumed)).toHaveLength(outcomes.length)
    expect(sandbox.requests()).toHaveLength(100)
  })

  it('refuse a row that breaks a rule, and options that are none', async () => {
    expect((await rejected(all(grant(instance, [{ ...rowOf(1), partner: { type: 'X' } }])))).code).toBe('INVALID_ROW')
    expect((await rejected(all(grant(instance, [], { concurrency: 0 })))).code).toBe('INVALID_OPTION')
    expect((await rejected(all(grant(instance, [], { rate: 0 })))).code).toBe('INVALID_OPTION')
  })

  it('say `unknown` of a row whose answer is lost, and ask again with its key', async () => {
    sandbox.fault({ drop: 'after', times: Infinity })
    const options = { journal: path('lost.journal'), retry: { attempts: 1 } }
    const [first] = await all(grant(instance, rows(1), options))
    expect(first).toMatchObject({ state: 'unknown', code: 'CONNECTION_RESET' })
    sandbox.clearFaults()
    const [second] = await all(grant(instance, rows(1), options))
    expect([second!.state, second!.key]).toEqual(['granted', first!.key])
    expect(sandbox.partnerships()).toMatchObject([{ builds: 1 }])
  })
})

describe('list', () => {
  it('pages through everything, and takes the documented error for empty', async () => {
    await all(grant(instance, rows(123)))
    const filter = { authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }
    expect(new Set((await all(list(instance, filter))).map(({ partner }) => partner.appid)).size).toBe(123)
    expect(await all(list(instance, { ...filter, partner: { appid: 'wx7' } }))).toHaveLength(1)
    sandbox.fault({ status: 404, body: { code: 'RESOURCE_NOT_EXISTS', message: '不存在' } })
    expect(await all(list(instance, filter))).toEqual([])
  })
})

describe('a journal', () => {
  it('keeps a second run out, and is taken over from a process that was killed', async () => {
    const journal = new Journal(path('held.journal'), 'grant')
    expect(thrown(() => new Journal(path('held.journal'), 'grant')).code).toBe('JOURNAL_IN_USE')
    journal.close(false)
    writeFileSync(path('held.journal.lock'), '999999999')
    const again = new Journal(path('held.journal'), 'grant')
    expect(again.run).toBe(journal.run)
    expect(existsSync(path('held.journal.lock'))).toBe(true)
    again.close(true)
    const next = new Journal(path('held.journal'), 'grant')
    expect(next.run).not.toBe(journal.run)
    next.close(false)
    expect(thrown(() => new Journal(path('held.journal'), 'terminate')).code).toBe('JOURNAL_OF_ANOTHER')
  })

  it('survives a line that was cut short, and says what is damaged', () => {
    new Journal(path('cut.journal'), 'grant').close(false)
    appendFileSync(path('cut.journal'), '{"key":"a","sta')
    new Journal(path('cut.journal'), 'grant').close(false)
    writeFileSync(path('bad.journal'), '{"run":"a"}\nnothing\n{"key":"b"}\n{}\n')
    expect(thrown(() => new Journal(path('bad.journal'), 'grant')).message).toContain('line 2')
    writeFileSync(path('none.journal'), 'hello')
    expect(thrown(() => new Journal(path('none.journal'), 'grant')).code).toBe('JOURNAL_UNREADABLE')
    expect(keyOf('run', 'grant', rowOf(1))).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(keyOf('run', 'grant', rowOf(1))).not.toBe(keyOf('run', 'terminate', rowOf(1)))
  })
})

describe('readRows', () => {
  const right = [{ partner: { type: 'APPID', appid: 'wx1' }, authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' } }]
  const heading = '合作方类别,合作方APPID,授权业务类别,授权批次ID\n'
  it.each<[string, Buffer]>([
    ['CSV', Buffer.from('type,appid,merchant_id,business_type,stock_id\nAPPID,wx1,,FAVOR_STOCK,1\n')], ['a BOM and CRLF', Buffer.from('\ufefftype,appid,business_type,stock_id\r\nAPPID,wx1,FAVOR_STOCK,1\r\n')],
    ['tabs', Buffer.from('stock_id\tappid\ttype\tbusiness_type\n1\twx1\tAPPID\tFAVOR_STOCK\n')], ['Chinese headings', Buffer.from(`${heading}APPID,wx1,代金券,1\n`)],
    ['GB18030', Buffer.concat([Buffer.from('bacfd7f7b7bdc0e0b1f0', 'hex'), Buffer.from(',appid,business_type,stock_id\nAPPID,wx1,FAVOR_STOCK,1\n')])],
    ['JSON', Buffer.from(JSON.stringify(right))], ['flat JSON', Buffer.from(JSON.stringify([{ type: 'APPID', appid: 'wx1', business_type: 'FAVOR_STOCK', stock_id: '1' }]))], ['NDJSON', Buffer.from(`${JSON.stringify(right[0])}\n\n`)],
  ])('reads %s', (_, bytes) => {
    const { rows: found, faults: wrong } = readRows(bytes)
    expect(wrong).toEqual([])
    expect(found.map(({ line: _line, ...row }) => row)).toEqual(right)
  })

  it('tells every fault with its line, duplicates among them', () => {
    const { rows: found, faults: wrong } = readRows(Buffer.from('type,appid,business_type,stock_id\nAPPID,,FAVOR_STOCK,1\nAPPID,wx1,FAVOR_STOCK,1\nAPPID,wx1,FAVOR_STOCK,1\nX,wx1,FAVOR_STOCK,1\n'))
    expect(found.map(({ line }) => line)).toEqual([3])
    expect(wrong.map(({ line }) => line)).toEqual([2, 4, 5])
    expect(wrong[1]!.says).toContain('line 3')
    expect(thrown(() => readRows(Buffer.from('a,b\n1,2\n'))).code).toBe('INVALID_ROWS')
  })
})

describe('the command', () => {
  const run = (args: string[], input = '') => spawnSync(process.execPath, [main, 'partnerships', ...args, '--config', config], { encoding: 'utf8', cwd: folder, input })

  it('sends nothing where a row is wrong, and says which', () => {
    writeFileSync(path('wrong.csv'), 'type,appid,business_type,stock_id\nAPPID,,FAVOR_STOCK,1\nAPPID,wx1,FAVOR_STOCK,1\n')
    expect(run(['grant', 'wrong.csv'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^line 2: partner\.appid/) as string })
    expect(sandbox.requests()).toEqual([])
    expect(run(['grant', 'wrong.csv', '--skip-invalid'])).toMatchObject({ status: 0 })
    expect(run(['grant', 'nowhere.csv'])).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOENT') as string })
  })

  it('shows what it would send, reads standard input, prints JSON, lists and verifies', () => {
    writeFileSync(path('some.csv'), csv(5))
    expect(run(['grant', 'some.csv', '--dry-run']).stdout.split('\n')).toHaveLength(6)
    expect(sandbox.requests()).toEqual([])
    expect(run(['verify', 'some.csv'])).toMatchObject({ status: 1, stdout: expect.stringContaining('0 of 5 rows are granted') as string })
    const piped = run(['grant', '-', '--json'], csv(5))
    expect(piped.stdout.trim().split('\n').map(line => (JSON.parse(line) as Loose).state)).toEqual(Array(5).fill('granted'))
    expect(run(['verify', 'some.csv']).status).toBe(0)
    expect(run(['list', '--business-type', 'FAVOR_STOCK', '--stock-id', '1']).stdout.trim().split('\n')).toHaveLength(5)
    expect(run(['terminate', 'some.csv']).status).toBe(0)
    expect(run(['verify', 'some.csv']).status).toBe(1)
  })

  it('exits with 1 where some failed, and finishes them the next time', () => {
    writeFileSync(path('failing.csv'), csv(4))
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: '没有权限' } })
    const first = run(['grant', 'failing.csv'])
    expect([first.status, first.stdout]).toEqual([1, expect.stringMatching(/failed NO_AUTH +1/)])
    expect(readFileSync(path('failing.csv.grant.result.csv'), 'utf8')).toContain('没有权限')
    const second = run(['grant', 'failing.csv'])
    expect([second.status, second.stdout]).toEqual([0, expect.stringMatching(/granted \(before\) +3/)])
  })

  it('finishes what is on its way at Ctrl-C, and says how to go on', async () => {
    writeFileSync(path('long.csv'), csv(400))
    sandbox.fault({ delay: 5, times: Infinity })
    const child = spawn(process.execPath, [main, 'partnerships', 'grant', 'long.csv', '--config', config, '--json'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', piece => { said += String(piece) })
    await once(child.stdout, 'data')
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
    expect(said).toContain('goes on with the same command')
    sandbox.clearFaults()
    expect(run(['grant', 'long.csv']).status).toBe(0)
    expect(sandbox.partnerships().every(({ builds }) => builds === 1)).toBe(true)
    expect(sandbox.requests()).toHaveLength(400)
  })

  it(`grants 500 rows exactly once through 20 % faults and five kills (seed ${seed})`, async () => {
    writeFileSync(path('many.csv'), csv(500))
    for (const fault of faults) sandbox.fault({ times: Infinity, ...fault })
    let kills = 0
    for (let runs = 0; runs < 40; runs++) {
      const child = spawn(process.execPath, [main, 'partnerships', 'grant', 'many.csv', '--config', config, '--json'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] })
      const stop = kills < 5 ? doneBefore() + 10 + (seed + runs * 7919) % 70 : Infinity
      let printed = 0
      child.stdout.on('data', piece => {
        printed += String(piece).split('\n').length - 1
        if (printed > stop && child.exitCode === null) child.kill('SIGKILL')
      })
      const [code, signal] = await once(child, 'close') as [number | null, string | null]
      if (signal === 'SIGKILL') kills++
      else if (code === 0) break
    }
    expect(kills).toBe(5)
    const ledger = new Map(sandbox.partnerships().map(one => [one.partner.appid, one]))
    expect([ledger.size, [...ledger.values()].filter(({ builds }) => builds !== 1)]).toEqual([500, []])
    const result = parse(readFileSync(path('many.csv.grant.result.csv')), { columns: true, bom: true }) as Loose[]
    expect(result).toHaveLength(500)
    for (const { appid, state, build_time } of result) expect([state, build_time]).toEqual(['granted', ledger.get(appid)!.build_time])
  }, 120_000)

  /** Rows that the journal has, which a run prints first. */
  function doneBefore(): number {
    return existsSync(path('many.csv.grant.journal')) ? readFileSync(path('many.csv.grant.journal'), 'utf8').split('\n').filter(line => line.includes('"state":"granted"')).length : 0
  }
})
