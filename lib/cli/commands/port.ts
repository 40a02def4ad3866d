import { Command, InvalidArgumentError, Option } from 'commander'
import { Progress } from '../progress'

interface PortFlags {
  out?: string
  async?: boolean
  blocking?: boolean
  all?: boolean
  check?: boolean
  json?: boolean
  force?: boolean
}

/**
 * `wechatpay-chainable port`: exit code 1 where `--check` finds something left, or nothing could be
 * ported.
 */
export function portCommand(): Command {
  const command = new Command('port')
    .description(
      'turn PHP that uses wechatpay-php into TypeScript that uses this library, and report what is left to do',
    )
    .argument(
      '[paths...]',
      'PHP files, or folders that are walked (vendor/ aside); behind --, those that begin with -',
    )
    .option('-o, --out <folder>', 'where the TypeScript goes (default: beside the PHP)', nonEmpty)
    .addOption(
      new Option(
        '--async',
        'await the promise form, and make the functions on the way async',
      ).conflicts('blocking'),
    )
    .addOption(new Option('--blocking', 'block, as PHP does (default)').conflicts('async'))
    .option('--all', 'port files as well that use nothing of wechatpay-php')
    .option('--check', 'write nothing; exit code 1 where something is left')
    .option('--json', 'print the report as JSON')
    .option('--force', 'write over files that are there')
  return command.action((paths: string[], flags: PortFlags) => {
    if (paths.length > 0) return run(paths, flags)
    // a list of files that came out empty must not pass for a check that found nothing
    if (Object.keys(flags).length > 0) command.error('error: give the PHP files or folders to port')
    command.help()
  })
}

function nonEmpty(folder: string): string {
  if (folder !== '') return folder
  throw new InvalidArgumentError('It is empty: give a folder, or leave the option out.')
}

function run(paths: readonly string[], { out, async, all, check, json, force }: PortFlags): void {
  const { portFiles, reportText } = require('../../port') as typeof import('../../port')
  const begun = Date.now()
  let bar: Progress | undefined
  const progress = (done: number, total: number): void => {
    // what is done in a moment needs no bar
    if (!bar && (done === total || Date.now() - begun < 1_000)) return
    bar ??= new Progress(total, json === true, begun)
    bar.show({ done, failed: 0, resumed: 0 })
  }
  const report = portFiles(paths, { out, async, all, check, force, progress })
  bar?.end()
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report))
  const isLeft = report.items.some(({ remark }) => remark === 'left')
  if (report.files.some(({ state }) => state === 'failed') || (check && isLeft))
    process.exitCode = 1
}
