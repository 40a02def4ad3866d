<?php // WeChatPay\ methods and closures that yield, and iterator_to_array()
class Bill { private array $rows; public function __construct(array $rows) { $this->rows = $rows; }
 public function rows(): Generator { foreach ($this->rows as $i => $row) { yield $i => $row; } }
 public function each(): iterable { foreach ($this->rows as $row) { if ($row === null) { continue; } yield $row; } }
 /** @return \Generator<int, array> */ public static function chunks(array $all, int $size) { $buffer = []; foreach ($all as $one) { $buffer[] = $one; if (count($buffer) === $size) { yield $buffer; $buffer = []; } } if ($buffer) { yield $buffer; } } }
$b = new Bill(['x', 'y', null, 'z']);
foreach ($b->rows() as $i => $row) { echo $i, $row ?? '-'; }
foreach ($b->each() as $row) { echo $row; }
foreach (Bill::chunks([1, 2, 3, 4, 5], 2) as $chunk) { echo implode('+', $chunk), ';'; }
$gen = (function () { yield 1; yield 2; })(); foreach ($gen as $v) { echo $v; }
$sq = function (array $in) { foreach ($in as $x) { yield $x * $x; } }; foreach ($sq([1, 2, 3]) as $v) { echo $v; }
echo implode(',', iterator_to_array($b->each(), false)), array_sum(iterator_to_array($sq([1, 2])));
