import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'papaparse'
import type { FaultRule } from '../../lib/sandbox'
import { keys, sandboxed } from '../fixtures/sandbox'

const seed = Math.floor(Math.random() * 1e9)
const sandbox = sandboxed({ seed })
const main = join(__dirname, '../../dist/cli/main.js')
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-partnerships-'))
const config = join(folder, 'config.json')
const configured = (change: object, path = config) =>
  writeFileSync(
    path,
    JSON.stringify({ ...sandbox.config, retry: { backoff: 1, attempts: 12 }, ...change }),
  )
configured({})
const path = (name: string) => join(folder, name)
const line = (n: number) => `APPID,wx${n},,FAVOR_STOCK,1\n`
const heading = 'type,appid,merchant_id,business_type,stock_id\n'
const csv = (count: number) => heading + Array.from({ length: count }, (_, n) => line(n)).join('')
const env = { PATH: process.env['PATH'] }
const bare = (args: string[], input = '', more: object = {}) =>
  spawnSync(process.execPath, [main, 'partnerships', ...args], {
    encoding: 'utf8',
    cwd: folder,
    input,
    env: { ...env, ...more },
  })
/** What is tried here are the grants: the questions before them would be counted as well. */
const grantsAlone = (args: string[]) => (args[0] === 'grant' ? [...args, '--no-preflight'] : args)
const run = (args: string[], input = '') => bare([...grantsAlone(args), '--config', config], input)
/** The columns of a result that the specs read. */
type Column = 'line' | 'state' | 'appid' | 'message' | 'build_time' | 'idempotency_key'

const result = (name: string) =>
  parse(readFileSync(path(name), 'utf8').trimEnd(), { header: true }).data as Record<
    Column,
    string
  >[]
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((one) => JSON.parse(one))
const starts = (
  args: string[],
  stdio: ('ignore' | 'pipe' | 'inherit')[] = ['ignore', 'pipe', 'pipe'],
) =>
  spawn(process.execPath, [main, 'partnerships', ...grantsAlone(args), '--config', config], {
    cwd: folder,
    stdio,
    env,
  })
const runOf = (text: string) => /run +(\w+)/.exec(text)![1]

beforeEach(() => {
  sandbox.reset()
  for (const name of readdirSync(folder))
    if (name !== 'config.json') rmSync(join(folder, name), { recursive: true })
})

describe('the questions before a grant', () => {
  it('are asked once for each stock, and left out with --no-preflight', () => {
    writeFileSync(path('g.csv'), csv(3))
    const asked = () => sandbox.requests().filter(({ target }) => target.includes('/favor/stocks/'))
    expect(bare(['grant', 'g.csv', '--config', config]).status).toBe(0)
    expect(asked()).toHaveLength(1)
    sandbox.reset()
    expect(run(['grant', 'g.csv', '--new']).status).toBe(0)
    expect(asked()).toEqual([])
  })

  it('doom what is paused: a plan says so with exit code 1, and sends no grant', () => {
    sandbox.stock({ stock_id: '1', state: 'paused' })
    writeFileSync(path('g.csv'), csv(2))
    const plan = bare(['plan', 'g.csv', '--config', config])
    expect([plan.status, sandbox.partnerships()]).toEqual([1, []])
    expect(plan.stdout + plan.stderr).toMatch(/paused|暂停|not running|running/)
  })
})

