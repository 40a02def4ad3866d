/**
 * Lines of PHP about texts and numbers, and what PHP 8.2 prints for each (TZ=UTC): recorded, not
 * worked out.
 */
export const texts: readonly (readonly [php: string, printed: string])[] = [
  ["function f0($s) { return strlen($s) . mb_strlen($s); } echo f0('中a😀');", '83'],
  [
    "function f1($s) { return substr($s, 0, 3) . '|' . substr($s, -4) . '|' . substr($s, 3, 1) . '|' . substr($s, 1 - 1, -4) . '|' . substr($s, 90); } echo f1('中a😀');",
    '中|😀|a|中a|',
  ],
  [
    "function f2($s) { return substr($s, -5, 2) . '|' . substr($s, 1, -5) . '|' . substr($s, 0, 0); } echo f2('abc');",
    'ab||',
  ],
  [
    "echo substr('abc', -5, 2) . '|' . substr('abcdef', -3, -1) . '|' . substr('abc', 5) . '|' . substr('abcdef', 2, 3);",
    'ab|de||cde',
  ],
  [
    "function f4($s) { return mb_substr($s, 1, 1) . mb_substr($s, -1) . mb_substr($s, -5, 2); } echo f4('中a😀');",
    'a😀中a',
  ],
  [
    "function f5($s) { return strpos($s, 'a') . '|' . mb_strpos($s, 'a') . '|' . strrpos($s, '中') . '|' . (strpos($s, 'x') === false ? 'no' : 'yes'); } echo f5('中a😀中');",
    '3|1|8|no',
  ],
  [
    "function f6($s) { return stripos($s, 'B') . '|' . (strpos($s, '中') !== false ? 'in' : 'out') . '|' . strpos($s, 'c', 4); } echo f6('中abc');",
    '4|in|5',
  ],
  [
    "function f7($s) { return strtoupper($s) . strtolower($s) . ucfirst($s) . lcfirst($s); } echo f7('éaÉB');",
    'éAÉBéaÉbéaÉBéaÉB',
  ],
  [
    "function f8($s) { return mb_strtoupper($s) . mb_strtolower($s); } echo f8('éaÉB');",
    'ÉAÉBéaéb',
  ],
  ["function f9($s) { return ucfirst($s); } echo f9('abc');", 'Abc'],
  [
    "function f10($s) { return '[' . trim($s) . '][' . ltrim($s) . '][' . rtrim($s) . ']'; } echo f10(\"\\u{a0} \\t\\0x\\u{3000} \\n\");",
    '[\u00a0 \t\u0000x\u3000][\u00a0 \t\u0000x\u3000 \n][\u00a0 \t\u0000x\u3000]',
  ],
  [
    "function f11($s) { return '[' . trim($s, \"\\n\\r/-]\") . '][' . rtrim($s, '/') . ']'; } echo f11(\"/-]x/\\n\");",
    '[x][/-]x/\n]',
  ],
  [
    "function f12($s) { return implode(',', array_map('trim', $s)); } echo f12([' a ', \"\\u{a0}b\"]);",
    'a,\u00a0b',
  ],
  [
    "function f13($s) { return '[' . str_pad($s, 6, '*') . str_pad($s, 8, '-', STR_PAD_LEFT) . str_pad($s, 7, 'ab', STR_PAD_BOTH) . str_pad($s, 2) . ']'; } echo f13('中');",
    '[中***-----中ab中ab中]',
  ],
  [
    "echo str_pad('7', 3, '0', STR_PAD_LEFT) . str_pad('ab', 5, '-', STR_PAD_BOTH) . str_pad('x', 3) . '|';",
    '007-ab--x  |',
  ],
  [
    "function f15($s) { return sprintf('%05d|%5d|%-5d|%05.1f|%s', $s, $s, $s, $s, $s); } echo f15(-3);",
    '-0003|   -3|-3   |-03.0|-3',
  ],
  [
    "printf('%.2f|%.2f|%.1f|%.1f|%.0f|%.0f|%.3f', 1.005, 1.255, 0.25, 0.35, 0.5, 1.5, -0.0005);",
    '1.00|1.25|0.2|0.3|0|2|-0.001',
  ],
  [
    "echo sprintf('%04d%02d', 7, 12) . sprintf(\"%'*8s|%-4s|\", 'ab', 'c') . sprintf('%x%X%b', 255, 255, 5);",
    '000712******ab|c   |ffFF101',
  ],
  [
    "function f18($s) { return sprintf('%6s|%-6s|%.3s', $s, $s, $s); } echo f18('中b');",
    '  中b|中b  |中',
  ],
  ["function f19($s) { return implode('-', str_split($s, 2)); } echo f19('abcde');", 'ab-cd-e'],
  ["echo implode('-', str_split('abcde', 2)) . count(str_split('abc'));", 'ab-cd-e3'],
  [
    "function f21($s) { return implode('-', mb_str_split($s)) . implode('-', mb_str_split($s, 2)); } echo f21('中a😀');",
    '中-a-😀中a-😀',
  ],
  ["echo strrev('abc');", 'cba'],
  [
    "function f23($s) { return strcasecmp($s, 'ABC') . (strcasecmp('é', 'É') > 0) . (strcmp($s, 'abd') < 0); } echo f23('abc');",
    '011',
  ],
  ["$a = ['10', '9', 'b', 'a', '1e1']; sort($a); echo implode(',', $a);", '9,10,1e1,a,b'],
  [
    "$a = ['10', '9', 'b', 'a']; sort($a, SORT_STRING); $x = implode(',', $a); rsort($a); echo $x . implode(',', $a);",
    '10,9,a,bb,a,10,9',
  ],
  [
    "$a = ['中', 'b', 'é', 'a', '😀', '￠']; sort($a, SORT_STRING); echo implode(',', $a);",
    'a,b,é,中,￠,😀',
  ],
  [
    "$a = ['b' => 1, 'a' => 2, 'B' => 3, 'a_b' => 4]; ksort($a); $x = implode(',', array_keys($a)); ksort($a, SORT_STRING); echo $x . implode(',', array_keys($a));",
    'B,a,a_b,bB,a,a_b,b',
  ],
  [
    "function f28($s) { return ($s < '9' ? 'lt' : 'ge') . ($s < 'b' ? 'lt' : 'ge') . ($s <=> '9'); } echo f28('10');",
    'gelt1',
  ],
  [
    "function f29(string $a, string $b) { return ($a < $b ? 'lt' : 'ge') . ($a <=> $b) . ($a >= $b ? 'ge' : 'lt'); } echo f29('10', '9') . f29('abc', 'abd') . f29('1e1', '10');",
    'ge1gelt-1ltge0ge',
  ],
  [
    "function f30($s) { return intval($s) . '|' . (int) $s . '|' . floatval($s); } echo f30('12abc');",
    '12|12|12',
  ],
  [
    "function f31($s) { return intval($s) . '|' . (int) $s . '|' . floatval($s); } echo f31('Infinity');",
    '0|0|0',
  ],
  [
    "function f32($s) { return intval($s) . '|' . floatval($s); } echo f32('  -7.9e1x');",
    '-79|-79',
  ],
  ["function f33($s) { return intval($s) . '|' . floatval($s); } echo f33('0x1A');", '0|0'],
  [
    "function f34($s) { return intval($s) . '|' . floatval($s) . '|'  . intval('.5'); } echo f34(null);",
    '0|0|0',
  ],
  [
    "echo round(2.5) . round(-2.5) . round(1.005, 2) . round(1234567.891, -3) . '|' . round(5.055, 2) . '|' . round(1.955, 2);",
    '3-31.011235000|5.06|1.96',
  ],
  [
    "echo number_format(1234.5) . '|' . number_format(-1234.567, 2) . '|' . number_format(0.5) . '|' . number_format(1.005, 2) . '|' . number_format(1234567.891, 2, ',', '.') . '|' . number_format(-0.4);",
    '1,235|-1,234.57|1|1.01|1.234.567,89|0',
  ],
  [
    "echo date('Y-m-d H:i:s', 0) . date('\\YD l M F j n y', 86400 * 45) . date('N w t U A g G', 86400 * 40);",
    '1970-01-01 00:00:00YSun Sunday Feb February 15 2 702 2 28 3456000 AM 12 0',
  ],
  [
    "function f38($s) { return urlencode($s) . '|' . rawurlencode($s); } echo f38(\"a b~!*()'/中+&=\");",
    'a+b%7E%21%2A%28%29%27%2F%E4%B8%AD%2B%26%3D|a%20b~%21%2A%28%29%27%2F%E4%B8%AD%2B%26%3D',
  ],
  [
    "function f39($s) { return urldecode($s) . '|' . rawurldecode($s); } echo f39('a%20b+c%zz%E4%B8%AD%');",
    'a b c%zz中%|a b+c%zz中%',
  ],
  [
    "echo http_build_query(['a' => '~ b', 'f' => 1.0, 'g' => 0.1, 't' => true, 'n' => null, 'l' => [1, 2], 'o' => ['x' => '中']]);",
    'a=%7E+b&f=1&g=0.1&t=1&l%5B0%5D=1&l%5B1%5D=2&o%5Bx%5D=%E4%B8%AD',
  ],
  [
    "echo base64_encode(hash('sha256', 'a', true)) . base64_encode(md5('a', true)) . bin2hex(sha1('a', true)) . base64_encode(hash_hmac('sha256', 'a', 'k', true));",
    'ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=DMF1ucDxtqgxw5niaXcmYQ==86f7e437faa5a7fce15d1ddcb9eaeaea377667b8eNqRUR5nVYf1ud94vt669VYNoqu4gWLuh13N90SVHZ4=',
  ],
  [
    'function f42($s) { return nl2br($s) . addslashes($s); } echo f42("a\\nb\'c\\r\\n\\0");',
    "a<br />\nb'c<br />\r\n\u0000a\nb\\'c\r\n\\0",
  ],
  [
    "function f43($s) { return str_replace('', 'x', $s) . str_replace('b', '$&', $s); } echo f43('abc');",
    'abca$&c',
  ],
  [
    "echo 0.1 + 0.2, '|', 1.0, '|', 1e25, '|', -0.0, '|', 0.00001, '|', 1.5e-7, '|', 123456789.123456789, '|', 1 / 3, '|', 2.50, '|', 1e100;",
    '0.3|1|1.0E+25|-0|1.0E-5|1.5E-7|123456789.12346|0.33333333333333|2.5|1.0E+100',
  ],
  [
    "function f45($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f45(1e25);",
    'x1.0E+25|1.0E+251.0E+251.0E+25',
  ],
  [
    "function f46($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f46(0.1 + 0.2);",
    'x0.3|0.30.30.3',
  ],
  [
    "function f47($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f47(1.5e-7);",
    'x1.5E-7|1.5E-71.5E-71.5E-7',
  ],
  [
    "function f48($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f48(null);",
    'x|',
  ],
  [
    "function f49($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f49(false);",
    'x|',
  ],
  [
    "function f50($s) { return 'x' . $s . '|' . (string) $s . \"{$s}\" . strval($s); } echo f50(true);",
    'x1|111',
  ],
  ["function f51($s) { return 'x' . $s . '|' . \"{$s}\"; } echo f51([1, 2]);", 'xArray|Array'],
  [
    "function f52($s) { return 'x' . $s['a'] . '|' . (string) $s['a'] . \"{$s['a']}\" . strval($s['a'] ?? null) . implode(',', [$s['b'], $s['a']]); } echo f52(['b' => 'c']);",
    'x|c,',
  ],
  [
    "function f53(array $config) { return \"{$config['x']}|\" . $config['x'] . (string) $config['x'] . $config['y']['z']; } echo f53(['y' => ['z' => null]]);",
    '|',
  ],
  [
    "/** @param array<string, string> $c */ function f54(array $c) { return \"v={$c['x']}\" . $c['x'] . (string) $c['x']; } echo f54(['y' => '1']);",
    'v=',
  ],
  ["$c = ['a' => 'b']; $k = strlen('x') > 1 ? 'a' : 'q'; echo \"v={$c[$k]}\" . $c[$k];", 'v='],
  ['$l = [\'a\']; $n = 3; echo "v={$l[$n]}" . $l[$n] . (string) $l[$n];', 'v='],
  [
    "$o = json_decode('{\"a\":null,\"b\":false,\"c\":1.50,\"d\":true,\"e\":12}', true); echo \"{$o['a']}|{$o['b']}|{$o['c']}|{$o['d']}|{$o['e']}|\" . $o['zz'];",
    '||1.5|1|12|',
  ],
  [
    '$o = json_decode(\'{"a":null,"c":1.50}\'); echo "{$o->a}|{$o->c}|" . (string) $o->a . $o->c;',
    '|1.5|1.5',
  ],
  [
    'class A { private $x; public ?string $y = null; function s() { return "[$this->x]" . $this->y . (string) $this->x; } } echo (new A())->s();',
    '[]',
  ],
  [
    'function f60(?string $a, ?int $b, ?float $c, bool $d) { return "$a$b$c$d" . $a . $b . $c . $d; } echo f60(null, null, null, false) . f60(\'a\', 1, 2.0, true);',
    'a121a121',
  ],
  [
    "$s = ''; foreach (['a' => 1.0, 'b' => null, 'c' => false] as $k => $v) { $s .= $k . '=' . $v . '&'; } echo rtrim($s, '&');",
    'a=1&b=&c=',
  ],
  ["echo implode(',', [null, true, false, 1.0, 1e25, 'x', 0.1 + 0.2]);", ',1,,1,1.0E+25,x,0.3'],
  [
    "function f63($s) { return ($s < 'b' ? 'lt' : 'ge') . ($s > '2026-01-01' ? 'gt' : 'le'); } echo f63('2026-01-02');",
    'ltgt',
  ],
  [
    "function f64($a, $b) { return ($a < $b ? 'lt' : 'ge') . ($a <=> $b); } echo f64('2026-01-01 10:00', '2026-01-02') . f64(null, 'a') . f64(false, true) . f64('10', 9) . f64('abc', 0) . f64(1.5, '1.5');",
    'lt-1lt-1lt-1ge1ge1ge0',
  ],
  [
    "function f65($row) { return \"{$row['a']}|{$row['b']}|\" . $row['c'] . '|' . $row['d']; } echo f65(json_decode('{\"a\":true,\"b\":false,\"c\":null,\"d\":0.1}', true));",
    '1|||0.1',
  ],
]
