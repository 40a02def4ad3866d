#!/usr/bin/env node
import { Command } from 'commander'
import { certificatesCommand } from './commands/certificates'
import { doctorCommand } from './commands/doctor'
import { sandboxCommand } from './commands/sandbox'

const { version } = require('../../package.json') as { version: string }

const program = new Command('wechatpay-chainable')
  .description('WeChat Pay from the shell')
  .version(version)
  .addCommand(sandboxCommand())
  .addCommand(doctorCommand())
  .addCommand(certificatesCommand())

program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
})
