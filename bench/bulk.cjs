// node bench/bulk.cjs faults [seed] | memory | rate | requests: bulk grants, one part at a time;
// prints rows of the bench's table and never fails.
const { spawn } = require('node:child_process')
const { once } = require('node:events')
const {
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { performance } = require('node:perf_hooks')
const { Builder } = require('../dist/index.js')
const { grant } = require('../dist/partnerships/index.js')
const keys = require('../spec/fixtures/sandbox-keys.json')
const { faultsOf } = require('./faults.cjs')

const [what, ...args] = process.argv.slice(2)
const main = join(__dirname, '../dist/cli/main.js')
const rowOf = (n) => ({
  partner: { type: 'APPID', appid: `wx${n}` },
  authorized_data: { business_type: 'FAVOR_STOCK', stock_id: '1' },
})
const row = (work, measured, goal) =>
  process.stdout.write(`${JSON.stringify({ work, measured, goal })}\n`)
const folder = () => mkdtempSync(join(tmpdir(), 'bench-bulk-'))

/** The same numbers for the same seed. */
function numbers(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const faults = faultsOf(30)

/** Kills a run that often: soon after its start, on the way, and around its end. */
function plan(kills, count, random) {
  const early = Array.from({ length: 3 }, () => ({ after: 20 + random() * 200 }))
  const late = [
    { left: 20 + random() * 20 },
    { left: random() * 5 },
    { sight: 'draft' },
    { sight: 'result' },
  ]
  const middle = Array.from({ length: kills - early.length - late.length }, () => ({
    fresh: (count / kills) * (0.3 + random()),
  }))
  return [...early, ...middle, ...late]
}

function killed(child, plan, { count, dir }) {
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  }
  let [told, fresh, rest] = [0, 0, '']
  child.stdout.on('data', (piece) => {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      told++
      if (line.includes('"resumed":false')) fresh++
    }
    if (fresh > (plan?.fresh ?? Infinity) || told > count - (plan?.left ?? -Infinity)) kill()
  })
  if (plan?.after) setTimeout(kill, plan.after)
  const seen = {
    draft: (name) => /^g\.csv\.grant\.result\.csv\..*new$/.test(name),
    result: (name) => name === 'g.csv.grant.result.csv',
  }[plan?.sight]
  const watch =
    seen &&
    setInterval(() => {
      if (readdirSync(dir).some(seen)) kill()
    }, 1)
  child.once('close', () => clearInterval(watch))
}

/** Holds the sandbox's ledger against the result file, row by row. */
function tellFaults(partnerships, dir, { count, kills, seed, codes, start }) {
  const { parse } = require('papaparse')
  const ledger = new Map(partnerships.map((one) => [one.partner.appid, one]))
  const path = join(dir, 'g.csv.grant.result.csv')
  const result = existsSync(path)
    ? parse(readFileSync(path, 'utf8').trimEnd(), { header: true }).data
    : []
  const isWrong = ({ appid, state, build_time }) =>
    state !== 'granted' ||
    ledger.get(appid)?.builds !== 1 ||
    ledger.get(appid).build_time !== build_time
  const repeated = [...ledger.values()].filter(({ builds }) => builds !== 1).length
  const told = `${ledger.size} granted, ${repeated} of them not once, ${result.length} in the result, ${result.filter(isWrong).length} of them otherwise than in the ledger`
  const took = ((performance.now() - start) / 1000).toFixed(0)
  row(
    `${count} grants, 20 % faults, ${kills} SIGKILLs (seed ${seed})`,
    `${told}; ${took} s, exit codes ${[...new Set(codes)].join(', ')}`,
    `${count}, 0, ${count}, 0`,
  )
}

