import { portText } from './ported'
import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints as JSON of arrays that are objects here: recorded. */
const prints: readonly Recorded[] = [
  [
    'an empty array $x = [] is a list',
    "function f(array $x = [], ?array $y = null) { return json_encode(['x' => $x, 'y' => $y, 'n' => ['z' => $x]]); } echo f(); echo f(['a' => 1], ['b' => 2]); echo f(['q'], []); function g(array $x = []) { return json_encode($x); } echo g(), g(['a' => 1]);",
    '{"x":[],"y":null,"n":{"z":[]}}{"x":{"a":1},"y":{"b":2},"n":{"z":{"a":1}}}{"x":["q"],"y":[],"n":{"z":["q"]}}[]{"a":1}',
  ],
  [
    'a property that begins empty is a list until it has words as keys',
    "class A { private array $opts = []; function j() { return json_encode($this->opts); } function set($k, $v) { $this->opts[$k] = $v; } } $a = new A; echo $a->j(); $a->set('k', 1); echo $a->j();",
    '[]{"k":1}',
  ],
  [
    'an array that is filled under the keys of a list is a list',
    "function rows(array $list) { $out = []; foreach ($list as $k => $v) { $out[$k] = ['v' => $v]; } return $out; } echo json_encode(rows([7, 8])); echo json_encode(rows(['a' => 1])); echo json_encode(['goods' => rows([])]); $goods = []; foreach (json_decode('[{\"id\":1},{\"id\":2}]', true) as $i => $row) { $goods[$i] = $row['id']; } $body = ['goods' => $goods]; $body['again'] = $goods; echo json_encode($body);",
    '[{"v":7},{"v":8}]{"a":{"v":1}}{"goods":[]}{"goods":[1,2],"again":[1,2]}',
  ],
  [
    'an array of which nothing is kept is a list',
    "function f(array $p) { $a = array_filter($p); return json_encode(['a' => $a, 'd' => array_diff_key($p, $p)]); } echo f([]); echo f(['b' => 0]); echo f(['b' => 3]);",
    '{"a":[],"d":[]}{"a":[],"d":[]}{"a":{"b":3},"d":[]}',
  ],
  [
    'what was a list and has got a word as a key is an object',
    "function f(array $p) { $a = array_filter($p); $a['x'] = 1; $b = array_map('strval', $p); $b['y'] = 1; return json_encode([$a, $b]); } echo f([]); echo f(['b' => 0]); echo f([1, 0]); $v = json_decode('[]', true); $v['a'] = 1; echo json_encode($v);",
    '[{"x":1},{"y":1}][{"x":1},{"b":"0","y":1}][{"0":1,"x":1},{"0":"1","1":"0","y":1}]{"a":1}',
  ],
  [
    'array_merge() counts numbers as keys anew, and leaves words',
    "function f(array $l) { $m = []; foreach ($l as $k => $v) { $m[$k] = $v; } return array_merge($m, ['a' => 1]); } echo json_encode(f([7, 8])); echo json_encode(f(['x' => 1])); echo json_encode(array_merge(['12' => 3], ['a' => 12]));",
    '{"0":7,"1":8,"a":1}{"x":1,"a":1}{"0":3,"a":12}',
  ],
  [
    'a variable that holds an array and then a number holds both',
    '$v = []; echo json_encode($v); $v = 1; echo json_encode($v);',
    '[]1',
  ],
  [
    'a word is compared with a number as a text',
    "$a = 7; echo 'Hello' > $a ? 1 : 0, 'Hello' >= 12 ? 1 : 0, 'Hello' > true ? 1 : 0, 'Hello' > null ? 1 : 0, '5' > $a ? 1 : 0;",
    '11010',
  ],
  [
    'a value is a flag where nothing else is given',
    "function f($id, $flag = false) { return json_encode(['id' => $id, 'flag' => $flag]); } echo f(1), f(1, 'abc'), f(1, true);",
    '{"id":1,"flag":false}{"id":1,"flag":"abc"}{"id":1,"flag":true}',
  ],
  [
    'a letter from the end of a value of unknown type is one',
    "function f($x, $y) { return str_replace('a', 'b', $x) . $y[-1]; } echo f('aa', 'xyz'); function g($s) { return ($s[-1] ?? 'none') . $s[-2]; } echo g('hello');",
    'bbzol',
  ],
  [
    'a key that is not there is empty, whatever the others hold',
    "$m = array_filter(['name' => 0], function ($p) { return true; }); echo json_encode(empty($m['total'])); $n = ['a' => 5]; foreach (['a', 'z'] as $k) { echo empty($n[$k]) ? 'e' : 'f'; }",
    'truefe',
  ],
  [
    '++ behind a value of unknown type gives the old one',
    "function f($n = 100) { echo $n++, ' ', $n--, ' ', $n, ' '; } f(); f('5');",
    '100 101 100 5 6 5 ',
  ],
  [
    'what is read of a row that is not there is null beside ??',
    "$x = array_map(fn ($i) => ['n' => $i], [])[0]['n'] ?? null; echo json_encode($x); $r = array_values(array_map(fn ($i) => ['n' => $i], [])); echo $r[0]['n'] ?? 'none';",
    'nullnone',
  ],
  [
    'array_merge() of an array of unknown shape and a list keeps words',
    "function f($v) { return array_merge($v, [7]); } $m = f(['a' => 1]); ksort($m); echo json_encode($m['a']), json_encode(f([1])), json_encode(f([])), count(f(['a' => 1]));",
    '1[1,7][7]2',
  ],
  [
    'a cast of what a docblock alone calls a number stays',
    "/** * @param int $n * @param string $s * @return string */ function f($n, $s) { return json_encode(['n' => (int) $n, 's' => (string) $s, 'i' => intval($n), 'b' => (bool) $n]); } $in = json_decode('{\"n\":\"12\",\"s\":5}', true); echo f($in['n'], $in['s']);",
    '{"n":12,"s":"5","i":12,"b":true}',
  ],
  [
    'a number is a text where a text or null is wanted, and the other way round',
    "function h(): ?string { return 1; } echo json_encode(h()); function k(?float $x, ?int $i = null) { return json_encode([$x + 0.5, $i]); } echo k(1), k('2', '3'); class A { private ?string $s; function __construct(?string $s) { $this->s = $s; } function j() { return json_encode($this->s); } } echo (new A(5))->j();",
    '"1"[1.5,null][2.5,3]"5"',
  ],
  [
    'what is given in place of an empty array is what it is',
    "function f($a, $b = []) { return json_encode(['n' => $b]); } echo f(1, false), f(1), f(1, ['x' => 1]); function g(mixed $v = []) { return is_array($v) ? 'array' : 'no'; } echo g(1), g(), g([1]);",
    '{"n":false}{"n":[]}{"n":{"x":1}}noarrayarray',
  ],
  [
    'arrays of different things are merged',
    "function f($x) { return [...['a' => 'x'], 5]; } $m = array_merge(['a' => 'x', 'b' => 'y'], ['c' => 5]); echo json_encode($m), count(f(1));",
    '{"a":"x","b":"y","c":5}2',
  ],
]

