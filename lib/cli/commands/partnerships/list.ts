import { Command, Option } from 'commander'
import { list, type ListFilter } from '../../../partnerships'
import { businessTypes } from '../../../partnerships/rules'
import { withConfig, type ConfigFlags } from '../../config'
import { withSetup } from './setup'

interface Flags extends ConfigFlags {
  readonly businessType: string
  readonly stockId?: string
  readonly json?: boolean
}

/**
 * `… list`: a partnership a line, as JSON with or without `--json`, which adds a closing object.
 */
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
  const filter: ListFilter = {
    authorized_data: {
      business_type: businessType,
      ...(stockId === undefined ? {} : { stock_id: stockId }),
    },
  }
  await withSetup(flags, async ({ instance }) => {
    let rows = 0
    for await (const partnership of list(instance, filter)) {
      rows++
      process.stdout.write(`${JSON.stringify(partnership)}\n`)
    }
    if (json) process.stdout.write(`${JSON.stringify({ closing: true, rows })}\n`)
  })
}
