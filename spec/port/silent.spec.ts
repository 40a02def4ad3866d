import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { complaintsOf, fresh, ported, portText, run } from './ported'
import { itPrints, type Recorded } from './recorded'

const lines = join(fresh(), 'lines.csv')
writeFileSync(lines, 'a\r\n\nb\n')

/** What PHP 8.2 prints, recorded: the port prints the same, and compiles under strict. */
const prints: readonly Recorded[] = [
  [
    'a function behind function_exists() is a function of the module',
    "if (!function_exists('helper')) { function helper($x) { return $x . '!'; } } echo helper('a');",
    'a!',
  ],
  [
    'a function within a function is not exported from there',
    "function outer() { function inner() { return 'in'; } return inner(); } echo outer();",
    'in',
  ],
  [
    '++ of a text counts its letters on',
    "$s = 'a'; $s++; echo $s; $t = 'Az'; ++$t; echo $t; $u = 'zz'; $u++; echo $u; $w = 'a9'; $w++; echo $w, ' '; $x = 'Zz'; $x++; echo $x; $y = '9z'; $y++; echo $y; $q = ''; $q++; echo $q; $p = 'a-z'; $p++; echo $p; $r = '-'; $r++; echo $r;",
    'bBaaaab0 AAa10a1a-a-',
  ],
  [
    '++ of a number in a text and of null gives a number, -- of null nothing',
    "$s = '5'; $s++; echo $s; $s = '5.5'; $s++; echo $s; $n = null; $n++; echo $n; $m = null; $m--; echo $m === null ? 'null' : 'x';",
    '66.51null',
  ],
  [
    'keys from 0 on make a list, (object) [] an object, (array) of a value a list',
    "echo json_encode([0 => 'a', 1 => 'b']), json_encode((object) []), json_encode((array) 'x'), json_encode((array) null), json_encode(['a' => (object) []]);",
    '["a","b"]{}["x"][]{"a":{}}',
  ],
  [
    'an argument that nobody names has its default',
    "function named(int $a, int $b = 10, int $c = 100) { return \"$a-$b-$c\"; } echo named(1, c: 5), ' ', named(c: 1, a: 2), ' ', named(b: 3, a: 4);",
    '1-10-5 2-10-1 4-3-100',
  ],
  [
    'lines of file() keep their breaks or lose them, and none is empty behind the last break',
    `echo json_encode(file('${lines}')), json_encode(file('${lines}', FILE_IGNORE_NEW_LINES)), json_encode(file('${lines}', FILE_SKIP_EMPTY_LINES | FILE_IGNORE_NEW_LINES));`,
    '["a\\r\\n","\\n","b\\n"]["a","","b"]["a","b"]',
  ],
  ['a key without quotes in a text', "$arr = ['k' => 'v']; echo \"x $arr[k] y\";", 'x v y'],
  [
    'a key of foreach is compared with a number',
    "foreach (['5' => 'a', 'x' => 'b'] as $k => $v) { echo $k === 5 ? 'five' : 'other'; }",
    'fiveother',
  ],
  [
    'floats have an exponent from 1e14 on, and a negative zero',
    "$f = 1e14; echo $f * 10, ' ', $f * 3, ' ', \"$f\", ' ', (string) ($f + 0.5), ' ', round(-0.4), ' ', round(3.7), ' ', floor(5), ' ', (int) round(0.57 * 100), ' ', intval(round(2.5)), ' ', 99999999999999.0;",
    '1.0E+15 3.0E+14 1.0E+14 1.0E+14 -0 4 5 57 3 99999999999999',
  ],
  [
    'an ErrorException is caught among others',
    "try { throw new ErrorException('e'); } catch (TypeError | ErrorException $e) { echo 'multi', $e->getMessage(); }",
    'multie',
  ],
  ['a letter counted from the end', "$s = 'abc'; echo $s[-1], $s[0];", 'ca'],
  [
    'a cause tells its message',
    "$e = new RuntimeException('outer', 3, new LogicException('inner')); echo $e->getPrevious()->getMessage(), $e->getCode();",
    'inner3',
  ],
  [
    'what no arm of a match takes is caught as an UnhandledMatchError',
    "function m(int $x) { return match ($x) { 1 => 'a', 2 => 'b' }; } try { echo m(5); } catch (\\UnhandledMatchError $e) { echo 'caught ', $e->getMessage(); }",
    'caught Unhandled match case 5',
  ],
  [
    'a negative number has parentheses before **',
    "echo (-2) ** 2, ' ', -2 ** 2, ' ', 2 ** -1, ' ', 2 ** 63;",
    '4 -4 0.5 9.2233720368548E+18',
  ],
  [
    'an empty array that gets words as keys is an object',
    "$o = ['id' => 1]; $o['m'] ??= []; $o['m']['key'] = 'v'; $o['list'] = []; $o['list']['x'] = 1; echo json_encode($o); $p = ['m' => []]; $p['m']['x'] = 2; echo json_encode($p);",
    '{"id":1,"m":{"key":"v"},"list":{"x":1}}{"m":{"x":2}}',
  ],
  [
    'an array within an array is made where there is none yet',
    "$o = []; $o['m'] ??= []; $o['m']['a']['b'] = 1; echo json_encode($o);",
    '{"m":{"a":{"b":1}}}',
  ],
  [
    'an empty array of an object gets words as keys by a variable',
    "class B { private array $m = []; function add(string $k, $v) { $this->m['q'] ??= []; $this->m['q'][$k] = $v; } function all() { return $this->m; } } $a = new B; $a->add('x', 1); echo json_encode($a->all());",
    '{"q":{"x":1}}',
  ],
  [
    'an empty list stays a list where values are put behind each other',
    "function build(array $goods) { $req = ['id' => 1]; $req['detail'] ??= []; $req['detail']['cost'] = 5; $req['detail']['goods'] = []; foreach ($goods as $g) { $req['detail']['goods'][] = ['n' => $g]; } return $req; } echo json_encode(build(['x', 'y']));",
    '{"id":1,"detail":{"cost":5,"goods":[{"n":"x"},{"n":"y"}]}}',
  ],
  [
    'parts that are empty at first are objects where words are their keys',
    "function opts($openid) { $o = ['scene' => []]; if ($openid) { $o['scene']['payer'] = ['openid' => $openid]; } $o['settle'] = []; $o['settle']['share'] = true; return $o; } echo json_encode(opts('o1'));",
    '{"scene":{"payer":{"openid":"o1"}},"settle":{"share":true}}',
  ],
  [
    'an array within another is a copy',
    "$a = ['k' => ['n' => 1]]; $c = ['x' => $a]; $c['x']['k']['n'] = 7; echo $a['k']['n']; $base = ['amount' => ['total' => 1]]; $req = ['json' => $base]; $base['amount']['total'] = 2; echo json_encode($req);",
    '1{"json":{"amount":{"total":1}}}',
  ],
  [
    'an array that is put into a list does not change with its variable',
    "$row = []; $list = []; foreach (['a', 'b'] as $n) { $row['name'] = $n; $list[] = $row; } $row['name'] = 'z'; echo json_encode($list); $p = ['a' => 1]; $o = ['id' => 1]; $o['p'] = $p; $p['a'] = 2; echo json_encode($o);",
    '[{"name":"a"},{"name":"b"}]{"id":1,"p":{"a":1}}',
  ],
  [
    "a closure in a loop has the loop's variable of its turn, also where that is used again",
    "function f() { $fs = []; foreach (['a' => 1, 'b' => 2] as $k => $v) { $t = $k . $v; $fs[] = function () use ($t, $k) { return $t . $k; }; $fs[] = fn() => fn() => $v; } echo $k, $t, $v; foreach ($fs as $at => $g) echo $at % 2 ? $g()() : $g(); } f(); for ($i = 0; $i < 3; $i++) { $gs[] = fn() => $i; } echo $i; foreach ($gs as $g) echo $g(); foreach ([[1, 2], [3, 4]] as [$a, $b]) { $hs[] = fn() => $a + $b; } echo $a; foreach ($hs as $g) echo $g();",
    'bb22a1a1b2b23012337',
  ],
  [
    'a closure has the value that a variable had when it was made',
    "function f($x) { $g = function () use ($x) { return $x; }; $x = 5; return $g() . $x; } echo f(1); $sum = 0; $row = []; foreach ([1, 2] as $v) { $sum += $v; $row['v'] = $v; $fs[] = function () use ($sum, $row) { return $sum . $row['v']; }; } foreach ($fs as $g) echo ' ', $g(); $q = ['a', 'b']; while ($line = array_shift($q)) { $gs[] = fn() => $line; } foreach ($gs as $g) echo $g(); $y = 1; $add = function () use (&$y) { $y++; }; $h = function () use ($y) { return $y; }; $add(); echo $y, $h(); $z = 1; $f = fn ($y) => $z + $y; $z = 10; echo $f(1);",
    '15 11 32ab212',
  ],
  [
    'a closure that takes along what it becomes itself has what was there before',
    "class Step { private $run; function __construct(callable $run) { $this->run = $run; } function run(): string { return ($this->run)(); } } function chain() { $r = null; foreach (['a', 'b'] as $v) { $r = new Step(function () use ($r, $v) { return ($r ? $r->run() : '') . $v; }); } return $r; } echo chain()->run();",
    'ab',
  ],
  [
    'an empty array within an array gets words as keys by another name',
    "function add(array &$r, string $n) { $r['by'][$n] = 1; $r['l'][] = $n; } $r = ['by' => [], 'l' => []]; echo json_encode($r); add($r, 'x'); echo json_encode($r); function put(array &$m, $k) { $m['per'][$k] = 1; } $m = ['per' => []]; put($m, 'x'); $o = ['per' => []]; put($o, 0); echo json_encode([$m, $o]); $g = [['at' => []], ['at' => []]]; foreach ($g as &$one) { $one['at']['x'] = 1; } unset($one); echo json_encode($g);",
    '{"by":[],"l":[]}{"by":{"x":1},"l":["x"]}[{"per":{"x":1}},{"per":[1]}][{"at":{"x":1}},{"at":{"x":1}}]',
  ],
  [
    'an empty array within an array gets keys that other arrays hold',
    "$rows = []; foreach (['a', 'b'] as $n) { $rows[] = ['n' => $n, 'by' => [], 'l' => []]; } foreach ($rows as &$row) { $row['by'][$row['n']] = 1; $row['l'][] = 2; } unset($row); echo json_encode($rows); $q = ['l' => []]; foreach ([['i' => 0], ['i' => 1]] as $one) { $q['l'][$one['i']] = 1; } echo json_encode($q);",
    '[{"n":"a","by":{"a":1},"l":[2]},{"n":"b","by":{"b":1},"l":[2]}]{"l":[1,1]}',
  ],
]