describe('JSON of arrays, as PHP writes it', () => {
  itPrints(prints)

  it.each([
    ["/** @param int[] $a */\nfunction f($a) { $a['word'] = 1; return $a; }", "$a['word']", 'left'],
    ["echo json_encode(array_merge(['a' => 1], [2]));", 'array_merge()', 'check'],
    ["echo json_encode(array_replace(['a' => 1], ['5' => -3]));", 'array_replace()', 'check'],
    [
      'function f(array $a) { $o = (object) []; return json_encode($a); }',
      'json_encode() of arrays',
      'check',
    ],
    ['function f(float $x, int $y) { return $x === $y; }', '$x === $y', 'check'],
    [
      "function n() { return rand(); } $m = array_fill_keys(['a', 'b'], n());",
      'array_fill_keys()',
      'left',
    ],
    ['function f(int $id) { return $id * 1000000; }', '$id * 1000000', 'check'],
    [
      'function f(array $a) { $o = []; foreach ($a as $k => $v) { $o[$k] = $v; } return $o; }',
      '$o[$k]',
      'check',
    ],
  ])('%s is told of', (php, what, remark) => {
    const { items } = portText(php).report
    expect(items.filter((one) => !/PHP writes \/ as/.test(one.why))).toMatchObject([
      { what, remark },
    ])
  })
})
