import { Command, Option } from 'commander'
import { list, type ListFilter } from '../../../partnerships'
import { businessTypes } from '../../../partnerships/rules'
import { withConfig, type ConfigFlags } from '../../config'
import { exitCodeOf } from './exit'
import { setUp } from './setup'

interface Flags extends ConfigFlags {
  readonly businessType: string
  readonly stockId?: string
  readonly json?: boolean
}

/** `… list`: a partnership a line, as JSON with or without `--json`, which adds a closing object. */
export const listCommand = (): Command =>
  withConfig(new Command('list').description('list partnerships, a JSON object a line'))
    .addOption(
      new Option('--business-type <type>', 'what is granted')
        .choices([...businessTypes])
        .makeOptionMandatory(),
    )
    .option('--stock-id <id>', 'coupon batch')
    .option('--json', 'print a closing object as well')
    .action(run)

async function run({ businessType, stockId, json, ...flags }: Flags): Promise<void> {
  const setup = await setUp(flags)
  if (!setup) return
  const filter: ListFilter = {
    authorized_data: {
      business_type: businessType,
      ...(stockId === undefined ? {} : { stock_id: stockId }),
    },
  }
  let rows = 0
  try {
    for await (const partnership of list(setup.instance, filter)) {
      rows++
      process.stdout.write(`${JSON.stringify(partnership)}\n`)
    }
    if (json) process.stdout.write(`${JSON.stringify({ closing: true, rows })}\n`)
  } catch (error) {
    exitCodeOf((error as Error).message.trim())
  } finally {
    await setup.sandbox?.close()
  }
}
