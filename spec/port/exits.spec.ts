import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'
import { complaintsOf, fresh, ported, portText } from './ported'

const same = 'function same($x) { return $x; } '

/** Programs, and what PHP 8.2 left with and wrote: recorded, not worked out. */
const recorded: readonly (readonly [php: string, status: number, out: string, err: string])[] = [
  ['$failed = count($argv); exit($failed > 0 ? 3 : 0);', 3, '', ''],
  ['exit(count([1, 2]));', 2, '', ''],
  ['exit(-1);', 255, '', ''],
  ['function main(): int { echo "on\\n"; return 4; } exit(main());', 4, 'on\n', ''],
  ['exit("cannot go on\\n");', 0, 'cannot go on\n', ''],
  ['exit(true);', 0, '1', ''],
  [`${same} exit(same(5));`, 5, '', ''],
  [`${same} same(0) or exit(same("5"));`, 0, '5', ''],
  [`${same} same(0) or die(7);`, 7, '', ''],
  [`${same} exit(same(null));`, 0, '', ''],
  ['fwrite(STDERR, "no such file\\n"); exit(2);', 2, '', 'no such file\n'],
  ['fputs(STDOUT, "a" . 1); fprintf(STDERR, "%s: %05.1f\\n", "b", 2);', 0, 'a1', 'b: 002.0\n'],
  [
    '$to = fopen("php://stderr", "w"); fputcsv($to, ["a b", "c"]); fclose($to);',
    0,
    '',
    '"a b",c\n',
  ],
  [
    'class Tool { private $to = null; function __construct() { $this->to = STDERR; } function say($x) { fwrite($this->to, $x . PHP_EOL); } } (new Tool)->say("hm");',
    0,
    '',
    'hm\n',
  ],
]

const folder = fresh()
recorded.forEach(([php], at) =>
  writeFileSync(join(folder, `exit${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const { files, report } = ported([folder])

describe('a script leaves with the status that PHP leaves with, and prints where PHP prints', () => {
  it.each(recorded.map(([php, ...left], at) => [php, at, ...left] as const))(
    '%s',
    (_php, at, status, out, err) => {
      const { code } = transformSync(
        readFileSync(
          files.find((one) => one.endsWith(`exit${at}.ts`))!,
          'utf8',
        ),
        {
          loader: 'ts',
          format: 'cjs',
        },
      )
      const script = join(folder, `exit${at}.cjs`)
      writeFileSync(script, code)
      const left = spawnSync(process.execPath, [script], { encoding: 'utf8' })
      expect(left).toMatchObject({ status, stdout: out, stderr: err })
    },
  )

  it('compiles under strict, and leaves nothing to do', () => {
    expect(complaintsOf(files)).toEqual([])
    expect(report.items.filter(({ remark }) => remark === 'left')).toEqual([])
  })
})

describe('exit in a handler', () => {
  it('is named, since it would end the server with the answer', () => {
    const { report } = portText('http_response_code(400); exit;')
    expect(report.items.find(({ what }) => what === 'exit')?.why).toContain('the whole process')
  })

  it('is not named in a script', () => {
    expect(portText('echo 1; exit;').report.items).toEqual([])
  })
})
