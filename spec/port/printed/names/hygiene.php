<?php // WeChatPay\ a variable within a callback is called as the callback's own parameter would be
/** @param string[] $rows */
function pick(array $rows, string $one, string $key, int $value, string $found, array $args) {
  $x = in_array($one, $rows);
  $y = array_map(fn ($v) => $v . $one, $rows);
  $t = trim($found) ?: $found . 'dd';
  $f = array_filter(['a' => 1, 'b' => 2], fn ($v) => $v != $value);
  $k = array_filter(['a' => 1, 'b' => 2], fn ($kk) => $kk == $key, ARRAY_FILTER_USE_KEY);
  $z = array_fill_keys(['p', 'q'], $value);
  return json_encode([$x, $y, $t, $f, $k, $z, $args]);
}
echo pick(['x', 'y', 'z'], 'x', 'a', 2, ' ', [1]);
class H { public function call(H $args) { $g = $args->up(...); $own = double(...); return $g('b') . $own(3) . implode(',', array_map(double(...), [1, 2])); } public function up(string $s) { return strtoupper($s) . '!'; } }
function double(int $name) { return $name * 2; }
echo (new H)->call(new H);
