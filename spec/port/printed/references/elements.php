<?php // WeChatPay\ foreach over references, whole values and fields
$list = [1, 2, 3]; foreach ($list as &$v) { $v = $v * 2; } unset($v); echo implode(',', $list);
$rows = [['a' => 1], ['a' => 2]]; foreach ($rows as &$row) { $row['b'] = $row['a'] + 1; } unset($row); echo json_encode($rows);
$map = ['x' => 1, 'y' => 2]; foreach ($map as $k => &$m) { if ($k === 'x') { $m = 'changed'; } } unset($m); echo json_encode($map);
$d = ['n' => [1, 2]]; foreach ($d['n'] as $i => &$q) { $q += $i; } unset($q); echo json_encode($d);
class T { private array $items = ['a' => ' x ', 'b' => 'y ']; function trim() { foreach ($this->items as &$i) { $i = trim($i); } unset($i); return json_encode($this->items); } } echo (new T)->trim();
