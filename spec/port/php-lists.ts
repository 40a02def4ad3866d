import type { Recorded } from './recorded'

/**
 * What PHP 8.2 does with arrays and texts in one word, and JavaScript in several: recorded, not
 * worked out.
 */
export const listPrograms: readonly Recorded[] = [
  [
    'array_walk() over lists and maps, with something handed over besides',
    `function f(array $rows) { $seen = []; $unit = '分'; array_walk($rows, static function ($row, $index, $unit) use (&$seen) { $seen[] = $index . '=' . $row['total'] . $unit; }, $unit); return implode(',', $seen); } $messages = ['a' => 'x', 'b' => 'y']; array_walk($messages, static function (string $message, $key): void { printf('%s:%s%s', $key, $message, \\PHP_EOL); }); array_walk($messages, fn ($m) => print($m)); echo f([['total' => 1], ['total' => 2]]);`,
    'a:x\nb:y\nxy0=1分,1=2分',
  ],
  [
    'array_search() in lists and maps, loosely and not',
    `function f($n) { $list = ['1', 'a', '10']; return json_encode([array_search($n, $list), array_search($n, $list, true)]); } $names = ['x' => 'WX', 'y' => 'ALI']; echo f('1'), f(1), f('1e1'), f('b'), json_encode(array_search('ALI', $names)), json_encode(array_search('none', $names));`,
    '[0,0][0,false][2,false][false,false]"y"false',
  ],
  [
    'array_splice() takes out and puts in',
    `function f(array $new) { $list = ['a', 'b', 'c', 'd', 'e']; $out = array_splice($list, 1, 2); $more = array_splice($list, -1); array_splice($list, 1, 0, ['x', 'y']); array_splice($list, 0, 1, 'z'); array_splice($list, 1, 1, $new); return json_encode([$list, $out, $more]); } echo f(['n1', 'n2']);`,
    '[["z","n1","n2","y","d"],["b","c"],["e"]]',
  ],
  [
    'array_combine() wants as many keys as values',
    `function f(array $keys, array $values) { try { return json_encode(array_combine($keys, $values)); } catch (ValueError $e) { return 'refused'; } } echo f(['a', 'b'], [1, 2]), f(['a'], [1, 2]), f(['x' => 'k'], ['y' => 'v']);`,
    '{"a":1,"b":2}refused{"k":"v"}',
  ],
  [
    'array_replace_recursive() over configurations',
    `function f(array $config) { return json_encode(array_replace_recursive(['http' => ['timeout' => 5, 'verify' => true, 'headers' => ['a' => '1']], 'log' => null, 'list' => [1, 2, 3]], $config)); } echo f(['http' => ['timeout' => 10, 'headers' => ['b' => '2']], 'log' => ['level' => 'debug'], 'list' => [9]]), f([]);`,
    '{"http":{"timeout":10,"verify":true,"headers":{"a":"1","b":"2"}},"log":{"level":"debug"},"list":[9,2,3]}{"http":{"timeout":5,"verify":true,"headers":{"a":"1"}},"log":null,"list":[1,2,3]}',
  ],
  [
    'shuffle(), str_shuffle() and array_rand() lose nothing',
    `function nonce() { $chars = str_split('abcdefghij'); shuffle($chars); sort($chars); return implode('', $chars); } $codes = ['a', 'b', 'c']; echo nonce(), strlen(str_shuffle('0123456789')), in_array($codes[array_rand($codes)], $codes) ? 'in' : 'out';`,
    'abcdefghij10in',
  ],
  [
    'substr_replace() counts bytes, from either end',
    `function f(string $s, string $by, int $from, ?int $many = null) { return substr_replace($s, $by, $from, $many) . '|'; } echo substr_replace('13812345678', '****', 3, 4), f('abcdef', 'X', 2, 2), f('abcdef', 'X', -2, 1), f('abcdef', 'X', 2), f('abcdef', 'X', 1, -1), f('abc', 'X', 10, 2), f('abcdef', 'X', 4, -4), f('中文字', 'X', 3, 3), f('abc', '-', 1, 0);`,
    '138****5678abXef|abcdXf|abX|aXf|abcX|abcdXef|中X字|a-bc|',
  ],
  [
    'wordwrap() and chunk_split() of keys and of words',
    `function pem($key) { return "-----BEGIN PUBLIC KEY-----\\n" . wordwrap($key, 8, "\\n", true) . "\\n-----END PUBLIC KEY-----"; } function words($text, $width, $cut) { return wordwrap($text, $width, '/', $cut) . '|'; } echo pem('MIIBIjANBgkqhkiG9w0B'), words('the quick brown fox', 10, false), words('A very longwooooord here', 8, true), words('A very longwooooord here', 8, false), words('ab cd/ef gh', 5, true), words('', 5, true), chunk_split('abcdefgh', 3, "\\n"), chunk_split('ab', 64, "\\n");`,
    '-----BEGIN PUBLIC KEY-----\nMIIBIjAN\nBgkqhkiG\n9w0B\n-----END PUBLIC KEY-----the quick/brown fox|A very/longwooo/oord/here|A very/longwooooord/here|ab cd/ef gh||abc\ndef\ngh\nab\n',
  ],
  [
    'parse_str() of lists and maps',
    `function f($q) { parse_str($q, $out); return json_encode($out, JSON_UNESCAPED_UNICODE); } echo f('a=1&b=%E4%B8%AD+x&c'), f('a[]=1&a[]=2&b[x]=3&b[y][]=4&b[y][]=5'), f('a.b=1&c d=2&=3&e=x=y&&f'), f('a=1&a=2&b[5]=x&b[]=y');`,
    '{"a":"1","b":"中 x","c":""}{"a":["1","2"],"b":{"x":"3","y":["4","5"]}}{"a_b":"1","c_d":"2","e":"x=y","f":""}{"a":"2","b":{"5":"x","6":"y"}}',
  ],
  [
    'strncmp() and strncasecmp() compare the first bytes',
    `function f($a, $b, $n) { return (strncmp($a, $b, $n) <=> 0) . (strncasecmp($a, $b, $n) <=> 0) . ' '; } echo f('wechat', 'wechatpay', 6), f('WeChat', 'wechat', 6), f('a', 'b', 1), f('b', 'a', 1), f('中文', '中国', 3), strncmp('apiv3', 'apiv2', 4) === 0 ? 'same' : 'other', strrev('abc'), nl2br("a\\nb\\r\\nc");`,
    '00 -10 -1-1 11 00 samecbaa<br />\nb<br />\r\nc',
  ],
  [
    'times by microtime(), date_format() and createFromFormat()',
    `function f() { list($msec, $sec) = explode(' ', microtime()); return abs((float) sprintf('%.0f', (floatval($msec) + floatval($sec)) * 1000) - time() * 1000) < 3000 ? 'now' : 'then'; } function g($t) { $date = \\DateTime::createFromFormat('YmdHis', $t); return date_format($date, 'Y-m-d H:i:s'); } $d = DateTime::createFromFormat(DateTime::RFC3339, '2018-06-08T10:34:56+08:00'); echo f(), preg_match('/^0\\.\\d{6}00 \\d{10}$/', microtime()), g('20260101123456'), $d->getTimestamp(), $d->format('H:iP'), DateTimeImmutable::createFromFormat('Y-m-d H:i:s', '2026-02-03 04:05:06')->format('c');`,
    'now12026-01-01 12:34:56152842529610:34+08:002026-02-03T04:05:06+00:00',
  ],
]
