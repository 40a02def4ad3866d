import { complaintsOf, portText, ported, run } from './ported'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fresh } from './ported'

/** What PHP prints for a line of it, and the port as well. */
const prints: readonly (readonly [php: string, printed: string])[] = [
  ["echo '0' ? 'yes' : 'no';", 'no'],
  ["echo [] ? 'yes' : 'no';", 'no'],
  ["$a = ['x' => 1]; echo $a ? 'yes' : 'no';", 'yes'],
  ["$a = '0.0'; echo $a ? 'yes' : 'no';", 'yes'],
  ["echo empty('0') ? 'empty' : 'full';", 'empty'],
  ["$a = '1e3'; echo $a == '1000' ? 'same' : 'other';", 'same'],
  ["$a = 'abc'; echo $a == 0 ? 'same' : 'other';", 'other'],
  ["$a = null; echo $a == false ? 'same' : 'other';", 'same'],
  ["$a = '10'; echo $a == 10 ? 'same' : 'other';", 'same'],
  ["echo intdiv(7, 2) . '-' . 7 % 3 . '-' . -7 % 3;", '3-1--1'],
  ['echo 0.1 + 0.2;', '0.3'],
  ["$a = 0.1 + 0.7; echo 'sum ' . $a * 10;", 'sum 8'],
  ["echo (int) '12abc' + (int) 3.99;", '15'],
  ["echo true . '|' . false . '|' . null . '|';", '1|||'],
  [
    "$a = ['b' => 1, 'a' => 2]; $a += ['c' => 3, 'b' => 9]; echo implode(',', array_keys($a)) . ':' . implode(',', $a);",
    'b,a,c:1,2,3',
  ],
  ["$a = ['x' => 1]; $b = $a; $b['x'] = 2; echo $a['x'] . $b['x'];", '12'],
  ['$a = [1, 2]; $b = $a; $b[] = 3; echo count($a) . count($b);', '23'],
  [
    "function change(array $p) { $p['x'] = 2; return $p; } $a = ['x' => 1]; $b = change($a); echo $a['x'] . $b['x'];",
    '12',
  ],
  ['$n = 1; $f = function () use (&$n) { $n++; }; $f(); $f(); echo $n;', '3'],
  ['$f = fn ($x) => $x * 2; echo $f(4);', '8'],
  ["$s = match (true) { 1 > 2 => 'a', default => 'b' }; echo $s;", 'b'],
  ["$x = 3; echo match ($x) { 1, 2 => 'low', 3 => 'three' };", 'three'],
  ["[$a, [, $b]] = [1, [2, 3]]; ['k' => $c] = ['k' => 4]; echo $a . $b . $c;", '134'],
  ['[$a, $b] = [1, 2]; [$a, $b] = [$b, $a]; echo $a . $b;', '21'],
  [
    "$s = <<<EOT\n  line {$_SERVER['REMOTE_ADDR']}\n  EOT;\necho strlen('中文') . mb_strlen('中文') . mb_substr('中文字', 1, 1);",
    '62文',
  ],
  ["echo mb_substr('a😀bc', 0, 2) . mb_substr('😀😀😀', 1, -1) . mb_substr('x😀', -1);", 'a😀😀😀'],
  ["echo sprintf('%05d|%.2f|%s|%%|%-4s|%x', 42, 1.005, 'a', 'b', 255);", '00042|1.00|a|%|b   |ff'],
  [
    "echo str_replace(['a', 'b'], ['b', 'c'], 'ab$1') . ucfirst('abc') . trim('  x ') . rtrim('a,b,', ',');",
    'cc$1Abcxa,b',
  ],
  ["echo substr('abcdef', -3, 2) . substr('abcdef', 1) . strrev('abc');", 'debcdefcba'],
  ["$t = ''; foreach (['a' => 1, 'b' => 2] as $k => $v) { $t .= $k . $v; } echo $t;", 'a1b2'],
  ['$t = 0; for ($i = 0; $i < 5; $i++) { if ($i === 3) { continue; } $t += $i; } echo $t;', '7'],
  [
    "$a = ['x' => ['y' => null]]; echo isset($a['x']['y']) ? 1 : 0, isset($a['x']) ? 1 : 0, $a['z'] ?? 'none';",
    '01none',
  ],
  ["echo json_encode(['a' => 1, 'b' => [1, 2], 'c' => null]);", '{"a":1,"b":[1,2],"c":null}'],
  ["echo implode(',', array_map(fn ($x) => $x + 1, [1, 2, 3])) . array_sum([1, 2, 3]);", '2,3,46'],
  [
    "echo implode(',', array_filter([0, 1, '', 2])) . implode(',', array_unique([1, 1, 2])) . implode('', array_reverse([1, 2]));",
    '1,21,221',
  ],
  [
    'echo number_format(1234.5, 2) . number_format(0.5) . round(2.5) . round(1.955, 2);',
    '1,234.50131.96',
  ],
  [
    "echo md5('a') . strtoupper('a') . base64_encode('ab') . bin2hex('a');",
    '0cc175b9c0f1b6a831c399e269772661AYWI=61',
  ],
  [
    "class A { public static int $n = 0; const X = 'x'; public function __construct(private string $v = 'd') { self::$n++; } public function v(): string { return $this->v . self::X; } } echo (new A())->v() . (new A('e'))->v() . A::$n;",
    'dxex2',
  ],
  [
    'abstract class B { abstract protected function n(): int; public function twice(): int { return $this->n() * 2; } } class C extends B { protected function n(): int { return 4; } } echo (new C)->twice();',
    '8',
  ],
  [
    'function f(int $a, int $b = 2, int ...$c) { return $a + $b + array_sum($c); } echo f(b: 5, a: 1) . f(1, 2, 3, 4);',
    '610',
  ],
  ["$o = null; echo $o?->name ?? 'nobody';", 'nobody'],
  [
    "try { throw new \\RuntimeException('bad'); } catch (\\Exception $e) { echo $e->getMessage(); } finally { echo '!'; }",
    'bad!',
  ],
  ['function g() { static $n = 0; return ++$n; } g(); echo g();', '2'],
  [
    '$a = [3, 1, 2]; sort($a); echo implode($a); usort($a, fn ($x, $y) => $y <=> $x); echo implode($a);',
    '123321',
  ],
  [
    '$i = 5; while ($i > 0) { $i -= 2; if ($i < 2) break; } echo $i; do { $i++; } while ($i < 4); echo $i;',
    '14',
  ],
  ["switch (2) { case 1: echo 'a'; break; case 2: echo 'b'; default: echo 'c'; }", 'bc'],
  ['$name = \'x\'; echo "{$name}s $name[0]" . \'a$b\' . "\\x41";', 'xs xa$bA'],
  [
    '$g = []; foreach ([["a", 1], ["b", 2], ["a", 3]] as $r) { $g[$r[0]][] = $r[1]; } echo count($g["a"]) . implode(",", $g["a"]);',
    '21,3',
  ],
  ['for ($i = 0, $j = 3; $i < $j; $i++, $j--) { echo $i . $j; }', '0312'],
  ['$f = function (int ...$n): int { return array_sum($n); }; echo $f(1, 2);', '3'],
]

