import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, portText, run } from './ported'

/** What a program prints that is given words behind its name. */
function printedBy(php: string, ...given: string[]): string {
  const folder = fresh()
  writeFileSync(join(folder, 'tool.php'), `<?php // WeChatPay\\\n${php}`)
  expect(complaintsOf(ported([folder], { async: true }).files)).toEqual([])
  const { files } = ported([folder])
  expect(complaintsOf(files)).toEqual([])
  const printed: string[] = []
  const stdout = { write: (text: string) => printed.push(text) }
  const argv = ['/usr/bin/node', 'tool.php', ...given]
  run(files[0]!, { process: { argv, stdout } })
  return printed.join('')
}

// what is printed is what PHP 8.2 prints for `php tool.php 12 -v`
describe('the words of the command line', () => {
  it('are what process.argv has behind the program that runs the script, not undeclared names', () => {
    const { code, report } = portText('echo $argc, $argv[1];')
    expect(code).toContain('${process.argv.slice(1).length}${process.argv.slice(1)[1] ??')
    expect(report.items).toEqual([])
  })

  it.each([
    [
      'are read by number, counted and gone over',
      "echo $argc, $argv[0], (int) ($argv[1] ?? 1) + 1, isset($argv[9]) ? 'y' : 'n'; foreach (array_slice($argv, 1) as $at => $one) { echo $at, $one; } [, $first] = $argv; echo $first;",
      '3tool.php13n0121-v12',
    ],
    [
      'are one list where the program takes some away',
      "array_shift($argv); $verb = array_shift($argv); echo $verb, implode(',', $argv), count($argv), $argc;",
      '12-v13',
    ],
    [
      'are known in a function that says global, and are a parameter of that name where there is one',
      "function counted() { global $argv, $argc; return count($argv) . $argc; } function own(array $argv) { return $argv[0]; } echo counted(), own(['x']);",
      '33x',
    ],
    [
      'stand among the values of the server as well',
      "echo $_SERVER['argc'], implode(',', $_SERVER['argv']);",
      '3tool.php,12,-v',
    ],
    [
      "are the program's own where it assigns them",
      "$argv = ['a']; $argc = 7; echo $argv[0], $argc;",
      'a7',
    ],
    [
      'are cut by the variable that holds them',
      "$argv = array_slice($argv, 1); $argc = $argc - 1; echo implode(',', $argv), $argc;",
      '12,-v2',
    ],
  ])('%s', (_title, php, printed) => expect(printedBy(php, '12', '-v')).toBe(printed), 60_000)
})
