#!/usr/bin/env node
import { Command, Option } from 'commander'
import { certificatesCommand } from './commands/certificates'
import { callCommand } from './commands/call'
import { endpointCommand, endpointsCommand } from './commands/endpoints'
import { doctorCommand } from './commands/doctor'
import { partnershipsCommand } from './commands/partnerships'
import { portCommand } from './commands/port'
import { sandboxCommand } from './commands/sandbox'
import { inFlags } from './credentials'
import { guardOutput } from './output'

const { version } = require('../../package.json') as { version: string }

const program = new Command('wechatpay-chainable')
  .description('WeChat Pay from the shell')
  .enablePositionalOptions() // an option behind a command is that command's, whatever its parents have
  .version(version, '-v, --version')
  .addOption(new Option('-V').hideHelp()) // what it was before
  .on('option:V', () => {
    process.stdout.write(`${version}\n`)
    process.exit()
  })
  .addCommand(sandboxCommand())
  .addCommand(doctorCommand())
  .addCommand(certificatesCommand())
  .addCommand(partnershipsCommand())
  .addCommand(endpointsCommand())
  .addCommand(endpointCommand())
  .addCommand(callCommand())
  .addCommand(portCommand())

guardOutput()
program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${inFlags(error.message)}\n`)
  process.exitCode = 1
})
