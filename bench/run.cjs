// npm run bench [-- part …]: prints one table. Each measurement has a process of its own, rounds
// are shuffled, ratios are medians of rounds.
const { execFileSync, fork } = require('node:child_process')
const { once } = require('node:events')
const { existsSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs')
const { cpus, tmpdir } = require('node:os')
const { join } = require('node:path')
const { performance } = require('node:perf_hooks')

const root = join(__dirname, '..')
const rounds = 5
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1]
const shuffled = (list) =>
  list
    .map((item) => [Math.random(), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)
const rows = []
const row = (work, measured, goal) => rows.push({ work, measured, goal })

let port
let secureOrigin
/** The certificate of the gateway that speaks TLS, which its clients trust. */
const trusted = join(tmpdir(), `bench-${process.pid}.pem`)
/**
 * A flag of V8 throws its compiled snapshots away, so that whatever starts would start late: only
 * who collects garbage gets it.
 */
const client = (what, ...args) => {
  const start = performance.now()
  const text = execFileSync(
    process.execPath,
    [
      ...(what === 'chain' ? ['--expose-gc'] : []),
      join(__dirname, 'client.cjs'),
      what.replace(/ over TLS$/, ''),
      what.endsWith(' over TLS') ? secureOrigin : String(port),
      ...args.map(String),
    ],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_EXTRA_CA_CERTS: trusted },
    },
  )
  return { ...JSON.parse(text), whole: performance.now() - start }
}

/** Measures several things in shuffled rounds. */
function interleaved(jobs, count = rounds) {
  const found = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]))
  for (let round = 0; round < count; round++)
    for (const name of shuffled(Object.keys(jobs))) found[name].push(jobs[name]())
  return found
}

/** The median of the rounds' ratios, and both medians in milliseconds. */
const ratioOf = (ours, theirs, key) => {
  const ratio = median(ours.map((one, at) => one[key] / theirs[at][key]))
  const [mine, other] = [ours, theirs].map((list) => median(list.map((one) => one[key])).toFixed(2))
  return `${ratio.toFixed(2)} (${mine} / ${other} ms)`
}