describe('before the first request', () => {
  it('a row that is wrong is told, and nothing is sent', () => {
    writeFileSync(path('wrong.csv'), `${heading}APPID,,,FAVOR_STOCK,1\n${line(1)}`)
    expect(run(['grant', 'wrong.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^line 2: partner\.appid/) as string,
    })
    expect(sandbox.requests()).toEqual([])
    expect(run(['grant', 'nowhere.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('ENOENT') as string,
    })
  })

  it('--skip-invalid sends the others, and the result has every line', () => {
    writeFileSync(path('wrong.csv'), `${heading}APPID,,,FAVOR_STOCK,1\n${line(1)}`)
    expect(run(['grant', 'wrong.csv', '--skip-invalid'])).toMatchObject({ status: 1 })
    expect(result('wrong.csv.grant.result.csv').map(({ line, state }) => [line, state])).toEqual([
      ['2', 'invalid'],
      ['3', 'granted'],
    ])
  })

  it("what tells who was granted what is its owner's alone", () => {
    writeFileSync(path('g.csv'), csv(1))
    expect(run(['grant', 'g.csv'])).toMatchObject({ status: 0 })
    expect(
      ['g.csv.grant.journal', 'g.csv.grant.result.csv'].map(
        (name) => statSync(path(name)).mode & 0o777,
      ),
    ).toEqual([0o600, 0o600])
    writeFileSync(path('g.csv.grant.journal'), '')
    expect(run(['grant', 'g.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--new') as string,
    })
    expect(sandbox.requests()).toHaveLength(1)
  })

  it('files that cannot be written, or would be written over, are refused', () => {
    writeFileSync(path('g.csv'), csv(1))
    mkdirSync(path('folder'))
    for (const [args, words] of [
      [['--result', 'nowhere/x.csv'], 'ENOENT'],
      [['--result', 'folder'], 'no regular file'],
      [['--result', './g.csv'], 'the result would be written over the input'],
      [['--journal', 'g.csv'], 'the journal would be written over the input'],
      [['--journal', 'x', '--result', 'x'], 'over the journal'],
      [['--journal', 'folder'], 'no regular file'],
      [['--journal', 'nowhere/x'], 'cannot be written'],
    ] as const)
      expect(run(['grant', 'g.csv', ...args])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(words) as string,
      })
    expect(sandbox.requests()).toEqual([])
    expect(readFileSync(path('g.csv'), 'utf8')).toBe(csv(1))
  })

  it('a command line that is wrong ends with 2', () => {
    for (const args of [
      ['grant'],
      ['grant', 'x.csv', '--rate', '0'],
      ['grant', 'x.csv', '--concurency', '1'],
      ['list', '--business-type', 'BOGUS'],
      ['list'],
    ])
      expect(run(args).status).toBe(2)
    expect(bare(['grant', '--help']).status).toBe(0)
  })

  it('a host that is dead ends list and verify with 2 and a message', () => {
    writeFileSync(path('g.csv'), csv(1))
    configured({ base_uri: 'http://127.0.0.1:1', retry: { attempts: 1 } }, path('dead.json'))
    for (const args of [
      ['verify', 'g.csv'],
      ['list', '--business-type', 'FAVOR_STOCK'],
    ])
      expect(bare([...args, '--config', 'dead.json'])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: expect.stringContaining('refused the connection') as string,
      })
  })
})

