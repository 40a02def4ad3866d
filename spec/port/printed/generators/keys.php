<?php // WeChatPay\ a generator over a generator, keys of arrays, and one that yields nothing
/** @return iterable<string> */
function orders(array $list): iterable { foreach ($list as $o) { if ($o['paid']) { yield $o['id'] => $o['amount']; } } }
$sum = 0; foreach (orders([['id' => 'A', 'paid' => true, 'amount' => 5], ['id' => 'B', 'paid' => false, 'amount' => 7], ['id' => 'C', 'paid' => true, 'amount' => 1]]) as $id => $amount) { $sum += $amount; echo "$id;"; }
echo $sum;
function pad(iterable $in) { foreach ($in as $x) { yield '<' . $x . '>'; } }
foreach (pad(['a', 'b']) as $x) { echo $x; } foreach (pad(pad(['c'])) as $x) { echo $x; }
function fromArr() { yield from [1, 2]; yield from ['k' => 3]; }
foreach (fromArr() as $k => $v) { echo "$k=>$v "; }
function none() { if (false) { yield 1; } } foreach (none() as $v) { echo 'never'; }
