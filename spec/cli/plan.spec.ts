import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'papaparse'
import { sandboxed } from '../fixtures/sandbox'

const sandbox = sandboxed()
const main = join(__dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-plan-'))
const path = (name: string) => join(folder, name)
writeFileSync(
  path('config.json'),
  JSON.stringify({ ...sandbox.config, retry: { backoff: 1, attempts: 4 } }),
)
const run = (command: string, ...more: string[]) =>
  spawnSync(
    process.execPath,
    [main, 'partnerships', command, 'g.csv', '--config', 'config.json', ...more],
    { encoding: 'utf8', cwd: folder, env: { PATH: process.env['PATH'] } },
  )
const heading = 'type,appid,merchant_id,business_type,stock_id\n'
const file = (...lines: string[]) => writeFileSync(path('g.csv'), `${heading}${lines.join('\n')}\n`)
const voucher = (appid: string, stock = '1') => `APPID,${appid},,FAVOR_STOCK,${stock}`
const built = () => sandbox.requests().filter(({ target }) => target.endsWith('/build')).length
const objects = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one))
const result = () =>
  parse(readFileSync(path('g.csv.grant.result.csv'), 'utf8').trimEnd(), { header: true })
    .data as Record<string, string>[]
const refuse = (appid: string, status: number, code: string, message: string) =>
  sandbox.fault({
    match: { path: /build$/, body: `"${appid}"` },
    times: Infinity,
    status,
    body: { code, message },
  })

beforeEach(() => {
  sandbox.reset()
  for (const name of readdirSync(folder))
    if (name !== 'config.json') rmSync(path(name), { recursive: true })
})

describe('a plan', () => {
  it('ends with 0 where every row would be granted or stands', () => {
    file(voucher('wx1'), voucher('wx2'))
    expect(run('plan')).toMatchObject({ status: 0, stdout: expect.stringMatching(/to grant +2\n/) })
    expect(run('grant').status).toBe(0)
    rmSync(path('g.csv.grant.journal'))
    expect(run('plan')).toMatchObject({ status: 0, stdout: expect.stringMatching(/stands +2\n/) })
  })

  it('ends with 1 where a row is doomed, and says in JSON which and why', () => {
    sandbox.stock({ stock_id: '2', state: 'paused' })
    sandbox.stock({ stock_id: '3', available_end_time: '2020-01-01T00:00:00+08:00' })
    file(voucher('wx1'), voucher('wx1', '2'), voucher('wx1', '3'))
    const { status, stdout } = run('plan', '--json')
    expect(status).toBe(1)
    expect(objects(stdout)).toMatchObject([
      { line: 2, state: 'to grant' },
      { line: 3, state: 'doomed', code: 'STOCK_NOT_RUNNING' },
      { line: 4, state: 'doomed', code: 'STOCK_EXPIRED' },
      {
        closing: true,
        plan: true,
        rows: 3,
        counts: { 'to grant': 1, 'doomed STOCK_NOT_RUNNING': 1, 'doomed STOCK_EXPIRED': 1 },
      },
    ])
    expect(built()).toBe(0)
  })

  it('of an unfinished run tells what was granted, is open and was refused, and changes nothing', () => {
    file(voucher('wx1'), voucher('wx2'), voucher('wx3'), voucher('wx4', '2'))
    sandbox.stock({ stock_id: '2', state: 'paused' })
    refuse('wx2', 400, 'INVALID_REQUEST', '业务规则不符')
    refuse('wx3', 500, 'SYSTEM_ERROR', '系统异常')
    expect(run('grant').status).toBe(1)
    const journal = readFileSync(path('g.csv.grant.journal'))
    const [before, books] = [built(), readdirSync(folder)]
    const { status, stdout, stderr } = run('plan', '--json')
    expect([status, built(), readdirSync(folder)]).toEqual([1, before, books])
    expect(readFileSync(path('g.csv.grant.journal'))).toEqual(journal)
    expect(stderr).toMatch(/run \w+ of g\.csv\.grant\.journal goes on\n/)
    expect(objects(stdout)).toMatchObject([
      { line: 2, state: 'done before' },
      { line: 3, state: 'refused before', code: 'INVALID_REQUEST' },
      { line: 4, state: 'open', code: 'SYSTEM_ERROR' },
      { line: 5, state: 'doomed', code: 'STOCK_NOT_RUNNING' },
      { closing: true, run: expect.any(String) as string, strays: 0 },
    ])
    // The row of unknown fate is asked about although its stock has been paused meanwhile.
    sandbox.stock({ stock_id: '1', state: 'paused' })
    expect(objects(run('plan', '--json').stdout)[2]).toMatchObject({ state: 'open' })
  })

  it('does not cut what another process is writing into its journal', () => {
    file(voucher('wx1'))
    refuse('wx1', 500, 'SYSTEM_ERROR', '系统异常')
    run('grant')
    const half = `${readFileSync(path('g.csv.grant.journal'), 'utf8')}{"intent":"g`
    writeFileSync(path('g.csv.grant.journal'), half)
    expect(run('plan').stdout).toMatch(/open SYSTEM_ERROR/)
    expect(readFileSync(path('g.csv.grant.journal'), 'utf8')).toBe(half)
  })

  it('says how many rows of the journal the file has lost, and refuses the journal of another', () => {
    file(voucher('wx1'), voucher('wx2'))
    refuse('wx2', 500, 'SYSTEM_ERROR', '系统异常')
    run('grant')
    file(voucher('wx2'))
    expect(run('plan').stderr).toContain('1 of its rows are not in the file any more')
    expect(run('plan', '--base-url', 'http://127.0.0.1:1/other')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('name another journal, or begin a new run'),
    })
  })

  it('keeps to --rate and refuses what is none', () => {
    file(voucher('wx1'))
    expect(run('plan', '--rate', '50').status).toBe(0)
    expect(run('plan', '--rate', 'fast').status).toBe(2)
  })
})

