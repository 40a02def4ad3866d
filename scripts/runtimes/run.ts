/**
 * npm run runtimes                 the packed package on every runtime, as ES modules and CommonJS
 * npm run runtimes -- bun node-26  on these only
 */
import { execFile, execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { binaryOf, createProject, installRuntimes } from './install'
import { chooseRuntimes, type Runtime } from './runtimes'
import { countFailures, renderTable, type JobEnd, type Row } from './table'

/** Milliseconds; a job takes about one second. */
const longest = 60_000

/** Characters of a failed job's output that are shown, its end. */
const shown = 2_000

/** The columns: those of jobs.cjs, and one through the command line. */
const jobs = [...Object.keys((require('./jobs.cjs') as { jobs: object }).jobs), 'command']

const command = 'node_modules/wechatpay-chainable/dist/cli/main.js'
const scripts = { ESM: 'run-job.mjs', CommonJS: 'run-job.cjs' } as const
type Modules = keyof typeof scripts

/** Runs a process to its end. @returns why it is not done, undefined where it is */
function run(binary: string, args: readonly string[], folder: string): Promise<string | undefined> {
  const env = { ...process.env, NO_COLOR: '1' }
  const options = { cwd: folder, env, timeout: longest, killSignal: 'SIGKILL' } as const
  return new Promise((resolve) => {
    execFile(binary, args, options, (error, stdout, stderr) => {
      const said = `${stdout}${stderr}`.trim().slice(-shown)
      if (error?.killed) resolve(`did not end within ${longest / 1000} s\n${said}`.trim())
      else if (error) resolve(`ended with ${String(error.code ?? error.signal)}\n${said}`.trim())
      else if (!/(^|\n)(done|.*"closing":true.*)\n$/.test(stdout)) {
        resolve(`ended too early\n${said}`.trim())
      } else resolve(undefined)
    })
  })
}

async function runJob(
  runtime: Runtime,
  modules: Modules,
  job: string,
  folder: string,
): Promise<JobEnd> {
  const isCommand = job === 'command'
  // The command is a CommonJS program whoever starts it.
  if (isCommand && modules === 'ESM') return { job, elsewhere: true }
  const script = isCommand
    ? [command, 'partnerships', 'grant', `${runtime.id}.csv`, '--sandbox', '--json']
    : [scripts[modules], job]
  const failure = await run(binaryOf(runtime), [...runtime.flags, ...script], folder)
  return { job, ...(failure === undefined ? {} : { failure }) }
}

async function runJobs(runtime: Runtime, modules: Modules, folder: string): Promise<Row> {
  const version = versionOf(runtime)
  const ends: JobEnd[] = []
  for (const job of jobs) ends.push(await runJob(runtime, modules, job, folder))
  return { runtime: runtime.name, version, modules, ends }
}

function versionOf(runtime: Runtime): string {
  const told = execFileSync(binaryOf(runtime), ['--version'], { encoding: 'utf8' })
  return /\d+\.\d+\.\d+/.exec(told)?.[0] ?? told.trim()
}

function writeGrants(folder: string, { id }: Runtime): void {
  const rows = Array.from({ length: 50 }, (_, n) => `APPID,wx${n},,FAVOR_STOCK,1`)
  const head = 'type,appid,merchant_id,business_type,stock_id'
  writeFileSync(join(folder, `${id}.csv`), [head, ...rows, ''].join('\n'))
}

async function main(): Promise<void> {
  const chosen = chooseRuntimes(process.argv.slice(2))
  installRuntimes()
  const folder = createProject()
  const rows: Row[] = []
  try {
    for (const runtime of chosen) {
      writeGrants(folder, runtime)
      const both = (Object.keys(scripts) as Modules[]).map((name) => runJobs(runtime, name, folder))
      rows.push(...(await Promise.all(both)))
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  console.log(renderTable(jobs, rows).join('\n'))
  console.log('\n–: the command is a CommonJS program, whoever starts it')
  const failures = countFailures(jobs, rows)
  console.log(
    failures === 0 ? 'runtimes: every job is done on each' : `runtimes: ${failures} failed`,
  )
  process.exitCode = failures === 0 ? 0 : 1
}

void main()
