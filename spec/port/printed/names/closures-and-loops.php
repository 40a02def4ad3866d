<?php // WeChatPay\ a variable, a parameter and a loop variable are called as a function is
function config($k) { return "cfg:$k"; }
class Pay { private string $name; public function __construct(private array $config, $name = 'n') { $this->name = $name; }
  public function go() { return $this->config['a'] . config('x') . $this->name; } }
class Two { public function __construct(array $config) { $this->c = $config; $this->d = config('y'); } public $c; public $d; }
$p = new Pay(['a' => 1]); echo $p->go();
$t = new Two(['b' => 2]); echo $t->c['b'], $t->d;
function outer($config) { return config($config); }
echo outer('z');
$config = 'local'; echo config($config), $config;
$f = function ($config) { return config($config) . $config; }; echo $f('q');
$g = fn ($config) => config($config); echo $g('r');
foreach ([1,2] as $config) { echo config($config); }
