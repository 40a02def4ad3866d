/**
 * What PHP 8.2 does at the edges of its functions, and what it prints (TZ=UTC): recorded, not worked out.
 */
export const edges: readonly (readonly [title: string, php: string, printed: string])[] = [
  ['trim() of literals knows NUL and no form feed', 'echo json_encode(trim("\\0x\\f"));', '"x\\f"'],
  [
    'strpos() from a place counts from the end where it is below zero, and refuses one beyond',
    "function f($s, $n, int $o) { try { return json_encode(strpos($s, $n, $o)); } catch (ValueError $e) { return 'refused'; } } echo f('abcabc', 'b', -2), f('abcabc', 'b', -1), f('中b中b', 'b', 4), f('abc', 'a', 4), f('abc', 'a', -4), strpos('abcabc', 'b', -2);",
    '4false7refusedrefused4',
  ],
  [
    'str_replace() finds an empty text nowhere',
    "function f(string $s, string $a) { return str_replace($a, 'x$&', $s) . str_replace(['', 'b'], '-', $s); } echo f('abc', ''), f('abc', 'a');",
    'abca-cx$&bca-c',
  ],
  [
    'sprintf() writes 64 bits without a sign',
    "function f(int $n, $m) { return sprintf('%u %x %X %b %02x', $n, $n, $m, 5, 7); } echo f(-5, '-1'), ' ', f(255, 255), ' ', dechex(-1);",
    '18446744073709551611 fffffffffffffffb FFFFFFFFFFFFFFFF 101 07 255 ff FF 101 07 ffffffffffffffff',
  ],
  [
    'sprintf() of texts and of large floats',
    "function f($s, float $n) { return sprintf('%.2f|%d|%.0f|%.2f', $s, $s, $n, $n); } echo f('12abc', 1e22), f('', 1e25), f('abc', 1e15);",
    '12.00|12|10000000000000000000000|10000000000000000000000.000.00|0|10000000000000000905969664|10000000000000000905969664.000.00|0|1000000000000000|1000000000000000.00',
  ],
  [
    'explode() and str_pad() refuse an empty text',
    "function f(string $d) { try { return implode('|', explode($d, 'abc')); } catch (ValueError $e) { return 'refused'; } } function g($by) { try { return str_pad('ab', 5, $by); } catch (ValueError $e) { return 'refused'; } } echo f(''), f('b'), g(''), g('-');",
    'refuseda|crefusedab---',
  ],
  [
    'str_split() of nothing gives nothing',
    "echo count(str_split('')), count(str_split('ab')); function f(string $s) { return count(str_split($s, 2)); } echo f(''), f('中');",
    '0202',
  ],
  [
    'substr() with null as its length goes to the end',
    "function f(string $s, ?int $n) { return substr($s, 1, $n) . '|' . mb_substr($s, 1, $n) . '|' . substr('abc', 1, $n); } echo f('abcdef', null), ' ', f('abcdef', 2), substr('abc', 1, null);",
    'bcdef|bcdef|bc bc|bc|bcbc',
  ],
  [
    'a text that begins with a number counts as that, any other is a TypeError',
    "function f($a) { try { return $a * 2 . ',' . ($a + 1) . ',' . -$a . ';'; } catch (TypeError $e) { return 'refused;'; } } echo f('12abc'), f('abc'), f(''), f(' 1.5'), f('1e2'), f('0x1A'), f(null), f(true), f('19.99'), f('5元');",
    '24,13,-12;refused;refused;3,2.5,-1.5;200,101,-100;0,1,0;0,1,0;2,2,-1;39.98,20.99,-19.99;10,6,-5;',
  ],
  [
    'a text that is no number is a TypeError where a function wants one',
    "function f($a) { try { return number_format($a, 2) . ';'; } catch (TypeError $e) { return 'refused;'; } } echo f('12abc'), f(''), f('1234.5'), f(true);",
    'refused;refused;1,234.50;1.00;',
  ],
  [
    'a text beside a number is compared as a word where it is none',
    "function f($a) { return json_encode([$a > 0, $a >= 1, $a < 5, $a <=> 3]); } echo f('abc'), f(''), f('3x'), f('0.5'), f(null), f('10'); function g(?int $n) { return json_encode([$n > 0, $n >= 0, $n < 1]); } echo g(null), g(1);",
    '[true,true,false,1][false,false,true,-1][true,true,true,1][true,false,true,-1][false,false,true,-1][true,true,false,1][false,true,true][true,true,false]',
  ],
  [
    'arrays are compared by their sizes first',
    "function f($a, $b) { return $a <=> $b; } echo f([1, 2], [3]), f([1, 2], [1, 3]), f(['a' => 1], ['a' => 1]), f([1], 5), f('abc', 0);",
    '1-1011',
  ],
  [
    'max() and min() of texts keep them, and refuse an empty array',
    "function f(array $a) { try { return json_encode([max($a), min($a)]); } catch (ValueError $e) { return 'refused'; } } echo f(['a', 'b']), f(['10', '9']), f([1.5, 1]), f([]), json_encode([max('10', '9'), max('a', 'b'), max(1, 2), min([3, 2])]);",
    '["b","a"]["10","9"][1.5,1]refused["10","b",2,2]',
  ],
  [
    'round() gives what PHP 8.2 gives',
    '$o = []; foreach ([0.5, 1.5, 2.5, -0.5, -1.5, 0.285, 1955.5, 5.055, 4503599627370497.5, 1.4999999999999998] as $n) { $o[] = round($n); $o[] = round($n, 2); } foreach ([1.005, 1.955, 5.045, -1.005, 1.255, 33333.335, 100000000.005, 562949953421.315, 1.1e15] as $n) { $o[] = round($n, 2); $o[] = round($n, -2) + 0; } echo json_encode($o);',
    '[1,0.5,2,1.5,3,2.5,-1,-0.5,-2,-1.5,0,0.29,1956,1955.5,5,5.06,4503599627370498,4503599627370498,2,1.5,1.01,0,1.96,0,5.05,0,-1.01,0,1.26,0,33333.34,33300,100000000.01,100000000,562949953421.32,562949953400,1100000000000000,1100000000000000]',
  ],
  [
    'number_format() of large numbers, with digits below zero, with nothing between',
    "echo number_format(1e22), '|', number_format(1234.5, -2), '|', number_format(1234.5, 2, null, null), '|', number_format(1234567.1, 2, '$&', '$1'), '|', number_format(-0.4), '|', number_format(0.125, 2);",
    '10,000,000,000,000,000,000,000|1,235|1,234.50|1$1234$1567$&10|0|0.13',
  ],
  [
    'hexdec() passes over what is no digit',
    "function f($s) { return hexdec($s) . ','; } echo f('ff'), f(''), f('xyz'), f('1g2'), f('0xff');",
    '255,0,0,18,255,',
  ],
  [
    'is_numeric() takes ASCII blanks for blanks, and no arrays',
    "function f($s) { return is_numeric($s) ? 1 : 0; } echo f(\"\\u{a0}1\"), f([5]), f(' 1'), f(\"1\\n\"), f('.5'), f('5.'), f('.'), f('0x1A'), f(null), f(true), f(5);",
    '00111100001',
  ],
  [
    '(int) and (float) of texts and arrays',
    "function f($s) { return (int) $s . '/' . (float) $s . ','; } echo f(\"\\u{a0}12\"), f('-.5'), f('1e3'), f(' 12x'), f('--5'), f(true), f(null); function g($s) { return (int) $s . (float) $s; } echo g([]), g([0]);",
    '0/0,0/-0.5,1000/1000,12/12,0/0,1/1,0/0,0011',
  ],
  [
    'count() of what is no array is a TypeError',
    "function f($a) { try { return count($a); } catch (TypeError $e) { return 'refused'; } } echo f(null), f('abc'), f([]), f(['a' => 1]);",
    'refusedrefused01',
  ],
  [
    'array_sum() counts what texts begin with',
    "function f(array $a) { return array_sum($a) . ','; } echo f(['1x', 2]), f(['1.5', null, true]), f([]);",
    '3,2.5,0,',
  ],
  [
    '%= cuts fractions off',
    "function f($a) { $a %= 7; return $a; } echo f(15.9), f('16.9'), f(-15);",
    '12-1',
  ],
  [
    'array_map() and array_filter() of an array keep a list a list, and keys keys',
    "function f(array $a) { return json_encode(array_map('trim', $a)) . json_encode(array_filter($a)) . json_encode(array_map(fn ($x) => $x . '!', $a)); } function g($a) { return json_encode(array_map('trim', $a)) . json_encode(array_filter($a, fn ($v, $k) => $v !== '' && $k !== 'sign', ARRAY_FILTER_USE_BOTH)) . implode(',', array_map('trim', $a)); } echo f([' a ', 'b']), f(['x' => ' a ', 'y' => '']), g([' a ', 'b']), g(['x' => ' a ', 'sign' => 'b']);",
    '["a","b"][" a ","b"][" a !","b!"]{"x":"a","y":""}{"x":" a "}{"x":" a !","y":"!"}["a","b"][" a ","b"]a,b{"x":"a","sign":"b"}{"x":" a "}a,b',
  ],
  [
    'what a function reads of the items of an array whose items nobody knows',
    "function f(array $a) { return json_encode(array_map(fn ($x) => $x['n'], $a)); } function g($a) { return json_encode(array_filter($a, fn ($x) => $x['n'] > 1)); } echo f([['n' => 1]]), f(['k' => ['n' => 2]]), g(['k' => ['n' => 2], 'l' => ['n' => 1]]);",
    '[1]{"k":2}{"k":{"n":2}}',
  ],
  [
    'array_merge() of arrays of which nothing says what they are',
    "function f(array $a, array $b) { return json_encode(array_merge($a, $b)); } function g($a, $b) { return json_encode(array_merge($a, $b)); } echo f([1, 2], [3]), f(['a' => 1], ['a' => 2, 'b' => 3]), f([], ['x']), f([5 => 'a'], [5 => 'b']), g([1], [2]), g(['k' => 1], ['k' => 2]), json_encode(array_merge([], ['k' => 1])), json_encode(array_merge([3 => 'x'], [4 => 'y']));",
    '[1,2,3]{"a":2,"b":3}["x"]["a","b"][1,2]{"k":2}{"k":1}["x","y"]',
  ],
  [
    'array_merge() with the same word twice',
    "$a = ['b' => 2, 'c' => 3]; echo json_encode(array_merge(['a' => 1, 'b' => 1], ['a' => 2])), json_encode(array_merge(['b' => 1], $a)), json_encode(array_merge(['x' => 1, 'b' => 9], ['b' => 2, 'c' => 3], ['x' => 5]));",
    '{"a":2,"b":1}{"b":2,"c":3}{"x":5,"b":2,"c":3}',
  ],
  [
    'a list within brackets, spread before other values',
    "function f(array $a) { return json_encode([...$a, 5]); } function g(array $a, array $b) { return json_encode([...$a, ...$b]); } echo f([1, 2]), g([1], [2]), g(['k' => 1], ['k' => 2]);",
    '[1,2,5][1,2]{"k":2}',
  ],
  [
    'in_array() takes numbers in texts for numbers',
    "function f(string $n) { return in_array($n, ['10', '20']) ? 1 : 0; } function g($n, array $a) { return (in_array($n, $a) ? 1 : 0) . (in_array($n, $a, false) ? 1 : 0) . (in_array($n, $a, true) ? 1 : 0); } function h($n) { return in_array($n, ['SUCCESS', 'REFUND']) ? 1 : 0; } echo f('1e1'), f('10.0'), f('010'), f('1'), g('1', [1]), g('abc', [0]), g('1e1', ['10']), g(null, ['']), h('SUCCESS'), h(''), h(null), h(0), h(true), in_array('1e1', ['10']) ? 1 : 0;",
    '1110110000110110100011',
  ],
  [
    'array_column() passes over rows without it, and takes whole rows under a key',
    "function f(array $a) { return json_encode(array_column($a, 'n')) . json_encode(array_column($a, null, 'id')) . json_encode(array_column($a, 'n', 'id')); } echo f([['n' => 1, 'id' => 'a'], ['id' => 'b']]);",
    '[1]{"a":{"n":1,"id":"a"},"b":{"id":"b"}}{"a":1}',
  ],
  [
    'array_unique() compares texts, and array_values() takes the gaps away',
    "echo json_encode(array_values(array_unique([1, '1', true, 2]))), json_encode(array_values(array_unique(['1', '01', '1']))), json_encode(array_values(array_filter([0, 1, null, 2]))), json_encode(array_slice([1, 2, 3], 1, null));",
    '[1,2]["1","01"][1,2][2,3]',
  ],
  [
    'range() goes down, and in steps',
    "function f(int $a, int $b) { return implode(',', range($a, $b)) . ';' . implode(',', range(1, $b)) . ';'; } echo f(3, 1), f(1, 3), f(0, 0), implode(',', range(3, 1)), implode(',', range(0, 10, 5)), implode(',', range(10, 0, 3)), implode(',', range(1, 3));",
    '3,2,1;1;1,2,3;1,2,3;0;1,0;3,2,10,5,1010,7,4,11,2,3',
  ],
  [
    'array_chunk() refuses a size of nothing',
    "function f(array $a, int $n) { try { return json_encode(array_chunk($a, $n)); } catch (ValueError $e) { return 'refused'; } } echo f([1, 2, 3], 2), f([1], 0), f([1], -1);",
    '[[1,2],[3]]refusedrefused',
  ],
  [
    'usort() by a test that only says true and false',
    '$a = [3, 1, 2]; usort($a, fn ($x, $y) => $x > $y); echo implode($a);',
    '123',
  ],
  [
    'a list that grows or shrinks in its loop is gone over as it was',
    "$a = [1, 2]; foreach ($a as $v) { $a[] = $v * 10; } echo json_encode($a); $b = [1, 2, 3]; foreach ($b as $k => $v) { $b[] = $k; } echo json_encode($b); $c = [1, 2, 3]; foreach ($c as $v) { array_shift($c); echo $v; } class Q { private array $list = ['a', 'b']; function run() { foreach ($this->list as $one) { $this->list[] = $one . '!'; } return implode(',', $this->list); } } echo (new Q)->run();",
    '[1,2,10,20][1,2,3,0,1,2]123a,b,a!,b!',
  ],
  [
    'keys from 0 on make a list also where they are texts',
    "echo json_encode(['0' => 'x', '1' => 'y']);",
    '["x","y"]',
  ],
  [
    'http_build_query() writes floats as texts have them',
    "echo http_build_query(['f' => 1.5, 'g' => 1e25, 'h' => true, 'i' => false, 'j' => null, 'k' => 0.1 + 0.2]);",
    'f=1.5&g=1.0E%2B25&h=1&i=0&k=0.3',
  ],
  [
    'a variable of the environment that is not set is false',
    "echo getenv('NOT_THERE_AT_ALL') === false ? 'none' : 'some', getenv('NOT_THERE_AT_ALL') ?: 'default'; $x = getenv('NOT_THERE_AT_ALL'); if ($x !== false) { echo 'set'; }",
    'nonedefault',
  ],
  [
    'date() of null is now, and of a fraction its second',
    "function f(?int $t) { return date('Y', $t) === date('Y') ? 'now' : date('Y', $t); } echo f(null), f(0);",
    'now1970',
  ],
  [
    'mkdir(), unlink() and file_put_contents() say what became of it',
    '$d = \'/tmp/port-\' . uniqid(); echo json_encode([@mkdir($d), @mkdir($d), @mkdir("$d/a/b"), @mkdir("$d/a/b", 0777, true), is_dir($d), is_file($d)]), json_encode([file_put_contents("$d/f", \'中\'), file_put_contents("$d/f", \'b\', FILE_APPEND), @file_put_contents("$d/x/y", \'b\'), is_file("$d/f"), unlink("$d/f"), @unlink("$d/f")]); @unlink("$d/f"); if (!is_dir($d) && !mkdir($d, 0777, true)) { echo \'failed\'; }',
    '[true,false,false,true,true,false][3,1,false,true,true,false]',
  ],
  [
    'digests and Base64 of a file are those of its bytes',
    "$f = '/tmp/port-' . uniqid(); file_put_contents($f, 'a中'); echo hash('sha256', file_get_contents($f)) === hash_file('sha256', $f) ? 'same' : 'other', base64_encode(file_get_contents($f)), md5(file_get_contents($f)); unlink($f);",
    'sameYeS4rQ==f96b3489e1a8ade41eacf5f76fa9c8fa',
  ],
  [
    'pathinfo() of a name that begins with its only dot',
    "foreach (['/a/b.txt', 'b', '.htaccess', 'a.tar.gz', 'a.'] as $s) { echo pathinfo($s, PATHINFO_EXTENSION), '|', pathinfo($s, PATHINFO_FILENAME), ';'; }",
    'txt|b;|b;htaccess|;gz|a.tar;|a;',
  ],
  [
    'a line feed alone ends a line in a pattern',
    'function f(string $s) { return preg_match(\'/a.b/u\', $s) . preg_match(\'/a$/m\', $s) . preg_match(\'/^b/m\', $s) . preg_match(\'/a.b/us\', $s); } echo f("a\\rb"), f("a\\nb"), f("a\\r\\nb"), f("a\\u{2028}b"), f("a中b");',
    '10010111001010011001',
  ],
  [
    'letters and digits of all languages are such with u',
    "function f(string $s) { return preg_match('/^\\w+$/u', $s) . preg_match('/^[\\w-]+$/u', $s) . preg_match('/^\\d$/u', $s) . preg_match('/\\s/u', $s) . preg_match('/^\\w+$/', $s) . preg_match('/\\s/', $s); } echo f('é'), f('１'), f(\"\\u{3000}\"), f(' '), f('a-1'), f('中');",
    '110000111000000100000101010000110000',
  ],
  [
    'a group that is not there is nothing in what stands in its place',
    "echo preg_replace('/(a)(b)?/', '$2-\\1-${1}0-$0-$3', 'ab'), preg_replace('/x/', '$', 'axb'), implode('|', preg_split('/,/', 'a,b'));",
    'b-a-a0-ab-a$ba|b',
  ],
  [
    "array_filter() of data asks a closure that has a $value and a $key of the program's own",
    "$data = json_decode('[5,6,7]', true); $value = 2; $key = 4; $kept = array_filter($data, function ($v) use ($value) { return $v & $value; }); $both = array_filter($data, function ($v, $k) use ($value, $key) { return $v + $k - $value - $key; }, ARRAY_FILTER_USE_BOTH); $ofKey = array_filter($data, function ($k) use ($key) { return $k + $key - 4; }, ARRAY_FILTER_USE_KEY); echo json_encode([array_values($kept), array_values($both), array_values($ofKey)]);",
    '[[6,7],[5,6,7],[6,7]]',
  ],
  [
    "array_column() takes its keys by the program's own $row, where a row has none of it",
    "$row = 'k'; echo json_encode(array_column([['a' => 1, 'k' => 'b'], ['k' => 'c']], 'a', $row));",
    '{"b":1}',
  ],
]
