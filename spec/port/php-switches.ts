/**
 * What PHP 8.2 does in a switch: recorded, not worked out.
 */
export const switches: readonly (readonly [title: string, php: string, printed: string])[] = [
  [
    'switch of texts that are numbers',
    "function f(string $t) { switch ($t) { case '1': return 'one'; case '2': return 'two'; default: return 'none'; } } echo f('1'), f('01'), f('2.0'), f('x'), f(' 1');",
    'oneonetwononeone',
  ],
  [
    'switch of an untyped value over numbers',
    "function f($t) { switch ($t) { case 0: return 'zero'; case 1: return 'one'; default: return 'none'; } } echo f('1'), f(1), f('abc'), f(null), f(true), f(0.0), f('1.0'), f('');",
    'oneonenonezeroonezeroonenone',
  ],
  [
    'switch of an untyped value over words',
    "function f($t) { switch ($t) { case 'a': return 'A'; case 'b': return 'B'; default: return 'none'; } } echo f('a'), f(0), f(null), f('b'), f('');",
    'AnonenoneBnone',
  ],
  [
    'switch of an untyped value over texts and the empty one',
    "function f($t) { switch ($t) { case '': return 'empty'; case 'b': return 'B'; default: return 'none'; } } echo f(''), f(null), f(false), f('b'), f(0);",
    'emptyemptyemptyBnone',
  ],
  [
    'switch of a call over numbers in texts',
    "function code() { return '200'; } function g(array $a) { switch ($a['k'] . '') { case 1: return 'one'; } switch ($a['s'] ?? '') { case 2: return 'two'; } return 'none'; } switch (code()) { case 200: echo 'ok'; break; default: echo 'no'; } echo g(['k' => 1]), g(['k' => 3, 's' => '2']), g(['k' => 'x', 's' => null]);",
    'okonetwonone',
  ],
  [
    'switch of a number or null',
    "function f(?int $n) { switch ($n) { case 0: return 'zero'; case 1: return 'one'; } return 'none'; } echo f(null), f(0), f(1), f(2);",
    'zerozeroonenone',
  ],
  [
    'switch over constants',
    "class S { const PAID = 'PAID'; const OPEN = 'OPEN'; static function f(string $s) { switch ($s) { case self::PAID: return 1; case self::OPEN: return 2; default: return 3; } } } echo S::f('PAID'), S::f('OPEN'), S::f('x');",
    '123',
  ],
  [
    'switch that falls through',
    "function f($s) { $o = ''; switch ($s) { case 'x': case 'y': $o .= 'xy'; case 'z': $o .= 'z'; break; default: $o = 'd'; } return $o; } echo f('x'), f('z'), f('q');",
    'xyzzd',
  ],
  [
    'switch over several conditions',
    "function f($n) { switch (true) { case $n > 10: return 'big'; case $n > 5: return 'mid'; default: return 'small'; } } echo f(11), f(6), f(1);",
    'bigmidsmall',
  ],
  [
    'switch in a loop with continue 2',
    "$o = ''; foreach (['a', 'b', 'c'] as $x) { switch ($x) { case 'b': continue 2; default: $o .= $x; } } echo $o;",
    'ac',
  ],
]
