import { Command } from 'commander'
import { plan, type Row, type RowPlan } from '../../../partnerships'
import { planName } from '../../../partnerships/plan'
import { withConfig, type ConfigFlags } from '../../config'
import { exit, exitCodeOf } from './exit'
import { inputOf, type Input } from './input'
import { planTable, tellFinding } from './plan-report'
import { setUp, type Setup } from './setup'

interface Flags extends ConfigFlags {
  readonly json?: boolean
}

/** `… plan <file>`: a run without its grants. */
export const planCommand = (): Command =>
  withConfig(
    new Command('plan').description(
      'tell what grant would do: what would be granted, what stands, what is doomed; exit code 1 where a row is doomed',
    ),
  )
    .argument('<file>', 'as for grant')
    .option('--json', 'print one JSON object a row, and a closing one')
    .action(run)

async function run(file: string, { json, ...flags }: Flags): Promise<void> {
  const input = inputOf(file)
  const setup = input && (await setUp(flags))
  if (!input || !setup) return
  try {
    await tell(input, setup, json === true)
  } catch (error) {
    exitCodeOf((error as Error).message.trim())
  } finally {
    await setup.sandbox?.close()
  }
}

function wordsOf({ line, partner, authorized_data }: Row, { state, code, message }: RowPlan) {
  const { type, appid, merchant_id } = partner
  return `line ${line}: ${(type === 'APPID' ? appid : merchant_id) ?? ''} ${authorized_data.stock_id ?? ''}: ${state} ${code ?? ''}: ${message ?? ''}\n`
}

async function tell({ rows }: Input, { instance }: Setup, json: boolean): Promise<void> {
  const counts: Record<string, number> = {}
  let doomed = 0
  for await (const { row, index: _, ...planned } of plan(instance, rows, {
    onFinding: tellFinding,
  })) {
    const { line, partner, authorized_data } = row
    counts[planName(planned)] = (counts[planName(planned)] ?? 0) + 1
    if (planned.state === 'doomed') doomed++
    if (json)
      process.stdout.write(`${JSON.stringify({ line, partner, authorized_data, ...planned })}\n`)
    else if (planned.state === 'doomed') process.stdout.write(wordsOf(row, planned))
  }
  process.stdout.write(
    json
      ? `${JSON.stringify({ closing: true, plan: true, rows: rows.length, counts })}\n`
      : planTable({ rows: rows.length, counts }),
  )
  process.exitCode = doomed > 0 ? exit.failed : exit.done
}