describe('a grant', () => {
  it('groups its summary by what the refusals mean, and the result says it row by row', () => {
    sandbox.stock({ stock_id: '1', partners: ['wx1', '1900000109'] })
    file(
      voucher('wx1'),
      voucher('wx2'),
      voucher('wx3'),
      'MERCHANT,,1900000109,FAVOR_STOCK,1',
      'MERCHANT,,1900000999,FAVOR_STOCK,1',
    )
    const { status, stdout, stderr } = run('grant')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/to grant +5\n/)])
    expect(stdout).toMatch(/2 rows: the owner of the stock and the appid are not bound: check/)
    expect(stdout).toMatch(/1 rows?: the merchant number does not exist: check/)
    expect(
      result().map(({ state, code, number, advice }) => [
        state,
        code,
        number,
        advice!.slice(0, 25),
      ]),
    ).toEqual([
      ['granted', '', '', ''],
      ['failed', 'APPID_MCHID_NOT_MATCH', '272753677', 'the owner of the stock an'],
      ['failed', 'APPID_MCHID_NOT_MATCH', '272753677', 'the owner of the stock an'],
      ['granted', '', '', ''],
      ['failed', 'MCH_NOT_EXISTS', '269546538', 'the merchant number does '],
    ])
  })

  it('that stays open says how rows that were refused are sent again, and then sends those alone', () => {
    sandbox.stock({ stock_id: '1', partners: ['wx1'] })
    sandbox.stock({ stock_id: '2', state: 'paused' })
    file(voucher('wx1'), voucher('wx2'), voucher('wx1', '2'))
    expect(run('grant').stdout).toContain('1 rows were refused and are not sent again while')
    sandbox.stock({ stock_id: '1' })
    sandbox.moveStock('2', 'restart')
    const before = built()
    expect(run('grant', '--new').status).toBe(0)
    expect(built() - before).toBe(2)
  })

  it('a missing stock does not keep verify from telling of the others', () => {
    file(voucher('wx1'), voucher('wx1', '2'))
    run('grant')
    sandbox.fault({
      match: { method: 'GET', path: '/v3/marketing/partnerships' },
      status: 404,
      body: { code: 'RESOURCE_NOT_EXISTS', message: '批次不存在' },
    })
    expect(run('verify')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('1 of 2 rows are granted'),
      stderr: expect.stringContaining('1: 批次不存在'),
    })
  })

  it('of a doomed row tells its reason in the result, and the same command goes on when it is mended', () => {
    sandbox.stock({ stock_id: '1', state: 'paused' })
    file(voucher('wx1'), voucher('wx2', '2'))
    expect(run('grant').status).toBe(1)
    expect(result().map(({ state, code }) => [state, code])).toEqual([
      ['not sent', 'STOCK_NOT_RUNNING'],
      ['granted', ''],
    ])
    sandbox.moveStock('1', 'restart')
    expect(run('grant').status).toBe(0)
    expect(result().map(({ state }) => state)).toEqual(['granted', 'granted'])
    expect(built()).toBe(2)
  })
})

