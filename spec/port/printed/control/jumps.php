<?php // WeChatPay\ break 2, continue within a switch, alternative syntax, loose cases, static variables and ??=
$x = 5; if ($x > 3): echo 'big'; elseif ($x > 1): echo 'mid'; else: echo 'small'; endif; foreach ([1, 2] as $i): echo $i; endforeach; for ($i = 0; $i < 2; $i++): echo $i; endfor; while ($x-- > 3): echo 'w'; endwhile;
function sw($v) { switch ($v) { case 0: return 'zero'; case 'a': return 'A'; case '1': case 1: $r = 'one'; case 2: return ($r ?? '') . 'two'; case null: return 'null'; default: return 'def'; } }
echo sw('a'), sw('0'), sw(1), sw('1.0'), sw(2), sw(null), sw(''), sw('abc'), sw(false);
$out = ''; foreach ([1, 2, 3] as $i) { foreach ([1, 2, 3] as $j) { if ($j == 2) continue 2; if ($i == 3) break 2; $out .= "$i$j "; } } echo $out;
for ($i = 0; $i < 3; $i++) { switch ($i) { case 1: continue 2; default: echo $i; } } foreach ([1, 2] as $q) { switch ($q) { case 1: continue; } echo "q$q"; }
$w = 0; while (true) { switch ($w++) { case 2: break 2; } echo 'w'; }
function counter() { static $n = 0; static $m = ['a']; $n++; $m[] = $n; return $n . count($m); } echo counter(), counter();
class S { public function hit() { static $h = 0; return ++$h; } } $s1 = new S; $s2 = new S; echo $s1->hit(), $s2->hit();
$cfg = ['a' => null]; $cfg['a'] ??= 'dflt'; $cfg['b']['c'] ??= 'deep'; $u ??= 'und'; echo json_encode($cfg), $u;
echo 1 <=> 2, 'b' <=> 'a', [1, 2] <=> [1, 3], 1.5 <=> 1.5;
