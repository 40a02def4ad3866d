<?php // WeChatPay\ arrays that are taken by reference, and closures that are
/** @param array<string, string> $params */
function addSign(array &$params, string $key) { $params['sign'] = md5(implode('&', $params) . $key); }
$p = ['a' => 'x', 'b' => 'y']; $before = $p; addSign($p, 'k'); echo json_encode($p), count($before);
class A { private array $d = ['k' => 'v']; private function mark(array &$d) { $d['m'] = 'w'; } public function run() { $this->mark($this->d); $copy = $this->d; $this->mark($copy); return json_encode($this->d); } } echo (new A)->run();
function raise(array $rows) { foreach ($rows as &$row) { $row['n'] = 2; } unset($row); return $rows; }
$rows = [['n' => 1]]; $raised = raise($rows); echo $rows[0]['n'], $raised[0]['n'];
function double(array $list) { foreach ($list as $i => &$x) { if ($x === 2) { continue; } $x *= 10; } return implode(',', $list); } $l = [1, 2, 3]; echo double($l), implode(',', $l);
$n = 0; $f = function () use (&$n) { $n++; }; $f(); $f(); echo $n;
$log = []; $w = function ($m) use (&$log) { $log[] = $m; }; $w('a'); $w('b'); echo implode($log);
