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
]
