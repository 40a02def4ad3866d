import { Command } from 'commander'
import { bulkCommand } from './bulk'
import { exit } from './exit'
import { listCommand } from './list'
import { planCommand } from './plan'
import { verifyCommand } from './verify'

/**
 * A command line that is wrong ends with 2, as everything does that sends nothing. Commander has
 * said why.
 */
function makeStrict(command: Command): Command {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? exit.done : exit.refused))
  command.commands.forEach(makeStrict)
  return command
}

/** `wechatpay-chainable partnerships …` */
export const partnershipsCommand = (): Command =>
  makeStrict(
    new Command('partnerships')
      .description('plan, build, terminate, list and verify partnerships 合作关系 in bulk')
      .addCommand(
        bulkCommand('grant', 'build a partnership for every row of a file, each exactly once'),
      )
      .addCommand(bulkCommand('terminate', 'end the partnership of every row of a file'))
      .addCommand(planCommand())
      .addCommand(listCommand())
      .addCommand(verifyCommand()),
  )