const parts = {
  async faults() {
    const { Sandbox } = require('../dist/sandbox/index.js')
    const count = Number(process.env.GRANTS ?? 10_000)
    const seed = Number(args[0] ?? Math.floor(Math.random() * 1e9))
    const sandbox = Sandbox.startSync({ keys, seed })
    const dir = folder()
    const start = performance.now()
    writeFileSync(
      join(dir, 'g.csv'),
      `type,appid,business_type,stock_id\n${Array.from({ length: count }, (_, n) => `APPID,wx${n},FAVOR_STOCK,1\n`).join('')}`,
    )
    writeFileSync(
      join(dir, 'c.json'),
      JSON.stringify({ ...sandbox.config, retry: { backoff: 5, attempts: 12 } }),
    )
    for (const fault of faults) sandbox.fault({ times: Infinity, ...fault })
    const plans = plan(20, count, numbers(seed))
    let kills = 0
    const codes = []
    for (let at = 0; at < 60; at++) {
      const child = spawn(
        process.execPath,
        [
          main,
          'partnerships',
          'grant',
          'g.csv',
          '--config',
          'c.json',
          '--json',
          '--concurrency',
          '32',
        ],
        { cwd: dir, stdio: ['ignore', 'pipe', 'ignore'] },
      )
      killed(child, plans[at], { count, dir })
      const [code, signal] = await once(child, 'close')
      if (signal === 'SIGKILL') kills++
      else codes.push(code)
      if (code === 0 && at >= plans.length) break
    }
    tellFaults(sandbox.partnerships(), dir, { count, kills, seed, codes, start })
    await sandbox.close()
    rmSync(dir, { recursive: true })
  },

  /** A test double in place of the network, so that a million rows take a minute. */
  async stream() {
    const [count, journal] = [Number(args[0]), args[1]]
    const headers = () => ({
      'Wechatpay-Timestamp': String(Math.floor(Date.now() / 1000)),
      'Wechatpay-Nonce': 'n',
      'Wechatpay-Signature': 'c2ln',
      'Wechatpay-Serial': 's',
    })
    const instance = Builder.factory({
      mchid: keys.mchid,
      serial: keys.serial,
      signer: () => 'c2ln',
      verifier: () => true,
      handler: () => ({ headers: headers(), body: { state: 'ESTABLISHED', build_time: 't' } }),
    })
    function* rows() {
      for (let n = 0; n < count; n++) yield rowOf(n)
    }
    let [given, peak] = [0, 0]
    for await (const _ of grant(instance, rows(), { journal }))
      if (++given % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
    process.stdout.write(`${JSON.stringify({ given, peak: peak / 2 ** 20 })}\n`)
  },

  async memory() {
    const dir = folder()
    const measured = async (count, journal) => {
      const child = spawn(
        process.execPath,
        [__filename, 'stream', String(count), ...(journal ? [join(dir, journal)] : [])],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      const [text] = await Promise.all([child.stdout.toArray(), once(child, 'close')])
      return JSON.parse(Buffer.concat(text).toString())
    }
    const [few, many] = [await measured(10_000, 'few'), await measured(1_000_000, 'many')]
    row(
      'memory of a stream of 10,000 and of 1,000,000 grants, with a journal',
      `${few.peak.toFixed(0)} / ${many.peak.toFixed(0)} MB`,
      'flat',
    )
    rmSync(dir, { recursive: true })
  },

  /**
   * With a preflight and without faults: the grants, each stock once, and the pages of the list.
   */
  async requests() {
    const { Sandbox } = require('../dist/sandbox/index.js')
    const sandbox = Sandbox.startSync({ keys })
    const instance = Builder.factory(sandbox.config)
    const [count, stocks, standing] = [2_000, 4, 1_000]
    const rows = Array.from({ length: count }, (_, n) => {
      const { partner, authorized_data } = rowOf(n)
      return { partner, authorized_data: { ...authorized_data, stock_id: String(n % stocks) } }
    })
    for await (const _ of grant(instance, rows.slice(0, standing)));
    const from = sandbox.requests().at(-1).id
    for await (const _ of grant(instance, rows, { preflight: true }));
    const made = sandbox.requests().at(-1).id - from
    const pages = stocks * Math.ceil(standing / stocks / 50)
    const granted = count - standing
    row(
      `requests a granted row: ${count} rows of ${stocks} stocks, ${standing} of them granted before`,
      (made / granted).toFixed(3),
      `1 + (${stocks} stocks + ${pages} pages) / ${granted} = ${(1 + (stocks + pages) / granted).toFixed(3)}`,
    )
    instance.getDriver().close()
    await sandbox.close()
  },

  async rate() {
    const { fork } = require('node:child_process')
    const gateway = fork(join(__dirname, 'gateway.cjs'))
    const [{ port }] = await once(gateway, 'message')
    const { mchid, serial, privateKey, platform } = keys
    const instance = Builder.factory({
      mchid,
      serial,
      privateKey,
      certs: { [platform.publicKeyId]: platform.publicKey },
      base_uri: `http://127.0.0.1:${port}`,
    })
    const dir = folder()
    const [count, concurrency] = [1_500, 16]
    let rounds = 0
    const ways = {
      async bare() {
        let n = 0
        await Promise.all(
          Array.from({ length: concurrency }, async () => {
            while (n < count) {
              const { data } = await instance
                .chain('v3/marketing/partnerships/build')
                .postAsync({ json: rowOf(n), headers: { 'Idempotency-Key': `b${rounds}-${n++}` } })
              if (data.state !== 'ESTABLISHED') throw new Error('not granted')
            }
          }),
        )
      },
      async bulk() {
        const rows = Array.from({ length: count }, (_, n) => rowOf(n))
        for await (const _ of grant(instance, rows, {
          concurrency,
          journal: join(dir, String(rounds)),
        }));
      },
    }
    const ratios = []
    for (; rounds < 17; rounds++) {
      const took = {}
      for (const name of rounds % 2 ? ['bare', 'bulk'] : ['bulk', 'bare']) {
        const start = performance.now()
        await ways[name]()
        took[name] = performance.now() - start
      }
      if (rounds > 0) ratios.push(took.bare / took.bulk) // the first round warms up
    }
    row(
      'bulk grants with a journal, against a bare loop of the same calls',
      ratios.sort((a, b) => a - b)[ratios.length >> 1].toFixed(2),
      '≥ 0.9',
    )
    gateway.kill()
    instance.getDriver().close()
    rmSync(dir, { recursive: true })
  },
}

if (!parts[what]) console.error('node bench/bulk.cjs faults [seed] | memory | rate | requests')
else
  parts[what]().catch((error) =>
    row(`bulk ${what}`, `it did not come to its end: ${error.message}`, ''),
  )
