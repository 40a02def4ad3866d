import { portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints, recorded: the port prints the same, and compiles under strict. */
const prints: readonly Recorded[] = [
  [
    'what a property holds is called, not the method of that name',
    "class W { private $cb; public ?Closure $log = null; static $make; function __construct(callable $cb) { $this->cb = $cb; $this->log = function ($m) { echo \"[$m]\"; }; } function log($m) { ($this->log)(\"m:$m\"); return $this; } function go($x) { return ($this->cb)($x) . call_user_func($this->cb, $x); } function st($x) { return (self::$make)($x); } } $w = new W(fn ($x) => $x . '!'); echo $w->go('a'); $w->log('b'); W::$make = fn ($x) => \"made $x\"; echo $w->st('c');",
    'a!a![m:b]made c',
  ],
  [
    'a method by its name is a function wherever it is kept, as is_callable() asks',
    "class H { private $map; function __construct() { $this->map = ['a' => [$this, 'paid'], 'b' => $this->paid(...), 'c' => [self::class, 'of'], 'd' => ['H', 'of']]; } private function paid($x) { return \"paid $x\"; } static function of($x) { return \"of $x\"; } function run($k, $x) { $h = $this->map[$k]; return is_callable($h) ? $h($x) . call_user_func($h, $x) . call_user_func_array($h, [$x]) . implode(',', array_map($h, [1, 2])) : \"no $k\"; } function two($a, $b) { return $a . $b; } } $h = new H; foreach (['a', 'b', 'c', 'd'] as $k) echo $h->run($k, 'x'), ' '; $cb = [$h, 'two']; $args = [7, 8]; echo $cb('a', 1), call_user_func_array([$h, 'two'], [1, 2]), call_user_func_array($cb, $args), call_user_func($cb, 5, 6);",
    'paid xpaid xpaid xpaid 1,paid 2 paid xpaid xpaid xpaid 1,paid 2 of xof xof xof 1,of 2 of xof xof xof 1,of 2 a1127856',
  ],
  [
    'functions of PHP by name get one argument, as PHP hands it over',
    "echo implode(',', array_map('trim', [' a ', \"\\u{a0}b\"])), implode(',', array_map('intval', ['1', '2x', null, 3.7])), implode(',', array_map('strlen', ['é', ''])), implode(',', array_map(trim(...), [' c']));",
    'a,\u00a0b1,2,0,32,0c',
  ],
  [
    'a function of the program by name',
    "function mark(string $s, string $end = '!') { return $s . $end; } echo implode(',', array_map('mark', ['a', 'b'])), call_user_func('mark', 'c', '?');",
    'a!,b!c?',
  ],
  [
    'methods by name: [$this, …], [self::class, …], Class::method',
    "class Marker { private string $end = '!'; function own(string $s) { return $s . $this->end; } static function of(string $s) { return \"<$s>\"; } function all(array $list) { $out = []; foreach ($list as $one) { $out[] = $one; } return implode(',', array_map([$this, 'own'], $out)) . implode(',', array_map([self::class, 'of'], $out)) . implode(',', array_map('Marker::of', $out)) . call_user_func([$this, 'own'], 'x'); } } echo (new Marker)->all(['a', 'b']);",
    'a!,b!<a>,<b><a>,<b>x!',
  ],
  [
    'array_filter() by name of a function, and by null',
    "echo implode(',', array_filter(['a', '', '0'], 'strlen')), '|', implode(',', array_filter(['a', '', '0']));",
    'a,0|a',
  ],
  [
    'flags keep their values where they are passed on',
    "function flags(int $flags) { return $flags; } echo flags(JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES), ' ', OPENSSL_RAW_DATA, ' ', LOCK_EX, ' ', ENT_QUOTES;",
    '320 1 2 3',
  ],
]

describe('what is handed over by name', () => {
  itPrints(prints)
})

describe('an argument that a row does not know is not dropped in silence', () => {
  it.each([
    "mb_internal_encoding('GBK')",
    "array_keys($a, 'x')",
    'array_unique($a, SORT_REGULAR)',
    'intval($s, 16)',
    'nl2br($s, false)',
    'dirname($s, 2)',
    'http_build_query($a, "p_")',
    "array_merge(...[$a, ['b']])",
    'is_callable($s, true)',
    "str_replace('a', 'b', $s, $count)",
    'number_format(num: 1.5, dezimals: 2)',
  ])('%s stays a call, and is told of', (php) => {
    const { code, report } = portText(`function f(string $s, array $a) { return ${php}; }`)
    const name = php.slice(0, php.indexOf('('))
    expect(report.items.map(({ remark, what }) => `${remark} ${what}`)).toContain(`left ${name}()`)
    expect(code).toContain(`declare function ${name}(`)
  })
})

it.each([
  ['echo PHP_INT_MAX;', 'PHP_INT_MAX', /2\^63 - 1/],
  ['echo PHP_VERSION;', 'PHP_VERSION', /Node's version/],
])('%s is told of, since it is another value here', (php, what, why) =>
  expect(portText(php).report.items).toContainEqual(
    expect.objectContaining({ what, why: expect.stringMatching(why) as string }),
  ),
)

it.each([
  ["$f = 'strtoupper'; echo $f('x');", "$f('x')"],
  ["$pair = ['A', 'of']; echo $pair(1);", '$pair(1)'],
  ["function f(string $name) { return $name('x'); }", "$name('x')"],
])('a name in a variable that is called is told of, where it failed when it ran: %s', (php, what) =>
  expect(portText(php).report.items).toContainEqual(
    expect.objectContaining({
      remark: 'left',
      what,
      why: expect.stringMatching(/by its name/) as string,
    }),
  ),
)
