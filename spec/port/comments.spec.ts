import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from '../../lib/port/source/parse'
import type { Tree } from '../../lib/port/source/ast'
import { laidOut, ported, portText } from './ported'

const folders = [join(__dirname, 'php'), join(__dirname, 'comments')]
const programs = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
const forms = [ported(folders), ported(folders, { async: true })]

/** What a comment says, a line each: types of a docblock go over into TypeScript's own. */
const linesOf = (comment: string): string[] =>
  comment
    .replace(/^\/\*\*?|\*\/$|^\/\/|^#/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\*/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('@'))

const occurrencesOf = (line: string, code: string): number => code.split(line).length - 1

describe('every comment of the PHP stands in the TypeScript, once', () => {
  it.each(programs.map((file) => [basename(file, '.php'), file]))('%s', (name, file) => {
    const source = readFileSync(file, 'utf8')
    const lines = (parse(source, file) as Tree).comments.flatMap(({ value }) => linesOf(value))
    for (const { files } of forms) {
      const code = readFileSync(
        files.find((one) => basename(one) === `${name}.ts`)!,
        'utf8',
      )
      const lost = lines.filter(
        (line) =>
          occurrencesOf(line, code) !== occurrencesOf(line, lines.join('\n')) &&
          occurrencesOf(line, code) !== occurrencesOf(line, source),
      )
      expect(lost).toEqual([])
    }
  })

  it('in its order, and laid out as the formatter does it', async () => {
    for (const { files } of forms) {
      const code = readFileSync(
        files.find((one) => one.endsWith('/everywhere.ts'))!,
        'utf8',
      )
      const numbers = Array.from(code.matchAll(/\bc(\d+)\b/g), ([, number]) => Number(number))
      expect(numbers).toEqual(Array.from({ length: 114 }, (_, at) => at + 1))
      expect(await laidOut(code)).toBe(code)
    }
  })
})

describe('a comment stands where it stood', () => {
  it.each([
    ['use WeChatPay\\Builder; // entry', '// entry\n'],
    [
      'switch ($a) { case 1: // one\n f(); break; // out\n default: // rest\n }',
      'default:\n  // rest\n',
    ],
    ["$x = [\n 'a' => 1, // a\n // last\n];", 'a: 1, // a\n  // last\n}'],
    ['if ($a) { // yes\n } else { // no\n }', '} else {\n  // no\n}'],
    [
      'try { f(); } catch (\\Exception $e) { // why\n } finally { // always\n g(); }',
      'catch {\n  // why\n} finally {\n  // always\n',
    ],
    ['class A {\n public $a;\n // end\n}', '// end\n}'],
    ['class A { // nothing yet\n}', 'class A {\n  // nothing yet\n}'],
    ['function f() {\n // to do\n}', '{\n  // to do\n}'],
    ['unset($a); // gone', '// gone'],
    ['f($a, // first\n $b);', '// first\n'],
    ['f(array_map(function ($one) { // each\n return g($one); }, $all));', '// each\n'],
    ['f(); // the end', 'f() // the end'],
  ])('%s', (php, written) =>
    expect(portText(`<?php // WeChatPay\\\n${php}\n`).code).toContain(written),
  )
})
