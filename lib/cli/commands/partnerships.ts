import { Command, InvalidArgumentError } from 'commander'
import { readFileSync, writeFileSync } from 'node:fs'
import { Builder } from '../../builder'
import { grant, identityOf, list, readRows, terminate, type BulkProgress, type ListFilter, type Outcome, type Row } from '../../partnerships'
import { loadConfig, withConfig, type ConfigFlags, type Loaded } from '../config'
import { Progress } from '../progress'

interface Flags extends ConfigFlags {
  concurrency: number, rate?: number, journal?: string, result?: string, new?: boolean, skipInvalid?: boolean, dryRun?: boolean, json?: boolean
}

/** Exit codes: all done, some failed, nothing was sent, interrupted. */
const exit = { done: 0, failed: 1, refused: 2, interrupted: 130 } as const

const count = (text: string): number => {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('expected a whole number of 1 and more')
}
const perSecond = (text: string): number => {
  if (Number(text) > 0) return Number(text)
  throw new InvalidArgumentError('expected a number above 0')
}

/** `wechatpay-chainable partnerships …` */
export function partnershipsCommand(): Command {
  return new Command('partnerships').description('build, terminate, list and verify partnerships 合作关系 in bulk')
    .addCommand(bulk('grant', 'build a partnership for every row of a file, each exactly once'))
    .addCommand(bulk('terminate', 'end the partnership of every row of a file'))
    .addCommand(listCommand())
    .addCommand(verifyCommand())
}

function bulk(action: 'grant' | 'terminate', description: string): Command {
  return withConfig(new Command(action).description(description))
    .argument('<file>', 'CSV, JSON or NDJSON with type, appid, merchant_id, business_type, stock_id; - for standard input')
    .option('--concurrency <n>', 'requests on their way at the same time', count, 8)
    .option('--rate <n>', 'requests a second at most', perSecond)
    .option('--journal <file>', 'journal of the run, default <file>.<action>.journal: the same command goes on where a killed one stopped')
    .option('--new', 'begin a new run where the journal holds an unfinished one')
    .option('--result <file>', 'CSV with how every row ended, default <file>.<action>.result.csv')
    .option('--skip-invalid', 'send the rows that are right although others are not')
    .option('--dry-run', 'show what would be sent, and send nothing')
    .option('--json', 'print one JSON object a row')
    .action((file: string, flags: Flags) => runBulk(action, file, flags))
}