describe('the configuration', () => {
  it('comes from flags, over the file, over the environment', () => {
    writeFileSync(path('g.csv'), csv(1))
    writeFileSync(path('key.pem'), keys.privateKey)
    writeFileSync(path('platform.pem'), keys.platform.publicKey)
    const flags = [
      '--mchid',
      keys.mchid,
      '--serial',
      keys.serial,
      '--private-key',
      'key.pem',
      '--platform-id',
      keys.platform.publicKeyId,
      '--platform-key',
      'platform.pem',
    ]
    expect(bare(['verify', 'g.csv', ...flags, '--base-url', sandbox.baseUri])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('0 of 1') as string,
    })
    expect(bare(['verify', 'g.csv', ...flags], '', { BASE_URL: sandbox.baseUri }).status).toBe(1)
    expect(run(['verify', 'g.csv', '--base-url', 'http://127.0.0.1:1']).status).toBe(2)
    expect(bare(['verify', 'g.csv', '--mchid', '1', '--platform-id', 'x']).stderr).toContain(
      'go together',
    )
    expect(bare(['verify', 'g.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--config, --sandbox') as string,
    })
  })

  it('is not that of a sandbox and another at once', () => {
    writeFileSync(path('g.csv'), csv(1))
    expect(run(['grant', 'g.csv', '--sandbox'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('credentials of its own') as string,
    })
  })

  it.each([
    ['without its frame', keys.privateKey.replace(/-----[^-]+-----|\n/g, '')],
    ['without its frame, in lines', keys.privateKey.replace(/-----[^-]+-----\n/g, '')],
    ['the first line alone', keys.privateKey.split('\n')[1]!],
  ])('never shows a key: %s', (_, privateKey) => {
    writeFileSync(path('g.csv'), csv(1))
    configured({ privateKey }, path('leak.json'))
    const secret = keys.privateKey.split('\n')[1]!.slice(0, 24)
    for (const args of [
      ['--config', 'leak.json'],
      ['--config', privateKey],
      ['--config', config, '--private-key', privateKey],
    ]) {
      const { status, stdout, stderr } = bare(['grant', 'g.csv', ...args])
      expect(status).toBe(2)
      for (const text of [stdout, stderr])
        expect([text.includes(secret), decodeURIComponent(text).includes(secret)]).toEqual([
          false,
          false,
        ])
    }
  })
})

