<?php // WeChatPay\ texts, URLs and lines of CSV
$name = 'hello big-world 你好';
echo strtr('a+b/c==', '+/', '-_'), ' ', strtr($name, ['hello' => 'bye', 'bye' => 'x', 'big' => 'small']), "\n";
echo ucwords($name), ' ', ucwords('a-b c', '-'), ' ', substr_count('aaaa-aa', 'aa'), ' ', substr_count($name, '你'), "\n";
echo htmlspecialchars('<a href="x">\'&amp;'), ' ', htmlspecialchars('<b>', ENT_QUOTES, 'UTF-8'), "\n";
$lines = ['openid,amount,remark', 'o1,"1,000","say ""hi"""', 'o2, 5 ,中文', "o3,\"a\\\"b\",\n"];
foreach (array_map('str_getcsv', $lines) as $row) {
    echo count($row), ': ', implode('|', $row), "\n";
}
echo implode('|', str_getcsv('a;b', ';')), "\n";
$url = 'https://u:p@api.mch.weixin.qq.com:8080/v3/pay?a=1&b=2#top';
$parts = parse_url($url);
echo $parts['host'], ' ', $parts['path'], ' ', $parts['query'], ' ', $parts['port'], ' ', $parts['scheme'], "\n";
echo parse_url($url, PHP_URL_HOST), ' ', parse_url($url, PHP_URL_PATH), ' ', parse_url('/a', PHP_URL_QUERY) ?? 'none', "\n";
foreach (parse_url('http://a.b') as $key => $part) {
    echo $key, '=', $part, "\n";
}
$fields = ['a' => 'x y~', 'b' => ['c' => 1, 'd' => [true, false, null]], 'e' => '中+&', 'f' => null];
echo http_build_query($fields), "\n";
$strict = http_build_query($fields, '', '&', PHP_QUERY_RFC3986);
echo $strict, "\n";
$entities = http_build_query($fields, '', '&amp;');
echo $entities, "\n";
