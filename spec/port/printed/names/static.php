<?php // WeChatPay\ a static property, a constant and a method share one name, and so do a method above and a property below
class Single { private static $instance; private static $config = ['a' => 1]; private $name = 'nm';
 public static function instance() { if (self::$instance === null) { self::$instance = new self(); } return self::$instance; }
 public static function config($k) { return self::$config[$k] ?? null; }
 public function name() { return $this->name; } const RATE = 2; public static function RATE() { return self::RATE * 2; } }
class Kid extends Single { protected $config = ['k' => 'v']; public function get() { return $this->config['k']; } }
echo Single::instance()->name(), Single::config('a'), Single::RATE, Single::RATE(), (new Kid)->get();
define('URL', 'https://x'); const Map = ['m' => 1]; define('delete', 3); echo URL, Map['m'];
function u($URL) { return URL . $URL; } echo u('!');
