<?php // WeChatPay\ members of a class are called as JavaScript's own are
class Words { public $constructor = 'c'; public $process = 1; public $arguments = 'a'; public $name = 'n'; public $length = 3; public $prototype = 'p'; public $delete = 'd';
  public static $staticname = 1; public static $caller = 'x';
  const name = 'N'; const length = 7; const prototype = 'P'; const arguments = 'A';
  public function delete() { return $this->delete; } public function new() { return 1; } public function constructor() { return 'cc'; } public function get() { return 'g'; } public function set() { return 's'; } public function static() { return 'st'; } public function toString() { return 'ts'; } public function valueOf() { return 'v'; } public function then() { return 't'; } public function async() { return 'as'; }
  public static function name() { return 'sn'; } public static function create() { return new static; } public static function apply() { return 'ap'; } public static function call() { return 'ca'; } public static function bind() { return 'bi'; }
}
$w = new Words; echo $w->constructor, $w->process, $w->arguments, $w->name, $w->length, $w->prototype, $w->delete, $w->delete(), $w->new(), $w->constructor(), $w->get(), $w->set(), $w->static(), $w->toString(), $w->valueOf(), $w->then(), $w->async(), Words::name(), Words::create()->name, Words::apply(), Words::call(), Words::bind(), Words::name, Words::length, Words::prototype, Words::arguments, Words::$caller, Words::$staticname;