describe('a run', () => {
  it('shows what it would send, reads standard input, prints JSON, lists and verifies', () => {
    writeFileSync(path('some.csv'), csv(5))
    expect(run(['grant', 'some.csv', '--dry-run']).stdout.split('\n')).toHaveLength(6)
    expect(lines(run(['grant', 'some.csv', '--dry-run', '--json']).stdout).at(-1)).toMatchObject({
      closing: true,
      dry_run: true,
      rows: 5,
    })
    expect(sandbox.requests()).toEqual([])
    expect(run(['verify', 'some.csv'])).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('0 of 5 rows are granted') as string,
    })
    const piped = lines(run(['grant', '-', '--json'], csv(5)).stdout)
    expect(
      piped
        .slice(0, -1)
        .map(({ state, partner, authorized_data }) => [
          state,
          partner.type,
          authorized_data.stock_id,
        ]),
    ).toEqual(Array(5).fill(['granted', 'APPID', '1']))
    expect(piped.at(-1)).toMatchObject({
      closing: true,
      run: expect.any(String) as string,
      rows: 5,
      counts: { granted: 5 },
      journal: expect.stringMatching(/^stdin-[0-9a-f]{12}\.grant\.journal$/) as string,
      result: expect.any(String) as string,
    })
    expect(run(['verify', 'some.csv']).status).toBe(0)
    expect(
      run(['list', '--business-type', 'FAVOR_STOCK', '--stock-id', '1']).stdout.trim().split('\n'),
    ).toHaveLength(5)
    expect(lines(run(['list', '--business-type', 'FAVOR_STOCK', '--json']).stdout).at(-1)).toEqual({
      closing: true,
      rows: 5,
    })
    writeFileSync(path('fewer.csv'), csv(3))
    expect(run(['verify', 'fewer.csv'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /not in the file: .*wx[34][\s\S]*3 of 3 rows are granted; 2 more are/,
      ) as string,
    })
    expect(lines(run(['verify', 'fewer.csv', '--json']).stdout).at(-1)).toMatchObject({
      closing: true,
      counts: { granted: 3, 'not in the file': 2 },
    })
    expect(run(['terminate', 'some.csv']).status).toBe(0)
    expect(run(['verify', 'some.csv']).status).toBe(1)
  })

  it('keeps a journal for each content of standard input', () => {
    run(['grant', '-'], csv(2))
    run(['grant', '-'], csv(3))
    expect(readdirSync(folder).filter((name) => name.endsWith('.grant.journal'))).toHaveLength(2)
  })

  it('exits with 1 where some failed, and sends those alone the next time, with other keys', () => {
    writeFileSync(path('failing.csv'), csv(4))
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: '没有权限' } })
    const first = run(['grant', 'failing.csv'])
    expect([first.status, first.stdout]).toEqual([1, expect.stringMatching(/failed NO_AUTH +1/)])
    const keysOf = () =>
      new Map(
        result('failing.csv.grant.result.csv').map(({ line, idempotency_key }) => [
          line,
          idempotency_key,
        ]),
      )
    const before = keysOf()
    expect(readFileSync(path('failing.csv.grant.result.csv'), 'utf8')).toContain('没有权限')
    const second = run(['grant', 'failing.csv'])
    expect([second.status, second.stdout]).toEqual([
      0,
      expect.stringMatching(/granted \(before\) +3/),
    ])
    expect(second.stderr).toContain(
      `run ${runOf(second.stdout)} begins; run ${runOf(first.stdout)} of this journal was before it`,
    )
    expect([...keysOf()].filter(([line, key]) => before.get(line) !== key)).toHaveLength(1)
    expect(existsSync(path(`failing.csv.grant.result.${runOf(first.stdout)}.csv`))).toBe(true)
    expect(sandbox.partnerships().every(({ builds }) => builds === 1)).toBe(true)
  })

  it('grants again after a terminate, though a row was refused the first time', () => {
    writeFileSync(path('g.csv'), csv(3))
    const forbidden: FaultRule = {
      match: { body: '"wx1"', path: /build/ },
      status: 403,
      body: { code: 'NO_AUTH', message: 'x' },
      times: Infinity,
    }
    sandbox.fault(forbidden)
    expect([
      run(['grant', 'g.csv']).status,
      run(['terminate', 'g.csv']).status,
      run(['grant', 'g.csv']).status,
    ]).toEqual([1, 1, 1])
    expect(sandbox.partnerships().map(({ state }) => state)).toEqual(['ESTABLISHED', 'ESTABLISHED'])
  })

  it('that is over and whose result is missing does not start again', () => {
    writeFileSync(path('g.csv'), csv(3))
    const first = run(['grant', 'g.csv'])
    const before = readFileSync(path('g.csv.grant.result.csv'), 'utf8')
    rmSync(path('g.csv.grant.result.csv'))
    expect(run(['grant', 'g.csv'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(
        `run ${runOf(first.stdout)} was over already: nothing was sent`,
      ) as string,
    })
    expect(readFileSync(path('g.csv.grant.result.csv'), 'utf8')).toBe(before)
    expect(sandbox.requests()).toHaveLength(3)
    expect(run(['grant', 'g.csv']).stderr).toContain('begins')
  })

  it('keeps an embedded sandbox apart from the platform', () => {
    writeFileSync(path('g.csv'), csv(2))
    for (let n = 0; n < 2; n++)
      expect(bare(['grant', 'g.csv', '--sandbox'])).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/granted +2/) as string,
      })
    expect(existsSync(path('g.csv.grant.sandbox.journal'))).toBe(true)
    expect(run(['grant', 'g.csv'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^granted +2/) as string,
    })
    expect(sandbox.partnerships()).toHaveLength(2)
  })

  it('accounts for every row of a line that holds many', () => {
    const item = (appid: string) => ({
      type: 'APPID',
      appid,
      business_type: 'FAVOR_STOCK',
      stock_id: '1',
    })
    writeFileSync(
      path('one-line.json'),
      JSON.stringify([item('wx1'), item(''), item('wx2'), item('wx3')]),
    )
    expect(run(['grant', 'one-line.json', '--skip-invalid']).status).toBe(1)
    expect(
      result('one-line.json.grant.result.csv').map(({ line, state, appid }) => [
        line,
        state,
        appid,
      ]),
    ).toEqual([
      ['1', 'invalid', ''],
      ['1', 'granted', 'wx1'],
      ['1', 'granted', 'wx2'],
      ['1', 'granted', 'wx3'],
    ])
    writeFileSync(path('one-line.json'), JSON.stringify([item('wx4'), item('wx5')]))
    expect(run(['grant', 'one-line.json']).status).toBe(0)
  })

  it('respects --attempts', () => {
    writeFileSync(path('g.csv'), csv(1))
    sandbox.fault({ status: 500, times: Infinity })
    expect(run(['grant', 'g.csv', '--attempts', '2']).status).toBe(1)
    expect(sandbox.requests()).toHaveLength(2)
    expect(result('g.csv.grant.result.csv')).toMatchObject([{ state: 'unknown', attempts: '2' }])
  })

  it('writes keys and times as they are, and formulas as texts', () => {
    writeFileSync(path('g.csv'), csv(40))
    sandbox.fault({ status: 403, body: { code: 'NO_AUTH', message: '=1+1' } })
    run(['grant', 'g.csv'])
    const records = result('g.csv.grant.result.csv')
    expect(records.every(({ idempotency_key }) => /^g[\w-]{42}$/.test(idempotency_key))).toBe(true)
    expect(records.find(({ state }) => state === 'failed')!.message).toBe("'=1+1")
    expect(records.find(({ state }) => state === 'granted')).toMatchObject({
      platform_state: 'ESTABLISHED',
      attempts: '1',
      create_time: expect.stringContaining('+08:00') as string,
    })
  })
})

