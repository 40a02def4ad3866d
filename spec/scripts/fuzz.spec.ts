import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { run, type Plan } from '../../scripts/fuzz/run'
import type { Target } from '../../scripts/fuzz/target'

const main = join(__dirname, '../../scripts/fuzz/main.ts')

const target: Target = {
  name: 'numbers',
  promises: {
    'a number is small': fc.asyncProperty(fc.nat(), async (number) => {
      if (number > 100) throw new Error('it is large')
    }),
    'a number is one': fc.asyncProperty(fc.nat(), async (number) => {
      if (!Number.isInteger(number)) throw new Error('it is none')
    }),
  },
}

async function told(plan: Omit<Plan, 'seconds'>) {
  let text = ''
  const tally = await run([target], { seconds: 0.5, ...plan }, (line) => {
    text += line
  })
  return { ...tally, text }
}

describe('the fuzzer', () => {
  it('tells what it has found, and how it is found again', async () => {
    const { held, failed, text } = await told({ seed: 1 })
    expect([held, failed]).toEqual([1, 1])
    expect(text).toMatch(/^FAILED {2}numbers: a number is small \(\d+ runs, /m)
    expect(text).toContain('[101]')
    const [, only, path] = /again: npm run fuzz -- --seed 1 --only '(.*)' --path '(.*)'/.exec(text)!
    const again = await told({ seed: 1, only, path })
    expect(again).toMatchObject({
      held: 0,
      failed: 1,
      text: expect.stringContaining('(1 runs') as string,
    })
    expect(again.text).toContain('[101]')
  })

  it('makes the same values from the same seed', async () => {
    const counterexample = async (seed: number) =>
      /--path '(.*)'/.exec((await told({ seed, only: 'numbers/small' })).text)![1]
    expect(await counterexample(5)).toBe(await counterexample(5))
  })

  it('does not take a name that it does not know for nothing to do', async () => {
    await expect(told({ seed: 1, only: 'nubmers' })).rejects.toThrow('targets: numbers')
  })

  it('ends well where every promise holds, and by 2 where it was asked wrongly', () => {
    const command = ['-r', 'esbuild-register', main]
    expect(
      execFileSync(
        process.execPath,
        [...command, '--seconds', '1', '--seed', '1', '--only', 'urls/leaves'],
        { encoding: 'utf8' },
      ),
    ).toMatch(/\n2 held, 0 failed\n$/)
    expect(spawnSync(process.execPath, [...command, '--only', 'nothing']).status).toBe(2)
  })
})
