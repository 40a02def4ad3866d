import { existsSync } from 'node:fs'
import { Command } from 'commander'
import { plan, type PlanJournal, type Row, type RowPlan } from '../../../partnerships'
import { planName } from '../../../partnerships/plan'
import { withConfig, type ConfigFlags } from '../../config'
import { exit } from './exit'
import { readAmount } from '../../numbers'
import { inputOf, withInputFlags, type Input, type InputFlags } from './input'
import { isUnfinished, pathsOf, type Paths } from './paths'
import { planTable, tellFinding } from './plan-report'
import { withSetup, type Setup } from './setup'

interface Flags extends ConfigFlags, InputFlags {
  readonly json?: boolean
  readonly rate?: number
  readonly patience?: number
  readonly journal?: string
  readonly result?: string
  readonly new?: boolean
}

/** `… plan <file>`: a run without its grants. */
export const planCommand = (): Command =>
  withInputFlags(
    withConfig(
      new Command('plan').description(
        'tell what grant would do: what would be granted, what stands, what is doomed; exit code 1 where a row is doomed or was refused',
      ),
    ),
  )
    .argument('<file>', 'as for grant')
    .option('--rate <n>', 'requests a second at most, repetitions included', readAmount)
    .option('--patience <seconds>', 'how long a question is asked for, default 600', readAmount)
    .option('--journal <file>', 'journal of the run that would go on, default <file>.grant.journal')
    .option('--result <file>', 'result of that run, default <file>.grant.result.csv')
    .option('--new', 'plan a new run where the journal holds an unfinished one')
    .option('--json', 'print one JSON object a row, and a closing one')
    .action(run)

async function run(file: string, flags: Flags): Promise<void> {
  const input = inputOf(file, flags, (stem) => isUnfinished(pathsOf('grant', stem, flags)))
  if (input) await withSetup(flags, (setup) => tell(input, setup, flags))
}

function wordsOf({ line, partner, authorized_data }: Row, { state, code, message }: RowPlan) {
  const { type, appid, merchant_id } = partner
  return `line ${line}: ${(type === 'APPID' ? appid : merchant_id) ?? ''} ${authorized_data.stock_id ?? ''}: ${state}${code ? ` ${code}` : ''}${message ? `: ${message}` : ''}\n`
}

const journalWords = ({ run, isOver, strays }: PlanJournal, { journal }: Paths): string =>
  `run ${run} of ${journal} ${isOver ? 'is over, and its result is missing' : 'goes on'}${strays > 0 ? `; ${strays} of its rows are not in the file any more` : ''}\n`

/** States that are told row by row: somebody has to do something, or something is on its way. */
const told: ReadonlySet<RowPlan['state']> = new Set(['doomed', 'refused before', 'open'])

async function tell(input: Input, { instance }: Setup, flags: Flags): Promise<void> {
  const { rows, faults, stem } = input
  const { json, rate, patience } = flags
  const paths = pathsOf('grant', stem, flags)
  const counts: Record<string, number> = faults.length > 0 ? { invalid: faults.length } : {}
  let journal: PlanJournal | undefined
  let isClean = faults.length === 0
  for await (const { row, index: _, ...planned } of plan(instance, rows, {
    rate,
    patience,
    journal: paths.journal,
    anew: flags.new === true || flags.sandbox === true,
    reopen: !existsSync(paths.result),
    onJournal: (found) => {
      journal = found
      process.stderr.write(journalWords(found, paths))
    },
    onFinding: tellFinding,
  })) {
    const { line, partner, authorized_data } = row
    counts[planName(planned)] = (counts[planName(planned)] ?? 0) + 1
    isClean &&= planned.state !== 'doomed' && planned.state !== 'refused before'
    if (json)
      process.stdout.write(`${JSON.stringify({ line, partner, authorized_data, ...planned })}\n`)
    else if (told.has(planned.state)) process.stdout.write(wordsOf(row, planned))
  }
  const whole = rows.length + faults.length
  process.stdout.write(
    json
      ? `${JSON.stringify({ closing: true, plan: true, ...(journal && { run: journal.run, strays: journal.strays }), rows: whole, counts })}\n`
      : planTable({ rows: whole, counts }),
  )
  process.exitCode = isClean ? exit.done : exit.failed
}
