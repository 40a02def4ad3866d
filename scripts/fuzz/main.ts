/**
 * `npm run fuzz [minutes] [-- --seconds N --seed N --only target[/words of the promise] --path P]`,
 * default five minutes.
 */
import { parseArgs } from 'node:util'
import { run, type Plan } from './run'
import { watchStrays } from './strays'
import { answers } from './targets/answers'
import { callbacks } from './targets/callbacks'
import { control } from './targets/control'
import { framing } from './targets/framing'
import { growth } from './targets/growth'
import { memory } from './targets/memory'
import { notifications } from './targets/notifications'
import { runs } from './targets/runs'
import { sandbox } from './targets/sandbox'
import { sinks } from './targets/sinks'
import { tables } from './targets/tables'
import { texts } from './targets/texts'
import { urls } from './targets/urls'

const targets = [
  answers,
  framing,
  sinks,
  callbacks,
  runs,
  notifications,
  tables,
  texts,
  urls,
  sandbox,
  control,
  memory,
  growth,
]

function plan(): Plan {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      only: { type: 'string' },
      path: { type: 'string' },
    },
  })
  const seconds =
    values.seconds === undefined ? Number(positionals[0] ?? 5) * 60 : Number(values.seconds)
  const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed)
  if (!(seconds > 0) || !Number.isInteger(seed) || positionals.length > 1) {
    throw new Error(
      'npm run fuzz [minutes] [-- --seconds N --seed INTEGER --only target[/words] --path PATH]',
    )
  }
  return { seconds, seed, only: values.only, path: values.path }
}

async function main(): Promise<void> {
  const made = plan()
  watchStrays()
  const { held, failed } = await run(targets, made, (text) => {
    process.stdout.write(text)
  })
  process.stdout.write(`${held} held, ${failed} failed\n`)
  process.exitCode = failed > 0 ? 1 : 0
  // Whatever a broken promise has left open must not keep this from ending.
  setTimeout(() => process.exit(), 1_000).unref()
}

main().catch((error: unknown) => {
  process.stderr.write(`${(error as Error).message}\n`)
  process.exit(2)
})
