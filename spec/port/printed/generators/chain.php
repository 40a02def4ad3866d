<?php // WeChatPay\ a variable that comes to hold a part of what it held
$all = json_decode('{"v":1,"next":{"v":2,"next":{"v":3,"next":null}}}', true); $sum = 0;
$node = $all; while ($node) { $sum += $node['v']; $node = $node['next']; } echo $sum;
function depth(array $n): int { return $n['next'] ? 1 + depth($n['next']) : 1; } echo depth($all);
