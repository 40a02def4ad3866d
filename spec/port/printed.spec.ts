import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { transformSync } from 'esbuild'
import { complaintsOf, fresh, laidOut, ported, root } from './ported'

/**
 * Programs by topic, each with what `php` 8.2 prints for it in a file `.txt` of the same name; the
 * first line of each says what it shows.
 */
const folder = join(__dirname, 'printed')

interface Program {
  readonly title: string
  readonly path: string
  readonly printed: string
}

const programsOf = (topic: string): Program[] =>
  readdirSync(join(folder, topic))
    .filter((name) => name.endsWith('.php'))
    .map((name) => {
      const path = join(folder, topic, name)
      const [, title = name] =
        /^<\?php \/\/ WeChatPay\\ (.*)/.exec(readFileSync(path, 'utf8')) ?? []
      return { title, path, printed: readFileSync(path.replace(/php$/, 'txt'), 'utf8') }
    })

/** What a file prints that runs in a process of its own. */
function printedBy(file: string): string {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', format: 'cjs' })
  const path = join(fresh(), `${basename(file, '.ts')}.cjs`)
  const library = JSON.stringify(join(root, 'dist/index.js'))
  writeFileSync(path, code.replaceAll('require("wechatpay-chainable")', `require(${library})`))
  const { stdout, stderr } = spawnSync(process.execPath, [path], { encoding: 'utf8', cwd: folder })
  return stdout + stderr
}

describe.each(readdirSync(folder))('a port of %s', (topic) => {
  const programs = programsOf(topic)
  const forms = [false, true].map((async) =>
    programs.map(({ path }) => ported([path], { async }).files[0]!),
  )

  it(
    'compiles under strict, blocking and promised',
    () => expect(complaintsOf(forms.flat())).toEqual([]),
    60_000,
  )

  it('is laid out as the formatter lays it out', async () => {
    for (const file of forms.flat()) {
      const code = readFileSync(file, 'utf8')
      expect(code).toBe(await laidOut(code))
    }
  }, 60_000)

  it.each(programs.map(({ title, printed }, at) => [title, printed, at] as const))(
    'prints what PHP prints: %s',
    (_title, printed, at) => {
      for (const files of forms) expect(printedBy(files[at]!)).toBe(printed)
    },
    30_000,
  )
})
