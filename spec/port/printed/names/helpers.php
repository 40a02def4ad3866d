<?php // WeChatPay\ functions and variables are called as the port's own helpers are
function text($text) { return "T$text"; }
function round2($round, $count) { return round($round) . count($count); }
function count_it($count, $strlen, $implode) { return count($count) . strlen($strlen) . implode(',', $implode); }
echo text('a'), round2(1.4, [1]), count_it([1, 2], '中', [3, 4]);
class Counter { public static function tally(array $tally) { $t = self::tally2($tally); return $t; } private static function tally2($Counter) { return count($Counter) . Counter::ONE; } const ONE = 1; }
echo Counter::tally([1]);
class Log { public static function info($m) { echo "[$m]"; } }
function run($Log) { Log::info($Log); } run('hey');
$Counter = 5; echo Counter::ONE + $Counter;
function make() { $Log = 'x'; Log::info($Log); return function () use ($Log) { Log::info($Log); }; } make()();
try { throw new Exception('e'); } catch (Exception $Exception) { echo $Exception->getMessage(); }
$Error = 'er'; try { throw new RuntimeException('boom'); } catch (RuntimeException $e) { echo $e->getMessage(), $Error; }
const TIMEOUT = 3; $TIMEOUT = 4; function t($TIMEOUT) { return TIMEOUT . $TIMEOUT; } echo t(9), $TIMEOUT, TIMEOUT;
define('KEY', 'k'); $KEY = 'var'; echo KEY, $KEY;
