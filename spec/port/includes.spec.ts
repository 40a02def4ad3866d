import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Report } from '../../lib/port'
import { complaintsOf, fresh, ported, run } from './ported'

type Ran = ReturnType<typeof run>

/** Runs a file with those that it imports, each once. */
function runWith(file: string, loaded = new Map<string, Ran>()): string[] {
  const printed: string[] = []
  const load = (path: string): Ran => {
    const known = loaded.get(path)
    if (known) return known
    const ran = run(path, {
      require: (name: string): unknown =>
        name.startsWith('.') ? load(join(dirname(path), `${name}.ts`)).exports : require(name),
    })
    loaded.set(path, ran)
    printed.push(...ran.printed)
    return ran
  }
  load(file)
  return printed
}

/** Ports a project in both forms, compiled strictly; gives what a file becomes and prints. */
function portProject(
  files: Record<string, string>,
  main: string,
): { code: string; report: Report; printed: string[] } {
  const folder = fresh()
  for (const [name, php] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), `<?php // WeChatPay\\\n${php}`)
  }
  expect(complaintsOf(ported([folder], { async: true }).files)).toEqual([])
  const { out, files: written, report } = ported([folder])
  expect(complaintsOf(written)).toEqual([])
  const file = join(out, main.replace(/php$/, 'ts'))
  return { code: readFileSync(file, 'utf8'), report, printed: runWith(file) }
}

const leftOf = ({ items }: Report): string[] =>
  items.filter(({ remark }) => remark === 'left').map(({ what }) => what)

// what is printed is recorded from PHP 8.2
describe('a file that includes another one which is ported along', () => {
  it('imports it, and does not call an include() that nobody defines', () => {
    const { code, report, printed } = portProject(
      {
        'bootstrap.php': "echo 'loaded ';",
        'pay.php': "require_once __DIR__ . '/bootstrap.php'; echo 'paid';",
      },
      'pay.php',
    )
    expect(code).toContain("import './bootstrap'")
    expect(code).not.toContain('include')
    expect(leftOf(report)).toEqual([])
    expect(printed.join('')).toBe('loaded paid')
  }, 60_000)

  it.each([
    ["include 'lib/a.php';", './lib/a'],
    ["@include_once('./lib/a.php');", './lib/a'],
    ["require dirname(__FILE__) . '/lib/a.php';", './lib/a'],
    ["require dirname(__DIR__, 1) . '/' . basename_of() . '/a.php';", undefined],
  ])(
    'finds the file of %s',
    (line, from) => {
      const { code, report } = portProject(
        {
          'lib/a.php': "function named() { return 'a'; }",
          'main.php':
            from === undefined ? `function f() { ${line} }` : `${line} echo "1\n"; function f() {}`,
        },
        'main.php',
      )
      if (from !== undefined) expect(code).toContain(`import '${from}'\n\n// WeChatPay\\\nconsole`)
      expect(leftOf(report).some((what) => what.startsWith('require'))).toBe(from === undefined)
    },
    60_000,
  )

  it('finds one in a folder above, and imports what it defines by name', () => {
    const { code, printed } = portProject(
      {
        'config.php': "define('MCHID', '1900'); const NOTE = 'n'; function named() { return 'f'; }",
        'app/pay.php': "require_once dirname(__DIR__) . '/config.php'; echo MCHID, NOTE, named();",
      },
      'app/pay.php',
    )
    expect(code).toContain("import { MCHID, NOTE, named } from '../config'")
    expect(code).not.toContain("import '../config'")
    expect(printed.join('')).toBe('1900nf')
  }, 60_000)

  it('runs it also where classes alone are named of it, which TypeScript may leave out', () => {
    const { code, printed } = portProject(
      {
        'boot.php': "class Order { public $id = 'o'; } echo 'loaded ';",
        'main.php':
          "require 'boot.php'; function idOf(?Order $order) { return $order ? $order->id : 'none'; } echo idOf(null);",
      },
      'main.php',
    )
    expect(code).toContain("import './boot'")
    expect(printed.join('')).toBe('loaded none')
  }, 60_000)

  it('takes what it returns, under a name that no variable hides', () => {
    const { code, report, printed } = portProject(
      {
        'config.php': "return ['mchid' => '1900', 'list' => ['a']];",
        'other.php': "return 'other';",
        'pay.php':
          "$config = require __DIR__ . '/config.php'; $configFile = include 'other.php'; $config['mchid'] = '2'; echo $config['mchid'], $configFile; $again = require 'config.php'; echo $again['mchid'];",
      },
      'pay.php',
    )
    expect(code).toContain("import { value as configFile1 } from './config'")
    expect(code).toContain("import { value as otherFile } from './other'")
    expect(leftOf(report)).toEqual([])
    expect(printed.join('')).toBe('2other1900')
  }, 60_000)

  it('runs several in the order in which they are included', () => {
    const { printed } = portProject(
      {
        'b.php': "echo 'b';",
        'a.php': "echo 'a';",
        'main.php': "require 'b.php'; require 'a.php'; echo 'main';",
      },
      'main.php',
    )
    expect(printed.join('')).toBe('bamain')
  }, 60_000)

  it('says that an import within a function does not wait for the line', () => {
    const { report } = portProject(
      {
        'a.php': "echo 'a';",
        'main.php': "function later() { require_once 'a.php'; }",
      },
      'main.php',
    )
    const why = report.items.find(({ what }) => what.startsWith('require_once'))?.why
    expect(why).toContain('before everything here')
  }, 60_000)

  it('is reported where the file is not among those ported, or its path is not known', () => {
    const folder = fresh()
    writeFileSync(
      join(folder, 'main.php'),
      "<?php // WeChatPay\\\nrequire 'gone.php';\nrequire $path;\nrequire 'vendor/autoload.php';",
    )
    const { report } = ported([folder])
    expect(report.items.filter(({ remark }) => remark === 'left').map(({ why }) => why)).toEqual([
      'the file is not among those that were ported: give its path as well and --all, or import what it gives',
      'which file it is shows when it runs: import what it gives',
    ])
  })
})
