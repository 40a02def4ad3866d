<?php // WeChatPay\ variables are called as words, globals and wrappers of JavaScript are
function f($process, $Buffer, $Number, $arguments, $String, $Object, $console, $undefined, $NaN, $Infinity, $await, $async, $let, $of, $JSON, $Math, $Error, $Array, $Date, $fetch, $setTimeout, $name, $eval, $globalThis) {
  echo "$process $Buffer $Number $arguments $String $Object $console $undefined $NaN $Infinity $await $async $let $of $JSON $Math $Error $Array $Date $fetch $setTimeout $name $eval $globalThis\n";
  echo (int) $Number, strlen('中文'), json_encode([1]), round(1.5), number_format(12.5, 2), intval('12abc'), strval(1.0), implode(',', [$process]);
  return $arguments;
}
echo f(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24);
$process = 'p'; $Number = '5'; $Buffer = 'b'; $Object = 'o'; $parseInt = 'z'; $encodeURIComponent = 'enc';
echo $process, (int) $Number, strlen('中'), $Buffer, $Object, urlencode('a b'), $encodeURIComponent, $parseInt;
$arguments = [1,2]; echo count($arguments);
$static = 1; $interface = 2; $package = 3; $enum = 4; $yield = 5; $void = 6; $typeof = 7; $with = 8; $debugger = 9; $implements = 10; $export = 11; $import = 12; $null = 13; $true = 14; $in = 15; $super = 16; $delete = 17; $any = 18; $never = 19; $type = 20; $module = 21; $require = 22; $exports = 23; $__dirname = 24; $constructor = 25; $prototype = 26; $hasOwnProperty = 27; $__proto__ = 28; $get = 29; $set = 30;
echo $static, $interface, $package, $enum, $yield, $void, $typeof, $with, $debugger, $implements, $export, $import, $null, $true, $in, $super, $delete, $any, $never, $type, $module, $require, $exports, $__dirname, $constructor, $prototype, $hasOwnProperty, $__proto__, $get, $set;