const folder = fresh()
prints.forEach(([php], at) =>
  writeFileSync(join(folder, `line${at}.php`), `<?php // WeChatPay\\\n${php}\n`),
)
const { files } = ported([folder])
const fileOf = (at: number): string => files.find((file) => file.endsWith(`/line${at}.ts`))!

const enums = `enum Level: int { case Low = 1; case High = 2; const DEFAULT = self::Low; public function label(): string { return match ($this) { self::Low => 'low', self::High => 'high' }; } }
enum Suit { case Hearts; }
function level($given) { return json_encode([Level::from((int) $given), Level::tryFrom(9)?->name ?? 'none', Level::from(2)->label(), count(Level::cases()), Suit::Hearts->name, Level::DEFAULT === Level::Low, Level::High->value + 1]); }
echo level('1');`

const interfaces = `interface Gateway { public function pay(array $order): string; }
abstract class Base implements Gateway {
  protected static $instances = [];
  public static function instance(string $name) { return self::$instances[$name] ??= new static(); }
  abstract protected function type(): string;
  public function pay(array $order): string { return (string) WeChatPay\\Builder::factory($order)->chain('v3/pay/transactions/native')->post(['json' => $order])->getBody(); }
}
class Native extends Base { protected function type(): string { return 'native'; } public function name() { return $this->type(); } }
$native = Native::instance('n');
echo get_class($native), $native->name();`

