import { itPrints, type Recorded } from './recorded'

/** What PHP 8.2 prints of keys and of what functions give: recorded. */
const prints: readonly Recorded[] = [
  [
    'a key of foreach is a number again where it goes into JSON',
    "function f(array $a) { $o = []; foreach ($a as $k => $v) { $o[] = ['k' => $k, 'v' => $v]; $o[] = $k; } return $o; } echo json_encode(f([5 => 'a', 'x' => 'b'])); echo json_encode(f(['p', 'q']));",
    '[{"k":5,"v":"a"},5,{"k":"x","v":"b"},"x"][{"k":0,"v":"p"},0,{"k":1,"v":"q"},1]',
  ],
  [
    'array_keys() of an array of unknown shape gives numbers where PHP has them',
    "function f(array $a) { return array_keys($a); } echo json_encode(f([5 => 'a', 'x' => 'b'])); echo json_encode(f(['p', 'q'])); echo implode(',', f(['p', 'q']));",
    '[5,"x"][0,1]0,1',
  ],
  [
    'a key is a text where a text is wanted, and what it was where anything is',
    "class P { public $k; public string $n = ''; function f(array $a) { foreach ($a as $k => $v) { $this->k = $k; $this->n = $k; g($k); h($k); $last = $k; } return [$this->k, $this->n, $last]; } } function g(string $s) { echo $s; } function h($s) { echo json_encode($s); } echo json_encode((new P)->f(['x' => 1, 'y' => 2])); echo json_encode((new P)->f([1, 2, 3]));",
    'x"x"y"y"["y","y","y"]001122[2,"2",2]',
  ],
  [
    'a key that is asked for its type, or compared, is what PHP has',
    "function f(array $a, $w) { foreach ($a as $k => $v) { echo is_int($k) ? 'i' : 's', is_string($k) ? 's' : 'i'; if ($k === $w) { echo 'w'; } if ($k === 'x') { echo 'X'; } if ($k !== 1) { echo 'n'; } echo match ($k) { 0 => 'zero', 'x' => 'ex', default => '-' }; switch ($k) { case 0: echo 'Z'; break; case 'x': echo 'XX'; } } } f(['x' => 1, 'y' => 2], 'x'); f([3, 4], 1); f([3, 4], '1');",
    'sswXnexXXssn-iinzeroZiiw-iinzeroZii-',
  ],
  [
    'in_array() asks keys strictly for what PHP has',
    "function f(array $a) { $keys = array_keys($a); return in_array('1', $keys, true) ? 'y' : (in_array(1, $keys, true) ? 'int' : 'n'); } echo f([3, 4]); echo f(['b' => 1, 'a' => 2]);",
    'intn',
  ],
  [
    'keys of decoded data are numbers where PHP has them',
    '$r = []; foreach (json_decode(\'{"5":{"a":1},"b":[7,8]}\', true) as $k => $v) { $r[] = [$k, $v]; foreach ($v as $i => $w) { $r[] = $i; } } echo json_encode($r);',
    '[[5,{"a":1}],"a",["b",[7,8]],0,1]',
  ],
  [
    'a key that a variable keeps beside null is a number where PHP has one',
    "function f(array $a) { $last = null; foreach ($a as $k => $v) { $last = $k; } return $last; } echo json_encode(f([1, 2])); echo json_encode(f(['a' => 1]));",
    '1"a"',
  ],
  [
    'a function that gives nothing gives null where its value is taken',
    "function f($x) { } $y = f(1); echo json_encode(['a' => $y, 'b' => f(2)]); echo json_encode(f(3));",
    '{"a":null,"b":null}null',
  ],
  [
    'a function that ends without a return gives null there',
    "function f($x) { if ($x) { return; } foreach ([1] as $y) { if ($x === 0) { return $y; } } } echo json_encode(['a' => f(1), 'b' => f(0), 'c' => f(null)]); $g = function ($x) { if ($x) { return 5; } }; echo json_encode(array_map($g, [0, 1])); class A { public function m($k) { switch ($k) { case 1: return 'a'; case 2: return; } } } echo json_encode(['m' => (new A)->m(2)]);",
    '{"a":null,"b":1,"c":null}[null,5]{"m":null}',
  ],
  [
    'an arm of match (true) is true, not what counts as true',
    "function f($x) { return match (true) { preg_match('/a/', $x) => 'never', strpos($x, 'b') => 'no', $x === 'ab' => 'is', default => 'other' }; } echo f('ab'), f('q');",
    'isother',
  ],
  [
    'a minus before a minus and a field of a literal keep their parentheses',
    "echo -(-1), 5 - -1, - - 3; $f = fn ($q) => ['b' => '9']['b']; echo $f(1), ['a' => 1]['a'];",
    '16391',
  ],
]

describe('keys of arrays, and what functions give without a return', () => {
  itPrints(prints, [false, true])
})
