import { existsSync } from 'node:fs'
import { Command } from 'commander'
import {
  grant,
  terminate,
  type Action,
  type BulkOptions,
  type BulkStart,
} from '../../../partnerships'
import { inFlags } from '../../credentials'
import { withConfig } from '../../config'
import { Progress } from '../../progress'
import { RunReport } from './run-report'
import { exit, exitCodeOf } from './exit'
import { withBulkFlags, type BulkFlags } from './flags'
import { inputOf, withInputFlags, type Input } from './input'
import { isUnfinished, pathFault, pathsOf, type Paths } from './paths'
import { setUp, type Setup } from './setup'
import { planTable, tellFinding } from './plan-report'
import { stopOnSignal } from './stop'

/** `… grant <file>` and `… terminate <file>`. */
export function bulkCommand(action: Action, description: string): Command {
  const command = withInputFlags(
    withBulkFlags(
      withConfig(new Command(action).description(description)).argument(
        '<file>',
        'CSV, JSON or NDJSON with type, appid, merchant_id, business_type, stock_id; - for standard input',
      ),
    ),
  )
  if (action === 'grant')
    command.option(
      '--no-preflight',
      'ask for neither stocks nor what stands already before granting',
    )
  return command.action((file: string, flags: BulkFlags) => begin(action, file, flags))
}

async function begin(action: Action, file: string, flags: BulkFlags): Promise<void> {
  const input = inputOf(file, flags, (stem) => isUnfinished(pathsOf(action, stem, flags)))
  if (!input) return
  if (flags.dryRun) return dryRun(input, flags)
  const paths = pathsOf(action, input.stem, flags)
  const fault = pathFault(file, paths)
  if (fault !== undefined) return exitCodeOf(fault)
  const setup = await setUp(flags)
  if (setup) await work(action, input, { flags, paths, setup })
}

function dryRun({ rows, faults }: Input, { json }: BulkFlags): void {
  const grants = rows.map(({ line, partner, authorized_data }) => ({
    line,
    grant: { partner, authorized_data },
  }))
  for (const { line, grant: body } of grants)
    process.stdout.write(
      json
        ? `${JSON.stringify({ line, ...body, state: 'not sent' })}\n`
        : `line ${line}: ${JSON.stringify(body)}\n`,
    )
  if (json)
    process.stdout.write(
      `${JSON.stringify({ closing: true, dry_run: true, rows: rows.length + faults.length, counts: { 'not sent': rows.length, ...(faults.length > 0 ? { invalid: faults.length } : {}) } })}\n`,
    )
  if (faults.length > 0) process.exitCode = exit.failed
}

interface Work {
  readonly flags: BulkFlags
  readonly paths: Paths
  readonly setup: Setup
}

/** What a run has told of itself. */
interface RunState {
  begun: boolean
  wasOver: boolean
}

function optionsOf({ flags, paths }: Work, books: RunReport, told: RunState): BulkOptions {
  return {
    journal: paths.journal,
    concurrency: flags.concurrency,
    rate: flags.rate,
    patience: flags.patience,
    retry: flags.attempts === undefined ? undefined : { attempts: flags.attempts },
    // The embedded sandbox begins empty: there is no run of it to go on with.
    anew: flags.new === true || flags.sandbox === true,
    // A run that is over and whose result is missing is no reason to grant everything again.
    reopen: !existsSync(paths.result),
    preflight: flags.preflight,
    onFinding: tellFinding,
    onPlan: (plan) => void process.stderr.write(planTable(plan)),
    onStart: (start) => {
      Object.assign(told, { begun: true, wasOver: start.wasOver })
      Object.assign(books, { run: start.run, previous: start.previous })
      process.stderr.write(startWords(start))
    },
    onEnd: ({ strays }) => {
      if (strays > 0)
        process.stderr.write(`${strays} rows of the journal are not in the input any more\n`)
      books.write()
    },
  }
}

async function work(action: Action, input: Input, given: Work): Promise<void> {
  const { flags, paths, setup } = given
  const books = new RunReport(input, action, paths)
  const stop = stopOnSignal(
    flags.sandbox
      ? 'the sandbox ends with it'
      : `the same command goes on; the journal is ${paths.journal}`,
    () => books.write(),
  )
  const progress = new Progress(input.rows.length, flags.json === true)
  const told: RunState = { begun: false, wasOver: false }
  const options: BulkOptions = {
    ...optionsOf(given, books, told),
    signal: stop.signal,
    onProgress: (now) => progress.show(now),
  }
  try {
    for await (const outcome of (action === 'grant' ? grant : terminate)(
      setup.instance,
      input.rows,
      options,
    )) {
      books.add(outcome)
      const {
        row: { line, partner, authorized_data },
        index: _index,
        final: _final,
        ...shown
      } = outcome
      if (flags.json)
        process.stdout.write(`${JSON.stringify({ line, partner, authorized_data, ...shown })}\n`)
    }
    if (stop.isStopped()) process.exitCode = exit.interrupted
    else if (told.wasOver && books.sent === 0)
      exitCodeOf(
        `run ${books.run} was over already: nothing was sent, and its result is written again to ${paths.result}; the same command begins a new run from here`,
      )
    else process.exitCode = books.isDone() ? exit.done : exit.failed
  } catch (error) {
    process.stderr.write(`${inFlags((error as Error).message)}\n`)
    process.exitCode = told.begun ? exit.failed : exit.refused
  } finally {
    progress.end()
    close(books, told.begun, flags, paths)
    stop.release()
    await setup.sandbox?.close()
  }
}

function startWords({ run, resumes, wasOver, previous }: BulkStart): string {
  if (wasOver)
    return `run ${run} is over and its result is missing: it is gone through again, and nothing is sent that has its end\n`
  if (resumes) return `run ${run} goes on\n`
  return previous === undefined
    ? `run ${run} begins\n`
    : `run ${run} begins; run ${previous} of this journal was before it: what that has done, if it was over, and the platform still lists, is left out (--new sends everything)\n`
}

function close(
  books: RunReport,
  begun: boolean,
  { json }: BulkFlags,
  { journal, result }: Paths,
): void {
  if (!begun) return
  try {
    books.write()
  } catch (error) {
    process.stderr.write(
      `the result ${result} cannot be written (${(error as NodeJS.ErrnoException).code}): the run stays open, and the same command goes on\n`,
    )
    if (process.exitCode !== exit.interrupted) process.exitCode = exit.failed
  }
  const { run, previous, size, tally } = books
  if (json)
    return void process.stdout.write(
      `${JSON.stringify({ closing: true, run, previous, rows: size, counts: Object.fromEntries(tally), journal, result })}\n`,
    )
  process.stdout.write(
    `${[...tally].map(([name, rows]) => `${name.padEnd(32)} ${rows}\n`).join('')}${books.advice()}${'rows'.padEnd(32)} ${size}\nrun     ${run}\njournal ${journal}\nresult  ${result}\n`,
  )
}