describe('what differed without a word', () => {
  itPrints(prints)

  it.each([
    ['$n = 9007199254740993;', '9007199254740993'],
    ['echo PHP_INT_MAX;', 'PHP_INT_MAX'],
    ["$n = (int) '9007199254740993';", '9007199254740993'],
    ["$debug = env('WECHAT_DEBUG');", "env('WECHAT_DEBUG')"],
    ['function f(Throwable $e) { return get_class($e); }', 'get_class($e)'],
    ['function f(Throwable $e) { return $e::class; }', '$e::class'],
    ['function f(int $a, int $b) { return $a / $b; }', '$a / $b'],
    ['function f(int $a, int $b) { return intdiv($a, $b); }', 'intdiv($a, $b)'],
    ['function f(int $a, int $b) { return $a << $b; }', '$a << $b'],
    ['$x = 1; while (step(fn ($y) => $x + $y)) { $x = 10; }', 'fn: $x'],
    ["$a = ['b' => 1]; $a['5'] = 2;", "$a['5']"],
    ["print_r(['a' => 1]);", 'print_r()'],
    ["file('a', FILE_USE_INCLUDE_PATH);", 'file()'],
    ['echo json_encode([], JSON_FORCE_OBJECT);', 'JSON_FORCE_OBJECT'],
    ["$s = 'abc'; $s[1] = 'X';", '$s[1]'],
  ])('%s is told of', (php, what) => {
    const told = portText(php).report.items
    expect(told.map((one) => one.what)).toContain(what)
    expect(told.find((one) => one.what === what)).toMatchObject({ line: 2 })
  })

  it('two files of a folder that define the same function each call their own', () => {
    const folder = fresh()
    for (const name of ['one', 'two'])
      writeFileSync(
        join(folder, `${name}.php`),
        `<?php // WeChatPay\\\nfunction label() { return '${name}'; }\necho label();\n`,
      )
    const { files } = ported([folder])
    expect(complaintsOf(files)).toEqual([])
    expect(files.map((file) => run(file).printed.join(''))).toEqual(['one', 'two'])
  })
})

