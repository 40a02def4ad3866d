import { Command } from 'commander'
import { examine } from '../../doctor'
import { layJsonOut } from '../json'
import { inFlags } from '../credentials'
import { loadConfig, withConfig, type ConfigFlags } from '../config'

const marks = { good: '✓', bad: '✗', unknown: '?' } as const

/** `wechatpay-chainable doctor`: exit code 1 where something is wrong. */
export function doctorCommand(): Command {
  return withConfig(
    new Command('doctor').description(
      'say what is wrong with a configuration before the platform does (asks for /v3/certificates, which moves no money)',
    ),
  )
    .option('--json', 'print the findings as JSON')
    .action(async ({ json, ...flags }: ConfigFlags & { json?: boolean }) => {
      const { config, sandbox } = await loadConfig(flags)
      const findings = (await examine(config)).map((found) => ({
        ...found,
        says: inFlags(found.says),
      }))
      await sandbox?.close()
      process.stdout.write(
        json
          ? `${layJsonOut(JSON.stringify(findings))}\n`
          : findings.map(({ state, what, says }) => `${marks[state]} ${what}: ${says}\n`).join(''),
      )
      if (findings.some(({ state }) => state === 'bad')) process.exitCode = 1
    })
}
