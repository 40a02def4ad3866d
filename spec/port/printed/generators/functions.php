<?php // WeChatPay\ generators, with keys and without, and what yield from gives
function pages(int $n) { for ($i = 1; $i <= $n; $i++) { yield $i; } }
foreach (pages(3) as $p) { echo $p, ','; }
function keyed() { yield 'a' => 1; yield 'b' => 2; }
foreach (keyed() as $k => $v) { echo $k, $v; }
foreach (keyed() as $v) { echo $v; }
foreach (pages(2) as $k => $v) { echo $k, ':', $v, ' '; }
function outer() { yield 0; $r = yield from inner(); echo "[$r]"; yield 9; }
function inner() { yield 1; yield 2; return 'done'; }
foreach (outer() as $v) { echo $v; }

