import { Session, type Profiler } from 'node:inspector'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type * as Port from '../../lib/port'

const session = new Session()
let folder = ''
let portFiles: typeof Port.portFiles

// what is loaded after V8 has begun to count is counted from its first call, and what is never
// compiled for speed to its last
beforeAll(() => {
  setFlagsFromString('--no-opt')
  folder = mkdtempSync(join(tmpdir(), 'port-growth-'))
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  portFiles = (require('../../lib/port') as typeof Port).portFiles
})
afterAll(() => {
  session.disconnect()
  setFlagsFromString('--opt')
  rmSync(folder, { recursive: true })
})

/** How often each piece of the tool has run since this was last asked. */
function takeRuns(): Map<string, number> {
  let runs = new Map<string, number>()
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error
    runs = counted(result)
  })
  return runs
}

/** How often each piece of the tool runs while a text is ported, by the place of the piece. */
function runsOf(php: string): Map<string, number> {
  const file = join(folder, 'pay.php')
  writeFileSync(file, php)
  takeRuns()
  portFiles([file], { check: true })
  return takeRuns()
}

function counted(scripts: readonly Profiler.ScriptCoverage[]): Map<string, number> {
  const runs = new Map<string, number>()
  for (const { url, functions } of scripts)
    if (/\/lib\/port\//.test(url))
      for (const { functionName, ranges } of functions)
        for (const { startOffset, count } of ranges) {
          const key = `${url.replace(/^.*\/lib\/port\//, '')} ${functionName} ${startOffset}`
          runs.set(key, Math.max(count, runs.get(key) ?? 0))
        }
  return runs
}

const many = (count: number, lineOf: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => lineOf(at)).join('\n')

const shapes: Readonly<Record<string, (count: number) => string>> = {
  'statements with a variable each': (count) =>
    many(count, (at) => `if ($argc > ${at}) { $a${at} = $argc . 'x'; } echo $a${at} ?? 'none';`),
  'statements with one variable': (count) =>
    many(count, (at) => `$row = $argc . 'x'; foreach ([1, 2] as $one) { echo $row, $one, ${at}; }`),
  'keys of one array': (count) =>
    many(count, (at) => `$all['k${at}']['x'] = $argc; $all['k${at}']['y'] = ${at};`),
  functions: (count) => many(count, (at) => `function f${at}($a, $b) { return f${at}($a . $b); }`),
  classes: (count) =>
    many(
      count,
      (at) =>
        `class C${at} extends Base { public $p; const K = ${at}; function m($a) { $this->p = $a; return new C${at}(); } }`,
    ),
  methods: (count) =>
    `class C { ${many(count, (at) => `public $p${at}; function m${at}($a) { $this->p${at} = $a; return $this->m${at}(1); }`)} }`,
  comments: (count) => many(count, (at) => `// before ${at}\n$a = ${at}; # behind\n/* after */`),
  'elements of a literal': (count) =>
    `$all = [${many(count, (at) => `'k${at}' => [$argc, ${at}],`)}];`,
  'parts of a text': (count) => `$all = 'a'${many(count, (at) => ` . $argc . '${at}'`)};`,
  calls: (count) =>
    many(
      count,
      (at) =>
        `$r${at} = $instance->chain('v3/certificates')->get(['query' => ['a' => '${at}']]); echo $r${at}->getBody();`,
    ),
}

describe('how much the tool does', () => {
  it.each(Object.keys(shapes))(
    'grows as the file does, and not with its square: %s',
    (shape) => {
      const php = (count: number): string =>
        `<?php\nuse WeChatPay\\Builder;\n$instance = Builder::factory($config);\n${shapes[shape]!(count)}\n`
      const [, small, middle, large] = [20, 80, 160, 320].map((count) => runsOf(php(count)))
      const grown = [...large!].filter(([place, most]) => {
        const [least, more] = [small!.get(place) ?? 0, middle!.get(place) ?? 0]
        // twice the lines, twice as much again: sorting takes a little more, the square four times
        return most - more > 2.6 * (more - least) + 6400
      })
      expect(large!.size).toBeGreaterThan(100)
      expect(grown).toEqual([])
    },
    60_000,
  )
})