describe('a run that is ended', () => {
  const begun = async (child: ChildProcess) => {
    await once(child.stdout!, 'data')
  }
  const said = (child: ChildProcess) => {
    let text = ''
    child.stderr!.on('data', (piece) => {
      text += String(piece)
    })
    return () => text
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'by %s finishes what is on its way, and says how to go on',
    async (signal) => {
      writeFileSync(path('long.csv'), csv(400))
      sandbox.fault({ delay: 5, times: Infinity })
      const child = starts(['grant', 'long.csv', '--json'])
      const words = said(child)
      await begun(child)
      child.stdout!.resume()
      child.kill(signal)
      expect((await once(child, 'exit'))[0]).toBe(130)
      expect(words()).toContain('the same command goes on')
      const states = result('long.csv.grant.result.csv').map(({ state }) => state as string)
      expect([states.length, [...new Set(states)].sort()]).toEqual([400, ['granted', 'not sent']])
      sandbox.clearFaults()
      expect(run(['grant', 'long.csv']).status).toBe(0)
      expect(sandbox.partnerships().every(({ builds }) => builds === 1)).toBe(true)
      expect(sandbox.requests()).toHaveLength(400)
    },
  )

  it('by a second signal accounts for every row', async () => {
    writeFileSync(path('long.csv'), csv(40))
    sandbox.fault({ match: { body: '"wx0"' } })
    sandbox.fault({ delay: 60_000, times: Infinity })
    const child = starts(['grant', 'long.csv', '--json'])
    const words = said(child)
    await begun(child)
    child.stdout!.resume()
    child.kill('SIGINT')
    while (!words().includes('interrupted')) await once(child.stderr!, 'data')
    child.kill('SIGINT')
    expect((await once(child, 'exit'))[0]).toBe(130)
    const tally = new Map<string, number>()
    for (const { state } of result('long.csv.grant.result.csv'))
      tally.set(state, (tally.get(state) ?? 0) + 1)
    expect([tally.get('granted'), tally.get('unknown'), tally.get('not sent')]).toEqual([1, 8, 31])
  })

  it('by a reader that goes away ends in peace', async () => {
    writeFileSync(path('long.csv'), csv(300))
    sandbox.fault({ delay: 5, times: Infinity })
    const child = starts(['grant', 'long.csv', '--json'])
    const words = said(child)
    await begun(child)
    child.stdout!.destroy()
    expect((await once(child, 'exit'))[0]).toBe(130)
    expect(words()).not.toMatch(/EPIPE|\n +at /)
    expect(result('long.csv.grant.result.csv')).toHaveLength(300)
  })

  it('by 401s says what to mend, and sends nothing more', () => {
    writeFileSync(path('g.csv'), csv(200))
    sandbox.fault({
      status: 401,
      body: { code: 'SIGN_ERROR', message: '签名错误' },
      times: Infinity,
    })
    expect(run(['grant', 'g.csv', '--concurrency', '2'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('`serial`') as string,
    })
    expect(sandbox.requests().length).toBeLessThan(8)
    expect(result('g.csv.grant.result.csv')).toHaveLength(200)
    sandbox.clearFaults()
    expect(run(['grant', 'g.csv']).status).toBe(0)
  })
})

/** One request in five meets one of these. */
const faults: FaultRule[] = [
  { drop: 'before', chance: 0.03 },
  { drop: 'after', chance: 0.03 },
  { status: 429, chance: 0.002 },
  { status: 500, chance: 0.03 },
  { status: 500, after: true, chance: 0.03 },
  { status: 502, body: '<html>', chance: 0.02 },
  { signature: 'probe', chance: 0.02 },
  { truncate: true, chance: 0.03 },
  { delay: 20, chance: 0.02 },
]

it(`500 rows are granted exactly once through 20 % faults and kills at the start, on the way and around the end (seed ${seed})`, async () => {
  writeFileSync(path('many.csv'), csv(500))
  for (const fault of faults) sandbox.fault({ times: Infinity, ...fault })
  const chance = (at: number) => (Math.imul(seed + at, 2654435761) >>> 0) / 2 ** 32
  // Where each run is killed: milliseconds after its start, or when so many rows have been told, or
  // when its result appears.
  const plans = [
    { after: 60 },
    { after: 120 },
    { rows: 5 },
    { rows: 40 + chance(1) * 60 },
    { rows: 30 + chance(2) * 100 },
    { rows: 20 + chance(3) * 100 },
    { left: 3 },
    { draft: true },
    { result: true },
  ]
  let kills = 0
  for (let runs = 0; runs < 60; runs++) {
    const plan = plans[runs] as
      | { after?: number; rows?: number; left?: number; draft?: boolean; result?: boolean }
      | undefined
    const child = starts(['grant', 'many.csv', '--json'], ['ignore', 'pipe', 'ignore'])
    const kill = () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    }
    let [fresh, told] = [0, 0]
    let rest = ''
    child.stdout!.on('data', (piece) => {
      const found = (rest + String(piece)).split('\n')
      rest = found.pop()!
      for (const one of found) {
        told++
        if (!JSON.parse(one).resumed) fresh++
      }
      if (
        (plan?.rows !== undefined && fresh > plan.rows) ||
        (plan?.left !== undefined && told >= 500 - plan.left)
      )
        kill()
    })
    if (plan?.after) setTimeout(kill, plan.after)
    const watch =
      plan?.draft || plan?.result
        ? setInterval(() => {
            if (
              readdirSync(folder).some((name) =>
                plan.draft
                  ? name.startsWith('many.csv.grant.result.csv.')
                  : name === 'many.csv.grant.result.csv',
              )
            )
              kill()
          }, 1)
        : undefined
    const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
    clearInterval(watch)
    if (signal === 'SIGKILL') kills++
    else if (code === 0) break
  }
  expect(kills).toBeGreaterThanOrEqual(5)
  const ledger = new Map(sandbox.partnerships().map((one) => [one.partner.appid, one]))
  expect([ledger.size, [...ledger.values()].filter(({ builds }) => builds !== 1)]).toEqual([
    500,
    [],
  ])
  const records = result('many.csv.grant.result.csv')
  expect(records).toHaveLength(500)
  for (const { appid, state, build_time } of records)
    expect([state, build_time]).toEqual(['granted', ledger.get(appid)!.build_time])
}, 240_000)
