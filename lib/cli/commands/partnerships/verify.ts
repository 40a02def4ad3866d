import { Command } from 'commander'
import { identityOf, list, type ListedPartnership, type Row } from '../../../partnerships'
import { ClientException } from '../../../errors'
import { withConfig, type ConfigFlags } from '../../config'
import { exit } from './exit'
import { inputOf, withInputFlags, type InputFlags } from './input'
import { withSetup, type Setup } from './setup'

interface Flags extends ConfigFlags, InputFlags {
  readonly json?: boolean
}

/** `… verify <file>`. */
export const verifyCommand = (): Command =>
  withInputFlags(
    withConfig(
      new Command('verify').description(
        "compare the platform's list with a file: exit code 1 where a row is not granted",
      ),
    ),
  )
    .argument('<file>', 'as for grant')
    .option('--json', 'print one JSON object a difference, and a closing one')
    .action(run)

async function run(file: string, { json, ...flags }: Flags): Promise<void> {
  const input = inputOf(file, flags, () => true) // nothing is sent that a column could have changed
  if (!input) return
  await withSetup(flags, async (setup) =>
    tell(input.rows, await findEstablished(setup, input.rows), json === true),
  )
}

/**
 * One stock that is missing is no reason to tell nothing of the others: none of its rows is
 * granted.
 */
const isMissingStock = (error: unknown): boolean =>
  error instanceof ClientException && error.status === 404 && error.code === 'RESOURCE_NOT_EXISTS'

/** What the platform has of the stocks that the file names. */
async function findEstablished(
  { instance }: Setup,
  rows: readonly Row[],
): Promise<Map<string, ListedPartnership>> {
  const found = new Map<string, ListedPartnership>()
  const kinds = new Map(
    rows.map(({ authorized_data }) => [JSON.stringify(authorized_data), authorized_data]),
  )
  for (const authorized_data of kinds.values()) {
    try {
      for await (const one of list(instance, { authorized_data }))
        if (!one.terminate_time) found.set(identityOf(one), one)
    } catch (error) {
      if (!isMissingStock(error)) throw error
      process.stderr.write(`${authorized_data.stock_id}: 批次不存在 (there is no such stock)\n`)
    }
  }
  return found
}

function tell(
  rows: readonly Row[],
  granted: ReadonlyMap<string, ListedPartnership>,
  json: boolean,
): void {
  const missing = rows.filter((row) => !granted.has(identityOf(row)))
  const wanted = new Set(rows.map(identityOf))
  const extra = [...granted].filter(([identity]) => !wanted.has(identity)).map(([, one]) => one)
  const print = (object: object, words: string): void =>
    void process.stdout.write(json ? `${JSON.stringify(object)}\n` : `${words}\n`)
  for (const { line, partner, authorized_data } of missing)
    print(
      { line, partner, authorized_data, state: 'not granted' },
      `line ${line}: not granted ${JSON.stringify({ partner, authorized_data })}`,
    )
  for (const { partner, authorized_data, build_time } of extra)
    print(
      { partner, authorized_data, build_time, state: 'not in the file' },
      `granted, and not in the file: ${JSON.stringify({ partner, authorized_data })}`,
    )
  const counts = {
    granted: rows.length - missing.length,
    'not granted': missing.length,
    'not in the file': extra.length,
  }
  print(
    { closing: true, rows: rows.length, counts },
    `${counts.granted} of ${rows.length} rows are granted${extra.length > 0 ? `; ${extra.length} more are, which the file has not` : ''}`,
  )
  process.exitCode = missing.length > 0 ? exit.failed : exit.done
}
