// node bench/port.cjs: ports at least 5,000 lines, copies of the PHP in spec/port/php, and prints
// how long this process has taken for it.
const { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')
const { performance } = require('node:perf_hooks')

const source = join(__dirname, '../spec/port/php')
const linesOf = (name) => readFileSync(join(source, name), 'utf8').split('\n').length
const once = readdirSync(source).reduce((sum, name) => sum + linesOf(name), 0)
const copies = Math.ceil(5_000 / once)
const tree = mkdtempSync(join(tmpdir(), 'bench-port-'))
for (let copy = 0; copy < copies; copy++) cpSync(source, join(tree, `${copy}`), { recursive: true })
try {
  const { portFiles } = require('../dist/port')
  const { files } = portFiles([tree], { check: true })
  const ported = files.filter(({ state }) => state === 'ported').length
  if (ported !== files.length) throw new Error(`${files.length - ported} files were not ported`)
  const { user, system } = process.cpuUsage()
  const whole = performance.now() / 1_000
  console.log(JSON.stringify({ lines: once * copies, whole, processor: (user + system) / 1e6 }))
} finally {
  rmSync(tree, { recursive: true })
}