describe('a value from elsewhere', () => {
  const declared = (php: string): string[] =>
    portText(`use WeChatPay\\Builder; ${php}`).code.match(/^declare const .*$/gm) ?? []

  it('has the type that its uses ask for, so that no cast stands in the code', () => {
    const php =
      "$instance = Builder::factory(['mchid' => $id, 'serial' => $serial, 'privateKey' => $key, 'certs' => [$platform => $other]]); echo \"a $word\";"
    expect(declared(php)).toEqual([
      'declare const id: string | number',
      'declare const key: KeyMaterial',
      'declare const other: KeyMaterial',
      'declare const platform: string',
      'declare const serial: string',
      'declare const word: string',
    ])
    expect(portText(php).code).not.toContain(' as ')
  })

  it('has it as a constant, too', () => {
    const { code } = portText(
      `use WeChatPay\\Builder; $text = 'a ' . WORD; $row->word = WORD; Db::name('pay')->find(WORD);`,
    )
    expect(code).toContain('declare const WORD: string')
    expect(code).toContain('`a ${WORD}`')
    expect(code).toContain("Db.name('pay').find(WORD)")
  })

  it('stays unknown where its uses disagree', () =>
    expect(declared('$n = $both * 2; echo "x $both";')).toEqual(['declare const both: unknown']))
})