const parts = {
  rate() {
    for (const [concurrency, goal] of [
      [1, 1.4],
      [16, 2.4],
      [64, 2.6],
    ]) {
      const { ours, plugin, bare } = interleaved({
        ours: () => client('rate-ours', concurrency),
        plugin: () => client('rate-plugin', concurrency),
        bare: () => client('rate-bare', concurrency),
      })
      const against = (list, key, digits) => {
        const [mine, other] = [list, plugin].map((all) => median(all.map((one) => one[key])))
        const ratio = median(list.map((one, at) => one[key] / plugin[at][key]))
        return `${ratio.toFixed(2)} (${mine.toFixed(digits)} / ${other.toFixed(digits)})`
      }
      const work = `at ${concurrency}, against wechatpay-axios-plugin`
      row(`grants a second ${work}`, against(ours, 'rate', 0), `≥ ${goal}`)
      row('the same of a client written by hand with node:http', against(bare, 'rate', 0), '')
      if (concurrency === 1) continue
      const limit = concurrency === 64 ? '≤ 0.6' : ''
      row(`milliseconds of client processor time a call ${work}`, against(ours, 'cpu', 2), limit)
      row('the same of a client written by hand', against(bare, 'cpu', 2), '')
    }
  },
  /** What a server that has run for a while does: V8 has compiled by then what it compiles. */
  warm() {
    for (const concurrency of [16, 64]) {
      const { ours, plugin } = interleaved({
        ours: () => client('rate-ours', concurrency, 4000),
        plugin: () => client('rate-plugin', concurrency, 4000),
      })
      const [mine, other] = [ours, plugin].map((list) => median(list.map((one) => one.rate)))
      const ratio = median(ours.map((one, at) => one.rate / plugin[at].rate))
      row(
        `the same at ${concurrency}, once either has run for four seconds`,
        `${ratio.toFixed(2)} (${mine.toFixed(0)} / ${other.toFixed(0)})`,
        '',
      )
    }
  },
  blocking() {
    for (const way of ['', ' over TLS']) {
      const { ours, bare } = interleaved({
        ours: () => client(`p50-blocking${way}`),
        bare: () => client(`p50-floor${way}`),
      })
      row(
        `blocking call p50${way}, against a bare signed exchange by a worker and node:http`,
        ratioOf(ours, bare, 'p50'),
        '≤ 1.05',
      )
    }
    const { ours, bare } = interleaved({
      ours: () => client('p99-blocking'),
      bare: () => client('p99-floor'),
    })
    row('blocking call p99, against the same', ratioOf(ours, bare, 'p99'), '≤ 1')
    const { mine, promise } = interleaved({
      mine: () => client('p50-blocking'),
      promise: () => client('p50-bare'),
    })
    row(
      'blocking call p50, against a bare signed node:http promise',
      ratioOf(mine, promise, 'p50'),
      '≤ 1.2',
    )
  },
  tls() {
    const { ours, plugin } = interleaved({
      ours: () => client('p50-promised over TLS'),
      plugin: () => client('p50-plugin over TLS'),
    })
    row(
      'promised call p50 over TLS, against wechatpay-axios-plugin',
      ratioOf(ours, plugin, 'p50'),
      '≤ 0.80',
    )
    const { first, axios } = interleaved(
      { first: () => client('first-promised over TLS'), axios: () => client('axios') },
      9,
    )
    const [whole, loading] = [median(first.map((o) => o.first)), median(axios.map((o) => o.time))]
    row(
      'first promised call over TLS in a fresh process, loading included, over loading axios',
      `${(whole - loading).toFixed(0)} ms (${whole.toFixed(0)} / ${loading.toFixed(0)} ms)`,
      '≤ 15 ms',
    )
  },
  start() {
    const { first, nothing, required, imported } = interleaved(
      {
        first: () => client('first-blocking'),
        nothing: () => client('nothing'),
        required: () => client('require'),
        imported: () => client('import'),
      },
      9,
    )
    row(
      'first blocking call in a fresh process, loading included',
      `${median(first.map((o) => o.first)).toFixed(0)} ms`,
      '≤ 35 ms',
    )
    row(
      'whole process with one blocking call, over bare node',
      `${(median(first.map((o) => o.whole)) - median(nothing.map((o) => o.whole))).toFixed(0)} ms`,
      '≤ 60 ms',
    )
    for (const [name, list] of [
      ['require', required],
      ['import', imported],
    ])
      row(
        `${name} of the package, over bare node`,
        `${median(list.map((o) => o.time)).toFixed(1)} ms, ${median(list.map((o) => o.memory)).toFixed(1)} MB`,
        '≤ 15 ms, ≤ 6 MB',
      )
  },
  chain() {
    const { chain } = interleaved({ chain: () => client('chain') }, 3)
    row(
      'resolving v3.marketing.partnerships.build.post',
      `${median(chain.map((o) => o.time)).toFixed(0)} ns`,
      '≤ 250 ns',
    )
    row(
      'heap after a million distinct paths',
      `${median(chain.map((o) => o.growth)).toFixed(1)} MB`,
      '0 MB',
    )
  },
  bill() {
    for (const form of ['promised', 'blocking'])
      row(
        `200 MB bill to a file, growth of memory, ${form}`,
        `${client('bill', form).growth.toFixed(0)} MB`,
        '≤ 40 MB',
      )
  },
  types: () => require('./types.cjs').types(row, interleaved),
  bulk() {
    for (const part of ['rate', 'requests', 'memory', 'faults']) {
      const text = execFileSync(process.execPath, [join(__dirname, 'bulk.cjs'), part], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      for (const line of text.trim().split('\n')) rows.push(JSON.parse(line))
    }
  },
  port() {
    const run = () => JSON.parse(execFileSync(process.execPath, [join(__dirname, 'port.cjs')]))
    const runs = Array.from({ length: rounds }, run)
    const [whole, processor] = ['whole', 'processor'].map((key) =>
      median(runs.map((one) => one[key])),
    )
    row(
      `port of ${runs[0].lines} lines in a fresh process, processor time`,
      `${processor.toFixed(2)} s (${whole.toFixed(2)} s in all)`,
      '≤ 2 s',
    )
  },
  size() {
    const sizeOf = (path) =>
      statSync(path).isDirectory()
        ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
        : statSync(path).size
    const listed = JSON.parse(
      execFileSync('npm', ['ls', '--omit=dev', '--all', '--json'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    )
    const names = new Set()
    const walk = (tree) =>
      Object.entries(tree.dependencies ?? {}).forEach(([name, one]) => {
        names.add(name)
        walk(one)
      })
    walk(listed)
    const sizes = [...names]
      .map((name) => [name, join(root, 'node_modules', name)])
      .filter(([, path]) => existsSync(path))
      .map(([name, path]) => [name, sizeOf(path)])
      .sort(([, a], [, b]) => b - a)
    const own = ['dist', 'docs', 'openapi'].reduce((sum, name) => sum + sizeOf(join(root, name)), 0)
    const total = sizes.reduce((sum, [, size]) => sum + size, own)
    row(
      'installed production tree',
      `${(total / 1e6).toFixed(1)} MB, ${names.size + 1} packages`,
      '≤ 12 MB, ≤ 40 packages',
    )
    row(
      'shares',
      ['own', ...sizes.map(([name]) => name)]
        .map((name, at) => `${name} ${((at === 0 ? own : sizes[at - 1][1]) / 1e6).toFixed(2)}`)
        .join(', '),
      '',
    )
  },
}

async function main() {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !parts[name])
  if (unknown)
    throw new Error(`there is no part ${unknown}; there are ${Object.keys(parts).join(', ')}`)
  const gateway = fork(join(__dirname, 'gateway.cjs'))
  const [told] = await once(gateway, 'message')
  port = told.port
  secureOrigin = `https://127.0.0.1:${told.securePort}`
  writeFileSync(trusted, told.cert)
  try {
    for (const name of Object.keys(parts))
      if (wanted.length === 0 || wanted.includes(name)) parts[name]()
  } finally {
    gateway.kill()
    rmSync(trusted)
  }
  const { version } = require('../package.json')
  console.log(
    `${cpus()[0].model}, ${cpus().length} cores; Node ${process.versions.node}; wechatpay-chainable ${version}; wechatpay-axios-plugin ${require('wechatpay-axios-plugin/package.json').version}; ${new Date().toISOString().slice(0, 10)}\n`,
  )
  console.log('| work | measured | goal |\n|---|---|---|')
  for (const { work, measured, goal } of rows) console.log(`| ${work} | ${measured} | ${goal} |`)
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
