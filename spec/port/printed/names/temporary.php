<?php // WeChatPay\ variables are called as what the port makes up
$a = 1; $A = 2; echo $a, $A;
function Foo() { return 'foo'; } echo foo(), FOO();
class Bar { public function Baz() { return 'baz'; } public static function Qux() { return 'qux'; } } $b = new Bar; echo $b->Baz(), Bar::Qux();
$main = 'm'; echo $main; function main() { return 'main()'; } echo main();
$value = 'v'; echo $value; $found = null; echo $found ?: 'none'; $error = 'e'; echo $error; $args = [1]; echo count($args);
function helper($found) { return ($found ? trim($found) : 'x') ?: 'y'; } echo helper(' '), helper('a');
$xValue = 1; $class = 2; $classValue = 3; echo $xValue, $class, $classValue;
$café = 1; $u = 2; echo $café; $名字 = '中'; echo $名字;
