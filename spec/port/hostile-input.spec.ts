import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { portFiles, reportText, type PortOptions, type Report } from '../../lib/port'
import { fresh } from './ported'

const good =
  '<?php\nuse WeChatPay\\Builder;\n$i = Builder::factory($config);\necho $i->chain("v3/certificates")->get()->getBody(), PHP_EOL;\n'

/** A folder with files in it, by their names. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = fresh()
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const states = ({ files }: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ source, state }) => [source.replace(/^.*\//, ''), state]))

const whys = ({ items }: Report): string[] =>
  items.filter(({ remark }) => remark === 'left').map(({ what, why }) => `${what}: ${why}`)

/** What a file becomes, and whether TypeScript can read it. */
function portedText(
  php: string,
  name = 'a.php',
  options: PortOptions = {},
): { code: string; report: Report; faults: string[] } {
  const folder = folderOf({ [name]: php })
  const report = portFiles([join(folder, name)], options)
  const path = report.files[0]!.target
  const code = path === undefined ? '' : readFileSync(resolve(path), 'utf8')
  const { diagnostics = [] } = ts.transpileModule(code, {
    reportDiagnostics: true,
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  const faults = diagnostics.map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, ' '),
  )
  return { code, report, faults }
}

describe('what is nested too deeply', () => {
  const shapes: readonly (readonly [string, string])[] = [
    ['a chain of calls', `$a = $x${'->a()'.repeat(5_000)};`],
    ['elements of elements', `$a = $x${"['a']".repeat(5_000)};`],
    ['a sum', `$a = ${Array.from({ length: 5_000 }, () => '$b').join(' + ')};`],
    ['a text', `$a = ${Array.from({ length: 5_000 }, () => '$b').join(' . ')};`],
    ['arrays', `$a = ${'['.repeat(5_000)}1${']'.repeat(5_000)};`],
    ['blocks', `${'if ($a) {'.repeat(5_000)}$b = 1;${'}'.repeat(5_000)}`],
    [
      'promises',
      `$i->chain('v3')->getAsync()${'->then(function ($r) { return $r; })'.repeat(3_000)};`,
    ],
  ]

  it.each(shapes)('does not cost the other files, with and without --async: %s', (_title, code) => {
    const folder = folderOf({ 'deep.php': good + code, 'good.php': good })
    for (const async of [false, true])
      expect(states(portFiles([folder], { check: true, async }))).toMatchObject({
        'good.php': 'ported',
      })
  })

  it('is told of by its place', () => {
    const report = portFiles([folderOf({ 'deep.php': good + shapes[0]![1] })], { check: true })
    expect(whys(report).join()).toMatch(/nested too deeply: there are too many levels/)
  })

  it('no longer takes for ever where lists are in lists', () => {
    const php = `${good}$a = ${'['.repeat(60)}1${']'.repeat(60)};`
    expect(states(portedText(php, 'a.php', { check: true }).report)).toEqual({ 'a.php': 'ported' })
  })

  it('does not take many parts of one text for it', () => {
    const php = `${good}$s = "${'x$i '.repeat(70_000)}";\n`
    expect(states(portedText(php, 'a.php', { check: true }).report)).toEqual({ 'a.php': 'ported' })
  }, 60_000)
})

describe('paths', () => {
  it('that are no file, such as a pipe that nobody writes to, are not waited for', () => {
    const folder = folderOf({})
    execFileSync('mkfifo', [join(folder, 'pipe.php')])
    expect(whys(portFiles([join(folder, 'pipe.php')]))).toEqual([
      'not ported: it is neither a file nor a folder',
    ])
  })

  it.each([
    ['', /the path is empty: is a variable of the shell not set/],
    ['loop.php', /a link that leads round and round/],
    [`${'x'.repeat(300)}.php`, /its name is longer than the system takes/],
  ])('that lead nowhere are told of in words: %s', (name, message) => {
    const folder = folderOf({})
    symlinkSync('loop.php', join(folder, 'loop.php'))
    const report = portFiles([name === '' ? '' : join(folder, name)])
    expect(whys(report)).toEqual([expect.stringMatching(message)])
    expect(reportText(report)).not.toMatch(/ELOOP:|ENAMETOOLONG:/)
  })

  it('of one file in two spellings are one file, where it was said to write over itself', () => {
    const folder = folderOf({ 'src/a.php': good })
    const src = join(folder, 'src')
    const report = portFiles([src, `${folder}/./src/../src`, join(src, 'a.php')], {
      out: join(folder, 'ts'),
    })
    expect([states(report), whys(report)]).toEqual([{ 'a.php': 'ported' }, []])
  })

  it('that cannot be written are told of under the name of the PHP', () => {
    const folder = folderOf({ 'a.php': good, file: '' })
    const report = portFiles([join(folder, 'a.php')], { out: join(folder, 'file') })
    expect(states(report)).toEqual({ 'a.php': 'failed' })
    expect(whys(report)).toEqual([expect.stringMatching(/file\/a\.ts cannot be written: there is/)])
  })

  it('with line ends in them do not break the comments that name them', () => {
    const { code, faults } = portedText(
      `${good}echo config(1);\ngoto a; a: echo 1;\n`,
      'we\u2028ird\rna\nme.php',
    )
    expect(faults).toEqual([])
    expect(code).toContain('// PORT: config(), ')
  })
})

describe('around the PHP', () => {
  it('the line for the shell is left out, where it was written to standard output', () => {
    const { code } = portedText(`#!/usr/bin/env php\n${good}`)
    expect(code).not.toContain('#!')
    expect(code).not.toContain('process.stdout.write')
  })

  it('<?xml is text where no short tag is in the file', () => {
    const { code } = portedText(`<?xml version="1.0"?>\n${good}`)
    expect(code).toContain('process.stdout.write(\'<?xml version="1.0"?>\\n\')')
  })

  it('<?xml does not hide the short tags of a file', () => {
    const short = good.replace('<?php', '<?')
    expect(portedText(`${short}$x = '<?xml ?>';\n`).code).toContain("const x = '<?xml ?>'")
  })

  it.each(['<?php', '<p><?php', `${good}?>\n<?php`])('a tag may end the file: %j', (php) => {
    const { report } = portedText(php, 'a.php', { all: true })
    expect(states(report)).toEqual({ 'a.php': 'ported' })
  })
})

it('a command in backticks is told of, where it became a text in silence', () => {
  const { code, report, faults } = portedText(`${good}$out = \`ls {$dir}\`;\n`)
  expect(whys(report)).toEqual([expect.stringMatching(/^shell_exec\(\): /)])
  expect(code).toContain('shell_exec(`ls ${')
  expect(faults).toEqual([])
})
