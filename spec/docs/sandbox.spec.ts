import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { Builder } from '../../lib'
import { Sandbox } from '../../lib/sandbox'
import type { Loose } from '../fixtures/loose'
import { sandboxed } from '../fixtures/sandbox'

const pages = ['sandbox.md', 'sandbox.zh-CN.md']
const read = (page: string): string =>
  readFileSync(join(__dirname, '../../docs/guide', page), 'utf8')

/** The fenced texts behind marks of a kind, by title. */
const marked = (page: string, kind: string, fence: string): [string, string][] =>
  Array.from(
    read(page).matchAll(
      new RegExp(`<!-- ${kind}: (\\S+) -->\\n\`\`\`${fence}\\n([\\s\\S]*?)\`\`\``, 'g'),
    ),
    ([, title, text]) => [title!, text!],
  )

/** What a sample prints, call by call. */
async function run(code: string, sandbox: Sandbox): Promise<unknown[][]> {
  const own = code.replace(/^import .*$/gm, '')
  const { code: script } = transformSync(`async function sample() {\n${own}\n}`, {
    loader: 'ts',
    target: 'es2022',
  })
  const printed: unknown[][] = []
  const given: Loose = {
    Builder,
    Sandbox,
    console: { log: (...things: unknown[]) => printed.push(things) },
    sandbox,
  }
  if (/const sandbox =/.test(code)) delete given.sandbox
  const make = new Function(...Object.keys(given), `${script}\nreturn sample()`)
  await (make as (...values: unknown[]) => Promise<void>)(...Object.values(given))
  return printed
}

const expected: Readonly<Record<string, unknown[][]>> = {
  start: [['SUCCESS']],
  control: [['ABNORMAL', 40, 'paused']],
  events: [['waiting', 2]],
  clock: [[true]],
  merchants: [['NO_AUTH']],
}

describe.each(pages)('%s', (page) => {
  it.each(marked(page, 'sample', 'ts'))('%s prints what it says', async (title, code) => {
    expect(await run(code, sandboxed())).toEqual(expected[title])
  })

  it('has a sample of each kind, and curl lines for each control', () => {
    expect(marked(page, 'sample', 'ts').map(([title]) => title)).toEqual(Object.keys(expected))
    expect(marked(page, 'curl', 'sh')).toHaveLength(6)
  })

  it.each(marked(page, 'curl', 'sh'))('the curl lines about %s run as they stand', (_, text) => {
    const sandbox = sandboxed()
    for (const line of text.trim().split('\n')) {
      const here = line.replaceAll('http://127.0.0.1:8080', sandbox.baseUri)
      const answer = JSON.parse(execFileSync('bash', ['-c', here], { encoding: 'utf8' })) as Loose
      expect([line, answer.code, answer.message]).toEqual([line, undefined, undefined])
    }
  })
})

it('both languages have the same samples and lines', () => {
  const [english, chinese] = pages.map((page) => [
    ...marked(page, 'sample', 'ts'),
    ...marked(page, 'curl', 'sh'),
  ])
  expect(chinese).toEqual(english)
})