describe('bad input: each its own message, and nothing is sent', () => {
  it.each([
    ['a blank in a stock id', [voucher('wx1', '24 33405')], /\(24 33405, cell E2\)/],
    ['a blank behind a stock id', [voucher('wx1', '2433405 ')], /a blank.*cell E2/],
    [
      'more than 20 characters',
      [voucher('wx1', '123456789012345678901')],
      /more than 20 characters.*cell E2/,
    ],
    ['scientific notation', [voucher('wx1', '2.43E+06')], /scientific.*\(2\.43E\+06, cell E2\)/],
    [
      'lost zeros',
      [voucher('wx1', '0012'), voucher('wx2', '12')],
      /line 3: .*lost the zeros in front.*cell E3/,
    ],
    [
      'a merchant number without its zeros',
      ['MERCHANT,,190109,FAVOR_STOCK,1'],
      /190109 has 6 digits.*cell C2/,
    ],
    ['rows that are there twice', [voucher('wx1'), voucher('wx1')], /the same as line 2/],
    [
      'mixed merchants',
      ['APPID,wx1,1900000109,FAVOR_STOCK,1', 'APPID,wx2,1900000110,FAVOR_STOCK,1'],
      /another merchant beside the appid than in line 2.*split it/,
    ],
  ] as const)('%s', (_, lines, words) => {
    file(...lines)
    for (const command of ['plan', 'grant'])
      expect(run(command)).toMatchObject({ status: 2, stderr: expect.stringMatching(words) })
    expect(sandbox.requests()).toEqual([])
  })

  it('an unknown column, unless it is said to be none of this, or the run had begun with it', () => {
    const strange = `${heading.trimEnd()},备注\n`
    writeFileSync(path('g.csv'), `${strange}${voucher('wx1')},x\n`)
    for (const command of ['plan', 'grant'])
      expect(run(command)).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(
          /^F1: .*\(the column 备注 is unknown\)\n.*--ignore-columns 备注/,
        ),
      })
    expect(sandbox.requests()).toEqual([])
    refuse('wx1', 500, 'SYSTEM_ERROR', '系统异常')
    expect(run('grant', '--ignore-columns', '备注').status).toBe(1)
    sandbox.clearFaults()
    expect(run('grant')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('warning: the column 备注 is not used'),
    })
  })

  it('an unknown column that is near a known one, with its name', () => {
    writeFileSync(path('g.csv'), 'type,appid,busines_type,stock_id\nAPPID,wx1,FAVOR_STOCK,1\n')
    expect(run('grant')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('did you mean business_type'),
    })
  })

  it('an unknown field of JSON, which was dropped in silence', () => {
    const row = { type: 'APPID', appid: 'wx1', business_type: 'FAVOR_STOCK', stock_id: '1' }
    writeFileSync(path('g.csv'), JSON.stringify([row, { ...row, appid: 'wx2', remark: 'x' }]))
    expect(run('grant')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/line 1: .*the column remark is unknown/),
    })
    expect(sandbox.requests()).toEqual([])
  })

  it('a result is no strange file: it may be given back', () => {
    file(voucher('wx1'))
    run('grant')
    writeFileSync(path('g.csv'), readFileSync(path('g.csv.grant.result.csv')))
    expect(run('plan')).toMatchObject({ status: 0, stderr: expect.not.stringContaining('unknown') })
  })

  it('a clock that is off', () => {
    file(voucher('wx1'))
    sandbox.fault({
      times: Infinity,
      status: 401,
      body: { code: 'SIGN_ERROR', message: '时间戳已过期' },
      headers: { Date: new Date(Date.now() - 3_600_000).toUTCString() },
    })
    for (const command of ['plan', 'grant'])
      expect(run(command).stderr).toMatch(/the clock is \d+ s ahead.*set it by NTP/)
    expect([built(), run('plan').status]).toEqual([0, 2])
  })
})