const procedural = `defined('BASEPATH') or exit('No direct access');
define('SHOP', 'shop-1');
$names = ['a', 'b'];
function first() { global $names; return SHOP . $names[0]; }
echo first();`

describe('the parts of PHP around it', () => {
  const print = (php: string): string => {
    const folder = fresh()
    writeFileSync(join(folder, 'sample.php'), `<?php // WeChatPay\\\n${php}`)
    const { files } = ported([folder])
    expect(complaintsOf(files)).toEqual([])
    return run(files[0]!).printed.join('')
  }

  it('a case of an enum is one object with a name and a value, in JSON its value', () => {
    expect(print(enums)).toBe('[1,"none","high",2,"Hearts",true,3]')
  })

  it('new static() makes what was asked, not the parent', () => {
    expect(print(interfaces)).toBe('Nativenative')
  })

  it('a function finds what global, define() and a guard at the head say', () => {
    expect(print(procedural)).toBe('shop-1a')
  })

  it('--async says so in the interface as well, and leaves outside what functions need', () => {
    const folder = fresh()
    writeFileSync(join(folder, 'a.php'), `<?php // WeChatPay\\\n${interfaces}`)
    writeFileSync(
      join(folder, 'b.php'),
      `<?php\n${procedural}\nWeChatPay\\Builder::factory([])->chain('v3/certificates')->get();`,
    )
    const { files } = ported([folder], { async: true })
    expect(complaintsOf(files)).toEqual([])
  })
})

describe('what differs without a word', () => {
  const checks = (php: string): string[] =>
    portText(php).report.items.map(({ remark, what }) => `${remark} ${what}`)

  it('json_encode says what it escapes, unless it is told to escape nothing', () => {
    expect(checks('function f(array $a) { return sha1(json_encode($a)); }')).toContain(
      'check json_encode()',
    )
    expect(
      checks('function f(array $a) { return json_encode($a, JSON_UNESCAPED_UNICODE | 64); }'),
    ).toContain('check json_encode()')
    expect(
      checks(
        'function f(array $a) { return json_encode($a, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES); }',
      ),
    ).toEqual([])
  })

  it('== with a word is named where true could stand on the other side', () => {
    expect(checks("function f($a) { return $a == 'SUCCESS'; }")).toEqual(["check $a == 'SUCCESS'"])
    expect(checks("function f(string $a) { return $a == 'SUCCESS'; }")).toEqual([])
  })

  it('a closure in the test of a loop that took a value which changes later is named', () => {
    expect(
      checks('$a = 1; while (step(function () use ($a) { return $a; })) { $a = 2; }'),
    ).toContain('check use ($a)')
  })
})

describe('what a program may be called', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])(
    'a method, a key and a function named %s are no rows of a table',
    (name) => {
      const { code, report } = portText(
        `$b = WeChatPay\\Builder::factory($c); $a->${name}(); $d = ['${name}' => [1]]; ${name}2();`,
      )
      expect(code).not.toContain('native code')
      expect(code).toContain(name === '__proto__' ? "['__proto__']: [1]" : `${name}: [1]`)
      expect(report.files.map(({ state }) => state)).toEqual(['ported'])
    },
  )

  it('a comment ends where PHP ends it', () => {
    const { code } = portText('$a = 1; // one\u2028evil()\n# two\u2029evil()\n$a = 2;')
    expect(code).toContain('// one evil()')
    expect(code).not.toMatch(/[\u2028\u2029]/)
  })
})