/** The rows of a file; all faults are told, and none is sent unless that is asked for. */
function rowsOf(file: string, skipInvalid: boolean | undefined): Row[] | undefined {
  let bytes: Buffer
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return refused(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`)
  }
  try {
    const { rows, faults } = readRows(bytes)
    for (const { line, says } of faults) process.stderr.write(`line ${line}: ${says}\n`)
    if (faults.length > 0 && !skipInvalid) return refused(`${faults.length} of ${rows.length + faults.length} rows are wrong; nothing was sent (--skip-invalid sends the others)`)
    return rows.length > 0 ? rows : refused('there is no row to send')
  } catch (error) {
    return refused((error as Error).message)
  }
}

function refused(why: string): undefined {
  process.stderr.write(`${why}\n`)
  process.exitCode = exit.refused
}

async function loaded(flags: ConfigFlags): Promise<Loaded & { instance: ReturnType<typeof Builder.factory> } | undefined> {
  try {
    const found = await loadConfig(flags)
    return { ...found, instance: Builder.factory(found.config) }
  } catch (error) {
    return refused((error as Error).message)
  }
}

async function runBulk(action: 'grant' | 'terminate', file: string, flags: Flags): Promise<void> {
  const rows = rowsOf(file, flags.skipInvalid)
  if (!rows) return
  if (flags.dryRun) return void process.stdout.write(rows.map(({ line, partner, authorized_data }) => `line ${line}: ${JSON.stringify({ partner, authorized_data })}\n`).join(''))
  const setup = await loaded(flags)
  if (!setup) return
  const stem = file === '-' ? 'stdin' : file
  const journal = flags.journal ?? `${stem}.${action}.journal`
  const { signal, interrupted, release } = interruptible(`${action} goes on with the same command: the journal is ${journal}`)
  const progress = new Progress(rows.length, flags.json === true)
  const outcomes: Outcome<Row>[] = []
  try {
    const go = action === 'grant' ? grant : terminate
    for await (const outcome of go(setup.instance, rows, { journal, anew: flags.new, concurrency: flags.concurrency, rate: flags.rate, signal, onProgress: (now: BulkProgress) => progress.show(now) })) {
      outcomes.push(outcome)
      if (flags.json) process.stdout.write(`${JSON.stringify({ line: outcome.row.line, ...outcome, row: undefined })}\n`)
    }
  } catch (error) {
    refused((error as Error).message)
  } finally {
    release()
    await setup.sandbox?.close()
  }
  if (process.exitCode === exit.refused && outcomes.length === 0) return
  close(outcomes, { total: rows.length, journal, result: flags.result ?? `${stem}.${action}.result.csv`, quiet: flags.json === true }, progress)
  process.exitCode = interrupted() ? exit.interrupted : outcomes.length === rows.length && outcomes.every(({ state }) => state === 'granted' || state === 'terminated') ? exit.done : exit.failed
}

/** The first Ctrl-C lets what is on its way end; the second stops at once. */
function interruptible(how: string): { signal: AbortSignal, interrupted: () => boolean, release: () => void } {
  const abort = new AbortController()
  const interrupt = (): void => {
    if (abort.signal.aborted) process.exit(exit.interrupted)
    abort.abort()
    process.stderr.write(`\ninterrupted: what is on its way is finished; ${how}\n`)
  }
  process.on('SIGINT', interrupt)
  return { signal: abort.signal, interrupted: () => abort.signal.aborted, release: () => process.off('SIGINT', interrupt) }
}

const columns = ['line', 'type', 'appid', 'merchant_id', 'business_type', 'stock_id', 'state', 'build_time', 'terminate_time', 'status', 'code', 'message', 'request_id', 'idempotency_key'] as const

interface Closing { readonly total: number, readonly journal: string, readonly result: string, readonly quiet: boolean }

/** The run's id is the first line of its journal. */
const runOf = (journal: string): string => (JSON.parse(readFileSync(journal, 'utf8').split('\n', 1)[0]!) as { run: string }).run

function close(outcomes: readonly Outcome<Row>[], { total, journal, result, quiet }: Closing, progress: Progress): void {
  const { stringify } = require('csv-stringify/sync') as typeof import('csv-stringify/sync')
  const records = [...outcomes].sort((a, b) => a.row.line - b.row.line).map(({ row: { line, partner, authorized_data }, state, build_time, terminate_time, status, code, message, requestId, key }) =>
    ({ line, ...partner, ...authorized_data, state, build_time, terminate_time, status, code, message, request_id: requestId, idempotency_key: key }))
  writeFileSync(result, `\ufeff${stringify(records, { header: true, columns: [...columns], escape_formulas: true })}`)
  progress.end()
  if (quiet) return
  const tally = new Map<string, number>()
  for (const { state, resumed, code } of outcomes) {
    const name = `${state}${resumed ? ' (before)' : ''}${code ? ` ${code}` : ''}`
    tally.set(name, (tally.get(name) ?? 0) + 1)
  }
  process.stdout.write(`${[...tally].map(([name, rows]) => `${name.padEnd(32)} ${rows}\n`).join('')}${'rows'.padEnd(32)} ${total}\nrun     ${runOf(journal)}\njournal ${journal}\nresult  ${result}\n`)
}

function listCommand(): Command {
  return withConfig(new Command('list').description('list partnerships, a JSON object a line'))
    .requiredOption('--business-type <type>', 'FAVOR_STOCK or BUSIFAVOR_STOCK')
    .option('--stock-id <id>', 'coupon batch')
    .action(async ({ businessType, stockId, ...flags }: ConfigFlags & { businessType: string, stockId?: string }) => {
      const setup = await loaded(flags)
      if (!setup) return
      const filter: ListFilter = { authorized_data: { business_type: businessType, ...stockId === undefined ? {} : { stock_id: stockId } } }
      for await (const partnership of list(setup.instance, filter)) process.stdout.write(`${JSON.stringify(partnership)}\n`)
      await setup.sandbox?.close()
    })
}

function verifyCommand(): Command {
  return withConfig(new Command('verify').description("compare the platform's list with a file: exit code 1 where a row is not granted"))
    .argument('<file>', 'as for grant')
    .action(async (file: string, flags: ConfigFlags) => {
      const rows = rowsOf(file, false)
      const setup = rows && await loaded(flags)
      if (!rows || !setup) return
      const granted = new Set<string>()
      const kinds = new Map(rows.map(({ authorized_data }) => [JSON.stringify(authorized_data), authorized_data]))
      for (const authorized_data of kinds.values()) {
        for await (const found of list(setup.instance, { authorized_data })) if (!found.terminate_time) granted.add(identityOf(found))
      }
      await setup.sandbox?.close()
      const missing = rows.filter(row => !granted.has(identityOf(row)))
      for (const { line, partner, authorized_data } of missing) process.stdout.write(`line ${line}: not granted ${JSON.stringify({ partner, authorized_data })}\n`)
      process.stdout.write(`${rows.length - missing.length} of ${rows.length} rows are granted\n`)
      process.exitCode = missing.length > 0 ? exit.failed : exit.done
    })
}
