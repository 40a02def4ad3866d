/**
 * Arrays by value, as PHP 8.2 has them (TZ=UTC): recorded, not worked out.
 */
export const arrays: readonly (readonly [title: string, php: string, printed: string])[] = [
  [
    'a second name of an untyped parameter is a copy',
    "function f($a) { $b = $a; $b['x'] = 1; return json_encode([$a, $b]); } echo f(['x' => 0]);",
    '[{"x":0},{"x":1}]',
  ],
  [
    "an untyped parameter that is changed leaves the caller's array alone",
    "function f($a) { $a['x'] = 1; return $a; } $o = ['x' => 0]; $p = f($o); echo json_encode([$o, $p]);",
    '[{"x":0},{"x":1}]',
  ],
  [
    "an array parameter that is changed leaves the caller's array alone",
    "function f(array $a) { $a['x'] = 1; return $a; } $o = ['x' => 0]; $p = f($o); echo json_encode([$o, $p]);",
    '[{"x":0},{"x":1}]',
  ],
  [
    "a value that is put behind an array parameter is not in the caller's",
    'function f(array $a) { $a[] = 1; return $a; } $o = [0]; $p = f($o); echo json_encode([$o, $p]);',
    '[[0],[0,1]]',
  ],
  [
    "a value that is put behind an untyped parameter is not in the caller's",
    'function f($a) { $a[] = 1; return $a; } $o = [0]; $p = f($o); echo json_encode([$o, $p]);',
    '[[0],[0,1]]',
  ],
  [
    'a part of a part of an array parameter',
    "function f(array $a) { $a['x']['y'] = 1; return $a; } $o = ['x' => ['y' => 0]]; $p = f($o); echo json_encode([$o, $p]);",
    '[{"x":{"y":0}},{"x":{"y":1}}]',
  ],
  [
    'a part of a part of an untyped parameter',
    "function f($a) { $a['x']['y'] = 1; return $a; } $o = ['x' => ['y' => 0]]; $p = f($o); echo json_encode([$o, $p]);",
    '[{"x":{"y":0}},{"x":{"y":1}}]',
  ],
  [
    'what a method gives of a property is a copy',
    "class C { private $config = ['a' => 1]; private array $t = ['a' => 1]; function get() { return $this->config; } function getT() { return $this->t; } function getTT(): array { return $this->t; } } $c = new C; $x = $c->get(); $x['a'] = 2; $y = $c->getT(); $y['a'] = 3; $z = $c->getTT(); $z['b'] = 3; echo json_encode([$c->get(), $c->getT(), $x, $y, $z]);",
    '[{"a":1},{"a":1},{"a":2},{"a":3},{"a":1,"b":3}]',
  ],
  [
    "a property of an untyped array is neither the caller's nor what was given of it",
    "class C { private $config; function __construct($config) { $this->config = $config; } function get() { return $this->config; } function set($k, $v) { $this->config[$k] = $v; return $this; } } $in = ['a' => 1]; $c = new C($in); $x = $c->get(); $x['a'] = 2; $c->set('a', 5); echo json_encode([$c->get(), $x, $in]);",
    '[{"a":5},{"a":2},{"a":1}]',
  ],
  [
    "an array property is neither the caller's nor what was given of it",
    "class C { private array $config; function __construct(array $config) { $this->config = $config; } function get(): array { return $this->config; } function set(string $k, $v) { $this->config[$k] = $v; return $this; } } $in = ['a' => 1]; $c = new C($in); $c->set('a', 5); $x = $c->get(); $c->set('a', 6); echo json_encode([$c->get(), $x, $in]);",
    '[{"a":6},{"a":5},{"a":1}]',
  ],
  [
    "a promoted property is not the caller's array",
    "class C { function __construct(private array $config) {} function get(): array { return $this->config; } function set(string $k, $v) { $this->config[$k] = $v; return $this; } } $in = ['a' => 1]; $c = new C($in); $c->set('a', 5); echo json_encode([$c->get(), $in]);",
    '[{"a":5},{"a":1}]',
  ],
  [
    'a closure changes its own copy of what it uses, each time anew',
    "function run($a) { $f = function () use ($a) { $a['x'] = 1; return $a; }; $p = $f(); return json_encode([$a, $p, $f()]); } echo run(['x' => 0]);",
    '[{"x":0},{"x":1},{"x":1}]',
  ],
  [
    'a closure that counts within an array that it uses',
    "$a = ['x' => 0, 'n' => 1]; $f = function ($k) use ($a) { $a['x']++; $a['n'] = $k; return $a; }; echo json_encode([$f(1), $f(2), $a]);",
    '[{"x":1,"n":1},{"x":1,"n":2},{"x":0,"n":1}]',
  ],
  [
    'a value of foreach that is changed is not the one in the list',
    "$list = [['n' => 1], ['n' => 2]]; $out = []; foreach ($list as $one) { $one['n'] *= 10; $out[] = $one; } echo json_encode([$list, $out]);",
    '[[{"n":1},{"n":2}],[{"n":10},{"n":20}]]',
  ],
  [
    'the same of an untyped list',
    "function f($list) { $out = []; foreach ($list as $one) { $one['n'] = $one['n'] * 10; $out[] = $one; } return json_encode([$list, $out]); } echo f([['n' => 1], ['n' => 2]]);",
    '[[{"n":1},{"n":2}],[{"n":10},{"n":20}]]',
  ],
  [
    'a part of an array under another name',
    "$a = ['x' => ['y' => 0]]; $b = $a['x']; $b['y'] = 1; echo json_encode([$a, $b]);",
    '[{"x":{"y":0}},{"y":1}]',
  ],
  [
    'a part of an untyped array under another name',
    "function f($a) { $b = $a['x']; $b['y'] = 1; return json_encode([$a, $b]); } echo f(['x' => ['y' => 0]]);",
    '[{"x":{"y":0}},{"y":1}]',
  ],
  [
    'a part of an array parameter under another name',
    "function f(array $a) { $b = $a['x']; $b['y'] = 1; return json_encode([$a, $b]); } echo f(['x' => ['y' => 0]]);",
    '[{"x":{"y":0}},{"y":1}]',
  ],
  [
    'a part that may be missing, with an array in its place',
    "function f(array $a) { $b = $a['x'] ?? []; $b['y'] = 1; return json_encode([$a, $b]); } echo f(['x' => ['y' => 0]]), f([]);",
    '[{"x":{"y":0}},{"y":1}][[],{"y":1}]',
  ],
  [
    'what was read from JSON is copied with its parts',
    "$d = json_decode('{\"a\":{\"b\":1},\"l\":[1,2]}', true); $c = $d; $c['a']['b'] = 2; $l = $d['l']; $l[] = 3; echo json_encode([$d, $c, $l]);",
    '[{"a":{"b":1},"l":[1,2]},{"a":{"b":2},"l":[1,2]},[1,2,3]]',
  ],
  [
    'a default is new in each call',
    "function f($a = ['x' => 1]) { $a['x']++; return $a['x']; } echo f(), f(), f();",
    '222',
  ],
  [
    'an empty default is new in each call',
    'function f(array $a = []) { $a[] = 1; return count($a); } echo f(), f(), f([1,2]);',
    '113',
  ],
  [
    'a constant stays as it is',
    "class C { const D = ['x' => 1]; function f() { $d = self::D; $d['x'] = 2; return $d; } } $c = new C; $c->f(); echo json_encode([$c->f(), C::D]);",
    '[{"x":2},{"x":1}]',
  ],
  [
    'a static property under another name',
    "class C { static $d = ['x' => 1]; static function f() { $d = self::$d; $d['x'] = 2; return $d; } static function g() { return static::$d; } } echo json_encode([C::f(), C::$d]); $g = C::g(); $g['x'] = 9; echo json_encode(C::$d);",
    '[{"x":2},{"x":1}]{"x":1}',
  ],
  [
    'array_merge() holds copies of parts',
    "$d = ['x' => ['y' => 1]]; $o = array_merge($d, ['z' => 1]); $o['x']['y'] = 2; echo json_encode([$d, $o]);",
    '[{"x":{"y":1}},{"x":{"y":2},"z":1}]',
  ],
  [
    'array_merge() of an untyped array holds copies of parts',
    "function f($d) { $o = array_merge($d, ['z' => 1]); $o['x']['y'] = 2; return json_encode([$d, $o]); } echo f(['x' => ['y' => 1]]);",
    '[{"x":{"y":1}},{"x":{"y":2},"z":1}]',
  ],
  [
    '+ of an untyped array holds copies of parts',
    "function f($d) { $o = $d + ['z' => 1]; $o['x']['y'] = 2; return json_encode([$d, $o]); } echo f(['x' => ['y' => 1]]);",
    '[{"x":{"y":1}},{"x":{"y":2},"z":1}]',
  ],
  [
    'the first name is changed, the second keeps what was',
    "function f($a) { $b = $a; $a['x'] = 1; return json_encode([$a, $b]); } echo f(['x' => 0]);",
    '[{"x":1},{"x":0}]',
  ],
  [
    'the first name of an array parameter is changed',
    "function f(array $a) { $b = $a; $a['x'] = 1; return json_encode([$a, $b]); } echo f(['x' => 0]);",
    '[{"x":1},{"x":0}]',
  ],
  [
    'a property keeps what its parameter was',
    "class C { public $d; function set($d) { $this->d = $d; $d['x'] = 9; return $d; } } $c = new C; $c->set(['x' => 1]); echo json_encode($c->d);",
    '{"x":1}',
  ],
  [
    'an untyped row that is put into a list in each turn',
    "function f($row) { $out = []; foreach ([1, 2] as $i) { $row['i'] = $i; $out[] = $row; } return json_encode($out); } echo f(['a' => 1]);",
    '[{"a":1,"i":1},{"a":1,"i":2}]',
  ],
  [
    'what a function gives of its static variable is a copy',
    "function f() { static $cache = ['n' => 0]; $cache['n']++; return $cache; } $a = f(); $b = f(); echo json_encode([$a, $b]);",
    '[{"n":1},{"n":2}]',
  ],
  [
    'a bare array that is a list stays one under variable keys',
    "function f($a) { $orig = $a; foreach ($a as $k => $v) { $a[$k] = $v * 2; } return json_encode([$orig, $a]); } echo f(['x' => 1, 'y' => 2]), f([1, 2]);",
    '[{"x":1,"y":2},{"x":2,"y":4}][[1,2],[2,4]]',
  ],
  [
    'an object is the same under both names',
    "function f($o) { $o->x = 1; return $o; } $o = new stdClass; $o->x = 0; $p = f($o); echo $o->x, $p === $o ? 'same' : 'other';",
    '1same',
  ],
  [
    'a bare array that is changed at a variable key stays a list',
    "function f(array $a, $k) { $a[$k] = 'z'; return json_encode($a); } echo f(['a', 'b'], 1), f(['x' => 1], 'y');",
    '["a","z"]{"x":1,"y":"z"}',
  ],
  [
    'a list that is trimmed key by key stays a list',
    "function f(array $a) { foreach ($a as $k => $v) { $a[$k] = trim($v); } return json_encode($a); } echo f([' a', 'b ']), f(['x' => ' a']);",
    '["a","b"]{"x":"a"}',
  ],
  [
    'an untyped list that is trimmed key by key',
    "function f($a) { foreach ($a as $k => $v) { if ($v === '') { unset($a[$k]); } else { $a[$k] = trim($v); } } return json_encode($a); } echo f([' a', 'b ']), f(['x' => ' a', 'y' => '']);",
    '["a","b"]{"x":"a"}',
  ],
  [
    'a list of an object keeps rows as they were put in',
    "class Cart { private $items = []; function add($item) { $this->items[] = $item; } function total() { $t = 0; foreach ($this->items as $i) { $t += $i['price'] * $i['n']; } return $t; } } $c = new Cart; $it = ['price' => 5, 'n' => 2]; $c->add($it); $it['n'] = 3; $c->add($it); echo $c->total();",
    '25',
  ],
  [
    'a part that was taken apart is a copy',
    "function f($p) { [$a, $b] = $p; $a['x'] = 1; return json_encode([$p, $a]); } echo f([['x' => 0], 2]);",
    '[[{"x":0},2],{"x":1}]',
  ],
  [
    'one of two arrays under a third name',
    "function f($a, $d) { $b = $a ? $a : $d; $b['x'] = 1; return json_encode([$a, $d, $b]); } echo f(['x' => 0], []), f([], ['x' => 5]);",
    '[{"x":0},[],{"x":1}][[],{"x":5},{"x":1}]',
  ],
  [
    'an array or its substitute under a third name',
    "function f($a, $d) { $b = $a ?? $d; $b['x'] = 1; return json_encode([$a, $d, $b]); } echo f(['x' => 0], []), f(null, ['x' => 5]);",
    '[{"x":0},[],{"x":1}][null,{"x":5},{"x":1}]',
  ],
  [
    '??= takes a copy',
    "function f($a) { $c = null; $c ??= $a; $c['x'] = 1; return json_encode([$a, $c]); } echo f(['x' => 0]);",
    '[{"x":0},{"x":1}]',
  ],
  [
    'what a request gives is a copy',
    "class Req { private $d = ['a' => ['n' => 1]]; function input($k) { return $this->d[$k]; } } $r = new Req; $a = $r->input('a'); $a['n'] = 2; echo $r->input('a')['n'], $a['n'];",
    '12',
  ],
  [
    "rows that are changed by reference are the function's own",
    "function f($rows) { foreach ($rows as &$row) { $row['i'] = 1; } unset($row); return json_encode($rows); } $in = [['a' => 1]]; echo f($in), json_encode($in);",
    '[{"a":1,"i":1}][{"a":1}]',
  ],
  [
    'what a function gives back unchanged is a copy',
    "function f(array $a): array { return $a; } $x = ['n' => 1]; $y = f($x); $y['n'] = 2; echo json_encode([$x, $y]);",
    '[{"n":1},{"n":2}]',
  ],
  [
    'what an untyped function gives back unchanged is a copy',
    "function f($a) { return $a; } $x = ['n' => 1]; $y = f($x); $y['n'] = 2; echo json_encode([$x, $y]);",
    '[{"n":1},{"n":2}]',
  ],
  [
    'array_values() holds copies of rows',
    "function f($a) { $b = array_values($a); $b[0]['n'] = 9; return json_encode([$a, $b]); } echo f(['x' => ['n' => 1]]);",
    '[{"x":{"n":1}},[{"n":9}]]',
  ],
  [
    'array_map() hands copies of rows over',
    "function f($a) { return array_map(function ($r) { $r['n'] = 9; return $r; }, $a); } $in = [['n' => 1]]; $o = f($in); echo json_encode([$in, $o]);",
    '[[{"n":1}],[{"n":9}]]',
  ],
  [
    'end() gives a copy of the last row',
    "$l = [['n' => 1], ['n' => 2]]; $last = end($l); $last['n'] = 7; echo json_encode([$l, $last]);",
    '[[{"n":1},{"n":2}],{"n":7}]',
  ],
  [
    'a list in an array that is sorted, cut or filled up by a function is not that of the copy',
    "$x = ['l' => [3, 1], 'm' => [3, 4], 'n' => [5]]; $y = $x; sort($x['l']); array_pop($x['m']); array_push($x['n'], 6); echo json_encode([$x, $y]);",
    '[{"l":[1,3],"m":[3],"n":[5,6]},{"l":[3,1],"m":[3,4],"n":[5]}]',
  ],
  [
    'rows of JSON that usort() sorts are not those of the copy',
    '$page = json_decode(\'{"data":[{"n":3},{"n":1}]}\', true); $old = $page; usort($page["data"], fn ($a, $b) => $a["n"] <=> $b["n"]); echo $page["data"][0]["n"], $old["data"][0]["n"];',
    '13',
  ],
]