describe('PHP around the calls keeps its meaning', () => {
  it('and compiles under strict', () => expect(complaintsOf(files)).toEqual([]))

  it.each(prints.map(([php, printed], at) => [php, printed, at] as const))(
    '%s',
    (_php, printed, at) => {
      const incoming = { server: {}, headers: {}, query: {}, fields: {}, body: '' }
      expect(run(fileOf(at), { incoming }).printed.join('')).toBe(printed)
    },
  )
})

describe('a port never guesses in silence', () => {
  const remarks = (php: string): unknown[] =>
    portText(php).report.items.map(({ remark, what, line }) => [remark, what, line])

  it.each([
    ["a framework's function", 'echo config("x");', ['left', 'config()', 2]],
    ['a trait', 'class A { use B; }', ['left', 'use B', 2]],
    [
      'a parameter by reference that is assigned',
      'function f(int &$n) { $n = 2; }',
      ['check', '&$n', 2],
    ],
    ['two names for one place', '$a = 1; $b = &$a;', ['left', '$b = &$a;', 2]],
    [
      'a generator that is asked by hand',
      'function g() { yield 1; } $g = g(); echo $g->current();',
      ['left', '->current()', 2],
    ],
    [
      'a value without a key among such with one',
      'function g() { yield "a" => 1; yield 2; }',
      ['left', 'yield 2', 2],
    ],
    ['a variable variable', 'echo $$x;', ['left', '$$x', 2]],
    ['goto', 'goto end; end: echo 1;', ['left', 'goto end;', 2]],
    [
      'an option that means nothing here',
      '$i = \\WeChatPay\\Builder::factory($c); $i->v3->certificates->get(["curl" => []]);',
      ['left', "option 'curl'", 2],
    ],
    [
      'an option that PHP passed over',
      '$i = \\WeChatPay\\Builder::factory($c); $i->v3->certificates->get(["parms" => []]);',
      ['left', "option 'parms'", 2],
    ],
    [
      'a value in a path',
      '$i = \\WeChatPay\\Builder::factory($c); $i->chain("v3/pay/transactions/id/{$id}")->get();',
      ['differs', '"v3/pay/transactions/id/{$id}"', 2],
    ],
    [
      'nested values of a query',
      '$i = \\WeChatPay\\Builder::factory($c); $i->v3->certificates->get(["query" => ["a" => [1]]]);',
      ['differs', 'query', 2],
    ],
  ])('%s', (_title, php, expected) => expect(remarks(php)).toContainEqual(expected))

  it('nor casts a list twice to ask what is in it', () => {
    expect(portText("function f($x) { return in_array($x, ['a', 'b'], true); }").code).toContain(
      "(['a', 'b'] as unknown[]).includes(x)",
    )
  })

  it('and marks the place', () => {
    const { code } = portText('echo config("x");')
    expect(code).toMatch(/\/\/ PORT: config\(\), .*sample\.php:2\n/)
  })
})

describe('paths come to what PHP makes of them', () => {
  it.each([
    [
      '$i->v3->pay->transactions->outTradeNo->_out_trade_no_->close->post(["out_trade_no" => 1]);',
      'v3/pay/transactions/out-trade-no/{out_trade_no}/close',
    ],
    ['$i->chain("/v3/certificates")->get();', 'v3/certificates'],
    ['$i["v3/certificates"]->get();', "i['v3/certificates'].get()"],
    ['$i->v3->{"pay"}->transactions->native->post([]);', 'v3/pay/transactions/native'],
    ['$i->V3->Marketing->get();', 'v3/marketing'],
    ['$i->chain("V3/Pay")->get();', 'v3/-pay'],
    ['$i->chain("v3/pay")->transactions->chain("native")->post([]);', 'v3/pay/transactions/native'],
    [
      '$i->v3->marketing->favor->stocks->_stock_id_->get(["stock_id" => 1]);',
      'v3/marketing/favor/stocks/{stock_id}',
    ],
  ])('%s', (php, path) =>
    expect(
      portText(`$i = \\WeChatPay\\Builder::factory($c); ${php}`).code.replace('<string>', ''),
    ).toContain(path.startsWith('i[') ? path : `.chain('${path}')`),
  )
})
