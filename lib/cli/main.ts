#!/usr/bin/env node
import { Command, Option } from 'commander'
import type * as Call from './commands/call'
import type * as Certificates from './commands/certificates'
import type * as Doctor from './commands/doctor'
import type * as Endpoints from './commands/endpoints'
import type * as Partnerships from './commands/partnerships'
import type * as Port from './commands/port'
import type * as Sandbox from './commands/sandbox'
import { inFlags, speakFor } from './credentials'
import { guardOutput } from './output'

const { version } = require('../../package.json') as { version: string }

/**
 * Each command, in the order that the help has; loading all of them takes longer than most of them
 * run.
 */
const commands: Readonly<Record<string, () => Command>> = {
  sandbox: () => (require('./commands/sandbox') as typeof Sandbox).sandboxCommand(),
  doctor: () => (require('./commands/doctor') as typeof Doctor).doctorCommand(),
  certificates: () =>
    (require('./commands/certificates') as typeof Certificates).certificatesCommand(),
  partnerships: () =>
    (require('./commands/partnerships') as typeof Partnerships).partnershipsCommand(),
  endpoints: () => (require('./commands/endpoints') as typeof Endpoints).endpointsCommand(),
  endpoint: () => (require('./commands/endpoints') as typeof Endpoints).endpointCommand(),
  call: () => (require('./commands/call') as typeof Call).callCommand(),
  port: () => (require('./commands/port') as typeof Port).portCommand(),
}

/**
 * The command that is asked for; all of them where it is none, for the help and the error that
 * names them.
 */
function commandsFor(name: string | undefined): Command[] {
  const asked = name !== undefined && Object.hasOwn(commands, name) ? [commands[name]!] : undefined
  return (asked ?? Object.values(commands)).map((make) => make())
}

/** Whoever mistypes an option, or forgets an argument, is told where they all are. */
function pointToHelp(command: Command, path = 'wechatpay-chainable'): void {
  command.showHelpAfterError(`(${path} --help tells what it takes)`)
  for (const below of command.commands) pointToHelp(below, `${path} ${below.name()}`)
}

const program = new Command('wechatpay-chainable')
  .description('WeChat Pay from the shell')
  // An option behind a command is that command's, whatever its parents have.
  .enablePositionalOptions()
  .version(version, '-v, --version')
  .addOption(new Option('-V').hideHelp()) // what it was before
  .on('option:V', () => {
    process.stdout.write(`${version}\n`)
    process.exit()
  })
  .hook('preAction', (_, command) => speakFor(command))

for (const command of commandsFor(process.argv[2])) program.addCommand(command)
pointToHelp(program)
guardOutput()
program.parseAsync().catch((error: Error) => {
  process.stderr.write(`${inFlags(error.message)}\n`)
  process.exitCode = 1
})
