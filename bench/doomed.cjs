// node bench/doomed.cjs [rows] [kills] [seed]: grants with five kinds of doomed rows through 20 %
// faults and kill -9s of the real process. Prints its figures as JSON;
// spec/partnerships/doomed.spec.ts runs it at a small size and holds them against what is promised.
const { spawn } = require('node:child_process')
const { once } = require('node:events')
const { mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { performance } = require('node:perf_hooks')
const { parse } = require('papaparse')
const { Sandbox } = require('../dist/sandbox/index.js')
const keys = require('../spec/fixtures/sandbox-keys.json')
const { faultsOf } = require('./faults.cjs')

const [count, kills, seed] = [10_000, 20, Math.floor(Math.random() * 1e9)].map((usual, at) =>
  Number(process.argv[at + 2] ?? usual),
)
const main = join(__dirname, '../dist/cli/main.js')
const dir = mkdtempSync(join(tmpdir(), 'bench-doomed-'))
const kinds = [
  'good',
  'unknown',
  'good',
  'paused',
  'good',
  'expired',
  'good',
  'unbound',
  'good',
  'nobody',
]
const stocks = { unknown: '30001', paused: '30002', expired: '30003' }

const faults = faultsOf(20)

/** Rows of every kind in turn; a good one has one of two stocks. */
const rows = Array.from({ length: count }, (_, n) => {
  const kind = kinds[n % kinds.length]
  const stock = stocks[kind] ?? (n % 20 < 10 ? '20001' : '20002')
  return kind === 'nobody'
    ? { kind, line: `MERCHANT,,${1_800_000_000 + n},FAVOR_STOCK,${stock}` }
    : { kind, line: `APPID,wx${n},,FAVOR_STOCK,${stock}` }
})
const partners = rows.flatMap(({ kind }, n) => (kind === 'good' ? [`wx${n}`] : []))

function begin() {
  const sandbox = Sandbox.startSync({ keys, seed, strictStocks: true })
  for (const stock_id of ['20001', '20002']) sandbox.stock({ stock_id, partners })
  sandbox.stock({ stock_id: stocks.paused, state: 'paused' })
  sandbox.stock({ stock_id: stocks.expired, available_end_time: '2020-01-01T00:00:00+08:00' })
  writeFileSync(
    join(dir, 'g.csv'),
    `type,appid,merchant_id,business_type,stock_id\n${rows.map(({ line }) => line).join('\n')}\n`,
  )
  writeFileSync(
    join(dir, 'c.json'),
    JSON.stringify({ ...sandbox.config, retry: { backoff: 5, attempts: 12 } }),
  )
  for (const fault of faults) sandbox.fault({ times: Infinity, ...fault })
  return sandbox
}

const argsOf = (command) => [main, 'partnerships', command, 'g.csv', '--config', 'c.json', '--json']

/** How many rows of each kind a plan has in each state, and its exit code. */
async function planned() {
  const child = spawn(process.execPath, argsOf('plan'), {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [pieces, [code]] = await Promise.all([child.stdout.toArray(), once(child, 'close')])
  const counts = {}
  for (const line of Buffer.concat(pieces).toString().trim().split('\n')) {
    const { line: at, state, code: why } = JSON.parse(line)
    if (at === undefined) continue
    const name = `${rows[at - 2].kind}: ${[state, why].filter(Boolean).join(' ')}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return { exit: code, counts }
}

/**
 * What a killed process had still sent is taken in, so that it does not count as the next one's.
 */
async function quiet(sandbox) {
  for (let seen = -1, last = 0; seen !== last;) {
    seen = last
    await new Promise((done) => setTimeout(done, 100))
    last = sandbox.requests().at(-1)?.id ?? 0
  }
}

/** Runs the command once; it is killed at a request, or after so many rows that were sent. */
async function start(sandbox, { request = Infinity, fresh = Infinity }) {
  const child = spawn(process.execPath, [...argsOf('grant'), '--concurrency', '32'], {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const kill = () => child.exitCode === null && child.signalCode === null && child.kill('SIGKILL')
  let [sent, rest] = [0, '']
  child.stdout.on('data', (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()
    for (const line of lines)
      if (line.includes('"resumed":false') && !line.includes('"not sent"')) sent++
    if (sent > fresh) kill()
  })
  let asked = 0
  const forget = sandbox.onRequest(() => {
    if (++asked >= request) kill()
  })
  const [code, signal] = await once(child, 'close')
  forget()
  await quiet(sandbox)
  return signal === 'SIGKILL' ? 'killed' : code
}

/** Keys whose refusal the journal has. */
function refusedKeys() {
  const found = new Set()
  try {
    for (const line of readFileSync(join(dir, 'g.csv.grant.journal'), 'utf8').split('\n'))
      if (line.includes('"state":"failed"') && line.includes('"final":true'))
        found.add(JSON.parse(line).key)
  } catch {
    // not begun yet
  }
  return found
}

/**
 * What the sandbox saw of one start: stocks that were asked for twice without a fault between, rows
 * sent after their refusal was read.
 */
function judge(requests, refused) {
  const [asked, read] = [new Map(), new Set(refused)]
  let again = 0
  for (const { method, target, headers, status, fault } of requests) {
    const clean = fault === undefined || fault.delay !== undefined
    if (method === 'GET' && clean && /favor\/stocks\//.test(target))
      asked.set(target, (asked.get(target) ?? 0) + 1)
    if (method !== 'POST') continue
    const key = headers['idempotency-key']
    if (read.has(key)) again++
    if (clean && status >= 400 && status < 500) read.add(key)
  }
  return { again, twice: [...asked.values()].filter((times) => times > 1).length }
}

const expected = {
  good: ['granted', ''],
  unknown: ['not sent', 'STOCK_NOT_FOUND'],
  paused: ['not sent', 'STOCK_NOT_RUNNING'],
  expired: ['not sent', 'STOCK_EXPIRED'],
  unbound: ['failed', 'APPID_MCHID_NOT_MATCH'],
  nobody: ['failed', 'MCH_NOT_EXISTS'],
}

/** Rows whose end is another than their kind's, or than the ledger's. */
function wrongRows(sandbox) {
  const ledger = new Map(sandbox.partnerships().map((one) => [one.partner.appid, one]))
  const text = readFileSync(join(dir, 'g.csv.grant.result.csv'), 'utf8').trimEnd()
  const result = parse(text, { header: true }).data
  const wrong = result.filter(({ line, appid, state, code, build_time }) => {
    const { kind } = rows[Number(line) - 2]
    const granted = ledger.get(appid)
    const agrees = kind === 'good' ? granted?.build_time === build_time : granted === undefined
    return !agrees || state !== expected[kind][0] || code !== expected[kind][1]
  })
  const twice = [...ledger.values()].filter(({ builds }) => builds !== 1).length
  return { ledger: ledger.size, twice, result: result.length, wrong: wrong.length }
}

async function run() {
  const sandbox = begin()
  const began = performance.now()
  const plan = await planned()
  const sendable = count * 0.7
  const exits = []
  let [last, again, twice] = [sandbox.requests().at(-1).id, 0, 0]
  let killed = 0
  for (let at = 0; killed < kills || exits.at(-1) === 'killed'; at++) {
    if (at > kills * 3 + 3) throw new Error('it does not come to its end')
    const refused = refusedKeys()
    const early = at < 4 // in the middle of the preflight, or before it
    const how =
      killed >= kills ? {} : early ? { request: 1 + at * 2 } : { fresh: sendable / kills / 1.5 }
    exits.push(await start(sandbox, how))
    if (exits.at(-1) === 'killed') killed++
    const requests = sandbox.requests().filter(({ id }) => id > last)
    last = requests.at(-1)?.id ?? last
    const seen = judge(requests, refused)
    again += seen.again
    twice += seen.twice
    if (exits.at(-1) !== 'killed' && killed < kills) break // nothing is left to be killed in
  }
  const figures = {
    rows: count,
    seed,
    killed,
    exits: [...new Set(exits)],
    plan,
    after: await planned(),
    requests: last,
    'sent again after a refusal that was read': again,
    'stocks asked for twice in a start': twice,
    ...wrongRows(sandbox),
    seconds: Math.round((performance.now() - began) / 1000),
  }
  await sandbox.close()
  return figures
}

run()
  .then((figures) => process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`))
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exitCode = 1
  })
  .finally(() => rmSync(dir, { recursive: true }))
