import { check, PreconditionFailure, type RunDetails } from 'fast-check'
import { assertNoStrays } from './strays'
import type { Promised, Target } from './target'

/** How a run goes. */
export interface Plan {
  /** For all promises together. */
  readonly seconds: number
  readonly seed: number
  /** A target's name, or `target/words of the promise`; default all of them. */
  readonly only?: string
  /** Where in the made-up values a finding stands, as its report says. */
  readonly path?: string
}

/** How a run ended. */
export interface Tally {
  readonly held: number
  readonly failed: number
}

/** Milliseconds that each promise is given at least, and in which a finding is made smaller. */
const [least, shrinking] = [200, 10_000]

interface Chosen {
  readonly target: Target
  readonly sentence: string
  readonly promise: Promised
}

function chosen(targets: readonly Target[], only = ''): Chosen[] {
  const [name, words = ''] = only.split(/\/(.*)/s)
  return targets
    .filter((target) => only === '' || target.name === name)
    .flatMap((target) =>
      Object.entries(target.promises)
        .filter(([sentence]) => sentence.includes(words))
        .map(([sentence, promise]) => ({ target, sentence, promise })),
    )
}

/**
 * Ends a promise's runs when its time is over. A run that has begun is waited for: fast-check's own
 * limit would take one that hangs for one that was not made. What is thrown outside of a call
 * counts as the run's failure.
 */
function limited(promise: Promised, milliseconds: number): Promised {
  let end = performance.now() + milliseconds
  let found = false
  const run: Promised['run'] = async (value) => {
    if (performance.now() > end) return new PreconditionFailure(true)
    const out =
      (await promise.run(value)) ??
      (await assertNoStrays().then(
        () => null,
        (error: unknown) => ({ error }),
      ))
    if (out === null || PreconditionFailure.isFailure(out)) return out
    await assertNoStrays().catch(() => undefined) // they came with this one
    if (!found) end = performance.now() + shrinking
    found = true
    return out
  }
  return {
    run,
    isAsync: () => true,
    generate: (random, runId) => promise.generate(random, runId),
    shrink: (value) => promise.shrink(value),
    runBeforeEach: () => promise.runBeforeEach(),
    runAfterEach: () => promise.runAfterEach(),
  }
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`

const shown = (value: unknown): string => {
  const text = JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'bigint'
      ? `${item}n`
      : typeof item === 'function' || typeof item === 'symbol' || item === undefined
        ? String(item)
        : item,
  )
  return text.length > 800 ? `${text.slice(0, 800)} … (${text.length} characters)` : text
}

const stackOf = (error: unknown): string => {
  const lines = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split(
    '\n',
  )
  return lines
    .filter((line) => !/node_modules\/fast-check|scripts\/fuzz\/run/.test(line))
    .join('\n')
    .slice(0, 1_500)
}

/** What was found, and how it is found again. */
function report({ target, sentence }: Chosen, details: RunDetails<unknown>): string {
  const { seed, counterexamplePath: path, counterexample, errorInstance, numShrinks } = details
  const again = `--seed ${seed} --only ${quoted(`${target.name}/${sentence}`)}${path === null ? '' : ` --path ${quoted(path)}`}`
  return [
    `  counterexample (shrunk ${numShrinks} times): ${shown(counterexample)}`,
    `  ${stackOf(errorInstance)}`,
    `  again: npm run fuzz -- ${again}\n`,
  ].join('\n')
}

async function tried(
  one: Chosen,
  milliseconds: number,
  { seed, path }: Plan,
  say: (text: string) => void,
): Promise<boolean> {
  const start = performance.now()
  const details = (await check(limited(one.promise, milliseconds), {
    seed,
    ...(path === undefined ? {} : { path }),
    numRuns: 1_000_000,
    markInterruptAsFailure: false,
  })) as RunDetails<unknown>
  const took = ((performance.now() - start) / 1000).toFixed(1)
  say(
    `${details.failed ? 'FAILED' : 'held'}  ${one.target.name}: ${one.sentence} (${details.numRuns} runs, ${took} s)\n`,
  )
  if (details.failed) say(report(one, details))
  return !details.failed
}

/**
 * Puts promises to the test, one after the other, each for its share of the time.
 *
 * @param targets what is attacked
 * @param plan for how long, from which seed, which of them
 * @param say takes the report, line by line
 * @throws Error where no promise is called so
 */
export async function run(
  targets: readonly Target[],
  plan: Plan,
  say: (text: string) => void,
): Promise<Tally> {
  const promises = chosen(targets, plan.only)
  if (promises.length === 0)
    throw new Error(
      `no promise is called ${plan.only}; targets: ${targets.map(({ name }) => name).join(', ')}`,
    )
  say(`seed ${plan.seed}, ${plan.seconds} s for ${promises.length} promises\n`)
  const end = performance.now() + plan.seconds * 1000
  let held = 0
  for (const [at, one] of promises.entries()) {
    // What one leaves over is shared by those that come after it.
    const share = Math.max(least, (end - performance.now()) / (promises.length - at))
    if (await tried(one, share, plan, say)) held++
  }
  for (const target of targets) await target.close?.()
  return { held, failed: promises.length - held }
}
