import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Journal } from '../../../lib/partnerships/journal/journal'
import type { JournalOptions } from '../../../lib/partnerships/journal/run-file'
import { idempotencyKeyOf } from '../../../lib/partnerships/idempotency-key'
import { Lock } from '../../../lib/partnerships/journal/lock'
import { OffsetIndex } from '../../../lib/partnerships/journal/offset-index'
import { startOf } from '../../../lib/partnerships/journal/process'
import { JournalFile } from '../../../lib/partnerships/journal/journal-file'
import type { Entry } from '../../../lib/partnerships'
import { thrown } from '../../fixtures/thrown'

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-journal-'))
const built = join(__dirname, '../../../dist/partnerships')
let count = 0
const fresh = () => join(folder, `${++count}.journal`)
const owner = { mchid: '1', host: 'https://a', sandbox: false }
const open = (
  path: string,
  options: JournalOptions = {},
  action: 'grant' | 'terminate' = 'grant',
) => new Journal(path, action, owner, options)
const grant = (n: number) => ({
  partner: { type: 'APPID', appid: `wx${n}` },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
})
const done: Entry = { state: 'granted', final: true, attempts: 1, build_time: 't' }
const code = (path: string) => thrown(() => open(path)).code as string

describe('a journal', () => {
  it('goes on with its run until it is over', async () => {
    const path = fresh()
    const first = open(path)
    const key = idempotencyKeyOf(first.run, 'grant', grant(1))
    void first.intend(key)
    await first.close()
    const second = open(path)
    expect([second.run, second.resumes, second.outcome(key)]).toEqual([
      first.run,
      true,
      expect.objectContaining({ state: 'unknown', final: false }),
    ])
    second.record(key, done)
    expect(second.outcome(key)).toEqual(done)
    second.end()
    await second.close()
    const third = open(path)
    expect([third.run === first.run, third.resumes, third.previous, third.outcome(key)]).toEqual([
      false,
      false,
      first.run,
      undefined,
    ])
    expect(readFileSync(`${path}.${first.run}`, 'utf8')).toContain('"ended":true')
    await third.close()
  })

  it('that was cut short is read again and again', async () => {
    const path = fresh()
    const first = open(path)
    const keys = [1, 2, 3].map((n) => idempotencyKeyOf(first.run, 'grant', grant(n)))
    for (const key of keys) void first.intend(key)
    await first.close()
    for (const key of keys) {
      appendFileSync(path, '{"key":"a","sta')
      const journal = open(path)
      journal.record(key, done)
      await journal.close()
    }
    const last = open(path)
    expect(keys.map((key) => last.outcome(key))).toEqual([done, done, done])
    await last.close()
  })

  it.each<[string, (text: string) => string]>([
    ['nothing', () => ''],
    ['zeros', () => '\0\0\0'],
    ['a torn head', () => '{"run":"ab'],
    ['a head without its end', (text) => text.split('\n')[0]!],
    [
      'zeros in place of its head',
      (text) => text.replace(/^[^\n]*/, (line) => '\0'.repeat(line.length)),
    ],
    ['no line but the first', (text) => text.replaceAll('\n', ' ')],
    ['another run id in its head', (text) => text.replace(/"run":"./, '"run":"_')],
    ['another merchant in its head', (text) => text.replace('"mchid":"1"', '"mchid":"2"')],
    [
      'a run before it that leads elsewhere',
      (text) => text.replace(/"sum":"\w+"/, '"after":"../../x"'),
    ],
    ['no head', (text) => text.slice(text.indexOf('\n') + 1)],
  ])('that holds %s is not begun anew, with other keys', async (_, damage) => {
    const path = fresh()
    const first = open(path)
    void first.intend(idempotencyKeyOf(first.run, 'grant', grant(1)))
    await first.close()
    const damaged = damage(readFileSync(path, 'utf8'))
    writeFileSync(path, damaged)
    expect(thrown(() => open(path))).toMatchObject({
      code: 'JOURNAL_UNREADABLE',
      message: expect.stringContaining('damaged') as string,
    })
    expect(readFileSync(path, 'utf8')).toBe(damaged)
    const anew = open(path, { anew: true })
    expect([
      anew.resumes,
      readdirSync(folder).some((name) => name.startsWith(`${count}.journal.unreadable-`)),
    ]).toEqual([false, true])
    await anew.close()
  })

  it("is its owner's alone, and so are its lock and the one before it, also where an earlier version has made it for everybody", async () => {
    const path = fresh()
    const mode = (name: string) => (statSync(name).mode & 0o777).toString(8)
    const first = open(path)
    expect([path, `${path}.lock`].map(mode)).toEqual(['600', '600'])
    first.end()
    await first.close()
    chmodSync(path, 0o644)
    await open(path).close()
    expect([path, `${path}.${first.run}`].map(mode)).toEqual(['600', '600'])
  })

  it('is read in time that grows with its size, whatever its lines are', () => {
    const path = fresh()
    writeFileSync(path, `{"run":"a","format":2}\n${'x'.repeat(1 << 24)}\n`)
    expect(thrown(() => open(path)).message).toContain('line 2')
    writeFileSync(
      path,
      `{"run":"a","format":2}\n{"key":"${'g'.repeat(43)}","message":"${'文'.repeat(70_000)}"}\n{"ended":true}\n{"half`,
    )
    const records = JournalFile.open(path)!
    expect([
      records.ended,
      records.end,
      statSync(path).size,
      records.entry('g'.repeat(43))?.message?.length,
    ]).toEqual([true, records.end, records.end, 70_000])
    records.close()
  })

  it('says what is damaged, and what is none', () => {
    const path = fresh()
    writeFileSync(path, '{"run":"a","format":2}\nnothing\n{"ended":true}\n')
    expect(thrown(() => open(path)).message).toContain('line 2')
    writeFileSync(path, 'hello')
    expect(code(path)).toBe('JOURNAL_UNREADABLE')
    writeFileSync(path, '{"run":"a","action":"grant"}\n')
    expect(thrown(() => open(path)).message).toContain('another version')
    expect(code(folder)).toBe('JOURNAL_UNREADABLE')
    expect(code(join(folder, 'nowhere/x'))).toBe('JOURNAL_UNREADABLE')
    expect(
      readdirSync(folder).filter((name) => name.endsWith('.lock') || name.endsWith('.new')),
    ).toEqual([])
  })

  it('of an unfinished run belongs to one action, merchant, host and kind', async () => {
    const path = fresh()
    await open(path).close()
    expect(thrown(() => open(path, {}, 'terminate')).message).toContain('with action grant')
    for (const other of [{ mchid: '2' }, { host: 'https://b' }, { sandbox: true }])
      expect(thrown(() => new Journal(path, 'grant', { ...owner, ...other })).code).toBe(
        'JOURNAL_OF_ANOTHER',
      )
    const anew = new Journal(path, 'grant', { ...owner, mchid: '2' }, { anew: true })
    expect(anew.resumes).toBe(false)
    await anew.close()
  })

  it('makes keys that no spreadsheet takes for a formula', () => {
    for (let n = 0; n < 300; n++)
      expect(idempotencyKeyOf('run', 'grant', grant(n))).toMatch(/^g[A-Za-z0-9_-]{42}$/)
    expect(idempotencyKeyOf('run', 'terminate', grant(1))).toMatch(/^t/)
  })

  it('keeps little of each row', () => {
    const places = new OffsetIndex()
    for (let n = 0; n < 5_000; n++)
      places.set(idempotencyKeyOf('run', 'grant', grant(n)), n, n % 2 === 0)
    for (let n = 0; n < 5_000; n++)
      expect(places.get(idempotencyKeyOf('run', 'grant', grant(n)))).toBe(n)
    places.markSeen(idempotencyKeyOf('run', 'grant', grant(0)))
    places.markSeen(idempotencyKeyOf('run', 'grant', grant(1)))
    expect([
      places.size,
      places.get(idempotencyKeyOf('run', 'grant', grant(5_000))),
      places.countUnseen(),
    ]).toEqual([5_000, undefined, { unseen: 4_998, open: 2_499 }])
  })
})

describe('a lock', () => {
  const held = (path: string) => {
    const lock = new Lock(path)
    lock.release()
  }
  const of = (holder: object) =>
    JSON.stringify({ pid: process.pid, host: hostname(), token: 'ab', ...holder })

  it('keeps a second run out, also one of the same process, and says how to get on', async () => {
    const path = fresh()
    const journal = open(path)
    expect(thrown(() => open(path))).toMatchObject({
      code: 'JOURNAL_IN_USE',
      message: expect.stringContaining(`delete ${path}.lock`) as string,
    })
    await journal.close()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it.each<[string, string]>([
    ['a process that ended', '999999999'],
    ['a torn one', '{"pid":1'],
    ['an empty one', ''],
    ['a process whose id is used again', of({ pid: process.ppid, started: '1' })],
    ['a process whose id is ours now', of({ started: '1' })],
    ['an earlier start of the machine', of({ boot: 'x', started: startOf(process.pid) })],
    ['our own id and nothing else', String(process.pid)],
  ])('is taken over from: %s', (_, content) => {
    const path = fresh()
    writeFileSync(`${path}.lock`, content)
    held(path)
    expect(readdirSync(folder).filter((name) => name.startsWith(`${count}.`))).toEqual([])
  })

  it('is taken over where somebody was killed while taking it over', () => {
    const path = fresh()
    writeFileSync(`${path}.lock`, of({ started: '1', token: 'aa' }))
    writeFileSync(`${path}.lock.aa`, of({ started: '1', token: 'bb' }))
    writeFileSync(`${path}.lock.aa.bb`, of({ started: '1', token: 'cc' }))
    held(path)
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it.each<[string, string]>([
    ['another machine', of({ host: 'elsewhere', pid: 999999999 })],
    ['a process that lives', of({ pid: process.ppid, started: startOf(process.ppid) })],
  ])('is not taken over from %s', (_, content) => {
    const path = fresh()
    writeFileSync(`${path}.lock`, content)
    expect(thrown(() => held(path)).code).toBe('JOURNAL_IN_USE')
    expect(readFileSync(`${path}.lock`, 'utf8')).toBe(content)
  })

  it('is taken over from a process that ended and that nobody has asked about', async () => {
    const path = fresh()
    const parent = spawn('sh', ['-c', 'true & echo $!; exec sleep 5'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const [pid] = (await once(parent.stdout, 'data')) as [Buffer]
    await new Promise((resume) => setTimeout(resume, 100))
    writeFileSync(`${path}.lock`, JSON.stringify({ pid: Number(String(pid)), token: 'ab' }))
    held(path)
    parent.kill()
    expect(existsSync(`${path}.lock`)).toBe(false)
  })

  it('that is dead is taken over by one of many', async () => {
    const source = `
      const { Lock } = require('${join(built, 'journal/lock.js')}')
      process.on('message', ({ at, path }) => {
        while (Date.now() < at);
        try { new Lock(path); process.send('got') } catch (error) { process.send(error.code) }
      })
      process.send('ready')`
    const kids = Array.from({ length: 4 }, () =>
      spawn(process.execPath, ['-e', source], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] }),
    )
    await Promise.all(kids.map((kid) => once(kid, 'message')))
    for (let round = 0; round < 15; round++) {
      const path = fresh()
      writeFileSync(`${path}.lock`, '999999999')
      const answers = kids.map((kid) => once(kid, 'message'))
      const at = Date.now() + 30
      for (const kid of kids) kid.send({ at, path })
      const found = (await Promise.all(answers)).flat()
      expect(found.filter((answer) => answer === 'got')).toHaveLength(1)
      expect(found.filter((answer) => answer === 'JOURNAL_IN_USE')).toHaveLength(3)
    }
    for (const kid of kids) kid.kill()
  }, 30_000)
})
